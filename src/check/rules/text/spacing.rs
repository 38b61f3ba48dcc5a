//! Blanks and marks as they are typed.

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::syllable::has_vowel;
use crate::diagnostic::Severity;

pub(super) const DOUBLE_SPACE: Rule = Rule {
    name: "double-space",
    group: Group::Text,
    requirements: &["typing"],
    at_most: Severity::Warning,
    wrong: "Ban  Thường vụ (hai dấu cách)",
    right: "Ban Thường vụ",
    test: double_space,
};

pub(super) const SPACE_BEFORE_PUNCTUATION: Rule = Rule {
    name: "space-before-punctuation",
    group: Group::Text,
    requirements: &["typing"],
    at_most: Severity::Warning,
    wrong: "cán bộ , đảng viên",
    right: "cán bộ, đảng viên",
    test: space_before_punctuation,
};

pub(super) const MISSING_SPACE_AFTER_PUNCTUATION: Rule = Rule {
    name: "missing-space-after-punctuation",
    group: Group::Text,
    requirements: &["typing"],
    at_most: Severity::Warning,
    wrong: "cán bộ,đảng viên",
    right: "cán bộ, đảng viên",
    test: missing_space_after_punctuation,
};

pub(super) const DOUBLED_PUNCTUATION: Rule = Rule {
    name: "doubled-punctuation",
    group: Group::Text,
    requirements: &["typing"],
    at_most: Severity::Warning,
    wrong: "các cơ quan,, đơn vị",
    right: "các cơ quan, đơn vị",
    test: doubled_punctuation,
};

/// The faults that a look at each gap between words finds, in the passages
/// that are no forms.
fn in_gaps(case: &Case<'_>, look: fn(&Passage<'_>, usize) -> Option<Fault>) -> Verdict {
    let passages = case.prose.passages.iter();
    let faults = passages
        .filter(|passage| passage.place != Place::Form)
        .flat_map(|passage| {
            (1..=passage.words.len()).filter_map(move |index| look(passage, index))
        });
    Verdict::of(Fault::gathered(faults))
}

fn double_space(case: &Case<'_>) -> Verdict {
    in_gaps(case, doubled_blank)
}

/// Two or three blanks between two words. More than that aligns something or
/// is left to be filled in, as is a blank beside "ngày", "tháng", "năm", "số";
/// after the number of a list item blanks make an indent.
fn doubled_blank(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let gap = passage.gap(index);
    let blanks = gap.len() - gap.trim_end_matches(' ').len();
    let marks = gap.trim_matches(' ');
    let word = passage.words.get(index)?;
    if !(2..=3).contains(&blanks) || !matches!(marks, "" | "," | ";" | ":" | "." | "?" | "!") {
        return None;
    }
    let filled_in =
        |key: Option<&str>| matches!(key, Some("ngày" | "tháng" | "năm" | "số" | "lúc"));
    let numbered = index == 1 && !marks.is_empty();
    if filled_in(passage.before(index, 1)) || filled_in(passage.key(index)) || numbered {
        return None;
    }
    let start = word.range.start - blanks;
    Some(passage.fault(start..word.range.start))
}

fn space_before_punctuation(case: &Case<'_>) -> Verdict {
    in_gaps(case, blank_before_mark)
}

/// One blank and a mark that ends a word. Before "." it may be a sign of its
/// own: "./.", "...".
fn blank_before_mark(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let gap = passage.gap(index);
    let rest = gap.strip_prefix(' ')?;
    let mark = rest.chars().next().filter(|c| ",;:.?!".contains(*c))?;
    let after = rest.get(mark.len_utf8()..)?;
    let ends = after.is_empty() || after.starts_with([' ', '\n', '"', '”', ')']);
    // Blanks left for a number or day: "ngày , tháng".
    let filled_in = matches!(
        passage.before(index, 1),
        Some("ngày" | "tháng" | "năm" | "số")
    );
    // "tỷ số 2 : 1" is set in figures.
    let between_figures = mark == ':' && passage.words.get(index - 1)?.number().is_some();
    if !ends || filled_in || between_figures || (after.is_empty() && index < passage.words.len()) {
        return None;
    }
    let word = passage.words.get(index - 1)?;
    let range = word.range.start..word.range.end + 1 + mark.len_utf8();
    Some(
        passage
            .fault(word.range.end..word.range.end + 1 + mark.len_utf8())
            .with("found", passage.text.get(range)?)
            .with("expected", format!("{}{mark}", word.text)),
    )
}

fn missing_space_after_punctuation(case: &Case<'_>) -> Verdict {
    in_gaps(case, mark_without_blank)
}

