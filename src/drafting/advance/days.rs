//! Days in a text that a new year makes days of rest.

use chrono::{Datelike, NaiveDate, Weekday};

use super::context::{date_head, number_off};
use super::shift::Shift;
use crate::message::Message;
use crate::plan::Calendar;
use crate::plan::calendar::Direction;

/// Words between two days that share a year: "từ ngày 14/8 đến ngày 30/8/2026".
const JOINS: [&str; 8] = ["đến hết", "đến", "tới", "và", "hoặc", ",", "-", "–"];

/// A day as a text names it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Named {
    /// "ngày 05 tháng 6 năm 2027".
    words: String,
    year: i32,
    month: u32,
    day: u32,
}

/// What a person must look at in the days whose year ends `before`, or in the
/// day that the year begins, as `2026-09-14`.
pub(super) fn rests(before: &str, year: i32, after: &str, shift: Shift<'_>) -> Vec<Message> {
    named(before, year, after)
        .iter()
        .filter_map(|day| day.rest(shift))
        .collect()
}

impl Named {
    /// Why the day is no working day.
    fn rest(&self, shift: Shift<'_>) -> Option<Message> {
        let Self { words, year, .. } = self;
        let Some(date) = NaiveDate::from_ymd_opt(*year, self.month, self.day) else {
            let leap = (self.month, self.day) == (2, 29);
            return leap.then(|| {
                Message::new("year-no-leap-day.named")
                    .with("day", words)
                    .with("year", *year)
            });
        };
        match date.weekday() {
            Weekday::Sat => Some(Message::new("year-day.saturday").with("day", words)),
            Weekday::Sun => Some(Message::new("year-day.sunday").with("day", words)),
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => {
                // A day that was a day of rest before was chosen as one.
                let old = date.with_year(year.checked_sub(shift.by())?)?;
                let is_worked = |day| is_worked(shift.calendar, day);
                (is_worked(date) == Some(false) && is_worked(old) == Some(true))
                    .then(|| Message::new("year-day").with("day", words))
            }
        }
    }
}

/// Whether a day is worked; none in a year whose holidays are not known.
fn is_worked(calendar: &Calendar, day: NaiveDate) -> Option<bool> {
    Some(calendar.moved(day, Direction::Next).ok()? == day)
}

fn named(before: &str, year: i32, after: &str) -> Vec<Named> {
    let number = |text: Option<&str>| text?.parse::<u32>().ok();
    if let Some(tail) = after.strip_prefix('-') {
        let month = number(tail.get(..2));
        let day = number(tail.get(3..5)).filter(|_| tail.get(2..3) == Some("-"));
        let (Some(month), Some(day)) = (month, day) else {
            return Vec::new();
        };
        let words = format!("ngày {day:02}/{month:02}/{year}");
        return vec![Named {
            words,
            year,
            month,
            day,
        }];
    }
    let days = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let Some(head) = date_head(days) else {
        return Vec::new();
    };
    let written = &before[head.len()..];
    let mut numbers = written
        .split(|c: char| !c.is_ascii_digit())
        .filter(|figures| !figures.is_empty());
    let (Some(day), Some(month)) = (number(numbers.next()), number(numbers.next())) else {
        return Vec::new();
    };
    let last = Named {
        words: format!("ngày {written}"),
        year,
        month,
        day,
    };
    let mut found = earlier(head, &last);
    found.push(last);
    found
}

/// The days before another that take their year, or month and year, from it.
/// A lone number is a day only after the word "ngày": "các ngày 12, 13 và
/// 14/8/2026", but not "07 giờ 30, 14/8/2026".
fn earlier(head: &str, last: &Named) -> Vec<Named> {
    let mut found = Vec::new();
    let mut sure = 0;
    let mut rest = head;
    let mut next = last.clone();
    while let Some(tail) = join_off(rest)
        && let Some((before, month, day)) = day_off(tail)
    {
        let said = month.is_some();
        let month = month.unwrap_or(next.month);
        let year = if month > next.month {
            next.year.saturating_sub(1)
        } else {
            next.year
        };
        next = Named {
            words: format!(
                "ngày {} ({day:02}/{month:02}/{year})",
                &tail[before.len()..]
            ),
            year,
            month,
            day,
        };
        found.push(next.clone());
        if said || before.to_lowercase().ends_with("ngày ") {
            sure = found.len();
        }
        rest = before;
    }
    found.truncate(sure);
    found.reverse();
    found
}

