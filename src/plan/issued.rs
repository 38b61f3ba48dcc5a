//! When a plan's document is issued.

use std::fmt::Display;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Source};
use crate::model::IssueDate;

use super::calendar::read as read_day;
use super::calendar::{Calendar, Known, NotADate, Scope, Value, Written, YEARS, read_date};
use super::decode::Decoder;
use super::entry::{Entry, Record};
use super::keys::DATE_RULE;
use super::tree::{Node, Spanned};

/// Reads `date`, or `year` and `month` of a draft.
pub(super) fn read(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    calendar: &Calendar,
) -> Option<Spanned<IssueDate>> {
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
        let written = read_date(decoder, &entry)?;
        let by_rule = matches!(written.value, Written::Rule(_));
        let day = match written.value {
            Written::Day(value) => Spanned {
                value,
                span: written.span,
            },
            Written::Rule(_) => ruled(decoder, record, (&entry, &written), year, calendar)?,
        };
        let date = IssueDate::Day(day.value);
        check_year(decoder, date, &day.span);
        let month_of_date = date.month().unwrap_or(0);
        if let (Some(entry), Some(year)) = (&year_entry, year)
            && year != date.year()
        {
            decoder.push(mismatch("year", year, &day, by_rule), entry.span());
        }
        if let (Some(entry), Some(month)) = (&month_entry, month)
            && month != month_of_date
        {
            decoder.push(mismatch("month", month, &day, by_rule), entry.span());
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

/// The day of issue that follows from a rule, in the plan's `year`.
fn ruled(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    (entry, written): (&Entry<'_>, &Spanned<Written>),
    year: Option<i32>,
    calendar: &Calendar,
) -> Option<Spanned<NaiveDate>> {
    let Some(year) = year else {
        if record.get("year").is_none() {
            let fault = Diagnostic::old_error(
                "missing-key",
                "`date` is a rule, but `year` is missing; a rule gives the day of a year",
            );
            decoder.push(fault.hint("write `year: 2026`"), entry.key_span.clone());
        }
        return None;
    };
    let source = decoder.source();
    let date = Known {
        name: "date",
        value: Value::Written(entry.node, source),
    };
    let outer = Scope::new(year, calendar, vec![date]);
    let fields = record.get("fields");
    let given: &[_] = match fields.as_ref().map(|fields| &fields.node.value) {
        Some(Node::Map(entries)) => entries,
        Some(
            Node::Null
            | Node::Bool(_)
            | Node::Integer(_)
            | Node::Decimal(_)
            | Node::String(_)
            | Node::List(_),
        )
        | None => &[],
    };
    let known = given.iter().map(|(name, node)| Known {
        name: &name.value,
        value: known_value(node, source),
    });
    let scope = outer.inner(known.collect());
    match scope.resolve("date", 1, written, source) {
        Ok(value) => Some(Spanned {
            value,
            span: written.span.clone(),
        }),
        Err(unresolved) => {
            decoder.note(*unresolved.fault);
            None
        }
    }
}

/// What a field stands for, as far as a plan tells without its template.
fn known_value<'a>(node: &'a Spanned<Node>, source: &'a Arc<Source>) -> Value<'a> {
    match &node.value {
        Node::Null => Value::Absent,
        // What is almost a date has its own fault.
        Node::String(text) if read_day(text.trim()) != Err(NotADate::Form(None)) => {
            Value::Written(node, source)
        }
        Node::Map(entries)
            if entries
                .iter()
                .any(|(key, _)| DATE_RULE.contains(&key.value.as_str())) =>
        {
            Value::Written(node, source)
        }
        Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_)
        | Node::Map(_) => Value::Other,
    }
}

fn missing_date(decoder: &mut Decoder<'_>, record: &Record<'_>, month: Option<&Entry<'_>>) {
    const HINT: &str = "write `date: 2026-09-14`, or `year: 2026` for a draft";
    if let Some(month) = month {
        let fault = Diagnostic::old_error(
            "month-without-year",
            "`month` is given without `year`; a draft must have its year",
        );
        decoder.push(fault.hint(HINT), month.key_span.clone());
    } else {
        let fault = Diagnostic::old_error(
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
        let fault = Diagnostic::old_error(
            "out-of-range",
            format!("the year of `date` is {year}; expected {from} to {to}"),
        );
        decoder.push(fault, span.clone());
    }
}

fn mismatch(
    key: &str,
    value: impl Display,
    date: &Spanned<NaiveDate>,
    by_rule: bool,
) -> Diagnostic {
    if by_rule {
        let fault = Diagnostic::old_error(
            "date-mismatch",
            format!(
                "`{key}` is {value}, but the rule of `date` gives `{}`",
                date.value
            ),
        );
        return fault.hint(format!(
            "a plan is of the year and month in which it is issued: mend `{key}` or the rule; \
             `year_offset` moves a date of `fields` to another year"
        ));
    }
    Diagnostic::old_error(
        "date-mismatch",
        format!("`{key}` is {value}, but `date` is `{}`", date.value),
    )
    .hint(format!("delete `{key}`: the date says it"))
}
