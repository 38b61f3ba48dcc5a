//! How numbers of lists and pages are written (`w:numFmt`).

use crate::model;

/// Repetitions of a letter beyond which nobody counts.
const MOST_LETTERS: i64 = 20;

/// A number in the format of this name; what is not known is written in
/// Arabic figures.
pub(super) fn written(number: i64, format: &str) -> String {
    match format {
        "none" => String::new(),
        "decimalZero" if (0..10).contains(&number) => format!("0{number}"),
        "upperRoman" => roman(number),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperLetter" => letters(number).to_uppercase(),
        "lowerLetter" => letters(number),
        _ => number.to_string(),
    }
}

/// `a` to `z`, then `aa`, `bb` and so on, as Word counts.
fn letters(number: i64) -> String {
    let index = number - 1;
    let repeats = index / 26 + 1;
    if index < 0 || repeats > MOST_LETTERS {
        return number.to_string();
    }
    let letter = u8::try_from(index % 26).map_or('a', |offset| char::from(b'a' + offset));
    (0..repeats).map(|_| letter).collect()
}

fn roman(number: i64) -> String {
    match u32::try_from(number) {
        Ok(number @ 1..4_000) => model::roman(number),
        Ok(_) | Err(_) => number.to_string(),
    }
}
