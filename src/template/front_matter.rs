//! The YAML at the head of a template.
//!
//! Between two lines of `---` stand the document's type, its subject, its
//! legal bases, its numbering and its fields. All faults are found in one go.

use std::ops::Range;
use std::sync::Arc;

use super::field::{Field, FieldKind};
use super::fields;
use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::model::HeadingForm;
use crate::plan::decode::Decoder;
use crate::plan::entry::{Entry, Record};
use crate::plan::{Spanned, keys, parse_part};

/// A template: what it asks of a plan, and the pieces that Tera renders.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    /// The file's name without its ending.
    pub name: String,
    /// The text it was read from.
    pub source: Arc<Source>,
    /// The document's type; left out, the plan names it.
    pub kind: Option<Spanned<String>>,
    /// What it is for, in a sentence.
    pub summary: String,
    /// The subject, as Tera.
    pub subject: Option<Spanned<String>>,
    /// The body named between type and subject, as Tera.
    pub author: Option<Spanned<String>>,
    /// The legal bases, as Tera that writes Markdown.
    pub bases: Vec<Spanned<String>>,
    /// The lines that enact, as Tera.
    pub enactment: Option<TemplateEnactment>,
    /// Those who receive it before the organ's usual recipients, as Tera
    /// ("Như Điều 3").
    pub recipients: Vec<Spanned<String>>,
    /// The forms of headings by level, when they are not the usual ones.
    pub numbering: Option<Vec<HeadingForm>>,
    /// Those of the State, when they are not the same: its resolutions are
    /// divided into articles, the Party's into sections.
    pub state_numbering: Option<Vec<HeadingForm>>,
    /// What it asks of a plan.
    pub fields: Vec<Field>,
    /// The bytes of the body, Tera that writes Markdown.
    pub body_span: Range<usize>,
}

/// The lines that enact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateEnactment {
    /// Above the legal bases.
    pub authority: Option<Spanned<String>>,
    /// Below them.
    pub word: Spanned<String>,
}

impl Template {
    /// The body, Tera that writes Markdown.
    pub fn body(&self) -> &str {
        self.source.text.get(self.body_span.clone()).unwrap_or("")
    }
}

/// The variables that every template has, with their meaning.
pub const VARIABLES: [(&str, Message); 9] = [
    ("organ", Message::new("variable-organ")),
    ("side", Message::new("variable-side")),
    ("year", Message::new("variable-year")),
    ("month", Message::new("variable-month")),
    ("date", Message::new("variable-date")),
    ("number", Message::new("variable-number")),
    ("type", Message::new("variable-type")),
    ("subject", Message::new("variable-subject")),
    ("row", Message::new("variable-row")),
];

/// Whether a template has a variable without asking for it as a field.
pub(super) fn is_given(name: &str) -> bool {
    // Tera's own, inside a loop.
    name == "loop" || VARIABLES.iter().any(|(known, _)| *known == name)
}

const KEYS: [&str; 10] = [
    "type",
    "summary",
    "subject",
    "author",
    "bases",
    "enactment",
    "recipients",
    "numbering",
    "state_numbering",
    "fields",
];
const FIELD_KEYS: [&str; 8] = [
    "label", "type", "help", "example", "default", "optional", "options", "columns",
];

/// The bytes of the front matter and of the body. A source that does not
/// begin with `---` is a part that templates include.
pub(super) fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    if first.trim_start_matches('\u{feff}').trim_end() != "---" {
        return None;
    }
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == "---" {
            return Some((first.len()..at, at + line.len()..text.len()));
        }
        at += line.len();
    }
    Some((first.len()..text.len(), text.len()..text.len()))
}

/// Reads a template, with all faults of its front matter.
pub(super) fn read(name: &str, source: &Arc<Source>) -> (Option<Template>, Report) {
    let Some((head, body_span)) = split(&source.text) else {
        let fault = Diagnostic::error(Message::new("front-matter"));
        return (None, fault.at(Place::file(source)).into());
    };
    let mut template = Template {
        name: name.to_owned(),
        source: Arc::clone(source),
        kind: None,
        summary: String::new(),
        subject: None,
        author: None,
        bases: Vec::new(),
        enactment: None,
        recipients: Vec::new(),
        numbering: None,
        state_numbering: None,
        fields: Vec::new(),
        body_span,
    };
    if source.text[head.clone()].trim().is_empty() {
        return (Some(template), Report::new());
    }
    let tree = match parse_part(source, head) {
        Ok(tree) => tree,
        Err(fault) => return (None, fault.into()),
    };
    let mut decoder = Decoder::new(source);
    let root = Entry::root(Message::new("thing-front-matter"), &tree);
    if let Some(record) = decoder.record(&root, Message::new("thing-template"), &KEYS) {
        fill(&mut template, &mut decoder, &record);
    }
    (Some(template), decoder.finish())
}

fn fill(template: &mut Template, decoder: &mut Decoder, record: &Record) {
    template.kind = text(decoder, record, "type");
    template.summary = text(decoder, record, "summary").map_or_else(String::new, |s| s.value);
    template.subject = text(decoder, record, "subject");
    template.author = text(decoder, record, "author");
    template.bases = texts(decoder, record, "bases");
    template.enactment = enactment(decoder, record);
    template.recipients = texts(decoder, record, "recipients");
    template.numbering = numbering(decoder, record, "numbering");
    template.state_numbering = numbering(decoder, record, "state_numbering");
    template.fields = defined(decoder, record, "fields", &template.source);
    fields::check_references(decoder, &template.fields);
    for field in &template.fields {
        if is_given(&field.name) {
            let fault =
                Diagnostic::error(Message::new("field-name.taken").with("name", &field.name));
            decoder.push(fault, field.span.clone());
        }
    }
}

