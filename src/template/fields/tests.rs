use std::sync::Arc;

use crate::diagnostic::{Report, Severity, Source};
use crate::plan::{Calendar, read_plan};
use crate::template::Engine;

const TEMPLATE: &str = "---
type: Kế hoạch
subject: x
fields:
  start: {label: Bắt đầu, type: date}
  end: {label: Kết thúc, type: date, optional: true}
  report: {label: Báo cáo, type: date, default: {after: end, days: 3, working_day: next}}
  event: {label: Sự kiện, type: text, optional: true}
  tasks:
    label: Nhiệm vụ
    type: records
    optional: true
    columns:
      title: {label: Tên, type: text, optional: true}
      start: {label: Từ, type: date, optional: true}
      due: {label: Hạn, type: date}
---
Nội dung.
";

/// The values of `fields` in a plan of 2026, as text.
fn values(template: &str, plan: &str) -> (String, Report) {
    let source = Source::new("templates/a.md", template);
    let engine = Engine::of([("a".to_owned(), source)].into(), Calendar::country());
    let template = engine.template("a").expect("the template");
    let plan: Arc<Source> = Source::new("a.yaml", format!("template: a\norgan: b\n{plan}"));
    let (plan, report) = read_plan(&plan, Calendar::country());
    let plan = plan.unwrap_or_else(|| panic!("{report:?}"));
    let (values, report) = super::values(template, &plan, Calendar::country());
    let told: Vec<_> = values
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    (told.join(" "), report)
}

fn faults(plan: &str) -> Vec<String> {
    let (_, report) = values(TEMPLATE, plan);
    report
        .iter()
        .map(|fault| {
            let place = fault.place.as_ref().map(|place| place.label());
            format!(
                "{} {}: {}",
                place.unwrap_or_default(),
                fault.code,
                fault.message
            )
        })
        .collect()
}

#[test]
fn rules_stand_wherever_a_date_stands() {
    let (found, report) = values(
        TEMPLATE,
        "date: 2026-09-14\nfields:
  end: {after: start, days: 2}
  start: {month: 11, weekday: friday, nth: 2}
  tasks:
    - {title: a, due: {before: start, days: 7}}
    - {title: b, start: 2026-10-01, due: {after: start, working_days: 5}}
    - {title: c, due: {after: date, days: 1}}
    - {title: d, due: 2026-10-10}\n",
    );
    assert!(report.is_empty(), "{report:?}");
    for part in ["start=2026-11-13", "end=2026-11-15", "report=2026-11-18"] {
        assert!(found.contains(part), "{part}: {found}");
    }
    // The record's own start comes before the plan's.
    for due in ["2026-11-06", "2026-10-08", "2026-09-15", "2026-10-10"] {
        assert!(found.contains(due), "{due}: {found}");
    }
}

#[test]
fn the_day_of_issue_follows_from_a_field() {
    let (found, report) = values(
        TEMPLATE,
        "year: 2026\ndate: {before: start, days: 14}\nfields:
  start: {lunar_month: 3, lunar_day: 10}
  end: {after: date, days: 20}\n",
    );
    assert!(report.is_empty(), "{report:?}");
    assert!(found.contains("start=2026-04-26 end=2026-05-02"), "{found}");
}

#[test]
fn a_default_that_counts_from_what_is_left_out_is_told_in_the_template() {
    assert_eq!(
        faults("date: 2026-09-14\nfields:\n  start: 2026-11-13\n"),
        ["templates/a.md:7:57 date-reference: the rule counts from `end`, which is left out"]
    );
}

#[test]
fn a_fault_is_told_once_where_it_stands() {
    assert_eq!(
        faults(
            "date: 2026-09-14\nfields:\n  start: {month: 2, day: 29}\n  end: {after: start, days: 2}\n"
        ),
        ["a.yaml:5:10 date-rule-unmet: February 2026 has 28 days; the rule asks for day 29"]
    );
    let circle = faults(
        "date: 2026-09-14\nfields:\n  start: {after: end, days: 1}\n  end: {after: start, days: 2}\n",
    );
    assert_eq!(circle.len(), 1, "{circle:?}");
    assert!(
        circle[0].ends_with("these dates count from each other: `end` → `start` → `end`"),
        "{circle:?}"
    );
}

#[test]
fn a_rule_counts_from_dates_alone() {
    let found = faults(
        "year: 2026\nfields:\n  start: {after: event, days: 1}\n  event: hội nghị\n  end: {after: date, days: 2}\n",
    );
    assert_eq!(
        found,
        [
            "a.yaml:5:18 date-reference: the rule counts from `event`, which is no date",
            "a.yaml:7:16 date-reference: the rule counts from `date`, but the plan is a draft without one",
        ]
    );
}

#[test]
fn a_template_counts_from_its_own_dates() {
    let wrong = TEMPLATE.replace("{after: end, days", "{after: ent, days");
    let source = Source::new("templates/a.md", wrong);
    let engine = Engine::of([("a".to_owned(), source)].into(), Calendar::country());
    let report = engine.report_of("a");
    let told: Vec<_> = report
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .map(|fault| fault.message.to_string())
        .collect();
    assert_eq!(
        told,
        ["the rule counts from `ent`, but there is no such date"]
    );
    let wrong = TEMPLATE.replace("days: 3, working_day: next", "dayz: 3");
    let source = Source::new("templates/a.md", wrong);
    let engine = Engine::of([("a".to_owned(), source)].into(), Calendar::country());
    assert!(engine.report_of("a").has_errors());
}
