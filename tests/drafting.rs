//! From nothing to a first draft: the schema of plans, new plans, next year's
//! plans, the folder of an office.
//!
//! `tests/judges/schema` holds the schema against the loader. `UPDATE_GOLDEN=1 cargo
//! test --test drafting` writes its golden file anew, for review.

use std::fs;
use std::path::Path;

use serde_json::Value;
use thethuc::batch::sides;
use thethuc::diagnostic::Source;
use thethuc::plan::{Calendar, read_organ};
use thethuc::template::Engine;

#[path = "command/office.rs"]
mod office;

use office::{Folder, GOOD, Said};

/// Profiles of the examples, two of each side.
const ORGANS: [&str; 4] = [
    "tan-hoa-commune",
    "binh-an-province-office",
    "an-hoa-commune",
    "binh-an-culture-department",
];

#[test]
fn the_schema_of_one_template_is_golden() {
    let said = Folder::new().run(&["schema", "directive"]);
    said.exits(0);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/directive.schema.json");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &said.stdout).expect("the golden file is written");
    }
    let golden = fs::read_to_string(&path).expect("the golden file");
    assert_eq!(said.stdout, golden, "UPDATE_GOLDEN=1 writes it anew");
}

#[test]
fn the_schema_of_all_templates_has_a_case_for_each() {
    let folder = Folder::new();
    folder.write(
        "templates/own.md",
        "---\ntype: Báo cáo\nsummary: Mẫu riêng\nsubject: x\nfields:\n  topic: {label: Chủ đề, type: text}\n---\nNội dung\n",
    );
    let schema = schema(&folder.run(&["schema"]));
    assert!(folder.read("templates/own.md").starts_with(b"---"));
    let names = schema["properties"]["template"]["enum"]
        .as_array()
        .expect("names of templates");
    let cases: Vec<_> = schema["allOf"]
        .as_array()
        .expect("cases")
        .iter()
        .filter_map(|case| case["if"]["properties"]["template"].get("const"))
        .collect();
    assert_eq!(names.iter().collect::<Vec<_>>(), cases);
    assert!(names.contains(&Value::from("own")));
}

#[test]
fn an_unknown_template_is_refused_with_the_nearest() {
    let said = Folder::new().run(&["schema", "directiv"]);
    said.exits(2);
    said.tells("there is no template `directiv`");
    said.tells("did you mean `directive`?");
    assert_eq!(said.stdout, "");
}

fn schema(said: &Said) -> Value {
    said.exits(0);
    serde_json::from_str(&said.stdout).expect("JSON")
}

impl Folder {
    /// With the profiles of the examples.
    fn with_organs() -> Self {
        let folder = Self::new();
        for organ in ORGANS {
            folder.write(&format!("plans/organs/{organ}.yaml"), profile(organ));
        }
        folder
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("text is UTF-8")
    }

    fn has(&self, name: &str) -> bool {
        self.path().join(name).exists()
    }
}

fn profile(organ: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("plans/organs/{organ}.yaml"));
    fs::read_to_string(path).expect("a profile of the examples")
}

/// Every template, drafted for every side that issues its type, builds as it
/// stands and has no fault of form.
#[test]
fn a_new_plan_builds_and_checks_clean() {
    let folder = Folder::with_organs();
    fs::remove_file(folder.path().join("plans/good.yaml")).expect("the good plan");
    let engine = Engine::new([], Calendar::country());
    let mut count = 0;
    for organ in ORGANS {
        let side = read_organ(&Source::new(organ, profile(organ)))
            .0
            .expect("a profile")
            .side;
        for template in engine.templates().filter(|t| sides(t).contains(&side)) {
            let name = &template.name;
            let file = format!("plans/{organ}-{name}.yaml");
            let said = folder.run(&["new", name, &file, "--organ", organ, "--year", "2027"]);
            said.exits(0);
            assert_eq!(said.stdout, format!("{file}\n"));
            explained(&folder.text(&file), template);
            count += 1;
        }
    }
    assert!(count >= 2 * engine.templates().count(), "{count}");
    let said = folder.run(&["build", "--format", "docx", "--quiet"]);
    said.exits(0);
    assert_eq!(said.stderr, "");
    let said = folder.run(&["check"]);
    said.exits(0);
    assert!(!said.stdout.contains('['), "{}", said.stdout);
}

/// Every field stands in the plan, with its label and its help.
fn explained(text: &str, template: &thethuc::template::Template) {
    assert!(text.starts_with("# yaml-language-server: $schema=../.thethuc/plan.schema.json\n"));
    for field in &template.fields {
        assert!(
            text.contains(&field.label),
            "{}: {}",
            template.name,
            field.name
        );
        let comment = format!("\n  # {}:", field.name);
        let value = format!("\n  {}:", field.name);
        let expected = if field.is_required() { value } else { comment };
        assert!(
            text.contains(&expected),
            "{}: {}",
            template.name,
            field.name
        );
    }
}

