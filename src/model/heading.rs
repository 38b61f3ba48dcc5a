//! Headings and their numbers.
//!
//! A numbering is a list of samples, one per level: `A.`, `I.`, `1.`, `1.1.`
//! or `Chương I`, `Điều 1.`. [`Counters`] walks through a body and gives each
//! heading its label, so that a section put in renumbers the rest.

use std::fmt;

use super::{Inline, Origin, roman};
use crate::message::{Fact, Message};

/// A heading with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// How it is numbered.
    pub form: HeadingForm,
    /// The level in the body, from 1.
    pub level: u8,
    /// The numbers of this heading and of those above it that its label
    /// shows; empty for a plain heading.
    pub ordinals: Vec<u32>,
    /// The number as printed ("II.", "1.2.", "Điều 3."); empty for a plain
    /// heading.
    pub label: String,
    /// The title.
    pub title: Vec<Inline>,
    /// Text that goes on in the same paragraph ("1. Mục đích: ...").
    pub run_in: Vec<Inline>,
    /// Where it was written.
    pub origin: Origin,
}

/// How a heading is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeadingForm {
    /// "Phần I", the title on the next line.
    Part,
    /// "Chương I", the title on the next line.
    Chapter,
    /// "Mục 1", the title on the next line.
    Section,
    /// "Tiểu mục 1", the title on the next line.
    Subsection,
    /// "Điều 1. Title".
    Article,
    /// "A. Title".
    Letter,
    /// "I. Title".
    Roman,
    /// "I- Title", the older form of central Party organs.
    RomanDash,
    /// "1. Title".
    Arabic,
    /// "1.1. Title".
    Nested,
    /// "1.1.1. Title".
    Deep,
    /// "a) Title".
    Point,
    /// A title without a number.
    Plain,
}

/// Why a numbering is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NotANumbering(pub String);

impl NotANumbering {
    /// What was found, and the samples that name a form.
    pub fn message(&self) -> Message {
        Message::new("unknown-numbering")
            .with("sample", &self.0)
            .with(
                "forms",
                Fact::names(HeadingForm::ALL.map(|(_, sample)| sample)),
            )
    }
}

impl fmt::Display for NotANumbering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl HeadingForm {
    /// Every form with the sample that names it.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Part, "Phần I"),
        (Self::Chapter, "Chương I"),
        (Self::Section, "Mục 1"),
        (Self::Subsection, "Tiểu mục 1"),
        (Self::Article, "Điều 1."),
        (Self::Letter, "A."),
        (Self::Roman, "I."),
        (Self::RomanDash, "I-"),
        (Self::Arabic, "1."),
        (Self::Nested, "1.1."),
        (Self::Deep, "1.1.1."),
        (Self::Point, "a)"),
        (Self::Plain, "-"),
    ];

    /// The form that a sample names.
    pub fn from_sample(sample: &str) -> Result<Self, NotANumbering> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == sample.trim())
            .map(|(form, _)| *form)
            .ok_or_else(|| NotANumbering(sample.to_owned()))
    }

    /// Whether the label stands on a line of its own above the title.
    pub const fn on_own_line(self) -> bool {
        matches!(
            self,
            Self::Part | Self::Chapter | Self::Section | Self::Subsection
        )
    }

    /// How many numbers the label shows.
    pub const fn shown_ordinals(self) -> usize {
        match self {
            Self::Plain => 0,
            Self::Nested => 2,
            Self::Deep => 3,
            Self::Part
            | Self::Chapter
            | Self::Section
            | Self::Subsection
            | Self::Article
            | Self::Letter
            | Self::Roman
            | Self::RomanDash
            | Self::Arabic
            | Self::Point => 1,
        }
    }

    /// Whether its number goes on when a heading above it changes: articles
    /// are numbered through the whole text.
    pub const fn continues(self) -> bool {
        matches!(self, Self::Article | Self::Chapter | Self::Part)
    }

    /// What stands before and after the number of a label: "Điều" and ".".
    pub const fn frame(self) -> (&'static str, &'static str) {
        match self {
            Self::Part => ("Phần\u{a0}", ""),
            Self::Chapter => ("Chương\u{a0}", ""),
            Self::Section => ("Mục\u{a0}", ""),
            Self::Subsection => ("Tiểu mục\u{a0}", ""),
            Self::Article => ("Điều\u{a0}", "."),
            Self::Letter | Self::Roman | Self::Arabic | Self::Nested | Self::Deep => ("", "."),
            Self::RomanDash => ("", "-"),
            Self::Point => ("", ")"),
            Self::Plain => ("", ""),
        }
    }

    /// The label for these ordinals, the heading's own last.
    pub fn label(self, ordinals: &[u32]) -> String {
        let own = ordinals.last().copied().unwrap_or(1);
        let number = match self {
            Self::Part | Self::Chapter | Self::Roman | Self::RomanDash => roman(own),
            Self::Letter => vietnamese_letter(own).to_uppercase(),
            Self::Point => vietnamese_letter(own),
            Self::Section | Self::Subsection | Self::Article | Self::Arabic => own.to_string(),
            Self::Nested | Self::Deep => {
                let numbers: Vec<_> = ordinals.iter().map(u32::to_string).collect();
                numbers.join(".")
            }
            Self::Plain => return String::new(),
        };
        let (before, after) = self.frame();
        format!("{before}{number}{after}")
    }
}

