//! A template's fields as a schema.

use serde_json::{Map, Value, json};

use super::shape::{not_of_row, or_of_row, shape};
use crate::plan::calendar::YEARS;
use crate::plan::{Node, Spanned};
use crate::template::field::{Field, FieldKind};
use crate::template::fields::LARGEST;

/// A plan's `fields`; a table may give any of them.
pub(super) fn fields(fields: &[Field]) -> Value {
    group(fields, &json!(["object", "null"]), false)
}

/// What a plan without a table must have in its `fields`, and what it cannot
/// have: texts that wait for the values of a row.
pub(super) fn without_row(fields: &[Field]) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| {
            let mut asked = Vec::new();
            if field.is_required() {
                asked.push(json!({"not": {"type": "null"}}));
            }
            match &field.kind {
                FieldKind::Records(columns) => {
                    asked.push(not_of_row());
                    asked.push(json!({"items": {"properties": typed(columns)}}));
                }
                kind if is_typed(kind) => asked.push(not_of_row()),
                _ => {}
            }
            (field.name.clone(), json!({"allOf": asked}))
        })
        .filter(|(_, schema)| schema["allOf"] != json!([]))
        .collect();
    json!({"properties": properties, "required": required(fields)})
}

fn typed(fields: &[Field]) -> Map<String, Value> {
    let typed = fields.iter().filter(|field| is_typed(&field.kind));
    typed
        .map(|field| (field.name.clone(), not_of_row()))
        .collect()
}

/// Whether a kind has values that are no texts of any wording.
fn is_typed(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Text | FieldKind::Markdown | FieldKind::List => false,
        FieldKind::Date
        | FieldKind::Time
        | FieldKind::Integer
        | FieldKind::Year
        | FieldKind::Money
        | FieldKind::Boolean
        | FieldKind::Choice(_)
        | FieldKind::Records(_)
        | FieldKind::Citation => true,
    }
}

fn required(fields: &[Field]) -> Vec<&str> {
    let required = fields.iter().filter(|field| field.is_required());
    required.map(|field| field.name.as_str()).collect()
}

/// A group of fields; in records those that are required must be there.
fn group(fields: &[Field], kinds: &Value, is_record: bool) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.clone(), one(field, is_record)))
        .collect();
    let required = if is_record {
        required(fields)
    } else {
        Vec::new()
    };
    json!({
        "type": kinds,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn one(field: &Field, is_record: bool) -> Value {
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
    let shape = kind(&field.kind);
    let mut asked = vec![if is_typed(&field.kind) {
        or_of_row(shape)
    } else {
        shape
    }];
    if is_record && field.is_required() {
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
        FieldKind::Year => json!({
            "type": ["integer", "null"], "minimum": YEARS.start(), "maximum": YEARS.end(),
        }),
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
            "items": group(columns, &json!("object"), true),
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
