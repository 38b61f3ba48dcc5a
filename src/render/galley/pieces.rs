//! Text as the layout of a PDF takes it: with the words that no line may end
//! in set apart.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::RunContent;

/// The text between words that stay whole, and those words, in turn: the
/// first piece is text, the second a word, and so on.
///
/// A word stays whole that holds a slash or has a digit beside a hyphen:
/// numbers and symbols ("45-KH/ĐUK"), dates, ranges. Word processors do not
/// end a line there, but they do behind a hyphen between letters, so such a
/// word is one of several parts with no text between them.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut word_start) = (0, 0);
    let ends = text
        .char_indices()
        .filter(|(_, letter)| *letter == ' ')
        .map(|(at, _)| at)
        .chain([text.len()]);
    for end in ends {
        let word = &text[word_start..end];
        if stays_whole(word) {
            pieces.push(&text[start..word_start]);
            let mut rest = word;
            while let Some(at) = hyphen_between_letters(rest) {
                let (part, after) = rest.split_at(at);
                pieces.extend([part, ""]);
                rest = after;
            }
            pieces.push(rest);
            start = end;
        }
        word_start = end + 1;
    }
    pieces.push(&text[start..]);
    pieces
}

fn stays_whole(word: &str) -> bool {
    let inside = word.trim_matches(|c: char| !c.is_alphanumeric());
    inside.contains('/')
        || inside
            .split('-')
            .collect::<Vec<_>>()
            .windows(2)
            .any(|pair| pair[0].ends_with(is_digit) || pair[1].starts_with(is_digit))
}

/// The end of the first hyphen that stands between two letters.
fn hyphen_between_letters(word: &str) -> Option<usize> {
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    letters.windows(3).find_map(|three| {
        let [(_, before), (at, hyphen), (_, after)] = three else {
            return None;
        };
        let between = *hyphen == '-' && before.is_alphabetic() && after.is_alphabetic();
        between.then_some(at + 1)
    })
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

impl Serialize for RunContent {
    /// `"break"`, `{"note": 0}`, `{"text": "..."}` or `{"pieces": [...]}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Break => serializer.serialize_str("break"),
            Self::Note(index) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("note", index)?;
                map.end()
            }
            Self::Text(text) => {
                let pieces = pieces(text);
                let mut map = serializer.serialize_map(Some(1))?;
                if pieces.len() > 1 {
                    map.serialize_entry("pieces", &pieces)?;
                } else {
                    map.serialize_entry("text", text)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_symbols_stay_whole() {
        assert_eq!(
            pieces("Quy chế số 07-QC/BTGTU-BTCTU, ngày 14/3/2022 giữa"),
            [
                "Quy chế số ",
                "07-QC/BTGTU-",
                "",
                "BTCTU,",
                " ngày ",
                "14/3/2022",
                " giữa"
            ]
        );
    }

    #[test]
    fn other_text_is_one_piece() {
        for text in ["", "chính trị - xã hội", "Mát-xcơ-va", "- Lưu: VT.", "a/"] {
            assert_eq!(pieces(text), [text]);
        }
    }
}
