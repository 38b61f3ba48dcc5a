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
mod text;

pub use fact::{Fact, Message};
pub use language::{Language, UnknownLanguage};

/// An error that people read in their language.
pub trait Explained: std::error::Error {
    /// What went wrong, with the reasons behind it.
    fn message(&self) -> Message;
}
