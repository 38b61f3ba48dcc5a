//! The documents that the plans of a run define, before any is made.
//!
//! Most plans define one document. One with a table defines a document for
//! each row; its plan and table are read here, once. For a year's series, the
//! plans that recur are moved to that year, and the others are left out.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::digest::Digest;
use super::document::Maker;
use super::draft::changes::looks;
use super::naming::name_for_year;
use super::order::{Definition, Order};
use super::source::{bytes, read, text};
use super::threads;
use super::workspace::{PlanFile, Workspace, shown};
use crate::diagnostic::{Place, Report, Source};
use crate::plan::{ForEach, Plan, read_for_each, read_plan, read_table};
use crate::template::{Advanced, Roster, advance};

/// All documents of the plans of a run.
#[derive(Default)]
pub(super) struct Roll {
    /// The documents, in the order of their plans' paths and of the rows.
    pub(super) orders: Vec<Order>,
    /// The plans that have no document in the year.
    pub(super) left_out: Vec<LeftOut>,
    /// The plans of which every document is among the orders.
    pub(super) whole: BTreeSet<String>,
}

/// A plan that has no document in the year that a run is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The plan's path for messages.
    pub plan: String,
    /// Why.
    pub reason: String,
}

/// What one plan defines.
enum Page {
    /// Documents.
    Orders(Vec<Order>),
    /// None in the year.
    LeftOut(LeftOut),
}

impl Roll {
    /// Calls the documents of plans; with a year, those of that year.
    pub(super) fn call(
        maker: &Maker,
        plans: &[PlanFile],
        year: Option<i32>,
        threads: usize,
    ) -> Self {
        let pages = threads::each(threads, plans, |plan| page(maker, plan, year));
        let tables = tables(maker.workspace(), plans);
        let mut roll = Self::default();
        for (plan, page) in plans.iter().zip(pages) {
            let recorded = maker.workspace().recorded(&plan.path);
            if tables.contains(&recorded) {
                continue;
            }
            match page {
                Page::Orders(orders) => {
                    if !orders.iter().any(|order| order.report.has_errors()) {
                        roll.whole.insert(recorded);
                    }
                    roll.orders.extend(orders);
                }
                Page::LeftOut(left_out) => roll.left_out.push(left_out),
            }
        }
        roll.yield_to_own();
        roll
    }

    /// Leaves out what was moved to a year where a plan of that year stands.
    fn yield_to_own(&mut self) {
        let own: BTreeSet<String> = self
            .orders
            .iter()
            .filter(|order| order.year.is_none())
            .map(Order::label)
            .collect();
        let orders = std::mem::take(&mut self.orders);
        for order in orders {
            if order.year.is_some() && own.contains(&order.label()) {
                let name = order.label();
                self.left_out.push(LeftOut {
                    plan: order.shown,
                    reason: format!("`{name}` has a plan of its own"),
                });
            } else {
                self.orders.push(order);
            }
        }
    }
}

/// The tables that plans name, by their recorded paths. A table in YAML may
/// lie among the plans, and is none.
pub(super) fn tables(workspace: &Workspace, plans: &[PlanFile]) -> BTreeSet<String> {
    let table = |plan: &PlanFile| {
        let source = read(&plan.path, &plan.shown).ok()?;
        let for_each = read_for_each(&source).0?;
        Some(workspace.recorded(&plan.folder().join(&for_each.table.value)))
    };
    plans.iter().filter_map(table).collect()
}

fn page(maker: &Maker, file: &PlanFile, year: Option<i32>) -> Page {
    let read = bytes(&file.path, &file.shown).and_then(|bytes| {
        let digest = Digest::of(&bytes);
        Ok((text(bytes, &file.shown)?, digest))
    });
    let Ok((source, digest)) = read else {
        // Making it says why.
        return alone(Order::from(file.clone()));
    };
    let reading = Reading {
        maker,
        file,
        source,
        digest,
        year,
    };
    match read_for_each(&reading.source) {
        (Some(for_each), _) => reading.rows(&for_each),
        (None, report) if report.has_errors() => alone(Order::refused(file, report)),
        (None, _) => reading.single(),
    }
}

fn alone(order: Order) -> Page {
    Page::Orders(vec![order])
}

/// A plan being read.
struct Reading<'a> {
    maker: &'a Maker,
    file: &'a PlanFile,
    source: Arc<Source>,
    digest: Digest,
    year: Option<i32>,
}

