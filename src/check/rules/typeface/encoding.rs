//! Letters of the encodings before Unicode, TCVN3 (ABC) and VNI: shown right
//! only by fonts made for them.

use crate::check::rule::{Case, Fault, Verdict};

/// How many words must look like an old encoding before text in an ordinary
/// font is taken for it: single ones are formulas and foreign names.
const WORDS: usize = 3;

/// The encoding of a font that was made for one.
pub(super) fn of_font(font: &str) -> Option<&'static str> {
    let font = font.to_lowercase();
    if font.starts_with(".vn") {
        Some("TCVN3")
    } else if font.starts_with("vni-") || font.starts_with("vni ") {
        Some("VNI")
    } else {
        None
    }
}

pub(super) fn legacy(case: &Case<'_>) -> Verdict {
    let by_font = super::letters::letters(case).filter_map(|letters| {
        let encoding = of_font(&letters.look.font)?;
        let fault = Fault::of_text(&letters.fragment())
            .with("encoding", encoding)
            .with("found", &*letters.look.font);
        Some((letters.index, fault))
    });
    let faults: Vec<_> = by_font.collect();
    if !faults.is_empty() {
        return super::letters::by_paragraph(faults.into_iter());
    }
    for (encoding, is_of) in [("TCVN3", is_tcvn3 as fn(&str) -> bool), ("VNI", is_vni)] {
        let garbled: Vec<_> = super::letters::letters(case)
            .filter_map(|letters| {
                let words = letters.text.split_whitespace().filter(|word| is_of(word));
                Some((words.count(), letters)).filter(|(count, _)| *count > 0)
            })
            .collect();
        let words: usize = garbled.iter().map(|(count, _)| count).sum();
        if words < WORDS {
            continue;
        }
        return super::letters::by_paragraph(garbled.into_iter().map(|(_, letters)| {
            let fault = Fault::of_text(&letters.fragment())
                .with("encoding", encoding)
                .with("found", &*letters.look.font);
            (letters.index, fault)
        }));
    }
    Verdict::Passes
}

/// Whether a word has a sign where TCVN3 has a letter: `§éc`, `®¶ng`. Signs
/// that also stand at the end of a word of today, as marks of trade and of
/// notes do, count between letters only.
fn is_tcvn3(word: &str) -> bool {
    let is_sign = |letter: char| matches!(letter, 'µ' | '¸' | '¶' | 'ª' | '«' | '¬' | '¨');
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
    let mut before = None;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied();
        let found = match letter {
            '®' | '§' => is_letter(after) || after.is_some_and(is_sign),
            '¹' | '©' => is_letter(before) && is_letter(after),
            _ => is_sign(letter) && is_letter(before),
        };
        if found {
            return true;
        }
        before = Some(letter);
    }
    false
}

/// Whether a word has a letter after a vowel where VNI has its marks: `oä`,
/// `aûng`.
fn is_vni(word: &str) -> bool {
    let is_mark = |letter| matches!(letter, 'ä' | 'å' | 'ë' | 'ï' | 'ø' | 'û' | 'ü');
    let is_vowel = |letter| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ö' | 'ô');
    let mut before = None;
    for letter in word.chars().flat_map(char::to_lowercase) {
        if is_mark(letter) && before.is_some_and(is_vowel) {
            return true;
        }
        before = Some(letter);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_old_encodings_are_known() {
        for word in ["§éc", "ho¹ch", "®¶ng", "x©y", "viªn", "c«ng", "lµ"] {
            assert!(is_tcvn3(word), "{word}");
        }
        for word in ["Coäng", "hoøa", "Ñaûng", "vieän"] {
            assert!(is_vni(word), "{word}");
        }
    }

    #[test]
    fn words_of_today_are_not() {
        for word in [
            "Uỷ",
            "hoà",
            "khoá",
            "m²",
            "§",
            "©",
            "20°C",
            "Müller",
            "thuế",
            "½",
            "Windows®",
            "này¹",
            "«Tuổi",
            "§1",
        ] {
            assert!(!is_tcvn3(word), "{word}");
            assert!(!is_vni(word), "{word}");
        }
    }
}
