//! Blocks one below the other: text, rules, frames, pictures, tables and the
//! space between them.

use docx_rs::{
    BorderType, HeightRule, LineSpacing, LineSpacingType, Paragraph as Built, ParagraphBorder,
    ParagraphBorderPosition, ParagraphBorders, ParagraphProperty, Pic, Run, Table as BuiltTable,
    TableAlignmentType, TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType,
    WidthType,
};

use super::DocxError;
use super::borders::{borders, no_borders};
use super::manuscript::{Addition, Manuscript, Piece, Start};
use super::style_id::{PICTURE, RULE, SPACER};
use super::unit::{BLACK, RED, SEAM, eighths, twips};
use crate::model::Align;
use crate::render::galley::{Block, Frame, Page, Paragraph, Picture, Rule};
use crate::units::Length;

/// What the block before leaves to the next.
#[derive(Default, Clone, Copy)]
struct Before {
    /// The next starts a new page by a break.
    page_break: bool,
    /// The next stands at the top of a page, by a break or as the first.
    top: bool,
    /// What it was.
    kind: BeforeKind,
    /// It stays with what follows.
    keep_next: bool,
    /// The space below it: a paragraph has it, a table leaves it to the next.
    after: Length,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum BeforeKind {
    /// Nothing, or something that does not flow.
    #[default]
    None,
    /// A paragraph.
    Paragraph,
    /// A table, which the next table must not touch.
    Table,
}

impl Before {
    /// Behind a paragraph.
    fn paragraph(keep_next: bool, after: Length) -> Self {
        Self {
            kind: BeforeKind::Paragraph,
            keep_next,
            after,
            page_break: false,
            top: false,
        }
    }

    /// The space above the next block, which wants this much of its own.
    fn above(self, own: Length) -> Length {
        match self.kind {
            _ if self.top => Length::ZERO,
            BeforeKind::None | BeforeKind::Paragraph => own,
            BeforeKind::Table => own + self.after,
        }
    }

    /// What stands before a pinned paragraph, which does not flow: a
    /// paragraph is no longer the last piece.
    fn past_pinned(self) -> Self {
        Self {
            kind: match self.kind {
                BeforeKind::None | BeforeKind::Paragraph => BeforeKind::None,
                BeforeKind::Table => BeforeKind::Table,
            },
            page_break: false,
            ..self
        }
    }

    fn table(after: Length) -> Self {
        Self {
            kind: BeforeKind::Table,
            after,
            ..Self::default()
        }
    }
}

impl<'g> Manuscript<'g> {
    /// Builds the blocks. The last piece is always a paragraph, as a cell and
    /// a section need it.
    ///
    /// A table has no space above and below. It goes to the paragraphs around
    /// it, where it vanishes at the edge of a page like theirs.
    pub fn flow(
        &mut self,
        blocks: &'g [Block],
        page: &Page,
        start: Start,
    ) -> Result<Vec<Piece>, DocxError> {
        let mut pieces = Vec::with_capacity(blocks.len() + 1);
        let mut before = Before {
            top: start == Start::Page,
            ..Before::default()
        };
        for block in blocks {
            let (mut built, next) = match block {
                Block::PageBreak => {
                    before.page_break = true;
                    before.top = true;
                    continue;
                }
                Block::Paragraph(text) if text.pinned.is_some() => {
                    let mut built = self.paragraph(text, page)?;
                    if before.page_break {
                        built = built.page_break_before(true);
                    }
                    pieces.push(Piece::Paragraph(Box::new(built)));
                    before = before.past_pinned();
                    continue;
                }
                Block::Paragraph(text) => {
                    self.text(text, before.above(text.format.before), page)?
                }
                Block::Rule(rule) => (
                    self.rule(rule, before.above(rule.before)),
                    (rule.keep_next, Length::ZERO),
                ),
                Block::Picture(picture) => (
                    self.picture(picture, before.above(picture.before)),
                    (false, Length::ZERO),
                ),
                Block::Frame(frame) => {
                    self.space(&mut pieces, frame.before, before);
                    pieces.push(Piece::Table(Box::new(self.frame(frame, page)?)));
                    before = Before::table(Length::ZERO);
                    continue;
                }
                Block::Table(table) => {
                    self.space(&mut pieces, table.before, before);
                    pieces.push(Piece::Table(Box::new(self.table(table, page)?)));
                    before = Before::table(table.after);
                    continue;
                }
            };
            if before.page_break {
                built = built.page_break_before(true);
            }
            pieces.push(Piece::Paragraph(Box::new(built)));
            before = Before::paragraph(next.0, next.1);
        }
        self.seal(&mut pieces, before);
        Ok(pieces)
    }

