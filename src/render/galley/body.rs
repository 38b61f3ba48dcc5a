//! The content: headings, paragraphs, lists, pictures.

use super::headings::HeadingList;
use super::setter::Setter;
use super::{Block, Counted, Figures, Label, Page, Paragraph, Picture, Role, Run, RunContent};
use crate::model::{
    self, Align, Component, Inline, List, ListForm, Origin, roman, vietnamese_letter,
};
use crate::units::Length;

/// EMU in a pixel at 96 to the inch, the size at which pictures are shown.
const PIXEL: i64 = 9_525;

impl Setter<'_> {
    /// Sets a body on a page. The end mark closes it when it `ends` there.
    pub(super) fn body(&mut self, body: &[model::Block], page: &Page, ends: bool) -> Vec<Block> {
        let list = self.next_list();
        let headings = HeadingList::of(list, body);
        let mut blocks = Vec::new();
        let below = u8::from(self.last_level > 0);
        for block in body {
            self.block(block, &headings, below, page, &mut blocks);
        }
        self.origin = Origin::NONE;
        if ends {
            close(&mut blocks, &self.sheet.wording.end_mark);
        }
        introduce(&mut blocks);
        blocks
    }

    fn block(
        &mut self,
        block: &model::Block,
        headings: &HeadingList,
        below: u8,
        page: &Page,
        blocks: &mut Vec<Block>,
    ) {
        self.origin = origin(block);
        match block {
            model::Block::Heading(heading) => {
                let paragraph = self.heading(headings, heading, below);
                blocks.push(Block::Paragraph(paragraph));
            }
            model::Block::Paragraph(paragraph) => {
                let set = self.text(paragraph);
                blocks.push(Block::Paragraph(set));
            }
            model::Block::List(list) => self.list(list, headings, below, page, blocks),
            model::Block::Table(table) => {
                if let Some(table) = self.table(table, page.text_width()) {
                    blocks.push(Block::Table(table));
                }
            }
            model::Block::Picture(picture) => self.picture(picture, page, blocks),
            model::Block::PageBreak => blocks.push(Block::PageBreak),
        }
    }

    fn text(&mut self, paragraph: &model::Paragraph) -> Paragraph {
        let mut set = self.paragraph(Component::Body);
        if let Some(align) = paragraph.align {
            set.format.align = align;
            if align != Align::Justify {
                set.format.first = Length::ZERO;
            }
        }
        set.runs = self.runs(Component::Body, &paragraph.content);
        set
    }

    fn list(
        &mut self,
        list: &List,
        headings: &HeadingList,
        below: u8,
        page: &Page,
        blocks: &mut Vec<Block>,
    ) {
        let native = self.next_list();
        for (index, item) in list.items.iter().enumerate() {
            let ordinal = list.start + index as u32;
            let label = self.label(list, native, ordinal);
            let mut label = Some(label);
            if !matches!(item.blocks.first(), Some(model::Block::Paragraph(_))) {
                // A table or list that opens a point stands below its mark.
                let mut mark = self.paragraph(Component::ListItem);
                mark.label = label.take();
                mark.role = Role::Item;
                mark.format.keep_next = true;
                blocks.push(Block::Paragraph(mark));
            }
            for block in &item.blocks {
                match block {
                    model::Block::Paragraph(text) => {
                        self.origin = text.origin;
                        let mut set = self.paragraph(Component::ListItem);
                        set.runs = self.runs(Component::ListItem, &text.content);
                        set.label = label.take();
                        set.role = if set.label.is_some() {
                            Role::Item
                        } else {
                            Role::Text
                        };
                        blocks.push(Block::Paragraph(set));
                    }
                    model::Block::Heading(_)
                    | model::Block::List(_)
                    | model::Block::Table(_)
                    | model::Block::Picture(_)
                    | model::Block::PageBreak => {
                        self.block(block, headings, below, page, blocks);
                    }
                }
            }
        }
    }

    fn label(&self, list: &List, native: usize, ordinal: u32) -> Label {
        let (text, figures, pattern) = match list.form {
            ListForm::Dash => ("-".to_owned(), Some(Figures::Bullet), "-"),
            ListForm::Plus => ("+".to_owned(), Some(Figures::Bullet), "+"),
            ListForm::Clause => (format!("{ordinal}."), Some(Figures::Decimal), "%1."),
            ListForm::Point => (format!("{})", vietnamese_letter(ordinal)), None, ""),
        };
        Label {
            text,
            look: self.look(Component::ListItem),
            own_line: false,
            counted: figures.map(|figures| Counted {
                list: native,
                level: 0,
                figures,
                pattern: pattern.to_owned(),
                start: list.start,
                continues: false,
            }),
        }
    }

    fn picture(&mut self, picture: &model::Picture, page: &Page, blocks: &mut Vec<Block>) {
        let (columns, rows) = (
            i64::from(picture.pixels.0.max(1)),
            i64::from(picture.pixels.1.max(1)),
        );
        let most_width = page.text_width();
        let most_height = (page.height - page.top - page.bottom).fraction(3, 4);
        let mut width = Length::emu(columns * PIXEL).min(most_width);
        let mut height = width.fraction(rows, columns);
        if height > most_height {
            height = most_height;
            width = height.fraction(columns, rows);
        }
        blocks.push(Block::Picture(Picture {
            bytes: picture.bytes.clone(),
            index: self.pictures,
            format: picture.format,
            width,
            height,
            description: picture.description.clone(),
            before: self.sheet.table.around,
        }));
        self.pictures += 1;
        if !picture.caption.is_empty() {
            let mut caption = self.paragraph(Component::Caption);
            caption.runs = self.runs(Component::Caption, &picture.caption);
            blocks.push(Block::Paragraph(caption));
        }
    }

    /// A paragraph of running text in the style of a component.
    pub(super) fn running(&mut self, component: Component, inlines: &[Inline]) -> Paragraph {
        let mut paragraph = self.paragraph(component);
        paragraph.runs = self.runs(component, inlines);
        paragraph
    }
}

