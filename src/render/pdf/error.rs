//! What can go wrong in writing.

use std::fmt;

use crate::message::{Language, Message};
use crate::model::Origin;
use crate::render::fonts::TypefaceError;

/// Why a galley cannot be written as PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A letter that the typeface lacks would vanish from the page.
    MissingGlyph {
        /// The typeface.
        family: String,
        /// The letter.
        character: char,
        /// Where its text was written.
        origin: Origin,
    },
    /// The faces cannot be read.
    Typeface(#[from] TypefaceError),
    /// The galley cannot be given to the layout.
    Data(#[from] serde_json::Error),
    /// Text would run off the paper: a word too long for its line, or a row
    /// too high for its page.
    OffPage {
        /// The page, from 1.
        page: usize,
        /// The text that would be cut.
        text: String,
        /// Where it was written.
        origin: Origin,
    },
    /// The layout or the export refuses the document, or warns of it.
    Layout(String),
}

impl PdfError {
    /// What is wrong.
    pub fn message(&self) -> Message {
        match self {
            Self::MissingGlyph {
                family, character, ..
            } => Message::new("missing-glyph")
                .with("family", family)
                .with("character", character.to_string())
                .with("code", format!("U+{:04X}", u32::from(*character))),
            Self::Typeface(error) => error.message(),
            Self::Data(_) => Message::new("pdf-layout.data"),
            Self::OffPage { page, text, .. } => Message::new("off-page")
                .with("text", text)
                .with("page", *page),
            Self::Layout(reason) => Message::new("pdf-layout").with("reason", reason),
        }
    }

    /// Where the part was written that is wrong, and its words.
    pub fn part(&self) -> (Origin, String) {
        match self {
            Self::MissingGlyph {
                character, origin, ..
            } => (*origin, character.to_string()),
            Self::OffPage { text, origin, .. } => (*origin, text.clone()),
            Self::Typeface(_) | Self::Data(_) | Self::Layout(_) => (Origin::NONE, String::new()),
        }
    }
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}
