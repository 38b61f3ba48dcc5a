//! The date: words, figures, and whether there is such a day.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::parts::{Part, PlaceDateText, folded};
use crate::model::IssueDate;
use crate::standard::Limit;

use super::line::{of_worded, of_written};

/// The first months of the year, which have a zero before them.
const PADDED_MONTHS: u32 = 2;

pub(super) fn in_words(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        if written.parsed.worded {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment).with("found", written.text),
        ])
    })
}

/// The words of the form stand as the form has them.
pub(super) fn small_words(case: &Case<'_>) -> Verdict {
    let Limit::Form(form) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let is_word = |word: &&str| word.chars().all(char::is_alphabetic);
    let expected: Vec<&str> = form.split([' ', ',']).filter(is_word).collect();
    of_worded(case, |written| {
        // At the start of the line the first word may have its capital.
        let Some(place) = &written.parsed.place else {
            return Verdict::DoesNotApply;
        };
        let date = written.text.get(place.range.end..).unwrap_or_default();
        let wrong = date
            .split([' ', ',', '\u{a0}'])
            .filter(|word| !word.is_empty())
            .find_map(|word| {
                let expected = expected
                    .iter()
                    .find(|known| folded(known) == folded(word))?;
                (*expected != word).then_some((word, *expected))
            });
        match wrong {
            Some((found, expected)) => Verdict::Fails(vec![
                Fault::of_text(&written.found.fragment)
                    .with("found", found)
                    .with("expected", expected),
            ]),
            None => Verdict::Passes,
        }
    })
}

/// Tests one figure of the date.
fn of_figure(
    case: &Case<'_>,
    figure: impl FnOnce(&PlaceDateText) -> Option<&Part>,
    expected: impl FnOnce(&str, u32) -> Option<String>,
) -> Verdict {
    of_worded(case, |written| {
        let Some(part) = figure(&written.parsed) else {
            return Verdict::DoesNotApply;
        };
        let Some(value) = part.value() else {
            return Verdict::CannotSay;
        };
        match expected(&part.text, value) {
            Some(expected) => Verdict::Fails(vec![
                written
                    .fault(part)
                    .with("found", part.text.as_str())
                    .with("expected", expected),
            ]),
            None => Verdict::Passes,
        }
    })
}

pub(super) fn padded_day(case: &Case<'_>) -> Verdict {
    of_figure(
        case,
        |date| date.day.as_ref(),
        |text, value| (text.len() == 1).then(|| format!("{value:02}")),
    )
}

pub(super) fn padded_month(case: &Case<'_>) -> Verdict {
    of_figure(
        case,
        |date| date.month.as_ref(),
        |text, value| (text.len() == 1 && value <= PADDED_MONTHS).then(|| format!("{value:02}")),
    )
}

pub(super) fn bare_month(case: &Case<'_>) -> Verdict {
    of_figure(
        case,
        |date| date.month.as_ref(),
        |text, value| (text.starts_with('0') && value > PADDED_MONTHS).then(|| value.to_string()),
    )
}

pub(super) fn whole_year(case: &Case<'_>) -> Verdict {
    of_worded(case, |written| {
        let Some(year) = &written.parsed.year else {
            return Verdict::DoesNotApply;
        };
        if year.text.len() == 4 {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![written.fault(year).with("found", year.text.as_str())])
    })
}

pub(super) fn possible(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        let date = &written.parsed;
        let parts = [&date.day, &date.month, &date.year];
        let whole = parts.iter().all(|part| part.is_some());
        let full_year = date.year.as_ref().is_some_and(|year| year.text.len() == 4);
        if !whole || !full_year {
            return Verdict::DoesNotApply;
        }
        if date.date().is_some() {
            return Verdict::Passes;
        }
        let shown = parts
            .iter()
            .filter_map(|part| part.as_ref().map(|part| part.text.as_str()))
            .collect::<Vec<_>>()
            .join("/");
        Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment).with("found", shown),
        ])
    })
}

/// The document is of a day on which its standard is in force; a draft of a
/// month or year with such a day.
pub(super) fn within_validity(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        let Some((first, last)) = days(&written.parsed) else {
            return Verdict::CannotSay;
        };
        let validity = &case.standard.validity;
        let too_late = validity.until.filter(|until| first > *until);
        if last >= validity.from && too_late.is_none() {
            return Verdict::Passes;
        }
        let day = |day: NaiveDate| IssueDate::Day(day).in_figures("");
        let (when, limit) = match too_late {
            Some(until) => ("after", until),
            None => ("before", validity.from),
        };
        Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment)
                .with("found", day(first))
                .with("standard", case.standard.name.as_str())
                .with("when", Fact::key(when))
                .with("limit", day(limit)),
        ])
    })
}

/// The first and the last day that a date, perhaps left blank in part, can
/// be.
fn days(date: &PlaceDateText) -> Option<(NaiveDate, NaiveDate)> {
    date.year.as_ref().filter(|year| year.text.len() == 4)?;
    if let Some(day) = date.date() {
        return Some((day, day));
    }
    let year = i32::try_from(date.year.as_ref()?.value()?).ok()?;
    let month = date.month.as_ref().and_then(Part::value);
    let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1)?;
    let months = if month.is_some() {
        1
    } else {
        12 - first.month0()
    };
    let last = first
        .checked_add_months(Months::new(months))?
        .checked_sub_days(Days::new(1))?;
    Some((first, last))
}
