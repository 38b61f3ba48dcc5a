//! Why a command cannot do its work at all.

use std::io;

use crate::diagnostic::{Diagnostic, Place, Report};

/// Why a command cannot do its work at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorkspaceError {
    /// A path that was named is not there.
    #[error("there is no file or folder `{0}`")]
    NoSuchPath(String),
    /// There is nothing to build.
    #[error("there is no plan (`*.yaml`) in {0}")]
    NoPlans(String),
    /// There is nothing to check.
    #[error("there is no plan (`*.yaml`) and no document (`*.docx`) in {0}")]
    NothingToCheck(String),
    /// A folder cannot be read.
    #[error("cannot read the folder `{path}`")]
    UnreadableFolder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// A plan cannot be made into a document, and why.
    #[error("the plan has faults: {}", first(.0))]
    Faults(Report),
    /// One document was asked for, and the plan defines another number.
    #[error("`{plan}` defines {documents} documents, one for each row of its table")]
    SeveralDocuments {
        /// The plan.
        plan: String,
        /// How many it defines.
        documents: usize,
    },
    /// The folder for the output cannot be written to.
    #[error("cannot write to the folder `{path}`")]
    UnwritableFolder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// `thethuc.toml` is wrong.
    #[error("the settings are wrong: {}", first(.0))]
    Settings(Report),
    /// What was asked for cannot be done.
    #[error("{}", told(.0))]
    Refused(Box<Diagnostic>),
    /// A folder that is watched was there before.
    #[error("the folder `{0}` is there no more: nothing is left to watch")]
    FolderGone(String),
    /// Changes of files are not told.
    #[error("cannot watch for changes")]
    Unwatchable(#[from] notify_debouncer_full::notify::Error),
    /// The typeface cannot be used.
    #[error(transparent)]
    Typeface(#[from] crate::render::fonts::TypefaceError),
}

impl WorkspaceError {
    /// A stable kebab-case name of the reason.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSuchPath(_) => "no-such-path",
            Self::NoPlans(_) => "no-plans",
            Self::NothingToCheck(_) => "nothing-to-check",
            Self::UnreadableFolder { .. } => "unreadable-folder",
            Self::UnwritableFolder { .. } => "unwritable-folder",
            Self::Refused(fault) => fault.code,
            Self::FolderGone(_) => "folder-gone",
            Self::Settings(_) => "wrong-settings",
            Self::Faults(_) => "faulty-plan",
            Self::SeveralDocuments { .. } => "several-documents",
            Self::Unwatchable(_) => "unwatchable",
            Self::Typeface(_) => "typeface",
        }
    }

    /// How to mend it; that of a refusal stands in its own words already.
    pub const fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::NoSuchPath(_) => "paths start from the folder that the command is run in",
            Self::NoPlans(_) => {
                "`thethuc new TEMPLATE` writes one; folders named `organs` and names that begin \
                 with a dot are passed over"
            }
            Self::NothingToCheck(_) => "name a plan or a document, or a folder that holds some",
            Self::UnreadableFolder { .. } => "name a folder that is there and may be read",
            Self::UnwritableFolder { .. } => {
                "name another one with `--out`, or let the program write to this one"
            }
            Self::Typeface(_) => {
                "`--font-dir` is a folder with four faces of the family that `--font-family` names"
            }
            Self::Settings(_) => {
                "mend `thethuc.toml`; with other settings, documents would be other ones"
            }
            Self::Unwatchable(_) => "build without `--watch`",
            Self::SeveralDocuments { .. } => "`build_all` gives all of them",
            Self::Refused(_) | Self::FolderGone(_) | Self::Faults(_) => return None,
        })
    }
}

/// The first fault with its place.
fn first(report: &Report) -> String {
    report.iter().next().map_or_else(String::new, |fault| {
        let place = fault.place.as_ref().map(Place::label);
        let place = place.map_or_else(String::new, |place| format!(" ({place})"));
        format!("{}{place}", fault.message)
    })
}

/// What was found and what was expected, then the remedies.
fn told(fault: &Diagnostic) -> String {
    let mut lines = vec![fault.message.to_string()];
    lines.extend(fault.hints.iter().map(|hint| format!("help: {hint}")));
    lines.join("\n")
}

impl From<Diagnostic> for WorkspaceError {
    fn from(fault: Diagnostic) -> Self {
        Self::Refused(Box::new(fault))
    }
}
