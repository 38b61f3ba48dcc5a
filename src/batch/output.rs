//! Files written whole or not at all, and never over someone's own work.

mod persons;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::journal::{self, Found, Journal, Note};
use super::manifest::{self, Entry, FileEntry, Manifest};
use super::part::Part;
use crate::diagnostic::{Diagnostic, Report};
use crate::message::Message;
use crate::workspace::builder::Made;
use crate::workspace::digest::Digest;
use crate::workspace::folder::{WorkspaceError, shown};
use crate::workspace::format::Format;
use persons::{foreign, keep, kept, unwritable};

/// The folder that documents are written to.
pub(super) struct Outbox {
    folder: PathBuf,
    force: bool,
    record: Mutex<Record>,
}

/// What is known of the folder's documents.
struct Record {
    /// What was built before.
    before: Manifest,
    /// What this run has put.
    fresh: BTreeMap<String, Entry>,
    /// Documents whose files were removed.
    gone: Vec<String>,
    journal: Option<Journal>,
}

/// Whose a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// There is no file.
    Nobody,
    /// It holds already what is to be written.
    Same,
    /// We built it, and nobody changed it.
    Ours,
    /// Someone made or changed it.
    Someone,
}

impl Outbox {
    /// The folder as it is; nothing is made or written yet. The report says
    /// when the record of earlier output could not be read.
    pub(super) fn new(folder: &Path, force: bool) -> (Self, Report) {
        let (mut before, report) = Manifest::of_folder(folder);
        for found in Found::all(folder) {
            take_in(&mut before, folder, &found.notes);
        }
        let outbox = Self {
            folder: folder.to_path_buf(),
            force,
            record: Mutex::new(Record {
                before,
                fresh: BTreeMap::new(),
                gone: Vec::new(),
                journal: None,
            }),
        };
        (outbox, report)
    }

    /// Makes the folder when it is not there, and makes ready to write.
    pub(super) fn open(&self) -> Result<(), WorkspaceError> {
        let unwritable = |source| WorkspaceError::UnwritableFolder {
            path: shown(&self.folder),
            source,
        };
        std::fs::create_dir_all(&self.folder).map_err(unwritable)?;
        let journal = Journal::begin(&self.folder).map_err(unwritable)?;
        self.record().journal = Some(journal);
        Ok(())
    }

    /// The folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is recorded of a document.
    pub(super) fn entry(&self, name: &str) -> Option<Entry> {
        self.record().before.documents.get(name).cloned()
    }

    /// The documents that were built before this run.
    pub(super) fn documents(&self) -> BTreeMap<String, Entry> {
        self.record().before.documents.clone()
    }

    /// The path of a document's file.
    pub(super) fn file(&self, name: &Path, format: Format) -> PathBuf {
        // A name may hold full stops of its own.
        let mut file = name.as_os_str().to_owned();
        file.push(format!(".{}", format.extension()));
        self.folder.join(file)
    }

    /// What will keep the files of a document from being put, as far as it is
    /// known before they are made: someone changed those that were built.
    pub(super) fn refusals(&self, name: &Path, formats: &[Format]) -> Report {
        let entry = self.entry(&shown(name)).filter(|_| !self.force);
        let files = entry.map(|entry| entry.files).unwrap_or_default();
        let mut report = Report::new();
        for (format, file) in files.iter().filter(|(format, _)| formats.contains(format)) {
            let path = self.file(name, *format);
            if path.exists() && digest(&path).as_ref() != Some(&file.digest) {
                report.push(foreign(&path));
            }
        }
        report
    }

    /// Puts the files of a document into the folder, except where the very
    /// same stand, and gives their paths. When one cannot be put because
    /// someone's own file stands there, none is: formats of one document that
    /// disagree would be half a document.
    pub(super) fn put(&self, name: &Path, plan: &str, made: &Made) -> (Vec<PathBuf>, Report) {
        let label = shown(name);
        let made_from = made.inputs.digest();
        let known = self.entry(&label).map_or_else(BTreeMap::new, |e| e.files);
        let mut report = Report::new();
        let mut todo = Vec::new();
        let mut next = Entry {
            plan: plan.to_owned(),
            inputs: made.inputs.clone(),
            files: known.clone(),
            warnings: made.warnings.clone(),
        };
        for (format, bytes) in &made.files {
            let path = self.file(name, *format);
            let entry = FileEntry {
                digest: Digest::of(bytes),
                made_from: made_from.clone(),
            };
            let owner = owner(&path, next.files.get(format), &entry.digest);
            if owner == Owner::Someone && !self.force {
                report.push(foreign(&path));
            }
            todo.push((*format, path, owner, bytes));
            next.files.insert(*format, entry);
        }
        if report.has_errors() {
            return (Vec::new(), report);
        }
        let prefix = match self.announce(&label, &next) {
            Ok(prefix) => prefix,
            Err(error) => {
                let paths = todo.iter().map(|(_, path, ..)| path);
                let faults = paths.map(|path| unwritable(path, &error));
                faults.for_each(|fault| report.push(fault));
                return (Vec::new(), report);
            }
        };
        let mut written = Vec::new();
        for (format, path, owner, bytes) in todo {
            match self.place(&path, owner, bytes, &prefix) {
                Ok(()) => written.push(path),
                Err(error) => {
                    report.push(unwritable(&path, &error));
                    // What stands there is still ours, if it was.
                    match known.get(&format) {
                        Some(file) => next.files.insert(format, file.clone()),
                        None => next.files.remove(&format),
                    };
                }
            }
        }
        self.record().fresh.insert(label, next);
        (written, report)
    }

