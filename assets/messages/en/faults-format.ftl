# What cannot be set or written.

mark-not-in-standard = the standard has no mark `not_for_media`; it is left out
    .circulation = `circulation` says in words of your own who may read the document
authority-not-in-standard = the standard has no authority `{ $name }`
    .known = it has { $names }
footnote-in-table-head = a footnote stands in the head of a table, which is repeated on each page
    .move = put it into the first row, or into the text above the table

unwritable-format = `{ $file }` cannot be written as { $format }: { $reason }
missing-glyph = the typeface `{ $family }` has no glyph for `{ $character }` ({ $code })
off-page = `{ $text }` on page { $page } runs off the paper; part the long word, or the cell or line that is higher than a page
pdf-layout = the layout refuses the document: { $reason }
    .data = the document cannot be handed to the layout
docx-galley = the galley has no section
    .style = a paragraph has the style `{ $style }`, which the galley does not define
    .note = a run has the mark of footnote { $note }, which the galley does not have
docx-package = the DOCX package could not be packed
    .xml = docx-rs built a part that is not XML
    .cut-off = docx-rs built a part that is cut off

# The typeface.
typeface = `{ $name }` is not a TrueType or OpenType font
    .face = the { $face } face of `{ $family }` is missing; expected upright, bold, italic and bold italic
    .mend = `--font-dir` is a folder with four faces of the family that `--font-family` names
face-upright = upright
face-bold = bold
face-italic = italic
face-bold-italic = bold italic
