//! Numbers at the start of a paragraph, right or wrong in their marks.

use std::ops::Range;

use crate::inspect::parts::folded;
use crate::model::{HeadingForm, from_roman, vietnamese_letter};

/// A number at the start of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numbering {
    /// How it is numbered.
    pub(super) form: HeadingForm,
    /// What it counts, last level only; none when it is no number of the form.
    pub(super) value: Option<u32>,
    /// Bytes of the number with its marks.
    pub(super) label: Range<usize>,
    /// Where the text after it begins.
    pub(super) rest: usize,
    /// Whether a sign, or the end of the line, closes the label.
    pub(super) closed: bool,
}

/// Words before the number of a division.
const DIVISIONS: [(&str, HeadingForm); 5] = [
    ("tiểu mục", HeadingForm::Subsection),
    ("phần", HeadingForm::Part),
    ("chương", HeadingForm::Chapter),
    ("mục", HeadingForm::Section),
    ("điều", HeadingForm::Article),
];

/// Numbers of parts in words.
const WORDED: [&str; 10] = [
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
];

/// The number that a text begins with. `previous` is the numbering before it
/// in the text, which tells `V.` after `IV.` from `C.` after `B.`.
pub(super) fn numbering(text: &str, previous: &[Numbering]) -> Option<Numbering> {
    let start = text.len() - text.trim_start().len();
    let rest = text.get(start..)?;
    division(text, start)
        .or_else(|| figures(text, start))
        .or_else(|| capitals(text, start, previous))
        .or_else(|| point(text, start, rest, previous))
}

/// "Phần I", "CHƯƠNG 2:", "Điều 3.".
fn division(text: &str, start: usize) -> Option<Numbering> {
    let rest = text.get(start..)?;
    let (after, form) = DIVISIONS.iter().find_map(|(word, form)| {
        let count = word.chars().count();
        let end: usize = rest.chars().take(count).map(char::len_utf8).sum();
        let same = folded(rest.get(..end)?) == folded(word);
        let blank = rest.get(end..)?.starts_with(char::is_whitespace);
        (same && blank).then_some((start + end, *form))
    })?;
    let number = text.get(after..)?;
    let at = after + (number.len() - number.trim_start_matches([' ', '\t']).len());
    let number = text.get(at..)?;
    let length = number
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(number.len());
    let word = number.get(..length)?;
    let (value, end) = if word.bytes().all(|b| b.is_ascii_digit()) && length > 0 && length < 4 {
        (word.parse().ok(), at + length)
    } else if is_roman(word) {
        (from_roman(word), at + length)
    } else {
        worded(text, at)?
    };
    Some(closing(text, start, end, form, value))
}

/// "thứ nhất", "một", "hai" as the number of a part.
fn worded(text: &str, at: usize) -> Option<(Option<u32>, usize)> {
    let rest = text.get(at..)?;
    let mut end = at;
    for (index, word) in rest.split([' ', '\n', '.', ':']).take(2).enumerate() {
        end += usize::from(index > 0) + word.len();
        let word = folded(word);
        if index == 0 && word == folded("thứ") {
            continue;
        }
        let one = word == folded("một") || word == folded("mở");
        let known = WORDED.iter().position(|known| folded(known) == word);
        return match known {
            Some(position) => Some((u32::try_from(position + 1).ok(), end)),
            None if one => Some((Some(1), end)),
            None => None,
        };
    }
    None
}

/// The label with the sign after its number.
fn closing(
    text: &str,
    start: usize,
    end: usize,
    form: HeadingForm,
    value: Option<u32>,
) -> Numbering {
    let rest = text.get(end..).unwrap_or_default();
    let blanks = rest.len() - rest.trim_start_matches(' ').len();
    let sign = rest
        .trim_start_matches(' ')
        .chars()
        .next()
        .filter(|c| matches!(c, '.' | ':' | ')' | '/' | '-' | '–' | '—'));
    let ends = rest.trim_start_matches([' ', '\t']).is_empty()
        || rest.trim_start_matches([' ', '\t']).starts_with('\n');
    let label_end = sign.map_or(end, |sign| end + blanks + sign.len_utf8());
    let after = text.get(label_end..).unwrap_or_default();
    Numbering {
        form,
        value,
        label: start..label_end,
        rest: label_end + (after.len() - after.trim_start().len()),
        closed: sign.is_some() || ends,
    }
}

