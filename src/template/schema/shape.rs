//! The shapes that keys and fields share.

use serde_json::{Value, json};

use crate::plan::keys;

use super::rule;

use super::super::field::CITATION_KEYS;

/// A reference to a shape by its name.
pub(super) fn shape(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// A shape, or a text that becomes one with the values of a row. Title,
/// description and the like stay on the outside.
pub(super) fn or_of_row(mut schema: Value) -> Value {
    let mut outer = serde_json::Map::new();
    if let Some(map) = schema.as_object_mut() {
        for key in ["title", "description", "examples", "default"] {
            if let Some(words) = map.remove(key) {
                outer.insert(key.to_owned(), words);
            }
        }
    }
    outer.insert("anyOf".to_owned(), json!([schema, shape("of_row")]));
    Value::from(outer)
}

/// No text that waits for the values of a row: in a plan without a table.
pub(super) fn not_of_row() -> Value {
    json!({"not": shape("of_row")})
}

/// A day that exists, from 1900 to 2199 where `issued`, else in any year;
/// leap years are kept.
fn day(issued: bool) -> String {
    let (years, leap) = if issued {
        (
            r"(19|2[01])\d\d",
            r"((19|2[01])(0[48]|[2468][048]|[13579][26])|2000)",
        )
    } else {
        (
            r"(?!0000)\d{4}",
            r"(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)",
        )
    };
    let days = r"(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8])";
    format!(r"^\s*({years}-({days})|(?!0000){leap}-02-29)\s*$")
}

/// The shapes by name. A key without a value is a key left out, so most of
/// them take null; inside lists nothing does.
pub(super) fn definitions() -> Value {
    let path = r"^\s*(?![/~])(?!(.*/)?\s*\.{0,2}\s*(/|$))[^\\:]*$";
    json!({
        "word": {"type": ["string", "number"], "pattern": r"\S"},
        "text": {"type": ["string", "number", "null"], "pattern": r"\S"},
        "texts": {
            "anyOf": [shape("text"), {"type": "array", "items": shape("word")}],
        },
        "flag": {"type": ["boolean", "null"]},
        "issued": {"anyOf": [{"type": ["string", "null"], "pattern": day(true)}, shape("rule")]},
        "date": {"anyOf": [shape("day"), shape("rule")]},
        "day": {"type": ["string", "null"], "pattern": day(false)},
        "rule": rule::schema(),
        "time": {"type": ["string", "null"], "pattern": r"^\s*([01]?\d|2[0-3]):[0-5]\d\s*$"},
        "file": {"type": ["string", "number"], "pattern": path},
        "organ": {
            "allOf": [shape("file")],
            "not": {"type": "string", "pattern": r"\.ya?ml\s*$"},
        },
        "signer": {
            "type": ["string", "number"],
            "anyOf": [
                {"type": "string", "pattern": r"^[^:]*\S[^:]*$"},
                {"type": "string", "pattern": format!("{}:[^:]*\\S[^:]*$", path.trim_end_matches('$'))},
                {"type": "number"},
            ],
        },
        "citation": citation(),
        "of_row": {"type": "string", "pattern": r"\{\{|\{%"},
    })
}

/// A document that is cited (văn bản được viện dẫn).
fn citation() -> Value {
    let properties: serde_json::Map<String, Value> = CITATION_KEYS
        .into_iter()
        .map(|key| {
            let (shape_of, title, example) = match key {
                "type" => ("word", "Tên loại", json!("Nghị quyết")),
                "number" => ("text", "Số và ký hiệu", json!("14-NQ/ĐU")),
                "date" => ("day", "Ngày ban hành", json!("2026-06-29")),
                "organ" => (
                    "text",
                    "Cơ quan ban hành",
                    json!("Ban Chấp hành Đảng bộ xã"),
                ),
                "law" => ("flag", "Là luật, được gọi theo tên", json!(true)),
                _ => (
                    "text",
                    "Trích yếu",
                    json!("về nhiệm vụ sáu tháng cuối năm 2026"),
                ),
            };
            let schema = json!({
                "allOf": [shape(shape_of)], "title": title, "examples": [example],
            });
            (key.to_owned(), schema)
        })
        .collect();
    json!({
        "type": ["object", "null"],
        "properties": properties,
        "required": ["type"],
        "additionalProperties": false,
    })
}

/// The names of a list of choices, and null.
fn names<T>(known: &[(T, &str)]) -> Value {
    let mut names: Vec<_> = known.iter().map(|(_, name)| json!(name)).collect();
    names.push(Value::Null);
    Value::from(names)
}

/// Marks that are texts, or groups.
const OF_TEXT: [&str; 3] = ["circulation", "drafter", "contact"];

/// What no mark is in a plan without a table.
pub(super) fn marks_without_row() -> Value {
    let properties: serde_json::Map<String, Value> = keys::MARKS
        .into_iter()
        .filter(|key| !OF_TEXT.contains(key))
        .map(|key| (key.to_owned(), not_of_row()))
        .collect();
    json!({"properties": properties})
}

/// The marks of a plan (các dấu chỉ).
pub(super) fn marks() -> Value {
    let properties: serde_json::Map<String, Value> = keys::MARKS
        .into_iter()
        .map(|key| {
            let schema = mark(key);
            let schema = if OF_TEXT.contains(&key) {
                schema
            } else {
                or_of_row(schema)
            };
            (key.to_owned(), schema)
        })
        .collect();
    json!({
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": false,
    })
}

fn mark(key: &str) -> Value {
    match key {
        "secrecy" => json!({
            "title": "Độ mật", "enum": names(&keys::SECRECY), "examples": ["secret"],
        }),
        "urgency" => json!({
            "title": "Mức độ khẩn", "enum": names(&keys::URGENCY), "examples": ["urgent"],
        }),
        "circulation" => json!({
            "title": "Phạm vi lưu hành", "allOf": [shape("text")],
            "examples": ["Lưu hành nội bộ"],
        }),
        "draft" => json!({
            "title": "Dự thảo lần thứ mấy", "type": ["integer", "null"],
            "minimum": 1, "maximum": 99, "examples": [2],
        }),
        "not_for_media" => json!({
            "title": "Không phổ biến trên phương tiện thông tin đại chúng",
            "allOf": [shape("flag")], "examples": [true],
        }),
        "drafter" => json!({
            "title": "Ký hiệu người soạn thảo và số bản phát hành",
            "type": ["object", "null"],
            "properties": {
                "initials": {"title": "Chữ viết tắt tên", "allOf": [shape("word")], "examples": ["ABC"]},
                "copies": {
                    "title": "Số bản", "type": "integer",
                    "minimum": 1, "maximum": 99_999, "examples": [72],
                },
            },
            "required": keys::DRAFTER,
            "additionalProperties": false,
        }),
        _ => json!({
            "title": "Thông tin liên hệ",
            "description": "true thì lấy của hồ sơ cơ quan, hoặc ghi từng dòng.",
            "anyOf": [shape("flag"), shape("texts")],
            "examples": [true],
        }),
    }
}
