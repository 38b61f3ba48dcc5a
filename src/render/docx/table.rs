//! Tables: columns without lines, and tables with them.

use docx_rs::{
    Table as Built, TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType, VMergeType,
    WidthType,
};

use super::DocxError;
use super::borders::{borders, no_borders};
use super::manuscript::{Manuscript, Piece, Start};
use super::unit::{BLACK, SEAM, eighths, twips};
use crate::render::galley::{Cell, Page, Table};
use crate::units::Length;

/// A cell that reaches down into the rows below its own.
#[derive(Clone, Copy)]
struct Span {
    column: usize,
    colspan: usize,
    rows_left: usize,
}

impl<'g> Manuscript<'g> {
    /// Builds a table.
    pub fn table(&mut self, table: &'g Table, page: &Page) -> Result<Built, DocxError> {
        let widths = widths(&table.columns);
        let outer = self.keep;
        let mut spans: Vec<Span> = Vec::new();
        let mut rows = Vec::with_capacity(table.rows.len());
        for (index, row) in table.rows.iter().enumerate() {
            let head = index < table.header_rows;
            self.enter_row(head);
            // Word leaves a head alone at the foot of a page, unless it is
            // told to keep it with what follows.
            let last = index + 1 == table.rows.len();
            self.keep = outer || (!last && (head || table.keep_together));
            let mut cells = Vec::with_capacity(widths.len());
            let mut column = 0;
            while column < widths.len() {
                let starting = row.cells.iter().find(|cell| cell.column == column);
                let (cell, colspan) = if let Some(cell) = starting {
                    let colspan = cell.colspan.clamp(1, widths.len() - column);
                    if cell.rowspan > 1 {
                        spans.push(Span {
                            column,
                            colspan,
                            rows_left: cell.rowspan - 1,
                        });
                    }
                    (self.cell(cell, page)?, colspan)
                } else if let Some(span) = spans
                    .iter_mut()
                    .find(|span| span.column == column && span.rows_left > 0)
                {
                    span.rows_left -= 1;
                    let colspan = span.colspan;
                    let empty = TableCell::new().add_paragraph(self.empty(SEAM));
                    (empty.vertical_merge(VMergeType::Continue), colspan)
                } else {
                    (TableCell::new().add_paragraph(self.empty(SEAM)), 1)
                };
                let width = widths[column..column + colspan].iter().sum();
                let cell = cell.width(width, WidthType::Dxa);
                cells.push(if colspan > 1 {
                    cell.grid_span(colspan)
                } else {
                    cell
                });
                column += colspan;
            }
            rows.push(TableRow::new(cells).cant_split());
        }
        self.keep = outer;
        Ok(frame(table, rows, widths))
    }

    fn cell(&mut self, cell: &'g Cell, page: &Page) -> Result<TableCell, DocxError> {
        let mut built = TableCell::new();
        if cell.rowspan > 1 {
            built = built.vertical_merge(VMergeType::Restart);
        }
        if cell.middle {
            built = built.vertical_align(VAlignType::Center);
        }
        for piece in self.flow(&cell.blocks, page, Start::Cell)? {
            built = match piece {
                Piece::Paragraph(paragraph) => built.add_paragraph(*paragraph),
                Piece::Table(table) => built.add_table(*table),
            };
        }
        Ok(built)
    }
}

/// The table around its rows.
fn frame(table: &Table, rows: Vec<TableRow>, widths: Vec<usize>) -> Built {
    let (margins, lines) = match table.line {
        Some(weight) => {
            let (x, y) = (
                twips(table.padding_x) as usize,
                twips(table.padding_y) as usize,
            );
            let margins = TableCellMargins::new().margin(y, x, y, x);
            (margins, borders(eighths(weight), BLACK))
        }
        None => (TableCellMargins::new().margin(0, 0, 0, 0), no_borders()),
    };
    let mut built = Built::new(rows)
        .width(widths.iter().sum(), WidthType::Dxa)
        .indent(0)
        .layout(TableLayoutType::Fixed)
        .margins(margins)
        .set_grid(widths);
    built.property = built.property.set_borders(lines);
    built
}

/// The columns in twips, so rounded that the sum is kept.
fn widths(columns: &[Length]) -> Vec<usize> {
    let mut end = Length::ZERO;
    let mut edge = 0;
    columns
        .iter()
        .map(|column| {
            end = end + *column;
            let width = twips(end) as usize - edge;
            edge += width;
            width
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_keep_their_sum() {
        let columns = [Length::emu(1_000_000); 3];
        assert_eq!(widths(&columns), [1575, 1575, 1574]);
    }
}
