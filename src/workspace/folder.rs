//! The folder that a command works in: plans, organ profiles, templates.

mod error;

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::files::Files;
use crate::diagnostic::{Report, Source};
use crate::plan::Calendar;
use crate::template::Engine;

pub(crate) use super::path::{ORGANS, plain, shown};
pub use error::WorkspaceError;

/// The folder of plans, below which an output's path starts.
pub(crate) const PLANS: &str = "plans";
/// The folder of the user's templates.
pub(crate) const TEMPLATES: &str = "templates";

/// A plan on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanFile {
    /// Where it is.
    pub path: PathBuf,
    /// The path for messages, with `/` between its parts.
    pub shown: String,
    /// The path of its output below the output folder, without ending.
    pub name: PathBuf,
}

impl PlanFile {
    /// The plan in a file that is named by itself.
    pub(crate) fn new(path: &Path) -> Self {
        plan_file(path, path.parent())
    }
}

/// Texts of templates by their names.
type Templates = Vec<(String, Arc<Source>)>;

/// The folder that a command works in.
#[derive(Debug, Clone)]
pub struct Folder {
    files: Files,
}

impl Folder {
    /// The current folder.
    ///
    /// # Errors
    /// The current folder is gone or closed to us.
    pub fn here() -> Result<Self, WorkspaceError> {
        Self::at(Path::new(""))
    }

    /// A folder.
    ///
    /// # Errors
    /// The current folder is gone or closed to us.
    pub fn at(folder: &Path) -> Result<Self, WorkspaceError> {
        let root = match folder.as_os_str().is_empty() {
            true => std::env::current_dir(),
            false => std::path::absolute(folder),
        };
        let root = root.map_err(|source| WorkspaceError::UnreadableFolder {
            path: ".".to_owned(),
            source,
        })?;
        let files = Files::new(root);
        Ok(Self { files })
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        self.files.root()
    }

    /// Its files.
    pub(crate) const fn files(&self) -> &Files {
        &self.files
    }

    /// Its files, to lay unsaved text over them.
    pub(crate) const fn files_mut(&mut self) -> &mut Files {
        &mut self.files
    }

    /// The plans among paths: files as they are, folders with all plans below
    /// them, in the order of their names.
    ///
    /// # Errors
    /// A path is not there, a folder cannot be read, or there is no plan.
    pub fn plans(&self, paths: &[PathBuf]) -> Result<Vec<PlanFile>, WorkspaceError> {
        let mut plans = Vec::new();
        for path in paths {
            if self.files.is_folder(path) {
                plans.extend(self.plans_below(path)?);
            } else if self.files.is_there(path) {
                plans.push(PlanFile::new(path));
            } else {
                return Err(WorkspaceError::NoSuchPath(shown(path)));
            }
        }
        // `plans` and `./plans/a.yaml` name the same plan.
        let place = |plan: &PlanFile| plain(&self.root().join(&plan.path));
        plans.sort_by_cached_key(|plan| (place(plan), plan.path.clone()));
        plans.dedup_by(|a, b| place(a) == place(b));
        if plans.is_empty() {
            let paths = paths.iter().map(|path| shown(path)).collect();
            return Err(WorkspaceError::NoPlans(paths));
        }
        Ok(plans)
    }

    fn plans_below(&self, folder: &Path) -> Result<Vec<PlanFile>, WorkspaceError> {
        let files = self.files.below(folder, &["yaml", "yml"])?;
        Ok(files
            .iter()
            .map(|path| plan_file(path, Some(folder)))
            .collect())
    }

    /// The user's templates by name, and what is wrong with their files.
    ///
    /// # Errors
    /// The folder of templates cannot be read.
    pub fn templates(&self) -> Result<(Templates, Report), WorkspaceError> {
        let folder = Path::new(TEMPLATES);
        let mut report = Report::new();
        let mut sources = Vec::new();
        if !self.files.is_folder(folder) {
            return Ok((sources, report));
        }
        for path in self.files.below(folder, &["md"])? {
            let below = path.strip_prefix(folder).unwrap_or(&path);
            let name = shown(&below.with_extension(""));
            match self
                .files
                .source(&path, &format!("{TEMPLATES}/{}", shown(below)))
            {
                Ok(source) => sources.push((name, source)),
                Err(diagnostic) => report.push(diagnostic),
            }
        }
        Ok((sources, report))
    }

    /// The templates, the user's before those of the program, and what is
    /// wrong with them. `calendar` tells which days the office works.
    ///
    /// # Errors
    /// The folder of templates cannot be read.
    pub fn engine(&self, calendar: &Calendar) -> Result<(Engine, Report), WorkspaceError> {
        let (sources, mut report) = self.templates()?;
        let engine = Engine::new(sources, calendar);
        report.extend(engine.report());
        Ok((engine, report))
    }

