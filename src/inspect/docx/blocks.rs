//! Going through the document block by block, in reading order.

use super::element::{Cursor, Element, Step, is_transparent};
use super::fault::Outcome;
use super::fields::OpenFields;
use super::place::Place;
use super::tables::TableWalk;
use super::walk::Walk;
use crate::inspect::shown::Story;

impl Walk<'_> {
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
}
