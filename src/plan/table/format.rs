//! Formats of numbers that change what a cell says.
//!
//! A code is a number that a format of zeros fills: 7 is shown, and meant, as
//! `007`. A share is a number that a format multiplies: 0.5 is shown, and
//! meant, as 50 %. Both are texts here, as a person reads them in the sheet.
//! Other formats only dress a number, which stays one.

use super::number::{EXACT, counted};

/// Decimals that are shown of a share at most.
const MAX_DECIMALS: usize = 9;

/// A format that makes a text of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Format {
    /// Two zeros or more, perhaps with text between: `000`, `"TT-"000`.
    Code(Vec<Piece>),
    /// A percentage with so many decimals, perhaps with groups of thousands.
    Share { decimals: usize, grouped: bool },
}

/// A piece of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// A place that a figure fills, or a zero.
    Zero,
    /// Text that is shown as it is.
    Text(char),
    /// Any other sign that has a meaning in formats.
    Sign(char),
}

impl Format {
    /// Reads the code of a format as workbooks hold it; none when it leaves a
    /// number a number.
    pub fn read(code: &str) -> Option<Self> {
        let pieces = pieces(code)?;
        let zeros = pieces.iter().filter(|piece| **piece == Piece::Zero).count();
        let signs = pieces.iter().any(|piece| matches!(piece, Piece::Sign(_)));
        if zeros > 1 && !signs {
            return Some(Self::Code(pieces));
        }
        share(&pieces)
    }

    /// A number as the format shows it; none when it has more figures than a
    /// cell holds.
    pub fn show(&self, number: f64) -> Option<String> {
        match self {
            Self::Code(pieces) => Some(filled(pieces, whole(number)?)),
            Self::Share { decimals, grouped } => {
                let places = i32::try_from(*decimals).ok()?;
                let number = whole(counted(number * 100.0) * 10_f64.powi(places))?;
                Some(percentage(number, *decimals, *grouped))
            }
        }
    }
}

/// The nearest whole number; a half is rounded away from zero, as Excel does.
fn whole(number: f64) -> Option<i64> {
    let rounded = counted(number).round();
    (rounded.abs() <= EXACT).then_some(rounded as i64)
}

/// The pieces of a format with one section; none when it holds anything else
/// than figures, a percentage and text.
fn pieces(code: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            '0' => pieces.push(Piece::Zero),
            '#' | ',' | '.' | '%' => pieces.push(Piece::Sign(c)),
            '\\' => pieces.push(Piece::Text(chars.next()?)),
            '"' => loop {
                match chars.next()? {
                    '"' => break,
                    c => pieces.push(Piece::Text(c)),
                }
            },
            // Excel shows these without quotes.
            ' ' | '-' | '(' | ')' | '+' => pieces.push(Piece::Text(c)),
            _ => return None,
        }
    }
    Some(pieces)
}

/// The format of a percentage: `0%`, `0.00%`, `#,##0.0%`, perhaps with a space
/// before the sign.
fn share(pieces: &[Piece]) -> Option<Format> {
    let written: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Zero => '0',
            Piece::Text(' ' | '\u{a0}') => ' ',
            Piece::Text(_) => '"',
            Piece::Sign(sign) => *sign,
        })
        .collect();
    let figures = written.strip_suffix('%')?.trim_end_matches(' ');
    let (whole, decimals) = figures.split_once('.').unwrap_or((figures, ""));
    let is_share = matches!(whole, "0" | "#0" | "##0" | "#,##0")
        && decimals.bytes().all(|byte| byte == b'0')
        && decimals.len() <= MAX_DECIMALS
        && decimals.is_empty() != figures.contains('.');
    is_share.then(|| Format::Share {
        decimals: decimals.len(),
        grouped: whole.contains(','),
    })
}

