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

# A style beside its standard: what is looked at, what the style has, what is
# permitted.
style-outside-standard = the style has { $property } { $found } for `{ $requirement }`; expected { $expected }
flag-on = on
flag-off = off
align-left = left
align-center = center
align-right = right
align-justify = justify
line-exactly = exactly { $pitch }
line-multiple = { $percents } of a single line
rule-none = no rule
rule-as-text = as long as the text above it
rule-as-page = as wide as the text of the page
rule-of-text = { $percents } of the text above it
punctuation-of-list = `{ $line }` and `{ $last }` at the end
property-width = width
property-height = height
property-typeface = typeface
property-red = red letters
property-presence = presence
property-restart = page numbers from 1
property-numbering = numbering
property-capitals = capitals
property-bold = bold
property-italic = italic
property-underline = underline
property-size = size
property-gap = gap
property-alignment = alignment
property-first-line-indent = first-line indent
property-line-spacing = line spacing
property-margin = margin
property-landscape-margin = landscape margin
property-from-top = distance from the top
property-from-bottom = distance from the bottom
property-sizes = sizes
property-rule = rule
property-box = box
property-punctuation = punctuation
property-text = text
