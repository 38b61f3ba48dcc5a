//! Texts of one document, as any two of its formats must share them.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// The letters without what cannot be seen, in order: white space, soft hyphens
/// and joiners. Hyphens that do not break are hyphens, raised figures are figures.
pub fn letters(text: &str) -> String {
    text.nfc()
        .filter(|letter| !letter.is_whitespace() && !is_invisible(*letter))
        .map(|letter| match letter {
            '\u{2010}' | '\u{2011}' => '-',
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            '⁰' => '0',
            '⁴'..='⁹' => char::from_digit(letter as u32 - 0x2070, 10).unwrap_or(letter),
            other => other,
        })
        .collect()
}

fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

/// The letters of a document, in which the texts of another are looked up one
/// after the other.
pub struct Reading<'w> {
    whole: &'w str,
    /// Where the text that was found last ends.
    at: usize,
    found: Vec<Range<usize>>,
}

impl<'w> Reading<'w> {
    /// Begins at the first letter.
    pub const fn of(whole: &'w str) -> Self {
        Self {
            whole,
            at: 0,
            found: Vec::new(),
        }
    }

    /// Whether the text stands after the one before it.
    pub fn goes_on_with(&mut self, text: &str) -> bool {
        let Some(place) = self.free(self.at, text) else {
            return false;
        };
        self.at = place.end;
        self.found.push(place);
        true
    }

    /// The texts that do not stand after the one before them, in whatever order;
    /// the reading goes on behind the last of them.
    pub fn scattered<'t>(&mut self, texts: &'t [String]) -> Vec<&'t str> {
        let (lost, end) = self.free_places(self.at, texts);
        self.at = end;
        lost
    }

    /// The texts that stand nowhere.
    pub fn anywhere<'t>(&mut self, texts: &'t [String]) -> Vec<&'t str> {
        self.free_places(0, texts).0
    }

    /// Looks for the longest texts first; gives those that are not there, and the
    /// end of the last that is.
    fn free_places<'t>(&mut self, from: usize, texts: &'t [String]) -> (Vec<&'t str>, usize) {
        let mut longest_first: Vec<_> = texts.iter().map(String::as_str).collect();
        longest_first.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let mut end = from;
        longest_first.retain(|text| match self.free(from, text) {
            Some(place) => {
                end = end.max(place.end);
                self.found.push(place);
                false
            }
            None => true,
        });
        (longest_first, end)
    }

    /// The first place from there on where the text stands and no other was found.
    fn free(&self, from: usize, text: &str) -> Option<Range<usize>> {
        self.whole[from..]
            .match_indices(text)
            .map(|(begin, text)| from + begin..from + begin + text.len())
            .find(|place| {
                let apart =
                    |other: &Range<usize>| other.end <= place.start || place.end <= other.start;
                self.found.iter().all(apart)
            })
    }

    /// What no text was found in, piece by piece.
    pub fn rest(mut self) -> Vec<&'w str> {
        self.found.sort_by_key(|place| place.start);
        let mut rest = Vec::new();
        let mut at = 0;
        for place in self.found {
            rest.push(&self.whole[at..place.start]);
            at = place.end;
        }
        rest.push(&self.whole[at..]);
        rest
    }
}
