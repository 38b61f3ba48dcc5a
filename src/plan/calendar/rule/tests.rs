use std::sync::Arc;

use super::*;
use crate::diagnostic::{Report, Source};
use crate::plan::calendar::read_date;
use crate::plan::calendar::{Calendar, Known, Scope, Value};
use crate::plan::decode::Decoder;
use crate::plan::entry::Entry;
use crate::plan::{Node, parse};

/// The day of the field `a` among these fields, for a plan of 2026 with the
/// date 2026-09-14; or the faults.
fn resolved(fields: &str) -> Result<String, Report> {
    let source: Arc<Source> = Source::new("a.yaml", fields);
    let tree = parse(&source).expect("good YAML");
    let Node::Map(entries) = &tree.value else {
        panic!("fields");
    };
    let date = Known {
        name: "date",
        value: Value::Day(NaiveDate::from_ymd_opt(2026, 9, 14).expect("a day")),
    };
    let outer = Scope::new(2026, Calendar::country(), vec![date]);
    let known = entries.iter().map(|(name, node)| Known {
        name: &name.value,
        value: match node.value {
            Node::Null => Value::Absent,
            Node::Integer(_) => Value::Other,
            _ => Value::Written(node, &source),
        },
    });
    let scope = outer.inner(known.collect());
    let (name, node) = &entries[0];
    let mut decoder = Decoder::new(&source);
    let written = read_date(&mut decoder, &Entry::of_key(name, node));
    let report = decoder.finish();
    let Some(written) = written.filter(|_| report.is_empty()) else {
        return Err(report);
    };
    scope
        .resolve(&name.value, 0, &written, &source)
        .map(|day| day.to_string())
        .map_err(|unresolved| (*unresolved.fault).into())
}

fn is(fields: &str, day: &str) {
    match resolved(fields) {
        Ok(found) => assert_eq!(found, day, "{fields}"),
        Err(report) => panic!("{fields}: {report:?}"),
    }
}

/// The one fault: code, message, first hint.
fn fault(fields: &str) -> (&'static str, String, String) {
    let report = match resolved(fields) {
        Ok(day) => panic!("{fields}: {day}"),
        Err(report) => report,
    };
    let faults: Vec<_> = report.iter().collect();
    let [fault] = faults[..] else {
        panic!("{fields}: {report:?}");
    };
    let hint = fault
        .hints
        .first()
        .map(ToString::to_string)
        .unwrap_or_default();
    (fault.code, fault.message.to_string(), hint)
}

#[test]
fn a_fixed_day() {
    is("a: {month: 11, day: 13}", "2026-11-13");
    is("a: {month: 2, day: last}", "2026-02-28");
    is("a: {month: 1, day: 5, year_offset: 1}", "2027-01-05");
    is("a: {month: 2, day: 29, year_offset: 2}", "2028-02-29");
    is("a: {month: 12, day: 31, year_offset: -1}", "2025-12-31");
    // A key without a value is a key left out.
    is(
        "a: {month: 11, day: 13, working_day: , nth: }",
        "2026-11-13",
    );
}

#[test]
fn a_weekday_of_a_month() {
    is("a: {month: 11, weekday: saturday, nth: 2}", "2026-11-14");
    is("a: {month: 11, weekday: sunday, nth: 5}", "2026-11-29");
    is("a: {month: 11, weekday: saturday, nth: -1}", "2026-11-28");
    is("a: {month: 11, weekday: friday, nth: last}", "2026-11-27");
    is("a: {month: 10, weekday: saturday, nth: -1}", "2026-10-31");
    is("a: {month: 11, weekday: monday, nth: 1}", "2026-11-02");
}

#[test]
fn a_lunar_day_falls_in_the_plans_year() {
    is("a: {lunar_month: 3, lunar_day: 10}", "2026-04-26");
    is("a: {lunar_month: 1, lunar_day: 1}", "2026-02-17");
    is("a: {lunar_month: 8, lunar_day: 15}", "2026-09-25");
    // 23 tháng Chạp of Bính Ngọ is in January 2027: that of Ất Tỵ is meant.
    is("a: {lunar_month: 12, lunar_day: 23}", "2026-02-10");
    // Tháng Chạp of Ất Tỵ has 29 days.
    is("a: {lunar_month: 12, lunar_day: last}", "2026-02-16");
    // A leap month is none: 2025 had a sixth month twice.
    is(
        "a: {lunar_month: 6, lunar_day: 1, year_offset: -1}",
        "2025-06-25",
    );
}

