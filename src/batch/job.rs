//! What a run is asked for.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use super::shard::Shard;
use crate::render::fonts::Typeface;
use crate::workspace::format::Format;

/// What to build and where to.
#[derive(Debug, Clone)]
pub struct Job {
    /// Plans, and folders with plans.
    pub paths: Vec<PathBuf>,
    /// The formats to write.
    pub formats: Vec<Format>,
    /// The folder to write to.
    pub out: PathBuf,
    /// The typeface to set in.
    pub typeface: Typeface,
    /// What the run is for.
    pub mode: Mode,
    /// Write also where someone's own file stands; that file is kept as a
    /// dated copy first.
    pub force: bool,
    /// Remove documents that no plan makes any more.
    pub prune: bool,
    /// The year whose series is built; the plans as they stand, when it is
    /// left open.
    pub year: Option<i32>,
    /// Only the documents of this part.
    pub shard: Option<Shard>,
    /// How many documents are made side by side; as many as there are cores,
    /// when it is left open.
    pub jobs: Option<NonZeroUsize>,
}

/// What a run is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// To write what is not up to date.
    #[default]
    Build,
    /// To say what would be written and why.
    DryRun,
    /// To prove that every file is what would be written now.
    Check,
}

impl Default for Job {
    fn default() -> Self {
        Self {
            paths: vec![PathBuf::from("plans")],
            formats: vec![Format::Docx, Format::Pdf],
            out: PathBuf::from("output"),
            typeface: Typeface::built_in(),
            mode: Mode::default(),
            force: false,
            prune: false,
            year: None,
            shard: None,
            jobs: None,
        }
    }
}
