//! Abbreviations and their explanations.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::prose::{Passage, Place, Word};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::model::from_roman;

use super::lexicon;

pub(super) const UNEXPANDED_ABBREVIATION: Rule = Rule {
    name: "unexpanded-abbreviation",
    group: Group::Text,
    requirements: &["abbreviations"],
    at_most: Severity::Warning,
    wrong: "thực hiện DDCI năm 2026",
    right: "thực hiện đánh giá năng lực điều hành (DDCI) năm 2026",
    test: unexpanded_abbreviation,
};

pub(super) const LATE_ABBREVIATION: Rule = Rule {
    name: "late-abbreviation",
    group: Group::Text,
    requirements: &["abbreviations"],
    at_most: Severity::Warning,
    wrong: "công bố DDCI ... chỉ số năng lực điều hành (DDCI)",
    right: "công bố chỉ số năng lực điều hành (DDCI) ... DDCI",
    test: late_abbreviation,
};

/// Where an abbreviation stands.
#[derive(Clone, Copy)]
struct Use<'a> {
    passage: &'a Passage<'a>,
    word: usize,
    /// Whether it is explained here: "... (DDCI)", "viết tắt là DDCI".
    explains: bool,
}

fn unexpanded_abbreviation(case: &Case<'_>) -> Verdict {
    let uses = uses(case);
    if uses.is_empty() {
        return Verdict::DoesNotApply;
    }
    let codes = &case.standard.kinds;
    let mut unexplained = uses
        .iter()
        .filter(|(text, uses)| {
            let code = codes
                .iter()
                .any(|kind| kind.kind.code.as_deref() == Some(**text));
            !uses.iter().any(|one| one.explains) && !code && !lexicon::is_known_abbreviation(text)
        })
        .peekable();
    if unexplained.peek().is_none() {
        return Verdict::Passes;
    }
    let words = small_words(case);
    let faults = unexplained
        .filter(|(text, _)| !words.contains(text.to_lowercase().as_str()))
        .filter_map(|(text, uses)| told(text, uses));
    Verdict::of(faults.collect())
}

fn late_abbreviation(case: &Case<'_>) -> Verdict {
    let uses = uses(case);
    let explained: Vec<_> = uses
        .iter()
        .filter(|(text, uses)| {
            uses.iter().any(|one| one.explains) && !lexicon::is_known_abbreviation(text)
        })
        .collect();
    if explained.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = explained.into_iter().filter_map(|(text, uses)| {
        // Titles stand before the text that explains.
        let content: Vec<_> = uses
            .iter()
            .filter(|one| one.passage.place == Place::Content && !one.passage.in_capitals)
            .copied()
            .collect();
        let late = content
            .iter()
            .position(|one| is_bracketed(one.passage, one.word))?;
        told(text, content.get(..late)?)
    });
    Verdict::of(faults.collect())
}

/// The words that the document writes in small letters: in capitals they are
/// words still, for emphasis.
fn small_words<'a>(case: &Case<'a>) -> BTreeSet<&'a str> {
    let passages: &'a [Passage<'a>] = &case.prose.passages;
    let words = passages.iter().flat_map(|passage| &passage.words);
    words
        .filter(|word| !word.is_capitalised())
        .map(|word| &*word.key)
        .collect()
}

/// Whether an abbreviation stands alone in brackets after a word: "(DDCI)".
fn is_bracketed(passage: &Passage<'_>, index: usize) -> bool {
    passage.gap(index) == " (" && passage.gap(index + 1).starts_with(')')
}

