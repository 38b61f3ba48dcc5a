//! Marks of secrecy, urgency, drafting, circulation and contact (ô 10 to 13).

use super::headed::line_width;
use super::setter::Setter;
use super::{Block, Frame, Rule};
use crate::model::{Align, Component, Secrecy};
use crate::units::Length;

/// Secrecy, urgency and draft, below the number.
pub(super) fn marks(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let sheet = setter.sheet;
    let (style, wording, marks) = (&sheet.marks, &sheet.wording, &setter.document.marks);
    let mut blocks = Vec::new();
    if let Some(secrecy) = marks.secrecy {
        let degree = match secrecy {
            Secrecy::Secret => 0,
            Secrecy::TopSecret => 1,
            Secrecy::AbsoluteSecret => 2,
        };
        let box_width = style.secrecy_boxed.then_some(style.secrecy_widths[degree]);
        blocks.push(mark(
            setter,
            Component::Secrecy,
            &wording.secrecy[degree],
            box_width,
            width,
        ));
    }
    if let Some(urgency) = marks.urgency {
        let degree = urgency as usize;
        let box_width = style.urgency_boxed.then(|| style.urgency_width(urgency));
        blocks.push(mark(
            setter,
            Component::Urgency,
            &wording.urgency[degree],
            box_width,
            width,
        ));
    }
    if let Some(draft) = marks.draft {
        let text = wording.draft.replace("{n}", &draft.to_string());
        blocks.push(mark(setter, Component::Draft, &text, None, width));
    }
    blocks
}

/// A mark, in a box where it has one.
fn mark(
    setter: &mut Setter<'_>,
    component: Component,
    text: &str,
    boxed: Option<Length>,
    available: Length,
) -> Block {
    let mut line = setter.line(component, text);
    let style = &setter.sheet.marks;
    let Some(width) = boxed else {
        line.format.before = style.before;
        return Block::Paragraph(line);
    };
    let align = line.format.align;
    line.format.align = Align::Center;
    Block::Frame(Frame {
        width,
        height: style.height,
        line: style.line,
        align,
        available,
        before: style.before,
        text: line,
    })
}

/// The mark of circulation in the top margin of page 1.
pub(super) fn circulation(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let Some(text) = setter.document.marks.circulation.clone() else {
        return Vec::new();
    };
    let line = setter.line(Component::Circulation, &text);
    let boxed = setter.sheet.marks.circulation_boxed;
    let padding = setter.sheet.marks.circulation_padding;
    let box_width = boxed.then(|| (line_width(setter, &line) + padding * 2).snapped());
    let mut mark = mark(setter, Component::Circulation, &text, box_width, width);
    match &mut mark {
        Block::Paragraph(line) => line.format.before = Length::ZERO,
        Block::Frame(frame) => frame.before = Length::ZERO,
        Block::Rule(_) | Block::Table(_) | Block::Picture(_) | Block::PageBreak => {}
    }
    vec![mark]
}

/// Contact lines below a rule as wide as the text.
pub(super) fn contact_lines(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let lines = setter.document.marks.contact.clone();
    if lines.is_empty() {
        return Vec::new();
    }
    let style = &setter.sheet.marks;
    let mut blocks = vec![Block::Rule(Rule {
        length: width,
        weight: style.contact_rule,
        left: Length::ZERO,
        available: width,
        before: style.before,
        height: style.contact_gap,
        keep_next: true,
    })];
    let last = lines.len() - 1;
    for (index, text) in lines.iter().enumerate() {
        let mut line = setter.line(Component::Contact, text);
        line.format.keep_next = index < last;
        blocks.push(Block::Paragraph(line));
    }
    blocks
}
