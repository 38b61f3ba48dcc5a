//! What is to be checked, and why nothing was.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::check::Selection;
use crate::check::selection::RuleName;
use crate::diagnostic::Report;
use crate::message::{Explained, Language, Message};
use crate::workspace::folder::WorkspaceError;
use crate::workspace::settings::Settings;

/// What to check and how.
#[derive(Debug, Clone, Default)]
pub struct CheckJob {
    /// Plans, documents, and folders with them.
    pub paths: Vec<PathBuf>,
    /// The standard to check by, whatever the documents are.
    pub standard: Option<String>,
    /// Rules and groups to test, in place of those of the settings.
    pub select: Vec<String>,
    /// Rules and groups to leave out, beside those of the settings.
    pub ignore: Vec<String>,
    /// The file of known findings, in place of that of the settings.
    pub baseline: Option<PathBuf>,
    /// A file to record all findings in.
    pub write_baseline: Option<PathBuf>,
    /// Whether the components of each document are listed too.
    pub components: bool,
}

/// How the bytes of a document are checked.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CheckOptions {
    /// What messages call the document; `document.docx` when it is empty.
    pub name: String,
    /// The standard to check by; when none is named, that in force for the
    /// document's side on its date.
    pub standard: Option<String>,
    /// Rules and groups to test; all when none is named.
    pub select: Vec<String>,
    /// Rules and groups to leave out.
    pub ignore: Vec<String>,
}

impl CheckOptions {
    /// Checks by a standard, whatever the document is.
    #[must_use]
    pub fn with_standard(mut self, name: impl Into<String>) -> Self {
        self.standard = Some(name.into());
        self
    }

    /// Tests these rules and groups alone.
    #[must_use]
    pub fn selecting<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.select.extend(names.into_iter().map(Into::into));
        self
    }

    /// Leaves these rules and groups out.
    #[must_use]
    pub fn ignoring<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.ignore.extend(names.into_iter().map(Into::into));
        self
    }
}

/// Why nothing was checked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// The machine or the paths.
    Workspace(#[from] WorkspaceError),
    /// The settings, options or the baseline are wrong.
    Faults(Report),
    /// The baseline cannot be written.
    Unwritable {
        /// The file.
        path: String,
        /// What the system says.
        source: io::Error,
    },
}

impl Explained for CheckError {
    fn message(&self) -> Message {
        match self {
            Self::Workspace(error) => error.message(),
            Self::Faults(_) => Message::new("nothing-checked"),
            Self::Unwritable { path, source } => Message::new("unwritable-file")
                .with("path", path)
                .with("reason", Message::of_io(source)),
        }
    }
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

/// The rules that the command line and the settings ask for.
pub(crate) fn selection(
    (select, ignore): (&[String], &[String]),
    settings: &Settings,
    faults: &mut Report,
) -> Selection {
    let mut names = |texts: &[String]| -> Vec<RuleName> {
        texts
            .iter()
            .filter_map(|text| text.parse().map_err(|fault| faults.push(fault)).ok())
            .collect()
    };
    let select = names(select);
    let mut ignore = names(ignore);
    // What the command line selects comes before what the settings leave out.
    if select.is_empty() {
        ignore.extend(settings.ignore.iter().copied());
    }
    Selection {
        select: if select.is_empty() {
            settings.select.clone()
        } else {
            select
        },
        ignore,
        levels: settings.levels.clone(),
        never: Vec::new(),
    }
}