#[test]
fn days_before_and_after_another_date() {
    is("a: {before: b, days: 14}\nb: 2026-11-13", "2026-10-30");
    is("a: {after: b, days: 0}\nb: 2026-11-13", "2026-11-13");
    is("a: {after: date, days: 3}", "2026-09-17");
    // 14 September 2026 is a Monday, 2 September a holiday with the day before.
    is("a: {before: date, working_days: 8}", "2026-08-31");
    is("a: {after: date, working_days: 5}", "2026-09-21");
    // References go on, whatever their order.
    is(
        "a: {before: b, days: 1}\nc: {lunar_month: 3, lunar_day: 10}\nb: {after: c, days: 2}",
        "2026-04-27",
    );
}

#[test]
fn a_day_that_is_not_worked_moves() {
    is("a: {month: 11, day: 14, working_day: next}", "2026-11-16");
    is(
        "a: {month: 11, day: 14, working_day: previous}",
        "2026-11-13",
    );
    is("a: {month: 11, day: 13, working_day: next}", "2026-11-13");
    is(
        "a: {lunar_month: 1, lunar_day: 1, working_day: next}",
        "2026-02-23",
    );
    is(
        "a: {before: date, days: 1, working_day: previous}",
        "2026-09-11",
    );
}

#[test]
fn days_that_the_year_has_not() {
    let (code, message, hint) = fault("a: {month: 9, weekday: saturday, nth: 5}");
    assert_eq!(code, "date-rule-unmet");
    assert_eq!(
        message,
        "September 2026 has four Saturdays; the rule asks for the fifth"
    );
    assert_eq!(hint, "write `nth: -1` for the last Saturday of the month");
    let (_, message, hint) = fault("a: {month: 2, day: 29}");
    assert_eq!(
        message,
        "February 2026 has 28 days; the rule asks for day 29"
    );
    assert_eq!(hint, "write `day: last` for the last day of the month");
    let (_, message, hint) = fault("a: {lunar_month: 12, lunar_day: 30}");
    assert_eq!(
        message,
        "lunar month 12 of the year Ất Tỵ has 29 days; the rule asks for day 30"
    );
    assert_eq!(
        hint,
        "write `lunar_day: last` for the last day of the month"
    );
}

/// 2034 has Tết of Giáp Dần on 19 February, and tháng Chạp of Quý Sửu from 20
/// January; the day 20/11 of Quý Sửu is in January 2034 too, that of Giáp Dần
/// on 30 December.
#[test]
fn of_two_lunar_days_in_a_year_the_later_year_is_meant() {
    is(
        "a: {lunar_month: 11, lunar_day: 20, year_offset: 8}",
        "2034-12-30",
    );
}

#[test]
fn a_lunar_day_that_a_year_misses() {
    let mut missed = 0;
    for year in 2021..2100 {
        for day in 1..30 {
            let text = format!(
                "a: {{lunar_month: 11, lunar_day: {day}, year_offset: {}}}",
                year - 2026
            );
            match resolved(&text) {
                Ok(found) => assert!(found.starts_with(&year.to_string()), "{text}: {found}"),
                Err(report) => {
                    missed += 1;
                    let told = format!("this day of lunar month 11 does not fall in {year}");
                    assert!(
                        report.iter().all(|fault| fault.message.to_string() == told),
                        "{report:?}"
                    );
                }
            }
        }
    }
    assert!(missed > 0);
}

#[test]
fn rules_stay_in_the_calendar() {
    let (code, message, _) = fault("a: {after: b, days: 3660}\nb: 2199-01-01");
    assert_eq!(code, "date-rule-unmet");
    assert!(
        message.contains("expected a year from 1900 to 2199"),
        "{message}"
    );
    let (_, message, _) = fault("a: {after: b, working_days: 3}\nb: 2019-01-01");
    assert_eq!(
        message,
        "the public holidays of 2019 are not known; expected a year from 2021 on"
    );
}

