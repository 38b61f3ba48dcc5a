# Dates in plans, and the rules from which they follow.

# Months and days of the week.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

thing-date-rule = a rule for a date
expected-ordinal = a number from 1 to { $most }, or `last`
last-day = write `day: last` for the last day of the month
date-meant = write `{ $day }`, if this is the day

date-form = { $value } is `{ $text }`; expected year-month-day, like `2026-09-14`
    .short-year = { $value } is `{ $text }`; its year must have four figures

no-such-date = `{ $text }` does not exist; { $why }
    .of-month = { $value } is { $number }; { $month } has { $days } days

# Why a day does not exist.
no-such-month = months are numbered 01 to 12, not { $month }
    .day-first = months are numbered 01 to 12, not { $month }; the day stands before the month
no-such-year = years begin with 0001
month-length = { $month } { $year } has { $days } days

unknown-holidays = the public holidays of { $year } are not known; expected a year from { $first } on

# Keys that make no rule.
date-rule = { $value } has { $keys }; expected { $forms }
    .empty = { $value } names no day; expected { $forms }
    .write = write { $examples }
    .both = `{ $other }` stands beside `{ $one }`; expected one of the two
    .delete-one = delete `{ $one }` or `{ $other }`
    .offset = `year_offset` stands beside `{ $key }`; expected it beside a month
    .delete-offset = delete `year_offset`: the date that the rule counts from has its year

# A rule that gives no day.
date-rule-unmet = { $month } { $year } has { $days } days; the rule asks for day { $day }
    .weekday = { $month } { $year } has four { $weekday }s; the rule asks for the fifth
    .last = write `nth: -1` for the last { $weekday } of the month
    .lunar = lunar month { $month } of the year { $name } has { $days } days; the rule asks for day { $day }
    .lunar-last = write `lunar_day: last` for the last day of the month
    .lunar-year = this day of lunar month { $month } does not fall in { $year }
    .write-day = write the day of this year: `year-month-day`
    .calendar = the rule leads out of the calendar
    .asked-year = the rule asks for a day of { $year }; expected a year from { $from } to { $to }
    .given-day = the rule gives `{ $day }`; expected a year from { $from } to { $to }
    .unknown = `{ $name }` is not known
    .holidays = { $why }

# What a rule counts from.
date-reference = the rule counts from `{ $name }`, but there is no such date
    .draft = the rule counts from `date`, but the plan is a draft without one
    .give-date = give the plan its `date`, or count from another date
    .absent = the rule counts from `{ $name }`, which is left out
    .other = the rule counts from `{ $name }`, which is no date
    .unread = the date is not known
    .known = the dates here are { $names }
date-depth = more than { $most } dates count from each other in a row
    .count-from-day = let the rules count from a date with a day of its own
date-circle = these dates count from each other: { $names }
    .itself = `{ $name }` counts from itself
    .give-day = give one of them a day, or a rule that counts from no other date
