//! Number and symbol as they are written.

use super::fold::folded;
use super::part::{Part, words};

/// Number and symbol (số và ký hiệu): `Số: 05/KH-UBND`, `Số 05-KH/ĐU`, with
/// any fault in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NumberText {
    /// The word "Số" as written; none when the line begins with the number.
    pub prefix: Option<Part>,
    /// The colon after "Số".
    pub colon: Option<Part>,
    /// The figures of the number; none where it is left blank.
    pub digits: Option<Part>,
    /// A year between number and symbol (`05/2026/QĐ-UBND`).
    pub year: Option<Part>,
    /// The abbreviations of the symbol, each with the sign before it.
    pub symbol: Vec<SymbolPart>,
}

/// An abbreviation of the symbol with the sign before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SymbolPart {
    /// `/` or `-` (or a dash) with the blanks around it; empty when nothing
    /// joins the first abbreviation to the number.
    pub joint: Part,
    /// The abbreviation, blanks within it as they stand.
    pub text: Part,
}

impl NumberText {
    /// The signs that join number and symbol, without blanks, in order:
    /// `/-` for `Số: 05/KH-UBND`.
    pub fn joints(&self) -> String {
        self.symbol
            .iter()
            .map(|part| part.joint.text.trim())
            .collect()
    }

    /// The symbol without the joint before it: `KH-UBND`.
    pub fn symbol_text(&self) -> String {
        let mut text = String::new();
        for (index, part) in self.symbol.iter().enumerate() {
            if index > 0 {
                text.push_str(part.joint.text.trim());
            }
            text.push_str(&part.text.text);
        }
        text
    }
}

