//! Values that a message tells.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Message;
use crate::units::{Length, Range};

/// A value that a message tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Words of a plan, a document or the standard, told as they are.
    Text(String),
    /// Several of them.
    List(Vec<String>),
    /// Names, each between backticks.
    Names(Vec<String>),
    /// Names of which one is meant, each between backticks.
    Choice(Vec<String>),
    /// A count.
    Number(i64),
    /// A length.
    Length(#[serde(with = "emu")] Length),
    /// What is permitted of a length.
    Range(#[serde(with = "ends")] Range),
    /// What another message says.
    Message(Box<Message>),
    /// What several messages say.
    Messages(Vec<Message>),
    /// A word that the catalogue chooses by (`size`, `on`).
    Key(Cow<'static, str>),
}

impl Fact {
    /// Names, each between backticks.
    pub fn names<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Self {
        Self::Names(owned(names))
    }

    /// Names of which one is meant, each between backticks.
    pub fn choice<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Self {
        Self::Choice(owned(names))
    }

    /// A word that the catalogue chooses by.
    pub const fn key(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

fn owned<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Vec<String> {
    names
        .into_iter()
        .map(|name| name.as_ref().to_owned())
        .collect()
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Fact {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Fact {
    fn from(count: i64) -> Self {
        Self::Number(count)
    }
}

impl From<i32> for Fact {
    fn from(count: i32) -> Self {
        Self::Number(count.into())
    }
}

impl From<u32> for Fact {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Length> for Fact {
    fn from(length: Length) -> Self {
        Self::Length(length)
    }
}

impl From<Range> for Fact {
    fn from(range: Range) -> Self {
        Self::Range(range)
    }
}

impl From<Message> for Fact {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<Vec<Message>> for Fact {
    fn from(messages: Vec<Message>) -> Self {
        Self::Messages(messages)
    }
}

/// A length as a whole number of EMU: nothing is lost in a record.
mod emu {
    use super::{Deserialize, Deserializer, Length, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(length: &Length, to: S) -> Result<S::Ok, S::Error> {
        length.to_emu().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Length, D::Error> {
        i64::deserialize(from).map(Length::emu)
    }
}

/// A range as its ends and tolerance in EMU.
mod ends {
    use super::{Deserialize, Deserializer, Length, Range, Serialize, Serializer};

    type Ends = (Option<i64>, Option<i64>, i64);

    pub(super) fn serialize<S: Serializer>(range: &Range, to: S) -> Result<S::Ok, S::Error> {
        let ends: Ends = (
            range.min.map(Length::to_emu),
            range.max.map(Length::to_emu),
            range.tolerance.to_emu(),
        );
        ends.serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Range, D::Error> {
        let (min, max, tolerance) = Ends::deserialize(from)?;
        Ok(Range {
            min: min.map(Length::emu),
            max: max.map(Length::emu),
            tolerance: Length::emu(tolerance),
        })
    }
}
