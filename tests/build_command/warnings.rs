//! Warnings that are told on each run, until they are mended.

use serde_json::{Value, json};

use crate::office::{Folder, GOOD, OFFICE, Said};
use crate::tree::{RECORD, Told, same};

const TXT: [&str; 2] = ["--format", "txt"];
/// A style that the standard does not have.
const SMALL: &str = "style: {body: {size: 12 pt}}\n";

fn told(folder: &Folder, args: &[&str]) -> Told {
    folder.told(&[&TXT[..], args].concat())
}

/// Of each document what is told.
fn diagnostics(told: &Told) -> Vec<(&Value, &Value)> {
    let documents = told.report["documents"].as_array().expect("documents");
    let each = documents.iter();
    each.map(|document| (&document["document"], &document["diagnostics"]))
        .collect()
}

/// A build, and another one that has nothing to do and tells the same; the
/// codes of the first document.
fn again(folder: &Folder, args: &[&str], built: usize) -> Vec<String> {
    let first = told(folder, args);
    assert_eq!(first.all("built").len(), built, "{:#}", first.report);
    let second = told(folder, args);
    assert_eq!(second.all("skipped").len(), diagnostics(&first).len());
    assert_eq!(diagnostics(&second), diagnostics(&first));
    let codes = crate::tree::codes(&first.report["documents"][0]["diagnostics"]);
    codes.into_iter().map(str::to_owned).collect()
}

/// What a run says before its account.
fn warnings(said: &Said) -> &str {
    let at = ["built ", "skipped ", "current "].map(|word| said.stderr.find(&format!("\n{word}")));
    let at = at.into_iter().flatten().min();
    &said.stderr[..at.unwrap_or(0)]
}

#[test]
fn a_warning_is_told_until_it_is_mended() {
    let folder = Folder::new();
    folder.write("plans/good.yaml", format!("{SMALL}{GOOD}"));
    let build = |args: &[&str]| {
        let said = folder.run(&[&["build", "--format", "txt"], args].concat());
        said.exits(0);
        said
    };
    let first = build(&[]);
    first.tells("warning[style-outside-standard]: ");
    first.tells(" --> plans/good.yaml:1:");
    first.tells("1 | style: {body: {size: 12 pt}}");
    for args in [
        &[][..],
        &["--quiet"],
        &["--check"],
        &["--dry-run"],
        &["--explain"],
    ] {
        let said = build(args);
        assert!(!said.stderr.contains("built"), "{args:?}: {}", said.stderr);
        if args == ["--quiet"] {
            assert_eq!(said.stderr.trim_end(), warnings(&first).trim_end());
        } else {
            assert_eq!(warnings(&said), warnings(&first), "{args:?}");
        }
    }
    folder.write("plans/good.yaml", GOOD);
    assert_eq!(build(&[]).stderr.matches("warning").count(), 0);
    assert_eq!(build(&[]).stderr.matches("warning").count(), 0);
    let record: Value = serde_json::from_slice(&folder.read("output/.thethuc.json")).expect("JSON");
    assert_eq!(record["documents"]["good"].get("warnings"), None);
}

#[test]
fn each_file_that_a_warning_is_about_is_named_again() {
    let folder = Folder::new();
    let office = OFFICE.replace("name_lines: [Ủy ban", "name_lines: [Ban");
    folder.write("plans/organs/office.yaml", office);
    let unused = "{# #}\n\nNội dung.\n\n[^a]: Không ai nhắc đến.\n";
    let (above, _) = GOOD.split_once("body:").expect("a body");
    folder.write("plans/good.yaml", format!("{above}body_file: texts/a.md\n"));
    folder.write("plans/texts/a.md", format!("\u{feff}{unused}"));
    // What reading the plan tells, before anything else is read.
    let bases = "bases: [Căn cứ Luật Lưu trữ;]\n";
    let codes = again(&folder, &[], 1);
    assert_eq!(codes, ["name-lines-differ", "unused-footnote"]);
    folder.write("plans/good.yaml", format!("{bases}{GOOD}"));
    let codes = again(&folder, &[], 1);
    assert_eq!(codes, ["final-punctuation", "name-lines-differ"]);
    let template = format!("---\ntype: Báo cáo\nsubject: kết quả\n---\n# I. Mở đầu\n{unused}");
    folder.write("templates/own.md", template);
    let plan = GOOD.split_once("type:").expect("a type").0;
    let plan = plan.replace("template: document", "template: own");
    folder.write("plans/good.yaml", format!("{plan}signer: head\n"));
    let codes = again(&folder, &[], 1);
    let expected = ["name-lines-differ", "numbered-by-hand", "unused-footnote"];
    assert_eq!(codes, expected);
    let second = told(&folder, &[]);
    let place = &second.document("good")["diagnostics"][1]["place"];
    assert_eq!(place["file"], "templates/own.md");
    assert_eq!(place["line"], 5);
}

