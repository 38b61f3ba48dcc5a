//! A plan, examined as the document that it would become.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::checked::{CheckedFile, Remark};
use super::checker::Checker;
use super::examiner::Examiner;
use super::files::Target;
use super::locate::{Locator, Text};
use crate::check::selection::RuleName;
use crate::check::{Selection, Suppressions, examine, rules};
use crate::diagnostic::{Report, Source};
use crate::inspect;
use crate::workspace::builder::Builder;
use crate::workspace::inventory::Inventory;
use crate::workspace::order::Order;
use crate::workspace::threads;

/// How many documents of a plan each thread examines before their findings
/// are joined: those of all rows at once would be much to hold.
const AT_ONCE: usize = 32;

impl Checker<'_> {
    /// What is found in the document of a plan; in a plan with a table, in
    /// those of all rows, each finding once.
    pub(crate) fn plan(&self, target: &Target, selection: &Selection) -> CheckedFile {
        let Some(builder) = &self.builder else {
            return CheckedFile::unread(&target.shown, Report::new());
        };
        let inventory = Inventory::of(builder, &[target.plan()], None, 1);
        let work = Work {
            checker: self,
            builder,
            target,
            selection,
            text: OnceLock::new(),
        };
        let mut sources = Sources::default();
        let mut all = Joined::default();
        let mut left = inventory.orders.as_slice();
        while !left.is_empty() {
            let threads = self.share();
            let (next, rest) = left.split_at(left.len().min(threads * AT_ONCE));
            let examined = threads::each(threads, next, |order| work.examined(order));
            for (order, examined) in next.iter().zip(examined) {
                all.join(sources.settled(order, examined));
            }
            left = rest;
        }
        let examined = all.examined == inventory.orders.len();
        let mut file = match all.file {
            Some(file) => file,
            None => return CheckedFile::unread(&target.shown, Report::new()),
        };
        // A document that could not be made might have needed them.
        if examined {
            file.report.extend(sources.unused(selection));
        }
        file
    }
}

/// The check of one plan.
struct Work<'a> {
    checker: &'a Checker<'a>,
    builder: &'a Builder,
    target: &'a Target,
    selection: &'a Selection,
    /// The text of the plan, which all of its documents have in common.
    text: OnceLock<Text>,
}

/// A document of a plan by itself, before suppressions silence what they are
/// for.
struct Examined {
    file: CheckedFile,
    /// The plan and the file of its body, when the document could be made.
    sources: Vec<Arc<Source>>,
}

impl Work<'_> {
    fn examined(&self, order: &Order) -> Examined {
        let mut report = order.report.clone();
        match self.document(order, &mut report) {
            Some((file, sources)) => Examined {
                file: CheckedFile { report, ..file },
                sources,
            },
            None => Examined {
                file: CheckedFile::unread(&self.target.shown, report),
                sources: Vec::new(),
            },
        }
    }

    /// The document of an order with its findings, and its sources.
    fn document(
        &self,
        order: &Order,
        report: &mut Report,
    ) -> Option<(CheckedFile, Vec<Arc<Source>>)> {
        if report.has_errors() {
            return None;
        }
        let draft = self.builder.draft(order, report)?;
        let shown = &self.target.shown;
        let specimen = inspect::specimen(shown, &draft.docx, &self.checker.examiner.widths);
        let specimen = specimen.map_err(|fault| report.push(fault)).ok()?;
        let standard = self.checker.examiner.standard_of_plan(draft.standard);
        let examination = examine(&specimen, standard);
        let (mut remarks, outcomes) = Examiner::remarks(&specimen, self.selection, examination);
        // The text of a row's plan has the whole table behind it.
        let own = order.definition.as_ref().filter(|_| order.row.is_some());
        let plan = own.map_or(&draft.plan, |definition| &definition.source);
        let row = order.roster().and_then(|(roster, row)| roster.place(row));
        let locator = Locator {
            plan: self.text.get_or_init(|| Text::new(plan)),
            row: row.map(|place| Text::part(&place)),
            body: draft.body.as_ref().map(Text::new),
        };
        for remark in &mut remarks {
            let (place, exact) = locator.place(&remark.finding, &remark.site);
            remark.place = Some(place);
            remark.exact = exact;
        }
        let file = CheckedFile {
            path: shown.clone(),
            standard: Some(standard.name.clone()),
            remarks,
            outcomes,
            pieces: self.checker.examiner.pieces(&specimen),
            ..CheckedFile::default()
        };
        let sources = std::iter::once(plan).chain(&draft.body);
        Some((file, sources.map(Arc::clone).collect()))
    }
}

