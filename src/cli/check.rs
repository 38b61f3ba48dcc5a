//! `thethuc check`.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::failure::Failure;
use super::findings::{self, FindingsFormat, Look};
use super::message;
use crate::message::{Language, Message};
use crate::workspace;
use crate::workspace::{CheckError, CheckJob, Checked};

/// Where GitHub Actions takes the summary of a step from.
const STEP_SUMMARY: &str = "GITHUB_STEP_SUMMARY";

/// What `thethuc check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Plans, documents (*.docx), or folders with them
    #[arg(value_name = "PATH", default_value = "plans")]
    pub paths: Vec<PathBuf>,
    /// Standard to check by; without it, the one in force for each document's
    /// side and date
    #[arg(long, value_name = "NAME")]
    pub standard: Option<String>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t)]
    pub format: FindingsFormat,
    /// Rules or groups to test, joined by commas; without it, all
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Rules or groups to leave out, joined by commas
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// File of known findings, which are not told again
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Record all findings in a file of known findings
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub write_baseline: Option<PathBuf>,
    /// File to write to; without it, standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Say nothing but what is wrong
    #[arg(long, short)]
    pub quiet: bool,
    /// Exit with 0 even where there are findings
    #[arg(long)]
    pub exit_zero: bool,
}

/// Checks, and tells what was found. `false` when there is anything to mend.
pub(super) fn run(args: CheckArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let folder = workspace::Folder::here()?;
    let checked = match workspace::check(
        &folder,
        &CheckJob {
            paths: args.paths,
            standard: args.standard,
            select: args.select,
            ignore: args.ignore,
            baseline: args.baseline,
            write_baseline: args.write_baseline.clone(),
            components: args.format == FindingsFormat::Json,
        },
    ) {
        Ok(checked) => checked,
        Err(error) => {
            if let CheckError::Faults(report) = &error {
                message::report(report, language);
            }
            return Err(error.into());
        }
    };
    if let (Some(path), Some(count)) = (&args.write_baseline, checked.recorded) {
        let recorded = Message::new("baseline-written")
            .with("n", count)
            .with("path", path.display().to_string());
        message::line(&recorded.text(language));
        return Ok(true);
    }
    let look = Look {
        language,
        styled: args.output.is_none() && message::styled(&std::io::stdout()),
        quiet: args.quiet,
    };
    if args.format != FindingsFormat::Text {
        message::report(&checked.report, language);
    }
    let text = findings::write(&checked, args.format, look);
    match &args.output {
        Some(path) => put(path, &text)?,
        // A closed pipe is nobody's fault.
        None => _ = message::text(&text),
    }
    if args.format == FindingsFormat::Github {
        summarise(&checked, look.language)?;
    }
    Ok(args.exit_zero || !checked.failed())
}

fn put(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    std::fs::write(path, text).map_err(|error| Failure::unwritable(path, &error).into())
}

/// Appends the table to the summary of the step, where there is one.
fn summarise(checked: &Checked, language: Language) -> Result<(), Box<dyn Error>> {
    let Some(path) = std::env::var_os(STEP_SUMMARY).filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let path = PathBuf::from(path);
    let text = findings::github_summary(checked, language);
    std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| Failure::unwritable(&path, &error).into())
}
