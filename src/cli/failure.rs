//! Why a command could not do its work.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

use crate::batch::{MergeError, UnknownShard};
use crate::diagnostic::{Diagnostic, Report};
use crate::message::{Explained, Language, Message, UnknownLanguage};
use crate::workspace::{CheckError, UnknownFormat, WorkspaceError};

/// A reason of the command line's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure(Message);

impl Failure {
    /// That a file cannot be written.
    pub(super) fn unwritable(path: &Path, error: &io::Error) -> Self {
        let message = Message::new("unwritable-file")
            .with("path", path.display().to_string())
            .with("reason", Message::of_io(error));
        Self(message)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Self(message)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text(Language::English))
    }
}

impl Error for Failure {}

impl Explained for Failure {
    fn message(&self) -> Message {
        self.0.clone()
    }
}

/// What an error says, in the words of the catalogue.
pub(super) fn message(error: &(dyn Error + 'static)) -> Message {
    let known = error
        .downcast_ref::<Failure>()
        .map(Explained::message)
        .or_else(|| Some(error.downcast_ref::<WorkspaceError>()?.message()))
        .or_else(|| Some(error.downcast_ref::<CheckError>()?.message()))
        .or_else(|| Some(error.downcast_ref::<MergeError>()?.message()))
        .or_else(|| Some(error.downcast_ref::<UnknownLanguage>()?.message()))
        .or_else(|| Some(error.downcast_ref::<UnknownFormat>()?.message()))
        .or_else(|| Some(error.downcast_ref::<UnknownShard>()?.message()));
    known.unwrap_or_else(|| Message::new("failure").with("reason", error.to_string()))
}

/// How it is mended, and what was found before it was given up.
pub(super) fn details<'e>(error: &'e (dyn Error + 'static)) -> (Vec<Message>, Option<&'e Report>) {
    let workspace = error.downcast_ref::<WorkspaceError>().or_else(|| {
        match error.downcast_ref::<CheckError>()? {
            CheckError::Workspace(error) => Some(error),
            CheckError::Faults(_) | CheckError::Unwritable { .. } => None,
        }
    });
    match workspace {
        Some(WorkspaceError::Refused(fault)) => (hints(fault), None),
        Some(WorkspaceError::Settings(report)) => (
            workspace
                .and_then(WorkspaceError::hint)
                .into_iter()
                .collect(),
            Some(report),
        ),
        Some(error) => (error.hint().into_iter().collect(), None),
        None => (Vec::new(), None),
    }
}

fn hints(fault: &Diagnostic) -> Vec<Message> {
    fault.hints.clone()
}
