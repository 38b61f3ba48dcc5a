//! Tables in CSV: cells parted by commas, semicolons or tabs.
//!
//! The library reads the cells; where they stand in the text is told by
//! walking over the same bytes, for the library knows only where a record
//! begins.

use std::ops::Range;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::plan::tree::{Node, Spanned};

use super::bounds::{ENOUGH, MAX_CELLS, MAX_ROWS, too_large};
use super::grid::{self, Form};
use super::line::Line;
use super::rows::Table;

/// What may stand between cells. Excel writes semicolons where the comma
/// stands before decimals, as in Vietnam.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a table in CSV; `headings` is the row of the names when the plan
/// tells it.
pub(super) fn read(source: &Arc<Source>, headings: Option<usize>) -> (Option<Table>, Report) {
    let mut report = Report::new();
    let lines = lines(source, headings, &mut report);
    if report.has_errors() {
        return (None, report);
    }
    let form = Form {
        headings,
        exact: true,
        letters: &|_| None,
    };
    let table = grid::table(source, lines, &form, &mut report);
    (table, report)
}

fn lines(source: &Arc<Source>, headings: Option<usize>, report: &mut Report) -> Vec<Line> {
    let text = source.text.as_str();
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let (delimiter, start) = match told(&text[start..]) {
        Some((delimiter, after)) => (delimiter, start + after),
        None => (guessed(&text[start..], headings), start),
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(&text.as_bytes()[start..]);
    let mut lines = Vec::new();
    let mut record = StringRecord::new();
    let (mut at, mut number, mut cells) = (start, 1, 0);
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            // A text that is UTF-8, with lines of any length, has no faults for
            // the library.
            Err(_) => {
                let fault = Diagnostic::error(Message::new("unreadable-table.csv"));
                report.push(fault.at(Place::new(source, at..at)));
                break;
            }
        }
        let begins = text[at..].trim_start_matches(['\r', '\n']);
        let begins = text.len() - begins.len();
        number += breaks(&text[at..begins]);
        let walked = walk(text, begins, delimiter);
        if let Some(quote) = walked.unclosed {
            report.push(unclosed(number).at(Place::new(source, quote..quote + 1)));
            break;
        }
        let line = Line {
            number,
            span: begins..walked.end,
            cells: nodes(source, &record, &walked, report),
        };
        at = walked.end;
        cells += line.cells.len();
        lines.push(line);
        // Names may stand in any row that `headings` can tell: what is left
        // below them is still too many.
        let many = lines.len() > 2 * MAX_ROWS + 1 || cells > MAX_CELLS;
        if many || report.iter().count() >= ENOUGH {
            break;
        }
    }
    if cells > MAX_CELLS {
        let found = Message::new("table-cells.or-more").with("count", cells);
        let fault = too_large(found, MAX_CELLS);
        report.push(fault.at(Place::file(source)));
    }
    lines
}

fn nodes(
    source: &Arc<Source>,
    record: &StringRecord,
    walked: &Walked,
    report: &mut Report,
) -> Vec<Spanned<Node>> {
    let whole = walked.cells.first().map_or(0, |cell| cell.start)..walked.end;
    record
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let span = walked.cells.get(at).unwrap_or(&whole);
            let span = trimmed(&source.text, span);
            let text = grid::settled(text);
            grid::check(&text, source, &span, report);
            Spanned {
                value: node(text),
                span,
            }
        })
        .collect()
}

/// What the text of a cell means: a whole number or a boolean as YAML writes
/// them, nothing, or text. `0912` and `2,5` are text.
fn node(text: String) -> Node {
    let figures = text.strip_prefix('-').unwrap_or(&text);
    let is_number = !figures.is_empty()
        && figures.bytes().all(|byte| byte.is_ascii_digit())
        && (!figures.starts_with('0') || text == "0");
    match text.as_str() {
        "" => Node::Null,
        "true" => Node::Bool(true),
        "false" => Node::Bool(false),
        _ if is_number => text.parse().map_or(Node::String(text), Node::Integer),
        _ => Node::String(text),
    }
}

