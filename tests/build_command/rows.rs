//! One plan for many units, and the series of a year.

use crate::office::{Folder, GOOD};
use crate::tree::Told;

const TXT: [&str; 2] = ["--format", "txt"];
pub const TABLE: &str = "code,unit,number\na,Thôn Thượng,11\nb,Thôn Hạ,12\nc,Thôn Đình,13\n";

/// The good plan for each row of a table.
pub fn for_rows(table: &str) -> String {
    let (above, _) = GOOD.split_once("body:").expect("a body");
    let above = above
        .replace("number: 1\n", "")
        .replace("date: 2026-03-12", "year: 2026");
    format!(
        "{above}for_each: {table}\nfile_name: \"units/{{{{ row.code }}}}\"\n\
         body: Giao {{{{ row.unit }}}} thực hiện.\n"
    )
}

/// The good plan for the rows of a table, beside it by itself.
pub fn office(table: &str) -> Folder {
    let folder = Folder::new();
    folder.write("plans/each.yaml", for_rows("units.csv"));
    folder.write("plans/units.csv", table);
    folder
}

fn built(folder: &Folder) -> Told {
    folder.told(&TXT)
}

#[test]
fn each_row_has_a_document_and_a_change_of_a_row_builds_it_alone() {
    let folder = office(TABLE);
    assert_eq!(
        built(&folder).all("built"),
        ["units/a", "units/b", "units/c", "good"]
    );
    let text = String::from_utf8(folder.read("output/units/b.txt")).expect("UTF-8");
    assert!(text.contains("Giao Thôn Hạ thực hiện"), "{text}");
    assert!(text.contains("Số: 12/BC-UBND"), "{text}");

    folder.write("plans/units.csv", TABLE.replace("Thôn Hạ", "Thôn Trung"));
    let told = built(&folder);
    assert_eq!(told.all("built"), ["units/b"]);
    assert_eq!(told.reason("units/b"), "its row changed");

    // Another row before it moves a row, and changes nothing in it.
    folder.write(
        "plans/units.csv",
        TABLE.replace("code,unit,number\n", "code,unit,number\nz,Thôn Mới,9\n"),
    );
    assert_eq!(built(&folder).all("built"), ["units/z", "units/b"]);
}

/// A table as offices keep it: titles, days and numbers as people type them.
#[test]
fn a_table_may_have_titles_and_days_as_typed() {
    const TITLES: &str = "ỦY BAN NHÂN DÂN XÃ;;;\n;;;\nDANH SÁCH THÔN;;;\n";
    const LIST: &str =
        "code;unit;number;date\na;Thôn Thượng;011;05/6/2026\nb;Thôn Hạ;12;2026-06-05\n";
    let folder = office(&format!("{TITLES}{LIST}"));
    assert_eq!(built(&folder).all("built"), ["units/a", "units/b", "good"]);
    for (name, number) in [("a", "11"), ("b", "12")] {
        let text = String::from_utf8(folder.read(&format!("output/units/{name}.txt")));
        let text = text.expect("UTF-8");
        assert!(text.contains(&format!("Số: {number}/BC-UBND")), "{text}");
        assert!(text.contains("ngày 05 tháng 6 năm 2026"), "{text}");
    }
    // The plan may tell the row, and a wrong one makes nothing.
    folder.write(
        "plans/each.yaml",
        for_rows("{file: units.csv, headings: 4}"),
    );
    folder.write(
        "plans/units.csv",
        format!("{TITLES}{LIST}").replace("Hạ", "Trung"),
    );
    assert_eq!(built(&folder).all("built"), ["units/a", "units/b"]);
    folder.write(
        "plans/each.yaml",
        for_rows("{file: units.csv, headings: 2}"),
    );
    let told = built(&folder);
    assert_eq!(told.all("built"), [""; 0]);
    let report = told.report.to_string();
    assert!(report.contains("row 2 of the table is empty"), "{report}");
}

#[test]
fn a_row_that_is_gone_leaves_an_orphan() {
    let folder = office(TABLE);
    built(&folder);
    folder.write("plans/units.csv", TABLE.replace("b,Thôn Hạ,12\n", ""));
    let told = built(&folder);
    assert_eq!(told.report["orphans"][0]["document"], "units/b");
    assert!(folder.is_there("output/units/b.txt"));
    folder
        .run(&["build", "--format", "txt", "--prune"])
        .exits(0);
    assert!(!folder.is_there("output/units/b.txt"));
    assert!(folder.is_there("output/units/a.txt"));
}

#[test]
fn a_row_that_lacks_something_fails_alone_and_is_named_first() {
    let folder = office(&TABLE.replace("Thôn Hạ", "").replace("13", "mười ba"));
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(1);
    said.tells("error[row-without-value]: row 3 (b) of `plans/units.csv` has no value in the column `unit`");
    said.tells("row 4, column `number` of `plans/units.csv`");
    said.tells("failed: plans/each.yaml, row 3 (b) of `plans/units.csv`");
    said.tells("built   2 documents  2 files\nfailed  2 documents\n");
    assert_eq!(said.stdout, "output/units/a.txt\noutput/good.txt\n");
}

