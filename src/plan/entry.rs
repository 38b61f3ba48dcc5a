//! Nodes of a tree with the names that messages call them by.

use std::fmt;
use std::ops::Range;

use crate::message::{Fact, Message};

use super::tree::{Spanned, Value};

/// What messages call a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Label {
    /// The whole of a file: "the plan".
    Whole(Message),
    /// The value of a key, by the way to it: "`marks.draft`".
    Keys(Vec<String>),
    /// The value of a key within something else: "`name` in item 2 of
    /// `recipients`".
    Within(Vec<String>, Box<Label>),
    /// An item of a list, counted from 1: "item 2 of `recipients`".
    Item(usize, Box<Label>),
    /// A row of a table, as a person counts it: "row 3".
    Row(usize),
}

impl Label {
    /// The value of a key.
    pub fn key(name: &str) -> Self {
        Self::Keys(vec![name.to_owned()])
    }

    /// The name as a message.
    pub fn message(&self) -> Message {
        match self {
            Self::Whole(message) => message.clone(),
            Self::Keys(keys) => Message::new("label-key").with("path", keys.join(".")),
            Self::Within(keys, outer) => Message::new("label-within")
                .with("path", keys.join("."))
                .with("outer", outer.message()),
            Self::Item(number, list) => Message::new("label-item")
                .with("number", *number)
                .with("list", list.message()),
            Self::Row(number) => Message::new("label-row").with("number", *number),
        }
    }

    /// The value of a key of what has this name.
    fn child(&self, key: &str) -> Self {
        let further = |keys: &[String]| [keys, &[key.to_owned()]].concat();
        match self {
            Self::Whole(_) => Self::key(key),
            Self::Keys(keys) => Self::Keys(further(keys)),
            Self::Within(keys, outer) => Self::Within(further(keys), outer.clone()),
            Self::Item(..) | Self::Row(_) => {
                Self::Within(vec![key.to_owned()], Box::new(self.clone()))
            }
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl From<&Label> for Fact {
    fn from(label: &Label) -> Self {
        label.message().into()
    }
}

impl From<&Label> for Message {
    fn from(label: &Label) -> Self {
        label.message()
    }
}

/// A node and what messages call it.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'t> {
    /// Its name in messages.
    pub label: Label,
    /// Where its key stands; for an item, where the item stands.
    pub key_span: Range<usize>,
    /// The node.
    pub node: &'t Spanned<Value>,
}

impl<'t> Entry<'t> {
    /// The whole of a file, which messages call `what`.
    pub fn root(what: impl Into<Message>, node: &'t Spanned<Value>) -> Self {
        Self {
            label: Label::Whole(what.into()),
            key_span: 0..0,
            node,
        }
    }

    /// The value of a key.
    pub fn of_key(key: &Spanned<String>, node: &'t Spanned<Value>) -> Self {
        Self {
            label: Label::key(&key.value),
            key_span: key.span.clone(),
            node,
        }
    }

    /// The value of a key of this group.
    pub fn child(&self, key: &Spanned<String>, node: &'t Spanned<Value>) -> Self {
        Self {
            label: self.label.child(&key.value),
            key_span: key.span.clone(),
            node,
        }
    }

    /// An item of this list, counted from 0; messages count from 1.
    pub fn item(&self, index: usize, node: &'t Spanned<Value>) -> Self {
        Self {
            label: Label::Item(index + 1, Box::new(self.label.clone())),
            key_span: node.span.clone(),
            node,
        }
    }

    /// Where messages about the value point to: to the key when the value is
    /// nothing.
    pub fn span(&self) -> Range<usize> {
        if self.node.span.is_empty() {
            self.key_span.clone()
        } else {
            self.node.span.clone()
        }
    }
}

/// A group whose keys are known.
#[derive(Debug)]
pub(crate) struct Record<'t> {
    entry: Entry<'t>,
    entries: Vec<(&'t str, Entry<'t>)>,
}

impl<'t> Record<'t> {
    /// The group that `entry` is, with those of its keys that are known.
    pub fn new(entry: Entry<'t>, entries: Vec<(&'t str, Entry<'t>)>) -> Self {
        Self { entry, entries }
    }

    /// The value of a key. A key without a value is a key left out.
    pub fn get(&self, key: &str) -> Option<Entry<'t>> {
        self.entries
            .iter()
            .find(|(name, entry)| *name == key && entry.node.value != Value::Null)
            .map(|(_, entry)| entry.clone())
    }

    /// Whether the key stands there, with or without a value.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(name, _)| *name == key)
    }

    /// Where messages about a key that is missing point to: to the key when
    /// only its value is missing, else to the group's own key.
    pub fn missing_span(&self, key: &str) -> Range<usize> {
        self.entries
            .iter()
            .find(|(name, _)| *name == key)
            .map_or(self.entry.key_span.clone(), |(_, entry)| entry.span())
    }
}
