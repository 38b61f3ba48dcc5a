//! What stands in place of the writer of PDF in a program that is built without
//! the feature `pdf`: it keeps the typeface, by which text is measured, and
//! refuses to write.

use std::fmt;

use super::fonts::Typeface;
use super::galley::Galley;
use crate::message::{Language, Message};
use crate::model::Origin;

/// What stays the same between documents: the typeface, read once.
pub struct Press {
    typeface: Typeface,
}

/// Why a galley cannot be written as PDF: the program has no writer of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub struct PdfError;

impl Press {
    /// A press with the faces of a typeface.
    pub const fn new(typeface: Typeface) -> Self {
        Self { typeface }
    }

    /// The typeface.
    pub const fn typeface(&self) -> &Typeface {
        &self.typeface
    }
}

impl PdfError {
    /// What is wrong.
    pub const fn message(self) -> Message {
        Message::new("format-not-built")
    }

    /// No part of a document is to blame.
    pub const fn part(self) -> (Origin, String) {
        (Origin::NONE, String::new())
    }
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

/// Refuses.
///
/// # Errors
/// Always: the program is built without PDF.
pub const fn write(_: &Galley, _: &Press) -> Result<Vec<u8>, PdfError> {
    Err(PdfError)
}
