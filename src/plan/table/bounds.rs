//! How much a table may hold, and the least that it must.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;

/// Bytes of a file. A table of 20,000 rows has some MB.
pub(super) const MAX_BYTES: usize = 64 << 20;
/// Rows. More documents than an office issues in a year: a larger table is
/// most likely the wrong file.
pub(crate) const MAX_ROWS: usize = 20_000;
/// Columns. Wider sheets are matrices, not lists of units.
pub(super) const MAX_COLUMNS: usize = 500;
/// Cells. Keeps what is held in memory at some hundred MB.
pub(super) const MAX_CELLS: usize = 1_000_000;
/// Faults after which the rest of a table is left unread: a table with that
/// many is of another form than expected.
pub(super) const ENOUGH: usize = 100;

/// More than is read of a table.
pub(super) fn too_large(found: Message, limit: usize) -> Diagnostic {
    let fault = Message::new("table-too-large")
        .with("found", found)
        .with("limit", limit);
    Diagnostic::error(fault).hint(Message::new("table-too-large.part"))
}

/// More rows, columns or cells than are read.
pub(super) fn oversized(columns: usize, rows: usize) -> Option<Diagnostic> {
    if columns > MAX_COLUMNS {
        let found = Message::new("table-columns").with("count", columns);
        Some(too_large(found, MAX_COLUMNS))
    } else if rows > MAX_ROWS {
        let found = Message::new("table-rows").with("count", rows);
        Some(too_large(found, MAX_ROWS))
    } else if columns.saturating_mul(rows) > MAX_CELLS {
        let found = Message::new("table-cells").with("count", columns * rows);
        Some(too_large(found, MAX_CELLS))
    } else {
        None
    }
}

/// The table has no rows below the names of its columns.
pub(super) fn empty(source: &Arc<Source>) -> Diagnostic {
    Diagnostic::error(Message::new("empty-table")).at(Place::file(source))
}
