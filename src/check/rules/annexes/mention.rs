//! That the text points to its annexes.

use std::collections::BTreeSet;

use super::labels::labelled;
use super::numbering::value;
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::inspect::shown::Story;

pub(super) const UNMENTIONED_ANNEX: Rule = Rule {
    name: "unmentioned-annex",
    group: Group::Annexes,
    requirements: &["annex-mention"],
    at_most: Severity::Error,
    wrong: "Trưng bày sách theo ba chủ đề. / ... / Phụ lục",
    right: "Trưng bày sách theo ba chủ đề nêu tại Phụ lục kèm theo Kế hoạch này. / ... / Phụ lục",
    test: unmentioned_annex,
};

/// Other words that point to what is attached.
const OTHER_WORDS: [&str; 3] = ["kèm theo", "đính kèm", "gửi kèm"];

/// What a text says of annexes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Mentions {
    /// Whether it speaks of them without a number.
    bare: bool,
    /// The numbers that it names.
    numbers: BTreeSet<u32>,
}

fn unmentioned_annex(case: &Case<'_>) -> Verdict {
    let annexes = labelled(case);
    let Some((_, first)) = annexes.first() else {
        return Verdict::DoesNotApply;
    };
    let word = case.standard.wording.annex_label.as_str();
    let texts = |of: Option<usize>| {
        let paragraphs = case.specimen.shown.paragraphs.iter().enumerate();
        paragraphs.filter_map(move |(index, paragraph)| {
            let annex = case
                .specimen
                .annexes
                .iter()
                .position(|annex| annex.paragraphs.contains(&index));
            let stands = paragraph.story == Story::Main || paragraph.story == Story::Footnote;
            let counts = match of {
                // The text itself.
                None => annex.is_none(),
                // All but the annex that is looked for.
                Some(own) => annex != Some(own),
            };
            (stands && counts).then_some(paragraph.text.as_str())
        })
    };
    let pointers: Vec<_> = OTHER_WORDS
        .iter()
        .chain([&word])
        .map(|w| folded(w))
        .collect();
    let points = |text: &str| {
        let text = folded(text);
        pointers.iter().any(|words| text.contains(words))
    };
    if !texts(None).any(points) {
        let found = case.specimen.text(first);
        return Verdict::Fails(vec![Fault::of_text(first).with("found", found)]);
    }
    if annexes.len() < 2 {
        return Verdict::Passes;
    }
    let faults = case
        .specimen
        .annexes
        .iter()
        .enumerate()
        .filter_map(|(index, annex)| {
            let label = annex.label.as_ref()?;
            let (number, _) = annex.number.as_deref().and_then(value)?;
            let mut said = Mentions::default();
            texts(Some(index)).for_each(|text| mentions(text, word, &mut said));
            let unmentioned =
                !said.bare && !said.numbers.is_empty() && !said.numbers.contains(&number);
            unmentioned.then(|| {
                let found = case.specimen.text(label);
                Fault::of_text(label).with("found", found)
            })
        });
    Verdict::of(faults.collect())
}

/// Adds what a text says of annexes: "Phụ lục I", "Phụ lục 1, 2 và 4", "các
/// phụ lục", "Phụ lục I đến Phụ lục IV". A label alone on its line, as annexes
/// bear it, says nothing.
fn mentions(text: &str, word: &str, said: &mut Mentions) {
    let lower = word.to_lowercase();
    let upper = word.to_uppercase();
    let starts: Vec<usize> = [word, &lower, &upper]
        .iter()
        .flat_map(|form| text.match_indices(form).map(|(at, form)| at + form.len()))
        .collect();
    let is_label = starts.len() == 1
        && text.split_whitespace().count() <= 3
        && folded(text).starts_with(&folded(word));
    if is_label {
        return;
    }
    for start in starts {
        let numbers = numbers_at(text.get(start..).unwrap_or_default());
        said.bare |= numbers.is_empty();
        said.numbers.extend(numbers);
    }
}

/// The numbers that a text begins with: one, a list, or from one to another.
fn numbers_at(text: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = Vec::new();
    let mut rest = text.trim_start();
    rest = rest.strip_prefix("số ").unwrap_or(rest).trim_start();
    let mut is_range = false;
    loop {
        let end = rest
            .find(|letter: char| !letter.is_alphanumeric())
            .unwrap_or(rest.len());
        let Some((number, _)) = rest.get(..end).and_then(value) else {
            return numbers;
        };
        match numbers.last() {
            Some(from) if is_range => numbers.extend(*from + 1..=number.min(*from + 50)),
            Some(_) | None => numbers.push(number),
        }
        let after = rest.get(end..).unwrap_or_default().trim_start();
        let separators = [
            ("đến", true),
            ("-", true),
            ("–", true),
            (",", false),
            ("và", false),
        ];
        let Some((next, range)) = separators
            .iter()
            .find_map(|(word, range)| Some((after.strip_prefix(word)?, *range)))
        else {
            return numbers;
        };
        is_range = range;
        rest = next.trim_start();
        for word in ["Phụ lục", "phụ lục", "số"] {
            rest = rest.strip_prefix(word).unwrap_or(rest).trim_start();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Mentions {
        let mut said = Mentions::default();
        mentions(text, "Phụ lục", &mut said);
        said
    }

    #[test]
    fn numbers_are_read_from_lists_and_ranges() {
        for (text, numbers) in [
            ("theo Phụ lục II.", vec![2]),
            ("theo Phụ lục 1, 2 và 4;", vec![1, 2, 4]),
            ("(Phụ lục I đến Phụ lục IV)", vec![1, 2, 3, 4]),
            ("tại phụ lục số 03, ngày 05", vec![3]),
        ] {
            let expected = Mentions {
                bare: false,
                numbers: numbers.into_iter().collect(),
            };
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn annexes_without_a_number_may_be_any() {
        assert!(said("nêu tại các Phụ lục kèm theo").bare);
        assert!(said("nêu tại Phụ lục và danh sách").bare);
    }

    #[test]
    fn a_label_is_no_mention() {
        assert_eq!(said("Phụ lục II"), Mentions::default());
    }
}
