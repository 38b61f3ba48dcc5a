//! Editions and counts of years in a text.

use std::ops::Range;

use super::shift::Shift;
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::template::prose::{from_roman, roman};

/// How many bytes before an edition tell whose it is.
const NEAR: usize = 60;
/// Editions in words are left to a person.
const WORDS: [&str; 10] = [
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
];
/// Words before a count of years; the first letter may be a capital.
const LEADS: [&str; 3] = ["ỷ niệm ", "ỉ niệm ", "ròn "];
/// Words after the figures of a count of years.
const EVENTS: [&str; 3] = [" năm Ngày", " năm ngày thành lập", " năm ngày truyền thống"];
/// Words before numbers of sessions: how many are held in a year is not known.
const SESSIONS: [&str; 3] = ["ọp thứ ", "ọp lần thứ ", "ội nghị thứ "];

/// A text whose editions and counts were moved.
#[derive(Default)]
pub(super) struct Counted {
    pub text: String,
    pub remarks: Vec<Message>,
    /// What cannot be counted, with its bytes in the text before.
    pub faults: Vec<(Range<usize>, Diagnostic)>,
}

/// What becomes of a number.
enum Next {
    To(u64),
    /// It would fall below 1.
    Below,
    /// It is none.
    Stays,
}

/// "lần thứ IX" becomes "lần thứ X", "kỷ niệm 80 năm" becomes "kỷ niệm 81
/// năm"; congresses and terms keep theirs.
pub(super) fn counted(text: &str, shift: Shift<'_>) -> Counted {
    let mut out = Counted::default();
    let mut at = 0;
    while let Some((start, end, is_edition)) = next_number(text, at) {
        out.text.push_str(&text[at..start]);
        let number = &text[start..end];
        let by = if is_edition {
            shift.editions()
        } else {
            shift.by()
        };
        let next = if is_edition && is_fixed(&text[..start], &text[end..]) {
            Next::Stays
        } else {
            moved(number, by)
        };
        match next {
            Next::To(next) => match (number.parse::<u64>(), roman(next)) {
                (Err(_), Ok(numeral)) => out.text.push_str(&numeral),
                (Ok(_), _) => out.text.push_str(&next.to_string()),
                (Err(_), Err(_)) => out.text.push_str(number),
            },
            Next::Below => {
                out.text.push_str(number);
                if shift.begun {
                    out.remarks
                        .push(Message::new("year-edition.kept").with("number", number));
                } else {
                    let fault = below(number, is_edition, shift);
                    out.faults.push((start..end, fault));
                }
            }
            Next::Stays => out.text.push_str(number),
        }
        at = end;
    }
    out.text.push_str(&text[at..]);
    if out.text != text {
        out.remarks.push(Message::new("year-edition"));
    }
    if let Some(number) = session(text) {
        out.remarks
            .push(Message::new("year-session").with("number", number));
    }
    if let Some(word) = in_words(text) {
        out.remarks
            .push(Message::new("year-edition.in-words").with("word", word));
    }
    out
}

/// The anniversaries that a text counts, in years.
pub(super) fn counts(text: &str) -> Vec<i32> {
    let mut counts = Vec::new();
    let mut at = 0;
    while let Some((start, end, is_edition)) = next_number(text, at) {
        if !is_edition {
            counts.extend(text[start..end].parse::<i32>());
        }
        at = end;
    }
    counts
}

