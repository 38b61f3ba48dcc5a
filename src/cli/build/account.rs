//! What a run says when it has ended.

use std::time::Duration;

use super::faults::Faults;
use super::figures::{documents, files, lasting, rate};
use super::json;
use super::lines::{lines, orphans, word};
use crate::batch::{Mode, Orphan, State, Summary};
use crate::cli::message;
use crate::diagnostic::{Diagnostic, Report};
use crate::message::{Fact, Language, Message};

/// How many of the documents that no plan makes any more are named.
const NAMED: usize = 10;

/// In what manner a run tells of its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// By the paths of files that were built.
    Files,
    /// By a line for each document.
    Lines,
    /// By one JSON object.
    Json,
    /// Not at all, unless something is wrong.
    Quiet,
}

impl Manner {
    /// Whether it is shown how far the run is.
    pub(super) const fn shows_progress(self) -> bool {
        match self {
            Self::Files | Self::Lines => true,
            Self::Json | Self::Quiet => false,
        }
    }
}

/// A run that has ended.
pub(super) struct Account<'a> {
    pub(super) mode: Mode,
    /// How many formats were asked for.
    pub(super) formats: usize,
    /// Whether documents that no plan makes any more were to be removed.
    pub(super) prune: bool,
    /// How long it took, when that is of interest.
    pub(super) time: Option<Duration>,
    pub(super) summary: &'a Summary,
    /// The language of what is said.
    pub(super) language: Language,
}

impl Account<'_> {
    /// Says what became of the documents; whether anything failed.
    pub(super) fn say(&self, manner: Manner, faults: &Faults) -> bool {
        let failed = self.summary.failed();
        match manner {
            Manner::Json => message::text(&json::write(self)),
            Manner::Files => self.files(),
            Manner::Lines => lines(self.summary, self.mode, self.prune, self.language)
                .iter()
                .all(|line| message::result(line)),
            Manner::Quiet => true,
        };
        if manner == Manner::Json {
            return failed;
        }
        self.faults(faults, manner);
        if manner != Manner::Quiet || failed {
            self.removed().iter().for_each(|line| message::line(line));
            self.table().iter().for_each(|line| message::line(line));
            self.of_year(manner)
                .iter()
                .for_each(|line| message::line(line));
        }
        for outcome in self.summary.outcomes.iter().filter(|o| o.failed()) {
            let failed = Message::new("failed-plan").with("plan", &outcome.plan);
            message::line(&failed.text(self.language));
        }
        failed
    }

    /// The files of the documents that were built in this run; `false` when
    /// nobody reads them.
    fn files(&self) -> bool {
        let built = self.summary.outcomes.iter();
        built
            .filter(|outcome| outcome.state == State::Built)
            .flat_map(|outcome| &outcome.files)
            .all(|file| message::result(&file.display().to_string()))
    }

    /// Tells what is wrong: with the run, with each document, and, unless lines
    /// have told them, of the documents that no plan makes any more.
    fn faults(&self, faults: &Faults, manner: Manner) {
        let told = self.prune || manner == Manner::Lines;
        let left: Vec<&Orphan> = orphans(self.summary).filter(|_| !told).collect();
        let orphaned = (!left.is_empty()).then(|| orphaned(&left));
        let documents = self.summary.outcomes.iter().map(|o| &o.report);
        let reports = std::iter::once(&self.summary.report).chain(documents);
        faults.tell(reports.flat_map(Report::iter).chain(&orphaned));
    }

    /// The files that were removed.
    fn removed(&self) -> Vec<String> {
        let files = self.summary.orphans.iter().flat_map(|o| &o.removed);
        let removed = |file: &std::path::PathBuf| {
            let path = file.display().to_string();
            Message::new("removed-file")
                .with("path", path)
                .text(self.language)
        };
        files.map(removed).collect()
    }

    /// What there is to know of a year's series, unless lines have told it.
    fn of_year(&self, manner: Manner) -> Vec<String> {
        let looks = self.summary.outcomes.iter().map(|o| o.looks.len());
        let looks: usize = looks.sum();
        let left_out = self.summary.left_out.len();
        let mut lines = Vec::new();
        if left_out > 0 && manner != Manner::Lines {
            lines.push(Message::new("left-out").with("n", left_out));
        }
        if looks > 0 && manner != Manner::Lines {
            lines.push(Message::new("looks").with("n", looks));
        }
        if !lines.is_empty() {
            lines.push(Message::new("looks-listed"));
        }
        lines.iter().map(|line| line.text(self.language)).collect()
    }

    /// How many documents came to what, with their files, and how long it took.
    fn table(&self) -> Vec<String> {
        let mut rows = Vec::new();
        for state in [State::Built, State::Due, State::Skipped, State::Failed] {
            let of_state = || self.summary.outcomes.iter().filter(|o| o.state == state);
            let files = match state {
                State::Due => of_state().count() * self.formats,
                State::Built | State::Skipped | State::Failed => {
                    of_state().map(|outcome| outcome.files.len()).sum()
                }
            };
            let word = word(state, self.mode).text(self.language);
            rows.push((word, of_state().count(), files));
        }
        let gone = self.summary.orphans.iter().map(|o| o.removed.len());
        let gone: Vec<usize> = gone.filter(|files| *files > 0).collect();
        let removed = Message::new("state-removed").text(self.language);
        rows.push((removed, gone.len(), gone.iter().sum()));
        rows.retain(|(_, documents, _)| *documents > 0);
        let mut lines = aligned(&rows, self.language);
        if lines.is_empty() && !self.summary.report.has_errors() {
            lines.push(Message::new("no-document").text(self.language));
        }
        if let Some(time) = self.time {
            let rate = rate(self.summary.count(State::Built), time);
            let time = lasting(time);
            let took = match rate {
                Some(rate) => Message::new("took.rate")
                    .with("time", time)
                    .with("rate", rate),
                None => Message::new("took").with("time", time),
            };
            lines.push(took.text(self.language));
        }
        lines
    }
}

