//! Place and date as written.

use chrono::NaiveDate;

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::Specimen;
use crate::inspect::parts::{Part, PlaceDateText, place_date};
use crate::inspect::specimen::{Found, Fragment};
use crate::model::Component;

/// Place and date of the document, as written.
pub(super) struct DateLine<'a> {
    pub(super) found: &'a Found,
    pub(super) text: &'a str,
    pub(super) parsed: PlaceDateText,
}

impl DateLine<'_> {
    /// The fault of a part of the text.
    pub(super) fn fault(&self, part: &Part) -> Fault {
        let whole = &self.found.fragment;
        let start = whole.range.start + part.range.start;
        let end = (whole.range.start + part.range.end).min(whole.range.end);
        // Where a part stands is known when no blanks were cut off.
        if self.text.len() == whole.range.len() && start <= end {
            Fault::of_text(&Fragment {
                paragraph: whole.paragraph,
                range: start..end,
            })
        } else {
            Fault::of_text(whole)
        }
    }
}

/// The verdict of a test of place and date as written.
pub(super) fn of_written(case: &Case<'_>, test: impl FnOnce(&DateLine<'_>) -> Verdict) -> Verdict {
    let Some((found, text)) = case.text_of(Component::PlaceDate) else {
        return Verdict::DoesNotApply;
    };
    match place_date(text) {
        Some(parsed) => test(&DateLine {
            found,
            text,
            parsed,
        }),
        None => Verdict::CannotSay,
    }
}

/// The verdict of a test of a date whose words stand as they should; one in
/// figures is a fault of its own.
pub(super) fn of_worded(case: &Case<'_>, test: impl FnOnce(&DateLine<'_>) -> Verdict) -> Verdict {
    of_written(case, |written| {
        if written.parsed.worded {
            test(written)
        } else {
            Verdict::DoesNotApply
        }
    })
}

/// The day of a document; of a draft the first day that it can become.
pub(in crate::check::rules) fn first_day(specimen: &Specimen) -> Option<NaiveDate> {
    let found = specimen.first(Component::PlaceDate)?;
    let date = place_date(specimen.text(&found.fragment))?;
    date.date().or_else(|| {
        let year = i32::try_from(date.year?.value()?).ok()?;
        let month = date.month.and_then(|month| month.value()).unwrap_or(1);
        NaiveDate::from_ymd_opt(year, month, 1)
    })
}
