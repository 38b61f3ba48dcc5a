//! The files of a check: plans and documents among paths.

use std::path::{Path, PathBuf};

use crate::workspace::folder::{Folder, PlanFile, WorkspaceError, plain, shown};
use crate::workspace::inventory::{is_plan, tables};

/// Endings of documents that are looked for in folders.
const DOCUMENTS: [&str; 1] = ["docx"];
/// Endings of plans.
const PLANS: [&str; 2] = ["yaml", "yml"];

/// A file to check.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// The path for messages, with `/` between its parts.
    pub(crate) shown: String,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A plan, by its ending.
    Plan,
    /// A document: any other file, so that one of another format is told.
    Document,
}

impl Target {
    fn new(path: &Path) -> Self {
        let path = plain(path);
        let ending = path
            .extension()
            .and_then(|ending| ending.to_str())
            .map(str::to_lowercase);
        let plan = ending.is_some_and(|ending| PLANS.contains(&ending.as_str()));
        Self {
            shown: shown(&path),
            path,
            kind: if plan { Kind::Plan } else { Kind::Document },
        }
    }

    /// The file as a plan.
    pub(crate) fn plan(&self) -> PlanFile {
        PlanFile::new(&self.path)
    }
}

/// The files among paths: those named, and plans and documents below folders.
///
/// # Errors
/// A path is not there, a folder cannot be read, or there is nothing.
pub(crate) fn targets(
    workspace: &Folder,
    paths: &[PathBuf],
) -> Result<Vec<Target>, WorkspaceError> {
    let endings: Vec<_> = DOCUMENTS.into_iter().chain(PLANS).collect();
    let mut targets = Vec::new();
    for path in paths {
        if workspace.files().is_folder(path) {
            let found = workspace.files().below(path, &endings)?;
            // Word's own mark of a document that is open.
            let is_lock = |path: &PathBuf| {
                let name = path.file_name().map(|name| name.to_string_lossy());
                name.is_some_and(|name| name.starts_with("~$"))
            };
            let found = found.iter().filter(|path| !is_lock(path));
            targets.extend(found.map(|path| Target::new(path)));
        } else if workspace.files().is_there(path) {
            targets.push(Target::new(path));
        } else {
            return Err(WorkspaceError::NoSuchPath(shown(path)));
        }
    }
    let place = |target: &Target| workspace.root().join(&target.path);
    targets.sort_by_cached_key(|target| (place(target), target.path.clone()));
    targets.dedup_by(|a, b| place(a) == place(b));
    if targets.is_empty() {
        let paths = paths.iter().map(|path| shown(path)).collect();
        return Err(WorkspaceError::NothingToCheck(paths));
    }
    Ok(targets)
}

/// The files without the tables of plans.
pub(crate) fn without_tables(workspace: &Folder, mut targets: Vec<Target>) -> Vec<Target> {
    let of_plans = |target: &&Target| target.kind == Kind::Plan;
    let plans: Vec<_> = targets.iter().filter(of_plans).map(Target::plan).collect();
    let tables = tables(workspace, &plans);
    targets.retain(|target| {
        !tables.contains(&workspace.recorded(&target.path))
            || is_plan(workspace.files(), &target.plan())
    });
    targets
}
