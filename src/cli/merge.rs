//! `thethuc merge-manifest`.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;

use super::message;
use crate::batch::{MergeError, MergeJob, Merged, merge};
use crate::message::{Language, Message};

/// What `thethuc merge-manifest` takes.
#[derive(Debug, Args)]
pub struct MergeArgs {
    /// Folder of the documents, with the records of the parts
    #[arg(value_name = "DIR", default_value = "output")]
    pub folder: PathBuf,
    /// Record of a part from another machine, or a folder that holds one; may
    /// be given several times
    #[arg(long, value_name = "FILE_OR_DIR")]
    pub from: Vec<PathBuf>,
}

/// Merges, and tells what was merged. `false` when a file that is recorded is
/// not there or not the same.
pub(super) fn run(args: MergeArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let job = MergeJob {
        folder: args.folder,
        from: args.from,
    };
    let merged = match merge(&job) {
        Ok(merged) => merged,
        Err(error) => {
            if let MergeError::Faults(report) = &error {
                message::report(report, language);
            }
            return Err(error.into());
        }
    };
    message::report(&merged.report, language);
    message::line(&said(&merged).text(language));
    Ok(!merged.report.has_errors())
}

fn said(merged: &Merged) -> Message {
    let record = merged.record.display().to_string();
    let wrong = merged.report.iter().count();
    let files = match wrong {
        0 => Message::new("merged-files").with("n", merged.files),
        _ => Message::new("merged-files.wrong")
            .with("n", merged.files)
            .with("wrong", wrong),
    };
    let documents = Message::new("count-documents").with("n", merged.documents);
    match merged.parts {
        0 => Message::new("merged-whole")
            .with("record", record)
            .with("documents", documents)
            .with("files", files),
        parts => Message::new("merged")
            .with("n", parts)
            .with("record", record)
            .with("documents", documents)
            .with("files", files),
    }
}
