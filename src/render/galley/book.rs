//! The named styles in use.

use super::NamedStyle;

/// The named styles that the paragraphs of a document refer to.
#[derive(Debug, Default)]
pub(super) struct StyleBook {
    styles: Vec<NamedStyle>,
}

impl StyleBook {
    /// The styles in the order of their first use.
    pub(super) fn into_styles(self) -> Vec<NamedStyle> {
        self.styles
    }

    /// Takes a style in, once.
    pub(super) fn add(&mut self, style: NamedStyle) {
        if !self.styles.iter().any(|known| known.id == style.id) {
            self.styles.push(style);
        }
    }
}
