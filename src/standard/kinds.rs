//! The document types that a standard knows, by name.

use super::tone::folded;
use super::{KindClass, KindEntry, Standard};
use crate::diagnostic::{Diagnostic, nearest};
use crate::message::{Fact, Message};
use crate::model::DocumentKind;

impl Standard {
    /// The type of this name, in any case and with the tone mark in either
    /// place ("uỷ", "ủy").
    pub fn kind(&self, name: &str) -> Option<DocumentKind> {
        self.kind_entry(name).map(|entry| entry.kind.clone())
    }

    /// The entry of the type of this name; see [`Standard::kind`].
    pub fn kind_entry(&self, name: &str) -> Option<&KindEntry> {
        let name = folded(name);
        self.kinds
            .iter()
            .find(|entry| folded(&entry.kind.name) == name)
    }

    /// The type of this name.
    ///
    /// # Errors
    /// The standard knows none: the diagnostic has the nearest as a hint.
    pub fn known_kind(&self, name: &str) -> Result<DocumentKind, Diagnostic> {
        self.kind(name).ok_or_else(|| {
            let diagnostic = Diagnostic::error(
                Message::new("unknown-type.in-standard")
                    .with("name", name)
                    .with("standard", &self.name),
            );
            let diagnostic = match self.kinds.first() {
                Some(first) => diagnostic.citing(first.citation.as_str()),
                None => diagnostic,
            };
            match self.nearest_kind(name) {
                Some(near) => diagnostic.hint(Message::new("did-you-mean").with("name", near)),
                None => {
                    let names = self.kinds().map(|entry| entry.kind.name.as_str());
                    diagnostic
                        .hint(Message::new("unknown-type.known").with("names", Fact::names(names)))
                }
            }
        })
    }

    /// The document types proper, in the order of the standard's list.
    pub fn kinds(&self) -> impl Iterator<Item = &KindEntry> {
        self.kinds
            .iter()
            .filter(|entry| entry.class == KindClass::Type)
    }

    /// What a document can be: the types proper, and the papers that are
    /// drafted like them; not the copies.
    pub fn drafted_kinds(&self) -> impl Iterator<Item = &KindEntry> {
        self.kinds
            .iter()
            .filter(|entry| entry.class != KindClass::Copy)
    }

    /// The name of the type nearest to a mistyped one.
    pub fn nearest_kind(&self, name: &str) -> Option<&str> {
        let folds: Vec<_> = self.kinds.iter().map(|e| folded(&e.kind.name)).collect();
        let near = nearest(&folded(name), folds.iter().map(String::as_str))?.to_owned();
        let index = folds.iter().position(|fold| *fold == near)?;
        self.kinds.get(index).map(|entry| entry.kind.name.as_str())
    }
}