/// Rows of a word, a number of documents and one of files.
fn aligned(rows: &[(String, usize, usize)], language: Language) -> Vec<String> {
    let column = |texts: Vec<String>| -> Vec<String> {
        let most = texts.iter().map(|text| figures(text)).max().unwrap_or(0);
        let padded = texts.iter().map(|text| match text.as_str() {
            "" => String::new(),
            text => format!("{}{text}", " ".repeat(most - figures(text))),
        });
        padded.collect()
    };
    let words: Vec<_> = rows.iter().map(|(word, ..)| word.clone()).collect();
    let of_documents = rows.iter().map(|(_, n, _)| documents(*n).text(language));
    let of_files = rows.iter().map(|(.., n)| match n {
        0 => String::new(),
        n => files(*n).text(language),
    });
    let of_documents = column(of_documents.collect());
    let of_files = column(of_files.collect());
    let (first, second) = (widest(&words), widest(&of_documents));
    let texts = words.iter().zip(&of_documents).zip(&of_files);
    texts
        .map(|((word, documents), files)| {
            let line = format!("{word:first$}  {documents:second$}  {files}");
            line.trim_end().to_owned()
        })
        .collect()
}

/// How many figures a text begins with: counts stand one below the other by
/// their last.
fn figures(text: &str) -> usize {
    text.chars().take_while(char::is_ascii_digit).count()
}

fn widest(texts: &[String]) -> usize {
    let widths = texts.iter().map(|text| text.chars().count());
    widths.max().unwrap_or(0)
}

fn orphaned(orphans: &[&Orphan]) -> Diagnostic {
    let named: Vec<_> = orphans
        .iter()
        .take(NAMED)
        .map(|orphan| orphan.document.as_str())
        .collect();
    let count = orphans.len();
    let message = match count - named.len() {
        0 => Message::new("orphaned-output")
            .with("n", count)
            .with("names", Fact::names(named)),
        rest => Message::new("orphaned-output.more")
            .with("n", count)
            .with("names", Fact::names(named))
            .with("rest", rest),
    };
    Diagnostic::warning(message).hint(Message::new("orphaned-output.mend"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_one_below_the_other() {
        let rows = [("built", 1, 2), ("skipped", 12, 24), ("failed", 3, 0)];
        let rows = rows.map(|(word, n, m)| (word.to_owned(), n, m));
        assert_eq!(
            aligned(&rows, Language::English),
            [
                "built     1 document    2 files",
                "skipped  12 documents  24 files",
                "failed    3 documents",
            ]
        );
    }
}
