//! The texts of a plan in which Tera has to do, parsed once for all rows.

use std::sync::Arc;

use super::mention::{is_tera, mentions};
use super::merge::{FIELDS, FIXED, LATE};
use super::want::Want;
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::Message;
use crate::plan::{Node, Spanned};
use crate::template::{Engine, Field, Origin, Texts, syntax};

/// A text of the plan with Tera in it.
#[derive(Debug, Clone)]
pub(super) struct PlanText {
    /// The text and where it stands.
    pub text: Spanned<String>,
    /// The key at the plan's left margin, or the field, that it belongs to.
    pub owner: Owner,
    /// Whether what is put into it is escaped for Markdown.
    pub markdown: bool,
}

/// To what of the plan a text belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Owner {
    /// A key.
    Key(String),
    /// A field.
    Field(String),
}

impl PlanText {
    /// Whether it is rendered only with the document.
    pub fn is_late(&self) -> bool {
        matches!(&self.owner, Owner::Key(key) if LATE.contains(&key.as_str()))
    }
}

/// The texts of a plan, parsed; those that cannot be parsed are reported.
pub(super) fn parsed(source: &Arc<Source>, texts: &[PlanText], engine: &Engine) -> (Texts, Report) {
    let mut all = Texts::new(source, engine);
    let mut report = Report::new();
    for plan_text in texts {
        let PlanText { text, markdown, .. } = plan_text;
        let faults = if plan_text.is_late() {
            let origin = Origin::new(source, text.span.clone());
            syntax(engine, &text.value, &origin)
        } else {
            all.parse(&text.value, &text.span, *markdown)
        };
        for fault in &faults {
            report.push(bracketed(fault.clone(), &text.value));
        }
    }
    (all, report)
}

/// All texts of a plan in which Tera has to do.
pub(super) fn of_plan(tree: &Spanned<Node>, fields: &[Field]) -> Vec<PlanText> {
    let mut found = Vec::new();
    let Node::Map(entries) = &tree.value else {
        return found;
    };
    for (key, node) in entries {
        let name = key.value.as_str();
        if FIXED.contains(&name) {
            continue;
        }
        match &node.value {
            Node::Map(own) if name == FIELDS => {
                for (key, node) in own {
                    let want = Want::of_field(fields, &key.value);
                    collect(node, want, &Owner::Field(key.value.clone()), &mut found);
                }
            }
            _ => collect(
                node,
                Want::of_key(name),
                &Owner::Key(name.to_owned()),
                &mut found,
            ),
        }
    }
    found
}

fn collect(node: &Spanned<Node>, want: Want<'_>, owner: &Owner, found: &mut Vec<PlanText>) {
    match &node.value {
        Node::String(text) if is_tera(text) => found.push(PlanText {
            text: Spanned {
                value: text.clone(),
                span: node.span.clone(),
            },
            owner: owner.clone(),
            markdown: matches!(want, Want::Markdown),
        }),
        Node::List(items) => items
            .iter()
            .for_each(|item| collect(item, want, owner, found)),
        Node::Map(entries) => {
            for (key, node) in entries {
                collect(node, want.of_child(&key.value), owner, found);
            }
        }
        Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) | Node::String(_) => {}
    }
}

/// Tera takes letters of English alone after a point.
fn bracketed(fault: Diagnostic, text: &str) -> Diagnostic {
    let mut mentions = mentions(text).into_iter();
    let named = mentions
        .find(|mention| !mention.column.is_ascii() && text[..mention.at.start].ends_with('.'));
    match named.filter(|_| fault.code == "template-syntax") {
        Some(mention) => {
            fault.hint(Message::new("unknown-column.brackets").with("column", &mention.column))
        }
        None => fault,
    }
}
