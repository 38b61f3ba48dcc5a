//! What rules ask of a line of the letterhead.

use crate::check::rule::{Case, Fault, Verdict};
use crate::check::rules::looks::{alignment, letters_of};
use crate::inspect::shown::StrokeOrigin;
use crate::inspect::specimen::{Column, Found};
use crate::model::Component;
use crate::standard::Look;

/// Tests the pieces of a component in the document itself against a look.
pub(super) fn set(case: &Case<'_>, component: Component, permitted: &Look) -> Verdict {
    let pieces: Vec<&Found> = case.specimen.everywhere(component).collect();
    if pieces.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = pieces.into_iter().flat_map(|found| {
        letters_of(case, &found.fragment, permitted)
            .into_iter()
            .chain(alignment(case, &found.fragment, permitted))
    });
    Verdict::of(Fault::gathered(faults))
}

/// Tests on which side of the page a component stands.
pub(super) fn stands(case: &Case<'_>, component: Component, column: Column) -> Verdict {
    match case.specimen.first(component) {
        None => Verdict::DoesNotApply,
        Some(found) if found.column == column => Verdict::Passes,
        Some(found) if case.specimen.flows(&found.fragment) => Verdict::CannotSay,
        Some(found) => Verdict::Fails(vec![
            Fault::of_text(&found.fragment).with("found", case.specimen.text(&found.fragment)),
        ]),
    }
}

/// Whether a shape is anchored in the letterhead that is recognised as no
/// rule: it may be the one that seems to be missing.
pub(super) fn has_unknown_shape(case: &Case<'_>) -> bool {
    let specimen = case.specimen;
    let last = [Component::PlaceDate, Component::Number, Component::Motto]
        .into_iter()
        .filter_map(|component| specimen.first(component))
        .map(|found| found.fragment.paragraph)
        .max()
        .unwrap_or_default();
    let is_rule = |index: usize| {
        let mut rules = specimen.rules.iter();
        rules.any(|rule| rule.fragment.paragraph == index)
    };
    let paragraphs = specimen.shown.paragraphs.iter().take(last + 1);
    paragraphs.enumerate().any(|(index, paragraph)| {
        let mut strokes = paragraph.strokes.iter();
        strokes.any(|stroke| stroke.origin == StrokeOrigin::Shape) && !is_rule(index)
    })
}
