//! Lines of YAML, as a person would write them.

use crate::plan::scalar::{is_line_break, quoted, scalar};
use crate::plan::{Node, Spanned};

/// Lines of a plan.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<String>);

impl Lines {
    /// The text.
    pub(super) fn finish(self) -> String {
        let mut text = self.0.join("\n");
        text.push('\n');
        text
    }

    /// A line at a level.
    pub(super) fn line(&mut self, level: usize, text: &str) {
        self.0.push(format!("{}{text}", "  ".repeat(level)));
    }

    /// A comment.
    pub(super) fn comment(&mut self, level: usize, text: &str) {
        let text = text.replace(|c: char| c.is_control() || is_line_break(c), " ");
        self.line(level, &format!("# {text}"));
    }

    /// A key that is left out, with what it is for.
    pub(super) fn aside(&mut self, level: usize, text: &str, about: &str) {
        self.line(level, &format!("# {text:<24} # {about}"));
    }

    /// A key with its value.
    pub(super) fn entry(&mut self, level: usize, key: &str, value: &Node) {
        self.0.extend(entry(level, key, value));
    }

    /// A key of a record in a list; the first begins the item.
    pub(super) fn item(&mut self, level: usize, first: bool, key: &str, value: &Node) {
        let mut lines = entry(level + 1, key, value);
        if let Some(line) = lines.first_mut().filter(|_| first) {
            *line = begun(line, level);
        }
        self.0.extend(lines);
    }

    /// A key with its value as a comment.
    pub(super) fn commented(&mut self, level: usize, key: &str, value: &Node) {
        let margin = "  ".repeat(level);
        for line in entry(level, key, value) {
            let text = line.strip_prefix(&margin).unwrap_or(&line);
            self.0
                .push(format!("{margin}# {text}").trim_end().to_owned());
        }
    }
}

/// A line with the dash of an item in the place of its last indent.
fn begun(line: &str, level: usize) -> String {
    format!("{}- {}", "  ".repeat(level), line.trim_start())
}

fn entry(level: usize, key: &str, value: &Node) -> Vec<String> {
    let margin = "  ".repeat(level);
    match value {
        Node::Null => vec![format!("{margin}{key}:")],
        Node::Bool(flag) => vec![format!("{margin}{key}: {flag}")],
        Node::Integer(number) => vec![format!("{margin}{key}: {number}")],
        Node::Decimal(number) => vec![format!("{margin}{key}: {number}")],
        Node::String(text) => written(&format!("{margin}{key}:"), level + 1, text),
        Node::List(items) if items.is_empty() => vec![format!("{margin}{key}: []")],
        Node::List(items) => {
            let mut lines = vec![format!("{margin}{key}:")];
            lines.extend(items.iter().flat_map(|item| item_lines(level + 1, item)));
            lines
        }
        Node::Map(entries) if entries.is_empty() => vec![format!("{margin}{key}: {{}}")],
        Node::Map(entries) => {
            let mut lines = vec![format!("{margin}{key}:")];
            lines.extend(map_lines(level + 1, entries));
            lines
        }
    }
}

fn map_lines(level: usize, entries: &[(Spanned<String>, Spanned<Node>)]) -> Vec<String> {
    entries
        .iter()
        .flat_map(|(key, value)| entry(level, &key.value, &value.value))
        .collect()
}

fn item_lines(level: usize, item: &Spanned<Node>) -> Vec<String> {
    let dash = format!("{}-", "  ".repeat(level));
    match &item.value {
        Node::Map(entries) if !entries.is_empty() => {
            let mut lines = map_lines(level + 1, entries);
            if let Some(first) = lines.first_mut() {
                *first = begun(first, level);
            }
            lines
        }
        Node::String(text) => written(&dash, level + 1, text),
        Node::Bool(flag) => vec![format!("{dash} {flag}")],
        Node::Integer(number) => vec![format!("{dash} {number}")],
        Node::Decimal(number) => vec![format!("{dash} {number}")],
        Node::Null | Node::List(_) | Node::Map(_) => vec![format!("{dash} []")],
    }
}

/// A text after its key or dash: on the line, or as a block below it.
fn written(before: &str, level: usize, text: &str) -> Vec<String> {
    let text = text.trim_end();
    if !text.contains('\n') {
        return vec![format!("{before} {}", scalar(text))];
    }
    let plain = |line: &str| !line.contains('\t') && !line.chars().any(char::is_control);
    if text.starts_with([' ', '\n']) || !text.lines().all(plain) {
        return vec![format!("{before} {}", quoted(text))];
    }
    let margin = "  ".repeat(level);
    let mut lines = vec![format!("{before} |")];
    lines.extend(
        text.lines()
            .map(|line| format!("{margin}{line}").trim_end().to_owned()),
    );
    lines
}
