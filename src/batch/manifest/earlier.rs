//! What an earlier version of the program recorded.
//!
//! The form of a record changes only with the program, and another program
//! makes every document anew. So of an earlier record it is enough to know
//! which files are the program's own, and from what plans they were built.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Entry, FileEntry, Manifest};
use crate::workspace::format::Format;
use crate::workspace::inputs::Inputs;

/// A record of an earlier form.
#[derive(Deserialize)]
struct Earlier {
    documents: BTreeMap<String, EarlierEntry>,
}

/// A document in it.
#[derive(Deserialize)]
struct EarlierEntry {
    plan: String,
    inputs: Map<String, Value>,
    files: BTreeMap<Format, FileEntry>,
}

/// A note in the journal of an earlier program.
#[derive(Deserialize)]
struct EarlierNote {
    name: String,
    entry: EarlierEntry,
}

/// The record in JSON of an earlier form.
pub(super) fn record(json: &[u8]) -> serde_json::Result<Manifest> {
    let earlier: Earlier = serde_json::from_slice(json)?;
    let documents = earlier.documents.into_iter();
    Ok(Manifest {
        documents: documents
            .map(|(name, entry)| Ok((name, entry.now()?)))
            .collect::<serde_json::Result<_>>()?,
        ..Manifest::default()
    })
}

/// The name and the entry of a document in a line of an earlier journal.
pub(in crate::batch) fn note(line: &[u8]) -> Option<(String, Entry)> {
    let EarlierNote { name, entry } = serde_json::from_slice(line).ok()?;
    Some((name, entry.now().ok()?))
}

impl EarlierEntry {
    /// The entry in the form of now.
    fn now(self) -> serde_json::Result<Entry> {
        Ok(Entry {
            plan: self.plan,
            inputs: Inputs::of_earlier(self.inputs)?,
            files: self.files,
            // It is made anew, and tells them then.
            warnings: None,
        })
    }
}
