//! The baseline on disk: findings that are known, by the paths of their files
//! from its own folder.

use std::path::{Path, PathBuf};

use super::checked::{CheckedFile, Remark};
use super::files::Target;
use super::job::{CheckError, CheckJob};
use crate::check::Baseline;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::message::Message;
use crate::workspace::folder::{Folder, shown};
use crate::workspace::settings::Settings;

/// A baseline with the folder at which its paths start.
pub(crate) struct KnownFindings {
    baseline: Baseline,
    folder: PathBuf,
}

/// The known findings, when there is a record of them and none is written.
pub(crate) fn known(
    workspace: &Folder,
    job: &CheckJob,
    settings: &Settings,
    faults: &mut Report,
) -> Option<KnownFindings> {
    let path = job.baseline.as_ref().or(settings.baseline.as_ref())?;
    if job.write_baseline.is_some() {
        return None;
    }
    let found = workspace.files().source(path, &shown(path));
    let found = found.and_then(|source| Baseline::read(&source));
    let baseline = found.map_err(|fault| faults.push(fault)).ok()?;
    Some(KnownFindings {
        baseline,
        folder: folder_of(workspace, path),
    })
}

/// Takes the known findings from the files.
pub(crate) fn silence(
    workspace: &Folder,
    known: Option<KnownFindings>,
    targets: &[Target],
    files: &mut [CheckedFile],
) {
    let Some(KnownFindings { baseline, folder }) = known else {
        return;
    };
    for (target, file) in targets.iter().zip(files) {
        if file.standard.is_none() {
            continue;
        }
        let before = file.remarks.len();
        let name = below(workspace, &folder, &target.path);
        let stale = baseline.silence(&name, &mut file.remarks, Remark::fingerprint);
        file.silenced = before - file.remarks.len();
        for known in stale {
            let print = known.fingerprint;
            let message = match print.excerpt.is_empty() {
                true => Message::new("stale-baseline").with("rule", &print.rule),
                false => Message::new("stale-baseline.at")
                    .with("rule", &print.rule)
                    .with("excerpt", &print.excerpt),
            };
            let fault = Diagnostic {
                severity: Severity::Hint,
                ..Diagnostic::warning(message)
            };
            file.report.push(fault.hint("stale-baseline.mend"));
        }
    }
}

/// Records the findings of all files.
pub(crate) fn record(
    workspace: &Folder,
    path: &Path,
    targets: &[Target],
    files: &[CheckedFile],
) -> Result<usize, CheckError> {
    let mut baseline = Baseline::default();
    let folder = folder_of(workspace, path);
    for (target, file) in targets.iter().zip(files) {
        let prints = file.remarks.iter().map(Remark::fingerprint);
        baseline.record(&below(workspace, &folder, &target.path), prints);
    }
    std::fs::write(workspace.root().join(path), baseline.text()).map_err(|source| {
        CheckError::Unwritable {
            path: shown(path),
            source,
        }
    })?;
    Ok(baseline.len())
}

fn folder_of(workspace: &Folder, path: &Path) -> PathBuf {
    let full = workspace.root().join(path);
    full.parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// A path from a folder where it lies in it.
fn below(workspace: &Folder, folder: &Path, path: &Path) -> String {
    let full = workspace.root().join(path);
    shown(full.strip_prefix(folder).unwrap_or(&full))
}
