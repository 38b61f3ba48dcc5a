//! The row that holds the names of the columns.
//!
//! Offices write titles above it: who keeps the list, what it is called, a
//! note. Such rows are passed over only where the first row could not be that
//! of the names, for columns with values have none in it.

use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::plan::tree::Node;

use super::line::Line;

/// Rows of titles that are passed over. Longer texts above a table are most
/// likely another table.
const MAX_TITLES: usize = 10;
/// Filled cells of a title. Two have the heads of letters: an organ and the
/// nation's name and motto beside it.
const OF_TITLE: usize = 2;

/// Where the names of the columns stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headings {
    /// Their row, as a person counts it.
    pub row: usize,
    /// Whether the plan names the row.
    pub given: bool,
    /// What the cells of the rows above it say that were taken for titles.
    pub titles: Vec<String>,
}

/// The place of the line that the plan names by its row. Lines are those with
/// a value.
pub(super) fn named(lines: &[Line], row: usize) -> Result<usize, Diagnostic> {
    if let Some(at) = lines.iter().position(|line| line.number == row) {
        return Ok(at);
    }
    let last = lines.last().map_or(0, |line| line.number);
    let next = lines.iter().find(|line| line.number > row);
    Err(match next {
        Some(next) => Diagnostic::error(Message::new("headings-row").with("row", row))
            .hint(Message::new("headings-row.next").with("row", next.number)),
        None => {
            let fault = Message::new("headings-row.past")
                .with("last", last)
                .with("row", row);
            Diagnostic::error(fault).hint(Message::new("headings-row.counted"))
        }
    })
}

/// The place of the line with the names when the plan does not tell it: the
/// first, or the first below titles. Lines are those with a value; they are
/// `padded` when each has a cell for every column.
pub(super) fn found(lines: &[Line], padded: bool) -> usize {
    let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
    let mut last = vec![0; width];
    for (at, line) in lines.iter().enumerate() {
        for (column, _) in values(line) {
            last[column] = at;
        }
    }
    // Whether a line has a name for each column with values below it.
    let names_all = |at: usize| {
        let named: Vec<_> = values(&lines[at]).map(|(column, _)| column).collect();
        (0..width).all(|column| last[column] <= at || named.contains(&column))
    };
    let is_title = |at: usize| {
        let line = &lines[at];
        let filled = values(line).count();
        let may_be = filled == 1 || filled <= OF_TITLE && (!padded || line.cells.len() == width);
        may_be && !names_all(at)
    };
    let first = (0..lines.len().min(MAX_TITLES + 1)).find(|at| !is_title(*at));
    first
        .filter(|at| is_heading(&lines[*at], &lines[at + 1..]))
        .unwrap_or(0)
}

/// Whether a line below titles looks like names, and half of those below it
/// like rows of several columns: a remark beside a list of one column makes
/// no table.
fn is_heading(line: &Line, below: &[Line]) -> bool {
    let several = below.iter().filter(|line| values(line).count() > 1).count();
    let mut names = values(line).map(|(_, value)| value);
    several * 2 >= below.len() && several > 0 && names.all(|name| matches!(name, Node::String(_)))
}

/// The cells with a value, and their columns.
fn values(line: &Line) -> impl Iterator<Item = (usize, &Node)> {
    let cells = line.cells.iter().map(|cell| &cell.value).enumerate();
    cells.filter(|(_, value)| **value != Node::Null)
}
