//! A word typed twice.

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;

use super::lexicon;

pub(super) const REPEATED_WORD: Rule = Rule {
    name: "repeated-word",
    group: Group::Text,
    requirements: &["typing"],
    at_most: Severity::Warning,
    wrong: "kế hoạch của của Ban Thường vụ",
    right: "kế hoạch của Ban Thường vụ",
    test: repeated_word,
};

fn repeated_word(case: &Case<'_>) -> Verdict {
    let faults = case
        .prose
        .passages
        .iter()
        .filter(|passage| passage.place != Place::Form)
        .flat_map(|passage| {
            (1..passage.words.len()).filter_map(move |index| repeated(passage, index))
        });
    Verdict::of(Fault::gathered(faults))
}

/// A word of grammar that stands twice. Other words may double by nature:
/// "ngày ngày", "từ từ".
fn repeated(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let word = passage.words.get(index)?;
    let twice = passage.before(index, 1) == Some(&*word.key) && passage.follows(index);
    (twice && lexicon::words().never_doubled.contains(&*word.key)).then(|| {
        passage
            .fault(passage.span(index - 1, index))
            .with("found", passage.slice(index - 1, index))
            .with("expected", word.text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_double_by_nature_are_right() {
        let found = |text: &str| {
            let passage = Passage::of(0, text, Place::Content, false);
            (1..passage.words.len())
                .filter(|index| repeated(&passage, *index).is_some())
                .count()
        };
        assert_eq!(found("kế hoạch của của Ban và và các các xã"), 3);
        assert_eq!(found("ngày ngày, từ từ, luôn luôn, đều đều; của, của"), 0);
    }
}