fn enactment(decoder: &mut Decoder, record: &Record) -> Option<TemplateEnactment> {
    const WHAT: Message = Message::new("thing-enactment");
    let entry = record.get("enactment")?;
    let record = decoder.record(&entry, WHAT, &keys::ENACTMENT)?;
    let authority = text(decoder, &record, "authority");
    let word = decoder.required(&record, "word", WHAT)?;
    let word = decoder.text(&word)?;
    Some(TemplateEnactment { authority, word })
}

fn numbering(decoder: &mut Decoder, record: &Record, key: &str) -> Option<Vec<HeadingForm>> {
    record.get(key)?;
    let mut forms = Vec::new();
    for sample in texts(decoder, record, key) {
        match HeadingForm::from_sample(&sample.value) {
            Ok(form) => forms.push(form),
            Err(error) => {
                decoder.push(Diagnostic::error(error.message()), sample.span);
            }
        }
    }
    Some(forms)
}

/// The fields, or the columns of one, that stand below `key`.
fn defined(decoder: &mut Decoder, record: &Record, key: &str, source: &Arc<Source>) -> Vec<Field> {
    let Some(entry) = record.get(key) else {
        return Vec::new();
    };
    let mut fields = Vec::new();
    for (name, entry) in decoder.group(&entry).unwrap_or_default() {
        if !is_variable(&name.value) {
            let fault = Diagnostic::error(Message::new("field-name").with("name", &name.value));
            decoder.push(fault, name.span.clone());
        }
        fields.extend(field(decoder, name, &entry, key == "fields", source));
    }
    fields
}

fn field(
    decoder: &mut Decoder,
    name: &Spanned<String>,
    entry: &Entry,
    may_nest: bool,
    source: &Arc<Source>,
) -> Option<Field> {
    let what = Message::new("thing-field").with("name", &name.value);
    let record = decoder.record(entry, what.clone(), &FIELD_KEYS)?;
    let label = decoder
        .required(&record, "label", what)
        .and_then(|entry| decoder.text(&entry));
    let help = text(decoder, &record, "help");
    let optional = record
        .get("optional")
        .and_then(|entry| decoder.flag(&entry));
    let kind = kind(decoder, &record, &name.value, may_nest, source)?;
    let example = record.get("example");
    let default = record.get("default");
    let field = Field {
        name: name.value.clone(),
        label: label.map_or_else(|| name.value.clone(), |label| label.value),
        kind,
        help: help.map(|help| help.value),
        example: example.as_ref().map(|entry| entry.node.clone()),
        default: default.as_ref().map(|entry| entry.node.clone()),
        optional: optional.unwrap_or(false),
        span: name.span.clone(),
    };
    for entry in [example, default].into_iter().flatten() {
        fields::value(decoder, &field, &entry, source, None);
    }
    Some(field)
}

fn kind(
    decoder: &mut Decoder,
    record: &Record,
    field: &str,
    may_nest: bool,
    source: &Arc<Source>,
) -> Option<FieldKind> {
    let options = texts(decoder, record, "options");
    let options: Vec<String> = options.into_iter().map(|option| option.value).collect();
    let entry = decoder.required(
        record,
        "type",
        Message::new("thing-field").with("name", field),
    )?;
    let known: Vec<_> = FieldKind::NAMES
        .into_iter()
        .filter(|name| may_nest || *name != "records")
        .map(|name| (name, name))
        .collect();
    let name = decoder.choice(&entry, &known)?;
    for (key, kind) in [("options", "choice"), ("columns", "records")] {
        if record.has(key) != (name == kind) {
            let fault = Message::new("field-type")
                .with("name", field)
                .with("kind", name)
                .with("key", key)
                .with("only", kind);
            decoder.push(Diagnostic::error(fault), entry.span());
        }
    }
    Some(match name {
        "markdown" => FieldKind::Markdown,
        "date" => FieldKind::Date,
        "time" => FieldKind::Time,
        "integer" => FieldKind::Integer,
        "year" => FieldKind::Year,
        "money" => FieldKind::Money,
        "boolean" => FieldKind::Boolean,
        "choice" => FieldKind::Choice(options),
        "list" => FieldKind::List,
        "records" => FieldKind::Records(defined(decoder, record, "columns", source)),
        "citation" => FieldKind::Citation,
        _ => FieldKind::Text,
    })
}

fn text(decoder: &mut Decoder, record: &Record, key: &str) -> Option<Spanned<String>> {
    record.get(key).and_then(|entry| decoder.text(&entry))
}

fn texts(decoder: &mut Decoder, record: &Record, key: &str) -> Vec<Spanned<String>> {
    record
        .get(key)
        .map_or_else(Vec::new, |entry| decoder.texts(&entry))
}

/// Whether Tera can call a variable by this name.
fn is_variable(name: &str) -> bool {
    const WORDS: [&str; 9] = [
        "and", "or", "not", "in", "is", "if", "else", "true", "false",
    ];
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !WORDS.contains(&name)
}
