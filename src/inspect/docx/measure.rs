//! Values of attributes: lengths, switches, colours.

use super::element::Element;
use crate::units::Length;

/// Lengths beyond it are nonsense; the bound keeps sums from overflowing.
const MOST_TWIPS: f64 = 2_000_000.0;

/// A length in twips, or with a unit as Strict documents write it (`12pt`).
pub(super) fn twips(text: &str) -> Option<Length> {
    measure(text, 1.0)
}

/// A length in half points, or with a unit.
pub(super) fn half_points(text: &str) -> Option<Length> {
    measure(text, 10.0)
}

/// A length in points, or with a unit.
pub(super) fn points(text: &str) -> Option<Length> {
    measure(text, 20.0)
}

/// A length in EMU.
pub(super) fn emu(text: &str) -> Option<Length> {
    let emu: f64 = text.trim().parse().ok()?;
    let most = MOST_TWIPS * 635.0;
    emu.is_finite()
        .then(|| Length::emu(emu.clamp(-most, most) as i64))
}

/// The attribute of an element, in twips.
pub(super) fn twips_of(element: &Element<'_>, attribute: &str) -> Option<Length> {
    element.get(attribute).and_then(twips)
}

fn measure(text: &str, twips_per_bare: f64) -> Option<Length> {
    let text = text.trim();
    let split = text
        .find(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (number, unit) = (text.get(..split)?, text.get(split..)?);
    let per_unit = match unit {
        "" => twips_per_bare,
        "pt" => 20.0,
        "pc" | "pi" => 240.0,
        "in" => 1_440.0,
        "mm" => 1_440.0 / 25.4,
        "cm" => 1_440.0 / 2.54,
        "px" => 15.0,
        "emu" => 1.0 / 635.0,
        _ => return None,
    };
    let number: f64 = number.trim().parse().ok()?;
    let twips = number * per_unit;
    twips.is_finite().then(|| {
        let twips = twips.clamp(-MOST_TWIPS, MOST_TWIPS);
        Length::emu((twips * 635.0).round() as i64)
    })
}

/// Whether a switch is on: its element without a value means yes.
pub(super) fn switch(element: &Element<'_>) -> bool {
    element.val().is_none_or(truth)
}

/// Whether a written truth value is true.
pub(super) fn truth(value: &str) -> bool {
    !matches!(value, "0" | "false" | "off" | "none")
}

/// The switch of this name among an element's children, when it is there.
pub(super) fn switch_in(element: &Element<'_>, name: &str) -> Option<bool> {
    element.child(name).map(switch)
}

/// A whole number.
pub(super) fn number(element: &Element<'_>, attribute: &str) -> Option<i64> {
    element.get(attribute)?.trim().parse().ok()
}

/// A colour of six hexadecimal digits.
pub(super) fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.trim_start_matches('#');
    let byte = |at: usize| {
        let pair = digits.get(at..at + 2)?;
        u8::from_str_radix(pair, 16).ok()
    };
    (digits.len() == 6).then_some(())?;
    Some([byte(0)?, byte(2)?, byte(4)?])
}
