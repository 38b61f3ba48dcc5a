//! The law of the project: what `build` writes keeps the form, in every format.
//!
//! Every plan of the examples is built by the program itself. The DOCX is what
//! `check` finds clean: it reads the file as it reads a stranger's, with no code
//! of `render`. The PDF is read by a reader that is not ours and measured
//! against the ranges of the standard: paper, margins, size of the text, widths
//! of letters, page numbers. All three say the same in the same order, and
//! nothing besides.

#![cfg(feature = "pdf")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use serde_json::Value;
use thethuc::standard::Catalogue;

#[path = "law/docx.rs"]
mod docx;
#[path = "law/face.rs"]
mod face;
#[path = "law/form.rs"]
mod form;
#[path = "law/pdf.rs"]
mod pdf;
#[path = "law/words.rs"]
mod words;

use docx::{Stretch, Written};
use words::{Reading, letters};

/// The longest label that a list or a note gets in a format where it is counted.
const LABEL: usize = 12;

/// The documents of all plans, in all formats.
static BUILT: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder for the documents");
    let built = thethuc(
        &["build", "plans", "--format", "docx,pdf,txt", "--out"],
        folder.path(),
    );
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    folder
});

/// What `check` reports of each DOCX, by its name.
static CHECKED: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let checked = thethuc(&["check", "--format", "json", "--exit-zero"], BUILT.path());
    let report: Value = serde_json::from_slice(&checked.stdout).expect("JSON");
    let files = report["files"].as_array().expect("the files");
    let name = |file: &Value| name_of(Path::new(file["path"].as_str().expect("a path")));
    files
        .iter()
        .map(|file| (name(file), file.clone()))
        .collect()
});

fn thethuc(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_thethuc"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .arg(folder)
        .output()
        .expect("the program runs")
}

/// The name of a document, without its format.
fn name_of(path: &Path) -> String {
    let name = path.strip_prefix(BUILT.path()).expect("below the folder");
    name.with_extension("").display().to_string()
}

/// The files of a format.
fn files(format: &str) -> Vec<PathBuf> {
    let all = walkdir::WalkDir::new(BUILT.path()).sort_by_file_name();
    let all = all
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path());
    all.filter(|path| path.extension().is_some_and(|ending| ending == format))
        .collect()
}

/// The name and the DOCX of every document, with its file in this format.
fn pairs(format: &str) -> impl Iterator<Item = (String, Written, Vec<u8>)> {
    files("docx").into_iter().map(move |path| {
        let read = |path: &Path| fs::read(path).unwrap_or_else(|_| panic!("{}", path.display()));
        let twin = read(&path.with_extension(format));
        (name_of(&path), docx::read(&read(&path)), twin)
    })
}

/// Fails with what is told of all documents.
fn nothing(told: Vec<String>) {
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_plan_becomes_a_document_of_each_format() {
    let plans = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("plans"))
        .expect("the plans")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| {
            path.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        });
    let plans: BTreeSet<_> = plans.collect();
    for format in ["docx", "pdf", "txt"] {
        let first = |path: &PathBuf| {
            let name = name_of(path);
            name.split('/').next().expect("a name").to_owned()
        };
        let of_plans: BTreeSet<_> = files(format).iter().map(first).collect();
        assert_eq!(of_plans, plans, "{format}");
    }
    let standards: BTreeSet<_> = CHECKED
        .values()
        .filter_map(|file| file["standard"].as_str())
        .collect();
    let all: BTreeSet<_> = Catalogue::builtin()
        .iter()
        .map(|standard| standard.name.as_str())
        .collect();
    assert_eq!(standards, all, "the plans cover the standards");
}

#[test]
fn every_docx_is_checked_clean() {
    assert_eq!(CHECKED.len(), files("docx").len());
    let told = CHECKED.iter().flat_map(|(name, file)| {
        let said = ["findings", "diagnostics"].map(|key| file[key].as_array().expect("a list"));
        said.into_iter()
            .flatten()
            .map(move |finding| format!("{name}: {finding:#}"))
    });
    nothing(told.collect());
}

#[test]
fn every_pdf_keeps_the_form_of_its_standard() {
    let told = pairs("pdf").flat_map(|(name, written, bytes)| {
        let standard = CHECKED[&name]["standard"].as_str().expect("a standard");
        let standard = Catalogue::builtin().by_name(standard).expect("a standard");
        let printed = pdf::read(bytes);
        let mut faults = form::faults(&printed, standard, written.unnumbered);
        faults.extend(face::faults(&printed));
        if printed.title != written.title || printed.title.is_empty() {
            faults.push(format!(
                "the title “{}”, not “{}”",
                printed.title, written.title
            ));
        }
        if printed.language != "vi-VN" {
            faults.push(format!("the language `{}`", printed.language));
        }
        faults
            .into_iter()
            .map(move |fault| format!("{name}: {fault}"))
    });
    nothing(told.collect());
}

#[test]
fn every_pdf_says_what_the_docx_says() {
    let told = pairs("pdf").flat_map(|(name, written, bytes)| {
        let printed = pdf::read(bytes);
        let said = printed.sheets.iter().flat_map(|sheet| &sheet.letters);
        let said: String = said.map(|letter| letter.text.as_str()).collect();
        differences(&name, &written, &said)
    });
    nothing(told.collect());
}

#[test]
fn every_text_says_what_the_docx_says() {
    let told = pairs("txt").flat_map(|(name, written, bytes)| {
        let said = String::from_utf8(bytes).expect("UTF-8");
        differences(&name, &written, &said)
    });
    nothing(told.collect());
}

/// What of the DOCX is not said, or not in its place, and what is said besides.
fn differences(name: &str, written: &Written, said: &str) -> Vec<String> {
    let said = letters(said);
    let mut reading = Reading::of(&said);
    let lost = reading.anywhere(&written.asides);
    let lost = lost.iter().map(|text| format!("{name}: not there: {text}"));
    let mut told: Vec<_> = lost.collect();
    for stretch in &written.stretches {
        match stretch {
            Stretch::Ordered(texts) => {
                let lost = texts.iter().find(|text| !reading.goes_on_with(text));
                told.extend(lost.map(|text| format!("{name}: not there: {text}")));
            }
            Stretch::Table(texts) => {
                let lost = reading.scattered(texts);
                told.extend(
                    lost.iter()
                        .map(|text| format!("{name}: not in its table: {text}")),
                );
            }
        }
    }
    let besides = reading
        .rest()
        .into_iter()
        .filter(|text| text.chars().count() > LABEL);
    told.extend(besides.map(|text| format!("{name}: said besides: {text}")));
    told
}
