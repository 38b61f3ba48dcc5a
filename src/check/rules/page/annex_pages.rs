//! Page numbers of annexes.

use crate::check::rule::{Case, Fault, Spot, Verdict};
use crate::inspect::specimen::Annex;
use crate::standard::Limit;

use super::page_number;

/// Each annex counts its pages from 1.
pub(super) fn restart(case: &Case<'_>) -> Verdict {
    let Limit::Restart(true) = case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let specimen = case.specimen;
    let on_own_pages: Vec<&Annex> = specimen
        .annexes
        .iter()
        .filter(|annex| {
            specimen
                .shown
                .paragraphs
                .get(annex.paragraphs.start)
                .is_some_and(|first| first.starts_page)
        })
        .collect();
    if on_own_pages.is_empty() || !page_number::is_shown(&specimen.shown) {
        return Verdict::DoesNotApply;
    }
    let faults = on_own_pages
        .into_iter()
        .filter(|annex| !starts_anew(case, annex))
        .map(|annex| {
            let spot = annex
                .label
                .as_ref()
                .or(annex.title.as_ref())
                .map_or(Spot::Document, |fragment| Spot::Text(fragment.clone()));
            Fault::at(spot)
        });
    Verdict::of(Fault::gathered(faults))
}

/// Whether an annex opens a section that counts from 1.
fn starts_anew(case: &Case<'_>, annex: &Annex) -> bool {
    let shown = &case.specimen.shown;
    let at = annex.paragraphs.start;
    let Some(first) = shown.paragraphs.get(at) else {
        return true;
    };
    let before = at.checked_sub(1).and_then(|at| shown.paragraphs.get(at));
    let opens_section = before.is_none_or(|before| before.section != first.section);
    let start = shown
        .sections
        .get(first.section)
        .and_then(|section| section.page_start);
    opens_section && start == Some(1)
}
