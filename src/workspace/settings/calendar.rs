//! The days that an office works otherwise than the country.
//!
//! Days off of a year are announced year by year, and a province or an office
//! may have some of its own; the program knows those of the years before it
//! was made. What stands here comes before its rules.

use std::collections::BTreeMap;

use super::table::Table;
use crate::diagnostic::{Diagnostic, Report};
use crate::message::Message;
use crate::plan::Calendar;

/// The name of the table.
pub(crate) const TABLE: &str = "calendar";
const DAYS_OFF: &str = "days-off";
const WORKING_DAYS: &str = "working-days";

/// The calendar in the whole of the settings.
pub(crate) fn read(root: &Table<'_>) -> (Calendar, Report) {
    let mut report = Report::new();
    let Some(table) = root.table(TABLE, &mut report) else {
        return (Calendar::default(), report);
    };
    table.refuse_others(&[DAYS_OFF, WORKING_DAYS], &mut report);
    let mut own = BTreeMap::new();
    for (key, works) in [(DAYS_OFF, false), (WORKING_DAYS, true)] {
        for (day, place) in table.days(key, &mut report) {
            if own.insert(day, works).is_some_and(|before| before != works) {
                let fault = Message::new("day-off-and-worked")
                    .with("day", day.to_string())
                    .with("off", DAYS_OFF)
                    .with("working", WORKING_DAYS);
                let fault = Diagnostic::error(fault).hint("day-off-and-worked.delete");
                report.push(fault.at(place));
            }
        }
    }
    (Calendar::new(own), report)
}
