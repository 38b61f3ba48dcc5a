//! The content of a document: paragraphs, lists, tables, pictures.

use std::sync::Arc;

use super::{Heading, Inline, Origin};

/// A block of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A numbered heading with its title.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list of points.
    List(List),
    /// A table.
    Table(Table),
    /// A picture or diagram.
    Picture(Picture),
    /// What follows starts on a new page.
    PageBreak,
}

/// A paragraph of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text.
    pub content: Vec<Inline>,
    /// How it stands when not as the body does.
    pub align: Option<Align>,
    /// Where it was written.
    pub origin: Origin,
}

/// How text stands between the margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Align {
    /// Flush left.
    Left,
    /// Centred.
    Center,
    /// Flush right.
    Right,
    /// Flush with both margins.
    Justify,
}

/// A list of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// How its points are marked.
    pub form: ListForm,
    /// The ordinal of the first point.
    pub start: u32,
    /// The points.
    pub items: Vec<ListItem>,
}

/// How the points of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListForm {
    /// "-" (gạch đầu dòng).
    Dash,
    /// "+" below a dash.
    Plus,
    /// "1." (khoản).
    Clause,
    /// "a)" in the Vietnamese alphabet (điểm).
    Point,
}

/// A point: its first paragraph carries the mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// Paragraphs, tables and lists below them.
    pub blocks: Vec<Block>,
}

/// A table; its cells cover the grid of columns and rows exactly once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// How many rows at the top repeat on each page.
    pub header_rows: usize,
    /// The rows, the header's among them.
    pub rows: Vec<Row>,
    /// Where it was written.
    pub origin: Origin,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// How its cells stand.
    pub align: Align,
    /// Its share of the table's width.
    pub weight: u32,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The cells that start in this row, from the left; those covered by a
    /// cell above or to the left are left out.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The column in which it starts, from 0.
    pub column: usize,
    /// How many columns it covers.
    pub colspan: usize,
    /// How many rows it covers.
    pub rowspan: usize,
    /// Its text.
    pub content: Vec<Inline>,
    /// Where it was written.
    pub origin: Origin,
}

/// A picture or diagram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file's bytes.
    pub bytes: Arc<[u8]>,
    /// The file's format.
    pub format: PictureFormat,
    /// Width and height in pixels.
    pub pixels: (u32, u32),
    /// What it shows, for those who cannot see it.
    pub description: String,
    /// The text below it.
    pub caption: Vec<Inline>,
    /// Where it was written.
    pub origin: Origin,
}

/// A format of pictures that DOCX and PDF both take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureFormat {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}
