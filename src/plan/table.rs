//! Tables: rows of data that one plan is made into documents from.
//!
//! A table is a CSV file, a sheet of a workbook (XLSX) or a list in YAML. Its
//! bytes are handed in. Every cell is a node with its place, like a value of
//! a plan: in CSV and YAML in the file's own text, in a workbook in a text
//! that shows the sheet, a line for each of its rows.
//!
//! `comma`, `workbook` and `list` read the three forms; `grid` finds columns
//! and rows in the first two, `headings` the row that names the columns;
//! `format` shows numbers of workbooks, `damage` says why one cannot be read;
//! `doubt` tells of rows that seem none of data.

mod comma;
mod damage;
mod doubt;
mod format;
mod grid;
mod headings;
mod list;
mod workbook;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;

use super::tree::{Node, Spanned};
pub use headings::Headings;

/// Bytes of a file. A table of 20,000 rows has some MB.
const MAX_BYTES: usize = 64 << 20;
/// Rows. More documents than an office issues in a year: a larger table is
/// most likely the wrong file.
pub(crate) const MAX_ROWS: usize = 20_000;
/// Columns. Wider sheets are matrices, not lists of units.
const MAX_COLUMNS: usize = 500;
/// Cells. Keeps what is held in memory at some hundred MB.
const MAX_CELLS: usize = 1_000_000;
/// Faults after which the rest of a table is left unread: a table with that
/// many is of another form than expected.
const ENOUGH: usize = 100;

/// A table that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The text that holds the cells: the file's own, or that of the sheet.
    pub source: Arc<Source>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row of the columns' names; none in YAML, where each row has them.
    pub headings: Option<Headings>,
    /// The names of the columns, each once.
    pub columns: Vec<Spanned<String>>,
    /// The letters of the columns in a workbook (`C`); none in other files.
    pub letters: Vec<String>,
    /// The rows, without empty ones.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// The row as a person counts it: from 1, with titles, the row of names
    /// and empty rows; in YAML the item of the list.
    pub number: usize,
    /// One cell for each column; null when it is empty.
    pub cells: Vec<Spanned<Node>>,
}

/// Reads a table by the ending of its name: `.csv`, `.xlsx`, `.yaml` or
/// `.yml`. `sheet` names a sheet of a workbook; left out, it is the first
/// that is shown. `headings` is the row of the columns' names, counted from
/// 1; left out, it is looked for. There is a table only when no fault is an
/// error.
pub fn read_table(
    name: &str,
    bytes: &[u8],
    sheet: Option<&str>,
    headings: Option<usize>,
) -> (Option<Table>, Report) {
    let fault = |fault: Diagnostic| (None, unplaced(name, fault).into());
    if bytes.len() > MAX_BYTES {
        let found = Message::new("table-bytes").with("count", bytes.len());
        return fault(too_large(found, MAX_BYTES));
    }
    let lower = name.to_lowercase();
    let ending = lower.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_workbook = ending == "xlsx";
    if let Some(sheet) = sheet.filter(|_| !is_workbook) {
        return fault(
            Diagnostic::error(Message::new("unknown-sheet.no-workbook").with("sheet", sheet))
                .hint(Message::new("unknown-sheet.delete")),
        );
    }
    if let Some(row) = headings.filter(|_| matches!(ending, "yaml" | "yml")) {
        return fault(
            Diagnostic::error(Message::new("headings-row.yaml").with("row", row))
                .hint(Message::new("headings-row.delete")),
        );
    }
    let (table, report) = match ending {
        "xlsx" => workbook::read(name, bytes, sheet, headings),
        "csv" => match text(bytes) {
            Ok(text) => comma::read(&Source::new(name, text), headings),
            Err(unread) => return fault(unread),
        },
        "yaml" | "yml" => match text(bytes) {
            Ok(text) => list::read(&Source::new(name, text)),
            Err(unread) => return fault(unread),
        },
        _ => {
            return fault(
                Diagnostic::error(Message::new("table-form").with("name", name))
                    .hint(Message::new("table-form.save")),
            );
        }
    };
    (table.filter(|_| !report.has_errors()), report)
}

/// The text of a file.
fn text(bytes: &[u8]) -> Result<&str, Diagnostic> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        let fault = match bytes {
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Message::new("not-utf-8.table-utf-16"),
            _ => Message::new("not-utf-8.table")
                .with("offset", at)
                .with("line", line),
        };
        Diagnostic::error(fault).hint(Message::new("not-utf-8.save-table"))
    })
}

/// A fault of the file as a whole, which has no text to show.
fn unplaced(name: &str, fault: Diagnostic) -> Diagnostic {
    fault.at(Place::file(&Source::new(name, "")))
}

fn too_large(found: Message, limit: usize) -> Diagnostic {
    let fault = Message::new("table-too-large")
        .with("found", found)
        .with("limit", limit);
    Diagnostic::error(fault).hint(Message::new("table-too-large.part"))
}

/// The table has no rows below the names of its columns.
fn empty(source: &Arc<Source>) -> Diagnostic {
    Diagnostic::error(Message::new("empty-table")).at(Place::file(source))
}

#[cfg(test)]
mod tests;
