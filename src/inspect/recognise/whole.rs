//! Paragraphs as a whole.

use crate::inspect::specimen::{Column, Confidence, Fragment, Scope};
use crate::model::Component;

use super::piece::{Piece, Sheet};
use super::record::Record;

/// Records a paragraph as a component, as one piece or by its lines.
pub(super) fn add_text(
    sheet: Sheet<'_>,
    index: usize,
    component: Component,
    scope: Scope,
    by_line: bool,
    record: &mut Record,
) {
    let confidence = if component == Component::Body {
        Confidence::Likely
    } else {
        Confidence::Certain
    };
    let lines = sheet.lines(index);
    if by_line && !lines.is_empty() {
        for line in &lines {
            record.add(component, line, scope, confidence);
        }
        return;
    }
    let piece = piece_of(sheet, whole_of(sheet, index), sheet.column(index));
    record.add(component, &piece, scope, confidence);
}

/// All text of a paragraph, without blanks around it.
pub(super) fn whole_of(sheet: Sheet<'_>, paragraph: usize) -> Fragment {
    let text = &sheet.paragraph(paragraph).text;
    let start = text.len() - text.trim_start().len();
    Fragment {
        paragraph,
        range: start..text.trim_end().len().max(start),
    }
}

/// A stretch of a paragraph as a piece, without blanks around it.
pub(super) fn piece_of(sheet: Sheet<'_>, fragment: Fragment, column: Column) -> Piece {
    let text = &sheet.paragraph(fragment.paragraph).text;
    let piece = Piece {
        text: text.clone(),
        folded: String::new(),
        fragment: Fragment {
            paragraph: fragment.paragraph,
            range: 0..text.len(),
        },
        column,
    };
    piece.part(fragment.range)
}
