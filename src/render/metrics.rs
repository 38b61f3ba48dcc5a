//! Widths of text and heights of lines, from the typeface itself.
//!
//! Text is measured as it will be set: advance widths alone, no kerning, no
//! ligatures, which is what Word and LibreOffice do unless told otherwise.

use std::collections::BTreeSet;

use ttf_parser::Face;

use super::fonts::{Typeface, TypefaceError};
use super::galley::Look;
use crate::units::Length;

/// Measures text in a typeface.
pub struct Metrics<'a> {
    faces: [Face<'a>; 4],
}

impl<'a> Metrics<'a> {
    /// Measures in these faces.
    ///
    /// # Errors
    /// A face is not a font.
    pub fn new(typeface: &'a Typeface) -> Result<Self, TypefaceError> {
        let face = |index: usize| {
            Face::parse(&typeface.faces[index], 0)
                .map_err(|_| TypefaceError::NotAFont(typeface.family.clone()))
        };
        Ok(Self {
            faces: [face(0)?, face(1)?, face(2)?, face(3)?],
        })
    }

    /// The width of a text on one line.
    pub fn width(&self, text: &str, look: Look) -> Length {
        let face = self.face(look);
        let units: i64 = text
            .chars()
            .filter_map(|c| face.glyph_index(c))
            .filter_map(|glyph| face.glyph_hor_advance(glyph))
            .map(i64::from)
            .sum();
        look.size.fraction(units, i64::from(face.units_per_em()))
    }

    /// The height of a single line ("Single" in Word): ascent, descent and
    /// line gap of the typeface.
    pub fn single_line(&self, size: Length) -> Length {
        let face = &self.faces[0];
        let units =
            i64::from(face.ascender()) - i64::from(face.descender()) + i64::from(face.line_gap());
        size.fraction(units, i64::from(face.units_per_em()))
    }

    /// From the baseline to the bottom of a single line, as a share of the
    /// size.
    pub fn descent(&self) -> f64 {
        let face = &self.faces[0];
        -f64::from(face.descender()) / f64::from(face.units_per_em())
    }

    /// The first character of a text for which the typeface has no glyph.
    pub fn missing(&self, text: &str) -> Option<char> {
        // A document says a hundred characters ten thousand times.
        let mut met = BTreeSet::new();
        text.chars()
            .find(|c| !c.is_control() && met.insert(*c) && self.faces[0].glyph_index(*c).is_none())
    }

    /// How many lines a text fills, broken where spaces allow it.
    pub fn lines(&self, text: &str, look: Look, width: Length, first_indent: Length) -> usize {
        self.broken(text, look, width, first_indent).len()
    }

    /// The widths of the lines into which a text breaks.
    pub fn broken(
        &self,
        text: &str,
        look: Look,
        width: Length,
        first_indent: Length,
    ) -> Vec<Length> {
        let space = self.width(" ", look);
        let mut lines = Vec::new();
        let mut line: Option<Length> = None;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let word = self.width(word, look);
            let indent = if lines.is_empty() {
                first_indent
            } else {
                Length::ZERO
            };
            line = match line {
                Some(used) if used + space + word + indent <= width => Some(used + space + word),
                Some(used) => {
                    lines.push(used);
                    Some(word)
                }
                None => Some(word),
            };
        }
        lines.extend(line);
        lines
    }

    /// The width of the longest word, which no line can be narrower than.
    pub fn longest_word(&self, text: &str, look: Look) -> Length {
        text.split([' ', '\n'])
            .map(|word| self.width(word, look))
            .max()
            .unwrap_or(Length::ZERO)
    }

    fn face(&self, look: Look) -> &Face<'a> {
        &self.faces[usize::from(look.bold) + 2 * usize::from(look.italic)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(points: i64, bold: bool, italic: bool) -> Look {
        Look {
            size: Length::pt(points),
            bold,
            italic,
            underline: false,
            red: false,
        }
    }

    fn tenths_of_mm(length: Length) -> i64 {
        (length.to_mm() * 10.0).round() as i64
    }

    /// The widths that the State sheet gives for its fixed lines.
    #[test]
    fn widths_of_the_fixed_lines() {
        let typeface = Typeface::built_in();
        let metrics = Metrics::new(&typeface).expect("built-in faces");
        let title = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        assert_eq!(
            tenths_of_mm(metrics.width(title, look(13, true, false))),
            957
        );
        let motto = "Độc lập - Tự do - Hạnh phúc";
        assert_eq!(
            tenths_of_mm(metrics.width(motto, look(14, true, false))),
            605
        );
        let date = "Hà Nội, ngày 05 tháng 01 năm 2026";
        assert_eq!(
            tenths_of_mm(metrics.width(date, look(14, false, true))),
            722
        );
    }

    #[test]
    fn the_first_character_without_a_glyph_is_told() {
        let typeface = Typeface::built_in();
        let metrics = Metrics::new(&typeface).expect("built-in faces");
        assert_eq!(metrics.missing("Kế hoạch, kế hoạch\nvà kế hoạch"), None);
        assert_eq!(metrics.missing("kế hoạch 漢 và 字, 漢"), Some('漢'));
    }

    #[test]
    fn a_single_line_is_that_of_times_new_roman() {
        let typeface = Typeface::built_in();
        let metrics = Metrics::new(&typeface).expect("built-in faces");
        let line = metrics.single_line(Length::pt(100)).to_pt();
        assert!((line - 114.9).abs() < 0.1, "{line}");
    }
}
