//! Why a command cannot do its work at all.

use std::fmt;
use std::io;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::message::{Explained, Fact, Language, Message};

/// Why a command cannot do its work at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorkspaceError {
    /// A path that was named is not there.
    NoSuchPath(String),
    /// There is nothing to build.
    NoPlans(Vec<String>),
    /// There is nothing to check.
    NothingToCheck(Vec<String>),
    /// A folder cannot be read.
    UnreadableFolder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// A plan cannot be made into a document, and why.
    Faults(Report),
    /// One document was asked for, and the plan defines another number.
    SeveralDocuments {
        /// The plan.
        plan: String,
        /// How many it defines.
        documents: usize,
    },
    /// The folder for the output cannot be written to.
    UnwritableFolder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// `thethuc.toml` is wrong.
    Settings(Report),
    /// What was asked for cannot be done.
    Refused(Box<Diagnostic>),
    /// A folder that is watched was there before.
    FolderGone(String),
    /// Changes of files are not told.
    Unwatchable(#[from] notify_debouncer_full::notify::Error),
    /// The typeface cannot be used.
    Typeface(#[from] crate::render::fonts::TypefaceError),
}

impl WorkspaceError {
    /// A stable kebab-case name of the reason.
    pub fn code(&self) -> &'static str {
        self.message().code()
    }

    /// How to mend it.
    pub fn hint(&self) -> Option<Message> {
        Some(match self {
            Self::NoSuchPath(_) => Message::new("no-such-path.mend"),
            Self::NoPlans(_) => Message::new("no-plans.mend"),
            Self::NothingToCheck(_) => Message::new("nothing-to-check.mend"),
            Self::UnreadableFolder { .. } => Message::new("unreadable-folder.mend"),
            Self::UnwritableFolder { .. } => Message::new("unwritable-folder.mend"),
            Self::Typeface(_) => Message::new("typeface.mend"),
            Self::Settings(_) => Message::new("wrong-settings.mend"),
            Self::Unwatchable(_) => Message::new("unwatchable.mend"),
            Self::SeveralDocuments { .. } => Message::new("documents-of-rows.mend"),
            Self::Refused(_) | Self::FolderGone(_) | Self::Faults(_) => return None,
        })
    }
}

impl Explained for WorkspaceError {
    fn message(&self) -> Message {
        match self {
            Self::NoSuchPath(path) => Message::new("no-such-path").with("path", path),
            Self::NoPlans(paths) => Message::new("no-plans").with("paths", Fact::names(paths)),
            Self::NothingToCheck(paths) => {
                Message::new("nothing-to-check").with("paths", Fact::names(paths))
            }
            Self::UnreadableFolder { path, source } => Message::new("unreadable-folder")
                .with("path", path)
                .with("reason", Message::of_io(source)),
            Self::UnwritableFolder { path, source } => Message::new("unwritable-folder")
                .with("path", path)
                .with("reason", Message::of_io(source)),
            Self::Faults(report) => Message::new("faulty-plan").with("first", first(report)),
            Self::SeveralDocuments { plan, documents } => Message::new("documents-of-rows")
                .with("plan", plan)
                .with("documents", *documents),
            Self::Settings(report) => Message::new("wrong-settings").with("first", first(report)),
            Self::Refused(fault) => fault.message.clone(),
            Self::FolderGone(path) => Message::new("folder-gone").with("path", path),
            Self::Unwatchable(error) => {
                Message::new("unwatchable").with("reason", error.to_string())
            }
            Self::Typeface(error) => error.message(),
        }
    }
}

impl fmt::Display for WorkspaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

/// The first fault with its place.
fn first(report: &Report) -> Message {
    let Some(fault) = report.iter().next() else {
        return Message::new("first-fault.none");
    };
    match &fault.place {
        Some(place) => placed(fault, place),
        None => fault.message.clone(),
    }
}

fn placed(fault: &Diagnostic, place: &Place) -> Message {
    Message::new("first-fault")
        .with("fault", fault.message.clone())
        .with("place", place.label())
}

impl From<Diagnostic> for WorkspaceError {
    fn from(fault: Diagnostic) -> Self {
        Self::Refused(Box::new(fault))
    }
}
