//! A plan's changes of the house style.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Place, Report, Source};
use crate::plan::scalar::quoted;
use crate::plan::{Node, Spanned, Value};
use crate::standard::Standard;
use crate::style::{Departure, StyleSheet, departures, sheet_for};

/// The house style of a standard with a plan's changes. A change that cannot
/// be made is an error at its place, one that leaves the standard's range a
/// warning that cites the clause.
pub(crate) fn sheet(
    standard: &Standard,
    changes: Option<&Spanned<Node>>,
    source: &Arc<Source>,
    report: &mut Report,
) -> StyleSheet {
    let mut sheet = sheet_for(standard);
    let Some(changes) = changes else {
        return sheet;
    };
    // The change that made each departure. A requirement on several values
    // (the sizes of the heading) may be met again by a later change.
    let mut made: Vec<(Departure<'_>, Range<usize>)> = departures(&sheet, standard)
        .into_iter()
        .map(|departure| (departure, 0..0))
        .collect();
    let own = made.clone();
    for (path, value) in paths(&changes.value) {
        if let Err(error) = sheet.override_at(&path, &flow(&value.value)) {
            let place = Place::new(source, value.span.clone());
            report.push(error.diagnostic().at(place));
            continue;
        }
        made = departures(&sheet, standard)
            .into_iter()
            .map(|departure| {
                let before = made.iter().find(|(other, _)| *other == departure);
                let span = before.map_or(&value.span, |(_, span)| span).clone();
                (departure, span)
            })
            .collect();
    }
    for (departure, span) in made {
        // What the house standard's own style has is not the plan's doing.
        if !own.iter().any(|(other, _)| *other == departure) {
            report.push(departure.diagnostic().at(Place::new(source, span)));
        }
    }
    sheet
}

/// The values that are changed, each with its path.
fn paths(changes: &Value) -> Vec<(Vec<&str>, &Spanned<Value>)> {
    let Value::Map(parts) = changes else {
        return Vec::new();
    };
    let mut paths = Vec::new();
    for (name, value) in parts {
        match &value.value {
            Value::Map(keys) => {
                let path = |key| vec![name.value.as_str(), key];
                paths.extend(
                    keys.iter()
                        .map(|(key, value)| (path(key.value.as_str()), value)),
                );
            }
            Value::Null
            | Value::Bool(_)
            | Value::Integer(_)
            | Value::Decimal(_)
            | Value::String(_)
            | Value::List(_) => paths.push((vec![name.value.as_str()], value)),
        }
    }
    paths
}

/// A value as YAML on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Decimal(value) => value.to_string(),
        Value::String(text) => quoted(text),
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(|item| flow(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", quoted(&key.value), flow(&value.value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}
