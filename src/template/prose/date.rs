//! Dates as official documents write them.
//!
//! Both sides pad the same way: a day below 10 and the months 1 and 2 take a
//! leading zero, the months 3 to 9 do not (NĐ 30/2020, PL I II.4b; HD 05 I.4;
//! HD 36 II.1.4.2). Words stand in the place-and-date line, and in the running
//! text of the State; the Party's running text writes figures, "05/3/2020".

use chrono::{Datelike, NaiveDate, Weekday};
use tera::Value;

use super::argument::{Call, Mismatch, text};

const DAY: &str = "a day of the calendar as year-month-day, such as `2026-11-02`";
const MONTH: &str = "a month or a day as year-month or year-month-day, such as `2026-11`";
const YEAR: &str = "a year of four digits or a day, such as `1954` or `1954-11-02`";

/// Reads `2026-11-02`: four, two and two digits, and a day that exists.
pub fn day(iso: &str) -> Result<NaiveDate, Mismatch> {
    figures(iso)
        .and_then(|parts| match parts[..] {
            [year, month, day] => NaiveDate::from_ymd_opt(year, month, day),
            _ => None,
        })
        .ok_or_else(|| Mismatch::of(iso, DAY))
}

/// Reads the month of `2026-11` or `2026-11-02`, as its first day.
fn month(iso: &str) -> Result<NaiveDate, Mismatch> {
    figures(iso)
        .and_then(|parts| match parts[..] {
            [year, month] => NaiveDate::from_ymd_opt(year, month, 1),
            [year, month, day] => NaiveDate::from_ymd_opt(year, month, day),
            _ => None,
        })
        .ok_or_else(|| Mismatch::of(iso, MONTH))
}
