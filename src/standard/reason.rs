//! What serde says of a value, in messages.

use super::limit::NotARange;
use super::requirement::{EmptyCitation, UnknownSubject};
use crate::message::{Fact, Message};
use crate::units::NotALength;

/// The message of an error of serde. What it does not know is told as serde
/// tells it.
pub fn of_serde(reason: &str) -> Message {
    if let Some(text) = NotALength::told(reason) {
        return Message::new("value-length").with("text", text);
    }
    if let Some(text) = NotARange::told(reason) {
        return Message::new("value-range").with("text", text);
    }
    if let Some(name) = UnknownSubject::told(reason) {
        return Message::new("value-subject").with("name", name);
    }
    if EmptyCitation::is_told(reason) {
        return Message::new("value-citation");
    }
    let names: Vec<&str> = reason.split('`').skip(1).step_by(2).collect();
    match names.split_first() {
        Some((key, _)) if reason.starts_with("missing field ") => {
            Message::new("value-missing").with("key", *key)
        }
        Some((found, known)) if reason.starts_with("unknown ") => Message::new("value-unknown")
            .with("found", *found)
            .with("known", Fact::choice(known)),
        Some(_) | None => Message::new("value-other").with("reason", reason),
    }
}
