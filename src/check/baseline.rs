//! Findings that are known already, so that an office with old documents can
//! start today: they are silent, and only what comes anew is told.
//!
//! A known finding is its rule and the words around its place, without
//! paragraph numbers: text that is put in above it changes nothing. Of several
//! alike, as many are silent as were recorded. What is recorded and found no
//! more is stale, and told, so that the record shrinks.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::examination::Finding;
use super::site::Site;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;

/// The form of the record that this program writes.
const VERSION: u32 = 1;

/// Characters on either side of a place that belong to its fingerprint.
const AROUND: usize = 24;

/// The findings that are known, by file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    version: u32,
    files: BTreeMap<String, Vec<Known>>,
}

/// Findings of one rule at words that are alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// What is known.
    #[serde(flatten)]
    pub fingerprint: Fingerprint,
    /// How many there are in the file.
    pub count: usize,
}

/// What a finding is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fingerprint {
    /// The rule's name.
    pub rule: String,
    /// The words around the place; empty for the document as a whole.
    pub excerpt: String,
}

impl Fingerprint {
    /// The fingerprint of a finding.
    pub fn of(finding: &Finding, site: &Site) -> Self {
        let excerpt = site.excerpt(AROUND).text;
        let words: Vec<_> = excerpt.split_whitespace().collect();
        Self {
            rule: finding.rule.to_owned(),
            excerpt: words.join(" "),
        }
    }
}

impl Default for Baseline {
    fn default() -> Self {
        Self {
            version: VERSION,
            files: BTreeMap::new(),
        }
    }
}

impl Baseline {
    /// Reads a record.
    ///
    /// # Errors
    /// The text is no record that this program can read.
    pub fn read(source: &Arc<Source>) -> Result<Self, Diagnostic> {
        let wrong = |reason: Message| {
            let message = Message::new("invalid-baseline")
                .with("name", &source.name)
                .with("reason", reason);
            Diagnostic::error(message)
                .at(Place::file(source))
                .hint(Message::new("invalid-baseline.mend"))
        };
        let baseline: Self = serde_json::from_str(&source.text).map_err(|error| {
            wrong(Message::new("invalid-baseline.json").with("reason", error.to_string()))
        })?;
        if baseline.version == VERSION {
            Ok(baseline)
        } else {
            let reason = Message::new("invalid-baseline.version")
                .with("found", baseline.version)
                .with("expected", VERSION);
            Err(wrong(reason))
        }
    }

    /// The record as text.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self)
            .expect("texts and counts, with texts as keys, are always JSON");
        text.push('\n');
        text
    }

    /// Records the findings of a file.
    pub fn record(&mut self, file: &str, findings: impl IntoIterator<Item = Fingerprint>) {
        let mut counts: BTreeMap<Fingerprint, usize> = BTreeMap::new();
        for fingerprint in findings {
            *counts.entry(fingerprint).or_default() += 1;
        }
        let known: Vec<_> = counts
            .into_iter()
            .map(|(fingerprint, count)| Known { fingerprint, count })
            .collect();
        if known.is_empty() {
            self.files.remove(file);
        } else {
            self.files.insert(file.to_owned(), known);
        }
    }

    /// How many findings are recorded.
    pub fn len(&self) -> usize {
        self.files.values().flatten().map(|known| known.count).sum()
    }

    /// Whether none is recorded.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Leaves of a file's findings those that are not known, and gives what is
    /// recorded and was not found.
    pub fn silence<T>(
        &self,
        file: &str,
        findings: &mut Vec<T>,
        fingerprint: impl Fn(&T) -> Fingerprint,
    ) -> Vec<Known> {
        let mut left: Vec<Known> = self.files.get(file).cloned().unwrap_or_default();
        findings.retain(|finding| {
            let found = fingerprint(finding);
            let known = left
                .iter_mut()
                .find(|known| known.fingerprint == found && known.count > 0);
            match known {
                Some(known) => {
                    known.count -= 1;
                    false
                }
                None => true,
            }
        });
        left.retain(|known| known.count > 0);
        left
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(rule: &str, excerpt: &str) -> Fingerprint {
        Fingerprint {
            rule: rule.to_owned(),
            excerpt: excerpt.to_owned(),
        }
    }

    #[test]
    fn as_many_are_silent_as_were_recorded() {
        let mut baseline = Baseline::default();
        let two = [print("a", "x"), print("a", "x"), print("b", "y")];
        baseline.record("f.docx", two);
        assert_eq!(baseline.len(), 3);
        let mut findings = vec![print("a", "x"), print("a", "x"), print("a", "x")];
        let stale = baseline.silence("f.docx", &mut findings, Clone::clone);
        assert_eq!(findings.len(), 1);
        assert_eq!(stale.len(), 1);
        assert_eq!(stale[0].fingerprint, print("b", "y"));
        let mut other = vec![print("a", "x")];
        assert!(
            baseline
                .silence("g.docx", &mut other, Clone::clone)
                .is_empty()
        );
        assert_eq!(other.len(), 1);
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut baseline = Baseline::default();
        baseline.record("plans/a.yaml", [print("a", "Số: 5/KH-UBND")]);
        let source = Source::new("b.json", baseline.text());
        assert_eq!(Baseline::read(&source), Ok(baseline));
    }

    #[test]
    fn what_is_no_record_is_refused() {
        for text in ["", "[]", r#"{"version": 2, "files": {}}"#] {
            let fault = Baseline::read(&Source::new("b.json", text)).expect_err("no record");
            assert_eq!(fault.code, "invalid-baseline");
        }
    }
}
