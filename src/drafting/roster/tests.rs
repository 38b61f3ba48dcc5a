use std::collections::BTreeMap;

use super::*;
use crate::model::IssueDate;
use crate::plan::{Calendar, read_for_each, read_table};

const TEMPLATE: &str = "\
---
type: Công văn
subject: giao chỉ tiêu năm {{ year }}
fields:
  name: {label: Đơn vị, type: text, example: Trường A}
  quota: {label: Chỉ tiêu, type: integer, example: 12}
  code: {label: Mã số, type: text, optional: true}
  tasks: {label: Việc, type: list, default: []}
  note: {label: Ghi chú, type: markdown, optional: true}
  due: {label: Hạn, type: date, optional: true}
  parts:
    label: Phần
    type: records
    default: []
    columns:
      text: {label: Nội dung, type: text}
      about: {label: Nói thêm, type: markdown, optional: true}
---
{{ name }} {{ quota }} {{ code }} {{ tasks | join(sep=\"/\") }} {{ note }} {{ due }}
{% for part in parts %}{{ part.text }} {{ part.about }}{% endfor %} {{ row.quota }}
";

fn engine() -> Engine {
    let sources = BTreeMap::from([("t".to_owned(), Source::new("templates/t.md", TEMPLATE))]);
    let engine = Engine::of(sources, Calendar::country());
    assert!(engine.report().is_empty(), "{:?}", engine.report());
    engine
}

/// A plan with this text below its fixed keys, over a table.
fn roster_of(plan: &str, name: &str, table: &str) -> (Option<Roster>, Report) {
    let text = format!("template: t\norgan: organs/a\nfor_each: {name}\n{plan}");
    let source = Source::new("plans/giao.yaml", text);
    let (for_each, report) = read_for_each(&source);
    assert!(report.is_empty(), "{report:?}");
    let for_each = for_each.expect("a table is named");
    let name = format!("plans/{}", for_each.table.value);
    let (table, report) = read_table(&name, table.as_bytes(), None, for_each.headings);
    assert!(report.is_empty(), "{report:?}");
    Roster::new(&engine(), &source, &for_each, table.expect("a table"))
}

fn roster(plan: &str, table: &str) -> Roster {
    let (roster, report) = roster_of(plan, "units.csv", table);
    assert!(report.is_empty(), "{report:#?}");
    roster.expect("a roster")
}

fn plan(roster: &Roster, row: usize) -> Plan {
    let (plan, report) = roster.plan(row);
    assert!(report.is_empty(), "{report:#?}");
    plan.expect("a plan")
}

fn field(plan: &Plan, name: &str) -> Node {
    let found = plan.fields.iter().find(|(key, _)| key.value == name);
    found.map_or(Node::Null, |(_, node)| node.value.clone())
}

fn text(text: &str) -> Node {
    Node::String(text.to_owned())
}

fn list(node: &Node) -> Vec<String> {
    let Node::List(items) = node else {
        panic!("{node:?}");
    };
    let texts = items.iter().map(|item| match &item.value {
        Node::String(text) => text.clone(),
        other => panic!("{other:?}"),
    });
    texts.collect()
}

fn values(texts: &[Spanned<String>]) -> Vec<&str> {
    texts.iter().map(|text| text.value.as_str()).collect()
}

/// Code, place, message and hints of the faults that make a roster impossible.
fn faults(plan: &str, table: &str) -> Vec<(&'static str, String, String, String)> {
    let (roster, mut report) = roster_of(plan, "units.csv", table);
    if let Some(roster) = roster {
        (0..roster.len()).for_each(|row| report.extend(roster.lacks(row)));
    }
    assert!(report.has_errors());
    told(&report)
}

fn told(report: &Report) -> Vec<(&'static str, String, String, String)> {
    let faults = report.iter().map(|fault| {
        let place = fault.place.as_ref().map_or(String::new(), Place::label);
        (
            fault.code,
            place,
            fault.message.to_string(),
            fault
                .hints
                .iter()
                .chain(&fault.row)
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; "),
        )
    });
    faults.collect()
}

const PLAN: &str = "year: 2027\n";

#[test]
fn columns_give_fields_and_keys_by_their_names() {
    let roster = roster(
        "date: 2027-01-04\nnumber: 7\nfields: {quota: 5, note: cũ}\n",
        "code,ĐƠN VỊ,quota,number,date,recipients,other\n\
         MN-01,Trường A,12,45,2027-02-01,Phòng B;Hội C,x\n\
         MN-02,Trường B,,,,,\n",
    );
    assert_eq!((roster.len(), roster.is_empty()), (2, false));
    let first = plan(&roster, 0);
    assert_eq!(first.number, Some(45));
    assert_eq!(
        first.date.value.day().map(|day| day.to_string()).as_deref(),
        Some("2027-02-01")
    );
    assert_eq!(
        values(&first.recipients.clone().expect("recipients")),
        ["Phòng B", "Hội C"]
    );
    assert_eq!(field(&first, "name"), text("Trường A"));
    assert_eq!(field(&first, "quota"), Node::Integer(12));
    assert_eq!(field(&first, "code"), text("MN-01"));
    assert_eq!(field(&first, "note"), text("cũ"));
    // What the second row leaves empty stays as the plan has it.
    let second = plan(&roster, 1);
    assert_eq!(second.number, Some(7));
    assert_eq!(second.recipients, None);
    assert_eq!(field(&second, "quota"), Node::Integer(5));
    let Some(Node::Map(row)) = second.row else {
        panic!("a row");
    };
    let names: Vec<_> = row.iter().map(|(name, _)| name.value.as_str()).collect();
    assert_eq!(names, ["code", "ĐƠN VỊ"]);
}

#[test]
fn texts_of_the_plan_hold_values_of_the_row() {
    let roster = roster(
        "year: \"{{ row['năm'] }}\"\narchive: VT, {{ row.code | lower }} ({{ year }})\n\
         recipients: [\"{{ row.to }}\", Phòng Tài chính, \"{% if row.new %}Hội D{% endif %}\"]\n\
         subject: giao cho {{ row.code }}\n\
         fields:\n  name: \"{{ row['Tên'] }} *\"\n  quota: \"{{ row.n }}\"\n  note: \"**{{ row['Tên'] }}**\"\n  \
         tasks: \"{{ row.to }}\"\n  parts:\n    - text: \"{{ row.code }}: {{ row.n }}\"\n      about: \"{{ row['Tên'] }}.\"\n",
        "code;Tên;n;năm;to;new\nMN-01;A*B;12;2027;Phòng B; true\n0912;C;7;2028;\"Hội C; Hội E\nHội F\";\n",
    );
    let first = plan(&roster, 0);
    assert_eq!(
        first.date.value,
        IssueDate::Blank {
            year: 2027,
            month: None
        }
    );
    assert_eq!(first.archive.as_deref(), Some("VT, mn-01 (2027)"));
    assert_eq!(
        values(&first.recipients.clone().expect("recipients")),
        ["Phòng B", "Phòng Tài chính", "Hội D"]
    );
    // The subject waits for all that a template sees.
    assert_eq!(
        first.subject.clone().expect("a subject").value,
        "giao cho {{ row.code }}"
    );
    assert_eq!(field(&first, "name"), text("A*B *"));
    assert_eq!(field(&first, "quota"), Node::Integer(12));
    assert_eq!(field(&first, "note"), text("**A\\*B**"));
    assert_eq!(field(&first, "tasks"), text("Phòng B"));
    let Node::List(parts) = field(&first, "parts") else {
        panic!("records");
    };
    let Node::Map(part) = &parts[0].value else {
        panic!("a record");
    };
    assert_eq!(part[0].1.value, text("MN-01: 12"));
    assert_eq!(part[1].1.value, text("A\\*B."));
    let second = plan(&roster, 1);
    assert_eq!(
        values(&second.recipients.clone().expect("recipients")),
        ["Hội C", "Hội E", "Hội F", "Phòng Tài chính"]
    );
    assert_eq!(list(&field(&second, "tasks")), ["Hội C", "Hội E", "Hội F"]);
}

#[test]
fn a_text_that_renders_to_nothing_is_left_out() {
    let table = "name,quota,b\nA,1,x\nB,2,\n";
    let roster = roster(
        "year: 2027\narchive: \"{{ row.b | default(value='') }}\"\nnumber: \"{% if row.b %}4{% endif %}\"\n",
        table,
    );
    assert_eq!(plan(&roster, 1).archive, None);
    assert_eq!(plan(&roster, 1).number, None);
    // A rendered text is no number; only a cell alone keeps its type.
    let (_, report) = roster.plan(0);
    let fault = &told(&report)[0];
    assert_eq!(
        (fault.0, fault.1.as_str()),
        ("wrong-type", "plans/giao.yaml:6:9")
    );
    assert_eq!(
        fault.3,
        "write `4`, without quotes or zeros; row 2 (A) of `plans/units.csv`"
    );
}

#[test]
fn columns_of_everyday_words_are_no_keys_when_the_plan_names_them() {
    let table = "name,quota,unit\nA,1,VX\n";
    assert_eq!(plan(&roster(PLAN, table), 0).unit.as_deref(), Some("VX"));
    let named = roster("year: 2027\nrecipients: \"{{ row.unit }}\"\n", table);
    assert_eq!(plan(&named, 0).unit, None);
}

#[test]
fn a_table_in_yaml_gives_lists_and_records() {
    let table = "- {name: A, quota: 1, tasks: [x; y, z], parts: [{text: p}], recipients: [B, C]}\n";
    let (roster, report) = roster_of(PLAN, "units.yaml", table);
    assert!(report.is_empty(), "{report:?}");
    let plan = plan(&roster.expect("a roster"), 0);
    assert_eq!(list(&field(&plan, "tasks")), ["x; y", "z"]);
    assert_eq!(
        values(&plan.recipients.clone().expect("recipients")),
        ["B", "C"]
    );
    assert!(matches!(field(&plan, "parts"), Node::List(parts) if parts.len() == 1));
}

#[test]
fn a_fault_of_a_cell_names_row_and_column() {
    let roster = roster(PLAN, "code,name,quota,number\nMN-01,A,1,x\nMN-02,B,2,5\n");
    let (none, report) = roster.plan(0);
    assert_eq!(none, None);
    let [(code, place, message, hints)] = &told(&report)[..] else {
        panic!("{report:?}");
    };
    assert_eq!(
        (*code, place.as_str()),
        ("wrong-type", "plans/units.csv:2:11")
    );
    assert!(message.starts_with("`number` is text"), "{message}");
    assert_eq!(hints, "row 2, column `number` of `plans/units.csv`");
    plan(&roster, 1);
    // What is found later in the plan goes the same way.
    let second = plan(&roster, 1);
    let (_, node) = second
        .fields
        .iter()
        .find(|(key, _)| key.value == "quota")
        .expect("a field");
    let fault = Diagnostic::old_warning("x", "y").at(Place::new(&second.source, node.span.clone()));
    let settled = told(&roster.settled(1, fault.into()));
    assert_eq!(settled[0].1, "plans/units.csv:3:9");
    assert_eq!(settled[0].3, "row 3, column `quota` of `plans/units.csv`");
    let fault = Diagnostic::old_warning("x", "y")
        .at(Place::new(&second.source, second.template.span.clone()));
    let settled = told(&roster.settled(1, fault.into()));
    assert_eq!(settled[0].1, "plans/giao.yaml:1:11");
    assert_eq!(settled[0].3, "row 3 (MN-02) of `plans/units.csv`");
}

#[test]
fn rows_without_a_needed_value_are_all_found_at_once() {
    let found = faults(
        "year: 2027\narchive: \"{{ row.keep }}\"\nsubject: \"giao {{ row.about }}\"\n",
        "code,name,quota,keep,about\nA,,1,x,\nB,b,,x,y\nC,c,3,,y\nD,d,4,x,y\n",
    );
    let short: Vec<_> = found
        .iter()
        .map(|(code, place, ..)| (*code, place.as_str()))
        .collect();
    assert_eq!(
        short,
        [
            ("row-without-value", "plans/units.csv:2:8"),
            ("row-without-value", "plans/units.csv:2:3"),
            ("row-without-value", "plans/units.csv:3:5"),
            ("row-without-value", "plans/units.csv:4:7"),
        ]
    );
    assert_eq!(
        found[1].2,
        "row 2 (A) of `plans/units.csv` has no value in the column `name`; the field `name` (Đơn vị) needs it"
    );
    assert!(
        found[3]
            .2
            .contains("column `keep`; `archive` of the plan names it"),
        "{found:?}"
    );
    assert!(
        found[3]
            .3
            .ends_with("row 4, column `keep` of `plans/units.csv`"),
        "{found:?}"
    );
}

/// Every row fails, and nobody reads the same a thousand times.
#[test]
fn many_rows_without_a_value_are_counted() {
    let table = |rows: usize| format!("name,quota,keep\nx,1,y\n{}", "A,,\n".repeat(rows));
    let told_of = |rows: usize| {
        let roster = roster("year: 2027\n", &table(rows));
        assert!(roster.lacks(0).is_empty());
        assert!((1..=rows).all(|row| roster.lacks(row).has_errors()));
        let mut messages: Vec<_> = (1..=rows)
            .flat_map(|row| told(&roster.lacks(row)))
            .collect();
        messages.dedup();
        messages
    };
    assert_eq!(told_of(20).len(), 20);
    let one = told_of(21);
    assert!(
        one[20]
            .2
            .starts_with("1 more row of `plans/units.csv` has no value"),
        "{one:?}"
    );
    assert!(one[20].3.ends_with("it is row 23"), "{one:?}");
    let many = told_of(1_000);
    assert_eq!(many.len(), 21);
    assert_eq!(many[20].1, "plans/units.csv:1:6");
    assert!(
        many[20].2.starts_with(
            "980 more rows of `plans/units.csv` have no value in the column `quota`; the field"
        ),
        "{many:?}"
    );
    assert!(
        many[20]
            .3
            .ends_with("the first of them is row 23, the last row 1002"),
        "{many:?}"
    );
}

#[test]
fn a_value_of_another_column_or_of_the_plan_stands_in() {
    // `name` of the plan is rendered only where the column gives none.
    let own = "year: 2027\nfields: {name: \"{{ row.full }}\", quota: 3}\n";
    let roster = roster(own, "full,name,quota\nA,,\n,b,1\n");
    assert_eq!(field(&plan(&roster, 0), "name"), text("A"));
    assert_eq!(field(&plan(&roster, 0), "quota"), Node::Integer(3));
    assert_eq!(field(&plan(&roster, 1), "name"), text("b"));
    let found = faults(own, "full,name,quota\n,,1\n");
    assert!(
        found[0]
            .2
            .contains("column `full`; the field `name` of the plan names it"),
        "{found:?}"
    );
}

#[test]
fn a_day_or_a_year_comes_from_plan_or_row() {
    let roster = roster("", "name,quota,date,year\nA,1,2027-03-08,\nB,2,,2028\n");
    assert_eq!(plan(&roster, 0).date.value.year(), 2027);
    assert_eq!(plan(&roster, 1).date.value.year(), 2028);
    let found = faults("", "name,quota,date,year\nA,1,,\n");
    assert_eq!(found[0].0, "row-without-value");
    let found = faults("", "name,quota\nA,1\n");
    assert_eq!(found[0].0, "missing-column");
    assert!(
        found[0].3.contains("a column `date` in `plans/units.csv`"),
        "{found:?}"
    );
}

#[test]
fn what_the_plan_itself_has_wrong_is_told_once() {
    let table = "name,qouta\nA,1\nB,2\nC,3\n";
    let found = faults(
        "year: 2027\nnumer: 4\nfields: {nmae: x}\nbody: \"{{ row.quot }}\"\nfile_name: \"{{ row.Name }}\"\n",
        table,
    );
    let short: Vec<_> = found
        .iter()
        .map(|(code, place, ..)| (*code, place.as_str()))
        .collect();
    assert_eq!(
        short,
        [
            ("unknown-column", "plans/giao.yaml:7:15"),
            ("unknown-column", "plans/giao.yaml:8:20"),
        ]
    );
    assert_eq!(
        found[0].2,
        "the table `plans/units.csv` has no column `quot`"
    );
    assert_eq!(
        found[1].3,
        "did you mean `name`?; its columns, named in row 1: `name`, `qouta`"
    );
    let found = faults("year: 2027\nnumer: 4\nfields: {nmae: x}\n", table);
    let codes: Vec<_> = found.iter().map(|(code, ..)| *code).collect();
    assert_eq!(codes, ["unknown-key"]);
    let found = faults("year: 2027\nfields: {nmae: x}\n", table);
    let short: Vec<_> = found
        .iter()
        .map(|(code, place, ..)| (*code, place.as_str()))
        .collect();
    assert_eq!(
        short,
        [
            ("missing-column", "plans/giao.yaml:5:1"),
            ("unknown-field", "plans/giao.yaml:5:10"),
        ]
    );
    assert!(
        found[0].3.contains("a column `quota` in `plans/units.csv`"),
        "{found:?}"
    );
}

#[test]
fn ill_formed_texts_are_told_once() {
    let table = "name,quota\nA,1\nB,2\n";
    for (text, code) in [
        ("archive: \"{{ row.name\"", "template-syntax"),
        ("archive: \"{{ row.name | uper }}\"", "unknown-filter"),
        ("subject: \"{{ row.name | uper }}\"", "unknown-filter"),
        ("body: \"{% if row.name %}\"", "template-syntax"),
    ] {
        let found = faults(&format!("year: 2027\n{text}\n"), table);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].0, code, "{text}");
        assert!(found[0].1.starts_with("plans/giao.yaml:5:"), "{found:?}");
    }
    let found = faults(
        "year: 2027\nnumber: \"{{ row.số }}\"\n",
        "name,quota,số\nA,1,2\n",
    );
    assert_eq!(
        found[0].3,
        "a name with such letters stands in brackets: `row[\"số\"]`"
    );
    let found = faults("year: 2027\n", "name,quota,Đơn vị\nA,1,B\n");
    assert_eq!(found[0].0, "duplicate-column");
    assert_eq!(found[0].1, "plans/units.csv:1:12");
}

/// The names of the columns below titles, and what the plan calls them.
#[test]
fn a_row_below_titles_must_hold_names_that_are_known() {
    const TITLES: &str = "DANH SÁCH ĐƠN VỊ,,\n\n";
    let read = |above: &str, names: &str| {
        let table = format!("{above}{names}\nTrường A,12,x\nTrường B,7,y\n");
        roster_of(PLAN, "units.csv", &table)
    };
    let (found, report) = read(TITLES, "name,quota,other");
    assert!(report.is_empty(), "{report:?}");
    assert_eq!(
        found.expect("a roster").label(1).to_string(),
        "row 5 (Trường B) of `plans/units.csv`"
    );
    // A name that only a text of the plan knows.
    let by_text = "year: 2027\nfields: {name: \"{{ row.Ten }}\", quota: 1}\n";
    let table = format!("{TITLES}Ma,Ten,Khac\nA,B,C\n");
    assert!(roster_of(by_text, "units.csv", &table).0.is_some());

    let (none, report) = read(TITLES, "mã,tên,khác");
    assert!(none.is_none());
    let found = told(&report);
    assert_eq!(
        (found[0].0, found[0].1.as_str()),
        ("headings-row", "plans/units.csv:3:1")
    );
    assert!(
        found[0].2.contains("row 3 of `plans/units.csv` was taken for the names of the columns, but it holds no name"),
        "{found:?}"
    );
    assert!(found[0].3.contains("`headings: 4`"), "{found:?}");
    // What the plan calls its columns is told with it.
    let table = format!("{TITLES}mã,tên,khác\nA,B,C\n");
    let found = faults("year: 2027\nfields: {name: \"{{ row.unit }}\"}\n", &table);
    assert_eq!((found[0].0, found[1].0), ("headings-row", "unknown-column"));
    assert!(
        found[1].3.starts_with("its columns, named in row 3: `mã`"),
        "{found:?}"
    );
    // A list of one column, with a delimiter in its cells.
    let (none, report) = read("quota,,\n", "name,a,b");
    assert!(none.is_none());
    assert!(
        told(&report)[0]
            .2
            .ends_with("`quota` above it is a name of a column too")
    );
    // The plan says it: that is believed.
    let named = "{file: units.csv, headings: 2}";
    let table = "quota,,\nname,quota,b\nA,1,x\n";
    assert!(roster_of(PLAN, named, table).0.is_some());
}

fn day(plan: &Plan) -> String {
    plan.date.value.day().expect("a day").to_string()
}

/// Days as people type them, where a day is expected and nowhere else.
#[test]
fn days_of_cells_begin_with_the_day() {
    let roster = roster(
        "date: \"{{ row.issued | default(value='2027-01-01') }}\"\nfields: {note: \"{{ row.due }}\"}\n",
        "name,quota,due,issued,code\n\
         A,1,05/6/2027,\"\",05/6/2027\n\
         B,2,2027-06-05,1.2.2028,x\n\
         C,3,5-6-2027,2028-02-01,x\n\
         D,4,5.6.2027,,x\n",
    );
    for row in 0..4 {
        assert_eq!(field(&plan(&roster, row), "due"), text("2027-06-05"));
    }
    let first = plan(&roster, 0);
    assert_eq!(field(&first, "code"), text("05/6/2027"));
    let Node::Map(row) = first.row.expect("a row") else {
        panic!("a row is a map");
    };
    let shown = row.iter().find(|(key, _)| key.value == "due");
    assert_eq!(shown.expect("a cell").1.value, text("05/6/2027"));
    for row in [1, 2] {
        assert_eq!(day(&plan(&roster, row)), "2028-02-01");
    }
}

#[test]
fn a_day_of_a_column_dates_the_plan_and_its_year() {
    let roster = roster(
        "archive: \"{{ row.name }} {{ year }}\"\n",
        "name,quota,date\nA,1,05/6/2027\nB,2,2028-06-05\n",
    );
    assert_eq!(plan(&roster, 0).archive.as_deref(), Some("A 2027"));
    assert_eq!(day(&plan(&roster, 0)), "2027-06-05");
    assert_eq!(plan(&roster, 1).archive.as_deref(), Some("B 2028"));
}

/// Zeros before a number, as codes and formats of Excel have them.
#[test]
fn figures_are_numbers_where_numbers_are_expected() {
    let table = "name,quota,number,code\nA,007,061,007\nB,012,061,x\n";
    let (found, report) = roster_of(PLAN, "units.csv", table);
    assert_eq!(told(&report)[0].0, "same-number");
    let first = plan(&found.expect("a roster"), 0);
    assert_eq!(field(&first, "quota"), Node::Integer(7));
    assert_eq!(first.number, Some(61));
    assert_eq!(field(&first, "code"), text("007"));
    for wrong in ["50%", "2,5", "TT-007"] {
        let plan = "year: 2027\nfields: {quota: 1}\n";
        let roster = roster(plan, &format!("name;number\nA;{wrong}\n"));
        let found = told(&roster.plan(0).1);
        assert_eq!(
            (found[0].0, found[0].1.as_str()),
            ("wrong-type", "plans/units.csv:2:3")
        );
        assert!(
            found[0]
                .2
                .starts_with("`number` is text; expected a whole number"),
            "{found:?}"
        );
        let hint = match wrong {
            "50%" => "`50%` is a percentage: write the number itself; ",
            _ => "",
        };
        let cell = "row 2, column `number` of `plans/units.csv`";
        assert_eq!(found[0].3, format!("{hint}{cell}"));
    }
}

#[test]
fn a_day_that_is_none_names_its_cell() {
    let roster = roster(
        PLAN,
        "name,quota,date,due\nA,1,13/14/2027,\nB,2,,\nC,3,5/6/27,31/02/2027\n",
    );
    let found = told(&roster.plan(0).1);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].0, found[0].1.as_str()),
        ("no-such-date", "plans/units.csv:2:5")
    );
    assert!(
        found[0]
            .2
            .ends_with("not 14; the day stands before the month"),
        "{found:?}"
    );
    assert_eq!(found[0].3, "row 2, column `date` of `plans/units.csv`");
    assert!(roster.plan(1).0.is_some());
    let found = told(&roster.plan(2).1);
    assert_eq!(found[0].0, "date-form");
    assert_eq!(
        found[0].2,
        "`date` is `5/6/27`; its year must have four figures"
    );
}

