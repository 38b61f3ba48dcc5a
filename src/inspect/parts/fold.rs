//! Texts made comparable.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Grave, acute, tilde, hook above and dot below: the marks of the five tones.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// A text in small letters, each syllable with its tone mark at the end, so
/// that `Uỷ` and `ủy` are the same; dashes as hyphens, blanks as one space,
/// the eth `Ð` as `đ`. For comparison only, never for showing.
pub fn folded(text: &str) -> String {
    let mut folding = Folding {
        text: String::with_capacity(text.len() + 8),
        tone: None,
    };
    for letter in text.chars() {
        if letter.is_ascii() {
            folding.take(letter.to_ascii_lowercase());
        } else {
            decompose_canonical(letter, |part| {
                part.to_lowercase().for_each(|l| folding.take(l))
            });
        }
    }
    folding.end()
}

/// A text that is being folded, letter by letter.
struct Folding {
    text: String,
    /// The tone of the syllable so far.
    tone: Option<char>,
}

impl Folding {
    fn take(&mut self, letter: char) {
        if letter.is_ascii_lowercase() {
            self.text.push(letter);
        } else if TONES.contains(&letter) {
            self.tone = Some(letter);
        } else {
            self.take_other(letter);
        }
    }

    fn take_other(&mut self, letter: char) {
        if !letter.is_alphabetic() && !is_combining_mark(letter) {
            self.text.extend(self.tone.take());
        }
        match letter {
            'ð' => self.text.push('đ'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' => self.text.push('-'),
            _ if letter.is_whitespace() => {
                if !self.text.is_empty() && !self.text.ends_with(' ') {
                    self.text.push(' ');
                }
            }
            _ => self.text.push(letter),
        }
    }

    fn end(mut self) -> String {
        self.text.extend(self.tone);
        self.text.truncate(self.text.trim_end().len());
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_the_tone_mark_does_not_matter() {
        assert_eq!(folded("Uỷ ban  HOÀ thuận"), folded("ủy ban hòa Thuận "));
        assert_ne!(folded("Số"), folded("Sở"));
        assert_ne!(folded("Phần"), folded("Phân"));
    }

    #[test]
    fn eth_and_dashes_are_levelled() {
        assert_eq!(folded("ÐỘC LẬP – TỰ DO"), folded("Độc lập - Tự do"));
    }
}
