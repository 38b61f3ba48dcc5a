//! The documents that the plans of a run define, before any is made.
//!
//! Most plans define one document. One with a table defines a document for
//! each row; its plan and table are read here, once. For a year's series, the
//! plans that recur are moved to that year, and the others are left out.

mod changes;
mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::builder::Builder;
use super::digest::Digest;
use super::files::{Files, text};
use super::folder::{Folder, PlanFile};
use super::naming::name_for_year;
use super::order::{Definition, Order};
use super::threads;
use crate::diagnostic::{Report, Source};
use crate::drafting::{Advanced, advance};
use crate::message::Message;
use crate::plan::{ForEach, Node, Plan, parse, read_for_each, read_plan};
pub(crate) use changes::looks;

/// All documents of the plans of a run.
#[derive(Default)]
pub(crate) struct Inventory {
    /// The documents, in the order of their plans' paths and of the rows.
    pub(crate) orders: Vec<Order>,
    /// The plans that have no document in the year.
    pub(crate) left_out: Vec<LeftOut>,
    /// The plans of which every document is among the orders, if each of these
    /// can be made.
    pub(crate) whole: BTreeSet<PathBuf>,
}

/// A plan that has no document in the year that a run is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The plan's path for messages.
    pub plan: String,
    /// Why.
    pub reason: Message,
}

/// What one plan defines.
enum Page {
    /// Documents.
    Orders(Vec<Order>),
    /// None in the year.
    LeftOut(LeftOut),
}

impl Inventory {
    /// The documents of plans; with a year, those of that year.
    pub(crate) fn of(
        builder: &Builder,
        plans: &[PlanFile],
        year: Option<i32>,
        threads: usize,
    ) -> Self {
        let pages = threads::each(threads, plans, |plan| page(builder, plan, year));
        // A table in YAML may lie among the plans, and is none.
        let tables: BTreeSet<_> = pages
            .iter()
            .filter_map(|(_, table)| table.clone())
            .collect();
        let mut inventory = Self::default();
        for (plan, (page, _)) in plans.iter().zip(pages) {
            let recorded = builder.workspace().recorded(&plan.path);
            if tables.contains(&recorded) && !is_plan(builder.workspace().files(), plan) {
                continue;
            }
            match page {
                Page::Orders(orders) => {
                    if !orders.iter().any(|order| order.report.has_errors()) {
                        inventory.whole.insert(plan.path.clone());
                    }
                    inventory.orders.extend(orders);
                }
                Page::LeftOut(left_out) => inventory.left_out.push(left_out),
            }
        }
        inventory.yield_to_nearest();
        inventory
    }

    /// Of plans that have the same document in a year, the one of that year
    /// is taken, else the one of the nearest; the others are left out.
    fn yield_to_nearest(&mut self) {
        let mut nearest: BTreeMap<String, (u32, i32, String)> = BTreeMap::new();
        for order in &self.orders {
            // Of two as near, the later plan has the lower number.
            let by = order.moved_by().unwrap_or(0);
            let rank = (by.unsigned_abs(), by, order.plan.shown.clone());
            let name = order.label().to_lowercase();
            let known = nearest.entry(name).or_insert_with(|| rank.clone());
            if rank < *known {
                *known = rank;
            }
        }
        let orders = std::mem::take(&mut self.orders);
        for order in orders {
            let best = nearest.get(&order.label().to_lowercase());
            match best.filter(|(.., plan)| order.year.is_some() && *plan != order.plan.shown) {
                Some((.., plan)) => self.left_out.push(LeftOut {
                    reason: Message::new("left-out-nearer")
                        .with("document", order.label())
                        .with("plan", plan),
                    plan: order.shown,
                }),
                None => self.orders.push(order),
            }
        }
    }
}

impl Builder {
    /// The documents that plans define: one each, or one for each row of a
    /// plan's table.
    pub fn orders(&self, plans: &[PlanFile]) -> Vec<Order> {
        Inventory::of(self, plans, None, threads::count(None)).orders
    }
}

