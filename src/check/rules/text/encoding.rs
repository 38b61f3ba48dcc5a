//! Letters that look right and are not the right characters.

use crate::check::prose::is_combining;
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::specimen::Fragment;

/// Capital and small eth (Icelandic) and the African D, which many keyboards
/// of the past made for the Vietnamese Đ (TCVN 6909:2001 has U+0110, U+0111).
const FALSE_D: [char; 4] = ['\u{d0}', '\u{f0}', '\u{189}', '\u{256}'];

pub(super) const DECOMPOSED_TEXT: Rule = Rule {
    name: "decomposed-text",
    group: Group::Text,
    requirements: &["encoding"],
    at_most: Severity::Warning,
    wrong: "“ế” gõ thành ba ký tự: e, dấu mũ, dấu sắc",
    right: "“ế” là một ký tự (Unicode dựng sẵn)",
    test: decomposed_text,
};

pub(super) const ETH_FOR_D: Rule = Rule {
    name: "eth-for-d",
    group: Group::Text,
    requirements: &["encoding"],
    at_most: Severity::Warning,
    wrong: "Ðảng bộ (ký tự U+00D0)",
    right: "Đảng bộ (ký tự U+0110)",
    test: eth_for_d,
};

pub(super) const STRAY_COMBINING_MARK: Rule = Rule {
    name: "stray-combining-mark",
    group: Group::Text,
    requirements: &["encoding"],
    at_most: Severity::Warning,
    wrong: "thà̀nh phố (hai dấu huyền)",
    right: "thành phố",
    test: stray_combining_mark,
};

fn decomposed_text(case: &Case<'_>) -> Verdict {
    let paragraphs = case.specimen.shown.paragraphs.iter().enumerate();
    let mut pieces = paragraphs.flat_map(|(paragraph, shown)| {
        shown.decomposed.iter().map(move |range| Fragment {
            paragraph,
            range: range.clone(),
        })
    });
    let Some(first) = pieces.next() else {
        return Verdict::Passes;
    };
    let mut fault = Fault::of_text(&first).with("found", case.specimen.text(&first));
    fault.more = pieces.count();
    Verdict::Fails(vec![fault])
}

fn eth_for_d(case: &Case<'_>) -> Verdict {
    words_with(case, |letter| FALSE_D.contains(&letter))
}

/// After NFC a mark is left where no character has it: a second mark of tone,
/// or one on a consonant.
fn stray_combining_mark(case: &Case<'_>) -> Verdict {
    words_with(case, is_combining)
}

/// One fault for all words that have such a letter.
fn words_with(case: &Case<'_>, is_wrong: fn(char) -> bool) -> Verdict {
    let mut words = case.prose.passages.iter().flat_map(|passage| {
        passage
            .words
            .iter()
            .filter(move |word| word.text.chars().any(is_wrong))
            .map(move |word| (passage, word))
    });
    let Some((passage, word)) = words.next() else {
        return Verdict::Passes;
    };
    let mut fault = passage.fault(word.range.clone()).with("found", word.text);
    fault.more = words.count();
    Verdict::Fails(vec![fault])
}
