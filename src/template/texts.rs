//! Texts of a plan with Tera in them, parsed once for many documents.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tera::{Context, Map, Tera, Value, value::Key};

use super::engine::{self, Engine};
use super::fault;
use super::origin::Origin;
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::Message;
use crate::plan::Node;

/// What texts see, by name.
#[derive(Default)]
pub(crate) struct Variables(Context);

impl Variables {
    /// Adds a value.
    pub fn insert(&mut self, name: &'static str, value: &Node) {
        self.0.insert_value(name, tera_value(value));
    }
}

/// Texts of one source, each known by the bytes where it stands.
pub(crate) struct Texts {
    source: Arc<Source>,
    tera: Tera,
    texts: BTreeMap<String, String>,
}

impl Texts {
    /// No text of `source` yet.
    pub fn new(source: &Arc<Source>, engine: &Engine) -> Self {
        Self {
            source: Arc::clone(source),
            tera: engine::language(engine.calendar()),
            texts: BTreeMap::new(),
        }
    }

    /// Parses a text, and tells what cannot be parsed. What is put into a text
    /// of Markdown is escaped.
    pub fn parse(&mut self, text: &str, span: &Range<usize>, is_markdown: bool) -> Report {
        let mut report = Report::new();
        let name = name(span, is_markdown);
        if let Err(error) = self.tera.add_raw_template(&name, text) {
            let origin = Origin::new(&self.source, span.clone());
            for fault in fault::faults(&error, &name) {
                report.push(fault.diagnostic(text, &origin));
            }
        }
        self.texts.insert(name, text.to_owned());
        report
    }

    /// A text that was parsed, with values in it.
    ///
    /// # Errors
    /// The first fault that Tera finds.
    pub fn render(
        &self,
        span: &Range<usize>,
        is_markdown: bool,
        variables: &Variables,
    ) -> Result<String, Diagnostic> {
        let name = name(span, is_markdown);
        self.tera.render(&name, &variables.0).map_err(|error| {
            let origin = Origin::new(&self.source, span.clone());
            let text = self.texts.get(&name).map_or("", String::as_str);
            let fault = fault::faults(&error, &name).into_iter().next();
            fault.map_or_else(
                || Diagnostic::error(Message::new("template-failed")),
                |fault| fault.diagnostic(text, &origin),
            )
        })
    }
}

/// What is wrong with the form of a text that is rendered later.
pub(crate) fn syntax(engine: &Engine, text: &str, origin: &Origin) -> Report {
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

/// A node as Tera sees it; a key without a value is left out.
pub(super) fn tera_value(node: &Node) -> Value {
    match node {
        Node::Null => Value::none(),
        Node::Bool(flag) => Value::from(*flag),
        Node::Integer(number) => Value::from(*number),
        Node::Decimal(number) => Value::from(*number),
        Node::String(text) => Value::from(text.as_str()),
        Node::List(items) => items
            .iter()
            .map(|item| tera_value(&item.value))
            .collect::<Vec<_>>()
            .into(),
        Node::Map(entries) => entries
            .iter()
            .filter(|(_, node)| node.value != Node::Null)
            .map(|(key, node)| (Key::from(key.value.clone()), tera_value(&node.value)))
            .collect::<Map>()
            .into(),
    }
}

/// What Tera calls a text: by where it stands.
fn name(span: &Range<usize>, is_markdown: bool) -> String {
    let ending = if is_markdown { engine::MARKDOWN } else { "" };
    format!("{}-{}{ending}", span.start, span.end)
}
