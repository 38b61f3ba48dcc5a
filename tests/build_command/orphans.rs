//! What is no orphan, and what a record may not name.

use crate::office::{Folder, GOOD};
use crate::rows::{TABLE, office};

/// The files of the rows that are there.
fn rows(folder: &Folder) -> usize {
    let path = folder.path().join("output/units");
    std::fs::read_dir(path).map_or(0, Iterator::count)
}

#[test]
fn a_slip_in_a_plan_makes_no_orphans_of_its_rows() {
    let folder = office(TABLE);
    folder.run(&["build", "--format", "txt"]).exits(0);
    let good = folder.read("plans/each.yaml");
    let good = String::from_utf8(good).expect("text");
    for slip in [
        format!("{good}notes: a: b\n"),
        good.replace("for_each:", "foreach:"),
        String::new(),
        "\u{0}".to_owned(),
    ] {
        folder.write("plans/each.yaml", &slip);
        for args in [&["--dry-run"][..], &["--prune"], &[]] {
            let args = [&["build", "--format", "txt"][..], args].concat();
            let said = folder.run(&args);
            said.exits(1);
            let all = said.stderr + &said.stdout;
            assert!(!all.contains("no plan makes"), "{slip}: {all}");
            assert!(!all.contains("removed"), "{slip}: {all}");
            assert_eq!(rows(&folder), 3, "{slip}");
        }
    }
    // One whose rows are fewer has orphans.
    folder.write("plans/each.yaml", good);
    folder.write("plans/units.csv", TABLE.replace("b,Thôn Hạ,12\n", ""));
    folder
        .run(&["build", "--format", "txt", "--prune"])
        .exits(0);
    assert_eq!(rows(&folder), 2);
}

#[test]
fn a_record_names_nothing_outside_of_its_folder() {
    let folder = Folder::new();
    folder.run(&["build", "--format", "txt"]).exits(0);
    let record = folder.read("output/.thethuc.json");
    let record = String::from_utf8(record).expect("text");
    let bytes = folder.read("output/good.txt");
    folder.write("victim.txt", &bytes);
    let outside = folder.path().join("victim").display().to_string();
    for name in ["../victim", "a/../../victim", outside.as_str()] {
        let named = record.replace("\"good\": {", &format!("\"{name}\": {{"));
        assert_ne!(named, record);
        let named = named.replace("../plans/good.yaml", "../plans/gone.yaml");
        folder.write("output/.thethuc.json", &named);
        let said = folder.run(&["build", "--format", "txt", "--prune"]);
        assert!(folder.path().join("victim.txt").exists(), "{name}");
        let why = "which is not in the folder of the documents";
        assert!(said.stderr.contains(why), "{name}: {}", said.stderr);
    }
}

#[test]
fn what_no_build_recorded_is_not_called_out_of_date() {
    let folder = Folder::new();
    folder.run(&["build", "--format", "txt"]).exits(0);
    folder.write("output/good.txt", "của tôi");
    std::fs::remove_file(folder.path().join("output/.thethuc.json")).expect("a record");
    let said = folder.run(&["build", "--format", "txt", "--check"]);
    said.exits(1);
    assert!(said.stderr.contains("edited-output"), "{}", said.stderr);
    assert!(said.stderr.contains("--force"), "{}", said.stderr);
    // As it is told, so it is.
    folder.run(&["build", "--format", "txt"]).exits(1);
    assert_eq!(folder.read("output/good.txt"), "của tôi".as_bytes());
}

#[test]
fn a_plan_that_is_named_as_a_table_is_not_lost() {
    let folder = Folder::new();
    let (above, below) = GOOD.split_once("number: 1\n").expect("a number");
    folder.write(
        "plans/each.yaml",
        format!("{above}for_each: good.yaml\nfile_name: a\n{below}"),
    );
    let told = folder.told(&["--format", "txt"]);
    assert_eq!(told.status, Some(1));
    assert_eq!(told.all("built"), ["good"]);
    assert_eq!(told.all("failed"), ["each"]);
}
