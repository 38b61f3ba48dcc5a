//! Where the end of a text begins: signature and recipients.

use std::ops::Range;

use crate::inspect::specimen::Column;

use super::lexicon::is_typed_line;
use super::names::{is_name, is_ranked_name};
use super::piece::Sheet;
use super::receiving::label_end;
use super::signing::{is_authority, opens_signature};

/// The paragraph with which the end of a text begins: signature or
/// recipients. None when it has neither.
pub(super) fn tail_start(sheet: Sheet<'_>, text: Range<usize>) -> Option<usize> {
    let label = text.clone().find(|index| {
        !sheet.is_in_data(*index)
            && sheet
                .pieces(*index)
                .iter()
                .any(|piece| label_end(piece).is_some())
    });
    let anchor = label.or_else(|| last_signature(sheet, text.clone()))?;
    let mut start = table_start(sheet, anchor, text.start);
    let mut at = start;
    while at > text.start {
        at -= 1;
        if sheet.is_empty(at) {
            continue;
        }
        if !is_above_tail(sheet, at) {
            break;
        }
        start = table_start(sheet, at, text.start);
        at = start;
    }
    Some(trimmed(sheet, start, anchor))
}

/// The first paragraph of the table that holds a paragraph; else itself.
fn table_start(sheet: Sheet<'_>, index: usize, limit: usize) -> usize {
    let Some(table) = sheet.outer_table(index) else {
        return index;
    };
    let mut start = index;
    while start > limit && sheet.outer_table(start - 1) == Some(table) {
        start -= 1;
    }
    start
}

/// Leaves out what stands above the first line of a signature.
fn trimmed(sheet: Sheet<'_>, start: usize, anchor: usize) -> usize {
    let begins = |index: &usize| {
        sheet
            .pieces(*index)
            .iter()
            .any(|piece| opens_signature(sheet, piece))
            || sheet.table(*index).is_some()
    };
    (start..anchor).find(begins).unwrap_or(anchor)
}

/// Whether a paragraph above belongs to the signature too.
fn is_above_tail(sheet: Sheet<'_>, index: usize) -> bool {
    let pieces = sheet.pieces(index);
    let table = sheet
        .outer_table(index)
        .and_then(|t| sheet.shown.tables.get(t));
    if let Some(table) = table {
        return !table.ruled
            && pieces
                .iter()
                .any(|piece| opens_signature(sheet, piece) || is_name(&piece.text));
    }
    pieces.iter().all(|piece| {
        let aside = piece.column != Column::Whole || sheet.is_centred(index);
        opens_signature(sheet, piece)
            || aside && (piece.is_capital() || is_name(&piece.text))
            || is_typed_line(&piece.text) && aside
    })
}

/// The last paragraph with which a signature begins: a line of authority or a
/// post in capitals, a name after it, and nothing long below.
fn last_signature(sheet: Sheet<'_>, text: Range<usize>) -> Option<usize> {
    let mut named = false;
    let mut first = None;
    let mut lines = 0;
    for index in text.clone().rev() {
        let pieces = sheet.pieces(index);
        if pieces.is_empty() {
            continue;
        }
        lines += pieces.len();
        let long = pieces.iter().any(|piece| piece.text.chars().count() > 120);
        if long || lines > 40 || sheet.is_in_data(index) {
            break;
        }
        named |= pieces
            .iter()
            .any(|piece| is_name(&piece.text) || is_ranked_name(&piece.text));
        let opens = pieces.iter().any(|piece| opens_signature(sheet, piece));
        let sure = pieces.iter().any(is_authority);
        if opens && (named || sure) {
            first = Some(index);
        } else if first.is_some() && !is_above_tail(sheet, index) {
            break;
        }
    }
    first
}
