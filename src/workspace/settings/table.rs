//! Tables of TOML, read value by value: what is wrong is told at its place.

use std::sync::Arc;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Named;
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
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
            let fault = Diagnostic::old_error("toml-syntax", error.message().to_owned());
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
            let fault = Diagnostic::old_error(
                "unknown-key",
                format!(
                    "found the key `{}{name}`; expected `{}`",
                    self.prefix(),
                    known.join("`, `")
                ),
            );
            let fault = match nearest(name, known.iter().copied()) {
                Some(near) => fault.hint(format!("did you mean `{near}`?")),
                None => fault,
            };
            report.push(fault.at(Place::new(self.source, key.span())));
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
            report.push(self.other(key, value, "a table"));
            None
        }
    }

    /// A text.
    pub(crate) fn text(&self, key: &str, report: &mut Report) -> Option<Named> {
        let value = self.entries.get(key)?;
        let text = self.named(value);
        if text.is_none() {
            report.push(self.other(key, value, "a text"));
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
        const EXPECTED: &str = "a list of days, like `[2026-09-14]`";
        let Some(value) = self.entries.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            report.push(self.other(key, value, EXPECTED));
            return Vec::new();
        };
        let mut days = Vec::new();
        for item in items {
            let text = match item.get_ref() {
                DeValue::Datetime(moment) => moment.to_string(),
                DeValue::String(text) => text.to_string(),
                DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Array(_)
                | DeValue::Table(_) => {
                    report.push(self.other(key, item, EXPECTED));
                    continue;
                }
            };
            let place = Place::new(self.source, item.span());
            match calendar::read(&text) {
                Ok(day) => days.push((day, place)),
                Err(fault) => {
                    let label = format!("a day of `{}{key}`", self.prefix());
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
                None => report.push(self.other(key.get_ref(), value, "a text")),
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
            report.push(self.other(key, value, "a list of texts"));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            match self.named(item) {
                Some(text) => texts.push(text),
                None => report.push(self.other(key, item, "a list of texts")),
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

    fn other(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str) -> Diagnostic {
        Diagnostic::old_error(
            "wrong-type",
            format!(
                "`{}{key}` has {} `{}`; expected {expected}",
                self.prefix(),
                article(value.get_ref().type_str()),
                value.get_ref().type_str()
            ),
        )
        .at(Place::new(self.source, value.span()))
    }

    fn prefix(&self) -> String {
        if self.name.is_empty() {
            String::new()
        } else {
            format!("{}.", self.name)
        }
    }
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    }
}
