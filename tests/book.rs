//! The manual: what is generated of it is fresh, and its links hold.
//!
//! The tables of rules and a page for each rule come from the one list in the
//! program, in both languages. `UPDATE_GOLDEN=1 cargo test --test book` writes
//! them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use thethuc::check::rules;

const LANGUAGES: [&str; 2] = ["en", "vi"];
/// Pages beside the books whose links are looked at as well.
const PAGES: [&str; 6] = [
    "README.md",
    "README.vi.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "tests/judges/README.md",
];
/// What stands before the tables on the page of rules.
const TABLES: &str = "<!-- rules -->\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the program prints.
fn said(arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_thethuc"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("the program runs");
    assert!(run.status.success(), "{arguments:?}");
    String::from_utf8(run.stdout).expect("UTF-8")
}

/// The page of a rule: what `explain` says, its examples as they are.
fn page(rule: &str, language: &str) -> String {
    let text = said(&["explain", rule, "--lang", language]);
    let mut page = format!("# `{rule}`\n");
    let mut quoted = false;
    for line in text.lines() {
        let line = line.strip_prefix(rule).map_or(line, str::trim_start);
        if line.starts_with("  ") != quoted {
            page.push_str(if quoted { "```\n" } else { "\n```text\n" });
            quoted = !quoted;
        }
        let line = if quoted { &line[2..] } else { line };
        page.push_str(line);
        page.push('\n');
    }
    if quoted {
        page.push_str("```\n");
    }
    page
}

/// Every generated page by its path from the root.
fn generated() -> BTreeMap<PathBuf, String> {
    let mut pages = BTreeMap::new();
    for language in LANGUAGES {
        let book = PathBuf::from(format!("docs/{language}/src"));
        for rule in rules::all() {
            let path = book.join(format!("rules/{}.md", rule.name));
            pages.insert(path, page(rule.name, language));
        }
        let tables = book.join("reference/rules.md");
        let before = fs::read_to_string(root().join(&tables)).expect("the page of rules");
        let (before, _) = before.split_once(TABLES).expect("the mark");
        let fresh = said(&["list", "--markdown", "--lang", language]);
        pages.insert(tables, format!("{before}{TABLES}\n{fresh}"));

        let contents = book.join("SUMMARY.md");
        let before = fs::read_to_string(root().join(&contents)).expect("the contents");
        let kept = before
            .lines()
            .filter(|line| !line.contains("](rules/"))
            .map(|line| format!("{line}\n"));
        let rules = rules::all().map(|rule| format!("    - [`{0}`](rules/{0}.md)\n", rule.name));
        pages.insert(contents, kept.chain(rules).collect());
    }
    pages
}

#[test]
fn generated_pages_are_fresh() {
    let pages = generated();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        for (path, text) in &pages {
            let path = root().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("the page is written");
        }
    }
    let stale: Vec<_> = pages
        .iter()
        .filter(|(path, text)| fs::read_to_string(root().join(path)).ok().as_ref() != Some(text))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(
        stale.is_empty(),
        "stale: UPDATE_GOLDEN=1 cargo test --test book\n{stale:#?}"
    );
    for language in LANGUAGES {
        let folder = root().join(format!("docs/{language}/src/rules"));
        let there = fs::read_dir(folder).expect("the pages of rules").count();
        assert_eq!(there, rules::all().count(), "a page of no rule: {language}");
    }
}

/// All pages in Markdown below a folder.
fn below(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            below(&path, pages);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            pages.push(path);
        }
    }
}

/// The targets of links that are files, without what stands in code.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for (index, part) in text.split("```").enumerate() {
        if index % 2 == 1 {
            continue;
        }
        for rest in part.split("](").skip(1) {
            let target = rest.split(')').next().unwrap_or("");
            let file = target.split('#').next().unwrap_or("");
            if !file.is_empty() && !file.contains("://") && !file.contains(' ') {
                links.push(file.to_owned());
            }
        }
    }
    links
}

#[test]
fn links_lead_to_files() {
    let mut pages: Vec<_> = PAGES.iter().map(|page| root().join(page)).collect();
    below(&root().join("docs"), &mut pages);
    let mut count = 0;
    let mut broken = Vec::new();
    for page in pages {
        let text = fs::read_to_string(&page).expect("a page");
        let folder = page.parent().expect("a folder");
        for link in links(&text) {
            count += 1;
            if !folder.join(&link).exists() {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(count > 2 * rules::all().count(), "only {count} links");
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_page_is_in_the_contents() {
    for language in LANGUAGES {
        let book = root().join(format!("docs/{language}/src"));
        let contents = fs::read_to_string(book.join("SUMMARY.md")).expect("the contents");
        let mut pages = Vec::new();
        below(&book, &mut pages);
        for page in pages {
            let name = page.strip_prefix(&book).expect("below the book");
            let name = name.to_string_lossy().replace('\\', "/");
            let listed = name == "SUMMARY.md" || contents.contains(&format!("]({name})"));
            assert!(listed, "{language}: {name} is not in the contents");
        }
    }
}

#[test]
fn readmes_are_short() {
    for page in ["README.md", "README.vi.md"] {
        let text = fs::read_to_string(root().join(page)).expect("a page");
        let lines = text.lines().count();
        assert!(lines <= 250, "{page} has {lines} lines");
    }
}
