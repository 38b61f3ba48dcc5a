//! What a draft leaves to be filled in.

use std::ops::Range;

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;

use super::lexicon;
use super::sentences::says;

pub(super) const PLACEHOLDER_LEFT: Rule = Rule {
    name: "placeholder-left",
    group: Group::Text,
    requirements: &["complete-text"],
    at_most: Severity::Warning,
    wrong: "giao [CẦN BỔ SUNG] chủ trì",
    right: "giao Văn phòng Đảng uỷ chủ trì",
    test: placeholder_left,
};

fn placeholder_left(case: &Case<'_>) -> Verdict {
    let faults = case
        .prose
        .passages
        .iter()
        .filter(|passage| passage.place != Place::Form)
        .flat_map(|passage| {
            placeholders(passage).into_iter().map(move |range| {
                let found = passage.text.get(range.clone()).unwrap_or_default();
                passage.fault(range).with("found", found)
            })
        });
    Verdict::of(Fault::gathered(faults))
}

fn placeholders(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let mut found = bracketed(passage);
    found.extend(runs(passage));
    found.extend(words(passage));
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// "[CẦN BỔ SUNG]", "[...]", "{{ organ }}", "<tên cơ quan>".
fn bracketed(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let text = passage.text;
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("[", "]"), ("<", ">")] {
        let mut from = 0;
        while let Some((start, end)) = enclosed(text, from, open, close) {
            let inside = text.get(start + open.len()..end - close.len());
            let inside = Passage::of(0, inside.unwrap_or_default(), passage.place, false);
            let mut marks = inside.text.chars().filter(|c| *c != ' ');
            let dots = marks.clone().count() > 0 && marks.all(|c| ".…?_".contains(c));
            let words = lexicon::words();
            let waits = says(&inside, 0..inside.words.len(), &words.waiting)
                || says(&inside, 0..1, &words.awaited);
            if open == "{{" || dots || waits {
                found.push(start..end);
            }
            from = end;
        }
    }
    found
}

fn enclosed(text: &str, from: usize, open: &str, close: &str) -> Option<(usize, usize)> {
    let start = from + text.get(from..)?.find(open)?;
    let inner = start + open.len();
    let end = inner + text.get(inner..)?.find(close)? + close.len();
    Some((start, end))
}

/// "???", and leaders of dots in the content. Annexes, tables and notes may
/// hold forms, and a day or number may be left blank.
fn runs(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let letters: Vec<(usize, char)> = passage.text.char_indices().collect();
    let mut at = 0;
    while let Some((start, letter)) = letters.get(at).copied() {
        let length = letters
            .iter()
            .skip(at)
            .take_while(|l| l.1 == letter)
            .count();
        let end = letters.get(at + length).map_or(passage.text.len(), |l| l.0);
        let leader = match letter {
            '.' => length > 4,
            '…' => length > 1,
            '_' => length > 3,
            _ => false,
        };
        let form = passage.annexed || passage.place != Place::Content;
        let worded = passage.words.len() > 3;
        if (letter == '?' && length > 2) || (leader && !form && worded && !is_blank(passage, start))
        {
            found.push(start..end);
        }
        at += length;
    }
    found
}

/// Whether a leader stands for a number or a part of a date, or is a field of
/// a form.
fn is_blank(passage: &Passage<'_>, start: usize) -> bool {
    let before = passage.text.get(..start).unwrap_or_default().trim_end();
    // A form asks for what follows its colon.
    if before.ends_with(':') {
        return true;
    }
    let word = before.rsplit([' ', '\n', '\t']).next().unwrap_or_default();
    matches!(
        word.to_lowercase().as_str(),
        "ngày" | "tháng" | "năm" | "số" | "20" | "202" | "lúc" | "giờ"
    )
}

/// "XXX", "TBD", "lorem ipsum".
fn words<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = Range<usize>> + 'a {
    let words = passage.words.iter().enumerate();
    words.filter_map(move |(index, word)| {
        let crosses = word.text.len() > 2 && word.text.bytes().all(|b| b == b'X' || b == b'x');
        // XXX is a number as well: "lần thứ XXX", "XXX.".
        let counts = matches!(passage.before(index, 1), Some("thứ" | "phần" | "chương"))
            || (index == 0 && word.text == "XXX");
        let lorem = word.key == "lorem" && passage.key(index + 1) == Some("ipsum");
        let waits = word.text == "TBD" || lorem;
        ((crosses && !counts) || waits).then(|| word.range.clone())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        placeholders(&Passage::of(0, text, Place::Content, false)).len()
    }

    #[test]
    fn what_waits_to_be_filled_in_is_found() {
        for text in [
            "giao [CẦN BỔ SUNG] chủ trì",
            "giao [...] chủ trì",
            "kinh phí ??? triệu đồng",
            "kính gửi {{ organ }} biết",
            "giao <tên cơ quan> chủ trì",
            "địa điểm: xã XXX vào buổi sáng",
            "Lorem ipsum dolor",
            "kinh phí dự kiến là ........ đồng",
            "giao cho ông ……… phụ trách việc này",
        ] {
            assert_eq!(found(text), 1, "{text}");
        }
    }

    #[test]
    fn blanks_and_marks_are_none() {
        for text in [
            "văn nghệ, thể thao...",
            "văn nghệ, thể thao…",
            "Bình An, ngày ..... tháng ..... năm 2026",
            "Đơn vị: ...........",
            "lần thứ XXX, năm 2026",
            "số lượng < 5 và > 3",
            "[1] Số liệu",
            "[Phần ký tên]",
            "Họ và tên: ............ Năm sinh: ..........",
            "theo tiên lượng [xem Phụ lục]",
            "[ ] Đồng ý",
        ] {
            assert_eq!(found(text), 0, "{text}");
        }
    }
}
