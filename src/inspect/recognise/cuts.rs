//! Where a paragraph is cut into lines, and a line into columns.

use std::ops::Range;

use crate::inspect::parts::{Part, folded, number, place_date};

/// The stretches of a text between letters that part them.
pub(super) fn split(
    text: &str,
    within: Range<usize>,
    parts: impl Fn(char) -> bool,
) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut from = within.start;
    for (at, letter) in text.get(within.clone()).unwrap_or_default().char_indices() {
        if parts(letter) {
            ranges.push(from..within.start + at);
            from = within.start + at + letter.len_utf8();
        }
    }
    ranges.push(from..within.end);
    ranges
}

/// The parts of a line that a tab, or three spaces and more, set apart. Blanks
/// that a clerk fills in are none: those within a number or a date.
pub(super) fn side_by_side(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let whole = text.get(line.clone()).unwrap_or_default();
    let found = gaps(whole);
    if found.len() < 2 {
        return vec![line];
    }
    if number(whole).is_some() || place_date(whole).is_some_and(|date| !holds_gap(&date.place)) {
        return vec![line];
    }
    let mut parts: Vec<Range<usize>> = Vec::new();
    for part in found {
        let part = line.start + part.start..line.start + part.end;
        let joined = parts.last().is_some_and(|last: &Range<usize>| {
            let before = text.get(last.clone()).unwrap_or_default();
            let after = text.get(part.clone()).unwrap_or_default();
            is_blank_to_fill(before, after)
        });
        match parts.last_mut() {
            Some(last) if joined => last.end = part.end,
            Some(_) | None => parts.push(part),
        }
    }
    parts
}

fn holds_gap(place: &Option<Part>) -> bool {
    place
        .as_ref()
        .is_some_and(|place| gaps(&place.text).len() > 1)
}

/// Stretches between tabs and runs of spaces.
fn gaps(line: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let (mut spaces, mut tabbed) = (0, false);
    for (at, letter) in line.char_indices() {
        if letter.is_whitespace() {
            spaces += 1;
            tabbed |= letter == '\t';
            continue;
        }
        let end = at + letter.len_utf8();
        match parts.last_mut() {
            Some(part) if spaces < 3 && !tabbed => part.end = end,
            Some(_) | None => parts.push(at..end),
        }
        (spaces, tabbed) = (0, false);
    }
    parts
}

/// Whether the blanks between two parts are for a clerk to fill in.
fn is_blank_to_fill(before: &str, after: &str) -> bool {
    let before = folded(before);
    let last = before.rsplit(' ').next().unwrap_or_default();
    let opens = ["số", "số:", "ngày", "tháng", "năm", "số :"];
    let after = folded(after);
    let closes = ["tháng", "năm"];
    opens.iter().any(|word| folded(word) == last)
        || after.starts_with(['/', '-']) && last.starts_with("số")
        || closes.iter().any(|word| after.starts_with(&folded(word)))
            && before.contains(&folded("ngày"))
}
