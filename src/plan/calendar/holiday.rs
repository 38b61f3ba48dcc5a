//! Which days are worked: weekly rest (nghỉ hằng tuần) and public holidays
//! (nghỉ lễ, tết) of Việt Nam.
//!
//! The days are data with the clause of each, `assets/calendar/vietnam.yaml`:
//! rules that hold from year to year, and what was announced for one year.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::lunar;
use crate::message::Message;

/// The data, as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    /// The first year that the rules hold for.
    from: i32,
    weekly_rest: WeeklyRest,
    #[cfg_attr(not(test), expect(dead_code, reason = "a citation, for readers"))]
    in_lieu: InLieu,
    holidays: Vec<Holiday>,
    announced: Vec<Announced>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WeeklyRest {
    days: Vec<Weekday>,
    #[cfg_attr(not(test), expect(dead_code, reason = "a citation, for readers"))]
    source: String,
}

/// Days off in lieu (nghỉ bù).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InLieu {
    #[cfg_attr(not(test), expect(dead_code, reason = "a citation, for readers"))]
    source: String,
}

/// A public holiday, and the days of rest beside it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    name: String,
    day: HolidayDay,
    /// Days before it that are free as well.
    #[serde(default)]
    before: u32,
    /// Days after it that are free as well.
    #[serde(default)]
    after: u32,
    #[serde(default)]
    on_weekday: Vec<OnWeekday>,
    from: Option<i32>,
    to: Option<i32>,
    #[cfg_attr(not(test), expect(dead_code, reason = "a citation, for readers"))]
    source: String,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum HolidayDay {
    Solar { month: u32, day: u32 },
    Lunar { lunar_month: u32, lunar_day: u32 },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnWeekday {
    weekday: Weekday,
    #[serde(default)]
    before: u32,
    #[serde(default)]
    after: u32,
}

/// What was announced for a year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Announced {
    year: i32,
    #[cfg_attr(not(test), expect(dead_code, reason = "a citation, for readers"))]
    source: String,
    #[serde(default)]
    days: BTreeMap<String, Vec<NaiveDate>>,
    #[serde(default)]
    off: Vec<NaiveDate>,
    #[serde(default)]
    worked: Vec<NaiveDate>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/assets/calendar/vietnam.yaml"
    ));
    serde_yaml::from_str(text).expect("the calendar is in the program, and a test reads it")
});

/// The holidays of a year are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UnknownYear {
    /// The year.
    pub year: i32,
    /// The first year that is known.
    pub first: i32,
}

impl UnknownYear {
    /// Which year, and which are known.
    pub(crate) fn message(self) -> Message {
        Message::new("unknown-holidays")
            .with("year", self.year)
            .with("first", self.first)
    }
}

impl std::fmt::Display for UnknownYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

/// A year of which the holidays are not known.
pub(super) fn unknown(year: i32) -> UnknownYear {
    UnknownYear {
        year,
        first: DATA.from,
    }
}

/// The years that were looked at.
#[derive(Default)]
pub(super) struct Years(BTreeMap<i32, Rest>);

impl Years {
    /// Whether a day is worked in the country.
    pub(super) fn is_worked(&mut self, day: NaiveDate) -> Result<bool, UnknownYear> {
        let year = day.year();
        if year < DATA.from {
            return Err(unknown(year));
        }
        let rest = self.0.entry(year).or_insert_with(|| Rest::of(year));
        let free = rest.free.contains(&day) || is_weekly_rest(day);
        Ok(!free || rest.worked.contains(&day))
    }
}

/// The days of one year that differ from its weeks.
struct Rest {
    /// Holidays, and days off in lieu.
    free: BTreeSet<NaiveDate>,
    /// Days of weekly rest that are worked.
    worked: BTreeSet<NaiveDate>,
}

impl Rest {
    fn of(year: i32) -> Self {
        // A holiday of December can move its day in lieu into January.
        let mut free = of_rules(year - 1);
        free.extend(of_rules(year));
        let clashes: Vec<_> = free
            .iter()
            .copied()
            .filter(|day| is_weekly_rest(*day))
            .collect();
        for clash in clashes {
            let mut days = clash.iter_days().skip(1);
            let in_lieu = days.find(|day| !is_weekly_rest(*day) && !free.contains(day));
            free.extend(in_lieu);
        }
        let mut worked = BTreeSet::new();
        for announced in DATA.announced.iter().filter(|a| a.year == year) {
            free.extend(&announced.off);
            worked.extend(&announced.worked);
        }
        Self { free, worked }
    }
}

fn is_weekly_rest(day: NaiveDate) -> bool {
    DATA.weekly_rest.days.contains(&day.weekday())
}

/// The public holidays of a year, without days off in lieu.
fn of_rules(year: i32) -> BTreeSet<NaiveDate> {
    let holds = |holiday: &&Holiday| {
        year >= holiday.from.unwrap_or(DATA.from) && holiday.to.is_none_or(|to| year <= to)
    };
    DATA.holidays
        .iter()
        .filter(holds)
        .flat_map(|holiday| holiday.days(year))
        .collect()
}