fn mark_without_blank(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let (before, after) = (passage.words.get(index - 1)?, passage.words.get(index)?);
    let gap = passage.gap(index);
    if !matches!(gap, "," | ";" | ":" | "." | "?" | "!") || is_address(passage, index) {
        return None;
    }
    let letters = |text: &str| text.chars().all(char::is_alphabetic);
    let word =
        |text: &str| text.chars().count() > 1 && letters(text) && has_vowel(&text.to_lowercase());
    let capital_and_small = |text: &str| {
        text.chars().next().is_some_and(char::is_uppercase)
            && text.chars().skip(1).all(char::is_lowercase)
    };
    let wrong = match gap {
        // "xã.Trong": not T.Ư, TP.Huế, ThS.Lan, a.doc.
        "." => {
            word(before.text)
                && before.text.chars().skip(1).all(char::is_lowercase)
                && word(after.text)
                && capital_and_small(after.text)
        }
        // "Mục đích:Tổ chức": not 10:30, http:.
        ":" => word(before.text) && word(after.text),
        // "5.000,5" and "1,2;3,4" are figures.
        _ => word(before.text) && letters(after.text) || letters(before.text) && word(after.text),
    };
    wrong.then(|| {
        passage
            .fault(before.range.start..after.range.end)
            .with("found", format!("{}{gap}{}", before.text, after.text))
            .with("expected", format!("{}{gap} {}", before.text, after.text))
    })
}

/// Whether the stretch without blanks around a gap is an address of a page or
/// of post, or a path.
fn is_address(passage: &Passage<'_>, index: usize) -> bool {
    let at = passage.words.get(index).map_or(0, |word| word.range.start);
    let (before, after) = (passage.text.get(..at), passage.text.get(at..));
    let before = before.and_then(|text| text.rsplit([' ', '\n', '\t']).next());
    let after = after.and_then(|text| text.split([' ', '\n', '\t']).next());
    [before, after]
        .into_iter()
        .flatten()
        .any(|part| part.contains(['@', '/', '\\', '_', '=']) || part.contains("www."))
}

fn doubled_punctuation(case: &Case<'_>) -> Verdict {
    // A doubled full stop at the end of the content is a wrong end mark.
    let last = case
        .prose
        .passages
        .iter()
        .filter(|passage| passage.place == Place::Content)
        .map(|passage| passage.paragraph)
        .next_back();
    let passages = case.prose.passages.iter();
    let faults = passages
        .filter(|passage| passage.place != Place::Form)
        .flat_map(|passage| {
            let ends = Some(passage.paragraph) == last;
            (1..=passage.words.len())
                .filter(move |index| !(ends && *index == passage.words.len()))
                .filter_map(move |index| doubled_mark(passage, index))
        });
    Verdict::of(Fault::gathered(faults))
}

/// ",,", ";;", "::", "..", ",;": not "...", not "./.", not dotted leaders.
fn doubled_mark(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let marks = passage
        .gap(index)
        .trim_end_matches([' ', '\n', '"', '”', ')']);
    if !matches!(
        marks,
        ",," | ";;" | "::" | ".." | ",;" | ";," | ",." | ",,," | ";;;"
    ) {
        return None;
    }
    let word = passage.words.get(index - 1)?;
    let range = word.range.end..word.range.end + marks.len();
    Some(passage.fault(range).with("found", marks))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, look: fn(&Passage<'_>, usize) -> Option<Fault>) -> usize {
        let passage = Passage::of(0, text, Place::Content, false);
        (1..=passage.words.len())
            .filter(|index| look(&passage, *index).is_some())
            .count()
    }

    #[test]
    fn blanks_left_to_fill_in_are_not_doubled_blanks() {
        assert_eq!(found("Ban  Thường vụ yêu cầu,  đề nghị", doubled_blank), 2);
        for text in [
            "Bình An, ngày       tháng 9 năm 2026",
            "Bình An, ngày   tháng 9",
            "1.  Mục đích",
            "Họ tên      Chức vụ",
            "Số    /KH-UBND",
        ] {
            assert_eq!(found(text, doubled_blank), 0, "{text}");
        }
    }

    #[test]
    fn a_blank_before_a_mark_is_found() {
        assert_eq!(
            found("cán bộ , đảng viên ; công chức .", blank_before_mark),
            3
        );
        for text in [
            "thực hiện ./.",
            "hoa, lá ...",
            "tỷ số 2 : 1",
            "ngày , tháng",
            "a .b",
        ] {
            assert_eq!(found(text, blank_before_mark), 0, "{text}");
        }
    }

    #[test]
    fn a_mark_without_a_blank_is_found() {
        for text in [
            "cán bộ,đảng viên",
            "Mục đích:Tổ chức",
            "toàn xã.Trong năm",
            "a;việc",
        ] {
            assert_eq!(found(text, mark_without_blank), 1, "{text}");
        }
        for text in [
            "1.000,5 và 10:30, ngày 05.3.2026",
            "T.Ư, TP.Huế, ThS.Lan, v.v.",
            "thư điện tử:vanthu@svh.binhan.example",
            "trang svhttdl.binhan.example",
            "https://binhan.example/a,b",
            "0299.3888.001",
            "cự ly 2.500 m; 1,8 triệu",
        ] {
            assert_eq!(found(text, mark_without_blank), 0, "{text}");
        }
    }

    #[test]
    fn a_doubled_mark_is_found() {
        assert_eq!(found("cơ quan,, đơn vị;; sở.. Các", doubled_mark), 3);
        for text in [
            "quyết định./.",
            "văn nghệ, thể thao...",
            "Đơn vị: ......",
            "v.v.",
        ] {
            assert_eq!(found(text, doubled_mark), 0, "{text}");
        }
    }
}
