//! Years and days in a text.

use std::ops::Range;

use chrono::NaiveDate;

use super::context::{Figures, date_head, is_span, span_start};
use super::days::rests;
use super::edition::{counted, counts};
use super::lunar;
use super::shift::Shift;
use crate::diagnostic::Diagnostic;
use crate::message::Message;

/// Years after that of a plan that still hang on it.
const AHEAD: i32 = 10;
/// Days of the week as texts write them, with a capital.
const WEEKDAYS: [&str; 8] = [
    "hứ Hai",
    "hứ Ba",
    "hứ Tư",
    "hứ Năm",
    "hứ Sáu",
    "hứ Bảy",
    "Chủ nhật",
    "chủ nhật",
];
/// Spans of years after these words are terms: they stay.
const TERMS: [&str; 6] = [
    "nhiệm kỳ",
    "nhiệm kì",
    "giai đoạn",
    "thời kỳ",
    "khoá",
    "khóa",
];
/// Years after these words are aims of a longer work.
const AIMS: [&str; 3] = ["đến năm ", "tới năm ", "tầm nhìn "];

/// A text that was moved.
pub(super) struct Moved {
    pub text: String,
    /// What a person must look at.
    pub remarks: Vec<Message>,
    /// What cannot be moved, with its bytes in the text before.
    pub faults: Vec<(Range<usize>, Diagnostic)>,
}

/// A text with the years from `from` on moved to those from `to` on.
pub(in crate::drafting) fn moved_text(text: &str, from: i32, to: i32) -> String {
    let mut years = Years::new(Shift::yearly(from, to), text);
    years.read(text);
    years.out
}

/// A text with years, editions and counts moved.
pub(super) fn moved(text: &str, shift: Shift<'_>) -> Moved {
    let mut years = Years::new(shift, text);
    years.read(text);
    // Years keep their length, so that bytes of the new text are those of
    // the old one.
    let counted = counted(&years.out, shift);
    let mut remarks = years.remarks;
    remarks.extend(counted.remarks);
    if in_words(text) {
        remarks.push(Message::new("year-in-words"));
    }
    if WEEKDAYS.iter().any(|day| text.contains(day)) {
        remarks.push(Message::new("year-weekday").with("year", shift.to));
    }
    let (text, named) = lunar::named(&counted.text, shift);
    remarks.extend(named);
    Moved {
        text,
        remarks,
        faults: counted.faults,
    }
}

/// A text whose years are being moved.
struct Years<'a> {
    shift: Shift<'a>,
    out: String,
    remarks: Vec<Message>,
    /// Where the last day of a cited document ends.
    cited: Option<usize>,
    /// The anniversaries that the text counts: "kỷ niệm 80 năm".
    counts: Vec<i32>,
}

impl<'a> Years<'a> {
    fn new(shift: Shift<'a>, text: &str) -> Self {
        Self {
            shift,
            out: String::new(),
            remarks: Vec::new(),
            cited: None,
            counts: counts(text),
        }
    }

