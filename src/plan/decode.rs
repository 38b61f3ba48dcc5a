//! Typed values out of a tree; every fault is noted with its place, and
//! reading goes on.
//!
//! A [`Decoder`] reads an [`Entry`], and holds the faults.

use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::message::{Fact, Message};

use super::calendar;
use super::entry::{Entry, Record};
use super::tree::{Spanned, Value};

const UNKNOWN_KEY: &str = "unknown-key";

/// Reads typed values and collects what is wrong with them.
#[derive(Debug)]
pub(crate) struct Decoder<'s> {
    source: &'s Arc<Source>,
    faults: Vec<Diagnostic>,
}

impl<'s> Decoder<'s> {
    /// A reader of nodes that come from this source.
    pub fn new(source: &'s Arc<Source>) -> Self {
        Self {
            source,
            faults: Vec::new(),
        }
    }

    /// The source of what is read.
    pub fn source(&self) -> &'s Arc<Source> {
        self.source
    }

    /// The faults, in the order of the source.
    pub fn finish(mut self) -> Report {
        self.faults
            .sort_by_key(|fault| fault.place.as_ref().map_or(0, |place| place.span.start));
        let mut report = Report::new();
        for fault in self.faults {
            report.push(fault);
        }
        report
    }

    /// Notes a fault.
    pub fn push(&mut self, fault: Diagnostic, span: Range<usize>) {
        self.faults.push(fault.at(Place::new(self.source, span)));
    }

    /// Adds a remedy to the unknown key that stands at `span`, before the
    /// list of known keys.
    pub fn add_hint(&mut self, span: &Range<usize>, hint: Message) {
        let at_key = |fault: &&mut Diagnostic| {
            fault.code == UNKNOWN_KEY
                && fault
                    .place
                    .as_ref()
                    .is_some_and(|place| place.span == *span)
        };
        if let Some(fault) = self.faults.iter_mut().find(at_key) {
            fault.hints.insert(0, hint);
        }
    }

    /// Notes a fault that has its place.
    pub fn note(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// Notes all of a report.
    pub fn extend(&mut self, report: &Report) {
        self.faults.extend(report.iter().cloned());
    }

    /// Text on one line: line feeds, tabs and the spaces around them become
    /// one space. A number is taken as it is written.
    pub fn text(&mut self, entry: &Entry<'_>) -> Option<Spanned<String>> {
        let prose = self.prose(entry)?;
        let lines = prose.value.split(['\n', '\t']).map(str::trim);
        let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
        Some(Spanned {
            value: lines.join(" "),
            span: prose.span,
        })
    }

    /// Text that may have several lines, without the space around it.
    pub fn prose(&mut self, entry: &Entry<'_>) -> Option<Spanned<String>> {
        let written = match &entry.node.value {
            Value::String(text) => text.as_str(),
            Value::Integer(_) | Value::Decimal(_) => self.written(entry),
            Value::Null | Value::Bool(_) | Value::List(_) | Value::Map(_) => {
                self.push(no_text(entry), entry.span());
                return None;
            }
        };
        let text = written.trim().to_owned();
        if text.is_empty() {
            let fault = Diagnostic::error(Message::new("empty-text").with("value", &entry.label))
                .hint(Message::new("empty-text.write"));
            self.push(fault, entry.span());
            return None;
        }
        Some(Spanned {
            value: text,
            span: entry.span(),
        })
    }

    /// A list of texts on one line each; a single text is a list of one.
    pub fn texts(&mut self, entry: &Entry<'_>) -> Vec<Spanned<String>> {
        self.items(entry, Message::new("expected-texts"))
            .iter()
            .filter_map(|item| self.text(item))
            .collect()
    }

    /// The items of a list; a single text is a list of one.
    pub fn items<'t>(&mut self, entry: &Entry<'t>, expected: impl Into<Message>) -> Vec<Entry<'t>> {
        match &entry.node.value {
            Value::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, node)| entry.item(index, node))
                .collect(),
            Value::String(_) | Value::Integer(_) | Value::Decimal(_) => vec![entry.clone()],
            Value::Null | Value::Bool(_) | Value::Map(_) => {
                self.wrong_type(entry, expected);
                Vec::new()
            }
        }
    }

    /// A whole number in a range.
    pub fn integer(
        &mut self,
        entry: &Entry<'_>,
        range: RangeInclusive<i64>,
        example: i64,
    ) -> Option<i64> {
        let expected = Message::new("expected-integer")
            .with("from", *range.start())
            .with("to", *range.end())
            .with("example", example);
        match &entry.node.value {
            Value::Integer(number) if range.contains(number) => Some(*number),
            Value::Integer(number) => {
                let fault = Message::new("out-of-range")
                    .with("value", &entry.label)
                    .with("number", *number)
                    .with("expected", expected);
                self.push(Diagnostic::error(fault), entry.span());
                None
            }
            Value::String(text) => {
                let fault = wrong_type(entry, expected);
                let number = text.trim().parse::<i64>();
                let fault = match number {
                    Ok(number) => {
                        fault.hint(Message::new("wrong-type.bare").with("number", number))
                    }
                    Err(_) if text.ends_with('%') => {
                        fault.hint(Message::new("wrong-type.share").with("text", text))
                    }
                    Err(_) => fault,
                };
                self.push(fault, entry.span());
                None
            }
            Value::Null | Value::Bool(_) | Value::Decimal(_) | Value::List(_) | Value::Map(_) => {
                self.wrong_type(entry, expected);
                None
            }
        }
    }

    /// A whole number in a range of what counts things.
    pub fn count(
        &mut self,
        entry: &Entry<'_>,
        range: RangeInclusive<u32>,
        example: u32,
    ) -> Option<u32> {
        let range = i64::from(*range.start())..=i64::from(*range.end());
        self.integer(entry, range, example.into())
            .and_then(|number| u32::try_from(number).ok())
    }

    /// `true` or `false`.
    pub fn flag(&mut self, entry: &Entry<'_>) -> Option<bool> {
        match &entry.node.value {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => {
                let fault = wrong_type(entry, Message::new("expected-flag"));
                let meant = match text.trim().to_lowercase().as_str() {
                    "true" | "yes" | "on" | "có" => Some("true"),
                    "false" | "no" | "off" | "không" => Some("false"),
                    _ => None,
                };
                let fault = match meant {
                    Some(meant) => fault.hint(Message::new("write-this").with("text", meant)),
                    None => fault,
                };
                self.push(fault, entry.span());
                None
            }
            Value::Null
            | Value::Integer(_)
            | Value::Decimal(_)
            | Value::List(_)
            | Value::Map(_) => {
                self.wrong_type(entry, Message::new("expected-flag"));
                None
            }
        }
    }

    /// A date: `2026-09-14`.
    pub fn date(&mut self, entry: &Entry<'_>) -> Option<Spanned<NaiveDate>> {
        let text = match &entry.node.value {
            Value::String(text) => text.trim().to_owned(),
            Value::Integer(_) | Value::Decimal(_) => self.written(entry).to_owned(),
            Value::Null | Value::Bool(_) | Value::List(_) | Value::Map(_) => {
                self.wrong_type(entry, Message::new("expected-date"));
                return None;
            }
        };
        match calendar::read(&text) {
            Ok(value) => Some(Spanned {
                value,
                span: entry.span(),
            }),
            Err(fault) => {
                self.push(fault.fault(&entry.label, &text), entry.span());
                None
            }
        }
    }

    /// One of the known names.
    pub fn choice<T: Copy>(&mut self, entry: &Entry<'_>, known: &[(T, &str)]) -> Option<T> {
        let text = self.text(entry)?;
        let found = known.iter().find(|(_, name)| *name == text.value);
        if found.is_none() {
            let names: Vec<_> = known.iter().map(|(_, name)| *name).collect();
            let fault = Message::new("unknown-name")
                .with("value", &entry.label)
                .with("name", &text.value)
                .with("known", Fact::choice(&names));
            let fault = Diagnostic::error(fault);
            self.push(suggest(fault, &text.value, &names), text.span);
        }
        found.map(|(value, _)| *value)
    }

    /// A group with these keys; others are faults. `what` names it in
    /// messages: "a plan".
    pub fn record<'t>(
        &mut self,
        entry: &Entry<'t>,
        what: impl Into<Message>,
        known: &[&str],
    ) -> Option<Record<'t>> {
        let what = what.into();
        let mut entries = Vec::new();
        for (key, child) in self.group(entry)? {
            if known.contains(&key.value.as_str()) {
                entries.push((key.value.as_str(), child));
            } else {
                self.unknown_key(key, &what, known);
            }
        }
        Some(Record::new(entry.clone(), entries))
    }

    /// The keys and values of a group in which any key may stand.
    pub fn group<'t>(
        &mut self,
        entry: &Entry<'t>,
    ) -> Option<Vec<(&'t Spanned<String>, Entry<'t>)>> {
        match &entry.node.value {
            Value::Map(entries) => Some(
                entries
                    .iter()
                    .map(|(key, node)| (key, entry.child(key, node)))
                    .collect(),
            ),
            Value::Null
            | Value::Bool(_)
            | Value::Integer(_)
            | Value::Decimal(_)
            | Value::String(_)
            | Value::List(_) => {
                self.wrong_type(entry, Message::new("expected-keys"));
                None
            }
        }
    }

    /// The value of a key that must be there.
    pub fn required<'t>(
        &mut self,
        record: &Record<'t>,
        key: &str,
        what: impl Into<Message>,
    ) -> Option<Entry<'t>> {
        let entry = record.get(key);
        if entry.is_none() {
            let what = what.into();
            let fault = if record.has(key) {
                Message::new("missing-key.no-value")
                    .with("key", key)
                    .with("what", what)
            } else {
                Message::new("missing-key")
                    .with("key", key)
                    .with("what", what)
            };
            self.push(Diagnostic::error(fault), record.missing_span(key));
        }
        entry
    }

    /// Notes that a value is of another type than expected.
    pub fn wrong_type(&mut self, entry: &Entry<'_>, expected: impl Into<Message>) {
        self.push(wrong_type(entry, expected), entry.span());
    }

    /// A number as it stands in the source.
    fn written(&self, entry: &Entry<'_>) -> &'s str {
        self.source.text.get(entry.span()).unwrap_or("")
    }

    fn unknown_key(&mut self, key: &Spanned<String>, what: &Message, known: &[&str]) {
        let fault = Message::new("unknown-key")
            .with("key", &key.value)
            .with("what", what.clone());
        let fault = suggest(Diagnostic::error(fault), &key.value, known)
            .hint(Message::new("unknown-key.known").with("names", Fact::names(known)));
        self.push(fault, key.span.clone());
    }
}

