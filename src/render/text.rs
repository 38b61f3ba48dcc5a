//! A galley to plain text: one line for each paragraph, NFC, for full-text
//! search and for comparing with what stands in DOCX and PDF.

use super::galley::{Block, Galley, Paragraph, RunContent};

/// Writes a galley as plain text, marks and labels with it. Footnotes follow
/// the section's text; page numbers are left out.
pub fn write(galley: &Galley) -> String {
    let mut text = String::new();
    for section in &galley.sections {
        let blocks = section
            .first_header
            .iter()
            .chain(&section.blocks)
            .chain(&section.first_footer);
        for block in blocks {
            write_block(block, &mut text);
        }
    }
    for (index, note) in galley.notes.iter().enumerate() {
        text.push_str(&format!("{} ", index + 1));
        write_paragraph(note, &mut text);
    }
    text
}

fn write_block(block: &Block, text: &mut String) {
    match block {
        Block::Paragraph(paragraph) => write_paragraph(paragraph, text),
        Block::Frame(frame) => write_paragraph(&frame.text, text),
        Block::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .flat_map(|cell| &cell.blocks)
            .for_each(|block| write_block(block, text)),
        Block::Rule(_) | Block::Picture(_) | Block::PageBreak => {}
    }
}

fn write_paragraph(paragraph: &Paragraph, text: &mut String) {
    if let Some(label) = &paragraph.label {
        text.push_str(&label.text);
        text.push(' ');
    }
    for run in &paragraph.runs {
        match &run.content {
            RunContent::Text(part) => text.push_str(part),
            RunContent::Break => text.push(' '),
            RunContent::Note(index) => text.push_str(&(index + 1).to_string()),
        }
    }
    text.push('\n');
}
