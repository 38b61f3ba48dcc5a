//! A plan's fields, checked against its template and handed to Tera.
//!
//! All faults are found in one go: unknown names, missing fields, values of
//! another kind. What goes to Tera is plain: days are text, money is a number,
//! Markdown is marked as safe, and a field that was left out is null.

use std::sync::Arc;

use chrono::NaiveDate;
use tera::value::Key;
use tera::{Map, Value};
use unicode_normalization::UnicodeNormalization;

use super::field::{CITATION_KEYS, Field, FieldKind, listed};
use super::front_matter::Template;
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::plan::{Node, Plan, Spanned};

/// The values of a template's fields by name, from a plan.
pub(super) fn values(template: &Template, plan: &Plan) -> (Vec<(String, Value)>, Report) {
    let mut report = Report::new();
    for (name, _) in &plan.fields {
        if !template.fields.iter().any(|field| field.name == name.value) {
            report.push(
                unknown(&name.value, &template.fields)
                    .at(Place::new(&plan.source, name.span.clone())),
            );
        }
    }
    let mut values = Vec::with_capacity(template.fields.len());
    for field in &template.fields {
        let given = plan
            .fields
            .iter()
            .find(|(name, _)| name.value == field.name);
        let value = match given {
            Some((_, node)) if node.value != Node::Null || field.is_required() => {
                value(field, node, &plan.source, &mut report)
            }
            _ => match &field.default {
                // Its faults were reported when the template was loaded.
                Some(node) => value(field, node, &template.source, &mut Report::new()),
                None if field.optional => Value::none(),
                None => {
                    report.push(missing(field, template).at(fields_key(&plan.source)));
                    Value::none()
                }
            },
        };
        values.push((field.name.clone(), value));
    }
    (values, report)
}

/// A node as a value of a field's kind. A fault is reported, and gives null.
pub(super) fn value(
    field: &Field,
    node: &Spanned<Node>,
    source: &Arc<Source>,
    report: &mut Report,
) -> Value {
    let reading = Reading { field, source };
    match &field.kind {
        FieldKind::List => reading.list(node, report),
        FieldKind::Records(columns) => reading.records(columns, node, report),
        FieldKind::Citation => reading.citation(node, report),
        FieldKind::Text
        | FieldKind::Markdown
        | FieldKind::Date
        | FieldKind::Time
        | FieldKind::Integer
        | FieldKind::Money
        | FieldKind::Boolean
        | FieldKind::Choice(_) => reading.scalar(node, report),
    }
}

/// A value being read.
struct Reading<'a> {
    field: &'a Field,
    source: &'a Arc<Source>,
}

