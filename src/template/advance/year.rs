//! Years, editions and counts of years in a text.

use chrono::{Datelike, NaiveDate, Weekday};

use super::super::prose::{from_roman, roman};

/// Years after that of a plan that still hang on it.
const AHEAD: i32 = 10;
/// How many bytes before an edition tell whose it is.
const NEAR: usize = 60;

/// A text that was moved on.
pub(super) struct Moved {
    pub text: String,
    /// What a person must look at.
    pub remarks: Vec<String>,
}

/// A text with the years from `from` on moved to those from `to` on.
pub(in crate::template) fn moved_text(text: &str, from: i32, to: i32) -> String {
    years(text, from, to).text
}

/// A text with years, editions and counts moved on.
pub(super) fn moved(text: &str, from: i32, to: i32) -> Moved {
    let mut moved = years(text, from, to);
    let by = u64::try_from(to - from).unwrap_or(0);
    let counted = counts(&editions(&moved.text, by), by);
    if counted != moved.text {
        moved
            .remarks
            .push("lần thứ mấy, số năm kỷ niệm đã tính thêm; xem lại cho đúng".to_owned());
        moved.text = counted;
    }
    if text.contains("Chủ nhật") || text.contains("thứ Bảy") || text.contains("Thứ Bảy")
    {
        moved
            .remarks
            .push("có ghi ngày trong tuần; xem lại theo lịch năm mới".to_owned());
    }
    moved
}

fn years(text: &str, from: i32, to: i32) -> Moved {
    let mut out = String::with_capacity(text.len());
    let mut remarks = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, figures_on) = rest.split_at(at);
        out.push_str(before);
        let length = figures_on
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(figures_on.len());
        let (figures, after) = figures_on.split_at(length);
        rest = after;
        let year = figures.parse::<i32>().ok().filter(|year| {
            length == 4 && (from..=from + AHEAD).contains(year) && is_year(&out, after)
        });
        let Some(year) = year else {
            if length == 4 && figures.parse() == Ok(from - 1) && is_year(&out, after) {
                remarks.push(format!("có nhắc năm {figures}; xem lại"));
            }
            out.push_str(figures);
            continue;
        };
        if is_span(&out, after) {
            remarks.push(format!(
                "khoảng năm có {figures} (nhiệm kỳ, giai đoạn) giữ nguyên"
            ));
            out.push_str(figures);
            continue;
        }
        let year = year + to - from;
        let leap = NaiveDate::from_ymd_opt(year, 2, 29).is_some();
        if !leap && let Some(tail) = after.strip_prefix("-02-29") {
            out.push_str(&format!("{year}-02-28"));
            rest = tail;
            remarks.push(format!("năm {year} không có ngày 29/02; đã ghi ngày 28/02"));
            continue;
        }
        if !leap && let Some(start) = leap_day(&out) {
            let day = out.split_off(start).replacen("29", "28", 1);
            out.push_str(&day);
            remarks.push(format!("năm {year} không có ngày 29/02; đã ghi ngày 28/02"));
        }
        out.push_str(&year.to_string());
        if let Some(day) = day(&out, year, after) {
            let name = match day.weekday() {
                Weekday::Sat => "thứ Bảy",
                Weekday::Sun => "Chủ nhật",
                Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => {
                    continue;
                }
            };
            remarks.push(format!("ngày {} là {name}", day.format("%d/%m/%Y")));
        }
    }
    out.push_str(rest);
    Moved { text: out, remarks }
}

/// Whether four figures are a year: no part of an amount ("2.026.000"), of a
/// number of telephone, or of a symbol ("30/2026/NĐ-CP").
fn is_year(before: &str, after: &str) -> bool {
    let mut next = after.chars();
    let joined = match next.next() {
        Some('.' | ',') => next.next().is_some_and(|c| c.is_ascii_digit()),
        Some('/') => next.next().is_some_and(char::is_uppercase),
        _ => false,
    };
    !before.ends_with(['.', ',']) && !joined
}

