//! Bản sao: the words that say which form of copy it is.

use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::inspect::shown::Story;
use crate::inspect::specimen::Fragment;
use crate::standard::Limit;

pub(super) const WRONG_COPY_WORDS: Rule = Rule {
    name: "wrong-copy-words",
    group: Group::Marks,
    requirements: &["copy-words"],
    at_most: Severity::Error,
    wrong: "SAO Y BẢN CHÍNH (văn bản của cơ quan nhà nước)",
    right: "SAO Y",
    test: wrong_copy_words,
};

/// The words for forms of copies in any act, old or new.
const COPY_WORDS: [&str; 8] = [
    "sao y",
    "sao y bản chính",
    "bản sao y",
    "bản sao y bản chính",
    "sao lục",
    "bản sao lục",
    "trích sao",
    "bản trích sao",
];

/// Forms of copies that are lines of their own, in capitals.
fn wrong_copy_words(case: &Case<'_>) -> Verdict {
    let Limit::AnyText(words) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let longest = COPY_WORDS.iter().map(|known| known.len()).max();
    let mut applies = false;
    let mut faults = Vec::new();
    for (index, paragraph) in case.specimen.shown.paragraphs.iter().enumerate() {
        let text = paragraph.text.trim();
        let is_line = paragraph.story == Story::Main
            && longest.is_some_and(|longest| text.len() <= longest * 2)
            && !text.chars().any(char::is_lowercase);
        if !is_line {
            continue;
        }
        let found = folded(text);
        let is_right = words.iter().any(|word| folded(word) == found);
        if !is_right && !COPY_WORDS.iter().any(|known| folded(known) == found) {
            continue;
        }
        applies = true;
        if !is_right {
            let place = Fragment {
                paragraph: index,
                range: 0..paragraph.text.len(),
            };
            faults.push(
                Fault::of_text(&place)
                    .with("found", text)
                    .with("expected", Fact::List(words.clone())),
            );
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}
