//! The YAML at the head of a template.
//!
//! Between two lines of `---` stand the document's type, its subject, its
//! legal bases, its numbering and its fields. All faults are found in one go.

use std::ops::Range;
use std::sync::Arc;

use super::field::{Field, FieldKind, listed};
use super::fields;
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::model::HeadingForm;
use crate::plan::{Node, Spanned, parse_part};

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
    /// The forms of headings by level, when they are not the usual ones.
    pub numbering: Option<Vec<HeadingForm>>,
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

/// Names that a template has without asking for them; a field cannot take
/// one.
pub(super) const GIVEN: [&str; 9] = [
    "organ", "side", "year", "date", "month", "number", "type", "subject", "loop",
];

const KEYS: [&str; 8] = [
    "type",
    "summary",
    "subject",
    "author",
    "bases",
    "enactment",
    "numbering",
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
        let fault = Diagnostic::error(
            "front-matter",
            "the template does not begin with a front matter between lines of `---`",
        );
        return (None, fault.at(Place::file(source)).into());
    };
    let mut reader = Reader {
        source,
        report: Report::new(),
    };
    let entries = match &source.text[head.clone()] {
        blank if blank.trim().is_empty() => Vec::new(),
        _ => match parse_part(source, head) {
            Ok(node) => reader.map("the front matter", &node),
            Err(fault) => return (None, fault.into()),
        },
    };
    let template = reader.template(name, &entries, body_span);
    (Some(template), reader.report)
}

type Entries = Vec<(Spanned<String>, Spanned<Node>)>;

/// Reads nodes into values and collects the faults.
struct Reader<'a> {
    source: &'a Arc<Source>,
    report: Report,
}

