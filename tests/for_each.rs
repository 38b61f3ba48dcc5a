//! One plan, many units: the example plan over its table.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use thethuc::diagnostic::Source;
use thethuc::drafting::Roster;
use thethuc::model::{Block, Document, Inline, plain_inlines};
use thethuc::plan::{Calendar, Organ, read_for_each, read_organ, read_table};
use thethuc::standard::Catalogue;
use thethuc::template::{Engine, Materials, compose};

const PLAN: &str = "plans/commune-targets-2027.yaml";

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect(name)
}

fn source(name: &str) -> Arc<Source> {
    Source::new(name, String::from_utf8(bytes(name)).expect("UTF-8"))
}

fn roster(engine: &Engine, table: &[u8]) -> Roster {
    let plan = source(PLAN);
    let (for_each, report) = read_for_each(&plan);
    assert!(report.is_empty(), "{report:#?}");
    let for_each = for_each.expect("a table is named");
    let name = format!("plans/{}", for_each.table.value);
    let (table, report) = read_table(&name, table, None, None);
    assert!(report.is_empty(), "{report:#?}");
    let (roster, report) = Roster::new(engine, &plan, &for_each, table.expect("a table"));
    assert!(report.is_empty(), "{report:#?}");
    roster.expect("a roster")
}

fn organ() -> Organ {
    let (organ, report) = read_organ(&source("plans/organs/an-hoa-commune.yaml"));
    assert!(report.is_empty(), "{report:#?}");
    organ.expect("a profile")
}

fn document(engine: &Engine, roster: &Roster, organ: &Organ, row: usize) -> Document {
    let (plan, report) = roster.plan(row);
    assert!(report.is_empty(), "{report:#?}");
    let plan = plan.expect("a plan");
    let standard = Catalogue::builtin().by_name("nd30-2020").expect("built in");
    let kinds: Vec<_> = standard
        .drafted_kinds()
        .map(|entry| entry.kind.clone())
        .collect();
    let (document, report) = compose(
        engine,
        &Materials {
            plan: &plan,
            organ,
            joint: &[],
            body_file: None,
            pictures: &|_| None,
            kinds: &kinds,
        },
    );
    let report = roster.settled(row, report);
    assert!(report.is_empty(), "{report:#?}");
    document.expect("a document").document
}

fn said(blocks: &[Block]) -> String {
    let line = |inlines: &[Inline]| plain_inlines(inlines).replace('\u{a0}', " ") + "\n";
    blocks
        .iter()
        .map(|block| match block {
            Block::Heading(heading) => line(&heading.title) + &line(&heading.run_in),
            Block::Paragraph(paragraph) => line(&paragraph.content),
            Block::List(list) => list.items.iter().map(|item| said(&item.blocks)).collect(),
            Block::Table(_) | Block::Picture(_) | Block::PageBreak => String::new(),
        })
        .collect()
}

#[test]
fn every_row_of_the_example_is_a_decision_of_its_own() {
    let engine = Engine::new([], Calendar::country());
    let roster = roster(&engine, &bytes("plans/commune-targets-2027.csv"));
    let organ = organ();
    assert_eq!(roster.len(), 12);
    let documents: Vec<_> = (0..roster.len())
        .map(|row| document(&engine, &roster, &organ, row))
        .collect();
    let numbers: Vec<_> = documents.iter().map(|d| d.number.number).collect();
    assert_eq!(numbers, (61..=72).map(Some).collect::<Vec<_>>());
    let second = &documents[1];
    assert_eq!(
        second.subject.replace('\u{a0}', " "),
        "Về việc giao chỉ tiêu tuyển sinh năm học 2027 - 2028 cho Trường Mầm non Bình Minh"
    );
    let recipients: Vec<_> = second
        .recipients
        .iter()
        .map(|line| line.replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        recipients,
        [
            "Như Điều 3",
            "Sở Giáo dục và Đào tạo tỉnh Bình An (để báo cáo)",
            "Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã",
            "Trưởng thôn Thượng",
            "Trưởng thôn Hạ",
        ]
    );
    let text = said(&second.body);
    assert!(
        text.contains("50 trẻ mẫu giáo 3 tuổi, bố trí 02 lớp"),
        "{text}"
    );
    assert!(
        text.contains("Mở thêm 01 lớp tại điểm trường thôn Hạ"),
        "{text}"
    );
    // Where the cell is empty, the fourth clause is left out.
    let text = said(&documents[0].body);
    assert!(text.contains("vượt hoặc thiếu quá 10% chỉ tiêu"), "{text}");
    assert_eq!(
        roster.file_name(0).as_deref(),
        Ok("commune-targets-2027/mn-01")
    );
    assert_eq!(
        roster.label(11).to_string(),
        "row 13 (72) of `plans/commune-targets-2027.csv`"
    );
}

/// What a clerk sees who forgot cells, and wrote a wrong number.
#[test]
fn faults_of_the_table_name_row_and_column() {
    let engine = Engine::new([], Calendar::country());
    let table = String::from_utf8(bytes("plans/commune-targets-2027.csv")).expect("UTF-8");
    let wrong = table.replace("\n63,", "\nsáu ba,");
    let wrong = roster(&engine, wrong.as_bytes());
    let (plan, report) = wrong.plan(2);
    assert!(plan.is_none());
    let fault = report.iter().next().expect("a fault");
    assert_eq!(fault.code, "wrong-type");
    assert_eq!(
        fault.place.as_ref().expect("placed").label(),
        "plans/commune-targets-2027.csv:4:1"
    );
    let row = "row 4, column `number` of `plans/commune-targets-2027.csv`";
    assert_eq!(
        fault.row.as_ref().map(ToString::to_string).as_deref(),
        Some(row),
        "{fault:?}"
    );

    let empty = table
        .replace(",75,03,", ",75,,")
        .replace("CS-02,Trường Trung học cơ sở Đồng Mẫu", "CS-02,");
    let plan = source(PLAN);
    let for_each = read_for_each(&plan).0.expect("a table is named");
    let (table, _) = read_table("plans/x.csv", empty.as_bytes(), None, None);
    let (roster, report) = Roster::new(&engine, &plan, &for_each, table.expect("a table"));
    // The other rows are made all the same.
    assert!(!report.has_errors(), "{report:#?}");
    let roster = roster.expect("a roster");
    let lacks: Vec<_> = (0..roster.len()).map(|row| roster.lacks(row)).collect();
    let faults = lacks.iter().flat_map(|report| report.iter());
    let messages: Vec<_> = faults.map(|fault| fault.message.to_string()).collect();
    assert_eq!(messages.len(), 2, "{messages:#?}");
    assert!(
        messages[0].starts_with("row 2 (61) of `plans/x.csv` has no value in the column `classes`"),
        "{messages:#?}"
    );
    assert!(
        messages[1].starts_with("row 11 (70) of `plans/x.csv` has no value in the column `unit`"),
        "{messages:#?}"
    );
}
