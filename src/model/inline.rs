//! Running text.

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text, NFC.
    Text(String),
    /// Bold text (chữ đậm).
    Strong(Vec<Inline>),
    /// Italic text (chữ nghiêng).
    Emphasis(Vec<Inline>),
    /// The next text starts on a new line.
    Break,
    /// A footnote (chú thích cuối trang) at this place.
    Footnote(Vec<Inline>),
}
