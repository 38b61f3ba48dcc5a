# What a run says: counts, times, what became of each document.
count-documents =
    { $n ->
        [one] 1 document
       *[other] { $n } documents
    }
count-files =
    { $n ->
        [one] 1 file
       *[other] { $n } files
    }
time-seconds = { $seconds } s
time-minutes = { $minutes } min { $seconds } s
time-hours = { $hours } h { $minutes } min
rate-second = { $rate } documents a second
rate-minute = { $rate } documents a minute
progress-done = { $done } of { $n } documents
progress-left = { $time } left
progress-failed = { $n } failed
state-built = built
state-current = current
state-skipped = skipped
state-would-build = would build
state-failed = failed
state-removed = removed
state-would-remove = would remove
state-kept = kept
state-orphan = orphan
state-left-out = left out
why-current = its files are what would be built
why-unchanged = nothing changed
why-asked-for = asked for
why-failed = it cannot be made
    .more =
        { $first } (and { $n ->
            [one] another error
           *[other] { $n } more errors
        })
why-orphan = no plan makes it any more; it was built from `{ $plan }`
look-again = look at
failed-plan = failed: { $plan }
removed-file = removed: { $path }
left-out =
    left out, as they have no document in that year: { $n ->
        [one] 1 plan
       *[other] { $n } plans
    }
looks =
    { $n ->
        [one] 1 thing
       *[other] { $n } things
    } to look at before signing, such as cited documents and weekends
looks-listed = `--explain` lists them
no-document = there is no document to build
took = in { $time }
    .rate = in { $time }, { $rate }
same-place = { $place }
same-in = the same in { $sites }
    .many =
        the same in { $n } more { $kind ->
            [row] rows
           *[place] places
        }: { $sites }
    .more =
        the same in { $n } more { $kind ->
            [row] rows
           *[place] places
        }: { $sites } and { $rest } more
watching = watching { $paths } with organ profiles, templates and settings; press Ctrl-C to end
plan-gone = gone: { $plan }; documents that were built from it stay
orphaned-output =
    no plan makes { $n ->
        [one] 1 document
       *[other] { $n } documents
    } any more: { $names }
    .more =
        no plan makes { $n ->
            [one] 1 document
           *[other] { $n } documents
        } any more: { $names } and { $rest } more
    .mend = `thethuc build --prune` removes them

# Why a document is built.
reason-new = nothing is recorded of it
reason-changed = { $changes }
reason-format = its { $format } was not built yet
reason-missing = `{ $path }` is not there
reason-edited = `{ $path }` is not as it was built
things-changed = { $names } changed
things-new =
    { $n ->
        [one] { $names } is new
       *[other] { $names } are new
    }
things-gone =
    { $n ->
        [one] { $names } is gone
       *[other] { $names } are gone
    }
input-plan = its plan
input-program = the program
input-typeface = the typeface
input-calendar = the calendar of the office
input-file = `{ $name }`
input-row = its row
input-year = the year
input-template = the template `{ $name }`
input-part = the part `{ $name }.md`
left-out-nearer = `{ $document }` is made from the nearer `{ $plan }`
left-out-once = it is of { $year } and does not repeat
left-out-not-held = it is not held in { $year }

# Files that are not what would be built.
missing-output = `{ $file }` is missing
    .recorded = `{ $file }` is recorded and is not there
    .copy = copy it from the machine that built it, or run `thethuc build`
edited-output = `{ $file }` was changed after it was built
    .left = `{ $file }` was changed after it was built, or was not built here; it is left as it is
    .folder = `{ $file }` is a folder; a file is to stand there
    .recorded = `{ $file }` is not the file that was recorded
    .copy = copy it anew from the machine that built it, or move it away and run `thethuc build`
    .move-folder = move the folder away
    .move-or-force = move it away, or build with `--force`, which keeps it as a dated copy
    .unknown = `{ $file }` is not what its plan makes, and no build has recorded it
    .move = move it away and build, or `thethuc build --force`, which keeps it as a dated copy
    .force = `thethuc build --force` writes it anew, and keeps this one as a dated copy
stale-output = `{ $file }` is out of date: { $reason }
    .other = `{ $file }` is not what its plan makes
    .build = `thethuc build` writes it

# Records of several machines, joined.
merged =
    { $n ->
        [one] 1 part
       *[other] { $n } parts
    } merged into { $record }; { $documents }, { $files }
merged-whole = there is nothing to merge: { $record } is whole; { $documents }, { $files }
merged-files =
    { $n ->
        [one] 1 file
       *[other] { $n } files
    }, all in place
    .wrong =
        { $n ->
            [one] 1 file
           *[other] { $n } files
        }, { $wrong } of them missing or changed
merge-no-folder = there is no folder `{ $path }`
merge-no-record = there is no record of a build in `{ $path }`
merge-nothing = nothing was merged
