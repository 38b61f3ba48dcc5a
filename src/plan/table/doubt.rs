//! Rows that are most likely none of data.
//!
//! Lists of offices number their columns below the names, "(1)", "(2)", and end
//! with a sum. A document for either would go to nobody.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::plan::tree::Node;

use super::line::Line;

/// The first words of a sum, in small letters.
const SUMS: [&str; 6] = [
    "cộng",
    "tổng",
    "tổng cộng",
    "tổng số",
    "tổng cộng chung",
    "cộng chung",
];
/// Cells with 1, 2, 3 that are more than chance, without brackets and with
/// them.
const FEWEST: (usize, usize) = (3, 2);

/// Tells of such rows below the names of the columns.
pub(super) fn tell(source: &Arc<Source>, rows: &[Line], report: &mut Report) {
    // A row alone is what the table is for.
    if let [first, _, ..] = rows
        && is_numbering(first)
    {
        let message = Message::new("row-of-numbers").with("row", first.number);
        tell_of(message, source, first, report);
    }
    for row in rows {
        if let Some(word) = sum(row) {
            let message = Message::new("row-of-sums")
                .with("row", row.number)
                .with("word", word);
            tell_of(message, source, row, report);
        }
    }
}

fn tell_of(message: Message, source: &Arc<Source>, row: &Line, report: &mut Report) {
    let fault = Diagnostic::warning(message)
        .hint(Message::new("delete-row"))
        .at(Place::new(source, row.span.clone()));
    report.push(fault);
}

/// Whether the cells count 1, 2, 3.
fn is_numbering(row: &Line) -> bool {
    let mut count = 0;
    let mut bracketed = true;
    for value in values(row) {
        let number = match value {
            Node::Integer(number) => {
                bracketed = false;
                usize::try_from(*number).ok()
            }
            Node::String(text) => {
                let inner = text
                    .strip_prefix('(')
                    .and_then(|text| text.strip_suffix(')'));
                bracketed &= inner.is_some();
                inner.unwrap_or(text).parse().ok()
            }
            Node::Null | Node::Bool(_) | Node::Decimal(_) | Node::List(_) | Node::Map(_) => None,
        };
        if number != Some(count + 1) {
            return false;
        }
        count += 1;
    }
    count >= if bracketed { FEWEST.1 } else { FEWEST.0 }
}

/// The word of a sum that a row begins with.
fn sum(row: &Line) -> Option<&str> {
    let Some(Node::String(text)) = values(row).next() else {
        return None;
    };
    let word = text.trim_end_matches(':').trim();
    SUMS.contains(&word.to_lowercase().as_str()).then_some(word)
}

fn values(row: &Line) -> impl Iterator<Item = &Node> {
    let values = row.cells.iter().map(|cell| &cell.value);
    values.filter(|value| **value != Node::Null)
}
