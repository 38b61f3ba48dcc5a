# The files of a batch, and the records of what was built.

edited-orphan = `{ $file }` was changed after it was built; it is not removed
    .move = move it away when it is needed no more

# Records that cannot be read or written.
unreadable-record = `{ $file }` cannot be read: { $reason }
    .build-all = all documents are built anew; files that differ from what is built now are left as they are
    .build-part = build that part again; it writes its record anew
unwritable-record = cannot write `{ $file }`: { $reason }
    .journal = the next build takes what it needs from the journal of this one
record-form = it is not a record that this program knows, from line { $line }, column { $column } on
record-version = it is of version { $found }, this program knows version { $expected }
record-outside = it names `{ $document }`, which is not in the folder of the documents

# Parts of a batch that are joined.
no-record = there is no file or folder `{ $path }`
    .in-folder = there is no record of a build in `{ $folder }`
    .names = it is `.thethuc.json`, or for a part `.thethuc.2-of-8.json`; copies often leave out names that begin with a dot
missing-part = part { $shard } is missing
    .several = these parts are missing: { $shards }
    .build = run `thethuc build --shard { $shard }`, or name its record with `--from`
parts-of-two-batches = there are parts of { $count } batches: { $batches }
    .counts = there are parts of batches of different sizes: { $counts } parts
    .build = build all parts anew from the same plans, year and formats, with the same typeface and calendar of the office; what is up to date is not made again
    .remove = remove the records of the batch that is out of date
parts-of-one-batch = ({ $paths })
parts-of-two-programs = `{ $one }` and `{ $other }` were written by different programs
    .build = build all parts with one version of the program
parts-disagree = `{ $one }` and `{ $other }` record different files for `{ $document }`
    .give = give only the parts of one batch
