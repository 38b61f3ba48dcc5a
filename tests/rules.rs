//! The rules of the checker, each on a document that it passes and on one
//! that it alone refuses.
//!
//! `tests/rules/bases/*.txt` are clean documents as scripts (see
//! `tests/rules/script.rs`), `tests/rules/cases/<group>/<rule>.yaml` says by
//! which replacements a base comes to break a rule, and how it nearly does.
//! `tests/rules/unchecked.yaml` lists the requirements that no rule tests,
//! with the reason. `UPDATE_GOLDEN=1 cargo test --test rules` writes
//! `tests/rules/messages.txt` anew, for review.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde::Deserialize;
use thethuc::check::messages::{self, Language};
use thethuc::check::{Examination, Rule, Standing, examine, rules};
use thethuc::inspect::{Widths, specimen};
use thethuc::standard::Catalogue;

#[path = "rules/script.rs"]
mod script;

use script::Script;

/// A file of `tests/rules/cases`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    base: String,
    fails: Vec<Variant>,
    #[serde(default)]
    passes: Vec<Variant>,
}

/// A base with replacements: from, to, from, to.
#[derive(Deserialize)]
#[serde(untagged)]
enum Variant {
    Here(Vec<String>),
    Elsewhere { base: String, replace: Vec<String> },
}

struct Case {
    rule: &'static Rule,
    file: CaseFile,
}

static BASES: LazyLock<BTreeMap<String, Script>> = LazyLock::new(|| {
    files("tests/rules/bases", "txt")
        .into_iter()
        .map(|path| (stem(&path), Script::new(read(&path))))
        .collect()
});

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    files("tests/rules/cases", "yaml")
        .iter()
        .map(|path| {
            let rule = rules::by_name(&stem(path))
                .unwrap_or_else(|| panic!("{} is named after no rule", path.display()));
            let folder = path.parent().and_then(Path::file_name).expect("a folder");
            assert_eq!(
                folder.to_string_lossy(),
                rule.group.key(),
                "{}",
                path.display()
            );
            let file = serde_yaml::from_str(&read(path))
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Case { rule, file }
        })
        .collect()
});

impl Case {
    /// The documents that the rule refuses.
    fn failing(&self) -> impl Iterator<Item = Script> {
        self.file.fails.iter().map(|variant| self.script(variant))
    }

    /// The documents that the rule passes: the base when none is written.
    fn passing(&self) -> Vec<Script> {
        if self.file.passes.is_empty() {
            return vec![self.script(&Variant::Here(Vec::new()))];
        }
        let scripts = self.file.passes.iter();
        scripts.map(|variant| self.script(variant)).collect()
    }

    fn script(&self, variant: &Variant) -> Script {
        let (base, pairs) = match variant {
            Variant::Here(pairs) => (&self.file.base, pairs),
            Variant::Elsewhere { base, replace } => (base, replace),
        };
        let base = BASES
            .get(base)
            .unwrap_or_else(|| panic!("{}: there is no base `{base}`", self.rule.name));
        base.replaced(pairs)
    }
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the tests") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file of the tests")
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().expect("a file has a name");
    stem.to_string_lossy().into_owned()
}

fn examined(script: &Script) -> Examination {
    let widths = Widths::new([
        include_bytes!("../assets/fonts/LiberationSerif-Regular.ttf"),
        include_bytes!("../assets/fonts/LiberationSerif-Bold.ttf"),
        include_bytes!("../assets/fonts/LiberationSerif-Italic.ttf"),
        include_bytes!("../assets/fonts/LiberationSerif-BoldItalic.ttf"),
    ])
    .expect("the faces are fonts");
    let specimen = specimen("a.docx", &script.docx(), &widths).expect("a document");
    let standard = Catalogue::builtin()
        .by_name(&script.standard)
        .expect("a standard");
    examine(&specimen, standard)
}

/// What was found, for the message of a failed test.
fn told(examination: &Examination) -> Vec<String> {
    let findings = examination.findings.iter();
    findings
        .map(|finding| format!("{}: {:?}", finding.rule, finding.fault))
        .collect()
}

