//! The Vietnamese lunar calendar (âm lịch).
//!
//! The rules, as Hồ Ngọc Đức states them ("Thuật toán tính âm lịch"): a month
//! begins on the day of the new moon (sóc); the winter solstice (đông chí)
//! falls in month 11; from one month 11 to the next there are 12 months, or 13,
//! of which the first without a major solar term (trung khí) is a leap month
//! (tháng nhuận) with the number of the month before it. All is reckoned for
//! the meridian 105° east, UTC+7, which has been the calendar of the State
//! since 1 January 1968 (Quyết định số 121/CP ngày 08/8/1967). Before that,
//! and in the South up to 1975, calendars of another meridian were in use:
//! there, a day here can differ by one from what was printed, and in rare
//! years a month.

use chrono::{Datelike, Days, NaiveDate};

use super::ephemeris::{nearest_new_moon, new_moon_day, sun_sector};

/// The sun's sector from the winter solstice on.
const WINTER: u32 = 9;
const STEMS: [&str; 10] = [
    "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý",
];
const BRANCHES: [&str; 12] = [
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
];

/// A day of the lunar calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LunarDay {
    /// The solar year in which its year begins: 2026 for Bính Ngọ.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// Whether the month is a leap month (tháng nhuận).
    pub leap: bool,
    /// 1 to 30.
    pub day: u32,
}

/// A month of the lunar calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// The solar year in which its year begins.
    pub year: i32,
    /// 1 to 12.
    pub number: u32,
    /// Whether it is a leap month.
    pub leap: bool,
    /// Its first day.
    pub start: NaiveDate,
    /// 29 or 30 days.
    pub length: u32,
}

impl Month {
    /// A day of the month, when the month has it.
    pub(super) fn day(&self, day: u32) -> Option<NaiveDate> {
        let after = day.checked_sub(1).filter(|_| day <= self.length)?;
        self.start.checked_add_days(Days::new(after.into()))
    }
}

impl LunarDay {
    /// The lunar day of a solar one; none beyond what can be reckoned.
    pub(crate) fn of(date: NaiveDate) -> Option<Self> {
        let months = [date.year(), date.year().checked_add(1)?]
            .into_iter()
            .filter_map(months_to_solstice);
        let month = months
            .flatten()
            .find(|month| month.start <= date && month.day(month.length) >= Some(date))?;
        let day = u32::try_from((date - month.start).num_days()).ok()? + 1;
        Some(Self {
            year: month.year,
            month: month.number,
            leap: month.leap,
            day,
        })
    }

    /// The name of its year: "Bính Ngọ".
    pub(crate) fn year_name(&self) -> String {
        year_name(self.year)
    }
}

/// The name of a lunar year by stem and branch (can chi). 1984 was Giáp Tý.
pub(super) fn year_name(year: i32) -> String {
    // A remainder below 12 is an index.
    let since = year - 1984;
    let stem = STEMS[since.rem_euclid(10) as usize];
    let branch = BRANCHES[since.rem_euclid(12) as usize];
    format!("{stem} {branch}")
}

/// A month of a lunar year that is no leap month.
pub(super) fn month(year: i32, number: u32) -> Option<Month> {
    // Months 11 and 12 lie beyond the year's winter solstice.
    let solstice = if number > 10 { year + 1 } else { year };
    months_to_solstice(solstice)?
        .into_iter()
        .find(|month| month.year == year && month.number == number && !month.leap)
}

/// The months from the month 11 that began in the year before, up to month 10
/// of a year (or its leap month).
fn months_to_solstice(year: i32) -> Option<Vec<Month>> {
    let first = eleventh(year.checked_sub(1)?)?;
    let last = eleventh(year)?;
    let starts: Vec<_> = (first..=last).map(new_moon_day).collect::<Option<_>>()?;
    let sectors: Vec<_> = starts.iter().map(|start| sun_sector(*start)).collect();
    // The sun stays in one sector for a whole month without a solar term.
    let without_term = |index: usize| sectors[index] == sectors[index + 1];
    let leap = match starts.len() - 1 {
        13 => (1..13).find(|index| without_term(*index)),
        _ => None,
    };
    let mut months = Vec::with_capacity(13);
    let mut number = 10;
    for (index, pair) in starts.windows(2).enumerate() {
        let is_leap = leap == Some(index);
        if !is_leap {
            number = number % 12 + 1;
        }
        months.push(Month {
            year: if number > 10 { year - 1 } else { year },
            number,
            leap: is_leap,
            start: pair[0],
            length: u32::try_from((pair[1] - pair[0]).num_days()).ok()?,
        });
    }
    Some(months)
}

/// The count of the new moon that begins the month 11 of a year, in which the
/// winter solstice falls.
fn eleventh(year: i32) -> Option<i32> {
    let new_year = NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 15)?;
    let mut count = nearest_new_moon(new_year);
    // Back to the last new moon whose day begins before the solstice.
    for _ in 0..3 {
        let start = new_moon_day(count)?;
        if start.year() == year && sun_sector(start) < WINTER {
            return Some(count);
        }
        count -= 1;
    }
    None
}

#[cfg(test)]
mod tests;
