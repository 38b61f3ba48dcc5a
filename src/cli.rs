//! The command line: what is asked, and what is said in return.
//!
//! Results go to standard output, diagnostics and progress to standard error.
//! The exit status is 0 when all is well, 1 when some documents failed or have
//! faults of form, 2 when the command could not do its work.

mod build;
mod check;
mod explain;
mod failure;
mod findings;
mod init;
mod language;
mod list;
mod merge;
mod message;
mod new;
mod prompt;
mod schema;
mod told;
mod usage;

use std::process::ExitCode;

use clap::{FromArgMatches, Parser, Subcommand};

use crate::message::Language;

pub use build::BuildArgs;
pub use check::CheckArgs;
pub use explain::ExplainArgs;
pub use findings::FindingsFormat;
pub use init::InitArgs;
pub use list::ListArgs;
pub use merge::MergeArgs;
pub use new::NewArgs;
pub use schema::SchemaArgs;

/// Some documents failed.
const SOME_FAILED: u8 = 1;
/// The command could not do its work.
const NO_WORK: u8 = 2;

/// Turns YAML plans into Vietnamese official documents in the prescribed form.
#[derive(Debug, Parser)]
#[command(name = "thethuc", version, about, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Language of all that is said, vi or en; without it, that of thethuc.toml
    /// or of the system
    #[arg(long, value_name = "LANG", global = true)]
    pub lang: Option<Language>,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Render plans to documents (soạn văn bản từ kế hoạch)
    Build(BuildArgs),
    /// Join the records of a batch that several machines built (gộp sổ của các phần)
    MergeManifest(MergeArgs),
    /// Check the form of plans and documents (kiểm tra thể thức)
    Check(CheckArgs),
    /// Tell what a rule asks, why, and the clause (giải thích một quy tắc)
    Explain(ExplainArgs),
    /// Show what there is: templates, standards, types, components, filters, rules
    List(ListArgs),
    /// Write a plan to fill in, or next year's from this year's (kế hoạch mới)
    New(NewArgs),
    /// Begin a folder for an office (thư mục làm việc của cơ quan)
    Init(InitArgs),
    /// Print the JSON Schema of plans, for editors (lược đồ của kế hoạch)
    Schema(SchemaArgs),
}

/// Does what the command line asks and gives the exit status.
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let language = language::of(&arguments);
    let matches = usage::command(language).try_get_matches_from(usage::asked(arguments));
    let command = match matches.and_then(|found| Cli::from_arg_matches(&found)) {
        Ok(asked) => asked.command,
        Err(error) => return ExitCode::from(usage::answer(&error, language)),
    };
    let done = match command {
        Command::Build(args) => build::run(args, language),
        Command::MergeManifest(args) => merge::run(args, language),
        Command::Check(args) => check::run(args, language),
        Command::Explain(args) => explain::run(&args, language),
        Command::List(args) => list::run(&args, language),
        Command::New(args) => new::run(&args, language),
        Command::Init(args) => init::run(&args, language),
        Command::Schema(args) => schema::run(&args, language),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(SOME_FAILED),
        Err(error) => {
            message::failure(error.as_ref(), language);
            ExitCode::from(NO_WORK)
        }
    }
}