/// Whether a file that a plan names as its table is a plan itself: it is not
/// lost by that.
pub(crate) fn is_plan(files: &Files, file: &PlanFile) -> bool {
    let tree = files.source(&file.path, &file.shown).ok();
    let tree = tree.and_then(|source| parse(&source).ok());
    tree.is_some_and(|tree| matches!(tree.value, Node::Map(_)))
}

/// The tables that plans name, by their recorded paths.
pub(crate) fn tables(workspace: &Folder, plans: &[PlanFile]) -> BTreeSet<String> {
    let table = |plan: &PlanFile| {
        let source = workspace.files().source(&plan.path, &plan.shown).ok()?;
        let for_each = read_for_each(&source).0?;
        Some(table_of(workspace, plan, &for_each))
    };
    plans.iter().filter_map(table).collect()
}

/// The table of a plan, by its recorded path.
fn table_of(workspace: &Folder, plan: &PlanFile, for_each: &ForEach) -> String {
    workspace.recorded(&plan.folder().join(&for_each.table.value))
}

/// What a plan defines, and the table that it names.
fn page(builder: &Builder, file: &PlanFile, year: Option<i32>) -> (Page, Option<String>) {
    let files = builder.workspace().files();
    let read = files.named(&file.path, &file.shown).and_then(|bytes| {
        let digest = Digest::of(&bytes);
        Ok((text(bytes, &file.shown)?, digest))
    });
    let Ok((source, digest)) = read else {
        // Making it says why.
        return (alone(Order::from(file.clone())), None);
    };
    let reading = Reading {
        builder,
        file,
        source,
        digest,
        year,
    };
    match read_for_each(&reading.source) {
        (Some(for_each), _) => {
            let table = table_of(builder.workspace(), file, &for_each);
            (reading.rows(&for_each), Some(table))
        }
        (None, report) if report.has_errors() => (alone(Order::refused(file, report)), None),
        (None, _) => (reading.single(), None),
    }
}

fn alone(order: Order) -> Page {
    Page::Orders(vec![order])
}

/// A plan being read.
struct Reading<'a> {
    builder: &'a Builder,
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
        let (plan, report) = read_plan(&self.source, self.builder.engine().calendar());
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
                advanced: Some((advanced, year - own)),
                roster: None,
            })),
            ..Order::from(self.file.clone())
        })
    }

    fn refused(&self, report: Report) -> Order {
        Order::refused(self.file, report)
    }

    /// The plan, moved to a year; none when it is of that year. What has no
    /// document in the year, or cannot be moved, is a page by itself.
    fn moved(&self, plan: &Plan, year: i32) -> Result<Option<Advanced>, Page> {
        let own = plan.date.value.year();
        let left_out = |reason: Message| {
            Err(Page::LeftOut(LeftOut {
                plan: self.file.shown.clone(),
                reason,
            }))
        };
        let repeats = match &plan.repeats {
            _ if own == year => return Ok(None),
            None => return left_out(Message::new("left-out-once").with("year", own.to_string())),
            Some(repeats) => repeats,
        };
        if !repeats.held_in(year) {
            return left_out(Message::new("left-out-not-held").with("year", year.to_string()));
        }
        let engine = self.builder.engine();
        let template = engine.template(&plan.template.value);
        let mut advanced = advance(&self.source, plan, template, year, engine.calendar())
            .map_err(|report| alone(self.refused(report)))?;
        let profile = self.builder.profile(self.file, plan);
        advanced.looks.extend(looks(plan, profile.as_ref(), year));
        Ok(Some(advanced))
    }
}

/// The text of a plan that was moved.
fn moved_source(advanced: &Advanced, source: &Arc<Source>) -> Arc<Source> {
    Source::new(source.name.clone(), advanced.text.clone())
}
