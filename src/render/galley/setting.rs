//! The whole document, from letterhead to the last annex.

use chrono::Datelike;

use super::annexes::annex_section;
use super::headed::{addressees, bases, title};
use super::letterhead::letterhead;
use super::marks::{circulation, contact_lines};
use super::setter::{Setter, page};
use super::signing::signature_block;
use super::{Block, Fault, FootnoteLook, Galley, Paragraph, Pin, Properties, Section};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::{Align, Component, Document, IssueDate};
use crate::render::metrics::Metrics;
use crate::style::StyleSheet;
use crate::units::Length;

/// Sets a document in a style. The faults are what cannot be set, such as a
/// table wider than its page.
pub fn set(document: &Document, sheet: &StyleSheet, metrics: &Metrics<'_>) -> (Galley, Vec<Fault>) {
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
    (galley, setter.faults)
}

impl Setter<'_> {
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

    fn not_for_media(&mut self) -> Option<Paragraph> {
        if !self.document.marks.not_for_media {
            return None;
        }
        let Some(text) = self.sheet.wording.not_for_media.clone() else {
            self.fault(
                Diagnostic::warning(Message::new("mark-not-in-standard"))
                    .hint(Message::new("mark-not-in-standard.circulation")),
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
