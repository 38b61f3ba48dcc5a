//! The tables of document and annexes.

use std::collections::BTreeMap;

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::shown::{Frame, Paragraph, Table};
use crate::inspect::specimen::Fragment;
use crate::standard::Limit;
use crate::units::Length;

/// The ruled tables that stand on the page itself, with their first
/// paragraph. Tables without lines lay out letterhead and signature.
fn ruled<'a>(case: &Case<'a>) -> Vec<(usize, &'a Table, Fragment)> {
    let shown = &case.specimen.shown;
    let first = |index: usize| {
        let paragraph = shown.paragraphs.iter().position(
            |paragraph| matches!(paragraph.frame, Frame::Cell { table, .. } if table == index),
        )?;
        let range = 0..shown.paragraphs.get(paragraph)?.text.len();
        Some(Fragment { paragraph, range })
    };
    shown
        .tables
        .iter()
        .enumerate()
        .filter(|(_, table)| table.ruled && table.within.is_none())
        .filter_map(|(index, table)| Some((index, table, first(index)?)))
        .collect()
}

/// A table that stands out over a margin.
pub(super) fn wide(case: &Case<'_>) -> Verdict {
    let Limit::Length(limit) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let tables = ruled(case);
    if tables.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = tables.into_iter().filter_map(|(_, table, first)| {
        let section = case.specimen.shown.sections.get(table.section)?;
        let left = section.left - table.left;
        let right = table.left + table.width - (section.width - section.right);
        if limit.contains(left.max(right)) {
            return None;
        }
        Some(
            Fault::of_text(&first)
                .with("found", table.width)
                .with("expected", section.text_width())
                .with("over", left.max(right)),
        )
    });
    Verdict::of(faults.collect())
}

/// A table longer than a page whose head stands on the first page only.
pub(super) fn unrepeated_head(case: &Case<'_>) -> Verdict {
    let long: Vec<_> = ruled(case)
        .into_iter()
        .filter(|(index, table, _)| {
            let section = case.specimen.shown.sections.get(table.section);
            section.is_some_and(|section| {
                least_height(case, *index) > section.height - section.top - section.bottom
            })
        })
        .collect();
    if long.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = long
        .iter()
        .filter(|(_, table, _)| table.header_rows == 0)
        .map(|(_, _, first)| Fault::of_text(first));
    Verdict::of(faults.collect())
}

/// A height that a table has at the least: each row as high as the fullest of
/// its cells, when letters are narrow.
fn least_height(case: &Case<'_>, index: usize) -> Length {
    let mut rows: BTreeMap<usize, BTreeMap<usize, Length>> = BTreeMap::new();
    for paragraph in &case.specimen.shown.paragraphs {
        if let Frame::Cell { table, row, column } = paragraph.frame
            && table == index
        {
            let cells = rows.entry(row).or_default();
            let cell = cells.entry(column).or_default();
            *cell = *cell + paragraph_height(paragraph);
        }
    }
    rows.values()
        .filter_map(|cells| cells.values().max().copied())
        .sum()
}

fn paragraph_height(paragraph: &Paragraph) -> Length {
    let size = paragraph
        .look_at(0)
        .map_or(Length::pt(11), |look| look.size);
    let width = paragraph.right_edge - paragraph.left_edge;
    // Letters are about half as wide as high; here a third, so that no table
    // is thought to be longer than it is.
    let lines = |line: &str| {
        let characters = i64::try_from(line.chars().count()).unwrap_or(0);
        let text = size.to_emu() / 3 * characters;
        if width > Length::ZERO {
            (text / width.to_emu()).max(1)
        } else {
            1
        }
    };
    let lines: i64 = paragraph.text.split('\n').map(lines).sum();
    size * lines
}
