//! The document recognised: which piece of it is which component.

use std::ops::Range;

use crate::model::{Component, HeadingForm, Side};
use crate::units::Length;

use super::shown::{Look, Paragraph, Shown};

/// A document with its components.
#[derive(Debug, Clone, PartialEq)]
pub struct Specimen {
    /// The file's name, for messages.
    pub name: String,
    /// What is shown.
    pub shown: Shown,
    /// The components found, in reading order.
    pub found: Vec<Found>,
    /// The headings of the content, in reading order; each is in `found` too.
    pub headings: Vec<Heading>,
    /// The drawn rules that belong to a component.
    pub rules: Vec<FoundRule>,
    /// The signature blocks (khối chữ ký), in reading order.
    pub signatures: Vec<Signature>,
    /// The annexes (phụ lục) and attached texts, in order.
    pub annexes: Vec<Annex>,
    /// Whose form it has; none when nothing tells.
    pub side: Option<Side>,
    /// Whether it is a document with a letterhead at all: enough of ô 1 to 5
    /// was found that what is missing can be named.
    pub recognised: bool,
    /// Whether it has a type name of its own (văn bản có tên loại), or is a
    /// letter (công văn).
    pub is_letter: bool,
    /// How many pages the main text takes, estimated from its lines.
    pub pages: f32,
}

/// A stretch of a paragraph's text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fragment {
    /// Index in [`Shown::paragraphs`].
    pub paragraph: usize,
    /// Bytes of its text.
    pub range: Range<usize>,
}

/// A component that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub component: Component,
    /// Where it stands. A component of several paragraphs or lines has an
    /// entry for each.
    pub fragment: Fragment,
    /// Which text it belongs to.
    pub scope: Scope,
    /// How sure that is.
    pub confidence: Confidence,
    /// Which part of the page's width it stands in.
    pub column: Column,
}

/// Which text a component belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The document itself.
    Main,
    /// An annex or attached text, by its index in [`Specimen::annexes`].
    Annex(usize),
}

/// How sure a recognition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// From its place alone.
    Guess,
    /// From its place and part of its words.
    Likely,
    /// From words that nothing else has.
    Certain,
}

/// Which part of the page's width a piece stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// In the left half.
    Left,
    /// In the right half.
    Right,
    /// Across both.
    Whole,
}

/// A heading of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// How it is numbered.
    pub form: HeadingForm,
    /// The number with its marks, as shown: `Phần I`, `A.`, `II.`, `1.1.`, `Điều 2.`
    pub label: String,
    /// What the number counts, last level only: 2 for `1.2.`, 4 for `d)`;
    /// none when it is no number of its form.
    pub value: Option<u32>,
    /// The whole heading in its paragraph.
    pub fragment: Fragment,
    /// The title: after the label, in the next paragraph for Phần, Chương and
    /// Mục; none when there is none.
    pub title: Option<Fragment>,
    /// Whether text follows in the same paragraph.
    pub run_in: bool,
    /// Whether the file generates the number.
    pub automatic: bool,
    /// Which text it belongs to.
    pub scope: Scope,
}

/// A rule that belongs to a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundRule {
    /// The component above it: title or motto, issuing organ, subject,
    /// recipients' label, contact (below it), annex reference.
    pub below: Component,
    /// How it is made.
    pub make: RuleMake,
    /// Its length; zero where it is not known.
    pub length: Length,
    /// The length of the line of text above it.
    pub text_length: Length,
    /// Whether it is one unbroken line.
    pub solid: bool,
    /// Where it stands.
    pub fragment: Fragment,
    /// Which text it belongs to.
    pub scope: Scope,
}

/// How a rule is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleMake {
    /// A border or a shape.
    Drawn,
    /// The text is underlined.
    Underlined,
    /// Typed characters (`____`, `----`, `***`).
    Typed,
}

/// A signature block.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signature {
    /// Lines with quyền hạn and chức vụ, as they stand.
    pub lines: Vec<Fragment>,
    /// Posts between them and the name (chức vụ khác).
    pub other_posts: Vec<Fragment>,
    /// Họ và tên.
    pub name: Option<Fragment>,
    /// Which annex it belongs to.
    pub annex: Option<usize>,
}

/// An annex (phụ lục), or a text attached to a decision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Annex {
    /// "Phụ lục I"; none for an attached text.
    pub label: Option<Fragment>,
    /// Its number as written after the label (`I`, `1`), when it has one.
    pub number: Option<String>,
    /// Its title.
    pub title: Option<Fragment>,
    /// "(Kèm theo ...)".
    pub reference: Option<Fragment>,
    /// Its first and last paragraph, by index.
    pub paragraphs: Range<usize>,
}

impl Specimen {
    /// The pieces of a component of the document itself, in reading order.
    pub fn all(&self, component: Component) -> impl Iterator<Item = &Found> {
        self.found
            .iter()
            .filter(move |found| found.component == component && found.scope == Scope::Main)
    }

    /// The first piece of a component of the document itself.
    pub fn first(&self, component: Component) -> Option<&Found> {
        self.all(component).next()
    }

    /// The pieces of a component in the document and its annexes.
    pub fn everywhere(&self, component: Component) -> impl Iterator<Item = &Found> {
        self.found
            .iter()
            .filter(move |found| found.component == component)
    }

    /// The paragraph of a fragment.
    ///
    /// # Panics
    /// Never for a fragment of this specimen.
    pub fn paragraph(&self, fragment: &Fragment) -> &Paragraph {
        &self.shown.paragraphs[fragment.paragraph]
    }

    /// Whether it is not known in which text column a fragment stands.
    pub fn flows(&self, fragment: &Fragment) -> bool {
        let section = self.paragraph(fragment).section;
        let section = self.shown.sections.get(section);
        section.is_some_and(|section| section.flowing)
    }

    /// The text of a fragment, without blanks around it.
    pub fn text(&self, fragment: &Fragment) -> &str {
        self.shown.paragraphs[fragment.paragraph]
            .text
            .get(fragment.range.clone())
            .unwrap_or_default()
            .trim()
    }

    /// A part of a fragment, by bytes of [`Specimen::text`].
    pub fn part(&self, fragment: &Fragment, range: Range<usize>) -> Fragment {
        let whole = self.shown.paragraphs[fragment.paragraph]
            .text
            .get(fragment.range.clone())
            .unwrap_or_default();
        let start = fragment.range.start + whole.len() - whole.trim_start().len();
        Fragment {
            paragraph: fragment.paragraph,
            range: start + range.start..start + range.end,
        }
    }

    /// The looks of a fragment, with the bytes of its paragraph that have them.
    pub fn looks<'a>(
        &'a self,
        fragment: &'a Fragment,
    ) -> impl Iterator<Item = (Range<usize>, &'a Look)> {
        self.paragraph(fragment).looks(fragment.range.clone())
    }

    /// The lines of a component of the document itself, joined with blanks.
    pub fn joined(&self, component: Component) -> Option<String> {
        let lines: Vec<_> = self
            .all(component)
            .map(|f| self.text(&f.fragment))
            .collect();
        (!lines.is_empty()).then(|| lines.join(" "))
    }

    /// The rules below a component of the document itself.
    pub fn rules_below(&self, component: Component) -> impl Iterator<Item = &FoundRule> {
        self.rules
            .iter()
            .filter(move |rule| rule.below == component && rule.scope == Scope::Main)
    }
}
