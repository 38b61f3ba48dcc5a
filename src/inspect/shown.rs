//! A document as it is shown: every value resolved, nothing hidden.
//!
//! Lengths are measured as a reader sees them on the page. Text is Unicode
//! NFC with plain spaces and hyphens; what was different in the file is noted
//! beside it.

use std::ops::Range;
use std::sync::Arc;

use crate::model::Align;
use crate::units::Length;

/// A document as it is shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shown {
    /// The sections, in order; at least one.
    pub sections: Vec<Section>,
    /// All paragraphs: the main text in reading order (cells of a table by
    /// rows, text boxes where they are anchored), then headers, footers and
    /// footnotes.
    pub paragraphs: Vec<Paragraph>,
    /// The tables of the main text, in order.
    pub tables: Vec<Table>,
}

/// A section (phần của tệp): its paper and its page numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Width of the paper as it lies.
    pub width: Length,
    /// Height of the paper as it lies.
    pub height: Length,
    /// Lề trên.
    pub top: Length,
    /// Lề dưới.
    pub bottom: Length,
    /// Lề trái, the gutter included.
    pub left: Length,
    /// Lề phải.
    pub right: Length,
    /// From the top edge to the header.
    pub header: Length,
    /// From the bottom edge to the footer.
    pub footer: Length,
    /// Whether margins are mirrored on the backs of sheets.
    pub mirrored: bool,
    /// Whether the first page has a header and footer of its own.
    pub title_page: bool,
    /// The number of its first page, when pages are counted anew.
    pub page_start: Option<u32>,
    /// How page numbers are written (`decimal`, `lowerRoman`, ...).
    pub page_format: String,
    /// Whether it starts on a page of its own.
    pub new_page: bool,
    /// Whether its text flows through several columns (cột báo) that no column
    /// breaks part: in which one a paragraph stands is then not known, and its
    /// edges are those of the page.
    pub flowing: bool,
}

impl Section {
    /// The width of the text.
    pub fn text_width(&self) -> Length {
        self.width - self.left - self.right
    }

    /// Whether the paper lies on its side.
    pub fn is_landscape(&self) -> bool {
        self.width > self.height
    }
}

/// Which part of the file a paragraph stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Story {
    /// The main text.
    Main,
    /// A header of a section (by index).
    Header(usize, PageKind),
    /// A footer of a section (by index).
    Footer(usize, PageKind),
    /// A footnote or endnote.
    Footnote,
}

/// The pages that a header or footer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// All pages, or the odd ones.
    Default,
    /// The first page.
    First,
    /// Even pages.
    Even,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// Which part of the file it stands in.
    pub story: Story,
    /// Its place in that part, from 1; empty paragraphs count.
    pub ordinal: usize,
    /// The section that it belongs to, by index.
    pub section: usize,
    /// What holds it.
    pub frame: Frame,
    /// The left edge of what it is set in (column, cell or box), from the left
    /// edge of the paper, before its own indents.
    pub left_edge: Length,
    /// The right edge of what it is set in, from the left edge of the paper.
    pub right_edge: Length,
    /// The text shown, without the automatic number: NFC, no-break spaces and
    /// hyphens as plain ones, a tab as `\t`, a line break as `\n`, capitals
    /// where the look makes them; hidden and deleted text left out.
    pub text: String,
    /// The looks of the text, in order, without gaps; empty when the text is.
    pub spans: Vec<Span>,
    /// The number or bullet that the file generates.
    pub label: Option<Label>,
    /// How it is laid out.
    pub layout: Layout,
    /// Tab stops, from the left edge of what it is set in.
    pub tab_stops: Vec<TabStop>,
    /// Lines drawn at it: borders, and shapes that are anchored in it.
    pub strokes: Vec<Stroke>,
    /// Fields, in order.
    pub fields: Vec<Field>,
    /// Whether a page starts with it (page break before it or at its start,
    /// or a section on a new page).
    pub starts_page: bool,
    /// Bytes of the text that were not NFC in the file.
    pub decomposed: Vec<Range<usize>>,
    /// How many pictures stand in it.
    pub pictures: usize,
    /// Whether a box is drawn around it (a border on all four sides, or that
    /// of its text box or one-cell table).
    pub boxed: bool,
    /// The name of its style, as the file calls it.
    pub style: Option<Arc<str>>,
    /// The outline level, from 0.
    pub outline: Option<u8>,
}

