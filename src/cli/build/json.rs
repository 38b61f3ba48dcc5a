//! What a run did, for programs: `assets/schemas/build.schema.json` describes
//! each key.

use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;

use super::account::Account;
use crate::batch::{self, Mode, Reason, State};
use crate::cli::told::{self, Told, Tool};
use crate::message::{Explained, Language, Message};
use crate::workspace;
use crate::workspace::WorkspaceError;

/// The form of the object; raised when a key changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    tool: Tool,
    mode: &'static str,
    error: Option<Refusal>,
    summary: Summary,
    seconds: f64,
    diagnostics: Vec<Told<'a>>,
    documents: Vec<Document<'a>>,
    orphans: Vec<Orphan<'a>>,
    left_out: Vec<LeftOut<'a>>,
}

/// Why the command could not do its work.
#[derive(Serialize)]
struct Refusal {
    code: &'static str,
    message: String,
    hint: Option<String>,
}

#[derive(Serialize, Default)]
struct Summary {
    documents: usize,
    built: usize,
    skipped: usize,
    due: usize,
    failed: usize,
    files: usize,
    orphans: usize,
    left_out: usize,
}

#[derive(Serialize)]
struct Document<'a> {
    document: &'a str,
    plan: &'a str,
    state: &'static str,
    reason: Option<Why>,
    files: Vec<String>,
    diagnostics: Vec<Told<'a>>,
    looks: Vec<String>,
}

/// A plan that has no document in the year.
#[derive(Serialize)]
struct LeftOut<'a> {
    plan: &'a str,
    reason: String,
}

/// Why a document was or must be built.
#[derive(Serialize)]
struct Why {
    name: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Orphan<'a> {
    document: &'a str,
    plan: &'a str,
    files: Vec<String>,
    removed: Vec<String>,
}

impl Report<'_> {
    /// The report of a run without a document.
    fn new(mode: Mode, time: Duration) -> Self {
        Self {
            version: VERSION,
            tool: Tool::default(),
            mode: match mode {
                Mode::Build => "build",
                Mode::DryRun => "dry-run",
                Mode::Check => "check",
            },
            error: None,
            summary: Summary::default(),
            seconds: (time.as_secs_f64() * 1000.0).round() / 1000.0,
            diagnostics: Vec::new(),
            documents: Vec::new(),
            orphans: Vec::new(),
            left_out: Vec::new(),
        }
    }
}

/// What a run did.
pub(super) fn write(account: &Account<'_>) -> String {
    let language = account.language;
    let outcomes = &account.summary.outcomes;
    let count = |state| account.summary.count(state);
    told::text(&Report {
        summary: Summary {
            documents: outcomes.len(),
            built: count(State::Built),
            skipped: count(State::Skipped),
            due: count(State::Due),
            failed: count(State::Failed),
            files: outcomes.iter().map(|outcome| outcome.files.len()).sum(),
            orphans: account.summary.orphans.len(),
            left_out: account.summary.left_out.len(),
        },
        diagnostics: told::all(&account.summary.report, language),
        documents: outcomes
            .iter()
            .map(|outcome| document(outcome, language))
            .collect(),
        orphans: account.summary.orphans.iter().map(orphan).collect(),
        left_out: account
            .summary
            .left_out
            .iter()
            .map(|plan| left_out(plan, language))
            .collect(),
        ..Report::new(account.mode, account.time.unwrap_or_default())
    })
}

/// Why a run could not do its work.
pub(super) fn refusal(
    mode: Mode,
    time: Duration,
    error: &WorkspaceError,
    language: Language,
) -> String {
    let hints = match error {
        WorkspaceError::Refused(fault) => fault.hints.clone(),
        other => other.hint().into_iter().collect(),
    };
    let hints: Vec<_> = hints.iter().map(|hint| hint.text(language)).collect();
    told::text(&Report {
        error: Some(Refusal {
            code: error.code(),
            message: error.message().text(language),
            hint: (!hints.is_empty()).then(|| hints.join("\n")),
        }),
        ..Report::new(mode, time)
    })
}

fn document(outcome: &batch::Outcome, language: Language) -> Document<'_> {
    Document {
        document: &outcome.document,
        plan: &outcome.plan,
        state: outcome.state.name(),
        reason: outcome.reason.as_ref().map(|reason| why(reason, language)),
        files: paths(&outcome.files),
        diagnostics: told::all(&outcome.report, language),
        looks: outcome
            .looks
            .iter()
            .map(|look: &Message| look.text(language))
            .collect(),
    }
}

fn left_out(left_out: &workspace::LeftOut, language: Language) -> LeftOut<'_> {
    LeftOut {
        plan: &left_out.plan,
        reason: left_out.reason.text(language),
    }
}

fn why(reason: &Reason, language: Language) -> Why {
    Why {
        name: reason.name(),
        text: reason.message().text(language),
    }
}

fn orphan(orphan: &batch::Orphan) -> Orphan<'_> {
    Orphan {
        document: &orphan.document,
        plan: &orphan.plan,
        files: paths(&orphan.files),
        removed: paths(&orphan.removed),
    }
}

fn paths(files: &[PathBuf]) -> Vec<String> {
    files
        .iter()
        .map(|path| path.display().to_string())
        .collect()
}
