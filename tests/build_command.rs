//! Batches as a user meets them: what is built anew and why, what a run says,
//! parts on several machines, and runs that are cut short.

#[path = "build_command/calendar.rs"]
mod calendar;
#[path = "build_command/cluster.rs"]
mod cluster;
#[path = "build_command/incremental.rs"]
mod incremental;
#[path = "build_command/interrupted.rs"]
mod interrupted;
#[path = "command/office.rs"]
mod office;
#[path = "build_command/orphans.rs"]
mod orphans;
#[path = "build_command/progress.rs"]
mod progress;
#[path = "build_command/rows.rs"]
mod rows;
#[path = "build_command/shards.rs"]
mod shards;
#[path = "build_command/tree.rs"]
mod tree;
#[path = "schemas/validator.rs"]
mod validator;
#[path = "build_command/warnings.rs"]
mod warnings;

use serde_json::Value;

use office::{Folder, GOOD, OFFICE};
use tree::codes;

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts");
const TXT: [&str; 2] = ["--format", "txt"];

fn build(args: &[&'static str]) -> Vec<&'static str> {
    [&["build"][..], &TXT, args].concat()
}

/// The account without its time, which differs.
fn timeless(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("in "));
    lines.map(|line| format!("{line}\n")).collect()
}

// What a run says.

#[test]
fn the_account_counts_documents_and_files() {
    let folder = Folder::new();
    folder.plans(2, "khá");
    folder.write("plans/bad.yaml", "template: document\n");
    folder.run(&build(&["plans/plan-01.yaml"])).exits(0);
    let said = folder.run(&build(&[]));
    said.exits(1);
    assert_eq!(said.stdout, "output/good.txt\noutput/plan-02.txt\n");
    let account = "built    2 documents  2 files\n\
                   skipped  1 document   1 file\n\
                   failed   1 document\n";
    said.tells(account);
    let (_, after) = said.stderr.split_once(account).expect("the account");
    assert!(after.starts_with("in "), "{after}");
    assert!(
        after.contains(" s, ") && after.contains(" documents a "),
        "{after}"
    );
    assert!(after.ends_with("failed: plans/bad.yaml\n"), "{after}");
}

#[test]
fn nothing_is_listed_when_nothing_changed() {
    let folder = Folder::new();
    folder.run(&build(&[])).exits(0);
    let said = folder.run(&build(&[]));
    said.exits(0);
    assert_eq!(said.stdout, "");
    assert_eq!(timeless(&said.stderr), "skipped  1 document  1 file\n");
    assert!(!said.stderr.contains(" a second"), "{}", said.stderr);
}

#[test]
fn a_fault_of_many_plans_is_told_once_with_its_places() {
    let folder = Folder::new();
    for number in 1..=30 {
        let plan = GOOD.replace("organs/office", "organs/ofice");
        folder.write(&format!("plans/bad-{number:02}.yaml"), plan);
    }
    let said = folder.run(&build(&[]));
    said.exits(1);
    assert_eq!(said.stderr.matches("error[unknown-organ]").count(), 1);
    said.tells(" --> plans/bad-01.yaml:2:8\n");
    said.tells(
        "note: the same in 29 more places: plans/bad-02.yaml:2:8, plans/bad-03.yaml:2:8, \
         plans/bad-04.yaml:2:8 and 26 more",
    );
    said.tells("built    1 document   1 file\nfailed  30 documents\n");
    assert_eq!(said.stderr.matches("failed: plans/bad-").count(), 30);
}

#[test]
fn explain_gives_each_document_a_line_with_its_reason() {
    let folder = Folder::new();
    folder.plans(2, "khá");
    folder.write("plans/2026/bad.yaml", "template: document\n");
    folder
        .run(&build(&["plans/good.yaml", "plans/plan-01.yaml"]))
        .exits(0);
    folder.write("plans/plan-01.yaml", GOOD);
    let said = folder.run(&build(&["--explain"]));
    said.exits(1);
    let lines: Vec<_> = said.stdout.lines().collect();
    assert!(lines[0].starts_with("failed  2026/bad: "), "{lines:#?}");
    assert!(lines[0].ends_with(" (and another error)"), "{lines:#?}");
    assert_eq!(
        lines[1..],
        [
            "skipped good: nothing changed",
            "built   plan-01: `plans/plan-01.yaml` changed",
            "built   plan-02: nothing is recorded of it",
        ]
    );
}

#[test]
fn a_run_from_another_folder_takes_no_document_for_an_orphan() {
    let folder = Folder::new();
    folder.plans(2, "khá");
    folder.run(&build(&[])).exits(0);
    let mut command = folder.command(&build(&["good.yaml", "--out", "../output", "--prune"]));
    let output = command
        .current_dir(folder.path().join("plans"))
        .output()
        .expect("the command runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("removed"), "{said}");
    for name in ["good", "plan-01", "plan-02"] {
        assert!(folder.is_there(&format!("output/{name}.txt")), "{name}");
    }
}

#[test]
fn templates_in_a_circle_are_named_before_anything_is_written() {
    let folder = Folder::new();
    let template = |other: &str| {
        format!("---\ntype: Báo cáo\nsubject: kết quả\n---\n{{% include \"{other}.md\" %}}\n")
    };
    folder.write("templates/one.md", template("two"));
    folder.write("templates/two.md", template("one"));
    let (above, _) = GOOD.split_once("type:").expect("a type");
    let plan = above.replace("template: document", "template: one");
    folder.write("plans/circle.yaml", format!("{plan}signer: head\n"));
    let said = folder.run(&build(&[]));
    said.exits(1);
    said.tells("error[template-circle]: the template takes itself in: `");
    said.tells("` → `");
    said.tells("failed: plans/circle.yaml");
    assert_eq!(said.stdout, "output/good.txt\n");
}

#[test]
fn a_part_with_a_fault_fails_the_documents_that_take_it_in_alone() {
    let folder = Folder::new();
    let house = "---\ntype: Báo cáo\nsubject: kết quả\n---\n{% include \"parts/head.md\" %}\n";
    folder.write("templates/house.md", house);
    folder.write(
        "templates/parts/sub.md",
        "{% include \"parts/head.md\" %}\n",
    );
    let (above, _) = GOOD.split_once("type:").expect("a type");
    let plan = above.replace("template: document", "template: house");
    folder.write("plans/house.yaml", format!("{plan}signer: head\n"));
    let circle = "error[template-circle]: the template takes itself in: \
                  `parts/head.md` → `parts/sub.md` → `parts/head.md`\n \
                  --> templates/parts/head.md:2:13\n";
    let faults = [
        ("Một\n{% include \"parts/sub.md\" %}\n", circle),
        (
            "Một\n{% include \"parts/gone.md\" %}\n",
            "error[unknown-template]: the part `parts/gone.md` is not there\n --> templates/parts/head.md:2:12\n",
        ),
        ("Một\n{{ nope \n", " --> templates/parts/head.md:"),
    ];
    for (head, told) in faults {
        folder.write("templates/parts/head.md", head);
        let said = folder.run(&build(&[]));
        said.exits(1);
        assert_eq!(said.stderr.matches("error[").count(), 1, "{}", said.stderr);
        said.tells(told);
        said.tells("the plan is `plans/house.yaml`");
        said.tells("failed: plans/house.yaml");
        assert!(
            !said.stderr.contains("`parts/head.md` is not there"),
            "{}",
            said.stderr
        );
        assert!(folder.is_there("output/good.txt"));
        assert!(!folder.is_there("output/house.txt"));
        let listed = folder.run(&["list", "templates"]);
        listed.exits(1);
        assert_eq!(
            listed.stderr.matches("error[").count(),
            1,
            "{}",
            listed.stderr
        );
        listed.tells(told);
    }
    folder.write("templates/parts/head.md", "Một đoạn mở đầu.\n");
    folder.write("templates/parts/sub.md", "hai");
    folder.run(&build(&[])).exits(0);
    assert!(folder.is_there("output/house.txt"));
}

#[test]
fn a_dry_run_foresees_that_an_edited_file_is_left_alone() {
    let folder = Folder::new();
    folder.run(&build(&[])).exits(0);
    folder.write("output/good.txt", "edited by a clerk");
    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    let said = folder.run(&build(&["--dry-run"]));
    said.exits(1);
    said.tells("error[edited-output]");
    let forced = folder.run(&build(&["--dry-run", "--force"]));
    forced.exits(0);
    assert!(
        forced.stdout.starts_with("would build good"),
        "{}",
        forced.stdout
    );
    assert_eq!(folder.read("output/good.txt"), b"edited by a clerk");
}

#[test]
fn a_part_remembers_what_it_built_of_other_plans() {
    let folder = Folder::new();
    folder.plans(6, "khá");
    for plan in 1..=6 {
        let plan = format!("plans/plan-{plan:02}.yaml");
        let all = ["build", "--format", "txt", "--shard", "1/2", &plan];
        folder.run(&all).exits(0);
    }
    folder.plans(6, "giỏi");
    folder.run(&build(&["--shard", "1/2"])).exits(0);
}

#[test]
fn options_that_exclude_each_other_are_refused() {
    let folder = Folder::new();
    for (options, other) in [
        (&["--check", "--watch"][..], "--watch"),
        (&["--check", "--force"], "--force"),
        (&["--check", "--prune"], "--prune"),
        (&["--check", "--dry-run"], "--dry-run"),
        (&["--dry-run", "--watch"], "--watch"),
        (&["--json", "--watch"], "--watch"),
        (&["--json", "--explain"], "--explain"),
        (&["--explain", "--quiet"], "--quiet"),
        (&["--shard", "1/2", "--prune"], "--prune"),
        (&["--shard", "1/2", "--watch"], "--watch"),
        (&["--prune", "--watch"], "--watch"),
    ] {
        let said = folder.run(&build(options));
        said.exits(2);
        said.tells("cannot be used with");
        said.tells(other);
    }
    for (options, words) in [
        (&["--shard", "3/2"][..], "`3/2` is no part of a batch"),
        (
            &["--jobs", "0"],
            "expected a number of documents, 1 or more",
        ),
    ] {
        let said = folder.run(&build(options));
        said.exits(2);
        said.tells(words);
    }
    assert!(!folder.is_there("output"));
}

#[test]
fn the_number_of_jobs_changes_no_byte() {
    let folder = Folder::new();
    folder.plans(6, "khá");
    for (out, jobs) in [("one", "1"), ("many", "7")] {
        let args = ["build", "--out", out, "-j", jobs, "--quiet"];
        folder.run(&args).exits(0);
    }
    tree::same(&folder.files("one"), &folder.files("many"));
}

// JSON.

fn schema() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/assets/schemas/build.schema.json"
    );
    serde_json::from_str(&std::fs::read_to_string(path).expect("a schema")).expect("JSON")
}

