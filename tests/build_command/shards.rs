//! A batch in parts, as several machines build it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::office::{Folder, GOOD, Said};
use crate::rows::for_rows;
use crate::tree::{RECORD, leftovers, same};

const PARTS: [&str; 3] = ["1/3", "2/3", "3/3"];

/// Forty plans, all built at once into `whole`.
fn office() -> Folder {
    let folder = Folder::new();
    folder.plans(40, "khá");
    folder.write("plans/2026/march/report.yaml", GOOD);
    shard(&folder, &["--out", "whole"]).exits(0);
    folder
}

fn shard(folder: &Folder, args: &[&str]) -> Said {
    folder.run(&[&["build", "--format", "txt,docx", "--quiet"], args].concat())
}

/// Builds each part into a folder of its own.
fn apart(folder: &Folder) {
    for (part, out) in PARTS.iter().zip(["m1", "m2", "m3"]) {
        shard(folder, &["--out", out, "--shard", part]).exits(0);
    }
}

/// Copies the documents of all machines into `output`, without their records.
fn gather(folder: &Folder) {
    for machine in ["m1", "m2", "m3"] {
        for (name, bytes) in folder.files(machine) {
            if !name.starts_with('.') {
                folder.write(&format!("output/{name}"), bytes);
            }
        }
    }
}

#[test]
fn parts_in_one_folder_are_one_run() {
    let folder = office();
    for part in PARTS {
        shard(&folder, &["--shard", part]).exits(0);
        assert!(!folder.is_there(&format!("output/{RECORD}")));
    }
    let said = folder.run(&["merge-manifest"]);
    said.exits(0);
    assert_eq!(
        said.stderr,
        "3 parts merged into output/.thethuc.json; 42 documents, 84 files, all in place\n"
    );
    let merged = folder.files("output");
    assert!(leftovers(&merged).is_empty());
    same(&merged, &folder.files("whole"));
    let said = folder.run(&["merge-manifest", "output"]);
    said.exits(0);
    said.tells("there is nothing to merge: output/.thethuc.json is whole; 42 documents");
    let told = folder.told(&["--format", "txt,docx", "--check"]);
    assert_eq!(told.all("skipped").len(), 42);
}

#[test]
fn parts_of_machines_copied_together_are_one_run() {
    let folder = office();
    apart(&folder);
    for machine in ["m1", "m2", "m3"] {
        let files = folder.files(machine);
        assert!(files.len() > 10, "{machine} has {} files", files.len());
        for (name, bytes) in files {
            folder.write(&format!("output/{name}"), bytes);
        }
    }
    folder.run(&["merge-manifest"]).exits(0);
    same(&folder.files("output"), &folder.files("whole"));
}

#[test]
fn records_of_other_machines_are_named() {
    let folder = office();
    apart(&folder);
    gather(&folder);
    let record = "m2/.thethuc.2-of-3.json";
    let args = [
        "merge-manifest",
        "--from",
        "m1",
        "--from",
        record,
        "--from",
        "m3",
    ];
    folder.run(&args).exits(0);
    same(&folder.files("output"), &folder.files("whole"));
    assert!(folder.is_there(record), "what lies elsewhere stays");
}

