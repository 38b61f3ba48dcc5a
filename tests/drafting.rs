//! From nothing to a first draft: the schema of plans, new plans, next year's
//! plans, the folder of an office.
//!
//! `.ci/schema` holds the schema against the loader. `UPDATE_GOLDEN=1 cargo
//! test --test drafting` writes its golden file anew, for review.

use std::fs;
use std::path::Path;

use serde_json::Value;

#[path = "command/office.rs"]
mod office;

use office::{Folder, Said};

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
