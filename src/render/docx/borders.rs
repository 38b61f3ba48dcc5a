//! The lines of tables.

use docx_rs::{BorderType, TableBorder, TableBorderPosition, TableBorders};

/// Lines around and between cells.
pub(super) fn borders(size: usize, colour: &str) -> TableBorders {
    use TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
    [Top, Left, Bottom, Right, InsideH, InsideV]
        .into_iter()
        .fold(TableBorders::with_empty(), |borders, position| {
            borders.set(
                TableBorder::new(position)
                    .border_type(BorderType::Single)
                    .size(size)
                    .color(colour),
            )
        })
}

/// No lines.
pub(super) fn no_borders() -> TableBorders {
    TableBorders::with_empty()
}
