//! What stands in headers, footers and footnotes.

use crate::inspect::shown::{FieldKind, Story};
use crate::inspect::specimen::{Confidence, Scope};
use crate::model::Component;

use super::marks::{is_contact, is_drafter_mark, mark};
use super::piece::Sheet;
use super::record::Record;

/// Recognises page numbers, marks and footnotes.
pub(super) fn margins(sheet: Sheet<'_>, record: &mut Record) {
    for index in sheet.main_length()..sheet.shown.paragraphs.len() {
        let paragraph = sheet.paragraph(index);
        let scope = Scope::Main;
        match paragraph.story {
            Story::Main => {}
            Story::Footnote => {
                for line in sheet.lines(index) {
                    record.add(Component::Footnote, &line, scope, Confidence::Certain);
                }
            }
            Story::Header(..) | Story::Footer(..) => {
                let counted = paragraph
                    .fields
                    .iter()
                    .any(|field| field.kind == FieldKind::Page);
                for piece in sheet.pieces(index) {
                    let figures = piece
                        .text
                        .trim_matches(|c: char| c.is_ascii_punctuation() || c.is_whitespace());
                    let digits = !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit());
                    let component = if counted || digits {
                        Some((Component::PageNumber, counted))
                    } else if is_contact(&piece) {
                        Some((Component::Contact, true))
                    } else if is_drafter_mark(&piece.text) {
                        Some((Component::DrafterMark, false))
                    } else {
                        mark(&piece).map(|component| (component, true))
                    };
                    if let Some((component, sure)) = component {
                        let confidence = if sure {
                            Confidence::Certain
                        } else {
                            Confidence::Likely
                        };
                        record.add(component, &piece, scope, confidence);
                    }
                }
            }
        }
    }
}
