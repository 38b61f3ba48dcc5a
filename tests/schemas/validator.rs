//! JSON against a JSON Schema: the keywords that our schemas use. One that it
//! does not know is an objection, so that none is passed over.

use serde_json::Value;

/// Keywords that describe and do not ask.
const NOTES: [&str; 9] = [
    "$schema",
    "$id",
    "$defs",
    "definitions",
    "title",
    "description",
    "default",
    // Forms of URIs and GUIDs.
    "format",
    "pattern",
];

/// What a schema objects to in a value, each with its place.
pub fn objections(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Validator { root: schema }.test(schema, value, "", &mut found);
    found
}

struct Validator<'a> {
    root: &'a Value,
}

impl Validator<'_> {
    fn test(&self, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
        let Some(keywords) = schema.as_object() else {
            return;
        };
        for (keyword, asked) in keywords {
            let number = |value: &Value| value.as_f64();
            let fits = match keyword.as_str() {
                "$ref" => {
                    let path = asked.as_str().and_then(|path| path.strip_prefix('#'));
                    let schema = path.and_then(|path| self.root.pointer(path));
                    self.test(schema.expect("a definition"), value, at, found);
                    true
                }
                "type" => match asked {
                    Value::Array(types) => types.iter().any(|name| is_a(value, name)),
                    name => is_a(value, name),
                },
                "const" => value == asked,
                "enum" => asked.as_array().is_some_and(|all| all.contains(value)),
                "minimum" => number(value).is_none_or(|n| Some(n) >= number(asked)),
                "maximum" => number(value).is_none_or(|n| Some(n) <= number(asked)),
                "minItems" => value
                    .as_array()
                    .is_none_or(|items| Some(items.len() as u64) >= asked.as_u64()),
                "uniqueItems" => value.as_array().is_none_or(|items| {
                    let alike = |(at, item)| items[..at].contains(item);
                    asked != &Value::Bool(true) || !items.iter().enumerate().any(alike)
                }),
                "required" => {
                    let names = asked.as_array().into_iter().flatten();
                    let has = |name: &Value| name.as_str().is_some_and(|n| value.get(n).is_some());
                    !value.is_object() || names.into_iter().all(has)
                }
                "properties" | "additionalProperties" => {
                    self.properties(keyword, schema, value, at, found);
                    true
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.test(asked, item, &format!("{at}/{index}"), found);
                    }
                    true
                }
                "anyOf" => self.count(asked, value) > 0,
                "oneOf" => self.count(asked, value) == 1,
                known => NOTES.contains(&known),
            };
            if !fits {
                let shown: String = value.to_string().chars().take(100).collect();
                found.push(format!("{at}: {shown} breaks {keyword} {asked}"));
            }
        }
    }

    fn properties(
        &self,
        keyword: &str,
        schema: &Value,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) {
        let known = schema.get("properties");
        for (name, inner) in value.as_object().into_iter().flatten() {
            let own = known.and_then(|known| known.get(name));
            let at = format!("{at}/{name}");
            match (keyword, own) {
                ("properties", Some(own)) => self.test(own, inner, &at, found),
                ("additionalProperties", None) => match &schema[keyword] {
                    Value::Bool(true) => {}
                    Value::Bool(false) => found.push(format!("{at} is not known")),
                    other => self.test(other, inner, &at, found),
                },
                _ => {}
            }
        }
    }

    fn count(&self, schemas: &Value, value: &Value) -> usize {
        let fits = |schema: &&Value| {
            let mut found = Vec::new();
            self.test(schema, value, "", &mut found);
            found.is_empty()
        };
        schemas
            .as_array()
            .into_iter()
            .flatten()
            .filter(fits)
            .count()
    }
}

fn is_a(value: &Value, name: &Value) -> bool {
    match name.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some(_) | None => false,
    }
}
