//! Records of a series that are not held in the new year.
//!
//! An activity of a yearly plan may itself return every second year. In the
//! years between, the plan does without it: its lines become comments, so
//! that a plan which is kept still has them.

use crate::message::Message;
use crate::plan::{Node, Spanned};

/// The years of a record; templates call them `first` and `every`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Series {
    first: i32,
    /// From one to the next, in years, at least 1.
    pub every: i32,
}

impl Series {
    /// The years of a group that has them; without `every` it is yearly.
    pub fn of(entries: &[(Spanned<String>, Spanned<Node>)]) -> Option<Self> {
        let year = |key: &str| {
            let found = entries.iter().find(|(name, _)| name.value == key)?;
            match found.1.value {
                Node::Integer(year) => i32::try_from(year).ok(),
                Node::Null
                | Node::Bool(_)
                | Node::Decimal(_)
                | Node::String(_)
                | Node::List(_)
                | Node::Map(_) => None,
            }
        };
        let every = year("every").unwrap_or(1);
        let first = year("first")?;
        (every > 0).then_some(Self { first, every })
    }

    /// Whether it is held in this year.
    pub fn held_in(self, year: i32) -> bool {
        let passed = i64::from(year) - i64::from(self.first);
        passed >= 0 && passed % i64::from(self.every) == 0
    }

    /// Why it is not held in a year.
    pub fn why_not(self, year: i32) -> Message {
        let Self { first, every } = self;
        if every == 1 {
            return Message::new("year-series")
                .with("first", first)
                .with("year", year);
        }
        Message::new("year-series.every")
            .with("every", every)
            .with("first", first)
            .with("year", year)
    }
}

/// The years of a record, if it has them.
pub(super) fn series_of(item: &Spanned<Node>) -> Option<Series> {
    match &item.value {
        Node::Map(entries) => Series::of(entries),
        Node::Null
        | Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_) => None,
    }
}
