//! JSON Schema (2020-12) of plans, for editors and for scripts.
//!
//! [`plan_schema`] says of plans what the loader asks of them, as far as a
//! schema can: which keys there are, what each holds, which fields a template
//! wants. Keys come from [`keys`], fields from the templates' front matter;
//! titles, descriptions and examples are in Vietnamese. What hangs on another
//! file or on the calendar (whether a signer is in the organ's profile) stays
//! the loader's alone.

mod field;
mod key;
mod rule;
mod shape;

use serde_json::{Map, Value, json};

use super::front_matter::Template;
use crate::plan::keys;

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
/// The folder of identifiers; nothing needs to stand there.
const HOME: &str = "https://thethuc.example/schema";

/// The schema of plans of these templates. `kinds` are the names of the types
/// of documents, `standards` those of the standards, `alone` the template
/// that the schema is for when it is for one alone.
pub fn plan_schema(
    templates: &[&Template],
    kinds: &[&str],
    standards: &[&str],
    alone: Option<&str>,
) -> Value {
    let names: Vec<_> = templates.iter().map(|t| t.name.as_str()).collect();
    let properties: Map<String, Value> = keys::PLAN
        .into_iter()
        .map(|key| {
            let schema = match key {
                "template" => of_template(templates),
                "type" => with_examples(key::described(key), kinds),
                "standard" => with_choices(key::described(key), standards),
                _ => key::described(key),
            };
            let schema = if OF_ROW.contains(&key) {
                shape::or_of_row(schema)
            } else {
                schema
            };
            (key.to_owned(), schema)
        })
        .collect();
    let cases: Vec<_> = templates.iter().map(|template| case(template)).collect();
    let (id, title) = match alone {
        Some(name) => (
            format!("{HOME}/plan-{name}.json"),
            format!("Kế hoạch soạn văn bản theo mẫu {name}"),
        ),
        None => (
            format!("{HOME}/plan.json"),
            format!("Kế hoạch soạn văn bản ({} mẫu)", names.len()),
        ),
    };
    let mut all = vec![without_row(), named_by_table(), one_body()];
    all.extend(cases);
    json!({
        "$schema": DIALECT,
        "$id": id,
        "title": title,
        "description": "Một kế hoạch (plan) cho biết mẫu, cơ quan ban hành, số, ngày, người ký, nơi nhận và nội dung của một văn bản.",
        "type": "object",
        "properties": properties,
        "required": ["template"],
        "additionalProperties": false,
        "allOf": all,
        "$defs": shape::definitions(),
    })
}

/// The names of templates, each with what it is for.
fn of_template(templates: &[&Template]) -> Value {
    let mut schema = key::described("template");
    let names: Vec<_> = templates.iter().map(|t| t.name.as_str()).collect();
    let summaries: Vec<_> = templates.iter().map(|t| t.summary.as_str()).collect();
    set(&mut schema, "enum", json!(names));
    set(&mut schema, "markdownEnumDescriptions", json!(summaries));
    if let Some(first) = names.first() {
        set(&mut schema, "examples", json!([first]));
    }
    schema
}

fn with_examples(mut schema: Value, examples: &[&str]) -> Value {
    set(&mut schema, "examples", json!(examples));
    schema
}

/// One of these names, or nothing.
fn with_choices(mut schema: Value, names: &[&str]) -> Value {
    let mut choices: Vec<_> = names.iter().map(|name| json!(name)).collect();
    choices.push(Value::Null);
    set(&mut schema, "enum", Value::from(choices));
    set(&mut schema, "examples", json!(names));
    schema
}

fn set(schema: &mut Value, key: &str, value: Value) {
    if let Some(map) = schema.as_object_mut() {
        map.insert(key.to_owned(), value);
    }
}

/// A plan has its day, or the year of a draft. A day that follows from a rule
/// follows in a year.
fn dated() -> Value {
    let day = json!({
        "required": ["date"],
        "properties": {"date": {"not": {"type": ["null", "object"]}}},
    });
    json!({"anyOf": [day, given("year")]})
}

/// Keys whose values are no texts of any wording: in a plan with a table, a
/// text may stand for them that waits for the values of a row.
const OF_ROW: [&str; 5] = ["standard", "number", "date", "year", "month"];

/// A plan without a table has its organ and its day, or the year of a draft.
fn without_row() -> Value {
    let mut closed: Map<String, Value> = OF_ROW
        .into_iter()
        .map(|key| (key.to_owned(), shape::not_of_row()))
        .collect();
    closed.insert("marks".to_owned(), shape::marks_without_row());
    unless_table(json!({
        "required": ["organ"],
        "properties": closed,
        "allOf": [dated()],
    }))
}

/// What is asked of a plan without a table alone: columns may give the rest.
fn unless_table(asked: Value) -> Value {
    json!({"if": {"not": given("for_each")}, "then": asked})
}

/// Names of documents go with a table.
fn named_by_table() -> Value {
    json!({"if": given("file_name"), "then": given("for_each")})
}

/// A plan's own body is written in it or in a file, not both.
fn one_body() -> Value {
    json!({"not": {"allOf": [given("body"), given("body_file")]}})
}

/// The key stands there and has a value.
fn given(key: &str) -> Value {
    json!({"required": [key], "properties": {key: {"not": {"type": "null"}}}})
}

/// What a plan of one template must hold.
fn case(template: &Template) -> Value {
    let fields = field::fields(&template.fields);
    let mut asked = vec![json!({"properties": {"fields": fields}})];
    let mut alone = vec![json!({
        "properties": {"fields": field::without_row(&template.fields)},
    })];
    if template.fields.iter().any(super::Field::is_required) {
        alone.push(given("fields"));
    }
    match &template.kind {
        Some(kind) => asked.push(json!({"properties": {"type": {"enum": [kind.value, null]}}})),
        None => alone.push(given("type")),
    }
    if template.subject.is_none() {
        alone.push(given("subject"));
    }
    if template.body().trim().is_empty() {
        alone.push(json!({"anyOf": [given("body"), given("body_file")]}));
    }
    asked.push(unless_table(json!({"allOf": alone})));
    json!({
        "if": {
            "required": ["template"],
            "properties": {"template": {"const": template.name}},
        },
        "then": {
            "title": template.name,
            "description": template.summary,
            "allOf": asked,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Calendar;
    use crate::template::Engine;

    #[test]
    fn every_key_has_its_words_and_its_shape() {
        for key in keys::PLAN {
            let schema = key::described(key);
            for part in ["title", "description", "examples"] {
                assert!(schema.get(part).is_some(), "{key}: {part}");
            }
            assert!(schema.as_object().is_some_and(|map| map.len() > 3), "{key}");
        }
    }

    #[test]
    fn a_schema_points_only_at_what_it_defines() {
        let engine = Engine::new([], Calendar::country());
        let templates: Vec<_> = engine.templates().collect();
        let schema = plan_schema(&templates, &[], &[], None);
        let text = schema.to_string();
        for rest in text.split("\"#/$defs/").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            assert!(schema["$defs"].get(name).is_some(), "{name}");
        }
    }
}
