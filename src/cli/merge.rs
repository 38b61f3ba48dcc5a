//! `thethuc merge-manifest`.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;

use super::build::counted;
use super::message;
use crate::batch::{MergeError, MergeJob, Merged, merge};

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
pub(super) fn run(args: MergeArgs) -> Result<bool, Box<dyn Error>> {
    let job = MergeJob {
        folder: args.folder,
        from: args.from,
    };
    let merged = match merge(&job) {
        Ok(merged) => merged,
        Err(error) => {
            if let MergeError::Faults(report) = &error {
                message::report(report);
            }
            return Err(error.into());
        }
    };
    message::report(&merged.report);
    message::line(&said(&merged));
    Ok(!merged.report.has_errors())
}

fn said(merged: &Merged) -> String {
    let record = merged.record.display();
    let told = match merged.parts {
        0 => format!("there is nothing to merge: {record} is whole"),
        parts => format!("{} merged into {record}", counted(parts, "part")),
    };
    let wrong = merged.report.iter().count();
    let files = match wrong {
        0 => format!("{}, all in place", counted(merged.files, "file")),
        _ => format!(
            "{}, {wrong} of them missing or changed",
            counted(merged.files, "file")
        ),
    };
    format!("{told}; {}, {files}", counted(merged.documents, "document"))
}
