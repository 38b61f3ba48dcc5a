//! What can go wrong in writing.

use std::fmt;

use crate::message::{Language, Message};

/// Why a galley could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// A paragraph refers to a style that the galley does not define.
    UnknownStyle(String),
    /// A run refers to a footnote that the galley does not have.
    UnknownNote(usize),
    /// The galley has no section.
    NoSection,
    /// What docx-rs built cannot be read.
    Xml(#[from] quick_xml::Error),
    /// What docx-rs built is cut off or not UTF-8.
    Unreadable,
    /// The package could not be packed.
    Zip(#[from] zip::result::ZipError),
    /// The package could not be written to memory.
    Io(#[from] std::io::Error),
}

impl DocxError {
    /// What is wrong.
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownStyle(style) => Message::new("docx-galley.style").with("style", style),
            Self::UnknownNote(note) => Message::new("docx-galley.note").with("note", *note),
            Self::NoSection => Message::new("docx-galley"),
            Self::Xml(_) => Message::new("docx-package.xml"),
            Self::Unreadable => Message::new("docx-package.cut-off"),
            Self::Zip(_) => Message::new("docx-package"),
            Self::Io(error) => Message::of_io(error),
        }
    }
}

impl fmt::Display for DocxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}
