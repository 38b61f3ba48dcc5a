//! Columns of a table, and the cells of a row on them.

use crate::inspect::docx::element::{Element, is_transparent};
use crate::inspect::docx::measure;
use crate::units::Length;

/// Columns beyond which the file is made to do harm; Word has 63.
pub(super) const COLUMNS: usize = 1_000;

/// A width as tables give it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Width {
    Fixed(Length),
    /// Fiftieths of a percent.
    Share(i64),
}

impl Width {
    /// Reads an element such as `w:tblW`; `None` when it is left open.
    pub fn read(element: Option<&Element<'_>>) -> Option<Self> {
        let element = element?;
        let text = element.get("w")?;
        if let Some(percent) = text.strip_suffix('%') {
            let percent: f64 = percent.trim().parse().ok()?;
            return Some(Self::Share((percent.clamp(0.0, 1_000.0) * 50.0) as i64));
        }
        match element.get("type") {
            Some("pct") => {
                let share = text.trim().parse::<f64>().ok()?;
                Some(Self::Share(share.clamp(0.0, 50_000.0) as i64))
            }
            Some("auto" | "nil") => None,
            Some(_) | None => measure::twips(text)
                .filter(|width| *width > Length::ZERO)
                .map(Self::Fixed),
        }
    }

    /// The width itself, of what it is a share of.
    pub fn of(self, whole: Length) -> Length {
        match self {
            Self::Fixed(width) => width,
            Self::Share(share) => whole.fraction(share, 5_000),
        }
    }
}

/// A cell in the course of being read.
pub(super) struct Cell<'e> {
    pub element: &'e Element<'e>,
    pub column: usize,
    pub span: usize,
    /// Whether it is the last of its row.
    pub last: bool,
}

/// The cells of a row with their columns, through what wraps them.
pub(super) fn collect_cells<'e>(
    holder: &'e Element<'e>,
    column: &mut usize,
    cells: &mut Vec<Cell<'e>>,
) {
    for child in holder.children() {
        if is_transparent(child.name) {
            collect_cells(child, column, cells);
        } else if child.name == "tc" && cells.len() < COLUMNS {
            let span = child.at(&["tcPr", "gridSpan"]);
            let span = span
                .and_then(|span| measure::number(span, "val"))
                .unwrap_or(1);
            let span = usize::try_from(span).unwrap_or(1).clamp(1, COLUMNS);
            cells.push(Cell {
                element: child,
                column: *column,
                span,
                last: false,
            });
            *column += span;
        }
    }
}

/// Widths of columns by the cells of a row, where the table has no grid.
pub(super) fn widths_of_cells(row: &Element<'_>, whole: Length) -> Vec<Length> {
    let mut cells = Vec::new();
    collect_cells(row, &mut 0, &mut cells);
    let count = i64::try_from(cells.len()).unwrap_or(1).max(1);
    let mut columns = Vec::new();
    for cell in cells {
        let width = Width::read(cell.element.at(&["tcPr", "tcW"]));
        let width = width.map_or(whole / count, |width| width.of(whole));
        let span = i64::try_from(cell.span).unwrap_or(1).max(1);
        columns.extend((0..span).map(|_| width / span));
    }
    columns.truncate(COLUMNS);
    columns
}
