//! Reads a style sheet from its YAML, and again after a change.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{StyleSheet, TextStyle};
use crate::diagnostic::{Diagnostic, nearest};
use crate::message::{Fact, Message};
use crate::model::{Component, Wording};
use crate::standard::{Standard, of_serde};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/styles");

/// The sheets that were read, by the names of the built-in standards: to read
/// one takes as long as to write half a DOCX.
static SHEETS: Mutex<BTreeMap<String, StyleSheet>> = Mutex::new(BTreeMap::new());

/// The parts of a sheet beside its components and `font`.
const PARTS: [&str; 8] = [
    "page",
    "page_number",
    "letterhead",
    "signature",
    "table",
    "marks",
    "annex",
    "footnote",
];

/// Why a style sheet, or a change of it, is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StyleError {
    /// The YAML is not well formed.
    Yaml(String),
    /// A component has no look.
    MissingComponent(String),
    /// Neither a component nor a part.
    UnknownName {
        /// What was found.
        name: String,
        /// The nearest known name.
        nearest: Option<String>,
    },
    /// A component or part has no such value.
    UnknownKey {
        /// The component or part.
        name: String,
        /// What was found.
        key: String,
        /// The nearest known key.
        nearest: Option<String>,
        /// All known keys.
        known: Vec<String>,
    },
    /// A key stands below a single value.
    BelowValue {
        /// The component or part.
        name: String,
        /// What was found.
        key: String,
    },
    /// A value is not what its key asks for.
    InvalidValue {
        /// The component or part.
        name: String,
        /// What serde says of it.
        reason: String,
    },
}

impl StyleError {
    /// The error as a fault of the plan that asked for the change.
    pub fn diagnostic(&self) -> Diagnostic {
        let diagnostic = Diagnostic::error(self.message());
        match self.hint() {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }

    /// What was found and what is expected.
    pub fn message(&self) -> Message {
        match self {
            Self::Yaml(reason) => Message::new("invalid-style.yaml").with("reason", reason),
            Self::MissingComponent(name) => Message::new("invalid-style.lacks").with("name", name),
            Self::UnknownName { name, .. } => {
                Message::new("invalid-style.unknown").with("name", name)
            }
            Self::UnknownKey { name, key, .. } => Message::new("invalid-style.key")
                .with("name", name)
                .with("key", key),
            Self::BelowValue { name, key } => Message::new("invalid-style.below")
                .with("name", name)
                .with("key", key),
            Self::InvalidValue { name, reason } => Message::new("invalid-style.value")
                .with("name", name)
                .with("reason", of_serde(reason)),
        }
    }

    /// How to mend it, if that is known.
    pub fn hint(&self) -> Option<Message> {
        let near = |name: &String| Message::new("did-you-mean").with("name", name);
        match self {
            Self::Yaml(_)
            | Self::MissingComponent(_)
            | Self::BelowValue { .. }
            | Self::InvalidValue { .. } => None,
            Self::UnknownName { nearest, .. } => nearest.as_ref().map(near),
            Self::UnknownKey { nearest, known, .. } => Some(match nearest {
                Some(name) => near(name),
                None => Message::new("invalid-style.known").with("names", Fact::names(known)),
            }),
        }
    }
}

impl fmt::Display for StyleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message())
    }
}

/// The house style of a standard, with the standard's words. A house standard
/// has the style of the standard that it extends.
pub fn sheet_for(standard: &Standard) -> StyleSheet {
    let mut sheets = SHEETS.lock().unwrap_or_else(PoisonError::into_inner);
    let sheet = sheets.entry(standard.base().to_owned()).or_insert_with(|| {
        let text = FILES
            .get_file(format!("{}.yaml", standard.base()))
            .and_then(include_dir::File::contents_utf8)
            .expect("each built-in standard has a style: tests/standards.rs asks for it");
        read(text, standard.wording.clone())
            .expect("the built-in styles are well formed: tests/standards.rs reads them")
    });
    StyleSheet {
        wording: standard.wording.clone(),
        ..sheet.clone()
    }
}

/// Reads a sheet.
pub(super) fn read(text: &str, wording: Wording) -> Result<StyleSheet, StyleError> {
    let tree = serde_yaml::from_str(text).map_err(|e| StyleError::Yaml(e.to_string()))?;
    from_tree(tree, wording)
}

fn from_tree(tree: Map<String, Value>, wording: Wording) -> Result<StyleSheet, StyleError> {
    let known = |name: &str| PARTS.contains(&name) || matches!(name, "font" | "text");
    if let Some(name) = tree.keys().find(|name| !known(name)) {
        return Err(unknown_name(name));
    }
    Ok(StyleSheet {
        font: part(&tree, "font")?,
        page: part(&tree, "page")?,
        page_number: part(&tree, "page_number")?,
        letterhead: part(&tree, "letterhead")?,
        signature: part(&tree, "signature")?,
        table: part(&tree, "table")?,
        marks: part(&tree, "marks")?,
        annex: part(&tree, "annex")?,
        footnote: part(&tree, "footnote")?,
        text: looks(&tree)?,
        wording,
        tree,
    })
}

fn part<T: DeserializeOwned>(tree: &Map<String, Value>, name: &str) -> Result<T, StyleError> {
    value(name, tree.get(name).unwrap_or(&Value::Null))
}

