//! A plan, examined as the document that it would become.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::Target;
use super::locate::{Locator, Text};
use super::{CheckedFile, Checker, Remark};
use crate::batch::document::{Draft, Maker};
use crate::batch::order::Order;
use crate::batch::roll::Roll;
use crate::check::selection::RuleName;
use crate::check::{Selection, Suppressions, examine, rules};
use crate::diagnostic::{Report, Source};
use crate::inspect;
use crate::standard::Standard;

impl Checker<'_> {
    /// What is found in the document of a plan; in a plan with a table, in
    /// those of all rows, each finding once.
    pub(super) fn plan(&self, target: &Target, selection: &Selection) -> CheckedFile {
        let Some(maker) = &self.maker else {
            return CheckedFile::unread(&target.shown, Report::new());
        };
        let roll = Roll::call(maker, &[target.plan()], None, 1);
        let mut sources = Sources::default();
        let mut all = Joined::default();
        for order in &roll.orders {
            all.join(self.order(maker, target, order, selection, &mut sources));
        }
        let examined = all.examined == roll.orders.len();
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

    fn order(
        &self,
        maker: &Maker,
        target: &Target,
        order: &Order,
        selection: &Selection,
        sources: &mut Sources,
    ) -> CheckedFile {
        let mut report = order.report.clone();
        let draft = match report.has_errors() {
            false => maker.draft(order, &mut report),
            true => None,
        };
        let Some(draft) = draft else {
            return CheckedFile::unread(&target.shown, report);
        };
        let specimen = match inspect::specimen(&target.shown, &draft.docx, &self.widths) {
            Ok(specimen) => specimen,
            Err(fault) => {
                report.push(fault);
                return CheckedFile::unread(&target.shown, report);
            }
        };
        let standard = self.standard_of_plan(&draft);
        let (mut remarks, outcomes) =
            Self::remarks(&specimen, selection, examine(&specimen, standard));
        // The text of a row's plan has the whole table behind it.
        let own = order.definition.as_ref().filter(|_| order.row.is_some());
        let plan = own.map_or(&draft.plan, |definition| &definition.source);
        for source in std::iter::once(plan).chain(&draft.body) {
            report.extend(sources.read(source));
        }
        let row = order.roster().and_then(|(roster, row)| roster.place(row));
        let locator = Locator {
            plan: sources.text(plan),
            row: row.map(|place| Text::part(&place)),
            body: draft.body.as_ref().map(Text::new),
        };
        for remark in &mut remarks {
            let (place, exact) = locator.place(&remark.finding, &remark.site);
            remark.place = Some(place);
            remark.exact = exact;
        }
        let here = [Some(plan), draft.body.as_ref()];
        remarks.retain(|remark| !sources.silence(&here, remark));
        for remark in &mut remarks {
            remark.place = remark.place.take().map(|place| order.settled_place(place));
        }
        CheckedFile {
            path: target.shown.clone(),
            standard: Some(standard.name.clone()),
            report,
            remarks,
            outcomes,
            silenced: 0,
            pieces: self.pieces(&specimen),
        }
    }

    /// The standard of a plan: that of the command line; else a house standard
    /// of the settings that refines the plan's own; else the plan's own.
    fn standard_of_plan(&self, draft: &Draft) -> &Standard {
        let of_settings = || {
            self.settings
                .standard
                .iter()
                .filter_map(|named| self.catalogue.by_name(&named.text).ok())
                .find(|standard| standard.base() == draft.standard.name)
        };
        self.standard.or_else(of_settings).unwrap_or(draft.standard)
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
            if !all.report.iter().any(|known| known == fault) {
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

/// The plan and the files of bodies, read once for all rows: a suppression is
/// of use when the document of any row needs it.
#[derive(Default)]
struct Sources {
    plan: Option<Text>,
    suppressions: Vec<(Arc<Source>, Suppressions)>,
}

impl Sources {
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

    /// The text of the plan, to find places in.
    fn text(&mut self, plan: &Arc<Source>) -> &Text {
        let known = self.plan.take().filter(|text| text.is_of(plan));
        self.plan.insert(known.unwrap_or_else(|| Text::new(plan)))
    }

    /// Whether a suppression in one of these sources silences a finding.
    fn silence(&mut self, here: &[Option<&Arc<Source>>], remark: &Remark) -> bool {
        let rule = remark.finding.rule;
        let mut silenced = false;
        for (source, found) in &mut self.suppressions {
            if !here.contains(&Some(&*source)) {
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
