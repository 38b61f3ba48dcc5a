//! Blocks one below the other: text, rules, frames, pictures, tables and the
//! space between them.

use docx_rs::{
    BorderType, HeightRule, LineSpacing, LineSpacingType, Paragraph as Built, ParagraphBorder,
    ParagraphBorderPosition, ParagraphBorders, ParagraphProperty, Pic, Run, Table as BuiltTable,
    TableAlignmentType, TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType,
    WidthType,
};

use super::DocxError;
use super::element::Element;
use super::manuscript::{Addition, Manuscript, Piece};
use super::paragraph::{BLACK, RED, twips};
use super::styles::{PICTURE, RULE, SPACER};
use super::table::{borders, no_borders};
use crate::model::Align;
use crate::render::galley::{Block, Frame, Page, Picture, Rule};
use crate::units::Length;

/// The least paragraph, where the format wants one and the page has none.
pub(super) const SEAM: Length = Length::pt(1);

/// What the block before leaves to the next.
#[derive(Default, Clone, Copy)]
struct Before {
    /// The next starts a new page.
    page_break: bool,
    /// It was a table, which the next must not touch.
    table: bool,
    /// It stays with what follows.
    keep_next: bool,
}

impl<'g> Manuscript<'g> {
    /// Builds the blocks. The last piece is always a paragraph, as a cell and
    /// a section need it.
    pub fn flow(&mut self, blocks: &'g [Block], page: &Page) -> Result<Vec<Piece>, DocxError> {
        let mut pieces = Vec::with_capacity(blocks.len() + 1);
        let mut before = Before::default();
        for block in blocks {
            let (mut built, keep_next) = match block {
                Block::PageBreak => {
                    before.page_break = true;
                    continue;
                }
                Block::Paragraph(text) => (self.paragraph(text, page)?, text.format.keep_next),
                Block::Rule(rule) => (self.rule(rule), rule.keep_next),
                Block::Picture(picture) => (self.picture(picture), false),
                Block::Frame(frame) => {
                    self.space(&mut pieces, frame.before, before);
                    pieces.push(Piece::Table(Box::new(self.frame(frame, page)?)));
                    before = Before { table: true, ..Before::default() };
                    continue;
                }
                Block::Table(table) => {
                    self.space(&mut pieces, table.before, before);
                    pieces.push(Piece::Table(Box::new(self.table(table, page)?)));
                    before = Before { table: true, ..Before::default() };
                    if table.after > Length::ZERO {
                        self.space(&mut pieces, table.after, Before::default());
                        before.table = false;
                    }
                    continue;
                }
            };
            if before.page_break {
                built = built.page_break_before(true);
            }
            pieces.push(Piece::Paragraph(Box::new(built)));
            before = Before { keep_next, ..Before::default() };
        }
        let pinned = matches!(blocks.last(), Some(Block::Paragraph(text)) if text.pinned.is_some());
        if pinned || !matches!(pieces.last(), Some(Piece::Paragraph(_))) {
            let seam = self.spacer(SEAM, before);
            pieces.push(Piece::Paragraph(Box::new(seam)));
        }
        Ok(pieces)
    }

    /// The space above a table, which has none of its own.
    fn space(&mut self, pieces: &mut Vec<Piece>, height: Length, before: Before) {
        if height > Length::ZERO || before.table || before.page_break {
            let spacer = self.spacer(height.max(SEAM), before);
            pieces.push(Piece::Paragraph(Box::new(spacer)));
        }
    }

    /// An empty paragraph of this height.
    pub fn empty(&mut self, height: Length) -> Built {
        self.spacer(height, Before::default())
    }

    fn spacer(&mut self, height: Length, before: Before) -> Built {
        let mut property = ParagraphProperty::new().style(SPACER);
        if height != SEAM {
            property = property.line_spacing(exactly(height));
        }
        if before.page_break {
            property = property.page_break_before(true);
        }
        if before.keep_next || self.keep {
            property = property.keep_next(true);
        }
        let mut built = Built::new();
        built.property = property;
        self.enter(built, Addition::default())
    }

