//! Words in the sentences of Tera.

use crate::message::{Fact, Message};

/// A sentence of Tera, with `{}` for each gap, and its message.
pub(super) type Sentence = (&'static str, fn(&[&str]) -> Message);

/// A sign of Tera's language between backticks, or what a word of it is.
pub(super) fn sign(word: &str) -> Fact {
    let word = word.trim_matches('`');
    match word {
        "content" | "raw content" => Message::new("sign-content").into(),
        "comment" => Message::new("sign-comment").into(),
        "identifier" => Message::new("sign-identifier").into(),
        "attribute name" => Message::new("sign-attribute").into(),
        "string" => Message::new("sign-string").into(),
        "integer" => Message::new("sign-integer").into(),
        "float" => Message::new("sign-float").into(),
        "bool" => Message::new("sign-bool").into(),
        other => Message::new("sign").with("text", other).into(),
    }
}

/// What Tera calls the kind of a value.
pub(super) fn kind(name: &str) -> Fact {
    match name {
        "undefined" => Message::new("value-undefined").into(),
        "none" => Message::new("value-none").into(),
        "bool" => Message::new("value-flag").into(),
        "u64" | "i64" | "u128" | "i128" | "f64" | "f32" | "Number" | "integer" => {
            Message::new("value-number").into()
        }
        "array" | "Vec<Value>" | "&[Value]" => Message::new("value-list").into(),
        "string" | "&str" => Message::new("value-text").into(),
        "map/struct" | "Map" => Message::new("value-map").into(),
        other => Message::new("sign").with("text", other).into(),
    }
}
