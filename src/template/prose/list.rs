//! Lists inside a sentence: "A, B và C".

use tera::Value;

use super::argument::{Call, Mismatch, text};
use crate::message::Message;

/// Joins items by `separator` and a space, the last two by the word `last`:
/// `["A", "B", "C"]` with `,` and `và` is "A, B và C".
pub fn joined(items: &[String], separator: &str, last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., end] => {
            let before = before.join(&format!("{separator} "));
            format!("{before} {last} {end}")
        }
    }
}

/// Filter `join_vi`: a list as prose, escaped item by item when one of them is
/// marked safe.
pub fn join_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let separator = call.option_or("sep", ",".to_owned(), text)?;
    let last = call.option_or("last", "và".to_owned(), text)?;
    let Some(items) = value.as_array() else {
        return Err(Mismatch::of_value(value, Message::new("expects-list")));
    };
    for (index, item) in items.iter().enumerate() {
        if !(item.is_string() || item.is_number()) {
            return Err(Mismatch::of_value(item, Message::new("expects-item"))
                .at(Message::new("place-item").with("number", index + 1)));
        }
    }
    if call.escapes() && items.iter().any(|item| item.is_string() && item.is_safe()) {
        let written: Vec<String> = items
            .iter()
            .map(|item| call.written(item))
            .collect::<Result<_, _>>()?;
        Ok(Value::safe_string(&joined(&written, &separator, &last)))
    } else {
        let plain: Vec<String> = items.iter().map(Value::to_string).collect();
        Ok(Value::from(joined(&plain, &separator, &last)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_two_are_joined_by_a_word() {
        let join = |items: &[&str]| {
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            joined(&items, ",", "và")
        };
        assert_eq!(join(&[]), "");
        assert_eq!(join(&["chi bộ"]), "chi bộ");
        assert_eq!(
            join(&["chi bộ", "đảng bộ cơ sở"]),
            "chi bộ và đảng bộ cơ sở"
        );
        assert_eq!(join(&["A", "B", "C", "D"]), "A, B, C và D");
    }

    #[test]
    fn the_word_and_the_separator_can_be_chosen() {
        let items = ["nam".to_owned(), "nữ".to_owned(), "đôi".to_owned()];
        assert_eq!(joined(&items, ";", "hoặc"), "nam; nữ hoặc đôi");
    }
}