/// The figures of a number in the places of a format; the first place takes
/// all that are too many.
fn filled(pieces: &[Piece], number: i64) -> String {
    let zeros = pieces.iter().filter(|piece| **piece == Piece::Zero).count();
    let figures = format!("{:0>zeros$}", number.unsigned_abs());
    let (first, others) = figures.split_at(figures.len() + 1 - zeros);
    let mut others = others.chars();
    let mut first = Some(first);
    let mut shown = if number < 0 { "-" } else { "" }.to_owned();
    for piece in pieces {
        match (piece, first.take_if(|_| *piece == Piece::Zero)) {
            (Piece::Zero, Some(first)) => shown.push_str(first),
            (Piece::Zero, None) => shown.extend(others.next()),
            (Piece::Text(c) | Piece::Sign(c), _) => shown.push(*c),
        }
    }
    shown.trim().to_owned()
}

/// A percentage in Vietnamese: `12,5%`, `1.250%`. The number counts its last
/// decimals.
fn percentage(number: i64, decimals: usize, grouped: bool) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let figures = format!("{:0>width$}", number.unsigned_abs(), width = decimals + 1);
    let (whole, decimals) = figures.split_at(figures.len() - decimals);
    let mut shown = String::new();
    for (at, figure) in whole.char_indices() {
        if grouped && at > 0 && (whole.len() - at) % 3 == 0 {
            shown.push('.');
        }
        shown.push(figure);
    }
    let comma = if decimals.is_empty() { "" } else { "," };
    format!("{sign}{shown}{comma}{decimals}%")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, number: f64) -> String {
        let format = Format::read(code).expect(code);
        format.show(number).expect("few figures")
    }

    #[test]
    fn codes_keep_their_zeros() {
        for (code, number, text) in [
            ("000", 7.0, "007"),
            ("00", 61.0, "61"),
            ("000", 1234.0, "1234"),
            ("\"TT-\"000", 7.0, "TT-007"),
            ("000\\-00", 1234.0, "012-34"),
            ("000-00", 1_234_567.0, "12345-67"),
            ("0000\\ 000\\ 000", 912_345_678.0, "0912 345 678"),
            ("00\"/KH\"", 5.0, "05/KH"),
            ("000", -7.0, "-007"),
            ("00", 2.5, "03"),
            ("00", 0.1 + 0.2, "00"),
        ] {
            assert_eq!(shown(code, number), text, "{code}");
        }
    }

    #[test]
    fn shares_are_written_in_vietnamese() {
        for (code, number, text) in [
            ("0%", 0.5, "50%"),
            ("0.0%", 0.125, "12,5%"),
            ("0.00%", 0.125, "12,50%"),
            ("0%", 0.125, "13%"),
            ("0%", 0.145, "15%"),
            ("0.0%", 1.005, "100,5%"),
            ("0.00%", 0.00049, "0,05%"),
            ("0%", -0.001, "0%"),
            ("0.0%", -0.125, "-12,5%"),
            ("0 %", 1.0, "100%"),
            ("0\\ %", 0.07, "7%"),
            ("#,##0.0%", 12.5, "1.250,0%"),
            ("0%", 12.5, "1250%"),
        ] {
            assert_eq!(shown(code, number), text, "{code} of {number}");
        }
    }

    #[test]
    fn other_formats_leave_a_number() {
        for code in [
            "General",
            "",
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "0.000",
            "00.0",
            "@",
            "0\" trẻ\"",
            "#,##0\\ \"đồng\"",
            "0.00E+00",
            "# ?/?",
            "00;-00",
            "[Red]000",
            "_(* 000_)",
            "0\\%",
            "0\"%\"",
            "0.%",
            "00%",
            "%0",
            "0%%",
            "\"a\"0%",
            "000\\",
            "\"000",
            "dd/mm/yyyy",
            "0.0000000000%",
        ] {
            assert_eq!(Format::read(code), None, "{code}");
        }
        assert_eq!(Format::Code(vec![Piece::Zero; 2]).show(1e17), None);
        assert_eq!(Format::Code(vec![Piece::Zero; 2]).show(f64::NAN), None);
    }
}
