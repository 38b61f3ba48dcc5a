//! Where a part of a document was written.

use std::ops::Range;

/// Bytes of one of the texts that a document was made from. The texts are
/// numbered by who made the document; what the program itself makes has no
/// text.
///
/// Where something was written is no part of what it says: any two origins
/// are equal, so that documents with the same content are.
#[derive(Debug, Clone, Copy, Default, Eq)]
pub struct Origin {
    /// The number of the text from 1; 0 when there is none.
    text: u32,
    start: u32,
    end: u32,
}

impl Origin {
    /// What no one has written.
    pub const NONE: Self = Self {
        text: 0,
        start: 0,
        end: 0,
    };

    /// The bytes `span` of the text with this number, from 0.
    pub fn new(text: usize, span: &Range<usize>) -> Self {
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            text: small(text + 1),
            start: small(span.start),
            end: small(span.end),
        }
    }

    /// The number of the text, from 0.
    pub fn text(self) -> Option<usize> {
        (self.text as usize).checked_sub(1)
    }

    /// The bytes.
    pub const fn span(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_tells_text_and_bytes() {
        let origin = Origin::new(0, &(3..7));
        assert_eq!((origin.text(), origin.span()), (Some(0), 3..7));
        assert_eq!(Origin::NONE.text(), None);
    }
}
