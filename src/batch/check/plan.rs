//! A plan, examined as the document that it would become.

use std::sync::Arc;

use super::files::Target;
use super::locate::Locator;
use super::{CheckedFile, Checker, Remark};
use crate::batch::document::{Draft, Maker};
use crate::batch::order::Order;
use crate::batch::roll::Roll;
use crate::check::selection::RuleName;
use crate::check::{Selection, Suppressions, examine, rules};
use crate::diagnostic::Report;
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
        let orders = roll.orders.iter();
        let mut files = orders.map(|order| self.order(maker, target, order, selection));
        let mut all = files
            .next()
            .unwrap_or_else(|| CheckedFile::unread(&target.shown, Report::new()));
        for file in files {
            join(&mut all, file);
        }
        all
    }

    fn order(
        &self,
        maker: &Maker,
        target: &Target,
        order: &Order,
        selection: &Selection,
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
        let locator = Locator::new(&draft);
        for remark in &mut remarks {
            let (place, exact) = locator.place(&remark.finding, &remark.site);
            remark.place = Some(place);
            remark.exact = exact;
        }
        report.extend(suppress(&draft, selection, &mut remarks));
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

/// Takes the findings in the document of another row to those of a plan. What
/// the plan itself gives rise to is in all of them, and is told once.
fn join(all: &mut CheckedFile, file: CheckedFile) {
    all.standard = all.standard.take().or(file.standard);
    all.report.extend(file.report);
    for remark in file.remarks {
        let is_same = |known: &Remark| {
            known.finding.rule == remark.finding.rule
                && known.place == remark.place
                && known.site.marked() == remark.site.marked()
        };
        if !all.remarks.iter().any(is_same) {
            all.remarks.push(remark);
        }
    }
    if all.outcomes.is_empty() {
        all.outcomes = file.outcomes;
    } else {
        for (known, outcome) in all.outcomes.iter_mut().zip(file.outcomes) {
            known.standing = known.standing.joined(outcome.standing);
        }
    }
    all.pieces.extend(file.pieces);
}

/// Takes out what the plan suppresses, and tells of suppressions that are
/// wrong.
fn suppress(draft: &Draft, selection: &Selection, remarks: &mut Vec<Remark>) -> Report {
    let mut told = Report::new();
    let mut sources = Vec::new();
    for source in std::iter::once(&draft.plan).chain(&draft.body) {
        let (found, faults) = Suppressions::read(source);
        told.extend(faults);
        sources.push((source, found));
    }
    remarks.retain(|remark| {
        let rule = remark.finding.rule;
        let mut silenced = false;
        for (source, found) in &mut sources {
            let here = remark
                .place
                .as_ref()
                .filter(|place| Arc::ptr_eq(&place.source, source));
            silenced |= here.is_some_and(|place| found.silences(rule, place.span.start));
            silenced |= found.silences_file(rule);
        }
        !silenced
    });
    let tested =
        |name: RuleName| rules::all().any(|rule| name.is_for(rule.name) && selection.has(rule));
    for (_, found) in &sources {
        told.extend(found.unused(tested));
    }
    told
}
