//! The plan of another year from this year's.
//!
//! [`advance`] edits the text of a plan, so that comments, layout and all
//! that is not of a year stay. It goes to later and to earlier years. The
//! year, days and years from the plan's own year on, editions ("lần thứ IX")
//! counts of years ("kỷ niệm 80 năm") and names of lunar years move; the number is blank, and of
//! the day of issue the month is left. Older days, such as that of a
//! founding, days that follow from a rule, and cited documents stay. A record
//! of a series that is not held in the new year is left out. What a person
//! must look at again comes with it.

mod context;
mod days;
mod edition;
mod lunar;
mod mover;
mod outcome;
mod record;
mod shift;
mod year;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::plan::{Calendar, Node, Plan, parse};
use crate::template::Template;

use mover::Mover;
pub use outcome::Advanced;
use shift::Shift;
pub(super) use year::moved_text;

/// The text of a plan, moved to a later or an earlier year; as it stands when
/// it is of that year. `plan` is what was read of the text (of a plan with a
/// table, the plan of its first row), `template` is the plan's, when it is known: it
/// tells which fields are cited documents and which are years; `calendar`, which
/// days are worked.
///
/// # Errors
/// The plan is not held in that year, or says an edition that
/// would count back to before the first.
pub fn advance(
    source: &Arc<Source>,
    plan: &Plan,
    template: Option<&Template>,
    year: i32,
    calendar: &Calendar,
) -> Result<Advanced, Report> {
    let from = plan.date.value.year();
    if year == from {
        return Ok(Advanced::same(source));
    }
    if let Some(repeats) = &plan.repeats
        && !repeats.held_in(year)
    {
        let fault = Diagnostic::error(Message::new("year-not-held.moved").with("year", year));
        let place = Place::new(source, repeats.span.clone());
        return Err(fault.hint(repeats.hint(year)).at(place).into());
    }
    let Node::Map(entries) = parse(source)?.value else {
        return Err(Report::new());
    };
    let mut mover = Mover {
        source,
        shift: Shift::of(plan, year, calendar),
        edits: BTreeMap::new(),
        looks: Vec::new(),
        faults: Report::new(),
    };
    mover.blank(&entries, plan);
    mover.texts(&entries, template);
    mover.people(plan);
    if mover.faults.has_errors() {
        return Err(mover.faults);
    }
    Ok(Advanced::new(source, &mover.edits, mover.messages()))
}

#[cfg(test)]
mod tests;
