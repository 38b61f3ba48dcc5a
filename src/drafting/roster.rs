//! One plan, many units: a plan and the table whose rows it is made for.
//!
//! Plan and table are read once. The text of the table stands behind that of
//! the plan in one *common source*, so that a value of a cell has its place
//! as any value of a plan. [`Roster::plan`] puts the cells of one row into the
//! tree of the plan (`merge`) and has it read as any plan is; nothing is
//! written and parsed again. [`Roster::settled`] moves the places of a report
//! back into plan and table, and says which row it is about.
//!
//! What can be known before a document is made, is told by [`Roster::new`]
//! (`review`): columns that no table has; (`needs`): rows without a value that
//! is needed.

mod file_name;
mod headings;
mod mention;
mod merge;
mod needs;
mod place;
mod review;
mod rows;
mod texts;
mod want;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::plan::{ForEach, Node, Plan, Spanned, Table, grow};
use crate::template::Engine;
use merge::Gives;
use place::Common;

pub use rows::Roster;
use serde_json::{Value, json};

/// Whence the documents have their numbers and days of issue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Issue {
    /// From the columns that give them, if there are any.
    OfTable,
    /// They are blank, whatever the table says.
    Blank,
}

impl Roster {
    /// Takes a plan and its table together. `for_each` is what the plan says
    /// of the table. There is a roster only when no fault is an error; what
    /// single rows lack is told by [`Roster::lacks`], faults of single values
    /// with the row's own plan.
    pub fn new(
        engine: &Engine,
        plan: &Arc<Source>,
        for_each: &ForEach,
        table: Table,
    ) -> (Option<Self>, Report) {
        Self::read(engine, plan, for_each, table, Issue::OfTable)
    }

    /// The roster of a plan that was moved to another year: without the
    /// numbers and days of issue that columns give, which are those of the
    /// table's own year. Otherwise as [`Roster::new`].
    pub fn undated(
        engine: &Engine,
        plan: &Arc<Source>,
        for_each: &ForEach,
        table: Table,
    ) -> (Option<Self>, Report) {
        Self::read(engine, plan, for_each, table, Issue::Blank)
    }

    fn read(
        engine: &Engine,
        plan: &Arc<Source>,
        for_each: &ForEach,
        table: Table,
        issue: Issue,
    ) -> (Option<Self>, Report) {
        let (tree, mut report) = grow(plan, 0..plan.text.len());
        let Some(tree) = tree.filter(|_| !report.has_errors()) else {
            return (None, report);
        };
        let fields = match review::fields(engine, plan, &tree) {
            Ok(fields) => fields,
            Err(faults) => {
                report.extend(faults);
                return (None, report);
            }
        };
        let common = Common::new(plan, table);
        let mut plan_texts = texts::of_plan(&tree, &fields);
        plan_texts.extend(for_each.file_name.clone().map(file_name::as_text));
        let (mut gives, doubled) = review::gives(&common, &fields, &plan_texts);
        if issue == Issue::Blank {
            // The review would hold the table's days against the plan's year.
            gives.iter_mut().for_each(Gives::without_issue);
        }
        report.extend(doubled);
        let (texts, unparsed) = texts::parsed(common.source(), &plan_texts, engine);
        report.extend(unparsed);
        let mut roster = Self {
            common,
            tree,
            texts,
            fields,
            gives,
            file_name: for_each.file_name.clone(),
            calendar: engine.calendar().clone(),
            lacking: BTreeMap::new(),
        };
        if let Some(doubt) = headings::doubt(&roster, engine, &plan_texts) {
            report.push(doubt);
        }
        report.extend(review::columns(&roster, &plan_texts));
        if !report.has_errors() {
            let lacking = needs::empty_cells(&roster, &plan_texts).into_iter();
            roster.lacking = lacking
                .map(|(row, faults)| (row, roster.common.moved(faults)))
                .collect();
        }
        if !report.has_errors() {
            report.extend(review::plan_itself(&roster, engine, &plan_texts));
        }
        if let Some(warning) = review::same_number(&roster) {
            report.push(warning);
        }
        let report = roster.common.moved(report);
        (Some(roster).filter(|_| !report.has_errors()), report)
    }

    /// The path of a row's document below the plan's folder of output, with
    /// `/` and without ending: the plan's `file_name`, or the plan's own name
    /// and the value of the first column.
    ///
    /// # Errors
    /// The name is empty, leaves the folder, or cannot be the name of a file.
    pub fn file_name(&self, row: usize) -> Result<String, Diagnostic> {
        let name = match &self.file_name {
            Some(pattern) => {
                let values = self.values(row);
                let variables = self.merger(&values).variables_of(&self.tree);
                let rendered = self.texts.render(&pattern.span, false, &variables);
                rendered.and_then(|name| {
                    file_name::checked(&name, &pattern.value).map_err(|fault| {
                        fault.at(Place::new(self.common.source(), pattern.span.clone()))
                    })
                })
            }
            None => self.usual_name(row),
        };
        name.map_err(|fault| self.common.labelled(row, fault))
    }

    /// The columns and cells of a row in one text that changes exactly when
    /// they change: what its document is made from, beside the plan.
    pub fn content(&self, row: usize) -> String {
        let source = self.common.source().text.as_str();
        let cells = self.values(row).cells;
        let pairs: Vec<_> = cells
            .iter()
            .map(|(name, _, cell)| json!([name, plain(cell, source)]))
            .collect();
        Value::from(pairs).to_string()
    }

    /// The plan of a row, and what is wrong with it. The plan's places are
    /// those of the common source: what is said of it later goes through
    /// [`Roster::settled`].
    pub fn plan(&self, row: usize) -> (Option<Plan>, Report) {
        let (plan, report) = self.unsettled(row);
        (plan, self.settled(row, report))
    }

    /// A report on a row's plan or document: places are moved into plan and
    /// table, and every diagnostic names the row.
    pub fn settled(&self, row: usize, report: Report) -> Report {
        let mut settled = Report::new();
        for diagnostic in report.iter().cloned() {
            settled.push(self.common.labelled(row, diagnostic));
        }
        settled
    }

    /// The plan's name and the value of the first column.
    fn usual_name(&self, row: usize) -> Result<String, Diagnostic> {
        let source = self.common.source();
        let values = self.values(row);
        let (column, cell) = match values.cells.first() {
            Some((column, _, cell)) => (*column, *cell),
            None => {
                return Err(Diagnostic::error(Message::new("empty-table.no-column")));
            }
        };
        let text = match &cell.value {
            Node::String(text) => text.as_str(),
            Node::Null | Node::List(_) | Node::Map(_) => "",
            Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) => &source.text[cell.span.clone()],
        };
        file_name::usual(&source.name, text).ok_or_else(|| {
            Diagnostic::error(Message::new("file-name.empty-cell").with("column", column))
                .hint(Message::new("file-name.write-value"))
                .at(Place::new(source, cell.span.clone()))
        })
    }
}

/// A cell as JSON; numbers with their spelling, which texts keep.
fn plain(node: &Spanned<Node>, source: &str) -> Value {
    match &node.value {
        Node::Null => Value::Null,
        Node::Bool(flag) => json!(flag),
        Node::String(text) => json!(text),
        Node::Integer(_) | Node::Decimal(_) => {
            json!({"number": source.get(node.span.clone())})
        }
        Node::List(items) => items.iter().map(|item| plain(item, source)).collect(),
        Node::Map(entries) => entries
            .iter()
            .map(|(key, node)| (key.value.clone(), plain(node, source)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

#[cfg(test)]
mod tests;
