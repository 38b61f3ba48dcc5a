//! A part of a text, and its words.

use std::ops::Range;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// As it is written, without blanks around it unless they belong to it.
    pub text: String,
    /// Its bytes in the text that was parsed.
    pub range: Range<usize>,
}

impl Part {
    /// The bytes of a text as a part, without blanks around it.
    pub(super) fn trimmed(text: &str, range: Range<usize>) -> Self {
        let part = text.get(range.clone()).unwrap_or_default();
        let start = range.start + (part.len() - part.trim_start().len());
        Self::exact(text, start..start + part.trim().len())
    }

    /// The bytes of a text as a part, with its blanks.
    pub(super) fn exact(text: &str, range: Range<usize>) -> Self {
        Self {
            text: text.get(range.clone()).unwrap_or_default().to_owned(),
            range,
        }
    }

    /// The number that it writes in figures.
    pub fn value(&self) -> Option<u32> {
        self.text.parse().ok()
    }
}

/// The words of a text with their bytes: runs of letters, and runs of figures.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut last_kind = None;
    for (at, letter) in text.char_indices() {
        let kind = match letter {
            _ if letter.is_ascii_digit() => Some(false),
            _ if letter.is_alphabetic() => Some(true),
            _ => None,
        };
        let end = at + letter.len_utf8();
        match words.last_mut() {
            Some(word) if kind.is_some() && kind == last_kind => word.end = end,
            Some(_) | None if kind.is_some() => words.push(at..end),
            Some(_) | None => {}
        }
        last_kind = kind;
    }
    words
}
