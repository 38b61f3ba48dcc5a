//! Whether the row that was taken for the names of the columns is that row.
//!
//! The reader of a table passes over titles by their look. What the plan
//! calls its columns is known here: a table that was read from a wrong row
//! makes no document.

use std::collections::BTreeSet;

use super::Roster;
use super::mention::mentions;
use super::merge::Gives;
use super::review::meaning;
use super::texts::PlanText;
use crate::diagnostic::{Diagnostic, Place};
use crate::plan::Node;
use crate::template::Engine;

/// How many columns a message names.
const SHOWN: usize = 30;
/// How a plan tells the row.
const KEY: &str = "`headings: 4` beside `file` under `for_each`";

/// What speaks against the row below the titles that were passed over.
pub(super) fn doubt(roster: &Roster, engine: &Engine, texts: &[PlanText]) -> Option<Diagnostic> {
    let table = &roster.common.table;
    let headings = table.headings.as_ref()?;
    if headings.titles.is_empty() {
        return None;
    }
    let named = named(roster, engine, texts);
    let is_known = |name: &str| {
        named.contains(name) || meaning(name, &roster.fields, &named) != Gives::Nothing
    };
    let of_title = headings.titles.iter().find(|title| is_known(title));
    let is_used = table.columns.iter().any(|column| is_known(&column.value))
        || roster.key("body_file").is_some();
    let why = match of_title {
        Some(title) => format!("`{title}` above it is a name of a column too"),
        None if is_used => return None,
        None => "it holds no name that the plan or its template knows".to_owned(),
    };
    let message = format!(
        "row {} of {} was taken for the names of the columns, but {why}",
        headings.row,
        roster.common.table_name()
    );
    let hint = format!("say which row has a name for each column with values: {KEY}");
    let fault = Diagnostic::old_error("headings-row", message).hint(hint);
    // One column of texts that hold the delimiter looks like several.
    let fault = match of_title.filter(|_| table.letters.is_empty()) {
        Some(_) => fault.hint("put a cell that holds the delimiter in quotes: `\"1,5\"`"),
        None => fault,
    };
    let first = table.columns.first();
    let span = first.map_or(0..0, |column| column.span.clone());
    Some(fault.at(Place::new(roster.common.source(), span)))
}

/// The columns that the plan and its template name in their texts.
fn named(roster: &Roster, engine: &Engine, texts: &[PlanText]) -> BTreeSet<String> {
    let template = roster.key("template").and_then(|node| match &node.value {
        Node::String(name) => engine.template(name.trim()),
        _ => None,
    });
    let body = template.map_or("", |template| template.body());
    let texts = texts.iter().map(|text| text.text.value.as_str());
    let all = texts.chain([body]).flat_map(mentions);
    all.map(|mention| mention.column).collect()
}

/// The columns of a table, and where their names stand.
pub(super) fn listed(roster: &Roster) -> String {
    let columns = &roster.common.table.columns;
    let names = columns.iter().map(|column| column.value.as_str());
    let names: Vec<_> = names.take(SHOWN).collect();
    let more = if columns.len() > SHOWN { ", …" } else { "" };
    let named_in = match &roster.common.table.headings {
        Some(headings) => format!(", named in row {}", headings.row),
        None => String::new(),
    };
    format!(
        "its columns{named_in}: {}{more}",
        names
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

/// How to name another row, where the plan does not name one.
pub(super) fn remedy(roster: &Roster) -> Option<String> {
    let headings = roster.common.table.headings.as_ref()?;
    (!headings.given).then(|| format!("when another row holds their names, say which: {KEY}"))
}
