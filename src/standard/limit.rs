//! What a requirement permits.

use std::fmt;

use serde::{Deserialize, Deserializer};

use crate::model::{Align, AnnexNumbering, Punctuation};
use crate::units::{Length, Range};

/// What is permitted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// The look of a component: a row of the standard's table of sizes.
    Look(Box<Look>),
    /// A length.
    Length(#[serde(deserialize_with = "one_range")] Range),
    /// A size of paper, upright.
    Paper(PaperSize),
    /// When a page may lie on its side.
    Landscape(LandscapeUse),
    /// A typeface by name.
    Typeface(String),
    /// A colour by name.
    Colour(String),
    /// Sizes that go together: one of these rows.
    SizeSets(Vec<SizeSet>),
    /// A drawn rule.
    Rule(RuleLimit),
    /// Sizes of boxes, from the lowest degree.
    Boxes(Vec<BoxSize>),
    /// Whether it is there at all.
    Present(bool),
    /// Whether pages count from 1.
    Restart(bool),
    /// This text.
    Text(String),
    /// One of these texts.
    AnyText(Vec<String>),
    /// None of these words.
    Without(Vec<String>),
    /// At most so many characters.
    Characters(usize),
    /// A text of this form; names in braces stand for what changes.
    Form(String),
    /// How the lines of a list are punctuated.
    Punctuation(Punctuation),
    /// How headings are counted.
    Figures(Figures),
    /// How annexes are counted.
    AnnexNumbering(AnnexNumbering),
    /// A rule that no figure states.
    Stated(String),
}

/// The look of a component; what is left out is free.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Look {
    /// The size of the letters (cỡ chữ).
    #[serde(deserialize_with = "some_range")]
    pub size: Option<Range>,
    /// In capitals (in hoa), or as typed (in thường).
    pub upper: Option<bool>,
    /// Bold (đậm).
    pub bold: Option<bool>,
    /// Italic (nghiêng), or upright (đứng).
    pub italic: Option<bool>,
    /// Underlined.
    pub underline: Option<bool>,
    /// Between the margins.
    pub align: Option<Align>,
    /// Indent of the first line: within one of these.
    #[serde(deserialize_with = "ranges")]
    pub first: Vec<Range>,
    /// Space between this paragraph and the one before it.
    #[serde(deserialize_with = "some_range")]
    pub gap: Option<Range>,
    /// From baseline to baseline.
    pub line: Option<LineLimit>,
}

/// Permitted distances from baseline to baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineLimit {
    /// A fixed pitch ("Exactly").
    Exactly(#[serde(deserialize_with = "one_range")] Range),
    /// A percentage of the single line ("Multiple").
    Multiple(Percents),
}

/// Percentages, both ends permitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Percents {
    /// The least.
    pub min: u16,
    /// The greatest.
    pub max: u16,
}

impl Percents {
    /// Whether a percentage is permitted.
    pub const fn contains(self, percent: u16) -> bool {
        self.min <= percent && percent <= self.max
    }
}

/// A size of paper, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperSize {
    /// Width.
    #[serde(deserialize_with = "one_range")]
    pub width: Range,
    /// Height.
    #[serde(deserialize_with = "one_range")]
    pub height: Range,
}

/// When a page may lie on its side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LandscapeUse {
    /// When it bears a table.
    WithTables,
}

/// Sizes of title, motto, and place and date that go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizeSet {
    /// Quốc hiệu.
    pub title: Length,
    /// Tiêu ngữ.
    pub motto: Length,
    /// Địa danh và thời gian ban hành.
    pub place_date: Length,
}

/// A drawn rule (đường kẻ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleLimit {
    /// None is drawn.
    None,
    /// As long as the line of text above it.
    Text,
    /// A percentage of the line of text above it.
    Percent(Percents),
    /// As wide as the text of the page.
    Page,
}

/// A box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxSize {
    /// Width.
    pub width: Length,
    /// Height.
    pub height: Length,
}

/// How headings are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figures {
    /// 1, 2, 3.
    Arabic,
    /// I, II, III.
    Roman,
    /// a, b, c, d, đ, e.
    Letters,
}

