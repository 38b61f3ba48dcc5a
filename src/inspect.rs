//! Any DOCX file to a [`Specimen`]: what is really shown, and which component
//! of the form (thành phần thể thức) each piece of it is.
//!
//! Two steps. [`read`] resolves the file to what a reader sees on paper:
//! style inheritance, themes, numbering, text boxes, drawn lines, fields,
//! tracked changes as accepted ([`Shown`]). [`recognise`] then finds the
//! components in it, whatever the letterhead was built from: a table, tabs or
//! text boxes. Nothing here knows a standard, and nothing is shared with the
//! renderers: this is the independent witness of what they wrote.
//!
//! Reading never panics and bounds its memory: what cannot be read at all is
//! a diagnostic, all else is a specimen, if need be with little in it.

mod docx;
pub mod parts;
mod recognise;
pub mod shown;
pub mod specimen;
pub mod widths;

use crate::diagnostic::Diagnostic;

pub use recognise::recognise;
pub use shown::Shown;
pub use specimen::Specimen;
pub use widths::Widths;

/// What a DOCX file shows.
///
/// # Errors
/// The bytes are no DOCX that can be read: cut off, encrypted, of the older
/// binary format, or larger than the bounds.
pub fn read(name: &str, bytes: &[u8]) -> Result<Shown, Diagnostic> {
    docx::read(name, bytes)
}

/// Reads a DOCX file and recognises its components.
///
/// # Errors
/// As [`read`].
pub fn specimen(name: &str, bytes: &[u8], widths: &Widths) -> Result<Specimen, Diagnostic> {
    Ok(recognise(name, read(name, bytes)?, widths))
}
