//! What can be said of a plan and its table before any row is made.
//!
//! Every fault that is not of a single value is told here, and told once:
//! with a thousand rows nobody reads it a thousand times.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::Roster;
use super::mention::{Mention, mentions};
use super::merge::{FIELDS, Gives};
use super::place::Common;
use super::texts::{Owner, PlanText};
use crate::diagnostic::{Diagnostic, Place, Report, Severity, Source};
use crate::plan::decode::{Decoder, suggest};
use crate::plan::entry::{Entry, Record};
use crate::plan::{Node, Spanned, keys};
use crate::template::engine::Engine;
use crate::template::field::{Field, listed};
use crate::template::fields as values;
use crate::template::origin::Origin;

/// How many columns a message names.
const SHOWN: usize = 30;

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
    let folded = |text: &str| text.trim().nfc().collect::<String>().to_lowercase();
    let mut report = Report::new();
    let mut gives: Vec<Gives> = Vec::new();
    for column in &common.table.columns {
        let name = column.value.as_str();
        let field = fields.iter().find(|field| field.name == name);
        let field = field.or_else(|| fields.iter().find(|f| folded(&f.label) == folded(name)));
        let key = keys::BY_COLUMN.into_iter().find(|key| *key == name);
        let key = key.filter(|key| !(keys::EVERYDAY.contains(key) && named.contains(*key)));
        let given = match (field, key) {
            (Some(field), _) => Gives::Field(field.name.clone()),
            (None, Some(key)) => Gives::Key(key),
            (None, None) => Gives::Nothing,
        };
        let other = gives
            .iter()
            .position(|other| *other == given && given != Gives::Nothing);
        if let (Some(other), Some(field)) = (other, field) {
            let fault = Diagnostic::error(
                "duplicate-column",
                format!(
                    "the columns `{}` and `{name}` both give the field `{}`",
                    common.table.columns[other].value, field.name
                ),
            );
            let place = Place::new(common.source(), column.span.clone());
            report.push(fault.hint("rename or delete one of the two").at(place));
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
            let fault = Diagnostic::error(
                "file-name",
                format!(
                    "`file_name` names no column, so all {} documents would have one name",
                    roster.len()
                ),
            );
            let place = Place::new(&origin.source, origin.span.clone());
            let hint = "add what tells the rows apart: `giao-{{ row.code }}`";
            report.push(fault.hint(hint).at(place));
        }
        for mention in mentions {
            if !names.contains(&mention.column.as_str()) {
                let fault = unknown(&mention, &names, &roster.common.table_name());
                report.push(origin.locate(fault, &text.text.value, mention.at));
            }
        }
    }
    report
}

fn unknown(mention: &Mention, names: &[&str], table: &str) -> Diagnostic {
    let fault = Diagnostic::error(
        "unknown-column",
        format!("the table {table} has no column `{}`", mention.column),
    );
    let fault = suggest(fault, &mention.column, names);
    let more = if names.len() > SHOWN { ", …" } else { "" };
    let shown = &names[..names.len().min(SHOWN)];
    fault.hint(format!("its columns: {}{more}", listed(shown)))
}

/// A value that every row must have.
struct Need {
    /// One of these columns must give it; messages name the first.
    columns: Vec<usize>,
    /// A value of these makes it dispensable.
    unless: Vec<usize>,
    /// What needs it.
    why: String,
    /// How else to mend it.
    hint: String,
}

/// What rows lack that a text, a field or the plan needs, by the row.
pub(super) fn empty_cells(roster: &Roster, texts: &[PlanText]) -> BTreeMap<usize, Report> {
    let mut needs = needs_of_texts(roster, texts);
    needs.extend(needs_of_fields(roster));
    needs.extend(needs_of_plan(roster));
    let table = &roster.common.table;
    let mut lacking: BTreeMap<usize, Report> = BTreeMap::new();
    for (row, cells) in table.rows.iter().enumerate() {
        let has = |columns: &[usize]| {
            let cells = columns.iter().filter_map(|column| cells.cells.get(*column));
            cells.into_iter().any(|cell| cell.value != Node::Null)
        };
        let mut told = BTreeSet::new();
        for need in &needs {
            let Some(column) = need.columns.first() else {
                continue;
            };
            if has(&need.columns) || has(&need.unless) || !told.insert(*column) {
                continue;
            }
            let fault = Diagnostic::error(
                "row-without-value",
                format!(
                    "{} has no value in the column `{}`; {}",
                    roster.label(row),
                    table.columns[*column].value,
                    need.why
                ),
            );
            let place = Place::new(roster.common.source(), cells.cells[*column].span.clone());
            let cell = roster.common.cell_label(row, *column);
            let fault = fault.hint(need.hint.clone()).hint(cell).at(place);
            lacking.entry(row).or_default().push(fault);
        }
    }
    lacking
}

