//! A day that follows from a rule.
//!
//! A plan that comes back each year names the second Saturday of November, or
//! 10/3 âm lịch, or the day two weeks before the event, instead of one year's
//! day. [`DateRule::day`] gives the day for a year; what a rule counts from is
//! looked up by [`Scope`](super::Scope).

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::written::{days_in, month_name};
use super::{Calendar, Direction, UnknownYear, YEARS, lunar};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::plan::Spanned;

/// A date as a plan writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// The day itself.
    Day(NaiveDate),
    /// A rule from which it follows.
    Rule(DateRule),
}

/// A day that follows from a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateRule {
    /// What the rule says.
    pub(super) basis: Basis,
    /// Years after the plan's; below 0, before it.
    pub(super) year_offset: i32,
    /// Where the day moves when it is no working day.
    pub(super) working_day: Option<Direction>,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Basis {
    /// A day of a month.
    Fixed { month: u32, day: Ordinal },
    /// A weekday of a month.
    Weekday {
        month: u32,
        weekday: Weekday,
        nth: Ordinal,
    },
    /// A day of the Vietnamese lunar calendar (âm lịch).
    Lunar { month: u32, day: Ordinal },
    /// So many days before or after another date.
    Counted {
        from: Spanned<String>,
        direction: Direction,
        unit: Unit,
        count: u32,
    },
}

/// A place in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ordinal {
    /// Counted from 1.
    Number(u32),
    /// The last.
    Last,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Days,
    WorkingDays,
}

/// Why a rule gives no day: the fault, without its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unmet(pub Box<Diagnostic>);

impl Unmet {
    fn new(message: Message) -> Self {
        Self(Box::new(Diagnostic::error(message)))
    }

    fn hint(self, hint: Message) -> Self {
        Self(Box::new(self.0.hint(hint)))
    }
}

impl From<UnknownYear> for Unmet {
    fn from(unknown: UnknownYear) -> Self {
        Self::new(Message::new("date-rule-unmet.holidays").with("why", unknown.message()))
    }
}

impl DateRule {
    /// The name of the date that the rule counts from.
    pub(super) fn reference(&self) -> Option<&Spanned<String>> {
        match &self.basis {
            Basis::Counted { from, .. } => Some(from),
            Basis::Fixed { .. } | Basis::Weekday { .. } | Basis::Lunar { .. } => None,
        }
    }

    /// The day for a plan of a year. `from` is the date that the rule counts
    /// from, when it does.
    pub(super) fn day(
        &self,
        year: i32,
        from: Option<NaiveDate>,
        calendar: &Calendar,
    ) -> Result<NaiveDate, Unmet> {
        let year = year.saturating_add(self.year_offset);
        if !YEARS.contains(&year.into()) {
            let fault = Message::new("date-rule-unmet.asked-year")
                .with("year", year)
                .with("from", *YEARS.start())
                .with("to", *YEARS.end());
            return Err(Unmet::new(fault));
        }
        let day = match &self.basis {
            Basis::Fixed { month, day } => fixed(year, *month, *day),
            Basis::Weekday {
                month,
                weekday,
                nth,
            } => nth_weekday(year, *month, *weekday, *nth),
            Basis::Lunar { month, day } => lunar_day(year, *month, *day),
            Basis::Counted {
                from: name,
                direction,
                unit,
                count,
            } => {
                let from = from.ok_or_else(|| {
                    Unmet::new(Message::new("date-rule-unmet.unknown").with("name", &name.value))
                })?;
                counted(from, (*direction, *unit, *count), calendar)
            }
        }?;
        let day = match self.working_day {
            Some(direction) => calendar.moved(day, direction)?,
            None => day,
        };
        if !YEARS.contains(&day.year().into()) {
            let fault = Message::new("date-rule-unmet.given-day")
                .with("day", day.to_string())
                .with("from", *YEARS.start())
                .with("to", *YEARS.end());
            return Err(Unmet::new(fault));
        }
        Ok(day)
    }
}

fn fixed(year: i32, month: u32, day: Ordinal) -> Result<NaiveDate, Unmet> {
    let length = days_in(year, month);
    let number = match day {
        Ordinal::Number(number) => number,
        Ordinal::Last => length,
    };
    NaiveDate::from_ymd_opt(year, month, number).ok_or_else(|| {
        let fault = Message::new("date-rule-unmet")
            .with("month", month_name(month))
            .with("year", year)
            .with("days", length)
            .with("day", number);
        Unmet::new(fault).hint(Message::new("last-day"))
    })
}

fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: Ordinal) -> Result<NaiveDate, Unmet> {
    let at = |n: u8| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
    let found = match nth {
        Ordinal::Number(n) => u8::try_from(n).ok().and_then(at),
        Ordinal::Last => at(5).or_else(|| at(4)),
    };
    found.ok_or_else(|| {
        let fault = Message::new("date-rule-unmet.weekday")
            .with("month", month_name(month))
            .with("year", year)
            .with("weekday", weekday_name(weekday));
        Unmet::new(fault)
            .hint(Message::new("date-rule-unmet.last").with("weekday", weekday_name(weekday)))
    })
}

const fn weekday_name(weekday: Weekday) -> Message {
    match weekday {
        Weekday::Mon => Message::new("weekday-monday"),
        Weekday::Tue => Message::new("weekday-tuesday"),
        Weekday::Wed => Message::new("weekday-wednesday"),
        Weekday::Thu => Message::new("weekday-thursday"),
        Weekday::Fri => Message::new("weekday-friday"),
        Weekday::Sat => Message::new("weekday-saturday"),
        Weekday::Sun => Message::new("weekday-sunday"),
    }
}

/// The lunar day that falls in a solar year. Of two, that of the lunar year
/// which begins in it.
fn lunar_day(year: i32, month: u32, day: Ordinal) -> Result<NaiveDate, Unmet> {
    for lunar_year in [year, year - 1] {
        let Some(found) = lunar::month(lunar_year, month) else {
            continue;
        };
        let number = match day {
            Ordinal::Number(number) => number,
            Ordinal::Last => found.length,
        };
        match found.day(number) {
            Some(date) if date.year() == year => return Ok(date),
            Some(_) => {}
            None if found.day(found.length).map(|last| last.year()) == Some(year) => {
                let name = lunar::year_name(lunar_year);
                let fault = Message::new("date-rule-unmet.lunar")
                    .with("month", month)
                    .with("name", name)
                    .with("days", found.length)
                    .with("day", number);
                return Err(Unmet::new(fault).hint(Message::new("date-rule-unmet.lunar-last")));
            }
            None => {}
        }
    }
    let fault = Message::new("date-rule-unmet.lunar-year")
        .with("month", month)
        .with("year", year);
    Err(Unmet::new(fault).hint(Message::new("date-rule-unmet.write-day")))
}

fn counted(
    from: NaiveDate,
    (direction, unit, count): (Direction, Unit, u32),
    calendar: &Calendar,
) -> Result<NaiveDate, Unmet> {
    match unit {
        Unit::WorkingDays => Ok(calendar.counted(from, count, direction)?),
        Unit::Days => {
            let days = Days::new(count.into());
            let day = match direction {
                Direction::Next => from.checked_add_days(days),
                Direction::Previous => from.checked_sub_days(days),
            };
            day.ok_or_else(|| Unmet::new(Message::new("date-rule-unmet.calendar")))
        }
    }
}

#[cfg(test)]
mod tests;