#[test]
fn documents_of_one_number_are_told() {
    let folder = office(&TABLE.replace("13", "11"));
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(0);
    said.tells(
        "warning[same-number]: row 4 (c) of `plans/units.csv` has the number 11, which row 2 (a)",
    );
    assert_eq!(said.stderr.matches("same-number").count(), 1);
}

#[test]
fn rows_of_one_name_fail_before_anything_is_written() {
    let folder = office(&TABLE.replace("\nc,", "\nA,"));
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(1);
    said.tells("would all be written as `units/a`");
    assert_eq!(said.stdout, "output/units/b.txt\noutput/good.txt\n");
}

#[test]
fn a_table_in_yaml_is_no_plan() {
    let folder = Folder::new();
    folder.write("plans/each.yaml", for_rows("units.yaml"));
    folder.write(
        "plans/units.yaml",
        "- {code: a, unit: Thôn Thượng, number: 7}\n",
    );
    assert_eq!(built(&folder).all("built"), ["units/a", "good"]);
    let said = folder.run(&["check", "--exit-zero", "--lang", "en"]);
    said.exits(0);
    assert!(!said.stdout.contains("units.yaml"), "{}", said.stdout);
}

#[test]
fn a_finding_in_all_rows_is_told_once() {
    let folder = office(TABLE);
    let plan = for_rows("units.csv").replace("type: Báo cáo", "marks: {draft: 1}\ntype: Báo cáo");
    folder.write(
        "plans/each.yaml",
        plan.replace("recipients: [Như trên]", "recipients: [như trên]"),
    );
    let said = folder.run(&[
        "check",
        "plans/each.yaml",
        "--format",
        "json",
        "--exit-zero",
    ]);
    let report: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    let findings = report["files"][0]["findings"].as_array().expect("findings");
    let mut told: Vec<_> = findings
        .iter()
        .map(|finding| (finding["rule"].to_string(), finding["place"].to_string()))
        .collect();
    let all = told.len();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), all, "{findings:#?}");
}

// The series of a year.

#[test]
fn a_year_has_its_own_plans_and_those_that_come_back() {
    let folder = Folder::new();
    let yearly = GOOD.replace("number: 1\n", "number: 1\nrepeats: yearly\n");
    folder.write("plans/yearly-2026.yaml", &yearly);
    folder.write("plans/both-2026.yaml", &yearly);
    folder.write(
        "plans/both-2027.yaml",
        GOOD.replace("2026-03-12", "2027-03-12"),
    );
    folder.write(
        "plans/odd-2025.yaml",
        GOOD.replace("number: 1\n", "repeats: {first: 2021, every: 4}\n")
            .replace("2026-03-12", "2025-03-12"),
    );
    let told = folder.told(&["--format", "txt", "--year", "2027"]);
    assert_eq!(told.status, Some(0), "{:#}", told.report);
    assert_eq!(told.all("built"), ["both-2027", "yearly-2027"]);
    let left_out = told.report["left_out"].as_array().expect("plans");
    let left_out: Vec<_> = left_out
        .iter()
        .map(|plan| format!("{}: {}", plan["plan"], plan["reason"]).replace('"', ""))
        .collect();
    assert_eq!(
        left_out,
        [
            "plans/good.yaml: it is of 2026 and does not repeat",
            "plans/odd-2025.yaml: it is not held in 2027",
            "plans/both-2026.yaml: `both-2027` is made from the nearer `plans/both-2027.yaml`",
        ]
    );
    let text = String::from_utf8(folder.read("output/yearly-2027.txt")).expect("UTF-8");
    assert!(text.contains("tháng 3 năm 2027"), "{text}");
    let number = text.lines().find(|line| line.starts_with("Số:"));
    let number = number.expect("a number").replace('\u{a0}', " ");
    assert_eq!(
        number.split_whitespace().collect::<Vec<_>>(),
        ["Số:", "/BC-UBND"]
    );
    let looks = told.document("yearly-2027")["looks"]
        .as_array()
        .expect("looks");
    assert!(!looks.is_empty());
    assert_eq!(
        told.document("both-2027")["looks"].as_array().map(Vec::len),
        Some(0)
    );

    // A second run has nothing to do; the plans of other years are no orphans.
    folder.run(&["build", "--format", "txt"]).exits(0);
    let again = folder.told(&["--format", "txt", "--year", "2027"]);
    assert_eq!(again.all("skipped"), ["both-2027", "yearly-2027"]);
    assert_eq!(again.report["orphans"].as_array().map(Vec::len), Some(0));
    let said = folder.run(&["build", "--format", "txt", "--year", "2027", "--explain"]);
    assert!(said.stdout.contains("look at: "), "{}", said.stdout);
    assert!(
        said.stdout
            .contains("left out plans/good.yaml: it is of 2026"),
        "{}",
        said.stdout
    );
}