/// "1.", "1)", "1.1.", "2.1.3".
fn figures(text: &str, start: usize) -> Option<Numbering> {
    let rest = text.get(start..)?;
    let length = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(rest.len());
    let run = rest.get(..length)?;
    let number = run.trim_end_matches('.');
    if run.len() > number.len() + 1 {
        return None;
    }
    let parts: Vec<_> = number.split('.').collect();
    let plain = |part: &&str| (1..=2).contains(&part.len()) && !part.starts_with('0');
    if !parts.iter().all(plain) {
        return None;
    }
    let form = match parts.len() {
        1 => HeadingForm::Arabic,
        2 => HeadingForm::Nested,
        _ => HeadingForm::Deep,
    };
    let value = parts.last()?.parse().ok();
    let dotted = run.len() > number.len();
    let end = start + number.len();
    let label = closing(text, start, end, form, value);
    let after = text.get(label.label.end..)?;
    let blank = after.is_empty() || after.starts_with(char::is_whitespace);
    let capital = after.trim_start().starts_with(char::is_uppercase);
    let sign = label.closed && label.label.end > end;
    let tight = text.get(end..label.label.end)?.chars().count() == 1;
    let fits = match (sign && (tight || capital), form) {
        (true, _) => blank || dotted && after.starts_with(char::is_uppercase),
        (false, HeadingForm::Arabic) => false,
        (false, _) => blank && capital,
    };
    fits.then_some(label)
}

/// "A.", "I.", "II-".
fn capitals(text: &str, start: usize, previous: &[Numbering]) -> Option<Numbering> {
    let rest = text.get(start..)?;
    let length = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let word = rest.get(..length)?;
    let single = word.chars().count() == 1;
    let capital = word.chars().all(char::is_uppercase);
    if !(capital && (single || is_roman(word))) {
        return None;
    }
    let letter = letter_value(&word.to_lowercase());
    let as_letter = single && (!is_roman(word) || follows_as_letter(word, letter, previous));
    let form = if as_letter {
        HeadingForm::Letter
    } else {
        HeadingForm::Roman
    };
    let value = if as_letter { letter } else { from_roman(word) };
    let mut label = closing(text, start, start + length, form, value);
    let after = text.get(label.label.end..)?;
    let sign = text.get(start + length..label.label.end)?.trim();
    if !as_letter && matches!(sign, "-" | "–" | "—") {
        label.form = HeadingForm::RomanDash;
    }
    let parted = after.is_empty() || after.starts_with(char::is_whitespace);
    let fits = !sign.is_empty() && (parted || (sign == "." && !single));
    fits.then_some(label)
}

/// Whether a single letter that is also a Roman numeral goes on with the
/// letters before it.
fn follows_as_letter(word: &str, letter: Option<u32>, previous: &[Numbering]) -> bool {
    let last = |forms: &[HeadingForm]| {
        let last = previous.iter().rev().find(|n| forms.contains(&n.form));
        last.and_then(|numbering| numbering.value)
    };
    let before = |value: Option<u32>| value.map(|value| value.saturating_sub(1));
    let roman_before = last(&[HeadingForm::Roman, HeadingForm::RomanDash]);
    if roman_before.is_some() && roman_before == before(from_roman(word)) {
        return false;
    }
    let letter_before = last(&[HeadingForm::Letter]);
    if letter_before.is_some() && letter_before == before(letter) {
        return true;
    }
    matches!(word, "C" | "D" | "L" | "M")
}

/// "a)", "a.", "đ/".
fn point(text: &str, start: usize, rest: &str, previous: &[Numbering]) -> Option<Numbering> {
    let mut letters = rest.chars();
    let letter = letters
        .next()
        .filter(|c| c.is_alphabetic() && c.is_lowercase())?;
    let sign = letters.next().filter(|c| matches!(c, ')' | '.' | '/'))?;
    let end = start + letter.len_utf8();
    let after = text.get(end + sign.len_utf8()..)?;
    let parted = after.starts_with(char::is_whitespace)
        || sign != '/' && after.starts_with(char::is_uppercase);
    if !parted {
        return None;
    }
    let value = letter_value(&letter.to_string());
    // A lone small Roman one is no point unless it follows h).
    let last = previous.iter().rev().find(|n| n.form == HeadingForm::Point);
    let after_h = last.and_then(|n| n.value) == Some(8);
    if letter == 'i' && !after_h {
        return None;
    }
    Some(closing(text, start, end, HeadingForm::Point, value))
}

