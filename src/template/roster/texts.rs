//! The texts of a plan in which Tera has to do, parsed once for all rows.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera};

use super::mention::{is_tera, mentions};
use super::merge::{FIELDS, FIXED, LATE};
use super::want::Want;
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::plan::{Node, Spanned};
use crate::template::engine::{self, Engine};
use crate::template::fault;
use crate::template::field::Field;
use crate::template::origin::Origin;

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

/// The texts of a plan, parsed.
pub(super) struct Texts {
    source: Arc<Source>,
    tera: Tera,
    pieces: BTreeMap<String, String>,
}

impl Texts {
    /// Parses the texts; those that cannot be parsed are reported.
    pub fn new(source: &Arc<Source>, texts: &[PlanText], engine: &Engine) -> (Self, Report) {
        let mut all = Self {
            source: Arc::clone(source),
            tera: engine::language(engine.calendar()),
            pieces: BTreeMap::new(),
        };
        let mut report = Report::new();
        for text in texts {
            let origin = Origin::new(source, text.text.span.clone());
            if text.is_late() {
                for fault in syntax(engine, &text.text.value, &origin).iter() {
                    report.push(bracketed(fault.clone(), &text.text.value));
                }
                continue;
            }
            let name = name(&text.text.span, text.markdown);
            if let Err(error) = all.tera.add_raw_template(&name, &text.text.value) {
                for fault in fault::faults(&error, &name) {
                    let fault = fault.diagnostic(&text.text.value, &origin);
                    report.push(bracketed(fault, &text.text.value));
                }
            }
            all.pieces.insert(name, text.text.value.clone());
        }
        (all, report)
    }

    /// A text with the values of a row in it.
    ///
    /// # Errors
    /// The first fault that Tera finds.
    pub fn render(
        &self,
        node: &Spanned<Node>,
        want: Want<'_>,
        context: &Context,
    ) -> Result<String, Diagnostic> {
        self.piece(
            &name(&node.span, matches!(want, Want::Markdown)),
            &node.span,
            context,
        )
    }

    /// A text that is no Markdown, by where it stands.
    ///
    /// # Errors
    /// As [`Texts::render`].
    pub fn plain(&self, text: &Spanned<String>, context: &Context) -> Result<String, Diagnostic> {
        self.piece(&name(&text.span, false), &text.span, context)
    }

    fn piece(
        &self,
        name: &str,
        span: &std::ops::Range<usize>,
        context: &Context,
    ) -> Result<String, Diagnostic> {
        self.tera.render(name, context).map_err(|error| {
            let origin = Origin::new(&self.source, span.clone());
            let text = self.pieces.get(name).map_or("", String::as_str);
            let fault = fault::faults(&error, name).into_iter().next();
            fault.map_or_else(
                || Diagnostic::old_error("template-failed", "the text failed without a reason"),
                |fault| fault.diagnostic(text, &origin),
            )
        })
    }
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
        Some(mention) => fault.hint(format!(
            "a name with such letters stands in brackets: `row[\"{}\"]`",
            mention.column
        )),
        None => fault,
    }
}

/// What is wrong with the form of a text that is rendered later.
fn syntax(engine: &Engine, text: &str, origin: &Origin) -> Report {
    const CODES: [&str; 4] = [
        "template-syntax",
        "unknown-filter",
        "unknown-template",
        "template-circle",
    ];
    let mut faults = Report::new();
    if let Err(report) = engine.render_text(text, origin, &Context::new(), false) {
        for fault in report.iter().filter(|fault| CODES.contains(&fault.code)) {
            faults.push(fault.clone());
        }
    }
    faults
}

/// What Tera calls a text: by where it stands.
fn name(span: &std::ops::Range<usize>, markdown: bool) -> String {
    let ending = if markdown { engine::MARKDOWN } else { "" };
    format!("{}-{}{ending}", span.start, span.end)
}