/// What stands there as a comment is a plan's text once the `# ` is gone.
#[test]
fn optional_fields_build_without_their_comment_signs() {
    let folder = Folder::with_organs();
    let engine = Engine::new([], Calendar::country());
    for template in engine.templates() {
        let name = &template.name;
        let said = folder.run(&[
            "new",
            name,
            "-",
            "--organ",
            "tan-hoa-commune",
            "--year",
            "2026",
        ]);
        said.exits(0);
        let plan = uncommented(&said.stdout);
        assert!(
            !template
                .fields
                .iter()
                .any(|field| plan.contains(&format!("# {}:", field.name)))
        );
        folder.write(&format!("plans/{name}.yaml"), plan);
    }
    let said = folder.run(&["build", "--format", "txt", "--quiet"]);
    assert_eq!(said.stderr, "");
}

/// A plan with its commented keys, and what is indented below them.
fn uncommented(plan: &str) -> String {
    let mut inside = false;
    let mut text = String::new();
    for line in plan.lines() {
        let (margin, rest) = line.split_at(line.find('#').unwrap_or(0));
        let comment = rest.strip_prefix("# ").filter(|_| margin.starts_with("  "));
        let word = comment
            .and_then(|rest| rest.split(':').next())
            .unwrap_or("");
        let is_key = !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        inside = comment.is_some_and(|rest| is_key || (inside && rest.starts_with("  ")));
        match comment {
            Some(rest) if inside => text.push_str(&format!("{margin}{rest}\n")),
            Some(_) | None => text.push_str(&format!("{line}\n")),
        }
    }
    text
}

#[test]
fn values_given_stand_in_the_plan() {
    let folder = Folder::with_organs();
    let said = folder.run(&[
        "new",
        "anniversary-plan",
        "-",
        "--organ",
        "tan-hoa-commune",
        "--year",
        "2026",
        "--signer",
        "deputy-secretary",
        "--set",
        "founded=1946-11-20",
        "--set",
        "date={month: 9, weekday: monday, nth: 2}",
        "--set",
        "event=Ngày thành lập: Đảng bộ xã",
        "--set",
        "requirements=An toàn.",
        "--set",
        "requirements=Tiết kiệm.",
        "--set",
        "number=12",
        "--set",
        "basis={type: Nghị quyết, number: 14-NQ/ĐU}",
    ]);
    said.exits(0);
    for line in [
        "number: 12",
        "year: 2026\ndate:\n  month: 9\n  weekday: monday\n  nth: 2",
        "signer: deputy-secretary",
        "  event: \"Ngày thành lập: Đảng bộ xã\"",
        "  founded: 1946-11-20",
        "  requirements:\n    - An toàn.\n    - Tiết kiệm.",
        "  basis:\n    type: Nghị quyết\n    number: 14-NQ/ĐU",
    ] {
        assert!(
            said.stdout.contains(&format!("\n{line}\n")),
            "{line}:\n{}",
            said.stdout
        );
    }
    assert!(!folder.has("plans/anniversary-plan-2026.yaml"));
}

#[test]
fn a_bad_value_is_refused_with_the_rule_and_an_example() {
    let folder = Folder::with_organs();
    for (set, words) in [
        ("founded=1946-13-01", "`1946-13-01` does not exist"),
        ("founded=1946-13-01", "write `founded=1954-11-02`"),
        (
            "founded={month: 11, nth: 2}",
            "expected `month` + `weekday` + `nth`",
        ),
        ("foundet=1946-01-13", "did you mean `founded`?"),
        ("founded", "expected `--set KEY=VALUE`"),
        ("basis={typ: x}", "`typ` is not a key of a cited document"),
        ("number=0", "expected a whole number from 1"),
    ] {
        let args = [
            "new",
            "anniversary-plan",
            "--organ",
            "tan-hoa-commune",
            "--set",
            set,
        ];
        let said = folder.run(&args);
        said.exits(2);
        said.tells(words);
    }
    let said = folder.run(&["new", "anniversary-plan"]);
    said.exits(2);
    said.tells("add `--organ` with one of");
    let said = folder.run(&["new", "anniversary-plan", "--organ", "tan-hoa-comune"]);
    said.tells("did you mean `organs/tan-hoa-commune`?");
    assert!(!folder.has(".thethuc"));
}

#[test]
fn a_file_that_stands_there_is_never_written_over() {
    let folder = Folder::new();
    let said = folder.run(&["new", "document", "plans/good.yaml"]);
    said.exits(2);
    said.tells("`plans/good.yaml` is there already");
    said.tells("`plans/good-2.yaml`");
    assert_eq!(folder.text("plans/good.yaml"), GOOD);
    let said = folder.run(&["new", "document", "plans/new.docx"]);
    said.exits(2);
    said.tells("write `plans/new.yaml`");
}

