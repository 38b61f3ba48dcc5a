//! Nodes of a tree with the names that messages call them by.

use std::ops::Range;

use super::tree::{Spanned, Value};

/// A node and what messages call it.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'t> {
    /// Its name in messages: "`marks.draft`", "item 2 of `recipients`".
    pub label: String,
    /// Where its key stands; for an item, where the item stands.
    pub key_span: Range<usize>,
    /// The node.
    pub node: &'t Spanned<Value>,
}

impl<'t> Entry<'t> {
    /// The whole of a file: "the plan".
    pub fn root(what: &str, node: &'t Spanned<Value>) -> Self {
        Self {
            label: what.to_owned(),
            key_span: 0..0,
            node,
        }
    }

    /// The value of a key.
    pub fn of_key(key: &Spanned<String>, node: &'t Spanned<Value>) -> Self {
        Self {
            label: format!("`{}`", key.value),
            key_span: key.span.clone(),
            node,
        }
    }

    /// The value of a key of this group.
    pub fn child(&self, key: &Spanned<String>, node: &'t Spanned<Value>) -> Self {
        let inner = Self::of_key(key, node);
        let label = match self.label.strip_suffix('`') {
            Some(outer) if outer.starts_with('`') => format!("{outer}.{}`", key.value),
            _ if self.label.starts_with("item") => format!("{} in {}", inner.label, self.label),
            _ => inner.label,
        };
        Self { label, ..inner }
    }

    /// An item of this list, counted from 0; messages count from 1.
    pub fn item(&self, index: usize, node: &'t Spanned<Value>) -> Self {
        Self {
            label: format!("item {} of {}", index + 1, self.label),
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
