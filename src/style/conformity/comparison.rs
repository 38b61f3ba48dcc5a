//! A value beside what is permitted.

use crate::standard::range_in_words;
use crate::units::{Length, Range};

/// A value beside what is permitted.
pub(super) struct Comparison {
    pub(super) property: &'static str,
    pub(super) found: String,
    pub(super) expected: String,
    pub(super) within: bool,
}

impl Comparison {
    pub(super) fn new(
        property: &'static str,
        found: String,
        expected: String,
        within: bool,
    ) -> Self {
        Self {
            property,
            found,
            expected,
            within,
        }
    }

    pub(super) fn length(property: &'static str, found: Length, range: &Range) -> Self {
        Self::new(
            property,
            found.to_string(),
            range_in_words(range),
            range.contains(found),
        )
    }

    pub(super) fn flag(property: &'static str, found: bool, expected: bool) -> Self {
        let word = |flag: bool| if flag { "on" } else { "off" }.to_owned();
        Self::new(property, word(found), word(expected), found == expected)
    }
}
