//! What a template asks of a plan.

use std::ops::Range;

use crate::message::{Fact, Message};
use crate::plan::{Node, Spanned};

/// A field that a plan fills in.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key in plans and the variable in the template.
    pub name: String,
    /// What it is called, for people.
    pub label: String,
    /// What values it takes.
    pub kind: FieldKind,
    /// What to write.
    pub help: Option<String>,
    /// A value to learn from.
    pub example: Option<Spanned<Node>>,
    /// The value when a plan gives none.
    pub default: Option<Spanned<Node>>,
    /// Whether a plan may leave it out though it has no default; it is null
    /// then.
    pub optional: bool,
    /// The bytes of its name in the template.
    pub span: Range<usize>,
}

impl Field {
    /// Whether a plan must give a value.
    pub fn is_required(&self) -> bool {
        !self.optional && self.default.is_none()
    }
}

/// What values a field takes.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldKind {
    /// Plain text; no character of it means more than itself.
    Text,
    /// Markdown.
    Markdown,
    /// A day, `2026-09-14`, or a rule from which it follows.
    Date,
    /// A time of day, `07:30`.
    Time,
    /// A whole number.
    Integer,
    /// A year that moves with the plan's own: the year of work, of an
    /// anniversary.
    Year,
    /// A whole number of đồng.
    Money,
    /// `true` or `false`.
    Boolean,
    /// One of these texts.
    Choice(Vec<String>),
    /// Plain texts.
    List,
    /// Records with these columns.
    Records(Vec<Field>),
    /// A document that is cited: `type`, `number`, `date`, `organ`,
    /// `subject`, and `law` when it goes by its name.
    Citation,
}

impl FieldKind {
    /// The names of all kinds, as templates write them.
    pub const NAMES: [&'static str; 12] = [
        "text", "markdown", "date", "time", "integer", "year", "money", "boolean", "choice",
        "list", "records", "citation",
    ];

    /// The name that templates write.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Date => "date",
            Self::Time => "time",
            Self::Integer => "integer",
            Self::Year => "year",
            Self::Money => "money",
            Self::Boolean => "boolean",
            Self::Choice(_) => "choice",
            Self::List => "list",
            Self::Records(_) => "records",
            Self::Citation => "citation",
        }
    }

    /// What a value must be, with an example.
    pub fn expectation(&self) -> Message {
        match self {
            Self::Text => Message::new("expects-field-text"),
            Self::Markdown => Message::new("expects-field-markdown"),
            Self::Date => Message::new("expects-field-date"),
            Self::Time => Message::new("expects-field-time"),
            Self::Integer => Message::new("expects-field-integer"),
            Self::Year => Message::new("expects-field-year"),
            Self::Money => Message::new("expects-field-money"),
            Self::Boolean => Message::new("expects-field-boolean"),
            Self::Choice(options) => {
                Message::new("expects-field-choice").with("options", Fact::names(options))
            }
            Self::List => Message::new("expects-field-list"),
            Self::Records(columns) => {
                let names = columns.iter().map(|column| &column.name);
                Message::new("expects-field-records").with("keys", Fact::names(names))
            }
            Self::Citation => {
                Message::new("expects-field-citation").with("keys", Fact::names(CITATION_KEYS))
            }
        }
    }
}

/// The keys of a document that is cited.
pub(crate) const CITATION_KEYS: [&str; 6] = ["type", "number", "date", "organ", "subject", "law"];
