//! The records of a batch's parts, joined into one.
//!
//! Each shard of a batch leaves a record of its own documents. When all have
//! ended, the parts become the record of the folder, which is then the one
//! that a single run would have left; only when they fit together is anything
//! written.

mod parts;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::journal::{self, Found};
use super::manifest::{self, Entry, Manifest};
use super::output::{digest, take_in, write_record};
use crate::diagnostic::{Diagnostic, Report};
use crate::message::{Explained, Language, Message};
use crate::workspace::folder::shown;
use crate::workspace::threads;
use parts::{Part, found};

/// What to merge and where.
#[derive(Debug, Clone)]
pub struct MergeJob {
    /// The folder of the documents, with the parts that lie in it.
    pub folder: PathBuf,
    /// Records of other machines, or folders that hold some.
    pub from: Vec<PathBuf>,
}

/// What was merged.
#[derive(Debug)]
pub struct Merged {
    /// The record of the folder.
    pub record: PathBuf,
    /// How many records were joined; none when there was nothing to join.
    pub parts: usize,
    /// How many documents the record tells of.
    pub documents: usize,
    /// How many files the record tells of.
    pub files: usize,
    /// The files that are not there, or not as they are recorded.
    pub report: Report,
}

/// Why nothing was merged.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// There is no folder to merge in.
    NoFolder(String),
    /// There is no record.
    NoRecord(String),
    /// The parts cannot be read or do not fit together.
    Faults(Report),
    /// The record cannot be written.
    Unwritable {
        /// The file.
        path: String,
        /// What the system says.
        source: io::Error,
    },
}

impl Explained for MergeError {
    fn message(&self) -> Message {
        match self {
            Self::NoFolder(path) => Message::new("merge-no-folder").with("path", path),
            Self::NoRecord(path) => Message::new("merge-no-record").with("path", path),
            Self::Faults(_) => Message::new("merge-nothing"),
            Self::Unwritable { path, source } => Message::new("unwritable-file")
                .with("path", path)
                .with("reason", Message::of_io(source)),
        }
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

/// Joins the records of a batch's parts, and tells which of the files that
/// they name are not there or not the same.
///
/// # Errors
/// The folder or every record is missing; a part is missing or cannot be read,
/// or parts do not fit together; the record cannot be written. Nothing was
/// written then.
pub fn merge(job: &MergeJob) -> Result<Merged, MergeError> {
    let folder = &job.folder;
    if !folder.is_dir() {
        return Err(MergeError::NoFolder(shown(folder)));
    }
    let _guard = journal::guard(folder);
    let record = manifest::path(folder, None);
    let mut report = Report::new();
    let whole = whole(&record, &mut report);
    let parts = found(folder, &job.from, &mut report);
    parts::fit(&parts, &mut report);
    let joined = joined(&parts, &mut report);
    if report.has_errors() {
        return Err(MergeError::Faults(report));
    }
    if whole.is_none() && parts.is_empty() {
        return Err(MergeError::NoRecord(shown(folder)));
    }
    let mut manifest = whole.unwrap_or_default();
    manifest.documents.extend(joined);
    if !parts.is_empty() {
        // A part that was built again, and killed, is further than its record.
        let runs = Found::all(folder);
        for run in &runs {
            take_in(&mut manifest, folder, &run.notes);
        }
        put(&record, &manifest)?;
        for part in parts.iter().filter(|part| part.is_ours) {
            // One that stays tells nothing else than the record.
            std::fs::remove_file(&part.path).ok();
        }
        runs.into_iter().for_each(|run| run.clear(folder));
    }
    Ok(Merged {
        report: verified(folder, &manifest),
        record,
        parts: parts.len(),
        documents: manifest.documents.len(),
        files: manifest.documents.values().map(|e| e.files.len()).sum(),
    })
}

/// The record that the folder has already.
fn whole(record: &Path, report: &mut Report) -> Option<Manifest> {
    match Manifest::read(record) {
        Ok(manifest) => Some(manifest),
        Err(error) if error.is_not_found() => None,
        Err(error) => {
            report.push(parts::unreadable(record, &error));
            None
        }
    }
}

/// The documents of all parts; two parts may tell of one document, if they
/// tell the same.
fn joined(parts: &[Part], report: &mut Report) -> BTreeMap<String, Entry> {
    let mut documents: BTreeMap<String, (&Part, Entry)> = BTreeMap::new();
    for part in parts {
        for (name, entry) in &part.manifest.documents {
            let Some((other, known)) = documents.get_mut(name) else {
                documents.insert(name.clone(), (part, entry.clone()));
                continue;
            };
            let differs = |(format, file): (_, &manifest::FileEntry)| {
                let known = known.files.get(format);
                known.is_some_and(|known| known.digest != file.digest)
            };
            if entry.files.iter().any(differs) {
                report.push(claimed(name, other, part));
            }
            let files = entry.files.clone();
            known.files.extend(files);
            known.inputs.clone_from(&entry.inputs);
            known.warnings.clone_from(&entry.warnings);
        }
    }
    let entries = documents.into_iter();
    entries.map(|(name, (_, entry))| (name, entry)).collect()
}

fn put(record: &Path, manifest: &Manifest) -> Result<(), MergeError> {
    write_record(record, &manifest.to_json()).map_err(|source| MergeError::Unwritable {
        path: shown(record),
        source,
    })
}

/// What is wrong with the files that a record tells of.
fn verified(folder: &Path, manifest: &Manifest) -> Report {
    let documents: Vec<_> = manifest.documents.iter().collect();
    let faults = threads::each(threads::count(None), &documents, |(name, entry)| {
        let mut faults = Vec::new();
        for (format, file) in &entry.files {
            let path = folder.join(format!("{name}.{}", format.extension()));
            match digest(&path) {
                Some(present) if present == file.digest => {}
                Some(_) => faults.push(different(&path)),
                None => faults.push(missing(&path)),
            }
        }
        faults
    });
    let mut report = Report::new();
    faults.into_iter().flatten().for_each(|f| report.push(f));
    report
}

fn missing(path: &Path) -> Diagnostic {
    let fault = Message::new("missing-output.recorded").with("file", shown(path));
    Diagnostic::error(fault).hint("missing-output.copy")
}

fn different(path: &Path) -> Diagnostic {
    let fault = Message::new("edited-output.recorded").with("file", shown(path));
    Diagnostic::error(fault).hint("edited-output.copy")
}

fn claimed(name: &str, one: &Part, other: &Part) -> Diagnostic {
    let fault = Message::new("parts-disagree")
        .with("one", shown(&one.path))
        .with("other", shown(&other.path))
        .with("document", name);
    Diagnostic::error(fault).hint("parts-disagree.give")
}
