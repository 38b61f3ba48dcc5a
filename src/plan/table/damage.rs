//! What keeps a workbook from being read, in the words of this program.

use calamine::XlsxError;
use zip::result::ZipError;

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;

/// What keeps the parts of a package from being read.
pub(super) fn of_package(error: &ZipError) -> Diagnostic {
    match error {
        ZipError::InvalidPassword => locked(),
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => locked(),
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Diagnostic::error(Message::new("unreadable-table.packing"))
                .hint(Message::new("unreadable-table.save"))
        }
        _ => damaged(),
    }
}

/// What keeps the sheets from being read.
pub(super) fn of_library(error: &XlsxError) -> Diagnostic {
    match error {
        XlsxError::Password => locked(),
        XlsxError::Zip(error) => of_package(error),
        XlsxError::FileNotFound(part) => {
            Diagnostic::error(Message::new("unreadable-table.part").with("part", part))
                .hint(Message::new("unreadable-table.save-again"))
        }
        _ => damaged(),
    }
}

fn locked() -> Diagnostic {
    Diagnostic::error(Message::new("unreadable-table.locked"))
        .hint(Message::new("unreadable-table.save"))
}

/// The file is not as it was saved.
pub(super) fn damaged() -> Diagnostic {
    Diagnostic::error(Message::new("unreadable-table"))
        .hint(Message::new("unreadable-table.save-again"))
}

/// A fault of the file as a whole, which has no text to show.
pub(super) fn unplaced(name: &str, fault: Diagnostic) -> Diagnostic {
    fault.at(Place::file(&Source::new(name, "")))
}