#[test]
fn a_column_that_is_not_there_is_told_with_the_row_of_names() {
    let table = "DANH SÁCH\n\nTrường A\n";
    let found = faults("year: 2027\nfields: {name: \"{{ row.unit }}\"}\n", table);
    assert_eq!(found[0].0, "unknown-column");
    assert_eq!(
        found[0].3,
        "its columns, named in row 1: `DANH SÁCH`; when another row holds their names, \
         say which: `headings: 4` beside `file` under `for_each`"
    );
    let found = faults(PLAN, table);
    assert_eq!(found[0].0, "missing-column");
    assert!(
        found[0]
            .3
            .contains("its columns, named in row 1: `DANH SÁCH`; when"),
        "{found:?}"
    );
}

#[test]
fn a_plan_without_a_known_template_has_no_roster() {
    let source = Source::new("a.yaml", "template: tt\nfor_each: a.csv\n");
    let table = || {
        read_table("a.csv", b"a\n1\n", None, None)
            .0
            .expect("a table")
    };
    let for_each = read_for_each(&source).0.expect("a table is named");
    let (none, report) = Roster::new(&engine(), &source, &for_each, table());
    assert!(none.is_none());
    assert_eq!(told(&report)[0].0, "unknown-template");
    let source = Source::new("a.yaml", "for_each: a.csv\n");
    let (none, report) = Roster::new(&engine(), &source, &for_each, table());
    assert!(none.is_none());
    assert_eq!(told(&report)[0].0, "missing-key");
}

