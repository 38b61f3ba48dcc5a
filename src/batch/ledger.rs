//! The record of what was built, by which a changed file is known.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Report};

/// The record's file in the output folder.
const FILE: &str = ".thethuc.json";

/// Digests of the files that were built, by their names.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ledger {
    outputs: BTreeMap<String, String>,
    /// What this run has put.
    #[serde(skip)]
    fresh: BTreeMap<String, String>,
}

/// Whose a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// There is no file.
    Nobody,
    /// It holds already what is to be written.
    Same,
    /// We built it, and nobody changed it.
    Ours,
    /// Someone made or changed it.
    Someone,
}

impl Ledger {
    /// The record of a folder; an empty one when there is none or it cannot
    /// be read.
    pub(super) fn open(folder: &Path) -> (Self, Report) {
        let path = Self::path(folder);
        let lost = match std::fs::read(&path) {
            Ok(bytes) => match serde_json::from_slice(&bytes) {
                Ok(ledger) => return (ledger, Report::new()),
                Err(error) => error.to_string(),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return (Self::default(), Report::new());
            }
            Err(error) => error.to_string(),
        };
        let lost = Diagnostic::warning(
            "unreadable-record",
            format!("`{}` cannot be read: {lost}", path.display()),
        )
        .hint("files that differ from what is built now are left as they are");
        (Self::default(), lost.into())
    }

    pub(super) fn path(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// Whose the file at `path` is, which is to receive `bytes`.
    pub(super) fn owner(&self, name: &str, path: &Path, bytes: &[u8]) -> Owner {
        let Ok(present) = std::fs::read(path) else {
            return if path.exists() {
                Owner::Someone
            } else {
                Owner::Nobody
            };
        };
        if present == bytes {
            return Owner::Same;
        }
        match self.outputs.get(name) {
            Some(digest) if *digest == digest_of(&present) => Owner::Ours,
            Some(_) | None => Owner::Someone,
        }
    }

    pub(super) fn record(&mut self, name: String, bytes: &[u8]) {
        self.fresh.insert(name, digest_of(bytes));
    }

    /// Takes in what stands in the folder's record now, and what this run has
    /// put.
    pub(super) fn merge(&mut self, folder: &Path) {
        let (present, _) = Self::open(folder);
        self.outputs.extend(present.outputs);
        self.outputs.extend(self.fresh.clone());
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

fn digest_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}
