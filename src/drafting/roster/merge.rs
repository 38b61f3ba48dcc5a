//! A row's values in the tree of its plan.
//!
//! A column gives the field or the key that it is called after; what a cell
//! leaves empty stays as the plan has it. Texts of the plan with `{{` are
//! rendered, or become the cell itself when they are nothing but its name.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::mention::{is_tera, sole};
use super::want::Want;
use crate::diagnostic::Report;
use crate::plan::{Node, Spanned, keys};
use crate::template::{Field, Texts, Variables};

/// Keys whose texts are rendered with the document, when all that a template
/// sees is known.
pub(super) const LATE: [&str; 3] = ["subject", "bases", "body"];
/// Keys that a row has no part in.
pub(super) const FIXED: [&str; 3] = ["template", "for_each", "file_name"];
/// The key of the template's fields.
pub(super) const FIELDS: &str = "fields";

/// What a column gives beside `row.<column>`.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Gives {
    /// The field of the template that has this name.
    Field(String),
    /// A key of the plan.
    Key(&'static str),
    /// Nothing.
    Nothing,
}

impl Gives {
    /// What it gives to a document whose number and day of issue are blank.
    pub(super) fn without_issue(&mut self) {
        if matches!(self, Self::Key("number" | "date" | "year" | "month")) {
            *self = Self::Nothing;
        }
    }
}

/// What a column of this name gives. `named` are the columns that texts name.
pub(super) fn meaning(name: &str, fields: &[Field], named: &BTreeSet<String>) -> Gives {
    let folded = |text: &str| text.trim().nfc().collect::<String>().to_lowercase();
    let field = fields.iter().find(|field| field.name == name);
    let field = field.or_else(|| fields.iter().find(|f| folded(&f.label) == folded(name)));
    let key = keys::BY_COLUMN.into_iter().find(|key| *key == name);
    let key = key.filter(|key| !(keys::EVERYDAY.contains(key) && named.contains(*key)));
    match (field, key) {
        (Some(field), _) => Gives::Field(field.name.clone()),
        (None, Some(key)) => Gives::Key(key),
        (None, None) => Gives::Nothing,
    }
}

/// The values of one row: its columns with their cells.
pub(super) struct Values<'a> {
    /// Columns, what they give, and cells; spans are those of the common source.
    pub cells: Vec<(&'a str, &'a Gives, &'a Spanned<Node>)>,
    /// Where the cells' text stands.
    pub source: &'a str,
}

impl Values<'_> {
    fn cell(&self, column: &str) -> Option<&Spanned<Node>> {
        let found = self.cells.iter().find(|(name, ..)| *name == column);
        found
            .map(|(.., cell)| *cell)
            .filter(|cell| cell.value != Node::Null)
    }

    /// The value that a column gives to a key.
    fn of_key(&self, key: &str) -> Option<Spanned<Node>> {
        self.given(|gives| matches!(gives, Gives::Key(given) if *given == key))
            .map(|cell| Want::of_key(key).fit(cell, self.source))
    }

    fn given(&self, wanted: impl Fn(&Gives) -> bool) -> Option<&Spanned<Node>> {
        let mut found = self.cells.iter().filter(|(_, gives, _)| wanted(gives));
        found
            .find(|(.., cell)| cell.value != Node::Null)
            .map(|(.., cell)| *cell)
    }

    /// The columns with a value, as a map.
    pub fn map(&self) -> Node {
        let cells = self.cells.iter();
        let cells = cells.filter(|(.., cell)| cell.value != Node::Null);
        Node::Map(
            cells
                .map(|(name, _, cell)| {
                    let name = Spanned {
                        value: (*name).to_owned(),
                        span: cell.span.clone(),
                    };
                    (name, (*cell).clone())
                })
                .collect(),
        )
    }
}

/// Puts the values of a row into a plan.
pub(super) struct Merger<'a> {
    /// The row.
    pub values: &'a Values<'a>,
    /// The plan's texts.
    pub texts: &'a Texts,
    /// The template's fields.
    pub fields: &'a [Field],
    /// What the texts see.
    pub variables: Variables,
    /// What went wrong.
    pub report: Report,
}