#[test]
fn documents_are_named_by_pattern_or_by_the_first_column() {
    let table = "unit,quota,name\nTrường A,1,a\n45/KH,2,b\n*,3,c\n";
    let named = roster(
        "year: 2027\nfile_name: \"{{ year }}/giao-{{ row.unit | slug }}.docx\"\n",
        table,
    );
    assert_eq!(named.file_name(0).as_deref(), Ok("2027/giao-truong-a"));
    assert_eq!(named.file_name(1).as_deref(), Ok("2027/giao-45-kh"));
    let plain = roster("year: 2027\nfile_name: \"giao-{{ row.unit }}\"\n", table);
    let fault = plain.file_name(1).expect_err("a folder of a value");
    let told = told(&fault.into());
    assert_eq!(
        (told[0].0, told[0].1.as_str()),
        ("file-name", "plans/giao.yaml:5:12")
    );
    assert!(
        told[0].3.ends_with("row 3 (45/KH) of `plans/units.csv`"),
        "{told:?}"
    );
    let usual = roster(PLAN, table);
    assert_eq!(usual.file_name(0).as_deref(), Ok("giao-truong-a"));
    let fault = usual.file_name(2).expect_err("no letter");
    assert_eq!(
        fault.place.map(|place| place.label()).as_deref(),
        Some("plans/units.csv:4:1")
    );
    let same = faults("year: 2027\nfile_name: giao\n", table);
    assert_eq!(same[0].0, "file-name");
}

