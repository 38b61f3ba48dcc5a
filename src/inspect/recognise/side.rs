//! Whose form a document has, and whether it is a letter.

use crate::inspect::parts::{folded, number};
use crate::inspect::specimen::{Confidence, Scope};
use crate::model::{Component, Side};

use super::letterhead::ALIKE;
use super::lexicon::{PARTY_ORGANS, PARTY_TITLES, STATE_ORGANS, STATE_TITLES};
use super::piece::Sheet;
use super::record::Record;

/// Weighs what tells the sides apart. The title counts no more than the
/// organ's name: a Party document that bears the State's title by mistake is a
/// Party document.
pub(super) fn side(sheet: Sheet<'_>, record: &Record) -> Option<Side> {
    let mut weight = 0i32;
    for found in record
        .found
        .iter()
        .filter(|found| found.scope == Scope::Main)
    {
        let paragraph = sheet.paragraph(found.fragment.paragraph);
        let text = paragraph
            .text
            .get(found.fragment.range.clone())
            .unwrap_or_default();
        let plain = folded(text);
        weight += match found.component {
            Component::NationalTitle if PARTY_TITLES.likeness(&plain) >= ALIKE => 3,
            Component::NationalTitle if STATE_TITLES.likeness(&plain) >= ALIKE => -3,
            Component::Motto => -1,
            Component::IssuingOrgan | Component::SuperiorOrgan => organ(&plain),
            Component::Number => symbol(text),
            Component::SignatureAuthority if text.contains('/') => 2,
            Component::SignatureAuthority if text.contains('.') && !text.starts_with("Q.") => -2,
            _ => 0,
        };
    }
    let typed = |component| {
        record
            .typed
            .iter()
            .any(|(below, _, scope)| *below == component && *scope == Scope::Main)
    };
    weight += i32::from(typed(Component::IssuingOrgan)) + i32::from(typed(Component::Subject));
    match weight {
        1.. => Some(Side::Party),
        0 => None,
        _ => Some(Side::State),
    }
}

fn organ(folded: &str) -> i32 {
    if PARTY_ORGANS.opening(folded).is_some() {
        4
    } else if STATE_ORGANS.opening(folded).is_some() {
        -4
    } else {
        0
    }
}

/// The order of the symbol: type before organ with `-` and `/`, or the other
/// way about.
fn symbol(text: &str) -> i32 {
    let joints = number(text)
        .map(|number| number.joints())
        .unwrap_or_default();
    let first_two: String = joints.chars().take(2).collect();
    match first_two.as_str() {
        "-/" => 3,
        "/-" | "//" => -3,
        _ => 0,
    }
}

/// Whether it is a letter (công văn): it has no type's name, and its subject
/// stands below the number or it is addressed at the top.
pub(super) fn is_letter(record: &Record) -> bool {
    let has = |component| record.has(component, Scope::Main);
    !has(Component::TypeName)
        && (has(Component::LetterSubject)
            || has(Component::AddresseeLabel) && !has(Component::Subject))
}

/// Whether it has a letterhead: two of title, organ, number, date, and type
/// or subject.
pub(super) fn is_recognised(record: &Record) -> bool {
    let found = |components: &[Component]| {
        record.found.iter().any(|found| {
            found.scope == Scope::Main
                && found.confidence > Confidence::Guess
                && components.contains(&found.component)
        })
    };
    let cells: [&[Component]; 5] = [
        &[Component::NationalTitle, Component::Motto],
        &[Component::IssuingOrgan, Component::SuperiorOrgan],
        &[Component::Number],
        &[Component::PlaceDate],
        &[
            Component::TypeName,
            Component::LetterSubject,
            Component::AddresseeLabel,
        ],
    ];
    cells.iter().filter(|cell| found(cell)).count() >= 2
}