    fn read(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
            let (before, figures_on) = rest.split_at(at);
            self.out.push_str(before);
            let length = figures_on
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(figures_on.len());
            let (figures, after) = figures_on.split_at(length);
            let year = figures.parse().ok().filter(|_| length == 4);
            rest = match year.map(|year| (year, Figures::between(&self.out, after))) {
                Some((year, Figures::Year)) => self.year(year, figures, after),
                Some((year, Figures::Doubtful)) => self.doubtful(year, figures, after),
                Some((_, Figures::Number)) | None => {
                    self.out.push_str(figures);
                    after
                }
            };
        }
        self.out.push_str(rest);
    }

    /// Whether a year is one that hangs on the plan's.
    fn is_near(&self, year: i32) -> bool {
        let Shift { from, .. } = self.shift;
        (from..=from.saturating_add(AHEAD)).contains(&year)
    }

    /// Leaves what may be a year or a number: a wrong number is worse than a
    /// year that a person must still change.
    fn doubtful<'t>(&mut self, year: i32, figures: &str, after: &'t str) -> &'t str {
        if self.is_near(year) {
            self.remarks
                .push(Message::new("year-doubtful").with("figures", figures));
        }
        self.out.push_str(figures);
        after
    }

    /// Writes a year, and gives what is left after it.
    fn year<'t>(&mut self, year: i32, figures: &str, after: &'t str) -> &'t str {
        if let Some(tail) = self.season(year, after) {
            return tail;
        }
        if !self.is_near(year) {
            if year == self.shift.from.saturating_sub(1) && !is_span(&self.out, after) {
                self.remarks
                    .push(Message::new("year-before").with("year", figures));
            }
            self.out.push_str(figures);
            return after;
        }
        if let Some(remark) = self.fixed(year, after) {
            self.remarks.push(remark);
            self.out.push_str(figures);
            return after;
        }
        self.moved(year.saturating_add(self.shift.by()), after)
    }

    /// Writes two years in a row, such as a school year: "2025 - 2026".
    fn season<'t>(&mut self, year: i32, after: &'t str) -> Option<&'t str> {
        let from = self.shift.from;
        let near = self.is_near(year) || year == from.saturating_sub(1);
        if !near || is_term(&self.out) || self.counts.contains(&1) {
            return None;
        }
        let tail = after.trim_start_matches(['-', '–', ' ']);
        let gap = &after[..after.len() - tail.len()];
        let length = tail
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(tail.len());
        let (next, tail) = tail.split_at(length);
        let is_next = length == 4 && next.parse() == Ok(year + 1) && !tail.starts_with('/');
        if !gap.contains(['-', '–']) || !is_next || self.out.ends_with('/') {
            return None;
        }
        let year = year.saturating_add(self.shift.by());
        let next = year.saturating_add(1);
        self.out.push_str(&format!("{year}{gap}{next}"));
        Some(tail)
    }

    /// Whether a year ends the span of an anniversary, "80 năm (1946 -
    /// 2026)": it moves with the count.
    fn is_anniversary(&self, year: i32) -> bool {
        let count = span_start(&self.out).map(|first| year.saturating_sub(first));
        count.is_some_and(|count| {
            self.counts.contains(&count) && count.saturating_add(self.shift.by()) > 0
        })
    }

    /// Why a year of the plan stays all the same.
    fn fixed(&mut self, year: i32, after: &str) -> Option<Message> {
        if self.is_anniversary(year) {
            return None;
        }
        if is_span(&self.out, after) {
            return Some(Message::new("year-span").with("year", year));
        }
        if year > self.shift.from
            && year % 5 == 0
            && AIMS.iter().any(|words| self.out.ends_with(words))
        {
            return Some(Message::new("year-aim").with("year", year));
        }
        if is_cited(&self.out) {
            self.cited = Some(self.out.len());
        } else if !self.cited.is_some_and(|at| is_subject(&self.out[at..])) {
            return None;
        }
        Some(Message::new("year-cited.in-text"))
    }

    /// Writes a new year, and tells which of its days are days of rest.
    fn moved<'t>(&mut self, year: i32, after: &'t str) -> &'t str {
        let leap = NaiveDate::from_ymd_opt(year, 2, 29).is_some();
        let no_leap = || Message::new("year-no-leap-day").with("year", year);
        if !leap && let Some(tail) = after.strip_prefix("-02-29") {
            self.out.push_str(&format!("{year}-02-28"));
            self.remarks.push(no_leap());
            return tail;
        }
        if !leap && let Some(start) = leap_day(&self.out) {
            let day = self.out.split_off(start).replacen("29", "28", 1);
            self.out.push_str(&day);
            self.remarks.push(no_leap());
        }
        self.out.push_str(&year.to_string());
        let rests = rests(&self.out, year, after, self.shift);
        self.remarks.extend(rests);
        after
    }
}

/// Whether a text has a count of years in words: "Tám mươi năm".
fn in_words(text: &str) -> bool {
    text.match_indices(" mươi").any(|(at, word)| {
        let mut after = text[at + word.len()..].split(' ').skip(1);
        after.next() == Some("năm") || after.next() == Some("năm")
    })
}

