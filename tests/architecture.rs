//! The rules of `src/lib.rs`, kept by reading the sources.
//!
//! A rule that is broken for a reason has its exception in a list here, with
//! the reason. An exception that nothing needs any more fails as well.

#[path = "architecture/circles.rs"]
mod circles;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules from low to high: each uses those before it.
const ORDER: [&str; 15] = [
    "units",
    "message",
    "diagnostic",
    "model",
    "standard",
    "style",
    "plan",
    "template",
    "drafting",
    "render",
    "inspect",
    "check",
    "workspace",
    "batch",
    "cli",
];

/// Libraries that some modules alone may name.
const OWNED: [(&str, &[&str]); 19] = [
    ("tera", &["src/template"]),
    ("pulldown_cmark", &["src/template"]),
    ("docx_rs", &["src/render/docx"]),
    ("typst", &["src/render/pdf"]),
    (
        "quick_xml",
        &[
            "src/render/docx",
            "src/inspect/docx",
            "src/cli/findings/junit",
        ],
    ),
    (
        "zip",
        &["src/plan/table", "src/render/docx", "src/inspect/docx"],
    ),
    ("calamine", &["src/plan/table"]),
    ("csv", &["src/plan/table"]),
    ("fluent_bundle", &["src/message"]),
    ("unic_langid", &["src/message"]),
    ("walkdir", &["src/batch", "src/workspace"]),
    ("toml", &["src/workspace"]),
    ("glob", &["src/batch", "src/workspace"]),
    ("notify_debouncer_full", &["src/batch", "src/workspace"]),
    ("clap", &["src/cli"]),
    ("indicatif", &["src/cli"]),
    ("inquire", &["src/cli"]),
    ("annotate_snippets", &["src/cli"]),
    ("sys_locale", &["src/cli"]),
];

/// Modules that know nothing of others, though they stand above them.
const BARRED: [(&str, &[&str]); 5] = [
    ("src/render", &["standard", "plan", "template", "drafting"]),
    ("src/template", &["style"]),
    ("src/drafting", &["style"]),
    // The witness of what renderers wrote.
    (
        "src/inspect",
        &[
            "standard", "style", "plan", "template", "drafting", "render",
        ],
    ),
    (
        "src/check",
        &["style", "plan", "template", "drafting", "render"],
    ),
];

/// What touches the world outside of the program.
const OUTSIDE: [&str; 12] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Local::now",
    "Utc::now",
    "println!",
    "print!(",
    "eprint",
];

/// Vietnamese words in renderers that are no wording of a standard's
/// components: names in the list of styles, which an editor shows and no page
/// prints.
const WORDS_IN_RENDER: [&str; 5] = [
    "{} (cấp {level})",
    "{} liền đoạn",
    "Đường kẻ",
    "Khoảng trống",
    "Hình ảnh",
];

/// Lengths in renderers: file, literal, reason.
const LENGTHS_IN_RENDER: [(&str, &str, &str); 2] = [
    (
        "src/render/galley/letterhead.rs",
        "Length::pt(2)",
        "tolerance of the measure of a line",
    ),
    (
        "src/render/galley/tables.rs",
        "Length::pt(1)",
        "tolerance of the measure of a word",
    ),
];

/// The longest file and function, without tests.
const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;

/// Files that are longer, with the reason.
const LONG_FILES: [(&str, &str); 0] = [];

/// Functions that are longer, with the reason.
const LONG_FUNCTIONS: [(&str, &str); 2] = [
    (
        "comparisons",
        "one arm for each kind of limit: a flat match that lists all",
    ),
    (
        "property",
        "one arm for each property of a section: a flat match that lists all",
    ),
];

/// Modules with circles between their files.
const CIRCLES: [&str; 4] = ["src/batch", "src/cli", "src/template", "src/workspace"];

/// A file of the sources, without its tests and comments.
struct File {
    /// The path from the root, with `/`.
    path: String,
    /// The lines before `#[cfg(test)]`; comments are blank.
    lines: Vec<String>,
}

impl File {
    /// The module at the root that holds the file.
    fn module(&self) -> &str {
        let below = self.path.trim_start_matches("src/");
        below
            .split('/')
            .next()
            .unwrap_or(below)
            .trim_end_matches(".rs")
    }

    fn code(&self) -> String {
        self.lines.join("\n")
    }

    fn within(&self, folder: &str) -> bool {
        self.path == format!("{folder}.rs") || self.path.starts_with(&format!("{folder}/"))
    }
}

fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    below(&root.join("src"), &mut paths);
    paths.sort();
    let files: Vec<_> = paths.iter().map(|path| file(root, path)).collect();
    assert!(
        paths.contains(&root.join("src/lib.rs")),
        "the sources are found"
    );
    files
        .into_iter()
        .filter(|file| !file.path.contains("/tests/") && !file.path.ends_with("/tests.rs"))
        .collect()
}

fn below(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            below(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn text(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(path)).expect("a source")
}

fn file(root: &Path, path: &Path) -> File {
    let text = fs::read_to_string(path).expect("a source");
    let path = path.strip_prefix(root).expect("below the root");
    let lines = text
        .lines()
        .take_while(|line| line.trim() != "#[cfg(test)]")
        .map(without_comment)
        .collect();
    File {
        path: path.to_string_lossy().replace('\\', "/"),
        lines,
    }
}

fn without_comment(line: &str) -> String {
    let code = if line.trim_start().starts_with("//") {
        ""
    } else {
        line.split(" // ").next().unwrap_or(line)
    };
    code.to_owned()
}

/// Whether `word` stands in `code` as a path's beginning or a whole name.
fn names(code: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + word.len()..];
        !before.is_some_and(|c| part_of_name(c) || c == '`' || c == '.')
            && (after.starts_with("::") || after.starts_with(';') || after.starts_with(" as "))
    })
}

/// The modules that a file uses by `crate::...`.
fn uses(file: &File) -> BTreeSet<String> {
    let code = file.code();
    let mut found = BTreeSet::new();
    for (at, opening) in code.match_indices("crate::") {
        let rest = &code[at + opening.len()..];
        let heads = match rest.strip_prefix('{') {
            // The first names of a group, which holds no group of its own
            // before them.
            Some(group) => group
                .split('}')
                .next()
                .unwrap_or("")
                .split(',')
                .collect::<Vec<_>>(),
            None => vec![rest],
        };
        for head in heads {
            let word: String = head
                .trim_start()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            found.insert(word);
        }
    }
    found
}

/// The texts between quotes of a file, by line.
fn literals(file: &File) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, line) in file.lines.iter().enumerate() {
        let line = line.replace("\\\"", "").replace("'\"'", "");
        let texts = line.split('"').skip(1).step_by(2);
        found.extend(texts.map(|text| (index + 1, text.to_owned())));
    }
    found
}

fn is_vietnamese(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, 'À'..='ỹ') && c.is_alphabetic())
}

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|name| *name == module)
}

