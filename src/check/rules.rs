//! The one list of rules, in the order of the standards.

mod annexes;
mod bases;
mod body;
mod headings;
mod kinds;
mod letterhead;
mod looks;
mod marks;
mod number;
mod page;
mod place_date;
mod recipients;
mod signature;
mod text;
mod title;
mod typeface;

use super::rule::Rule;

/// The rules of each group, in the order of the groups.
const GROUPS: [&[Rule]; 14] = [
    page::RULES,
    typeface::RULES,
    letterhead::RULES,
    number::RULES,
    place_date::RULES,
    title::RULES,
    body::RULES,
    headings::RULES,
    bases::RULES,
    signature::RULES,
    recipients::RULES,
    annexes::RULES,
    marks::RULES,
    text::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    GROUPS.into_iter().flatten()
}

/// The rule of this name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}

/// Whether a rule makes sense for a document of which no component is
/// recognised.
pub(super) fn needs_no_components(rule: &Rule) -> bool {
    matches!(rule.name, "unrecognised-document" | "legacy-encoding")
}
