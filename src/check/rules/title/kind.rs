//! The type that a title names.

use crate::check::rule::Case;
use crate::inspect::specimen::Scope;
use crate::model::{Component, opens_phrase};
use crate::standard::KindEntry;

/// The type that the title names: the entry of the longest run of its first
/// words that is one, and whether that run is the whole name ("CHƯƠNG TRÌNH
/// HÀNH ĐỘNG" begins with a type).
pub(super) fn named_kind<'a>(case: &Case<'a>) -> Option<(&'a KindEntry, bool)> {
    let name = case.specimen.joined(Component::TypeName)?;
    let words: Vec<_> = name.split_whitespace().collect();
    (1..=words.len()).rev().find_map(|count| {
        let run = words.get(..count)?.join(" ");
        let entry = case.standard.kind_entry(&run)?;
        Some((entry, count == words.len()))
    })
}

/// Whether the document is a titled one (văn bản có tên loại) whose title
/// can be relied on.
pub(super) fn is_titled(case: &Case<'_>) -> bool {
    case.specimen.first(Component::TypeName).is_some()
        && named_kind(case).is_none_or(|(entry, _)| entry.kind.titled)
}

/// Whether a text starts with a capital only because it starts: its first
/// words stand elsewhere in small letters, or the first one opens phrases.
/// None when that cannot be told from a name.
pub(super) fn starts_like_sentence(case: &Case<'_>, text: &str) -> Option<bool> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let mut letters = first.chars();
    if !letters.next().is_some_and(char::is_uppercase) {
        return Some(false);
    }
    if letters.clone().next().is_some() && letters.all(|letter| !letter.is_lowercase()) {
        return Some(false);
    }
    let first = first.to_lowercase();
    if opens_phrase(&first) {
        return Some(true);
    }
    let run = format!(" {first} {} ", words.next()?.to_lowercase());
    let elsewhere = case
        .specimen
        .found
        .iter()
        .filter(|found| matches!(found.component, Component::Body | Component::ListItem))
        .filter(|found| found.scope == Scope::Main)
        .any(|found| case.specimen.text(&found.fragment).contains(&run));
    elsewhere.then_some(true)
}
