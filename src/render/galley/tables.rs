//! Tables with lines: their widths and cells.

use super::setter::Setter;
use super::{Block, Cell, Row, Table};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::{self, Align, Component, Inline, plain_inlines};
use crate::units::Length;

impl Setter<'_> {
    /// Sets a table in the width of the page's text; `None`, with a
    /// diagnostic, when its words do not fit.
    pub(super) fn table(&mut self, table: &model::Table, width: Length) -> Option<Table> {
        self.origin = table.origin;
        let columns = self.column_widths(table, width)?;
        let style = &self.sheet.table;
        let (line, padding_x, padding_y, around) = (
            style.line,
            style.padding_x.snapped(),
            style.padding_y.snapped(),
            style.around,
        );
        let rows = table
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| self.row(table, row, index < table.header_rows))
            .collect();
        Some(Table {
            line: Some(line),
            columns,
            padding_x,
            padding_y,
            header_rows: table.header_rows,
            before: around,
            after: around,
            rows,
            keep_together: false,
        })
    }

    fn row(&mut self, table: &model::Table, row: &model::Row, head: bool) -> Row {
        let cells = row
            .cells
            .iter()
            .map(|cell| {
                let component = if head {
                    Component::TableHead
                } else {
                    Component::TableCell
                };
                self.origin = cell.origin;
                if head && holds_note(&cell.content) {
                    self.fault(note_in_head());
                }
                let mut text = self.running(component, &cell.content);
                if !head {
                    text.format.align = table.columns[cell.column].align;
                }
                if head || text.format.align != Align::Justify {
                    text.format.first = Length::ZERO;
                }
                Cell {
                    column: cell.column,
                    colspan: cell.colspan,
                    rowspan: cell.rowspan,
                    head,
                    middle: head,
                    blocks: vec![Block::Paragraph(text)],
                }
            })
            .collect();
        Row { cells }
    }

    /// Shares the width by the columns' weights; no column is narrower than
    /// its longest word.
    fn column_widths(&mut self, table: &model::Table, width: Length) -> Option<Vec<Length>> {
        let least = self.least_widths(table);
        let needed: Length = least.iter().copied().sum();
        if needed > width {
            self.fault(wide_table(needed, width, table.columns.len()));
            return None;
        }
        let mut widths = vec![Length::ZERO; least.len()];
        let mut open: Vec<usize> = (0..least.len()).collect();
        let mut rest = width;
        loop {
            let weights: i64 = open
                .iter()
                .map(|c| i64::from(table.columns[*c].weight.max(1)))
                .sum();
            let share = |column: usize| {
                rest.fraction(
                    i64::from(table.columns[column].weight.max(1)),
                    weights.max(1),
                )
            };
            let (narrow, fitting): (Vec<usize>, Vec<usize>) =
                open.iter().partition(|c| share(**c) < least[**c]);
            if narrow.is_empty() {
                for column in fitting {
                    widths[column] = share(column).snapped();
                }
                break;
            }
            for column in narrow {
                widths[column] = least[column].snapped();
                rest = rest - widths[column];
            }
            open = fitting;
        }
        if let Some(last) = widths.pop() {
            let used: Length = widths.iter().copied().sum();
            widths.push((width - used).snapped().max(last.min(width - used)));
        }
        Some(widths)
    }

    fn least_widths(&self, table: &model::Table) -> Vec<Length> {
        let style = &self.sheet.table;
        let mut least = vec![style.min_column; table.columns.len()];
        for (index, row) in table.rows.iter().enumerate() {
            let component = if index < table.header_rows {
                Component::TableHead
            } else {
                Component::TableCell
            };
            let mut look = self.look(component);
            for cell in row.cells.iter().filter(|cell| cell.colspan == 1) {
                look.bold |= cell
                    .content
                    .iter()
                    .any(|inline| matches!(inline, Inline::Strong(_)));
                let word = self
                    .metrics
                    .longest_word(&plain_inlines(&cell.content), look);
                let needed = word + style.padding_x * 2 + style.line + Length::pt(1);
                least[cell.column] = least[cell.column].max(needed);
            }
        }
        least
    }
}

fn holds_note(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Footnote(_) => true,
        Inline::Strong(inner) | Inline::Emphasis(inner) => holds_note(inner),
        Inline::Text(_) | Inline::Break => false,
    })
}

fn note_in_head() -> Diagnostic {
    Diagnostic::error(Message::new("footnote-in-table-head"))
        .hint(Message::new("footnote-in-table-head.move"))
}

fn wide_table(needed: Length, width: Length, columns: usize) -> Diagnostic {
    let fault = Message::new("wide-table.needed")
        .with("columns", columns)
        .with("needed", needed)
        .with("width", width);
    Diagnostic::error(fault).hint(Message::new("wide-table.move"))
}