#[test]
fn content_changes_with_the_row_alone() {
    let of = |table: &str, row: usize| roster(PLAN, table).content(row);
    let base = of("name,quota\nA,1\nB,2\n", 0);
    assert_eq!(of("name;quota\n\n\"A\";1\nX;9\n", 0), base);
    assert_eq!(of("name,quota\nB,2\nA,1\n", 1), base);
    for other in [
        "name,quota\nA,2\n",
        "name,quota\na,1\n",
        "name,quota,x\nA,1,\n",
        "Đơn vị,quota\nA,1\n",
        "name,quota\n1,1\n",
    ] {
        assert_ne!(of(other, 0), base, "{other}");
    }
}

#[test]
fn a_row_is_called_by_number_and_first_cell() {
    let long = "x".repeat(41);
    let table = format!("name,quota\n\nA,1\n{long},2\n7,3\n");
    let roster = roster(PLAN, &table);
    assert_eq!(
        roster.label(0).to_string(),
        "row 3 (A) of `plans/units.csv`"
    );
    assert_eq!(roster.label(1).to_string(), "row 4 of `plans/units.csv`");
    assert_eq!(
        roster.label(2).to_string(),
        "row 5 (7) of `plans/units.csv`"
    );
    assert_eq!(roster.label(9).to_string(), "a row of `plans/units.csv`");
}