fn needs_of_texts(roster: &Roster, texts: &[PlanText]) -> Vec<Need> {
    let mut needs = Vec::new();
    for text in texts {
        let unless = roster.giving(|gives| match (&text.owner, gives) {
            (Owner::Key(key), Gives::Key(given)) => key == given,
            (Owner::Field(name), Gives::Field(field)) => name == field,
            (Owner::Key(_) | Owner::Field(_), _) => false,
        });
        for mention in mentions(&text.text.value) {
            let columns = &roster.common.table.columns;
            let at = columns.iter().position(|c| c.value == mention.column);
            let Some(at) = at.filter(|_| mention.needed) else {
                continue;
            };
            let owner = match &text.owner {
                Owner::Key(key) => format!("`{key}`"),
                Owner::Field(name) => format!("the field `{name}`"),
            };
            needs.push(Need {
                columns: vec![at],
                unless: unless.clone(),
                why: format!("{owner} of the plan names it"),
                hint: "write the value, or say in the plan what stands for it: \
                     `{{ row.x | default(value=\"...\") }}`"
                    .to_owned(),
            });
        }
    }
    needs
}

fn needs_of_fields(roster: &Roster) -> Vec<Need> {
    let own = roster.own(FIELDS);
    let own = match own {
        Some(Node::Map(entries)) => entries.as_slice(),
        Some(_) | None => &[],
    };
    let mut needs = Vec::new();
    for field in roster.fields.iter().filter(|field| field.is_required()) {
        let given = own
            .iter()
            .any(|(key, node)| key.value == field.name && node.value != Node::Null);
        let columns =
            roster.giving(|gives| matches!(gives, Gives::Field(name) if *name == field.name));
        if !given && !columns.is_empty() {
            needs.push(Need {
                columns,
                unless: Vec::new(),
                why: format!("the field `{}` ({}) needs it", field.name, field.label),
                hint: format!(
                    "write {}, or write it under `fields` in the plan for all rows that have none",
                    field.kind.expectation()
                ),
            });
        }
    }
    needs
}

fn needs_of_plan(roster: &Roster) -> Vec<Need> {
    let mut needs = Vec::new();
    for any in [&["organ"][..], &["date", "year"][..]] {
        let given = any.iter().any(|key| roster.own(key).is_some());
        let columns: Vec<_> = any
            .iter()
            .flat_map(|key| roster.giving(|gives| *gives == Gives::Key(key)))
            .collect();
        if !given && !columns.is_empty() {
            needs.push(Need {
                columns,
                unless: Vec::new(),
                why: "a plan must have it".to_owned(),
                hint: "write the value, or write it in the plan for all rows that have none"
                    .to_owned(),
            });
        }
    }
    needs
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
            report.extend(values::values(template, &plan).1);
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
    let name = fault.message.split('`').nth(1).unwrap_or("").to_owned();
    let is_field = roster.fields.iter().any(|field| field.name == name);
    if !is_field && !keys::BY_COLUMN.contains(&name.as_str()) {
        return fault;
    }
    let fault = Diagnostic {
        code: "missing-column",
        ..fault
    };
    fault.hint(format!(
        "or give it for each row: a column `{name}` in {}",
        roster.common.table_name()
    ))
}

impl Roster {
    /// The columns that give something, by their place.
    fn giving(&self, wanted: impl Fn(&Gives) -> bool) -> Vec<usize> {
        let gives = self.gives.iter().enumerate();
        gives
            .filter(|(_, gives)| wanted(gives))
            .map(|(at, _)| at)
            .collect()
    }

    /// The plan's own value of a key.
    fn own(&self, key: &str) -> Option<&Node> {
        let Node::Map(entries) = &self.tree.value else {
            return None;
        };
        let found = entries.iter().find(|(name, _)| name.value == key);
        found
            .map(|(_, node)| &node.value)
            .filter(|node| **node != Node::Null)
    }
}
