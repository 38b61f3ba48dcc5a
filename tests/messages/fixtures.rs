//! Plans and organ profiles with faults, `tests/bad_plans/*.yaml`.

use std::fs;
use std::path::{Path, PathBuf};

use thethuc::diagnostic::{Report, Source};
use thethuc::plan::{Calendar, read_for_each, read_organ, read_plan};

/// The files, in the order of their names.
pub fn paths() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_plans");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder of fixtures")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    paths.sort();
    paths
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
