//! Which lines name the superior, and which the issuing organ (ô 2).

use crate::inspect::specimen::{Confidence, Scope};
use crate::model::{Component, opens_phrase};

use super::lexicon::ORGANS;
use super::piece::{Piece, Sheet};
use super::record::Record;

/// Records the lines of the organs' names.
///
/// Weight tells them apart where it is as it should be: the superior regular,
/// the issuing organ bold. Else the words do: the last name is that of the
/// issuing organ.
pub(super) fn add_organs(sheet: Sheet<'_>, lines: &[Piece], scope: Scope, record: &mut Record) {
    let first_issuing = issuing_line(sheet, lines);
    for (index, line) in lines.iter().enumerate() {
        let component = if index < first_issuing {
            Component::SuperiorOrgan
        } else {
            Component::IssuingOrgan
        };
        let known = ORGANS.opening(&line.folded).is_some();
        let confidence = if known && line.is_capital() {
            Confidence::Certain
        } else {
            Confidence::Likely
        };
        record.add(component, line, scope, confidence);
    }
}

/// The index of the first line of the issuing organ.
fn issuing_line(sheet: Sheet<'_>, lines: &[Piece]) -> usize {
    let bold: Vec<bool> = lines
        .iter()
        .map(|line| sheet.is_bold(&line.fragment))
        .collect();
    let first_bold = bold.iter().position(|bold| *bold).unwrap_or(0);
    let rises = first_bold > 0 && bold[first_bold..].iter().all(|bold| *bold);
    if rises {
        return first_bold;
    }
    let names = names(lines);
    match names.as_slice() {
        [] | [_] => 0,
        // One bold organ on several lines that each look like a name is rarer
        // than a superior set in bold by mistake.
        [.., last] => joined_from(lines, &names, *last),
    }
}

/// The lines with which a name begins.
fn names(lines: &[Piece]) -> Vec<usize> {
    let begins = |index: &usize| {
        let line = &lines[*index];
        let previous = index.checked_sub(1).map(|before| &lines[before]);
        let goes_on = previous.is_some_and(|previous| {
            let open = previous.folded.split(' ').next_back().unwrap_or_default();
            opens_phrase(open) || previous.text.ends_with(',')
        });
        *index == 0 || ORGANS.opening(&line.folded).is_some() && !goes_on
    };
    (0..lines.len()).filter(begins).collect()
}

/// The first of the organs that issue together: names joined by a hyphen at
/// the line's end.
fn joined_from(lines: &[Piece], names: &[usize], last: usize) -> usize {
    let mut from = last;
    for name in names.iter().rev().skip(1) {
        let before = from.checked_sub(1).and_then(|line| lines.get(line));
        let joined = before.is_some_and(|line| line.text.ends_with(['-', '–', ',']));
        if !joined {
            break;
        }
        from = *name;
    }
    from
}
