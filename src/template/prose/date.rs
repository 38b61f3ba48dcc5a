//! Dates as official documents write them.
//!
//! Both sides pad the same way: a day below 10 and the months 1 and 2 take a
//! leading zero, the months 3 to 9 do not (NĐ 30/2020, PL I II.4b; HD 05 I.4;
//! HD 36 II.1.4.2). Words stand in the place-and-date line and in the State's
//! running text; the Party's running text has figures, "05/3/2020".

use chrono::{Datelike, NaiveDate, Weekday};
use tera::Value;

use super::argument::{Call, Mismatch, option_place};
use crate::message::Message;

const DAY: Message = Message::new("expects-day");
const MONTH: Message = Message::new("expects-month");
const YEAR: Message = Message::new("expects-year");

/// Reads `2026-11-02`: four, two and two digits, and a day that exists.
pub fn day(iso: &str) -> Result<NaiveDate, Mismatch> {
    match figures(iso) {
        Some((year, month, Some(day))) => NaiveDate::from_ymd_opt(year, month, day),
        _ => None,
    }
    .ok_or_else(|| Mismatch::of(iso, DAY))
}

/// Reads a day from a template value.
pub fn day_of(value: &Value) -> Result<NaiveDate, Mismatch> {
    match value.as_str() {
        Some(iso) => day(iso),
        None => Err(Mismatch::of_value(value, DAY)),
    }
}

/// Reads a year from a template value: `1954`, `"1954"` or `"1954-11-02"`.
pub fn year_of(value: &Value) -> Result<u64, Mismatch> {
    let year = match value.as_str() {
        Some(text) => day(text)
            .map(|day| day.year_ce().1.into())
            .ok()
            .or_else(|| digits(text, 4)),
        None if value.is_f64() => None,
        None => value.as_u64(),
    };
    year.filter(|year| (1000..=9999).contains(year))
        .ok_or_else(|| Mismatch::of_value(value, YEAR))
}

/// "ngày 05 tháng 3 năm 2026".
pub fn long(date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), padded_month(date), date.year());
    format!("ngày {day:02} tháng {month} năm {year}")
}

/// "05/3/2026".
pub fn short(date: NaiveDate) -> String {
    format!("{}/{}", day_month(date), date.year())
}

/// "02/11".
pub fn day_month(date: NaiveDate) -> String {
    format!("{:02}/{}", date.day(), padded_month(date))
}

/// "tháng 10/2026".
pub fn month_year(date: NaiveDate) -> String {
    format!("tháng {}/{}", padded_month(date), date.year())
}

/// "thứ Hai" to "Chủ nhật": a day named by its number in words has that number
/// in capitals (NĐ 30/2020, PL II V.8c).
pub fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "thứ Hai",
        Weekday::Tue => "thứ Ba",
        Weekday::Wed => "thứ Tư",
        Weekday::Thu => "thứ Năm",
        Weekday::Fri => "thứ Sáu",
        Weekday::Sat => "thứ Bảy",
        Weekday::Sun => "Chủ nhật",
    }
}

/// The shortest prose for the days `from` to `to`: what the two have in common
/// is said once, at the end. One and the same day is "ngày 05/3/2026".
pub fn range(from: NaiveDate, to: NaiveDate) -> Result<String, Mismatch> {
    if to < from {
        return Err(Mismatch::of(
            to,
            Message::new("expects-later-day").with("from", from.to_string()),
        ));
    }
    let end = short(to);
    if from == to {
        return Ok(format!("ngày {end}"));
    }
    let start = if from.year() != to.year() {
        short(from)
    } else if from.month() != to.month() {
        day_month(from)
    } else {
        format!("{:02}", from.day())
    };
    Ok(format!("từ ngày {start} đến ngày {end}"))
}

/// Filter `date_long`.
pub fn long_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    day_of(value).map(long).map(Value::from)
}

/// Filter `date_short`.
pub fn short_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    day_of(value).map(short).map(Value::from)
}

/// Filter `day_month`.
pub fn day_month_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    day_of(value).map(day_month).map(Value::from)
}

/// Filter `month_year`, of a month `2026-10` or of a day.
pub fn month_year_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    value
        .as_str()
        .and_then(figures)
        .and_then(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day.unwrap_or(1)))
        .map(|date| Value::from(month_year(date)))
        .ok_or_else(|| Mismatch::of_value(value, MONTH))
}

/// Filter `year`: the year of a day, as a number.
pub fn year_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    year_of(value).map(Value::from)
}

