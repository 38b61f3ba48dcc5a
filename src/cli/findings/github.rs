//! Findings as annotations of GitHub Actions, and a table for the summary of
//! the run.
//!
//! GitHub shows ten errors, ten warnings and ten notices of a step; what is
//! beyond is counted in the last notice and stands in the table.

use std::fmt::Write as _;

use super::{Entry, entries, number, severity, summary as sentence};
use crate::check::messages::{Language, say};
use crate::diagnostic::Severity;
use crate::workspace::{Checked, CheckedFile};

/// Annotations of a kind that a step shows.
const SHOWN: usize = 10;

/// Bytes of a summary that GitHub takes; a table that is longer is cut.
const LONGEST: usize = 900_000;

/// The annotations.
pub(super) fn write(checked: &Checked, language: Language) -> String {
    let mut text = String::new();
    let mut left = 0;
    let told: Vec<_> = checked
        .files
        .iter()
        .flat_map(|file| {
            let told = entries(file, language);
            told.into_iter().map(move |entry| (file, entry))
        })
        .collect();
    for grave in [Severity::Error, Severity::Warning, Severity::Hint] {
        let of_kind = told.iter().filter(|(_, entry)| entry.severity == grave);
        // The last notice tells of the rest.
        let shown = match grave {
            Severity::Error | Severity::Warning => SHOWN,
            Severity::Hint => SHOWN - 1,
        };
        for (index, (file, entry)) in of_kind.enumerate() {
            if index < shown {
                annotation(&mut text, file, entry, language);
            } else {
                left += 1;
            }
        }
    }
    if left > 0 {
        let rest = say(language, "github-rest", &[("n", number(left))]);
        let title = say(language, "github-title", &[]);
        let _ = writeln!(text, "::notice title={}::{}", property(&title), data(&rest));
    }
    text
}

fn annotation(text: &mut String, file: &CheckedFile, entry: &Entry<'_>, language: Language) {
    let command = match entry.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let _ = write!(text, "::{command} file={}", property(entry.file(file)));
    let mut message = entry.message.clone();
    if let Some(place) = entry.place {
        let (line, column) = place.source.line_column(place.span.start);
        let (end_line, end_column) = place.source.line_column(place.span.end);
        let _ = write!(text, ",line={line}");
        // GitHub takes columns only of a stretch within one line.
        if line == end_line && column < end_column {
            let _ = write!(text, ",col={column},endColumn={end_column}");
        }
    } else if let Some(site) = entry.site(language) {
        message = format!("{site}: {message}");
    }
    for mend in &entry.mend {
        let _ = write!(message, "\n{mend}");
    }
    if let Some(citation) = entry.citation {
        let _ = write!(message, "\n({citation})");
    }
    let _ = writeln!(text, ",title={}::{}", property(entry.code), data(&message));
}

/// A text as the data of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A text as a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The table for the summary of the run, in Markdown.
pub(in crate::cli) fn summary(checked: &Checked, language: Language) -> String {
    let title = say(language, "github-title", &[]);
    let mut text = format!("## {title}\n\n{}\n", sentence(checked, language));
    let heads = [
        "field-file",
        "field-place",
        "field-severity",
        "field-rule",
        "field-message",
        "field-clause",
    ]
    .map(|id| say(language, id, &[]));
    let mut table = format!("\n| {} |\n|---|---|---|---|---|---|\n", heads.join(" | "));
    let mut rows = 0;
    for file in &checked.files {
        for entry in entries(file, language) {
            let row = row(file, &entry, language);
            if text.len() + table.len() + row.len() < LONGEST {
                table.push_str(&row);
                rows += 1;
            }
        }
    }
    if rows > 0 {
        text.push_str(&table);
    }
    text
}

fn row(file: &CheckedFile, entry: &Entry<'_>, language: Language) -> String {
    let place = match entry.place {
        Some(place) => place.source.line_column(place.span.start).0.to_string(),
        None => entry.site(language).unwrap_or_default(),
    };
    let cells = [
        cell(entry.file(file)),
        cell(&place),
        severity(language, entry.severity),
        format!("`{}`", entry.code),
        cell(&entry.message),
        cell(entry.citation.unwrap_or_default()),
    ];
    format!("| {} |\n", cells.join(" | "))
}

/// A text as a cell of a table, in which no character means more than itself.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => cell.push(' '),
            '&' => cell.push_str("&amp;"),
            '<' => cell.push_str("&lt;"),
            '>' => cell.push_str("&gt;"),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '~' => {
                cell.push('\\');
                cell.push(letter);
            }
            _ => cell.push(letter),
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_escaped() {
        assert_eq!(data("100%\nhai"), "100%25%0Ahai");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
        assert_eq!(cell("a|b\n<x>"), "a\\|b &lt;x&gt;");
    }
}
