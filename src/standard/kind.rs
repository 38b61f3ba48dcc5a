//! Document types (tên loại) and their codes.

use serde::Deserialize;

use super::Citation;
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
struct KindData {
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
        let data = KindData::deserialize(deserializer)?;
        Ok(Self {
            kind: DocumentKind {
                name: data.name,
                code: data.code,
                titled: data.titled,
                submission: data.submission,
            },
            class: data.class,
            alternatives: data.alternatives,
            citation: data.citation,
        })
    }
}
