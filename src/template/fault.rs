//! Tera's errors as diagnostics.

mod parsing;
mod rendering;
mod sentence;
mod word;

use std::ops::Range;

use tera::{Error, ErrorKind, ReportError};

use super::origin::Origin;
use super::prose;
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::message::Message;
use sentence::Stage;

/// The name that Tera gives to a text without a name.
pub(super) const ONE_OFF: &str = "__tera_one_off";

/// One fault that Tera found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The text that has it, by Tera's name; empty when Tera names none.
    pub piece: String,
    /// What the text takes in, but Tera does not have.
    pub absent: Option<Absent>,
    message: Message,
    hint: Option<Message>,
    at: Position,
}

/// What Tera does not have, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Absent {
    Text(String),
    Component(String),
}

/// Where in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Position {
    Bytes(Range<usize>),
    /// Line and column, from 1, in characters.
    LineColumn(usize, usize),
    /// Where it takes in the text of this name.
    TakesIn(String),
    Unknown,
}

/// All faults of an error; `piece` is the text that was being worked on.
pub(super) fn faults(error: &Error, piece: &str) -> Vec<Fault> {
    match error.kind() {
        ErrorKind::SyntaxError(report) => vec![reported(report, Stage::Parsing)],
        ErrorKind::RenderingError(report) => vec![reported(report, Stage::Rendering)],
        ErrorKind::Msg(message) => {
            let listed = listed(message);
            if listed.is_empty() {
                vec![plain(
                    piece,
                    sentence::understood(message, Stage::Rendering),
                )]
            } else {
                listed
            }
        }
        ErrorKind::CircularExtend {
            tpl,
            inheritance_chain: chain,
        }
        | ErrorKind::CircularInclude {
            tpl,
            include_chain: chain,
        } => vec![circle(tpl, chain)],
        ErrorKind::MissingParent { current, parent } => vec![Fault {
            absent: Some(Absent::Text(parent.clone())),
            at: Position::TakesIn(parent.clone()),
            ..plain(
                current,
                Message::new("template-failed.no-parent").with("name", parent),
            )
        }],
        _ => {
            let message = sentence::understood(&error.to_string(), Stage::Rendering);
            vec![plain(piece, message)]
        }
    }
}

impl Fault {
    /// The fault, placed in its text.
    pub fn diagnostic(self, text: &str, origin: &Origin) -> Diagnostic {
        let at = match &self.at {
            Position::Bytes(range) => Some(range.clone()),
            Position::LineColumn(line, column) => Some(span(text, *line, *column)),
            Position::TakesIn(name) => taken_in(text, name),
            Position::Unknown => None,
        };
        let diagnostic = self.unplaced();
        match at {
            Some(at) => origin.locate(diagnostic, text, at),
            None => {
                let start = origin.span.start;
                diagnostic.at(Place::new(&origin.source, start..start))
            }
        }
    }

    /// The fault without a place.
    pub fn unplaced(self) -> Diagnostic {
        let diagnostic = Diagnostic::error(self.message);
        match self.hint {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }
}

fn plain(piece: &str, message: Message) -> Fault {
    Fault {
        piece: piece.to_owned(),
        absent: None,
        message,
        hint: None,
        at: Position::Unknown,
    }
}

/// Files that take in one another. The way to them, as Tera tells it, may
/// begin outside of the circle, or leave out `start` where it begins in it.
fn circle(start: &str, chain: &[String]) -> Fault {
    let end = chain.last().map_or(start, String::as_str);
    let first = chain.iter().position(|name| name == end);
    let between = &chain[first
        .filter(|at| at + 1 < chain.len())
        .map_or(0, |at| at + 1)..];
    let way: Vec<&str> = std::iter::once(end)
        .chain(between.iter().map(String::as_str))
        .collect();
    let hint = if way.len() > 2 {
        Message::new("template-circle.part")
    } else {
        Message::new("template-circle.itself")
    };
    let names: Vec<_> = way.iter().map(|name| format!("`{name}`")).collect();
    Fault {
        hint: Some(hint),
        at: way.get(1).map_or(Position::Unknown, |next| {
            Position::TakesIn((*next).to_owned())
        }),
        ..plain(
            end,
            Message::new("template-circle").with("way", names.join(" → ")),
        )
    }
}

/// Where a text first names another in a tag.
fn taken_in(text: &str, name: &str) -> Option<Range<usize>> {
    let found = text.match_indices(name).map(|(at, _)| at..at + name.len());
    let mut tags = found.filter(|at| {
        let (before, after) = (&text[..at.start], &text[at.end..]);
        let quoted = ['"', '\'', '`']
            .iter()
            .any(|quote| before.ends_with(*quote) && after.starts_with(*quote));
        let tag = before.rfind("{%") > before.rfind("%}");
        let comment = before.rfind("{#") > before.rfind("#}");
        quoted && tag && !comment
    });
    tags.next()
}

fn reported(report: &ReportError, stage: Stage) -> Fault {
    let (message, hint) = understood(stage, report.message());
    Fault {
        piece: report.filename().to_owned(),
        absent: absent(report.message()),
        message,
        hint,
        at: Position::Bytes(report.span().range.clone()),
    }
}

/// Unknown filters and the like come as one text: of each `error: ...` and
/// `--> name:line:column`.
fn listed(message: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut lines = message.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else {
            continue;
        };
        let place = lines
            .peek()
            .and_then(|line| line.trim_start().strip_prefix("--> "));
        let Some((piece, line, column)) = place.and_then(line_column) else {
            continue;
        };
        let absent = absent(message);
        let (message, hint) = understood(Stage::Parsing, message);
        faults.push(Fault {
            piece,
            absent,
            message,
            hint,
            at: Position::LineColumn(line, column),
        });
    }
    faults
}

