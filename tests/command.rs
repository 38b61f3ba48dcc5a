//! The command as a user meets it: exit status, messages, files.
//!
//! Every test works in a folder of its own, with an organ profile, a plan
//! without faults, and what the test adds. A plan with a fault fails alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

#[path = "command/office.rs"]
mod office;

use office::{Folder, GOOD, OFFICE, Said};

impl Folder {
    /// With a second plan, whose text is the good one's after a change.
    fn with(name: &str, from: &str, to: &str) -> Self {
        assert!(GOOD.contains(from), "`{from}` is in the good plan");
        let folder = Self::new();
        folder.write(&format!("plans/{name}.yaml"), GOOD.replacen(from, to, 1));
        folder
    }

    /// All files below a folder with their bytes, by their paths.
    fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        gather(&self.path().join(folder), "", &mut files);
        files
    }

    /// The names of what was written, without the record.
    fn written(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<_> = self.files(folder).into_keys().collect();
        names.retain(|name| name != ".thethuc.json");
        names
    }

    /// Builds as text: the bad plan fails with these words, the good one is
    /// built, and nothing else is left behind.
    fn one_fails(&self, bad: &str, words: &[&str]) {
        let said = self.run(&["build", "--format", "txt"]);
        said.exits(1);
        for word in words {
            said.tells(word);
        }
        said.tells(&format!("failed: {bad}"));
        said.tells("built   1 document  1 file\nfailed  1 document\nin ");
        assert_eq!(said.stdout, "output/good.txt\n");
        assert_eq!(self.written("output"), ["good.txt"]);
    }
}

fn gather(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("a file"));
        }
    }
}

impl Said {
    fn is_silent_on(&self, words: &str) {
        assert!(!self.stderr.contains(words), "`{words}`:\n{}", self.stderr);
    }
}

// Success.

#[test]
fn documents_stand_at_the_paths_of_their_plans() {
    let folder = Folder::new();
    folder.write("plans/2026/march/report.yaml", GOOD);
    let said = folder.run(&["build"]);
    said.exits(0);
    let files = [
        "2026/march/report.docx",
        "2026/march/report.pdf",
        "good.docx",
        "good.pdf",
    ];
    assert_eq!(folder.written("output"), files);
    let listed: String = files
        .iter()
        .map(|name| format!("output/{name}\n"))
        .collect();
    assert_eq!(said.stdout, listed);
    let account = "built  2 documents  4 files\nin ";
    assert!(said.stderr.starts_with(account), "{}", said.stderr);
    assert_eq!(said.stderr.lines().count(), 2, "{}", said.stderr);
    assert!(folder.read("output/good.docx").starts_with(b"PK"));
    assert!(folder.read("output/good.pdf").starts_with(b"%PDF-"));
}

#[test]
fn one_plan_one_format_and_another_folder_can_be_named() {
    let folder = Folder::new();
    folder.write("plans/other.yaml", GOOD);
    let said = folder.run(&[
        "build",
        "plans/good.yaml",
        "--format",
        "pdf",
        "--out",
        "a/b",
    ]);
    said.exits(0);
    assert_eq!(said.stdout, "a/b/good.pdf\n");
    assert_eq!(folder.written("a/b"), ["good.pdf"]);
    assert!(!folder.path().join("output").exists());
}

#[test]
fn a_plan_that_is_named_twice_is_built_once() {
    let folder = Folder::new();
    let said = folder.run(&["build", "plans", "./plans/good.yaml", "--format", "txt"]);
    said.exits(0);
    said.tells("built  1 document  1 file\nin ");
}

#[test]
fn quiet_says_nothing_when_all_is_well() {
    let said = Folder::new().run(&["build", "--quiet", "--format", "txt"]);
    said.exits(0);
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("", ""));
}

#[test]
fn the_second_build_has_the_same_bytes() {
    let folder = Folder::new();
    folder.run(&["build"]).exits(0);
    let first = folder.files("output");
    folder.run(&["build"]).exits(0);
    folder.run(&["build", "--out", "again"]).exits(0);
    assert_eq!(folder.files("output"), first);
    assert_eq!(folder.files("again"), first);
}