/// A text without the words at its end that join a day to the next.
fn join_off(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let text = text.strip_suffix("ngày").unwrap_or(text).trim_end();
    JOINS
        .iter()
        .find_map(|join| text.strip_suffix(join))
        .map(str::trim_end)
}

/// Day, and month when it is said, at the end of a text: "14/8", "14 tháng 8".
fn day_off(text: &str) -> Option<(&str, Option<u32>, u32)> {
    let (head, number) = number_off(text, 31)?;
    let touches = |head: &str| head.ends_with(|c: char| c.is_alphanumeric() || c == '/');
    for mark in ["/", " tháng "] {
        let day = head.strip_suffix(mark).and_then(|day| number_off(day, 31));
        if let Some((before, day)) = day
            && number <= 12
            && !touches(before)
        {
            return Some((before, Some(number), day));
        }
    }
    (!touches(head)).then_some((head, None, number))
}

#[cfg(test)]
mod tests {
    use super::super::year::moved as text_moved;
    use super::*;
    use crate::message::Language;

    fn told(text: &str, from: i32, to: i32) -> Vec<String> {
        let remarks = text_moved(text, Shift::yearly(from, to)).remarks;
        let text = |remark: &Message| remark.text(Language::Vietnamese);
        remarks.iter().map(text).collect()
    }

    #[test]
    fn weekends_are_told_however_they_are_written() {
        for (text, expected) in [
            (
                "ngày 05 tháng 6 năm 2026",
                &["ngày 05 tháng 6 năm 2027 là thứ Bảy"][..],
            ),
            ("05-6-2026", &["ngày 05-6-2027 là thứ Bảy"]),
            ("ngày 06.6.2026", &["ngày 06.6.2027 là Chủ nhật"]),
            (
                "từ ngày 14/8 đến ngày 30/8/2026",
                &["ngày 14/8 (14/08/2027) là thứ Bảy"],
            ),
            (
                "từ ngày 18 đến ngày 22 tháng 5 năm 2026",
                &["ngày 22 tháng 5 năm 2027 là thứ Bảy"],
            ),
            (
                "từ ngày 22 đến hết ngày 26 tháng 5 năm 2026",
                &["ngày 22 (22/05/2027) là thứ Bảy"],
            ),
            (
                "từ ngày 29 tháng 5 đến ngày 02 tháng 6 năm 2026",
                &["ngày 29 tháng 5 (29/05/2027) là thứ Bảy"],
            ),
            (
                "các ngày 13, 14 và 16/8/2026",
                &["ngày 14 (14/08/2027) là thứ Bảy"],
            ),
            ("ngày 14-16/8/2026", &["ngày 14 (14/08/2027) là thứ Bảy"]),
            ("07 giờ 15, 16/8/2026", &[]),
            ("có 14, 16/8/2026", &[]),
            ("số 22/6/5/2026", &[]),
        ] {
            assert_eq!(told(text, 2026, 2027), expected, "{text}");
        }
    }

    #[test]
    fn the_year_before_holds_the_first_day() {
        assert_eq!(
            told("từ ngày 26/12 đến ngày 06/01/2027", 2026, 2027),
            ["ngày 26/12 (26/12/2027) là Chủ nhật"]
        );
    }

    #[test]
    fn a_first_day_that_the_year_lacks_is_told() {
        assert_eq!(
            told("từ ngày 29/02 đến ngày 06/3/2028", 2028, 2029),
            ["ngày 29/02 (29/02/2029): năm 2029 không có ngày 29/02; xem lại"]
        );
    }

    /// 16/4/2027 is 10/3 of the lunar calendar; 30/4 was a holiday before, too.
    #[test]
    fn a_working_day_that_becomes_a_holiday_is_told() {
        assert_eq!(
            told("ngày 16/4/2026", 2026, 2027),
            ["ngày 16/4/2027 là ngày nghỉ lễ, tết hoặc nghỉ bù"]
        );
        assert!(told("ngày 30/4/2026", 2026, 2027).is_empty());
        assert!(told("ngày 02 tháng 9 năm 2026", 2026, 2027).is_empty());
        assert!(told("ngày 15/4/2026", 2026, 2027).is_empty());
    }
}
