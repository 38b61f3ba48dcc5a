//! Plans, organ profiles and tables with faults: what a user reads of them.
//!
//! `tests/bad_plans/<name>.yaml` is read as a plan, `organ-<name>.yaml` as an
//! organ profile, the files of `tests/bad_tables` as tables, and the messages
//! are compared with those beside the file: English in `<name>.txt`, Vietnamese
//! in `<name>.vi.txt`. A file `good-<name>.yaml` has
//! no message. `UPDATE_GOLDEN=1 cargo test` writes the messages anew, for
//! review.

#[path = "messages/fixtures.rs"]
mod fixtures;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use thethuc::diagnostic::{Report, Severity};
use thethuc::message::Language;

use fixtures::{paths, read, read_bad_table, tables};

fn messages(report: &Report, language: Language) -> String {
    let mut text = String::new();
    for fault in report.iter() {
        let place = fault.place.as_ref().expect("every fault has a place");
        let severity = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        };
        writeln!(
            text,
            "{}: {severity}[{}]: {}",
            place.label(),
            fault.code,
            fault.message.text(language)
        )
        .expect("a string takes all");
        let marked = place.source.text[place.span.clone()]
            .lines()
            .next()
            .unwrap_or("");
        writeln!(text, "    at: {marked}").expect("a string takes all");
        for hint in &fault.hints {
            let hint = hint.text(language);
            writeln!(text, "    hint: {hint}").expect("a string takes all");
        }
    }
    text
}

#[test]
fn faults_are_told_as_the_golden_texts_have_it() {
    let mut differing = Vec::new();
    for path in paths() {
        let name = name(&path);
        let text = fs::read_to_string(&path).expect("a fixture");
        let (read, report) = read(&name, &text);
        assert_eq!(read, !report.has_errors(), "{name}: a value or errors");
        differing.extend(compare(&path, &report));
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// The name of a fixture, without language and ending.
fn first_word(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy();
    name.split('.').next().map(str::to_owned)
}

#[test]
fn faults_of_tables_are_told_as_the_golden_texts_have_it() {
    let mut differing = Vec::new();
    for path in tables() {
        let report = read_bad_table(&path);
        assert!(!report.is_empty(), "{}", path.display());
        differing.extend(compare(&path, &report));
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

fn name(path: &Path) -> String {
    let name = path.file_name().expect("a name");
    name.to_string_lossy().into_owned()
}

/// What differs from the golden texts of a file.
fn compare(path: &Path, report: &Report) -> Vec<String> {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let name = name(path);
    let mut differing = Vec::new();
    for language in Language::ALL {
        let found = messages(report, language);
        let golden = path.with_extension(match language {
            Language::Vietnamese => "vi.txt",
            Language::English => "txt",
        });
        if name.starts_with("good-") {
            assert_eq!(found, "", "{name}");
        } else if update {
            fs::write(&golden, found).expect("the golden text is written");
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            differing.push(format!("--- {name}\n{found}"));
        }
    }
    differing
}

#[test]
fn each_fixture_has_a_fault_and_each_text_its_fixture() {
    let (good, bad): (Vec<_>, Vec<_>) = paths().into_iter().partition(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("good-"))
    });
    let texts = fs::read_dir(bad[0].parent().expect("a folder")).expect("the fixtures");
    let texts = texts.map(|entry| entry.expect("an entry").path());
    let texts = texts.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    let told: BTreeSet<_> = texts.filter_map(|path| first_word(&path)).collect();
    let broken: BTreeSet<_> = bad.iter().filter_map(|path| first_word(path)).collect();
    assert_eq!(told, broken);
    assert!(!good.is_empty(), "something is read without a fault");
    for path in bad {
        let golden = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
        assert!(
            golden.contains("error[") || golden.contains("warning["),
            "{}",
            path.display()
        );
    }
}

/// No text makes reading panic: a good file is cut at every byte, and every
/// byte is replaced by signs that mean something in YAML.
#[test]
fn reading_never_panics() {
    for path in paths() {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        if !name.starts_with("good-") {
            continue;
        }
        let bytes = fs::read(&path).expect("a fixture");
        for at in 0..=bytes.len() {
            let cut = String::from_utf8_lossy(&bytes[..at]);
            check(name, &cut);
            let tail = String::from_utf8_lossy(&bytes[at..]);
            check(name, &tail);
        }
        for at in 0..bytes.len() {
            for sign in b":-[]{}\"'|>&*!#%@`\\?,\t\n\r \x00<~9a" {
                if at % 7 == usize::from(*sign) % 7 {
                    let mut garbled = bytes.clone();
                    garbled[at] = *sign;
                    check(name, &String::from_utf8_lossy(&garbled));
                }
            }
        }
    }
}

fn check(name: &str, text: &str) {
    let (value, report) = read(name, text);
    assert_eq!(
        value,
        !report.has_errors(),
        "{name}: a value or errors:\n{text}"
    );
    for language in Language::ALL {
        messages(&report, language);
    }
}
