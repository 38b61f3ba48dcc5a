//! What a template hands to a filter, and the one way to refuse it.
//!
//! Dates come as text, numbers as integers or as text, so each reading is
//! written here once. A refusal is a [`Mismatch`]: what was found and what was
//! expected. The name of the filter and its example are added by `register`.

use std::fmt;

use tera::{Kwargs, State, Value};

use crate::message::{Fact, Message};
use crate::plan::Calendar;

/// A value that does not fit: where it stood, what it was, what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// From the outside in.
    places: Vec<Message>,
    found: Message,
    expected: Message,
}

impl Mismatch {
    /// A mismatch of `found`, shown in backticks, and `expected`, a noun phrase.
    pub fn of(found: impl fmt::Display, expected: Message) -> Self {
        Self::described(value_as_is(found), expected)
    }

    /// A mismatch whose `found` is already a phrase, such as "nothing".
    pub const fn described(found: Message, expected: Message) -> Self {
        Self {
            places: Vec::new(),
            found,
            expected,
        }
    }

    /// A mismatch of a template value and `expected`.
    pub fn of_value(found: &Value, expected: Message) -> Self {
        Self::described(description(found), expected)
    }

    /// The same mismatch, at a place inside the call: an option, an item.
    pub fn at(mut self, place: Message) -> Self {
        self.places.insert(0, place);
        self
    }

    /// What was found and what was expected.
    pub fn message(self) -> Message {
        if self.places.is_empty() {
            Message::new("mismatch")
                .with("found", self.found)
                .with("expected", self.expected)
        } else {
            Message::new("mismatch.at")
                .with("places", self.places)
                .with("found", self.found)
                .with("expected", self.expected)
        }
    }
}

/// One call from a template: its named options and the variables around it.
pub struct Call<'a> {
    options: &'a Kwargs,
    state: &'a State<'a>,
    calendar: &'a Calendar,
}

impl<'a> Call<'a> {
    /// The call with these options, each of which must be one of `known`
    /// (name and meaning): Tera itself would ignore a mistyped one.
    pub fn new(
        options: &'a Kwargs,
        state: &'a State<'a>,
        known: &[(&str, Message)],
        calendar: &'a Calendar,
    ) -> Result<Self, Mismatch> {
        for (key, _) in options.iter() {
            let name = key.to_string();
            if !known.iter().any(|(known, _)| *known == name) {
                return Err(Mismatch::described(
                    Message::new("found-option").with("name", name),
                    alternatives(known),
                ));
            }
        }
        Ok(Self {
            options,
            state,
            calendar,
        })
    }

    /// The option `name`, if it is given.
    pub fn option(&self, name: &'static str) -> Option<&Value> {
        // A value read as a value has no type to be wrong about.
        self.options.get::<&Value>(name).ok().flatten()
    }

    /// The option `name`, read by `reading`; without it, `default`.
    pub fn option_or<T>(
        &self,
        name: &'static str,
        default: T,
        reading: impl Fn(&Value) -> Result<T, Mismatch>,
    ) -> Result<T, Mismatch> {
        match self.option(name) {
            Some(value) => reading(value).map_err(|error| error.at(option_place(name))),
            None => Ok(default),
        }
    }

    /// The option `name`, read by `reading`; it must be given.
    pub fn required<T>(
        &self,
        name: &'static str,
        reading: impl Fn(&Value) -> Result<T, Mismatch>,
    ) -> Result<T, Mismatch> {
        reading(self.option(name).unwrap_or(&Value::none()))
            .map_err(|error| error.at(option_place(name)))
    }

    /// Which days are worked.
    pub fn calendar(&self) -> &Calendar {
        self.calendar
    }

    /// The template variable `name`, if it is set. A component sees it only
    /// when it stands in Tera's global context.
    pub fn variable(&self, name: &str) -> Option<Value> {
        self.state.get::<Value>(name).ok().flatten()
    }