/// One fault for all uses of an abbreviation, at the first.
fn told(text: &str, uses: &[Use<'_>]) -> Option<Fault> {
    let first = uses.first()?;
    let word = first.passage.words.get(first.word)?;
    let mut fault = first.passage.fault(word.range.clone()).with("found", text);
    fault.more = uses.len() - 1;
    Some(fault)
}

/// The abbreviations of the text, each with its uses in order.
fn uses<'a>(case: &Case<'a>) -> BTreeMap<&'a str, Vec<Use<'a>>> {
    let mut uses: BTreeMap<&'a str, Vec<Use<'a>>> = BTreeMap::new();
    let passages: &'a [Passage<'a>] = &case.prose.passages;
    for passage in passages {
        let sentences = passage.is_sentences() || passage.place == Place::Title;
        if !sentences || passage.in_capitals {
            continue;
        }
        for (index, word) in passage.words.iter().enumerate() {
            if is_abbreviation(passage, index, word) {
                uses.entry(word.text).or_default().push(Use {
                    passage,
                    word: index,
                    explains: explains(passage, index),
                });
            }
        }
    }
    uses
}

/// Whether a word is made of capitals and stands alone: no number or code of
/// a document, no Roman number, no part of words in capitals.
fn is_abbreviation(passage: &Passage<'_>, index: usize, word: &Word<'_>) -> bool {
    let letters = word.text.chars().count();
    let all_capitals = word.text.chars().all(char::is_uppercase);
    let joined = |gap: &str| gap.is_empty() || gap.starts_with(['/', '-', '.', '&', '_', '@']);
    let code = passage.gap(index).ends_with(['/', '-', '.', '&', '_', '@'])
        || (joined(passage.gap(index + 1)) && !ends_sentence(passage.gap(index + 1)));
    let beside = |at: Option<usize>| {
        let other = at.and_then(|at| passage.words.get(at));
        other.is_some_and(|other| other.is_in_capitals() && other.text.len() > 1)
    };
    // Of several words in capitals in a row none is known to be a short form.
    let in_row = (beside(index.checked_sub(1)) && passage.follows(index))
        || (beside(Some(index + 1)) && passage.follows(index + 1));
    // A letter with a tone belongs to a word: "KHÔNG ĐƯỢC".
    let toned = word
        .text
        .chars()
        .any(|c| !c.is_ascii() && c != 'Đ' && c != 'Ư' && c != 'Ơ' && c != 'Ô');
    (2..=8).contains(&letters)
        && !toned
        && all_capitals
        && from_roman(word.text).is_none()
        && !code
        && !in_row
        && !word.quoted
}

fn ends_sentence(gap: &str) -> bool {
    gap.is_empty()
        || gap
            .strip_prefix('.')
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '/']))
}

/// Whether an abbreviation is explained where it stands: "(DDCI)" after its
/// words, "viết tắt là DDCI", or "DDCI (chỉ số ...)".
fn explains(passage: &Passage<'_>, index: usize) -> bool {
    let gap = passage.gap(index);
    let bracketed = gap.ends_with(['(', '“', '"']) && index > 0;
    let told = matches!(passage.before(index, 1), Some("là" | "tắt" | "gọi"))
        && (1..6).any(|distance| passage.before(index, distance) == Some("tắt"));
    let after = passage.gap(index + 1).trim_start().starts_with('(');
    bracketed || told || after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, bool)> {
        let passage = Passage::of(0, text, Place::Content, false);
        let words = passage.words.iter().enumerate();
        words
            .filter(|(index, word)| is_abbreviation(&passage, *index, word))
            .map(|(index, word)| (word.text.to_owned(), explains(&passage, index)))
            .collect()
    }

    #[test]
    fn codes_and_numbers_are_no_abbreviations() {
        let text =
            "Kế hoạch số 58-KH/ĐUK, lần thứ XXIII; công bố DDCI. Chỉ số (PAPI), GRDP/người, T.Ư";
        assert_eq!(
            found(text),
            [("DDCI".to_owned(), false), ("PAPI".to_owned(), true)]
        );
    }

    #[test]
    fn an_explanation_is_known() {
        for text in [
            "sau đây viết tắt là DDCI",
            "DDCI (chỉ số điều hành)",
            "gọi tắt DDCI",
        ] {
            assert_eq!(found(text), [("DDCI".to_owned(), true)], "{text}");
        }
        assert!(found("KẾ HOẠCH DDCI năm").is_empty());
    }
}
