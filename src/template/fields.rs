//! A plan's fields, checked against its template and handed to Tera.
//!
//! All faults are found in one go: unknown names, missing fields, values of
//! another kind. What goes to Tera is plain: days are text, money is a number,
//! Markdown is marked as safe, and a field that was left out is null. A date
//! that is written as a rule is the day that follows from it.

mod dates;

use std::ops::Range;
use std::sync::Arc;

use tera::value::Key;
use tera::{Map, Value};

pub(super) use dates::check_references;

use super::field::{CITATION_KEYS, Field, FieldKind};
use super::front_matter::Template;
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::{Fact, Message};
use crate::plan::calendar::{Calendar, Scope, YEARS};
use crate::plan::decode::{Decoder, suggest};
use crate::plan::entry::Entry;
use crate::plan::{Node, Plan, Spanned};

/// Whole numbers that every format writes exactly.
pub(super) const LARGEST: i64 = 9_007_199_254_740_991;

/// The values of a template's fields by name, from a plan. `calendar` tells
/// the working days that rules for days count by.
pub(crate) fn values(
    template: &Template,
    plan: &Plan,
    calendar: &Calendar,
) -> (Vec<(String, Value)>, Report) {
    let mut decoder = Decoder::new(&plan.source);
    let given: Vec<_> = plan
        .fields
        .iter()
        .map(|(name, node)| (name, Entry::of_key(name, node)))
        .collect();
    let date = plan.date.value;
    let scope = Scope::new(date.year(), calendar, vec![dates::issued(date.day())]);
    let found = record(
        &mut decoder,
        &template.fields,
        &given,
        &template.source,
        fields_key(&plan.source),
        Some(&scope),
    );
    let report = decoder.finish();
    (found, report)
}

/// The values of fields, from what is given; defaults and examples stand in
/// the template. `outer` are the dates that rules count from beside those of
/// the record; without it, rules are read and give no day.
fn record(
    decoder: &mut Decoder,
    fields: &[Field],
    given: &[(&Spanned<String>, Entry)],
    template: &Arc<Source>,
    missing_at: Range<usize>,
    outer: Option<&Scope>,
) -> Vec<(String, Value)> {
    let source = decoder.source();
    let scope = outer.map(|outer| outer.inner(dates::seen(fields, given, source, template)));
    let scope = scope.as_ref();
    for (name, _) in given {
        if !fields.iter().any(|field| field.name == name.value) {
            decoder.push(unknown(&name.value, fields), name.span.clone());
        }
    }
    let mut values = Vec::with_capacity(fields.len());
    for field in fields {
        let entry = given
            .iter()
            .find(|(name, _)| name.value == field.name)
            .map(|(_, entry)| entry);
        let value = match entry.filter(|entry| entry.node.value != Node::Null) {
            Some(entry) => value(decoder, field, entry, template, scope),
            None => match &field.default {
                // Its faults were found when the template was loaded, but for
                // a rule that gives no day in this plan.
                Some(node) => {
                    let key = Spanned {
                        value: field.name.clone(),
                        span: field.span.clone(),
                    };
                    let mut checked = Decoder::new(template);
                    let entry = Entry::of_key(&key, node);
                    let value = value(&mut checked, field, &entry, template, scope);
                    decoder.extend(&checked.finish());
                    value
                }
                None => {
                    if !field.optional {
                        let at = entry.map_or(missing_at.clone(), Entry::span);
                        decoder.push(missing(field, template), at);
                    }
                    Value::none()
                }
            },
        };
        values.push((field.name.clone(), value));
    }
    values
}

/// An entry as a value of a field's kind. A fault is noted, and gives null.
pub(crate) fn value(
    decoder: &mut Decoder,
    field: &Field,
    entry: &Entry,
    template: &Arc<Source>,
    scope: Option<&Scope>,
) -> Value {
    let read = match &field.kind {
        FieldKind::Text => decoder.text(entry).map(|text| Value::from(text.value)),
        FieldKind::Markdown => decoder
            .prose(entry)
            .map(|text| Value::safe_string(&text.value)),
        FieldKind::Date => dates::value(decoder, field, entry, scope),
        FieldKind::Time => time(decoder, entry),
        FieldKind::Integer => decoder
            .integer(entry, -LARGEST..=LARGEST, 12)
            .map(Value::from),
        FieldKind::Year => decoder.integer(entry, YEARS, 2026).map(Value::from),
        FieldKind::Money => decoder
            .integer(entry, 0..=LARGEST, 1_250_000)
            .map(Value::from),
        FieldKind::Boolean => decoder.flag(entry).map(Value::from),
        FieldKind::Choice(options) => {
            let known: Vec<_> = options
                .iter()
                .map(|option| (option.as_str(), option.as_str()))
                .collect();
            decoder.choice(entry, &known).map(Value::from)
        }
        FieldKind::List => {
            let texts = decoder.texts(entry).into_iter();
            Some(Value::from(
                texts
                    .map(|text| Value::from(text.value))
                    .collect::<Vec<_>>(),
            ))
        }
        FieldKind::Records(columns) => records(decoder, columns, entry, template, scope),
        FieldKind::Citation => citation(decoder, entry),
    };
    read.unwrap_or_else(Value::none)
}

