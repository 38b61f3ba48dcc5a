# Plans and organ profiles.

thing-plan = the plan
    .any = a plan
thing-organ = the organ profile
    .any = an organ profile

# In which years a plan is held.
expected-repeats = `yearly`, or the first year and the step, like `{"{"}first: 2010, every: 2{"}"}`
year-not-held = the plan is of { $year }, but `repeats` says that it is not held in that year
    .nearest = the nearest years in which it is held are `{ $before }` and `{ $after }`
    .nearest-one = the nearest year in which it is held is `{ $year }`
    .never = `repeats` leaves no year in which it is held
year-order = { $value } is { $year }, before `repeats.first`; expected that year or a later one
