use super::*;
use crate::message::Language;
use crate::plan::read_plan;
use crate::template::Engine;

const PLAN: &str = "# Kế hoạch năm nay\ntemplate: anniversary-plan   # mẫu\norgan: organs/a\n\
    number: 45\ndate: 2028-09-14   # ngày ký\nsigner: secretary\nfields:\n  founded: 1954-11-02\n  \
    event: \"Ngày truyền thống\"\n  basis: {type: Chương trình, date: 2028-01-12}\n  activities:\n    \
    - title: Giải lần thứ IX, kỷ niệm 74 năm\n      start: 2028-02-29\n      content: |\n        \
    - Đăng ký trước ngày 31/10/2028.\n        - Nghị định số 30/2020/NĐ-CP.\n";

fn moved(text: &str, year: i32) -> Result<Advanced, Report> {
    let engine = Engine::new([], Calendar::country());
    let source = Source::new("a.yaml", text);
    let (plan, report) = read_plan(&source, Calendar::country());
    let plan = plan.unwrap_or_else(|| panic!("{report:?}"));
    advance(
        &source,
        &plan,
        engine.template(&plan.template.value),
        year,
        Calendar::country(),
    )
}

#[test]
fn a_plan_moves_on_and_keeps_its_comments() {
    let moved = moved(PLAN, 2029).expect("a good plan");
    assert_eq!(
        moved.text,
        PLAN.replace("number: 45", "number:")
            .replace(
                "date: 2028-09-14   # ngày ký",
                "date:   # ngày ký\nyear: 2029\nmonth: 9"
            )
            .replace("lần thứ IX, kỷ niệm 74 năm", "lần thứ X, kỷ niệm 75 năm")
            .replace("2028-02-29", "2029-02-28")
            .replace("31/10/2028", "31/10/2029")
    );
    let told = "basis: văn bản được viện dẫn giữ nguyên; thay bằng văn bản của năm 2029 nếu có";
    assert!(
        moved
            .looks
            .iter()
            .any(|look| look.text(Language::Vietnamese) == told)
    );
    assert!(
        moved
            .looks
            .iter()
            .any(|look| look.text(Language::Vietnamese).starts_with("organ:"))
    );
}

#[test]
fn a_plan_moves_back() {
    let moved = moved(PLAN, 2024).expect("a good plan");
    assert!(moved.text.contains("lần thứ V, kỷ niệm 70 năm"));
    assert!(moved.text.contains("year: 2024\nmonth: 9\n"));
    assert!(moved.text.contains("start: 2024-02-29"));
    assert!(moved.text.contains("date: 2028-01-12"), "cited");
    let told = "basis: văn bản được viện dẫn ban hành ngày 12/01/2028, sau năm 2024; thay bằng văn bản có trước";
    assert!(
        moved
            .looks
            .iter()
            .any(|look| look.text(Language::Vietnamese) == told),
        "{:?}",
        moved.looks
    );
}

#[test]
fn a_plan_of_the_year_stays_as_it_is() {
    let moved = moved(PLAN, 2028).expect("a good plan");
    assert_eq!(moved.text, PLAN);
    assert!(moved.looks.is_empty());
}

#[test]
fn a_year_of_the_template_moves_and_a_first_year_stays() {
    let plan = "template: work-programme\norgan: organs/a\nyear: 2026\nmonth: 12\nfields:\n  for_year: 2027\n  first: 2010\n";
    let moved = moved(plan, 2030).expect("a good plan");
    assert!(moved.text.contains("year: 2030\nmonth: 12\n"));
    assert!(moved.text.contains("for_year: 2031\n  first: 2010\n"));
}

#[test]
fn rules_for_dates_stay() {
    let plan = "template: a\norgan: b\nyear: 2028\nnumber: 4\ndate: {before: start, days: 14}\n\
        fields:\n  start:\n    month: 11\n    day: 13\n";
    for year in [2029, 2020] {
        let moved = moved(plan, year).expect("a good plan");
        let expected = plan
            .replace("2028", &year.to_string())
            .replace("number: 4", "number:");
        assert_eq!(moved.text, expected);
    }
}

#[test]
fn editions_move_by_the_step_of_the_plan() {
    let plan = PLAN.replace("signer:", "repeats: {first: 2012, every: 2}\nsigner:");
    let on = moved(&plan, 2030).expect("a good plan");
    assert!(on.text.contains("lần thứ X, kỷ niệm 76 năm"));
    let back = moved(&plan, 2012).expect("a good plan");
    assert!(back.text.contains("lần thứ I, kỷ niệm 58 năm"));
    for year in [2029, 2010] {
        let report = moved(&plan, year).expect_err("not held");
        assert!(report.iter().all(|fault| fault.code == "year-not-held"));
    }
}

#[test]
fn an_edition_before_the_first_is_an_error() {
    let report = moved(PLAN, 2019).expect_err("eight editions back are all");
    let fault = report.iter().next().expect("a fault");
    assert_eq!(fault.code, "year-before-first");
    let place = fault.place.as_ref().expect("a place");
    assert_eq!(&place.source.text[place.span.clone()], "IX");
    assert!(moved(PLAN, 2020).is_ok());
}

