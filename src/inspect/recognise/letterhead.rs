//! Who issues the document, its number, place and date (ô 1 to 4), whatever
//! they stand in: a table, tabs, text boxes, or lines one below the other.

use std::ops::Range;

use crate::inspect::parts::{number, place_date};
use crate::inspect::specimen::{Column, Confidence, Scope};
use crate::model::Component;

use super::lexicon::{
    BASES, LETTER_SUBJECTS, MOTTO, NATIONAL_TITLES, NUMBERS, ORGANS, SURE_BASES, TYPES,
    is_typed_line, letters, likeness,
};
use super::marks::mark;
use super::numbering::numbering;
use super::organs::add_organs;
use super::piece::{Piece, Sheet};
use super::record::Record;

/// How many paragraphs a letterhead may take.
const WINDOW: usize = 60;

/// How alike words must be to count as the same.
pub(super) const ALIKE: f64 = 0.85;

/// Recognises the letterhead at the start of a text; gives the paragraph after
/// it.
pub(super) fn letterhead(
    sheet: Sheet<'_>,
    text: Range<usize>,
    scope: Scope,
    record: &mut Record,
) -> usize {
    let pieces = head_pieces(sheet, text.clone());
    let mut roles = known(&pieces);
    let Some(last) = roles.iter().rposition(Option::is_some) else {
        return without_known(sheet, &pieces, text.start, scope, record);
    };
    let end = end_of(sheet, pieces[last].paragraph(), text.end);
    let count = pieces.iter().take_while(|p| p.paragraph() < end).count();
    roles.truncate(count);
    let pieces = &pieces[..count];
    guess(pieces, &mut roles);
    assign(sheet, pieces, &roles, scope, record);
    end
}

/// The pieces that may belong to the letterhead: up to the type's name, a long
/// paragraph, a heading or a ruled table.
fn head_pieces(sheet: Sheet<'_>, text: Range<usize>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for index in text.start..text.end.min(text.start + WINDOW) {
        let own = sheet.pieces(index);
        let on_page = sheet.table(index).is_none();
        let ruled = sheet
            .outer_table(index)
            .and_then(|table| sheet.shown.tables.get(table))
            .is_some_and(|table| table.ruled && table.rows > 4);
        let ends = own.iter().any(|piece| {
            let whole = piece.column == Column::Whole;
            let named = TYPES.has(&piece.folded) && whole;
            let long = piece.text.chars().count() > 110 && !piece.is_capital();
            let based = BASES.opening(&piece.folded).is_some() && long;
            on_page && (named || long || based || whole && numbering(&piece.text, &[]).is_some())
        });
        if ends || ruled {
            break;
        }
        pieces.extend(own);
    }
    pieces
}

/// The components that words or make tell without doubt.
fn known(pieces: &[Piece]) -> Vec<Option<(Component, Confidence)>> {
    let mut roles: Vec<Option<(Component, Confidence)>> = vec![None; pieces.len()];
    for (index, piece) in pieces.iter().enumerate() {
        if roles[index].is_some() {
            continue;
        }
        roles[index] = fixed_words(&piece.folded).or_else(|| numbered(piece));
        let next = pieces[index + 1..]
            .iter()
            .position(|next| next.column == piece.column);
        if let (None, Some(offset)) = (roles[index], next) {
            let other = index + 1 + offset;
            let joined = format!("{} {}", piece.folded, pieces[other].folded);
            if likeness_of_title(&joined) >= 0.95 {
                roles[index] = Some((Component::NationalTitle, Confidence::Certain));
                roles[other] = roles[index];
            }
        }
    }
    keep_first(pieces, &mut roles);
    roles
}

fn likeness_of_title(folded: &str) -> f64 {
    NATIONAL_TITLES.likeness(folded)
}

/// Title and motto.
fn fixed_words(folded: &str) -> Option<(Component, Confidence)> {
    let title = likeness_of_title(folded);
    let motto = likeness(&letters(folded), &MOTTO);
    let confidence = |alike: f64| match alike {
        alike if alike >= 1.0 => Confidence::Certain,
        _ => Confidence::Likely,
    };
    if title >= ALIKE {
        Some((Component::NationalTitle, confidence(title)))
    } else if motto >= ALIKE {
        Some((Component::Motto, confidence(motto)))
    } else {
        None
    }
}

