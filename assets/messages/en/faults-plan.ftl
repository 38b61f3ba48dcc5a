# Plans and organ profiles.

thing-plan = the plan
    .any = a plan
thing-organ = the organ profile
    .any = an organ profile
thing-signer = a signer

expected-contact = `true`, or a list of lines
expected-lines = a list of authorities and posts
expected-paths = a list of paths
expected-repeats = `yearly`, or the first year and the step, like `{"{"}first: 2010, every: 2{"}"}`
expected-signers = the key of a signer, or a list of keys

# Names and paths.
bad-name =
    .template = { $value } is `{ $name }`; expected a name without folder and ending, like `anniversary-plan`
    .no-signer = { $value } is `{ $name }`; expected a key after `:`
    .signer = `{ $name }` cannot name a signer; expected a word without `:`, `/` and spaces, like `deputy_head`

bad-path = the path `{ $path }` of { $value } { $why }
path-backslash = is written with `\`; expected `/` between folders
path-absolute = is absolute; expected one from the plan's folder
    .organ = is absolute; expected one from the plan's folder or a folder above it
path-climbs = climbs with `..`; expected one from the plan's folder
    .organ = climbs with `..`; profiles are found in the plan's folder and those above it
path-empty-part = has an empty part; expected names parted by `/`
path-ending = has an ending; expected the profile's name without `.yaml`

# What stands in a plan.
duplicate-item =
    .organ = `{ $name }` issues the document already
    .signer = `{ $name }` signs already
    .delete = delete the item

final-punctuation = the basis ends with `{ $mark }`; the standard's own mark is put there
    .delete = delete the mark

two-bodies = `body_file` stands beside `body`; a plan has one body
    .delete-one = delete one of the two

month-without-year = `month` is given without `year`; a draft must have its year

date-mismatch = `{ $key }` is { $value }, but `date` is `{ $day }`
    .delete = delete `{ $key }`: the date says it
    .by-rule = `{ $key }` is { $value }, but the rule of `date` gives `{ $day }`
    .mend = a plan is of the year and month in which it is issued: mend `{ $key }` or the rule; `year_offset` moves a date of `fields` to another year

year-not-held = the plan is of { $year }, but `repeats` says that it is not held in that year
    .moved = by its `repeats` the plan is not held in { $year }
    .nearest = the nearest years in which it is held are `{ $before }` and `{ $after }`
    .nearest-one = the nearest year in which it is held is `{ $year }`
    .never = `repeats` leaves no year in which it is held
year-order = { $value } is { $year }, before `repeats.first`; expected that year or a later one

# Plans for the rows of a table.
plan-of-rows = the plan has `for_each`: it makes a document of each row of a table, and none by itself
file-name-without-table = `file_name` stands here without `for_each`; it names the documents of a table's rows
    .delete = delete it: the document is named after the plan's file

# What stands in an organ profile.
all-capitals = `{ $text }` is in capitals; expected sentence case
    .printed = capitals are printed where the standard asks for them

name-lines-differ = the lines do not say `{ $name }`, as `name` does
    .what = `name_lines` is the name, or its beginning, as it breaks in the letterhead

empty-list = { $value } is an empty list; expected the signer's post

authority-in-text = the post begins with `{ $printed }`; expected the authority as a key

link-without-posts = `{ $text }` does not stand between two posts
