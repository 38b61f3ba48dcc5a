# Filters, functions and tests of templates.

tool-filter = filter
tool-function = function
tool-test = test

# What each gives.
filter-date_long = a date in words
filter-date_short = a date in figures
filter-date_range = the days from one to another, common parts said once
filter-day_month = the day and the month of a date
filter-month_year = the month and the year of a date or of a month
filter-year = the year of a date, as a number
filter-weekday = the day of the week of a date
filter-time = a time of day in words
filter-lunar_date = the day of the Vietnamese lunar calendar on which a date falls
filter-working_day = a date, or the nearest working day when it falls on weekly rest or a public holiday
filter-years_since = the anniversary that a founding date reaches in a year
filter-round_year = whether an anniversary ends in 0 (năm tròn)
filter-edition = a number as an edition
filter-edition_of = the number of the edition that is held in a year
filter-roman = a number from 1 to 3999 as a Roman numeral
filter-from_roman = a Roman numeral as a number
filter-in_words = a whole number in words
filter-money_in_words = a sum in đồng in words
filter-number_vi = a number with Vietnamese separators
filter-money_vi = a sum of money in figures
filter-sum = the exact total of a list
filter-upper_vi = a text in capitals
filter-lower_vi = a text in small letters
filter-capitalize_vi = a text with a capital first letter, the rest as it is
filter-lower_first = a text with a small first letter, the rest as it is
filter-slug = a text as a name for files: small letters without marks, hyphens between words
filter-join_vi = a list as prose
filter-cite = a document: in full at its first mention, then type and number
filter-cite_full = a document in full, at any mention
filter-cite_short = a document by type and number, at any mention

# Their options.
option-capital = `true` begins with a capital letter
option-style = `party` or `state`; left out, the variable `side` says it
option-ground = `true` among the legal grounds (căn cứ), where laws also have their date
option-from = the first day
option-to = the last day
option-brief = `true` leaves the word `phút` out
option-year = `true` names the year, `năm Bính Ngọ`
option-move = `next` or `previous`; left out, `next`
option-on = the year, or a day in it
option-half = `true` takes those that end in 5 too (năm lẻ 5)
option-first = the year of the first edition
option-every = years from one edition to the next; left out, 1
option-unit = the unit; left out, `đồng`
option-attribute = the key to add up in a list of maps
option-last = the word before the last item; left out, `và`
option-sep = the mark between the others; left out, `,`

# What every template is given.
variable-organ = the issuing organ: `organ.name`, `organ.place`, `organ.code`, `organ.side`
variable-side = whose rules the organ follows: `party` or `state`
variable-year = the year of issue
variable-month = the month of issue; null when the draft leaves it open
variable-date = the day of issue, `2026-09-14`; null in a draft
variable-number = the document's number; null in a draft
variable-type = the type of the document
variable-subject = the subject; everywhere but in itself
variable-row = the row that the plan is made for, by column: `row.quota`; null in a plan without `for_each`

# What a call was given.
mismatch = found { $found }, expected { $expected }
    .at = { $places }: found { $found }, expected { $expected }
found-value = `{ $value }`
found-nothing = nothing
found-no-side = nothing, and no variable `side`
found-undefined = an undefined variable
found-list = a list
found-map = a map
found-empty-text = an empty text
found-option = the option `{ $name }`
place-option = option `{ $name }`
place-variable = variable `{ $name }`
place-key = key `{ $key }`
place-item = item { $number }
place-item-key = item { $number }, `{ $key }`

# What a call expects.
expects-option = { $names }
expects-no-option = no option
expects-text = text in quotes
expects-escapable = text that can be escaped
expects-whole = a whole number of 0 or more and at most 19 digits, without separators
expects-day = a day of the calendar as year-month-day, such as `2026-11-02`
expects-month = a month or a day, such as `2026-11` or `2026-11-02`
expects-year = a year of four digits or a day, such as `1954` or `1954-11-02`
expects-later-day = a day not before `{ $from }`
expects-time = a time of day from `00:00` to `23:59`, such as `07:30`
expects-lunar-day = a day that the lunar calendar can be reckoned for
expects-known-day = a day from { $first } on, whose public holidays are known
expects-direction = `next` or `previous`
expects-step = 1 or more years from one edition to the next
expects-year-of-series = a year from `{ $first }` on, the first of the series
expects-year-between = a year of the series from `{ $first }`, such as `{ $before }` or `{ $after }`
expects-year-since = a year from `{ $founded }` on, the founding
expects-roman-number = a number from 1 to { $most }: Roman numerals have no others
expects-numeral = a Roman numeral in capitals and in its regular form, such as `XXIII`
expects-amount = at most 38 digits with at most one decimal point and no other separators, such as `1250000` or `12.50`
expects-amounts = a list of amounts or of maps
expects-smaller-amount = an amount whose total has at most 38 digits
expects-money = a whole number, or digits in quotes for decimals, such as `1250000` or `"12.50"`
expects-list = a list of texts or numbers
expects-item = a text or a number
expects-sluggable = a text with letters or figures
expects-cited = a map with `type`, `number`, `date`, `organ` and `subject`
expects-cited-type = a type of document, such as `Hướng dẫn`
expects-cited-part = the { $part } of the cited document, such as `{ $example }`
expects-side = `party` or `state`
cited-number = number
cited-date = date
cited-organ = organ
cited-subject = subject