    /// Removes the files of a document that no plan makes any more, and gives
    /// those that stay: someone changed them, or they cannot be removed. These
    /// are remembered.
    pub(super) fn remove(&self, name: &str, entry: &Entry) -> (Vec<PathBuf>, Report) {
        let mut report = Report::new();
        let mut stay = Vec::new();
        let mut rest = entry.clone();
        rest.files.clear();
        for (format, file) in &entry.files {
            let path = self.file(Path::new(name), *format);
            match digest(&path) {
                None => {}
                Some(present) if present == file.digest => {
                    if let Err(error) = std::fs::remove_file(&path) {
                        report.push(unwritable(&path, &error));
                        rest.files.insert(*format, file.clone());
                        stay.push(path);
                    }
                }
                Some(_) => {
                    report.push(kept(&path));
                    rest.files.insert(*format, file.clone());
                    stay.push(path);
                }
            }
        }
        self.clear_folders(Path::new(name));
        let mut record = self.record();
        if rest.files.is_empty() {
            record.gone.push(name.to_owned());
        } else {
            record.fresh.insert(name.to_owned(), rest);
        }
        (stay, report)
    }

    /// Removes folders that hold nothing any more.
    fn clear_folders(&self, name: &Path) {
        for folder in name.ancestors().skip(1) {
            let inner = !folder.as_os_str().is_empty();
            if !inner || std::fs::remove_dir(self.folder.join(folder)).is_err() {
                return;
            }
        }
    }

    /// Writes the record, with what another run has recorded meanwhile. That
    /// of a shard tells of its own documents alone, and of which batch it is.
    pub(super) fn close(self, part: Option<Part>) -> Report {
        let shard = part.as_ref().map(|part| part.shard);
        let record = self
            .record
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let folder = self.folder;
        if !folder.is_dir() {
            return Report::new();
        }
        let path = manifest::path(&folder, shard);
        let _guard = journal::guard(&folder);
        let found = Found::others(&folder, record.journal.as_ref());
        let parts = manifest::parts(&folder);
        let mut manifest = Manifest::of_folder(&folder).0;
        for run in &found {
            take_in(&mut manifest, &folder, &run.notes);
        }
        manifest.documents.extend(record.fresh);
        for name in &record.gone {
            manifest.documents.remove(name);
        }
        if let Some(Part { shard, batch }) = part {
            let is_mine = |name: &str| shard.has(Path::new(name));
            manifest.documents.retain(|name, _| is_mine(name));
            manifest.batch = Some(batch);
        }
        let done = write_record(&path, &manifest.to_json());
        if let Err(error) = done {
            let fault = Message::new("unwritable-record")
                .with("file", shown(&path))
                .with("reason", Message::of_io(&error));
            let fault = Diagnostic::warning(fault).hint("unwritable-record.journal");
            return fault.into();
        }
        if shard.is_none() {
            // They are in the whole record now, unless they cannot be read.
            let read = parts.iter().filter(|part| Manifest::read(part).is_ok());
            let read: Vec<_> = read.collect();
            read.iter().for_each(|part| _ = std::fs::remove_file(part));
            found.into_iter().for_each(|run| run.clear(&folder));
        }
        if let Some(journal) = record.journal {
            // One that stays is cleared away by the next run.
            journal.end().ok();
        }
        Report::new()
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes what a document is to become; gives the beginning of the names
    /// of its files while they are written.
    fn announce(&self, name: &str, entry: &Entry) -> io::Result<String> {
        let mut record = self.record();
        let Some(journal) = record.journal.as_mut() else {
            return Err(io::ErrorKind::NotFound.into());
        };
        journal.note(&Note {
            name: name.to_owned(),
            entry: entry.clone(),
        })?;
        Ok(journal.prefix())
    }

    fn place(&self, path: &Path, owner: Owner, bytes: &[u8], prefix: &str) -> io::Result<()> {
        if owner == Owner::Same {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder)?;
        let mut file = journal::part(prefix, folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        // Only when the new file is whole does that of a person make room.
        if owner == Owner::Someone {
            keep(path)?;
        }
        file.persist(path)?;
        Ok(())
    }
}

/// What the notes of another run tell, as far as its files came into place.
pub(super) fn take_in(manifest: &mut Manifest, folder: &Path, notes: &[Note]) {
    for Note { name, entry } in notes {
        for (format, file) in &entry.files {
            let path = folder.join(format!("{name}.{}", format.extension()));
            if digest(&path).as_ref() != Some(&file.digest) {
                continue;
            }
            let known = manifest.documents.entry(name.clone());
            let known = known.or_insert_with(|| Entry {
                files: BTreeMap::new(),
                ..entry.clone()
            });
            known.inputs.clone_from(&entry.inputs);
            known.plan.clone_from(&entry.plan);
            known.warnings.clone_from(&entry.warnings);
            known.files.insert(*format, file.clone());
        }
    }
}

/// Whose the file at `path` is, which is to hold bytes of the digest `next`.
fn owner(path: &Path, known: Option<&FileEntry>, next: &Digest) -> Owner {
    match digest(path) {
        None if path.exists() => Owner::Someone,
        None => Owner::Nobody,
        Some(present) if present == *next => Owner::Same,
        Some(present) if known.is_some_and(|file| file.digest == present) => Owner::Ours,
        Some(_) => Owner::Someone,
    }
}

/// The digest of a file; none when it is not there or cannot be read.
pub(super) fn digest(path: &Path) -> Option<Digest> {
    std::fs::read(path).ok().map(|bytes| Digest::of(&bytes))
}

/// Writes a record, unless the very same stands there.
pub(super) fn write_record(path: &Path, json: &[u8]) -> io::Result<()> {
    if std::fs::read(path).is_ok_and(|present| present == json) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = journal::record(folder)?;
    file.write_all(json)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