#[test]
fn json_keeps_its_schema() {
    let folder = Folder::new();
    folder.plans(3, "khá");
    folder.run(&build(&[])).exits(0);
    folder.remove("plans/plan-03.yaml");
    folder.write("plans/plan-01.yaml", GOOD.replace("tốt", "giỏi"));
    folder.write(
        "plans/bad.yaml",
        GOOD.replace("signer: head", "signer: chief"),
    );
    folder.write("templates/broken.md", b"\xff");
    for (args, status, mode, state) in [
        (&["--dry-run"][..], Some(1), "dry-run", "due"),
        (&["--check"], Some(1), "check", "failed"),
        (&["--prune"], Some(1), "build", "built"),
    ] {
        let told = folder.told(&[&TXT, args].concat());
        assert_eq!(told.status, status, "{args:?}");
        let objections = validator::objections(&schema(), &told.report);
        assert!(objections.is_empty(), "{objections:#?}");
        assert_eq!(told.report["mode"], mode);
        assert_eq!(told.document("plan-01")["state"], state);
        assert_eq!(told.report["summary"]["documents"], 4);
        assert_eq!(told.report["summary"]["skipped"], 2);
        assert_eq!(told.report["summary"]["orphans"], 1);
        assert_eq!(told.report["orphans"][0]["document"], "plan-03");
        assert!(
            !codes(&told.report["diagnostics"]).is_empty(),
            "the template"
        );
        if mode != "dry-run" {
            assert_eq!(told.codes("bad"), ["unknown-signer"]);
            let place = &told.document("bad")["diagnostics"][0]["place"];
            assert_eq!(
                (&place["file"], &place["line"]),
                (&"plans/bad.yaml".into(), &7.into())
            );
        }
    }
}

