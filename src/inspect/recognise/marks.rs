//! Marks that words alone tell: secrecy, urgency, circulation, draft (ô 10,
//! 11), contact and drafter (ô 12, 13).

use crate::model::Component;

use super::lexicon::{CIRCULATION, CONTACTS, DRAFTS, SECRECY, URGENCY};
use super::piece::Piece;

/// The mark that a piece at the head of a document is.
pub(super) fn mark(piece: &Piece) -> Option<Component> {
    let text = piece
        .folded
        .trim_matches(|letter: char| letter.is_ascii_punctuation() || letter.is_whitespace());
    let short = piece.text.chars().count() <= 60;
    if SECRECY.has(text) {
        Some(Component::Secrecy)
    } else if URGENCY.has(text) || short && URGENCY.opening(text).is_some() && piece.is_capital() {
        Some(Component::Urgency)
    } else if short && DRAFTS.opening(text).is_some() {
        Some(Component::Draft)
    } else if short && CIRCULATION.opening(text).is_some() {
        Some(Component::Circulation)
    } else {
        None
    }
}

/// Whether a piece says how to reach the organ.
pub(super) fn is_contact(piece: &Piece) -> bool {
    let opens = CONTACTS.opening(&piece.folded).is_some_and(|word| {
        let rest = piece.folded.get(word.len()..).unwrap_or_default();
        rest.trim_start().starts_with([':', '.', '('])
    });
    let mail = piece.text.contains('@') && piece.text.contains('.');
    opens || mail
}

/// Whether a piece is the mark of who drafted and how many copies there are:
/// `ABC-268`, `PL.(300)`, `NguyenVanAn-26`.
pub(super) fn is_drafter_mark(text: &str) -> bool {
    let text = text.trim();
    let letters: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    let rest = text.get(letters.len()..).unwrap_or_default();
    let sign = rest.starts_with(['-', '.', '(', '–', '/', ' ']);
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let only = rest
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '(' | ')' | '–' | '/' | ' '));
    letters.chars().count() >= 2
        && letters.starts_with(char::is_uppercase)
        && letters.chars().filter(|c| c.is_uppercase()).count() >= 2
        && sign
        && only
        && (1..=4).contains(&digits)
        && text.chars().count() <= 30
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafters() {
        for text in ["ABC-268", "VTVD.(20)", "PL.(300)", "NguyenVanAn-26"] {
            assert!(is_drafter_mark(text), "{text}");
        }
        for text in ["- Lưu: VT (3).", "Nguyễn-26", "Phòng 12", "VT, 12345"] {
            assert!(!is_drafter_mark(text), "{text}");
        }
    }
}
