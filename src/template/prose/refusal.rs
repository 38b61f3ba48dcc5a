//! A refused call on its way through Tera, whose errors are texts.
//!
//! The message is written as JSON behind a private-use character, and read
//! back where Tera's errors become diagnostics.

use crate::message::Message;

const MARK: char = '\u{e00a}';

/// The error that carries a message.
pub(super) fn carrying(message: &Message) -> tera::Error {
    // A message is texts and numbers, which JSON always holds.
    let written = serde_json::to_string(message).unwrap_or_default();
    tera::Error::message(format!("{MARK}{written}"))
}

/// The message that a text of Tera's carries.
pub(in crate::template) fn carried(text: &str) -> Option<Message> {
    let (_, written) = text.split_once(MARK)?;
    let mut messages = serde_json::Deserializer::from_str(written).into_iter();
    messages.next()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_comes_back_as_it_was() {
        let message = Message::new("expects-option").with("name", "\"ngày\"\n`{ $x }`");
        let error = carrying(&message);
        assert_eq!(carried(&error.to_string()), Some(message));
        assert_eq!(carried("Unknown filter `x`"), None);
    }
}
