//! The formats that documents are written in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::message::{Explained, Fact, Language, Message};

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Office Open XML, to be edited.
    Docx,
    /// PDF/A-2a, to be issued and kept.
    Pdf,
    /// Plain text, to be searched and compared.
    Txt,
}

/// A name that is no format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownFormat(String);

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Pdf, Self::Txt];

    /// Those that this program writes: PDF only when it is built with the
    /// feature `pdf`.
    pub const BUILT: &'static [Self] = if cfg!(feature = "pdf") {
        &Self::ALL
    } else {
        &[Self::Docx, Self::Txt]
    };

    /// Those that are written where none is named, joined by commas: the
    /// document to be edited and, when the program can, the one to be issued.
    pub const USUAL: &'static str = if cfg!(feature = "pdf") {
        "docx,pdf"
    } else {
        "docx"
    };

    /// That this program writes it.
    ///
    /// # Errors
    /// It is PDF, and the program is built without.
    pub(crate) fn built(&self) -> Result<(), Diagnostic> {
        if Self::BUILT.contains(self) {
            return Ok(());
        }
        let fault = Diagnostic::error(Message::new("format-not-built"));
        Err(fault.hint(Message::new("format-not-built.mend")))
    }

    /// The ending of its files' names.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Txt => "txt",
        }
    }
}

impl Explained for UnknownFormat {
    fn message(&self) -> Message {
        let known = Format::ALL.map(Format::extension);
        Message::new("unknown-format")
            .with("name", self.0.as_str())
            .with("known", Fact::choice(known))
    }
}

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension() == name.trim())
            .ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}
