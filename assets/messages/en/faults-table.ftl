# Tables, of whose rows documents are made.

thing-table = the table
expected-rows = a list of rows, like `- code: MN-01`

table-form = `{ $name }` is no table that can be read; expected a file that ends with `.csv`, `.xlsx` or `.yaml`
    .save = in Excel or LibreOffice, save it as a workbook (.xlsx)

# A file that is not UTF-8, { $offset } and { $line } tell where.
not-utf-8 =
    .file = `{ $file }` is not UTF-8: the byte at offset { $offset }, in line { $line }, belongs to no character
    .save-file = save it as UTF-8 (Unicode); older Vietnamese files are often TCVN3 or VNI
    .table = the table is not UTF-8: the byte at offset { $offset }, in line { $line }, belongs to no character
    .table-utf-16 = the table is not UTF-8: it is UTF-16
    .save-table = in Excel, save it as "CSV UTF-8" or as a workbook (.xlsx)

unreadable-table = the workbook cannot be read: the file is damaged
    .csv = the table cannot be read from here on
    .no-package = the workbook cannot be read: it is no ZIP package
    .locked = the workbook cannot be read: it is protected by a password
    .packing = the workbook cannot be read: it is packed in a way that Excel does not use
    .part = the workbook cannot be read: its part `{ $part }` is missing
    .no-sheet = the workbook cannot be read: it has no sheet
    .save = save it as a workbook (.xlsx), without a password
    .save-again = open it in Excel or LibreOffice, and save it again as a workbook (.xlsx)

table-too-large = the table has { $found }; at most { $limit } are read
    .part = part it into several tables, each with its plan
table-bytes = { $count } bytes
table-columns = { $count } columns
table-rows = { $count } rows
table-cells = { $count } cells
    .or-more = { $count } cells or more
table-parts = { $count } parts
table-unpacked = more bytes when unpacked
table-far-row = a value in row { $row }
table-far-column = a value in column { $column }

empty-table = the table has no rows; expected a row of names, and below it a row for each document
    .no-column = the table has no column

unknown-sheet = the workbook has no sheet `{ $sheet }`
    .known = its sheets: { $names }
    .no-workbook = only a workbook (.xlsx) has sheets; found the sheet `{ $sheet }`
    .delete = delete `sheet`

headings-row = row { $row } of the table is empty; `headings` must tell the row with the names of the columns
    .next = the next row with values is row { $row }
    .past = the table ends with row { $last }, before row { $row }; `headings` must tell the row with the names of the columns
    .counted = rows are counted as Excel shows them, with titles and empty rows
    .yaml = a table in YAML has no row of names; `headings` tells row { $row }
    .delete = delete `headings`
    .title-above = row { $row } of { $table } was taken for the names of the columns, but `{ $title }` above it is a name of a column too
    .nothing-known = row { $row } of { $table } was taken for the names of the columns, but it holds no name that the plan or its template knows
    .say-which = say which row has a name for each column with values: `headings: 4` beside `file` under `for_each`
    .quote = put a cell that holds the delimiter in quotes: `"1,5"`

duplicate-column = the column `{ $name }` stands here again; it is column { $number } already
    .rename = rename or delete one of the two
    .one-field = the columns `{ $first }` and `{ $name }` both give the field `{ $field }`

nameless-column = column { $number } has values and no name; row { $row } must hold the names of the columns
    .which-row = name the column; when the names stand in another row, say which: `headings: 4` beside `file` under `for_each`
    .two-rows = names that span two rows are not read: write each in one
    .key = the key is empty; expected a name

row-length =
    { $count ->
        [one] row { $row } has 1 cell; expected { $width }, one for each column
       *[other] row { $row } has { $count } cells; expected { $width }, one for each column
    }
    .quote = put a cell that holds the delimiter in quotes: `"1,5"`
    .delimiter = write the delimiter for an empty cell too

unclosed-quote = the quote that opens here, in row { $row }, is not closed
    .close = close the quote; a quote inside a cell is written twice: `""`

error-cell = the formula in cell { $cell } gives the error `{ $error }`; expected a value
    .mend = mend the formula, or empty the cell

# Rows that are most likely none of data.
row-of-numbers = row { $row } numbers the columns; a document is made of it as of any row
row-of-sums = row { $row } begins with `{ $word }`; a document is made of it as of any row
delete-row = delete the row from the table, when it is none of data
