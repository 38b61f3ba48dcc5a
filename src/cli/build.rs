//! `thethuc build`.

mod watch;

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::Args;

use super::message;
use crate::batch::{self, Format, Job, Summary};
use crate::render::fonts::Typeface;

/// The family that `--font-dir` looks for when none is named.
const FAMILY: &str = "Times New Roman";

/// What `thethuc build` takes.
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// Plans, or folders with plans
    #[arg(value_name = "PATH", default_value = "plans")]
    pub paths: Vec<PathBuf>,
    /// Formats to write, joined by commas: docx, pdf, txt
    #[arg(long, value_delimiter = ',', default_value = "docx,pdf")]
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
    /// Build the series of this year: plans that recur are moved to it, with
    /// counts, editions and days
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2199))]
    pub year: Option<i32>,
    /// Write also over files that were changed by hand; each is kept as a
    /// dated copy
    #[arg(long)]
    pub force: bool,
    /// Go on until Ctrl-C: build again what a save has changed, and show what
    /// `check` finds in it
    #[arg(long)]
    pub watch: bool,
    /// Say nothing but what is wrong
    #[arg(long, short)]
    pub quiet: bool,
}

/// Builds, and says what was written and what failed. `false` when a document
/// failed.
pub(super) fn run(args: BuildArgs) -> Result<bool, Box<dyn Error>> {
    let typeface = match &args.font_dir {
        Some(folder) => typeface(folder, &args.font_family)?,
        None => Typeface::built_in(),
    };
    let mut formats = args.format;
    formats.sort();
    formats.dedup();
    let job = Job {
        paths: args.paths,
        formats,
        out: args.out,
        typeface,
        force: args.force,
        year: args.year,
        ..Job::default()
    };
    if args.watch {
        return watch::run(job, args.quiet);
    }
    let summary = batch::build(&job, &|_| {})?;
    say(&summary, args.quiet);
    Ok(!summary.failed())
}

fn say(summary: &Summary, quiet: bool) {
    // What is wrong with a shared profile is said once, not for each plan.
    let mut report = summary.report.clone();
    for outcome in &summary.outcomes {
        report.extend(outcome.report.clone());
    }
    message::report(&report);
    let failed: Vec<_> = summary.outcomes.iter().filter(|o| o.failed()).collect();
    for outcome in summary.outcomes.iter().filter(|_| !quiet) {
        for file in &outcome.files {
            if !message::result(&format!("{}", file.display())) {
                return;
            }
        }
    }
    if quiet && failed.is_empty() {
        return;
    }
    let built = summary.outcomes.len() - failed.len();
    let files: usize = summary.outcomes.iter().map(|o| o.files.len()).sum();
    message::line(&format!(
        "{} built, {} failed; {} in place",
        counted(built, "document"),
        failed.len(),
        counted(files, "file")
    ));
    for outcome in failed {
        message::line(&format!("failed: {}", outcome.plan));
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// The typeface among the font files of a folder.
fn typeface(folder: &Path, family: &str) -> Result<Typeface, Box<dyn Error>> {
    let unreadable =
        |error: std::io::Error| format!("cannot read the fonts in `{}`: {error}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let ending = path
            .extension()
            .and_then(|ending| ending.to_str())
            .map(str::to_lowercase);
        if matches!(ending.as_deref(), Some("ttf" | "otf")) {
            let bytes = std::fs::read(&path).map_err(unreadable)?;
            files.push((path.display().to_string(), bytes));
        }
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(Typeface::from_files(family, &files)?)
}
