//! The fonts of a PDF: as wide as Times New Roman, so that lines break alike.

use std::collections::BTreeSet;

use super::pdf::{Letter, Printed};

/// The widths of a to z in the four faces of Times, of a size of 1000: facts of
/// Adobe's metrics, which Times New Roman keeps.
const REGULAR: [u16; 26] = [
    444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444,
];
const BOLD: [u16; 26] = [
    500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
    333, 556, 500, 722, 500, 500, 444,
];
const ITALIC: [u16; 26] = [
    500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500, 500, 500, 389, 389,
    278, 500, 444, 667, 444, 444, 389,
];
const BOLD_ITALIC: [u16; 26] = [
    500, 500, 444, 500, 444, 333, 500, 556, 278, 278, 500, 278, 778, 556, 500, 500, 500, 389, 389,
    278, 556, 444, 667, 500, 444, 389,
];

/// The letters that have another width than in Times New Roman.
pub fn faults(pdf: &Printed) -> Vec<String> {
    let letters = pdf.sheets.iter().flat_map(|sheet| {
        let furniture = sheet.furniture.iter();
        sheet.letters.iter().chain(furniture)
    });
    let wrong: BTreeSet<_> = letters.filter_map(wrong_width).collect();
    wrong.into_iter().collect()
}

fn wrong_width(letter: &Letter) -> Option<String> {
    let plain = letter
        .text
        .chars()
        .next()
        .filter(char::is_ascii_lowercase)?;
    let widths = match (letter.font.bold, letter.font.italic) {
        (false, false) => &REGULAR,
        (true, false) => &BOLD,
        (false, true) => &ITALIC,
        (true, true) => &BOLD_ITALIC,
    };
    let times = f64::from(widths[usize::from(plain as u8 - b'a')]);
    let wrong = (letter.advance - times).abs() > 1.0;
    wrong.then(|| {
        format!(
            "`{plain}` of {} is {} wide, not {times}",
            letter.font.name, letter.advance
        )
    })
}
