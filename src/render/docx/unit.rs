//! Lengths and colours as the format writes them.

use crate::units::Length;

/// The colour of red marks.
pub(super) const RED: &str = "FF0000";
/// The colour of all else.
pub(super) const BLACK: &str = "auto";
/// The height of a paragraph that the format wants and the page has not: as
/// good as none.
pub(super) const SEAM: Length = Length::twips(1);

/// A length that cannot be negative, in twips.
pub(super) fn twips(length: Length) -> u32 {
    u32::try_from(length.to_twips()).unwrap_or(0)
}

/// The thickness of a line in eighths of a point.
pub(super) fn eighths(weight: Length) -> usize {
    usize::try_from(weight.to_eighth_points()).unwrap_or(0)
}