/// The bytes of the next edition or count, and whether it is an edition.
fn next_number(text: &str, from: usize) -> Option<(usize, usize, bool)> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let edition = rest.find("lần ").map(|found| (found, "lần ".len(), true));
        let count = LEADS
            .iter()
            .filter_map(|words| Some((rest.find(words)?, words.len(), false)))
            .min();
        let anniversary = EVENTS.iter().filter_map(|words| rest.find(words)).min();
        let anniversary = anniversary.map(|found| {
            let figures = rest[..found].bytes().rev();
            let length = figures.take_while(u8::is_ascii_digit).count();
            (found - length, 0, false)
        });
        let found = edition.into_iter().chain(count).chain(anniversary).min();
        let (found, length, is_edition) = found?;
        let mut start = at + found + length;
        let ordinal = is_edition && text[start..].starts_with("thứ ");
        if ordinal {
            start += "thứ ".len();
        }
        let tail = &text[start..];
        let end = start
            + tail
                .find(|c: char| !c.is_ascii_alphanumeric())
                .unwrap_or(tail.len());
        let number = &text[start..end];
        let is_number = if is_edition {
            // "lần IX", but not "dự thảo lần 2".
            ordinal && !number.is_empty() || from_roman(number).is_ok()
        } else {
            number.bytes().all(|b| b.is_ascii_digit())
                && !number.is_empty()
                && text[end..].starts_with(" năm")
                && !text[end..].starts_with(" năm tuổi")
        };
        let whole = !text[end..].starts_with(|c: char| c.is_alphanumeric());
        if is_number && whole {
            return Some((start, end, is_edition));
        }
        at = end.max(start + 1);
        at = text.ceil_char_boundary(at);
    }
}

fn is_fixed(before: &str, after: &str) -> bool {
    let near = before
        .get(before.floor_char_boundary(before.len().saturating_sub(NEAR))..)
        .unwrap_or("")
        .to_lowercase();
    near.contains("đại hội")
        || near.ends_with("họp lần thứ ")
        || after.trim_start().starts_with(", nhiệm kỳ")
}

fn moved(number: &str, by: i32) -> Next {
    let Ok(count) = number.parse::<u64>().or_else(|_| from_roman(number)) else {
        return Next::Stays;
    };
    match count.checked_add_signed(by.into()) {
        Some(next) if next > 0 => Next::To(next),
        _ => Next::Below,
    }
}

/// A document that says such a number would be wrong, and nobody would see.
fn below(number: &str, is_edition: bool, shift: Shift<'_>) -> Diagnostic {
    let count = number.parse::<u64>().or_else(|_| from_roman(number));
    let count = i32::try_from(count.unwrap_or(1)).unwrap_or(i32::MAX);
    let step = if is_edition { shift.every } else { 1 };
    let passed = if is_edition {
        count.saturating_sub(1)
    } else {
        count
    };
    let first = shift.from.saturating_sub(passed.saturating_mul(step));
    let message = if is_edition {
        Message::new("year-before-first")
            .with("number", number)
            .with("from", shift.from)
            .with("first", first)
            .with("to", shift.to)
    } else {
        Message::new("year-before-first.count")
            .with("number", number)
            .with("from", shift.from)
            .with("first", first)
            .with("to", shift.to)
    };
    let repeats = Message::new("year-before-first.repeats")
        .with("first", first)
        .with("every", shift.every);
    Diagnostic::error(message).hint(repeats)
}

/// The number of a session that a text names, in figures or in words.
fn session(text: &str) -> Option<&str> {
    SESSIONS.iter().find_map(|words| {
        let (_, tail) = text.split_once(words)?;
        let word = tail.split(|c: char| !c.is_alphanumeric()).next()?;
        let is_number = word.parse::<u64>().is_ok() || from_roman(word).is_ok();
        (is_number || WORDS.contains(&word)).then_some(word)
    })
}

