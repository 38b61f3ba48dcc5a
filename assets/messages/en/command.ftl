# Words before what is told.
level-error = error
level-warning = warning
level-hint = hint
level-help = help
level-note = note
level-clause = clause
level-place = place

# Why a command cannot do its work.
failure = { $reason }
first-fault = { $fault } ({ $place })
    .none = something is wrong
no-such-path = there is no file or folder `{ $path }`
    .mend = paths start from the folder that the command is run in
no-plans = there is no plan (`*.yaml`) in { $paths }
    .mend = `thethuc new TEMPLATE` writes one; folders named `organs` and names that begin with a dot are passed over
nothing-to-check = there is no plan (`*.yaml`) and no document (`*.docx`) in { $paths }
    .mend = name a plan or a document, or a folder that holds some
unreadable-folder = cannot read the folder `{ $path }`: { $reason }
    .mend = name a folder that is there and may be read
unwritable-folder = cannot write to the folder `{ $path }`: { $reason }
    .mend = name another one with `--out`, or let the program write to this one
unwritable-file = cannot write `{ $path }`: { $reason }
faulty-plan = the plan has faults: { $first }
documents-of-rows = `{ $plan }` defines { $documents } documents, one for each row of its table
    .mend = ask for all of them
wrong-settings = the settings are wrong: { $first }
    .mend = mend `thethuc.toml`; with other settings, documents would be other ones
folder-gone = the folder `{ $path }` is there no more: nothing is left to watch
unwatchable = cannot watch for changes: { $reason }
    .mend = build without `--watch`
nothing-checked = nothing was checked

# A new plan, a new folder.
no-value = `--set { $set }` has no `=`; expected `--set KEY=VALUE`
new-examples =
    { $n ->
        [one] 1 value is an example; look for `VÍ DỤ` and replace it
       *[other] { $n } values are examples; look for `VÍ DỤ` and replace them
    }
next-build = next: thethuc build { $path }
bad-plan = `{ $path }` cannot be moved on
look-over = Look over before use:
init-kept = left alone, as it was there already: { $path }
init-next = next: thethuc build
missing-flag = `--{ $flag }` is missing
    .mend = write `--{ $flag } "{ $example }"`, or run in a terminal to be asked
baseline-written =
    { $n ->
        [one] 1 finding
       *[other] { $n } findings
    } recorded in { $path }

# Lists of what there is.
list-templates = templates
list-standards = standards
list-types = types
list-components = components
list-filters = filters
list-rules = rules
template-any-type = any, named by the plan as `type`
template-party = organs of the Party (Đảng)
template-state = organs of the State (Nhà nước)
template-for = for
template-type = type
template-issuers = issuers
template-begin = begin
template-example = example
template-fields = fields
template-none = none
template-one-of = one of: { $options }
template-required = required
template-optional = optional
