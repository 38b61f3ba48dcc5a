//! Vietnamese syllables: where the tone mark stands, and the letters below
//! all marks.

/// The vowels that bear a tone, each with its five tones.
const TONED: [&str; 12] = [
    "aàáảãạ",
    "ăằắẳẵặ",
    "âầấẩẫậ",
    "eèéẻẽẹ",
    "êềếểễệ",
    "iìíỉĩị",
    "oòóỏõọ",
    "ôồốổỗộ",
    "ơờớởỡợ",
    "uùúủũụ",
    "ưừứửữự",
    "yỳýỷỹỵ",
];

/// Where the mark stands in open syllables that end in oa, oe, uy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ToneStyle {
    /// On the first vowel: "hòa", "ủy".
    First,
    /// On the second vowel: "hoà", "uỷ".
    Second,
}

/// A lower-case vowel without its tone, and the tone from 0.
fn untoned(letter: char) -> (char, usize) {
    if letter.is_ascii() {
        return (letter, 0);
    }
    for row in TONED {
        if let Some(tone) = row.chars().position(|c| c == letter) {
            return (row.chars().next().unwrap_or(letter), tone);
        }
    }
    (letter, 0)
}

/// A vowel with a tone, in the case of `like`.
fn toned(vowel: char, tone: usize, like: char) -> char {
    let letter = TONED
        .iter()
        .find(|row| row.starts_with(vowel))
        .and_then(|row| row.chars().nth(tone))
        .unwrap_or(vowel);
    if like.is_uppercase() {
        letter.to_uppercase().next().unwrap_or(letter)
    } else {
        letter
    }
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// In which style a word is written, where the styles differ. After q the u
/// is no vowel: "quý" has one style.
pub(super) fn tone_style(word: &str) -> Option<ToneStyle> {
    let mut back = word.chars().rev();
    let (last, before) = (lower(back.next()?), lower(back.next()?));
    if !last.is_alphabetic() || (last.is_ascii() && before.is_ascii()) {
        return None;
    }
    let (second, second_tone) = untoned(last);
    if !matches!(second, 'a' | 'e' | 'y') {
        return None;
    }
    let (first, first_tone) = untoned(before);
    let differs = matches!((first, second), ('o', 'a' | 'e') | ('u', 'y'));
    if !differs || back.next().map(lower) == Some('q') {
        return None;
    }
    match (first_tone, second_tone) {
        (1.., 0) => Some(ToneStyle::First),
        (0, 1..) => Some(ToneStyle::Second),
        _ => None,
    }
}

/// A word in the other style, where the styles differ.
pub(super) fn restyled(word: &str) -> Option<String> {
    tone_style(word)?;
    let mut letters: Vec<char> = word.chars().collect();
    let (last, before) = (letters.pop()?, letters.pop()?);
    let ((first, first_tone), (second, second_tone)) =
        (untoned(lower(before)), untoned(lower(last)));
    letters.push(toned(first, second_tone, before));
    letters.push(toned(second, first_tone, last));
    Some(letters.into_iter().collect())
}

/// A lower-case word without tones and marks: "khối" is "khoi".
pub(super) fn bare(word: &str) -> String {
    word.chars()
        .map(|letter| match untoned(letter).0 {
            'ă' | 'â' => 'a',
            'ê' => 'e',
            'ô' | 'ơ' => 'o',
            'ư' => 'u',
            'đ' => 'd',
            other => other,
        })
        .collect()
}

/// Whether a lower-case word has a vowel: abbreviations of consonants are no
/// words.
pub(super) fn has_vowel(word: &str) -> bool {
    bare(word).contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_styles_differ_in_open_syllables_alone() {
        for (word, style) in [
            ("hòa", Some(ToneStyle::First)),
            ("hoà", Some(ToneStyle::Second)),
            ("ủy", Some(ToneStyle::First)),
            ("UỶ", Some(ToneStyle::Second)),
            ("khỏe", Some(ToneStyle::First)),
            ("quý", None),
            ("quỹ", None),
            ("hoàn", None),
            ("thuyền", None),
            ("hoa", None),
            ("y", None),
            ("", None),
        ] {
            assert_eq!(tone_style(word), style, "{word}");
        }
    }

    #[test]
    fn a_word_is_restyled_both_ways() {
        assert_eq!(restyled("Ủy").as_deref(), Some("Uỷ"));
        assert_eq!(restyled("Uỷ").as_deref(), Some("Ủy"));
        assert_eq!(restyled("HOÀ").as_deref(), Some("HÒA"));
        assert_eq!(restyled("quý"), None);
    }

    #[test]
    fn marks_are_taken_off() {
        assert_eq!(bare("khối"), "khoi");
        assert_eq!(bare("đường"), "duong");
        assert!(!has_vowel("ths"));
    }
}
