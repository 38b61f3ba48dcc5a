//! The whole of a galley: sections of pages, named styles, footnotes.

use serde::Serialize;

use super::block::{Block, Picture};
use super::paragraph::{NamedStyle, Paragraph};
use crate::units::Length;

/// A document ready to be written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Galley {
    /// What the file says about itself.
    pub properties: Properties,
    /// The typeface.
    pub font: String,
    /// The look of footnotes' rule and distances.
    pub footnotes: FootnoteLook,
    /// The document, then its annexes.
    pub sections: Vec<Section>,
    /// The named styles that paragraphs refer to, each once.
    pub styles: Vec<NamedStyle>,
    /// The text of footnotes in the order of their marks; runs refer to them
    /// by index.
    pub notes: Vec<Paragraph>,
}

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Properties {
    /// Type, number and subject.
    pub title: String,
    /// Number and symbol, place and date.
    pub subject: String,
    /// The issuing organ.
    pub author: String,
    /// The language as a BCP 47 tag.
    pub language: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// Year, month and day of the document; a draft's are the first of its
    /// month or year.
    pub date: (i32, u32, u32),
}

/// Distances of footnotes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FootnoteLook {
    /// Length of the rule above them.
    pub rule_length: Length,
    /// Thickness of the rule.
    pub rule_weight: Length,
    /// Space between text and rule.
    pub clearance: Length,
    /// Space between footnotes.
    pub gap: Length,
}

/// A run of pages with the same paper, margins and page numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Paper and margins.
    pub page: Page,
    /// Whether its pages count from 1.
    pub restart: bool,
    /// Whether its first page shows no number.
    pub hide_first: bool,
    /// The look of the page number, centred in the top margin.
    pub page_number: Paragraph,
    /// From the top edge of the paper to the top of the number's line.
    pub number_from_top: Length,
    /// What stands in the top margin of the first page.
    pub first_header: Vec<Block>,
    /// From the top edge of the paper to it.
    pub header_from_top: Length,
    /// What stands in the bottom margin of the first page.
    pub first_footer: Vec<Block>,
    /// From the bottom edge of the paper to its end.
    pub footer_from_bottom: Length,
    /// What stands between the margins.
    pub blocks: Vec<Block>,
}

/// Paper and margins as the reader sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Width.
    pub width: Length,
    /// Height.
    pub height: Length,
    /// Margin at the top.
    pub top: Length,
    /// Margin at the bottom.
    pub bottom: Length,
    /// Margin at the left.
    pub left: Length,
    /// Margin at the right.
    pub right: Length,
    /// Whether the paper lies on its side.
    pub landscape: bool,
}

impl Page {
    /// The width between the margins.
    pub fn text_width(&self) -> Length {
        self.width - self.left - self.right
    }
}

impl Galley {
    /// All paragraphs: of the pages, then the footnotes.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        let mut found = Vec::new();
        for section in &self.sections {
            for blocks in [
                &section.first_header,
                &section.blocks,
                &section.first_footer,
            ] {
                collect_paragraphs(blocks, &mut found);
            }
        }
        found.into_iter().chain(&self.notes)
    }

    /// The pictures in the order of their numbers.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        let mut found = Vec::new();
        for section in &self.sections {
            collect_pictures(&section.blocks, &mut found);
        }
        found.into_iter()
    }
}

fn collect_paragraphs<'a>(blocks: &'a [Block], found: &mut Vec<&'a Paragraph>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => found.push(paragraph),
            Block::Frame(frame) => found.push(&frame.text),
            Block::Table(table) => table
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .for_each(|cell| collect_paragraphs(&cell.blocks, found)),
            Block::Rule(_) | Block::Picture(_) | Block::PageBreak => {}
        }
    }
}

fn collect_pictures<'a>(blocks: &'a [Block], found: &mut Vec<&'a Picture>) {
    for block in blocks {
        match block {
            Block::Picture(picture) => found.push(picture),
            Block::Table(table) => table
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .for_each(|cell| collect_pictures(&cell.blocks, found)),
            Block::Paragraph(_) | Block::Rule(_) | Block::Frame(_) | Block::PageBreak => {}
        }
    }
}