/// Whether a year begins or ends a span of years, "2025 - 2030".
fn is_span(before: &str, after: &str) -> bool {
    let dash = |c: char| matches!(c, '-' | '–' | ' ');
    let four = |text: &str| text.chars().take_while(char::is_ascii_digit).count() == 4;
    let tail = after.trim_start_matches(dash);
    let head = before.trim_end_matches(dash);
    let joined = |gap: &str| gap.contains(['-', '–']);
    let gap_after = after.get(..after.len() - tail.len()).unwrap_or("");
    let gap_before = before.get(head.len()..).unwrap_or("");
    let figures = head.chars().rev().take_while(char::is_ascii_digit).count();
    let begins = joined(gap_after) && four(tail) && !before.ends_with('/');
    let ends = joined(gap_before)
        && figures == 4
        && !head
            .trim_end_matches(|c: char| c.is_ascii_digit())
            .ends_with('/');
    begins || ends
}

/// Where "29/02/" or "29 tháng 02 năm " begins, when the text ends with it.
fn leap_day(text: &str) -> Option<usize> {
    ["29/02/", "29/2/", "29 tháng 02 năm ", "29 tháng 2 năm "]
        .iter()
        .find(|day| text.ends_with(**day))
        .map(|day| text.len() - day.len())
}

/// The day whose year ends `before`, or begins a day as `2026-09-14`.
fn day(before: &str, year: i32, after: &str) -> Option<NaiveDate> {
    let number = |text: Option<&str>| text?.parse::<u32>().ok();
    if let Some(tail) = after.strip_prefix('-') {
        let month = number(tail.get(..2))?;
        let day = number(tail.get(3..5)).filter(|_| tail.get(2..3) == Some("-"))?;
        return NaiveDate::from_ymd_opt(year, month, day);
    }
    let written = before
        .rsplit(|c: char| !(c.is_ascii_digit() || c == '/'))
        .next()?;
    let parts: Vec<_> = written.split('/').collect();
    match parts[..] {
        [day, month, _] => NaiveDate::from_ymd_opt(year, number(Some(month))?, number(Some(day))?),
        _ => None,
    }
}

/// "lần thứ IX" becomes "lần thứ X"; congresses and terms keep theirs.
fn editions(text: &str, by: u64) -> String {
    const WORDS: &str = "lần thứ ";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(WORDS) {
        let (before, after) = rest.split_at(at + WORDS.len());
        out.push_str(before);
        let length = after
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(after.len());
        let (number, tail) = after.split_at(length);
        let near = out
            .get(out.floor_char_boundary(out.len().saturating_sub(NEAR))..)
            .unwrap_or("")
            .to_lowercase();
        let fixed = near.contains("đại hội") || tail.trim_start().starts_with(", nhiệm kỳ");
        let next = if fixed { None } else { next(number, by) };
        out.push_str(next.as_deref().unwrap_or(number));
        rest = tail;
    }
    out.push_str(rest);
    out
}

fn next(number: &str, by: u64) -> Option<String> {
    if let Ok(count) = number.parse::<u64>() {
        return count.checked_add(by).map(|next| next.to_string());
    }
    roman(from_roman(number).ok()? + by).ok()
}

/// "kỷ niệm 80 năm" becomes "kỷ niệm 81 năm".
fn counts(text: &str, by: u64) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, words)) = ["ỷ niệm ", "ỉ niệm "]
        .iter()
        .filter_map(|words| Some((rest.find(words)?, words.len())))
        .min()
    {
        let (before, after) = rest.split_at(at + words);
        out.push_str(before);
        let length = after
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(after.len());
        let (figures, tail) = after.split_at(length);
        let count = figures
            .parse::<u64>()
            .ok()
            .filter(|_| tail.starts_with(" năm"));
        match count.and_then(|count| count.checked_add(by)) {
            Some(count) => out.push_str(&count.to_string()),
            None => out.push_str(figures),
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next_year(text: &str) -> String {
        moved(text, 2026, 2027).text
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
            ("kỷ niệm 80 năm Ngày", "kỷ niệm 81 năm Ngày"),
            ("Hội thao lần thứ IX", "Hội thao lần thứ X"),
            ("Đại hội Đảng bộ lần thứ VI", "Đại hội Đảng bộ lần thứ VI"),
        ] {
            assert_eq!(next_year(text), expected);
        }
    }

    #[test]
    fn a_leap_day_and_a_weekend_are_told() {
        let leap = moved("ngày 29/02/2028", 2028, 2029);
        assert_eq!(leap.text, "ngày 28/02/2029");
        assert_eq!(leap.remarks.len(), 1);
        let weekend = moved("2026-11-12", 2026, 2028);
        assert_eq!(weekend.remarks, ["ngày 12/11/2028 là Chủ nhật"]);
    }
}
