//! What rules say, in Vietnamese and English.
//!
//! `assets/messages/<language>/<group>.ftl` holds for each rule a message under
//! the rule's name, with the attributes `what` (the rule), `why` and `mend`.

use super::examination::Finding;
use super::rule::{Fact, Fault};
pub use crate::message::Language;
use crate::message::Message;

/// What was found and what was expected; with how many more places have it.
/// A fact that the message names and the fault lacks stands as `{$name}`.
pub fn text(language: Language, finding: &Finding) -> String {
    let found = told(finding.rule.to_owned(), &finding.fault.facts).text(language);
    match finding.fault.more {
        0 => found,
        more => format!(
            "{found} {}",
            Message::new("more").with("n", more).text(language)
        ),
    }
}

/// The rule, in a sentence.
pub fn what(language: Language, rule: &str) -> String {
    told(format!("{rule}.what"), &[]).text(language)
}

/// What the rule is for.
pub fn why(language: Language, rule: &str) -> String {
    told(format!("{rule}.why"), &[]).text(language)
}

/// How a fault of a rule is mended.
pub fn mend(language: Language, rule: &str, fault: &Fault) -> String {
    told(format!("{rule}.mend"), &fault.facts).text(language)
}

/// The checker's own words: an id of `report.ftl` with its facts.
pub fn say(language: Language, id: &str, facts: &[(&'static str, Fact)]) -> String {
    told(id.to_owned(), facts).text(language)
}

/// As [`say`]; `None` where the catalogue has no such id.
pub fn said(language: Language, id: &str, facts: &[(&'static str, Fact)]) -> Option<String> {
    told(id.to_owned(), facts).known(language)
}

fn told(id: String, facts: &[(&'static str, Fact)]) -> Message {
    let message = Message::from(id);
    facts.iter().fold(message, |message, (name, fact)| {
        message.with(name, fact.clone())
    })
}

#[cfg(test)]
mod tests;