#[test]
fn a_template_of_the_user_comes_before_the_built_in_one() {
    let folder = Folder::new();
    let template = "---\nsummary: Mẫu riêng\n---\nCâu của mẫu riêng.\n";
    folder.write("templates/document.md", template);
    folder.write(
        "plans/good.yaml",
        GOOD.split("body:").next().expect("the part above"),
    );
    folder.run(&["build", "--format", "txt"]).exits(0);
    let text = String::from_utf8(folder.read("output/good.txt")).expect("UTF-8");
    assert!(text.contains("\nCâu của mẫu riêng./.\n"), "{text}");
}

#[test]
fn decomposed_text_is_composed() {
    let folder = Folder::new();
    folder.run(&["build"]).exits(0);
    let documents = |name: &str| {
        let mut files = folder.files(name);
        // The record tells the bytes of the plans apart.
        files.remove(".thethuc.json").expect("a record");
        files
    };
    let composed = documents("output");
    let apart = |text: &str| -> String {
        unicode_normalization::UnicodeNormalization::nfd(text.chars()).collect()
    };
    folder.write("plans/organs/office.yaml", apart(OFFICE));
    folder.write("plans/good.yaml", apart(GOOD));
    let said = folder.run(&["build", "--out", "nfd"]);
    said.exits(0);
    assert!(documents("nfd") == composed);
}

// Documents that someone changed.

#[test]
fn a_document_changed_by_hand_is_left_alone() {
    let folder = Folder::new();
    folder.write("plans/other.yaml", GOOD);
    folder.run(&["build"]).exits(0);
    folder.write("output/good.docx", "edited by a clerk");
    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    let said = folder.run(&["build"]);
    said.exits(1);
    said.tells("`output/good.docx` was changed after it was built");
    said.tells("--force");
    said.tells("failed: plans/good.yaml");
    said.tells("skipped  1 document  2 files\nfailed   1 document\n");
    assert_eq!(folder.read("output/good.docx"), b"edited by a clerk");
    assert!(folder.read("output/other.docx").starts_with(b"PK"));
}

#[test]
fn force_keeps_a_dated_copy() {
    let folder = Folder::new();
    folder.run(&["build", "--format", "docx"]).exits(0);
    for (edit, copies) in [("first edit", 1), ("second edit", 2)] {
        folder.write("output/good.docx", edit);
        folder
            .run(&["build", "--format", "docx", "--force"])
            .exits(0);
        assert!(folder.read("output/good.docx").starts_with(b"PK"));
        let kept: Vec<_> = folder
            .files("output")
            .into_iter()
            .filter(|(name, _)| name.starts_with("good.20") && name.ends_with(".docx"))
            .collect();
        assert_eq!(kept.len(), copies, "{kept:?}");
        assert!(kept.iter().any(|(_, bytes)| bytes == edit.as_bytes()));
    }
}

#[test]
fn a_document_of_ours_is_replaced_when_the_plan_changes() {
    let folder = Folder::new();
    folder.run(&["build", "--format", "txt"]).exits(0);
    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    folder.run(&["build", "--format", "txt"]).exits(0);
    let text = String::from_utf8(folder.read("output/good.txt")).expect("UTF-8");
    assert!(text.contains("đạt kết quả khá"), "{text}");
    assert_eq!(folder.written("output"), ["good.txt"]);
}

#[test]
fn a_lost_record_is_told() {
    let folder = Folder::new();
    folder.run(&["build", "--format", "txt"]).exits(0);
    folder.write("output/.thethuc.json", "{torn");
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(0);
    said.tells("warning[unreadable-record]: `output/.thethuc.json` cannot be read");
}

// Files that cannot be read.

#[test]
fn a_path_that_is_not_there() {
    let said = Folder::new().run(&["build", "plans/nowhere.yaml"]);
    said.exits(2);
    assert_eq!(
        said.stderr,
        "error: there is no file or folder `plans/nowhere.yaml`\n\
         help: paths start from the folder that the command is run in\n"
    );
}

#[test]
fn a_folder_without_plans() {
    let folder = Folder::new();
    folder.write("empty/readme.txt", "");
    let said = folder.run(&["build", "empty"]);
    said.exits(2);
    assert_eq!(
        said.stderr,
        "error: there is no plan (`*.yaml`) in `empty`\n\
         help: `thethuc new TEMPLATE` writes one; folders named `organs` and names that begin with \
         a dot are passed over\n"
    );
    assert!(!folder.path().join("output").exists());
}

