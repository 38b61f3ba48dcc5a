# What all messages share.
both = { $first } and { $last }
either = { $first } or { $last }
unknown-language = `{ $name }` is not a language; expected `vi` (Vietnamese) or `en` (English)
did-you-mean = did you mean `{ $name }`?
write-this = write `{ $text }`

# What the system says of files and folders.
io-not-found = there is no such file or folder
io-permission-denied = it may not be read or written
io-already-exists = a file or folder of that name is there already
io-not-a-directory = it is not a folder
io-is-a-directory = it is a folder, not a file
io-directory-not-empty = the folder is not empty
io-read-only = the disk can only be read
io-storage-full = the disk is full
io-file-too-large = the file is too large
io-invalid-filename = the name of the file is not valid
io-invalid-data = the content cannot be read
io-unexpected-end = the file ends too early
io-loop-of-links = the links go in a circle
io-broken-pipe = the reader has gone
io-busy = the file is in use
io-out-of-memory = there is not enough memory
io-other = the system says: { $reason }

# The program is installed without the writer of PDF.
format-not-built = this program is built without the writer of PDF
    .mend = use `--format docx,txt`, or install it anew by `cargo install --path .` (with the feature `pdf`)
