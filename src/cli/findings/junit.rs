//! Findings as JUnit XML: a suite for each file, a case for each rule. A rule
//! that does not apply or could not be evaluated is skipped, never passed.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Entry, entries, key};
use crate::check::messages::{Language, say};
use crate::check::{Outcome, Standing};
use crate::diagnostic::Severity;
use crate::workspace::{Checked, CheckedFile};

/// A suite with its numbers.
struct Suite<'a> {
    file: &'a CheckedFile,
    entries: Vec<Entry<'a>>,
}

/// What was found.
pub(super) fn write(checked: &Checked, language: Language) -> String {
    let suites: Vec<_> = checked
        .files
        .iter()
        .map(|file| Suite {
            file,
            entries: entries(file, language),
        })
        .collect();
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory does not fail.
    let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let mut sums = [0; 4];
    for suite in &suites {
        for (sum, count) in sums.iter_mut().zip(suite.numbers()) {
            *sum += count;
        }
    }
    let _ = writer
        .create_element("testsuites")
        .with_attribute(("name", env!("CARGO_PKG_NAME")))
        .with_attributes(numbered(&sums.map(|sum| sum.to_string())))
        .write_inner_content(|writer| {
            for suite in &suites {
                suite.write(writer, language)?;
            }
            Ok(())
        });
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

/// Numbers as attributes, in the order of [`Suite::numbers`].
fn numbered(numbers: &[String; 4]) -> impl Iterator<Item = (&str, &str)> {
    let names = ["tests", "failures", "errors", "skipped"];
    names.into_iter().zip(numbers.iter().map(String::as_str))
}

impl<'a> Suite<'a> {
    /// Tests, failures, errors, skipped ones.
    fn numbers(&self) -> [usize; 4] {
        [self.tests(), self.failures(), self.errors(), self.skipped()]
    }

    fn tests(&self) -> usize {
        self.file.outcomes.len() + self.errors()
    }

    fn failures(&self) -> usize {
        let outcomes = self.file.outcomes.iter();
        outcomes.filter(|outcome| self.fails(outcome)).count()
    }

    /// The diagnostics, which are no rules.
    fn errors(&self) -> usize {
        self.file.report.iter().count()
    }

    fn skipped(&self) -> usize {
        self.file
            .outcomes
            .iter()
            .filter(|outcome| {
                matches!(
                    outcome.standing,
                    Standing::NotApplicable | Standing::NotEvaluated
                )
            })
            .count()
    }

    fn of(&self, outcome: &Outcome) -> impl Iterator<Item = &Entry<'a>> {
        let name = outcome.rule.name;
        self.entries
            .iter()
            .filter(move |entry| entry.remark.is_some() && entry.code == name)
    }

    /// Whether a rule has findings that are more than hints.
    fn fails(&self, outcome: &Outcome) -> bool {
        self.of(outcome)
            .any(|entry| entry.severity > Severity::Hint)
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>, language: Language) -> std::io::Result<()> {
        let path = clean(&self.file.path);
        writer
            .create_element("testsuite")
            .with_attribute(("name", path.as_str()))
            .with_attributes(numbered(&self.numbers().map(|count| count.to_string())))
            .write_inner_content(|writer| {
                for entry in self.entries.iter().filter(|entry| entry.remark.is_none()) {
                    case(writer, &path, entry.code, |writer| {
                        told(writer, "error", &[entry], language)
                    })?;
                }
                for outcome in &self.file.outcomes {
                    case(writer, &path, outcome.rule.name, |writer| {
                        self.outcome(writer, outcome, language)
                    })?;
                }
                Ok(())
            })?;
        Ok(())
    }

    fn outcome(
        &self,
        writer: &mut Writer<Vec<u8>>,
        outcome: &Outcome,
        language: Language,
    ) -> std::io::Result<()> {
        let told_of: Vec<_> = self.of(outcome).collect();
        let skipped = match outcome.standing {
            Standing::Passed | Standing::Failed => None,
            Standing::NotApplicable => Some("standing-not-applicable"),
            Standing::NotEvaluated => Some("standing-not-evaluated"),
        };
        if let Some(id) = skipped {
            writer
                .create_element("skipped")
                .with_attribute(("message", say(language, id, &[]).as_str()))
                .write_empty()?;
        } else if self.fails(outcome) {
            told(writer, "failure", &told_of, language)?;
        } else if !told_of.is_empty() {
            let text = told_of
                .iter()
                .map(|entry| line(entry, language))
                .collect::<Vec<_>>()
                .join("\n");
            writer
                .create_element("system-out")
                .write_text_content(BytesText::new(&clean(&text)))?;
        }
        Ok(())
    }
}

/// A case with what is in it.
fn case(
    writer: &mut Writer<Vec<u8>>,
    path: &str,
    name: &str,
    inner: impl FnOnce(&mut Writer<Vec<u8>>) -> std::io::Result<()>,
) -> std::io::Result<()> {
    writer
        .create_element("testcase")
        .with_attribute(("name", name))
        .with_attribute(("classname", path))
        .write_inner_content(inner)?;
    Ok(())
}

/// Entries as one failure or error.
fn told(
    writer: &mut Writer<Vec<u8>>,
    element: &str,
    entries: &[&Entry<'_>],
    language: Language,
) -> std::io::Result<()> {
    let Some(first) = entries.first() else {
        return Ok(());
    };
    let lines: Vec<_> = entries.iter().map(|entry| line(entry, language)).collect();
    writer
        .create_element(element)
        .with_attribute(("type", key(first.severity)))
        .with_attribute(("message", clean(&first.message).as_str()))
        .write_text_content(BytesText::new(&clean(&lines.join("\n"))))?;
    Ok(())
}

/// An entry in a line: place, message, remedy, clause.
fn line(entry: &Entry<'_>, language: Language) -> String {
    let place = match entry.place {
        Some(place) => place.label(),
        None => entry.site(language).unwrap_or_default(),
    };
    let mut parts = Vec::new();
    if !place.is_empty() {
        parts.push(format!("{place}:"));
    }
    parts.push(entry.message.clone());
    parts.extend(entry.mend.iter().cloned());
    parts.extend(entry.citation.map(|citation| format!("({citation})")));
    parts.join(" ")
}

/// A text without the characters that XML cannot hold.
fn clean(text: &str) -> String {
    text.chars()
        .filter(|letter| {
            matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
        })
        .collect()
}
