# Files of a folder of plans, what they name, and the settings.

# What a document to be made is called.
order = `{ $plan }`
    .of-row = `{ $plan }`, row { $row }

unreadable-file = cannot read `{ $file }`: { $reason }
    .none = there is no file `{ $file }`
    .too-large = `{ $file }` has more than { $most } MB; a document that large is not read

same-output = { $orders } would all be written as `{ $name }`
    .many = { $orders } and { $more } more would all be written as `{ $name }`
    .rename = rename all but one, or build them into different folders with `--out`
    .name-rows = give each row a name of its own: another value, or one column more in `file_name`

year-of-rows = the plan has its year from its table; it cannot be moved to { $year }
    .write = write the year of its table in the plan, such as `year: 2027`

unknown-organ = there is no organ profile `{ $name }.yaml` in the plan's folder or above it
    .write = write one, for instance `plans/organs/office.yaml`
    .known = the profiles there are { $names }

standard-of-other-side = `{ $standard }` is not a standard of the side that `{ $organ }` is on
    .leave-out = leave `standard` out: it is chosen by the organ's side and the date

stale-baseline = the baseline has `{ $rule }`, which is found no more
    .at = the baseline has `{ $rule }` at “{ $excerpt }”, which is found no more
    .mend = write the baseline anew with `--write-baseline`

# The settings, `thethuc.toml`.
expected-table = a table
expected-days = a list of days, like `[2026-09-14]`
label-day = a day of { $list }

toml-syntax = the TOML is not well formed here
    .comma = a comma is missing between two items
    .duplicate = the key stands here again
    .no-value = the line is not `key = value`
    .text = the text in quotes is not well formed
    .unclosed = a bracket is opened and never closed
    .unquoted = text must stand in quotes

invalid-pattern = `{ $pattern }` is not a pattern of paths: { $reason }
    .range = the brackets `[` and `]` do not go together
    .folders = `**` must stand alone between two `/`
    .stars = three or more `*` stand in a row

day-off-and-worked = `{ $day }` stands in `{ $off }` and in `{ $working }`
    .delete = delete it from one of them
