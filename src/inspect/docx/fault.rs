//! What keeps a file from being read, each with how to mend it.

use crate::diagnostic::Diagnostic;

/// Why a part or file cannot be read, before the file's name is known.
pub(super) type Fault = Box<Diagnostic>;

/// The result of reading a part.
pub(super) type Outcome<T> = Result<T, Fault>;

/// The file is something else.
pub(super) fn not_docx(name: &str, found: &str, hint: &str) -> Fault {
    Box::new(
        Diagnostic::old_error(
            "not-a-docx",
            format!("`{name}` is {found}; expected a DOCX document"),
        )
        .hint(hint.to_owned()),
    )
}

/// The file is cut off or damaged.
pub(super) fn truncated(name: &str, what: &str) -> Fault {
    Box::new(
        Diagnostic::old_error(
            "truncated-docx",
            format!("`{name}` is cut off or damaged: {what}; expected a whole ZIP package"),
        )
        .hint("copy or download the file again, or repair it by opening and saving it in Word"),
    )
}

/// The binary format of Word 97 to 2003.
pub(super) fn legacy(name: &str) -> Fault {
    Box::new(
        Diagnostic::old_error(
            "legacy-doc",
            format!("`{name}` is in the binary format of Word 97-2003; expected a DOCX document"),
        )
        .hint("open it in Word or LibreOffice and save it as a Word document (.docx)"),
    )
}

/// The file asks for a password.
pub(super) fn encrypted(name: &str) -> Fault {
    Box::new(
        Diagnostic::old_error(
            "encrypted-docx",
            format!("`{name}` is encrypted; expected a document without a password"),
        )
        .hint("open it with its password and save it without one"),
    )
}

/// The file is larger than what is read.
pub(super) fn oversized(name: &str, what: &str) -> Fault {
    Box::new(
        Diagnostic::old_error("oversized-docx", format!("`{name}` is too large: {what}"))
            .hint("split the document, or take out embedded objects that swell it"),
    )
}

/// A part is no well-formed XML, or lacks what it must hold.
pub(super) fn broken(part: &str, offset: u64, what: &str) -> Fault {
    Box::new(
        Diagnostic::old_error(
            "broken-docx",
            format!("part `{part}` is broken at byte {offset}: {what}"),
        )
        .hint("repair the file by opening and saving it in Word or LibreOffice"),
    )
}