/// The findings in the documents of a plan. What the plan itself gives rise to
/// is in all of them, and is told once.
#[derive(Default)]
struct Joined {
    file: Option<CheckedFile>,
    /// The findings that were told.
    told: BTreeSet<Told>,
    /// How many documents could be examined.
    examined: usize,
}

/// What makes a finding another one: its rule, the source and bytes of its
/// place, and the words that are meant.
type Told = (&'static str, Option<(String, usize, usize)>, String);

fn told(remark: &Remark) -> Told {
    let place = remark.place.as_ref();
    let place = place.map(|place| (place.source.name.clone(), place.span.start, place.span.end));
    (remark.finding.rule, place, remark.site.marked().to_owned())
}

impl Joined {
    /// Takes the document of another row.
    fn join(&mut self, file: CheckedFile) {
        self.examined += usize::from(file.standard.is_some());
        let Some(all) = &mut self.file else {
            self.told = file.remarks.iter().map(told).collect();
            self.file = Some(file);
            return;
        };
        all.standard = all.standard.take().or(file.standard);
        for fault in file.report.iter() {
            if !all.report.iter().any(|known| known.is_alike(fault)) {
                all.report.push(fault.clone());
            }
        }
        let remarks = file.remarks.into_iter();
        all.remarks
            .extend(remarks.filter(|remark| self.told.insert(told(remark))));
        if all.outcomes.is_empty() {
            all.outcomes = file.outcomes;
        } else {
            for (known, outcome) in all.outcomes.iter_mut().zip(file.outcomes) {
                known.standing = known.standing.joined(outcome.standing);
            }
        }
        all.pieces.extend(file.pieces);
    }
}

/// The suppressions of the plan and of the files of bodies, read once for all
/// rows: one is of use when the document of any row needs it.
#[derive(Default)]
struct Sources {
    suppressions: Vec<(Arc<Source>, Suppressions)>,
}

impl Sources {
    /// A document without the findings that are silenced, each place in the
    /// file where a person mends it.
    fn settled(&mut self, order: &Order, examined: Examined) -> CheckedFile {
        let Examined { mut file, sources } = examined;
        for source in &sources {
            file.report.extend(self.read(source));
        }
        let remarks = &mut file.remarks;
        remarks.retain(|remark| !self.silence(&sources, remark));
        for remark in remarks {
            remark.place = remark.place.take().map(|place| order.settled_place(place));
        }
        file
    }

    /// Reads the suppressions of a source that is new, and tells of those
    /// that are wrong.
    fn read(&mut self, source: &Arc<Source>) -> Report {
        if self.suppressions.iter().any(|(known, _)| known == source) {
            return Report::new();
        }
        let (found, faults) = Suppressions::read(source);
        self.suppressions.push((Arc::clone(source), found));
        faults
    }

    /// Whether a suppression in one of these sources silences a finding.
    fn silence(&mut self, here: &[Arc<Source>], remark: &Remark) -> bool {
        let rule = remark.finding.rule;
        let mut silenced = false;
        for (source, found) in &mut self.suppressions {
            if !here.contains(source) {
                continue;
            }
            let place = remark.place.as_ref();
            let at = place.filter(|place| place.source == *source);
            silenced |= at.is_some_and(|place| found.silences(rule, place.span.start));
            silenced |= found.silences_file(rule);
        }
        silenced
    }

    /// The suppressions that no document needs.
    fn unused(&self, selection: &Selection) -> Report {
        let tested =
            |name: RuleName| rules::all().any(|rule| name.is_for(rule.name) && selection.has(rule));
        let mut unused = Report::new();
        for (_, found) in &self.suppressions {
            unused.extend(found.unused(tested));
        }
        unused
    }
}
