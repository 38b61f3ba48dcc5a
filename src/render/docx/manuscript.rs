//! What docx-rs is given to build, and what it cannot say, kept aside.

use std::collections::HashMap;

use docx_rs::{DocumentChild, Paragraph, Table};

use super::DocxError;
use super::element::Element;
use super::list::Lists;
use crate::render::galley::{Galley, NamedStyle, Picture};

/// A galley on its way to docx-rs.
pub(super) struct Manuscript<'g> {
    /// What is written.
    pub galley: &'g Galley,
    /// The stories, one after the other.
    pub children: Vec<DocumentChild>,
    /// The native lists met so far.
    pub lists: Lists,
    /// Whether paragraphs stay with what follows whatever their format says:
    /// they stand in a table that is kept together.
    pub keep: bool,
    styles: HashMap<&'g str, &'g NamedStyle>,
    additions: Vec<Addition>,
    heads: Vec<bool>,
    pictures: Vec<&'g Picture>,
}

/// What docx-rs cannot say of a paragraph.
#[derive(Debug, Default, Clone)]
pub(super) struct Addition {
    /// Children of its properties.
    pub properties: Vec<Element<'static>>,
    /// Whether it starts with the mark of the footnote that it is.
    pub note_mark: bool,
}

/// A paragraph or a table.
pub(super) enum Piece {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// Where blocks start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// At the top of a page, where space above vanishes.
    Page,
    /// At the top of a cell, where it stays.
    Cell,
}

impl<'g> Manuscript<'g> {
    /// An empty manuscript of the galley.
    pub fn new(galley: &'g Galley) -> Self {
        Self {
            galley,
            children: Vec::new(),
            lists: Lists::default(),
            keep: false,
            styles: galley
                .styles
                .iter()
                .map(|style| (style.id.as_str(), style))
                .collect(),
            additions: Vec::new(),
            heads: Vec::new(),
            pictures: Vec::new(),
        }
    }

    /// The named style of this id.
    pub fn style(&self, id: &str) -> Result<&'g NamedStyle, DocxError> {
        self.styles
            .get(id)
            .copied()
            .ok_or_else(|| DocxError::UnknownStyle(id.to_owned()))
    }

    /// Gives the paragraph an id under which the pass finds its addition.
    pub fn enter(&mut self, paragraph: Paragraph, addition: Addition) -> Paragraph {
        let id = format!("{:08X}", self.additions.len() + 1);
        self.additions.push(addition);
        paragraph.id(id)
    }

    /// The addition to the paragraph of this id.
    pub fn addition(&self, id: &str) -> Option<&Addition> {
        let index = usize::from_str_radix(id, 16).ok()?.checked_sub(1)?;
        self.additions.get(index)
    }

    /// The addition to a paragraph that was entered.
    pub fn addition_mut(&mut self, paragraph: &Paragraph) -> Option<&mut Addition> {
        let index = usize::from_str_radix(&paragraph.id, 16)
            .ok()?
            .checked_sub(1)?;
        self.additions.get_mut(index)
    }

    /// Notes whether the row that starts now heads its table.
    pub fn enter_row(&mut self, head: bool) {
        self.heads.push(head);
    }

    /// Whether each row, in the order of the document, heads its table.
    pub fn heads(&self) -> &[bool] {
        &self.heads
    }

    /// Notes a picture and gives its index.
    pub fn enter_picture(&mut self, picture: &'g Picture) -> usize {
        self.pictures.push(picture);
        self.pictures.len() - 1
    }

    /// The pictures in the order of the document.
    pub fn pictures(&self) -> &[&'g Picture] {
        &self.pictures
    }

    /// Adds the pieces to the story; says how many.
    pub fn add(&mut self, pieces: Vec<Piece>) -> usize {
        let count = pieces.len();
        self.children
            .extend(pieces.into_iter().map(|piece| match piece {
                Piece::Paragraph(paragraph) => DocumentChild::Paragraph(paragraph),
                Piece::Table(table) => DocumentChild::Table(table),
            }));
        count
    }
}
