//! A table as a value.

use std::sync::Arc;

use crate::diagnostic::Source;
use crate::plan::tree::{Node, Spanned};

use super::headings::Headings;

/// A table that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The text that holds the cells: the file's own, or that of the sheet.
    pub source: Arc<Source>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row of the columns' names; none in YAML, where each row has them.
    pub headings: Option<Headings>,
    /// The names of the columns, each once.
    pub columns: Vec<Spanned<String>>,
    /// The letters of the columns in a workbook (`C`); none in other files.
    pub letters: Vec<String>,
    /// The rows, without empty ones.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// The row as a person counts it: from 1, with titles, the row of names
    /// and empty rows; in YAML the item of the list.
    pub number: usize,
    /// One cell for each column; null when it is empty.
    pub cells: Vec<Spanned<Node>>,
}
