//! What can be said of a plan and its table before any row is made.
//!
//! Every fault that is not of a single value is told here, and told once:
//! with a thousand rows nobody reads it a thousand times.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::headings;
use super::mention::{Mention, mentions};
use super::merge::{Gives, meaning};
use super::place::Common;
use super::rows::Roster;
use super::texts::{Owner, PlanText};
use super::want::Want;
use crate::diagnostic::{Diagnostic, Place, Report, Severity, Source};
use crate::message::{Fact, Message};
use crate::plan::decode::{Decoder, suggest};
use crate::plan::entry::{Entry, Record};
use crate::plan::{Node, Spanned, keys};
use crate::template::Engine;
use crate::template::Field;
use crate::template::Origin;
use crate::template::field_values;

/// The fields of the plan's template.
///
/// # Errors
/// The plan names no template, or one that is not there or has errors.
pub(super) fn fields(
    engine: &Engine,
    plan: &Arc<Source>,
    tree: &Spanned<Node>,
) -> Result<Vec<Field>, Report> {
    let mut decoder = Decoder::new(plan);
    let root = Entry::root(Message::new("thing-plan"), tree);
    let given = decoder.group(&root).unwrap_or_default();
    let given = given
        .into_iter()
        .map(|(key, entry)| (key.value.as_str(), entry))
        .collect();
    let name = decoder
        .required(
            &Record::new(root, given),
            "template",
            Message::new("thing-plan.any"),
        )
        .and_then(|entry| decoder.text(&entry));
    let Some(name) = name else {
        return Err(decoder.finish());
    };
    let template = match engine.known(&name.value) {
        Ok(template) => template,
        Err(fault) => {
            let report = engine.report_of(&name.value);
            let unknown = || fault.at(Place::new(plan, name.span)).into();
            return Err(if report.has_errors() {
                report
            } else {
                unknown()
            });
        }
    };
    let report = engine.report_of(&name.value);
    if report.has_errors() {
        return Err(report);
    }
    Ok(template.fields.clone())
}

/// What each column gives. A field comes before a key of the plan.
pub(super) fn gives(common: &Common, fields: &[Field], texts: &[PlanText]) -> (Vec<Gives>, Report) {
    let named: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| mentions(&text.text.value))
        .map(|mention| mention.column)
        .collect();
    let mut report = Report::new();
    let mut gives: Vec<Gives> = Vec::new();
    for column in &common.table.columns {
        let name = column.value.as_str();
        let given = meaning(name, fields, &named);
        let other = gives.iter().position(|other| *other == given);
        if let (Some(other), Gives::Field(field)) = (other, &given) {
            let message = Message::new("duplicate-column.one-field")
                .with("first", &common.table.columns[other].value)
                .with("name", name)
                .with("field", field);
            let fault = Diagnostic::error(message).hint(Message::new("duplicate-column.rename"));
            report.push(fault.at(Place::new(common.source(), column.span.clone())));
        }
        gives.push(given);
    }
    (gives, report)
}

/// Columns that texts of the plan name, and the table does not have.
pub(super) fn columns(roster: &Roster, texts: &[PlanText]) -> Report {
    let columns = &roster.common.table.columns;
    let names: Vec<_> = columns.iter().map(|column| column.value.as_str()).collect();
    let mut report = Report::new();
    for text in texts {
        let origin = Origin::new(roster.common.source(), text.text.span.clone());
        let mentions = mentions(&text.text.value);
        let plain = mentions.is_empty() && text.owner == Owner::Key("file_name".to_owned());
        if plain && roster.len() > 1 {
            let message = Message::new("file-name").with("count", roster.len());
            let fault = Diagnostic::error(message).hint(Message::new("file-name.tell-apart"));
            report.push(fault.at(Place::new(&origin.source, origin.span.clone())));
        }
        for mention in mentions {
            if !names.contains(&mention.column.as_str()) {
                let fault = unknown(&mention, &names, roster);
                report.push(origin.locate(fault, &text.text.value, mention.at));
            }
        }
    }
    report
}

fn unknown(mention: &Mention, names: &[&str], roster: &Roster) -> Diagnostic {
    let message = Message::new("unknown-column")
        .with("table", roster.common.table_name())
        .with("column", &mention.column);
    let fault = Diagnostic::error(message);
    let fault = suggest(fault, &mention.column, names);
    let is_alike = !fault.hints.is_empty();
    let fault = fault.hint(headings::listed(roster));
    match headings::remedy(roster).filter(|_| !is_alike) {
        Some(remedy) => fault.hint(remedy),
        None => fault,
    }
}

