# A plan that is made for each row of a table.

# What rows, cells and tables are called.
row-label = row { $row } of { $table }
    .named = row { $row } ({ $name }) of { $table }
    .any = a row of { $table }
cell-label = row { $row }, column `{ $column }` of { $table }
    .lettered = row { $row }, column `{ $column }` (cell { $cell }) of { $table }
table-name = `{ $file }`
    .sheet = `{ $file }`, sheet `{ $sheet }`

# The columns of a table.
columns-of-table = its columns: { $names }
    .more = its columns: { $names }, …
    .of-row = its columns, named in row { $row }: { $names }
    .of-row-more = its columns, named in row { $row }: { $names }, …
    .other-row = when another row holds their names, say which: `headings: 4` beside `file` under `for_each`
unknown-column = the table { $table } has no column `{ $column }`
    .brackets = a name with such letters stands in brackets: `row["{ $column }"]`
missing-column =
    .give = or give it for each row: a column `{ $name }` in { $table }

# Names of documents.
file-name = `file_name` names no column, so all { $count } documents would have one name
    .tell-apart = add what tells the rows apart: `giao-{"{{"} row.code {"}}"}`
    .empty-cell = the document is named after the column `{ $column }`, which has no letter or figure here
    .write-value = write a value, or say how to name documents: `file_name: ke-hoach-{"{{"} row.code {"}}"}`
    .make-plain = make a plain name of a value: `{"{{"} row.unit | slug {"}}"}`
    .empty = the file name `{ $path }` is empty; expected a name
    .absolute = the file name `{ $path }` is absolute; expected one below the folder of the output
    .slash = the file name `{ $path }` has a `/` that comes from a value; folders are written in the pattern
    .empty-part = the file name `{ $path }` has an empty part; expected names parted by `/`
    .points = the file name `{ $path }` has the part `{ $part }`; it must stay in its folder
    .character = the file name `{ $path }` holds `{ $character }`, which Windows permits in no name
    .control = the file name `{ $path }` holds a control character
    .space = the file name `{ $path }` has a part that begins or ends with a space, or ends with a point
    .long = the file name `{ $path }` is too long; a name has at most { $limit } bytes
    .device = the file name `{ $path }` has the part `{ $part }`, which Windows keeps for a device

# Numbers of documents.
same-number = all { $count } documents have one number
    .leave-out = leave `number` out, or give it by a column `number`
    .of-rows = { $row } has the number { $number }, which { $other } has
    .own = give each document a number of its own, or leave it blank

# Values that every row needs; { $why } is one of the needs below.
row-without-value = { $row } has no value in the column `{ $column }`; { $why }
    .others =
        { $count ->
            [one] 1 more row of { $table } has no value in the column `{ $column }`; { $why }
           *[other] { $count } more rows of { $table } have no value in the column `{ $column }`; { $why }
        }
    .is-row = it is row { $row }
    .first-last = the first of them is row { $first }, the last row { $last }
    .or-default = write the value, or say in the plan what stands for it: `{"{{"} { $variable } | default(value="...") {"}}"}`
    .or-field = write { $expected }, or write it under `fields` in the plan for all rows that have none
    .or-plan = write the value, or write it in the plan for all rows that have none
    .here = the row has no value in the column `{ $column }`
need-of-text = `{ $key }` of the plan names it
    .field = the field `{ $name }` of the plan names it
need-of-field = the field `{ $name }` ({ $label }) needs it
need-of-plan = a plan must have it
