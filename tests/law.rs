//! The law of the project: what `build` writes, `check` finds clean.
//!
//! The two share no code: `inspect` reads the file as it reads a stranger's.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use thethuc::check::messages::{self, Language};
use thethuc::plan::Calendar;
use thethuc::render::fonts::Typeface;
use thethuc::workspace::{Builder, CheckJob, Folder, Format, check};

#[test]
fn what_build_writes_is_clean() {
    let workspace = Folder::here().expect("tests run in the project's folder");
    let (maker, _) =
        Builder::new(&workspace, Typeface::built_in(), Calendar::country()).expect("the typeface");
    let folder = tempfile::tempdir().expect("a folder for the documents");
    let plans = workspace.plans(&[PathBuf::from("plans")]).expect("plans");
    let orders = maker.orders(&plans);
    for order in &orders {
        let made = maker.make(order, &[Format::Docx]);
        let (name, report) = (order.label(), &made.report);
        assert!(!report.has_errors(), "{name}: {report:#?}");
        let path = folder.path().join(name + ".docx");
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, &made.files[0].1).expect("written");
    }

    let job = CheckJob {
        paths: vec![folder.path().to_path_buf()],
        ..CheckJob::default()
    };
    let checked = check(&workspace, &job).expect("checked");
    let said: Vec<_> = checked
        .files
        .iter()
        .flat_map(|file| {
            let said = file.remarks.iter().map(|remark| &remark.finding);
            said.map(|finding| {
                let text = messages::text(Language::English, finding);
                format!("{}: {}: {text}", file.path, finding.rule)
            })
        })
        .collect();
    assert!(said.is_empty(), "{}", said.join("\n"));

    let standards: BTreeSet<_> = checked.files.iter().map(|f| f.standard.clone()).collect();
    let all = ["hd05-2026", "hd36-2018", "nd30-2020"];
    assert_eq!(checked.files.len(), orders.len());
    assert_eq!(standards, all.map(|name| Some(name.to_owned())).into());
}
