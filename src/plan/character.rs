//! Characters that no document can hold.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;

/// How many faulty characters are reported before a file counts as no text.
const ENOUGH: usize = 8;

/// Why a character is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It commands a device; XML, and so DOCX, cannot hold it.
    Control,
    /// It cannot be seen, and parts a word from its look.
    Invisible,
    /// The program marks places in text with it.
    Reserved,
}

impl Fault {
    /// Why this character is refused, if it is. Line feed and tab are not.
    pub(super) fn of(c: char) -> Option<Self> {
        match c {
            '\n' | '\t' => None,
            '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => Some(Self::Control),
            c if c.is_control() => Some(Self::Control),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => Some(Self::Invisible),
            '\u{e000}'..='\u{e0ff}' => Some(Self::Reserved),
            _ => None,
        }
    }

    /// The diagnostic, without its place.
    pub(super) fn diagnostic(self, c: char) -> Diagnostic {
        let point = format!("U+{:04X}", u32::from(c));
        match self {
            Self::Control => {
                let fault = Message::new("control-character").with("point", point);
                Diagnostic::error(fault).hint(if c == '\r' {
                    Message::new("control-character.line-ends")
                } else {
                    Message::new("delete-character")
                })
            }
            Self::Invisible => {
                let fault = Message::new("invisible-character").with("point", point);
                Diagnostic::error(fault).hint(Message::new("delete-character"))
            }
            Self::Reserved => {
                let fault = Message::new("reserved-character").with("point", point);
                Diagnostic::error(fault).hint(Message::new("reserved-character.private"))
            }
        }
    }
}

/// Looks for control characters as they are written: with them, a file is no
/// YAML. The other faults are found in the texts that are read.
pub(super) fn scan(source: &Arc<Source>, part: Range<usize>) -> Report {
    let mut report = Report::new();
    let text = &source.text[part.clone()];
    let faults = text.char_indices().filter_map(|(at, c)| {
        let ends_line = c == '\r' && text[at + 1..].starts_with('\n');
        Fault::of(c)
            .filter(|fault| *fault == Fault::Control && !ends_line)
            .map(|fault| (at, c, fault))
    });
    for (at, c, fault) in faults.take(ENOUGH) {
        let start = part.start + at;
        report.push(
            fault
                .diagnostic(c)
                .at(Place::new(source, start..start + c.len_utf8())),
        );
    }
    report
}
