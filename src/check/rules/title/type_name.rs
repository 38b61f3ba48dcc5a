//! The type's name: there, known, and set as prescribed.

use super::super::looks;
use super::kind::named_kind;
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::specimen::Confidence;
use crate::model::Component;
use crate::standard::{KindClass, KindEntry};

/// A symbol that names a titled type above a document without a type name.
pub(super) fn missing(case: &Case<'_>) -> Verdict {
    if case.specimen.first(Component::TypeName).is_some() {
        return Verdict::Passes;
    }
    if case.specimen.first(Component::LetterSubject).is_some() {
        return Verdict::DoesNotApply;
    }
    let kinds = kinds_of_symbol(case);
    if kinds.is_empty() {
        return if case.specimen.is_letter {
            Verdict::DoesNotApply
        } else {
            Verdict::CannotSay
        };
    }
    if kinds.iter().any(|entry| !entry.kind.titled) {
        return Verdict::DoesNotApply;
    }
    let names = kinds.iter().map(|entry| entry.kind.name.to_uppercase());
    let fault = match case.specimen.first(Component::Number) {
        Some(number) => Fault::of_text(&number.fragment),
        None => Fault::of_document(),
    };
    Verdict::Fails(vec![fault.with("expected", Fact::List(names.collect()))])
}

/// The types whose code stands in the symbol.
fn kinds_of_symbol<'a>(case: &Case<'a>) -> Vec<&'a KindEntry> {
    let Some((_, number)) = case.text_of(Component::Number) else {
        return Vec::new();
    };
    let parts: Vec<_> = number.split(['/', '-']).map(str::trim).collect();
    let (Some(code), true) = (parts.get(1), parts.len() > 2) else {
        return Vec::new();
    };
    let bears = |entry: &&KindEntry| {
        entry.kind.code.as_deref() == Some(code)
            || entry.alternatives.iter().any(|known| known == code)
    };
    case.standard
        .kinds
        .iter()
        .filter(|entry| entry.class != KindClass::Copy)
        .filter(bears)
        .collect()
}

/// A name that the standard does not list.
pub(super) fn unknown(case: &Case<'_>) -> Verdict {
    let (Some(found), Some(name)) = (
        case.specimen.first(Component::TypeName),
        case.specimen.joined(Component::TypeName),
    ) else {
        return Verdict::DoesNotApply;
    };
    if named_kind(case).is_some() {
        return Verdict::Passes;
    }
    let near = case.standard.nearest_kind(&name);
    // The theme of a congress may stand where the type's name does.
    if near.is_none() && found.confidence == Confidence::Guess {
        return Verdict::CannotSay;
    }
    let fault = Fault::of_text(&found.fragment).with("found", name.as_str());
    Verdict::Fails(vec![match near {
        Some(near) => fault
            .with("near", Fact::key("yes"))
            .with("expected", near.to_uppercase()),
        None => fault.with("near", Fact::key("no")),
    }])
}

/// Size, bold, capitals and place of the name.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    match named_kind(case) {
        Some((entry, _)) if !entry.kind.titled => Verdict::DoesNotApply,
        Some(_) | None => looks::letters(case, Component::TypeName),
    }
}

/// Bold, capitals and place of the body named below the type.
pub(super) fn misset_author(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Author)
}

/// "CÔNG VĂN" above a letter.
pub(super) fn on_letter(case: &Case<'_>) -> Verdict {
    let Some(found) = case.specimen.first(Component::TypeName) else {
        return if case.specimen.is_letter {
            Verdict::Passes
        } else {
            Verdict::DoesNotApply
        };
    };
    match named_kind(case) {
        Some((entry, _)) if !entry.kind.titled => {
            let text = case.specimen.text(&found.fragment);
            Verdict::Fails(vec![Fault::of_text(&found.fragment).with("found", text)])
        }
        Some(_) => Verdict::DoesNotApply,
        None => Verdict::CannotSay,
    }
}