/// A plan for each row of a table, with doubtful cells.
fn rows(folder: &Folder, rows: &str) {
    let (above, _) = GOOD.split_once("body:").expect("a body");
    let above = above
        .replace("number: 1\n", "")
        .replace("date: 2026-03-12\n", "");
    let plan = format!(
        "{SMALL}{above}for_each: rows.csv\nfile_name: \"{{{{ row.code }}}}\"\nbody: Nội dung.\n"
    );
    folder.remove("plans/good.yaml");
    folder.write("plans/each.yaml", plan);
    folder.write("plans/rows.csv", format!("code,date,bases\n{rows}"));
}

#[test]
fn a_row_is_told_of_where_it_stands_now() {
    let folder = Folder::new();
    let old = "a,2001-03-12,Luật Lưu trữ;\nb,2026-03-12,\n";
    rows(&folder, old);
    let codes = again(&folder, &[], 2);
    let expected = ["date-before-standard", "style-outside-standard"];
    assert!(
        expected.iter().all(|code| codes.iter().any(|c| c == code)),
        "{codes:?}"
    );
    // The rows themselves are the same; one of them is spelled otherwise.
    let moved = format!("\nđầu tiên,2026-03-12,\n{}", old.replace("b,", "\"b\","));
    folder.write("plans/rows.csv", format!("code,date,bases\n{moved}"));
    let told = told(&folder, &[]);
    assert_eq!(told.all("skipped"), ["a", "b"]);
    assert_eq!(told.all("built").len(), 1);
    let whole = folder.told(&["--format", "txt", "--out", "whole"]);
    assert_eq!(diagnostics(&told), diagnostics(&whole));
    let text = told.document("a")["diagnostics"].to_string();
    assert!(text.contains("row 4") && !text.contains("row 2"), "{text}");
}

#[test]
fn a_plan_that_was_moved_to_a_year_tells_it_again() {
    let folder = Folder::new();
    let plan = format!("repeats: yearly\n# năm 2026\n{SMALL}{GOOD}");
    folder.write("plans/good.yaml", plan);
    let codes = again(&folder, &["--year", "2027"], 1);
    assert_eq!(codes, ["style-outside-standard"]);
}

#[test]
fn parts_and_journals_carry_warnings() {
    let folder = Folder::new();
    folder.plans(6, "khá");
    folder.write("plans/plan-03.yaml", format!("{SMALL}{GOOD}"));
    let whole = told(&folder, &["--out", "whole"]);
    assert_eq!(whole.codes("plan-03"), ["style-outside-standard"]);
    for part in ["1/2", "2/2"] {
        told(&folder, &["--shard", part]);
    }
    folder.run(&["merge-manifest"]).exits(0);
    same(&folder.files("output"), &folder.files("whole"));
    assert_eq!(diagnostics(&told(&folder, &[])), diagnostics(&whole));
    // As if the run had been killed after its last document.
    let path = format!("output/{RECORD}");
    let record: Value = serde_json::from_slice(&folder.read(&path)).expect("JSON");
    let documents = record["documents"].as_object().expect("documents");
    let notes = documents.iter();
    let notes = notes.map(|(name, entry)| json!({"name": name, "entry": entry}).to_string());
    let notes: Vec<_> = notes.collect();
    folder.write("output/.thethuc-dead.journal", notes.join("\n\n"));
    folder.remove(&path);
    let told = told(&folder, &[]);
    assert_eq!(told.all("skipped").len(), 7);
    assert_eq!(diagnostics(&told), diagnostics(&whole));
}