fn wrong_type(entry: &Entry<'_>, expected: impl Into<Message>) -> Diagnostic {
    let fault = Message::new("wrong-type")
        .with("value", &entry.label)
        .with("kind", kind(&entry.node.value))
        .with("expected", expected.into());
    Diagnostic::error(fault)
}

/// A value that is no text, where text is expected.
fn no_text(entry: &Entry<'_>) -> Diagnostic {
    let fault = wrong_type(entry, Message::new("expected-text"));
    match &entry.node.value {
        Value::Bool(true) => fault.hint(Message::new("wrong-type.word").with("word", "true")),
        Value::Bool(false) => fault.hint(Message::new("wrong-type.word").with("word", "false")),
        Value::Map(entries) if entries.len() == 1 => fault.hint(Message::new("wrong-type.colon")),
        Value::Null
        | Value::Integer(_)
        | Value::Decimal(_)
        | Value::String(_)
        | Value::List(_)
        | Value::Map(_) => fault,
    }
}

/// Adds the nearest known name to a fault, when there is one.
pub(crate) fn suggest(fault: Diagnostic, name: &str, known: &[&str]) -> Diagnostic {
    let plain = name.trim().to_lowercase().replace([' ', '-'], "_");
    let same = known
        .iter()
        .find(|known| known.to_lowercase().replace('-', "_") == plain)
        .copied();
    match same.or_else(|| nearest(name, known.iter().copied())) {
        Some(known) => fault.hint(Message::new("did-you-mean").with("name", known)),
        None => fault,
    }
}

/// What a value is.
const fn kind(value: &Value) -> Message {
    match value {
        Value::Null => Message::new("kind-empty"),
        Value::Bool(true) => Message::new("kind-true"),
        Value::Bool(false) => Message::new("kind-false"),
        Value::Integer(_) => Message::new("kind-integer"),
        Value::Decimal(_) => Message::new("kind-decimal"),
        Value::String(_) => Message::new("kind-text"),
        Value::List(_) => Message::new("kind-list"),
        Value::Map(_) => Message::new("kind-keys"),
    }
}
