//! Paragraphs, the looks that they share, and the text in them.

use serde::Serialize;

use crate::model::{Align, Origin};
use crate::units::Length;

/// A look that paragraphs share, by name: what a person who edits the DOCX
/// sees in the list of styles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedStyle {
    /// Identifier, ASCII ("IssuingOrgan").
    pub id: String,
    /// Name in the list of styles ("Tên cơ quan ban hành").
    pub name: String,
    /// Outline level from 1, for headings.
    pub outline: Option<u8>,
    /// The look of its paragraphs.
    pub format: Format,
    /// The look of its text.
    pub look: Look,
}

/// How a paragraph stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Format {
    /// Between the margins or the sides of its cell.
    pub align: Align,
    /// Indent of the first line beyond `left`; negative for a hanging one.
    pub first: Length,
    /// Indent of all lines at the left.
    pub left: Length,
    /// Indent of all lines at the right.
    pub right: Length,
    /// Space above; that below the block before it is in it.
    pub before: Length,
    /// Space below.
    pub after: Length,
    /// From baseline to baseline, whatever the rule.
    pub pitch: Length,
    /// The percentage of a single line that `pitch` is; `None` for a fixed
    /// pitch.
    pub percent: Option<u16>,
    /// Stays on one page with what follows.
    pub keep_next: bool,
    /// Its lines stay on one page.
    pub keep_lines: bool,
}

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Look {
    /// Size of the letters.
    pub size: Length,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Underlined.
    pub underline: bool,
    /// Red; all else is black.
    pub red: bool,
}

/// A paragraph of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// The id of its named style.
    pub style: String,
    /// What it is to a reader who hears it.
    pub role: Role,
    /// How it stands; as its style, but for what differs here.
    pub format: Format,
    /// Its number or mark.
    pub label: Option<Label>,
    /// Its text.
    pub runs: Vec<Run>,
    /// Where on the page it is pinned, if it does not flow.
    pub pinned: Option<Pin>,
    /// Where its text was written.
    #[serde(skip)]
    pub origin: Origin,
}

/// What a paragraph is in the structure of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The title of the document.
    Title,
    /// A heading of this level, from 1.
    Heading(u8),
    /// A point of a list.
    Item,
    /// Text.
    Text,
}

/// The number or mark of a paragraph, printed before its text with a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// As printed ("II.", "a)", "-").
    pub text: String,
    /// Its look.
    pub look: Look,
    /// The text starts on the next line ("Chương I" above its title).
    pub own_line: bool,
    /// The list that counts it, if the file format can; a mark that it
    /// cannot count is only printed.
    pub counted: Option<Counted>,
}

/// A place in a native list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Which list, from 0. Paragraphs of one list share its numbers.
    pub list: usize,
    /// The level in the list, from 0. A level starts anew below each new
    /// number of a level above it, unless it `continues`.
    pub level: usize,
    /// How the level counts.
    pub figures: Figures,
    /// The printed form, with `%1` for the number of level 0, `%2` for level
    /// 1 and so on.
    pub pattern: String,
    /// The level's first number.
    pub start: u32,
    /// The level goes on counting below a new number of a level above it.
    pub continues: bool,
}

/// How a native list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figures {
    /// 1, 2, 3.
    Decimal,
    /// I, II, III.
    UpperRoman,
    /// A, B, C; where it agrees with the Vietnamese alphabet.
    UpperLetter,
    /// Does not count; the pattern is the mark.
    Bullet,
}

/// A stretch of text with one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Text, a line break or the mark of a footnote.
    pub content: RunContent,
    /// How it looks.
    pub look: Look,
}

/// What a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunContent {
    /// Text.
    Text(String),
    /// The next run starts on a new line.
    Break,
    /// The mark of the footnote with this index in the [galley](super::Galley::notes).
    Note(usize),
}

/// Where on the page a pinned paragraph stands: centred, its last line's
/// bottom at this distance from the bottom edge of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pin {
    /// From the bottom edge of the paper.
    pub from_bottom: Length,
}

impl Paragraph {
    /// The text of its runs, without its label; a line break counts as a
    /// space.
    pub fn text(&self) -> String {
        self.runs
            .iter()
            .map(|run| match &run.content {
                RunContent::Text(text) => text.as_str(),
                RunContent::Break => " ",
                RunContent::Note(_) => "",
            })
            .collect()
    }
}