#[test]
fn a_module_uses_only_those_below_it() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in sources() {
        let module = file.module();
        if matches!(module, "lib" | "main") {
            continue;
        }
        let own = rank(module).unwrap_or_else(|| panic!("`{module}` has no place in the order"));
        for used in uses(&file) {
            count += 1;
            match rank(&used) {
                Some(used) if used <= own => {}
                Some(_) | None => wrong.push(format!("{} uses `{used}`", file.path)),
            }
        }
    }
    assert!(count > 100, "only {count} uses were found");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn modules_know_nothing_of_what_is_barred() {
    let mut wrong = Vec::new();
    for (module, barred) in BARRED {
        let mut files = sources();
        files.retain(|file| file.within(module));
        assert!(!files.is_empty(), "{module} is not found");
        for file in &files {
            for name in barred.iter().filter(|name| uses(file).contains(**name)) {
                wrong.push(format!("{} uses `{name}`", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_library_is_named_by_its_module_alone() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (library, owners) in OWNED {
            let owned = owners.iter().any(|owner| file.within(owner));
            if !owned && names(&file.code(), library) {
                wrong.push(format!("{} names `{library}`", file.path));
            }
        }
    }
    // A search that finds nothing anywhere would find nothing wrong.
    for (library, owners) in OWNED {
        for owner in owners {
            let used = sources()
                .iter()
                .any(|file| file.within(owner) && names(&file.code(), library));
            assert!(used, "`{library}` is not found in {owner}");
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn below_workspace_there_is_no_file_clock_environment_or_printing() {
    let mut wrong = Vec::new();
    for file in sources() {
        let world = [
            "src/workspace",
            "src/batch",
            "src/cli",
            "src/main",
            "src/lib",
        ];
        if world.iter().any(|module| file.within(module)) {
            continue;
        }
        let code = file.code();
        for outside in OUTSIDE.iter().filter(|word| code.contains(**word)) {
            wrong.push(format!("{} has `{outside}`", file.path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_command_line_prints() {
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|file| !file.within("src/cli")) {
        for printing in ["println!", "print!(", "eprint", "stdout()", "stderr()"] {
            if file.code().contains(printing) {
                wrong.push(format!("{} has `{printing}`", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn renderers_hold_no_wording() {
    let mut wrong = Vec::new();
    let mut needed = BTreeSet::new();
    for file in sources().iter().filter(|file| file.within("src/render")) {
        for (line, text) in literals(file) {
            if WORDS_IN_RENDER.contains(&text.as_str()) {
                needed.insert(text);
            } else if is_vietnamese(&text) || ["T/M", "TM.", "KT.", "K/T"].contains(&&*text) {
                wrong.push(format!("{}:{line}: \"{text}\"", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for text in WORDS_IN_RENDER {
        assert!(needed.contains(text), "the exception \"{text}\" is idle");
    }
}

#[test]
fn renderers_hold_no_figure() {
    let mut wrong = Vec::new();
    let mut needed = BTreeSet::new();
    for file in sources().iter().filter(|file| file.within("src/render")) {
        for (index, line) in file.lines.iter().enumerate() {
            for unit in ["Length::pt(", "Length::mm("] {
                for (at, _) in line.match_indices(unit) {
                    let figure: String = line[at + unit.len()..]
                        .chars()
                        .take_while(char::is_ascii_digit)
                        .collect();
                    let literal = format!("{unit}{figure})");
                    let known = LENGTHS_IN_RENDER
                        .iter()
                        .find(|(path, text, _)| *path == file.path && *text == literal);
                    match known {
                        Some(known) => _ = needed.insert(*known),
                        None if figure.is_empty() => {}
                        None => wrong.push(format!("{}:{}: {literal}", file.path, index + 1)),
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for known in LENGTHS_IN_RENDER {
        assert!(needed.contains(&known), "the exception {known:?} is idle");
    }
}

#[test]
fn files_are_short() {
    let mut wrong = Vec::new();
    for file in sources() {
        let known = LONG_FILES.iter().any(|(path, _)| *path == file.path);
        let long = file.lines.len() > FILE_LINES;
        if long && !known {
            wrong.push(format!("{}: {} lines", file.path, file.lines.len()));
        }
        if known && !long {
            wrong.push(format!("{}: the exception is idle", file.path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn functions_are_short() {
    let mut wrong = Vec::new();
    let mut needed = BTreeSet::new();
    for file in sources() {
        for (index, line) in file.lines.iter().enumerate() {
            let Some(name) = function_name(line) else {
                continue;
            };
            let indentation = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(indentation));
            let length = file.lines[index..]
                .iter()
                .position(|line| *line == end)
                .map_or(1, |at| at + 1);
            if length <= FUNCTION_LINES {
                continue;
            }
            if LONG_FUNCTIONS.iter().any(|(known, _)| *known == name) {
                needed.insert(name);
            } else {
                wrong.push(format!(
                    "{}:{}: `{name}` has {length} lines",
                    file.path,
                    index + 1
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (name, _) in LONG_FUNCTIONS {
        assert!(needed.contains(name), "the exception `{name}` is idle");
    }
}

/// The name of the function that a line begins.
fn function_name(line: &str) -> Option<String> {
    let (before, after) = line.split_once("fn ")?;
    let modifiers = ["pub", "const", "pub(crate)", "pub(super)"];
    let begins = before
        .split_whitespace()
        .all(|word| modifiers.contains(&word));
    let name = after
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_');
    let name: String = name.collect();
    (begins && !name.is_empty()).then_some(name)
}

#[test]
fn the_order_of_modules_is_that_of_the_library() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"))
        .expect("the library's root");
    let declared: BTreeSet<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(declared, ORDER.into_iter().collect());
    let told: String = lib
        .lines()
        .filter_map(|line| line.strip_prefix("//! "))
        .collect::<Vec<_>>()
        .join(" ");
    assert!(
        told.contains(&ORDER.join(" → ")),
        "src/lib.rs tells another order"
    );
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let files = sources();
    let texts: Vec<_> = files
        .iter()
        .map(|file| (file.path.as_str(), text(&file.path)))
        .collect();
    let found = circles::circles(texts.iter().map(|(path, text)| (*path, text.as_str())));
    let mut needed = BTreeSet::new();
    let mut wrong = Vec::new();
    for circle in found {
        let known = CIRCLES.iter().find(|module| {
            let within = |path: &String| {
                *path == format!("{module}.rs") || path.starts_with(&format!("{module}/"))
            };
            circle.keys().all(within)
        });
        match known {
            Some(module) => _ = needed.insert(module),
            None => wrong.push(circle),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for module in CIRCLES {
        assert!(needed.contains(&module), "the exception `{module}` is idle");
    }
}
