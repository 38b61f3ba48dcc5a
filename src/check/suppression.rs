//! Suppressions: comments in a plan that silence rules at a place.
//!
//! `# thethuc: ignore[rule, rule] reason` stands at the end of a line or on a
//! line of its own above it, and is for that line and what is indented below
//! it: above a key, for the key's whole value. Within a body, which is text
//! and no YAML, it is written as a comment of the template,
//! `{# thethuc: ignore[rule] reason #}`. `ignore-file[rule]` is for the whole
//! plan. A rule is named, or its group. A suppression that silences nothing is
//! told, so that none outlives its reason.

use std::ops::Range;
use std::sync::Arc;

use super::selection::{RuleName, unknown_rule};
use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;

/// What a suppression begins with.
const SIGN: &str = "# thethuc: ignore";

/// The suppressions of a source.
#[derive(Debug, Clone)]
pub struct Suppressions {
    source: Arc<Source>,
    entries: Vec<Suppression>,
}

/// A rule that is silenced at a place.
#[derive(Debug, Clone)]
struct Suppression {
    /// The rule or group.
    name: RuleName,
    /// Bytes of its name in the source.
    span: Range<usize>,
    /// Lines that it is for, from 0.
    lines: Range<usize>,
    /// Whether it silenced something.
    used: bool,
}

impl Suppressions {
    /// Reads the suppressions of a source. The report has those that name no
    /// rule.
    pub fn read(source: &Arc<Source>) -> (Self, Report) {
        let mut report = Report::new();
        let mut entries = Vec::new();
        let lines = lines(&source.text);
        for (index, line) in lines.iter().enumerate() {
            let Some(at) = sign(&lines, index) else {
                continue;
            };
            let after = line.start + at + SIGN.len();
            let rest = source.text.get(after..line.end).unwrap_or_default();
            let (whole, rest) = match rest.strip_prefix("-file") {
                Some(rest) => (true, rest),
                None => (false, rest),
            };
            let Some(names) = rest.strip_prefix('[').and_then(|r| r.split_once(']')) else {
                let span = line.start + at..line.end;
                report.push(no_names().at(Place::new(source, span)));
                continue;
            };
            let covered = if whole {
                0..lines.len()
            } else {
                covered(&lines, index, at)
            };
            let start = line.end - rest.len() + 1;
            for (name, span) in listed(names.0, start) {
                let place = Place::new(source, span.clone());
                match name.parse::<RuleName>() {
                    Ok(name) => entries.push(Suppression {
                        name,
                        span,
                        lines: covered.clone(),
                        used: false,
                    }),
                    Err(_) => report.push(unknown(name).at(place)),
                }
            }
        }
        let source = Arc::clone(source);
        (Self { source, entries }, report)
    }

    /// Whether a rule is silenced at a byte of the source; remembers which
    /// suppressions did it.
    pub fn silences(&mut self, rule: &str, offset: usize) -> bool {
        let line = line_of(&self.source.text, offset);
        self.use_for(rule, |entry| entry.lines.contains(&line))
    }

    /// Whether a rule is silenced in all of the source.
    pub fn silences_file(&mut self, rule: &str) -> bool {
        let all = 0..lines(&self.source.text).len();
        self.use_for(rule, |entry| entry.lines == all)
    }

    fn use_for(&mut self, rule: &str, fits: impl Fn(&Suppression) -> bool) -> bool {
        let mut silenced = false;
        for entry in &mut self.entries {
            if entry.name.is_for(rule) && fits(entry) {
                entry.used = true;
                silenced = true;
            }
        }
        silenced
    }

    /// The suppressions that silenced nothing. Those of rules that were not
    /// tested at all are left out: nothing can be said of them.
    pub fn unused(&self, tested: impl Fn(RuleName) -> bool) -> Report {
        let mut report = Report::new();
        for entry in self.entries.iter().filter(|entry| !entry.used) {
            if tested(entry.name) {
                let name = entry.name.text();
                let fault =
                    Diagnostic::warning(Message::new("unused-suppression").with("name", name));
                let place = Place::new(&self.source, entry.span.clone());
                report.push(
                    fault
                        .at(place)
                        .hint(Message::new("unused-suppression.mend")),
                );
            }
        }
        report
    }
}

fn no_names() -> Diagnostic {
    Diagnostic::error(Message::new("unknown-suppression"))
        .hint(Message::new("unknown-suppression.mend"))
}

fn unknown(name: &str) -> Diagnostic {
    let known = unknown_rule(name);
    Diagnostic {
        code: "unknown-suppression",
        ..known
    }
}

/// A line of a source: its bytes, its indentation, and whether it is text of
/// a block (`|`, `>`), in which `#` begins no comment.
struct Line<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    indent: usize,
    blank: bool,
    in_block: bool,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    // The indentation of the line that opened the block.
    let mut block: Option<usize> = None;
    for raw in text.split_inclusive('\n') {
        let text = raw.trim_end_matches(['\n', '\r']);
        let indent = text.len() - text.trim_start_matches(' ').len();
        let blank = text.trim().is_empty();
        if !blank && block.is_some_and(|opened| indent <= opened) {
            block = None;
        }
        let in_block = block.is_some();
        if !in_block && opens_block(text) {
            block = Some(indent);
        }
        lines.push(Line {
            start,
            end: start + text.len(),
            text,
            indent,
            blank,
            in_block,
        });
        start += raw.len();
    }
    lines
}

/// Whether the value of a line is a block of text: `body: |`, `- >-`.
fn opens_block(line: &str) -> bool {
    let code = line.split(" #").next().unwrap_or(line).trim_end();
    let value = code.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    let before = value.strip_suffix(['|', '>']);
    before.is_some_and(|before| before.ends_with(": ") || before.ends_with("- "))
}

/// Where in a line a suppression begins.
fn sign(lines: &[Line<'_>], index: usize) -> Option<usize> {
    let line = &lines[index];
    let at = line.text.find(SIGN)?;
    let before = &line.text[..at];
    let of_template = before.ends_with('{');
    let of_yaml = !line.in_block && (before.trim().is_empty() || before.ends_with([' ', '\t']));
    (of_template || of_yaml).then_some(at)
}

/// The lines that a suppression in a line is for.
fn covered(lines: &[Line<'_>], index: usize, at: usize) -> Range<usize> {
    let line = &lines[index];
    let own = line.text[..at].trim_matches([' ', '\t', '{']).is_empty();
    let is_comment =
        |line: &Line<'_>| line.blank || (!line.in_block && line.text.trim_start().starts_with('#'));
    let first = if own {
        (index + 1..lines.len())
            .find(|next| !is_comment(&lines[*next]))
            .unwrap_or(lines.len())
    } else {
        index
    };
    let Some(line) = lines.get(first) else {
        return index..lines.len();
    };
    // In a body, all to the next blank line; for a key, all that is below it.
    let end = (first + 1..lines.len())
        .find(|next| {
            let next = &lines[*next];
            if line.in_block {
                next.blank || !next.in_block
            } else {
                !next.blank && next.indent <= line.indent
            }
        })
        .unwrap_or(lines.len());
    index..end
}

/// The names of a list, each with its bytes.
fn listed(names: &str, start: usize) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut at = start;
    names.split(',').map(move |part| {
        let from = at + (part.len() - part.trim_start().len());
        at += part.len() + 1;
        let name = part.trim();
        (name, from..from + name.len())
    })
}

fn line_of(text: &str, offset: usize) -> usize {
    let before = text.get(..text.floor_char_boundary(offset.min(text.len())));
    before.map_or(0, |before| before.matches('\n').count())
}

#[cfg(test)]
mod tests;
