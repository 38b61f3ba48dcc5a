//! How far a plan moves.

use crate::plan::{Calendar, Plan};

/// From one year to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shift<'a> {
    /// The plan's own year.
    pub from: i32,
    /// The year it moves to.
    pub to: i32,
    /// From one edition to the next, in years, at least 1.
    pub every: i32,
    /// Whether the first year of the series is known, and `to` lies in it.
    pub begun: bool,
    /// Which days are worked.
    pub calendar: &'a Calendar,
}

impl<'a> Shift<'a> {
    /// The way of a yearly text, of which nothing else is known.
    pub fn yearly(from: i32, to: i32) -> Self {
        Self {
            from,
            to,
            every: 1,
            begun: false,
            calendar: Calendar::country(),
        }
    }

    /// The way of a plan.
    pub fn of(plan: &Plan, to: i32, calendar: &'a Calendar) -> Self {
        let way = Self {
            calendar,
            ..Self::yearly(plan.date.value.year(), to)
        };
        match &plan.repeats {
            Some(repeats) => Self {
                begun: repeats.first.is_some(),
                every: repeats.every,
                ..way
            },
            None => way,
        }
    }

    /// How many years it moves on; below 0 when it moves back.
    pub fn by(self) -> i32 {
        self.to.saturating_sub(self.from)
    }

    /// How many editions it moves on.
    pub fn editions(self) -> i32 {
        self.by().div_euclid(self.every)
    }
}