impl Reader<'_> {
    fn template(&mut self, name: &str, entries: &Entries, body_span: Range<usize>) -> Template {
        self.known_keys(entries, &KEYS);
        Template {
            name: name.to_owned(),
            source: Arc::clone(self.source),
            kind: self.text(entries, "type"),
            summary: self
                .text(entries, "summary")
                .map_or_else(String::new, |s| s.value),
            subject: self.text(entries, "subject"),
            author: self.text(entries, "author"),
            bases: self.texts(entries, "bases"),
            enactment: self.enactment(entries),
            numbering: self.numbering(entries),
            fields: self.fields(entries, "fields", &FieldKind::NAMES),
            body_span,
        }
    }

    fn enactment(&mut self, entries: &Entries) -> Option<TemplateEnactment> {
        let node = entry(entries, "enactment")?;
        let entries = self.map("`enactment`", node);
        self.known_keys(&entries, &["authority", "word"]);
        let authority = self.text(&entries, "authority");
        let word = self.text(&entries, "word");
        if word.is_none() && !entries.is_empty() {
            let fault = Diagnostic::error("front-matter", "`enactment` has no `word`")
                .hint("write `word: \"Quyết định:\"`");
            self.fault(fault, &node.span);
        }
        word.map(|word| TemplateEnactment { authority, word })
    }

    fn numbering(&mut self, entries: &Entries) -> Option<Vec<HeadingForm>> {
        entry(entries, "numbering")?;
        let mut forms = Vec::new();
        for sample in self.texts(entries, "numbering") {
            match HeadingForm::from_sample(&sample.value) {
                Ok(form) => forms.push(form),
                Err(error) => self.fault(
                    Diagnostic::error("unknown-numbering", error.to_string()),
                    &sample.span,
                ),
            }
        }
        Some(forms)
    }

    /// The fields below `key`; each of one of the `kinds`.
    fn fields(&mut self, entries: &Entries, key: &str, kinds: &[&str]) -> Vec<Field> {
        let Some(node) = entry(entries, key).filter(|node| node.value != Node::Null) else {
            return Vec::new();
        };
        let mut fields = Vec::new();
        for (name, node) in self.map(&format!("`{key}`"), node) {
            if !is_variable(&name.value) {
                let fault = Diagnostic::error(
                    "field-name",
                    format!(
                        "found the field `{}`, expected a name in small letters, \
                         figures and `_`, such as `closing_date`",
                        name.value
                    ),
                );
                self.fault(fault, &name.span);
            }
            if key == "fields" && GIVEN.contains(&name.value.as_str()) {
                let fault = Diagnostic::error(
                    "field-name",
                    format!("the name `{}` is taken: every template has it", name.value),
                );
                self.fault(fault, &name.span);
            }
            let entries = self.map(&format!("the field `{}`", name.value), &node);
            fields.extend(self.field(name, &entries, kinds));
        }
        fields
    }

    fn field(&mut self, name: Spanned<String>, entries: &Entries, kinds: &[&str]) -> Option<Field> {
        self.known_keys(entries, &FIELD_KEYS);
        let label = self.text(entries, "label");
        if label.is_none() {
            let fault = Diagnostic::error(
                "field-label",
                format!("the field `{}` has no `label`", name.value),
            );
            self.fault(fault, &name.span);
        }
        let field = Field {
            label: label.map_or_else(|| name.value.clone(), |label| label.value),
            kind: self.kind(&name, entries, kinds)?,
            help: self.text(entries, "help").map(|help| help.value),
            example: entry(entries, "example").cloned(),
            default: entry(entries, "default").cloned(),
            optional: self.flag(entries, "optional"),
            name: name.value,
            span: name.span,
        };
        for node in [&field.example, &field.default].into_iter().flatten() {
            fields::value(&field, node, self.source, &mut self.report);
        }
        Some(field)
    }

    fn kind(
        &mut self,
        name: &Spanned<String>,
        entries: &Entries,
        kinds: &[&str],
    ) -> Option<FieldKind> {
        let options: Vec<String> = self
            .texts(entries, "options")
            .into_iter()
            .map(|option| option.value)
            .collect();
        let columns = self.fields(entries, "columns", &SCALARS);
        let Some(kind) = self.text(entries, "type") else {
            let fault = Diagnostic::error(
                "field-type",
                format!(
                    "the field `{}` has no `type`, expected {}",
                    name.value,
                    listed(kinds)
                ),
            );
            self.fault(fault, &name.span);
            return None;
        };
        let read = match kind.value.as_str() {
            unknown if !kinds.contains(&unknown) => {
                let mut fault = Diagnostic::error(
                    "field-type",
                    format!("found the type `{unknown}`, expected {}", listed(kinds)),
                );
                if let Some(near) = nearest(unknown, kinds.iter().copied()) {
                    fault = fault.hint(format!("did you mean `{near}`?"));
                }
                self.fault(fault, &kind.span);
                return None;
            }
            "markdown" => FieldKind::Markdown,
            "date" => FieldKind::Date,
            "time" => FieldKind::Time,
            "integer" => FieldKind::Integer,
            "money" => FieldKind::Money,
            "boolean" => FieldKind::Boolean,
            "choice" => FieldKind::Choice(options.clone()),
            "list" => FieldKind::List,
            "records" => FieldKind::Records(columns.clone()),
            "citation" => FieldKind::Citation,
            _ => FieldKind::Text,
        };
        let fits = |wants: bool, has: bool| wants == has;
        let choice = matches!(read, FieldKind::Choice(_));
        let records = matches!(read, FieldKind::Records(_));
        if !fits(choice, !options.is_empty()) || !fits(records, !columns.is_empty()) {
            let fault = Diagnostic::error(
                "field-type",
                format!(
                    "the field `{}`: `options` go with the type `choice`, \
                     `columns` with the type `records`, and each needs its own",
                    name.value
                ),
            );
            self.fault(fault, &name.span);
        }
        Some(read)
    }

    fn known_keys(&mut self, entries: &Entries, known: &[&str]) {
        for (key, _) in entries {
            if known.contains(&key.value.as_str()) {
                continue;
            }
            let mut fault = Diagnostic::error(
                "unknown-key",
                format!(
                    "found the key `{}`, expected one of {}",
                    key.value,
                    listed(known)
                ),
            );
            if let Some(near) = nearest(&key.value, known.iter().copied()) {
                fault = fault.hint(format!("did you mean `{near}`?"));
            }
            self.fault(fault, &key.span);
        }
    }

    fn text(&mut self, entries: &Entries, key: &str) -> Option<Spanned<String>> {
        let node = entry(entries, key).filter(|node| node.value != Node::Null)?;
        self.string(key, node)
    }

    fn texts(&mut self, entries: &Entries, key: &str) -> Vec<Spanned<String>> {
        match entry(entries, key) {
            None => Vec::new(),
            Some(node) => match &node.value {
                Node::Null => Vec::new(),
                Node::List(items) => items
                    .iter()
                    .filter_map(|item| self.string(key, item))
                    .collect(),
                _ => self.string(key, node).into_iter().collect(),
            },
        }
    }

    fn string(&mut self, key: &str, node: &Spanned<Node>) -> Option<Spanned<String>> {
        let value = match &node.value {
            Node::String(text) => text.clone(),
            Node::Integer(_) | Node::Decimal(_) => {
                self.source.text.get(node.span.clone())?.to_owned()
            }
            Node::Null | Node::Bool(_) | Node::List(_) | Node::Map(_) => {
                let fault = Diagnostic::error("front-matter", format!("`{key}` is no text")).hint(
                    format!("put a text with `:`, `{{` or `#` in quotes: `{key}: \"...\"`"),
                );
                self.fault(fault, &node.span);
                return None;
            }
        };
        Some(Spanned {
            value,
            span: node.span.clone(),
        })
    }

    fn flag(&mut self, entries: &Entries, key: &str) -> bool {
        match entry(entries, key).map(|node| (&node.value, &node.span)) {
            None => false,
            Some((Node::Bool(flag), _)) => *flag,
            Some((_, span)) => {
                let fault = Diagnostic::error(
                    "front-matter",
                    format!("found another value for `{key}`, expected `true` or `false`"),
                );
                self.fault(fault, span);
                false
            }
        }
    }

    fn map(&mut self, what: &str, node: &Spanned<Node>) -> Entries {
        match &node.value {
            Node::Map(entries) => entries.clone(),
            Node::Null
            | Node::Bool(_)
            | Node::Integer(_)
            | Node::Decimal(_)
            | Node::String(_)
            | Node::List(_) => {
                let fault = Diagnostic::error(
                    "front-matter",
                    format!("{what} holds no keys, expected `key: value` lines"),
                );
                self.fault(fault, &node.span);
                Vec::new()
            }
        }
    }

    fn fault(&mut self, diagnostic: Diagnostic, span: &Range<usize>) {
        self.report
            .push(diagnostic.at(Place::new(self.source, span.clone())));
    }
}

/// The kinds that a column can have: all but records in records.
const SCALARS: [&str; 10] = [
    "text", "markdown", "date", "time", "integer", "money", "boolean", "choice", "list", "citation",
];

fn entry<'a>(entries: &'a Entries, key: &str) -> Option<&'a Spanned<Node>> {
    entries
        .iter()
        .find(|(name, _)| name.value == key)
        .map(|(_, node)| node)
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
