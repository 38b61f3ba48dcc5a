//! Things that a document is made from, and what became of them.

use crate::message::{Fact, Message};

/// A thing that is no more as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What messages call it.
    pub name: Message,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is another one.
    Other,
    /// It was not there, and now it is.
    New,
    /// It was there, and is no more.
    Gone,
}

impl Change {
    pub(crate) fn new(name: impl Into<Message>, fate: Fate) -> Self {
        Self {
            name: name.into(),
            fate,
        }
    }
}

impl Fate {
    /// What became of a thing, by what it was and what it is; none when it is
    /// the same.
    pub(crate) fn between<T: PartialEq>(before: Option<&T>, now: Option<&T>) -> Option<Self> {
        match (before, now) {
            (None, None) => None,
            (None, Some(_)) => Some(Self::New),
            (Some(_), None) => Some(Self::Gone),
            (Some(before), Some(now)) => (before != now).then_some(Self::Other),
        }
    }
}

/// What changed, in words: "`a` and `b` changed; the part `c.md` is new".
pub(crate) fn message(changes: &[Change]) -> Message {
    let of = |fate: Fate| {
        let names = changes.iter().filter(|change| change.fate == fate);
        let names: Vec<_> = names.map(|change| change.name.clone()).collect();
        let count = names.len();
        let names = Fact::All(names);
        let said = match fate {
            Fate::Other => Message::new("things-changed").with("names", names),
            Fate::New => Message::new("things-new")
                .with("names", names)
                .with("n", count),
            Fate::Gone => Message::new("things-gone")
                .with("names", names)
                .with("n", count),
        };
        (count > 0).then_some(said)
    };
    let said = [Fate::Other, Fate::New, Fate::Gone].into_iter();
    Message::new("reason-changed").with("changes", Fact::Sentences(said.filter_map(of).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_by_what_became_of_them() {
        let said = |changes: &[(&str, Fate)]| {
            let changes = changes.iter();
            let changes = changes.map(|(name, fate)| Change::new((*name).to_owned(), *fate));
            message(&changes.collect::<Vec<_>>()).to_string()
        };
        assert_eq!(said(&[("`a`", Fate::Other)]), "`a` changed");
        assert_eq!(
            said(&[
                ("`a`", Fate::Other),
                ("`new`", Fate::New),
                ("`b`", Fate::Other),
                ("`gone`", Fate::Gone),
                ("the program", Fate::Other),
                ("`lost`", Fate::Gone),
            ]),
            "`a`, `b` and the program changed; `new` is new; `gone` and `lost` are gone"
        );
    }

    #[test]
    fn what_is_the_same_has_no_fate() {
        assert_eq!(Fate::between(Some(&1), Some(&1)), None);
        assert_eq!(Fate::between::<u8>(None, None), None);
        assert_eq!(Fate::between(Some(&1), Some(&2)), Some(Fate::Other));
        assert_eq!(Fate::between(None, Some(&2)), Some(Fate::New));
        assert_eq!(Fate::between(Some(&1), None), Some(Fate::Gone));
    }
}
