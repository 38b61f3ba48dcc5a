//! `thethuc check` as a user meets it: formats, settings, suppressions, the
//! baseline, and files that are no documents.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read, Write};

use serde_json::Value;
use thethuc::check::messages::{self, Language};
use thethuc::check::rules;

#[path = "command/office.rs"]
mod office;
#[path = "schemas/validator.rs"]
mod validator;

use office::{Folder, GOOD, OFFICE, Said};

/// The good plan with a day that does not exist, in line 12.
fn faulty_plan() -> String {
    let body = "body: |\n  Kết quả tháng 3 tốt.\n\n  Ủy ban nhân dân xã họp ngày 31/02/2026 về công tác văn thư.\n";
    let above = GOOD.split("body:").next().expect("the part above");
    format!("{above}{body}")
}

/// The rule that the faulty plan breaks.
const IN_PLAN: &str = "impossible-date-in-text";

/// The rule that the faulty document breaks.
const IN_DOCUMENT: &str = "unpadded-number";

/// A DOCX with a text in its main part changed.
fn amended(docx: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut package = zip::ZipArchive::new(Cursor::new(docx)).expect("a ZIP package");
    let mut amended = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..package.len() {
        let mut part = package.by_index(index).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        if name == "word/document.xml" {
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(text.contains(from), "`{from}` is in the document");
            bytes = text.replace(from, to).into_bytes();
        }
        let options = zip::write::SimpleFileOptions::default();
        amended.start_file(name, options).expect("a part");
        amended.write_all(&bytes).expect("its bytes");
    }
    amended.finish().expect("a package").into_inner()
}

/// A folder with a document without faults and one with an unpadded number.
fn with_documents() -> Folder {
    let folder = Folder::new();
    folder.run(&["build", "--format", "docx"]).exits(0);
    let good = folder.read("output/good.docx");
    folder.write("output/bad.docx", amended(&good, "Số: 01/BC", "Số: 1/BC"));
    folder
}

/// The rules of all findings of a check, with their severities.
fn findings(folder: &Folder, args: &[&str]) -> Vec<(String, String)> {
    let report = json(&folder.run(&[&["check", "--format", "json"], args].concat()));
    let files = report["files"].as_array().cloned().unwrap_or_default();
    files
        .iter()
        .flat_map(|file| file["findings"].as_array().cloned().unwrap_or_default())
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            (text("rule"), text("severity"))
        })
        .collect()
}

fn names(findings: &[(String, String)]) -> Vec<&str> {
    findings.iter().map(|(rule, _)| rule.as_str()).collect()
}

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {}", said.stderr))
}

fn schema(path: &str) -> Value {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).expect("a schema")).expect("JSON")
}

fn prints(said: &Said, words: &str) {
    assert!(said.stdout.contains(words), "`{words}`:\n{}", said.stdout);
}

// Exit status and text.

#[test]
fn without_faults_all_is_well() {
    let folder = with_documents();
    let said = folder.run(&["check"]);
    said.exits(0);
    assert_eq!(said.stdout, "1 file checked: no fault of form\n");
    let said = folder.run(&["check", "output/good.docx", "--quiet"]);
    said.exits(0);
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("", ""));
}

#[test]
fn a_document_is_told_with_its_words_marked() {
    let folder = with_documents();
    let said = folder.run(&["check", "output"]);
    said.exits(1);
    prints(&said, "== output/bad.docx (by nd30-2020)");
    prints(&said, "error[unpadded-number]: ");
    prints(&said, " | Số: 1/BC-UBND\n");
    prints(&said, ", number\n");
    prints(&said, "  = clause: NĐ 30/2020 PL I II.3a");
    prints(&said, "2 files checked: 1 error\n");
    let said = folder.run(&["check", "output", "--lang", "vi"]);
    said.exits(1);
    prints(&said, "== output/bad.docx (theo nd30-2020)");
    prints(&said, "lỗi[unpadded-number]: ");
    prints(&said, "Số và ký hiệu\n");
    prints(&said, "Đã kiểm tra 2 tệp: 1 lỗi\n");
}

#[test]
fn a_plan_is_told_at_its_line() {
    let folder = Folder::new();
    folder.write("plans/bad.yaml", faulty_plan());
    let said = folder.run(&["check"]);
    said.exits(1);
    prints(&said, &format!("[{IN_PLAN}]: "));
    prints(&said, " --> plans/bad.yaml:13:");
    prints(&said, "2 files checked: 1 ");
}

