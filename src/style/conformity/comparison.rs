//! A value beside what is permitted.

use crate::message::{Fact, Message};
use crate::units::{Length, Range};

/// A value beside what is permitted.
pub(super) struct Comparison {
    pub(super) property: &'static str,
    pub(super) found: Fact,
    pub(super) expected: Fact,
    pub(super) within: bool,
}

impl Comparison {
    pub(super) fn new(property: &'static str, found: Fact, expected: Fact, within: bool) -> Self {
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
            found.into(),
            Fact::Range(*range),
            range.contains(found),
        )
    }

    pub(super) fn flag(property: &'static str, found: bool, expected: bool) -> Self {
        let word = |flag: bool| match flag {
            true => Message::new("flag-on"),
            false => Message::new("flag-off"),
        };
        let within = found == expected;
        Self::new(property, word(found).into(), word(expected).into(), within)
    }
}

/// One of several values: "a or b".
pub(super) fn any_of(facts: impl IntoIterator<Item = Fact>) -> Fact {
    let either = |first: Fact, last: Fact| {
        Message::new("either")
            .with("first", first)
            .with("last", last)
            .into()
    };
    let first = facts.into_iter().reduce(either);
    first.unwrap_or_else(|| Message::new("flag-off").into())
}
