# Values in plans, organ profiles, templates and tables: what they are called,
# what was found, what is expected.

# What a value is called.
label-key = `{ $path }`
label-within = `{ $path }` in { $outer }
label-item = item { $number } of { $list }
label-row = row { $number }

# What a value is.
kind-empty = is empty
kind-true = is `true`
kind-false = is `false`
kind-integer = is a number
kind-decimal = is a decimal number
kind-date = is a date
kind-text = is text
kind-list = is a list
kind-keys = is a group of keys

# What is expected.
expected-text = text
expected-texts = a list of texts
expected-integer = a whole number from { $from } to { $to }, like `{ $example }`
expected-flag = `true` or `false`
expected-date = a date as year-month-day, like `2026-09-14`
expected-keys = keys with values, like `key: value`

wrong-type = { $value } { $kind }; expected { $expected }
    .bare = write `{ $number }`, without quotes or zeros
    .share = `{ $text }` is a percentage: write the number itself
    .word = to mean the word, put it in quotes: `"{ $word }"`
    .colon = put text that holds `: ` in quotes
    .authorities = { $value } holds { $count } keys; a line has one authority
    .item-each = begin a new item for each line

empty-text = { $value } is empty; expected text
    .write = write the text, or delete the key

out-of-range = { $value } is { $number }; expected { $expected }
    .year = the year of `date` is { $year }; expected { $from } to { $to }

unknown-name = { $value } is `{ $name }`; expected { $known }
    .other = { $value } is `{ $name }`; expected { $expected }
    .authority = `{ $name }` is no authority; expected { $known }
    .numbering = { $why }

unknown-key = `{ $key }` is not a key of { $what }
    .setting = `{ $key }` is not a key of the settings; expected one of { $known }
    .known = known keys: { $names }
    .of-marks = `{ $key }` stands under `marks`, indented
    .of-fields = a field of the template stands under `fields`, indented

missing-key = `{ $key }` is missing; { $what } must have it
    .no-value = `{ $key }` has no value; { $what } must have one
    .date = `date` or `year` is missing; a plan must have one of them
    .write-date = write `date: 2026-09-14`, or `year: 2026` for a draft
    .year-of-rule = `date` is a rule, but `year` is missing; a rule gives the day of a year
    .signers = `signers` is empty; expected at least one signer

# A numbering of headings.
unknown-numbering = `{ $sample }` is not a form of numbering; expected one of { $forms }
