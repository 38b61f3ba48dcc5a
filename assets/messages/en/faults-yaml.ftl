# The form of YAML, and characters that no document can hold.

in-quotes = put the text in quotes
    .as = put the text in quotes: `{ $line }`

yaml-syntax = the YAML is not well formed here
    .quote-signs = put text with signs like `: # [ {"{"} " ' * & !` in quotes
    .tag = a word that begins with `!` is a YAML tag; tags have no meaning here
    .tag-type = the value is not of the type that its YAML tag names
    .delete-tag = delete the tag
    .directive = a line that begins with `%` is a YAML directive; directives have no meaning here
    .first-character = a value cannot begin with `{ $character }`
    .nameless-alias = `*` or `&` begins the value, and no name follows; expected text
    .byte-order-mark = a byte order mark stands inside the text
    .delete-mark = delete it
    .second-colon = a second `: ` stands in the line; a value that holds it must be in quotes
    .colon = a `:` stands where no key can be
    .quote-colon = or put text that holds `:` in quotes
    .colon-in-brackets = a `:` stands within `[` or `{"{"}` where no key can be
    .close-or-quote = close the bracket that was opened above, or put text that holds `:` in quotes
    .after-quote = text goes on after the closing quote; expected the end of the value
    .open-quote = text in quotes does not end as it must
    .close-quote = close the quote; a quote inside `"..."` is written `\"`
    .open-bracket = `{ $open }` is opened and never closed
    .close-bracket = close it with `{ $close }`, or put text that begins with `{ $open }` in quotes
    .other-bracket = `{ $close }` closes what `{ $open }` opened
    .pairs = `[` goes with `]`, `{"{"}` with `{"}"}`
    .idle-bracket = the bracket closes nothing
    .delete-or-quote = delete it, or put the text in quotes
    .list = the list goes on in another way than it must; expected `,` or `]`
    .quote-item = put an item that holds `,`, `[`, `{"{"}` or `"` in quotes
    .group = the group in `{"{}"}` goes on in another way than it must; expected `,` or `{"}"}`
    .quote-value = put a value that holds `,`, `[`, `{"{"}` or `"` in quotes
    .escape = `\` begins an escape that does not exist
    .backslash = in `"..."` a backslash is written `\\`; in `'...'` it is only itself
    .indent = the line does not fit to those above it
    .columns = keys of one level begin in the same column, and what belongs to a key is indented below it with spaces
    .no-key = the line is not `key: value`
    .put-colon = put `: ` after the key, or indent text that goes on from the line above
    .block = after `|` or `>` the text does not begin as it must
    .next-line = begin it on the next line, indented by two spaces
    .comment = a `#` stands where it can begin no comment
    .space-before = put a space before the comment, or the text in quotes
    .after-end = text follows the end of the YAML document
    .delete-end = delete the line `...`

tab = a tab stands where only spaces are permitted
    .spaces = indent with spaces, two for each level

bad-key = the key is not text; expected a name before `:`
    .empty = the key is empty; expected a name before `:`

duplicate-key = `{ $key }` stands here again; it stands first on line { $line }
    .keep-one = keep one of the two

empty-file = there is nothing here; expected keys with values, like `key: value`

several-documents = a second YAML document begins here; a file holds one
    .part = write each into a file of its own, and delete the line `---`
    .many = the file holds many YAML documents; expected one

bad-merge = `<<` does not name a group of keys; expected an alias of one, like `<<: *name`
unknown-anchor = the value begins with `*`, so it repeats what `&` marks; nothing is marked with this name
recursive-alias = the alias stands within the value that it repeats
too-many-aliases = too many aliases; together they may repeat at most { $most } values
    .write-out = write the values out

too-deep = lists and groups lie more than { $most } deep in one another
too-large = the YAML holds more values than can be read

# Characters.
control-character = the control character { $point } stands here; expected text
    .line-ends = save the file with line ends LF or CRLF
invisible-character = the invisible character { $point } stands here; expected text
reserved-character = the character { $point } is reserved; U+E000 to U+E0FF are not text
    .private = it is a sign of a private font; write the Unicode character that is meant
delete-character = delete the character; it most likely came with copied text
