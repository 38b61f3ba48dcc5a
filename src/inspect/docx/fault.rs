//! What keeps a file from being read, each with how to mend it.

use crate::diagnostic::Diagnostic;
use crate::message::Message;

/// Why a part or file cannot be read, before the file's name is known.
pub(super) type Fault = Box<Diagnostic>;

/// The result of reading a part.
pub(super) type Outcome<T> = Result<T, Fault>;

/// The file is something else.
pub(super) fn not_docx(name: &str, found: Message) -> Fault {
    let message = Message::new("not-a-docx")
        .with("name", name)
        .with("found", found);
    Box::new(Diagnostic::error(message).hint(Message::new("not-a-docx.save-as")))
}

/// The file is cut off or damaged.
pub(super) fn truncated(name: &str, what: Message) -> Fault {
    let message = Message::new("truncated-docx")
        .with("name", name)
        .with("what", what);
    Box::new(Diagnostic::error(message).hint(Message::new("truncated-docx.mend")))
}

/// A part cannot be unpacked, for a reason that the library tells.
pub(super) fn unreadable(name: &str, part: &str, reason: &str) -> Fault {
    let what = Message::new("truncated-docx.part")
        .with("part", part)
        .with("reason", reason);
    truncated(name, what)
}

/// The binary format of Word 97 to 2003.
pub(super) fn legacy(name: &str) -> Fault {
    let message = Message::new("legacy-doc").with("name", name);
    Box::new(Diagnostic::error(message).hint(Message::new("legacy-doc.mend")))
}

/// The file asks for a password.
pub(super) fn encrypted(name: &str) -> Fault {
    let message = Message::new("encrypted-docx").with("name", name);
    Box::new(Diagnostic::error(message).hint(Message::new("encrypted-docx.mend")))
}

/// The file is larger than what is read.
pub(super) fn oversized(name: &str, what: Message) -> Fault {
    let message = Message::new("oversized-docx")
        .with("name", name)
        .with("what", what);
    Box::new(Diagnostic::error(message).hint(Message::new("oversized-docx.mend")))
}

/// A part is no well-formed XML, or lacks what it must hold.
pub(super) fn broken(part: &str, offset: u64, what: Message) -> Fault {
    let message = Message::new("broken-docx")
        .with("part", part)
        .with("offset", offset.to_string())
        .with("what", what);
    Box::new(Diagnostic::error(message).hint(Message::new("broken-docx.mend")))
}