#[test]
fn a_missing_value_of_a_rendered_text_is_explained() {
    let roster = roster(
        "year: 2027\narchive: \"{% if row.name %}{{ row.x }}{% endif %}\"\n",
        "name,quota,x\nA,1,\nB,2,y\n",
    );
    let (_, report) = roster.plan(0);
    let found = told(&report);
    assert_eq!(found[0].0, "undefined-variable");
    assert!(
        found[0]
            .3
            .contains("the row has no value in the column `x`"),
        "{found:?}"
    );
    assert_eq!(plan(&roster, 1).archive.as_deref(), Some("y"));
}

#[test]
fn a_workbook_names_its_cells() {
    let bytes = include_bytes!("../../../tests/tables/units.xlsx");
    let (table, _) = read_table("plans/units.xlsx", bytes, None, None);
    let text = "template: t\norgan: organs/a\nyear: 2027\nfor_each: units.xlsx\nfields: {due: \"{{ row.opens_at }}\"}\n";
    let source = Source::new("plans/giao.yaml", text);
    let for_each = read_for_each(&source).0.expect("a table is named");
    let (roster, report) = Roster::new(&engine(), &source, &for_each, table.expect("a table"));
    assert!(!report.has_errors(), "{report:?}");
    // The last row has no time.
    let roster = roster.expect("a roster");
    let mut lacks = Report::new();
    (0..roster.len()).for_each(|row| lacks.extend(roster.lacks(row)));
    let found = told(&lacks);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].3.ends_with(
            "row 6, column `opens_at` (cell F6) of `plans/units.xlsx`, sheet `Danh sách`"
        ),
        "{found:?}"
    );
}

/// A roster serves several threads.
#[test]
fn a_roster_may_be_shared() {
    fn shared<T: Send + Sync>() {}
    shared::<Roster>();
}

#[test]
fn a_thousand_rows_are_quick() {
    use std::fmt::Write;
    let mut table = "code,name,quota,a,b,c\n".to_owned();
    for row in 0..1000 {
        let _ = writeln!(table, "MN-{row},Trường {row},{row},x,y,z");
    }
    let roster = roster(
        "year: 2027\narchive: \"{{ row.a }} {{ row.b | upper }}\"\nrecipients: [\"{{ row.name }}\", B]\nfile_name: \"giao-{{ row.code | slug }}\"\n",
        &table,
    );
    let names: std::collections::BTreeSet<_> = (0..1000)
        .map(|row| {
            assert_eq!(plan(&roster, row).archive.as_deref(), Some("x Y"));
            roster.file_name(row).expect("a name")
        })
        .collect();
    assert_eq!(names.len(), 1000);
}
