//! Values that every row must have, and the rows that lack them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::mention::mentions;
use super::merge::{FIELDS, Gives};
use super::rows::Roster;
use super::texts::{Owner, PlanText};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::message::Message;
use crate::plan::{Node, TableRow};

/// How many rows are named that lack the same value.
const NAMED: usize = 20;

/// A value that every row must have.
struct Need {
    /// One of these columns must give it; messages name the first.
    columns: Vec<usize>,
    /// A value of these makes it dispensable.
    unless: Vec<usize>,
    /// What needs it.
    why: Message,
    /// How else to mend it.
    hint: Message,
}

/// What rows lack that a text, a field or the plan needs, by the row. Of the
/// rows that lack the same, the first are told with their cells, and all
/// others as one fault, which each of them has.
pub(super) fn empty_cells(roster: &Roster, texts: &[PlanText]) -> BTreeMap<usize, Report> {
    let mut needs = needs_of_texts(roster, texts);
    needs.extend(needs_of_fields(roster));
    needs.extend(needs_of_plan(roster));
    let mut lacking: BTreeMap<usize, Report> = BTreeMap::new();
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (row, cells) in roster.common.table.rows.iter().enumerate() {
        let mut named = BTreeSet::new();
        for (need, rows) in needs.iter().zip(&mut rows) {
            if !need.is_met(cells) && named.insert(need.columns.first()) {
                rows.push(row);
            }
        }
    }
    for (need, rows) in needs.iter().zip(rows) {
        let (named, others) = rows.split_at(rows.len().min(NAMED));
        for row in named {
            let fault = need.missed_by(roster, *row);
            lacking.entry(*row).or_default().push(fault);
        }
        for row in others {
            let fault = need.missed_by_others(roster, others);
            lacking.entry(*row).or_default().push(fault);
        }
    }
    lacking
}

impl Need {
    fn is_met(&self, row: &TableRow) -> bool {
        let mut columns = self.columns.iter().chain(&self.unless);
        let value = |column: &usize| row.cells.get(*column).map(|cell| &cell.value);
        columns.any(|column| value(column).is_some_and(|value| *value != Node::Null))
    }

    /// The column that messages name.
    fn column(&self) -> usize {
        self.columns.first().copied().unwrap_or(0)
    }

    fn missed_by(&self, roster: &Roster, row: usize) -> Diagnostic {
        let cells = &roster.common.table.rows[row].cells;
        let message = Message::new("row-without-value")
            .with("row", roster.label(row))
            .with("column", &roster.common.table.columns[self.column()].value)
            .with("why", self.why.clone());
        let span = cells[self.column()].span.clone();
        self.fault(roster, message, span)
            .of_row(roster.common.cell_label(row, self.column()))
    }

    /// The fault that all these rows have, at the name of the column.
    fn missed_by_others(&self, roster: &Roster, rows: &[usize]) -> Diagnostic {
        let column = &roster.common.table.columns[self.column()];
        let number = |row: Option<&usize>| {
            let row = row.and_then(|row| roster.common.table.rows.get(*row));
            row.map_or(0, |row| row.number)
        };
        let (first, last) = (number(rows.first()), number(rows.last()));
        let message = Message::new("row-without-value.others")
            .with("count", rows.len())
            .with("table", roster.common.table_name())
            .with("column", &column.value)
            .with("why", self.why.clone());
        let fault = self.fault(roster, message, column.span.clone());
        fault.hint(if first == last {
            Message::new("row-without-value.is-row").with("row", first)
        } else {
            Message::new("row-without-value.first-last")
                .with("first", first)
                .with("last", last)
        })
    }

    fn fault(&self, roster: &Roster, message: Message, span: Range<usize>) -> Diagnostic {
        Diagnostic::error(message)
            .hint(self.hint.clone())
            .at(Place::new(roster.common.source(), span))
    }
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
            needs.push(Need {
                columns: vec![at],
                unless: unless.clone(),
                why: match &text.owner {
                    Owner::Key(key) => Message::new("need-of-text").with("key", key),
                    Owner::Field(name) => Message::new("need-of-text.field").with("name", name),
                },
                hint: Message::new("row-without-value.or-default")
                    .with("variable", variable(&mention.column)),
            });
        }
    }
    needs
}

/// How a text names a column.
fn variable(column: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let plain = column.chars().all(is_word) && !column.starts_with(|c: char| c.is_ascii_digit());
    if plain {
        format!("row.{column}")
    } else {
        format!("row[\"{column}\"]")
    }
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
                why: Message::new("need-of-field")
                    .with("name", &field.name)
                    .with("label", &field.label),
                hint: Message::new("row-without-value.or-field")
                    .with("expected", field.kind.expectation()),
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
                why: Message::new("need-of-plan"),
                hint: Message::new("row-without-value.or-plan"),
            });
        }
    }
    needs
}
