//! The content (ô 6): headings, list items, tables and running text.

use std::ops::Range;

use crate::inspect::parts::folded;
use crate::inspect::shown::Frame;
use crate::inspect::specimen::{Heading, Scope};
use crate::model::{Component, HeadingForm};

use super::headings::{headed, next_text, number_of};
use super::numbering::Numbering;
use super::piece::Sheet;
use super::record::Record;
use super::whole::add_text;

/// Recognises the content of a text.
pub(super) fn body(sheet: Sheet<'_>, text: Range<usize>, scope: Scope, record: &mut Record) {
    let mut seen: Vec<Numbering> = Vec::new();
    let mut pictured = false;
    let mut index = text.start;
    while index < text.end {
        let paragraph = sheet.paragraph(index);
        let here = index;
        index += 1;
        if record.is_claimed(here) || sheet.is_empty(here) {
            pictured |= paragraph.pictures > 0;
            continue;
        }
        if let Some(component) = in_table(sheet, here) {
            add_whole(sheet, here, component, scope, record);
            continue;
        }
        let below_picture = std::mem::replace(&mut pictured, paragraph.pictures > 0);
        if let Some(number) = number_of(sheet, here, &seen) {
            let next = next_text(sheet, here, text.end, record);
            if headed(sheet, here, &number, next, scope, record) {
                index = next.map_or(index, |next| next.max(index));
            }
            seen.push(number.numbering);
            continue;
        }
        let component = if is_listed(sheet, here) {
            Component::ListItem
        } else if below_picture && is_caption(sheet, here) {
            Component::Caption
        } else if is_plain_heading(sheet, here) {
            add_plain_heading(sheet, here, scope, record);
            Component::PlainHeading
        } else {
            Component::Body
        };
        add_whole(sheet, here, component, scope, record);
    }
}

/// The head or a cell of a table; none for text in a frame.
fn in_table(sheet: Sheet<'_>, index: usize) -> Option<Component> {
    let Frame::Cell { table, row, .. } = sheet.paragraph(index).frame else {
        return None;
    };
    let shown = sheet.shown.tables.get(table)?;
    if shown.rows * shown.columns <= 1 {
        return None;
    }
    let head = if shown.header_rows > 0 {
        row < shown.header_rows
    } else {
        row == 0 && shown.ruled && shown.rows > 1 && is_bold_row(sheet, index, table)
    };
    Some(if head {
        Component::TableHead
    } else {
        Component::TableCell
    })
}

/// Whether all text in the first row of a table is bold.
fn is_bold_row(sheet: Sheet<'_>, index: usize, wanted: usize) -> bool {
    let in_row = |index: &usize| {
        matches!(
            sheet.paragraph(*index).frame,
            Frame::Cell { table, row: 0, .. } if table == wanted
        )
    };
    let bold = |index: usize| {
        let lines = sheet.lines(index);
        lines.iter().all(|line| sheet.is_bold(&line.fragment))
    };
    (0..index).rev().take_while(in_row).all(bold)
        && (index..sheet.main_length()).take_while(in_row).all(bold)
}

fn is_listed(sheet: Sheet<'_>, index: usize) -> bool {
    let paragraph = sheet.paragraph(index);
    let text = paragraph.text.trim_start();
    let mut letters = text.chars();
    let first = letters.next().unwrap_or_default();
    let dash = matches!(
        first,
        '-' | '+'
            | '•'
            | '*'
            | '–'
            | '—'
            | '●'
            | '○'
            | '▪'
            | '■'
            | '\u{f0b7}'
            | '➢'
            | '✓'
            | '❖'
            | '◦'
            | '→'
    );
    let bracketed = first == '('
        && text.find(')').is_some_and(|end| {
            let inner = text.get(1..end).unwrap_or_default();
            !inner.is_empty()
                && inner.len() <= 4
                && inner
                    .chars()
                    .all(|c| c.is_ascii_digit() || "ivxabcdđegh".contains(c))
        });
    let small_roman = text.split_once(')').is_some_and(|(number, rest)| {
        (1..=4).contains(&number.len())
            && number.chars().all(|c| "ivx".contains(c))
            && rest.starts_with(' ')
    });
    paragraph.label.is_some()
        || dash
            && letters
                .next()
                .is_some_and(|c| c.is_whitespace() || c.is_alphabetic())
        || bracketed
        || small_roman
}

fn is_caption(sheet: Sheet<'_>, index: usize) -> bool {
    let text = &sheet.paragraph(index).text;
    let folded = folded(text);
    let named = ["hình", "ảnh", "biểu đồ", "sơ đồ", "bản đồ"];
    let opens = named
        .iter()
        .any(|word| folded.starts_with(&self::folded(word)));
    text.chars().count() <= 200 && (sheet.is_centred(index) || opens)
}

/// A heading without a number: a bold line of its own.
fn is_plain_heading(sheet: Sheet<'_>, index: usize) -> bool {
    let lines = sheet.lines(index);
    let [line] = lines.as_slice() else {
        return false;
    };
    let short = line.text.chars().count() <= 150;
    let ends = line.text.ends_with(['.', ';', ',']);
    let all_bold = sheet
        .paragraph(index)
        .looks(line.fragment.range.clone())
        .all(|(_, look)| look.bold);
    short && !ends && all_bold && sheet.table(index).is_none()
}

fn add_plain_heading(sheet: Sheet<'_>, index: usize, scope: Scope, record: &mut Record) {
    if let Some(line) = sheet.lines(index).into_iter().next() {
        record.headings.push(Heading {
            form: HeadingForm::Plain,
            label: String::new(),
            value: None,
            fragment: line.fragment.clone(),
            title: Some(line.fragment),
            run_in: false,
            automatic: false,
            scope,
        });
    }
}

/// Records a whole paragraph as a component.
fn add_whole(
    sheet: Sheet<'_>,
    index: usize,
    component: Component,
    scope: Scope,
    record: &mut Record,
) {
    add_text(sheet, index, component, scope, false, record);
}