fn line_column(place: &str) -> Option<(String, usize, usize)> {
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), line, column))
}

/// The word at a line and a column.
fn span(text: &str, line: usize, column: usize) -> Range<usize> {
    let mut start = 0;
    for (at, content) in text.split_inclusive('\n').enumerate() {
        if at + 1 < line {
            start += content.len();
            continue;
        }
        let before: usize = content
            .chars()
            .take(column.saturating_sub(1))
            .map(char::len_utf8)
            .sum();
        let word = content[before..]
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(content.len() - before);
        return start + before..start + before + word;
    }
    text.len()..text.len()
}

/// What a message of Tera says is not there.
fn absent(message: &str) -> Option<Absent> {
    let (what, name) = message.strip_suffix('`')?.split_once(" `")?;
    match what {
        "Unknown template" => Some(Absent::Text(name.to_owned())),
        "Unknown component" => Some(Absent::Component(name.to_owned())),
        _ => None,
    }
}

/// What Tera says, in our words, with the nearest known name.
fn understood(stage: Stage, message: &str) -> (Message, Option<Message>) {
    if let Some(own) = prose::carried(message) {
        return (own, None);
    }
    let name = message.split('`').nth(1).unwrap_or("");
    let starts = |opening: &str| message.starts_with(opening);
    let undefined = |what: &str| starts(what) && message.contains("is not defined");
    let told = if starts("Unknown filter") {
        Message::new("unknown-filter").with("name", name)
    } else if starts("Unknown test") {
        Message::new("unknown-filter.test").with("name", name)
    } else if starts("Unknown function") {
        Message::new("unknown-filter.function").with("name", name)
    } else if starts("Unknown template") {
        let part = Message::new("unknown-template.part").with("name", name);
        return (part, Some(Message::new("unknown-template.ending")));
    } else if undefined("Variable `") {
        Message::new("undefined-variable").with("name", name)
    } else if undefined("Field `") {
        Message::new("undefined-variable.part").with("name", name)
    } else {
        return (sentence::understood(message, stage), None);
    };
    let known = known_names(message);
    let near = nearest(name, known.iter().map(String::as_str));
    let hint = near.map(|near| Message::new("did-you-mean").with("name", near));
    (told, hint)
}

/// The names that would have been known where the message says one was not.
fn known_names(message: &str) -> Vec<String> {
    if let Some((_, names)) = message.split_once(" Available ")
        && let Some((_, names)) = names.split_once(": ")
    {
        return names.split(", ").map(str::to_owned).collect();
    }
    let own = prose::CATALOGUE.iter().map(|entry| entry.name);
    own.chain(TERAS).map(str::to_owned).collect()
}

/// The filters, tests and functions of Tera itself that templates here use.
const TERAS: [&str; 32] = [
    "safe",
    "default",
    "upper",
    "lower",
    "trim",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "str",
    "int",
    "float",
    "length",
    "reverse",
    "split",
    "abs",
    "round",
    "first",
    "last",
    "nth",
    "join",
    "sort",
    "unique",
    "get",
    "values",
    "keys",
    "pairs",
    "group_by",
    "defined",
    "none",
    "range",
    "throw",
];
