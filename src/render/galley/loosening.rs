//! No-break spaces in italic text, where they can be spared.
//!
//! LibreOffice sets a no-break space in italic text wider than a space, and
//! its lines would break elsewhere than in Word and in the PDF. So those that
//! keep nothing together, because no line ends there, become plain spaces.

use super::{Block, Paragraph, RunContent};
use crate::render::metrics::Metrics;
use crate::units::Length;

/// The no-break space.
const NO_BREAK: char = '\u{a0}';

/// Loosens the paragraphs of blocks set in a width.
pub(super) fn loosen(blocks: &mut [Block], width: Length, metrics: &Metrics<'_>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => loosen_paragraph(paragraph, width, metrics),
            Block::Table(table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    let columns = cell.column..cell.column + cell.colspan;
                    let outer: Length = table.columns[columns].iter().copied().sum();
                    loosen(&mut cell.blocks, outer - table.padding_x * 2, metrics);
                }
            }
            Block::Frame(_) | Block::Rule(_) | Block::Picture(_) | Block::PageBreak => {}
        }
    }
}

fn loosen_paragraph(paragraph: &mut Paragraph, width: Length, metrics: &Metrics<'_>) {
    let in_italics = |content: &RunContent, italic: bool| matches!(content, RunContent::Text(text) if italic && text.contains(NO_BREAK));
    if !paragraph
        .runs
        .iter()
        .any(|run| in_italics(&run.content, run.look.italic))
    {
        return;
    }
    let needed = line_ends(paragraph, width, metrics);
    let mut places = 0..;
    for run in &mut paragraph.runs {
        let RunContent::Text(text) = &mut run.content else {
            places.next();
            continue;
        };
        let italic = run.look.italic;
        *text = text
            .chars()
            .zip(places.by_ref())
            .map(|(letter, at)| {
                let spare = italic && letter == NO_BREAK && !needed.contains(&at);
                if spare { ' ' } else { letter }
            })
            .collect();
    }
}

/// The letters, counted through the paragraph, at which a line would end if
/// every no-break space were a space.
fn line_ends(paragraph: &Paragraph, width: Length, metrics: &Metrics<'_>) -> Vec<usize> {
    let format = &paragraph.format;
    let available = width - format.left - format.right;
    let mut used = format.first;
    let mut ends = Vec::new();
    // The last space of the line, with the width up to the end of it, and the
    // last space that may end it.
    let mut last: Option<(usize, Length)> = None;
    let mut last_free: Option<(usize, Length)> = None;
    let mut at = 0;
    for run in &paragraph.runs {
        let RunContent::Text(text) = &run.content else {
            if run.content == RunContent::Break {
                (used, last, last_free) = (Length::ZERO, None, None);
            }
            at += 1;
            continue;
        };
        for letter in text.chars() {
            used = used + metrics.width(letter.encode_utf8(&mut [0; 4]), run.look);
            if letter == ' ' || letter == NO_BREAK {
                last = Some((at, used));
                last_free = if letter == ' ' { last } else { last_free };
            } else if used > available {
                ends.extend(last.map(|(place, _)| place));
                let line = last_free.map_or(Length::ZERO, |(_, width)| width);
                used = used - line;
                (last, last_free) = (None, None);
            }
            at += 1;
        }
    }
    ends
}