fn time(decoder: &mut Decoder, entry: &Entry) -> Option<Value> {
    let text = decoder.text(entry)?;
    if is_time(&text.value) {
        return Some(Value::from(text.value));
    }
    let fault = Message::new("time-form")
        .with("value", &entry.label)
        .with("text", text.value)
        .with("expected", FieldKind::Time.expectation());
    decoder.push(Diagnostic::error(fault), text.span);
    None
}

fn records(
    decoder: &mut Decoder,
    columns: &[Field],
    entry: &Entry,
    template: &Arc<Source>,
    scope: Option<&Scope>,
) -> Option<Value> {
    let Node::List(items) = &entry.node.value else {
        decoder.wrong_type(entry, FieldKind::Records(columns.to_vec()).expectation());
        return None;
    };
    let mut rows = Vec::with_capacity(items.len());
    for (index, node) in items.iter().enumerate() {
        let item = entry.item(index, node);
        let Some(given) = decoder.group(&item) else {
            continue;
        };
        let start = item.span().start;
        let row = record(decoder, columns, &given, template, start..start, scope);
        rows.push(Value::from(
            row.into_iter()
                .map(|(name, value)| (Key::from(name), value))
                .collect::<Map>(),
        ));
    }
    Some(Value::from(rows))
}

fn citation(decoder: &mut Decoder, entry: &Entry) -> Option<Value> {
    const WHAT: Message = Message::new("thing-citation");
    let record = decoder.record(entry, WHAT, &CITATION_KEYS)?;
    decoder.required(&record, "type", WHAT);
    let mut cited = Map::new();
    for key in CITATION_KEYS {
        let Some(entry) = record.get(key) else {
            continue;
        };
        let value = match key {
            "law" => decoder.flag(&entry).map(Value::from),
            "date" => decoder
                .date(&entry)
                .map(|day| Value::from(day.value.format("%Y-%m-%d").to_string())),
            _ => decoder.text(&entry).map(|text| Value::from(text.value)),
        };
        if let Some(value) = value {
            cited.insert(Key::from(key), value);
        }
    }
    Some(Value::from(cited))
}

fn unknown(name: &str, fields: &[Field]) -> Diagnostic {
    let known: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
    let fault = if known.is_empty() {
        Message::new("unknown-field.none").with("name", name)
    } else {
        Message::new("unknown-field")
            .with("name", name)
            .with("known", Fact::names(&known))
    };
    suggest(Diagnostic::error(fault), name, &known)
}

fn missing(field: &Field, template: &Arc<Source>) -> Diagnostic {
    let mut fault = Diagnostic::error(
        Message::new("missing-field")
            .with("name", &field.name)
            .with("label", &field.label)
            .with("expected", field.kind.expectation()),
    );
    if let Some(help) = &field.help {
        fault = fault.hint(Message::new("missing-field.help").with("help", help));
    }
    let example = field
        .example
        .as_ref()
        .and_then(|node| template.text.get(node.span.clone()))
        .filter(|text| !text.contains('\n'));
    match example {
        Some(example) => fault.hint(
            Message::new("missing-field.write")
                .with("name", &field.name)
                .with("example", example),
        ),
        None => fault,
    }
}

/// The plan's key `fields`, or the plan's start when it has none.
fn fields_key(source: &Arc<Source>) -> Range<usize> {
    super::key_span(source, "fields").unwrap_or(0..0)
}

/// One or two figures, a colon, two figures, and a time that exists.
fn is_time(text: &str) -> bool {
    let figures = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    text.split_once(':').is_some_and(|(hour, minute)| {
        matches!(hour.len(), 1 | 2)
            && minute.len() == 2
            && figures(hour)
            && figures(minute)
            && hour.parse::<u8>().is_ok_and(|hour| hour < 24)
            && minute.parse::<u8>().is_ok_and(|minute| minute < 60)
    })
}

#[cfg(test)]
mod tests;
