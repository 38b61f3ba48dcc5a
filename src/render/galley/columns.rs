//! Two columns without lines: letterhead and signature block.

use super::{Block, Cell, Row, Table};
use crate::units::Length;

/// A table of two columns that is layout only; its rows stay together.
pub(super) fn table(left: Length, right: Length, before: Length, rows: Vec<Row>) -> Table {
    Table {
        line: None,
        columns: vec![left, right],
        padding_x: Length::ZERO,
        padding_y: Length::ZERO,
        header_rows: 0,
        before,
        after: Length::ZERO,
        rows,
        keep_together: true,
    }
}

/// A row of two cells.
pub(super) fn row(left: Vec<Block>, right: Vec<Block>) -> Row {
    let cell = |column, blocks| Cell {
        column,
        colspan: 1,
        rowspan: 1,
        head: false,
        middle: false,
        blocks,
    };
    Row {
        cells: vec![cell(0, left), cell(1, right)],
    }
}
