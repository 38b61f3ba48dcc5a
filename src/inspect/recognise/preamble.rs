//! Legal bases (căn cứ ban hành) and the lines that enact (ô 6).

use std::ops::Range;

use crate::inspect::specimen::{Confidence, Scope};
use crate::model::Component;

use super::lexicon::{BASES, ENACTING, ORGANS, POSTS, STATING, SURE_BASES};
use super::piece::{Piece, Sheet};
use super::record::Record;

/// Recognises the bases and enacting lines at the start of the content; gives
/// the paragraph after them.
pub(super) fn preamble(
    sheet: Sheet<'_>,
    text: Range<usize>,
    scope: Scope,
    record: &mut Record,
) -> usize {
    let lines = first_lines(sheet, text.clone(), record);
    let enacting = lines.iter().position(|line| enacts(sheet, line));
    let mut end = text.start;
    let mut based = false;
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1);
        let component = if Some(index) == enacting {
            Component::Enactment
        } else if is_basis(sheet, line, next, enacting.is_some_and(|at| index < at)) {
            based = true;
            Component::LegalBasis
        } else if !based && authorises(sheet, &lines[index..], enacting.is_some()) {
            Component::Enactment
        } else {
            break;
        };
        record.add(component, line, scope, Confidence::Certain);
        end = line.paragraph() + 1;
        if Some(index) == enacting {
            break;
        }
    }
    end
}

/// The lines among which bases may be: up to the first table that is ruled.
fn first_lines(sheet: Sheet<'_>, text: Range<usize>, record: &Record) -> Vec<Piece> {
    let mut lines = Vec::new();
    for index in text.start..text.end.min(text.start + 60) {
        let table = sheet.table(index).and_then(|t| sheet.shown.tables.get(t));
        if table.is_some_and(|table| table.ruled) {
            break;
        }
        if !record.is_claimed(index) {
            lines.extend(sheet.lines(index));
        }
    }
    lines
}

/// "QUYẾT ĐỊNH:".
fn enacts(sheet: Sheet<'_>, line: &Piece) -> bool {
    let word = line.folded.trim_end_matches([':', ' ', '.', ',']);
    let named =
        line.is_capital() && ORGANS.opening(word).is_some() && ENACTING.closing(word).is_some();
    let set_apart =
        line.is_capital() || sheet.is_centred(line.paragraph()) || sheet.is_bold(&line.fragment);
    (ENACTING.has(word) || named) && set_apart
}

/// Whether a line is a legal basis. A sentence that goes on to say what is
/// issued ("Căn cứ ..., Ủy ban nhân dân xã xây dựng Kế hoạch như sau:") is
/// none.
fn is_basis(sheet: Sheet<'_>, line: &Piece, next: Option<&Piece>, enacted: bool) -> bool {
    let text = line.folded.trim_start_matches(['-', '+', '•', '*', ' ']);
    if BASES.opening(text).is_none() || line.is_capital() {
        return false;
    }
    let sure = SURE_BASES.opening(text).is_some();
    if text.ends_with(':') {
        return false;
    }
    if enacted || text.ends_with(';') {
        return true;
    }
    let next_is_basis = next.is_some_and(|next| {
        let next = next.folded.trim_start_matches(['-', '+', '•', '*', ' ']);
        SURE_BASES.opening(next).is_some()
    });
    let states = STATING.within(text);
    let italic = sheet.is_italic(&line.fragment);
    sure && (next_is_basis || !states || italic || text.ends_with(','))
}

/// Whether lines begin with the authority that enacts: capitals that are
/// centred, above the bases.
fn authorises(sheet: Sheet<'_>, lines: &[Piece], enacted: bool) -> bool {
    let Some(line) = lines.first() else {
        return false;
    };
    let capital = |line: &&Piece| line.is_capital() && sheet.is_centred(line.paragraph());
    let count = lines.iter().take_while(capital).count();
    let based = lines.get(count).is_some_and(|line| {
        let text = line.folded.trim_start_matches(['-', '+', ' ']);
        BASES.opening(text).is_some()
    });
    let named = ORGANS.opening(&line.folded).is_some() || POSTS.opening(&line.folded).is_some();
    (1..=4).contains(&count) && based && (named || enacted)
}
