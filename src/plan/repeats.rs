//! In which years a plan is held.
//!
//! `repeats: yearly`, or `repeats: {first: 2010, every: 2, last: 2030}`. A
//! plan without the key is a single document, of its own year.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::IssueDate;

use super::calendar::YEARS;
use super::decode::{Decoder, suggest};
use super::entry::{Entry, Label};
use super::keys;
use super::tree::{Node, Spanned};

/// The longest time from one edition to the next.
const LONGEST: u32 = 100;

/// The years in which a plan is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeats {
    /// The year in which it was first held; none when that is not said.
    pub first: Option<i32>,
    /// From one edition to the next, in years, at least 1.
    pub every: i32,
    /// The year in which it is last held.
    pub last: Option<i32>,
    /// Where `repeats` stands in the plan.
    pub span: Range<usize>,
}

impl Repeats {
    /// Whether it is held in this year.
    pub fn held_in(&self, year: i32) -> bool {
        let begun = self.first.is_none_or(|first| year >= first);
        let over = self.last.is_some_and(|last| year > last);
        let passed = i64::from(year) - i64::from(self.first.unwrap_or(year));
        begun && !over && passed % i64::from(self.every) == 0
    }

    /// The years nearest to one in which it is not held: the last one held
    /// before it and the first one after, where there are such.
    pub fn nearest(&self, year: i32) -> Vec<i32> {
        let (earliest, latest) = (bound(YEARS.start()), bound(YEARS.end()));
        let mut earlier = (earliest..year.min(latest + 1)).rev();
        let before = earlier.find(|year| self.held_in(*year));
        let after =
            (year.max(earliest - 1).saturating_add(1)..=latest).find(|year| self.held_in(*year));
        before.into_iter().chain(after).collect()
    }

    /// A hint: the years of the nearest editions.
    pub(crate) fn hint(&self, year: i32) -> Message {
        match self.nearest(year).as_slice() {
            [before, after, ..] => Message::new("year-not-held.nearest")
                .with("before", *before)
                .with("after", *after),
            [one] => Message::new("year-not-held.nearest-one").with("year", *one),
            [] => Message::new("year-not-held.never"),
        }
    }
}

fn bound(year: &i64) -> i32 {
    i32::try_from(*year).unwrap_or(i32::MAX)
}

/// Reads `repeats` of a plan of this date.
pub(super) fn read(
    decoder: &mut Decoder<'_>,
    entry: &Entry<'_>,
    date: Option<&Spanned<IssueDate>>,
) -> Option<Repeats> {
    let repeats = match &entry.node.value {
        Node::Map(_) => long(decoder, entry)?,
        Node::Null
        | Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_) => short(decoder, entry)?,
    };
    if let Some(date) = date {
        let year = date.value.year();
        if !repeats.held_in(year) {
            let fault = Diagnostic::error(Message::new("year-not-held").with("year", year));
            decoder.push(fault.hint(repeats.hint(year)), entry.span());
            return None;
        }
    }
    Some(repeats)
}

fn short(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<Repeats> {
    let Node::String(text) = &entry.node.value else {
        decoder.wrong_type(entry, Message::new("expected-repeats"));
        return None;
    };
    if text.trim() == keys::YEARLY {
        return Some(Repeats {
            first: None,
            every: 1,
            last: None,
            span: entry.span(),
        });
    }
    let fault = Message::new("unknown-name.other")
        .with("value", &entry.label)
        .with("name", text.trim())
        .with("expected", Message::new("expected-repeats"));
    let fault = Diagnostic::error(fault);
    decoder.push(suggest(fault, text, &[keys::YEARLY]), entry.span());
    None
}

fn long(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<Repeats> {
    let what = Label::key("repeats");
    let record = decoder.record(entry, &what, &keys::REPEATS)?;
    let year = |decoder: &mut Decoder<'_>, entry: &Entry<'_>, example| {
        let year = decoder.integer(entry, YEARS, example)?;
        i32::try_from(year).ok()
    };
    let first = decoder
        .required(&record, "first", &what)
        .and_then(|entry| year(decoder, &entry, 2010));
    let every = match record.get("every") {
        Some(entry) => decoder
            .count(&entry, 1..=LONGEST, 2)
            .and_then(|every| i32::try_from(every).ok()),
        None => Some(1),
    };
    let last = match record.get("last") {
        Some(entry) => {
            let last = year(decoder, &entry, 2030)?;
            if first.is_some_and(|first| last < first) {
                let fault = Message::new("year-order")
                    .with("value", &entry.label)
                    .with("year", last);
                decoder.push(Diagnostic::error(fault), entry.span());
                return None;
            }
            Some(last)
        }
        None => None,
    };
    Some(Repeats {
        first: Some(first?),
        every: every?,
        last,
        span: entry.span(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Report, Source};
    use crate::plan::{Calendar, read_plan};

    fn read(repeats: &str) -> (Option<Repeats>, Report) {
        let text = format!("template: a\norgan: b\nyear: 2026\nrepeats: {repeats}\n");
        let (plan, report) = read_plan(&Source::new("a.yaml", text), Calendar::country());
        (plan.and_then(|plan| plan.repeats), report)
    }

    fn good(repeats: &str) -> Repeats {
        let (found, report) = read(repeats);
        assert!(report.is_empty(), "{repeats}: {report:?}");
        found.expect("years without faults")
    }

    #[test]
    fn a_yearly_plan_is_held_every_year() {
        let yearly = good("yearly");
        assert!((1990..2100).all(|year| yearly.held_in(year)));
        assert_eq!(yearly.first, None);
    }

    #[test]
    fn a_series_has_a_first_year_a_step_and_a_last_year() {
        let series = good("{first: 2010, every: 2, last: 2030}");
        let held: Vec<_> = (2000..=2040).filter(|y| series.held_in(*y)).collect();
        let expected: Vec<_> = (2010..=2030).step_by(2).collect();
        assert_eq!(held, expected);
        assert_eq!(series.nearest(2027), [2026, 2028]);
        assert_eq!(series.nearest(1999), [2010]);
        assert_eq!(series.nearest(2031), [2030]);
        assert_eq!(good("{first: 2010}").every, 1);
        assert_eq!(series.nearest(i32::MAX), [2030]);
        assert_eq!(series.nearest(i32::MIN), [2010]);
    }

    #[test]
    fn the_plan_s_own_year_is_one_of_them() {
        let (repeats, report) = read("{first: 2009, every: 2}");
        assert_eq!(repeats, None);
        let fault = report.iter().next().expect("a fault");
        assert_eq!(fault.code, "year-not-held");
        assert!(
            fault.hints[0].to_string().ends_with("`2025` and `2027`"),
            "{fault:?}"
        );
    }

    #[test]
    fn what_is_no_series_is_told() {
        for (text, code) in [
            ("yearlly", "unknown-name"),
            ("hằng năm", "unknown-name"),
            ("true", "wrong-type"),
            ("[2026, 2028]", "wrong-type"),
            ("{every: 2}", "missing-key"),
            ("{first: 2010, every: 0}", "out-of-range"),
            ("{first: 201, every: 2}", "out-of-range"),
            ("{first: 2010, last: 2009}", "year-order"),
            ("{first: 2010, step: 2}", "unknown-key"),
        ] {
            let (repeats, report) = read(text);
            assert_eq!(repeats, None, "{text}");
            assert!(
                report.iter().any(|fault| fault.code == code),
                "{text}: {report:?}"
            );
            assert!(report.iter().all(|fault| fault.place.is_some()));
        }
    }
}
