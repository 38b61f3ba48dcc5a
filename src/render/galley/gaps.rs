//! Space between blocks, said once.
//!
//! Some programs add the space below a block to that above the next, others
//! take the larger. So it all stands above the next block, and none below.

use super::Block;
use crate::units::Length;

/// Moves the space below each block above the next. What stood below the last
/// is dropped: nothing follows.
pub(super) fn fold_gaps(blocks: &mut [Block]) {
    let mut gap = Length::ZERO;
    for block in blocks {
        let (before, after) = match block {
            Block::Paragraph(paragraph) if paragraph.pinned.is_some() => continue,
            Block::Paragraph(paragraph) => (
                &mut paragraph.format.before,
                Some(&mut paragraph.format.after),
            ),
            Block::Table(table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    fold_gaps(&mut cell.blocks);
                }
                (&mut table.before, Some(&mut table.after))
            }
            Block::Rule(rule) => (&mut rule.before, None),
            Block::Frame(frame) => (&mut frame.before, None),
            Block::Picture(picture) => (&mut picture.before, None),
            Block::PageBreak => {
                gap = Length::ZERO;
                continue;
            }
        };
        *before = *before + gap;
        gap = after.map(std::mem::take).unwrap_or_default();
    }
}
