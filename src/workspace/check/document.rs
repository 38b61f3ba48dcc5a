//! The bytes of a document of anyone's.

use super::files::Target;
use crate::diagnostic::Diagnostic;
use crate::workspace::files::{Files, unreadable};

/// The largest file that is read: no document of an office comes near it.
const LARGEST: u64 = 256 << 20;

/// The bytes of a document.
pub(crate) fn bytes(files: &Files, target: &Target) -> Result<Vec<u8>, Diagnostic> {
    let name = &target.shown;
    let bytes = files.bytes_within(&target.path, LARGEST);
    let bytes = bytes.map_err(|error| unreadable(name, &error))?;
    bytes.ok_or_else(|| {
        Diagnostic::old_error(
            "unreadable-file",
            format!(
                "`{name}` has more than {} MB; a document that large is not read",
                LARGEST >> 20
            ),
        )
    })
}
