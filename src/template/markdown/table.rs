//! Tables: widths from the delimiter row, merged cells, repeated heads.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Alignment, Tag};

use super::{Node, Reader};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::{Align, Cell, Column, Inline, Origin, Row, Table};

/// A cell that belongs to the one at its left.
const LEFT: &str = "<<";
/// A cell that belongs to the one above.
const ABOVE: &str = "^^";

/// Whether a paragraph was meant to be a table: a line of it is a delimiter
/// row, or every line is a row.
pub(super) fn looks_like_table(text: &str) -> bool {
    text.lines().skip(1).any(is_delimiter_row) || text.lines().all(is_row)
}

/// The text without the blank lines that a loop of a template leaves between
/// the rows of one table.
pub(super) fn rows_joined(text: &str) -> Cow<'_, str> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut joined = String::new();
    let mut blank_from = None;
    let mut after_row = false;
    for (at, line) in lines.iter().enumerate() {
        if after_row && line.trim().is_empty() {
            blank_from.get_or_insert(joined.len());
        } else {
            let starts_table = lines.get(at + 1).is_some_and(|next| is_delimiter_row(next));
            after_row = is_row(line);
            if let Some(blank) = blank_from.take().filter(|_| after_row && !starts_table) {
                joined.truncate(blank);
            }
        }
        joined.push_str(line);
    }
    if joined.len() == text.len() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(joined)
    }
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.len() > 1 && line.starts_with('|') && line.ends_with('|')
}

