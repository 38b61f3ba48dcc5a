//! How many pages the main text takes, from its lines.

use std::ops::Range;

use crate::inspect::shown::{Frame, LinePitch, Paragraph, Section};
use crate::inspect::specimen::Fragment;
use crate::units::Length;

use super::piece::Sheet;

/// A single line is about this much, in hundredths of the letters' size, in
/// Times New Roman.
const SINGLE: i64 = 115;

/// An estimate of the pages of a text: heights of lines over heights of pages,
/// with the breaks that the file makes.
pub(super) fn pages(sheet: Sheet<'_>, text: Range<usize>) -> f32 {
    let mut pages = 0.0f32;
    let mut on_page = 0.0f32;
    let mut row = RowHeight::default();
    for index in text.clone() {
        let paragraph = sheet.paragraph(index);
        let Some(section) = sheet.section(index) else {
            continue;
        };
        let height = (section.height - section.top - section.bottom).max(Length::mm(20));
        if paragraph.starts_page && index > text.start {
            pages += (on_page + row.take(height)).ceil().max(1.0);
            on_page = 0.0;
        }
        let own = height_of(sheet, index);
        match paragraph.frame {
            Frame::Page if is_in_column(paragraph, section) => {
                on_page += row.add(Beside::Section(paragraph.section), paragraph, own, height);
            }
            Frame::Page => on_page += row.take(height) + share(own, height),
            Frame::Cell {
                table, row: number, ..
            } => {
                on_page += row.add(Beside::Row(table, number), paragraph, own, height);
            }
            Frame::TextBox(_) => {}
        }
    }
    let last = row.take(Length::mm(257));
    pages + on_page + last
}

fn share(part: Length, whole: Length) -> f32 {
    (part.to_mm() / whole.to_mm()) as f32
}

/// Whether a paragraph stands in one of several text columns.
fn is_in_column(paragraph: &Paragraph, section: &Section) -> bool {
    paragraph.left_edge != section.left || paragraph.right_edge != section.width - section.right
}

/// What holds paragraphs side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// A row of a table: indexes of both.
    Row(usize, usize),
    /// A section of several text columns, by index.
    Section(usize),
}

/// The height of a row of a table, which is that of its highest cell, or of
/// text columns.
#[derive(Default)]
struct RowHeight {
    row: Option<Beside>,
    /// Its left edge.
    cell: Option<Length>,
    own: Length,
    highest: Length,
}

impl RowHeight {
    /// Adds a paragraph of a cell; gives the height of the row before, when a
    /// row begins.
    fn add(&mut self, row: Beside, paragraph: &Paragraph, own: Length, page: Length) -> f32 {
        let ended = if self.row == Some(row) {
            0.0
        } else {
            self.take(page)
        };
        self.row = Some(row);
        if self.cell != Some(paragraph.left_edge) {
            self.cell = Some(paragraph.left_edge);
            self.own = Length::ZERO;
        }
        self.own = self.own + own;
        self.highest = self.highest.max(self.own);
        ended
    }

    fn take(&mut self, page: Length) -> f32 {
        let taken = std::mem::take(self);
        share(taken.highest, page)
    }
}

/// The height of a paragraph with the space around it.
fn height_of(sheet: Sheet<'_>, index: usize) -> Length {
    let paragraph = sheet.paragraph(index);
    let layout = &paragraph.layout;
    let room = paragraph.right_edge - paragraph.left_edge - layout.left - layout.right;
    let room = room.max(Length::mm(10));
    let mut lines = 0;
    let mut from = 0;
    for line in paragraph.text.split('\n') {
        let range = from..from + line.len();
        from = range.end + 1;
        let width = sheet.width(&Fragment {
            paragraph: index,
            range,
        }) + layout.first.max(Length::ZERO);
        lines += (width.to_emu() + room.to_emu() - 1) / room.to_emu();
        lines += i64::from(width == Length::ZERO);
    }
    let spacing = layout.before.max(layout.after);
    pitch(paragraph) * lines.max(1) + spacing
}

fn pitch(paragraph: &Paragraph) -> Length {
    let size = paragraph
        .look_at(0)
        .map_or(Length::pt(13), |look| look.size);
    let single = size.fraction(SINGLE, 100);
    match paragraph.layout.line {
        LinePitch::Exactly(pitch) => pitch,
        LinePitch::AtLeast(pitch) => pitch.max(single),
        LinePitch::Multiple(percent) => single.fraction(i64::from(percent), 100),
    }
}
