//! The words that the rules of the text go by, from `assets/words`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::check::prose::{Passage, Place};

/// Words of grammar; phrases are cut into words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Words that never stand twice in a row.
    pub(super) never_doubled: BTreeSet<String>,
    /// Words with which a clause begins and no name does.
    pub(super) clause_openers: Vec<Phrase>,
    /// Short forms that end in a full stop.
    pub(super) stopped_forms: BTreeSet<String>,
    /// What tells of the past.
    pub(super) past: Vec<Phrase>,
    /// What may speak of last year's events.
    pub(super) retrospective: Vec<Phrase>,
    /// What is to be done before a deadline.
    pub(super) tasks: Vec<Phrase>,
    /// Types that tell what was done.
    pub(super) reporting_types: Vec<Phrase>,
    /// What makes a day one that divides, no deadline.
    pub(super) thresholds: Vec<Phrase>,
    /// Heads of events that are held again.
    pub(super) events: Vec<Phrase>,
    /// After these "thứ hai" is no day of the week.
    pub(super) ordinal_heads: Vec<Phrase>,
    /// What is written in brackets until the text comes.
    pub(super) waiting: Vec<Phrase>,
    /// What brackets that wait for a name begin with.
    pub(super) awaited: Vec<Phrase>,
    /// Kinds of acts that parts are cited of.
    pub(super) acts: Vec<Phrase>,
}

/// Abbreviations that need no explanation, by kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Abbreviations {
    known: Vec<Vec<String>>,
}

/// Names of persons, places and lunar years.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    /// Họ.
    pub(super) surnames: BTreeSet<String>,
    /// Tên đệm.
    pub(super) middle_words: BTreeSet<String>,
    /// Names of persons and events that units bear.
    pub(super) persons_and_events: Vec<Phrase>,
    /// Thiên can.
    pub(super) heavenly_stems: BTreeSet<String>,
    /// Địa chi.
    pub(super) earthly_branches: BTreeSet<String>,
}

/// Words in a row, by their keys.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(super) struct Phrase {
    /// As written.
    pub(super) words: Vec<String>,
    /// To compare by.
    pub(super) keys: Vec<String>,
}

/// A phrase whose capitals are fixed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fixed {
    /// How it is written.
    pub(super) right: Phrase,
    /// What is right as well.
    #[serde(default)]
    pub(super) or: Vec<Phrase>,
    /// One of these stands before it.
    #[serde(default)]
    pub(super) after: Vec<Phrase>,
    /// None of these stands before it.
    #[serde(default)]
    pub(super) not_after: Vec<Phrase>,
    /// None of these stands after it.
    #[serde(default)]
    pub(super) not_before: Vec<Phrase>,
    /// Which of its words must have a capital for the entry to count.
    #[serde(default)]
    pub(super) when: When,
}

/// When an entry counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum When {
    /// However it is written.
    #[default]
    Always,
    /// One of its words has a capital.
    SomeCapital,
    /// Its first word has a capital.
    FirstCapital,
}

/// The phrases of a rule by the key of their first word, longest first.
pub(super) type Index = BTreeMap<String, Vec<Fixed>>;

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        let passage = Passage::of(0, &text, Place::Content, false);
        let words = passage.words.iter();
        Self {
            words: words.clone().map(|word| word.text.to_owned()).collect(),
            keys: words.map(|word| word.key.to_string()).collect(),
        }
    }
}

impl Phrase {
    /// Whether the words of a passage from `index` on are these, with nothing
    /// but blanks between them.
    pub(super) fn starts_at(&self, passage: &Passage<'_>, index: usize) -> bool {
        self.keys.iter().enumerate().all(|(offset, key)| {
            passage.key(index + offset) == Some(key)
                && (offset == 0 || passage.follows(index + offset))
        })
    }

    /// Whether the words of a passage before `index` are these.
    pub(super) fn ends_before(&self, passage: &Passage<'_>, index: usize) -> bool {
        index
            .checked_sub(self.keys.len())
            .is_some_and(|start| self.starts_at(passage, start))
            && passage.gap(index).chars().all(|c| c == ' ' || c == ',')
    }
}

/// The words of grammar.
pub(super) fn words() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| {
        read(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/words/grammar.yaml"
        )))
    });
    &WORDS
}

/// The names of persons, places and lunar years.
pub(super) fn names() -> &'static Names {
    static NAMES: LazyLock<Names> = LazyLock::new(|| {
        read(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/words/names.yaml"
        )))
    });
    &NAMES
}

/// Whether an abbreviation needs no explanation.
pub(super) fn is_known_abbreviation(text: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let read: Abbreviations = read(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/words/abbreviations.yaml"
        )));
        read.known.into_iter().flatten().collect()
    });
    KNOWN.contains(text)
}

/// The phrases of a rule; none when it has none.
pub(super) fn fixed(rule: &str) -> Option<&'static Index> {
    all_fixed().get(rule)
}

/// The phrases of all rules by their names.
fn all_fixed() -> &'static BTreeMap<String, Index> {
    static FIXED: LazyLock<BTreeMap<String, Index>> = LazyLock::new(|| {
        let read: BTreeMap<String, Vec<Fixed>> = read(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/words/capitals.yaml"
        )));
        read.into_iter()
            .map(|(rule, entries)| (rule, index(entries)))
            .collect()
    });
    &FIXED
}

fn index(entries: Vec<Fixed>) -> Index {
    let mut index = Index::new();
    for entry in entries {
        if let Some(first) = entry.right.keys.first() {
            index.entry(first.clone()).or_default().push(entry);
        }
    }
    for entries in index.values_mut() {
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.right.keys.len()));
    }
    index
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str(text).expect("the words of the program are read by its tests")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_read() {
        assert!(words().never_doubled.contains("của"));
        assert!(names().earthly_branches.contains("thìn"));
        assert!(is_known_abbreviation("UBND") && !is_known_abbreviation("KHKT"));
        assert!(fixed("wrong-tet-capitals").is_some());
    }

    #[test]
    fn phrases_are_those_of_rules() {
        for rule in all_fixed().keys() {
            assert!(crate::check::rules::by_name(rule).is_some(), "{rule}");
        }
    }
}
