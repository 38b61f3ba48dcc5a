//! What a template asks of a plan.

use std::ops::Range;

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

    /// What a value must be, with an example, for messages.
    pub fn expectation(&self) -> String {
        match self {
            Self::Text => "a text".to_owned(),
            Self::Markdown => "a text in Markdown".to_owned(),
            Self::Date => "a day of the calendar such as `2026-09-14`".to_owned(),
            Self::Time => "a time of day such as `07:30`".to_owned(),
            Self::Integer => "a whole number such as `12`".to_owned(),
            Self::Year => "a year such as `2026`".to_owned(),
            Self::Money => "a whole number of đồng such as `1250000`".to_owned(),
            Self::Boolean => "`true` or `false`".to_owned(),
            Self::Choice(options) => format!("one of {}", listed(options)),
            Self::List => "a list of texts".to_owned(),
            Self::Records(columns) => {
                let names: Vec<_> = columns.iter().map(|c| c.name.clone()).collect();
                format!("a list of records with the keys {}", listed(&names))
            }
            Self::Citation => {
                format!("a document with the keys {}", listed(&CITATION_KEYS))
            }
        }
    }
}

/// The keys of a document that is cited.
pub(super) const CITATION_KEYS: [&str; 6] = ["type", "number", "date", "organ", "subject", "law"];

/// Names in backticks, parted by commas.
pub(super) fn listed(names: &[impl AsRef<str>]) -> String {
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    names.join(", ")
}