    /// The text of `value` as a `{{ }}` would write it: escaped when the
    /// engine escapes and the value is not marked safe.
    pub fn written(&self, value: &Value) -> Result<String, Mismatch> {
        self.state
            .escape_if_needed(value)
            .map_err(|_| Mismatch::of_value(value, Message::new("expects-escapable")))
    }

    /// Whether the engine escapes what this template writes.
    pub fn escapes(&self) -> bool {
        self.state.autoescaping_enabled()
    }
}

/// Where an option stands, for [`Mismatch::at`].
pub fn option_place(name: &str) -> Message {
    Message::new("place-option").with("name", name)
}

/// Reads a text.
pub fn text(value: &Value) -> Result<String, Mismatch> {
    match value.as_str() {
        Some(text) => Ok(text.to_owned()),
        None => Err(Mismatch::of_value(value, Message::new("expects-text"))),
    }
}

/// Reads `true` or `false`.
pub fn flag(value: &Value) -> Result<bool, Mismatch> {
    value
        .as_bool()
        .ok_or_else(|| Mismatch::of_value(value, Message::new("expected-flag")))
}

/// Reads a whole number of 0 or more, from an integer or from digits in text.
pub fn whole(value: &Value) -> Result<u64, Mismatch> {
    let read = match value.as_str() {
        Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().ok(),
        Some(_) => None,
        None if value.is_f64() => None,
        None => value.as_u64(),
    };
    read.ok_or_else(|| Mismatch::of_value(value, Message::new("expects-whole")))
}

/// The value that a text filter returns for `text`: as safe as its input was.
pub fn as_safe_as(value: &Value, text: String) -> Value {
    if value.is_safe() {
        Value::safe_string(&text)
    } else {
        Value::from(text)
    }
}

/// A value in a message: short values as they are, the rest by their kind.
fn description(value: &Value) -> Message {
    if value.is_undefined() {
        Message::new("found-undefined")
    } else if value.is_none() {
        Message::new("found-nothing")
    } else if value.is_array() {
        Message::new("found-list")
    } else if value.is_map() {
        Message::new("found-map")
    } else if value.as_str().is_some_and(str::is_empty) {
        Message::new("found-empty-text")
    } else {
        value_as_is(value)
    }
}

fn value_as_is(value: impl fmt::Display) -> Message {
    Message::new("found-value").with("value", value.to_string())
}

/// The known options as "`a` or `b`".
fn alternatives(known: &[(&str, Message)]) -> Message {
    if known.is_empty() {
        return Message::new("expects-no-option");
    }
    let names = known.iter().map(|(name, _)| name);
    Message::new("expects-option").with("names", Fact::choice(names))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Language;

    #[test]
    fn whole_numbers_come_as_integers_or_digits() {
        assert_eq!(whole(&Value::from(23)), Ok(23));
        assert_eq!(whole(&Value::from("023")), Ok(23));
        assert_eq!(whole(&Value::from(u64::MAX)), Ok(u64::MAX));
        for wrong in [
            Value::from(-1),
            Value::from(1.5),
            Value::from(2.0),
            Value::from(""),
            Value::from("1.250"),
            Value::from("+5"),
            Value::from("99999999999999999999"),
            Value::from(true),
            Value::none(),
            Value::undefined(),
        ] {
            assert!(whole(&wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn places_nest_from_outside_in() {
        let mismatch = Mismatch::of_value(&Value::none(), Message::new("expects-list"))
            .at(Message::new("place-key").with("key", "date"))
            .at(Message::new("place-item").with("number", 2));
        assert_eq!(
            mismatch.message().to_string(),
            "item 2, key `date`: found nothing, expected a list of texts or numbers"
        );
        let mismatch = Mismatch::of_value(&Value::from(""), Message::new("expects-text"));
        assert_eq!(
            mismatch.message().text(Language::Vietnamese),
            "thấy chữ trống, cần chữ đặt trong ngoặc kép"
        );
    }
}