impl Holiday {
    fn days(&self, year: i32) -> Vec<NaiveDate> {
        let announced = DATA.announced.iter().find(|a| a.year == year);
        if let Some(days) = announced.and_then(|a| a.days.get(&self.name)) {
            return days.clone();
        }
        let Some(day) = self.day.of(year) else {
            return Vec::new();
        };
        let on = self
            .on_weekday
            .iter()
            .find(|on| on.weekday == day.weekday());
        let (before, after) = match on {
            Some(on) => (on.before, on.after),
            None => (self.before, self.after),
        };
        let Some(first) = day.checked_sub_days(Days::new(before.into())) else {
            return vec![day];
        };
        // Both counts are small.
        let length = (before + after + 1) as usize;
        first.iter_days().take(length).collect()
    }
}

impl HolidayDay {
    fn of(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Solar { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Self::Lunar {
                lunar_month,
                lunar_day,
            } => lunar::month(year, lunar_month)?.day(lunar_day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().expect("a day in a test exists")
    }

    /// Every day from one to another is free, and those at either side of the
    /// block are worked.
    fn is_block(first: &str, last: &str) {
        let mut years = Years::default();
        let (first, last) = (day(first), day(last));
        for free in first.iter_days().take_while(|free| *free <= last) {
            assert_eq!(years.is_worked(free), Ok(false), "{free}");
        }
        for worked in [first.pred_opt(), last.succ_opt()].into_iter().flatten() {
            assert_eq!(years.is_worked(worked), Ok(true), "{worked}");
        }
    }

    /// Blocks of days off as they were announced. 2025, 2026 stand in the data;
    /// the others follow from the rules alone. 2023: thông báo nghỉ Tết Quý Mão
    /// từ 20/01 đến hết 26/01/2023; 2024: nghỉ Quốc khánh từ 31/8 đến hết
    /// 03/9/2024; 2026: nghỉ Tết Bính Ngọ từ 14/02 đến hết 22/02/2026.
    #[test]
    fn blocks_of_days_off_are_those_announced() {
        is_block("2023-01-20", "2023-01-26");
        is_block("2024-08-31", "2024-09-03");
        is_block("2025-01-25", "2025-02-02");
        is_block("2025-04-05", "2025-04-07");
        is_block("2025-04-30", "2025-05-04");
        is_block("2025-08-30", "2025-09-02");
        is_block("2026-01-01", "2026-01-04");
        is_block("2026-02-14", "2026-02-22");
        let mut years = Years::default();
        for worked in ["2025-04-26", "2026-01-10"] {
            assert_eq!(years.is_worked(day(worked)), Ok(true), "{worked}");
        }
    }

    /// For the announced Tết of both years the rule alone gives the same days.
    #[test]
    fn the_rule_for_tet_gives_what_was_announced() {
        for announced in &DATA.announced {
            let (tet, days) = announced
                .days
                .get_key_value("Tết Âm lịch")
                .expect("Tết is announced");
            let rule = DATA.holidays.iter().find(|h| h.name == *tet);
            let first = rule.and_then(|rule| rule.day.of(announced.year));
            assert!(first.is_some_and(|first| days.contains(&first)));
            assert_eq!(days.len(), 5);
            assert!(
                days.iter()
                    .all(|day| day.weekday().number_from_monday() < 6)
            );
        }
    }

    #[test]
    fn a_day_off_in_lieu_is_the_next_working_day() {
        // 10/3 âm lịch of 2026 is Sunday 26 April.
        let mut years = Years::default();
        assert_eq!(years.is_worked(day("2026-04-27")), Ok(false));
        assert_eq!(years.is_worked(day("2026-04-28")), Ok(true));
        // 01/01/2028 is a Saturday.
        assert_eq!(years.is_worked(day("2028-01-03")), Ok(false));
        assert_eq!(years.is_worked(day("2028-01-04")), Ok(true));
    }

    #[test]
    fn the_national_day_takes_the_neighbour_that_joins_the_weekend() {
        // 2/9/2027 is a Thursday, 2/9/2026 a Wednesday.
        is_block("2027-09-02", "2027-09-05");
        is_block("2026-09-01", "2026-09-02");
    }

    #[test]
    fn every_entry_has_its_source_and_its_days_lie_in_its_year() {
        assert!(DATA.weekly_rest.source.contains("188/1999/QĐ-TTg"));
        assert!(DATA.in_lieu.source.contains("Điều 111"));
        for holiday in &DATA.holidays {
            assert!(holiday.source.contains("Điều 112"), "{}", holiday.name);
            for year in DATA.from..=2199 {
                assert!(!holiday.days(year).is_empty(), "{} {year}", holiday.name);
            }
        }
        for announced in &DATA.announced {
            assert!(!announced.source.is_empty());
            for name in announced.days.keys() {
                assert!(DATA.holidays.iter().any(|h| h.name == *name), "{name}");
            }
            let days = announced.days.values().flatten();
            for day in days.chain(&announced.off).chain(&announced.worked) {
                assert_eq!(day.year(), announced.year, "{day}");
            }
            assert!(announced.off.iter().all(|day| !is_weekly_rest(*day)));
            assert!(announced.worked.iter().all(|day| is_weekly_rest(*day)));
        }
    }
}