/// The running numbers of a body's headings.
#[derive(Debug, Clone)]
pub struct Counters {
    forms: Vec<HeadingForm>,
    counts: Vec<u32>,
}

impl Counters {
    /// Counters for the levels of a numbering, none used yet.
    pub fn new(forms: Vec<HeadingForm>) -> Self {
        let counts = vec![0; forms.len()];
        Self { forms, counts }
    }

    /// The number of levels.
    pub fn depth(&self) -> usize {
        self.forms.len()
    }

    /// The form of a level (from 1), if the numbering has it.
    pub fn form(&self, level: usize) -> Option<HeadingForm> {
        self.forms.get(level.checked_sub(1)?).copied()
    }

    /// Whether a heading of every level above this one (from 1) has been
    /// counted.
    pub fn leads_to(&self, level: usize) -> bool {
        self.counts
            .iter()
            .take(level.saturating_sub(1))
            .all(|count| *count > 0)
    }

    /// Counts a heading at a level (from 1) and gives its ordinals; `None`
    /// when the numbering has no such level.
    pub fn next(&mut self, level: usize) -> Option<(HeadingForm, Vec<u32>)> {
        let index = level.checked_sub(1)?;
        let form = *self.forms.get(index)?;
        self.counts[index] += 1;
        for deeper in index + 1..self.forms.len() {
            if !self.forms[deeper].continues() {
                self.counts[deeper] = 0;
            }
        }
        let shown = form.shown_ordinals().min(level);
        let ordinals = self.counts[level - shown..level]
            .iter()
            .map(|n| (*n).max(1))
            .collect();
        Some((form, ordinals))
    }
}

/// The letters that number points (điểm), in the order in which the decree's
/// own lists run and practice goes on (NĐ 30/2020 PL I II.6đ; PL VI III.1).
const LETTERS: [&str; 23] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
];

/// The letter of a point, from 1. Past the last letter they are doubled.
pub fn vietnamese_letter(ordinal: u32) -> String {
    let index = ordinal.saturating_sub(1) as usize;
    let letter = LETTERS[index % LETTERS.len()];
    letter.repeat(index / LETTERS.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(samples: &[&str], levels: &[usize]) -> Vec<String> {
        let forms = samples
            .iter()
            .map(|s| HeadingForm::from_sample(s).expect("a known sample"))
            .collect();
        let mut counters = Counters::new(forms);
        levels
            .iter()
            .map(|level| {
                let (form, ordinals) = counters.next(*level).expect("a known level");
                form.label(&ordinals).replace('\u{a0}', " ")
            })
            .collect()
    }

    #[test]
    fn numbers_restart_below_a_new_heading() {
        assert_eq!(
            labels(&["A.", "I.", "1.", "1.1."], &[1, 2, 3, 3, 4, 4, 2, 3, 1, 2]),
            [
                "A.", "I.", "1.", "2.", "2.1.", "2.2.", "II.", "1.", "B.", "I."
            ]
        );
    }

    #[test]
    fn articles_go_on_across_chapters() {
        assert_eq!(
            labels(&["Chương I", "Điều 1."], &[1, 2, 2, 1, 2]),
            ["Chương I", "Điều 1.", "Điều 2.", "Chương II", "Điều 3."]
        );
    }

    #[test]
    fn points_follow_the_vietnamese_alphabet() {
        let letters: Vec<_> = (1..=8).map(vietnamese_letter).collect();
        assert_eq!(letters, ["a", "b", "c", "d", "đ", "e", "g", "h"]);
        assert_eq!(vietnamese_letter(23), "y");
        assert_eq!(vietnamese_letter(24), "aa");
    }

    #[test]
    fn an_unknown_sample_names_the_known_ones() {
        let error = HeadingForm::from_sample("(1)").expect_err("unknown");
        assert!(error.to_string().contains("`Điều 1.`"));
    }
}