#[test]
#[cfg(unix)]
fn a_file_that_cannot_be_read() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("nowhere", folder.path().join("plans/bad.yaml")).expect("a link");
    folder.one_fails(
        "plans/bad.yaml",
        &["error[unreadable-file]: cannot read `plans/bad.yaml`"],
    );
}

#[test]
fn a_file_that_is_not_utf_8() {
    let folder = Folder::new();
    folder.write(
        "plans/bad.yaml",
        b"template: document\nsubject: K\xd5ho\xb9ch\n",
    );
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[not-utf-8]: `plans/bad.yaml` is not UTF-8",
            "the byte at offset 29, in line 2",
            "save it as UTF-8",
        ],
    );
}

#[test]
fn a_byte_order_mark_moves_no_column() {
    let folder = Folder::new();
    let marked = |text: &str| format!("\u{feff}{text}");
    folder.write("plans/organs/office.yaml", marked(OFFICE));
    folder.write("plans/good.yaml", marked(GOOD));
    folder.write(
        "plans/bad.yaml",
        marked(&GOOD.replace("template:", "tempalte:")),
    );
    folder.one_fails(
        "plans/bad.yaml",
        &["--> plans/bad.yaml:1:1\n", "did you mean `template`?"],
    );
}

// Texts that are no plan.

#[test]
fn an_empty_plan() {
    let folder = Folder::new();
    folder.write("plans/bad.yaml", "");
    folder.one_fails(
        "plans/bad.yaml",
        &["error[empty-file]", "--> plans/bad.yaml"],
    );
}

#[test]
fn yaml_that_is_not_well_formed() {
    let folder = Folder::with("bad", "subject: Kết quả", "subject: Kết quả: sơ bộ");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[yaml-syntax]",
            "--> plans/bad.yaml:6:",
            "put the text in quotes",
        ],
    );
}

#[test]
fn a_control_character() {
    let folder = Folder::with("bad", "Kết quả", "Kết\u{7} quả");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[control-character]: the control character U+0007 stands here; expected text",
            "--> plans/bad.yaml:6:13\n",
            "delete the character",
        ],
    );
}

#[test]
fn a_yaml_bomb() {
    let folder = Folder::new();
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let alias = format!("*a{}", level - 1);
        let line = vec![alias; 10].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{line}]").expect("a string takes all");
    }
    folder.write("plans/bad.yaml", bomb);
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[too-many-aliases]",
            "--> plans/bad.yaml:",
            "write the values out",
        ],
    );
}

#[test]
fn yaml_too_deep() {
    let folder = Folder::with("bad", "[Như trên]", &"[".repeat(10_000));
    folder.one_fails("plans/bad.yaml", &["error[", "--> plans/bad.yaml:8:"]);
}

// Plans with faults.

#[test]
fn an_unknown_key() {
    let folder = Folder::with("bad", "archive:", "achive:");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unknown-key]: `achive` is not a key of a plan",
            "--> plans/bad.yaml:9:1\n",
            "9 | achive: VT",
            "did you mean `archive`?",
        ],
    );
}

#[test]
fn a_wrong_type() {
    let folder = Folder::with("bad", "number: 1", "number: một");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[wrong-type]: `number` is text; expected a whole number",
            "--> plans/bad.yaml:3:9\n",
        ],
    );
}

#[test]
fn an_impossible_date() {
    let folder = Folder::with("bad", "2026-03-12", "2026-02-30");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[no-such-date]: `2026-02-30` does not exist; February 2026 has 28 days",
            "--> plans/bad.yaml:4:7\n",
        ],
    );
}

#[test]
fn all_faults_of_a_plan_are_told_at_once() {
    let folder = Folder::new();
    let bad = GOOD
        .replace("number: 1", "number: một")
        .replace("2026-03-12", "2026-02-30")
        .replace("archive:", "achive:");
    folder.write("plans/bad.yaml", bad);
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "plans/bad.yaml:3:9",
            "plans/bad.yaml:4:7",
            "plans/bad.yaml:9:1",
        ],
    );
}

