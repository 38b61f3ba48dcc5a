//! What can go wrong in writing.

/// Why a galley cannot be written as PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A letter that the typeface lacks would vanish from the page.
    #[error("the typeface `{family}` has no glyph for `{character}` (U+{code:04X})", code = *.character as u32)]
    MissingGlyph {
        /// The typeface.
        family: String,
        /// The letter.
        character: char,
    },
    /// The faces cannot be read.
    #[error(transparent)]
    Typeface(#[from] crate::render::fonts::TypefaceError),
    /// The galley cannot be given to the layout.
    #[error("the document cannot be handed to the layout")]
    Data(#[from] serde_json::Error),
    /// Text would run off the paper: a word too long for its line, or a row
    /// too high for its page.
    #[error(
        "`{text}` on page {page} runs off the paper; part the long word, or the cell or line that is higher than a page"
    )]
    OffPage {
        /// The page, from 1.
        page: usize,
        /// The text that would be cut.
        text: String,
    },
    /// The layout or the export refuses the document, or warns of it.
    #[error("the layout refuses the document: {0}")]
    Layout(String),
}
