//! Where a finding is, for people: the part of the file, the paragraph, the
//! component, the words around it.

use std::ops::Range;

use super::rule::Spot;
use crate::inspect::Specimen;
use crate::inspect::shown::{Paragraph, Story};
use crate::inspect::specimen::Fragment;
use crate::model::Component;

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Which part of the file.
    pub part: SitePart,
    /// The component that the place belongs to, when it is recognised.
    pub component: Option<Component>,
    /// The whole text of the paragraph, with its automatic number left out;
    /// empty where the place is no text.
    pub text: String,
    /// Bytes of the text that are meant.
    pub range: Range<usize>,
}

/// A part of a file. Paragraphs and sections count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SitePart {
    /// The document as a whole.
    Document,
    /// The paper of a section.
    Section(usize),
    /// A paragraph of the main text.
    Main(usize),
    /// A paragraph of a page header.
    Header(usize),
    /// A paragraph of a page footer.
    Footer(usize),
    /// A paragraph of the footnotes.
    Footnote(usize),
}

/// A stretch of text to show, with what is meant marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// One line; `…` where the text goes on.
    pub text: String,
    /// Bytes of it that are meant; empty at a point.
    pub mark: Range<usize>,
}

impl Site {
    /// The place of a spot in a specimen.
    pub fn of(specimen: &Specimen, spot: &Spot) -> Self {
        match spot {
            Spot::Document => Self::whole(SitePart::Document),
            Spot::Section(index) => Self::whole(SitePart::Section(index + 1)),
            Spot::Text(fragment) => Self::of_text(specimen, fragment),
        }
    }

    const fn whole(part: SitePart) -> Self {
        Self {
            part,
            component: None,
            text: String::new(),
            range: 0..0,
        }
    }

    fn of_text(specimen: &Specimen, fragment: &Fragment) -> Self {
        let Some(paragraph) = specimen.shown.paragraphs.get(fragment.paragraph) else {
            return Self::whole(SitePart::Document);
        };
        let text = paragraph.text.clone();
        let range = trimmed(&text, &fragment.range);
        Self {
            part: SitePart::of(paragraph),
            component: component(specimen, fragment),
            range,
            text,
        }
    }

    /// The paragraph's number in its part.
    pub const fn paragraph(&self) -> Option<usize> {
        self.part.paragraph()
    }

    /// First and last character of what is meant, counted from 0; the last is
    /// not meant any more.
    pub fn characters(&self) -> Range<usize> {
        let count = |bytes: usize| {
            self.text
                .get(..bytes)
                .map_or(0, |before| before.chars().count())
        };
        count(self.range.start)..count(self.range.end)
    }

    /// What is meant.
    pub fn marked(&self) -> &str {
        self.text.get(self.range.clone()).unwrap_or_default()
    }

    /// What is meant, with up to so many characters before and after it.
    pub fn excerpt(&self, around: usize) -> Excerpt {
        let flat = |text: &str| text.replace(['\n', '\t'], " ");
        let before = self.text.get(..self.range.start).unwrap_or_default();
        let after = self.text.get(self.range.end..).unwrap_or_default();
        let mut text = String::new();
        let from = before
            .char_indices()
            .rev()
            .nth(around)
            .map(|(at, letter)| at + letter.len_utf8());
        if from.is_some() {
            text.push('…');
        }
        text.push_str(&flat(before.get(from.unwrap_or(0)..).unwrap_or_default()));
        let start = text.len();
        text.push_str(&flat(&shortened(self.marked(), around)));
        let mark = start..text.len();
        let until = after.char_indices().nth(around).map(|(at, _)| at);
        let shown = after.get(..until.unwrap_or(after.len()));
        text.push_str(&flat(shown.unwrap_or_default()));
        if until.is_some() {
            text.push('…');
        }
        Excerpt { text, mark }
    }
}

impl SitePart {
    /// Where a paragraph stands.
    pub const fn of(paragraph: &Paragraph) -> Self {
        let at = paragraph.ordinal;
        match paragraph.story {
            Story::Main => Self::Main(at),
            Story::Header(..) => Self::Header(at),
            Story::Footer(..) => Self::Footer(at),
            Story::Footnote => Self::Footnote(at),
        }
    }

    /// The paragraph's number in its part.
    pub const fn paragraph(self) -> Option<usize> {
        match self {
            Self::Document | Self::Section(_) => None,
            Self::Main(at) | Self::Header(at) | Self::Footer(at) | Self::Footnote(at) => Some(at),
        }
    }
}

/// A range drawn to whole characters and without the blanks at its ends.
fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text
        .ceil_char_boundary(range.end.min(text.len()))
        .max(start);
    let meant = text.get(start..end).unwrap_or_default();
    let inner = meant.trim();
    if inner.is_empty() {
        return start..end;
    }
    let start = start + (meant.len() - meant.trim_start().len());
    start..start + inner.len()
}

/// A long stretch without its middle.
fn shortened(text: &str, around: usize) -> String {
    let count = text.chars().count();
    if count <= 2 * around {
        return text.to_owned();
    }
    let head: String = text.chars().take(around).collect();
    let tail: String = text.chars().skip(count - around).collect();
    format!("{head} … {tail}")
}

/// The narrowest component that holds the start of a fragment.
fn component(specimen: &Specimen, fragment: &Fragment) -> Option<Component> {
    specimen
        .found
        .iter()
        .filter(|found| found.fragment.paragraph == fragment.paragraph)
        .filter(|found| {
            let range = &found.fragment.range;
            range.contains(&fragment.range.start) || *range == fragment.range
        })
        .min_by_key(|found| found.fragment.range.len())
        .map(|found| found.component)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(text: &str, marked: &str) -> Site {
        let start = text.find(marked).expect("in the text");
        Site {
            part: SitePart::Main(4),
            component: None,
            text: text.to_owned(),
            range: start..start + marked.len(),
        }
    }

    #[test]
    fn an_excerpt_marks_what_is_meant() {
        let excerpt = site("Số: 5/KH-UBND", "5").excerpt(50);
        assert_eq!(excerpt.text, "Số: 5/KH-UBND");
        assert_eq!(&excerpt.text[excerpt.mark], "5");
    }

    #[test]
    fn long_texts_are_cut_at_characters() {
        let long = format!("{}X{}", "ữ".repeat(80), "ệ\t".repeat(80));
        let excerpt = site(&long, "X").excerpt(5);
        assert_eq!(excerpt.text, "…ữữữữữXệ ệ ệ…");
        assert_eq!(&excerpt.text[excerpt.mark], "X");
        let all = site(&long, &long).excerpt(4);
        assert_eq!(all.text, "ữữữữ … ệ ệ ");
    }

    #[test]
    fn blanks_at_the_ends_are_not_meant() {
        assert_eq!(trimmed("\n Chương ", &(0..11)), 2..10);
        assert_eq!(trimmed("a  b", &(1..3)), 1..3);
        assert_eq!(trimmed("ữ", &(1..9)), 0..3);
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        assert_eq!(site("Số: 5/KH", "5").characters(), 4..5);
    }
}
