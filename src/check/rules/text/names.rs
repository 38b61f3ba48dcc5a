//! Names that one document spells in two ways.

use std::collections::BTreeMap;

use crate::check::prose::{Passage, Word};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::syllable::{bare, has_vowel};
use crate::diagnostic::Severity;
use crate::model::from_roman;

use super::lexicon;

pub(super) const INCONSISTENT_NAME: Rule = Rule {
    name: "inconsistent-name",
    group: Group::Text,
    requirements: &["names"],
    at_most: Severity::Warning,
    wrong: "Đảng bộ Khối ... Đảng bộ Khôi",
    right: "Đảng bộ Khối ... Đảng bộ Khối",
    test: inconsistent_name,
};

/// A form is usual when it stands so often, and so many times as often as
/// another. A name of three words says more than one of two.
const USUAL_OF_THREE: usize = 4;
const USUAL_OF_TWO: usize = 6;
const TIMES: usize = 4;

/// Where words in a row stand.
#[derive(Clone, Copy)]
struct Spot {
    passage: usize,
    word: usize,
}

/// How often words in a row stand, and where first.
struct Row {
    count: usize,
    first: Spot,
}

/// Rows of words by their keys.
type Rows<'a> = BTreeMap<Vec<&'a str>, Row>;

fn inconsistent_name(case: &Case<'_>) -> Verdict {
    Verdict::of(inconsistencies(&case.prose.passages))
}