#[test]
fn a_plan_that_cannot_be_built_is_told() {
    let folder = Folder::new();
    folder.write(
        "plans/bad.yaml",
        GOOD.replace("signer: head", "signer: chief"),
    );
    let said = folder.run(&["check"]);
    said.exits(1);
    prints(&said, "error[unknown-signer]");
    prints(&said, " --> plans/bad.yaml:7:9");
}

#[test]
fn findings_may_leave_the_exit_status_alone() {
    let folder = with_documents();
    folder.run(&["check", "output", "--exit-zero"]).exits(0);
    folder.write("thethuc.toml", "[check.severity]\nnumber = \"hint\"\n");
    let said = folder.run(&["check", "output"]);
    said.exits(0);
    prints(&said, "hint[unpadded-number]");
    prints(&said, "2 files checked: 1 hint\n");
}

#[test]
fn a_report_may_be_written_to_a_file() {
    let folder = with_documents();
    let said = folder.run(&["check", "output", "--output", "report.txt"]);
    said.exits(1);
    assert_eq!(said.stdout, "");
    let text = String::from_utf8(folder.read("report.txt")).expect("UTF-8");
    assert!(text.contains("error[unpadded-number]"), "{text}");
}

// Formats.

#[test]
fn json_keeps_its_schema() {
    let folder = with_documents();
    folder.write("plans/bad.yaml", faulty_plan());
    folder.write("plans/worse.yaml", "template: document\n");
    folder.write("broken.docx", "PK");
    let said = folder.run(&["check", ".", "--format", "json", "--lang", "vi"]);
    said.exits(1);
    let report = json(&said);
    let schema = schema("assets/schemas/check.schema.json");
    let objections = validator::objections(&schema, &report);
    assert!(objections.is_empty(), "{objections:#?}");
    let files = report["files"].as_array().expect("files");
    let of = |name: &str| {
        let file = files.iter().find(|file| file["path"] == name);
        file.unwrap_or_else(|| panic!("{name} is in {report:#}"))
    };
    let finding = &of("output/bad.docx")["findings"][0];
    assert_eq!(finding["rule"], IN_DOCUMENT);
    assert_eq!(finding["place"]["component"], "number");
    assert_eq!(finding["place"]["excerpt"], "Số: 1/BC-UBND");
    assert_eq!(finding["place"]["plan"], Value::Null);
    let finding = &of("plans/bad.yaml")["findings"][0];
    assert_eq!(finding["rule"], IN_PLAN);
    assert_eq!(finding["place"]["plan"]["line"], 13);
    assert_eq!(of("broken.docx")["standard"], Value::Null);
    let outcomes = &of("output/bad.docx")["outcomes"];
    assert_eq!(outcomes["failed"], serde_json::json!([IN_DOCUMENT]));
    assert!(
        outcomes["passed"]
            .as_array()
            .is_some_and(|all| all.len() > 30)
    );
}

