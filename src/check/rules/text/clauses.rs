//! Capitals of the parts of a document, of sentences and of days.

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::syllable::has_vowel;
use crate::diagnostic::Severity;

use super::capitals::{at_words, capitalised, fault};
use super::lexicon;
use super::mentions::{belongs, dates, named_days};

pub(super) const WRONG_CLAUSE_CAPITALS: Rule = Rule {
    name: "wrong-clause-capitals",
    group: Group::Text,
    requirements: &["capitals-of-clauses"],
    at_most: Severity::Error,
    wrong: "theo Khoản 2 điều 5",
    right: "theo khoản 2 Điều 5",
    test: |case| at_words(case, part),
};

pub(super) const LOWER_CASE_SENTENCE_START: Rule = Rule {
    name: "lower-case-sentence-start",
    group: Group::Text,
    requirements: &["capitals-of-sentences"],
    at_most: Severity::Error,
    wrong: "Tổ chức trang trọng. thời gian hợp lý.",
    right: "Tổ chức trang trọng. Thời gian hợp lý.",
    test: |case| at_words(case, sentence_start),
};

pub(super) const CAPITAL_AFTER_SEMICOLON: Rule = Rule {
    name: "capital-after-semicolon",
    group: Group::Text,
    requirements: &["capitals-of-sentences"],
    at_most: Severity::Hint,
    wrong: "rà soát danh sách; Tổng hợp kết quả",
    right: "rà soát danh sách; tổng hợp kết quả",
    test: |case| at_words(case, after_semicolon),
};

pub(super) const WRONG_WEEKDAY_CAPITALS: Rule = Rule {
    name: "wrong-weekday-capitals",
    group: Group::Text,
    requirements: &["capitals-of-the-calendar"],
    at_most: Severity::Error,
    wrong: "sáng Thứ hai, ngày 05/10/2026",
    right: "sáng thứ Hai, ngày 05/10/2026",
    test: wrong_weekday_capitals,
};

/// "Khoản 2 Điều 5" within a sentence, "khoản 2 điều 5".
fn part(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let word = passage.words.get(index).filter(|word| !word.quoted)?;
    let next = passage.words.get(index + 1)?;
    if !passage.follows(index + 1) {
        return None;
    }
    let numbered = next.number().is_some();
    let in_sentence = !passage.opens(index);
    let expected = match word.text {
        "Khoản" if in_sentence && numbered && of_article(passage, index + 2) => "khoản",
        "Điểm" if in_sentence && is_letter(next.text) && of_clause(passage, index + 2) => "điểm",
        "điều" if numbered && (in_clause(passage, index) || of_act(passage, index + 2)) => {
            "Điều"
        }
        "chương" | "mục" | "phần"
            if of_act(passage, index + 2)
                && is_count(next.text)
                && !in_compound(passage, index) =>
        {
            return Some(with_number(passage, index, &capitalised(word.text)));
        }
        _ => return None,
    };
    Some(with_number(passage, index, expected))
}

/// A fault of the word for a part, told with its number.
fn with_number(passage: &Passage<'_>, index: usize, expected: &str) -> Fault {
    let number = passage.slice(index + 1, index + 1);
    fault(passage, index, index + 1, format!("{expected} {number}"))
}

/// Whether a word for a part is the end of another word: "danh mục",
/// "thành phần".
fn in_compound(passage: &Passage<'_>, index: usize) -> bool {
    let before = passage.before(index, 1).unwrap_or_default();
    passage.follows(index)
        && matches!(
            before,
            "danh"
                | "hạng"
                | "đề"
                | "thư"
                | "chuyên"
                | "tiểu"
                | "thành"
                | "cổ"
                | "học"
                | "một"
                | "hợp"
        )
}

fn is_letter(text: &str) -> bool {
    text.chars().count() == 1 && text.chars().all(char::is_lowercase)
}

/// A number as parts are counted: 2, IV.
fn is_count(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit()) || text.bytes().all(|b| b"IVXLC".contains(&b))
}

/// Whether an article, or "this", follows a clause.
fn of_article(passage: &Passage<'_>, index: usize) -> bool {
    matches!(passage.key(index), Some("điều" | "này")) && !passage.gap(index).contains('.')
}

fn of_clause(passage: &Passage<'_>, index: usize) -> bool {
    matches!(passage.key(index), Some("khoản")) && !passage.gap(index).contains('.')
}

/// Whether "khoản 2" stands before.
fn in_clause(passage: &Passage<'_>, index: usize) -> bool {
    passage.before(index, 2) == Some("khoản")
        && passage.follows(index)
        && passage
            .words
            .get(index - 1)
            .is_some_and(|w| w.number().is_some())
}

/// Whether the name of an act follows: "Luật", "của Quy chế", with a capital.
fn of_act(passage: &Passage<'_>, index: usize) -> bool {
    let of = usize::from(passage.key(index) == Some("của"));
    let at = index + of;
    let capital = passage.words.get(at).is_some_and(|w| w.is_capitalised());
    let acts = &lexicon::words().acts;
    let named = acts.iter().any(|act| act.starts_at(passage, at));
    capital && named && passage.follows(index) && (of == 0 || passage.follows(at))
}

