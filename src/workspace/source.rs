//! Texts on disk.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};

/// Reads a text file, without the byte order mark that some editors put
/// before the text: it would count as a column.
///
/// # Errors
/// A diagnostic when the file cannot be read or is not UTF-8.
pub(crate) fn read(path: &Path, name: &str) -> Result<Arc<Source>, Diagnostic> {
    text(bytes(path, name)?, name)
}

/// Reads a file.
///
/// # Errors
/// A diagnostic when the file cannot be read.
pub(crate) fn bytes(path: &Path, name: &str) -> Result<Vec<u8>, Diagnostic> {
    std::fs::read(path).map_err(|error| {
        Diagnostic::old_error("unreadable-file", format!("cannot read `{name}`: {error}"))
    })
}

/// The text of a file, as [`read`] gives it.
///
/// # Errors
/// A diagnostic when the bytes are not UTF-8.
pub(crate) fn text(bytes: Vec<u8>, name: &str) -> Result<Arc<Source>, Diagnostic> {
    String::from_utf8(bytes)
        .map(|text| Source::new(name, text.trim_start_matches('\u{feff}')))
        .map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
            Diagnostic::old_error(
                "not-utf-8",
                format!("`{name}` is not UTF-8: the byte at offset {at}, in line {line}, belongs to no character"),
            )
            .hint("save it as UTF-8 (Unicode); older Vietnamese files are often TCVN3 or VNI")
        })
}