impl Reading<'_> {
    /// A plan of one document.
    fn single(self) -> Page {
        let Some(year) = self.year else {
            return alone(Order::from(self.file.clone()));
        };
        let (plan, report) = read_plan(&self.source);
        let Some(plan) = plan else {
            return alone(self.refused(report));
        };
        let advanced = match self.moved(&plan, year) {
            Ok(Some(advanced)) => advanced,
            Ok(None) => return alone(Order::from(self.file.clone())),
            Err(page) => return page,
        };
        let own = plan.date.value.year();
        alone(Order {
            name: name_for_year(&self.file.name, Some(own), year),
            year: Some(year),
            definition: Some(Arc::new(Definition {
                source: moved_source(&advanced, &self.source),
                digest: self.digest,
                advanced: Some(advanced),
                roster: None,
            })),
            ..Order::from(self.file.clone())
        })
    }

    /// A plan with a table: a document for each row.
    fn rows(self, for_each: &ForEach) -> Page {
        let page = Page::Orders;
        let (roster, report) = self.roster(&self.source, for_each);
        let Some(roster) = roster else {
            return page(vec![self.refused(report)]);
        };
        let first = roster.plan(0).0;
        let (Some(year), Some(plan)) = (self.year, first) else {
            return page(self.of_rows(None, roster, &report));
        };
        let advanced = match self.moved(&plan, year) {
            Ok(Some(advanced)) => advanced,
            Ok(None) => return page(self.of_rows(None, roster, &report)),
            Err(page) => return page,
        };
        let source = moved_source(&advanced, &self.source);
        let (for_each, _) = read_for_each(&source);
        let again = for_each.map(|for_each| self.roster(&source, &for_each));
        match again {
            Some((Some(roster), report)) => {
                page(self.of_rows(Some((advanced, &plan)), roster, &report))
            }
            Some((None, report)) => page(vec![self.refused(advanced.settled(report))]),
            None => page(vec![self.refused(Report::new())]),
        }
    }

    fn refused(&self, report: Report) -> Order {
        Order::refused(self.file, report)
    }

    /// The plan, moved to a year; none when it is of that year. What has no
    /// document in the year, or cannot be moved, is a page by itself.
    fn moved(&self, plan: &Plan, year: i32) -> Result<Option<Advanced>, Page> {
        let own = plan.date.value.year();
        let left_out = |reason: String| {
            Err(Page::LeftOut(LeftOut {
                plan: self.file.shown.clone(),
                reason,
            }))
        };
        let repeats = match &plan.repeats {
            _ if own == year => return Ok(None),
            None => return left_out(format!("it is of {own} and does not repeat")),
            Some(repeats) => repeats,
        };
        if !repeats.held_in(year) {
            return left_out(format!("it is not held in {year}"));
        }
        let template = self.maker.engine().template(&plan.template.value);
        let mut advanced = advance(&self.source, plan, template, year)
            .map_err(|report| alone(self.refused(report)))?;
        let profile = self.maker.profile(self.file, plan);
        advanced.looks.extend(looks(plan, profile.as_ref(), year));
        Ok(Some(advanced))
    }

    /// A plan's text with its table.
    fn roster(&self, source: &Arc<Source>, for_each: &ForEach) -> (Option<Roster>, Report) {
        let path = self.file.folder().join(&for_each.table.value);
        let label = shown(&path);
        let place = Place::new(source, for_each.table.span.clone());
        let bytes = match bytes(&path, &label) {
            Ok(bytes) => bytes,
            Err(fault) => return (None, fault.at(place).into()),
        };
        let sheet = for_each.sheet.as_ref().map(|sheet| sheet.value.as_str());
        let (table, mut report) = read_table(&label, &bytes, sheet);
        let Some(table) = table else {
            return (None, report);
        };
        let engine = self.maker.engine();
        let (roster, faults) = Roster::new(engine, source, for_each, table);
        report.extend(faults);
        (roster, report)
    }

    /// The documents of the rows. What is wrong with some of them is known.
    fn of_rows(
        &self,
        advanced: Option<(Advanced, &Plan)>,
        roster: Roster,
        report: &Report,
    ) -> Vec<Order> {
        let own = advanced.as_ref().map(|(_, plan)| plan.date.value.year());
        let year = self.year.filter(|_| advanced.is_some());
        let source = match &advanced {
            Some((advanced, _)) => moved_source(advanced, &self.source),
            None => Arc::clone(&self.source),
        };
        let definition = Arc::new(Definition {
            source,
            digest: self.digest.clone(),
            advanced: advanced.map(|(advanced, _)| advanced),
            roster: Some(roster),
        });
        let Some(roster) = &definition.roster else {
            return Vec::new();
        };
        let folder = self.file.name.parent().unwrap_or(Path::new(""));
        let order = |row| {
            let name = roster.file_name(row);
            let content = roster.content(row);
            let mut order = Order {
                shown: format!("{}, {}", self.file.shown, roster.label(row)),
                year,
                definition: Some(Arc::clone(&definition)),
                row: Some((row, Digest::of(content.as_bytes()))),
                ..Order::from(self.file.clone())
            };
            order.report.extend(roster.lacks(row));
            match (name, year) {
                (Ok(name), None) => order.name = folder.join(name),
                (Ok(name), Some(year)) => {
                    order.name = name_for_year(&folder.join(name), own, year);
                }
                (Err(fault), _) => order.report.push(fault),
            }
            order
        };
        let mut orders: Vec<_> = (0..roster.len()).map(order).collect();
        // What concerns the table as a whole is told with its first document.
        if let Some(first) = orders.first_mut() {
            first.report.extend(report.clone());
        }
        orders
    }
}

/// The text of a plan that was moved.
fn moved_source(advanced: &Advanced, source: &Arc<Source>) -> Arc<Source> {
    Source::new(source.name.clone(), advanced.text.clone())
}
