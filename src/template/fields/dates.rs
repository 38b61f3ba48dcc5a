//! Dates of fields: days, and rules from which days follow.

use std::sync::Arc;

use chrono::NaiveDate;
use tera::Value;

use super::super::field::{Field, FieldKind};
use crate::diagnostic::Source;
use crate::plan::calendar::{
    Calendar, Known, Scope, UNRESOLVED, Value as Seen, Written, read_date,
};
use crate::plan::decode::Decoder;
use crate::plan::entry::Entry;
use crate::plan::{Node, Spanned};

/// The plan's `date`, as rules see it.
pub(super) fn issued<'a>(day: Option<NaiveDate>) -> Known<'a> {
    Known {
        name: "date",
        value: day.map_or(Seen::Absent, Seen::Day),
    }
}

/// What rules of a record see of its fields.
pub(super) fn seen<'a>(
    fields: &'a [Field],
    given: &[(&Spanned<String>, Entry<'a>)],
    source: &'a Arc<Source>,
    template: &'a Arc<Source>,
) -> Vec<Known<'a>> {
    let value = |field: &'a Field| {
        if field.kind != FieldKind::Date {
            return Seen::Other;
        }
        let entry = given.iter().find(|(name, _)| name.value == field.name);
        match (entry, &field.default) {
            (Some((_, entry)), _) if entry.node.value != Node::Null => {
                Seen::Written(entry.node, source)
            }
            (_, Some(default)) => Seen::Written(default, template),
            (_, None) => Seen::Absent,
        }
    };
    let known = fields.iter().map(|field| Known {
        name: &field.name,
        value: value(field),
    });
    known.collect()
}

/// The day of a date, as text.
pub(super) fn value(
    decoder: &mut Decoder,
    field: &Field,
    entry: &Entry,
    scope: Option<&Scope>,
) -> Option<Value> {
    let written = read_date(decoder, entry)?;
    let day = match (&written.value, scope) {
        (Written::Day(day), _) => *day,
        (Written::Rule(_), None) => return None,
        (Written::Rule(_), Some(scope)) => {
            match scope.resolve(&field.name, 0, &written, decoder.source()) {
                Ok(day) => day,
                Err(unresolved) => {
                    if unresolved.own {
                        decoder.note(*unresolved.fault);
                    }
                    return None;
                }
            }
        }
    };
    Some(Value::from(day.format("%Y-%m-%d").to_string()))
}

/// Notes the rules in a template's own defaults and examples that count from
/// what is no date there.
pub(in crate::template) fn check_references(decoder: &mut Decoder, fields: &[Field]) {
    // Any day will do: only names are looked at.
    let day = NaiveDate::default();
    let outer = Scope::new(2026, Calendar::country(), vec![issued(Some(day))]);
    let known = fields.iter().map(|field| Known {
        name: &field.name,
        value: match field.kind {
            FieldKind::Date => Seen::Day(day),
            FieldKind::Text
            | FieldKind::Markdown
            | FieldKind::Time
            | FieldKind::Integer
            | FieldKind::Year
            | FieldKind::Money
            | FieldKind::Boolean
            | FieldKind::Choice(_)
            | FieldKind::List
            | FieldKind::Records(_)
            | FieldKind::Citation => Seen::Other,
        },
    });
    let scope = outer.inner(known.collect());
    let source = decoder.source();
    for field in fields {
        for node in [&field.example, &field.default].into_iter().flatten() {
            let key = Spanned {
                value: field.name.clone(),
                span: field.span.clone(),
            };
            let mut tried = Decoder::new(source);
            let entry = Entry::of_key(&key, node);
            super::value(&mut tried, field, &entry, source, Some(&scope));
            let report = tried.finish();
            for fault in report.iter().filter(|fault| fault.code == UNRESOLVED) {
                decoder.note(fault.clone());
            }
        }
    }
}
