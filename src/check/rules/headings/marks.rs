//! The marks after the numbers of articles, clauses and points.

use super::series::{by_scope, first_of, has_articles, label_of, ruled};
use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::specimen::{Heading, Scope};
use crate::model::{HeadingForm, Side};

fn at(heading: &Heading, expected: String) -> Fault {
    Fault::of_text(&heading.fragment)
        .with("found", heading.label.trim())
        .with("expected", expected)
}

fn verdict(applies: bool, faults: Vec<Fault>) -> Verdict {
    if applies {
        Verdict::of(first_of(faults))
    } else {
        Verdict::DoesNotApply
    }
}

/// "Điều 1:" and "Điều 1 -".
pub(super) fn article(case: &Case<'_>) -> Verdict {
    let articles: Vec<_> = ruled(case)
        .into_iter()
        .filter(|heading| heading.form == HeadingForm::Article)
        .collect();
    let faults = articles
        .iter()
        .filter(|heading| !heading.label.trim_end().ends_with('.'))
        .filter_map(|heading| Some(at(heading, label_of(heading.form, &[heading.value?]))))
        .collect();
    verdict(!articles.is_empty(), faults)
}

/// "1)" and "1/" for clauses. The Party's guides rule clauses of articles
/// only.
pub(super) fn clause(case: &Case<'_>) -> Verdict {
    let of_state = case.standard.side == Side::State;
    let clauses: Vec<_> = by_scope(case)
        .into_iter()
        .filter(|(scope, headings)| has_articles(headings) || (of_state && *scope == Scope::Main))
        .flat_map(|(_, headings)| headings)
        .filter(|heading| heading.form == HeadingForm::Arabic)
        .collect();
    let faults = clauses
        .iter()
        .filter(|heading| {
            let label = heading.label.trim();
            label.ends_with([')', '/', ':']) && !label.starts_with('(')
        })
        .filter_map(|heading| Some(at(heading, label_of(heading.form, &[heading.value?]))))
        .collect();
    verdict(!clauses.is_empty(), faults)
}

/// "a.", "a/" and "A)" for points.
pub(super) fn point(case: &Case<'_>) -> Verdict {
    let points: Vec<_> = ruled(case).into_iter().filter(|h| is_point(h)).collect();
    let faults = points
        .iter()
        .filter_map(|heading| {
            let label = heading.label.trim();
            let letter = label
                .trim_matches(|c: char| !c.is_alphabetic())
                .to_lowercase();
            let expected = format!("{letter})");
            (label != expected && !label.starts_with('(')).then(|| at(heading, expected))
        })
        .collect();
    verdict(!points.is_empty(), faults)
}

/// Whether a heading is a point: by its form, or a capital letter in
/// brackets.
fn is_point(heading: &Heading) -> bool {
    heading.form == HeadingForm::Point
        || (heading.form == HeadingForm::Letter && heading.label.trim().ends_with(')'))
}