const SERIES: &str = "template: anniversary-plan\norgan: organs/a\nyear: 2026\nfields:\n  activities:\n  \
    # Hai năm một lần\n  - title: Giải lần thứ V\n    first: 2010\n    every: 2\n    content: |\n      \
    - Một.\n\n      - Hai.\n    start: 2026-11-13\n\n  # Hằng năm\n  - title: Gặp mặt lần thứ V năm 2026\n    \
    first: 2022\n    content: Ba\n  tasks: []\n";

#[test]
fn a_record_that_is_not_held_becomes_a_comment() {
    let found = moved(SERIES, 2027).expect("a good plan");
    let out = "  # - title: Giải lần thứ V\n  #   first: 2010\n  #   every: 2\n  #   content: |\n  #     \
        - Một.\n\n  #     - Hai.\n  #   start: 2026-11-13\n";
    assert!(found.text.contains(out), "{}", found.text);
    assert!(
        found
            .text
            .contains("  - title: Gặp mặt lần thứ VI năm 2027\n")
    );
    let told = "activities[1]: 2 năm tổ chức một lần từ năm 2010, không phải năm 2027; đã bỏ";
    assert!(
        found
            .looks
            .iter()
            .any(|look| look.text(Language::Vietnamese).starts_with(told))
    );
    let (plan, report) = read_plan(
        &Source::new("a.yaml", found.text.as_str()),
        Calendar::country(),
    );
    assert!(report.is_empty(), "{report:?}");
    let (_, activities) = &plan.expect("a good plan").fields[0];
    assert!(matches!(&activities.value, Node::List(items) if items.len() == 1));
    let held = moved(SERIES, 2028).expect("a good plan").text;
    assert!(held.contains("  - title: Giải lần thứ VI\n"), "{held}");
}

#[test]
fn a_list_that_loses_all_its_records_is_empty() {
    let found = moved(SERIES, 2009).expect("a good plan");
    assert!(found.text.contains("  activities: []\n"), "{}", found.text);
    let (plan, report) = read_plan(&Source::new("a.yaml", found.text), Calendar::country());
    assert!(report.is_empty(), "{report:?}");
    let (_, activities) = &plan.expect("a good plan").fields[0];
    assert_eq!(activities.value, Node::List(Vec::new()));
    assert_eq!(found.looks.len(), 4, "{:?}", found.looks);
    assert_eq!(
        found.looks[2].text(Language::Vietnamese),
        "activities: không còn mục nào trong năm 2009; bổ sung, nếu không phần này để trống"
    );
    let one = "template: anniversary-plan\norgan: organs/a\nyear: 2026\nfields:\n  activities: \
        [{title: Một, first: 2010, every: 2}]\n";
    let found = moved(one, 2027).expect("a good plan");
    assert!(
        found.looks[1]
            .text(Language::Vietnamese)
            .starts_with("activities: không còn mục nào")
    );
    let none = SERIES.replace("tasks: []", "tasks: []\n  basis: []");
    let found = moved(&none, 2028).expect("a good plan");
    assert!(
        !found
            .looks
            .iter()
            .any(|look| look.text(Language::Vietnamese).contains("không còn"))
    );
}

#[test]
fn records_on_one_line_are_taken_out() {
    let plan = "template: anniversary-plan\norgan: organs/a\nyear: 2026\nfields:\n  activities: \
        [{title: Một, first: 2010, every: 2}, {title: Hai}, {title: Ba, first: 2011, every: 5}]\n";
    let found = moved(plan, 2027).expect("a good plan").text;
    assert!(
        found.ends_with("  activities: [{title: Hai}, ]\n"),
        "{found}"
    );
    assert!(parse(&Source::new("a.yaml", found)).is_ok());
}

#[test]
fn no_year_of_a_plan_is_too_far() {
    let plan = "template: work-programme\norgan: organs/a\nyear: 2026\nmonth: 12\nfields:\n  for_year: 9223372036854775807\n";
    let far = moved(plan, 2030).expect("a good plan");
    assert!(far.text.contains("for_year: 9223372036854775807"));
    for first in [i32::MIN, i32::MAX] {
        let plan = PLAN.replace("start: 2028", &format!("first: {first}\n      start: 2028"));
        for year in [2029, i32::MIN, i32::MAX] {
            let _ = moved(&plan, year);
        }
    }
}

#[test]
fn names_of_documents_have_the_new_year() {
    let plan = PLAN.replace(
        "signer: secretary\n",
        "signer: secretary\nfor_each: units.csv\nfile_name: \"units-2028/{{ row.code }}\"\n",
    );
    let source = Source::new("a.yaml", plan);
    let (outline, report) = crate::plan::read_outline(&source, Calendar::country());
    let outline = outline.unwrap_or_else(|| panic!("{report:?}"));
    let moved = advance(&source, &outline, None, 2030, Calendar::country()).expect("a good plan");
    assert!(
        moved
            .text
            .contains("file_name: \"units-2030/{{ row.code }}\""),
        "{}",
        moved.text
    );
    let look = "for_each: bảng giữ nguyên; cập nhật số liệu của các dòng cho năm 2030";
    assert!(
        moved
            .looks
            .iter()
            .any(|found| found.text(Language::Vietnamese) == look),
        "{:#?}",
        moved.looks
    );
}
