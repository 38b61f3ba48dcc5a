//! Whether the row that was taken for the names of the columns is that row.
//!
//! The reader of a table passes over titles by their look. What the plan
//! calls its columns is known here: a table that was read from a wrong row
//! makes no document.

use std::collections::BTreeSet;

use super::mention::mentions;
use super::merge::{Gives, meaning};
use super::rows::Roster;
use super::texts::PlanText;
use crate::diagnostic::{Diagnostic, Place};
use crate::message::{Fact, Message};
use crate::plan::Node;
use crate::template::Engine;

/// How many columns a message names.
const SHOWN: usize = 30;

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
    let table_name = roster.common.table_name();
    let message = match of_title {
        Some(title) => Message::new("headings-row.title-above")
            .with("row", headings.row)
            .with("table", table_name)
            .with("title", title),
        None if is_used => return None,
        None => Message::new("headings-row.nothing-known")
            .with("row", headings.row)
            .with("table", table_name),
    };
    let fault = Diagnostic::error(message).hint(Message::new("headings-row.say-which"));
    // One column of texts that hold the delimiter looks like several.
    let fault = match of_title.filter(|_| table.letters.is_empty()) {
        Some(_) => fault.hint(Message::new("headings-row.quote")),
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
pub(super) fn listed(roster: &Roster) -> Message {
    let columns = &roster.common.table.columns;
    let names = columns.iter().map(|column| column.value.as_str());
    let names = Fact::names(names.take(SHOWN));
    let is_whole = columns.len() <= SHOWN;
    match &roster.common.table.headings {
        None if is_whole => Message::new("columns-of-table").with("names", names),
        None => Message::new("columns-of-table.more").with("names", names),
        Some(headings) if is_whole => Message::new("columns-of-table.of-row")
            .with("row", headings.row)
            .with("names", names),
        Some(headings) => Message::new("columns-of-table.of-row-more")
            .with("row", headings.row)
            .with("names", names),
    }
}

/// How to name another row, where the plan does not name one.
pub(super) fn remedy(roster: &Roster) -> Option<Message> {
    let headings = roster.common.table.headings.as_ref()?;
    (!headings.given).then(|| Message::new("columns-of-table.other-row"))
}
