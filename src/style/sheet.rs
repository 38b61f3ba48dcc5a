//! The style sheet and its parts.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::{Align, Component, Urgency, Wording};
use crate::units::Length;

/// The concrete look of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleSheet {
    /// The typeface by the name that DOCX bears.
    pub font: String,
    /// Paper and margins.
    pub page: PageStyle,
    /// Where the page number stands.
    pub page_number: PageNumberStyle,
    /// Letterhead and title.
    pub letterhead: LetterheadStyle,
    /// Signature block and recipients.
    pub signature: SignatureStyle,
    /// Tables with lines.
    pub table: TableStyle,
    /// Boxed marks.
    pub marks: MarkStyle,
    /// Annexes.
    pub annex: AnnexStyle,
    /// Footnotes.
    pub footnote: FootnoteStyle,
    /// The look of each component.
    pub text: BTreeMap<Component, TextStyle>,
    /// The standard's words.
    pub wording: Wording,
    /// What it was read from, for changes to be laid over.
    pub(super) tree: serde_json::Map<String, serde_json::Value>,
}

impl StyleSheet {
    /// The look of a component.
    ///
    /// # Panics
    /// Never: a sheet is made by a reader that refuses one in which a
    /// component is missing.
    pub fn text(&self, component: Component) -> &TextStyle {
        &self.text[&component]
    }
}

/// Paper and margins of the portrait page. A landscape page is the same
/// sheet turned: its margins keep their sides of the reader's view.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageStyle {
    /// Width of the paper.
    pub width: Length,
    /// Height of the paper.
    pub height: Length,
    /// Margin at the top (lề trên).
    pub top: Length,
    /// Margin at the bottom (lề dưới).
    pub bottom: Length,
    /// Margin at the left (lề trái).
    pub left: Length,
    /// Margin at the right (lề phải).
    pub right: Length,
    /// Margin at the top of a landscape page.
    pub landscape_top: Length,
    /// Margin at the bottom of a landscape page.
    pub landscape_bottom: Length,
    /// Margin at the left of a landscape page.
    pub landscape_left: Length,
    /// Margin at the right of a landscape page.
    pub landscape_right: Length,
}

/// Where the page number stands (số trang).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageNumberStyle {
    /// From the top edge of the paper to the top of the number's line.
    pub from_top: Length,
    /// Whether the first page of the document, and of each annex, shows none.
    pub hide_on_first: bool,
}

/// The look of the text of a component.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextStyle {
    /// The size of the letters (cỡ chữ).
    pub size: Length,
    /// Bold (đậm).
    #[serde(default)]
    pub bold: bool,
    /// Italic (nghiêng).
    #[serde(default)]
    pub italic: bool,
    /// Underlined (gạch chân).
    #[serde(default)]
    pub underline: bool,
    /// Set in capitals (in hoa).
    #[serde(default)]
    pub upper: bool,
    /// Set in red, as boxed stamps are; all else is black.
    #[serde(default)]
    pub red: bool,
    /// Between the margins.
    pub align: Align,
    /// Indent of the first line beyond `left`.
    #[serde(default)]
    pub first: Length,
    /// Indent of all lines.
    #[serde(default)]
    pub left: Length,
    /// Space above.
    #[serde(default)]
    pub before: Length,
    /// Space below.
    #[serde(default)]
    pub after: Length,
    /// From baseline to baseline.
    pub line: LineSpacing,
}

/// From baseline to baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineSpacing {
    /// A fixed pitch ("Exactly").
    Exactly(Length),
    /// A percentage of the single line of the typeface ("Multiple").
    Multiple(u16),
}

/// How long a drawn rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleLength {
    /// As long as the line of text above it.
    Text,
    /// A percentage of the line of text above it.
    Percent(u16),
}

/// A drawn rule (đường kẻ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleStyle {
    /// Its length.
    pub length: RuleLength,
    /// Its thickness.
    pub weight: Length,
    /// From the line of text above it to the rule.
    pub before: Length,
    /// From the rule to what follows.
    pub after: Length,
}