#[test]
fn an_unknown_template() {
    let folder = Folder::with("bad", "template: document", "template: documet");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unknown-template]: there is no template `documet`",
            "--> plans/bad.yaml:1:11\n",
            "did you mean `document`?",
        ],
    );
}

#[test]
fn an_unknown_organ() {
    let folder = Folder::with("bad", "organs/office", "organs/ofice");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unknown-organ]: there is no organ profile `organs/ofice.yaml`",
            "--> plans/bad.yaml:2:8\n",
            "did you mean `organs/office`?",
        ],
    );
}

#[test]
fn an_unknown_signer() {
    let folder = Folder::with("bad", "signer: head", "signer: haed");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unknown-signer]",
            "--> plans/bad.yaml:7:9\n",
            "did you mean `head`?",
        ],
    );
}

#[test]
fn an_unknown_type() {
    let folder = Folder::with("bad", "type: Báo cáo", "type: Báo cao");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unknown-type]",
            "--> plans/bad.yaml:5:7\n",
            "did you mean `Báo cáo`?",
        ],
    );
}

#[test]
fn a_fault_of_a_shared_profile_is_told_once() {
    let folder = Folder::new();
    folder.write(
        "plans/organs/broken.yaml",
        OFFICE.replace("side: state", "side: stat"),
    );
    for name in ["a", "b"] {
        let plan = GOOD.replace("organs/office", "organs/broken");
        folder.write(&format!("plans/{name}.yaml"), plan);
    }
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(1);
    said.tells("built   1 document   1 file\nfailed  2 documents\n");
    let place = "--> plans/organs/broken.yaml:1:7\n";
    assert_eq!(said.stderr.matches(place).count(), 1, "{}", said.stderr);
    assert_eq!(folder.written("output"), ["good.txt"]);
}

#[test]
fn a_body_file_that_is_not_there() {
    let body = "body: Công tác văn thư tháng 3 đạt kết quả tốt.";
    let folder = Folder::with("bad", body, "body_file: nowhere.md");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unreadable-file]: cannot read `plans/nowhere.md`",
            "--> plans/bad.yaml:10:12\n",
        ],
    );
}

#[test]
fn a_picture_that_is_not_there() {
    let folder = Folder::with("bad", "body: ", "body: \"![sơ đồ](so-do.png)\"\n# ");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[picture-not-found]: the picture `so-do.png` is not there",
            "plans/bad.yaml:10:",
        ],
    );
}

#[test]
fn a_table_wider_than_the_page() {
    let folder = Folder::new();
    let row = |cell: &str| format!("  |{}\n", format!(" {cell} |").repeat(40));
    let table = format!("body: |\n{}{}{}", row("Nghiêng"), row("---"), row("x"));
    let above = GOOD.split("body:").next().expect("the part above");
    folder.write("plans/bad.yaml", format!("{above}{table}"));
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[wide-table]: a table of 40 columns",
            "--> plans/bad.yaml:11:3\n",
            "landscape annex",
        ],
    );
}

#[test]
fn an_unknown_style() {
    let folder = Folder::with("bad", "body: ", "style: {body: {siez: 14 pt}}\nbody: ");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[invalid-style]",
            "--> plans/bad.yaml:10:22\n",
            "did you mean `size`?",
        ],
    );
}

// Values outside of the standard.

#[test]
fn a_style_outside_the_standard_is_warned_of_with_the_clause() {
    let style = "style: {body: {size: 16 pt, bold: false}, page: {left: 10 mm}}\nbody: ";
    let folder = Folder::with("loud", "body: ", style);
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(0);
    said.tells("warning[style-outside-standard]: the style has size 16 pt for `body`");
    said.tells("--> plans/loud.yaml:10:22\n");
    said.tells("NĐ 30/2020 PL I II.6e");
    said.tells("the style has margin 10 mm for `left-margin`; expected 30 mm to 35 mm");
    said.tells("--> plans/loud.yaml:10:56\n");
    said.tells("NĐ 30/2020 PL I I.3");
    assert_eq!(
        said.stderr.matches("warning[").count(),
        2,
        "{}",
        said.stderr
    );
    assert_eq!(folder.written("output"), ["good.txt", "loud.txt"]);
}

