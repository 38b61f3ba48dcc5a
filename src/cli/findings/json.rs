//! Findings for programs: `assets/schemas/check.schema.json` describes each
//! key.

use serde::Serialize;

use super::{Entry, key};
use crate::check::messages::Language;
use crate::check::{Group, SitePart, Standing, rules};
use crate::cli::told::{self, Region, Told, Tool, region};
use crate::inspect::specimen::Confidence;
use crate::workspace;
use crate::workspace::{Checked, CheckedFile, Counts, Remark};

/// The form of the document; raised when a key changes its meaning.
const VERSION: u32 = 1;

/// Characters of a document that are shown on either side of a place.
const AROUND: usize = 50;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    tool: Tool,
    language: &'static str,
    summary: Summary,
    diagnostics: Vec<Told<'a>>,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    errors: usize,
    warnings: usize,
    hints: usize,
    silenced: usize,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    standard: Option<&'a str>,
    summary: Summary,
    outcomes: Outcomes,
    diagnostics: Vec<Told<'a>>,
    findings: Vec<Finding<'a>>,
    components: Vec<Piece<'a>>,
}

/// A piece of a document and what it was recognised as.
#[derive(Serialize)]
struct Piece<'a> {
    component: String,
    text: &'a str,
    part: &'static str,
    paragraph: Option<usize>,
    annex: Option<usize>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct Outcomes {
    passed: Vec<&'static str>,
    failed: Vec<&'static str>,
    not_applicable: Vec<&'static str>,
    not_evaluated: Vec<&'static str>,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    group: Option<&'static str>,
    severity: &'static str,
    message: String,
    mend: String,
    citation: &'a str,
    more: usize,
    place: Spot<'a>,
}

/// A place in a document, and in the plan that it is made from.
#[derive(Serialize)]
struct Spot<'a> {
    part: &'static str,
    section: Option<usize>,
    paragraph: Option<usize>,
    component: Option<String>,
    excerpt: Option<String>,
    marked: Option<&'a str>,
    start: Option<usize>,
    end: Option<usize>,
    plan: Option<Region<'a>>,
}

/// What was found.
pub(super) fn write(checked: &Checked, language: Language) -> String {
    let report = Report {
        version: VERSION,
        tool: Tool::default(),
        language: language.code(),
        summary: summary(
            checked.files.len(),
            checked.counts(),
            checked.files.iter().map(|file| file.silenced).sum(),
        ),
        diagnostics: told::all(&checked.report, language),
        files: checked
            .files
            .iter()
            .map(|checked| file(checked, language))
            .collect(),
    };
    told::text(&report)
}

const fn summary(files: usize, counts: Counts, silenced: usize) -> Summary {
    Summary {
        files,
        errors: counts.errors,
        warnings: counts.warnings,
        hints: counts.hints,
        silenced,
    }
}

fn file(file: &CheckedFile, language: Language) -> File<'_> {
    let names = |standing: Standing| {
        file.outcomes
            .iter()
            .filter(|outcome| outcome.standing == standing)
            .map(|outcome| outcome.rule.name)
            .collect()
    };
    File {
        path: &file.path,
        standard: file.standard.as_deref(),
        summary: summary(1, file.counts(), file.silenced),
        outcomes: Outcomes {
            passed: names(Standing::Passed),
            failed: names(Standing::Failed),
            not_applicable: names(Standing::NotApplicable),
            not_evaluated: names(Standing::NotEvaluated),
        },
        diagnostics: told::all(&file.report, language),
        findings: file
            .remarks
            .iter()
            .map(|remark| finding(remark, language))
            .collect(),
        components: file.pieces.iter().map(piece).collect(),
    }
}

fn piece(piece: &workspace::Piece) -> Piece<'_> {
    Piece {
        component: piece.component.key(),
        text: &piece.text,
        part: part(piece.part),
        paragraph: piece.part.paragraph(),
        annex: piece.annex,
        confidence: match piece.confidence {
            Confidence::Guess => "guess",
            Confidence::Likely => "likely",
            Confidence::Certain => "certain",
        },
    }
}

const fn part(part: SitePart) -> &'static str {
    match part {
        SitePart::Document => "document",
        SitePart::Section(_) => "section",
        SitePart::Main(_) => "main",
        SitePart::Header(_) => "header",
        SitePart::Footer(_) => "footer",
        SitePart::Footnote(_) => "footnote",
    }
}

fn finding(remark: &Remark, language: Language) -> Finding<'_> {
    let entry = Entry::of_remark(remark, language);
    let finding = &remark.finding;
    Finding {
        rule: finding.rule,
        group: rules::by_name(finding.rule).map(|rule| Group::key(rule.group)),
        severity: key(finding.severity),
        message: entry.message,
        mend: entry.mend.concat(),
        citation: &finding.citation,
        more: finding.fault.more,
        place: spot(remark),
    }
}

fn spot(remark: &Remark) -> Spot<'_> {
    let site = &remark.site;
    let paragraph = site.paragraph();
    let characters = paragraph.map(|_| site.characters());
    Spot {
        part: part(site.part),
        section: match site.part {
            SitePart::Section(at) => Some(at),
            SitePart::Document
            | SitePart::Main(_)
            | SitePart::Header(_)
            | SitePart::Footer(_)
            | SitePart::Footnote(_) => None,
        },
        paragraph,
        component: site.component.map(|component| component.key()),
        excerpt: paragraph.map(|_| site.excerpt(AROUND).text),
        marked: paragraph.map(|_| site.marked()),
        start: characters.as_ref().map(|range| range.start),
        end: characters.map(|range| range.end),
        plan: remark.place.as_ref().map(region),
    }
}
