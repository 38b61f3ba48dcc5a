//! Document types (tên loại) and their codes.

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::{Citation, Standard};
use crate::diagnostic::{Diagnostic, nearest};
use crate::model::DocumentKind;

/// A document type as a standard lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindEntry {
    /// The type.
    pub kind: DocumentKind,
    /// Which list of the standard it stands in.
    pub class: KindClass,
    /// Other codes that documents under this standard bear.
    pub alternatives: Vec<String>,
    /// The clause that lists it.
    pub citation: Citation,
}

/// Which list of the standard a type stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindClass {
    /// A document type (thể loại văn bản, loại văn bản hành chính).
    #[default]
    Type,
    /// An administrative paper (giấy tờ hành chính) of the Party.
    Paper,
    /// A form of copy (bản sao).
    Copy,
}

/// An entry as it stands in the data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    code: Option<String>,
    #[serde(default)]
    class: KindClass,
    #[serde(default)]
    alternatives: Vec<String>,
    #[serde(default = "yes")]
    titled: bool,
    #[serde(default)]
    submission: bool,
    citation: Citation,
}

const fn yes() -> bool {
    true
}

impl<'de> Deserialize<'de> for KindEntry {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        Ok(Self {
            kind: DocumentKind {
                name: written.name,
                code: written.code,
                titled: written.titled,
                submission: written.submission,
            },
            class: written.class,
            alternatives: written.alternatives,
            citation: written.citation,
        })
    }
}

impl Standard {
    /// The type of this name, in any case and with the tone mark in either
    /// place ("uỷ", "ủy").
    pub fn kind(&self, name: &str) -> Option<DocumentKind> {
        self.kind_entry(name).map(|entry| entry.kind.clone())
    }

    /// The entry of the type of this name; see [`Standard::kind`].
    pub fn kind_entry(&self, name: &str) -> Option<&KindEntry> {
        let name = folded(name);
        self.kinds
            .iter()
            .find(|entry| folded(&entry.kind.name) == name)
    }

    /// The type of this name.
    ///
    /// # Errors
    /// The standard knows none: the diagnostic has the nearest as a hint.
    pub fn known_kind(&self, name: &str) -> Result<DocumentKind, Diagnostic> {
        self.kind(name).ok_or_else(|| {
            let diagnostic = Diagnostic::old_error(
                "unknown-type",
                format!("`{name}` is not a document type of `{}`", self.name),
            );
            let diagnostic = match self.kinds.first() {
                Some(first) => diagnostic.citing(first.citation.as_str()),
                None => diagnostic,
            };
            match self.nearest_kind(name) {
                Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
                None => diagnostic.hint(format!("the types are {}", self.kind_names())),
            }
        })
    }

    /// The document types proper, in the order of the standard's list.
    pub fn kinds(&self) -> impl Iterator<Item = &KindEntry> {
        self.kinds
            .iter()
            .filter(|entry| entry.class == KindClass::Type)
    }

    /// What a document can be: the types proper, and the papers that are
    /// drafted like them; not the copies.
    pub fn drafted_kinds(&self) -> impl Iterator<Item = &KindEntry> {
        self.kinds
            .iter()
            .filter(|entry| entry.class != KindClass::Copy)
    }

    /// The name of the type nearest to a mistyped one.
    pub fn nearest_kind(&self, name: &str) -> Option<&str> {
        let folds: Vec<_> = self.kinds.iter().map(|e| folded(&e.kind.name)).collect();
        let near = nearest(&folded(name), folds.iter().map(String::as_str))?.to_owned();
        let index = folds.iter().position(|fold| *fold == near)?;
        self.kinds.get(index).map(|entry| entry.kind.name.as_str())
    }

    fn kind_names(&self) -> String {
        let names: Vec<_> = self
            .kinds()
            .map(|entry| format!("`{}`", entry.kind.name))
            .collect();
        names.join(", ")
    }
}

/// Where writers differ in the place of the tone mark: both are in use, and
/// neither standard rules on it.
const TONES: [(&str, &str); 15] = [
    ("oà", "òa"),
    ("oá", "óa"),
    ("oả", "ỏa"),
    ("oã", "õa"),
    ("oạ", "ọa"),
    ("oè", "òe"),
    ("oé", "óe"),
    ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"),
    ("uỳ", "ùy"),
    ("uý", "úy"),
    ("uỷ", "ủy"),
    ("uỹ", "ũy"),
    ("uỵ", "ụy"),
];

/// A text with the place of tone marks that another text has; unchanged where
/// that one shows none.
pub fn toned_like(text: &str, model: &str) -> String {
    let model: String = model.nfc().collect::<String>().to_lowercase();
    let older = TONES.iter().any(|(_, older)| model.contains(older));
    let newer = TONES.iter().any(|(newer, _)| model.contains(newer));
    if older == newer {
        return text.to_owned();
    }
    TONES.iter().fold(text.to_owned(), |text, (new, old)| {
        let (from, to) = if older { (new, old) } else { (old, new) };
        let capital = |pair: &str| -> String {
            let mut letters = pair.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect()
        };
        let text = replaced(&text, from, to);
        replaced(&text, &capital(from), &capital(to))
    })
}

/// A text with an open syllable's end replaced: not in "quỷ", whose "u"
/// belongs to the consonant, and not in "khuỷu".
fn replaced(text: &str, from: &str, to: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, found) = rest.split_at(at);
        let after = &found[from.len()..];
        out.push_str(before);
        let open = !out.ends_with(['q', 'Q']) && !after.starts_with(char::is_alphabetic);
        out.push_str(if open { to } else { from });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A name without what writers differ in: case, spaces, place of tone marks.
fn folded(name: &str) -> String {
    let words: Vec<_> = name.split_whitespace().collect();
    let lower: String = words.join(" ").nfc().collect::<String>().to_lowercase();
    TONES
        .iter()
        .fold(lower, |text, (newer, older)| text.replace(newer, older))
}

#[cfg(test)]
mod tests {
    use super::{folded, toned_like};

    #[test]
    fn tone_marks_follow_a_model() {
        assert_eq!(
            toned_like("Uỷ viên, cấp uỷ, quỷ, khuỷu", "Ủy ban"),
            "Ủy viên, cấp ủy, quỷ, khuỷu"
        );
        assert_eq!(toned_like("xã An Hòa", "Đảng uỷ"), "xã An Hoà");
        assert_eq!(toned_like("An Hòa", "Sở Nội vụ"), "An Hòa");
    }

    #[test]
    fn names_fold_case_spaces_and_tone_places() {
        assert_eq!(folded("Giấy  uỷ quyền"), folded("GIẤY ỦY QUYỀN"));
        assert_ne!(folded("Quy định"), folded("Quyết định"));
    }
}