/// The place of a letter in the order of points (điểm), from 1.
fn letter_value(letter: &str) -> Option<u32> {
    (1..=23).find(|ordinal| vietnamese_letter(*ordinal) == letter)
}

fn is_roman(word: &str) -> bool {
    (1..=7).contains(&word.len()) && word.bytes().all(|b| b"IVXLC".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(HeadingForm, Option<u32>, &str, &str)> {
        let found = numbering(text, &[])?;
        Some((
            found.form,
            found.value,
            text.get(found.label)?,
            text.get(found.rest..)?,
        ))
    }

    #[test]
    fn divisions_of_both_spellings() {
        use HeadingForm::{Article, Chapter, Part, Section, Subsection};
        assert_eq!(read("Phần I"), Some((Part, Some(1), "Phần I", "")));
        assert_eq!(
            read("CHƯƠNG 2\nQUY ĐỊNH"),
            Some((Chapter, Some(2), "CHƯƠNG 2", "QUY ĐỊNH"))
        );
        assert_eq!(
            read("PHẦN THỨ HAI: KẾT QUẢ"),
            Some((Part, Some(2), "PHẦN THỨ HAI:", "KẾT QUẢ"))
        );
        assert_eq!(read("Mục 1"), Some((Section, Some(1), "Mục 1", "")));
        assert_eq!(
            read("Tiểu mục 3"),
            Some((Subsection, Some(3), "Tiểu mục 3", ""))
        );
        assert_eq!(
            read("Điều 12: Hiệu lực"),
            Some((Article, Some(12), "Điều 12:", "Hiệu lực"))
        );
        assert_eq!(read("Mục đích"), None);
        assert_eq!(read("Điều lệ giải"), None);
        assert_eq!(read("Phần lớn cán bộ"), None);
    }

    #[test]
    fn figures_with_any_sign() {
        use HeadingForm::{Arabic, Deep, Nested};
        assert_eq!(
            read("1. Mục đích"),
            Some((Arabic, Some(1), "1.", "Mục đích"))
        );
        assert_eq!(read("2/ Yêu cầu"), Some((Arabic, Some(2), "2/", "Yêu cầu")));
        assert_eq!(
            read("1.2. Nội dung"),
            Some((Nested, Some(2), "1.2.", "Nội dung"))
        );
        assert_eq!(
            read("1.2 Nội dung"),
            Some((Nested, Some(2), "1.2", "Nội dung"))
        );
        assert_eq!(read("1.2.3. Việc"), Some((Deep, Some(3), "1.2.3.", "Việc")));
        for text in [
            "1.500.000 đồng",
            "15/8/2026 khai mạc",
            "05 đội",
            "2026. Năm",
            "1.5 km",
            "3 - 5 ngày",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn letters_and_roman_numerals() {
        use HeadingForm::{Letter, Point, Roman, RomanDash};
        assert_eq!(read("A. CHUNG"), Some((Letter, Some(1), "A.", "CHUNG")));
        assert_eq!(
            read("IV. KINH PHÍ"),
            Some((Roman, Some(4), "IV.", "KINH PHÍ"))
        );
        assert_eq!(
            read("II- Nội dung"),
            Some((RomanDash, Some(2), "II-", "Nội dung"))
        );
        assert_eq!(read("IIII. Sai"), Some((Roman, None, "IIII.", "Sai")));
        assert_eq!(read("đ) Việc"), Some((Point, Some(5), "đ)", "Việc")));
        assert_eq!(read("f) Việc"), Some((Point, None, "f)", "Việc")));
        assert_eq!(read("UBND. Việc"), None);
        assert_eq!(read("i) Việc"), None);
    }

    #[test]
    fn what_stands_before_decides_letters() {
        let seen = |texts: &[&str]| {
            let mut previous = Vec::new();
            for text in texts {
                previous.extend(numbering(text, &previous));
            }
            previous.pop().map(|last| last.form)
        };
        assert_eq!(seen(&["A. x", "B. x", "C. x"]), Some(HeadingForm::Letter));
        assert_eq!(seen(&["IV. x", "V. x"]), Some(HeadingForm::Roman));
        assert_eq!(seen(&["H. x", "I. x"]), Some(HeadingForm::Letter));
    }
}
