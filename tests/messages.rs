//! Everything that the program says stands in the catalogue, in both
//! languages, and nothing stands there that is not said.

#[path = "messages/catalogue.rs"]
mod catalogue;
#[path = "messages/fixtures.rs"]
mod fixtures;
#[path = "messages/sources.rs"]
mod sources;

use clap::CommandFactory;
use std::collections::{BTreeMap, BTreeSet};

use thethuc::check::{Group, rules};
use thethuc::message::Language;
use thethuc::model::Component;

use catalogue::{Catalogue, Facts};
use sources::{Sources, VIETNAMESE, english};

/// Files of the catalogue beside those of the groups of rules.
const FILES: &[&str] = &[
    "components",
    "faults-batch",
    "faults-check",
    "faults-dates",
    "faults-document",
    "faults-format",
    "faults-markdown",
    "faults-plan",
    "faults-roster",
    "faults-standard",
    "faults-table",
    "faults-template",
    "faults-values",
    "faults-workspace",
    "faults-yaml",
    "filters",
    "build",
    "command",
    "help",
    "program",
    "report",
    "shared",
    "year",
];

/// Messages of rules, beside that under the rule's name.
const OF_RULES: [&str; 3] = ["what", "why", "mend"];

/// Texts in the code that are no sentences to people, by file: words of
/// another language or of a document.
const NO_SENTENCES: [(&str, &str); 2] = [
    ("src/template/fault.rs", "is not defined"),
    (
        "src/template/prose/catalogue.rs",
        r#"{{ date_range(from="2026-03-05", to="2026-03-12") }}"#,
    ),
];

/// Files that list what another program says, to be known again.
const OF_OTHERS: [&str; 3] = [
    "src/template/fault/parsing.rs",
    "src/template/fault/rendering.rs",
    "src/workspace/settings/syntax.rs",
];

/// Modules whose words are not in the catalogue yet.
const PENDING: &[&str] = &[
    "src/batch/draft",
    "src/cli/init",
    "src/cli/new",
    "src/cli/prompt",
    "src/drafting/blank",
];

/// The kinds of faults that the system tells of files.
const IO: [&str; 16] = [
    "not-found",
    "permission-denied",
    "already-exists",
    "not-a-directory",
    "is-a-directory",
    "directory-not-empty",
    "read-only",
    "storage-full",
    "file-too-large",
    "invalid-filename",
    "invalid-data",
    "unexpected-end",
    "loop-of-links",
    "broken-pipe",
    "busy",
    "out-of-memory",
];

/// What a style is compared by.
const PROPERTIES: [&str; 25] = [
    "width",
    "height",
    "typeface",
    "red",
    "presence",
    "restart",
    "numbering",
    "capitals",
    "bold",
    "italic",
    "underline",
    "size",
    "gap",
    "alignment",
    "first-line-indent",
    "line-spacing",
    "margin",
    "landscape-margin",
    "from-top",
    "from-bottom",
    "sizes",
    "rule",
    "box",
    "punctuation",
    "text",
];

/// Families of messages, with their members.
fn families() -> BTreeMap<&'static str, Vec<String>> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    BTreeMap::from([
        ("cited", owned(&["number", "date", "organ", "subject"])),
        (
            "component",
            Component::ALL.iter().map(|one| one.key()).collect(),
        ),
        ("face", owned(&["upright", "bold", "italic", "bold-italic"])),
        (
            "group",
            Group::ALL.iter().map(|one| one.key().to_owned()).collect(),
        ),
        (
            "heading",
            owned(&["arguments", "commands", "options", "usage"]),
        ),
        ("help", helped()),
        ("io", owned(&IO)),
        (
            "list",
            owned(&[
                "components",
                "filters",
                "rules",
                "standards",
                "templates",
                "types",
            ]),
        ),
        (
            "month",
            (1..=12).map(|month: u32| month.to_string()).collect(),
        ),
        ("property", owned(&PROPERTIES)),
        ("severity", owned(&["error", "warning", "hint"])),
        (
            "template",
            owned(&["begin", "example", "for", "issuers", "type"]),
        ),
    ])
}

/// The commands and their arguments, as help calls them.
fn helped() -> Vec<String> {
    let root = thethuc::cli::Cli::command();
    let mut members = vec!["flag-help".to_owned(), "flag-version".to_owned()];
    members.extend(["thethuc".to_owned(), "thethuc.lang".to_owned()]);
    for command in root.get_subcommands() {
        let name = command.get_name();
        members.push(name.to_owned());
        let arguments = command.get_arguments().map(|arg| arg.get_id().as_str());
        members.extend(arguments.map(|id| format!("{name}.{}", id.replace('_', "-"))));
    }
    members
}

fn members() -> BTreeSet<String> {
    let of = |(family, members): (&'static str, Vec<String>)| {
        members
            .into_iter()
            .map(move |member| format!("{family}-{member}"))
    };
    families().into_iter().flat_map(of).collect()
}

