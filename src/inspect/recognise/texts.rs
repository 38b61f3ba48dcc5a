//! Where the document ends and its annexes and attached texts begin.

use std::ops::Range;

use super::letterhead::ALIKE;
use crate::inspect::specimen::Column;

use super::lexicon::{ANNEXES, NATIONAL_TITLES, REFERENCES, TYPES, prefix};
use super::piece::{Piece, Sheet};
use super::signing::opens_signature;
use super::tail::tail_start;
use crate::model::from_roman;

/// How many lines at the top of a page tell what it is.
const TOP: usize = 12;

/// The document itself and the texts that go with it, by their paragraphs.
pub(super) struct Texts {
    /// The document itself, without annexes.
    pub(super) main: Range<usize>,
    /// Where signature and recipients of the document begin.
    pub(super) tail: Option<usize>,
    /// Annexes and attached texts.
    pub(super) annexes: Vec<Range<usize>>,
}

/// Divides the main text.
pub(super) fn texts(sheet: Sheet<'_>) -> Texts {
    let length = sheet.main_length();
    let first_label = (0..length)
        .find(|index| *index > 0 && label(sheet, *index).is_some() && starts_page(sheet, *index));
    let limit = first_label.unwrap_or(length);
    let tail = tail_start(sheet, 0..limit);
    let mut starts = Vec::new();
    let after = tail.map_or(limit, |tail| after_tail(sheet, tail, length));
    for index in after.min(limit)..length {
        if sheet.is_empty(index) {
            continue;
        }
        let follows = index >= after;
        let labelled = label(sheet, index).is_some() && (follows || starts_page(sheet, index));
        let first_page = follows && starts.is_empty() && starts_page(sheet, index);
        let begins = labelled
            || first_page && !is_signed(sheet, index)
            || follows && attached(sheet, index, length);
        if begins && !within_letterhead(sheet, &starts, index) {
            starts.push(index);
        }
    }
    let main_end = starts.first().copied().unwrap_or(length);
    let ends = starts.iter().skip(1).copied().chain([length]);
    let annexes = starts.iter().copied().zip(ends).map(|(from, to)| from..to);
    Texts {
        main: 0..main_end,
        tail: tail.filter(|tail| *tail < main_end),
        annexes: annexes.collect(),
    }
}

/// Whether a signature begins here.
fn is_signed(sheet: Sheet<'_>, index: usize) -> bool {
    sheet
        .pieces(index)
        .iter()
        .any(|piece| opens_signature(sheet, piece))
}

/// Whether a text that begins here would cut the letterhead of the last one.
fn within_letterhead(sheet: Sheet<'_>, starts: &[usize], index: usize) -> bool {
    starts.last().is_some_and(|start| {
        let lines = (*start..index).filter(|between| !sheet.is_empty(*between));
        let head = lines.clone().count() < TOP;
        let table = sheet.outer_table(index);
        head && (table.is_some() && table == sheet.outer_table(*start)
            || !starts_page(sheet, index))
    })
}

/// The first paragraph after the table, or the lines, of the tail.
fn after_tail(sheet: Sheet<'_>, tail: usize, length: usize) -> usize {
    let mut index = tail;
    let mut last_table = sheet.outer_table(index);
    while index < length {
        let table = sheet.outer_table(index);
        let leaves = last_table.is_some() && table != last_table;
        let paged = index > tail
            && !sheet.is_empty(index)
            && starts_page(sheet, index)
            && !is_signed(sheet, index);
        if paged && table.is_none_or(|_| table != last_table)
            || leaves && label(sheet, index).is_some()
        {
            return index;
        }
        if leaves && attached(sheet, index, length) {
            return index;
        }
        if table.is_none() && last_table.is_none() && label(sheet, index).is_some() {
            return index;
        }
        last_table = table;
        index += 1;
    }
    length
}

/// Whether a page begins with a paragraph: a break before it, or before empty
/// paragraphs above it.
fn starts_page(sheet: Sheet<'_>, index: usize) -> bool {
    let mut at = index;
    loop {
        if sheet.paragraph(at).starts_page {
            return true;
        }
        match at.checked_sub(1) {
            Some(before) if sheet.is_empty(before) => at = before,
            Some(_) | None => return false,
        }
    }
}