#[test]
fn json_of_what_cannot_be_done_tells_why() {
    let folder = Folder::new();
    folder.write("empty/notes.txt", "");
    let font = ["--font-dir", FONTS, "--font-family", "No Such Serif"];
    for (args, mode, code, message) in [
        (
            &["nowhere"][..],
            "build",
            "no-such-path",
            "there is no file or folder `nowhere`",
        ),
        (
            &["empty", "--dry-run"],
            "dry-run",
            "no-plans",
            "there is no plan (`*.yaml`) in `empty`",
        ),
        (
            &["--out", "plans/good.yaml/x"],
            "build",
            "unwritable-folder",
            "cannot write to the folder `plans/good.yaml/x`: ",
        ),
        (
            &["--font-dir", "nowhere", "--check"],
            "check",
            "unreadable-folder",
            "cannot read the folder `nowhere`: ",
        ),
        (
            &font,
            "build",
            "typeface",
            "the upright face of `No Such Serif` is missing",
        ),
    ] {
        let said = folder.run(&[&["build", "--json"], args].concat());
        said.exits(2);
        let report: Value = serde_json::from_str(&said.stdout).expect("JSON");
        let objections = validator::objections(&schema(), &report);
        assert!(objections.is_empty(), "{objections:#?}");
        assert_eq!(report["mode"], mode);
        let error = &report["error"];
        assert_eq!(error["code"], code, "{error}");
        let told = error["message"].as_str().expect("a message");
        assert!(told.starts_with(message), "{told}");
        let hint = error["hint"].as_str().expect("a hint");
        said.tells(&format!("error: {told}\nhelp: {hint}\n"));
        let counts = report["summary"].as_object().expect("counts");
        assert!(counts.values().all(|count| *count == 0), "{counts:?}");
    }
    assert_eq!(folder.told(&TXT).report["error"], Value::Null);
}

