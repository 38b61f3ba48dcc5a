//! What a check found, in the formats that people and machines read.
//!
//! One file for each format. All tell the same [`Entry`]s: a finding of a rule
//! or a diagnostic of the program, in the language that was asked for.

mod github;
mod json;
mod junit;
mod sarif;
mod text;

use clap::ValueEnum;

use crate::check::messages::{self, Language, say};
use crate::check::{Fact, Site, SitePart};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::workspace::{Checked, CheckedFile, Counts, Remark};

pub(super) use github::summary as github_summary;

/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum FindingsFormat {
    /// For people, with each place marked
    #[default]
    Text,
    /// For programs; assets/schemas/check.schema.json describes it
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// JUnit XML, for reports of tests
    Junit,
}

/// How the text is to look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// The language of messages.
    pub(super) language: Language,
    /// Whether colours are shown.
    pub(super) styled: bool,
    /// Whether only what is wrong is told.
    pub(super) quiet: bool,
}

/// What was found, in a format.
pub(super) fn write(checked: &Checked, format: FindingsFormat, look: Look) -> String {
    match format {
        FindingsFormat::Text => text::write(checked, look),
        FindingsFormat::Json => json::write(checked, look.language),
        FindingsFormat::Sarif => sarif::write(checked, look.language),
        FindingsFormat::Github => github::write(checked, look.language),
        FindingsFormat::Junit => junit::write(checked, look.language),
    }
}

/// One thing to tell.
struct Entry<'a> {
    /// The rule's name, or the diagnostic's code.
    code: &'a str,
    /// How grave it is.
    severity: Severity,
    /// What was found and what was expected.
    message: String,
    /// How to mend it.
    mend: Vec<String>,
    /// The clause.
    citation: Option<&'a str>,
    /// Where in a text.
    place: Option<&'a Place>,
    /// The finding that it tells, when it is one.
    remark: Option<&'a Remark>,
}

impl<'a> Entry<'a> {
    fn of_remark(remark: &'a Remark, language: Language) -> Self {
        let finding = &remark.finding;
        Self {
            code: finding.rule,
            severity: finding.severity,
            message: messages::text(language, finding),
            mend: vec![messages::mend(language, finding.rule, &finding.fault)],
            citation: Some(&finding.citation),
            place: remark.place.as_ref(),
            remark: Some(remark),
        }
    }

    fn of_diagnostic(diagnostic: &'a Diagnostic, language: Language) -> Self {
        Self {
            code: diagnostic.code,
            severity: diagnostic.severity,
            message: diagnostic.message.text(language),
            mend: diagnostic
                .hints
                .iter()
                .chain(&diagnostic.row)
                .map(|message| message.text(language))
                .collect(),
            citation: diagnostic.citation.as_deref(),
            place: diagnostic.place.as_ref(),
            remark: None,
        }
    }

    /// The file that it is about: that of its place, else the one checked.
    fn file(&self, checked: &'a CheckedFile) -> &'a str {
        self.place
            .map_or(checked.path.as_str(), |place| place.source.name.as_str())
    }

    /// Where in a document, in words, when it is about one.
    fn site(&self, language: Language) -> Option<String> {
        self.remark.map(|remark| site(language, &remark.site))
    }
}

/// All there is to tell of a file: diagnostics, then findings.
fn entries(file: &CheckedFile, language: Language) -> Vec<Entry<'_>> {
    let diagnostics = file.report.iter();
    let diagnostics = diagnostics.map(|fault| Entry::of_diagnostic(fault, language));
    let findings = file
        .remarks
        .iter()
        .map(|remark| Entry::of_remark(remark, language));
    diagnostics.chain(findings).collect()
}

/// A place in a document, in words.
fn site(language: Language, site: &Site) -> String {
    let counted = |id: &str, name: &'static str, at: usize| {
        let at = i64::try_from(at).unwrap_or(i64::MAX);
        say(language, id, &[(name, at.into())])
    };
    let place = match site.part {
        SitePart::Document => say(language, "place-document", &[]),
        SitePart::Section(at) => counted("place-section", "section", at),
        SitePart::Main(at) => counted("place-paragraph", "paragraph", at),
        SitePart::Header(at) => counted("place-header", "paragraph", at),
        SitePart::Footer(at) => counted("place-footer", "paragraph", at),
        SitePart::Footnote(at) => counted("place-footnote", "paragraph", at),
    };
    match site.component {
        Some(component) => {
            let facts = [("place", place.into()), ("component", component.into())];
            say(language, "place-component", &facts)
        }
        None => place,
    }
}

/// The word for a severity.
pub(super) fn severity(language: Language, severity: Severity) -> String {
    say(language, &format!("severity-{}", key(severity)), &[])
}

/// A severity in data.
pub(super) const fn key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}

/// "2 errors, 1 warning"; none when there is nothing.
fn counts(language: Language, counts: Counts, silenced: usize) -> Option<String> {
    let parts: Vec<_> = [
        ("count-errors", counts.errors),
        ("count-warnings", counts.warnings),
        ("count-hints", counts.hints),
        ("count-silenced", silenced),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(id, n)| say(language, id, &[("n", number(n))]))
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn number(n: usize) -> Fact {
    Fact::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The sentence at the end of a report.
fn summary(checked: &Checked, language: Language) -> String {
    let silenced = checked.files.iter().map(|file| file.silenced).sum();
    let files = ("files", number(checked.files.len()));
    match counts(language, checked.counts(), silenced) {
        Some(counts) => say(language, "summary", &[files, ("counts", counts.into())]),
        None => say(language, "summary-clean", &[files]),
    }
}
