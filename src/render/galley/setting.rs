//! The whole document, from letterhead to the last annex.

use chrono::Datelike;

use super::annexes::annex_section;
use super::gaps::fold_gaps;
use super::headed::{addressees, bases, title};
use super::letterhead::letterhead;
use super::loosening::loosen;
use super::marks::{circulation, contact_lines};
use super::signing::signature_block;
use super::styles::StyleBook;
use super::{Block, FootnoteLook, Galley, Page, Paragraph, Pin, Properties, Section};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::{Align, Component, Document, IssueDate};
use crate::render::metrics::Metrics;
use crate::style::{PageStyle, StyleSheet};
use crate::units::Length;

/// Sets a document in a style. The report names what cannot be set, such as a
/// table wider than its page.
pub fn set(document: &Document, sheet: &StyleSheet, metrics: &Metrics<'_>) -> (Galley, Report) {
    let mut setter = Setter::new(document, sheet, metrics);
    let mut sections = vec![setter.main_section()];
    for (index, annex) in document.annexes.iter().enumerate() {
        sections.push(annex_section(&mut setter, index, annex));
    }
    let galley = Galley {
        properties: properties(document, sheet),
        font: sheet.font.clone(),
        footnotes: FootnoteLook {
            rule_length: sheet.footnote.rule_length,
            rule_weight: sheet.footnote.rule_weight,
            clearance: sheet.footnote.clearance,
            gap: sheet.footnote.gap,
        },
        sections,
        styles: setter.book.into_styles(),
        notes: setter.notes,
    };
    (galley, setter.report)
}

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
    pub(super) report: Report,
}

impl<'a> Setter<'a> {
    fn new(document: &'a Document, sheet: &'a StyleSheet, metrics: &'a Metrics<'a>) -> Self {
        Self {
            document,
            sheet,
            metrics,
            book: StyleBook::default(),
            notes: Vec::new(),
            lists: 0,
            pictures: 0,
            last_level: 0,
            report: Report::new(),
        }
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

    fn main_section(&mut self) -> Section {
        let page = page(&self.sheet.page, false);
        let width = page.text_width();
        let mut blocks = letterhead(self, width, true);
        let submission = self.document.kind.submission;
        if self.document.kind.titled {
            blocks.extend(title(self, width));
        }
        blocks.extend(addressees(self, width, submission));
        blocks.extend(bases(self));
        blocks.extend(self.body(&self.document.body, &page, true));
        self.keep_with_signature(&mut blocks, width);
        let height = page.height - page.top - page.bottom;
        blocks.push(Block::Table(signature_block(self, width, height)));
        if let Some(mark) = self.not_for_media() {
            blocks.push(Block::Paragraph(mark));
        }
        let contact_first = self.sheet.marks.contact_on_first_page;
        let contact = contact_lines(self, width);
        let (first_footer, last_lines) = if contact_first {
            (contact, Vec::new())
        } else {
            (Vec::new(), contact)
        };
        blocks.extend(last_lines);
        let first_header = circulation(self, width);
        self.section(page, true, first_header, first_footer, blocks)
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

    fn not_for_media(&mut self) -> Option<Paragraph> {
        if !self.document.marks.not_for_media {
            return None;
        }
        let Some(text) = self.sheet.wording.not_for_media.clone() else {
            self.report.push(
                Diagnostic::old_warning(
                    "mark-not-in-standard",
                    "the standard has no mark `not_for_media`; it is left out",
                )
                .hint("`circulation` says in words of your own who may read the document"),
            );
            return None;
        };
        let mut mark = self.line(Component::Circulation, &text);
        mark.format.align = Align::Center;
        mark.format.before = self.sheet.marks.before;
        mark.pinned = self
            .sheet
            .marks
            .media_from_bottom
            .map(|from_bottom| Pin { from_bottom });
        Some(mark)
    }

    /// Keeps the last lines of the content with the signature block, so that
    /// it never stands alone on a page.
    fn keep_with_signature(&self, blocks: &mut [Block], width: Length) {
        let mut lines = 0;
        for block in blocks.iter_mut().rev() {
            if lines >= self.sheet.signature.lines_kept {
                return;
            }
            match block {
                Block::Paragraph(paragraph) => {
                    let own = self.count_lines(paragraph, width);
                    lines += own;
                    paragraph.format.keep_next = true;
                    paragraph.format.keep_lines = own < self.sheet.signature.lines_kept * 2;
                }
                Block::Rule(rule) => rule.keep_next = true,
                Block::Table(_) | Block::Frame(_) | Block::Picture(_) | Block::PageBreak => return,
            }
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

fn properties(document: &Document, sheet: &StyleSheet) -> Properties {
    let number = &document.number;
    let form = &sheet.wording.number;
    let title = [document.kind.name.as_str(), &document.subject]
        .join(" ")
        .replace('\u{a0}', " ");
    let place_date = format!("{}, {}", document.place, document.date.in_words("..."));
    let subject = format!("{}; {place_date}", number.printed(form, "...")).replace('\u{a0}', " ");
    let author: Vec<_> = document
        .letterhead
        .organs
        .iter()
        .map(|organ| organ.replace('\n', " "))
        .collect();
    let date = match document.date {
        IssueDate::Day(day) => (day.year(), day.month(), day.day()),
        IssueDate::Blank { year, month } => (year, month.unwrap_or(1), 1),
    };
    Properties {
        title,
        subject,
        author: author.join(" - "),
        language: "vi-VN".to_owned(),
        keywords: vec![document.kind.name.clone(), number.symbol(form)],
        date,
    }
}
