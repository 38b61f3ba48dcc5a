//! A run: which documents are made, and what becomes of each.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::decision::{self, Reason};
use super::job::{Job, Mode};
use super::orphans::{self, Orphan};
use super::output::Outbox;
use super::part::Part;
use crate::diagnostic::{Diagnostic, Report};
use crate::message::Message;
use crate::workspace::builder::Builder;
use crate::workspace::folder::{Folder, PlanFile, WorkspaceError, shown};
use crate::workspace::format::Format;
use crate::workspace::inventory::{Inventory, LeftOut};
use crate::workspace::order::{Order, clashes};
use crate::workspace::settings::Settings;
use crate::workspace::threads;

/// What became of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It was built; its files are in place.
    Built,
    /// Its files were what would be built; nothing was done.
    Skipped,
    /// It must be built, and this run does not write.
    Due,
    /// It could not be made, or not written in full.
    Failed,
}

impl State {
    /// Its name for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Built => "built",
            Self::Skipped => "skipped",
            Self::Due => "due",
            Self::Failed => "failed",
        }
    }
}

/// A document of a run and what became of it.
#[derive(Debug)]
pub struct Outcome {
    /// The document's path below the folder of the output, without ending.
    pub document: String,
    /// What messages call its plan.
    pub plan: String,
    /// The file of its plan.
    pub path: PathBuf,
    /// What became of it.
    pub state: State,
    /// Why it was or must be built; none when it need not be.
    pub reason: Option<Reason>,
    /// What is wrong or doubtful.
    pub report: Report,
    /// The files that now hold the document, whether or not their bytes had
    /// to be written.
    pub files: Vec<PathBuf>,
    /// What a person must look at, in Vietnamese: the plan was moved to
    /// another year.
    pub looks: Vec<Message>,
}

impl Outcome {
    /// Whether the document could not be made or written in full.
    pub fn failed(&self) -> bool {
        self.state == State::Failed
    }
}

/// What became of all documents.
#[derive(Debug)]
pub struct Summary {
    /// Each document, in the order of the plans' paths.
    pub outcomes: Vec<Outcome>,
    /// What concerns no single document: a broken template, a lost record.
    pub report: Report,
    /// Documents that no plan makes any more; with `prune`, their files are
    /// those that stay.
    pub orphans: Vec<Orphan>,
    /// Plans that have no document in the job's year.
    pub left_out: Vec<LeftOut>,
}

