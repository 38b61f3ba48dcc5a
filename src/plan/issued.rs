//! When a plan's document is issued.

use std::fmt::Display;
use std::ops::{Range, RangeInclusive};

use chrono::NaiveDate;

use crate::diagnostic::Diagnostic;
use crate::model::IssueDate;

use super::decode::Decoder;
use super::entry::{Entry, Record};
use super::tree::Spanned;

/// Years in which a document can be issued: others are slips of the pen.
const YEARS: RangeInclusive<i64> = 1900..=2199;

/// Reads `date`, or `year` and `month` of a draft.
pub(super) fn read(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<Spanned<IssueDate>> {
    let date_entry = record.get("date");
    let year_entry = record.get("year");
    let month_entry = record.get("month");
    let year = year_entry
        .as_ref()
        .and_then(|entry| decoder.integer(entry, YEARS, 2026))
        .and_then(|year| i32::try_from(year).ok());
    let month = month_entry
        .as_ref()
        .and_then(|entry| decoder.count(entry, 1..=12, 9));
    if let Some(entry) = date_entry {
        let day = decoder.date(&entry)?;
        let date = IssueDate::Day(day.value);
        check_year(decoder, date, &day.span);
        let month_of_date = date.month().unwrap_or(0);
        if let (Some(entry), Some(year)) = (&year_entry, year)
            && year != date.year()
        {
            decoder.push(mismatch("year", year, &day), entry.span());
        }
        if let (Some(entry), Some(month)) = (&month_entry, month)
            && month != month_of_date
        {
            decoder.push(mismatch("month", month, &day), entry.span());
        }
        return Some(Spanned {
            value: date,
            span: day.span,
        });
    }
    let Some(year_entry) = year_entry else {
        missing_date(decoder, record, month_entry.as_ref());
        return None;
    };
    Some(Spanned {
        value: IssueDate::Blank { year: year?, month },
        span: year_entry.span(),
    })
}

fn missing_date(decoder: &mut Decoder<'_>, record: &Record<'_>, month: Option<&Entry<'_>>) {
    const HINT: &str = "write `date: 2026-09-14`, or `year: 2026` for a draft";
    if let Some(month) = month {
        let fault = Diagnostic::error(
            "month-without-year",
            "`month` is given without `year`; a draft must have its year",
        );
        decoder.push(fault.hint(HINT), month.key_span.clone());
    } else {
        let fault = Diagnostic::error(
            "missing-key",
            "`date` or `year` is missing; a plan must have one of them",
        );
        let key = if record.has("date") { "date" } else { "year" };
        decoder.push(fault.hint(HINT), record.missing_span(key));
    }
}

fn check_year(decoder: &mut Decoder<'_>, date: IssueDate, span: &Range<usize>) {
    let year = date.year();
    if !YEARS.contains(&year.into()) {
        let (from, to) = (YEARS.start(), YEARS.end());
        let fault = Diagnostic::error(
            "out-of-range",
            format!("the year of `date` is {year}; expected {from} to {to}"),
        );
        decoder.push(fault, span.clone());
    }
}

fn mismatch(key: &str, value: impl Display, date: &Spanned<NaiveDate>) -> Diagnostic {
    Diagnostic::error(
        "date-mismatch",
        format!("`{key}` is {value}, but `date` is `{}`", date.value),
    )
    .hint(format!("delete `{key}`: the date says it"))
}