    /// The names by which a plan can name the organ profiles around it.
    pub fn organs(&self, plan: &PlanFile) -> Vec<String> {
        let mut names: Vec<_> = self
            .around(plan)
            .iter()
            .flat_map(|folder| {
                let found = self.files.below(&folder.join(ORGANS), &["yaml"]);
                found.unwrap_or_default()
            })
            .filter_map(|path| Some(format!("{ORGANS}/{}", path.file_stem()?.to_str()?)))
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// A path for messages: from the workspace's folder where it lies in it.
    pub fn label(&self, path: &Path) -> String {
        shown(path.strip_prefix(self.root()).unwrap_or(path))
    }

    /// A path for the record: from the workspace's folder where it lies in it,
    /// the same however the path was written.
    pub(crate) fn recorded(&self, path: &Path) -> String {
        self.label(&plain(&self.root().join(path)))
    }

    /// The way from a folder to a file, the same from wherever the program is
    /// run.
    pub(crate) fn way(&self, folder: &Path, file: &Path) -> String {
        let (folder, file) = (
            plain(&self.root().join(folder)),
            plain(&self.root().join(file)),
        );
        let (from, to) = (folder.components(), file.components());
        let shared = from.zip(to).take_while(|(a, b)| a == b).count();
        let up = folder
            .components()
            .skip(shared)
            .map(|_| Component::ParentDir);
        let way: PathBuf = up.chain(file.components().skip(shared)).collect();
        shown(&way)
    }

    /// The profile that a plan names: looked for in the plan's folder, then
    /// in each folder above it.
    pub fn organ(&self, plan: &PlanFile, name: &str) -> Option<PathBuf> {
        self.organ_places(plan, name)
            .find(|path| self.files.is_file(path))
    }

    /// Where the profile that a plan names may be, the nearest first.
    pub(crate) fn organ_places(
        &self,
        plan: &PlanFile,
        name: &str,
    ) -> impl Iterator<Item = PathBuf> {
        let folders = self.around(plan).into_iter();
        let file = format!("{name}.yaml");
        folders.map(move |folder| folder.join(&file))
    }

    /// The plan's folder, those above it up to the workspace's, and the
    /// folder of plans beside each.
    pub(crate) fn around(&self, plan: &PlanFile) -> Vec<PathBuf> {
        let path = self.root().join(&plan.path);
        let inside = path.starts_with(self.root());
        path.ancestors()
            .skip(1)
            .take_while(|folder| !inside || folder.starts_with(self.root()))
            .flat_map(|folder| [folder.to_path_buf(), folder.join(PLANS)])
            .collect()
    }
}

/// A plan whose output's path starts below the nearest folder `plans`, or
/// below `base` when it lies in none.
fn plan_file(path: &Path, base: Option<&Path>) -> PlanFile {
    let (path, base) = (&plain(path), base.map(plain));
    let parts: Vec<_> = path.components().collect();
    let plans = parts
        .iter()
        .rposition(|part| part.as_os_str() == PLANS)
        .filter(|at| *at + 1 < parts.len());
    let name = match plans {
        Some(at) => parts[at + 1..].iter().collect(),
        None => base
            .and_then(|base| path.strip_prefix(base).ok())
            .map_or_else(|| below_all(path), Path::to_path_buf),
    };
    PlanFile {
        path: path.to_path_buf(),
        shown: shown(path),
        name: name.with_extension(""),
    }
}

/// The parts of a path that name a folder or file: what can stand below
/// another folder.
fn below_all(path: &Path) -> PathBuf {
    path.components()
        .filter(|part| matches!(part, Component::Normal(_)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_never_leaves_its_folder() {
        assert_eq!(name("plans/../x/a.yaml", None), "x/a");
        assert_eq!(name("../../a.yaml", None), "a");
        assert_eq!(name("../other/plans/b/a.yaml", None), "b/a");
    }

    fn name(path: &str, base: Option<&str>) -> String {
        shown(&plan_file(Path::new(path), base.map(Path::new)).name)
    }

    #[test]
    fn the_way_to_a_plan_starts_at_the_output() {
        let at = |root: &str| Folder {
            files: Files::new(PathBuf::from(root)),
        };
        let way =
            |root: &str, folder: &str, file: &str| at(root).way(Path::new(folder), Path::new(file));
        assert_eq!(way("/w", "output", "plans/a.yaml"), "../plans/a.yaml");
        assert_eq!(way("/w/plans", "../output", "a.yaml"), "../plans/a.yaml");
        assert_eq!(way("/w", "/w/output", "/w/plans/a.yaml"), "../plans/a.yaml");
        assert_eq!(way("/w", "/o", "plans/a.yaml"), "../w/plans/a.yaml");
        assert_eq!(way("/w", ".", "plans/a.yaml"), "plans/a.yaml");
    }

    #[test]
    fn output_keeps_the_path_below_plans() {
        assert_eq!(name("plans/2026/a.yaml", Some("plans")), "2026/a");
        assert_eq!(name("office/plans/a.yaml", Some("office")), "a");
        assert_eq!(name("drafts/a.yaml", Some("drafts")), "a");
        assert_eq!(name("drafts/a.v2.yaml", Some("drafts")), "a.v2");
    }
}