impl Limit {
    /// The limit with these tolerances for the lengths that state none:
    /// formats round, so a measured length is never quite the one meant.
    #[must_use]
    pub fn with_tolerance(mut self, size: Length, length: Length) -> Self {
        match &mut self {
            Self::Look(look) => look.set_tolerance(size, length),
            Self::Length(range) => set(range, length),
            Self::Paper(paper) => {
                set(&mut paper.width, length);
                set(&mut paper.height, length);
            }
            Self::Landscape(_)
            | Self::Typeface(_)
            | Self::Colour(_)
            | Self::SizeSets(_)
            | Self::Rule(_)
            | Self::Boxes(_)
            | Self::Present(_)
            | Self::Restart(_)
            | Self::Text(_)
            | Self::AnyText(_)
            | Self::Without(_)
            | Self::Characters(_)
            | Self::Form(_)
            | Self::Punctuation(_)
            | Self::Figures(_)
            | Self::AnnexNumbering(_)
            | Self::Stated(_) => {}
        }
        self
    }
}

impl Look {
    fn set_tolerance(&mut self, size: Length, length: Length) {
        self.size.iter_mut().for_each(|range| set(range, size));
        self.first.iter_mut().for_each(|range| set(range, length));
        self.gap.iter_mut().for_each(|range| set(range, size));
        if let Some(LineLimit::Exactly(range)) = &mut self.line {
            set(range, size);
        }
    }
}

fn set(range: &mut Range, tolerance: Length) {
    if range.tolerance == Length::ZERO {
        range.tolerance = tolerance;
    }
}

/// Why a text is not a range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NotARange(String);

impl NotARange {
    /// What an error says before the text.
    const MARK: &str = "not-a-range: ";

    /// The text that is no range, from an error that passes this one on.
    pub(super) fn told(reason: &str) -> Option<&str> {
        reason.strip_prefix(Self::MARK)
    }
}

impl fmt::Display for NotARange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Self::MARK, self.0)
    }
}

/// Reads `14 pt` (just that), `13 pt .. 14 pt`, `6 pt ..`, `.. 22 pt`, each
/// with `± 3 mm` after it when it has a tolerance of its own.
///
/// # Errors
/// The text has none of these forms, or ends before it starts.
pub fn range(text: &str) -> Result<Range, NotARange> {
    let wrong = || NotARange(text.to_owned());
    let length = |part: &str| part.trim().parse::<Length>().map_err(|_| wrong());
    let end = |part: &str| match part.trim() {
        "" => Ok(None),
        part => length(part).map(Some),
    };
    let (bounds, tolerance) = match text.split_once('±') {
        Some((bounds, tolerance)) => (bounds, length(tolerance)?),
        None => (text, Length::ZERO),
    };
    let (min, max) = match bounds.split_once("..") {
        Some((min, max)) => (end(min)?, end(max)?),
        None => {
            let only = length(bounds)?;
            (Some(only), Some(only))
        }
    };
    let empty = min.zip(max).is_some_and(|(min, max)| min > max);
    if empty || (min.is_none() && max.is_none()) {
        return Err(wrong());
    }
    Ok(Range {
        min,
        max,
        tolerance,
    })
}

impl fmt::Display for Percents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.min == self.max {
            write!(f, "{}%", self.min)
        } else {
            write!(f, "{}% – {}%", self.min, self.max)
        }
    }
}

fn one_range<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Range, D::Error> {
    range(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

fn some_range<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Range>, D::Error> {
    one_range(deserializer).map(Some)
}

fn ranges<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Range>, D::Error> {
    Vec::<String>::deserialize(deserializer)?
        .iter()
        .map(|text| range(text).map_err(serde::de::Error::custom))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_ranges() {
        let exact = range("14 pt").expect("a length");
        assert!(exact.contains(Length::pt(14)) && !exact.contains(Length::pt(15)));
        let open = range("6 pt ..").expect("an open range");
        assert!(open.contains(Length::pt(60)) && !open.contains(Length::pt(5)));
        let tolerant = range("10 mm ± 3 mm").expect("a tolerance");
        assert!(tolerant.contains(Length::mm(13)) && !tolerant.contains(Length::mm(14)));
    }

    #[test]
    fn refuses_what_is_no_range() {
        for text in ["", "..", "14", "15 pt .. 14 pt", "14 pt ±", "13-14 pt"] {
            assert!(range(text).is_err(), "{text}");
        }
    }
}
