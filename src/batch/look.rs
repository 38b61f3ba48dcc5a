//! A plan's changes of the house style.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::plan::{Node, Spanned, Value};
use crate::standard::Standard;
use crate::style::{StyleSheet, sheet_for};

/// The house style of a standard with a plan's changes. A change that cannot
/// be made is an error at its place, one that leaves the standard's range a
/// warning that cites the clause.
pub(super) fn sheet(
    standard: &Standard,
    changes: Option<&Spanned<Node>>,
    source: &Arc<Source>,
    report: &mut Report,
) -> StyleSheet {
    let mut sheet = sheet_for(standard);
    let Some(changes) = changes else {
        return sheet;
    };
    let Value::Map(parts) = &changes.value else {
        return sheet;
    };
    for (name, value) in parts {
        match &value.value {
            Value::Map(keys) => {
                for (key, value) in keys {
                    let path = [name.value.as_str(), key.value.as_str()];
                    change(&mut sheet, &path, value, source, report);
                }
            }
            Value::Null
            | Value::Bool(_)
            | Value::Integer(_)
            | Value::Decimal(_)
            | Value::String(_)
            | Value::List(_) => change(&mut sheet, &[name.value.as_str()], value, source, report),
        }
    }
    sheet
}

fn change(
    sheet: &mut StyleSheet,
    path: &[&str],
    value: &Spanned<Value>,
    source: &Arc<Source>,
    report: &mut Report,
) {
    if let Err(error) = sheet.override_at(path, &flow(&value.value)) {
        let fault = Diagnostic::error("invalid-style", error.to_string())
            .at(Place::new(source, value.span.clone()));
        report.push(match error.hint() {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
    }
}

/// A value as YAML on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Decimal(value) => value.to_string(),
        Value::String(text) => format!("'{}'", text.replace('\'', "''")),
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(|item| flow(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| format!("'{}': {}", key.value, flow(&value.value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}