#[test]
fn sarif_keeps_its_schema_and_declares_all_rules() {
    let folder = with_documents();
    folder.write("plans/bad.yaml", faulty_plan());
    folder.write("plans/worse.yaml", "template: document\n");
    let said = folder.run(&["check", "plans", "output", "--format", "sarif"]);
    said.exits(1);
    let log = json(&said);
    let objections = validator::objections(&schema("tests/schemas/sarif-2.1.0.schema.json"), &log);
    assert!(objections.is_empty(), "{objections:#?}");
    let run = &log["runs"][0];
    let declared = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for (rule, declared) in rules::all().zip(declared) {
        assert_eq!(declared["id"], rule.name);
    }
    let results = run["results"].as_array().expect("results");
    let files = results.iter().map(|result| {
        let place = &result["locations"][0]["physicalLocation"];
        place["artifactLocation"]["uri"].as_str().expect("a file")
    });
    let files: BTreeSet<_> = files.collect();
    assert_eq!(
        files,
        BTreeSet::from(["output/bad.docx", "plans/bad.yaml", "plans/worse.yaml"])
    );
    let mut prints = BTreeSet::new();
    for result in results {
        let at = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(declared[at]["id"], result["ruleId"]);
        assert!(prints.insert(result["partialFingerprints"]["thethuc/v1"].to_string()));
    }
    let of = |rule: &str| {
        let result = results.iter().find(|result| result["ruleId"] == rule);
        &result.expect("a result")["locations"][0]
    };
    let region = &of(IN_PLAN)["physicalLocation"]["region"];
    assert_eq!(region["startLine"], 13);
    let document = of(IN_DOCUMENT);
    let uri = &document["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "output/bad.docx");
    let name = document["logicalLocations"][0]["fullyQualifiedName"].as_str();
    assert!(name.is_some_and(|name| name.starts_with("main/") && name.ends_with("/number")));
}

#[test]
fn annotations_keep_githubs_limits() {
    let folder = with_documents();
    let good = folder.read("output/good.docx");
    for index in 0..25 {
        let bad = amended(&good, "Số: 01/BC", "Số: 1/BC");
        folder.write(&format!("output/bad, {index:02}.docx"), bad);
    }
    let mut command = folder.command(&["check", "output", "--format", "github"]);
    command.env("GITHUB_STEP_SUMMARY", folder.path().join("summary.md"));
    let said = Said::new(command.output().expect("the command runs"));
    said.exits(1);
    let lines: Vec<_> = said.stdout.lines().collect();
    let errors = lines.iter().filter(|line| line.starts_with("::error "));
    assert_eq!(errors.count(), 10);
    prints(
        &said,
        "::error file=output/bad%2C 00.docx,title=unpadded-number::paragraph ",
    );
    let last = lines.last().expect("a line");
    assert!(last.starts_with("::notice title="), "{last}");
    assert!(last.contains("16 findings are not shown here"), "{last}");
    assert!(
        lines.iter().all(|line| line.starts_with("::")),
        "{lines:#?}"
    );
    let summary = String::from_utf8(folder.read("summary.md")).expect("UTF-8");
    let rows = summary
        .lines()
        .filter(|line| line.contains("`unpadded-number`"));
    assert_eq!(rows.count(), 26, "{summary}");
}

#[test]
fn an_annotation_of_a_plan_has_its_line() {
    let folder = Folder::new();
    folder.write("plans/bad.yaml", faulty_plan());
    let said = folder.run(&["check", "--format", "github"]);
    said.exits(1);
    prints(&said, " file=plans/bad.yaml,line=13,col=");
    prints(&said, &format!(",title={IN_PLAN}::"));
}

#[test]
fn junit_counts_what_it_holds() {
    let folder = with_documents();
    folder.write("broken.docx", "PK");
    let said = folder.run(&["check", "output", "broken.docx", "--format", "junit"]);
    said.exits(1);
    let mut counts = std::collections::BTreeMap::new();
    let mut reader = quick_xml::Reader::from_str(&said.stdout);
    let mut told = None;
    loop {
        use quick_xml::events::Event;
        match reader.read_event().expect("XML") {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                if name == "testsuites" {
                    let of = |name: &str| {
                        let value = tag.try_get_attribute(name).expect("an attribute");
                        let value = value.expect("a number").value.into_owned();
                        value.parse::<usize>()
                    };
                    let names = ["tests", "failures", "errors", "skipped"];
                    told = Some(names.map(|name| of(name).expect("a number")));
                }
                *counts.entry(name).or_insert(0_usize) += 1;
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let names = ["testcase", "failure", "error", "skipped"];
    let held = names.map(|name| counts.get(name).copied().unwrap_or(0));
    assert_eq!(told, Some(held));
    assert_eq!(held[1..3], [1, 1]);
    assert_eq!(counts["testsuite"], 3);
}

// What cannot be read.

#[test]
fn what_is_not_there_stops_the_command() {
    let folder = Folder::new();
    let said = folder.run(&["check", "nowhere.docx"]);
    said.exits(2);
    said.tells("there is no file or folder `nowhere.docx`");
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    let said = folder.run(&["check", "empty"]);
    said.exits(2);
    said.tells("there is no plan (`*.yaml`) and no document (`*.docx`) in `empty`");
}

#[test]
fn files_that_are_no_documents_are_told_one_by_one() {
    let folder = with_documents();
    let ole = |name: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(1024, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let good = folder.read("output/good.docx");
    let mut other = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    other.start_file("mimetype", options).expect("a part");
    let other = other.finish().expect("a package").into_inner();
    for (name, bytes, code) in [
        ("old.doc", ole("WordDocument"), "legacy-doc"),
        ("locked.docx", ole("EncryptedPackage"), "encrypted-docx"),
        (
            "cut.docx",
            good[..good.len() / 2].to_vec(),
            "truncated-docx",
        ),
        ("other.docx", other, "not-a-docx"),
        ("text.docx", b"Xin ch\xc3\xa0o".to_vec(), "not-a-docx"),
        ("empty.docx", Vec::new(), "not-a-docx"),
    ] {
        folder.write(name, bytes);
        let said = folder.run(&["check", name, "output/good.docx"]);
        said.exits(1);
        prints(&said, &format!("error[{code}]: "));
        let vi = folder.run(&["check", name, "--lang", "vi"]);
        prints(&vi, &format!("lỗi[{code}]: `{name}` "));
        prints(&vi, " = cách sửa: ");
        prints(&said, "2 files checked: 1 error\n");
    }
}

#[test]
fn a_document_that_is_none_of_ours_is_told_once() {
    let folder = with_documents();
    let good = folder.read("output/good.docx");
    let text = String::from_utf8(good.clone()).is_err();
    assert!(text, "a package is no text");
    let mut package = zip::ZipArchive::new(Cursor::new(&good)).expect("a package");
    let mut xml = String::new();
    package
        .by_name("word/document.xml")
        .expect("the main part")
        .read_to_string(&mut xml)
        .expect("UTF-8");
    let start = xml.find("<w:body>").expect("a body");
    let body = "<w:body><w:p><w:r><w:t>Thực đơn tuần này: cơm, canh, cá.</w:t></w:r></w:p></w:body></w:document>";
    folder.write("menu.docx", amended(&good, &xml[start..], body));
    assert_eq!(
        names(&findings(&folder, &["menu.docx"])),
        ["unrecognised-document"]
    );
}

// Options and settings.

#[test]
fn names_that_are_not_known_stop_the_command() {
    let folder = with_documents();
    for (args, words) in [
        (
            &["--select", "unpaded-number"][..],
            "did you mean `unpadded-number`?",
        ),
        (&["--ignore", "numbr"], "did you mean `number`?"),
        (&["--standard", "nd30-2021"], "did you mean `nd30-2020`?"),
        (&["--baseline", "none.json"], "cannot read `none.json`"),
        (&["--lang", "fr"], "`fr` is not a language"),
        (&["--format", "xml"], "`--format <FORMAT>` is `xml`"),
    ] {
        let said = folder.run(&[&["check", "output"], args].concat());
        said.exits(2);
        said.tells(words);
        assert_eq!(said.stdout, "");
    }
}

#[test]
fn settings_that_are_wrong_stop_the_command() {
    let folder = with_documents();
    for (text, words) in [
        ("[check\n", "error[toml-syntax]"),
        ("[check]\nselct = []\n", "did you mean `select`?"),
        ("[check]\nstandard = \"nd31\"\n", " --> thethuc.toml:2:12"),
        (
            "[check]\nstandards = [\"house.yaml\"]\n",
            "there is no file `house.yaml`",
        ),
    ] {
        folder.write("thethuc.toml", text);
        let said = folder.run(&["check", "output"]);
        said.exits(2);
        said.tells(words);
    }
}

#[test]
fn rules_are_selected_and_left_out() {
    let folder = with_documents();
    let with = |args: &[&str]| findings(&folder, &[&["output"], args].concat());
    assert_eq!(names(&with(&[])), [IN_DOCUMENT]);
    assert_eq!(names(&with(&["--select", "number"])), [IN_DOCUMENT]);
    assert!(with(&["--select", "page,title"]).is_empty());
    assert!(with(&["--ignore", IN_DOCUMENT]).is_empty());
    let select = ["--select", IN_DOCUMENT, "--ignore", "number"];
    assert_eq!(names(&with(&select)), [IN_DOCUMENT]);
    folder.write("thethuc.toml", "[check]\nignore = [\"number\"]\n");
    assert!(with(&[]).is_empty());
    folder.write(
        "thethuc.toml",
        "[check.per-file-ignores]\n\"output/b*.docx\" = [\"number\"]\n",
    );
    assert!(with(&[]).is_empty());
    folder.write(
        "thethuc.toml",
        "[check.severity]\nunpadded-number = \"warning\"\n",
    );
    assert_eq!(with(&[]), [(IN_DOCUMENT.to_owned(), "warning".to_owned())]);
}

#[test]
fn a_house_standard_refines_a_built_in_one() {
    let folder = with_documents();
    folder.write(
        "house/office.yaml",
        "name: an-hoa\nextends: nd30-2020\ntitle: Quy định của xã An Hòa\n",
    );
    folder.write(
        "thethuc.toml",
        "[check]\nstandard = \"an-hoa\"\nstandards = [\"house/*.yaml\"]\n",
    );
    for path in ["output", "plans"] {
        let report = json(&folder.run(&["check", path, "--format", "json"]));
        assert_eq!(report["files"][0]["standard"], "an-hoa", "{path}");
    }
    // It is for the State; what is of the Party has its own.
    let party = OFFICE.replace("side: state", "side: party");
    folder.write("plans/organs/office.yaml", party);
    let report = json(&folder.run(&["check", "plans", "--format", "json"]));
    assert_eq!(report["files"][0]["standard"], "hd36-2018");
}

#[test]
fn a_standard_may_be_named() {
    let folder = with_documents();
    let args = ["output/good.docx", "--standard", "hd05-2026"];
    let found = findings(&folder, &args);
    assert!(
        names(&found).contains(&"foreign-national-title"),
        "{found:?}"
    );
}

// Suppressions and the baseline.

#[test]
fn a_comment_silences_a_rule_where_it_stands() {
    let folder = Folder::new();
    let silenced = |comment: &str, above: &str| {
        let plan = faulty_plan().replace(above, &format!("{comment}{above}"));
        folder.write("plans/bad.yaml", plan);
        folder.run(&["check"])
    };
    let comment = format!("# thethuc: ignore[{IN_PLAN}] sổ cũ ghi vậy\n");
    silenced(&comment, "body:").exits(0);
    let whole = format!("# thethuc: ignore-file[{IN_PLAN}]\n");
    silenced(&whole, "template:").exits(0);
    let of_template = format!("{{# thethuc: ignore[{IN_PLAN}] #}}\n  ");
    silenced(&of_template, "Ủy ban nhân dân xã họp").exits(0);
    let said = silenced(&comment, "signer:");
    said.exits(1);
    prints(&said, &format!("[{IN_PLAN}]: "));
    prints(&said, "warning[unused-suppression]: ");
    prints(&said, " --> plans/bad.yaml:7:19");
    let said = silenced("# thethuc: ignore[imposible-date]\n", "body:");
    said.exits(1);
    prints(&said, "error[unknown-suppression]: ");
}

#[test]
fn a_suppression_is_of_use_when_any_row_needs_it() {
    let folder = Folder::new();
    let (above, _) = GOOD.split_once("body:").expect("a body");
    let above = above.replace("number: 1\n", "");
    let check = |comment: &str, table: &str| {
        let plan = format!(
            "{comment}{above}for_each: rows.csv\nfile_name: \"{{{{ row.number }}}}\"\n\
             body: Ủy ban nhân dân xã họp ngày {{{{ row.day }}}} về công tác văn thư.\n"
        );
        folder.write("plans/each.yaml", plan);
        folder.write("plans/rows.csv", table);
        folder.run(&["check", "plans/each.yaml"])
    };
    let whole = format!("# thethuc: ignore-file[{IN_PLAN}]\n");
    let one = "number,day\n5,28/02/2026\n6,31/02/2026\n7,27/02/2026\n";
    check("", one).exits(1);
    check(&whole, one).exits(0);
    let none = one.replace("31/", "26/");
    check("", &none).exits(0);
    let said = check(&whole, &none);
    said.exits(1);
    prints(&said, " --> plans/each.yaml:1:");
    assert_eq!(said.stdout.matches("unused-suppression").count(), 1);
    // The document that might need it cannot be made.
    let said = check(&whole, &none.replace("6,", "sáu,"));
    said.exits(1);
    assert!(
        !said.stdout.contains("unused-suppression"),
        "{}",
        said.stdout
    );
}

#[test]
fn findings_of_many_rows_stand_in_the_order_of_the_rows() {
    let folder = Folder::new();
    let (above, _) = GOOD.split_once("body:").expect("a body");
    let above = above.replace("number: 1\n", "");
    let plan = format!(
        "{above}for_each: rows.csv\nfile_name: \"{{{{ row.number }}}}\"\n\
         body: Ủy ban  nhân dân xã họp ngày {{{{ row.day }}}} về công tác văn thư.\n"
    );
    folder.write("plans/each.yaml", plan);
    let rows: String = (1..=150)
        .map(|row| format!("{row},31/02/{}\n", 1900 + row))
        .collect();
    folder.write("plans/rows.csv", format!("number,day\n{rows}"));
    let check = || {
        let said = folder.run(&["check", "plans/each.yaml", "--format", "json"]);
        said.exits(1);
        said.stdout
    };
    let report = check();
    assert_eq!(check(), report);
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let findings = report["files"][0]["findings"].as_array().expect("findings");
    let marked = |rule: &str| -> Vec<&str> {
        let found = findings.iter().filter(|finding| finding["rule"] == rule);
        let found = found.map(|finding| finding["place"]["marked"].as_str());
        found.map(|marked| marked.expect("words")).collect()
    };
    let days = (1..=150).map(|row| format!("ngày 31/02/{}", 1900 + row));
    let days: Vec<String> = days.collect();
    assert_eq!(marked("impossible-date-in-text"), days);
    assert_eq!(marked("double-space").len(), 1, "that of the plan, once");
}

#[test]
fn a_suppression_of_a_rule_that_is_not_tested_is_left_alone() {
    let folder = Folder::new();
    let plan = format!("# thethuc: ignore-file[{IN_PLAN}]\n{GOOD}");
    folder.write("plans/good.yaml", plan);
    folder.run(&["check"]).exits(1);
    folder.run(&["check", "--ignore", "text"]).exits(0);
}

#[test]
fn known_findings_are_silent_and_new_ones_are_told() {
    let folder = with_documents();
    let said = folder.run(&["check", "output", "--write-baseline", "known.json"]);
    said.exits(0);
    said.tells("1 finding recorded in known.json");
    let check = || folder.run(&["check", "output", "--baseline", "known.json"]);
    let said = check();
    said.exits(0);
    prints(&said, "2 files checked: 1 known finding not shown\n");
    // Another fault in the same file is told.
    let bad = folder.read("output/bad.docx");
    folder.write("output/bad.docx", amended(&bad, "BÁO CÁO", "Báo cáo"));
    check().exits(1);
    // What is mended is stale.
    folder.write("output/bad.docx", folder.read("output/good.docx"));
    let said = check();
    said.exits(0);
    prints(&said, "hint[stale-baseline]: ");
    // The settings may name it.
    folder.write("output/bad.docx", &bad);
    folder.write("thethuc.toml", "[check]\nbaseline = \"known.json\"\n");
    folder.run(&["check", "output"]).exits(0);
    folder.write("known.json", "[]");
    let said = folder.run(&["check", "output"]);
    said.exits(2);
    said.tells("error[invalid-baseline]");
}

// The list of rules, and what is derived from it.

#[test]
fn a_rule_is_explained() {
    let folder = Folder::new();
    let said = folder.run(&["explain", IN_DOCUMENT, "--lang", "vi"]);
    said.exits(0);
    prints(&said, &messages::what(Language::Vietnamese, IN_DOCUMENT));
    prints(&said, &messages::why(Language::Vietnamese, IN_DOCUMENT));
    prints(&said, "nd30-2020 (lỗi): NĐ 30/2020 PL I II.3a");
    prints(&said, "Sai:\n  Số: 5/");
    let said = folder.run(&["explain", "unpaded-number"]);
    said.exits(2);
    said.tells("did you mean `unpadded-number`?");
}

#[test]
fn the_language_follows_settings_and_locale() {
    let folder = Folder::new();
    let explained = |locale: &str| {
        let mut command = folder.command(&["explain", IN_DOCUMENT]);
        Said::new(command.env("LC_ALL", locale).output().expect("it runs")).stdout
    };
    assert!(explained("vi_VN.UTF-8").contains("Điều khoản:"));
    assert!(explained("C.UTF-8").contains("Clause:"));
    folder.write("thethuc.toml", "[check]\nlang = \"vi\"\n");
    assert!(explained("C.UTF-8").contains("Điều khoản:"));
}

#[test]
fn every_rule_is_listed() {
    let folder = Folder::new();
    let said = folder.run(&["list", "rules"]);
    said.exits(0);
    assert_eq!(said.stdout.lines().count(), rules::all().count());
    for rule in rules::all() {
        prints(&said, rule.name);
    }
}
