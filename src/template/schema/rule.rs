//! A rule from which a date follows, as a schema.

use serde_json::{Map, Value, json};

use super::given;
use super::shape::shape;
use crate::plan::calendar::{MOST_DAYS, MOST_YEARS};
use crate::plan::keys::{DATE_FORMS, DATE_RULE, LAST, WEEKDAYS, WORKING_DAY};

/// A group of keys that make one of the forms.
pub(super) fn schema() -> Value {
    let properties: Map<String, Value> = DATE_RULE
        .into_iter()
        .map(|key| (key.to_owned(), property(key)))
        .collect();
    let forms: Vec<_> = DATE_FORMS.iter().map(|(form, _)| whole(form)).collect();
    json!({
        "title": "Quy tắc tính ngày",
        "description": "Ngày của năm của kế hoạch, tính theo tháng, theo âm lịch hoặc theo một ngày khác.",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "anyOf": forms,
        "allOf": [
            short_month(&[4, 6, 9, 11], 30),
            short_month(&[2], 29),
            {"if": {"anyOf": [given("before"), given("after")]}, "then": {"not": given("year_offset")}},
        ],
    })
}

/// The keys of a form have values, those of other forms have none.
fn whole(form: &[&str]) -> Value {
    let keys = DATE_FORMS.iter().flat_map(|(keys, _)| keys.iter());
    let properties: Map<String, Value> = keys
        .map(|key| {
            let null = json!({"type": "null"});
            let asked = if form.contains(key) {
                json!({"not": {"type": "null"}})
            } else {
                null
            };
            ((*key).to_owned(), asked)
        })
        .collect();
    json!({"required": form, "properties": properties})
}

/// These months have so many days at most.
fn short_month(months: &[u32], days: u32) -> Value {
    json!({
        "if": {"required": ["month"], "properties": {"month": {"enum": months}}},
        "then": {"properties": {"day": {"not": {"type": "integer", "minimum": days + 1}}}},
    })
}

fn property(key: &str) -> Value {
    let (title, mut schema) = match key {
        "month" => ("Tháng", number(1, 12)),
        "day" => ("Ngày trong tháng", or_last(number(1, 31))),
        "weekday" => ("Thứ trong tuần", names(&WEEKDAYS)),
        "nth" => (
            "Lần thứ mấy trong tháng; -1 hoặc last là lần cuối",
            or_last(json!({"enum": [1, 2, 3, 4, 5, -1, null]})),
        ),
        "lunar_month" => ("Tháng âm lịch", number(1, 12)),
        "lunar_day" => ("Ngày âm lịch", or_last(number(1, 30))),
        "before" => (
            "Trước ngày nào: tên một mục kiểu ngày, hoặc date",
            reference(),
        ),
        "after" => (
            "Sau ngày nào: tên một mục kiểu ngày, hoặc date",
            reference(),
        ),
        "days" => ("Số ngày", number(0, MOST_DAYS)),
        "working_days" => ("Số ngày làm việc", number(1, MOST_DAYS)),
        "working_day" => (
            "Gặp ngày nghỉ thì lùi đến (next) hoặc đưa lên (previous) ngày làm việc",
            names(&WORKING_DAY),
        ),
        _ => {
            let most = i64::from(MOST_YEARS);
            let years = json!({"type": ["integer", "null"], "minimum": -most, "maximum": most});
            ("Số năm sau năm của kế hoạch", years)
        }
    };
    if let Some(map) = schema.as_object_mut() {
        map.insert("title".to_owned(), json!(title));
    }
    schema
}

fn number(from: u32, to: u32) -> Value {
    json!({"type": ["integer", "null"], "minimum": from, "maximum": to})
}

fn or_last(schema: Value) -> Value {
    json!({"anyOf": [schema, {"type": "string", "pattern": format!(r"^\s*{LAST}\s*$")}]})
}

fn reference() -> Value {
    json!({"allOf": [shape("text")]})
}

fn names<T>(known: &[(T, &str)]) -> Value {
    let mut names: Vec<_> = known.iter().map(|(_, name)| json!(name)).collect();
    names.push(Value::Null);
    json!({"enum": names})
}
