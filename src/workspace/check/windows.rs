//! A text in which words are looked for, whatever their case, blanks and
//! marks of Markdown: what is printed differs in these from what is typed.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text folded, with the place of each of its bytes.
pub(crate) struct Folded {
    text: String,
    /// For each byte of `text`, the letter of the source that it comes from.
    from: Vec<Range<usize>>,
}

impl Folded {
    /// Folds a text; what `skip` refuses is left out.
    pub(crate) fn new(text: &str, skip: impl Fn(usize) -> bool) -> Self {
        let mut folded = Self {
            text: String::with_capacity(text.len()),
            from: Vec::with_capacity(text.len()),
        };
        let mut start = 0;
        while let Some(cluster) = cluster(text, start) {
            if !skip(start) {
                folded.push(cluster, start);
            }
            start += cluster.len();
        }
        folded
    }

    fn push(&mut self, cluster: &str, start: usize) {
        for letter in cluster.nfc().flat_map(char::to_lowercase) {
            let letter = match letter {
                '*' | '\\' => continue,
                _ if letter.is_whitespace() => {
                    if self.text.ends_with(' ') {
                        continue;
                    }
                    ' '
                }
                _ => letter,
            };
            self.text.push(letter);
            let letter = start..start + cluster.len();
            self.from.resize(self.text.len(), letter);
        }
    }

    /// Where a folded text stands as whole words, within bytes of the source.
    pub(crate) fn find(&self, words: &str, within: &Range<usize>) -> Option<Range<usize>> {
        if words.is_empty() {
            return None;
        }
        let places = self.text.match_indices(words).map(|(at, _)| at);
        places
            .map(|at| (at, at + words.len()))
            .filter(|(start, end)| self.is_whole(*start, *end))
            .map(|(start, end)| self.from[start].start..self.from[end - 1].end)
            .find(|range| within.start <= range.start && range.end <= within.end)
    }

    fn is_whole(&self, start: usize, end: usize) -> bool {
        let part_of_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let inside = self.text.get(start..end).unwrap_or_default();
        let before = self.text.get(..start).and_then(|t| t.chars().next_back());
        let after = self.text.get(end..).and_then(|t| t.chars().next());
        let cut_before = part_of_word(before) && part_of_word(inside.chars().next());
        let cut_after = part_of_word(after) && part_of_word(inside.chars().next_back());
        !cut_before && !cut_after
    }
}

/// The letter at a byte with the marks that combine with it.
fn cluster(text: &str, start: usize) -> Option<&str> {
    let rest = text.get(start..)?;
    let mut letters = rest.char_indices().skip(1);
    rest.chars().next()?;
    let end = letters
        .find(|(_, letter)| !is_combining_mark(*letter))
        .map_or(rest.len(), |(at, _)| at);
    rest.get(..end)
}

/// A text as [`Folded`] folds it.
fn fold(text: &str) -> String {
    Folded::new(text, |_| false).text.trim().to_owned()
}

/// A text as [`Folded`] folds it, without the punctuation around it: lists
/// get theirs when they are printed.
pub(crate) fn words_of(text: &str) -> String {
    fold(text)
        .trim_matches(|letter: char| !letter.is_alphanumeric())
        .to_owned()
}

/// How few words may be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Least {
    /// Two: within the value of the key that makes them.
    Pair,
    /// As many as are not found by chance: a short place with a word on one
    /// side, of a long one a good part.
    Unmistakable,
}

/// Stretches of a paragraph to look for, the longest first: around what is
/// marked, or a part of it.
pub(crate) fn windows(text: &str, mark: &Range<usize>, least: Least) -> Vec<String> {
    const SIZES: [usize; 6] = [14, 10, 7, 5, 3, 2];
    /// Words after the mark's first from which a stretch may start.
    const NEAR: usize = 6;
    /// Words of a place that is found whole.
    const SHORT: usize = 5;
    let words = words(text);
    let first = words
        .iter()
        .position(|word| word.end > mark.start)
        .unwrap_or(words.len().saturating_sub(1));
    let marked = words
        .iter()
        .skip(first)
        .take_while(|word| word.start < mark.end)
        .count()
        .max(1);
    let short = marked <= SHORT;
    let fewest = match least {
        Least::Pair => 2,
        Least::Unmistakable if short => marked.max(2) + 1,
        Least::Unmistakable => 7,
    };
    let holds_mark = |start: usize, size: usize| start <= first && first + marked <= start + size;
    let mut windows = Vec::new();
    let sizes = SIZES
        .into_iter()
        .filter(|n| *n < words.len() && *n >= fewest);
    for size in std::iter::once(words.len()).chain(sizes).filter(|n| *n > 0) {
        let last_start = words.len() - size;
        let mut starts: Vec<_> = (first.saturating_sub(size - 1)..=first + NEAR)
            .filter(|start| *start <= last_start)
            .filter(|start| least == Least::Pair || !short || holds_mark(*start, size))
            .collect();
        // What begins just before the mark holds most of what is around it.
        let ideal = first.saturating_sub(size / 2);
        starts.sort_by_key(|start| start.abs_diff(ideal));
        for start in starts {
            let bytes = words[start].start..words[start + size - 1].end;
            windows.push(words_of(text.get(bytes).unwrap_or_default()));
        }
    }
    windows
}

fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match (letter.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            (true, None) | (false, Some(_)) => {}
        }
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, words: &str) -> Option<&'a str> {
        let folded = Folded::new(text, |_| false);
        folded
            .find(&fold(words), &(0..text.len()))
            .and_then(|range| text.get(range))
    }

    #[test]
    fn case_blanks_and_marks_do_not_matter() {
        assert_eq!(
            found("subject: Kết  quả\n  **công** tác", "KẾT QUẢ CÔNG"),
            Some("Kết  quả\n  **công")
        );
        assert_eq!(found("Ke\u{302}\u{301}t", "kết"), Some("Ke\u{302}\u{301}t"));
    }

    #[test]
    fn words_are_whole() {
        assert_eq!(found("số 15, 5", "5"), Some("5"));
        assert_eq!(found("số 15", "5"), None);
    }

    #[test]
    fn long_stretches_come_first() {
        let text = "một hai ba bốn năm sáu";
        let at = text.find("ba").expect("in the text");
        let found = windows(text, &(at..at + 2), Least::Unmistakable);
        assert_eq!(found[0], text);
        assert_eq!(found[1], "một hai ba bốn năm");
        assert!(found.iter().all(|window| window.split(' ').count() >= 3));
        assert!(found.iter().all(|window| window.contains("ba")));
        assert!(windows("", &(0..0), Least::Pair).is_empty());
    }

    #[test]
    fn of_a_long_place_a_good_part_is_looked_for() {
        let text = "một hai ba bốn năm sáu bảy tám chín";
        let found = windows(text, &(0..text.len()), Least::Unmistakable);
        assert!(found.iter().all(|window| window.split(' ').count() >= 7));
    }
}
