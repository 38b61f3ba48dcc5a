//! What a walk through a document knows and has found.

use std::collections::HashSet;
use std::sync::Arc;

use super::fault::{self, Outcome};
use super::fields::OpenFields;
use super::lettering::{Lettering, Toggle};
use super::numbering::{Counters, Numbering};
use super::script::Script;
use super::sections::{Settings, Source};
use super::styles::Styles;
use super::theme::Theme;
use crate::inspect::shown::{Look, Paragraph, Shown};
use crate::message::Message;
use crate::units::Length;

/// Paragraphs beyond which the file is made to do harm: some 10 000 pages.
const PARAGRAPHS: usize = 300_000;

/// Bytes of all text, headers counted for each section.
const TEXT_BYTES: usize = 64 << 20;

/// The size of letters where nothing says any (17.3.2.38).
const DEFAULT_SIZE: Length = Length::pt(10);
/// The typeface where nothing names any.
const DEFAULT_FONT: &str = "Times New Roman";

/// What the parts around the text say.
#[derive(Clone, Copy)]
pub(super) struct Document<'d> {
    pub name: &'d str,
    pub theme: &'d Theme,
    pub numbering: &'d Numbering,
    pub styles: &'d Styles,
    pub settings: Settings,
    pub sections: &'d [Source],
}

/// The walk through a document, and what it has found.
pub(super) struct Walk<'d> {
    pub document: Document<'d>,
    pub shown: Shown,
    pub counters: Counters,
    pub fields: OpenFields,
    /// Text of paragraphs whose mark is deleted: it joins the next one.
    pub carried: Script,
    /// A page break stands before the next paragraph of the main text.
    pub page_break: bool,
    /// The section that the walk is in.
    pub section: usize,
    /// The text column of it.
    pub column: usize,
    /// Text boxes met.
    pub boxes: usize,
    /// Footnotes and endnotes referred to.
    pub notes: [usize; 2],
    /// Paragraphs of the present story.
    pub ordinal: usize,
    text_bytes: usize,
    looks: HashSet<Arc<Look>>,
}

impl<'d> Walk<'d> {
    /// A walk at the start of the main text.
    pub fn new(document: Document<'d>) -> Self {
        let sections = document.sections.iter();
        Self {
            document,
            shown: Shown {
                sections: sections.map(|source| source.section.clone()).collect(),
                ..Shown::default()
            },
            counters: Counters::default(),
            fields: OpenFields::default(),
            carried: Script::default(),
            page_break: false,
            section: 0,
            column: 0,
            boxes: 0,
            notes: [0; 2],
            ordinal: 0,
            text_bytes: 0,
            looks: HashSet::new(),
        }
    }

    /// What was found.
    pub fn finish(self) -> Shown {
        self.shown
    }

    /// Takes a paragraph up.
    pub fn add(&mut self, mut paragraph: Paragraph) -> Outcome<usize> {
        if self.shown.paragraphs.len() == PARAGRAPHS {
            let what = Message::new("oversized-docx.paragraphs").with("count", PARAGRAPHS);
            return Err(fault::oversized(self.document.name, what));
        }
        self.text_bytes = self.text_bytes.saturating_add(paragraph.text.len());
        if self.text_bytes > TEXT_BYTES {
            let what = Message::new("oversized-docx.text").with("count", TEXT_BYTES);
            return Err(fault::oversized(self.document.name, what));
        }
        self.ordinal += 1;
        paragraph.ordinal = self.ordinal;
        self.shown.paragraphs.push(paragraph);
        Ok(self.shown.paragraphs.len() - 1)
    }

    /// The looks of ASCII and of other letters.
    pub fn looks(&mut self, letters: &Lettering, shaded: bool) -> [Arc<Look>; 2] {
        let default = || Arc::from(DEFAULT_FONT);
        let toggles = letters.toggles;
        let on = |said: Option<bool>| said.unwrap_or(false);
        let ascii = Look {
            font: letters.ascii.clone().unwrap_or_else(default),
            size: letters.size.unwrap_or(DEFAULT_SIZE),
            bold: toggles.has(Toggle::Bold),
            italic: toggles.has(Toggle::Italic),
            underline: on(letters.underline),
            colour: letters.colour.unwrap_or([0; 3]),
            shaded: on(letters.highlight) || on(letters.shading) || shaded,
            raised: on(letters.raised) || on(letters.shifted),
            struck: toggles.has(Toggle::Strike),
        };
        let other = letters.other.clone().unwrap_or_else(default);
        let both = self.look(ascii);
        if both.font == other {
            return [Arc::clone(&both), both];
        }
        let other = self.look(Look {
            font: other,
            ..Look::clone(&both)
        });
        [both, other]
    }

    fn look(&mut self, look: Look) -> Arc<Look> {
        if let Some(known) = self.looks.get(&look) {
            return Arc::clone(known);
        }
        let look = Arc::new(look);
        self.looks.insert(Arc::clone(&look));
        look
    }
}
