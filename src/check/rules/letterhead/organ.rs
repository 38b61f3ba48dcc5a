//! The names of the organs.

use crate::check::rule::{Case, Fault, Verdict};
use crate::check::rules::looks;
use crate::check::rules::place_date::first_day;
use crate::inspect::parts::folded;
use crate::inspect::specimen::Column;
use crate::model::{Component, IssueDate};
use crate::standard::Limit;

pub(super) fn present(case: &Case<'_>) -> Verdict {
    match case.specimen.first(Component::IssuingOrgan) {
        Some(_) => Verdict::Passes,
        None => Verdict::Fails(vec![Fault::of_document()]),
    }
}

pub(super) fn superior_set(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::SuperiorOrgan)
}

pub(super) fn set(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::IssuingOrgan)
}

pub(super) fn at_left(case: &Case<'_>) -> Verdict {
    super::line::stands(case, Component::IssuingOrgan, Column::Left)
}

/// The issuing organ has its full name; that of its superior may be
/// shortened.
pub(super) fn in_full(case: &Case<'_>) -> Verdict {
    if case.specimen.first(Component::IssuingOrgan).is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = case
        .specimen
        .all(Component::IssuingOrgan)
        .filter_map(|found| {
            let text = case.specimen.text(&found.fragment);
            let short = text.split_whitespace().find(|word| is_abbreviation(word))?;
            Some(
                Fault::of_text(&found.fragment)
                    .with("found", text)
                    .with("abbreviation", short),
            )
        });
    Verdict::of(Fault::gathered(faults))
}

/// Whether a word cannot be spoken as Vietnamese syllables are: it has no
/// vowel, or three consonants together. Roman numerals are numbers.
fn is_abbreviation(word: &str) -> bool {
    let letters: String = word.chars().filter(|c| c.is_alphabetic()).collect();
    let count = letters.chars().count();
    if count < 2 || letters.chars().all(|c| "IVXLCDM".contains(c)) {
        return false;
    }
    // The vowel without its tone and shape is the first letter of its
    // decomposition.
    let plain = folded(&letters);
    let base: Vec<char> = plain.chars().filter(|c| c.is_alphabetic()).collect();
    let is_vowel = |c: &char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let without_vowel = !base.iter().any(is_vowel);
    // "ngh" is the one sound that is written with three.
    let spelled: String = base.iter().collect();
    let spelled: Vec<char> = spelled.replace("ngh", "ng").chars().collect();
    let cluster = spelled
        .windows(3)
        .any(|three| three.iter().all(|c| !is_vowel(c)));
    without_vowel || cluster
}

/// The letterhead names the committee, never its standing committee.
pub(super) fn no_standing_committee(case: &Case<'_>) -> Verdict {
    let Limit::Without(words) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    if case.specimen.first(Component::IssuingOrgan).is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = case
        .specimen
        .all(Component::IssuingOrgan)
        .filter_map(|found| {
            let text = case.specimen.text(&found.fragment);
            let word = words
                .iter()
                .find(|word| folded(text).starts_with(&folded(word)))?;
            Some(
                Fault::of_text(&found.fragment)
                    .with("found", text)
                    .with("wrong", word.as_str()),
            )
        });
    Verdict::of(Fault::gathered(faults))
}

/// No organ is of a level of government that has ended.
pub(super) fn current_level(case: &Case<'_>) -> Verdict {
    let (Limit::Without(levels), Some(since)) = (&case.requirement.limit, case.requirement.from)
    else {
        return Verdict::CannotSay;
    };
    let Some(day) = first_day(case.specimen) else {
        return Verdict::CannotSay;
    };
    if day < since {
        return Verdict::DoesNotApply;
    }
    let organs = [Component::SuperiorOrgan, Component::IssuingOrgan];
    let faults = organs
        .into_iter()
        .flat_map(|component| case.specimen.all(component))
        .filter_map(|found| {
            let text = case.specimen.text(&found.fragment);
            let words = format!(" {} ", folded(text));
            let level = levels
                .iter()
                .find(|level| words.contains(&format!(" {} ", folded(level))))?;
            Some(
                Fault::of_text(&found.fragment)
                    .with("found", text)
                    .with("level", level.as_str())
                    .with("since", IssueDate::Day(since).in_figures("")),
            )
        })
        .collect();
    Verdict::of(faults)
}

#[cfg(test)]
mod tests {
    use super::is_abbreviation;

    #[test]
    fn abbreviations_are_told_from_words() {
        for word in ["UBND", "HĐND", "TP.", "THPT", "MTTQ", "BCH"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in [
            "ỦY",
            "NGHĨA",
            "ĐẮK",
            "KRÔNG",
            "PLEIKU",
            "H'LEO",
            "XV",
            "TRƯỜNG",
            "A",
            "-",
        ] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }
}
