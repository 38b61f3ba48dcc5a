//! What a check found.

use super::piece::Piece;
use crate::check::messages;
use crate::check::{Finding, Fingerprint, Outcome, Site};
use crate::diagnostic::{Place, Report, Severity};
use crate::message::Language;

/// What a check found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Each file, in the order of their paths.
    pub files: Vec<CheckedFile>,
    /// What concerns no single file: a broken template.
    pub report: Report,
    /// The language that the settings ask for.
    pub language: Option<Language>,
    /// How many findings were recorded, when that was asked for.
    pub recorded: Option<usize>,
}

/// What was found in a file.
#[derive(Debug, Default)]
pub struct CheckedFile {
    /// The file's path as it was given or found.
    pub path: String,
    /// The name of the standard; none when the file could not be examined.
    pub standard: Option<String>,
    /// What keeps it from being examined, and what is wrong with its own
    /// suppressions.
    pub report: Report,
    /// The findings, in the order of the document.
    pub remarks: Vec<Remark>,
    /// How each rule fared.
    pub outcomes: Vec<Outcome>,
    /// The components found, in reading order, when the job asks for them.
    pub pieces: Vec<Piece>,
    /// How many findings the baseline keeps silent.
    pub silenced: usize,
}

/// A finding and where it is.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The finding.
    pub finding: Finding,
    /// Its place in the document.
    pub site: Site,
    /// Its place in the plan that the document is made from.
    pub place: Option<Place>,
    /// Whether the words that are meant stand at the place of the plan.
    pub exact: bool,
}

impl CheckedFile {
    /// A file that could not be examined.
    pub(crate) fn unread(path: &str, report: Report) -> Self {
        Self {
            path: path.to_owned(),
            report,
            ..Self::default()
        }
    }

    /// Puts the findings into the order of the document.
    pub(crate) fn in_order(&mut self) {
        let order = |remark: &Remark| (remark.site.part, remark.site.range.start);
        self.remarks.sort_by_key(order);
    }

    /// How many errors, warnings and hints there are.
    pub fn counts(&self) -> Counts {
        let findings = self.remarks.iter().map(|remark| remark.finding.severity);
        let diagnostics = self.report.iter().map(|fault| fault.severity);
        findings.chain(diagnostics).collect()
    }
}

impl Checked {
    /// How many errors, warnings and hints there are in all.
    pub fn counts(&self) -> Counts {
        let own = self.report.iter().map(|fault| fault.severity);
        let mut counts: Counts = own.collect();
        for file in &self.files {
            counts.add(file.counts());
        }
        counts
    }

    /// Whether there is anything to mend: errors and warnings, not hints.
    pub fn failed(&self) -> bool {
        let counts = self.counts();
        counts.errors + counts.warnings > 0
    }
}

/// Numbers of findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Hints.
    pub hints: usize,
}

impl Counts {
    /// Adds others.
    pub const fn add(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.hints += other.hints;
    }
}

impl FromIterator<Severity> for Counts {
    fn from_iter<I: IntoIterator<Item = Severity>>(severities: I) -> Self {
        let mut counts = Self::default();
        for severity in severities {
            match severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Hint => counts.hints += 1,
            }
        }
        counts
    }
}

impl Remark {
    /// The name of the rule that is broken.
    pub const fn rule(&self) -> &'static str {
        self.finding.rule
    }

    /// How grave it is.
    pub const fn severity(&self) -> Severity {
        self.finding.severity
    }

    /// What was found and what was expected.
    pub fn text(&self, language: Language) -> String {
        messages::text(language, &self.finding)
    }

    /// How to mend it.
    pub fn mend(&self, language: Language) -> String {
        messages::mend(language, self.finding.rule, &self.finding.fault)
    }

    /// The clause.
    pub fn citation(&self) -> &str {
        &self.finding.citation
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.finding, &self.site)
    }
}

impl<'a> IntoIterator for &'a CheckedFile {
    type Item = &'a Remark;
    type IntoIter = std::slice::Iter<'a, Remark>;

    fn into_iter(self) -> Self::IntoIter {
        self.remarks.iter()
    }
}
