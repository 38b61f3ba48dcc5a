//! What the program says to people, in Vietnamese and English, from one
//! catalogue.
//!
//! A [`Message`] is an id and facts, no sentence: the sentences stand in
//! `assets/messages/<language>/*.ftl`, in Fluent, with the same ids in both
//! languages. An id is the name of a Fluent message, or with a dot that of one
//! of its attributes: `missing-key`, `missing-key.add`. The code of a
//! diagnostic is the part before the dot, so that all that is said of one kind
//! of fault stands together. `tests/messages.rs` compares the ids and facts of
//! the sources with the catalogue.

mod catalogue;
mod fact;
mod language;
mod value;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

pub use fact::Fact;
pub use language::{Language, UnknownLanguage};
use value::Facts;

/// Something to say: which sentence, and the facts in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    id: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    facts: Vec<(Cow<'static, str>, Fact)>,
}

/// An error that people read in their language.
pub trait Explained: std::error::Error {
    /// What went wrong, with the reasons behind it.
    fn message(&self) -> Message;
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

    /// The sentence. A fact that it asks for and the message lacks stands as
    /// `{$name}`; an id that the catalogue lacks stands for itself.
    pub fn text(&self, language: Language) -> String {
        self.known(language).unwrap_or_else(|| self.id.to_string())
    }

    /// As [`Message::text`]; `None` where the catalogue has no such id.
    pub fn known(&self, language: Language) -> Option<String> {
        let facts = Facts::of(language, self.facts());
        let (name, attribute) = match self.id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (self.id.as_ref(), None),
        };
        catalogue::sentence(language, name, attribute, &facts)
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

impl fmt::Display for Message {
    /// The sentence in English, as errors of Rust are written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::English))
    }
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