#[test]
fn a_style_within_the_standard_is_not_warned_of() {
    // Each of the three sizes alone is outside; together they are permitted.
    let style = "style:
  body: {size: 13 pt}
  national-title: {size: 12 pt}
  motto: {size: 13 pt}
  place-date: {size: 13 pt}
body: ";
    let folder = Folder::with("small", "body: ", style);
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(0);
    said.is_silent_on("warning");
}

// Templates with faults.

const ACTION: &str = "---
type: Kế hoạch
summary: Mẫu thử
subject: tổ chức {{ event }}
fields:
  event: {label: Sự kiện, type: text, help: Tên sự kiện, example: Hội thi}
---
# Mục đích

Tổ chức {{ event }}.
";

/// A folder with a template of this text and a plan of it.
fn with_template(template: &str, fields: &str) -> Folder {
    let folder = Folder::new();
    folder.write("templates/action.md", template);
    let (above, _) = GOOD.split_once("body:").expect("a body");
    let plan = above
        .replace("template: document", "template: action")
        .replace("type: Báo cáo\nsubject: Kết quả công tác tháng 3\n", "");
    folder.write("plans/bad.yaml", format!("{plan}{fields}"));
    folder
}

#[test]
fn a_template_of_the_user_builds() {
    let folder = with_template(ACTION, "fields: {event: Hội thi *lớn*}\n");
    folder.run(&["build", "--format", "txt"]).exits(0);
    let text = String::from_utf8(folder.read("output/bad.txt")).expect("UTF-8");
    assert!(text.contains("Tổ chức Hội thi *lớn*."), "{text}");
}

#[test]
fn a_template_with_a_fault_is_named_with_its_plan() {
    let template = ACTION.replace("Tổ chức {{ event }}", "Tổ chức {{ event | uper }}");
    let folder = with_template(&template, "fields: {event: Hội thi}\n");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[unknown-filter]: no filter is called `uper`",
            "--> templates/action.md:10:20\n",
            "did you mean `upper`?",
            "the plan is `plans/bad.yaml`",
        ],
    );
}

#[test]
fn a_template_that_fails_is_named_with_its_plan() {
    let template = ACTION.replace("Tổ chức {{ event }}", "Tổ chức {{ event + 1 }}");
    let folder = with_template(&template, "fields: {event: Hội thi}\n");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "error[template-failed]",
            "--> templates/action.md:10:",
            "the plan is `plans/bad.yaml`",
        ],
    );
}

#[test]
fn a_field_that_the_template_needs() {
    let folder = with_template(ACTION, "fields: {evnt: Hội thi}\n");
    folder.one_fails(
        "plans/bad.yaml",
        &[
            "the field `event` (Sự kiện) is missing; expected a text",
            "--> plans/bad.yaml:8:",
            "Tên sự kiện",
            "write `event: Hội thi`",
        ],
    );
}

// Places that cannot be written to.

#[test]
fn an_unwritable_folder() {
    let folder = Folder::new();
    let said = folder.run(&["build", "--out", "plans/good.yaml/out"]);
    said.exits(2);
    said.tells("error: cannot write to the folder `plans/good.yaml/out`: ");
    assert_eq!(folder.read("plans/good.yaml"), GOOD.as_bytes());
}

#[test]
fn an_unwritable_place_fails_its_plan_alone() {
    let folder = Folder::new();
    folder.write("plans/2026/bad.yaml", GOOD);
    folder.write("output/2026", "a file where a folder must be");
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(1);
    said.tells("error[unwritable-file]: cannot write `output/2026/bad.txt`");
    said.tells("failed: plans/2026/bad.yaml");
    assert_eq!(folder.written("output"), ["2026", "good.txt"]);
}

#[test]
fn a_folder_where_a_document_must_be() {
    let folder = Folder::new();
    folder.write("output/good.txt/keep", "");
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(1);
    said.tells("`output/good.txt`");
    assert_eq!(folder.written("output"), ["good.txt/keep"]);
}

#[test]
fn plans_of_one_output_fail_and_the_rest_is_built() {
    let folder = Folder::new();
    folder.write("plans/a.yaml", GOOD);
    folder.write("plans/A.yml", GOOD);
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(1);
    said.tells("error[same-output]: `plans/A.yml` and `plans/a.yaml` would all be written as `a`");
    assert_eq!(
        said.stderr.matches("same-output").count(),
        1,
        "{}",
        said.stderr
    );
    said.tells("built   1 document   1 file\nfailed  2 documents\n");
    assert_eq!(folder.written("output"), ["good.txt"]);
}

