//! Files of a person in the place of ours.

use std::io;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::workspace::folder::shown;

/// Moves someone's file aside under a name with the date.
pub(super) fn keep(path: &Path) -> io::Result<()> {
    let day = chrono::Local::now().date_naive();
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
    let copy = (1..)
        .map(|n| {
            let count = if n == 1 {
                String::new()
            } else {
                format!("-{n}")
            };
            path.with_extension(format!("{day}{count}.{ending}"))
        })
        .find(|copy| !copy.exists());
    match copy {
        Some(copy) => std::fs::rename(path, copy),
        None => Ok(()),
    }
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    let fault = Message::new("unwritable-file")
        .with("path", shown(path))
        .with("reason", Message::of_io(error));
    Diagnostic::error(fault)
}

pub(super) fn foreign(path: &Path) -> Diagnostic {
    if path.is_dir() {
        let fault = Message::new("edited-output.folder").with("file", shown(path));
        return Diagnostic::error(fault).hint("edited-output.move-folder");
    }
    let fault = Message::new("edited-output.left").with("file", shown(path));
    Diagnostic::error(fault).hint("edited-output.move-or-force")
}

pub(super) fn kept(path: &Path) -> Diagnostic {
    let fault = Message::new("edited-orphan").with("file", shown(path));
    Diagnostic::warning(fault).hint("edited-orphan.move")
}
