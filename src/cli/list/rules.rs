//! The rules as a list, and as the tables of the manual.

use std::fmt::Write as _;

use crate::check::messages::{self, Language, say};
use crate::check::{Group, Rule, bearing, rules};
use crate::cli::findings;
use crate::standard::Catalogue;

/// A row for each rule: name, group, severity by each standard, what it asks.
pub(super) fn rows(language: Language) -> Vec<Vec<String>> {
    rules::all()
        .map(|rule| {
            let mut row = vec![rule.name.to_owned(), rule.group.key().to_owned()];
            row.extend(severities(rule, language));
            row.push(messages::what(language, rule.name));
            row
        })
        .collect()
}

/// A table for each group.
pub(super) fn markdown(language: Language) -> String {
    let mut text = String::new();
    let standards: Vec<_> = Catalogue::builtin()
        .iter()
        .map(|standard| format!("`{}`", standard.name))
        .collect();
    let heads = ["field-rule", "field-what"].map(|id| say(language, id, &[]));
    for group in Group::ALL {
        let of_group: Vec<_> = rules::all().filter(|rule| rule.group == group).collect();
        if of_group.is_empty() {
            continue;
        }
        let name = say(language, &format!("group-{}", group.key()), &[]);
        let _ = writeln!(text, "**{name}** (`{}`)\n", group.key());
        let _ = writeln!(
            text,
            "| {} | {} |",
            heads.join(" | "),
            standards.join(" | ")
        );
        let _ = writeln!(text, "|---|---|{}", "---|".repeat(standards.len()));
        for rule in of_group {
            let what = messages::what(language, rule.name)
                .replace('|', "\\|")
                .replace('*', "\\*");
            let severities = severities(rule, language).join(" | ");
            let _ = writeln!(text, "| `{}` | {what} | {severities} |", rule.name);
        }
        text.push('\n');
    }
    text
}

/// The severity of a rule by each standard.
fn severities(rule: &Rule, language: Language) -> Vec<String> {
    Catalogue::builtin()
        .iter()
        .map(|standard| {
            bearing(rule, standard).map_or_else(
                || "-".to_owned(),
                |bearing| findings::severity(language, bearing.severity),
            )
        })
        .collect()
}
