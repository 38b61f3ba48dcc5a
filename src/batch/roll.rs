//! The documents that the plans of a run define, before any is made.
//!
//! Most plans define one document. One with a table defines a document for
//! each row; its plan and table are read here, once. For a year's series, the
//! plans that recur are moved to that year, and the others are left out.

mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::digest::Digest;
use super::document::Maker;
use super::draft::changes::looks;
use super::job::Job;
use super::naming::name_for_year;
use super::order::{Definition, Order};
use super::shard::Part;
use super::source::{bytes, read, text};
use super::threads;
use super::workspace::{PlanFile, Workspace};
use crate::diagnostic::{Report, Source};
use crate::plan::{ForEach, Node, Plan, parse, read_for_each, read_plan};
use crate::template::{Advanced, advance};

/// All documents of the plans of a run.
#[derive(Default)]
pub(super) struct Roll {
    /// The documents, in the order of their plans' paths and of the rows.
    pub(super) orders: Vec<Order>,
    /// The plans that have no document in the year.
    pub(super) left_out: Vec<LeftOut>,
    /// The plans of which every document is among the orders, if each of these
    /// can be made.
    pub(super) whole: BTreeSet<PathBuf>,
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
        // A table in YAML may lie among the plans, and is none.
        let tables: BTreeSet<_> = pages
            .iter()
            .filter_map(|(_, table)| table.clone())
            .collect();
        let mut roll = Self::default();
        for (plan, (page, _)) in plans.iter().zip(pages) {
            let recorded = maker.workspace().recorded(&plan.path);
            if tables.contains(&recorded) && !is_plan(plan) {
                continue;
            }
            match page {
                Page::Orders(orders) => {
                    if !orders.iter().any(|order| order.report.has_errors()) {
                        roll.whole.insert(plan.path.clone());
                    }
                    roll.orders.extend(orders);
                }
                Page::LeftOut(left_out) => roll.left_out.push(left_out),
            }
        }
        roll.yield_to_nearest();
        roll
    }

    /// The part of the batch that a job is for, when it is for a shard.
    pub(super) fn part(&self, maker: &Maker, job: &Job) -> Option<Part> {
        let part = |shard| Part {
            shard,
            batch: self.batch(maker, job),
        };
        job.shard.map(part)
    }

    /// By what a batch is known to every shard of it, before a document is
    /// made: the year, the formats, the program with its typeface and
    /// calendar, and all documents with the files and the rows that define
    /// them.
    fn batch(&self, maker: &Maker, job: &Job) -> Digest {
        let formats: BTreeSet<_> = job.formats.iter().collect();
        let present = maker.present();
        let orders: BTreeSet<_> = self
            .orders
            .iter()
            .map(|order| {
                let plan = maker.workspace().recorded(&order.plan.path);
                let digest = present.file(&plan);
                (order.label(), plan, digest, order.row_digest())
            })
            .collect();
        let batch = (job.year, formats, present.common().digest(), orders);
        Digest::of(&serde_json::to_vec(&batch).unwrap_or_default())
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
                    reason: format!("`{}` is made from the nearer `{plan}`", order.label()),
                    plan: order.shown,
                }),
                None => self.orders.push(order),
            }
        }
    }
}

/// Whether a file that a plan names as its table is a plan itself: it is not
/// lost by that.
pub(super) fn is_plan(file: &PlanFile) -> bool {
    let tree = read(&file.path, &file.shown).ok();
    let tree = tree.and_then(|source| parse(&source).ok());
    tree.is_some_and(|tree| matches!(tree.value, Node::Map(_)))
}

/// The tables that plans name, by their recorded paths.
pub(super) fn tables(workspace: &Workspace, plans: &[PlanFile]) -> BTreeSet<String> {
    let table = |plan: &PlanFile| {
        let source = read(&plan.path, &plan.shown).ok()?;
        let for_each = read_for_each(&source).0?;
        Some(table_of(workspace, plan, &for_each))
    };
    plans.iter().filter_map(table).collect()
}

/// The table of a plan, by its recorded path.
fn table_of(workspace: &Workspace, plan: &PlanFile, for_each: &ForEach) -> String {
    workspace.recorded(&plan.folder().join(&for_each.table.value))
}

/// What a plan defines, and the table that it names.
fn page(maker: &Maker, file: &PlanFile, year: Option<i32>) -> (Page, Option<String>) {
    let read = bytes(&file.path, &file.shown).and_then(|bytes| {
        let digest = Digest::of(&bytes);
        Ok((text(bytes, &file.shown)?, digest))
    });
    let Ok((source, digest)) = read else {
        // Making it says why.
        return (alone(Order::from(file.clone())), None);
    };
    let reading = Reading {
        maker,
        file,
        source,
        digest,
        year,
    };
    match read_for_each(&reading.source) {
        (Some(for_each), _) => {
            let table = table_of(maker.workspace(), file, &for_each);
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
        let (plan, report) = read_plan(&self.source, self.maker.engine().calendar());
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
        let engine = self.maker.engine();
        let template = engine.template(&plan.template.value);
        let mut advanced = advance(&self.source, plan, template, year, engine.calendar())
            .map_err(|report| alone(self.refused(report)))?;
        let profile = self.maker.profile(self.file, plan);
        advanced.looks.extend(looks(plan, profile.as_ref(), year));
        Ok(Some(advanced))
    }
}

/// The text of a plan that was moved.
fn moved_source(advanced: &Advanced, source: &Arc<Source>) -> Arc<Source> {
    Source::new(source.name.clone(), advanced.text.clone())
}