impl Summary {
    /// A run that could not begin.
    pub(super) fn of_report(report: Report) -> Self {
        Self {
            outcomes: Vec::new(),
            report,
            orphans: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// Whether any document failed or any shared part is wrong.
    pub fn failed(&self) -> bool {
        self.report.has_errors() || self.outcomes.iter().any(Outcome::failed)
    }

    /// How many documents came to a state.
    pub fn count(&self, state: State) -> usize {
        self.outcomes.iter().filter(|o| o.state == state).count()
    }
}

/// What is told while a run goes on.
#[derive(Debug)]
pub enum Event<'a> {
    /// What was found to be wrong before anything is written.
    Found(&'a Report),
    /// So many documents are going to be made.
    Begun(usize),
    /// One was made, or failed.
    Done(&'a Outcome),
}

/// Builds every plan of a job, and tells how it goes on.
///
/// # Errors
/// A path does not exist, a folder cannot be read or written, there is no plan
/// at all, or the settings are wrong. What is wrong with a single plan is in
/// its outcome.
pub fn build(job: &Job, tell: &(dyn Fn(Event<'_>) + Sync)) -> Result<Summary, WorkspaceError> {
    let workspace = Folder::here()?;
    let settings = Settings::sound(workspace.files()).map_err(WorkspaceError::Settings)?;
    let plans = workspace.plans(&job.paths)?;
    build_some(&workspace, &settings, (&plans, &plans), job, tell)
}

/// Builds some of a job's plans; no two of all of them may have one output.
pub(super) fn build_some(
    workspace: &Folder,
    settings: &Settings,
    (all, some): (&[PlanFile], &[PlanFile]),
    job: &Job,
    tell: &(dyn Fn(Event<'_>) + Sync),
) -> Result<Summary, WorkspaceError> {
    job.formats.iter().try_for_each(Format::built)?;
    let (builder, mut report) = Builder::new(workspace, job.typeface.clone(), &settings.calendar)?;
    let (outbox, unread) = Outbox::new(&job.out, job.force);
    report.extend(unread);
    let threads = threads::count(job.jobs);
    let inventory = Inventory::of(&builder, all, job.year, threads);
    let asked: BTreeSet<_> = some.iter().map(|plan| &plan.path).collect();
    let run = Run {
        builder: &builder,
        outbox: &outbox,
        job,
        clashes: clashes(&inventory.orders),
        threads,
        tell,
    };
    let is_mine = |order: &&Order| {
        let of_shard = job.shard.is_none_or(|shard| shard.has(&order.name));
        of_shard && asked.contains(&order.plan.path)
    };
    let orders: Vec<&Order> = inventory.orders.iter().filter(is_mine).collect();
    let outcomes = run.outcomes(&orders, &report)?;
    let mut orphans = match job.shard {
        None => {
            let way = |plan: &PathBuf| workspace.way(outbox.folder(), plan);
            let failed = outcomes.iter().filter(|outcome| outcome.failed());
            let failed: BTreeSet<_> = failed.map(|outcome| &outcome.path).collect();
            let whole = inventory.whole.iter().filter(|plan| !failed.contains(plan));
            let whole = whole.map(way).collect();
            orphans::orphans(workspace, &outbox, &inventory.orders, &whole, job.year)
        }
        // What another shard makes is no orphan.
        Some(_) => Vec::new(),
    };
    if job.mode == Mode::Build {
        if job.prune && !orphans.is_empty() {
            report.extend(orphans::prune(&outbox, &mut orphans));
        }
        report.extend(outbox.close(Part::of(&inventory, &builder, job)));
    }
    Ok(Summary {
        outcomes,
        report,
        orphans,
        left_out: inventory.left_out,
    })
}

/// The work of a run.
struct Run<'a> {
    builder: &'a Builder,
    outbox: &'a Outbox,
    job: &'a Job,
    clashes: BTreeMap<String, Diagnostic>,
    threads: usize,
    tell: &'a (dyn Fn(Event<'_>) + Sync),
}

impl Run<'_> {
    /// What becomes of each order; what is wrong before anything is written is
    /// told first.
    fn outcomes(&self, orders: &[&Order], report: &Report) -> Result<Vec<Outcome>, WorkspaceError> {
        let decided = threads::each(self.threads, orders, |order| self.decided(order));
        let mut found = report.clone();
        for outcome in decided.iter().filter(|outcome| outcome.failed()) {
            found.extend(outcome.report.clone());
        }
        (self.tell)(Event::Found(&found));
        let due: Vec<(usize, &Order)> = orders
            .iter()
            .enumerate()
            .filter(|(at, _)| decided[*at].state == State::Due)
            .map(|(at, order)| (at, *order))
            .collect();
        let work: fn(&Self, &Order, Option<Reason>) -> Outcome = match self.job.mode {
            Mode::Build => Self::made,
            Mode::Check => Self::compared,
            Mode::DryRun => return Ok(decided),
        };
        // A part without documents leaves a record too: none is then missing.
        let writes = self.job.prune || self.job.shard.is_some() || !due.is_empty();
        if self.job.mode == Mode::Build && writes {
            self.outbox.open()?;
        }
        (self.tell)(Event::Begun(due.len()));
        let made = threads::each(self.threads, &due, |(at, order)| {
            let outcome = work(self, order, decided[*at].reason.clone());
            (self.tell)(Event::Done(&outcome));
            outcome
        });
        let mut outcomes = decided;
        for ((at, _), outcome) in due.iter().zip(made) {
            outcomes[*at] = outcome;
        }
        Ok(outcomes)
    }

    /// Whether an order must be built; one whose output another plan has too
    /// fails.
    fn decided(&self, order: &Order) -> Outcome {
        let mut outcome = Outcome {
            document: order.label(),
            plan: order.shown.clone(),
            path: order.plan.path.clone(),
            state: State::Skipped,
            reason: None,
            report: order.report.clone(),
            files: Vec::new(),
            looks: order.looks().to_vec(),
        };
        if outcome.report.has_errors() {
            outcome.state = State::Failed;
            return outcome;
        }
        if let Some(clash) = self.clashes.get(&order.shown) {
            outcome.state = State::Failed;
            outcome.report.push(clash.clone());
            return outcome;
        }
        let formats = &self.job.formats;
        outcome.reason = decision::reason(order, formats, self.outbox, self.builder);
        match outcome.reason {
            Some(_) => {
                outcome.state = State::Due;
                if self.job.mode == Mode::DryRun {
                    self.builder.document(order, &mut outcome.report);
                    outcome
                        .report
                        .extend(self.outbox.refusals(&order.name, formats));
                }
                if outcome.report.has_errors() {
                    outcome.state = State::Failed;
                }
            }
            None => {
                let path = |format: &Format| self.outbox.file(&order.name, *format);
                outcome.files = formats.iter().map(path).collect();
                let entry = self.outbox.entry(&outcome.document);
                if let Some(warnings) = entry.and_then(|entry| entry.warnings) {
                    let told = self.builder.recalled(order, &warnings);
                    outcome.report.extend(told);
                }
            }
        }
        outcome
    }

    /// Makes a document and puts its files into place.
    fn made(&self, order: &Order, reason: Option<Reason>) -> Outcome {
        let mut made = self.builder.make(order, &self.job.formats);
        let mut report = order.report.clone();
        report.extend(std::mem::take(&mut made.report));
        let mut files = Vec::new();
        if !report.has_errors() {
            let workspace = self.builder.workspace();
            let plan = workspace.way(self.outbox.folder(), &order.plan.path);
            let (put, faults) = self.outbox.put(&order.name, &plan, &made);
            files = put;
            report.extend(faults);
        }
        let state = if report.has_errors() {
            State::Failed
        } else {
            State::Built
        };
        Outcome {
            document: order.label(),
            plan: order.shown.clone(),
            path: order.plan.path.clone(),
            state,
            reason,
            report,
            files,
            looks: order.looks().to_vec(),
        }
    }

    /// Makes a document, and compares its files with those that stand there.
    fn compared(&self, order: &Order, reason: Option<Reason>) -> Outcome {
        let made = self.builder.make(order, &self.job.formats);
        let mut report = order.report.clone();
        report.extend(made.report);
        let mut same = Vec::new();
        for (format, bytes) in &made.files {
            let path = self.outbox.file(&order.name, *format);
            match std::fs::read(&path) {
                Ok(present) if present == *bytes => same.push(path),
                Ok(_) => report.push(stale(&path, true, reason.as_ref())),
                Err(_) => report.push(stale(&path, false, reason.as_ref())),
            }
        }
        let wrong = report.has_errors();
        Outcome {
            document: order.label(),
            plan: order.shown.clone(),
            path: order.plan.path.clone(),
            state: if wrong { State::Failed } else { State::Skipped },
            reason: reason.filter(|_| wrong),
            report,
            files: same,
            looks: order.looks().to_vec(),
        }
    }
}

/// What keeps a file from being what would be built now.
fn stale(path: &Path, is_there: bool, reason: Option<&Reason>) -> Diagnostic {
    let file = shown(path);
    // Of what no build has recorded, nobody knows whose it is.
    let is_unknown = is_there && matches!(reason, Some(Reason::New | Reason::Format(_)));
    let message = match reason {
        _ if !is_there => Message::new("missing-output").with("file", file),
        _ if is_unknown => Message::new("edited-output.unknown").with("file", file),
        Some(Reason::Edited(_)) => Message::new("edited-output").with("file", file),
        Some(reason @ (Reason::Changed(_) | Reason::Format(_))) => Message::new("stale-output")
            .with("file", file)
            .with("reason", reason.message()),
        Some(Reason::New | Reason::Missing(_)) | None => {
            Message::new("stale-output.other").with("file", file)
        }
    };
    Diagnostic::error(message).hint(match reason {
        _ if is_unknown => Message::new("edited-output.move"),
        Some(Reason::Edited(_)) => Message::new("edited-output.force"),
        Some(Reason::New | Reason::Changed(_) | Reason::Format(_) | Reason::Missing(_)) | None => {
            Message::new("stale-output.build")
        }
    })
}