/// A small letter after a full stop that ends a sentence, not a short form.
fn sentence_start(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let word = passage.words.get(index).filter(|word| !word.quoted)?;
    let before = passage.words.get(index.checked_sub(1)?)?;
    let lower = word.text.chars().next().is_some_and(char::is_lowercase);
    if !lower || !matches!(passage.gap(index), ". " | "? " | "! " | "). " | ".\n") {
        return None;
    }
    // Of two letters without a mark hardly any ends a sentence.
    let letters = before.text.chars().count();
    let sentence = (letters > 2 || (letters == 2 && !before.text.is_ascii()))
        && before.text.chars().all(char::is_lowercase)
        && has_vowel(&before.key)
        && !lexicon::words().stopped_forms.contains(&*before.key);
    let address = passage.gap(index + 1).starts_with(['.', '@', '/'])
        && !matches!(passage.gap(index + 1), "." | "./.")
        && !passage.gap(index + 1).starts_with(". ");
    // The number of a list item, and a list in a cell, are no sentences.
    let sentences = matches!(passage.place, Place::Content | Place::Note) && index > 1;
    (sentence && !address && sentences)
        .then(|| fault(passage, index, index, capitalised(word.text)))
}

/// A word that starts clauses and no names, with a capital after ";".
fn after_semicolon(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let word = passage.words.get(index).filter(|word| !word.quoted)?;
    let after = index > 0 && matches!(passage.gap(index), "; " | ";");
    if !after || !word.is_capitalised() || word.is_in_capitals() {
        return None;
    }
    let openers = &lexicon::words().clause_openers;
    let opener = openers
        .iter()
        .find(|opener| opener.starts_at(passage, index))?;
    let last = index + opener.keys.len() - 1;
    // "Phối hợp Công an": more capitals may make a name of it.
    let named =
        (index + 1..=last).any(|at| passage.words.get(at).is_some_and(|w| w.is_capitalised()));
    (!named).then(|| fault(passage, index, index, word.key.to_string()))
}

/// Days of the week that go with a date: there "thứ" is a day and no count.
fn wrong_weekday_capitals(case: &Case<'_>) -> Verdict {
    let mut faults = Vec::new();
    for passage in &case.prose.passages {
        if passage.place == Place::Form || passage.in_capitals {
            continue;
        }
        let days = named_days(passage);
        if !days.is_empty() {
            let dates = dates(passage);
            let dated = days
                .iter()
                .filter(|day| dates.iter().any(|date| belongs(passage, day, date)));
            faults.extend(dated.filter_map(|day| weekday(passage, day.first)));
        }
    }
    Verdict::of(Fault::gathered(faults))
}

fn weekday(passage: &Passage<'_>, first: usize) -> Option<Fault> {
    let (head, day) = (passage.words.get(first)?, passage.words.get(first + 1)?);
    // "Chủ nhật" is written in more than one way; the decree names it not.
    if head.key != "thứ" || head.quoted || day.number().is_some() || head.is_in_capitals() {
        return None;
    }
    let head_is_wrong = head.is_capitalised() && !passage.opens(first);
    (head_is_wrong || !day.is_capitalised()).then(|| {
        let head = if head_is_wrong { "thứ" } else { head.text };
        let expected = format!("{head} {}", capitalised(day.text));
        fault(passage, first, first + 1, expected)
    })
}

#[cfg(test)]
mod tests {
    use super::super::trial::found;
    use super::*;

    #[test]
    fn clauses_are_small_and_articles_are_not() {
        for (text, count) in [
            ("theo Khoản 2 Điều 5 của Luật", 1),
            ("theo Khoản 2 điều 5 của Luật", 2),
            ("tại Điểm a khoản 2 Điều 5", 1),
            ("quy định tại điều 12 Luật Trẻ em", 1),
            ("tại chương II Luật Trẻ em", 1),
            ("theo khoản 2 Điều 5, điểm a và điểm b khoản này", 0),
            (
                "Khoản 2 Điều 5 quy định; 5 điều Bác Hồ dạy; chương trình",
                0,
            ),
            ("Các khoản 1, 2 Điều 5; danh mục 2 của Kế hoạch", 0),
            ("vào phần 2 của cuộc thi", 0),
        ] {
            assert_eq!(found(text, part), count, "{text}");
        }
    }

    #[test]
    fn a_sentence_starts_with_a_capital() {
        for text in ["Tổ chức trang trọng. thời gian hợp lý.", "Thế nào? các xã"] {
            assert_eq!(found(text, sentence_start), 1, "{text}");
        }
        for text in [
            "sách, vở v.v. của học sinh",
            "ThS. nguyễn, tr. 5, đc. nguyễn",
            "trang svhttdl.binhan.example. Các xã",
            "1. mục đích",
            "văn nghệ, thể thao... của xã",
        ] {
            assert_eq!(found(text, sentence_start), 0, "{text}");
        }
    }

    #[test]
    fn a_clause_goes_on_after_a_semicolon() {
        assert_eq!(
            found("rà soát danh sách; Tăng cường kiểm tra", after_semicolon),
            1
        );
        for text in [
            "Sở Y tế; Công an tỉnh",
            "rà soát; tăng cường",
            "Sở; Thực Hiện",
        ] {
            assert_eq!(found(text, after_semicolon), 0, "{text}");
        }
    }
}
