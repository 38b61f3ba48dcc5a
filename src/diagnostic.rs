//! What is wrong with a plan, a template or a document, and where.
//!
//! A [`Diagnostic`] is a value: code, severity, message, place, hint and
//! citation. Its messages are ids with facts: the sentences stand in the
//! catalogue of [`crate::message`], in each language. Reading never stops at the first one: a [`Report`] collects all.
//! How a diagnostic looks on a terminal is the business of `cli`.

use std::ops::Range;
use std::sync::Arc;

use crate::message::Message;

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A remark that may be ignored.
    Hint,
    /// Most likely wrong; the work goes on.
    Warning,
    /// Wrong; the document cannot be made, or is sent back.
    Error,
}

/// A text that was read: its name for messages, and its content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// The path as the user wrote it, with `/` between its parts.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A named text, ready to be shared by its diagnostics.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            name: name.into(),
            text: text.into(),
        })
    }

    /// Line and column (both from 1, columns in characters) of a byte offset.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..floor_boundary(&self.text, offset)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// Where in a source.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The text that holds the place.
    pub source: Arc<Source>,
    /// Bytes of the text. An empty range marks a point.
    pub span: Range<usize>,
}

impl Place {
    /// The bytes `span` of `source`, drawn back to whole characters.
    pub fn new(source: &Arc<Source>, span: Range<usize>) -> Self {
        let start = floor_boundary(&source.text, span.start);
        let end = floor_boundary(&source.text, span.end).max(start);
        Self {
            source: Arc::clone(source),
            span: start..end,
        }
    }

    /// The whole of a source, for faults that have no narrower place.
    pub fn file(source: &Arc<Source>) -> Self {
        Self::new(source, 0..0)
    }

    /// The start as `file:line:column`.
    pub fn label(&self) -> String {
        let (line, column) = self.source.line_column(self.span.start);
        format!("{}:{line}:{column}", self.source.name)
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// A stable kebab-case name of the kind of fault.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What was found and what was expected.
    pub message: Message,
    /// Where, when the fault has a place.
    pub place: Option<Place>,
    /// The row of a table, when one text makes a document of each and it is
    /// about that of this row.
    pub row: Option<Message>,
    /// How to mend it.
    pub hints: Vec<Message>,
    /// The clause that asks for it.
    pub citation: Option<String>,
}

impl Diagnostic {
    /// An error without a place; add one with [`Diagnostic::at`]. Its code is
    /// that of the message.
    pub fn error(message: impl Into<Message>) -> Self {
        Self::new(Severity::Error, message.into())
    }

    /// A warning without a place; add one with [`Diagnostic::at`].
    pub fn warning(message: impl Into<Message>) -> Self {
        Self::new(Severity::Warning, message.into())
    }

    /// Transitional: sentences that are not in the catalogue yet.
    pub fn old_error(code: &'static str, message: impl Into<Message>) -> Self {
        Self {
            code,
            ..Self::new(Severity::Error, message.into())
        }
    }

    /// Transitional.
    pub fn old_warning(code: &'static str, message: impl Into<Message>) -> Self {
        Self {
            code,
            ..Self::new(Severity::Warning, message.into())
        }
    }

    /// Names the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Names the row of a table, unless one is named already.
    #[must_use]
    pub fn of_row(mut self, row: impl Into<Message>) -> Self {
        self.row.get_or_insert_with(|| row.into());
        self
    }

    /// Whether another says the same, of whatever row.
    pub fn is_alike(&self, other: &Self) -> bool {
        let Self {
            code,
            severity,
            message,
            place,
            row: _,
            hints,
            citation,
        } = other;
        (self.code, self.severity, &self.message) == (code, *severity, message)
            && (&self.place, &self.hints, &self.citation) == (place, hints, citation)
    }

    /// Adds a remedy.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Names the clause.
    #[must_use]
    pub fn citing(mut self, citation: impl Into<String>) -> Self {
        self.citation = Some(citation.into());
        self
    }

    fn new(severity: Severity, message: Message) -> Self {
        Self {
            code: message.code(),
            severity,
            message,
            place: None,
            row: None,
            hints: Vec::new(),
            citation: None,
        }
    }
}

/// Diagnostics in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// A report without diagnostics.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic, unless the same one is there already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.diagnostics.contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Adds all of another report.
    pub fn extend(&mut self, other: Self) {
        for diagnostic in other.diagnostics {
            self.push(diagnostic);
        }
    }

    /// Whether any diagnostic is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|d| d.severity == Severity::Error)
    }

    /// Whether there is no diagnostic at all.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The diagnostics in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Diagnostic> for Report {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            diagnostics: vec![diagnostic],
        }
    }
}

/// The known name nearest to a mistyped one, when it is near enough to be
/// what was meant.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset.min(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_characters_not_bytes() {
        let source = Source::new("a.yaml", "tên: Đảng bộ\nsố: 5\n");
        let offset = source.text.find("bộ").expect("in the text");
        assert_eq!(
            Place::new(&source, offset..offset + 1).label(),
            "a.yaml:1:11"
        );
        let offset = source.text.find('5').expect("in the text");
        assert_eq!(
            Place::new(&source, offset..offset + 1).label(),
            "a.yaml:2:5"
        );
    }

    #[test]
    fn a_place_outside_is_drawn_back() {
        let source = Source::new("a.yaml", "Đ");
        assert_eq!(Place::new(&source, 1..9).span, 0..2);
    }

    #[test]
    fn the_nearest_name_is_near() {
        let known = ["recipients", "signer", "archive"];
        assert_eq!(nearest("recipient", known), Some("recipients"));
        assert_eq!(nearest("singer", known), Some("signer"));
        assert_eq!(nearest("colour", known), None);
    }

    #[test]
    fn a_report_holds_each_fault_once() {
        let mut report = Report::new();
        report.push(Diagnostic::error("a"));
        report.push(Diagnostic::error("a"));
        report.push(Diagnostic::warning("b"));
        assert_eq!(report.iter().count(), 2);
        assert!(report.has_errors());
    }
}
