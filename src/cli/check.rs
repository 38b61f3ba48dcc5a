//! `thethuc check`.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::findings::{self, FindingsFormat, Look};
use super::{language, message};
use crate::check::messages::Language;
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
    /// Language of messages, vi or en; without it, that of thethuc.toml or of
    /// the system
    #[arg(long, value_name = "LANG")]
    pub lang: Option<Language>,
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
pub(super) fn run(args: CheckArgs) -> Result<bool, Box<dyn Error>> {
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
                message::report(report);
            }
            return Err(error.into());
        }
    };
    if let (Some(path), Some(count)) = (&args.write_baseline, checked.recorded) {
        let plural = if count == 1 { "" } else { "s" };
        message::line(&format!(
            "{count} finding{plural} recorded in {}",
            path.display()
        ));
        return Ok(true);
    }
    let look = Look {
        language: language::chosen(args.lang, checked.language),
        styled: args.output.is_none() && message::styled(&std::io::stdout()),
        quiet: args.quiet,
    };
    if args.format != FindingsFormat::Text {
        message::report(&checked.report);
    }
    let checked = findings::translated(checked, look.language);
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
    std::fs::write(path, text)
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()).into())
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
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()).into())
}
