//! The rows of a table with the plan that is made for each.

use std::collections::BTreeMap;

use super::merge::{Gives, Merger, Values};
use super::place::Common;
use crate::diagnostic::{Place, Report};
use crate::message::Message;
use crate::plan::{Calendar, Node, Plan, Spanned, read_tree};
use crate::template::{Field, Texts, Variables};

/// A plan and its table, read for all rows.
pub struct Roster {
    pub(super) common: Common,
    pub(super) tree: Spanned<Node>,
    pub(super) texts: Texts,
    pub(super) fields: Vec<Field>,
    pub(super) gives: Vec<Gives>,
    pub(super) file_name: Option<Spanned<String>>,
    pub(super) calendar: Calendar,
    /// What rows lack, by the row.
    pub(super) lacking: BTreeMap<usize, Report>,
}

impl Roster {
    /// What a row lacks that its document needs; a row may fail alone. Many
    /// rows that lack the same have one fault in common.
    pub fn lacks(&self, row: usize) -> Report {
        self.lacking.get(&row).cloned().unwrap_or_default()
    }

    /// The bytes of a row in the table.
    pub fn place(&self, row: usize) -> Option<Place> {
        self.common.place(row)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.common.table.rows.len()
    }

    /// Whether there is no row; a roster without one is not made.
    pub fn is_empty(&self) -> bool {
        self.common.table.rows.is_empty()
    }

    /// What messages call a row, counted from 0: "row 12 (MN-01) of
    /// `plans/units.csv`". The number is that of the file or the sheet.
    pub fn label(&self, row: usize) -> Message {
        self.common.label(row)
    }

    /// The plan of a row, with places in the common source alone.
    pub(super) fn unsettled(&self, row: usize) -> (Option<Plan>, Report) {
        let values = self.values(row);
        let mut merger = self.merger(&values);
        let tree = merger.tree(&self.tree);
        let faults = merger.report;
        let (plan, report) = read_tree(self.common.source(), &tree, &faults, &self.calendar);
        let plan = plan.map(|plan| Plan {
            row: Some(values.map()),
            ..plan
        });
        (plan, report)
    }

    pub(super) fn values(&self, row: usize) -> Values<'_> {
        let table = &self.common.table;
        let cells = table.rows.get(row).map_or(&[][..], |row| &row.cells);
        let names = table.columns.iter().map(|column| column.value.as_str());
        Values {
            cells: names
                .zip(&self.gives)
                .zip(cells)
                .map(|((name, gives), cell)| (name, gives, cell))
                .collect(),
            source: &self.common.source().text,
        }
    }

    pub(super) fn merger<'a>(&'a self, values: &'a Values<'a>) -> Merger<'a> {
        Merger {
            values,
            texts: &self.texts,
            fields: &self.fields,
            variables: Variables::default(),
            report: Report::new(),
        }
    }

    /// The columns that give something, by their place.
    pub(super) fn giving(&self, wanted: impl Fn(&Gives) -> bool) -> Vec<usize> {
        let gives = self.gives.iter().enumerate();
        gives
            .filter(|(_, gives)| wanted(gives))
            .map(|(at, _)| at)
            .collect()
    }

    /// The plan's own value of a key.
    pub(super) fn own(&self, key: &str) -> Option<&Node> {
        self.key(key).map(|node| &node.value)
    }

    /// The plan's own value of a key with its place.
    pub(super) fn key(&self, key: &str) -> Option<&Spanned<Node>> {
        let Node::Map(entries) = &self.tree.value else {
            return None;
        };
        let found = entries.iter().find(|(name, _)| name.value == key);
        found
            .map(|(_, node)| node)
            .filter(|node| node.value != Node::Null)
    }
}
