//! Who signs and who receives (ô 7, 9b, 12).

use super::columns;
use super::setter::Setter;
use super::{Block, Look, Paragraph, Row, Run, RunContent, Table};
use crate::diagnostic::Diagnostic;
use crate::message::{Fact, Message};
use crate::model::{Authority, Component, LineRole, Signatory};
use crate::units::Length;

/// Recipients on the left, the signature on the right. Two who sign stand
/// side by side, the lead on the right, above the recipients.
///
/// The block stays on one page, unless the recipients would fill more than
/// half of one of this height: then those that do not fit beside the signature follow in
/// rows of their own.
pub(super) fn signature_block(setter: &mut Setter<'_>, width: Length, page: Length) -> Table {
    let left_width = setter.sheet.signature.left_width;
    let signatories = &setter.document.signatories;
    let recipients = recipients(setter);
    let long = height(setter, &recipients, left_width) > page / 2;
    let before = setter.sheet.signature.before;
    let mut rows = Vec::new();
    if signatories.len() < 2 {
        let right = signatories
            .first()
            .map(|signatory| signatory_lines(setter, signatory))
            .unwrap_or_default();
        rows.extend(beside(setter, recipients, right, long));
    } else {
        for pair in signatories.chunks(2) {
            rows.extend(side_by_side(setter, &pair[0], pair.get(1)));
        }
        let mut recipients = recipients;
        if let Some(Block::Paragraph(label)) = recipients.first_mut() {
            label.format.before = label.format.before + before;
        }
        rows.extend(beside(setter, recipients, Vec::new(), long));
    }
    let left = if signatories.len() < 2 {
        left_width
    } else {
        width / 2
    };
    let left = left.snapped();
    Table {
        keep_together: !long,
        ..columns::table(left, width.snapped() - left, before, rows)
    }
}

/// Recipients beside a signature. Of a long list, those that go below it have
/// a row each, so that it can go on to the next page.
fn beside(
    setter: &Setter<'_>,
    mut recipients: Vec<Block>,
    signature: Vec<Block>,
    long: bool,
) -> Vec<Row> {
    if !long {
        return vec![columns::row(recipients, signature)];
    }
    let width = setter.sheet.signature.left_width;
    let room = height(setter, &signature, width);
    let fitting = (1..recipients.len())
        .find(|count| height(setter, &recipients[..*count], width) >= room)
        .unwrap_or(recipients.len());
    let below = recipients.split_off(fitting);
    let rest = below
        .into_iter()
        .map(|line| columns::row(vec![line], Vec::new()));
    std::iter::once(columns::row(recipients, signature))
        .chain(rest)
        .collect()
}

/// The height of lines one below the other, in a column of this width.
fn height(setter: &Setter<'_>, lines: &[Block], width: Length) -> Length {
    lines
        .iter()
        .map(|line| match line {
            Block::Paragraph(line) => {
                let count = setter.count_lines(line, width) as i64;
                line.format.before + line.format.pitch * count
            }
            Block::Rule(_)
            | Block::Frame(_)
            | Block::Table(_)
            | Block::Picture(_)
            | Block::PageBreak => Length::ZERO,
        })
        .sum()
}

/// Two who sign, the lead on the right: their posts in one row, their names
/// level in the next.
fn side_by_side(setter: &mut Setter<'_>, lead: &Signatory, other: Option<&Signatory>) -> [Row; 2] {
    let posts = |setter: &mut Setter<'_>, signatory| keep(posts(setter, signatory));
    let names = |setter: &mut Setter<'_>, signatory| keep(names(setter, signatory));
    let right = (posts(setter, lead), names(setter, lead));
    let left = other
        .map(|other| (posts(setter, other), names(setter, other)))
        .unwrap_or_default();
    [columns::row(left.0, right.0), columns::row(left.1, right.1)]
}

fn signatory_lines(setter: &mut Setter<'_>, signatory: &Signatory) -> Vec<Block> {
    let mut lines = posts(setter, signatory);
    lines.extend(names(setter, signatory));
    keep(lines)
}

/// Authority and posts, from the top.
fn posts(setter: &mut Setter<'_>, signatory: &Signatory) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    for line in &signatory.lines {
        let component = match line.role {
            LineRole::Authority => Component::SignatureAuthority,
            LineRole::Post | LineRole::Link => Component::SignaturePost,
        };
        let text = match line.authority {
            Some(authority) => format!("{} {}", authority_word(setter, authority), line.text),
            None => line.text.clone(),
        };
        let mut paragraph = setter.line(component, &text);
        if line.role == LineRole::Link {
            let look = Look {
                bold: false,
                ..setter.look(component)
            };
            paragraph.runs = vec![Run {
                content: RunContent::Text(line.text.clone()),
                look,
            }];
        }
        lines.push(paragraph);
    }
    lines
}

/// The standard's word for an authority; an error when it has none.
fn authority_word(setter: &mut Setter<'_>, authority: Authority) -> String {
    let words = &setter.sheet.wording.authorities;
    if let Some(word) = words.get(&authority) {
        return word.clone();
    }
    let name = |authority| {
        Authority::ALL
            .iter()
            .find(|(known, _)| *known == authority)
            .map_or("", |(_, name)| name)
    };
    let known: Vec<_> = words.keys().map(|authority| name(*authority)).collect();
    let fault = Message::new("authority-not-in-standard").with("name", name(authority));
    let known = Message::new("authority-not-in-standard.known").with("names", Fact::names(known));
    setter.fault(Diagnostic::error(fault).hint(known));
    String::new()
}

/// Other posts and the name, below the room for signature and seal.
fn names(setter: &mut Setter<'_>, signatory: &Signatory) -> Vec<Paragraph> {
    let mut lines: Vec<Paragraph> = signatory
        .other_posts
        .iter()
        .map(|post| setter.line(Component::OtherPost, post))
        .collect();
    lines.push(setter.line(Component::SignerName, &signatory.name));
    if let Some(first) = lines.first_mut() {
        first.format.before = setter.sheet.signature.room;
    }
    lines
}

fn recipients(setter: &mut Setter<'_>) -> Vec<Block> {
    let document = setter.document;
    let sheet = setter.sheet;
    let wording = &sheet.wording;
    let mut lines = vec![setter.line(Component::RecipientsLabel, &wording.recipients_label)];
    let mut names = Vec::new();
    let first = document.recipients.first();
    if !document.addressees.is_empty() && first != Some(&wording.as_above) {
        names.push(wording.as_above.clone());
    }
    names.extend(document.recipients.iter().cloned());
    names.push(format!("{}{}", wording.archive_prefix, document.archive));
    let last = names.len() - 1;
    for (index, name) in names.iter().enumerate() {
        let text = wording.recipients.line(name, index == last);
        let mut line = setter.line(Component::Recipient, &text);
        line.format.left = sheet.signature.recipient_hanging.snapped();
        line.format.first = -line.format.left;
        lines.push(line);
    }
    if let Some(drafter) = &document.marks.drafter {
        let text = wording
            .drafter
            .replace("{initials}", &drafter.initials)
            .replace("{copies}", &drafter.copies.to_string());
        lines.push(setter.line(Component::DrafterMark, &text));
    }
    keep(lines)
}

/// The lines as blocks that stay on one page.
fn keep(mut lines: Vec<Paragraph>) -> Vec<Block> {
    for line in &mut lines {
        line.format.keep_lines = true;
    }
    lines.into_iter().map(Block::Paragraph).collect()
}
