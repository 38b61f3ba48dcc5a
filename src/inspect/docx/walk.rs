//! Going through the document block by block, in reading order.

use std::collections::HashSet;
use std::sync::Arc;

use super::element::{Cursor, Element, Step};
use super::fault::{self, Outcome};
use super::fields::OpenFields;
use super::lettering::{Lettering, Toggle};
use super::numbering::{Counters, Numbering};
use super::script::Script;
use super::sections::{Settings, Source};
use super::setting::{Borders, Setting};
use super::styles::Styles;
use super::tables::TableWalk;
use super::theme::Theme;
use crate::inspect::shown::{Frame, Look, Paragraph, Section, Shown, Story};
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
    ordinal: usize,
    text_bytes: usize,
    looks: HashSet<Arc<Look>>,
}

/// What paragraphs stand in, and what they take from it.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub story: Story,
    pub frame: Frame,
    pub left: Length,
    pub right: Length,
    /// From the style of the table.
    pub letters: Lettering,
    /// From the style of the table.
    pub setting: Setting,
    pub boxed: bool,
    /// The paragraph before in the same container.
    pub neighbour: Option<Neighbour>,
    /// The frame (`w:framePr`) that the paragraph before stood in.
    pub framed: Option<(String, usize)>,
}

/// What a paragraph must know about the one before it.
#[derive(Debug, Clone)]
pub(super) struct Neighbour {
    pub index: usize,
    pub style: Option<Arc<str>>,
    pub contextual: bool,
    pub borders: Borders,
}

impl Place {
    /// The page itself, with the margins of its section.
    pub fn page(story: Story, section: Option<&Section>) -> Self {
        Self {
            story,
            frame: Frame::Page,
            left: section.map_or(Length::ZERO, |section| section.left),
            right: section.map_or(Length::ZERO, |section| section.width - section.right),
            letters: Lettering::default(),
            setting: Setting::default(),
            boxed: false,
            neighbour: None,
            framed: None,
        }
    }

    /// Whether it is a text column of the main text.
    pub fn is_column(&self) -> bool {
        self.is_main() && self.frame == Frame::Page
    }

    /// Whether it belongs to the main text.
    pub fn is_main(&self) -> bool {
        match self.story {
            Story::Main => true,
            Story::Header(..) | Story::Footer(..) | Story::Footnote => false,
        }
    }
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

    /// Goes through the main part. A table is taken row by row, so that a
    /// long one never stands in memory as a whole.
    pub fn main(&mut self, mut cursor: Cursor<'_>) -> Outcome<()> {
        let mut place = self.page(Story::Main);
        while let Some(step) = cursor.step()? {
            let Step::Open(element) = step else { continue };
            match element.name {
                "tbl" => self.long_table(&mut cursor, &mut place)?,
                name if is_transparent(name) || matches!(name, "document" | "body") => {}
                "AlternateContent" => {
                    let whole = cursor.whole(element)?;
                    self.blocks(&whole.into_shown(), &mut place)?;
                }
                "p" => {
                    let whole = cursor.whole(element)?;
                    self.block(&whole, &mut place)?;
                }
                _ => cursor.skip()?,
            }
        }
        self.end_container(&mut place)
    }

    /// A table of the main text, whose element was opened last.
    fn long_table(&mut self, cursor: &mut Cursor<'_>, place: &mut Place) -> Outcome<()> {
        let mut table = TableWalk::default();
        let mut open = 1;
        while open > 0 {
            match cursor.step()? {
                Some(Step::Open(element)) if is_transparent(element.name) => open += 1,
                Some(Step::Open(element)) => {
                    let whole = cursor.whole(element)?;
                    self.table_child(&whole, &mut table, place)?;
                }
                Some(Step::Close) => open -= 1,
                Some(Step::Text(_)) => {}
                None => break,
            }
        }
        self.end_table(table, place);
        Ok(())
    }

    /// The page of the present section; of its main text the text column.
    pub fn page(&self, story: Story) -> Place {
        let mut place = Place::page(story, self.shown.sections.get(self.section));
        self.enter_column(&mut place);
        place
    }

    /// Goes through a header or footer.
    pub fn side_story(&mut self, root: &Element<'_>, story: Story, section: usize) -> Outcome<()> {
        self.section = section;
        self.ordinal = 0;
        self.fields = OpenFields::default();
        let mut place = self.page(story);
        self.blocks(root, &mut place)?;
        self.end_container(&mut place)
    }

    /// Goes through footnotes or endnotes.
    pub fn notes(&mut self, root: &Element<'_>) -> Outcome<()> {
        if self.shown.paragraphs.last().map(|last| last.story) != Some(Story::Footnote) {
            self.ordinal = 0;
        }
        self.section = 0;
        self.fields = OpenFields::default();
        self.notes = [0; 2];
        let notes = root
            .children()
            .filter(|note| matches!(note.get("type"), None | Some("normal")));
        for note in notes {
            let mut place = self.page(Story::Footnote);
            self.blocks(note, &mut place)?;
            self.end_container(&mut place)?;
        }
        Ok(())
    }

    /// Goes through the blocks that an element holds.
    pub fn blocks(&mut self, holder: &Element<'_>, place: &mut Place) -> Outcome<()> {
        for child in holder.children() {
            self.block(child, place)?;
        }
        Ok(())
    }

    fn block(&mut self, element: &Element<'_>, place: &mut Place) -> Outcome<()> {
        match element.name {
            "p" => self.paragraph(element, place),
            "tbl" => {
                let mut table = TableWalk::default();
                self.table_children(element, &mut table, place)?;
                self.end_table(table, place);
                Ok(())
            }
            name if is_transparent(name) => self.blocks(element, place),
            _ => Ok(()),
        }
    }

    /// Takes a paragraph up.
    pub fn add(&mut self, mut paragraph: Paragraph) -> Outcome<usize> {
        if self.shown.paragraphs.len() == PARAGRAPHS {
            let what = format!("more than {PARAGRAPHS} paragraphs");
            return Err(fault::oversized(self.document.name, &what));
        }
        self.text_bytes = self.text_bytes.saturating_add(paragraph.text.len());
        if self.text_bytes > TEXT_BYTES {
            let what = format!("more than {TEXT_BYTES} bytes of text");
            return Err(fault::oversized(self.document.name, &what));
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

/// Elements that only wrap blocks or runs: content controls, accepted
/// insertions and the like.
pub(super) fn is_transparent(name: &str) -> bool {
    matches!(
        name,
        "sdt" | "sdtContent" | "ins" | "moveTo" | "smartTag" | "customXml" | "dir" | "bdo"
    )
}
