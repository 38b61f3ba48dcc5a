//! Messages and their facts as a language writes them.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue;
use super::{Fact, Language, Message};
use crate::units::{Length, Range};

impl Message {
    /// The sentence. A fact that it asks for and the message lacks stands as
    /// `{$name}`; an id that the catalogue lacks stands for itself.
    pub fn text(&self, language: Language) -> String {
        self.known(language).unwrap_or_else(|| self.id().to_owned())
    }

    /// As [`Message::text`]; `None` where the catalogue has no such id.
    pub fn known(&self, language: Language) -> Option<String> {
        let facts = args(language, self.facts());
        let (name, attribute) = match self.id().split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (self.id(), None),
        };
        catalogue::sentence(language, name, attribute, &facts)
    }
}

impl fmt::Display for Message {
    /// The sentence in English, as errors of Rust are written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::English))
    }
}

/// Facts by the names that the message uses.
fn args<'a>(
    language: Language,
    facts: impl IntoIterator<Item = (&'a str, &'a Fact)>,
) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, fact) in facts {
        args.set(name.to_owned(), value(language, fact));
    }
    args
}

fn value(language: Language, fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Text(text) => text.clone().into(),
        Fact::List(texts) => texts.join(", ").into(),
        Fact::Names(names) => quoted(names).join(", ").into(),
        Fact::Choice(names) => either(language, quoted(names)).into(),
        Fact::Number(count) => (*count).into(),
        Fact::Decimal(figures, places) => decimal(language, *figures, *places).into(),
        Fact::Length(length) => in_words(language, *length).into(),
        Fact::Range(range) => range_in_words(language, *range).into(),
        Fact::Message(message) => message.text(language).into(),
        Fact::Messages(messages) => {
            let texts: Vec<_> = messages.iter().map(|one| one.text(language)).collect();
            texts.join(", ").into()
        }
        Fact::All(messages) => {
            let texts = messages.iter().map(|one| one.text(language)).collect();
            both(language, texts).into()
        }
        Fact::Sentences(messages) => {
            let texts: Vec<_> = messages.iter().map(|one| one.text(language)).collect();
            texts.join("; ").into()
        }
        Fact::Key(key) => key.clone().into_owned().into(),
    }
}

fn quoted(names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}

/// "a, b or c": the last name apart from those before it.
fn either(language: Language, names: Vec<String>) -> String {
    match parted(names) {
        (Some(first), last) => Message::new("either")
            .with("first", first)
            .with("last", last)
            .text(language),
        (None, last) => last,
    }
}

/// "a, b and c".
fn both(language: Language, names: Vec<String>) -> String {
    match parted(names) {
        (Some(first), last) => Message::new("both")
            .with("first", first)
            .with("last", last)
            .text(language),
        (None, last) => last,
    }
}

/// The names before the last, where there are some, and the last.
fn parted(mut names: Vec<String>) -> (Option<String>, String) {
    let last = names.pop().unwrap_or_default();
    ((!names.is_empty()).then(|| names.join(", ")), last)
}

/// A decimal number with the comma or point of the language.
fn decimal(language: Language, figures: i64, places: u32) -> String {
    let comma = match language {
        Language::Vietnamese => ',',
        Language::English => '.',
    };
    let unit = 10_u64.pow(places);
    let sign = if figures < 0 { "-" } else { "" };
    let (whole, rest) = (figures.unsigned_abs() / unit, figures.unsigned_abs() % unit);
    match usize::try_from(places) {
        Ok(0) | Err(_) => format!("{sign}{whole}"),
        Ok(places) => format!("{sign}{whole}{comma}{rest:0places$}"),
    }
}

/// A length with its unit. From half an inch on, people count in millimetres:
/// Word tells margins and indents so, and no letter is that large.
fn in_words(language: Language, length: Length) -> String {
    let text = if length.to_emu().abs() < Length::pt(36).to_emu() {
        length.to_string()
    } else {
        format!("{} mm", (length.to_mm() * 10.0).round() / 10.0)
    };
    match language {
        Language::Vietnamese => text.replace('.', ","),
        Language::English => text,
    }
}

fn range_in_words(language: Language, range: Range) -> String {
    let message = match (range.min, range.max) {
        (Some(min), Some(max)) if min == max => return in_words(language, min),
        (Some(min), Some(max)) => Message::new("range-between")
            .with("from", min)
            .with("to", max),
        (Some(min), None) => Message::new("range-from").with("from", min),
        (None, Some(max)) => Message::new("range-to").with("to", max),
        (None, None) => Message::new("range-any"),
    };
    message.text(language)
}
