//! The calendar that plans count by.
//!
//! A plan writes a day, `2026-09-14`, or a [`DateRule`] from which the day of
//! each year follows: a weekday of a month, a day of the Vietnamese lunar
//! calendar ([`LunarDay`], âm lịch), so many days before another. Working days
//! leave out weekly rest and public holidays, and follow what an office says of
//! single days ([`Calendar`]).

mod direction;
mod ephemeris;
mod holiday;
mod lunar;
mod reader;
mod rule;
mod scope;
mod working;
mod written;
mod years;

pub(crate) use direction::Direction;
pub(crate) use holiday::UnknownYear;
pub(crate) use lunar::LunarDay;
pub(crate) use reader::{MOST_DAYS, MOST_YEARS, read_date};
pub(crate) use rule::Written;
pub(crate) use scope::{Known, Scope, UNRESOLVED, Value};
pub use working::Calendar;
pub(crate) use written::{NotADate, read, read_typed};
pub(crate) use years::YEARS;
