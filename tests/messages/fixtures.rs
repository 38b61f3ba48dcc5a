//! Plans, organ profiles and tables with faults.

use std::fs;
use std::path::{Path, PathBuf};

use thethuc::diagnostic::{Report, Source};
use thethuc::plan::{Calendar, read_for_each, read_organ, read_plan, read_table};

/// The plans and profiles, in the order of their names.
pub fn paths() -> Vec<PathBuf> {
    list("tests/bad_plans")
}

/// The tables, `tests/bad_tables/*`.
pub fn tables() -> Vec<PathBuf> {
    list("tests/bad_tables")
}

/// The files of a folder that are no golden texts.
fn list(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder of fixtures")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "txt"))
        .collect();
    paths.sort();
    paths
}

/// What is wrong with a table. Of `sheet-<name>` a sheet is asked for, and of
/// `headings-<name>` a row of names.
pub fn read_bad_table(path: &Path) -> Report {
    let name = path.file_name().expect("a name").to_string_lossy();
    let bytes = fs::read(path).expect("a fixture");
    let sheet = name.starts_with("sheet-").then_some("Danh sach");
    let headings = name.starts_with("headings-").then_some(9);
    read_table(&name, &bytes, sheet, headings).1
}

/// Whether there is a value, and the report.
pub fn read(name: &str, text: &str) -> (bool, Report) {
    let source = Source::new(name, text);
    if name.trim_start_matches("good-").starts_with("organ") {
        let (organ, report) = read_organ(&source);
        (organ.is_some(), report)
    } else {
        // A plan for rows of a table says first which table.
        let (for_each, report) = read_for_each(&source);
        if for_each.is_some() || report.has_errors() {
            return (for_each.is_some(), report);
        }
        let (plan, report) = read_plan(&source, Calendar::country());
        (plan.is_some(), report)
    }
}