/// Number, or place and date.
fn numbered(piece: &Piece) -> Option<(Component, Confidence)> {
    if let Some(number) = number(&piece.text) {
        let sure = number.prefix.is_some() && !number.symbol.is_empty();
        let confidence = if sure {
            Confidence::Certain
        } else {
            Confidence::Likely
        };
        let fits = number.prefix.is_some() || piece.column != Column::Right;
        return fits.then_some((Component::Number, confidence));
    }
    let date = place_date(&piece.text)?;
    let short = date
        .place
        .as_ref()
        .is_none_or(|place| place.text.split_whitespace().count() <= 9);
    let based = SURE_BASES.opening(&piece.folded).is_some();
    let whole = date.worded && date.place.is_some();
    let confidence = if whole {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    (short && !based).then_some((Component::PlaceDate, confidence))
}

/// A letterhead has one number and one date: of several, the first counts,
/// unless they stand in the left column above one another.
fn keep_first(pieces: &[Piece], roles: &mut [Option<(Component, Confidence)>]) {
    for component in [Component::Number, Component::PlaceDate, Component::Motto] {
        let mut seen = false;
        for (role, _) in roles.iter_mut().zip(pieces) {
            if role.is_some_and(|(found, _)| found == component) {
                if seen {
                    *role = None;
                }
                seen = true;
            }
        }
    }
}

/// The paragraph after the letterhead: its table counts as a whole, unless the
/// type's name stands in it too.
fn end_of(sheet: Sheet<'_>, last: usize, limit: usize) -> usize {
    let Some(table) = sheet.outer_table(last) else {
        return last + 1;
    };
    let mut end = last + 1;
    let named = |index| {
        let lines = sheet.lines(index);
        lines.iter().any(|line| TYPES.has(&line.folded))
    };
    while end < limit && sheet.outer_table(end) == Some(table) && !named(end) {
        end += 1;
    }
    end
}

/// What stands where a known component should, and has the wrong words.
fn guess(pieces: &[Piece], roles: &mut [Option<(Component, Confidence)>]) {
    let has = |roles: &[Option<(Component, Confidence)>], component| {
        roles
            .iter()
            .any(|role| role.is_some_and(|(found, _)| found == component))
    };
    let free = |roles: &[Option<(Component, Confidence)>], index: usize| {
        roles[index].is_none()
            && mark(&pieces[index]).is_none()
            && !is_typed_line(&pieces[index].text)
    };
    let right = |index: &usize| pieces[*index].column == Column::Right;
    if !has(roles, Component::NationalTitle) {
        let top = (0..pieces.len()).filter(right).find(|i| free(roles, *i));
        if let Some(top) = top.filter(|i| pieces[*i].is_capital()) {
            roles[top] = Some((Component::NationalTitle, Confidence::Guess));
        }
    }
    if !has(roles, Component::PlaceDate) {
        let last = (0..pieces.len())
            .rev()
            .filter(right)
            .find(|i| free(roles, *i));
        if let Some(last) = last.filter(|i| looks_dated(&pieces[*i])) {
            roles[last] = Some((Component::PlaceDate, Confidence::Guess));
        }
    }
    if !has(roles, Component::Number) {
        let numbered = |index: &usize| {
            pieces[*index].column != Column::Right
                && NUMBERS.opening(&pieces[*index].folded).is_some()
        };
        if let Some(index) = (0..pieces.len()).filter(numbered).find(|i| free(roles, *i)) {
            roles[index] = Some((Component::Number, Confidence::Guess));
        }
    }
}

fn looks_dated(piece: &Piece) -> bool {
    let digits = piece.text.chars().filter(char::is_ascii_digit).count();
    let blanks = piece.text.contains("...") || piece.text.contains('…');
    digits >= 4 || blanks
}

/// Gives every piece of the letterhead its component.
fn assign(
    sheet: Sheet<'_>,
    pieces: &[Piece],
    roles: &[Option<(Component, Confidence)>],
    scope: Scope,
    record: &mut Record,
) {
    let titles = title_column(pieces, roles);
    let mut organs = Vec::new();
    let mut above: [Option<Component>; 3] = [None; 3];
    for (piece, role) in pieces.iter().zip(roles) {
        let lane = piece.column as usize;
        if let Some((component, confidence)) = role {
            record.add(*component, piece, scope, *confidence);
            above[lane] = Some(*component);
            continue;
        }
        if is_typed_line(&piece.text) {
            match above[lane] {
                Some(Component::IssuingOrgan) => {
                    record.add_typed(Component::IssuingOrgan, piece, scope);
                }
                Some(over @ (Component::NationalTitle | Component::Motto)) => {
                    record.add_typed(over, piece, scope);
                }
                _ => record.claim(piece.paragraph()),
            }
            continue;
        }
        if let Some(component) = mark(piece) {
            record.add(component, piece, scope, Confidence::Certain);
            continue;
        }
        let opens_subject = LETTER_SUBJECTS.opening(&piece.folded).is_some();
        let beside = piece.column != Column::Whole && piece.column != titles;
        let below_number = above[lane] == Some(Component::Number) && beside;
        let goes_on = above[lane] == Some(Component::LetterSubject);
        if piece.column == titles {
            record.claim(piece.paragraph());
        } else if opens_subject || below_number || goes_on {
            let confidence = if opens_subject {
                Confidence::Certain
            } else {
                Confidence::Likely
            };
            record.add(Component::LetterSubject, piece, scope, confidence);
            above[lane] = Some(Component::LetterSubject);
        } else if beside || names_an_organ(piece) {
            organs.push(piece.clone());
            above[lane] = Some(Component::IssuingOrgan);
        }
    }
    add_organs(sheet, &organs, scope, record);
}

/// The column of title and motto: the right one, unless they stand in the left
/// one by mistake.
fn title_column(pieces: &[Piece], roles: &[Option<(Component, Confidence)>]) -> Column {
    let titled = |column| {
        pieces.iter().zip(roles).any(|(piece, role)| {
            let component = role.map(|(component, _)| component);
            let title = matches!(component, Some(Component::NationalTitle | Component::Motto));
            title && piece.column == column
        })
    };
    if titled(Column::Left) && !titled(Column::Right) {
        Column::Left
    } else {
        Column::Right
    }
}

fn names_an_organ(piece: &Piece) -> bool {
    piece.is_capital() || ORGANS.opening(&piece.folded).is_some()
}

/// A letterhead without title, number and date: capitals in the left column
/// are an organ.
fn without_known(
    sheet: Sheet<'_>,
    pieces: &[Piece],
    start: usize,
    scope: Scope,
    record: &mut Record,
) -> usize {
    let organs: Vec<_> = pieces
        .iter()
        .take_while(|piece| {
            piece.is_capital() && ORGANS.opening(&piece.folded).is_some() || {
                piece.column == Column::Left && piece.is_capital()
            }
        })
        .take(5)
        .cloned()
        .collect();
    add_organs(sheet, &organs, scope, record);
    organs.last().map_or(start, |last| last.paragraph() + 1)
}
