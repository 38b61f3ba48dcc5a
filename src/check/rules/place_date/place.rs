//! The place (địa danh).

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::parts::{Part, folded};
use crate::model::IssueDate;
use crate::standard::Limit;

use super::line::{DateLine, first_day, of_written};

/// The verdict of a test of the place; one left blank for the clerk is none.
fn of_place(case: &Case<'_>, test: impl FnOnce(&DateLine<'_>, &Part) -> Verdict) -> Verdict {
    of_written(case, |written| match &written.parsed.place {
        Some(place) if place.text.contains(char::is_alphanumeric) => test(written, place),
        Some(_) | None => Verdict::DoesNotApply,
    })
}

fn list<'a>(case: &'a Case<'_>, id: &str) -> &'a [String] {
    match case.requirement(id).map(|requirement| &requirement.limit) {
        Some(Limit::AnyText(texts)) => texts,
        _ => &[],
    }
}

pub(super) fn present(case: &Case<'_>) -> Verdict {
    of_written(case, |written| match written.parsed.place {
        Some(_) => Verdict::Passes,
        None => Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment).with("found", written.text),
        ]),
    })
}

pub(super) fn comma(case: &Case<'_>) -> Verdict {
    of_place(case, |written, place| {
        if written.parsed.comma.is_some() {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            written.fault(place).with("found", place.text.as_str()),
        ])
    })
}

/// Each word of a name starts with a capital; of the words for its class
/// ("Thành phố") the first.
pub(super) fn capitals(case: &Case<'_>) -> Verdict {
    let classes = list(case, "place-capitals");
    of_place(case, |written, place| {
        let text = place.text.as_str();
        let class = classes
            .iter()
            .find(|class| has_class(text, class))
            .map_or(0, |class| class.split_whitespace().count());
        let starts_small = |word: &&str| {
            word.chars()
                .find(|letter| letter.is_alphabetic())
                .is_some_and(char::is_lowercase)
        };
        let small_start = text.chars().next().is_some_and(char::is_lowercase);
        let small_word = text.split_whitespace().skip(class).find(starts_small);
        // A wholly capitalised place is a matter of its look.
        if !small_start && small_word.is_none() {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![written.fault(place).with("found", text)])
    })
}

/// Whether a place begins with the words of a class.
fn has_class(place: &str, class: &str) -> bool {
    let words: Vec<String> = place.split_whitespace().map(folded).collect();
    let class: Vec<String> = class.split_whitespace().map(folded).collect();
    words.len() > class.len() && words.starts_with(&class)
}

/// No word is shortened, but those that the standard lets.
pub(super) fn in_full(case: &Case<'_>) -> Verdict {
    let permitted = list(case, "place-abbreviations");
    of_place(case, |written, place| {
        let short = place
            .text
            .split_inclusive([' ', '.'])
            .map(str::trim)
            .filter(|word| is_abbreviation(word))
            .find(|word| {
                let word = word.trim_end_matches('.');
                !permitted.iter().any(|known| known == word)
            });
        match short {
            Some(word) => Verdict::Fails(vec![
                written
                    .fault(place)
                    .with("found", place.text.as_str())
                    .with("abbreviation", word),
            ]),
            None => Verdict::Passes,
        }
    })
}

/// Whether a word is shortened: it ends with a point, or has no vowel.
fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let plain = folded(word);
    let has_vowel = plain.contains(['a', 'e', 'i', 'o', 'u', 'y', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư']);
    letters > 0 && (word.ends_with('.') || !has_vowel)
}

/// A name of one syllable, or a number, has its class before it.
pub(super) fn with_class(case: &Case<'_>) -> Verdict {
    of_place(case, |written, place| {
        let words = place.text.split_whitespace().count();
        if words > 1 || is_abbreviation(&place.text) {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            written.fault(place).with("found", place.text.as_str()),
        ])
    })
}

/// The place is not of a level of government that has ended.
pub(super) fn current_level(case: &Case<'_>) -> Verdict {
    let (Limit::Without(levels), Some(since)) = (&case.requirement.limit, case.requirement.from)
    else {
        return Verdict::CannotSay;
    };
    let Some(day) = first_day(case.specimen) else {
        return Verdict::CannotSay;
    };
    of_place(case, |written, place| {
        let ended = levels.iter().find(|level| has_class(&place.text, level));
        match ended.filter(|_| day >= since) {
            Some(level) => Verdict::Fails(vec![
                written
                    .fault(place)
                    .with("found", place.text.as_str())
                    .with("level", level.as_str())
                    .with("since", IssueDate::Day(since).in_figures("")),
            ]),
            None => Verdict::Passes,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortened_words_are_told_from_names() {
        for word in ["TP.", "Q.", "Tp", "HCM", "ĐK"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["Huế", "Ea", "M'gar", "Kỳ", "1", "-", "Ứng"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }

    #[test]
    fn a_class_needs_a_name_after_it() {
        assert!(has_class("Thành phố Huế", "Thành phố"));
        assert!(!has_class("Phường", "Phường"));
    }
}