    /// A rule is the upper border of an empty paragraph whose indents leave
    /// the rule's length between them.
    fn rule(&mut self, rule: &Rule) -> Built {
        let border = ParagraphBorder::new(ParagraphBorderPosition::Top)
            .val(BorderType::Single)
            .size(eighths(rule.weight))
            .space(0)
            .color(BLACK);
        let right = rule.available - rule.left - rule.length;
        // The border comes on top of the line.
        let line = exactly(rule.height - rule.weight).before(twips(rule.before));
        let mut property = ParagraphProperty::new()
            .style(RULE)
            .line_spacing(line)
            .indent(
                Some(rule.left.to_twips() as i32),
                None,
                Some(right.to_twips() as i32),
                None,
            )
            .set_borders(ParagraphBorders::with_empty().set(border));
        if rule.keep_next || self.keep {
            property = property.keep_next(true);
        }
        let mut built = Built::new();
        built.property = property;
        self.enter(built, Addition::default())
    }

    fn picture(&mut self, picture: &'g Picture) -> Built {
        let index = self.enter_picture(picture);
        let emu = |length: Length| u32::try_from(length.to_emu()).unwrap_or(u32::MAX);
        // docx-rs files pictures by their bytes, as PNG all of them. It gets
        // the index in their place; the pass puts in the picture.
        let pic = Pic::new_with_dimensions(index.to_le_bytes().to_vec(), 1, 1)
            .id(format!("picture{index}"))
            .size(emu(picture.width), emu(picture.height));
        let mut built = Built::new().add_run(Run::new().add_image(pic));
        built.property = ParagraphProperty::new().style(PICTURE);
        if picture.before > Length::ZERO {
            let space = LineSpacing::new().before(twips(picture.before));
            built.property = built.property.line_spacing(space);
        }
        if self.keep {
            built.property = built.property.keep_next(true);
        }
        self.enter(built, Addition::default())
    }

    /// A frame is a table of one cell.
    fn frame(&mut self, frame: &Frame, page: &Page) -> Result<BuiltTable, DocxError> {
        let red = frame.text.runs.first().is_some_and(|run| run.look.red);
        let colour = if red { RED } else { BLACK };
        let width = twips(frame.width) as usize;
        self.enter_row(false);
        let text = self.paragraph(&frame.text, page)?;
        let cell = TableCell::new()
            .width(width, WidthType::Dxa)
            .vertical_align(VAlignType::Center)
            .add_paragraph(text);
        let row = TableRow::new(vec![cell])
            .row_height(twips(frame.height) as f32)
            .height_rule(HeightRule::Exact)
            .cant_split();
        let align = match frame.align {
            Align::Left | Align::Justify => TableAlignmentType::Left,
            Align::Center => TableAlignmentType::Center,
            Align::Right => TableAlignmentType::Right,
        };
        let mut built = BuiltTable::new(vec![row])
            .set_grid(vec![width])
            .layout(TableLayoutType::Fixed)
            .width(width, WidthType::Dxa)
            .align(align)
            .margins(TableCellMargins::new().margin(0, 0, 0, 0));
        built.property = built.property.set_borders(match eighths(frame.line) {
            0 => no_borders(),
            size => borders(size, colour),
        });
        Ok(built)
    }
}

/// A line of exactly this height.
fn exactly(height: Length) -> LineSpacing {
    LineSpacing::new()
        .line_rule(LineSpacingType::Exact)
        .line(height.to_twips().max(1) as i32)
}

/// The thickness of a line in eighths of a point.
pub(super) fn eighths(weight: Length) -> usize {
    usize::try_from(weight.to_eighth_points()).unwrap_or(0)
}

/// The alternative text and number of a picture that docx-rs built.
pub(super) fn describe(drawing: &mut Element, index: usize, picture: &Picture) {
    drawing.set("id", index + 1);
    drawing.set("name", format!("Picture {}", index + 1));
    drawing.set("descr", &picture.description);
}
