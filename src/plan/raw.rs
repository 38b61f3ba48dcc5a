//! What the YAML library reads, before it is judged.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{AliasLimits, DuplicateKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Budget, Error, Options, Spanned};

/// How deep lists and maps may lie in one another.
pub(super) const MAX_DEPTH: usize = 32;

/// How many values aliases may repeat in all.
pub(super) const MAX_REPEATED: usize = 10_000;

/// A node as the library sees it.
#[derive(Debug)]
pub(super) enum Raw {
    /// Nothing.
    Null,
    /// A boolean in any spelling that YAML knows.
    Bool(bool),
    /// A number in any spelling that YAML knows.
    Number(Number),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Spanned<Raw>>),
    /// Keys with their values; a key may stand twice.
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

/// A number as the library sees it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Number {
    /// A whole number that fits.
    Integer(i64),
    /// Any other.
    Decimal(f64),
}

/// Reads one YAML document.
pub(super) fn read(text: &str) -> Result<Spanned<Raw>, Error> {
    serde_yaml::from_str_with_options(text, options())
}

fn options() -> Options {
    let mut limits = AliasLimits::default();
    limits.max_total_replayed_events = MAX_REPEATED;
    limits.max_replay_stack_depth = MAX_DEPTH;
    let mut budget = Budget::default();
    budget.max_depth = MAX_DEPTH;
    budget.flow_nesting_limit = MAX_DEPTH;
    let mut options = Options::default();
    options.alias_limits = limits;
    options.budget = Some(budget);
    options.duplicate_keys = DuplicateKeyPolicy::PassThrough;
    options.strict_booleans = true;
    options.leading_zero_numbers_as_strings = true;
    options.underscored_numbers_as_strings = true;
    options.non_finite_float_policy = NonFiniteFloatPolicy::PassThrough;
    options.reject_unsupported_tags = true;
    options.emit_comments = false;
    options.with_snippet = false;
    options
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Number(Number::Integer(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        // A number that is too large is text: no figure of it gets lost.
        let number = i64::try_from(value).map_or(Number::Decimal(f64::INFINITY), Number::Integer);
        Ok(Raw::Number(number))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Number(Number::Decimal(value)))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }

    fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<Raw, E> {
        Err(E::custom("binary data"))
    }
}