/// Fails with all that went wrong, so that one run shows the whole.
fn assert_none(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_bases_are_clean() {
    let wrong: Vec<_> = BASES
        .iter()
        .flat_map(|(name, script)| {
            let told = told(&examined(script));
            told.into_iter().map(move |told| format!("{name}: {told}"))
        })
        .collect();
    assert_none(&wrong);
}

#[test]
fn every_rule_has_its_case() {
    let tested: BTreeSet<_> = CASES.iter().map(|case| case.rule.name).collect();
    let listed: BTreeSet<_> = rules::all().map(|rule| rule.name).collect();
    let without: Vec<_> = listed.difference(&tested).collect();
    assert!(without.is_empty(), "no case: {without:?}");
    assert_eq!(tested, listed);
}

#[test]
fn failing_documents_break_one_rule_alone() {
    let mut wrong = Vec::new();
    for case in CASES.iter() {
        assert!(!case.file.fails.is_empty(), "{}", case.rule.name);
        for (at, script) in case.failing().enumerate() {
            let examination = examined(&script);
            let broken: BTreeSet<_> = examination.findings.iter().map(|f| f.rule).collect();
            if broken != BTreeSet::from([case.rule.name]) {
                let told = told(&examination).join("\n    ");
                wrong.push(format!("{} fails[{at}]: found\n    {told}", case.rule.name));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn passing_documents_pass() {
    let mut wrong = Vec::new();
    for case in CASES.iter() {
        for (at, script) in case.passing().into_iter().enumerate() {
            let examination = examined(&script);
            let name = case.rule.name;
            for told in told(&examination) {
                wrong.push(format!("{name} passes[{at}]: found {told}"));
            }
            let outcome = examination.outcomes.iter().find(|o| o.rule.name == name);
            let standing = outcome.map(|outcome| outcome.standing);
            if standing != Some(Standing::Passed) {
                wrong.push(format!("{name} passes[{at}]: is {standing:?}"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn names_are_kebab_case_and_their_own() {
    let mut seen = BTreeSet::new();
    for rule in rules::all() {
        assert!(seen.insert(rule.name), "{} stands twice", rule.name);
        let plain = rule.name.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        assert!(plain, "{} is not kebab-case", rule.name);
        assert_ne!(rule.wrong, rule.right, "{}", rule.name);
    }
}

#[test]
fn rules_and_requirements_meet() {
    let unchecked: BTreeMap<String, String> =
        serde_yaml::from_str(&read(Path::new("tests/rules/unchecked.yaml"))).expect("a map");
    let mut wrong = Vec::new();
    let mut ids = BTreeSet::new();
    for standard in Catalogue::builtin().iter() {
        for requirement in &standard.requirements {
            ids.insert(requirement.id.as_str());
            let id = requirement.id.as_str();
            let checked = rules::all().any(|rule| rule.requirements.contains(&id));
            match (checked, unchecked.contains_key(id)) {
                (false, false) => wrong.push(format!("{}: no rule tests `{id}`", standard.name)),
                (true, true) => wrong.push(format!("`{id}` is tested; it needs no reason")),
                (true, false) | (false, true) => {}
            }
        }
    }
    for rule in rules::all() {
        for id in rule.requirements {
            if !ids.contains(id) {
                wrong.push(format!("{}: no standard has `{id}`", rule.name));
            }
        }
    }
    for id in unchecked.keys().filter(|id| !ids.contains(id.as_str())) {
        wrong.push(format!("`{id}` is no requirement of any standard"));
    }
    assert_none(&wrong);
}

#[test]
fn messages_read_well() {
    let mut golden = String::new();
    for case in CASES.iter() {
        for script in case.failing() {
            for finding in examined(&script).findings {
                golden.push_str(&format!(
                    "{} ({:?}, {})\n",
                    finding.rule, finding.severity, finding.citation
                ));
                for language in Language::ALL {
                    let said = messages::text(language, &finding);
                    let mend = messages::mend(language, finding.rule, &finding.fault);
                    assert!(!format!("{said}{mend}").contains("{$"), "{said}\n{mend}");
                    golden.push_str(&format!("  {said}\n    -> {mend}\n"));
                }
            }
        }
    }
    let path = Path::new("tests/rules/messages.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path, &golden).expect("written");
    }
    let wanted = fs::read_to_string(path).unwrap_or_default();
    assert!(
        golden == wanted,
        "the messages differ from {}; UPDATE_GOLDEN=1 writes them anew",
        path.display()
    );
}
