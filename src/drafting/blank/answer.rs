//! What is given for the keys and fields of a draft.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report, Source, nearest};
use crate::plan::decode::Decoder;
use crate::plan::entry::Entry;
use crate::plan::{Node, Spanned, keys, parse};

use crate::template::Template;
use crate::template::field_value;
use crate::template::{CITATION_KEYS, Field, FieldKind};

/// A value for a key.
struct Answer {
    value: Node,
    /// Whether a further value for the key is added to it.
    grows: bool,
}

/// The values given for a draft.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    plan: BTreeMap<String, Node>,
    fields: BTreeMap<String, Node>,
}

/// A node that stands in no source.
pub(super) fn bare(value: Node) -> Spanned<Node> {
    Spanned { value, span: 0..0 }
}

impl Answers {
    /// The value of a key of the plan itself.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.plan.get(key)
    }

    /// The value of a field of the template.
    pub(super) fn field(&self, name: &str) -> Option<&Node> {
        self.fields.get(name)
    }

    /// Takes a value for a field.
    pub fn put(&mut self, name: &str, value: Node) {
        self.fields.insert(name.to_owned(), value);
    }

    /// The value of a list.
    pub fn list(items: Vec<Node>) -> Node {
        Node::List(items.into_iter().map(bare).collect())
    }

    /// The value of a record.
    pub fn record(entries: Vec<(String, Node)>) -> Node {
        let entries = entries.into_iter().map(|(value, node)| {
            let key = Spanned { value, span: 0..0 };
            (key, bare(node))
        });
        Node::Map(entries.collect())
    }

    /// Takes a value as it was typed. Lists and records grow with each value
    /// for the same key.
    ///
    /// # Errors
    /// Neither template nor plan has the key, or the value is none for it:
    /// what was expected, with the field's example.
    pub fn take(&mut self, template: &Template, key: &str, typed: &str) -> Result<(), Diagnostic> {
        if let Some(field) = template.fields.iter().find(|field| field.name == key) {
            let answer = read(field, typed, template)?;
            put(&mut self.fields, key, answer);
            return Ok(());
        }
        if !keys::PLAN.contains(&key) || matches!(key, "template" | "organ" | "year" | "fields") {
            return Err(unknown(template, key));
        }
        let answer = of_plan(key, typed)?;
        put(&mut self.plan, key, answer);
        Ok(())
    }
}

impl Field {
    /// The value that was typed.
    ///
    /// # Errors
    /// It is none of the field's kind.
    pub fn read(&self, typed: &str, template: &Template) -> Result<Node, Diagnostic> {
        read(self, typed, template).map(|answer| answer.value)
    }

    /// The example as the template writes it, when that is one line.
    pub fn example_text(&self, template: &Template) -> Option<String> {
        let node = self.example.as_ref()?;
        let text = template.source.text.get(node.span.clone())?;
        (!text.contains('\n')).then(|| text.trim_matches('"').to_owned())
    }
}

impl Template {
    /// The keys that the template leaves to the plan, as fields.
    pub fn open_keys(&self) -> Vec<Field> {
        let open = |name: &str, label: &str, help: &str, kind: FieldKind| Field {
            name: name.to_owned(),
            label: label.to_owned(),
            kind,
            help: Some(help.to_owned()),
            example: None,
            default: None,
            optional: true,
            span: 0..0,
        };
        let mut keys = Vec::new();
        if self.kind.is_none() {
            let help = "tên loại văn bản; thethuc list types cho biết các tên loại";
            keys.push(open("type", "Tên loại", help, FieldKind::Text));
        }
        if self.subject.is_none() {
            let help = "trích yếu nội dung văn bản";
            keys.push(open("subject", "Trích yếu", help, FieldKind::Text));
        }
        if self.body().trim().is_empty() {
            let help = "nội dung, viết bằng Markdown; có thể viết sau trong tệp";
            keys.push(open("body", "Nội dung", help, FieldKind::Markdown));
        }
        keys
    }
}

/// The keys of a document that is cited, as fields.
pub fn citation_fields() -> Vec<Field> {
    CITATION_KEYS
        .into_iter()
        .filter(|key| *key != "law")
        .map(|key| {
            let (label, kind) = match key {
                "type" => ("tên loại", FieldKind::Text),
                "number" => ("số và ký hiệu", FieldKind::Text),
                "date" => ("ngày (năm-tháng-ngày)", FieldKind::Date),
                "organ" => ("cơ quan ban hành", FieldKind::Text),
                _ => ("trích yếu", FieldKind::Text),
            };
            Field {
                name: key.to_owned(),
                label: label.to_owned(),
                kind,
                help: None,
                example: None,
                default: None,
                optional: key != "type",
                span: 0..0,
            }
        })
        .collect()
}

