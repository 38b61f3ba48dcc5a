//! The subject of a titled document (trích yếu).

use super::super::looks;
use super::kind::{is_titled, named_kind, starts_like_sentence};
use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::specimen::Found;
use crate::model::Component;
use crate::standard::Limit;

/// No subject, on a document of a type that bears one.
pub(super) fn missing(case: &Case<'_>) -> Verdict {
    let Limit::AnyText(bearers) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let title = case.specimen.first(Component::TypeName);
    let letter = named_kind(case).is_some_and(|(entry, _)| !entry.kind.titled);
    if title.is_none() || letter {
        if case.specimen.first(Component::LetterSubject).is_some() {
            return Verdict::Passes;
        }
        return if case.specimen.is_letter && title.is_none() {
            Verdict::Fails(vec![below_number(case)])
        } else {
            Verdict::DoesNotApply
        };
    }
    if case.specimen.first(Component::Subject).is_some() {
        return Verdict::Passes;
    }
    match (named_kind(case), title) {
        (Some((entry, true)), Some(title)) if bearers.contains(&entry.kind.name) => {
            Verdict::Fails(vec![
                Fault::of_text(&title.fragment).with("kind", entry.kind.name.as_str()),
            ])
        }
        (Some((_, true)), _) => Verdict::DoesNotApply,
        (Some((_, false)) | None, _) => Verdict::CannotSay,
    }
}

/// The fault of a letter without a subject, told at its number.
fn below_number(case: &Case<'_>) -> Fault {
    let name = case
        .standard
        .kinds
        .iter()
        .find(|entry| !entry.kind.titled)
        .map(|entry| entry.kind.name.as_str());
    match case.specimen.first(Component::Number) {
        Some(number) => Fault::of_text(&number.fragment),
        None => Fault::of_document(),
    }
    .with("kind", name.unwrap_or_default())
}

/// Size, bold, italic, capitals and place.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Subject)
}

/// A full stop after the subject, of a titled document or a letter.
pub(super) fn ends_with_stop(case: &Case<'_>) -> Verdict {
    let ends = [Component::Subject, Component::LetterSubject]
        .into_iter()
        .filter_map(|component| case.specimen.all(component).last());
    let ends: Vec<&Found> = ends.collect();
    if ends.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = ends.into_iter().filter_map(|found| {
        let text = case.specimen.text(&found.fragment);
        let stopped = text.ends_with('.') && !text.ends_with("..");
        stopped.then(|| Fault::of_text(&found.fragment).with("found", last_words(text)))
    });
    Verdict::of(faults.collect())
}

/// The last few words of a text.
fn last_words(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let start = words.len().saturating_sub(4);
    words.get(start..).unwrap_or_default().join(" ")
}

/// A subject that starts like a sentence where the guide's begin in small
/// letters.
pub(super) fn capital(case: &Case<'_>) -> Verdict {
    let Some((found, text)) = case.text_of(Component::Subject) else {
        return Verdict::DoesNotApply;
    };
    // "V/v" has a rule of its own, and so has a line in capitals.
    if !is_titled(case) || text.to_lowercase().starts_with("v/v") || looks::is_upper(text) {
        return Verdict::DoesNotApply;
    }
    match starts_like_sentence(case, text) {
        Some(false) => Verdict::Passes,
        None => Verdict::CannotSay,
        Some(true) => {
            let first = text.split_whitespace().next().unwrap_or_default();
            Verdict::Fails(vec![
                Fault::of_text(&found.fragment)
                    .with("found", first)
                    .with("expected", first.to_lowercase()),
            ])
        }
    }
}

/// More characters than the register of documents takes.
pub(super) fn long(case: &Case<'_>) -> Verdict {
    let Limit::Characters(limit) = case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let component = [Component::Subject, Component::LetterSubject]
        .into_iter()
        .find(|component| case.specimen.first(*component).is_some());
    let Some((found, text)) = component.and_then(|component| {
        let found = case.specimen.first(component)?;
        Some((found, case.specimen.joined(component)?))
    }) else {
        return Verdict::DoesNotApply;
    };
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let count = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    if count <= limit {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", count)
            .with("expected", limit),
    ])
}
