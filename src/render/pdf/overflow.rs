//! Text that would run off the paper.
//!
//! What is kept together and does not fit on a page is set beyond its edge,
//! where nobody sees it: that is refused.

use typst::layout::{Abs, Frame, FrameItem, Point, Size};
use typst_layout::PagedDocument;

use super::error::PdfError;
use crate::model::Origin;
use crate::render::galley::Galley;

/// How far text may reach beyond the edge before it counts, in points: what
/// italics do.
const TOLERANCE: f64 = 2.0;

/// Refuses a document with text beyond the edge of a page.
///
/// # Errors
/// The first text that is cut, with its page.
pub(super) fn check(document: &PagedDocument, galley: &Galley) -> Result<(), PdfError> {
    for (index, page) in document.pages().iter().enumerate() {
        if let Some(text) = cut(&page.frame, Point::zero(), page.frame.size()) {
            let mut paragraphs = galley.paragraphs();
            let found = paragraphs.find(|paragraph| paragraph.text().contains(&text));
            return Err(PdfError::OffPage {
                page: index + 1,
                origin: found.map_or(Origin::NONE, |paragraph| paragraph.origin),
                text: text.chars().take(60).collect(),
            });
        }
    }
    Ok(())
}

fn cut(frame: &Frame, origin: Point, paper: Size) -> Option<String> {
    let tolerance = Abs::pt(TOLERANCE);
    frame.items().find_map(|(at, item)| {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => cut(&group.frame, at, paper),
            FrameItem::Text(text) => {
                let outside = at.x + text.width() > paper.x + tolerance
                    || at.y > paper.y + tolerance
                    || at.x < -tolerance
                    || at.y < -tolerance;
                outside.then(|| text.text.to_string())
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => None,
        }
    })
}
