//! Documents that no plan makes any more.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::manifest::Entry;
use super::output::Outbox;
use crate::diagnostic::Report;
use crate::workspace::folder::{Folder, plain, shown};
use crate::workspace::order::Order;

/// A document that no plan makes any more: its plan was deleted or renamed, or
/// its row is gone from the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// The document's path below the folder of the output, without ending.
    pub document: String,
    /// The plan that it was built from.
    pub plan: String,
    /// Its files that are there.
    pub files: Vec<PathBuf>,
    /// Its files that this run has removed.
    pub removed: Vec<PathBuf>,
}

/// The orphans in a folder. Of a plan that is still there only the documents
/// are orphans that a whole run over it, for the same year, does not make.
pub(super) fn orphans(
    workspace: &Folder,
    outbox: &Outbox,
    orders: &[Order],
    whole: &BTreeSet<String>,
    year: Option<i32>,
) -> Vec<Orphan> {
    // Some systems take names that differ in their case for one.
    let folded = |name: &str| name.to_lowercase();
    let made: BTreeSet<String> = orders.iter().map(|o| folded(&o.label())).collect();
    let plan = |entry: &Entry| outbox.folder().join(&entry.plan);
    let is_orphan = |name: &str, entry: &Entry| {
        let plan = workspace.root().join(plan(entry));
        let asked = || whole.contains(&entry.plan) && entry.inputs.year() == year;
        !made.contains(&folded(name)) && (!plan.exists() || asked())
    };
    let documents = outbox.documents().into_iter();
    documents
        .filter(|(name, entry)| is_orphan(name, entry))
        .map(|(name, entry)| Orphan {
            files: entry
                .files
                .keys()
                .map(|format| outbox.file(name.as_ref(), *format))
                .filter(|path| path.exists())
                .collect(),
            removed: Vec::new(),
            plan: shown(&plain(&plan(&entry))),
            document: name,
        })
        .collect()
}

/// Removes the files of orphans, except those that someone changed; these
/// stay with their orphans.
pub(super) fn prune(outbox: &Outbox, orphans: &mut [Orphan]) -> Report {
    let mut report = Report::new();
    for orphan in orphans {
        if let Some(entry) = outbox.entry(&orphan.document) {
            let (stay, faults) = outbox.remove(&orphan.document, &entry);
            let there = std::mem::replace(&mut orphan.files, stay);
            orphan.removed = there;
            orphan.removed.retain(|file| !orphan.files.contains(file));
            report.extend(faults);
        }
    }
    report
}
