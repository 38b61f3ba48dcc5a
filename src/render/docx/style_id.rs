//! The styles that stand for themselves, by their ids.

/// The style of drawn rules.
pub(super) const RULE: &str = "DrawnRule";
/// The style of the empty paragraphs that stand for space.
pub(super) const SPACER: &str = "Spacer";
/// The style of pictures.
pub(super) const PICTURE: &str = "Picture";
/// The character style of the marks of footnotes.
pub(super) const NOTE_MARK: &str = "FootnoteReference";
