//! The legal bases as lines: one each, with their marks and letters.

use super::super::looks;
use super::found::bases;
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::specimen::Found;
use crate::model::{Component, Punctuation};
use crate::standard::Limit;

/// How a sentence begins that tells on what something rests.
const OPENERS: [&str; 5] = ["Căn cứ ", "Thực hiện ", "Theo ", "Xét ", "Trên cơ sở "];

/// No basis at all, in a document of a type that names some.
pub(super) fn missing(case: &Case<'_>) -> Verdict {
    let Some(title) = case.specimen.first(Component::TypeName) else {
        return Verdict::DoesNotApply;
    };
    if case.specimen.first(Component::LegalBasis).is_some() {
        return Verdict::Passes;
    }
    if !bears_bases(case) {
        return Verdict::DoesNotApply;
    }
    // Bases can stand in the first sentence of the content.
    let opens = case.specimen.all(Component::Body).any(|found| {
        let text = case.specimen.text(&found.fragment);
        let text = text.trim_start_matches(['-', ' ']);
        OPENERS.iter().any(|opener| text.starts_with(opener))
    });
    if opens {
        return Verdict::CannotSay;
    }
    let kind = case.specimen.text(&title.fragment);
    Verdict::Fails(vec![Fault::of_text(&title.fragment).with("kind", kind)])
}

/// Whether the document is of a type that names what it rests on.
fn bears_bases(case: &Case<'_>) -> bool {
    let Some(requirement) = case.requirement("legal-basis-presence") else {
        return false;
    };
    let Limit::AnyText(types) = &requirement.limit else {
        return false;
    };
    case.specimen
        .joined(Component::TypeName)
        .and_then(|name| case.standard.kind(&name))
        .is_some_and(|kind| types.contains(&kind.name))
}

/// Several in one paragraph.
pub(super) fn joined(case: &Case<'_>) -> Verdict {
    let bases = bases(case);
    if bases.is_empty() {
        return Verdict::DoesNotApply;
    }
    // One paragraph alone may be a sentence that goes on to what is done; one
    // with a dash is none.
    let dashed = |found: &Found| case.specimen.text(&found.fragment).starts_with('-');
    if bases.len() < 2 && !bears_bases(case) && !bases.iter().any(|found| dashed(found)) {
        return Verdict::CannotSay;
    }
    let faults = bases.into_iter().filter_map(|found| {
        let text = case.specimen.text(&found.fragment).to_lowercase();
        let more = text
            .match_indices("căn cứ ")
            .filter(|(at, _)| {
                let before = text.get(..*at).unwrap_or_default();
                // A line break parts them as a paragraph does.
                let blanks = before.trim_end_matches([' ', '\t']);
                blanks.ends_with([';', '.', ','])
            })
            .count();
        let count = i64::try_from(more + 1).unwrap_or(i64::MAX);
        (more > 0).then(|| Fault::of_text(&found.fragment).with("count", count))
    });
    Verdict::of(faults.collect())
}

fn punctuation<'a>(case: &Case<'a>) -> Option<&'a Punctuation> {
    match &case.requirement.limit {
        Limit::Punctuation(punctuation) => Some(punctuation),
        _ => None,
    }
}

/// No dash before a basis, where the standard asks for one.
pub(super) fn missing_dash(case: &Case<'_>) -> Verdict {
    let bases = bases(case);
    let Some(dash) = punctuation(case).map(|p| p.prefix.trim()) else {
        return Verdict::CannotSay;
    };
    if dash.is_empty() || bases.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = bases.into_iter().filter_map(|found| {
        let text = case.specimen.text(&found.fragment);
        let label = &case.specimen.paragraph(&found.fragment).label;
        let dashed = text.starts_with(dash)
            || label
                .as_ref()
                .is_some_and(|label| label.text.starts_with(dash));
        (!dashed).then(|| Fault::of_text(&found.fragment).with("expected", dash))
    });
    Verdict::of(Fault::gathered(faults))
}

/// A basis before the last that ends otherwise than with its separator.
pub(super) fn wrong_end(case: &Case<'_>) -> Verdict {
    let bases = bases(case);
    let Some(punctuation) = punctuation(case) else {
        return Verdict::CannotSay;
    };
    let Some((_, before)) = bases.split_last().filter(|(_, before)| !before.is_empty()) else {
        return Verdict::DoesNotApply;
    };
    let faults = before
        .iter()
        .filter_map(|found| wrong_mark(case, found, &punctuation.separator));
    Verdict::of(Fault::gathered(faults))
}

/// A last basis that ends otherwise than prescribed.
pub(super) fn wrong_last_end(case: &Case<'_>) -> Verdict {
    let Some(punctuation) = punctuation(case) else {
        return Verdict::CannotSay;
    };
    let Some(last) = case.specimen.all(Component::LegalBasis).last() else {
        return Verdict::DoesNotApply;
    };
    if case.specimen.text(&last.fragment).ends_with(':') || runs_on(case, last) {
        return Verdict::CannotSay;
    }
    Verdict::of(Vec::from_iter(wrong_mark(case, last, &punctuation.last)))
}

/// Whether the bases run on into the first sentence of the content
/// ("Thực hiện ..., Sở Tài chính đề nghị ...").
fn runs_on(case: &Case<'_>, last: &Found) -> bool {
    let next = case
        .specimen
        .all(Component::Body)
        .find(|found| found.fragment.paragraph > last.fragment.paragraph);
    let enacted = case.specimen.first(Component::Enactment).is_some();
    let opened = next.is_some_and(|next| {
        let text = case.specimen.text(&next.fragment);
        OPENERS.iter().any(|opener| text.starts_with(opener))
    });
    opened && !enacted
}

/// The fault of a basis that does not end with a mark. The message tells the
/// mark that stands there.
fn wrong_mark(case: &Case<'_>, found: &Found, mark: &str) -> Option<Fault> {
    let text = case.specimen.text(&found.fragment);
    let end: String = text
        .chars()
        .last()
        .filter(|last| !last.is_alphanumeric())
        .into_iter()
        .collect();
    let fault = || Fault::of_text(&found.fragment).with("expected", mark);
    if end == mark {
        None
    } else if end.is_empty() || end == ")" || end == "\"" || end == "”" {
        Some(fault().with("end", Fact::key("none")))
    } else {
        Some(fault().with("end", Fact::key("other")).with("found", end))
    }
}

/// Letters of another look.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    let Some(look) = case.look() else {
        return Verdict::CannotSay;
    };
    let bases = bases(case);
    if bases.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = bases
        .into_iter()
        .flat_map(|found| looks::letters_of(case, &found.fragment, look));
    Verdict::of(Fault::gathered(faults))
}
