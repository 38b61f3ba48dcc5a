//! What all files of a check share.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::examiner::Examiner;
use crate::check::Selection;
use crate::workspace::builder::Builder;
use crate::workspace::folder::Folder;

/// What all files of a run share.
pub(super) struct Checker<'a> {
    pub(super) workspace: &'a Folder,
    pub(super) examiner: Examiner<'a>,
    pub(super) selection: Selection,
    pub(super) builder: Option<Builder>,
    /// How many threads there are for all files.
    pub(super) threads: usize,
    /// How many files are being checked.
    pub(super) busy: AtomicUsize,
}

impl Checker<'_> {
    /// How many threads a file may take: those of files that are done are free
    /// for the rows of others.
    pub(super) fn share(&self) -> usize {
        let busy = self.busy.load(Ordering::Relaxed).max(1);
        self.threads.div_ceil(busy)
    }
}
