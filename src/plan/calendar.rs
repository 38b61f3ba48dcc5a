//! The calendar that plans count by.
//!
//! A plan writes a day, `2026-09-14`, or a [`DateRule`] from which the day of
//! each year follows: a weekday of a month, a day of the Vietnamese lunar
//! calendar ([`LunarDay`], âm lịch), so many days before another. Working days
//! leave out weekly rest and public holidays, and follow what an office says of
//! single days ([`Calendar`]).

mod ephemeris;
mod holiday;
mod lunar;
mod rule;
mod scope;
mod working;
mod written;

use std::ops::RangeInclusive;

pub(crate) use holiday::UnknownYear;
pub(crate) use lunar::LunarDay;
pub(crate) use rule::{Direction, MOST_DAYS, MOST_YEARS, Written, read_date};
pub(crate) use scope::{Known, Scope, UNRESOLVED, Value};
pub use working::Calendar;
pub(crate) use written::{NotADate, read, read_typed};

/// Years in which a plan's document can be issued, and a rule's day can lie:
/// others are slips of the pen.
pub(crate) const YEARS: RangeInclusive<i64> = 1900..=2199;
