"""Documents that other programs wrote, for `thethuc check` to read.

`text` holds what is said, `setting` how each line of it looks, and `html`,
`flat_odt` and `rtf` write it in the ways that people build a letterhead:
tables, tabs, text boxes, drawn lines, borders. LibreOffice makes DOCX of
them. `expected` tells which component has which text.
"""