/// A number that several documents would have: each has one of its own in the
/// register of its organ. The first such is reported.
pub(super) fn same_number(roster: &Roster) -> Option<Diagnostic> {
    let doubt = |message: Message, span: Range<usize>, hint: Message| {
        let place = Place::new(roster.common.source(), span);
        Diagnostic::warning(message).hint(hint).at(place)
    };
    let Some(column) = roster.giving(|gives| *gives == Gives::Key("number")).pop() else {
        let number = roster.key("number")?;
        let is_shared = matches!(number.value, Node::Integer(_)) && roster.len() > 1;
        return is_shared.then(|| {
            let message = Message::new("same-number").with("count", roster.len());
            let hint = Message::new("same-number.leave-out");
            doubt(message, number.span.clone(), hint)
        });
    };
    let mut known: BTreeMap<i64, usize> = BTreeMap::new();
    for (row, cells) in roster.common.table.rows.iter().enumerate() {
        let cell = cells.cells.get(column)?;
        let fitted = Want::of_key("number").fit(cell, &roster.common.source().text);
        let Node::Integer(number) = fitted.value else {
            continue;
        };
        if let Some(first) = known.insert(number, row) {
            let message = Message::new("same-number.of-rows")
                .with("row", roster.label(row))
                .with("number", number)
                .with("other", roster.label(first));
            let hint = Message::new("same-number.own");
            return Some(doubt(message, cell.span.clone(), hint));
        }
    }
    None
}

/// The faults that the plan has by itself, whatever the row: unknown keys and
/// fields, wrong values outside of texts with Tera, what no column gives.
/// The first row, the last and one between all have them, of those that lack
/// nothing.
pub(super) fn plan_itself(roster: &Roster, engine: &Engine, texts: &[PlanText]) -> Report {
    let rows = 0..roster.len();
    let whole: Vec<_> = rows
        .filter(|row| !roster.lacking.contains_key(row))
        .collect();
    let (Some(first), Some(last)) = (whole.first(), whole.last()) else {
        return Report::new();
    };
    let middle = whole[whole.len() / 2];
    let of_row = |row: usize| {
        let (plan, mut report) = roster.unsettled(row);
        if let Some(plan) = plan
            && let Some(template) = engine.template(&plan.template.value)
        {
            report.extend(field_values(template, &plan, engine.calendar()).1);
        }
        report
    };
    let others = [of_row(middle), of_row(*last)];
    let mut own = Report::new();
    for fault in of_row(*first).iter() {
        let everywhere = others
            .iter()
            .all(|report| report.iter().any(|other| other == fault));
        let Some(place) = &fault.place else {
            continue;
        };
        let of_text = texts.iter().any(|text| {
            let span = &text.text.span;
            place.span.start < span.end && span.start < place.span.end
        });
        if everywhere
            && !of_text
            && fault.severity == Severity::Error
            && !roster.common.is_of_table(place)
        {
            own.push(with_columns(roster, fault.clone()));
        }
    }
    own
}

/// What is missing may come from a column as well.
fn with_columns(roster: &Roster, fault: Diagnostic) -> Diagnostic {
    if !matches!(fault.code, "missing-field" | "missing-key") {
        return fault;
    }
    let named = |(name, fact): (&str, &Fact)| match fact {
        Fact::Text(text) if matches!(name, "name" | "key") => Some(text.clone()),
        _ => None,
    };
    let name = match fault.message.id() {
        // It tells of the year as well.
        "missing-key.date" => Some("date".to_owned()),
        _ => fault.message.facts().find_map(named),
    };
    let Some(name) = name else {
        return fault;
    };
    let is_field = roster.fields.iter().any(|field| field.name == name);
    if !is_field && !keys::BY_COLUMN.contains(&name.as_str()) {
        return fault;
    }
    let fault = Diagnostic {
        code: "missing-column",
        ..fault
    };
    let give = Message::new("missing-column.give")
        .with("name", name)
        .with("table", roster.common.table_name());
    let fault = fault.hint(give);
    let fault = fault.hint(headings::listed(roster));
    match headings::remedy(roster) {
        Some(remedy) => fault.hint(remedy),
        None => fault,
    }
}