impl Reading<'_> {
    fn scalar(&self, node: &Spanned<Node>, report: &mut Report) -> Value {
        let text = self.text(node);
        let value = match &self.field.kind {
            FieldKind::Text => text.map(Value::from),
            FieldKind::Markdown => text.map(|text| Value::safe_string(&text)),
            FieldKind::Date => text.filter(|text| is_day(text)).map(Value::from),
            FieldKind::Time => text.filter(|text| is_time(text)).map(Value::from),
            FieldKind::Choice(options) => {
                text.filter(|text| options.contains(text)).map(Value::from)
            }
            FieldKind::Integer => integer(node).map(Value::from),
            FieldKind::Money => integer(node).filter(|n| *n >= 0).map(Value::from),
            FieldKind::Boolean => match node.value {
                Node::Bool(flag) => Some(Value::from(flag)),
                _ => None,
            },
            FieldKind::List | FieldKind::Records(_) | FieldKind::Citation => None,
        };
        value.unwrap_or_else(|| self.mismatch(node, report))
    }

    fn list(&self, node: &Spanned<Node>, report: &mut Report) -> Value {
        match &node.value {
            Node::List(items) => {
                let items = items.iter().map(|item| match self.text(item) {
                    Some(text) => Value::from(text),
                    None => self.mismatch(item, report),
                });
                Value::from(items.collect::<Vec<_>>())
            }
            _ => match self.text(node) {
                Some(text) => Value::from(vec![Value::from(text)]),
                None => self.mismatch(node, report),
            },
        }
    }

    fn records(&self, columns: &[Field], node: &Spanned<Node>, report: &mut Report) -> Value {
        let Node::List(items) = &node.value else {
            return self.mismatch(node, report);
        };
        let records = items.iter().map(|item| match &item.value {
            Node::Map(entries) => self.record(columns, item, entries, report),
            _ => self.mismatch(item, report),
        });
        Value::from(records.collect::<Vec<_>>())
    }

    fn record(
        &self,
        columns: &[Field],
        item: &Spanned<Node>,
        entries: &[(Spanned<String>, Spanned<Node>)],
        report: &mut Report,
    ) -> Value {
        for (name, _) in entries {
            if !columns.iter().any(|column| column.name == name.value) {
                report.push(unknown(&name.value, columns).at(self.place(&name.span)));
            }
        }
        let mut record = Map::new();
        for column in columns {
            let given = entries.iter().find(|(name, _)| name.value == column.name);
            let value = match given {
                Some((_, node)) if node.value != Node::Null || column.is_required() => {
                    value(column, node, self.source, report)
                }
                _ => match &column.default {
                    Some(node) => value(column, node, self.source, &mut Report::new()),
                    None if column.optional => Value::none(),
                    None => {
                        let start = item.span.start;
                        report.push(
                            Diagnostic::error(
                                "missing-field",
                                format!(
                                    "a record of `{}` has no `{}` ({}), expected {}",
                                    self.field.name,
                                    column.name,
                                    column.label,
                                    column.kind.expectation()
                                ),
                            )
                            .at(self.place(&(start..start))),
                        );
                        Value::none()
                    }
                },
            };
            record.insert(key(&column.name), value);
        }
        Value::from(record)
    }

    fn citation(&self, node: &Spanned<Node>, report: &mut Report) -> Value {
        let Node::Map(entries) = &node.value else {
            return self.mismatch(node, report);
        };
        let mut cited = Map::new();
        for (name, node) in entries {
            let value = match name.value.as_str() {
                _ if node.value == Node::Null => continue,
                "law" => match node.value {
                    Node::Bool(flag) => Some(Value::from(flag)),
                    _ => None,
                },
                "date" => self.text(node).filter(|text| is_day(text)).map(Value::from),
                known if CITATION_KEYS.contains(&known) => self.text(node).map(Value::from),
                unknown => {
                    let mut fault = Diagnostic::error(
                        "unknown-field",
                        format!(
                            "found `{unknown}` in `{}`, expected {}",
                            self.field.name,
                            listed(&CITATION_KEYS)
                        ),
                    );
                    if let Some(near) = nearest(unknown, CITATION_KEYS) {
                        fault = fault.hint(format!("did you mean `{near}`?"));
                    }
                    report.push(fault.at(self.place(&name.span)));
                    continue;
                }
            };
            match value {
                Some(value) => {
                    cited.insert(key(&name.value), value);
                }
                None => {
                    let expected = match name.value.as_str() {
                        "date" => FieldKind::Date.expectation(),
                        "law" => FieldKind::Boolean.expectation(),
                        _ => FieldKind::Text.expectation(),
                    };
                    self.report_mismatch(&name.value, node, &expected, report);
                }
            }
        }
        if !cited.contains_key(&key("type")) {
            let fault = Diagnostic::error(
                "missing-field",
                format!("the cited document `{}` has no `type`", self.field.name),
            )
            .hint("write `type: Nghị định`");
            report.push(fault.at(self.place(&(node.span.start..node.span.start))));
        }
        Value::from(cited)
    }

    /// A scalar's text. A number is text where text is asked for, with its
    /// figures as they were written.
    fn text(&self, node: &Spanned<Node>) -> Option<String> {
        match &node.value {
            Node::String(text) => Some(text.nfc().collect()),
            Node::Integer(_) | Node::Decimal(_) => {
                self.source.text.get(node.span.clone()).map(str::to_owned)
            }
            Node::Null | Node::Bool(_) | Node::List(_) | Node::Map(_) => None,
        }
    }

    fn mismatch(&self, node: &Spanned<Node>, report: &mut Report) -> Value {
        let expected = self.field.kind.expectation();
        self.report_mismatch(&self.field.name, node, &expected, report);
        Value::none()
    }

    fn report_mismatch(
        &self,
        name: &str,
        node: &Spanned<Node>,
        expected: &str,
        report: &mut Report,
    ) {
        let mut fault = Diagnostic::error(
            "field-value",
            format!("found {} for `{name}`, expected {expected}", found(node)),
        );
        if let (FieldKind::Choice(options), Node::String(text)) = (&self.field.kind, &node.value)
            && let Some(near) = nearest(text, options.iter().map(String::as_str))
        {
            fault = fault.hint(format!("did you mean `{near}`?"));
        }
        report.push(fault.at(self.place(&node.span)));
    }

    fn place(&self, span: &std::ops::Range<usize>) -> Place {
        Place::new(self.source, span.clone())
    }
}

fn unknown(name: &str, fields: &[Field]) -> Diagnostic {
    let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
    let expected = match names.as_slice() {
        [] => "none: the template has no fields".to_owned(),
        names => listed(names),
    };
    let fault = Diagnostic::error(
        "unknown-field",
        format!("found the field `{name}`, expected {expected}"),
    );
    match nearest(name, names) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault,
    }
}

fn missing(field: &Field, template: &Template) -> Diagnostic {
    let fault = Diagnostic::error(
        "missing-field",
        format!(
            "the field `{}` ({}) is missing, expected {}",
            field.name,
            field.label,
            field.kind.expectation()
        ),
    );
    let fault = match &field.help {
        Some(help) => fault.hint(help.clone()),
        None => fault,
    };
    let example = field
        .example
        .as_ref()
        .and_then(|node| template.source.text.get(node.span.clone()))
        .filter(|text| !text.contains('\n'));
    match example {
        Some(example) => fault.hint(format!("write `{}: {example}`", field.name)),
        None => fault,
    }
}

/// The plan's key `fields`, or the plan's start when it has none.
fn fields_key(source: &Arc<Source>) -> Place {
    let key = "fields";
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        if line
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with(':'))
        {
            return Place::new(source, start..start + key.len());
        }
        start += line.len();
    }
    Place::file(source)
}

fn found(node: &Spanned<Node>) -> String {
    match &node.value {
        Node::Null => "nothing".to_owned(),
        Node::Bool(flag) => format!("`{flag}`"),
        Node::Integer(number) => format!("`{number}`"),
        Node::Decimal(number) => format!("`{number}`"),
        Node::String(text) => format!("`{}`", super::origin::excerpt(&text.replace('\n', " "))),
        Node::List(_) => "a list".to_owned(),
        Node::Map(_) => "keys with values".to_owned(),
    }
}

fn integer(node: &Spanned<Node>) -> Option<i64> {
    match node.value {
        Node::Integer(number) => Some(number),
        Node::Null
        | Node::Bool(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_)
        | Node::Map(_) => None,
    }
}

/// Four, two and two figures, and a day that exists.
fn is_day(text: &str) -> bool {
    text.len() == 10 && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
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

fn key(name: &str) -> Key<'static> {
    Key::from(name.to_owned())
}
