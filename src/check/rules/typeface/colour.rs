//! The colour of the letters and of the ground behind them.

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::specimen::Found;
use crate::model::Component;
use crate::standard::Limit;

/// The lightest grey that prints as black: programs write "automatic" black
/// and their text colours in slightly different ways.
const STILL_BLACK: u8 = 0x26;

/// Letters are black; marks that are stamped in red are not meant.
pub(super) fn letters(case: &Case<'_>) -> Verdict {
    let Limit::Colour(_) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    super::letters::by_paragraph(
        super::letters::letters(case)
            .filter(|letters| letters.look.colour.iter().any(|part| *part > STILL_BLACK))
            .filter(|letters| {
                !(is_red(letters.look.colour)
                    && is_stamp(case, letters.index, letters.range.clone()))
            })
            .map(|letters| {
                let [red, green, blue] = letters.look.colour;
                let fault = Fault::of_text(&letters.fragment())
                    .with("found", format!("#{red:02X}{green:02X}{blue:02X}"));
                (letters.index, fault)
            }),
    )
}

fn is_red([red, green, blue]: [u8; 3]) -> bool {
    red >= 0x80 && green < red / 2 && blue < red / 2
}

/// Whether a stretch belongs to a mark that is stamped, in red ink: of secrecy
/// or of urgency.
fn is_stamp(case: &Case<'_>, paragraph: usize, range: std::ops::Range<usize>) -> bool {
    let within = |found: &Found| {
        found.fragment.paragraph == paragraph
            && found.fragment.range.start < range.end
            && range.start < found.fragment.range.end
    };
    [Component::Secrecy, Component::Urgency]
        .into_iter()
        .any(|mark| case.specimen.everywhere(mark).any(within))
}

/// No colour lies behind the letters.
pub(super) fn ground(case: &Case<'_>) -> Verdict {
    super::letters::by_paragraph(
        super::letters::letters(case)
            .filter(|letters| letters.look.shaded)
            .map(|letters| (letters.index, Fault::of_text(&letters.fragment()))),
    )
}
