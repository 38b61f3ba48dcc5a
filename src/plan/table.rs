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

mod bounds;
mod comma;
mod damage;
mod doubt;
mod format;
mod grid;
mod headings;
mod line;
mod list;
mod number;
mod rows;
mod workbook;

use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::Message;

use bounds::{MAX_BYTES, too_large};
use damage::unplaced;

pub(crate) use bounds::MAX_ROWS;
pub use headings::Headings;
pub use rows::{Table, TableRow};

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

#[cfg(test)]
mod tests;