// What the command line takes.

#[test]
fn an_unknown_format() {
    let said = Folder::new().run(&["build", "--format", "docx,doc"]);
    said.exits(2);
    said.tells("`doc` is not a format; expected `docx`, `pdf` or `txt`");
}

#[test]
fn a_folder_of_fonts() {
    let folder = Folder::new();
    folder.write("fonts/readme.txt", "no font");
    let said = folder.run(&["build", "--font-dir", "fonts"]);
    said.exits(2);
    said.tells("error: the upright face of `Times New Roman` is missing");
    let said = folder.run(&["build", "--font-dir", "nowhere"]);
    said.exits(2);
    said.tells("error: cannot read the folder `nowhere`: ");
    folder.write("fonts/broken.ttf", "no font");
    let said = folder.run(&["build", "--font-dir", "fonts"]);
    said.exits(2);
    said.tells("broken.ttf` is not a TrueType or OpenType font");
    assert!(!folder.path().join("output").exists());
}

#[test]
fn the_built_in_fonts_from_a_folder_give_the_same_bytes() {
    let folder = Folder::new();
    folder.run(&["build"]).exits(0);
    let fonts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let fonts = fonts.to_str().expect("a path in UTF-8");
    let family = ["--font-family", "Liberation Serif", "--out", "again"];
    let said = folder.run(&[&["build", "--font-dir", fonts][..], &family].concat());
    said.exits(0);
    assert_eq!(folder.files("again"), folder.files("output"));
}

#[test]
fn every_shelf_is_listed() {
    let folder = Folder::new();
    let shelves = [
        ("templates", "anniversary-plan"),
        ("standards", "nd30-2020"),
        ("types", "Quyết định"),
        ("components", "signer-name"),
        ("filters", "filter"),
    ];
    for (shelf, word) in shelves {
        let said = folder.run(&["list", shelf]);
        said.exits(0);
        assert!(said.stdout.contains(word), "{shelf}:\n{}", said.stdout);
        assert_eq!(said.stderr, "");
    }
    let all = folder.run(&["list"]);
    all.exits(0);
    for (shelf, word) in shelves {
        assert!(all.stdout.contains(&format!("{shelf}:\n")), "{shelf}");
        assert!(all.stdout.contains(word), "{word}");
    }
    let said = folder.run(&["list", "fonts"]);
    said.exits(2);
    said.tells("`templates`, `standards`, `types`, `components`, `filters` or `rules`");
}

#[test]
fn a_list_shows_templates_of_the_user_and_their_faults() {
    let folder = with_template(ACTION, "");
    let said = folder.run(&["list", "templates"]);
    said.exits(0);
    assert!(said.stdout.contains("Mẫu thử"), "{}", said.stdout);
    let broken = ACTION.replace("{{ event }}.", "{{ evnt }}.");
    let folder = with_template(&broken, "");
    let said = folder.run(&["list", "templates"]);
    said.exits(1);
    said.tells("--> templates/action.md:10:");
    said.tells("did you mean `event`?");
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = Folder::new();
    for args in [&["list"][..], &["build", "--format", "txt"]] {
        let mut child = folder
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("piped");
        // The pipe is closed when the reader is dropped.
        BufReader::with_capacity(16, stdout)
            .read_line(&mut line)
            .expect("a line");
        assert!(!line.is_empty());
        Said::new(child.wait_with_output().expect("it ends")).exits(0);
    }
}

#[test]
fn a_word_wider_than_the_paper_is_an_error_and_leaves_no_file() {
    let long = format!("subject: {}", "a".repeat(400));
    let folder = Folder::with("long", "subject: Kết quả công tác tháng 3", &long);
    let said = folder.run(&["build", "--format", "docx,pdf"]);
    said.exits(1);
    said.tells("on page 1 runs off the paper");
    assert_eq!(folder.written("output"), ["good.docx", "good.pdf"]);
}