#[test]
fn next_years_plan_comes_from_this_years() {
    let folder = Folder::new();
    let plan = GOOD.replace("tháng 3", "năm 2026") + "# chú thích ở cuối\n";
    folder.write("plans/report-2026.yaml", &plan);
    let args = ["new", "--from", "plans/report-2026.yaml", "--year", "2028"];
    let said = folder.run(&[&args[..], &["--lang", "vi"]].concat());
    said.exits(0);
    assert_eq!(said.stdout, "plans/report-2028.yaml\n");
    let expected = plan
        .replace(
            "number: 1\ndate: 2026-03-12\n",
            "number:\ndate:\nyear: 2028\nmonth: 3\n",
        )
        .replace("năm 2026", "năm 2028");
    assert_eq!(folder.text("plans/report-2028.yaml"), expected);
    said.tells("- organ: xác nhận organs/office vẫn ban hành và head vẫn ký");
    folder
        .run(&["build", "plans/report-2028.yaml", "--format", "txt"])
        .exits(0);
    for year in ["2026", "2025"] {
        let said = folder.run(&["new", "--from", "plans/report-2026.yaml", "--year", year]);
        said.exits(2);
        said.tells("expected a later year");
    }
    folder.write("plans/2026/may.yaml", &plan);
    let said = folder.run(&["new", "--from", "plans/2026/may.yaml", "--year", "2027"]);
    said.exits(0);
    assert_eq!(said.stdout, "plans/2027/may.yaml\n");
}

#[test]
fn a_plan_is_moved_only_to_years_in_which_it_is_held() {
    let folder = Folder::new();
    let plan = GOOD.replace("signer:", "repeats: {first: 2020, every: 2}\nsigner:");
    folder.write("plans/fair-2026.yaml", plan);
    let said = folder.run(&["new", "--from", "plans/fair-2026.yaml", "--year", "2027"]);
    said.exits(2);
    said.tells("the plan is not held in 2027");
    said.tells("`2026` and `2028`");
    folder
        .run(&["new", "--from", "plans/fair-2026.yaml", "--year", "2028"])
        .exits(0);
    let said = folder.run(&["new", "document", "-", "--set", "repeats={first: 2020}"]);
    said.exits(0);
    assert!(
        said.stdout.contains("\nrepeats:\n  first: 2020\n"),
        "{}",
        said.stdout
    );
}

/// An organ that was dissolved, a signer who left, a standard that gave way.
#[test]
fn what_changed_around_a_plan_is_told() {
    let folder = Folder::new();
    let organ = "organs/binh-an-agencies-bloc";
    let text = profile("binh-an-agencies-bloc").replace("  office-chief:", "  chief:");
    folder.write(&format!("plans/{organ}.yaml"), text);
    let plan = GOOD
        .replace("organs/office", organ)
        .replace("signer: head", "signer: office-chief")
        .replace("2026-03-12", "2022-03-12");
    folder.write("plans/old.yaml", plan);
    let args = ["new", "--from", "plans/old.yaml", "--year", "2027", "-"];
    let said = folder.run(&[&args[..], &["--lang", "vi"]].concat());
    said.exits(0);
    said.tells("- signer: hồ sơ cơ quan không còn office-chief");
    said.tells("(ĐUK) không còn hoạt động");
    said.tells("- standard: văn bản năm 2022 theo hd36-2018, năm 2027 áp dụng hd05-2026");
    assert!(!folder.has("plans/old-2027.yaml"));
}

#[test]
fn an_office_begins_with_one_command() {
    let folder = Folder::new();
    let args = [
        "init",
        "office",
        "--side",
        "party",
        "--name",
        "Đảng uỷ xã Tân Bình",
        "--superior",
        "Đảng bộ tỉnh Bình An",
        "--code",
        "ĐU",
        "--place",
        "Tân Bình",
        "--signer-name",
        "Nguyễn Văn Mẫu",
        "--signer-post",
        "TM: Ban Thường vụ, Bí thư",
    ];
    folder.write("office/.gitignore", "/own\n");
    let said = folder.run(&args);
    said.exits(0);
    said.tells("left alone, as it was there already: office/.gitignore");
    for file in [
        "thethuc.toml",
        ".thethuc/plan.schema.json",
        ".github/workflows/thethuc.yml",
        "plans/organs/dang-uy-xa-tan-binh.yaml",
    ] {
        assert!(folder.has(&format!("office/{file}")), "{file}");
    }
    assert_eq!(folder.text("office/.gitignore"), "/own\n");
    let inside = |args: &[&str]| {
        let mut command = folder.command(args);
        command.current_dir(folder.path().join("office"));
        Said::new(command.output().expect("the command runs"))
    };
    inside(&["new", "anniversary-plan", "--no-input"]).exits(0);
    let built = inside(&["build"]);
    built.exits(0);
    assert_eq!(built.stdout.lines().count(), 6);
    let checked = inside(&["check"]);
    checked.exits(0);
    assert!(!checked.stdout.contains('['), "{}", checked.stdout);
    let again = folder.run(&args);
    again.exits(2);
    again.tells("`office/thethuc.toml` is there already");
}