/// The documents of the rows in 2028, from a plan of 2026 with this pattern.
fn moved_names(pattern: &str) -> (Folder, Vec<String>) {
    let folder =
        office("code,unit,number,date\n2027,Thôn Thượng,11,2026-03-02\nb,Thôn Hạ,12,2026-03-09\n");
    let plan = for_rows("units.csv").replace("year: 2026\n", "year: 2026\nrepeats: yearly\n");
    let own = "file_name: \"units/{{ row.code }}\"\n";
    assert!(plan.contains(own), "{plan}");
    folder.write("plans/each.yaml", plan.replace(own, pattern));
    let told = folder.told(&["--format", "txt", "--year", "2028"]);
    assert_eq!(told.status, Some(0), "{:#}", told.report);
    let names = told.all("built").into_iter().map(str::to_owned).collect();
    (folder, names)
}

#[test]
fn rows_of_another_year_have_its_name_and_no_number_yet() {
    let (folder, names) = moved_names("file_name: \"units/{{ row.code }}\"\n");
    assert_eq!(names, ["units/2027-2028", "units/b-2028"]);
    let text = String::from_utf8(folder.read("output/units/b-2028.txt")).expect("UTF-8");
    assert!(
        text.contains("năm 2028") && !text.contains("12/BC"),
        "{text}"
    );

    let (_, names) = moved_names("file_name: \"{{ year }}/{{ row.code }}\"\n");
    assert_eq!(names, ["2028/2027", "2028/b"]);
    let (_, names) = moved_names("file_name: \"units-2026/{{ row.code }}\"\n");
    assert_eq!(names, ["units-2028/2027", "units-2028/b"]);
    let (_, names) = moved_names("");
    assert_eq!(names, ["each-2028-2027", "each-2028-b"]);
}

/// One day for all rows is the table's, and no day of the plan that was moved.
#[test]
fn rows_of_one_day_are_moved_to_another_year() {
    for rows in [
        "1,a,Thôn Thượng,5/6/2026\n2,b,Thôn Hạ,5/6/2026\n",
        "1,b,Thôn Hạ,5/6/2026\n",
    ] {
        let folder = office(&format!("number,code,unit,date\n{rows}"));
        let plan = for_rows("units.csv").replace("year: 2026\n", "year: 2026\nrepeats: yearly\n");
        folder.write("plans/each.yaml", plan);
        let told = folder.told(&["--format", "txt", "--out", "own"]);
        assert_eq!(told.status, Some(0), "{:#}", told.report);
        let text = String::from_utf8(folder.read("own/units/b.txt")).expect("UTF-8");
        assert!(text.contains("ngày 05 tháng 6 năm 2026"), "{text}");

        let told = folder.told(&["--format", "txt", "--year", "2027"]);
        assert_eq!(told.status, Some(0), "{:#}", told.report);
        assert_eq!(told.all("built").len(), rows.lines().count());
        let text = String::from_utf8(folder.read("output/units/b-2027.txt")).expect("UTF-8");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for blank in ["Số: /BC-UBND", "ngày tháng năm 2027"] {
            assert!(text.contains(blank), "{blank}: {text}");
        }
    }
}

#[test]
fn of_two_plans_of_a_series_the_nearer_one_is_moved() {
    let folder = Folder::new();
    for year in [2025, 2026] {
        let plan = GOOD
            .replace("number: 1\n", "repeats: yearly\n")
            .replace("2026-03-12", &format!("{year}-03-12"))
            .replace("tốt", &format!("của bản {year}"));
        folder.write(&format!("plans/yearly-{year}.yaml"), plan);
    }
    let told = folder.told(&["--format", "txt", "--year", "2028"]);
    assert_eq!(told.all("built"), ["yearly-2028"]);
    assert_eq!(
        told.document("yearly-2028")["plan"],
        "plans/yearly-2026.yaml"
    );
    let reason = "`yearly-2028` is made from the nearer `plans/yearly-2026.yaml`";
    let left_out = told.report["left_out"].as_array().expect("plans");
    assert!(
        left_out.iter().any(|plan| plan["reason"] == reason),
        "{left_out:#?}"
    );
}

#[test]
fn a_warning_that_all_rows_share_is_told_once() {
    let folder = office(TABLE);
    let plan = for_rows("units.csv").replace("body:", "marks: {not_for_media: true}\nbody:");
    folder.write("plans/each.yaml", plan);
    // The second run skips them, and tells it again.
    for _ in 0..2 {
        let said = folder.run(&["build", "--format", "txt"]);
        said.exits(0);
        let count = said.stderr.matches("mark-not-in-standard").count();
        assert_eq!(count, 1, "{}", said.stderr);
        for part in [
            "note: row 2 (a) of `plans/units.csv`",
            "note: the same in 2 more rows: row 3 (b) of `plans/units.csv`, row 4 (c) of `plans/units.csv`\n",
        ] {
            assert!(said.stderr.contains(part), "{part}: {}", said.stderr);
        }
    }
}