    /// Ends the pieces with a paragraph.
    fn seal(&mut self, pieces: &mut Vec<Piece>, mut before: Before) {
        if before.kind != BeforeKind::Paragraph {
            let height = before.above(Length::ZERO).max(SEAM);
            before.page_break = false;
            let spacer = self.spacer(height, before);
            pieces.push(Piece::Paragraph(Box::new(spacer)));
        }
    }

    /// A paragraph with this space above; whether it stays with what follows,
    /// and the space below it.
    fn text(
        &mut self,
        text: &Paragraph,
        above: Length,
        page: &Page,
    ) -> Result<(Built, (bool, Length)), DocxError> {
        let next = (text.format.keep_next, text.format.after);
        if above == text.format.before {
            return Ok((self.paragraph(text, page)?, next));
        }
        let mut text = text.clone();
        text.format.before = above;
        Ok((self.paragraph(&text, page)?, next))
    }

    /// The space above a table: below the paragraph before it, or a paragraph
    /// of its own.
    fn space(&mut self, pieces: &mut Vec<Piece>, height: Length, before: Before) {
        let height = before.above(height);
        if before.kind == BeforeKind::Paragraph && !before.page_break {
            if height > Length::ZERO
                && let Some(Piece::Paragraph(last)) = pieces.last_mut()
            {
                let spacing = last.property.line_spacing.take().unwrap_or_default();
                let spacing = spacing.after(twips(before.after + height));
                last.property.line_spacing = Some(spacing);
            }
        } else if height > Length::ZERO || before.kind == BeforeKind::Table || before.page_break {
            let spacer = self.spacer(height.max(SEAM), before);
            pieces.push(Piece::Paragraph(Box::new(spacer)));
        }
    }

    /// An empty piece as high as nothing.
    pub fn seam(&mut self) -> Piece {
        Piece::Paragraph(Box::new(self.empty(SEAM)))
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
    fn rule(&mut self, rule: &Rule, above: Length) -> Built {
        let border = ParagraphBorder::new(ParagraphBorderPosition::Top)
            .val(BorderType::Single)
            .size(eighths(rule.weight))
            .space(0)
            .color(BLACK);
        let right = rule.available - rule.left - rule.length;
        // The border comes on top of the line.
        let line = exactly(rule.height - rule.weight).before(twips(above));
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

    fn picture(&mut self, picture: &'g Picture, above: Length) -> Built {
        let index = self.enter_picture(picture);
        let emu = |length: Length| u32::try_from(length.to_emu()).unwrap_or(u32::MAX);
        // docx-rs files pictures by their bytes, as PNG all of them. It gets
        // the index in their place; the pass puts in the picture.
        let pic = Pic::new_with_dimensions(index.to_le_bytes().to_vec(), 1, 1)
            .id(format!("picture{index}"))
            .size(emu(picture.width), emu(picture.height));
        let mut built = Built::new().add_run(Run::new().add_image(pic));
        built.property = ParagraphProperty::new().style(PICTURE);
        if above > Length::ZERO {
            let space = LineSpacing::new().before(twips(above));
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
        // A cell counts its width and height from the middle of its lines.
        let width = twips(frame.width - frame.line) as usize;
        self.enter_row(false);
        let text = self.paragraph(&frame.text, page)?;
        let cell = TableCell::new()
            .width(width, WidthType::Dxa)
            .vertical_align(VAlignType::Center)
            .add_paragraph(text);
        let row = TableRow::new(vec![cell])
            .row_height(twips(frame.height - frame.line) as f32)
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
