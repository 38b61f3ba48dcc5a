//! Plan and table as one source, and the way back from it.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::{Fact, Message};
use crate::plan::{Node, Spanned, Table};
use crate::template::END;

/// The longest first cell that is shown beside a row's number, in characters.
const SHORT: usize = 40;

/// The text of a plan with that of its table behind it.
pub(super) struct Common {
    source: Arc<Source>,
    plan: Arc<Source>,
    /// The table; its spans are bytes of the common source.
    pub table: Table,
    /// Where the table's text begins.
    offset: usize,
}

impl Common {
    /// Puts a table behind its plan.
    pub fn new(plan: &Arc<Source>, mut table: Table) -> Self {
        let mut text = String::with_capacity(plan.text.len() + table.source.text.len() + 8);
        text.push_str(&plan.text);
        text.push('\n');
        text.push_str(END);
        text.push('\n');
        let offset = text.len();
        text.push_str(&table.source.text);
        for column in &mut table.columns {
            column.span = shifted(&column.span, offset);
        }
        for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
            shift(cell, offset);
        }
        Self {
            source: Source::new(plan.name.clone(), text),
            plan: Arc::clone(plan),
            table,
            offset,
        }
    }

    /// The common source. It has the plan's name.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The name of the table, with its sheet.
    pub fn table_name(&self) -> Message {
        match &self.table.sheet {
            Some(sheet) => Message::new("table-name.sheet")
                .with("file", &self.table.source.name)
                .with("sheet", sheet),
            None => Message::new("table-name").with("file", &self.table.source.name),
        }
    }

    /// "row 12 (MN-01) of `plans/units.csv`".
    pub fn label(&self, row: usize) -> Message {
        let Some(found) = self.table.rows.get(row) else {
            return Message::new("row-label.any").with("table", self.table_name());
        };
        let number = found.number;
        let first = found.cells.first().and_then(|cell| match &cell.value {
            Node::String(text) => Some(text.as_str()),
            Node::Integer(_) | Node::Decimal(_) => self.source.text.get(cell.span.clone()),
            Node::Null | Node::Bool(_) | Node::List(_) | Node::Map(_) => None,
        });
        let first = first.filter(|text| text.chars().count() <= SHORT && !text.contains('\n'));
        match first {
            Some(first) => Message::new("row-label.named")
                .with("row", number)
                .with("name", first)
                .with("table", self.table_name()),
            None => Message::new("row-label")
                .with("row", number)
                .with("table", self.table_name()),
        }
    }

    /// Places moved back into plan and table.
    pub fn moved(&self, report: Report) -> Report {
        let mut moved = Report::new();
        for diagnostic in report.iter().cloned() {
            moved.push(self.back(diagnostic));
        }
        moved
    }

    /// A diagnostic of a row: its place moved back, with the name of the cell
    /// that it lies in, or else of the row.
    pub fn labelled(&self, row: usize, diagnostic: Diagnostic) -> Diagnostic {
        let common = self.own(&diagnostic).cloned();
        let column = common.and_then(|span| self.column(row, &span));
        let label = match column {
            Some(column) => self.cell_label(row, column),
            None => self.label(row),
        };
        let empty = self.empty_column(row, &diagnostic);
        let mut settled = self.back(diagnostic);
        if let Some(column) = empty {
            settled = settled.hint(Message::new("row-without-value.here").with("column", column));
        }
        settled.of_row(label)
    }

    /// "row 12, column `quota` of `plans/units.csv`".
    pub fn cell_label(&self, row: usize, column: usize) -> Message {
        let number = self.table.rows.get(row).map_or(0, |row| row.number);
        let name = self.table.columns.get(column);
        let name = name.map_or("", |name| name.value.as_str());
        match self.table.letters.get(column) {
            Some(letters) => Message::new("cell-label.lettered")
                .with("row", number)
                .with("column", name)
                .with("cell", format!("{letters}{number}"))
                .with("table", self.table_name()),
            None => Message::new("cell-label")
                .with("row", number)
                .with("column", name)
                .with("table", self.table_name()),
        }
    }

    /// The bytes of a row in the table.
    pub fn place(&self, row: usize) -> Option<Place> {
        let cells = &self.table.rows.get(row)?.cells;
        let start = cells.iter().map(|cell| cell.span.start).min()?;
        let end = cells.iter().map(|cell| cell.span.end).max()?;
        let span = start.checked_sub(self.offset)?..end.checked_sub(self.offset)?;
        Some(Place::new(&self.table.source, span))
    }

    /// Whether a place of the common source lies in the table.
    pub fn is_of_table(&self, place: &Place) -> bool {
        Arc::ptr_eq(&place.source, &self.source) && place.span.start >= self.offset
    }

    /// The column of a row in whose cell some bytes of the common source lie.
    fn column(&self, row: usize, span: &Range<usize>) -> Option<usize> {
        if span.start < self.offset {
            return None;
        }
        let cells = &self.table.rows.get(row)?.cells;
        cells
            .iter()
            .position(|cell| cell.span.start <= span.start && span.end <= cell.span.end)
    }

    /// The column that a rendered text missed because the row's cell is
    /// empty.
    fn empty_column(&self, row: usize, diagnostic: &Diagnostic) -> Option<&str> {
        if diagnostic.code != "undefined-variable" {
            return None;
        }
        let named = |(name, fact): (&str, &Fact)| match fact {
            Fact::Text(text) if name == "name" => Some(text.clone()),
            _ => None,
        };
        let name = diagnostic.message.facts().find_map(named)?;
        let at = self.table.columns.iter().position(|c| c.value == name)?;
        let cell = self.table.rows.get(row)?.cells.get(at)?;
        (cell.value == Node::Null).then_some(self.table.columns[at].value.as_str())
    }

    fn own<'d>(&self, diagnostic: &'d Diagnostic) -> Option<&'d Range<usize>> {
        let place = diagnostic.place.as_ref()?;
        Arc::ptr_eq(&place.source, &self.source).then_some(&place.span)
    }

    fn back(&self, diagnostic: Diagnostic) -> Diagnostic {
        let Some(span) = self.own(&diagnostic).cloned() else {
            return diagnostic;
        };
        diagnostic.at(if span.start >= self.offset {
            let span = span.start - self.offset..span.end.saturating_sub(self.offset);
            Place::new(&self.table.source, span)
        } else {
            Place::new(&self.plan, span)
        })
    }
}

fn shifted(span: &Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

fn shift(node: &mut Spanned<Node>, by: usize) {
    node.span = shifted(&node.span, by);
    match &mut node.value {
        Node::List(items) => items.iter_mut().for_each(|item| shift(item, by)),
        Node::Map(entries) => {
            for (key, node) in entries {
                key.span = shifted(&key.span, by);
                shift(node, by);
            }
        }
        Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) | Node::String(_) => {}
    }
}