/// Whether a text ends with the word for a term.
fn is_term(before: &str) -> bool {
    let before = before.trim_end().to_lowercase();
    TERMS.iter().any(|word| before.ends_with(word))
}

/// Whether a text after the day of a cited document still belongs to its
/// subject: it has "về", and no mark that ends the subject. A comma ends it
/// before a capital ("phòng, chống ..., Sở ...").
fn is_subject(text: &str) -> bool {
    let ended = text.contains([';', '.', ':', '\n'])
        || text
            .split(", ")
            .skip(1)
            .any(|part| part.starts_with(char::is_uppercase));
    text.contains(" về ") && !ended
}

/// Whether the day whose year comes next is that of a cited document: "số
/// 45-KH/ĐU, ngày 14/9/", or "ngày 14-9-".
fn is_cited(before: &str) -> bool {
    let figures = |c: char| c.is_ascii_digit();
    let Some(words) = date_head(before).and_then(|head| head.strip_suffix("ngày ")) else {
        return false;
    };
    let symbol = words
        .trim_end_matches([',', ' ', '\n'])
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or("");
    symbol.starts_with(figures)
        && symbol.contains(['-', '/'])
        && symbol.contains(char::is_uppercase)
}

/// Where "29/02/" or "29 tháng 02 năm " begins, when the text ends with it.
fn leap_day(text: &str) -> Option<usize> {
    [
        "29/02/",
        "29/2/",
        "29-02-",
        "29-2-",
        "29.02.",
        "29.2.",
        "29 tháng 02 năm ",
        "29 tháng 2 năm ",
    ]
    .iter()
    .find(|day| text.ends_with(**day))
    .map(|day| text.len() - day.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Language;

    fn shown(remarks: &[Message]) -> Vec<String> {
        let text = |remark: &Message| remark.text(Language::Vietnamese);
        remarks.iter().map(text).collect()
    }

    fn next_year(text: &str) -> String {
        moved(text, Shift::yearly(2026, 2027)).text
    }

    #[test]
    fn years_of_the_plan_move_and_others_stay() {
        for (text, expected) in [
            ("2026-11-13", "2027-11-13"),
            ("trong tháng 10/2026", "trong tháng 10/2027"),
            ("quý I năm 2027", "quý I năm 2028"),
            ("từ năm 1954", "từ năm 1954"),
            ("nhiệm kỳ 2025 - 2030", "nhiệm kỳ 2025 - 2030"),
            ("giai đoạn 2026-2030", "giai đoạn 2026-2030"),
            ("28/10/2026 - 30/10/2026", "28/10/2027 - 30/10/2027"),
            ("2.026.000 đồng", "2.026.000 đồng"),
            ("0299.2026.015", "0299.2026.015"),
            ("số 30/2026/NĐ-CP", "số 30/2026/NĐ-CP"),
            ("năm học 2025 - 2026", "năm học 2026 - 2027"),
            ("niên vụ 2026-2027", "niên vụ 2027-2028"),
            ("nhiệm kỳ 2026 - 2027", "nhiệm kỳ 2026 - 2027"),
            ("mục tiêu đến năm 2030", "mục tiêu đến năm 2030"),
            (
                "Kế hoạch số 45-KH/ĐU, ngày 14/9/2026 của",
                "Kế hoạch số 45-KH/ĐU, ngày 14/9/2026 của",
            ),
            (
                "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026",
                "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026",
            ),
            (
                "số 5/KH-UBND ngày 20 tháng 3 năm 2026 của Ủy ban về phòng, chống lụt năm 2026, Sở ban hành Kế hoạch năm 2026",
                "số 5/KH-UBND ngày 20 tháng 3 năm 2026 của Ủy ban về phòng, chống lụt năm 2026, Sở ban hành Kế hoạch năm 2027",
            ),
            (
                "đăng ký số 45, ngày 14/9/2026",
                "đăng ký số 45, ngày 14/9/2027",
            ),
            (
                "Kế hoạch số 45-KH/ĐU, ngày 14-9-2026 của",
                "Kế hoạch số 45-KH/ĐU, ngày 14-9-2026 của",
            ),
            (
                "Kế hoạch số 45-KH/ĐU ngày 14.9.2026 của",
                "Kế hoạch số 45-KH/ĐU ngày 14.9.2026 của",
            ),
            ("trước ngày 14-9-2026", "trước ngày 14-9-2027"),
            ("trước ngày 14.9.2026.", "trước ngày 14.9.2027."),
            ("kỷ niệm 80 năm Ngày", "kỷ niệm 81 năm Ngày"),
            (
                "kỷ niệm 80 năm thành lập Đảng bộ (1946 - 2026)",
                "kỷ niệm 81 năm thành lập Đảng bộ (1946 - 2027)",
            ),
            (
                "kỷ niệm 01 năm Ngày thành lập (2025 - 2026)",
                "kỷ niệm 2 năm Ngày thành lập (2025 - 2027)",
            ),
            (
                "kỷ niệm 80 năm, giai đoạn 2021 - 2026",
                "kỷ niệm 81 năm, giai đoạn 2021 - 2026",
            ),
            ("2026 hộ dân", "2026 hộ dân"),
            ("số 2026-CV/ĐU", "số 2026-CV/ĐU"),
            ("Hội thao 2026", "Hội thao 2027"),
            ("Hội thao lần thứ IX", "Hội thao lần thứ X"),
            ("Đại hội Đảng bộ lần thứ VI", "Đại hội Đảng bộ lần thứ VI"),
        ] {
            assert_eq!(next_year(text), expected);
        }
    }

    #[test]
    fn figures_in_doubt_stay_and_are_told() {
        let doubtful = moved("tổng cộng 2026, năm 2026", Shift::yearly(2026, 2027));
        assert_eq!(doubtful.text, "tổng cộng 2026, năm 2027");
        assert_eq!(
            shown(&doubtful.remarks),
            ["số 2026 giữ nguyên vì không rõ có phải là năm; xem lại"]
        );
        let far = moved("tổng cộng 1954", Shift::yearly(2026, 2027));
        assert!(far.remarks.is_empty());
    }

    #[test]
    fn no_year_is_too_far() {
        for to in [i32::MIN, i32::MAX] {
            moved(
                "năm 2026, năm học 2026 - 2027, 14-9-2026",
                Shift::yearly(2026, to),
            );
            moved("năm 2026", Shift::yearly(to, 2026));
        }
    }

    #[test]
    fn a_leap_day_and_a_weekend_are_told() {
        let leap = moved("ngày 29/02/2028", Shift::yearly(2028, 2029));
        assert_eq!(leap.text, "ngày 28/02/2029");
        assert_eq!(leap.remarks.len(), 1);
        let weekend = moved("2026-11-12", Shift::yearly(2026, 2028));
        assert_eq!(shown(&weekend.remarks), ["ngày 12/11/2028 là Chủ nhật"]);
    }
    #[test]
    fn a_text_moves_back_as_it_moves_on() {
        let back = moved(
            "sáu tháng cuối năm 2026, lần thứ IX",
            Shift::yearly(2026, 2021),
        );
        assert_eq!(back.text, "sáu tháng cuối năm 2021, lần thứ IV");
        let weekday = moved("sáng thứ Bảy, 14/11/2026", Shift::yearly(2026, 2025));
        assert_eq!(
            shown(&weekday.remarks),
            ["có ghi ngày trong tuần; xem lại theo lịch năm 2025"]
        );
        let words = moved("Tám mươi lăm năm đã qua", Shift::yearly(2026, 2025));
        assert_eq!(shown(&words.remarks), ["có ghi số năm bằng chữ; xem lại"]);
        let before = moved("so với năm 2025", Shift::yearly(2026, 2035));
        assert_eq!(shown(&before.remarks), ["có nhắc năm 2025; xem lại"]);
    }
}