fn looks(tree: &Map<String, Value>) -> Result<BTreeMap<Component, TextStyle>, StyleError> {
    let none = Map::new();
    let written = tree.get("text").and_then(Value::as_object).unwrap_or(&none);
    let names: Vec<_> = Component::ALL.into_iter().map(Component::key).collect();
    if let Some(name) = written.keys().find(|name| !names.contains(name)) {
        return Err(unknown_name(name));
    }
    Component::ALL
        .into_iter()
        .zip(names)
        .map(|(component, name)| match written.get(&name) {
            Some(look) => Ok((component, value(&name, look)?)),
            None => Err(StyleError::MissingComponent(name)),
        })
        .collect()
}

/// Reads what stands under a name. Serde says which keys it does not know;
/// the rest of its message says what was expected.
fn value<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T, StyleError> {
    T::deserialize(value).map_err(|error| StyleError::InvalidValue {
        name: name.to_owned(),
        reason: error.to_string(),
    })
}

fn unknown_name(name: &str) -> StyleError {
    let components: Vec<_> = Component::ALL.into_iter().map(Component::key).collect();
    let known = PARTS
        .into_iter()
        .chain(["font"])
        .chain(components.iter().map(String::as_str));
    StyleError::UnknownName {
        name: name.to_owned(),
        nearest: nearest(name, known).map(str::to_owned),
    }
}

/// The key that a component or part lacks, by serde's message "unknown field
/// `x`, expected one of `y`, `z`".
fn unknown_key(name: &str, reason: &str) -> Option<StyleError> {
    let rest = reason.strip_prefix("unknown field `")?;
    let (key, expected) = rest.split_once('`')?;
    let known: Vec<String> = expected
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    let near = nearest(key, known.iter().map(String::as_str)).map(str::to_owned);
    Some(StyleError::UnknownKey {
        name: name.to_owned(),
        key: key.to_owned(),
        nearest: near,
        known,
    })
}

impl StyleSheet {
    /// Changes one value of a component or part: `body`, `size`, `15 pt`.
    ///
    /// # Errors
    /// See [`StyleSheet::override_at`].
    pub fn override_text(&mut self, name: &str, key: &str, value: &str) -> Result<(), StyleError> {
        self.override_at(&[name, key], value)
    }

    /// Changes the value at a path: `["body", "size"]`, `["font"]`,
    /// `["letterhead", "title_rule", "weight"]`. The value is YAML, so
    /// `15 pt`, `true` or `{exactly: 20 pt}`. The sheet is read anew from its
    /// data: change values by this alone.
    ///
    /// # Errors
    /// There is no such name or key, or the value is not what the key asks
    /// for. The sheet is then as it was before.
    pub fn override_at(&mut self, path: &[&str], value: &str) -> Result<(), StyleError> {
        let read = serde_yaml::from_str(value).map_err(|e| StyleError::InvalidValue {
            name: path.join("."),
            reason: e.to_string(),
        })?;
        *self = match self.with_value(path, &read) {
            // A number without its unit: as text it gets the message of
            // lengths, which shows how they are written.
            Err(StyleError::InvalidValue { .. }) if read.is_number() => {
                self.with_value(path, &Value::String(value.to_owned()))?
            }
            result => result?,
        };
        Ok(())
    }

    fn with_value(&self, path: &[&str], value: &Value) -> Result<Self, StyleError> {
        let Some((name, keys)) = path.split_first() else {
            return Err(unknown_name(""));
        };
        let invalid = |reason: String| StyleError::InvalidValue {
            name: path.join("."),
            reason,
        };
        let mut tree = self.tree.clone();
        let mut place = if Component::ALL.into_iter().any(|c| c.key() == *name) {
            &mut tree["text"][*name]
        } else if *name == "font" || PARTS.contains(name) {
            &mut tree[*name]
        } else {
            return Err(unknown_name(name));
        };
        for key in keys {
            if !place.is_object() {
                return Err(StyleError::BelowValue {
                    name: path.join("."),
                    key: (*key).to_owned(),
                });
            }
            place = &mut place[*key];
        }
        *place = value.clone();
        from_tree(tree, self.wording.clone()).map_err(|error| match error {
            StyleError::InvalidValue { reason, .. } => {
                unknown_key(name, &reason).unwrap_or_else(|| invalid(reason))
            }
            StyleError::Yaml(_)
            | StyleError::MissingComponent(_)
            | StyleError::UnknownName { .. }
            | StyleError::BelowValue { .. }
            | StyleError::UnknownKey { .. } => error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standard::Catalogue;

    #[test]
    fn a_sheet_that_lacks_a_component_is_refused() {
        let standard = Catalogue::builtin().by_name("nd30-2020").expect("built in");
        let mut tree = sheet_for(standard).tree;
        tree["text"]
            .as_object_mut()
            .expect("looks")
            .remove("caption");
        assert_eq!(
            from_tree(tree, standard.wording.clone()),
            Err(StyleError::MissingComponent("caption".to_owned()))
        );
    }

    #[test]
    fn a_sheet_with_an_unknown_component_is_refused() {
        let standard = Catalogue::builtin().by_name("nd30-2020").expect("built in");
        let mut tree = sheet_for(standard).tree;
        let look = tree["text"]["body"].clone();
        tree["text"]["capshun"] = look;
        let fault = from_tree(tree, standard.wording.clone()).expect_err("unknown");
        assert!(fault.to_string().contains("`capshun`"));
    }
}
