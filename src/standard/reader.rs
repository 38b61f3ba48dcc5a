//! Reads a standard from its YAML.
//!
//! The text is read to a tree first, so that a house standard can lay its
//! entries over those of the standard that it extends; the tree is then read
//! section by section, and a fault names section and entry.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::reason::of_serde;
use super::{Citation, Standard, Validity};
use crate::message::Message;
use crate::model::{Side, Wording};
use crate::units::Length;

/// The sections of a standard's file.
pub(super) const SECTIONS: [&str; 14] = [
    "name",
    "title",
    "side",
    "from",
    "until",
    "validity_citation",
    "replaces",
    "extends",
    "tolerance",
    "requirements",
    "wording",
    "kinds",
    "issuing_rights",
    "organ_codes",
];

/// Why a text is not a standard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum StandardFault {
    /// The YAML is not well formed.
    Yaml(String),
    /// A section has another name than those known.
    UnknownSection(String),
    /// A section is wrong.
    Section {
        /// The section, and the entry in it.
        section: String,
        /// What is wrong.
        reason: String,
    },
    /// A section is missing.
    Missing(String),
    /// Two requirements have one id.
    DuplicateId(String),
}

impl StandardFault {
    /// What was found and what is expected.
    pub(super) fn message(&self) -> Message {
        match self {
            Self::Yaml(reason) => Message::new("invalid-standard.yaml").with("reason", reason),
            Self::UnknownSection(name) => {
                Message::new("invalid-standard.section").with("name", name)
            }
            Self::Section { section, reason } => Message::new("invalid-standard.entry")
                .with("section", section)
                .with("reason", of_serde(reason)),
            Self::Missing(section) => {
                Message::new("invalid-standard.missing").with("section", section)
            }
            Self::DuplicateId(id) => Message::new("invalid-standard.twice").with("id", id),
        }
    }
}

impl fmt::Display for StandardFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message())
    }
}

/// How far measured lengths may lie outside their ranges.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tolerance {
    size: Length,
    length: Length,
}

/// Reads the text of a standard to a tree.
pub(super) fn tree(text: &str) -> Result<Map<String, Value>, StandardFault> {
    let tree: Map<String, Value> =
        serde_yaml::from_str(text).map_err(|e| StandardFault::Yaml(e.to_string()))?;
    match tree.keys().find(|key| !SECTIONS.contains(&key.as_str())) {
        Some(key) => Err(StandardFault::UnknownSection(key.clone())),
        None => Ok(tree),
    }
}

/// Lays a house standard over the one that it extends: lists entry by entry,
/// the rest by name.
pub(super) fn laid_over(
    base: &Map<String, Value>,
    house: Map<String, Value>,
) -> Map<String, Value> {
    let mut merged = base.clone();
    for (section, value) in house {
        let below = merged.remove(&section);
        let value = match (section.as_str(), below, value) {
            ("requirements", Some(below), above) => entries_over(below, above, "id"),
            ("kinds", Some(below), above) => entries_over(below, above, "name"),
            ("organ_codes", Some(below), above) => entries_over(below, above, "code"),
            ("issuing_rights", Some(below), above) => entries_over(below, above, "body"),
            ("wording", Some(Value::Object(mut below)), Value::Object(above)) => {
                below.extend(above);
                Value::Object(below)
            }
            (_, _, above) => above,
        };
        merged.insert(section, value);
    }
    merged
}

/// Entries of a list replace those with the same key; the rest are added.
fn entries_over(below: Value, above: Value, key: &str) -> Value {
    let (Value::Array(mut entries), Value::Array(above)) = (below, above.clone()) else {
        return above;
    };
    for entry in above {
        match entries.iter_mut().find(|known| known[key] == entry[key]) {
            Some(known) => *known = entry,
            None => entries.push(entry),
        }
    }
    Value::Array(entries)
}

/// Reads a standard from its tree.
pub(super) fn standard(mut tree: Map<String, Value>) -> Result<Standard, StandardFault> {
    let tolerance: Tolerance = section(&mut tree, "tolerance")?;
    let mut requirements: Vec<super::Requirement> = list(&mut tree, "requirements", "id")?;
    for requirement in &mut requirements {
        let limit = requirement.limit.clone();
        requirement.limit = limit.with_tolerance(tolerance.size, tolerance.length);
    }
    let mut ids: Vec<_> = requirements.iter().map(|r| r.id.as_str()).collect();
    ids.sort_unstable();
    if let Some(pair) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(StandardFault::DuplicateId(pair[0].to_owned()));
    }
    let (wording, wording_citations) = wording(section(&mut tree, "wording")?)?;
    Ok(Standard {
        name: section(&mut tree, "name")?,
        title: section(&mut tree, "title")?,
        side: section::<Side>(&mut tree, "side")?,
        validity: Validity {
            from: section::<NaiveDate>(&mut tree, "from")?,
            until: section(&mut tree, "until")?,
            citation: section(&mut tree, "validity_citation")?,
        },
        replaces: list(&mut tree, "replaces", "")?,
        extends: section(&mut tree, "extends")?,
        requirements,
        wording,
        wording_citations,
        kinds: list(&mut tree, "kinds", "name")?,
        issuing_rights: list(&mut tree, "issuing_rights", "body")?,
        organ_codes: list(&mut tree, "organ_codes", "code")?,
    })
}

/// An entry of the wording as it stands in the data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cited {
    #[serde(default)]
    value: Value,
    citation: Citation,
}

/// Parts the words from their citations.
fn wording(
    entries: Map<String, Value>,
) -> Result<(Wording, BTreeMap<String, Citation>), StandardFault> {
    let mut values = Map::new();
    let mut citations = BTreeMap::new();
    for (name, entry) in entries {
        let cited: Cited =
            serde_json::from_value(entry).map_err(|e| fault(&format!("wording.{name}"), &e))?;
        values.insert(name.clone(), cited.value);
        citations.insert(name, cited.citation);
    }
    let wording =
        serde_json::from_value(Value::Object(values)).map_err(|e| fault("wording", &e))?;
    Ok((wording, citations))
}

/// Reads a section; one that is missing reads as nothing.
fn section<T: DeserializeOwned>(
    tree: &mut Map<String, Value>,
    name: &str,
) -> Result<T, StandardFault> {
    let value = tree.remove(name).unwrap_or(Value::Null);
    if value.is_null() {
        return T::deserialize(Value::Null).map_err(|_| StandardFault::Missing(name.to_owned()));
    }
    serde_json::from_value(value).map_err(|e| fault(name, &e))
}

/// Reads a list entry by entry, so that a fault can name the entry by `key`;
/// one that is missing is empty.
fn list<T: DeserializeOwned>(
    tree: &mut Map<String, Value>,
    name: &str,
    key: &str,
) -> Result<Vec<T>, StandardFault> {
    let entries: Option<Vec<Value>> = section(tree, name)?;
    entries
        .unwrap_or_default()
        .into_iter()
        .map(|entry| {
            let label = entry.get(key).and_then(Value::as_str).unwrap_or("?");
            let label = format!("{name}.{label}");
            serde_json::from_value(entry).map_err(|e| fault(&label, &e))
        })
        .collect()
}

fn fault(section: &str, error: &serde_json::Error) -> StandardFault {
    StandardFault::Section {
        section: section.to_owned(),
        reason: error.to_string(),
    }
}
