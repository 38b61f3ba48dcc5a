//! Where paragraphs stand.

use std::sync::Arc;

use super::lettering::Lettering;
use super::setting::{Borders, Setting};
use crate::inspect::shown::{Frame, Section, Story};
use crate::units::Length;

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