fn is_delimiter_row(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains("--")
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// A cell as it was written.
struct Written {
    mark: Mark,
    content: Vec<Inline>,
    origin: Origin,
}

#[derive(PartialEq, Eq)]
enum Mark {
    Own,
    Left,
    Above,
}

impl<'a> Reader<'a> {
    pub(super) fn table(
        &mut self,
        alignments: &[Alignment],
        range: &Range<usize>,
        inner: &[Node<'a>],
    ) -> Option<Table> {
        let columns = self.columns(alignments, range);
        let mut rows: Vec<Vec<Written>> = Vec::new();
        let mut ranges = Vec::new();
        for node in inner {
            let Node::Element(Tag::TableHead | Tag::TableRow, range, cells) = node else {
                continue;
            };
            self.ragged(range, columns.len());
            rows.push(self.row(cells, columns.len()));
            ranges.push(range.clone());
        }
        let owners = self.owners(&rows, &ranges)?;
        let header_rows = header_rows(&owners);
        let rows = self.merged(rows, &owners, &ranges)?;
        Some(Table {
            columns,
            header_rows,
            rows,
            origin: self.at(range),
        })
    }

    /// The columns: the numbers of dashes are their shares of the width.
    fn columns(&self, alignments: &[Alignment], range: &Range<usize>) -> Vec<Column> {
        let delimiter = self.text[range.clone()].lines().nth(1).unwrap_or("");
        let dashes: Vec<u32> = cells_of(delimiter)
            .iter()
            .map(|cell| u32::try_from(cell.matches('-').count()).unwrap_or(u32::MAX))
            .collect();
        alignments
            .iter()
            .enumerate()
            .map(|(at, alignment)| Column {
                align: match alignment {
                    Alignment::None | Alignment::Left => Align::Left,
                    Alignment::Center => Align::Center,
                    Alignment::Right => Align::Right,
                },
                weight: dashes.get(at).copied().unwrap_or(1).max(1),
            })
            .collect()
    }

    /// The parser fills short rows and cuts long ones; both are faults.
    fn ragged(&mut self, range: &Range<usize>, expected: usize) {
        let row = self.text[range.clone()].lines().next().unwrap_or("");
        let found = cells_of(row).len();
        if found != expected {
            let fault = Message::new("ragged-table")
                .with("row", super::excerpt(row))
                .with("found", found)
                .with("expected", expected);
            let fault = Diagnostic::error(fault).hint(Message::new("ragged-table.write"));
            self.fault(fault, range.clone());
        }
    }

    fn row(&mut self, cells: &[Node<'a>], width: usize) -> Vec<Written> {
        let mut row = Vec::with_capacity(width);
        for node in cells {
            let Node::Element(Tag::TableCell, range, inner) = node else {
                continue;
            };
            let written = self.text[range.clone()].trim_matches(['|', ' ', '\t', '\n']);
            let mark = match written {
                LEFT => Mark::Left,
                ABOVE => Mark::Above,
                _ => Mark::Own,
            };
            let content = match mark {
                Mark::Own => self.inlines(inner),
                Mark::Left | Mark::Above => Vec::new(),
            };
            let origin = self.at(range);
            row.push(Written {
                mark,
                content,
                origin,
            });
        }
        row.resize_with(width, || Written {
            mark: Mark::Own,
            content: Vec::new(),
            origin: Origin::NONE,
        });
        row
    }

    /// For every place of the grid, the row and column of the cell that
    /// covers it.
    fn owners(
        &mut self,
        rows: &[Vec<Written>],
        ranges: &[Range<usize>],
    ) -> Option<Vec<Vec<(usize, usize)>>> {
        let mut owners: Vec<Vec<(usize, usize)>> = Vec::with_capacity(rows.len());
        for (r, row) in rows.iter().enumerate() {
            let mut line: Vec<(usize, usize)> = Vec::with_capacity(row.len());
            for (c, cell) in row.iter().enumerate() {
                let owner = match cell.mark {
                    Mark::Own => Some((r, c)),
                    Mark::Left => c.checked_sub(1).map(|left| line[left]),
                    Mark::Above => r.checked_sub(1).map(|above| owners[above][c]),
                };
                let Some(owner) = owner else {
                    let fault = match cell.mark {
                        Mark::Above => Message::new("merged-cells.above").with("mark", ABOVE),
                        Mark::Own | Mark::Left => {
                            Message::new("merged-cells.left").with("mark", LEFT)
                        }
                    };
                    self.fault(Diagnostic::error(fault), ranges[r].clone());
                    return None;
                };
                line.push(owner);
            }
            owners.push(line);
        }
        Some(owners)
    }

    fn merged(
        &mut self,
        rows: Vec<Vec<Written>>,
        owners: &[Vec<(usize, usize)>],
        ranges: &[Range<usize>],
    ) -> Option<Vec<Row>> {
        let mut merged = Vec::with_capacity(rows.len());
        for (r, row) in rows.into_iter().enumerate() {
            let mut cells = Vec::new();
            for (c, written) in row.into_iter().enumerate() {
                if written.mark != Mark::Own {
                    continue;
                }
                let Some((rowspan, colspan)) = extent(owners, (r, c)) else {
                    let fault = Message::new("merged-cells").with("column", c + 1);
                    self.fault(Diagnostic::error(fault), ranges[r].clone());
                    return None;
                };
                cells.push(Cell {
                    column: c,
                    colspan,
                    rowspan,
                    content: written.content,
                    origin: written.origin,
                });
            }
            merged.push(Row { cells });
        }
        Some(merged)
    }
}

/// Rows that a cell joins to the head belong to the head.
fn header_rows(owners: &[Vec<(usize, usize)>]) -> usize {
    let mut header = 1.min(owners.len());
    while let Some(row) = owners.get(header) {
        if !row.iter().any(|(owner, _)| *owner < header) {
            break;
        }
        header += 1;
    }
    header
}

/// Rows and columns that a cell covers, when they form a rectangle.
fn extent(owners: &[Vec<(usize, usize)>], cell: (usize, usize)) -> Option<(usize, usize)> {
    let (r, c) = cell;
    let rowspan = owners[r..].iter().take_while(|row| row[c] == cell).count();
    let colspan = owners[r][c..]
        .iter()
        .take_while(|owner| **owner == cell)
        .count();
    let whole = owners[r..r + rowspan]
        .iter()
        .all(|row| row[c..c + colspan].iter().all(|owner| *owner == cell));
    let covered = owners
        .iter()
        .flatten()
        .filter(|owner| **owner == cell)
        .count();
    (whole && covered == rowspan * colspan).then_some((rowspan, colspan))
}

/// The cells of a row as written, parted by bars that are not escaped.
fn cells_of(row: &str) -> Vec<&str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in row.match_indices('|') {
        if !row[..at].ends_with('\\') {
            cells.push(&row[start..at]);
            start = at + 1;
        }
    }
    if !row[start..].trim().is_empty() {
        cells.push(&row[start..]);
    }
    cells
}
