//! Who receives (ô 9b), and what stands beside recipients and signature at the
//! end of a text (ô 12, 13).

use crate::inspect::specimen::{Column, Confidence, Scope};
use crate::model::Component;

use super::lexicon::{RECIPIENTS, is_typed_line, prefix};
use super::marks::{is_contact, is_drafter_mark};
use super::piece::Piece;
use super::record::Record;

/// Where the label of the recipients ends in a piece, when it is one.
pub(super) fn label_end(piece: &Piece) -> Option<usize> {
    let bare = piece.folded.trim_end_matches([':', ' ', '.', ';']);
    if RECIPIENTS.has(bare) || RECIPIENTS.likeness(bare) >= 0.85 && piece.text.ends_with(':') {
        return Some(piece.text.len());
    }
    let word = RECIPIENTS.opening(&piece.folded)?;
    let end = prefix(&piece.text, word)?;
    let rest = piece.text.get(end..)?;
    let after = rest.trim_start_matches([' ', ':']);
    (rest.trim_start().starts_with(':') && after.starts_with(['-', '–', '+']))
        .then_some(end + rest.len() - after.len())
}

/// A line after "Nơi nhận:".
pub(super) fn recipient(piece: &Piece, scope: Scope, record: &mut Record) {
    let component = if is_drafter_mark(&piece.text) {
        Component::DrafterMark
    } else if is_contact(piece) && !piece.text.starts_with(['-', '–', '+']) {
        Component::Contact
    } else if is_typed_line(&piece.text) {
        record.add_typed(Component::RecipientsLabel, piece, scope);
        return;
    } else {
        Component::Recipient
    };
    record.add(component, piece, scope, Confidence::Certain);
}

/// A line that is neither of signature nor of recipients. The name and
/// address of the organ stand above the lines that words tell to be contact.
pub(super) fn between(piece: &Piece, next: Option<&Piece>, scope: Scope, record: &mut Record) {
    if is_contact(piece) {
        record.add(Component::Contact, piece, scope, Confidence::Certain);
    } else if next.is_some_and(is_contact) && !piece.is_capital() {
        record.add(Component::Contact, piece, scope, Confidence::Likely);
    } else if is_drafter_mark(&piece.text) {
        record.add(Component::DrafterMark, piece, scope, Confidence::Likely);
    } else if piece.column == Column::Whole && piece.text.chars().count() > 60 {
        record.add(Component::Body, piece, scope, Confidence::Guess);
    } else {
        record.claim(piece.paragraph());
    }
}
