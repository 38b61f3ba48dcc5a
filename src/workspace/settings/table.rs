//! Tables of TOML, read value by value: what is wrong is told at its place.

use std::sync::Arc;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::named::Named;
use super::syntax;
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::message::{Fact, Message};
use crate::plan::calendar;

/// A table with its name and source.
pub(crate) struct Table<'a> {
    source: &'a Arc<Source>,
    name: String,
    entries: DeTable<'a>,
}

/// The whole of a text as a table.
pub(crate) fn parse<'a>(source: &'a Arc<Source>, report: &mut Report) -> Option<Table<'a>> {
    match DeTable::parse(&source.text) {
        Ok(entries) => Some(Table {
            source,
            name: String::new(),
            entries: entries.into_inner(),
        }),
        Err(error) => {
            let fault = Diagnostic::error(syntax::fault(error.message()));
            let span = error.span().unwrap_or(0..0);
            report.push(fault.at(Place::new(source, span)));
            None
        }
    }
}

impl Table<'_> {
    /// Refuses keys that are none of these.
    pub(crate) fn refuse_others(&self, known: &[&str], report: &mut Report) {
        for key in self.entries.keys() {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let fault = Message::new("unknown-key.setting")
                .with("key", format!("{}{name}", self.prefix()))
                .with("known", Fact::names(known));
            let fault = Diagnostic::error(fault).at(Place::new(self.source, key.span()));
            report.push(match nearest(name, known.iter().copied()) {
                Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
                None => fault,
            });
        }
    }

    /// A table within it.
    pub(crate) fn table(&self, key: &str, report: &mut Report) -> Option<Table<'_>> {
        let value = self.entries.get(key)?;
        if let DeValue::Table(entries) = value.get_ref() {
            Some(Table {
                source: self.source,
                name: format!("{}{key}", self.prefix()),
                entries: entries.clone(),
            })
        } else {
            report.push(self.other(key, value, Message::new("expected-table")));
            None
        }
    }

    /// A text.
    pub(crate) fn text(&self, key: &str, report: &mut Report) -> Option<Named> {
        let value = self.entries.get(key)?;
        let text = self.named(value);
        if text.is_none() {
            report.push(self.other(key, value, Message::new("expected-text")));
        }
        text
    }

    /// A list of texts.
    pub(crate) fn list(&self, key: &str, report: &mut Report) -> Vec<Named> {
        self.entries
            .get(key)
            .map_or_else(Vec::new, |value| self.listed(key, value, report))
    }

    /// A text, or a list of texts.
    pub(crate) fn texts(&self, key: &str, report: &mut Report) -> Vec<Named> {
        match self.entries.get(key).and_then(|value| self.named(value)) {
            Some(text) => vec![text],
            None => self.list(key, report),
        }
    }

    /// A list of days, each with its place.
    pub(crate) fn days(&self, key: &str, report: &mut Report) -> Vec<(NaiveDate, Place)> {
        let Some(value) = self.entries.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            report.push(self.other(key, value, Message::new("expected-days")));
            return Vec::new();
        };
        let mut days = Vec::new();
        for (number, item) in (1..).zip(items.iter()) {
            let text = match item.get_ref() {
                DeValue::Datetime(moment) => moment.to_string(),
                DeValue::String(text) => text.to_string(),
                DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Array(_)
                | DeValue::Table(_) => {
                    report.push(self.other_item(key, number, item, Message::new("expected-date")));
                    continue;
                }
            };
            let place = Place::new(self.source, item.span());
            match calendar::read(&text) {
                Ok(day) => days.push((day, place)),
                Err(fault) => {
                    let label = Message::new("label-day").with("list", self.label(key));
                    report.push(fault.fault(label, &text).at(place));
                }
            }
        }
        days
    }

    /// All keys with their texts.
    pub(crate) fn all_texts(&self, report: &mut Report) -> Vec<(Named, Named)> {
        let mut all = Vec::new();
        for (key, value) in &self.entries {
            match self.named(value) {
                Some(text) => all.push((self.key(key), text)),
                None => {
                    report.push(self.other(key.get_ref(), value, Message::new("expected-text")))
                }
            }
        }
        all
    }

    /// All keys with their lists of texts.
    pub(crate) fn all_lists(&self, report: &mut Report) -> Vec<(Named, Vec<Named>)> {
        self.entries
            .iter()
            .map(|(key, value)| (self.key(key), self.listed(key.get_ref(), value, report)))
            .collect()
    }

    fn listed(&self, key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report) -> Vec<Named> {
        let DeValue::Array(items) = value.get_ref() else {
            report.push(self.other(key, value, Message::new("expected-texts")));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (number, item) in (1..).zip(items.iter()) {
            match self.named(item) {
                Some(text) => texts.push(text),
                None => {
                    let expected = Message::new("expected-text");
                    report.push(self.other_item(key, number, item, expected));
                }
            }
        }
        texts
    }

    fn key(&self, key: &Spanned<std::borrow::Cow<'_, str>>) -> Named {
        Named {
            text: key.get_ref().to_string(),
            place: Place::new(self.source, key.span()),
        }
    }

    fn named(&self, value: &Spanned<DeValue<'_>>) -> Option<Named> {
        value.get_ref().as_str().map(|text| Named {
            text: text.to_owned(),
            place: Place::new(self.source, value.span()),
        })
    }

    fn other(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: Message) -> Diagnostic {
        let fault = Message::new("wrong-type")
            .with("value", self.label(key))
            .with("kind", kind(value.get_ref()))
            .with("expected", expected);
        Diagnostic::error(fault).at(Place::new(self.source, value.span()))
    }

    fn other_item(
        &self,
        key: &str,
        number: usize,
        item: &Spanned<DeValue<'_>>,
        expected: Message,
    ) -> Diagnostic {
        let label = Message::new("label-item")
            .with("number", number)
            .with("list", self.label(key));
        let fault = Message::new("wrong-type")
            .with("value", label)
            .with("kind", kind(item.get_ref()))
            .with("expected", expected);
        Diagnostic::error(fault).at(Place::new(self.source, item.span()))
    }

    /// What messages call the value of a key.
    fn label(&self, key: &str) -> Message {
        Message::new("label-key").with("path", format!("{}{key}", self.prefix()))
    }

    fn prefix(&self) -> String {
        if self.name.is_empty() {
            String::new()
        } else {
            format!("{}.", self.name)
        }
    }
}

/// What a value is.
const fn kind(value: &DeValue<'_>) -> Message {
    match value {
        DeValue::String(_) => Message::new("kind-text"),
        DeValue::Integer(_) => Message::new("kind-integer"),
        DeValue::Float(_) => Message::new("kind-decimal"),
        DeValue::Boolean(true) => Message::new("kind-true"),
        DeValue::Boolean(false) => Message::new("kind-false"),
        DeValue::Datetime(_) => Message::new("kind-date"),
        DeValue::Array(_) => Message::new("kind-list"),
        DeValue::Table(_) => Message::new("kind-keys"),
    }
}
