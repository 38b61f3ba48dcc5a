//! What a run is about to write.
//!
//! Before the files of a document are put in place, the run notes what they
//! will be. A run that is killed leaves its journal behind, and the next one
//! learns from it which files are the program's own, and which half-written
//! ones to clear away. A journal is locked as long as its run lives.

use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::beside::open_to_all;
use super::manifest::{Entry, is_below};

const PREFIX: &str = ".thethuc-";
const SUFFIX: &str = ".journal";
/// The ending of a file that is being written.
const PART: &str = ".part";

/// The journal of a run that goes on.
pub(super) struct Journal {
    file: File,
    path: PathBuf,
    tag: String,
}

/// What one document is to become.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Note {
    /// Its path below the folder, without ending.
    pub(super) name: String,
    /// What will be recorded of it.
    pub(super) entry: Entry,
}

/// The journal of a run that was killed, or that still goes on elsewhere.
pub(super) struct Found {
    pub(super) notes: Vec<Note>,
    path: PathBuf,
    tag: String,
    /// Held for as long as the journal of a dead run is worked on.
    ended: Option<File>,
}

impl Journal {
    /// Begins a journal in the folder of the documents.
    pub(super) fn begin(folder: &Path) -> io::Result<Self> {
        let _guard = guard(folder);
        let named = tempfile::Builder::new()
            .prefix(PREFIX)
            .suffix(SUFFIX)
            .tempfile_in(folder)?;
        // Where files cannot be locked, journals are read and never cleared.
        named.as_file().lock().ok();
        let (file, path) = named.keep()?;
        let tag = tag_of(&path).unwrap_or_default();
        Ok(Self { file, path, tag })
    }

    /// Notes what a document is to become.
    pub(super) fn note(&mut self, note: &Note) -> io::Result<()> {
        // A note before it may have been cut short by a full disk.
        let mut line = vec![b'\n'];
        serde_json::to_writer(&mut line, note)?;
        line.push(b'\n');
        self.file.write_all(&line)
    }

    /// The beginning of the names of files that the run is writing.
    pub(super) fn prefix(&self) -> String {
        part_prefix(&self.tag)
    }

    /// Ends a run whose record is written.
    pub(super) fn end(self) -> io::Result<()> {
        std::fs::remove_file(&self.path)
    }
}

/// A file beside its target, to be renamed when it is whole.
pub(super) fn part(prefix: &str, folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    open_to_all(&mut tempfile::Builder::new())
        .prefix(prefix)
        .suffix(PART)
        .tempfile_in(folder)
}

/// A record beside its target. Who holds the [`guard`] writes one, so what
/// another run left of its own is cleared away.
pub(super) fn record(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    const RECORD: &str = ".thethuc.json-";
    remove_all(folder, RECORD);
    open_to_all(&mut tempfile::Builder::new())
        .prefix(RECORD)
        .tempfile_in(folder)
}

/// Removes the files of a folder whose names begin so.
fn remove_all(folder: &Path, prefix: &str) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(prefix) {
            // What cannot be removed does no harm.
            std::fs::remove_file(entry.path()).ok();
        }
    }
}

impl Found {
    /// The journals in a folder.
    pub(super) fn all(folder: &Path) -> Vec<Self> {
        Self::others(folder, None)
    }

    /// The journals in a folder but the one of this run.
    pub(super) fn others(folder: &Path, own: Option<&Journal>) -> Vec<Self> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        // A path can be written in many ways, the tag in one.
        let is_own = |path: &PathBuf| own.is_some_and(|own| tag_of(path) == Some(own.tag.clone()));
        let mut paths: Vec<_> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| !is_own(path))
            .collect();
        paths.sort();
        paths.into_iter().filter_map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Option<Self> {
        let tag = tag_of(&path)?;
        let file = File::open(&path).ok()?;
        let ended = match file.try_lock() {
            Ok(()) => Some(file),
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => None,
        };
        let text = std::fs::read(&path).ok()?;
        // The last line may have been cut short.
        let lines = text.split(|byte| *byte == b'\n');
        let notes = lines
            .filter_map(|line| serde_json::from_slice(line).ok())
            .filter(|note: &Note| is_below(&note.name))
            .collect();
        Some(Self {
            notes,
            path,
            tag,
            ended,
        })
    }

    /// Clears away what a dead run left, when its notes are in the record.
    pub(super) fn clear(self, folder: &Path) {
        if self.ended.is_none() {
            return;
        }
        let prefix = part_prefix(&self.tag);
        let below = |note: &Note| {
            let path = folder.join(&note.name);
            path.parent().map(Path::to_path_buf)
        };
        let folders: BTreeSet<_> = self.notes.iter().filter_map(below).collect();
        for folder in folders {
            remove_all(&folder, &prefix);
        }
        std::fs::remove_file(&self.path).ok();
    }
}

/// Keeps other runs from the records of a folder for as long as it lives;
/// none where the system does not let folders be locked.
pub(super) fn guard(folder: &Path) -> Option<File> {
    let file = File::open(folder).ok()?;
    file.lock().ok()?;
    Some(file)
}

fn part_prefix(tag: &str) -> String {
    format!("{PREFIX}{tag}-")
}

fn tag_of(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let tag = name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    Some(tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_knows_its_own_journal_by_any_path() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("inner")).unwrap();
        let own = Journal::begin(folder.path()).unwrap();
        let other = Journal::begin(folder.path()).unwrap();
        let round = folder.path().join("inner/..");
        let tags = |found: Vec<Found>| found.into_iter().map(|run| run.tag).collect::<Vec<_>>();
        assert_eq!(tags(Found::others(&round, Some(&own))), [other.tag]);
        assert_eq!(Found::all(&round).len(), 2);
    }
}