#[test]
fn a_second_batch_in_parts_builds_what_changed() {
    let folder = office();
    for part in PARTS {
        shard(&folder, &["--shard", part]).exits(0);
    }
    folder.run(&["merge-manifest"]).exits(0);
    folder.write("plans/plan-07.yaml", GOOD);
    let args = ["--format", "txt,docx", "--shard"];
    let built: Vec<String> = PARTS
        .iter()
        .flat_map(|part| {
            let told = folder.told(&[&args[..], &[part]].concat());
            let built = told.all("built").into_iter();
            built.map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(built, ["plan-07"]);
    folder.run(&["merge-manifest"]).exits(0);
    shard(&folder, &["--out", "whole"]).exits(0);
    same(&folder.files("output"), &folder.files("whole"));
}

#[test]
fn what_a_killed_part_left_is_merged_and_cleared_away() {
    let folder = office();
    for part in PARTS {
        shard(&folder, &["--shard", part]).exits(0);
    }
    // Part 2 as if it had been killed after its last document, the next one
    // half written, with the record of the run before.
    let part = "output/.thethuc.2-of-3.json";
    let mut record: Value = serde_json::from_slice(&folder.read(part)).expect("JSON");
    let documents = record["documents"].as_object_mut().expect("documents");
    let name = documents.keys().next().expect("a document").clone();
    let entry = documents.remove(&name).expect("an entry");
    folder.write(part, record.to_string());
    let note = serde_json::json!({"name": name, "entry": entry});
    folder.write(
        "output/.thethuc-dead.journal",
        format!("{note}\n{{\"name\": \"torn"),
    );
    folder.write("output/.thethuc-dead-a1.part", "half");
    folder.run(&["merge-manifest"]).exits(0);
    same(&folder.files("output"), &folder.files("whole"));
}

#[test]
fn a_part_without_documents_is_a_part() {
    let folder = Folder::new();
    for part in ["1/4", "2/4", "3/4", "4/4"] {
        let said = folder.run(&["build", "--format", "txt", "--shard", part]);
        said.exits(0);
    }
    let said = folder.run(&["merge-manifest"]);
    said.exits(0);
    said.tells("4 parts merged into output/.thethuc.json; 1 document, 1 file, all in place");
}

/// Nothing is merged, for this reason, and nothing is written.
fn refused(folder: &Folder, args: &[&str], words: &[&str]) {
    let before = folder.state("");
    let said = folder.run(&[&["merge-manifest"], args].concat());
    said.exits(2);
    for word in words {
        said.tells(word);
    }
    assert!(folder.state("") == before, "nothing is written");
}

#[test]
fn parts_that_do_not_fit_are_refused() {
    let folder = Folder::new();
    folder.plans(12, "khá");
    refused(&folder, &[], &["error: there is no folder `output`"]);
    folder.write("output/readme.txt", "");
    refused(
        &folder,
        &[],
        &["error: there is no record of a build in `output`"],
    );
    apart(&folder);
    let from = |names: &[&'static str]| -> Vec<&str> {
        names.iter().flat_map(|name| ["--from", name]).collect()
    };
    let missing = "error[missing-part]: part 3/3 is missing";
    let hint = "run `thethuc build --shard 3/3`, or name its record with `--from`";
    refused(
        &folder,
        &from(&["m1", "m2"]),
        &[missing, hint, "error: nothing was merged"],
    );
    let missing = "these parts are missing: 1/3, 2/3";
    refused(&folder, &from(&["m3"]), &[missing]);
    refused(
        &folder,
        &from(&["m1", "m2", "m4"]),
        &["there is no file or folder `m4`"],
    );
    refused(
        &folder,
        &from(&["m1", "m2", "plans"]),
        &["error[no-record]: there is no record"],
    );
    // Of another batch.
    shard(&folder, &["--out", "half", "--shard", "1/2"]).exits(0);
    let words =
        ["error[parts-of-two-batches]: there are parts of batches of different sizes: 2, 3"];
    refused(&folder, &from(&["m1", "m2", "m3", "half"]), &words);
    // With other files for the same documents.
    let record = String::from_utf8(folder.read("m2/.thethuc.2-of-3.json")).expect("UTF-8");
    folder.write(
        "copy/.thethuc.2-of-3.json",
        record.replace("\"digest\": \"", "\"digest\": \"0"),
    );
    let words = [
        "error[parts-disagree]: `m2/.thethuc.2-of-3.json` and `copy/.thethuc.2-of-3.json` record \
         different files for `",
    ];
    refused(&folder, &from(&["m1", "m2", "m3", "copy"]), &words);
    // By another program.
    let other = record.replace("\"program\": \"", "\"program\": \"9");
    folder.write("copy/.thethuc.2-of-3.json", other);
    let words = [
        "error[parts-of-two-programs]: ",
        "one version of the program",
    ];
    refused(&folder, &from(&["m1", "copy", "m3"]), &words);
    // Torn.
    folder.write("copy/.thethuc.2-of-3.json", &record[..record.len() / 2]);
    let words = ["error[unreadable-record]: `copy/.thethuc.2-of-3.json` cannot be read"];
    refused(&folder, &from(&["m1", "copy", "m3"]), &words);
}

const UNITS: &str = "code,unit,number\na,Thôn Thượng,11\nb,Thôn Hạ,12\nc,Thôn Đình,13\n";

/// A plan that comes back each year, and one with a table.
fn series() -> Folder {
    let folder = Folder::new();
    let yearly = GOOD.replace("number: 1\n", "repeats: yearly\n");
    folder.write("plans/yearly-2026.yaml", yearly);
    folder.write("plans/each.yaml", for_rows("units.csv"));
    folder.write("plans/units.csv", UNITS);
    folder
}

/// The parts in `out` are told as those of two batches, by their names.
fn of_two_batches(folder: &Folder, out: &str, batches: &str) {
    let message = format!("error[parts-of-two-batches]: there are parts of 2 batches: {batches}");
    let words = [
        message.as_str(),
        "build all parts anew from the same plans, year and formats",
        "error: nothing was merged",
    ];
    refused(folder, &[out], &words);
}

#[test]
fn parts_of_another_year_or_format_are_of_another_batch() {
    let folder = series();
    let cases: [(&str, &[&str], &[&str]); 4] = [
        ("year", &["--year", "2027"], &["--year", "2028"]),
        ("none", &["--year", "2027"], &[]),
        ("format", &["--format", "docx"], &["--format", "txt"]),
        ("more", &["--format", "txt"], &["--format", "txt,docx"]),
    ];
    for (out, one, other) in cases {
        let build = |part: &str, args: &[&str]| {
            let usual = ["build", "--quiet", "--out", out, "--shard", part];
            folder.run(&[&usual, args].concat()).exits(0);
        };
        build("1/2", one);
        build("2/2", other);
        let batches = format!("(`{out}/.thethuc.1-of-2.json`), (`{out}/.thethuc.2-of-2.json`)");
        of_two_batches(&folder, out, &batches);
        // The wrong one, built as the other was, makes it one batch.
        build("2/2", one);
        folder.run(&["merge-manifest", out]).exits(0);
    }
}

#[test]
fn parts_between_which_a_plan_or_table_was_edited_are_of_two_batches() {
    let folder = series();
    for (name, text) in [
        ("plans/units.csv", UNITS.replace("Thôn Đình", "Thôn Trung")),
        ("plans/units.csv", format!("{UNITS}d,Thôn Mới,14\n")),
        ("plans/good.yaml", GOOD.replace("tốt", "khá")),
    ] {
        let before = folder.read(name);
        assert!(before != text.as_bytes(), "{name} is edited");
        for part in ["1/3", "2/3"] {
            shard(&folder, &["--shard", part]).exits(0);
        }
        folder.write(name, text);
        shard(&folder, &["--shard", "3/3"]).exits(0);
        of_two_batches(
            &folder,
            "output",
            "(`output/.thethuc.1-of-3.json`, `output/.thethuc.2-of-3.json`), \
             (`output/.thethuc.3-of-3.json`)",
        );
        folder.write(name, before);
    }
}

/// The order of formats is none of the batch, and a part that an earlier
/// version wrote says nothing of its batch.
#[test]
fn parts_of_one_batch_leave_no_word_of_it() {
    let folder = series();
    shard(&folder, &["--out", "whole"]).exits(0);
    for (part, formats) in [
        ("1/3", "docx,txt"),
        ("2/3", "txt,docx"),
        ("3/3", "txt,docx"),
    ] {
        folder
            .run(&["build", "--quiet", "--format", formats, "--shard", part])
            .exits(0);
    }
    let path = "output/.thethuc.2-of-3.json";
    let mut part: Value = serde_json::from_slice(&folder.read(path)).expect("JSON");
    let batch = part.as_object_mut().expect("a record").remove("batch");
    assert!(batch.is_some_and(|batch| batch.is_string()));
    folder.write(path, part.to_string());
    folder.run(&["merge-manifest"]).exits(0);
    same(&folder.files("output"), &folder.files("whole"));
}

#[test]
fn files_that_are_not_in_place_are_told() {
    let folder = Folder::new();
    folder.plans(12, "khá");
    apart(&folder);
    gather(&folder);
    folder.remove("output/plan-05.txt");
    folder.write("output/plan-06.docx", "sửa tay");
    let args = [
        "merge-manifest",
        "--from",
        "m1",
        "--from",
        "m2",
        "--from",
        "m3",
    ];
    let said = folder.run(&args);
    said.exits(1);
    said.tells("error[missing-output]: `output/plan-05.txt` is recorded and is not there");
    said.tells("error[edited-output]: `output/plan-06.docx` is not the file that was recorded");
    said.tells("3 parts merged into output/.thethuc.json; 13 documents, 26 files, 2 of them missing or changed");
    // When they are there, another run says so.
    for name in ["plan-05.txt", "plan-06.docx"] {
        let from = ["m1", "m2", "m3"].map(|machine| folder.path().join(machine).join(name));
        let from = from
            .iter()
            .find(|path| path.exists())
            .expect("it was built");
        fs::copy(from, folder.path().join("output").join(name)).expect("a copy");
    }
    folder.run(&["merge-manifest"]).exits(0);
    assert!(Path::new(&folder.path().join("output").join(RECORD)).exists());
}