const fn is_joint(letter: char) -> bool {
    matches!(letter, '/' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// What a blank for the clerk is made of.
const fn is_blank(letter: char) -> bool {
    matches!(letter, '.' | '_' | '…' | ' ' | '\t' | '\u{a0}')
}

/// Parses a line as number and symbol; `None` when it does not look like one:
/// neither begins with "Số" before a number, a blank or a symbol, nor with
/// figures that a sign joins to letters.
pub fn number(line: &str) -> Option<NumberText> {
    let mut parsed = NumberText::default();
    let mut start = line.len() - line.trim_start().len();
    let first = words(line).into_iter().next()?;
    if folded(line.get(first.clone())?) == folded("số") {
        if !line.get(..first.start)?.trim().is_empty() {
            return None;
        }
        parsed.prefix = Some(Part::exact(line, first.clone()));
        start = first.end;
        let rest = line.get(start..)?;
        let colon = start + (rest.len() - rest.trim_start().len());
        if let Some(sign) = line
            .get(colon..)?
            .chars()
            .next()
            .filter(|c| matches!(c, ':' | '：'))
        {
            parsed.colon = Some(Part::exact(line, colon..colon + sign.len_utf8()));
            start = colon + sign.len_utf8();
        }
    }
    let pieces = pieces(line, start);
    let mut pieces = pieces.into_iter().peekable();
    let number = pieces.peek()?;
    let mut blank = false;
    if number.text.text.chars().all(is_blank) {
        blank = true;
        pieces.next();
    } else if let Some((digits, rest)) = split_digits(line, &number.text) {
        parsed.digits = Some(digits);
        pieces.next();
        if let Some(text) = rest {
            let joint = Part::exact(line, text.range.start..text.range.start);
            parsed.symbol.push(SymbolPart { joint, text });
        }
    }
    for part in pieces {
        let digits = part.text.text.bytes().all(|b| b.is_ascii_digit());
        let year = digits && part.text.text.len() == 4;
        if year && parsed.year.is_none() && parsed.symbol.is_empty() {
            parsed.year = Some(part.text);
        } else {
            parsed.symbol.push(part);
        }
    }
    plausible(&parsed, blank).then_some(parsed)
}

/// What stands between the joints, each piece with the joint before it; the
/// first has none.
fn pieces(line: &str, start: usize) -> Vec<SymbolPart> {
    let mut pieces = Vec::new();
    let mut joint = start..start;
    let mut from = start;
    let rest = line.get(start..).unwrap_or_default();
    let signs = rest
        .char_indices()
        .filter(|(_, letter)| is_joint(*letter))
        .map(|(at, sign)| start + at..start + at + sign.len_utf8());
    for sign in signs.chain(std::iter::once(line.len()..line.len())) {
        let text = Part::trimmed(line, from..sign.start);
        let lead = Part::exact(line, joint.start..text.range.start.max(joint.end));
        pieces.push(SymbolPart { joint: lead, text });
        let before = line.get(..sign.start).unwrap_or_default().trim_end().len();
        joint = before.max(from)..sign.end;
        from = sign.end;
    }
    pieces
}

/// Figures at the start of a part, and what follows them.
fn split_digits(line: &str, part: &Part) -> Option<(Part, Option<Part>)> {
    let count = part.text.bytes().take_while(u8::is_ascii_digit).count();
    if count == 0 {
        return None;
    }
    let middle = part.range.start + count;
    let rest = Part::trimmed(line, middle..part.range.end);
    let rest = (!rest.text.chars().all(is_blank)).then_some(rest);
    Some((Part::exact(line, part.range.start..middle), rest))
}

/// Whether it is number and symbol, and not a sentence that begins so.
fn plausible(parsed: &NumberText, blank: bool) -> bool {
    let symbol = parsed.symbol_text();
    let short = parsed
        .symbol
        .iter()
        .all(|part| part.text.text.chars().count() <= 24)
        && symbol.chars().count() <= 60;
    let first = parsed.symbol.first();
    let begins = first.is_none_or(|part| part.text.text.starts_with(char::is_uppercase));
    let joined = first.is_some_and(|part| !part.joint.text.trim().is_empty());
    if parsed.prefix.is_some() {
        let blank = blank && !parsed.symbol.is_empty();
        let numbered = parsed.digits.is_some() || blank || parsed.colon.is_some();
        short && begins && (joined || (numbered && symbol.split_whitespace().count() < 3))
            || short && begins && parsed.symbol.len() > 1 && !symbol.contains(' ')
    } else {
        short && begins && joined && parsed.digits.is_some() && !symbol.contains(' ')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> NumberText {
        number(line).unwrap_or_else(|| panic!("`{line}` is a number"))
    }

    #[test]
    fn the_right_forms_of_both_sides() {
        let state = parsed("Số: 05/KH-UBND");
        assert!(state.colon.is_some());
        assert_eq!(state.digits.as_ref().map(|d| d.text.as_str()), Some("05"));
        assert_eq!(state.joints(), "/-");
        assert_eq!(state.symbol_text(), "KH-UBND");
        let party = parsed("Số 05-QC/BTCTU-BNCTU");
        assert!(party.colon.is_none());
        assert_eq!((party.joints().as_str(), party.symbol.len()), ("-/-", 3));
    }

    #[test]
    fn blanks_and_dashes_are_kept_in_the_joint() {
        let faulty = parsed("SỐ : 5 / KH – UBND");
        assert_eq!(faulty.prefix.as_ref().map(|p| p.text.as_str()), Some("SỐ"));
        let joints: Vec<_> = faulty
            .symbol
            .iter()
            .map(|p| p.joint.text.as_str())
            .collect();
        assert_eq!(joints, [" / ", " – "]);
        assert_eq!(faulty.symbol[1].text.text, "UBND");
        assert_eq!(faulty.symbol[0].joint.range, 8..11);
    }

    #[test]
    fn a_number_left_blank_and_a_year() {
        assert_eq!(parsed("Số:        /KH-UBND").digits, None);
        assert_eq!(parsed("Số ......-KH/ĐU").joints(), "-/");
        let year = parsed("Số: 05/2026/QĐ-UBND");
        assert_eq!(year.year.and_then(|y| y.value()), Some(2026));
        assert_eq!(year.symbol.len(), 2);
    }

    #[test]
    fn without_the_word() {
        assert_eq!(parsed("12/TB-VP").prefix, None);
    }

    #[test]
    fn sentences_are_no_numbers() {
        for line in [
            "Số lượng: 05 người",
            "Số liệu kèm theo",
            "Sở Nội vụ",
            "5/1/2026",
            "",
            "Số",
        ] {
            assert_eq!(number(line), None, "{line}");
        }
    }
}