fn in_words(text: &str) -> Option<&'static str> {
    text.match_indices("lần thứ ").find_map(|(at, words)| {
        let tail = &text[at + words.len()..];
        if is_fixed(&text[..at], tail) {
            return None;
        }
        let word = tail
            .split(|c: char| !c.is_alphabetic())
            .next()
            .unwrap_or("");
        WORDS.into_iter().find(|known| *known == word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Language;

    fn text(text: &str, from: i32, to: i32, every: i32) -> String {
        let shift = Shift {
            every,
            ..Shift::yearly(from, to)
        };
        counted(text, shift).text
    }

    #[test]
    fn editions_move_by_the_step_of_their_series() {
        assert_eq!(
            text("lần thứ IX, lần X", 2026, 2028, 1),
            "lần thứ XI, lần XII"
        );
        assert_eq!(
            text("Hội thi lần thứ IX", 2026, 2028, 2),
            "Hội thi lần thứ X"
        );
        assert_eq!(text("lần thứ 9", 2026, 2022, 2), "lần thứ 7");
        assert_eq!(text("dự thảo lần 2", 2026, 2027, 1), "dự thảo lần 2");
        assert_eq!(
            text("Đại hội lần thứ VI", 2026, 2027, 1),
            "Đại hội lần thứ VI"
        );
    }

    #[test]
    fn counts_move_by_the_years_whatever_the_step() {
        assert_eq!(text("kỷ niệm 80 năm", 2026, 2030, 2), "kỷ niệm 84 năm");
        assert_eq!(text("kỉ niệm 80 năm", 2026, 2025, 1), "kỉ niệm 79 năm");
        assert_eq!(
            text(
                "97 năm Ngày thành lập, 80 năm Ngày Thương binh",
                2026,
                2027,
                1
            ),
            "98 năm Ngày thành lập, 81 năm Ngày Thương binh"
        );
        assert_eq!(
            text("sau một năm Ngày hội", 2026, 2027, 1),
            "sau một năm Ngày hội"
        );
        assert_eq!(text("kỷ niệm 80 ngày", 2026, 2025, 1), "kỷ niệm 80 ngày");
        for (old, new) in [
            ("96 năm ngày thành lập Đảng", "97 năm ngày thành lập Đảng"),
            ("80 năm ngày truyền thống", "81 năm ngày truyền thống"),
            ("tròn 80 năm qua", "tròn 81 năm qua"),
            ("Tròn 80 năm Ngày hội", "Tròn 81 năm Ngày hội"),
            ("tròn 30 năm tuổi Đảng", "tròn 30 năm tuổi Đảng"),
            ("vòng tròn một lượt, 5 năm", "vòng tròn một lượt, 5 năm"),
            ("trong 5 năm ngày càng", "trong 5 năm ngày càng"),
        ] {
            assert_eq!(text(old, 2026, 2027, 1), new);
        }
    }

    #[test]
    fn nothing_is_counted_below_one() {
        let back = Shift::yearly(2026, 2016);
        let moved = counted("Hội thao lần thứ IX", back);
        assert_eq!(moved.text, "Hội thao lần thứ IX");
        let (at, fault) = moved.faults.first().expect("a fault");
        assert_eq!(&moved.text[at.clone()], "IX");
        assert_eq!(
            fault.message.to_string(),
            "by its edition `IX` of 2026 a series began in 2018; expected a year from then on, not 2016"
        );
        assert!(
            fault.hints[0]
                .to_string()
                .ends_with("`repeats: {first: 2018, every: 1}`")
        );
        let known = Shift {
            begun: true,
            ..back
        };
        let moved = counted("kỷ niệm 5 năm", known);
        assert!(moved.faults.is_empty());
        assert!(
            moved.remarks[0]
                .text(Language::Vietnamese)
                .starts_with("số 5 ")
        );
    }

    #[test]
    fn numbers_of_sessions_stay_and_are_told() {
        for (text, number) in [
            ("kỳ họp thứ 8", "8"),
            ("Kỳ họp lần thứ IX, khóa II", "IX"),
            ("kỳ họp thứ ba", "ba"),
        ] {
            let moved = counted(text, Shift::yearly(2026, 2027));
            assert_eq!(moved.text, text);
            let told = format!("kỳ họp, hội nghị thứ {number} giữ nguyên; xem lại");
            assert_eq!(moved.remarks[0].text(Language::Vietnamese), told);
        }
        let other = counted("cuộc họp thứ Hai", Shift::yearly(2026, 2027));
        assert!(other.remarks.is_empty());
    }

    #[test]
    fn editions_in_words_are_told() {
        let moved = counted("Hội thi lần thứ hai", Shift::yearly(2026, 2027));
        assert_eq!(moved.text, "Hội thi lần thứ hai");
        let remark = moved.remarks[0].text(Language::Vietnamese);
        assert_eq!(remark, "có ghi lần thứ hai bằng chữ; xem lại");
    }
}
