//! A message and its facts: a fact may be a message of its own.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::units::{Length, Range};

/// Something to say: which sentence, and the facts in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    id: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    facts: Vec<(Cow<'static, str>, Fact)>,
}

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
    /// A decimal number: its figures, and how many of them stand behind the
    /// comma.
    Decimal(i64, u32),
    /// A length.
    Length(#[serde(with = "emu")] Length),
    /// What is permitted of a length.
    Range(#[serde(with = "ends")] Range),
    /// What another message says.
    Message(Box<Message>),
    /// What several messages say.
    Messages(Vec<Message>),
    /// What all of several messages say: "a, b and c".
    All(Vec<Message>),
    /// Sentences, parted by semicolons.
    Sentences(Vec<Message>),
    /// A word that the catalogue chooses by (`size`, `on`).
    Key(Cow<'static, str>),
}

impl Message {
    /// The message of an id: `name` or `name.attribute`.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            facts: Vec::new(),
        }
    }

    /// One of a family of messages, each for a name of some list: `family-name`.
    pub fn of(family: &'static str, name: &str) -> Self {
        Self {
            id: Cow::Owned(format!("{family}-{name}")),
            facts: Vec::new(),
        }
    }

    /// What the system says of a file.
    pub fn of_io(error: &io::Error) -> Self {
        let name = match error.kind() {
            io::ErrorKind::NotFound => "not-found",
            io::ErrorKind::PermissionDenied => "permission-denied",
            io::ErrorKind::AlreadyExists => "already-exists",
            io::ErrorKind::NotADirectory => "not-a-directory",
            io::ErrorKind::IsADirectory => "is-a-directory",
            io::ErrorKind::DirectoryNotEmpty => "directory-not-empty",
            io::ErrorKind::ReadOnlyFilesystem => "read-only",
            io::ErrorKind::StorageFull => "storage-full",
            io::ErrorKind::QuotaExceeded => "storage-full",
            io::ErrorKind::FileTooLarge => "file-too-large",
            io::ErrorKind::InvalidFilename => "invalid-filename",
            io::ErrorKind::InvalidData => "invalid-data",
            io::ErrorKind::UnexpectedEof => "unexpected-end",
            io::ErrorKind::TooManyLinks => "loop-of-links",
            io::ErrorKind::BrokenPipe => "broken-pipe",
            io::ErrorKind::ResourceBusy => "busy",
            io::ErrorKind::OutOfMemory => "out-of-memory",
            _ => return Self::new("io-other").with("reason", error.to_string()),
        };
        Self::of("io", name)
    }

    /// Tells a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((Cow::Borrowed(name), fact.into()));
        self
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The part of the id before the dot.
    pub fn code(&self) -> &'static str {
        match &self.id {
            Cow::Borrowed(id) => before_dot(id),
            Cow::Owned(id) => kept(before_dot(id)),
        }
    }

    /// The facts by their names.
    pub fn facts(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.iter().map(|(name, fact)| (name.as_ref(), fact))
    }
}

fn before_dot(id: &str) -> &str {
    id.split_once('.').map_or(id, |(code, _)| code)
}

/// A code that was read from a record, and lasts as those of the program do.
/// There are few, and each is kept once.
fn kept(code: &str) -> &'static str {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(code) {
        return known;
    }
    let code: &'static str = Box::leak(code.to_owned().into_boxed_str());
    kept.insert(code);
    code
}

impl From<&'static str> for Message {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

// Transitional: sentences that are not in the catalogue yet.
impl From<String> for Message {
    fn from(sentence: String) -> Self {
        Self {
            id: Cow::Owned(sentence),
            facts: Vec::new(),
        }
    }
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
