//! A row of a grid as it was read.

use std::ops::Range;

use crate::plan::tree::{Node, Spanned};

/// A row of a grid as it was read.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// As a person counts it.
    pub number: usize,
    /// Its bytes in the source.
    pub span: Range<usize>,
    /// Its cells.
    pub cells: Vec<Spanned<Node>>,
}

impl Line {
    /// Whether no cell has a value.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.value == Node::Null)
    }
}