/// Filter `weekday`.
pub fn weekday_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    day_of(value).map(weekday).map(Value::from)
}

/// Function `date_range`.
pub fn range_function(call: &Call) -> Result<Value, Mismatch> {
    let from = call.required("from", day_of)?;
    let to = call.required("to", day_of)?;
    range(from, to)
        .map(Value::from)
        .map_err(|error| error.at(option_place("to")))
}

/// The month in figures, padded only when it is 1 or 2.
fn padded_month(date: NaiveDate) -> String {
    match date.month() {
        month @ ..3 => format!("{month:02}"),
        month => month.to_string(),
    }
}

/// The year, the month and perhaps the day of `2026-11` or `2026-11-02`.
fn figures(iso: &str) -> Option<(i32, u32, Option<u32>)> {
    let (year, rest) = iso.split_once('-')?;
    let (month, day) = match rest.split_once('-') {
        Some((month, day)) => (month, Some(digits(day, 2)?)),
        None => (rest, None),
    };
    Some((digits(year, 4)?, digits(month, 2)?, day))
}

/// A number of exactly `count` digits.
fn digits<N: std::str::FromStr>(text: &str, count: usize) -> Option<N> {
    let proper = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    proper.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(iso: &str) -> NaiveDate {
        day(iso).expect("a day in a test exists")
    }

    #[test]
    fn days_and_the_first_two_months_are_padded() {
        for (iso, in_words, in_figures) in [
            ("2026-03-05", "ngày 05 tháng 3 năm 2026", "05/3/2026"),
            ("2020-01-05", "ngày 05 tháng 01 năm 2020", "05/01/2020"),
            ("2026-02-03", "ngày 03 tháng 02 năm 2026", "03/02/2026"),
            ("2019-06-29", "ngày 29 tháng 6 năm 2019", "29/6/2019"),
            ("1954-11-02", "ngày 02 tháng 11 năm 1954", "02/11/1954"),
            ("2026-12-31", "ngày 31 tháng 12 năm 2026", "31/12/2026"),
        ] {
            assert_eq!(long(date(iso)), in_words);
            assert_eq!(short(date(iso)), in_figures);
        }
        assert_eq!(day_month(date("2026-02-28")), "28/02");
        assert_eq!(month_year(date("2026-01-31")), "tháng 01/2026");
        assert_eq!(month_year(date("2026-09-01")), "tháng 9/2026");
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for wrong in [
            "2026-02-30",
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-3-5",
            "02/11/2026",
            "2026-11",
            "2026-11-02T00:00",
            "26-11-02",
            "+026-11-02",
            "",
        ] {
            assert!(day(wrong).is_err(), "{wrong}");
        }
        assert!(day("2024-02-29").is_ok());
    }

    #[test]
    fn weekdays_have_capital_numbers() {
        let week: Vec<&str> = (2..9)
            .map(|n| weekday(date(&format!("2026-11-{n:02}"))))
            .collect();
        assert_eq!(
            week,
            [
                "thứ Hai",
                "thứ Ba",
                "thứ Tư",
                "thứ Năm",
                "thứ Sáu",
                "thứ Bảy",
                "Chủ nhật"
            ]
        );
    }

    #[test]
    fn a_range_says_common_parts_once() {
        for (from, to, prose) in [
            ("2026-03-05", "2026-03-12", "từ ngày 05 đến ngày 12/3/2026"),
            (
                "2026-02-28",
                "2026-03-05",
                "từ ngày 28/02 đến ngày 05/3/2026",
            ),
            (
                "2025-03-05",
                "2026-03-12",
                "từ ngày 05/3/2025 đến ngày 12/3/2026",
            ),
            (
                "2026-12-28",
                "2027-01-02",
                "từ ngày 28/12/2026 đến ngày 02/01/2027",
            ),
            ("2026-03-05", "2026-03-05", "ngày 05/3/2026"),
        ] {
            assert_eq!(range(date(from), date(to)).as_deref(), Ok(prose));
        }
        assert!(range(date("2026-03-05"), date("2026-03-04")).is_err());
    }

    #[test]
    fn years_come_from_numbers_texts_and_days() {
        for value in [
            Value::from(1954),
            Value::from("1954"),
            Value::from("1954-11-02"),
        ] {
            assert_eq!(year_of(&value), Ok(1954));
        }
        for wrong in [
            Value::from(54),
            Value::from(1954.0),
            Value::from("1954-11"),
            Value::from("1954-11-31"),
            Value::none(),
        ] {
            assert!(year_of(&wrong).is_err(), "{wrong}");
        }
    }
}