impl Merger<'_> {
    /// The tree of the row's plan.
    pub fn tree(&mut self, plan: &Spanned<Node>) -> Spanned<Node> {
        let Node::Map(entries) = &plan.value else {
            return plan.clone();
        };
        self.variables = self.variables_of(plan);
        let mut merged = Vec::with_capacity(entries.len() + 4);
        for (key, node) in entries {
            let name = key.value.as_str();
            let node = match self.values.of_key(name) {
                Some(cell) => cell,
                None if name == FIELDS => self.fields(node),
                None if LATE.contains(&name) || FIXED.contains(&name) => node.clone(),
                None => self.node(node, Want::of_key(name)),
            };
            merged.push((key.clone(), node));
        }
        for key in keys::BY_COLUMN {
            let there = entries.iter().any(|(name, _)| name.value == key);
            if let Some(cell) = self.values.of_key(key).filter(|_| !there) {
                merged.push((named(key), cell));
            }
        }
        if !entries.iter().any(|(name, _)| name.value == FIELDS) {
            let none = Spanned {
                value: Node::Null,
                span: 0..0,
            };
            let fields = self.fields(&none);
            if fields.value != Node::Null {
                merged.push((named(FIELDS), fields));
            }
        }
        Spanned {
            value: Node::Map(merged),
            span: plan.span.clone(),
        }
    }

    /// What the texts of the plan see of a row: its values, and the year.
    pub fn variables_of(&self, plan: &Spanned<Node>) -> Variables {
        let mut variables = Variables::default();
        variables.insert("row", &self.values.map());
        if let Node::Map(entries) = &plan.value
            && let Some(year) = self.year(entries)
        {
            variables.insert("year", &Node::Integer(year));
        }
        variables
    }

    /// The plan's fields with the row's before them.
    fn fields(&mut self, node: &Spanned<Node>) -> Spanned<Node> {
        let own = match &node.value {
            Node::Map(own) => own.as_slice(),
            Node::Null => &[],
            Node::Bool(_)
            | Node::Integer(_)
            | Node::Decimal(_)
            | Node::String(_)
            | Node::List(_) => return node.clone(),
        };
        let fields = self.fields;
        let mut merged = Vec::with_capacity(own.len() + fields.len());
        for (key, node) in own {
            let node = match self.of_field(&key.value) {
                Some(cell) => cell,
                None => self.node(node, Want::of_field(fields, &key.value)),
            };
            merged.push((key.clone(), node));
        }
        for field in fields {
            let there = own.iter().any(|(key, _)| key.value == field.name);
            if let Some(cell) = self.of_field(&field.name).filter(|_| !there) {
                merged.push((named(&field.name), cell));
            }
        }
        if merged.is_empty() {
            return node.clone();
        }
        Spanned {
            value: Node::Map(merged),
            span: node.span.clone(),
        }
    }

    fn of_field(&self, name: &str) -> Option<Spanned<Node>> {
        let cell = self
            .values
            .given(|gives| matches!(gives, Gives::Field(field) if field == name))?;
        Some(Want::of_field(self.fields, name).fit(cell, self.values.source))
    }

    /// A value of the plan with the row in its texts.
    fn node(&mut self, node: &Spanned<Node>, want: Want<'_>) -> Spanned<Node> {
        let value = match &node.value {
            Node::String(text) if is_tera(text) => return self.text(text, node, want),
            Node::List(items) => Node::List(self.items(items, want)),
            Node::Map(entries) => Node::Map(
                entries
                    .iter()
                    .map(|(key, node)| (key.clone(), self.node(node, want.of_child(&key.value))))
                    .collect(),
            ),
            Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) | Node::String(_) => {
                return node.clone();
            }
        };
        Spanned {
            value,
            span: node.span.clone(),
        }
    }

    /// The items of a list. One that is a cell with several texts becomes
    /// several; one that renders to nothing is left out.
    fn items(&mut self, items: &[Spanned<Node>], want: Want<'_>) -> Vec<Spanned<Node>> {
        let mut all = Vec::with_capacity(items.len());
        for item in items {
            let is_text = matches!(&item.value, Node::String(text) if is_tera(text));
            let node = self.node(item, want);
            match node.value {
                Node::Null if is_text => {}
                Node::List(inner) if is_text && matches!(want, Want::Texts) => all.extend(inner),
                value => all.push(Spanned {
                    value,
                    span: node.span,
                }),
            }
        }
        all
    }

    fn text(&mut self, text: &str, node: &Spanned<Node>, want: Want<'_>) -> Spanned<Node> {
        if let Some(cell) = sole(text).and_then(|column| self.values.cell(&column)) {
            return want.fit(cell, self.values.source);
        }
        let is_markdown = matches!(want, Want::Markdown);
        let rendered = self.texts.render(&node.span, is_markdown, &self.variables);
        let value = match rendered {
            Ok(text) if text.trim().is_empty() => Node::Null,
            Ok(text) => Node::String(want.settled(text)),
            Err(fault) => {
                self.report.push(fault);
                Node::Null
            }
        };
        Spanned {
            value,
            span: node.span.clone(),
        }
    }

    /// The year of the document, as far as the row and the plan say it.
    fn year(&self, entries: &[(Spanned<String>, Spanned<Node>)]) -> Option<i64> {
        let value = |key: &str| {
            self.values.of_key(key).or_else(|| {
                let node = &entries.iter().find(|(name, _)| name.value == key)?.1;
                match &node.value {
                    Node::String(text) => match sole(text) {
                        Some(column) => {
                            let cell = self.values.cell(&column)?;
                            Some(Want::of_key(key).fit(cell, self.values.source))
                        }
                        None => Some(node.clone()),
                    },
                    _ => Some(node.clone()),
                }
            })
        };
        let of_date = value("date").and_then(|node| match node.value {
            Node::String(text) => text.trim().get(..4)?.parse().ok(),
            _ => None,
        });
        of_date.or_else(|| match value("year")?.value {
            Node::Integer(year) => Some(year),
            _ => None,
        })
    }
}

/// A key that stands in no plan.
fn named(key: &str) -> Spanned<String> {
    Spanned {
        value: key.to_owned(),
        span: 0..0,
    }
}
