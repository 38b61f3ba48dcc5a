# Faults of standards and styles.

unknown-standard = `{ $name }` is not a standard; there are { $known }
date-before-standard = the document is of { $day }, before `{ $name }` came into force on { $from }
    .meant = it is set by `{ $name }` all the same; `standard: { $name }` says that this is meant

# The file of a house standard.
invalid-standard =
    .yaml = { $reason }
    .section = `{ $name }` is not a section of a standard
    .entry = `{ $section }`: { $reason }
    .missing = `{ $section }`: is missing
    .twice = the id `{ $id }` occurs twice
    .extends = a house standard names the standard that it `extends`; found none
    .add-extends = add a line like `extends: nd30-2020`
    .taken = there is a standard `{ $name }` already
    .own-name = give the house standard a `name` of its own

# A style, and changes of it.
invalid-style =
    .yaml = the style sheet is not well formed: { $reason }
    .lacks = the style sheet lacks the component `{ $name }`
    .unknown = `{ $name }` is neither a component nor a part of a style sheet
    .key = `{ $name }` has no value `{ $key }`
    .below = `{ $name }`: `{ $key }` stands below a single value
    .value = `{ $name }`: { $reason }
    .known = the values are { $names }

# What is wrong with a value in them.
value-length = `{ $text }` is not a length; expected a number and its unit, like `14 pt`, `30 mm` or `1.27 cm`
value-range = `{ $text }` is not a range; expected `14 pt`, `13 pt .. 14 pt`, `6 pt ..` or `10 mm ± 3 mm`
value-subject = `{ $name }` is neither a component nor a part
value-citation = a citation is empty
value-missing = `{ $key }` is missing
value-unknown = `{ $found }` is not known here; expected { $known }
value-other = { $reason }