fn inconsistencies(passages: &[Passage<'_>]) -> Vec<Fault> {
    let mut told = Vec::new();
    let mut faults = Vec::new();
    for (length, usual) in [(3, USUAL_OF_THREE), (2, USUAL_OF_TWO)] {
        let rows = rows(passages, length);
        let mut by_form: BTreeMap<Vec<String>, Vec<&Vec<&str>>> = BTreeMap::new();
        for (keys, row) in &rows {
            if row.count >= usual {
                // Usual rows by their letters without marks: what differs by
                // a tone from one of them is found at once.
                let form = keys.iter().map(|key| bare(key)).collect();
                by_form.entry(form).or_default().push(keys);
            }
        }
        for (keys, row) in &rows {
            let form: Vec<String> = keys.iter().map(|key| bare(key)).collect();
            let others = by_form.get(&form).map_or(&[][..], Vec::as_slice);
            let other = others.iter().find(|other| {
                let enough = rows
                    .get(**other)
                    .is_some_and(|o| o.count >= TIMES * row.count);
                enough && differing(keys, other).is_some()
            });
            let Some((other, at)) = other.and_then(|o| Some((*o, differing(keys, o)?))) else {
                continue;
            };
            let word = row.first.word + at;
            if !told.contains(&(row.first.passage, word)) {
                told.push((row.first.passage, word));
                faults.extend(fault(passages, row, other, &rows));
            }
        }
    }
    faults
}

/// The one word in which two rows differ.
fn differing(one: &[&str], other: &[&str]) -> Option<usize> {
    let mut differing = one
        .iter()
        .zip(other)
        .enumerate()
        .filter(|(_, (a, b))| a != b);
    let (at, _) = differing.next()?;
    differing.next().is_none().then_some(at)
}

fn fault(passages: &[Passage<'_>], row: &Row, usual: &[&str], rows: &Rows<'_>) -> Option<Fault> {
    let written = |row: &Row| {
        let passage = passages.get(row.first.passage)?;
        Some((passage, row.first.word, row.first.word + usual.len() - 1))
    };
    let (passage, first, last) = written(row)?;
    let other = rows.get(usual)?;
    let (usual_passage, usual_first, usual_last) = written(other)?;
    let mut fault = passage
        .fault(passage.span(first, last))
        .with("found", passage.slice(first, last))
        .with("expected", usual_passage.slice(usual_first, usual_last))
        .with("count", i64::try_from(other.count).unwrap_or(i64::MAX));
    fault.more = row.count - 1;
    Some(fault)
}

/// The rows of `length` words in a sentence that start with a capital and
/// have at least two: parts of names.
fn rows<'a>(passages: &'a [Passage<'a>], length: usize) -> Rows<'a> {
    let mut rows = Rows::new();
    for (index, passage) in passages.iter().enumerate() {
        for (word, row) in passage.words.windows(length).enumerate() {
            let joined = (word + 1..word + length).all(|at| passage.gap(at) == " ");
            let capitals = row.iter().filter(|w| w.is_capitalised()).count();
            let starts = row.first().is_some_and(Word::is_capitalised);
            if !joined || !starts || capitals < 2 || !row.iter().all(|w| is_syllable(w)) {
                continue;
            }
            if capitals == length && is_person(passage, word) {
                continue;
            }
            let keys = row.iter().map(|w| &*w.key).collect();
            rows.entry(keys)
                .and_modify(|row: &mut Row| row.count += 1)
                .or_insert(Row {
                    count: 1,
                    first: Spot {
                        passage: index,
                        word,
                    },
                });
        }
    }
    rows
}

/// Whether words with capitals are part of a person's name: persons whose
/// names differ by a tone are two.
fn is_person(passage: &Passage<'_>, at: usize) -> bool {
    let capital = |at: usize| passage.words.get(at).is_some_and(Word::is_capitalised);
    let mut start = at;
    while start > 0 && passage.gap(start) == " " && capital(start - 1) {
        start -= 1;
    }
    let mut end = at;
    while capital(end + 1) && passage.gap(end + 1) == " " {
        end += 1;
    }
    let names = lexicon::names();
    let first = passage.key(start).unwrap_or_default();
    let middle = (start..=end).filter_map(|at| passage.key(at));
    names.surnames.contains(first)
        || middle
            .into_iter()
            .any(|key| names.middle_words.contains(key))
}

/// Whether a word is a syllable: no number, no abbreviation.
fn is_syllable(word: &Word<'_>) -> bool {
    word.text.chars().all(char::is_alphabetic)
        && has_vowel(&word.key)
        && (word.text.chars().count() > 1 || word.key == "y")
        && from_roman(word.text).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Place;

    fn found(texts: &[&str]) -> Vec<String> {
        let passages: Vec<_> = texts
            .iter()
            .map(|text| Passage::of(0, text, Place::Content, false))
            .collect();
        inconsistencies(&passages)
            .iter()
            .map(|fault| format!("{:?}", fault.facts[0].1))
            .collect()
    }

    #[test]
    fn a_tone_in_a_name_is_found_once() {
        let right = "của Đảng bộ Khối các cơ quan tỉnh";
        assert_eq!(
            found(&[
                right,
                right,
                right,
                right,
                "của Đảng bộ Khôi các cơ quan tỉnh"
            ]),
            ["Text(\"Đảng bộ Khôi\")"]
        );
        let place = "tại xã Bình An";
        let many = [place; 8];
        let mut with_one: Vec<&str> = many.to_vec();
        with_one.push("tại xã Bình Ân");
        assert_eq!(found(&with_one), ["Text(\"Bình Ân\")"]);
    }

    #[test]
    fn other_names_are_other_names() {
        let texts = [
            "Sở Tài chính, Sở Tư pháp, ông Trần Văn Hùng, ông Trần Văn Hưng",
            "Sở Tài chính, Giải Nhất, Giải Nhì, Phụ lục I, Phụ lục II",
            "Sở Tài chính và Uỷ ban, Ủy ban nhân dân xã Tân Hoà, xã Tân Hòa",
            "Sở Tài chính, Sở Tư pháp, tại xã Bình An",
            "Sở Tài chính, Sở Tư pháp",
        ];
        assert_eq!(found(&texts), Vec::<String>::new());
        let mut persons = vec!["ông Nguyễn Văn Hùng"; 9];
        persons.push("bà Nguyễn Vân Anh, ông Nguyễn Văn Hưng");
        assert_eq!(found(&persons), Vec::<String>::new());
    }
}
