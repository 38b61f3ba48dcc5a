//! What can be said of a plan and its table before any row is made.
//!
//! Every fault that is not of a single value is told here, and told once:
//! with a thousand rows nobody reads it a thousand times.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::Roster;
use super::headings;
use super::mention::{Mention, mentions};
use super::merge::Gives;
use super::place::Common;
use super::texts::{Owner, PlanText};
use super::want::Want;
use crate::diagnostic::{Diagnostic, Place, Report, Severity, Source};
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
    let root = Entry::root("the plan", tree);
    let given = decoder.group(&root).unwrap_or_default();
    let given = given
        .into_iter()
        .map(|(key, entry)| (key.value.as_str(), entry))
        .collect();
    let name = decoder
        .required(&Record::new(root, given), "template", "a plan")
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
            let fault = Diagnostic::old_error(
                "duplicate-column",
                format!(
                    "the columns `{}` and `{name}` both give the field `{field}`",
                    common.table.columns[other].value
                ),
            );
            let place = Place::new(common.source(), column.span.clone());
            report.push(fault.hint("rename or delete one of the two").at(place));
        }
        gives.push(given);
    }
    (gives, report)
}

/// What a column of this name gives. `named` are the columns that texts name.
pub(super) fn meaning(name: &str, fields: &[Field], named: &BTreeSet<String>) -> Gives {
    let folded = |text: &str| text.trim().nfc().collect::<String>().to_lowercase();
    let field = fields.iter().find(|field| field.name == name);
    let field = field.or_else(|| fields.iter().find(|f| folded(&f.label) == folded(name)));
    let key = keys::BY_COLUMN.into_iter().find(|key| *key == name);
    let key = key.filter(|key| !(keys::EVERYDAY.contains(key) && named.contains(*key)));
    match (field, key) {
        (Some(field), _) => Gives::Field(field.name.clone()),
        (None, Some(key)) => Gives::Key(key),
        (None, None) => Gives::Nothing,
    }
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
            let fault = Diagnostic::old_error(
                "file-name",
                format!(
                    "`file_name` names no column, so all {} documents would have one name",
                    roster.len()
                ),
            );
            let place = Place::new(&origin.source, origin.span.clone());
            let hint = "add what tells the rows apart: `giao-{{ row.code }}`";
            report.push(fault.hint(hint.to_owned()).at(place));
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
    let table = roster.common.table_name();
    let fault = Diagnostic::old_error(
        "unknown-column",
        format!("the table {table} has no column `{}`", mention.column),
    );
    let fault = suggest(fault, &mention.column, names);
    let is_alike = !fault.hints.is_empty();
    let fault = fault.hint(headings::listed(roster));
    match headings::remedy(roster).filter(|_| !is_alike) {
        Some(remedy) => fault.hint(remedy),
        None => fault,
    }
}

/// A number that several documents would have: each has one of its own in the
/// register of its organ. The first such is told.
pub(super) fn same_number(roster: &Roster) -> Option<Diagnostic> {
    let told = |message: String, span: Range<usize>, hint: &str| {
        let place = Place::new(roster.common.source(), span);
        Diagnostic::old_warning("same-number", message)
            .hint(hint.to_owned())
            .at(place)
    };
    let Some(column) = roster.giving(|gives| *gives == Gives::Key("number")).pop() else {
        let number = roster.key("number")?;
        let is_shared = matches!(number.value, Node::Integer(_)) && roster.len() > 1;
        return is_shared.then(|| {
            let message = format!("all {} documents have one number", roster.len());
            let hint = "leave `number` out, or give it by a column `number`";
            told(message, number.span.clone(), hint)
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
            let (label, other) = (roster.label(row), roster.label(first));
            let message = format!("{label} has the number {number}, which {other} has");
            let hint = "give each document a number of its own, or leave it blank";
            return Some(told(message, cell.span.clone(), hint));
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
            own.push(told_of_columns(roster, fault.clone()));
        }
    }
    own
}

/// What is missing may come from a column as well.
fn told_of_columns(roster: &Roster, fault: Diagnostic) -> Diagnostic {
    if !matches!(fault.code, "missing-field" | "missing-key") {
        return fault;
    }
    let name = fault
        .message
        .to_string()
        .split('`')
        .nth(1)
        .unwrap_or("")
        .to_owned();
    let is_field = roster.fields.iter().any(|field| field.name == name);
    if !is_field && !keys::BY_COLUMN.contains(&name.as_str()) {
        return fault;
    }
    let fault = Diagnostic {
        code: "missing-column",
        ..fault
    };
    let fault = fault.hint(format!(
        "or give it for each row: a column `{name}` in {}",
        roster.common.table_name()
    ));
    let fault = fault.hint(headings::listed(roster));
    match headings::remedy(roster) {
        Some(remedy) => fault.hint(remedy),
        None => fault,
    }
}
