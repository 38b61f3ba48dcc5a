//! What became of each document and why, a line for each.

use crate::batch::{Mode, Orphan, Outcome, State, Summary};
use crate::diagnostic::Severity;

/// The lines of a run, the words for what became of the documents one below
/// the other.
pub(super) fn lines(summary: &Summary, mode: Mode, prune: bool) -> Vec<String> {
    let mut told: Vec<Line<'_>> = Vec::new();
    for outcome in &summary.outcomes {
        told.push(Line {
            word: word(outcome.state, mode),
            name: &outcome.document,
            why: why(outcome, mode),
            looks: &outcome.looks,
        });
    }
    for orphan in orphans(summary) {
        let plan = &orphan.plan;
        told.push(Line {
            word: fate(orphan, mode, prune),
            name: &orphan.document,
            why: format!("no plan makes it any more; it was built from `{plan}`"),
            looks: &[],
        });
    }
    for left_out in &summary.left_out {
        told.push(Line {
            word: "left out",
            name: &left_out.plan,
            why: left_out.reason.clone(),
            looks: &[],
        });
    }
    let width = told.iter().map(|line| line.word.len()).max().unwrap_or(0);
    told.iter().flat_map(|line| line.text(width)).collect()
}

/// What is said of a document or a plan.
struct Line<'a> {
    word: &'a str,
    name: &'a str,
    why: String,
    /// What a person must look at.
    looks: &'a [String],
}

impl Line<'_> {
    fn text(&self, width: usize) -> Vec<String> {
        let Self {
            word, name, why, ..
        } = self;
        let first = format!("{word:width$} {name}: {why}");
        let looks = self.looks.iter();
        let looks = looks.map(|look| format!("{:width$} xem lại: {look}", ""));
        std::iter::once(first).chain(looks).collect()
    }
}

/// The documents that no plan makes any more and of which files are or were
/// there.
pub(super) fn orphans(summary: &Summary) -> impl Iterator<Item = &Orphan> {
    let there = |orphan: &&Orphan| !orphan.files.is_empty() || !orphan.removed.is_empty();
    summary.orphans.iter().filter(there)
}

/// What becomes of a document that no plan makes any more.
const fn fate(orphan: &Orphan, mode: Mode, prune: bool) -> &'static str {
    match (mode, prune) {
        (_, false) => "orphan",
        (Mode::DryRun, true) => "would remove",
        (Mode::Build | Mode::Check, true) if orphan.files.is_empty() => "removed",
        (Mode::Build | Mode::Check, true) => "kept",
    }
}

/// What a document is called that came to a state.
pub(super) const fn word(state: State, mode: Mode) -> &'static str {
    match (state, mode) {
        (State::Built, _) => "built",
        (State::Skipped, Mode::Check) => "current",
        (State::Skipped, Mode::Build | Mode::DryRun) => "skipped",
        (State::Due, _) => "would build",
        (State::Failed, _) => "failed",
    }
}

fn why(outcome: &Outcome, mode: Mode) -> String {
    match (outcome.state, &outcome.reason, mode) {
        (State::Failed, ..) => fault(outcome),
        (State::Skipped, _, Mode::Check) => "its files are what would be built".to_owned(),
        (State::Skipped, _, Mode::Build | Mode::DryRun) => "nothing changed".to_owned(),
        (State::Built | State::Due, Some(reason), _) => reason.to_string(),
        (State::Built | State::Due, None, _) => "asked for".to_owned(),
    }
}

/// The first error, and how many there are beside it.
fn fault(outcome: &Outcome) -> String {
    let mut errors = outcome
        .report
        .iter()
        .filter(|fault| fault.severity == Severity::Error);
    let first = errors
        .next()
        .map_or_else(String::new, |fault| fault.message.to_string());
    let first = first.replace('\n', " ");
    match errors.count() {
        0 => first,
        1 => format!("{first} (and another error)"),
        more => format!("{first} (and {more} more errors)"),
    }
}
