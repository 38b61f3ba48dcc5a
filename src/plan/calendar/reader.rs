//! A date or a rule out of YAML.

use super::Direction;
use super::rule::{Basis, DateRule, Ordinal, Unit, Written};
use super::written::{days_in, month_name};
use crate::diagnostic::Diagnostic;
use crate::message::{Fact, Message};
use crate::plan::decode::Decoder;
use crate::plan::entry::{Entry, Record};
use crate::plan::keys::{DATE_FORMS, DATE_RULE, LAST, WEEKDAYS, WORKING_DAY};
use crate::plan::{Node, Spanned};

const WHAT: Message = Message::new("thing-date-rule");
/// The most days that a rule counts.
pub(crate) const MOST_DAYS: u32 = 3660;
/// The most years that a rule lies before or after its plan.
pub(crate) const MOST_YEARS: u32 = 99;
/// Keys that may be added to a form.
const ADDED: [&str; 2] = ["working_day", "year_offset"];

/// Reads a date, `2026-09-14`, or a rule from which it follows.
pub(crate) fn read_date(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<Spanned<Written>> {
    if let Node::Map(_) = entry.node.value {
        let rule = read_rule(decoder, entry)?;
        return Some(Spanned {
            value: Written::Rule(rule),
            span: entry.span(),
        });
    }
    let day = decoder.date(entry)?;
    Some(Spanned {
        value: Written::Day(day.value),
        span: day.span,
    })
}

/// Reads a rule: a group of keys that make one of the forms.
fn read_rule(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<DateRule> {
    let record = decoder.record(entry, WHAT, &DATE_RULE)?;
    let given: Vec<_> = DATE_RULE
        .into_iter()
        .filter(|key| record.get(key).is_some() && !ADDED.contains(key))
        .collect();
    let working_day = record
        .get("working_day")
        .map(|entry| decoder.choice(&entry, &WORKING_DAY));
    let year_offset = record
        .get("year_offset")
        .map(|entry| year_offset(decoder, &entry, &record));
    if !DATE_FORMS.iter().any(|(form, _)| *form == given) {
        no_form(decoder, entry, &record, &given);
        return None;
    }
    let basis = basis(decoder, &record)?;
    // A key that is given and wrong makes no rule.
    let working_day = match working_day {
        Some(read) => Some(read?),
        None => None,
    };
    let year_offset = match year_offset {
        Some(read) => read?,
        None => 0,
    };
    Some(DateRule {
        basis,
        year_offset,
        working_day,
    })
}

fn year_offset(decoder: &mut Decoder<'_>, entry: &Entry<'_>, record: &Record<'_>) -> Option<i32> {
    for key in ["before", "after"] {
        if record.get(key).is_some() {
            let fault = Diagnostic::error(Message::new("date-rule.offset").with("key", key))
                .hint(Message::new("date-rule.delete-offset"));
            decoder.push(fault, entry.key_span.clone());
            return None;
        }
    }
    let most = i64::from(MOST_YEARS);
    let years = decoder.integer(entry, -most..=most, 1)?;
    i32::try_from(years).ok()
}

/// Forms of which one is meant: "`month` + `day` or `before` + `days`".
fn forms<'k>(forms: impl Iterator<Item = &'k [&'k str]>) -> Fact {
    let written = forms.map(|keys| Fact::from(format!("`{}`", keys.join("` + `"))));
    let choice = written.reduce(|first, last| {
        Message::new("either")
            .with("first", first)
            .with("last", last)
            .into()
    });
    choice.unwrap_or_else(|| Fact::from(""))
}

/// Notes why the keys make no form.
fn no_form(decoder: &mut Decoder<'_>, entry: &Entry<'_>, record: &Record<'_>, given: &[&str]) {
    for (one, other) in [("days", "working_days"), ("before", "after")] {
        if let (Some(_), Some(second)) = (record.get(one), record.get(other)) {
            let fault = Message::new("date-rule.both")
                .with("one", one)
                .with("other", other);
            let hint = Message::new("date-rule.delete-one")
                .with("one", one)
                .with("other", other);
            decoder.push(Diagnostic::error(fault).hint(hint), second.key_span);
            return;
        }
    }
    let shared = |form: &[&str]| -> usize { form.iter().filter(|key| given.contains(key)).count() };
    let most = DATE_FORMS.iter().map(|(form, _)| shared(form)).max();
    let near: Vec<_> = DATE_FORMS
        .iter()
        .filter(|(form, _)| Some(shared(form)) == most)
        .collect();
    let forms = forms(near.iter().map(|(form, _)| *form));
    let fault = match given {
        [] => Message::new("date-rule.empty")
            .with("value", &entry.label)
            .with("forms", forms),
        given => Message::new("date-rule")
            .with("value", &entry.label)
            .with("keys", Fact::names(given))
            .with("forms", forms),
    };
    let examples = Fact::choice(near.iter().map(|(_, example)| *example));
    let span = match given {
        [only] => record
            .get(only)
            .map_or(entry.span(), |entry| entry.key_span),
        _ => entry.span(),
    };
    let hint = Message::new("date-rule.write").with("examples", examples);
    decoder.push(Diagnostic::error(fault).hint(hint), span);
}

fn basis(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<Basis> {
    if let Some(from) = record.get("before") {
        return counted(decoder, record, &from, Direction::Previous);
    }
    if let Some(from) = record.get("after") {
        return counted(decoder, record, &from, Direction::Next);
    }
    if let (Some(month), Some(day)) = (record.get("lunar_month"), record.get("lunar_day")) {
        let month = decoder.count(&month, 1..=12, 3);
        let day = ordinal(decoder, &day, 30, 10);
        return Some(Basis::Lunar {
            month: month?,
            day: day?,
        });
    }
    let month = record.get("month")?;
    let month = decoder.count(&month, 1..=12, 11);
    if let Some(entry) = record.get("day") {
        let day = ordinal(decoder, &entry, 31, 13);
        return fixed(decoder, &entry, month?, day?);
    }
    let weekday = record
        .get("weekday")
        .and_then(|entry| decoder.choice(&entry, &WEEKDAYS));
    let nth = record.get("nth").and_then(|entry| nth(decoder, &entry));
    Some(Basis::Weekday {
        month: month?,
        weekday: weekday?,
        nth: nth?,
    })
}

/// A day of a month that has it in one year at least.
fn fixed(decoder: &mut Decoder<'_>, entry: &Entry<'_>, month: u32, day: Ordinal) -> Option<Basis> {
    // A year in which February has 29 days.
    let length = days_in(2028, month);
    match day {
        Ordinal::Number(number) if number > length => {
            let fault = Message::new("no-such-date.of-month")
                .with("value", &entry.label)
                .with("number", number)
                .with("month", month_name(month))
                .with("days", length);
            let fault = Diagnostic::error(fault).hint(Message::new("last-day"));
            decoder.push(fault, entry.span());
            None
        }
        Ordinal::Number(_) | Ordinal::Last => Some(Basis::Fixed { month, day }),
    }
}

/// A number from 1 on, or the last.
fn ordinal(
    decoder: &mut Decoder<'_>,
    entry: &Entry<'_>,
    most: u32,
    example: u32,
) -> Option<Ordinal> {
    match &entry.node.value {
        Node::Integer(_) => decoder.count(entry, 1..=most, example).map(Ordinal::Number),
        Node::String(text) if text.trim() == LAST => Some(Ordinal::Last),
        Node::Null
        | Node::Bool(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_)
        | Node::Map(_) => {
            decoder.wrong_type(entry, Message::new("expected-ordinal").with("most", most));
            None
        }
    }
}

/// First to fifth, or the last, which is also -1.
fn nth(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<Ordinal> {
    match entry.node.value {
        Node::Integer(-1) => Some(Ordinal::Last),
        Node::Null
        | Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_)
        | Node::Map(_) => ordinal(decoder, entry, 5, 2),
    }
}

fn counted(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    from: &Entry<'_>,
    direction: Direction,
) -> Option<Basis> {
    let from = decoder.text(from);
    let (unit, count) = match (record.get("days"), record.get("working_days")) {
        (Some(days), _) => (Unit::Days, decoder.count(&days, 0..=MOST_DAYS, 14)),
        (None, Some(days)) => (Unit::WorkingDays, decoder.count(&days, 1..=MOST_DAYS, 5)),
        (None, None) => return None,
    };
    Some(Basis::Counted {
        from: from?,
        direction,
        unit,
        count: count?,
    })
}

/// The keys of every form, and those that may be added, are the keys of a
/// rule.
#[cfg(test)]
#[test]
fn forms_and_keys_agree() {
    let mut known: Vec<_> = DATE_FORMS
        .iter()
        .flat_map(|(form, _)| form.iter().copied())
        .chain(ADDED)
        .collect();
    known.sort_unstable();
    known.dedup();
    let mut all = DATE_RULE.to_vec();
    all.sort_unstable();
    assert_eq!(known, all);
}
