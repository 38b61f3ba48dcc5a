//! The documents of a plan with a table.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{LeftOut, Page, Reading, moved_source};
use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::drafting::{Advanced, Roster};
use crate::message::Message;
use crate::plan::{ForEach, Plan, Table, read_for_each, read_outline, read_table};
use crate::template::Engine;
use crate::workspace::digest::Digest;
use crate::workspace::folder::shown;
use crate::workspace::naming::{moved_name, name_for_year};
use crate::workspace::order::{Definition, Order};

/// How a plan and its table are taken together.
type Taking = fn(&Engine, &Arc<Source>, &ForEach, Table) -> (Option<Roster>, Report);

/// A plan that was moved, and the years that it came by.
struct Move {
    advanced: Advanced,
    own: i32,
    year: i32,
}

impl Reading<'_> {
    /// A document for each row.
    pub(crate) fn rows(self, for_each: &ForEach) -> Page {
        let (roster, report) = self.roster(&self.source, for_each, Roster::new);
        let Some(roster) = roster else {
            return Page::Orders(vec![self.refused(report)]);
        };
        let Some(year) = self.year else {
            return Page::Orders(self.of_rows(None, roster, &report, None));
        };
        // What a row says of the day is of its own document alone: a plan is
        // moved from the year that it says itself.
        let Some(plan) = read_outline(&self.source, self.builder.engine().calendar()).0 else {
            return self.of_unknown_year(roster, year, &report);
        };
        let advanced = match self.moved(&plan, year) {
            Ok(Some(advanced)) => advanced,
            Ok(None) => return Page::Orders(self.of_rows(None, roster, &report, None)),
            Err(page) => return page,
        };
        let moved = Move {
            advanced,
            own: plan.date.value.year(),
            year,
        };
        self.moved_rows(&roster, moved)
    }

    /// The rows of a plan in another year.
    fn moved_rows(&self, before: &Roster, moved: Move) -> Page {
        let source = moved_source(&moved.advanced, &self.source);
        let (for_each, faults) = read_for_each(&source);
        let Some(for_each) = for_each else {
            return Page::Orders(vec![self.refused(faults)]);
        };
        // Numbers and days of the table are those of its own year.
        let (roster, report) = self.roster(&source, &for_each, Roster::undated);
        let Some(roster) = roster else {
            let report = moved.advanced.settled(report);
            return Page::Orders(vec![self.refused(report)]);
        };
        let has_year = before.file_name(0) != roster.file_name(0);
        Page::Orders(self.of_rows(Some(moved), roster, &report, Some(has_year)))
    }

    /// A plan whose year stands in its table alone.
    fn of_unknown_year(&self, roster: Roster, year: i32, report: &Report) -> Page {
        let plan = (0..roster.len()).find_map(|row| roster.plan(row).0);
        let own = |plan: &Plan| plan.date.value.year();
        match plan {
            Some(plan) if own(&plan) == year => {
                Page::Orders(self.of_rows(None, roster, report, None))
            }
            Some(plan) if plan.repeats.is_none() => Page::LeftOut(LeftOut {
                plan: self.file.shown.clone(),
                reason: Message::new("left-out-once").with("year", own(&plan).to_string()),
            }),
            Some(_) => {
                let fault = Message::new("year-of-rows").with("year", year.to_string());
                let fault = Diagnostic::error(fault)
                    .hint("year-of-rows.write")
                    .at(Place::file(&self.source));
                Page::Orders(vec![self.refused(fault.into())])
            }
            None => Page::Orders(vec![self.refused(roster.plan(0).1)]),
        }
    }

    /// A plan's text with its table, taken together by `of`.
    fn roster(
        &self,
        source: &Arc<Source>,
        for_each: &ForEach,
        of: Taking,
    ) -> (Option<Roster>, Report) {
        let path = self.file.folder().join(&for_each.table.value);
        let label = shown(&path);
        let place = Place::new(source, for_each.table.span.clone());
        let bytes = match self.builder.workspace().files().named(&path, &label) {
            Ok(bytes) => bytes,
            Err(fault) => return (None, fault.at(place).into()),
        };
        let sheet = for_each.sheet.as_ref().map(|sheet| sheet.value.as_str());
        let (table, mut report) = read_table(&label, &bytes, sheet, for_each.headings);
        let Some(table) = table else {
            return (None, report);
        };
        let engine = self.builder.engine();
        let (roster, faults) = of(engine, source, for_each, table);
        report.extend(faults);
        (roster, report)
    }

    /// The documents of the rows. What is wrong with some of them is known.
    /// `has_year` tells of a moved plan whether the names already have the
    /// year.
    fn of_rows(
        &self,
        moved: Option<Move>,
        roster: Roster,
        report: &Report,
        has_year: Option<bool>,
    ) -> Vec<Order> {
        let years = moved.as_ref().map(|moved| (moved.own, moved.year));
        let definition = Arc::new(Definition {
            source: match &moved {
                Some(moved) => moved_source(&moved.advanced, &self.source),
                None => Arc::clone(&self.source),
            },
            digest: self.digest.clone(),
            advanced: moved.map(|moved| (moved.advanced, moved.year - moved.own)),
            roster: Some(roster),
        });
        let Some(roster) = &definition.roster else {
            return Vec::new();
        };
        let order = |row| {
            let content = roster.content(row);
            let mut order = Order {
                shown: format!("{}, {}", self.file.shown, roster.label(row)),
                year: years.map(|(_, year)| year),
                definition: Some(Arc::clone(&definition)),
                row: Some((row, Digest::of(content.as_bytes()))),
                ..Order::from(self.file.clone())
            };
            order.report.extend(roster.lacks(row));
            match roster.file_name(row) {
                Ok(name) => order.name = self.row_name(Path::new(&name), years, has_year),
                // A name that an empty cell leaves out is told of already.
                Err(_) if order.report.has_errors() => {}
                Err(fault) => order.report.push(fault),
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

    /// The path of a row's document. Of a plan that was moved, years in what
    /// its own name and folder give are moved; codes of rows that look like
    /// years are not.
    fn row_name(&self, name: &Path, years: Option<(i32, i32)>, has_year: Option<bool>) -> PathBuf {
        let folder = self.file.name.parent().unwrap_or(Path::new(""));
        let Some((own, year)) = years else {
            return folder.join(name);
        };
        let moved = moved_name(folder, own, year);
        let below = moved.is_some() || has_year == Some(true);
        let folder = moved.unwrap_or_else(|| folder.to_path_buf());
        // A name that no pattern gives begins with that of the plan.
        let stem = self
            .file
            .name
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let text = shown(name);
        let name = match text
            .strip_prefix(&*stem)
            .filter(|rest| rest.starts_with('-'))
        {
            Some(rest) if has_year == Some(false) => {
                let stem = match below {
                    true => PathBuf::from(&*stem),
                    false => name_for_year(Path::new(&*stem), Some(own), year),
                };
                format!("{}{rest}", shown(&stem))
            }
            _ if below => text,
            _ => format!("{text}-{year}"),
        };
        folder.join(name)
    }
}