impl Paragraph {
    /// Whether nothing of it is seen but its height.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
            && self.label.is_none()
            && self.pictures == 0
            && self.strokes.is_empty()
            && self.fields.is_empty()
    }

    /// The look at a byte of the text; that of the paragraph's mark when the
    /// text is empty.
    pub fn look_at(&self, offset: usize) -> Option<&Look> {
        self.spans
            .iter()
            .find(|span| span.range.contains(&offset))
            .or(self.spans.last())
            .map(|span| &*span.look)
    }

    /// The looks of a stretch of the text, each with the bytes of the stretch
    /// that have it; blanks alone have none.
    pub fn looks(&self, range: Range<usize>) -> impl Iterator<Item = (Range<usize>, &Look)> {
        self.spans.iter().filter_map(move |span| {
            let start = span.range.start.max(range.start);
            let end = span.range.end.min(range.end);
            let text = self.text.get(start..end)?;
            (!text.trim().is_empty()).then_some((start..end, &*span.look))
        })
    }

    /// The automatic number and the text, as they are read.
    pub fn full_text(&self) -> String {
        match &self.label {
            Some(label) => format!("{} {}", label.text, self.text),
            None => self.text.clone(),
        }
    }
}

/// What holds a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// The page itself.
    Page,
    /// A cell of a table: indexes of table, row and column of the grid.
    Cell {
        /// Index in [`Shown::tables`].
        table: usize,
        /// Row, from 0.
        row: usize,
        /// First column of the grid that the cell takes, from 0.
        column: usize,
    },
    /// A text box or frame; the number tells boxes apart.
    TextBox(usize),
}

/// A stretch of text of one look.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// Bytes of the paragraph's text.
    pub range: Range<usize>,
    /// How it looks.
    pub look: Arc<Look>,
}

/// How letters look.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Look {
    /// The typeface by name, as the file names it (theme fonts resolved).
    pub font: Arc<str>,
    /// Cỡ chữ.
    pub size: Length,
    /// Đậm.
    pub bold: bool,
    /// Nghiêng.
    pub italic: bool,
    /// Gạch chân.
    pub underline: bool,
    /// Red, green, blue; black when automatic.
    pub colour: [u8; 3],
    /// Whether the ground behind the letters is coloured (highlight, shading
    /// of text or paragraph).
    pub shaded: bool,
    /// Raised or lowered (footnote marks).
    pub raised: bool,
    /// Struck through.
    pub struck: bool,
}

/// An automatic number or bullet.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// As it is shown: `I.`, `1.1.`, `a)`, `-`, `•`.
    pub text: String,
    /// Whether it is a bullet, which counts nothing.
    pub bullet: bool,
    /// How it looks.
    pub look: Arc<Look>,
}

/// How a paragraph is laid out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Layout {
    /// Between its edges.
    pub align: Align,
    /// Indent of the first line beyond `left`; negative when it hangs.
    pub first: Length,
    /// Indent of all lines, from the left edge of what it is set in.
    pub left: Length,
    /// Indent of all lines from the right edge.
    pub right: Length,
    /// Space above, none where the style drops it between alike paragraphs.
    pub before: Length,
    /// Space below, as `before`.
    pub after: Length,
    /// From baseline to baseline.
    pub line: LinePitch,
    /// Kept on one page with the next paragraph.
    pub keep_next: bool,
}

/// From baseline to baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinePitch {
    /// A percentage of the single line.
    Multiple(u16),
    /// Just this.
    Exactly(Length),
    /// This or what the letters need.
    AtLeast(Length),
}

/// A tab stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TabStop {
    /// From the left edge of what the paragraph is set in.
    pub at: Length,
    /// How text stands at it.
    pub align: Align,
}

/// A drawn line (đường kẻ).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stroke {
    /// What draws it.
    pub origin: StrokeOrigin,
    /// Its length; zero where it is not known.
    pub length: Length,
    /// Its left end, from the left edge of the paper, where that is known.
    pub left: Option<Length>,
    /// Whether it is one unbroken line; not dashed, dotted or double.
    pub solid: bool,
}

/// What draws a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StrokeOrigin {
    /// A border above the paragraph.
    BorderAbove,
    /// A border below the paragraph.
    BorderBelow,
    /// A shape that is anchored in it.
    Shape,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its kind.
    pub kind: FieldKind,
    /// Bytes of the text that show its result.
    pub range: Range<usize>,
}

/// The kind of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// The number of the page.
    Page,
    /// The number of pages.
    PageCount,
    /// Another, by its first word (`DATE`, `REF`, `TOC`).
    Other(String),
}

/// A table of the main text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The section that it belongs to.
    pub section: usize,
    /// Width from its left to its right edge.
    pub width: Length,
    /// Its left edge, from the left edge of the paper.
    pub left: Length,
    /// Number of rows.
    pub rows: usize,
    /// Number of columns of the grid.
    pub columns: usize,
    /// How many rows at the top are repeated on each page.
    pub header_rows: usize,
    /// How many rows may be split between pages.
    pub splittable_rows: usize,
    /// Whether lines are drawn between its cells.
    pub ruled: bool,
    /// Whether any cell is shaded.
    pub shaded: bool,
    /// The table whose cell holds it.
    pub within: Option<usize>,
}
