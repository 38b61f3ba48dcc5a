//! What every part of a document needs while it is being set.

use super::book::StyleBook;
use super::fault::Fault;
use super::gaps::fold_gaps;
use super::loosening::loosen;
use super::{Block, Page, Paragraph, Section};
use crate::diagnostic::Diagnostic;
use crate::model::{Component, Document, Origin};
use crate::render::metrics::Metrics;
use crate::style::{PageStyle, StyleSheet};
use crate::units::Length;

/// What is known while a document is being set.
pub(super) struct Setter<'a> {
    pub(super) document: &'a Document,
    pub(super) sheet: &'a StyleSheet,
    pub(super) metrics: &'a Metrics<'a>,
    pub(super) book: StyleBook,
    pub(super) notes: Vec<Paragraph>,
    pub(super) lists: usize,
    pub(super) pictures: usize,
    /// The level of the last heading, so that no level is skipped.
    pub(super) last_level: u8,
    /// Where what is being set was written.
    pub(super) origin: Origin,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Setter<'a> {
    /// The start of a document.
    pub(super) fn new(
        document: &'a Document,
        sheet: &'a StyleSheet,
        metrics: &'a Metrics<'a>,
    ) -> Self {
        Self {
            document,
            sheet,
            metrics,
            book: StyleBook::default(),
            notes: Vec::new(),
            lists: 0,
            pictures: 0,
            last_level: 0,
            origin: Origin::NONE,
            faults: Vec::new(),
        }
    }

    /// Notes what is wrong with what is being set.
    pub(super) fn fault(&mut self, diagnostic: Diagnostic) {
        self.faults.push(Fault {
            diagnostic,
            origin: self.origin,
            words: String::new(),
        });
    }

    /// The number of the next native list.
    pub(super) fn next_list(&mut self) -> usize {
        self.lists += 1;
        self.lists - 1
    }

    /// What stands for a number or a day that the clerk fills in.
    pub(super) fn blank(&self) -> String {
        "\u{a0}".repeat(self.sheet.letterhead.blank)
    }

    /// A section of pages around its blocks.
    pub(super) fn section(
        &mut self,
        page: Page,
        restart: bool,
        first_header: Vec<Block>,
        first_footer: Vec<Block>,
        mut blocks: Vec<Block>,
    ) -> Section {
        loosen(&mut blocks, page.text_width(), self.metrics);
        fold_gaps(&mut blocks);
        Section {
            page,
            restart,
            hide_first: self.sheet.page_number.hide_on_first && restart,
            page_number: self.line(Component::PageNumber, ""),
            number_from_top: self.sheet.page_number.from_top,
            first_header,
            header_from_top: self.sheet.marks.circulation_from_top,
            first_footer,
            footer_from_bottom: self.sheet.marks.contact_from_bottom,
            blocks,
        }
    }

    /// How many lines a paragraph fills in a width.
    pub(super) fn count_lines(&self, paragraph: &Paragraph, width: Length) -> usize {
        let Some(run) = paragraph.runs.first() else {
            return 1;
        };
        let mut text = String::new();
        if let Some(label) = &paragraph.label {
            text.push_str(&label.text);
            text.push(' ');
        }
        text.push_str(&paragraph.text());
        let format = &paragraph.format;
        let available = width - format.left - format.right;
        self.metrics
            .lines(&text, run.look, available, format.first)
            .max(1)
    }
}

/// The page of a sheet, upright or turned.
pub(super) fn page(style: &PageStyle, landscape: bool) -> Page {
    if landscape {
        Page {
            width: style.height,
            height: style.width,
            top: style.landscape_top,
            bottom: style.landscape_bottom,
            left: style.landscape_left,
            right: style.landscape_right,
            landscape,
        }
    } else {
        Page {
            width: style.width,
            height: style.height,
            top: style.top,
            bottom: style.bottom,
            left: style.left,
            right: style.right,
            landscape,
        }
    }
}