fn both() -> [(Language, Catalogue); 2] {
    Language::ALL.map(|language| (language, Catalogue::read(language.code())))
}

/// The sentences of both languages, with the facts that either asks for.
fn sentences() -> BTreeMap<String, Facts> {
    let mut all = BTreeMap::new();
    for (_, catalogue) in both() {
        for (id, facts) in catalogue.sentences {
            all.entry(id).or_insert_with(Facts::new).extend(facts);
        }
    }
    all
}

fn is_pending(place: &str) -> bool {
    PENDING.iter().any(|module| place.starts_with(module))
}

/// What the sources say and the catalogue does not know, by place.
fn unsaid(sources: &Sources, sentences: &BTreeMap<String, Facts>) -> Vec<String> {
    let mut wrong = Vec::new();
    for said in &sources.said {
        let Some(id) = &said.id else {
            wrong.push(format!("{}: an id is computed", said.place));
            continue;
        };
        match sentences.get(id) {
            None => wrong.push(format!("{}: there is no message `{id}`", said.place)),
            Some(facts) if *facts != said.facts => wrong.push(format!(
                "{}: `{id}` asks for {facts:?}; told {:?}",
                said.place, said.facts
            )),
            Some(_) => {}
        }
    }
    for (place, text) in &sources.sentences {
        let excepted = |(file, words): &(&str, &str)| place.starts_with(file) && text == words;
        let of_others = OF_OTHERS.iter().any(|file| place.starts_with(file));
        if !of_others && !NO_SENTENCES.iter().any(excepted) {
            wrong.push(format!("{place}: {text}"));
        }
    }
    wrong
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_facts() {
    let [(_, vietnamese), (_, english)] = both();
    let mut wrong = Vec::new();
    let ids = vietnamese.sentences.keys().chain(english.sentences.keys());
    for id in ids.collect::<BTreeSet<_>>() {
        match (vietnamese.sentences.get(id), english.sentences.get(id)) {
            (Some(of_one), Some(of_other)) if of_one == of_other => {}
            (Some(of_one), Some(of_other)) => {
                wrong.push(format!("`{id}` asks for {of_one:?} and {of_other:?}"));
            }
            (None, _) => wrong.push(format!("`{id}` is missing in Vietnamese")),
            (_, None) => wrong.push(format!("`{id}` is missing in English")),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_of_the_catalogue_has_its_subject() {
    let groups = Group::ALL.iter().map(|group| group.key().to_owned());
    let expected: BTreeSet<_> = groups
        .chain(FILES.iter().map(|file| (*file).to_owned()))
        .collect();
    for (language, catalogue) in both() {
        assert_eq!(catalogue.files, expected, "{language}");
    }
}

#[test]
fn what_the_sources_say_stands_in_the_catalogue() {
    let unsaid = unsaid(&Sources::read(), &sentences());
    let wrong: Vec<_> = unsaid.iter().filter(|place| !is_pending(place)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for module in PENDING {
        assert!(
            unsaid.iter().any(|place| place.starts_with(module)),
            "nothing is pending in {module}"
        );
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let sources = Sources::read();
    let mut said: BTreeSet<String> = sources
        .said
        .into_iter()
        .filter_map(|said| said.id)
        .collect();
    said.extend(sources.texts);
    said.extend(members());
    said.extend(both().into_iter().flat_map(|(_, one)| one.inner));
    for rule in rules::all() {
        said.insert(rule.name.to_owned());
        said.extend(OF_RULES.map(|attribute| format!("{}.{attribute}", rule.name)));
    }
    let idle: Vec<_> = sentences()
        .into_keys()
        .filter(|id| !said.contains(id))
        .collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_family_has_its_members() {
    let known = families();
    let sentences = sentences();
    for family in Sources::read().families {
        assert!(known.contains_key(family.as_str()), "{family}");
    }
    for id in members() {
        assert!(sentences.contains_key(&id), "{id}");
    }
}

#[test]
fn faults_of_plans_are_told_in_vietnamese() {
    let plans = fixtures::paths().into_iter().map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("a fixture");
        let (_, report) = fixtures::read(&name, &text);
        (path, report)
    });
    let tables = fixtures::tables().into_iter().map(|path| {
        let report = fixtures::read_bad_table(&path);
        (path, report)
    });
    let mut wrong = Vec::new();
    for (path, report) in plans.chain(tables) {
        let name = path.display();
        for fault in report.iter() {
            for message in [&fault.message].into_iter().chain(&fault.hints) {
                let Some(text) = message.known(Language::Vietnamese) else {
                    wrong.push(format!("{name}: there is no message `{}`", message.id()));
                    continue;
                };
                let mut foreign = english(&text);
                foreign.retain(|word| !VIETNAMESE.contains(word));
                if text.contains("{$") || !foreign.is_empty() {
                    wrong.push(format!("{name}: {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
