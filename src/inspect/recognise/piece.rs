//! Paragraphs cut into pieces: one line, one column.

use std::ops::Range;

use crate::inspect::parts::folded;
use crate::inspect::shown::{Frame, Look, Paragraph, Section, Shown, Story, TabStop};
use crate::inspect::specimen::{Column, Fragment};
use crate::inspect::widths::Widths;
use crate::model::Align;
use crate::units::Length;

use super::cuts::{side_by_side, split};
use super::lexicon::is_capital;

/// Lines of a paragraph that tell how wide it is; nothing that stands beside
/// something else has more.
const LINES_MEASURED: usize = 40;

/// Default tab stops, where a paragraph has none of its own.
const DEFAULT_TAB: Length = Length::twips(720);

/// A stretch of a paragraph that stands on one line, in one column.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Where it stands, without blanks around it.
    pub(super) fragment: Fragment,
    /// Its text.
    pub(super) text: String,
    /// Its text, folded for comparison.
    pub(super) folded: String,
    /// Which part of the page's width it stands in.
    pub(super) column: Column,
}

impl Piece {
    /// Index of its paragraph.
    pub(super) fn paragraph(&self) -> usize {
        self.fragment.paragraph
    }

    /// Whether it is written in capitals.
    pub(super) fn is_capital(&self) -> bool {
        is_capital(&self.text)
    }

    /// The part of it that begins and ends at these bytes of its text.
    pub(super) fn part(&self, range: Range<usize>) -> Self {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let start = range.start + (text.len() - text.trim_start().len());
        let text = text.trim();
        let from = self.fragment.range.start + start;
        Self {
            fragment: Fragment {
                paragraph: self.fragment.paragraph,
                range: from..from + text.len(),
            },
            text: text.to_owned(),
            folded: folded(text),
            column: self.column,
        }
    }
}

/// What is shown, with the means to measure it.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    pub(super) shown: &'a Shown,
    pub(super) widths: &'a Widths<'a>,
}

