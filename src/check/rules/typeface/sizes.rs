//! Sizes that rise and fall together.

use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::check::rules::looks::look_of;
use crate::model::Component;
use crate::standard::{Limit, SizeSet};
use crate::units::Length;

/// Title, motto, and place and date have sizes of one row. A size that is
/// wrong by itself is no matter of this rule.
pub(super) fn together(case: &Case<'_>) -> Verdict {
    let Limit::SizeSets(sets) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let sizes = [
        (Component::NationalTitle, "national-title"),
        (Component::Motto, "motto"),
        (Component::PlaceDate, "place-date"),
    ]
    .map(|(component, id)| size(case, component, id));
    let [Some(title), Some(motto), Some(place_date)] = sizes else {
        return Verdict::DoesNotApply;
    };
    let is_row = |set: &SizeSet| {
        same(set.title, title) && same(set.motto, motto) && same(set.place_date, place_date)
    };
    if sets.iter().any(is_row) {
        return Verdict::Passes;
    }
    let row = |title, motto, place_date| {
        [title, motto, place_date]
            .map(|size: Length| size.to_pt().to_string())
            .join("/")
    };
    let rows = sets
        .iter()
        .map(|set| row(set.title, set.motto, set.place_date))
        .collect();
    let fault = match case.specimen.first(Component::NationalTitle) {
        Some(found) => Fault::of_text(&found.fragment),
        None => Fault::of_document(),
    };
    Verdict::Fails(vec![
        fault
            .with("found", row(title, motto, place_date))
            .with("expected", Fact::List(rows)),
    ])
}

/// The size of a component that has one size only, within what is permitted
/// of it.
fn size(case: &Case<'_>, component: Component, id: &str) -> Option<Length> {
    let permitted = look_of(case, id)?.size?;
    let mut sizes = case
        .specimen
        .all(component)
        .flat_map(|found| case.specimen.looks(&found.fragment))
        .map(|(_, look)| look.size);
    let first = sizes.next()?;
    (permitted.contains(first) && sizes.all(|size| same(size, first))).then_some(first)
}

/// Whether two sizes are one when written in half points, as programs do.
fn same(one: Length, other: Length) -> bool {
    one.to_half_points() == other.to_half_points()
}
