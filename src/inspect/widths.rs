//! Widths of text in Times New Roman, to compare drawn rules with the text
//! above them.

use ttf_parser::Face;

use super::shown::Look;
use crate::units::Length;

/// Measures text in four faces of one family: advance widths alone, as Word
/// and LibreOffice set text unless told to kern.
pub struct Widths<'a> {
    faces: [Face<'a>; 4],
}

impl<'a> Widths<'a> {
    /// Measures in the regular, bold, italic and bold italic face; `None` when
    /// one of them is no font.
    pub fn new(faces: [&'a [u8]; 4]) -> Option<Self> {
        let [regular, bold, italic, bold_italic] = faces.map(|face| Face::parse(face, 0).ok());
        Some(Self {
            faces: [regular?, bold?, italic?, bold_italic?],
        })
    }

    /// The width of a text on one line.
    pub fn width(&self, text: &str, look: &Look) -> Length {
        let face = &self.faces[usize::from(look.bold) + 2 * usize::from(look.italic)];
        let units: i64 = text
            .chars()
            .filter_map(|letter| face.glyph_index(letter))
            .filter_map(|glyph| face.glyph_hor_advance(glyph))
            .map(i64::from)
            .sum();
        look.size.fraction(units, i64::from(face.units_per_em()))
    }
}