#[test]
fn what_a_rule_counts_from_is_a_date() {
    let (code, message, hint) = fault("a: {before: strat, days: 14}\nstart: 2026-11-13");
    assert_eq!(code, "date-reference");
    assert_eq!(
        message,
        "the rule counts from `strat`, but there is no such date"
    );
    assert_eq!(hint, "did you mean `start`?");
    let (_, message, hint) = fault("a: {before: b, days: 14}\nb: 12");
    assert_eq!(message, "the rule counts from `b`, which is no date");
    assert_eq!(hint, "the dates here are `a`, `date`");
    let (_, message, _) = fault("a: {before: b, days: 14}\nb:");
    assert_eq!(message, "the rule counts from `b`, which is left out");
}

#[test]
fn a_circle_is_named_in_full() {
    let (code, message, _) =
        fault("a: {before: b, days: 1}\nb: {after: c, days: 2}\nc: {after: a, days: 3}");
    assert_eq!(code, "date-circle");
    assert_eq!(
        message,
        "these dates count from each other: `a` → `b` → `c` → `a`"
    );
    let (_, message, _) = fault("a: {before: a, days: 1}");
    assert_eq!(message, "`a` counts from itself");
}

#[test]
fn a_long_row_of_dates_is_a_fault() {
    let row = |length: usize| {
        let rules = (1..length).map(|n| format!("f{n}: {{after: f{}, days: 0}}\n", n + 1));
        let rules: String = rules.collect();
        format!("a: {{after: f1, days: 0}}\n{rules}f{length}: 2026-11-20\n")
    };
    is(&row(99), "2026-11-20");
    let (code, message, _) = fault(&row(5000));
    assert_eq!(code, "date-depth");
    assert_eq!(
        message,
        "more than 100 dates count from each other in a row"
    );
}

#[test]
fn keys_that_make_no_rule() {
    for (text, code, message, hint) in [
        (
            "a: {before: b, days: 1, working_days: 2}",
            "date-rule",
            "`working_days` stands beside `days`; expected one of the two",
            "delete `days` or `working_days`",
        ),
        (
            "a: {before: b, after: c, days: 1}",
            "date-rule",
            "`after` stands beside `before`; expected one of the two",
            "delete `before` or `after`",
        ),
        (
            "a: {month: 11, nth: 2}",
            "date-rule",
            "`a` has `month`, `nth`; expected `month` + `weekday` + `nth`",
            "write `{month: 11, weekday: saturday, nth: 2}`",
        ),
        (
            "a: {lunar_day: 10}",
            "date-rule",
            "`a` has `lunar_day`; expected `lunar_month` + `lunar_day`",
            "write `{lunar_month: 3, lunar_day: 10}`",
        ),
        (
            "a: {mnth: 11, month: 11, day: 13}",
            "unknown-key",
            "`mnth` is not a key of a rule for a date",
            "did you mean `month`?",
        ),
        (
            "a: {month: 11, weekday: saterday, nth: 2}",
            "unknown-name",
            "`a.weekday` is `saterday`; expected `monday`, `tuesday`, `wednesday`, `thursday`, \
             `friday`, `saturday` or `sunday`",
            "did you mean `saturday`?",
        ),
        (
            "a: {month: 4, day: 31}",
            "no-such-date",
            "`a.day` is 31; April has 30 days",
            "write `day: last` for the last day of the month",
        ),
        (
            "a: {month: 13, day: 1}",
            "out-of-range",
            "`a.month` is 13; expected a whole number from 1 to 12, like `11`",
            "",
        ),
        (
            "a: {month: 11, day: 1, working_day: after}",
            "unknown-name",
            "`a.working_day` is `after`; expected `next` or `previous`",
            "",
        ),
        (
            "a: {after: b, days: 1, year_offset: 1}",
            "date-rule",
            "`year_offset` stands beside `after`; expected it beside a month",
            "delete `year_offset`: the date that the rule counts from has its year",
        ),
    ] {
        let (found, told, first) = fault(text);
        assert_eq!(found, code, "{text}");
        assert_eq!(told, message, "{text}");
        assert_eq!(first, hint, "{text}");
    }
}
