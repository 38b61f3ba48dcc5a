//! A document set in a style, apart from any file format (bản in thử).
//!
//! Everything is resolved: every paragraph knows its size, indents and
//! spaces, every rule its length, every table its widths, every number its
//! printed form. A format has only to write it down. Lengths serialise as
//! points.

mod annexes;
mod balance;
mod body;
mod columns;
mod gaps;
mod headed;
mod headings;
mod inlines;
mod letterhead;
mod loosening;
mod marks;
mod pieces;
mod setting;
mod signing;
mod styles;
mod tables;

#[cfg(test)]
pub(super) mod tests;

use serde::Serialize;

pub use setting::set;

use crate::model::{Align, PictureFormat};
use crate::units::Length;

/// A document ready to be written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Galley {
    /// What the file says about itself.
    pub properties: Properties,
    /// The typeface.
    pub font: String,
    /// The look of footnotes' rule and distances.
    pub footnotes: FootnoteLook,
    /// The document, then its annexes.
    pub sections: Vec<Section>,
    /// The named styles that paragraphs refer to, each once.
    pub styles: Vec<NamedStyle>,
    /// The text of footnotes in the order of their marks; runs refer to them
    /// by index.
    pub notes: Vec<Paragraph>,
}

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Properties {
    /// Type, number and subject.
    pub title: String,
    /// Number and symbol, place and date.
    pub subject: String,
    /// The issuing organ.
    pub author: String,
    /// The language as a BCP 47 tag.
    pub language: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// Year, month and day of the document; a draft's are the first of its
    /// month or year.
    pub date: (i32, u32, u32),
}

/// Distances of footnotes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FootnoteLook {
    /// Length of the rule above them.
    pub rule_length: Length,
    /// Thickness of the rule.
    pub rule_weight: Length,
    /// Space between text and rule.
    pub clearance: Length,
    /// Space between footnotes.
    pub gap: Length,
}

/// A run of pages with the same paper, margins and page numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Paper and margins.
    pub page: Page,
    /// Whether its pages count from 1.
    pub restart: bool,
    /// Whether its first page shows no number.
    pub hide_first: bool,
    /// The look of the page number, centred in the top margin.
    pub page_number: Paragraph,
    /// From the top edge of the paper to the top of the number's line.
    pub number_from_top: Length,
    /// What stands in the top margin of the first page.
    pub first_header: Vec<Block>,
    /// From the top edge of the paper to it.
    pub header_from_top: Length,
    /// What stands in the bottom margin of the first page.
    pub first_footer: Vec<Block>,
    /// From the bottom edge of the paper to its end.
    pub footer_from_bottom: Length,
    /// What stands between the margins.
    pub blocks: Vec<Block>,
}

/// Paper and margins as the reader sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Width.
    pub width: Length,
    /// Height.
    pub height: Length,
    /// Margin at the top.
    pub top: Length,
    /// Margin at the bottom.
    pub bottom: Length,
    /// Margin at the left.
    pub left: Length,
    /// Margin at the right.
    pub right: Length,
    /// Whether the paper lies on its side.
    pub landscape: bool,
}

impl Page {
    /// The width between the margins.
    pub fn text_width(&self) -> Length {
        self.width - self.left - self.right
    }
}

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

/// A look that paragraphs share, by name: what a person who edits the DOCX
/// sees in the list of styles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedStyle {
    /// Identifier, ASCII ("IssuingOrgan").
    pub id: String,
    /// Name in the list of styles ("Tên cơ quan ban hành").
    pub name: String,
    /// Outline level from 1, for headings.
    pub outline: Option<u8>,
    /// The look of its paragraphs.
    pub format: Format,
    /// The look of its text.
    pub look: Look,
}

/// How a paragraph stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Format {
    /// Between the margins or the sides of its cell.
    pub align: Align,
    /// Indent of the first line beyond `left`; negative for a hanging one.
    pub first: Length,
    /// Indent of all lines at the left.
    pub left: Length,
    /// Indent of all lines at the right.
    pub right: Length,
    /// Space above; that below the block before it is in it.
    pub before: Length,
    /// Space below.
    pub after: Length,
    /// From baseline to baseline, whatever the rule.
    pub pitch: Length,
    /// The percentage of a single line that `pitch` is; `None` for a fixed
    /// pitch.
    pub percent: Option<u16>,
    /// Stays on one page with what follows.
    pub keep_next: bool,
    /// Its lines stay on one page.
    pub keep_lines: bool,
}

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Look {
    /// Size of the letters.
    pub size: Length,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Underlined.
    pub underline: bool,
    /// Red; all else is black.
    pub red: bool,
}

/// A paragraph of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// The id of its named style.
    pub style: String,
    /// What it is to a reader who hears it.
    pub role: Role,
    /// How it stands; as its style, but for what differs here.
    pub format: Format,
    /// Its number or mark.
    pub label: Option<Label>,
    /// Its text.
    pub runs: Vec<Run>,
    /// Where on the page it is pinned, if it does not flow.
    pub pinned: Option<Pin>,
}

/// What a paragraph is in the structure of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The title of the document.
    Title,
    /// A heading of this level, from 1.
    Heading(u8),
    /// A point of a list.
    Item,
    /// Text.
    Text,
}

/// The number or mark of a paragraph, printed before its text with a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// As printed ("II.", "a)", "-").
    pub text: String,
    /// Its look.
    pub look: Look,
    /// The text starts on the next line ("Chương I" above its title).
    pub own_line: bool,
    /// The list that counts it, if the file format can; a mark that it
    /// cannot count is only printed.
    pub counted: Option<Counted>,
}

/// A place in a native list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Which list, from 0. Paragraphs of one list share its numbers.
    pub list: usize,
    /// The level in the list, from 0. A level starts anew below each new
    /// number of a level above it, unless it `continues`.
    pub level: usize,
    /// How the level counts.
    pub figures: Figures,
    /// The printed form, with `%1` for the number of level 0, `%2` for level
    /// 1 and so on.
    pub pattern: String,
    /// The level's first number.
    pub start: u32,
    /// The level goes on counting below a new number of a level above it.
    pub continues: bool,
}

/// How a native list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figures {
    /// 1, 2, 3.
    Decimal,
    /// I, II, III.
    UpperRoman,
    /// A, B, C; where it agrees with the Vietnamese alphabet.
    UpperLetter,
    /// Does not count; the pattern is the mark.
    Bullet,
}

/// A stretch of text with one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Text, a line break or the mark of a footnote.
    pub content: RunContent,
    /// How it looks.
    pub look: Look,
}

/// What a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunContent {
    /// Text.
    Text(String),
    /// The next run starts on a new line.
    Break,
    /// The mark of the footnote with this index in [`Galley::notes`].
    Note(usize),
}

/// Where on the page a pinned paragraph stands: centred, its last line's
/// bottom at this distance from the bottom edge of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pin {
    /// From the bottom edge of the paper.
    pub from_bottom: Length,
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

impl Galley {
    /// The pictures in the order of their numbers.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        let mut found = Vec::new();
        for section in &self.sections {
            collect_pictures(&section.blocks, &mut found);
        }
        found.into_iter()
    }
}

fn collect_pictures<'a>(blocks: &'a [Block], found: &mut Vec<&'a Picture>) {
    for block in blocks {
        match block {
            Block::Picture(picture) => found.push(picture),
            Block::Table(table) => table
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .for_each(|cell| collect_pictures(&cell.blocks, found)),
            Block::Paragraph(_) | Block::Rule(_) | Block::Frame(_) | Block::PageBreak => {}
        }
    }
}