// Runs that write nothing.

#[test]
fn a_dry_run_writes_nothing_and_says_why() {
    let folder = Folder::new();
    folder.plans(2, "khá");
    folder.run(&build(&[])).exits(0);
    folder.write("plans/plan-01.yaml", GOOD);
    folder.write("plans/more.yaml", GOOD);
    folder.remove("plans/plan-02.yaml");
    let before = folder.state("");
    let said = folder.run(&build(&["--dry-run"]));
    said.exits(0);
    assert_eq!(
        said.stdout,
        "skipped     good: nothing changed\n\
         would build more: nothing is recorded of it\n\
         would build plan-01: `plans/plan-01.yaml` changed\n\
         orphan      plan-02: no plan makes it any more; it was built from `plans/plan-02.yaml`\n"
    );
    assert_eq!(
        timeless(&said.stderr),
        "would build  2 documents  2 files\nskipped      1 document   1 file\n"
    );
    let said = folder.run(&build(&["--dry-run", "--prune"]));
    assert!(
        said.stdout.contains("would remove plan-02: "),
        "{}",
        said.stdout
    );
    assert!(folder.state("") == before, "a dry run leaves all as it is");
    // What is wrong already is told.
    folder.write("plans/MORE.yml", GOOD);
    let said = folder.run(&build(&["--dry-run"]));
    said.exits(1);
    said.tells("error[same-output]");
}

#[test]
fn a_dry_run_makes_no_folder() {
    let folder = Folder::new();
    folder.run(&build(&["--dry-run"])).exits(0);
    assert!(!folder.is_there("output"));
}

#[test]
fn check_tells_each_file_that_is_not_what_would_be_built() {
    let folder = Folder::new();
    folder.plans(3, "khá");
    folder.run(&build(&[])).exits(0);
    let said = folder.run(&build(&["--check"]));
    said.exits(0);
    assert_eq!(said.stdout, "");
    assert_eq!(timeless(&said.stderr), "current  4 documents  4 files\n");
    folder.write("plans/plan-01.yaml", GOOD);
    folder.remove("output/plan-02.txt");
    folder.write("output/plan-03.txt", "sửa tay");
    folder.write("plans/new.yaml", GOOD);
    let before = folder.state("");
    let said = folder.run(&build(&["--check", "--explain"]));
    said.exits(1);
    said.tells(
        "error[stale-output]: `output/plan-01.txt` is out of date: `plans/plan-01.yaml` changed",
    );
    said.tells("error[missing-output]: `output/plan-02.txt` is missing");
    said.tells("error[edited-output]: `output/plan-03.txt` was changed after it was built");
    said.tells("error[missing-output]: `output/new.txt` is missing");
    said.tells("failed: plans/plan-01.yaml\n");
    assert!(
        said.stdout
            .starts_with("current good: its files are what would be built\nfailed  new: "),
        "{}",
        said.stdout
    );
    assert!(folder.state("") == before, "a check leaves all as it is");
}

