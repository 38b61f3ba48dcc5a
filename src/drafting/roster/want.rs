//! What is expected where a cell or a text of a plan is to stand.
//!
//! A cell is what someone typed. Where it is put into a list, a date or a
//! number, it is read as one here, and nowhere else; in a text it stays as it
//! is.

use crate::plan::calendar;
use crate::plan::{Node, Spanned, keys};
use crate::template::{Field, FieldKind};

/// What is expected where a text stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Want<'a> {
    /// A list of texts: a cell is split.
    Texts,
    /// Markdown: what is put into a text is escaped.
    Markdown,
    /// A day: `05/6/2026` is one.
    Day,
    /// A whole number: `007` is one.
    Whole,
    /// Records with these columns.
    Records(&'a [Field]),
    /// A document that is cited, with its day.
    Citation,
    /// Anything else.
    Plain,
}

impl<'a> Want<'a> {
    /// What a key of a plan expects.
    pub fn of_key(key: &str) -> Self {
        if keys::LISTS.contains(&key) {
            Self::Texts
        } else if key == DATE {
            Self::Day
        } else if WHOLE.contains(&key) {
            Self::Whole
        } else {
            Self::Plain
        }
    }

    /// What a field expects; a name that is no field expects nothing.
    pub fn of_field(fields: &'a [Field], name: &str) -> Self {
        let field = fields.iter().find(|field| field.name == name);
        field.map_or(Self::Plain, |field| Self::of_kind(&field.kind))
    }

    /// What values of a kind are.
    pub fn of_kind(kind: &'a FieldKind) -> Self {
        match kind {
            FieldKind::List => Self::Texts,
            FieldKind::Markdown => Self::Markdown,
            FieldKind::Date => Self::Day,
            FieldKind::Records(columns) => Self::Records(columns),
            FieldKind::Citation => Self::Citation,
            FieldKind::Integer | FieldKind::Year | FieldKind::Money => Self::Whole,
            FieldKind::Text | FieldKind::Time | FieldKind::Boolean | FieldKind::Choice(_) => {
                Self::Plain
            }
        }
    }

    /// What a key of a map expects that stands here.
    pub fn of_child(self, key: &str) -> Self {
        match self {
            Self::Records(columns) => Self::of_field(columns, key),
            Self::Citation if key == DATE => Self::Day,
            Self::Citation
            | Self::Texts
            | Self::Markdown
            | Self::Day
            | Self::Whole
            | Self::Plain => Self::Plain,
        }
    }

    /// A cell as it is to stand here. `source` is the text that it stands in.
    pub fn fit(self, cell: &Spanned<Node>, source: &str) -> Spanned<Node> {
        match (self, &cell.value) {
            (Self::Texts, Node::String(text)) => split(cell, text, source),
            (Self::Whole, Node::String(text)) => Spanned {
                value: whole(text).map_or_else(|| cell.value.clone(), Node::Integer),
                span: cell.span.clone(),
            },
            (Self::Day, Node::String(text)) => Spanned {
                value: Node::String(self.settled(text.clone())),
                span: cell.span.clone(),
            },
            _ => cell.clone(),
        }
    }

    /// A text as it is to stand here: a day that a person typed becomes the
    /// day as plans write it. One that does not exist stays, and is told of
    /// when the plan is read.
    pub fn settled(self, text: String) -> String {
        let Self::Day = self else {
            return text;
        };
        match calendar::read_typed(&text) {
            Some(Ok(day)) => day.format("%Y-%m-%d").to_string(),
            Some(Err(_)) | None => text,
        }
    }
}

/// The key of a day, in a plan and in a document that is cited.
const DATE: &str = "date";

/// Keys of a plan that hold whole numbers.
const WHOLE: [&str; 3] = ["number", "year", "month"];

/// The number that figures are, with zeros before it or without.
fn whole(text: &str) -> Option<i64> {
    let is_figures = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_figures)
}

/// A cell as a list of the texts that `;` or line breaks part in it.
fn split(cell: &Spanned<Node>, text: &str, source: &str) -> Spanned<Node> {
    let written = source.get(cell.span.clone()).unwrap_or("");
    let items = text.split([';', '\n']).map(str::trim);
    let items: Vec<_> = items
        .filter(|item| !item.is_empty())
        .map(|item| Spanned {
            value: Node::String(item.to_owned()),
            span: written.find(item).map_or(cell.span.clone(), |at| {
                cell.span.start + at..cell.span.start + at + item.len()
            }),
        })
        .collect();
    match items.as_slice() {
        [] | [_] => cell.clone(),
        _ => Spanned {
            value: Node::List(items),
            span: cell.span.clone(),
        },
    }
}
