//! Headings one after the other.

use crate::check::rule::{Case, Fault};
use crate::inspect::specimen::{Heading, Scope};
use crate::model::HeadingForm;

/// The requirement that rules the look of headings of a form.
pub(super) const fn look_id(form: HeadingForm) -> &'static str {
    match form {
        HeadingForm::Part => "part-heading",
        HeadingForm::Chapter => "chapter-heading",
        HeadingForm::Section => "section-heading",
        HeadingForm::Subsection => "subsection-heading",
        HeadingForm::Article => "article-heading",
        HeadingForm::Letter => "letter-heading",
        HeadingForm::Roman | HeadingForm::RomanDash => "roman-heading",
        HeadingForm::Arabic => "arabic-heading",
        HeadingForm::Nested => "nested-heading",
        HeadingForm::Deep => "deep-heading",
        HeadingForm::Point => "point-heading",
        HeadingForm::Plain => "plain-heading",
    }
}

/// The headings by the text that they belong to, in order.
pub(super) fn by_scope<'a>(case: &Case<'a>) -> Vec<(Scope, Vec<&'a Heading>)> {
    let mut scopes: Vec<(Scope, Vec<&'a Heading>)> = Vec::new();
    for heading in &case.specimen.headings {
        match scopes.iter_mut().find(|(scope, _)| *scope == heading.scope) {
            Some((_, headings)) => headings.push(heading),
            None => scopes.push((heading.scope, vec![heading])),
        }
    }
    scopes
}

/// The headings that a standard's divisions rule: those of the document, and
/// of texts issued with it that are divided into articles. Forms and lists in
/// annexes are divided as they need.
pub(super) fn ruled<'a>(case: &Case<'a>) -> Vec<&'a Heading> {
    by_scope(case)
        .into_iter()
        .filter(|(scope, headings)| *scope == Scope::Main || has_articles(headings))
        .flat_map(|(_, headings)| headings)
        .collect()
}

pub(super) fn has_articles(headings: &[&Heading]) -> bool {
    headings.iter().any(|h| h.form == HeadingForm::Article)
}

/// Faults of one kind as one: the first, and how many more.
pub(super) fn first_of(faults: Vec<Fault>) -> Vec<Fault> {
    let more = faults.len().saturating_sub(1);
    let mut first: Vec<_> = faults.into_iter().take(1).collect();
    for fault in &mut first {
        fault.more += more;
    }
    first
}

/// A label as it should read, with plain spaces.
pub(super) fn label_of(form: HeadingForm, ordinals: &[u32]) -> String {
    form.label(ordinals).replace('\u{a0}', " ")
}
