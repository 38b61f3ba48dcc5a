//! "(Kèm theo ...)": the words that tie an annex to its document.

use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::{folded, number};
use crate::inspect::specimen::Fragment;
use crate::model::Component;

pub(super) const INCOMPLETE_ANNEX_REFERENCE: Rule = Rule {
    name: "incomplete-annex-reference",
    group: Group::Annexes,
    requirements: &["annex-reference-form"],
    at_most: Severity::Error,
    wrong: "(Kèm theo Kế hoạch của Sở Văn hóa và Thể thao)",
    right: "(Kèm theo Kế hoạch số 05/KH-SVHTT ngày 05 tháng 01 năm 2026 của Sở Văn hóa và Thể thao)",
    test: incomplete_annex_reference,
};

pub(super) const FOREIGN_ANNEX_REFERENCE: Rule = Rule {
    name: "foreign-annex-reference",
    group: Group::Annexes,
    requirements: &["annex-reference-form"],
    at_most: Severity::Warning,
    wrong: "(Kèm theo Kế hoạch số 04/KH-SVHTT ...), trong khi văn bản là Số: 05/KH-SVHTT",
    right: "(Kèm theo Kế hoạch số 05/KH-SVHTT ...)",
    test: foreign_annex_reference,
};

pub(super) const WRONG_ANNEX_REFERENCE_WORDS: Rule = Rule {
    name: "wrong-annex-reference-words",
    group: Group::Annexes,
    requirements: &["annex-reference-words"],
    at_most: Severity::Warning,
    wrong: "(Ban hành kèm theo Kế hoạch số 05/KH-SVHTT ...)",
    right: "(Kèm theo Kế hoạch số 05/KH-SVHTT ...)",
    test: wrong_annex_reference_words,
};

/// The references with their texts: those that are whole, from bracket to
/// bracket.
fn references<'a>(case: &Case<'a>) -> Vec<(&'a Fragment, &'a str)> {
    let specimen = case.specimen;
    let annexes = specimen.annexes.iter();
    annexes
        .filter_map(|annex| annex.reference.as_ref())
        .map(|reference| (reference, specimen.text(reference)))
        .filter(|(_, text)| text.starts_with('(') && text.ends_with([')', '.']))
        .collect()
}

/// Whether a text has this word.
fn has_word(text: &str, word: &str) -> bool {
    let word = folded(word);
    folded(text)
        .split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '(' | ')' | ':'))
        .any(|found| found == word)
}

/// The parts that a reference needs, with the words by which they are known.
const PARTS: [(&str, &str); 3] = [("number", "số"), ("date", "ngày"), ("organ", "của")];

fn incomplete_annex_reference(case: &Case<'_>) -> Verdict {
    let references = references(case);
    if references.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = references.into_iter().flat_map(|(place, text)| {
        PARTS
            .iter()
            .filter(|(_, word)| !has_word(text, word))
            .map(|(part, _)| Fault::of_text(place).with("part", Fact::key(part)))
            .collect::<Vec<_>>()
    });
    Verdict::of(Fault::gathered(faults))
}

/// Compares references to a document of the same type with the document's own
/// number; one to another type may be meant.
fn foreign_annex_reference(case: &Case<'_>) -> Verdict {
    let specimen = case.specimen;
    let own_text = case.text_of(Component::Number).map(|(_, text)| text);
    let kind = specimen.joined(Component::TypeName);
    let (Some(own_text), Some(own), Some(kind)) = (own_text, own_text.and_then(number), kind)
    else {
        return Verdict::DoesNotApply;
    };
    let mut applies = false;
    let mut faults = Vec::new();
    for (place, text) in references(case) {
        let Some((before, symbol)) = number_in(text) else {
            continue;
        };
        let Some(found) = number(symbol) else {
            continue;
        };
        let (Some(digits), Some(own_digits)) = (&found.digits, &own.digits) else {
            continue;
        };
        if !folded(before).contains(&folded(&kind)) || found.symbol.is_empty() {
            continue;
        }
        applies = true;
        let is_own = digits.value() == own_digits.value()
            && folded(&found.symbol_text()) == folded(&own.symbol_text());
        if !is_own {
            let expected = own_text.get(own_digits.range.start..).unwrap_or_default();
            faults.push(
                Fault::of_text(place)
                    .with("found", symbol)
                    .with("expected", expected),
            );
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

/// What stands before the number of a reference, and the number with its
/// symbol.
fn number_in(text: &str) -> Option<(&str, &str)> {
    let (before, after) = text.split_once(" số ")?;
    let after = after.trim_start();
    let end = after
        .find(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ')'))
        .unwrap_or(after.len());
    Some((before, after.get(..end)?))
}

fn wrong_annex_reference_words(case: &Case<'_>) -> Verdict {
    let form = &case.standard.wording.annex_reference;
    let opening = form.split('{').next().unwrap_or_default();
    let opening = opening.trim_start_matches('(').trim();
    let references = references(case);
    if references.is_empty() || opening.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = references.into_iter().filter_map(|(place, text)| {
        let words = text.trim_start_matches('(').trim_start();
        let lower = opening.to_lowercase();
        let at = words.find(&lower)?;
        let found = words.get(..at + lower.len())?;
        (at > 0).then(|| {
            Fault::of_text(place)
                .with("found", found)
                .with("expected", opening)
        })
    });
    Verdict::of(Fault::gathered(faults))
}
