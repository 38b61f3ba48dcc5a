//! What became of each document and why, a line for each.

use crate::batch::{Mode, Orphan, Outcome, State, Summary};
use crate::diagnostic::Severity;
use crate::message::{Language, Message};

/// The lines of a run, the words for what became of the documents one below
/// the other.
pub(super) fn lines(summary: &Summary, mode: Mode, prune: bool, language: Language) -> Vec<String> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for outcome in &summary.outcomes {
        lines.push(Line {
            word: word(outcome.state, mode),
            name: &outcome.document,
            why: why(outcome, mode),
            looks: &outcome.looks,
        });
    }
    for orphan in orphans(summary) {
        lines.push(Line {
            word: fate(orphan, mode, prune),
            name: &orphan.document,
            why: Message::new("why-orphan").with("plan", &orphan.plan),
            looks: &[],
        });
    }
    for left_out in &summary.left_out {
        lines.push(Line {
            word: Message::new("state-left-out"),
            name: &left_out.plan,
            why: left_out.reason.clone(),
            looks: &[],
        });
    }
    let words: Vec<_> = lines.iter().map(|line| line.word.text(language)).collect();
    let width = words.iter().map(|word| word.chars().count()).max();
    let width = width.unwrap_or(0);
    let texts = lines.iter().zip(&words);
    texts
        .flat_map(|(line, word)| line.text(word, width, language))
        .collect()
}

/// What is said of a document or a plan.
struct Line<'a> {
    word: Message,
    name: &'a str,
    why: Message,
    /// What a person must look at.
    looks: &'a [Message],
}

impl Line<'_> {
    fn text(&self, word: &str, width: usize, language: Language) -> Vec<String> {
        let why = self.why.text(language).replace('\n', " ");
        let first = format!("{word:width$} {}: {why}", self.name);
        let label = Message::new("look-again").text(language);
        let look = |look: &Message| format!("{:width$} {label}: {}", "", look.text(language));
        let looks = self.looks.iter().map(look);
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
const fn fate(orphan: &Orphan, mode: Mode, prune: bool) -> Message {
    match (mode, prune) {
        (_, false) => Message::new("state-orphan"),
        (Mode::DryRun, true) => Message::new("state-would-remove"),
        (Mode::Build | Mode::Check, true) if orphan.files.is_empty() => {
            Message::new("state-removed")
        }
        (Mode::Build | Mode::Check, true) => Message::new("state-kept"),
    }
}

/// What a document is called that came to a state.
pub(super) const fn word(state: State, mode: Mode) -> Message {
    match (state, mode) {
        (State::Built, _) => Message::new("state-built"),
        (State::Skipped, Mode::Check) => Message::new("state-current"),
        (State::Skipped, Mode::Build | Mode::DryRun) => Message::new("state-skipped"),
        (State::Due, _) => Message::new("state-would-build"),
        (State::Failed, _) => Message::new("state-failed"),
    }
}

fn why(outcome: &Outcome, mode: Mode) -> Message {
    match (outcome.state, &outcome.reason, mode) {
        (State::Failed, ..) => fault(outcome),
        (State::Skipped, _, Mode::Check) => Message::new("why-current"),
        (State::Skipped, _, Mode::Build | Mode::DryRun) => Message::new("why-unchanged"),
        (State::Built | State::Due, Some(reason), _) => reason.message(),
        (State::Built | State::Due, None, _) => Message::new("why-asked-for"),
    }
}

/// The first error, and how many there are beside it.
fn fault(outcome: &Outcome) -> Message {
    let mut errors = outcome
        .report
        .iter()
        .filter(|fault| fault.severity == Severity::Error);
    let first = errors.next().map(|fault| fault.message.clone());
    let first = first.unwrap_or_else(|| Message::new("why-failed"));
    match errors.count() {
        0 => first,
        more => Message::new("why-failed.more")
            .with("first", first)
            .with("n", more),
    }
}