fn put(values: &mut BTreeMap<String, Node>, key: &str, answer: Answer) {
    match (values.get_mut(key), answer.value) {
        (Some(Node::List(known)), Node::List(more)) if answer.grows => known.extend(more),
        (_, value) => {
            values.insert(key.to_owned(), value);
        }
    }
}

/// Reads what was typed for a field.
///
/// # Errors
/// It is no value of the field's kind.
fn read(field: &Field, typed: &str, template: &Template) -> Result<Answer, Diagnostic> {
    let (value, grows) = match &field.kind {
        // A rule from which the day follows.
        FieldKind::Date if typed.trim_start().starts_with('{') => {
            (yaml(&field.name, typed)?, false)
        }
        FieldKind::Text
        | FieldKind::Markdown
        | FieldKind::Date
        | FieldKind::Time
        | FieldKind::Choice(_) => (Node::String(typed.replace("\\n", "\n")), false),
        FieldKind::Integer
        | FieldKind::Year
        | FieldKind::Money
        | FieldKind::Boolean
        | FieldKind::Citation => (yaml(&field.name, typed)?, false),
        FieldKind::List | FieldKind::Records(_) => (listed(field, typed)?, true),
    };
    let source = Source::new(format!("--set {}", field.name), typed);
    let mut decoder = Decoder::new(&source);
    let key = Spanned {
        value: field.name.clone(),
        span: 0..0,
    };
    let node = bare(value);
    field_value(
        &mut decoder,
        field,
        &Entry::of_key(&key, &node),
        &template.source,
        None,
    );
    let faults = decoder.finish();
    if !faults.is_empty() {
        return Err(refused(field, &faults, template));
    }
    Ok(Answer {
        value: node.value,
        grows,
    })
}

fn listed(field: &Field, typed: &str) -> Result<Node, Diagnostic> {
    let text = typed.trim();
    let is_yaml = text.starts_with('[') || text.starts_with('{');
    if !is_yaml && field.kind == FieldKind::List {
        return Ok(Node::List(vec![bare(Node::String(text.to_owned()))]));
    }
    Ok(match yaml(&field.name, typed)? {
        Node::List(items) => Node::List(items),
        other => Node::List(vec![bare(other)]),
    })
}

/// The faults of a value with the field's rule and example.
fn refused(field: &Field, faults: &Report, template: &Template) -> Diagnostic {
    let messages: Vec<_> = faults
        .iter()
        .map(|fault| fault.message.to_string())
        .collect();
    let code = faults
        .iter()
        .next()
        .map_or("wrong-type", |fault| fault.code);
    let mut told = Diagnostic::old_error(code, messages.join("; "));
    for hint in faults.iter().flat_map(|fault| &fault.hints) {
        told = told.hint(hint.clone());
    }
    told = told.hint(format!("{}: {}", field.label, field.kind.expectation()));
    if let Some(help) = &field.help {
        told = told.hint(help.clone());
    }
    match field.example_text(template) {
        Some(example) => told.hint(format!("write `{}={example}`", field.name)),
        None => told,
    }
}

fn of_plan(key: &str, typed: &str) -> Result<Answer, Diagnostic> {
    let (value, grows) = match key {
        "number" | "month" | "repeats" | "marks" | "enactment" | "style" => {
            (yaml(key, typed)?, false)
        }
        "joint_organs" | "signer" | "addressees" | "bases" | "recipients" | "numbering" => {
            let item = bare(Node::String(typed.trim().to_owned()));
            (Node::List(vec![item]), true)
        }
        "date" if typed.trim_start().starts_with('{') => (yaml(key, typed)?, false),
        _ => (Node::String(typed.replace("\\n", "\n")), false),
    };
    Ok(Answer { value, grows })
}

/// The value that a text in YAML has.
fn yaml(key: &str, typed: &str) -> Result<Node, Diagnostic> {
    let source: Arc<Source> = Source::new(format!("--set {key}"), typed.to_owned());
    match parse(&source) {
        Ok(node) => Ok(node.value),
        Err(fault) => {
            let mut told = Diagnostic::old_error(
                fault.code,
                format!("the value of `{key}` is no YAML: {}", fault.message),
            );
            told.hints = fault.hints;
            Err(told)
        }
    }
}

fn unknown(template: &Template, key: &str) -> Diagnostic {
    let known: Vec<_> = template
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    let fault = Diagnostic::old_error(
        "unknown-field",
        format!("the template `{}` has no field `{key}`", template.name),
    );
    match nearest(key, known.iter().copied()) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.hint(format!("the fields are `{}`", known.join("`, `"))),
    }
}
