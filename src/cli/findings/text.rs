//! Findings for people: the line of the plan or the words of the document
//! with the place marked, grouped by file, and counts at the end.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Look, entries, number, site, summary};
use crate::check::Standing;
use crate::check::messages::{self, Language, say};
use crate::cli::message;
use crate::message::Message;
use crate::workspace::{Checked, CheckedFile, Remark};

/// Characters of a document that are shown on either side of a place in a plan
/// that does not have them.
const AROUND: usize = 50;

/// Characters of a long place that are marked.
const MARKED: usize = 80;

/// What was found.
pub(super) fn write(checked: &Checked, look: Look) -> String {
    let renderer = if look.styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for diagnostic in checked.report.iter() {
        let _ = writeln!(
            text,
            "{}\n",
            renderer.render(&[message::group(diagnostic, look.language)])
        );
    }
    for file in &checked.files {
        write_file(&mut text, file, &renderer, look);
    }
    if !look.quiet {
        text.push_str(&not_evaluated(checked, look.language));
    }
    if !look.quiet || checked.failed() {
        let _ = writeln!(text, "{}", summary(checked, look.language));
    }
    text
}

fn write_file(text: &mut String, file: &CheckedFile, renderer: &Renderer, look: Look) {
    if entries(file, look.language).is_empty() {
        return;
    }
    let _ = writeln!(text, "{}\n", heading(file, look));
    for diagnostic in file.report.iter() {
        let group = message::group(diagnostic, look.language);
        let _ = writeln!(text, "{}\n", renderer.render(&[group]));
    }
    for remark in &file.remarks {
        let told = Told::new(remark, &file.path, look.language);
        let _ = writeln!(text, "{}\n", renderer.render(&[told.group()]));
    }
}

/// The rules of which nothing can be said, each with the number of files.
fn not_evaluated(checked: &Checked, language: Language) -> String {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    let outcomes = checked.files.iter().flat_map(|file| &file.outcomes);
    for outcome in outcomes.filter(|outcome| outcome.standing == Standing::NotEvaluated) {
        *files.entry(outcome.rule.name).or_default() += 1;
    }
    if files.is_empty() {
        return String::new();
    }
    let rules: Vec<_> = files
        .iter()
        .map(|(rule, files)| {
            let facts = [("rule", (*rule).into()), ("n", number(*files))];
            say(language, "not-evaluated-in", &facts)
        })
        .collect();
    let facts = [("rules", rules.join(", ").into())];
    format!("{}\n\n", say(language, "summary-not-evaluated", &facts))
}

fn heading(file: &CheckedFile, look: Look) -> String {
    let heading = match &file.standard {
        Some(standard) => {
            let facts = [
                ("file", file.path.as_str().into()),
                ("standard", standard.as_str().into()),
            ];
            say(look.language, "heading", &facts)
        }
        None => file.path.clone(),
    };
    if look.styled {
        format!("\u{1b}[1;4m{heading}\u{1b}[0m")
    } else {
        format!("== {heading}")
    }
}

/// A finding with the texts that its picture borrows.
struct Told<'a> {
    remark: &'a Remark,
    path: &'a str,
    language: Language,
    /// The text of the paragraph as one line.
    line: String,
    site: String,
}

impl<'a> Told<'a> {
    fn new(remark: &'a Remark, path: &'a str, language: Language) -> Self {
        Self {
            remark,
            path,
            language,
            line: remark.site.text.replace(['\n', '\t'], " "),
            site: site(language, &remark.site),
        }
    }

    fn group(&self) -> Group<'_> {
        let finding = &self.remark.finding;
        let title = message::level(finding.severity, self.language)
            .primary_title(messages::text(self.language, finding))
            .id(finding.rule);
        let mut group = match (&self.remark.place, self.remark.site.paragraph()) {
            (Some(place), _) => title.element(
                Snippet::source(place.source.text.as_str())
                    .path(place.source.name.as_str())
                    .annotation(AnnotationKind::Primary.span(place.span.clone())),
            ),
            (None, Some(paragraph)) => self.document(Group::with_title(title), paragraph),
            (None, None) => title.element(Origin::path(format!("{}: {}", self.path, self.site))),
        };
        if self.remark.place.is_some() && !self.remark.exact {
            group = group.element(
                message::word(Level::NOTE, &Message::new("level-place"), self.language)
                    .message(self.words()),
            );
        }
        let mend = messages::mend(self.language, finding.rule, &finding.fault);
        group
            .element(
                message::word(Level::HELP, &Message::new("level-help"), self.language)
                    .message(mend),
            )
            .element(
                message::word(Level::NOTE, &Message::new("level-clause"), self.language)
                    .message(finding.citation.as_str()),
            )
    }

    /// The paragraph, its number at the side; the renderer cuts it to the
    /// width of a line.
    fn document<'b>(&'b self, group: Group<'b>, paragraph: usize) -> Group<'b> {
        let site = &self.remark.site;
        let marked = site.marked();
        let length = marked
            .char_indices()
            .nth(MARKED)
            .map_or(marked.len(), |(at, _)| at);
        let mark = AnnotationKind::Primary
            .span(site.range.start..site.range.start + length)
            .label(self.site.as_str());
        group.element(
            Snippet::source(self.line.as_str())
                .path(self.path)
                .line_start(paragraph)
                .annotation(mark),
        )
    }

    /// Where in the document that a plan makes.
    fn words(&self) -> String {
        if self.line.is_empty() {
            self.site.clone()
        } else {
            format!("{}: “{}”", self.site, self.remark.site.excerpt(AROUND).text)
        }
    }
}