/// A delimiter and where what it parts begins. Excel tells it, and wants to
/// be told it, in a first line `sep=;`.
fn told(text: &str) -> Option<(u8, usize)> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = &text[..end];
    let quoted = line
        .strip_prefix('"')
        .and_then(|line| line.strip_suffix('"'));
    match quoted.unwrap_or(line).as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign]
            if sign.is_ascii_punctuation() && *sign != b'"' || *sign == b'\t' =>
        {
            Some((*sign, end))
        }
        _ => None,
    }
}

/// The delimiter of the record in the row that the plan tells for the names,
/// else of the first with text. Where it has none, there is one column.
fn guessed(text: &str, headings: Option<usize>) -> u8 {
    let (mut at, mut row) = (0, 1);
    while at < text.len() {
        let (found, blank, length) = delimiter_of(&text[at..]);
        if !blank && headings.is_none_or(|headings| row >= headings) {
            return found.unwrap_or(DELIMITERS[0]);
        }
        at += length;
        row += 1;
    }
    DELIMITERS[0]
}

/// The delimiter that the first record of a text has most often outside of
/// quotes, the first of them when several have, and none when none stands in
/// it; whether the record has no text; and its bytes with the line's end. A
/// quote opens at the beginning of a cell alone.
fn delimiter_of(text: &str) -> (Option<u8>, bool, usize) {
    let mut counts = DELIMITERS.map(|delimiter| (delimiter, 0));
    let (mut begins, mut quoted, mut blank) = (true, false, true);
    let mut length = text.len();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Of two quotes in a quoted cell the second opens it again.
            b'"' if quoted => (quoted, begins) = (false, true),
            _ if quoted => {}
            b'"' if begins => (quoted, blank) = (true, false),
            b'\r' | b'\n' => {
                let is_pair = text[at..].starts_with("\r\n");
                length = at + 1 + usize::from(is_pair);
                break;
            }
            b' ' => {}
            _ => {
                let count = counts.iter_mut().find(|(delimiter, _)| *delimiter == byte);
                begins = count.is_some();
                if let Some((_, count)) = count {
                    *count += 1;
                }
                blank &= byte == b'\t';
            }
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    let best = counts.iter().find(|(_, count)| Some(*count) == most);
    let best = best.filter(|(_, count)| *count > 0);
    (best.map(|(delimiter, _)| *delimiter), blank, length)
}

/// Where a record and its cells stand.
struct Walked {
    /// The cells, without their quotes.
    cells: Vec<Range<usize>>,
    /// After the last cell, before the line's end.
    end: usize,
    /// The quote that is not closed.
    unclosed: Option<usize>,
}

/// Walks over the record that begins at `start`.
fn walk(text: &str, start: usize, delimiter: u8) -> Walked {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied();
    let mut walked = Walked {
        cells: Vec::new(),
        end: start,
        unclosed: None,
    };
    let mut at = start;
    loop {
        let begins = at;
        let mut cell = at..at;
        if byte(at) == Some(b'"') {
            at += 1;
            loop {
                match (byte(at), byte(at + 1)) {
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), _) => break,
                    (Some(_), _) => at += 1,
                    (None, _) => {
                        walked.unclosed = Some(begins);
                        break;
                    }
                }
            }
            cell = begins + 1..at;
            at = (at + 1).min(bytes.len());
        }
        let closed = at;
        while byte(at).is_some_and(|b| b != delimiter && b != b'\n' && b != b'\r') {
            at += 1;
        }
        if at > closed || cell.is_empty() && closed == begins {
            // Without quotes, or with text after them.
            cell = begins..at;
        }
        walked.cells.push(cell);
        walked.end = at;
        if byte(at) != Some(delimiter) {
            return walked;
        }
        at += 1;
    }
}

/// The bytes without the space around them.
fn trimmed(text: &str, span: &Range<usize>) -> Range<usize> {
    let written = text.get(span.clone()).unwrap_or("");
    let start = span.start + written.len() - written.trim_start().len();
    start..start + written.trim().len()
}

/// Ends of lines: CR LF is one.
fn breaks(text: &str) -> usize {
    let feeds = text.matches('\n').count();
    feeds + text.matches('\r').count() - text.matches("\r\n").count()
}

fn unclosed(number: usize) -> Diagnostic {
    Diagnostic::error(Message::new("unclosed-quote").with("row", number))
        .hint(Message::new("unclosed-quote.close"))
}
