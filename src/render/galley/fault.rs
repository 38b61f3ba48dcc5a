//! What cannot be set or written, and where it comes from.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Origin;

/// A fault of a part of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, without a place.
    pub diagnostic: Diagnostic,
    /// Where the part was written.
    pub origin: Origin,
    /// The words of the part that it is about; empty for the whole of it.
    pub words: String,
}

impl Fault {
    /// Whether the document cannot be written.
    pub fn is_error(&self) -> bool {
        self.diagnostic.severity == Severity::Error
    }
}
