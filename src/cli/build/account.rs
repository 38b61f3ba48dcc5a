//! What a run says when it has ended.

use std::time::Duration;

use super::faults::Faults;
use super::figures::{counted, lasting, plural, rate};
use super::json;
use super::lines::{lines, orphans, word};
use crate::batch::{Mode, Orphan, State, Summary};
use crate::cli::message;
use crate::diagnostic::{Diagnostic, Report};

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
}

impl Account<'_> {
    /// Says what became of the documents; whether anything failed.
    pub(super) fn say(&self, manner: Manner, faults: &Faults) -> bool {
        let failed = self.summary.failed();
        match manner {
            Manner::Json => message::text(&json::write(self)),
            Manner::Files => self.files(),
            Manner::Lines => lines(self.summary, self.mode, self.prune)
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
            message::line(&format!("failed: {}", outcome.plan));
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
        files
            .map(|file| format!("removed: {}", file.display()))
            .collect()
    }

    /// What there is to know of a year's series, unless lines have told it.
    fn of_year(&self, manner: Manner) -> Vec<String> {
        let looks = self.summary.outcomes.iter().map(|o| o.looks.len());
        let looks: usize = looks.sum();
        let left_out = self.summary.left_out.len();
        let mut lines = Vec::new();
        if left_out > 0 && manner != Manner::Lines {
            let plans = counted(left_out, "plan");
            lines.push(format!(
                "left out, as they have no document in that year: {plans}"
            ));
        }
        if looks > 0 && manner != Manner::Lines {
            let things = counted(looks, "thing");
            lines.push(format!(
                "{things} to look at before signing, such as cited documents and weekends"
            ));
        }
        if !lines.is_empty() {
            lines.push("`--explain` lists them".to_owned());
        }
        lines
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
            rows.push((word(state, self.mode), of_state().count(), files));
        }
        let gone = self.summary.orphans.iter().map(|o| o.removed.len());
        let gone: Vec<usize> = gone.filter(|files| *files > 0).collect();
        rows.push(("removed", gone.len(), gone.iter().sum()));
        rows.retain(|(_, documents, _)| *documents > 0);
        let mut lines = aligned(&rows);
        if lines.is_empty() && !self.summary.report.has_errors() {
            lines.push("there is no document to build".to_owned());
        }
        if let Some(time) = self.time {
            let rate = rate(self.summary.count(State::Built), time);
            let rate = rate.map_or_else(String::new, |rate| format!(", {rate}"));
            lines.push(format!("in {}{rate}", lasting(time)));
        }
        lines
    }
}

/// Rows of a word, a number of documents and one of files.
fn aligned(rows: &[(&str, usize, usize)]) -> Vec<String> {
    let width = |texts: Vec<String>| texts.iter().map(String::len).max().unwrap_or(0);
    let words = width(rows.iter().map(|(word, ..)| (*word).to_owned()).collect());
    let documents = width(rows.iter().map(|(_, n, _)| n.to_string()).collect());
    let nouns = width(
        rows.iter()
            .map(|(_, n, _)| plural(*n, "document"))
            .collect(),
    );
    let files = width(rows.iter().map(|(.., n)| n.to_string()).collect());
    let row = |(word, n, m): &(&str, usize, usize)| {
        let noun = plural(*n, "document");
        let mut line = format!("{word:words$}  {n:>documents$} {noun:nouns$}");
        if *m > 0 {
            line.push_str(&format!("  {m:>files$} {}", plural(*m, "file")));
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(row).collect()
}

fn orphaned(orphans: &[&Orphan]) -> Diagnostic {
    let named: Vec<_> = orphans
        .iter()
        .take(NAMED)
        .map(|orphan| format!("`{}`", orphan.document))
        .collect();
    let rest = orphans.len() - named.len();
    let more = if rest == 0 {
        String::new()
    } else {
        format!(" and {rest} more")
    };
    Diagnostic::old_warning(
        "orphaned-output",
        format!(
            "no plan makes {} any more: {}{more}",
            counted(orphans.len(), "document"),
            named.join(", ")
        ),
    )
    .hint("`thethuc build --prune` removes them")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_one_below_the_other() {
        let rows = [("built", 1, 2), ("skipped", 12, 24), ("failed", 3, 0)];
        assert_eq!(
            aligned(&rows),
            [
                "built     1 document    2 files",
                "skipped  12 documents  24 files",
                "failed    3 documents",
            ]
        );
    }
}
