# Bodies in Markdown.

not-a-line = found a heading, a list or several paragraphs, expected one paragraph
markdown-too-deep = lists, quotes or emphasis stand one in another more than { $most } times

misplaced-block = { $what } cannot stand here: `{ $text }`
mark-page-break = a page break
mark-text = text
mark-heading = a heading
mark-footnote = the text of a footnote
mark-centred = a centred paragraph
mark-no-paragraph = a block that is no paragraph
mark-this = this mark
mark-this-block = this block

html = found HTML `{ $found }`, expected Markdown
    .write = write `\<` for the character itself, `{"{# ... #}"}` for a remark
code = found code `{ $found }`, which an official document does not hold
    .write = indent text by less than four spaces, and write no backticks
link-address = the address `{ $address }` of a link is not printed
    .write = write the address into the text when readers need it

# Headings and annexes.
underlined-heading = found text underlined with `---` or `===`, expected a heading with `#`
    .part = leave a blank line below the text
empty-heading = the heading has no title
    .annex = the annex has no title
annex-level = found an annex in a heading of level { $level }, expected `#`
heading-attribute = found `{ $found }` after a heading, expected `.plain`, `.annex`, `.issued`, `.landscape`, `numbering="..."` or `type="..."`
    .of-annex = `.landscape`, `numbering` and `type` belong to an annex
    .add = add `.annex` or `.issued`
    .one = a heading takes only one of `.annex`, `.issued` and `.plain`
heading-too-deep = found a heading of level { $level }, but the numbering has { $depth }
    .add = add a level to `numbering`, or write `{"{.plain}"}` after the heading
heading-skips-level = found a heading of level { $level } below none of level { $above }
    .start = start with `#` and go down one level at a time
numbered-by-hand = the heading `{ $title }` has a number of its own
    .leave-out = leave the number out: headings are numbered by their level

# Lists and tables.
list-start = the list starts with { $first }; expected a number from 1 to { $most }
broken-table = the rows do not make a table: below its head stands no row of `---` with as many cells
    .write = write as many `---` between `|` as the head has columns
ragged-table = the row `{ $row }` has { $found } cells, expected { $expected }
    .write = write `<<` for a part of the cell to the left, `\|` for the character `|`
merged-cells = the cells joined to column { $column } do not form a rectangle
    .above = `{ $mark }` has no cell above it
    .left = `{ $mark }` has no cell to the left of it

# Footnotes.
footnote-in-footnote = the footnote `[^{ $label }]` is named inside a footnote
undefined-footnote = the footnote `[^{ $label }]` has no text
    .add = add a paragraph `[^{ $label }]: text`
unused-footnote = no text refers to the footnote `[^{ $label }]`

# Pictures.
picture-in-text = found a picture inside a text, expected it in a paragraph of its own
    .part = leave a blank line above and below the picture
picture-without-description = the picture `{ $path }` has no description
    .say = say what it shows: `![sơ đồ tổ chức]({ $path })`
picture-not-found = the picture `{ $path }` is not there
    .folder = the path counts from the folder of the plan
picture-format = the picture `{ $path }` is not a whole PNG or JPEG file
