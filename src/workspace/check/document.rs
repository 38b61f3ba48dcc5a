//! The bytes of a document of anyone's.

use super::files::Target;
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::workspace::files::{Files, unreadable};

/// The largest file that is read: no document of an office comes near it.
const LARGEST: u64 = LARGEST_MEGABYTES << 20;
/// It in megabytes.
const LARGEST_MEGABYTES: u64 = 256;

/// The bytes of a document.
pub(crate) fn bytes(files: &Files, target: &Target) -> Result<Vec<u8>, Diagnostic> {
    let name = &target.shown;
    let bytes = files.bytes_within(&target.path, LARGEST);
    let bytes = bytes.map_err(|error| unreadable(name, &error))?;
    bytes.ok_or_else(|| {
        let fault = Message::new("unreadable-file.too-large")
            .with("file", name)
            .with("most", LARGEST_MEGABYTES.to_string());
        Diagnostic::error(fault)
    })
}
