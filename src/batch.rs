//! Plans on disk to documents on disk.
//!
//! [`build`] finds the plans, reads each with its organ's profile, template,
//! pictures and standard, sets it, writes it in each format, and goes on with
//! the next when one fails. Documents are made in parallel; what they share
//! (templates, typeface) is read once. A file is written beside its target
//! and renamed, so that a reader finds the old one or the new one; a file
//! that someone else made or changed is not overwritten. [`check()`] examines
//! plans and documents by the standards. [`Watch`] builds and checks again what
//! a save has changed.

mod check;
mod document;
mod draft;
mod format;
mod ledger;
mod look;
mod output;
mod profiles;
mod schema;
mod settings;
mod threads;
mod watch;
mod workspace;

use std::path::PathBuf;

pub use check::{CheckError, CheckJob, Checked, CheckedFile, Counts, Piece, Remark, check};
pub use document::Maker;
pub use draft::{
    Choice, Desk, Founded, Office, OrganFile, Profile, examples, next_file, sides, this_year,
    usual_file, year_of,
};
pub use format::{Format, UnknownFormat};
pub use schema::schema_text;
pub use settings::{Named, Settings};
pub use watch::{Built, Round, Watch};
pub use workspace::{BatchError, PlanFile, Workspace};

use crate::diagnostic::Report;
use crate::render::fonts::Typeface;
use output::Outbox;

/// What to build and where to.
pub struct Job {
    /// Plans, and folders with plans.
    pub paths: Vec<PathBuf>,
    /// The formats to write.
    pub formats: Vec<Format>,
    /// The folder to write to.
    pub out: PathBuf,
    /// The typeface to set in.
    pub typeface: Typeface,
    /// Write also where someone's own file stands; that file is kept as a
    /// dated copy first.
    pub force: bool,
}

/// What became of a plan.
#[derive(Debug)]
pub struct Outcome {
    /// The plan's path as it was given or found.
    pub plan: String,
    /// What is wrong or doubtful.
    pub report: Report,
    /// The files that now hold the document, whether or not their bytes had
    /// to be written.
    pub files: Vec<PathBuf>,
}

impl Outcome {
    /// Whether the document could not be made or written in full.
    pub fn failed(&self) -> bool {
        self.report.has_errors()
    }
}

/// What became of all plans.
#[derive(Debug)]
pub struct Summary {
    /// Each plan, in the order of their paths.
    pub outcomes: Vec<Outcome>,
    /// What concerns no single plan: a broken template, a lost record.
    pub report: Report,
}

impl Summary {
    /// Whether any plan failed or any shared part is wrong.
    pub fn failed(&self) -> bool {
        self.report.has_errors() || self.outcomes.iter().any(Outcome::failed)
    }
}

/// Builds every plan of a job.
///
/// # Errors
/// A path does not exist, a folder cannot be read or written, or there is no
/// plan at all. What is wrong with a single plan is in its outcome.
pub fn build(job: Job) -> Result<Summary, BatchError> {
    let workspace = Workspace::here()?;
    let plans = workspace.plans(&job.paths)?;
    build_some(&workspace, &plans, &plans, &job)
}

/// Builds some of a job's plans; no two of all of them may have one output.
fn build_some(
    workspace: &Workspace,
    all: &[PlanFile],
    some: &[PlanFile],
    job: &Job,
) -> Result<Summary, BatchError> {
    let clashes = workspace::clashes(all);
    let (outbox, mut report) = Outbox::open(&job.out, job.force)?;
    let (maker, unread) = Maker::new(workspace, job.typeface.clone())?;
    report.extend(unread);
    let outcomes = threads::each(some, |plan| match clashes.get(plan.shown.as_str()) {
        None => build_one(&maker, &outbox, plan, &job.formats),
        Some(clash) => Outcome {
            plan: plan.shown.clone(),
            report: clash.clone().into(),
            files: Vec::new(),
        },
    });
    report.extend(outbox.close());
    Ok(Summary { outcomes, report })
}

fn build_one(maker: &Maker, outbox: &Outbox, plan: &PlanFile, formats: &[Format]) -> Outcome {
    let (files, mut report) = maker.make(plan, formats);
    let files: Vec<_> = files
        .into_iter()
        .map(|(format, bytes)| (plan.name.with_extension(format.extension()), bytes))
        .collect();
    // Formats of one document that disagree would be half a document.
    for refusal in files
        .iter()
        .filter_map(|(name, bytes)| outbox.refusal(name, bytes))
    {
        report.push(refusal);
    }
    let mut written = Vec::new();
    if !report.has_errors() {
        for (name, bytes) in &files {
            match outbox.put(name, bytes) {
                Ok(path) => written.push(path),
                Err(fault) => report.push(fault),
            }
        }
    }
    Outcome {
        plan: plan.shown.clone(),
        report,
        files: written,
    }
}