impl<'a> Sheet<'a> {
    /// A paragraph by its index.
    pub(super) fn paragraph(&self, index: usize) -> &'a Paragraph {
        &self.shown.paragraphs[index]
    }

    /// How many paragraphs the main text has; they come first.
    pub(super) fn main_length(&self) -> usize {
        let is_main = |paragraph: &&Paragraph| paragraph.story == Story::Main;
        self.shown.paragraphs.iter().take_while(is_main).count()
    }

    /// Whether a paragraph shows no text.
    pub(super) fn is_empty(&self, index: usize) -> bool {
        let paragraph = self.paragraph(index);
        paragraph.text.trim().is_empty() && paragraph.label.is_none()
    }

    /// The table that holds a paragraph, by index.
    pub(super) fn table(&self, index: usize) -> Option<usize> {
        match self.paragraph(index).frame {
            Frame::Cell { table, .. } => Some(table),
            Frame::Page | Frame::TextBox(_) => None,
        }
    }

    /// Whether a paragraph stands in a table of data, not in one that sets
    /// letterhead or signature side by side.
    pub(super) fn is_in_data(&self, index: usize) -> bool {
        let table = self.outer_table(index);
        table
            .and_then(|table| self.shown.tables.get(table))
            .is_some_and(|table| table.ruled && (table.columns > 2 || table.header_rows > 0))
    }

    /// The outermost table that holds a paragraph, by index.
    pub(super) fn outer_table(&self, index: usize) -> Option<usize> {
        let mut table = self.table(index)?;
        // A table stands after the one that holds it, so that this ends.
        while let Some(outer) = self.shown.tables.get(table).and_then(|t| t.within) {
            if outer >= table {
                break;
            }
            table = outer;
        }
        Some(table)
    }

    /// A piece's share of bold letters is more than half.
    pub(super) fn is_bold(&self, fragment: &Fragment) -> bool {
        self.share(fragment, |look| look.bold) > 0.5
    }

    /// A piece's share of italic letters is more than half.
    pub(super) fn is_italic(&self, fragment: &Fragment) -> bool {
        self.share(fragment, |look| look.italic) > 0.5
    }

    /// A piece's share of underlined letters is more than half.
    pub(super) fn is_underlined(&self, fragment: &Fragment) -> bool {
        self.share(fragment, |look| look.underline) > 0.5
    }

    fn share(&self, fragment: &Fragment, has: impl Fn(&Look) -> bool) -> f64 {
        let (mut with, mut all) = (0usize, 0usize);
        for (range, look) in self
            .paragraph(fragment.paragraph)
            .looks(fragment.range.clone())
        {
            all += range.len();
            if has(look) {
                with += range.len();
            }
        }
        if all == 0 {
            0.0
        } else {
            with as f64 / all as f64
        }
    }

    /// The width of a stretch of text on one line.
    pub(super) fn width(&self, fragment: &Fragment) -> Length {
        let paragraph = self.paragraph(fragment.paragraph);
        paragraph
            .spans
            .iter()
            .filter_map(|span| {
                let start = span.range.start.max(fragment.range.start);
                let end = span.range.end.min(fragment.range.end);
                let text = paragraph.text.get(start..end)?;
                Some(self.widths.width(text, &span.look))
            })
            .sum()
    }

    /// Whether a paragraph is centred in what it is set in, or by a tab.
    pub(super) fn is_centred(&self, index: usize) -> bool {
        let paragraph = self.paragraph(index);
        let tabbed = paragraph.text.starts_with('\t')
            && paragraph
                .tab_stops
                .first()
                .is_some_and(|stop| stop.align == Align::Center)
            && self
                .lines(index)
                .first()
                .is_some_and(|line| line.column == Column::Whole);
        paragraph.layout.align == Align::Center || tabbed
    }

    /// The lines of a paragraph, blank ones left out.
    pub(super) fn lines(&self, index: usize) -> Vec<Piece> {
        let text = self.paragraph(index).text.as_str();
        split(text, 0..text.len(), |letter| letter == '\n')
            .into_iter()
            .filter_map(|line| {
                let column = self.line_column(index, &line);
                self.piece(index, line, column)
            })
            .collect()
    }

    /// The lines of a paragraph, cut also where tabs or runs of spaces set
    /// them side by side.
    pub(super) fn pieces(&self, index: usize) -> Vec<Piece> {
        let text = self.paragraph(index).text.as_str();
        let mut pieces = Vec::new();
        for line in split(text, 0..text.len(), |letter| letter == '\n') {
            let parts = side_by_side(text, line.clone());
            if parts.len() == 1 {
                let column = self.line_column(index, &line);
                pieces.extend(self.piece(index, line, column));
                continue;
            }
            let mut columns: Vec<_> = parts
                .iter()
                .map(|part| self.column_at(index, &line, part))
                .collect();
            if let [first, last] = columns.as_mut_slice() {
                (*first, *last) = (Column::Left, Column::Right);
            }
            for (part, column) in parts.into_iter().zip(columns) {
                pieces.extend(self.piece(index, part, column));
            }
        }
        pieces
    }

    /// The part of the page's width that a line stands in: where tabs or
    /// spaces have moved it, else where its paragraph stands.
    fn line_column(&self, index: usize, line: &Range<usize>) -> Column {
        let text = self
            .paragraph(index)
            .text
            .get(line.clone())
            .unwrap_or_default();
        let displaced =
            text.starts_with(['\t']) || text.ends_with('\t') || text.starts_with("      ");
        if !displaced || text.trim().is_empty() {
            return self.column(index);
        }
        let start = line.start + (text.len() - text.trim_start().len());
        self.column_at(index, line, &(start..start + text.trim().len()))
    }

    fn piece(&self, paragraph: usize, range: Range<usize>, column: Column) -> Option<Piece> {
        let text = self.paragraph(paragraph).text.get(range.clone())?;
        let start = range.start + (text.len() - text.trim_start().len());
        let text = text.trim();
        (!text.is_empty()).then(|| Piece {
            fragment: Fragment {
                paragraph,
                range: start..start + text.len(),
            },
            text: text.to_owned(),
            folded: folded(text),
            column,
        })
    }

    pub(super) fn section(&self, index: usize) -> Option<&'a Section> {
        self.shown
            .sections
            .get(self.paragraph(index).section)
            .or(self.shown.sections.first())
    }

    /// The part of the page's width that a paragraph stands in.
    pub(super) fn column(&self, index: usize) -> Column {
        let paragraph = self.paragraph(index);
        let Some(section) = self.section(index) else {
            return Column::Whole;
        };
        let whole = section.text_width();
        let layout = &paragraph.layout;
        let left = paragraph.left_edge + layout.left;
        let right = paragraph.right_edge - layout.right;
        let boxed = paragraph.right_edge - paragraph.left_edge;
        let middle = section.left + whole / 2;
        let narrow = |width: Length| width.to_emu() * 100 < whole.to_emu() * 72;
        if narrow(boxed) || narrow(right - left) {
            return side_of((left + right) / 2, middle);
        }
        let first = layout.first;
        let displaced = match layout.align {
            Align::Right => right - self.longest(index) >= middle - whole / 10,
            Align::Left | Align::Justify | Align::Center => first >= whole * 2 / 5,
        };
        if displaced {
            Column::Right
        } else {
            Column::Whole
        }
    }

    /// The width of the longest line of a paragraph.
    fn longest(&self, index: usize) -> Length {
        let mut start = 0;
        self.paragraph(index)
            .text
            .split('\n')
            .take(LINES_MEASURED)
            .map(|line| {
                let range = start..start + line.len();
                start = range.end + 1;
                self.width(&Fragment {
                    paragraph: index,
                    range,
                })
            })
            .max()
            .unwrap_or(Length::ZERO)
    }

    /// Where a part of a line stands that tabs or spaces have moved.
    fn column_at(&self, index: usize, line: &Range<usize>, part: &Range<usize>) -> Column {
        let paragraph = self.paragraph(index);
        let Some(section) = self.section(index) else {
            return Column::Whole;
        };
        let width = |range: Range<usize>| {
            self.width(&Fragment {
                paragraph: index,
                range,
            })
        };
        let own = width(part.clone());
        let mut at = paragraph.layout.left + paragraph.layout.first;
        let mut from = line.start;
        let before = paragraph
            .text
            .get(line.start..part.start)
            .unwrap_or_default();
        let mut align = Align::Left;
        for (offset, _) in before.match_indices('\t') {
            at = at + width(from..line.start + offset);
            let stop = next_stop(&paragraph.tab_stops, at);
            (at, align) = (stop.at, stop.align);
            from = line.start + offset + 1;
        }
        at = at + width(from..part.start);
        let centre = match align {
            Align::Center => at,
            Align::Right => at - own / 2,
            Align::Left | Align::Justify => at + own / 2,
        };
        let centre = paragraph.left_edge + centre;
        let middle = section.left + section.text_width() / 2;
        let off = (centre - middle).to_emu().abs();
        if off * 12 < section.text_width().to_emu() {
            return Column::Whole;
        }
        side_of(centre, middle)
    }
}

fn side_of(centre: Length, middle: Length) -> Column {
    if centre < middle {
        Column::Left
    } else {
        Column::Right
    }
}

/// The tab stop after a point of the line.
fn next_stop(stops: &[TabStop], at: Length) -> TabStop {
    let own = stops
        .iter()
        .filter(|stop| stop.at > at)
        .min_by_key(|stop| stop.at);
    own.copied().unwrap_or_else(|| TabStop {
        at: DEFAULT_TAB * (at.to_emu() / DEFAULT_TAB.to_emu() + 1),
        align: Align::Left,
    })
}
