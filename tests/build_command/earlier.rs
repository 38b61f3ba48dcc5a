//! A program that is replaced by a newer one: its records and journals have
//! another form, and the files that they tell of are still the program's own.

use serde_json::{Value, json};

use crate::office::{Folder, GOOD};
use crate::tree::{RECORD, leftovers, same};

const TXT: [&str; 2] = ["--format", "txt"];

/// The record as a program of the form before wrote it.
fn earlier(record: &[u8]) -> Value {
    let mut record: Value = serde_json::from_slice(record).expect("JSON");
    record["version"] = json!(2);
    let documents = record["documents"].as_object_mut().expect("documents");
    for entry in documents.values_mut() {
        entry["inputs"]["templates"] = json!({"document": "00"});
        entry["inputs"]["program"] = json!("0.0.9+0123456789abcdef");
    }
    record
}

/// Three documents that a program of the form before has built.
fn office() -> Folder {
    let folder = Folder::new();
    folder.plans(2, "khá");
    folder.told(&TXT);
    let path = format!("output/{RECORD}");
    let record = earlier(&folder.read(&path));
    folder.write(&path, record.to_string());
    folder
}

#[test]
fn files_of_an_earlier_program_are_no_persons() {
    let folder = office();
    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    folder.write("output/plan-01.txt", "sửa tay");
    folder.remove("plans/plan-02.yaml");
    let told = folder.told(&[&TXT[..], &["--prune"]].concat());
    assert_eq!(told.report["diagnostics"], json!([]));
    assert_eq!(told.all("built"), ["good"], "{:#}", told.report);
    assert_eq!(
        told.reason("good"),
        "the program and `plans/good.yaml` changed"
    );
    assert_eq!(told.codes("plan-01"), ["edited-output"]);
    assert_eq!(told.report["orphans"][0]["document"], "plan-02");
    assert!(!folder.is_there("output/plan-02.txt"));
    assert_eq!(folder.read("output/plan-01.txt"), "sửa tay".as_bytes());
    assert_eq!(folder.told(&TXT).all("skipped"), ["good"]);
}

#[test]
fn all_is_built_anew_and_recorded_in_the_new_form() {
    let folder = office();
    folder.told(&["--format", "txt", "--out", "whole"]);
    // What a run does not build, is remembered as it was known.
    let told = folder.told(&["--format", "txt", "plans/good.yaml"]);
    assert_eq!(told.all("built"), ["good"]);
    let told = folder.told(&TXT);
    assert_eq!(told.all("skipped"), ["good"]);
    assert_eq!(told.reason("plan-01"), "the program changed");
    same(&folder.files("output"), &folder.files("whole"));
}

#[test]
fn what_an_earlier_program_was_killed_at_is_its_own() {
    let folder = office();
    let path = format!("output/{RECORD}");
    let mut record: Value = serde_json::from_slice(&folder.read(&path)).expect("JSON");
    let documents = record["documents"].as_object_mut().expect("documents");
    let entry = documents.remove("good").expect("an entry");
    folder.write(&path, record.to_string());
    let note = json!({"name": "good", "entry": entry});
    folder.write("output/.thethuc-dead.journal", format!("\n{note}\n"));
    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    let told = folder.told(&TXT);
    assert_eq!(told.all("built").len(), 3, "{:#}", told.report);
    assert!(leftovers(&folder.files("output")).is_empty());
}

#[test]
fn parts_are_merged_into_the_record_of_an_earlier_program() {
    let folder = office();
    for part in ["1/2", "2/2"] {
        folder.told(&[&TXT[..], &["--shard", part]].concat());
    }
    folder.run(&["merge-manifest"]).exits(0);
    assert_eq!(folder.told(&TXT).all("skipped").len(), 3);
    folder.told(&["--format", "txt", "--out", "whole"]);
    same(&folder.files("output"), &folder.files("whole"));
}
