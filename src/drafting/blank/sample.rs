//! Examples as values of a draft.

use crate::plan::{Node, Spanned};

use super::super::advance::moved_text;
use super::answer::bare;
use crate::template::Template;
use crate::template::{Field, FieldKind};

/// The examples of a template, moved to a plan's year.
pub(super) struct Sample<'a> {
    /// The year that the examples are of: the last that their days name.
    from: i32,
    to: i32,
    spelled: &'a dyn Fn(&str) -> String,
}

impl<'a> Sample<'a> {
    /// The examples of a template for a plan of a year.
    pub(super) fn of(template: &Template, year: i32, spelled: &'a dyn Fn(&str) -> String) -> Self {
        Self {
            from: last_year(&template.fields).unwrap_or(year),
            to: year,
            spelled,
        }
    }

    /// A value for a field: its example, or one of its kind.
    pub(super) fn value(&self, field: &Field) -> Node {
        match &field.example {
            Some(Spanned {
                value: Node::Integer(year),
                ..
            }) if field.kind == FieldKind::Year => {
                Node::Integer(year + i64::from(self.to - self.from))
            }
            Some(example) => self.moved(example).value,
            None => self.of_kind(field),
        }
    }

    fn moved(&self, node: &Spanned<Node>) -> Spanned<Node> {
        bare(match &node.value {
            Node::Null => Node::Null,
            Node::Bool(flag) => Node::Bool(*flag),
            Node::Integer(number) => Node::Integer(*number),
            Node::Decimal(number) => Node::Decimal(*number),
            Node::String(text) => {
                Node::String((self.spelled)(&moved_text(text, self.from, self.to)))
            }
            Node::List(items) => Node::List(items.iter().map(|item| self.moved(item)).collect()),
            Node::Map(entries) => Node::Map(
                entries
                    .iter()
                    .map(|(key, value)| (key.clone(), self.moved(value)))
                    .collect(),
            ),
        })
    }

    fn of_kind(&self, field: &Field) -> Node {
        let label = || Node::String(field.label.clone());
        match &field.kind {
            FieldKind::Text | FieldKind::Markdown => label(),
            FieldKind::Date => Node::String(format!("{}-09-14", self.to)),
            FieldKind::Time => Node::String("07:30".to_owned()),
            FieldKind::Integer => Node::Integer(1),
            FieldKind::Year => Node::Integer(self.to.into()),
            FieldKind::Money => Node::Integer(1_000_000),
            FieldKind::Boolean => Node::Bool(false),
            FieldKind::Choice(options) => options
                .first()
                .map_or_else(label, |first| Node::String(first.clone())),
            FieldKind::List => Node::List(vec![bare(label())]),
            FieldKind::Records(columns) => {
                let entries = columns.iter().map(|column| {
                    let name = Spanned {
                        value: column.name.clone(),
                        span: 0..0,
                    };
                    (name, bare(self.value(column)))
                });
                Node::List(vec![bare(Node::Map(entries.collect()))])
            }
            FieldKind::Citation => Node::Map(vec![(
                Spanned {
                    value: "type".to_owned(),
                    span: 0..0,
                },
                bare(Node::String("Nghị quyết".to_owned())),
            )]),
        }
    }
}

/// The last year among the days of examples.
fn last_year(fields: &[Field]) -> Option<i32> {
    fields
        .iter()
        .filter_map(|field| {
            let own = field.example.as_ref().and_then(|node| year_of(&node.value));
            let inner = match &field.kind {
                FieldKind::Records(columns) => last_year(columns),
                FieldKind::Text
                | FieldKind::Markdown
                | FieldKind::Date
                | FieldKind::Time
                | FieldKind::Integer
                | FieldKind::Year
                | FieldKind::Money
                | FieldKind::Boolean
                | FieldKind::Choice(_)
                | FieldKind::List
                | FieldKind::Citation => None,
            };
            own.max(inner)
        })
        .max()
}

fn year_of(node: &Node) -> Option<i32> {
    match node {
        Node::String(text) => {
            let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
            Some(chrono::Datelike::year(&day))
        }
        Node::List(items) => items.iter().filter_map(|item| year_of(&item.value)).max(),
        Node::Map(entries) => entries
            .iter()
            .filter_map(|(_, value)| year_of(&value.value))
            .max(),
        Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) => None,
    }
}
