//! A template's fields as a schema.

use serde_json::{Map, Value, json};

use super::shape::shape;
use crate::plan::{Node, Spanned};
use crate::template::field::{Field, FieldKind};
use crate::template::fields::LARGEST;

/// A group of fields: a plan's `fields`, or a record.
pub(super) fn fields(fields: &[Field]) -> Value {
    group(fields, &json!(["object", "null"]))
}

fn group(fields: &[Field], kinds: &Value) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.clone(), one(field)))
        .collect();
    let required: Vec<_> = fields
        .iter()
        .filter(|field| field.is_required())
        .map(|field| field.name.as_str())
        .collect();
    json!({
        "type": kinds,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn one(field: &Field) -> Value {
    let mut schema = Map::new();
    schema.insert("title".to_owned(), json!(field.label));
    if let Some(help) = &field.help {
        schema.insert("description".to_owned(), json!(help));
    }
    if let Some(example) = &field.example {
        schema.insert("examples".to_owned(), json!([plain(example)]));
    }
    if let Some(default) = &field.default {
        schema.insert("default".to_owned(), plain(default));
    }
    let mut asked = vec![kind(&field.kind)];
    if field.is_required() {
        asked.push(json!({"not": {"type": "null"}}));
    }
    schema.insert("allOf".to_owned(), Value::from(asked));
    Value::from(schema)
}

fn kind(kind: &FieldKind) -> Value {
    match kind {
        FieldKind::Text | FieldKind::Markdown => shape("text"),
        FieldKind::Date => shape("date"),
        FieldKind::Time => shape("time"),
        FieldKind::Integer => {
            json!({"type": ["integer", "null"], "minimum": -LARGEST, "maximum": LARGEST})
        }
        FieldKind::Money => json!({"type": ["integer", "null"], "minimum": 0, "maximum": LARGEST}),
        FieldKind::Boolean => shape("flag"),
        FieldKind::Choice(options) => {
            let mut choices: Vec<_> = options.iter().map(|option| json!(option)).collect();
            choices.push(Value::Null);
            json!({"enum": choices})
        }
        FieldKind::List => shape("texts"),
        FieldKind::Records(columns) => json!({
            "type": ["array", "null"],
            "items": group(columns, &json!("object")),
        }),
        FieldKind::Citation => shape("citation"),
    }
}

/// A node as JSON.
fn plain(node: &Spanned<Node>) -> Value {
    match &node.value {
        Node::Null => Value::Null,
        Node::Bool(flag) => json!(flag),
        Node::Integer(number) => json!(number),
        Node::Decimal(number) => json!(number),
        Node::String(text) => json!(text),
        Node::List(items) => items.iter().map(plain).collect(),
        Node::Map(entries) => entries
            .iter()
            .map(|(key, value)| (key.value.clone(), plain(value)))
            .collect::<Map<_, _>>()
            .into(),
    }
}
