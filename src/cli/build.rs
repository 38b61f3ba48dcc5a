//! `thethuc build`.

mod account;
mod faults;
mod figures;
mod json;
mod lines;
mod progress;
mod typeface;
mod watch;

use std::error::Error;
use std::num::NonZeroUsize;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use super::failure::Failure;
use super::message;
use crate::batch::{self, Event, Job, Mode, Shard};
use crate::message::{Language, Message};
use crate::workspace::{Format, WorkspaceError, limit_threads};
use account::{Account, Manner};
use faults::Faults;
use progress::Progress;

/// The family that `--font-dir` looks for when none is named.
const FAMILY: &str = "Times New Roman";

/// The years of issue that a series can have.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// What `thethuc build` takes.
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// Plans, or folders with plans
    #[arg(value_name = "PATH", default_value = "plans")]
    pub paths: Vec<PathBuf>,
    /// Formats to write, joined by commas: docx, pdf, txt
    #[arg(long, value_delimiter = ',', default_value = Format::USUAL)]
    pub format: Vec<Format>,
    /// Folder to write to
    #[arg(long, value_name = "DIR", default_value = "output")]
    pub out: PathBuf,
    /// Folder with the font files of the typeface for PDF; without it, the
    /// built-in Liberation Serif, which has the widths of Times New Roman
    #[arg(long, value_name = "DIR")]
    pub font_dir: Option<PathBuf>,
    /// Family to use from the folder of fonts
    #[arg(long, value_name = "NAME", default_value = FAMILY, requires = "font_dir")]
    pub font_family: String,
    /// Build the series of this year of issue: plans that recur are moved to it,
    /// with counts, editions and days
    #[arg(long, value_name = "YEAR", value_parser = year)]
    pub year: Option<i32>,
    /// Write also over files that were changed by hand; each is kept as a
    /// dated copy
    #[arg(long)]
    pub force: bool,
    /// Say of each document, in place of its files, what became of it and why
    #[arg(long, conflicts_with_all = ["json", "quiet", "watch"])]
    pub explain: bool,
    /// Write nothing; say what would be built and why
    #[arg(long, conflicts_with_all = ["check", "watch"])]
    pub dry_run: bool,
    /// Write nothing; exit with 1 unless every file is what would be built
    #[arg(long, conflicts_with_all = ["force", "prune", "watch"])]
    pub check: bool,
    /// Remove documents that no plan makes any more, unless someone changed them
    #[arg(long, conflicts_with_all = ["shard", "watch"])]
    pub prune: bool,
    /// Build part K of N only, for one of N machines; `thethuc merge-manifest`
    /// joins their records
    #[arg(long, value_name = "K/N", conflicts_with = "watch")]
    pub shard: Option<Shard>,
    /// How many documents are made side by side; without it, as many as there
    /// are cores
    #[arg(long, short, value_name = "N", value_parser = jobs)]
    pub jobs: Option<NonZeroUsize>,
    /// Print one JSON object when all is done, in place of any other words;
    /// assets/schemas/build.schema.json describes it
    #[arg(long, conflicts_with = "watch")]
    pub json: bool,
    /// Go on until Ctrl-C: build again what a save has changed, and show what
    /// `check` finds in it
    #[arg(long)]
    pub watch: bool,
    /// Say nothing but what is wrong
    #[arg(long, short)]
    pub quiet: bool,
}

impl BuildArgs {
    const fn mode(&self) -> Mode {
        match (self.check, self.dry_run) {
            (true, _) => Mode::Check,
            (false, true) => Mode::DryRun,
            (false, false) => Mode::Build,
        }
    }

    const fn manner(&self) -> Manner {
        match (self.json, self.quiet, self.explain || self.dry_run) {
            (true, ..) => Manner::Json,
            (false, true, _) => Manner::Quiet,
            (false, false, true) => Manner::Lines,
            (false, false, false) => Manner::Files,
        }
    }
}

/// Builds, and says what was written and what failed. `false` when a document
/// failed.
pub(super) fn run(args: BuildArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let began = Instant::now();
    if let Some(jobs) = args.jobs {
        limit_threads(jobs);
    }
    let (manner, mode) = (args.manner(), args.mode());
    if args.watch {
        return watch::run(job(args)?, manner == Manner::Quiet);
    }
    let built = job(args).and_then(|job| built(&job, manner, began, language));
    if let (Err(error), Manner::Json) = (&built, manner) {
        message::text(&json::refusal(mode, began.elapsed(), error, language));
    }
    Ok(built?)
}

fn built(
    job: &Job,
    manner: Manner,
    began: Instant,
    language: Language,
) -> Result<bool, WorkspaceError> {
    let faults = Faults::new(manner != Manner::Json, language);
    let progress = Progress::new(manner.shows_progress(), language);
    let summary = batch::build(job, &|event| match event {
        Event::Found(report) => faults.tell(report.iter()),
        Event::Begun(count) => progress.begin(count),
        Event::Done(outcome) => progress.step(outcome.failed()),
    });
    progress.end();
    let failed = Account {
        mode: job.mode,
        formats: job.formats.len(),
        prune: job.prune,
        time: Some(began.elapsed()),
        summary: &summary?,
        language,
    }
    .say(manner, &faults);
    Ok(!failed)
}

fn job(args: BuildArgs) -> Result<Job, WorkspaceError> {
    let mode = args.mode();
    let mut formats = args.format;
    formats.sort();
    formats.dedup();
    Ok(Job {
        typeface: typeface::chosen(args.font_dir.as_deref(), &args.font_family)?,
        paths: args.paths,
        formats,
        out: args.out,
        mode,
        force: args.force,
        prune: args.prune,
        shard: args.shard,
        jobs: args.jobs,
        year: args.year,
    })
}

fn jobs(text: &str) -> Result<NonZeroUsize, Failure> {
    text.parse()
        .map_err(|_| Failure::from(Message::new("usage-jobs")))
}

/// A year of issue that a series can have.
pub(super) fn year(text: &str) -> Result<i32, Failure> {
    let year = text.parse().ok().filter(|year| YEARS.contains(year));
    year.ok_or_else(|| {
        let message = Message::new("usage-year")
            .with("first", YEARS.start().to_string())
            .with("last", YEARS.end().to_string());
        Failure::from(message)
    })
}