/// Whether a text with a letterhead, or with "(Kèm theo ...)" of its own,
/// begins here.
fn attached(sheet: Sheet<'_>, index: usize, length: usize) -> bool {
    let before = index.checked_sub(1);
    let inside = sheet.outer_table(index).is_some()
        && before.is_some_and(|before| sheet.outer_table(before) == sheet.outer_table(index));
    if inside || sheet.is_empty(index) {
        return false;
    }
    let first = sheet.lines(index).into_iter().next();
    let set_apart = first.is_some_and(|piece| {
        piece.is_capital() || sheet.is_centred(index) || sheet.table(index).is_some()
    });
    if !set_apart {
        return false;
    }
    let lines = (index..length.min(index + 40)).flat_map(|at| sheet.pieces(at));
    let top: Vec<Piece> = lines.take(TOP).collect();
    let titled = top
        .iter()
        .take(5)
        .any(|piece| NATIONAL_TITLES.likeness(&piece.folded) >= ALIKE);
    let named = top.iter().take(6).any(|piece| {
        TYPES.has(&piece.folded) && piece.is_capital() && sheet.is_centred(piece.paragraph())
    });
    let referred = top.iter().any(|piece| {
        let inner = piece.folded.trim_start_matches(['(', ' ']);
        piece.text.starts_with('(') && REFERENCES.opening(inner).is_some()
    });
    titled || (named || referred) && starts_page(sheet, index)
}

/// The label of an annex.
pub(super) struct Label {
    /// Bytes of the piece that are the label.
    pub(super) end: usize,
    /// Its number as written.
    pub(super) number: Option<String>,
    /// Where the title begins in the same line.
    pub(super) title: Option<usize>,
}

/// The label of an annex, when a paragraph begins with one that is set apart.
pub(super) fn label(sheet: Sheet<'_>, index: usize) -> Option<(Piece, Label)> {
    let text = sheet.paragraph(index).text.trim_start();
    if !text.starts_with(['P', 'p', '(', '\t']) {
        return None;
    }
    let piece = sheet.lines(index).into_iter().next()?;
    let label = label_of(&piece)?;
    let aside = sheet.is_centred(index)
        || sheet.is_bold(&piece.fragment)
        || starts_page(sheet, index)
        || sheet.column(index) != Column::Whole;
    let in_table = sheet
        .outer_table(index)
        .and_then(|table| sheet.shown.tables.get(table))
        .is_some_and(|table| table.ruled);
    let set_apart = label.title.is_none()
        || piece.is_capital()
        || sheet.is_centred(index)
        || sheet.is_bold(&piece.fragment);
    (aside && set_apart && !in_table).then_some((piece, label))
}

/// "Phụ lục", "PHỤ LỤC II", "Phụ lục số 01: Title".
fn label_of(piece: &Piece) -> Option<Label> {
    let word = ANNEXES.opening(&piece.folded)?;
    let end = prefix(&piece.text, word)?;
    let rest = piece.text.get(end..)?;
    let at = end + (rest.len() - rest.trim_start().len());
    let number = piece.text.get(at..)?;
    let length = number
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(number.len());
    let word = number.get(..length)?;
    let counted = word.bytes().all(|b| b.is_ascii_digit()) && length <= 3
        || from_roman(&word.to_uppercase()).is_some()
        || word.chars().count() == 1;
    let (label_end, number) = if length > 0 && counted {
        (at + length, Some(word.to_owned()))
    } else {
        (end, None)
    };
    let after = piece.text.get(label_end..)?;
    let sign = after.trim_start().starts_with([':', '.', '-', '–', '—']);
    let title = after.trim_start_matches([' ', ':', '.', '-', '–', '—']);
    let title_at = piece.text.len() - title.len();
    match (title.is_empty(), sign, &number) {
        (true, _, _) => Some(Label {
            end: label_end,
            number,
            title: None,
        }),
        (false, true, _) | (false, false, Some(_)) => Some(Label {
            end: label_end,
            number,
            title: Some(title_at),
        }),
        (false, false, None) => None,
    }
}