/// Names that YAML, JSON and Rust each quote in another way.
#[test]
fn an_office_begins_with_any_name() {
    let name = "Ủy ban nhân dân xã\u{a0}An Hòa \"mới\": a\\b #1 📌";
    for (name, post) in [
        (name, "KT: Chủ tịch\u{a0}\"xã\", Phó Chủ tịch"),
        ("yes", "~"),
        ("1e3", "1e3"),
    ] {
        let folder = Folder::new();
        let args = ["init", "office", "--side", "state", "--name", name];
        let more = ["--code", "UBND", "--place", "no", "--signer-name", "null"];
        let said = folder.run(&[&args[..], &more, &["--signer-post", post]].concat());
        said.exits(0);
        let mut command = folder.command(&["build", "--format", "txt"]);
        command.current_dir(folder.path().join("office"));
        Said::new(command.output().expect("the command runs")).exits(0);
    }
}

#[test]
fn an_office_wants_its_profile() {
    let folder = Folder::new();
    let said = folder.run(&["init", "office", "--side", "state"]);
    said.exits(2);
    said.tells("`--name` is missing");
    assert!(!folder.has("office"));
}

/// A template can name who receives its documents first; the draft leaves the
/// recipients to it and to the organ.
#[test]
fn recipients_of_a_template_stand_before_the_organs() {
    let folder = Folder::with_organs();
    folder.write(
        "templates/own.md",
        "---\ntype: Quyết định\nsummary: Mẫu riêng\nsubject: Về x\nrecipients: [\"Như Điều {{ articles | length }}\"]\n\
         fields:\n  articles: {label: Các điều, type: list, example: [Giao việc.]}\n---\n\
         {% for article in articles %}{{ article }}\n{% endfor %}\n",
    );
    folder
        .run(&["new", "own", "plans/own.yaml", "--organ", "an-hoa-commune"])
        .exits(0);
    let plan = folder.text("plans/own.yaml");
    assert!(
        plan.contains("\n# recipients:\n#   - Ủy ban nhân dân tỉnh Bình An\n"),
        "{plan}"
    );
    folder
        .run(&["build", "plans/own.yaml", "--format", "txt"])
        .exits(0);
    let text = folder.text("output/own.txt").replace('\u{a0}', " ");
    let lines = "- Như Điều 1;\n- Ủy ban nhân dân tỉnh Bình An;\n";
    assert!(text.contains(lines), "{text}");
}

#[test]
fn templates_are_told_at_length() {
    let said = Folder::new().run(&["list", "templates", "--long"]);
    said.exits(0);
    for words in [
        "anniversary-plan\n  for      Kế hoạch tổ chức",
        "  type     Chỉ thị\n",
        "  begin    thethuc new directive\n",
        "  example  plans/good.yaml\n",
        "    founded (date, required): Ngày gốc\n        Ngày thành lập",
    ] {
        assert!(said.stdout.contains(words), "`{words}`:\n{}", said.stdout);
    }
}

/// A template of the user takes the text of a built-in one and adds its own.
#[test]
fn a_template_extends_a_built_in_one() {
    let folder = Folder::with_organs();
    let built_in = fs::read_to_string("templates/directive.md").expect("a built-in template");
    let (head, _) = built_in[4..].split_once("\n---\n").expect("front matter");
    folder.write(
        "templates/own.md",
        format!(
            "---\n{head}\n---\n{{% extends \"directive.md\" %}}\n{{% block content -%}}\nMở đầu riêng.\n\n\
             {{{{ super() }}}}\n\nĐoạn cuối riêng.\n{{% endblock content %}}\n"
        ),
    );
    let args = ["new", "own", "plans/own.yaml", "--organ", "an-hoa-commune"];
    folder.run(&args).exits(0);
    let built = folder.run(&["build", "plans/own.yaml", "--format", "txt"]);
    built.exits(0);
    let text = folder.text("output/own.txt");
    let places = ["Mở đầu riêng.\n", "yêu cầu", "Đoạn cuối riêng./.\n"].map(|words| {
        let place = text.find(words);
        place.unwrap_or_else(|| panic!("no `{words}`:\n{text}"))
    });
    assert!(places.is_sorted(), "{text}");
}
