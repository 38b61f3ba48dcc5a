//! What stands on a page: paragraphs, rules, frames, tables, pictures.

use serde::Serialize;

use super::paragraph::Paragraph;
use crate::model::{Align, PictureFormat};
use crate::units::Length;

/// What stands on a page, one below the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Block {
    /// Text.
    Paragraph(Paragraph),
    /// A drawn horizontal rule.
    Rule(Rule),
    /// A box around a line of text.
    Frame(Frame),
    /// Columns without lines, or a table with them.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// What follows starts on a new page.
    PageBreak,
}

/// A drawn horizontal rule. It is decoration: no text, no structure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its length.
    pub length: Length,
    /// Its thickness.
    pub weight: Length,
    /// From the left side of the page's text or the cell to the rule.
    pub left: Length,
    /// The width of the page's text or the cell.
    pub available: Length,
    /// Space above.
    pub before: Length,
    /// Height of the line that carries it, the rule at its top.
    pub height: Length,
    /// Stays on one page with what follows.
    pub keep_next: bool,
}

/// A box around one line of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// Its width over all.
    pub width: Length,
    /// Its height over all.
    pub height: Length,
    /// Thickness of its line.
    pub line: Length,
    /// Where it stands.
    pub align: Align,
    /// The width of the page's text or the cell.
    pub available: Length,
    /// Space above.
    pub before: Length,
    /// The text, centred both ways.
    pub text: Paragraph,
}

/// Columns without lines (letterhead, signature block), or a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Thickness of its lines; `None` for columns without lines, which are
    /// layout and no table to a reader who hears it.
    pub line: Option<Length>,
    /// Widths of the columns; their sum is the table's width.
    pub columns: Vec<Length>,
    /// Between a line and the text beside it.
    pub padding_x: Length,
    /// Between a line and the text above or below it.
    pub padding_y: Length,
    /// How many rows at the top repeat on each page. They stay with the row
    /// below them.
    pub header_rows: usize,
    /// Space above.
    pub before: Length,
    /// Space below.
    pub after: Length,
    /// The rows; none is split between pages.
    pub rows: Vec<Row>,
    /// All rows stay on one page with each other.
    pub keep_together: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The cells that start in it, from the left.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// The column in which it starts.
    pub column: usize,
    /// How many columns it covers.
    pub colspan: usize,
    /// How many rows it covers.
    pub rowspan: usize,
    /// Whether it heads its column.
    pub head: bool,
    /// Whether its content stands in the middle of its height.
    pub middle: bool,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A picture, centred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The file's bytes; not part of the serialised form.
    #[serde(skip)]
    pub bytes: std::sync::Arc<[u8]>,
    /// Its number in the document, from 0.
    pub index: usize,
    /// The file's format.
    #[serde(skip)]
    pub format: PictureFormat,
    /// Width on the page.
    pub width: Length,
    /// Height on the page.
    pub height: Length,
    /// What it shows.
    pub description: String,
    /// Space above.
    pub before: Length,
}
