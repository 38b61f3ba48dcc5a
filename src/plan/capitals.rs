//! Texts in capitals.

use crate::diagnostic::Diagnostic;
use crate::message::Message;

use super::decode::Decoder;
use super::tree::Spanned;

/// Warns of a text in capitals: style prints capitals where the standard
/// asks for them, and cannot make small letters out of capitals.
pub(super) fn check_case(decoder: &mut Decoder<'_>, text: &Spanned<String>) {
    let letters = text.value.chars().filter(|c| c.is_alphabetic());
    let words = text.value.split_whitespace().count();
    if words > 1 && letters.clone().count() > 5 && letters.clone().all(char::is_uppercase) {
        let fault = Message::new("all-capitals").with("text", &text.value);
        let fault = Diagnostic::warning(fault).hint(Message::new("all-capitals.printed"));
        decoder.push(fault, text.span.clone());
    }
}
