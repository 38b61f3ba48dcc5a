//! What rules say, in Vietnamese and English, from one catalogue.
//!
//! `assets/messages/<language>/<group>.ftl` holds for each rule a Fluent
//! message under the rule's name, with the attributes `what` (the rule), `why`
//! and `mend`. `shared.ftl` has what several messages use, `report.ftl` the
//! checker's own words: headings, counts, places. Both languages have the same
//! ids; the tests of this module compare them with the list of rules.

mod catalogue;
mod value;

use std::fmt;
use std::str::FromStr;

use super::examination::Finding;
use super::rule::{Fact, Fault};
use value::Facts;

/// A language that messages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Tiếng Việt.
    Vietnamese,
    /// English.
    English,
}

/// A name that is no language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language; expected `vi` or `en`")]
pub struct UnknownLanguage(String);

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The language's code in options, data and reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

/// What was found and what was expected; with how many more places have it.
/// A fact that the message names and the fault lacks stands as `{$name}`.
pub fn text(language: Language, finding: &Finding) -> String {
    let found = catalogue::message(
        language,
        finding.rule,
        None,
        &Facts::of(language, &finding.fault.facts),
    );
    let found = found.unwrap_or_else(|| finding.rule.to_owned());
    match i64::try_from(finding.fault.more) {
        Ok(0) | Err(_) => found,
        Ok(more) => format!("{found} {}", say(language, "more", &[("n", more.into())])),
    }
}

/// The rule, in a sentence.
pub fn what(language: Language, rule: &str) -> String {
    attribute(language, rule, "what", &[])
}

/// What the rule is for.
pub fn why(language: Language, rule: &str) -> String {
    attribute(language, rule, "why", &[])
}

/// How a fault of a rule is mended.
pub fn mend(language: Language, rule: &str, fault: &Fault) -> String {
    attribute(language, rule, "mend", &fault.facts)
}

/// The checker's own words: an id of `report.ftl` with its facts.
pub fn say(language: Language, id: &str, facts: &[(&'static str, Fact)]) -> String {
    said(language, id, facts).unwrap_or_else(|| id.to_owned())
}

/// As [`say`]; `None` where the catalogue has no such id.
pub fn said(language: Language, id: &str, facts: &[(&'static str, Fact)]) -> Option<String> {
    catalogue::message(language, id, None, &Facts::of(language, facts))
}

fn attribute(language: Language, rule: &str, name: &str, facts: &[(&'static str, Fact)]) -> String {
    catalogue::message(language, rule, Some(name), &Facts::of(language, facts))
        .unwrap_or_else(|| rule.to_owned())
}

#[cfg(test)]
mod tests;
