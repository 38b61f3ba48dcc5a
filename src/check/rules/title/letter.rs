//! The subject of a letter (trích yếu công văn), and the words before it.

use super::super::looks;
use super::kind::{is_titled, starts_like_sentence};
use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::specimen::Found;
use crate::model::{Component, Side};
use crate::standard::Limit;

/// The words of the State's letters, which no other document bears (NĐ
/// 30/2020 PL I II.5b).
const STATE_PREFIX: &str = "v/v";

/// The words that the standard has before a letter's subject; none for a
/// standard that has none.
fn prefix<'a>(case: &Case<'a>) -> Option<&'a str> {
    let Limit::Form(form) = &case.requirement.limit else {
        return None;
    };
    let words = form.split('{').next().unwrap_or_default().trim();
    (!words.is_empty()).then_some(words)
}

/// What follows the words in a text, in any case of letters.
fn after_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for wanted in prefix.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let rest = rest.as_str();
    rest.chars()
        .next()
        .is_none_or(|next| !next.is_alphanumeric())
        .then_some(rest)
}

/// The letter's subject and the words before it.
fn prefixed<'a>(case: &Case<'a>) -> Option<(&'a Found, &'a str, &'a str)> {
    let found = case.specimen.first(Component::LetterSubject)?;
    Some((found, case.specimen.text(&found.fragment), prefix(case)?))
}

/// Neither "V/v" nor "về việc" before the subject of a letter.
pub(super) fn missing_prefix(case: &Case<'_>) -> Verdict {
    let Some((found, text, prefix)) = prefixed(case) else {
        return Verdict::DoesNotApply;
    };
    if after_prefix(text, prefix).is_some() {
        return Verdict::Passes;
    }
    if case.standard.side == Side::Party && after_prefix(text, STATE_PREFIX).is_some() {
        return Verdict::DoesNotApply;
    }
    let start: Vec<_> = text.split_whitespace().take(3).collect();
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", start.join(" "))
            .with("expected", prefix),
    ])
}

/// The words in other letters: "V/V".
pub(super) fn miscased_prefix(case: &Case<'_>) -> Verdict {
    let Some((found, text, prefix)) = prefixed(case) else {
        return Verdict::DoesNotApply;
    };
    let Some(rest) = after_prefix(text, prefix) else {
        return Verdict::DoesNotApply;
    };
    let written = text
        .get(..text.len() - rest.len())
        .unwrap_or_default()
        .to_owned();
    if written == prefix {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", written)
            .with("expected", prefix),
    ])
}

/// "V/v" on a letter of the Party.
pub(super) fn prefix_of_other_side(case: &Case<'_>) -> Verdict {
    if case.standard.side != Side::Party {
        return Verdict::DoesNotApply;
    }
    let Some((found, text)) = case.text_of(Component::LetterSubject) else {
        return Verdict::DoesNotApply;
    };
    let Some(rest) = after_prefix(text, STATE_PREFIX) else {
        return Verdict::Passes;
    };
    let rest = rest.trim_start_matches([':', ' ']);
    let expected = match prefix(case) {
        Some(words) => format!("{words} {rest}"),
        None => rest.to_owned(),
    };
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text)
            .with("expected", expected),
    ])
}

/// "V/v" on a document that has a type name.
pub(super) fn prefix_in_titled_document(case: &Case<'_>) -> Verdict {
    let Some((found, text)) = case.text_of(Component::Subject).filter(|_| is_titled(case)) else {
        return Verdict::DoesNotApply;
    };
    let Some(rest) = after_prefix(text, STATE_PREFIX) else {
        return Verdict::Passes;
    };
    let words: Vec<_> = rest.split_whitespace().take(4).collect();
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text.get(..text.len() - rest.len()).unwrap_or(text))
            .with("rest", words.join(" ").trim_start_matches([':', ' '])),
    ])
}

/// "V/v:".
pub(super) fn colon_after_prefix(case: &Case<'_>) -> Verdict {
    let Some((found, text, prefix)) = prefixed(case) else {
        return Verdict::DoesNotApply;
    };
    match after_prefix(text, prefix) {
        None => Verdict::DoesNotApply,
        Some(rest) if rest.trim_start().starts_with(':') => Verdict::Fails(vec![
            Fault::of_text(&found.fragment).with("expected", prefix),
        ]),
        Some(_) => Verdict::Passes,
    }
}

/// A capital after "V/v" that is no name's.
pub(super) fn capital_after_prefix(case: &Case<'_>) -> Verdict {
    let Some((found, text, prefix)) = prefixed(case) else {
        return Verdict::DoesNotApply;
    };
    let Some(rest) = after_prefix(text, prefix) else {
        return Verdict::DoesNotApply;
    };
    let rest = rest.trim_start_matches([':', ' ']);
    match starts_like_sentence(case, rest) {
        Some(false) => Verdict::Passes,
        None => Verdict::CannotSay,
        Some(true) => {
            let first = rest.split_whitespace().next().unwrap_or_default();
            Verdict::Fails(vec![
                Fault::of_text(&found.fragment)
                    .with("found", format!("{prefix} {first}"))
                    .with("expected", format!("{prefix} {}", first.to_lowercase())),
            ])
        }
    }
}

/// Size, bold, italic and place.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::LetterSubject)
}

/// The subject of a letter close below its number.
pub(super) fn narrow_gap(case: &Case<'_>) -> Verdict {
    let Some(gap) = case.look().and_then(|look| look.gap) else {
        return Verdict::DoesNotApply;
    };
    let (Some(number), Some(subject)) = (
        case.specimen.all(Component::Number).last(),
        case.specimen.first(Component::LetterSubject),
    ) else {
        return Verdict::DoesNotApply;
    };
    let (above, below) = (
        case.specimen.paragraph(&number.fragment),
        case.specimen.paragraph(&subject.fragment),
    );
    let adjoin = number.fragment.paragraph + 1 == subject.fragment.paragraph;
    if !adjoin || above.frame != below.frame {
        return Verdict::CannotSay;
    }
    let found = above.layout.after + below.layout.before;
    let narrow = gap.min.is_some_and(|min| found < min - gap.tolerance);
    if !narrow {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&subject.fragment)
            .with("found", found)
            .with("expected", gap),
    ])
}
