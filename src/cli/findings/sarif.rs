//! Findings as SARIF 2.1.0, with every rule declared.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Entry, entries};
use crate::check::messages::{self, Language};
use crate::check::{Fingerprint, Rule, Site, SitePart, bearing, rules};
use crate::diagnostic::{Place, Severity};
use crate::standard::Catalogue;
use crate::workspace::{Checked, CheckedFile, Remark};

/// The schema of the format.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Characters of a document that are shown on either side of a place.
const AROUND: usize = 50;

/// What was found.
pub(super) fn write(checked: &Checked, language: Language) -> String {
    let mut declared: Vec<Value> = rules::all()
        .map(|rule| descriptor(rule, language))
        .collect();
    let mut index: BTreeMap<String, usize> = rules::all()
        .enumerate()
        .map(|(at, rule)| (rule.name.to_owned(), at))
        .collect();
    let mut results = Vec::new();
    for file in &checked.files {
        let mut alike = BTreeMap::new();
        for entry in entries(file, language) {
            // What is wrong with a file itself is no rule of the form.
            let at = *index.entry(entry.code.to_owned()).or_insert_with(|| {
                declared.push(json!({
                    "id": entry.code,
                    "shortDescription": {"text": entry.code.replace('-', " ")},
                    "defaultConfiguration": {"level": level(entry.severity)},
                }));
                declared.len() - 1
            });
            results.push(result(file, &entry, at, &mut alike, language));
        }
    }
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language.code(),
                "rules": declared,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// A rule as it is declared.
fn descriptor(rule: &Rule, language: Language) -> Value {
    let what = messages::what(language, rule.name);
    let why = messages::why(language, rule.name);
    let [clause, wrong, right] =
        ["field-clause", "field-wrong", "field-right"].map(|id| messages::say(language, id, &[]));
    let bearings: Vec<_> = Catalogue::builtin()
        .iter()
        .filter_map(|standard| Some((standard, bearing(rule, standard)?)))
        .collect();
    let clauses: Vec<_> = bearings
        .iter()
        .map(|(standard, bearing)| format!("{}: {}", standard.name, bearing.clauses()))
        .collect();
    let gravest = bearings.iter().map(|(_, bearing)| bearing.severity).max();
    let text = format!(
        "{what} {why}\n{clause}: {}\n{wrong}: {}\n{right}: {}",
        clauses.join("; "),
        rule.wrong,
        rule.right
    );
    let markdown = format!(
        "{what} {why}\n\n**{clause}:** {}\n\n**{wrong}:**\n\n```text\n{}\n```\n\n**{right}:**\n\n```text\n{}\n```\n",
        clauses.join("; "),
        rule.wrong,
        rule.right
    );
    json!({
        "id": rule.name,
        "shortDescription": {"text": what},
        "fullDescription": {"text": why},
        "help": {"text": text, "markdown": markdown},
        "defaultConfiguration": {"level": level(gravest.unwrap_or(rule.at_most))},
        "properties": {"tags": [rule.group.key()]},
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

fn result(
    file: &CheckedFile,
    entry: &Entry<'_>,
    index: usize,
    alike: &mut BTreeMap<String, usize>,
    language: Language,
) -> Value {
    let mut text = entry.message.clone();
    for part in entry.mend.iter().map(String::as_str).chain(entry.citation) {
        text.push('\n');
        text.push_str(part);
    }
    let mut physical = json!({"artifactLocation": {"uri": uri(entry.file(file))}});
    if let Some(region) = region(entry) {
        physical["region"] = region;
    }
    let mut location = json!({"physicalLocation": physical});
    if let Some(remark) = entry.remark {
        location["logicalLocations"] = json!([logical(&remark.site, language)]);
    }
    json!({
        "ruleId": entry.code,
        "ruleIndex": index,
        "level": level(entry.severity),
        "message": {"text": text},
        "locations": [location],
        "partialFingerprints": {"thethuc/v1": fingerprint(entry, alike)},
    })
}

/// Lines and columns of a plan; of a document, which has none, the words.
fn region(entry: &Entry<'_>) -> Option<Value> {
    match (entry.place, entry.remark) {
        (Some(place), _) => Some(lines(place)),
        (None, Some(Remark { site, .. })) if site.paragraph().is_some() => {
            Some(json!({"snippet": {"text": site.excerpt(AROUND).text}}))
        }
        (None, Some(_) | None) => None,
    }
}

fn lines(place: &Place) -> Value {
    let (line, column) = place.source.line_column(place.span.start);
    let (end_line, end_column) = place.source.line_column(place.span.end);
    json!({
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "snippet": {"text": place.source.text.get(place.span.clone()).unwrap_or_default()},
    })
}

fn logical(site: &Site, language: Language) -> Value {
    let (part, at) = match site.part {
        SitePart::Document => ("document", None),
        SitePart::Section(at) => ("section", Some(at)),
        SitePart::Main(at) => ("main", Some(at)),
        SitePart::Header(at) => ("header", Some(at)),
        SitePart::Footer(at) => ("footer", Some(at)),
        SitePart::Footnote(at) => ("footnote", Some(at)),
    };
    let mut path = part.to_owned();
    for step in at
        .map(|at| at.to_string())
        .into_iter()
        .chain(site.component.map(|component| component.key()))
    {
        path.push('/');
        path.push_str(&step);
    }
    json!({
        "name": super::site(language, site),
        "fullyQualifiedName": path,
        "kind": "element",
    })
}

/// What stays the same while text is put in elsewhere; findings that are alike
/// are counted.
fn fingerprint(entry: &Entry<'_>, alike: &mut BTreeMap<String, usize>) -> String {
    let words = match entry.remark {
        Some(remark) => {
            let print = Fingerprint::of(&remark.finding, &remark.site);
            format!("{}\n{}", print.rule, print.excerpt)
        }
        None => format!("{}\n{}", entry.code, entry.message),
    };
    let count = alike.entry(words.clone()).or_default();
    *count += 1;
    let digest = Sha256::digest(format!("{words}\n{count}"));
    digest.iter().take(16).map(|b| format!("{b:02x}")).collect()
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(
            uri("kế hoạch/a b.docx"),
            "k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b.docx"
        );
    }
}
