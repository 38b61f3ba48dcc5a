//! What reports for programs have in common: the program, and what is wrong.

use serde::Serialize;

use super::findings::key;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::message::{Language, Message};

/// The program that wrote a report.
#[derive(Serialize)]
pub(super) struct Tool {
    name: &'static str,
    version: &'static str,
}

impl Default for Tool {
    fn default() -> Self {
        Self {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

/// A diagnostic.
#[derive(Serialize)]
pub(super) struct Told<'a> {
    code: &'a str,
    severity: &'static str,
    message: String,
    row: Option<String>,
    hints: Vec<String>,
    citation: Option<&'a str>,
    place: Option<Region<'a>>,
}

/// A stretch of a text: lines and columns from 1, the end not included.
#[derive(Serialize)]
pub(super) struct Region<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// A diagnostic as a report has it.
fn told(diagnostic: &Diagnostic, language: Language) -> Told<'_> {
    let text = |message: &Message| message.text(language);
    Told {
        code: diagnostic.code,
        severity: key(diagnostic.severity),
        message: text(&diagnostic.message),
        row: diagnostic.row.as_ref().map(text),
        hints: diagnostic.hints.iter().map(text).collect(),
        citation: diagnostic.citation.as_deref(),
        place: diagnostic.place.as_ref().map(region),
    }
}

/// All diagnostics of a report.
pub(super) fn all(report: &Report, language: Language) -> Vec<Told<'_>> {
    report.iter().map(|fault| told(fault, language)).collect()
}

/// A place as a report has it.
pub(super) fn region(place: &Place) -> Region<'_> {
    let (line, column) = place.source.line_column(place.span.start);
    let (end_line, end_column) = place.source.line_column(place.span.end);
    Region {
        file: &place.source.name,
        line,
        column,
        end_line,
        end_column,
    }
}

/// A report as text.
pub(super) fn text(report: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(report)
        .expect("texts, numbers and lists of them are always JSON");
    text.push('\n');
    text
}