/// Letterhead and title (ô 1 to 5).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterheadStyle {
    /// The width of the left column; it is narrower when the fixed lines at
    /// the right need more.
    pub left_width: Length,
    /// The least gap between the two columns.
    pub gap: Length,
    /// Whether place and date stand level with the number (the State), or
    /// below the title's rule (the Party).
    pub date_beside_number: bool,
    /// The rule below title or motto.
    pub title_rule: RuleStyle,
    /// The rule below the issuing organ.
    pub organ_rule: Option<RuleStyle>,
    /// The rule below the subject.
    pub subject_rule: Option<RuleStyle>,
    /// Sizes of the lines at the right when they need more than the left
    /// column leaves them; empty where a standard has one set of sizes.
    pub compact: BTreeMap<Component, Length>,
    /// How many figures wide the blank for a number or day is in a draft.
    pub blank: usize,
}

/// Signature block and recipients (ô 7 and 9).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureStyle {
    /// Width of the left column, for the recipients.
    pub left_width: Length,
    /// From the last post to the name: room for signature and seal.
    pub room: Length,
    /// Space above the block.
    pub before: Length,
    /// The hanging indent of a recipient's second line.
    pub recipient_hanging: Length,
    /// The least number of lines of content that stay with the block.
    pub lines_kept: usize,
}

/// Tables with lines.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableStyle {
    /// Thickness of the lines.
    pub line: Length,
    /// Between a line and the text beside it.
    pub padding_x: Length,
    /// Between a line and the text below or above it.
    pub padding_y: Length,
    /// Space above and below the table.
    pub around: Length,
    /// The least width of a column.
    pub min_column: Length,
}

/// Boxed marks (ô 10 and 11).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkStyle {
    /// Whether marks of urgency are boxed.
    pub urgency_boxed: bool,
    /// Widths of the boxes of the three degrees of urgency, from the lowest.
    pub urgency_widths: [Length; 3],
    /// Whether marks of secrecy are boxed.
    pub secrecy_boxed: bool,
    /// Widths of the boxes of the three degrees of secrecy, from the lowest.
    pub secrecy_widths: [Length; 3],
    /// Whether the circulation mark is boxed.
    pub circulation_boxed: bool,
    /// Height of a box.
    pub height: Length,
    /// Thickness of a box's line.
    pub line: Length,
    /// Between the box of the circulation mark and its text.
    pub circulation_padding: Length,
    /// From the rule above contact lines to the first of them.
    pub contact_gap: Length,
    /// Space above a mark below the number.
    pub before: Length,
    /// From the top edge of the paper to the circulation mark.
    pub circulation_from_top: Length,
    /// From the bottom edge of the paper to the "not for media" mark; without
    /// it, the mark follows the signature.
    pub media_from_bottom: Option<Length>,
    /// Whether contact lines stand at the foot of page 1 (the State), or
    /// after the signature on the last page (the Party).
    pub contact_on_first_page: bool,
    /// From the bottom edge of the paper to contact lines on page 1.
    pub contact_from_bottom: Length,
    /// Thickness of the rule above contact lines.
    pub contact_rule: Length,
}

impl MarkStyle {
    /// The width of the box of a degree of urgency.
    pub fn urgency_width(&self, urgency: Urgency) -> Length {
        match urgency {
            Urgency::Urgent => self.urgency_widths[0],
            Urgency::VeryUrgent => self.urgency_widths[1],
            Urgency::Immediate => self.urgency_widths[2],
        }
    }
}

/// Annexes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnexStyle {
    /// The rule below an annex's heading.
    pub rule: Option<RuleStyle>,
    /// Whether each annex counts its pages from 1.
    pub restart_page_numbers: bool,
}

/// Footnotes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FootnoteStyle {
    /// Length of the rule above footnotes.
    pub rule_length: Length,
    /// Thickness of the rule.
    pub rule_weight: Length,
    /// Space between text and rule.
    pub clearance: Length,
    /// Space between footnotes.
    pub gap: Length,
}
