//! Which days an office works.
//!
//! The rules of the country come first ([`holiday`](super::holiday)); what an
//! office says of a single day comes before them: a day off that was announced
//! after the program was made, a holiday of a province, a Saturday that is
//! worked instead.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use chrono::{Datelike, NaiveDate};

use super::direction::Direction;
use super::holiday::{UnknownYear, Years, unknown};

/// The days that an office works.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What the office says of single days: whether it works.
    own: Arc<BTreeMap<NaiveDate, bool>>,
}

impl Calendar {
    /// A calendar in which some days are worked or not whatever the rules of
    /// the country say.
    pub fn new(own: BTreeMap<NaiveDate, bool>) -> Self {
        Self { own: Arc::new(own) }
    }

    /// The calendar of the country.
    pub fn country() -> &'static Self {
        static COUNTRY: LazyLock<Calendar> = LazyLock::new(Calendar::default);
        &COUNTRY
    }

    /// What the office says of single days, in their order: whether it works.
    pub fn own(&self) -> &BTreeMap<NaiveDate, bool> {
        &self.own
    }

    /// A day, or the nearest working day before or after it when it is none.
    pub(crate) fn moved(
        &self,
        day: NaiveDate,
        direction: Direction,
    ) -> Result<NaiveDate, UnknownYear> {
        let mut years = Years::default();
        let mut day = day;
        while !self.is_worked(&mut years, day)? {
            day = stepped(day, direction)?;
        }
        Ok(day)
    }

    /// The day that is so many working days before or after another.
    pub(super) fn counted(
        &self,
        from: NaiveDate,
        count: u32,
        direction: Direction,
    ) -> Result<NaiveDate, UnknownYear> {
        let mut years = Years::default();
        let mut day = from;
        for _ in 0..count {
            day = stepped(day, direction)?;
            while !self.is_worked(&mut years, day)? {
                day = stepped(day, direction)?;
            }
        }
        Ok(day)
    }

    fn is_worked(&self, years: &mut Years, day: NaiveDate) -> Result<bool, UnknownYear> {
        match self.own.get(&day) {
            Some(worked) => Ok(*worked),
            None => years.is_worked(day),
        }
    }
}

fn stepped(day: NaiveDate, direction: Direction) -> Result<NaiveDate, UnknownYear> {
    let next = match direction {
        Direction::Next => day.succ_opt(),
        Direction::Previous => day.pred_opt(),
    };
    next.ok_or_else(|| unknown(day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().expect("a day in a test exists")
    }

    #[test]
    fn a_day_moves_past_rest_and_holidays() {
        let country = Calendar::country();
        for (from, direction, to) in [
            ("2026-09-14", Direction::Next, "2026-09-14"),
            ("2026-11-14", Direction::Next, "2026-11-16"),
            ("2026-11-14", Direction::Previous, "2026-11-13"),
            ("2026-02-17", Direction::Next, "2026-02-23"),
            ("2026-02-17", Direction::Previous, "2026-02-13"),
        ] {
            assert_eq!(country.moved(day(from), direction), Ok(day(to)), "{from}");
        }
    }

    #[test]
    fn working_days_are_counted_from_the_day_after() {
        let country = Calendar::country();
        for (from, count, direction, to) in [
            ("2026-11-13", 1, Direction::Next, "2026-11-16"),
            ("2026-11-13", 5, Direction::Next, "2026-11-20"),
            ("2026-11-16", 5, Direction::Previous, "2026-11-09"),
            ("2026-02-13", 1, Direction::Next, "2026-02-23"),
            ("2026-05-04", 1, Direction::Previous, "2026-04-29"),
        ] {
            assert_eq!(
                country.counted(day(from), count, direction),
                Ok(day(to)),
                "{from}"
            );
        }
    }

    #[test]
    fn years_before_the_code_of_2019_are_not_guessed() {
        let country = Calendar::country();
        let fault = country.moved(day("2020-12-31"), Direction::Next);
        let told = fault.map_err(|fault| fault.to_string());
        assert_eq!(
            told,
            Err(
                "the public holidays of 2020 are not known; expected a year from 2021 on"
                    .to_owned()
            )
        );
    }

    /// 16/4/2027 (10/3 âm lịch) is a holiday, 15/4/2027 a Thursday, 17/4/2027
    /// a Saturday.
    #[test]
    fn what_the_office_says_of_a_day_comes_before_the_rules() {
        let own = [
            ("2027-04-15", false),
            ("2027-04-16", true),
            ("2027-04-17", true),
        ];
        let office = Calendar::new(own.map(|(iso, worked)| (day(iso), worked)).into());
        let next = |iso| office.moved(day(iso), Direction::Next);
        assert_eq!(next("2027-04-15"), Ok(day("2027-04-16")));
        assert_eq!(next("2027-04-17"), Ok(day("2027-04-17")));
        assert_eq!(next("2027-04-18"), Ok(day("2027-04-19")));
        assert_eq!(
            office.counted(day("2027-04-14"), 3, Direction::Next),
            Ok(day("2027-04-19"))
        );
    }
}