#[test]
fn a_letter_without_a_glyph_is_told_where_it_was_written() {
    let value = with_template(ACTION, "fields: {event: Hội 漢}\n");
    let said = value.run(&["build", "--format", "pdf"]);
    said.exits(1);
    said.tells("has no glyph for `漢` (U+6F22)");
    said.tells("--> plans/bad.yaml:8:21\n");
    let template = ACTION.replace("Tổ chức {{ event }}.", "Tổ chức {{ event }} 漢.");
    let own = with_template(&template, "fields: {event: Hội thi}\n");
    let said = own.run(&["build", "--format", "pdf"]);
    said.exits(1);
    said.tells("--> templates/action.md:10:1\n");
    said.tells("the plan is `plans/bad.yaml`");
    let subject = ACTION.replace("subject: tổ chức", "subject: 漢");
    let said = with_template(&subject, "fields: {event: Hội thi}\n").run(&["build"]);
    said.exits(1);
    said.tells("--> templates/action.md:4:10\n");
}

#[test]
fn many_plans_are_built_one_beside_the_other() {
    let folder = Folder::new();
    for number in 0..200 {
        folder.write(&format!("plans/plan-{number}.yaml"), GOOD);
    }
    let said = folder.run(&["build", "--format", "pdf", "--quiet"]);
    said.exits(0);
    assert_eq!(folder.written("output").len(), 201);
}

#[test]
fn two_runs_into_one_folder_keep_both_records() {
    let folder = Folder::new();
    folder.write("more/other.yaml", GOOD);
    folder.write("more/organs/office.yaml", OFFICE);
    folder.run(&["build", "--format", "txt"]).exits(0);
    folder.run(&["build", "more", "--format", "txt"]).exits(0);
    let changed = GOOD.replace("tốt", "khá");
    folder.write("plans/good.yaml", &changed);
    folder.write("more/other.yaml", &changed);
    folder
        .run(&["build", "plans", "more", "--format", "txt"])
        .exits(0);
}

#[test]
fn output_stays_in_its_folder() {
    let folder = Folder::new();
    folder.write("x/plan.yaml", GOOD);
    folder.write("x/organs/office.yaml", OFFICE);
    folder
        .run(&["build", "plans/../x/plan.yaml", "--format", "txt"])
        .exits(0);
    assert_eq!(
        folder.files("x").len(),
        2,
        "nothing is written beside the plan"
    );
    assert_eq!(folder.written("output").len(), 1);
}

#[test]
fn what_is_wrong_with_arguments_is_said_in_both_languages() {
    let folder = Folder::new();
    let cases: [(&[&str], &str, &str); 7] = [
        (
            &["build", "--fromat", "docx"],
            "không có tham số `--fromat`",
            "unexpected argument `--fromat`",
        ),
        (
            &["biuld"],
            "không có lệnh `biuld`",
            "there is no command `biuld`",
        ),
        (
            &["build", "--quiet", "--quiet"],
            "`--quiet` được nêu hai lần",
            "`--quiet` stands there twice",
        ),
        (
            &["build", "--force", "--check"],
            "không dùng `--force` cùng với `--check`",
            "`--force` cannot be used with `--check`",
        ),
        (
            &["build", "--year", "3000"],
            "phải là năm từ 1900 đến 2199",
            "expected a year from 1900 to 2199",
        ),
        (
            &["build", "--format", "odt"],
            "`odt` không phải là định dạng",
            "`odt` is not a format",
        ),
        (&["explain"], "còn thiếu: `<RULE>`", "missing: `<RULE>`"),
    ];
    for (arguments, vietnamese, english) in cases {
        for (language, words) in [("vi", vietnamese), ("en", english)] {
            let said = folder.run(&[arguments, &["--lang", language]].concat());
            said.exits(2);
            said.tells(words);
        }
    }
    let said = folder.run(&["build", "--lang", "fr"]);
    said.exits(2);
    said.tells("`vi`");
    said.tells("`en`");
}

#[test]
fn help_speaks_both_languages() {
    let folder = Folder::new();
    for arguments in [["help", "build"], ["build", "--help"]] {
        for (language, words) in [
            ("vi", "Cách dùng: thethuc build"),
            ("en", "Usage: thethuc build"),
        ] {
            let said = folder.run(&[&arguments[..], &["--lang", language]].concat());
            said.exits(0);
            assert!(said.stdout.contains(words), "{}", said.stdout);
        }
    }
}
