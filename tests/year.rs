//! The series of the years 2025 to 2035 from the example plans: counts,
//! editions, days and weekdays, deadlines, days of the lunar calendar, blanks.
//!
//! `tests/year/expected.tsv` says what must stand in which document. It was
//! computed by `tests/year/expected.py`, which shares nothing with the
//! program; how stands at its head.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const EXPECTED: &str = include_str!("year/expected.tsv");
/// The year of most of the examples, whose single plans are built as well.
const OWN: i32 = 2026;
/// The years of which the table knows every document.
const WHOLE: std::ops::RangeInclusive<i32> = 2025..=2035;

/// What the table says of one year.
#[derive(Default)]
struct Year {
    /// Texts of documents by their names; with `!`, texts that are not there.
    texts: BTreeMap<&'static str, Vec<&'static str>>,
    /// Documents that are not made.
    absent: BTreeSet<&'static str>,
}

fn table() -> BTreeMap<i32, Year> {
    let mut years: BTreeMap<i32, Year> = BTreeMap::new();
    for line in EXPECTED.lines() {
        let cells: Vec<_> = line.split('\t').collect();
        let [year, name, text] = cells[..] else {
            panic!("three cells: {line}");
        };
        let year = years.entry(year.parse().expect("a year")).or_default();
        match name.strip_prefix('!') {
            Some(name) => {
                year.absent.insert(name);
            }
            None => year.texts.entry(name).or_default().push(text),
        }
    }
    years
}

/// The texts of a year's documents by their names, with plain spaces.
fn built(year: i32) -> BTreeMap<String, String> {
    let folder = TempDir::new().expect("a folder for the documents");
    let output = Command::new(env!("CARGO_BIN_EXE_thethuc"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["build", "--year", &year.to_string(), "--format", "txt"])
        .arg("--out")
        .arg(folder.path())
        .output()
        .expect("the command runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{year}:\n{said}");
    texts(folder.path())
}

fn texts(folder: &Path) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            let name = path.file_stem().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a text");
            texts.insert(name.into_owned(), text.replace('\u{a0}', " "));
        }
    }
    texts
}

/// What the table says and the documents of a year do not.
fn faults(year: i32, expected: &Year, documents: &BTreeMap<String, String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, texts) in &expected.texts {
        let Some(document) = documents.get(*name) else {
            faults.push(format!("{year}: no `{name}`"));
            continue;
        };
        for text in texts {
            let (text, is_there) = match text.strip_prefix('!') {
                Some(text) => (text, false),
                None => (*text, true),
            };
            if document.contains(text) != is_there {
                let not = if is_there { "does not say" } else { "says" };
                faults.push(format!("{year}: `{name}` {not} `{text}`"));
            }
        }
    }
    for name in &expected.absent {
        if documents.contains_key(*name) {
            faults.push(format!("{year}: `{name}` is made"));
        }
    }
    if WHOLE.contains(&year) && year != OWN {
        let others = documents.keys().map(String::as_str);
        let others = others.filter(|name| !expected.texts.contains_key(name));
        faults.extend(others.map(|name| format!("{year}: `{name}` is made, and not in the table")));
    }
    faults
}

#[test]
fn the_series_of_every_year_says_what_the_table_says() {
    let table = table();
    assert!(WHOLE.clone().all(|year| table.contains_key(&year)));
    let mut wrong = Vec::new();
    for (year, expected) in &table {
        wrong.extend(faults(*year, expected, &built(*year)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The table is as large as the workspace: every plan that repeats has rows, and
/// a year without it is said as well.
#[test]
fn every_plan_that_repeats_is_in_the_table() {
    let plans = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans");
    let table = table();
    let named: BTreeSet<_> = table
        .values()
        .flat_map(|year| year.texts.keys().chain(&year.absent))
        .map(|name| bare(name).to_owned())
        .collect();
    let mut repeating = BTreeSet::new();
    for entry in fs::read_dir(plans).expect("the examples") {
        let path = entry.expect("an entry").path();
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        if text.lines().any(|line| line.starts_with("repeats:")) {
            let name = path.file_stem().expect("a name").to_string_lossy();
            repeating.insert(bare(&name).to_owned());
        }
    }
    assert_eq!(named, repeating);
}

/// A name without its year.
fn bare(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-')
}