#[test]
fn check_is_content_with_a_comment() {
    let folder = Folder::new();
    folder.run(&build(&[])).exits(0);
    folder.write("plans/good.yaml", format!("# bản nháp\n{GOOD}"));
    let before = folder.state("output");
    let told = folder.told(&["--format", "txt", "--dry-run"]);
    assert_eq!(told.all("due"), ["good"], "its bytes are not known yet");
    folder.run(&build(&["--check"])).exits(0);
    assert!(folder.state("output") == before);
    // Built, it is recorded, and no byte of it written.
    folder.run(&build(&[])).exits(0);
    let after = folder.state("output");
    assert_eq!(after["good.txt"], before["good.txt"]);
    assert_eq!(folder.told(&TXT).all("skipped"), ["good"]);
}

#[test]
fn check_before_the_first_build_finds_nothing_there() {
    let folder = Folder::new();
    let said = folder.run(&build(&["--check"]));
    said.exits(1);
    said.tells("error[missing-output]: `output/good.txt` is missing");
    assert!(!folder.is_there("output"));
}

// Documents that no plan makes any more.

#[test]
fn documents_without_a_plan_are_told_and_pruned() {
    let folder = Folder::new();
    folder.write("plans/2025/old.yaml", GOOD);
    folder.write("plans/name.yaml", GOOD);
    folder.run(&build(&[])).exits(0);
    folder.remove("plans/2025/old.yaml");
    folder.remove("plans/name.yaml");
    folder.write("plans/renamed.yaml", GOOD);
    for args in [&["--quiet"][..], &[], &["--check"]] {
        let said = folder.run(&build(args));
        said.exits(0);
        said.tells(
            "warning[orphaned-output]: no plan makes 2 documents any more: `2025/old`, `name`",
        );
        said.tells("`thethuc build --prune` removes them");
        assert_eq!(said.stderr.matches("orphaned-output").count(), 1);
    }
    assert!(folder.is_there("output/2025/old.txt"));
    let said = folder.run(&build(&["--prune"]));
    said.exits(0);
    assert_eq!(
        timeless(&said.stderr),
        "removed: output/2025/old.txt\nremoved: output/name.txt\n\
         skipped  2 documents  2 files\nremoved  2 documents  2 files\n"
    );
    assert!(!folder.is_there("output/2025"), "an empty folder goes too");
    let names: Vec<_> = folder.files("output").into_keys().collect();
    assert_eq!(names, [".thethuc.json", "good.txt", "renamed.txt"]);
    let said = folder.run(&build(&[]));
    assert!(!said.stderr.contains("orphaned"), "{}", said.stderr);
}

#[test]
fn a_document_without_a_plan_that_someone_changed_is_kept() {
    let folder = Folder::new();
    folder.write("plans/old.yaml", GOOD);
    folder.run(&build(&[])).exits(0);
    folder.remove("plans/old.yaml");
    folder.write("output/old.txt", "sửa tay");
    let said = folder.run(&build(&["--prune"]));
    said.exits(0);
    said.tells("warning[edited-orphan]: `output/old.txt` was changed after it was built");
    assert!(!said.stderr.contains("removed: "), "{}", said.stderr);
    assert_eq!(folder.read("output/old.txt"), "sửa tay".as_bytes());
}

#[test]
fn what_another_run_builds_is_no_orphan() {
    let folder = Folder::new();
    folder.write("other/a.yaml", GOOD);
    folder.write("other/organs/office.yaml", OFFICE);
    folder.run(&build(&[])).exits(0);
    let said = folder.run(&build(&["other", "--prune"]));
    said.exits(0);
    assert!(folder.is_there("output/good.txt"));
    assert!(!said.stderr.contains("orphan"), "{}", said.stderr);
}

#[test]
fn an_unreadable_record_is_told_and_all_is_built() {
    let folder = Folder::new();
    folder.plans(2, "khá");
    folder.run(&build(&[])).exits(0);
    let before = folder.files("output");
    for broken in [
        &b"{torn"[..],
        b"",
        b"{\"version\":99,\"documents\":{}}",
        b"\xff",
    ] {
        folder.write("output/.thethuc.json", broken);
        let told = folder.told(&TXT);
        assert_eq!(told.all("built").len(), 3);
        assert_eq!(codes(&told.report["diagnostics"]), ["unreadable-record"]);
        assert_eq!(told.reason("good"), "nothing is recorded of it");
        tree::same(&folder.files("output"), &before);
    }
    folder.write("output/.thethuc.json", "{torn");
    folder
        .run(&build(&[]))
        .tells("all documents are built anew");
    assert_eq!(folder.told(&TXT).all("skipped").len(), 3);
}
