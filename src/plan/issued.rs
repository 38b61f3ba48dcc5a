//! When a plan's document is issued.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Source};
use crate::message::{Fact, Message};
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
            let fault = Diagnostic::error(Message::new("missing-key.year-of-rule"))
                .hint(Message::new("write-this").with("text", "year: 2026"));
            decoder.push(fault, entry.key_span.clone());
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
    const HINT: Message = Message::new("missing-key.write-date");
    if let Some(month) = month {
        let fault = Diagnostic::error(Message::new("month-without-year"));
        decoder.push(fault.hint(HINT), month.key_span.clone());
    } else {
        let fault = Diagnostic::error(Message::new("missing-key.date"));
        let key = if record.has("date") { "date" } else { "year" };
        decoder.push(fault.hint(HINT), record.missing_span(key));
    }
}

fn check_year(decoder: &mut Decoder<'_>, date: IssueDate, span: &Range<usize>) {
    let year = date.year();
    if !YEARS.contains(&year.into()) {
        let fault = Message::new("out-of-range.year")
            .with("year", year)
            .with("from", *YEARS.start())
            .with("to", *YEARS.end());
        decoder.push(Diagnostic::error(fault), span.clone());
    }
}

fn mismatch(
    key: &str,
    value: impl Into<Fact>,
    date: &Spanned<NaiveDate>,
    by_rule: bool,
) -> Diagnostic {
    let day = date.value.to_string();
    if by_rule {
        let fault = Message::new("date-mismatch.by-rule")
            .with("key", key)
            .with("value", value)
            .with("day", day);
        Diagnostic::error(fault).hint(Message::new("date-mismatch.mend").with("key", key))
    } else {
        let fault = Message::new("date-mismatch")
            .with("key", key)
            .with("value", value)
            .with("day", day);
        Diagnostic::error(fault).hint(Message::new("date-mismatch.delete").with("key", key))
    }
}
