//! Columns and rows of a grid: one row holds the names of the columns, each
//! row below it the data of one document.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::plan::character::Fault;
use crate::plan::tree::{Node, Spanned};

use super::bounds::{ENOUGH, empty, oversized};
use super::doubt;
use super::headings::{self, Headings};
use super::line::Line;
use super::rows::{Table, TableRow};

/// How lines become a table.
pub(super) struct Form<'a> {
    /// The row of the names, when the plan tells it.
    pub headings: Option<usize>,
    /// Whether a line of another length than the names is a fault; else what
    /// it lacks is empty.
    pub exact: bool,
    /// The letters of a column by its place in a workbook.
    pub letters: &'a dyn Fn(usize) -> Option<String>,
}

/// The text of a cell: trimmed, with one form of line ends, in NFC.
pub(super) fn settled(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim()
        .nfc()
        .collect()
}

/// Notes a character of a cell that no document can hold. The place is
/// exact when the source has the character itself.
pub(super) fn check(
    text: &str,
    source: &Arc<Source>,
    span: &Range<usize>,
    report: &mut Report,
) -> bool {
    let Some((c, fault)) = text.chars().find_map(|c| Fault::of(c).map(|f| (c, f))) else {
        return true;
    };
    let written = source.text.get(span.clone()).unwrap_or("");
    let place = written.find(c).map_or(span.clone(), |at| {
        span.start + at..span.start + at + c.len_utf8()
    });
    report.push(fault.diagnostic(c).at(Place::new(source, place)));
    false
}

/// The table that the lines are.
pub(super) fn table(
    source: &Arc<Source>,
    lines: Vec<Line>,
    form: &Form<'_>,
    report: &mut Report,
) -> Option<Table> {
    let mut lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        report.push(empty(source));
        return None;
    }
    let at = match form.headings {
        None => headings::found(&lines, form.exact),
        Some(row) => match headings::named(&lines, row) {
            Ok(at) => at,
            Err(fault) => {
                report.push(fault.at(Place::file(source)));
                return None;
            }
        },
    };
    let titles: Vec<_> = lines.drain(..at).collect();
    let head = lines.remove(0);
    let widest = lines.iter().map(|line| line.cells.len()).max();
    let width = match widest {
        Some(widest) if !form.exact => widest.max(head.cells.len()),
        Some(_) | None => head.cells.len(),
    };
    if let Some(fault) = oversized(width, lines.len()) {
        report.push(fault.at(Place::file(source)));
        return None;
    }
    if form.exact {
        check_lengths(source, &lines, width, report);
    }
    let kept = columns(source, &head, width, &lines, report);
    doubt::tell(source, &lines, report);
    let rows: Vec<_> = lines.iter().map(|line| row(line, &kept)).collect();
    if rows.is_empty() && !report.has_errors() {
        report.push(empty(source));
    }
    Some(Table {
        source: Arc::clone(source),
        sheet: None,
        headings: Some(told(source, &head, form.headings.is_some(), &titles)),
        letters: kept
            .iter()
            .filter_map(|(at, _)| (form.letters)(*at))
            .collect(),
        columns: kept.into_iter().map(|(_, name)| name).collect(),
        rows,
    })
}

/// What is to be told of the row of names. Rows above one that the plan names
/// are of no account.
fn told(source: &Source, head: &Line, given: bool, titles: &[Line]) -> Headings {
    let cells = titles
        .iter()
        .filter(|_| !given)
        .flat_map(|line| &line.cells);
    let texts = cells.map(|cell| name(source, cell));
    Headings {
        row: head.number,
        given,
        titles: texts.filter(|text| !text.is_empty()).collect(),
    }
}

fn row(line: &Line, kept: &[(usize, Spanned<String>)]) -> TableRow {
    let end = line.span.end;
    let cell = |at: &usize| {
        line.cells.get(*at).cloned().unwrap_or(Spanned {
            value: Node::Null,
            span: end..end,
        })
    };
    TableRow {
        number: line.number,
        cells: kept.iter().map(|(at, _)| cell(at)).collect(),
    }
}

/// A row that is longer or shorter than the names: a cell holds the
/// delimiter and no quotes, most likely.
fn check_lengths(source: &Arc<Source>, lines: &[Line], width: usize, report: &mut Report) {
    let wrong = lines.iter().filter(|line| {
        let length = line
            .cells
            .iter()
            .rposition(|cell| cell.value != Node::Null)
            .map_or(0, |last| last + 1);
        length > width || line.cells.len() < width
    });
    for line in wrong.take(ENOUGH) {
        let length = line.cells.len();
        let fault = Message::new("row-length")
            .with("row", line.number)
            .with("count", length)
            .with("width", width);
        let hint = if length > width {
            Message::new("row-length.quote")
        } else {
            Message::new("row-length.delimiter")
        };
        report.push(
            Diagnostic::error(fault)
                .hint(hint)
                .at(Place::new(source, line.span.clone())),
        );
    }
}

/// The columns that count: all with a name, by their place.
fn columns(
    source: &Arc<Source>,
    head: &Line,
    width: usize,
    lines: &[Line],
    report: &mut Report,
) -> Vec<(usize, Spanned<String>)> {
    let mut kept: Vec<(usize, Spanned<String>)> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for at in 0..width {
        let cell = head.cells.get(at);
        let name = cell.map_or_else(String::new, |cell| name(source, cell));
        let Some(cell) = cell.filter(|_| !name.is_empty()) else {
            let used = lines
                .iter()
                .find_map(|line| line.cells.get(at).filter(|cell| cell.value != Node::Null));
            if let Some(used) = used {
                report.push(nameless(at, head.number).at(Place::new(source, used.span.clone())));
            }
            continue;
        };
        if let Some(first) = known.insert(name.clone(), at) {
            let fault = Message::new("duplicate-column")
                .with("name", name)
                .with("number", first + 1);
            let fault = Diagnostic::error(fault).hint(Message::new("duplicate-column.rename"));
            report.push(fault.at(Place::new(source, cell.span.clone())));
            continue;
        }
        let span = cell.span.clone();
        kept.push((at, Spanned { value: name, span }));
    }
    kept
}

/// The name that a cell gives to a column: its text on one line.
fn name(source: &Source, cell: &Spanned<Node>) -> String {
    let text = match &cell.value {
        Node::String(text) => text.as_str(),
        Node::Null => "",
        Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) | Node::List(_) | Node::Map(_) => {
            source.text.get(cell.span.clone()).unwrap_or("")
        }
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn nameless(at: usize, number: usize) -> Diagnostic {
    let fault = Message::new("nameless-column")
        .with("number", at + 1)
        .with("row", number);
    Diagnostic::error(fault)
        .hint(Message::new("nameless-column.which-row"))
        .hint(Message::new("nameless-column.two-rows"))
}
