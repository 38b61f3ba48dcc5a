//! Whether a document must be built, and why.

use std::path::PathBuf;

use super::output::{Outbox, digest};
use crate::message::Message;
use crate::workspace::builder::Builder;
use crate::workspace::change::{self, Change, Fate};
use crate::workspace::folder::shown;
use crate::workspace::format::Format;
use crate::workspace::order::Order;

/// Why a document is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is recorded of it.
    New,
    /// What it is made from has changed.
    Changed(Vec<Change>),
    /// It was not built in this format since its inputs changed, or never.
    Format(Format),
    /// A file is not there.
    Missing(PathBuf),
    /// A file holds other bytes than those that were built.
    Edited(PathBuf),
}

impl Reason {
    /// Its name for programs.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed(_) => "changed",
            Self::Format(_) => "format",
            Self::Missing(_) => "missing",
            Self::Edited(_) => "edited",
        }
    }

    /// The reason in words.
    pub fn message(&self) -> Message {
        match self {
            Self::New => Message::new("reason-new"),
            Self::Changed(changes) => change::message(changes),
            Self::Format(format) => {
                Message::new("reason-format").with("format", format.extension())
            }
            Self::Missing(path) => Message::new("reason-missing").with("path", shown(path)),
            Self::Edited(path) => Message::new("reason-edited").with("path", shown(path)),
        }
    }
}

/// Why a document must be built; none when its files are what would be built.
pub(super) fn reason(
    order: &Order,
    formats: &[Format],
    outbox: &Outbox,
    builder: &Builder,
) -> Option<Reason> {
    let Some(entry) = outbox.entry(&order.label()) else {
        return Some(Reason::New);
    };
    let mut changes = entry
        .inputs
        .changes(builder.present(), order.row_digest(), order.year);
    let plan = &order.plan.path;
    if entry.plan != builder.workspace().way(outbox.folder(), plan) {
        changes.push(Change::new(Message::new("input-plan"), Fate::Other));
    }
    if !changes.is_empty() {
        return Some(Reason::Changed(changes));
    }
    let made_from = entry.inputs.digest();
    for format in formats {
        let Some(file) = entry.files.get(format).filter(|f| f.made_from == made_from) else {
            return Some(Reason::Format(*format));
        };
        let path = outbox.file(&order.name, *format);
        match digest(&path) {
            Some(present) if present == file.digest => {}
            Some(_) => return Some(Reason::Edited(path)),
            None => return Some(Reason::Missing(path)),
        }
    }
    None
}
