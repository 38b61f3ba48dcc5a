//! The record of what was built, and from what.
//!
//! It stands as `.thethuc.json` in the folder of the documents. A shard of a
//! batch writes a part of it, `.thethuc.2-of-8.json`, with its own documents
//! alone; parts are merged when all shards have ended. It holds no time and no
//! name of a machine: the same batch gives the same record.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::shard::Shard;
use crate::diagnostic::{Diagnostic, Report};
use crate::message::Message;
use crate::workspace::builder::warning::Warning;
use crate::workspace::digest::Digest;
use crate::workspace::folder::shown;
use crate::workspace::format::Format;
use crate::workspace::inputs::Inputs;

/// The record's file in the folder of the documents.
pub(super) const FILE: &str = ".thethuc.json";
/// The form of the record.
const VERSION: u32 = 4;

/// All documents of a folder that were built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    version: u32,
    /// Of a shard's part: by what the batch is known, the same in all its
    /// parts. The whole record has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) batch: Option<Digest>,
    /// By their paths below the folder, without ending.
    pub(super) documents: BTreeMap<String, Entry>,
}

/// By what the form of a record is known.
#[derive(Deserialize)]
struct Form {
    version: u32,
}

/// A document that was built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// The way to the plan from the folder of the documents.
    pub(super) plan: String,
    /// What it was made from.
    pub(super) inputs: Inputs,
    /// Its files.
    pub(super) files: BTreeMap<Format, FileEntry>,
    /// What its making told, beside what the reading of its plan tells; none
    /// when neither told anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) warnings: Option<Vec<Warning>>,
}

/// A file of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEntry {
    /// Its bytes.
    pub(super) digest: Digest,
    /// The inputs that they were made from: those of the document, unless only
    /// another format was built since.
    pub(super) made_from: Digest,
}

/// Why a record cannot be read.
#[derive(Debug)]
pub(super) enum RecordError {
    /// What the system says.
    Io(io::Error),
    /// It is no JSON, or of another form.
    Json(serde_json::Error),
    /// It is of another version.
    Version(u32),
    /// It names a document that would stand outside of the folder.
    Outside(String),
}

impl Default for Manifest {
    fn default() -> Self {
        Self {
            version: VERSION,
            batch: None,
            documents: BTreeMap::new(),
        }
    }
}

impl Manifest {
    /// The records of a folder: the whole one, and the parts of shards that
    /// were not merged yet. An unreadable one is told and counts for nothing:
    /// what it told of is built anew.
    pub(super) fn of_folder(folder: &Path) -> (Self, Report) {
        let mut manifest = Self::default();
        let mut report = Report::new();
        for path in std::iter::once(folder.join(FILE)).chain(parts(folder)) {
            match Self::read(&path) {
                Ok(found) => manifest.documents.extend(found.documents),
                Err(error) if error.is_absent() => {}
                Err(error) => report.push(unreadable(&path, &error)),
            }
        }
        (manifest, report)
    }

    /// The record in a file.
    ///
    /// # Errors
    /// There is none, or it is not of this form.
    pub(super) fn read(path: &Path) -> Result<Self, RecordError> {
        let json = std::fs::read(path)?;
        let Form { version } = serde_json::from_slice(&json)?;
        if version != VERSION {
            return Err(RecordError::Version(version));
        }
        let manifest: Self = serde_json::from_slice(&json)?;
        match manifest.documents.keys().find(|name| !is_below(name)) {
            None => Ok(manifest),
            Some(name) => Err(RecordError::Outside(name.clone())),
        }
    }

    /// The record as JSON.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

/// Whether the name of a document leads to a place below the folder. A record
/// may come from elsewhere: what it names can be removed.
pub(super) fn is_below(name: &str) -> bool {
    let inner = |part: Component<'_>| matches!(part, Component::Normal(_));
    !name.is_empty() && Path::new(name).components().all(inner)
}

/// The file of a whole record, or of a shard's part.
pub(super) fn path(folder: &Path, shard: Option<Shard>) -> PathBuf {
    match shard {
        None => folder.join(FILE),
        Some(shard) => folder.join(format!(".thethuc.{}-of-{}.json", shard.index, shard.count)),
    }
}

/// The parts of shards in a folder.
pub(super) fn parts(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| shard_of(path).is_some())
        .collect()
}

/// The shard whose part a file is, by its name.
pub(super) fn shard_of(path: &Path) -> Option<Shard> {
    let name = path.file_name()?.to_str()?;
    let shard = name.strip_prefix(".thethuc.")?.strip_suffix(".json")?;
    shard.replace("-of-", "/").parse().ok()
}

impl RecordError {
    /// Whether there is no such file.
    pub(super) fn is_not_found(&self) -> bool {
        matches!(self, Self::Io(error) if error.kind() == ErrorKind::NotFound)
    }

    /// Whether there is no record because there is no such file or folder.
    fn is_absent(&self) -> bool {
        let in_no_folder =
            matches!(self, Self::Io(error) if error.kind() == ErrorKind::NotADirectory);
        self.is_not_found() || in_no_folder
    }

    /// Why, in words.
    pub(super) fn reason(&self) -> Message {
        match self {
            Self::Io(error) => Message::of_io(error),
            Self::Json(error) => Message::new("record-form")
                .with("line", error.line())
                .with("column", error.column()),
            Self::Version(found) => Message::new("record-version")
                .with("found", *found)
                .with("expected", VERSION),
            Self::Outside(name) => Message::new("record-outside").with("document", name),
        }
    }
}

impl From<io::Error> for RecordError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<serde_json::Error> for RecordError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

fn unreadable(path: &Path, error: &RecordError) -> Diagnostic {
    let fault = Message::new("unreadable-record")
        .with("file", shown(path))
        .with("reason", error.reason());
    Diagnostic::warning(fault).hint("unreadable-record.build-all")
}