/// Where a block was written; the points of a list tell it each.
const fn origin(block: &model::Block) -> Origin {
    match block {
        model::Block::Heading(heading) => heading.origin,
        model::Block::Paragraph(paragraph) => paragraph.origin,
        model::Block::Table(table) => table.origin,
        model::Block::Picture(picture) => picture.origin,
        model::Block::List(_) | model::Block::PageBreak => Origin::NONE,
    }
}

/// The label of an annex among others.
pub(super) fn annex_ordinal(numbering: model::AnnexNumbering, ordinal: u32) -> String {
    match numbering {
        model::AnnexNumbering::Arabic => ordinal.to_string(),
        model::AnnexNumbering::Roman => roman(ordinal),
    }
}

/// Keeps a paragraph that announces a list or a table on one page with its
/// start, and the centred lines above a table, its title and its unit, with
/// it and each other.
fn introduce(blocks: &mut [Block]) {
    let mut titles = false;
    for at in (1..blocks.len()).rev() {
        let shows = matches!(blocks[at], Block::Table(_) | Block::Picture(_));
        let Block::Paragraph(paragraph) = &mut blocks[at - 1] else {
            titles = false;
            continue;
        };
        let centred = paragraph.role == Role::Text && paragraph.format.align == Align::Center;
        let kept = shows || (titles && centred);
        if kept || paragraph.text().trim_end().ends_with(':') {
            paragraph.format.keep_next = true;
        }
        titles = kept && centred;
    }
}

/// Ends the content with the standard's end mark in place of the full stop
/// that the text has. A centred last line belongs to a form, a table and a
/// heading end by themselves, and dots are left as they are.
fn close(blocks: &mut [Block], mark: &str) {
    let Some(Block::Paragraph(last)) = blocks.last_mut() else {
        return;
    };
    if last.format.align == Align::Center || matches!(last.role, Role::Heading(_)) {
        return;
    }
    let Some(Run {
        content: RunContent::Text(text),
        ..
    }) = last
        .runs
        .iter_mut()
        .rev()
        .find(|run| matches!(run.content, RunContent::Text(_)))
    else {
        return;
    };
    let bare = text.trim_end();
    if bare.ends_with("..") || bare.ends_with('…') {
        return;
    }
    let bare = bare.strip_suffix("./.").unwrap_or(bare);
    let bare = bare.strip_suffix(['.', ';', ',']).unwrap_or(bare);
    let closed = format!("{bare}{mark}");
    *text = closed;
}
