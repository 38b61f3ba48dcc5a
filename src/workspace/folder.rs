//! The folder that a command works in: plans, organ profiles, templates.

mod error;

use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use super::source::read;
use crate::diagnostic::{Report, Source};
use crate::plan::Calendar;
use crate::template::Engine;

pub use error::WorkspaceError;

/// The folder of organ profiles, which are no plans.
pub(crate) const ORGANS: &str = "organs";
/// The folder of plans, below which an output's path starts.
const PLANS: &str = "plans";
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
    root: PathBuf,
}

impl Folder {
    /// The current folder.
    ///
    /// # Errors
    /// The current folder is gone or closed to us.
    pub fn here() -> Result<Self, WorkspaceError> {
        let root = std::env::current_dir().map_err(|source| WorkspaceError::UnreadableFolder {
            path: ".".to_owned(),
            source,
        })?;
        Ok(Self { root })
    }

    /// A folder.
    ///
    /// # Errors
    /// The current folder is gone or closed to us.
    pub fn at(folder: &Path) -> Result<Self, WorkspaceError> {
        let root = Self::here()?.root.join(folder);
        Ok(Self { root })
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The plans among paths: files as they are, folders with all plans below
    /// them, in the order of their names.
    ///
    /// # Errors
    /// A path is not there, a folder cannot be read, or there is no plan.
    pub fn plans(&self, paths: &[PathBuf]) -> Result<Vec<PlanFile>, WorkspaceError> {
        let mut plans = Vec::new();
        for path in paths {
            if path.is_dir() {
                plans.extend(plans_below(path)?);
            } else if path.exists() {
                plans.push(PlanFile::new(path));
            } else {
                return Err(WorkspaceError::NoSuchPath(shown(path)));
            }
        }
        // `plans` and `./plans/a.yaml` name the same plan.
        let place = |plan: &PlanFile| std::path::absolute(&plan.path).ok();
        plans.sort_by_cached_key(|plan| (place(plan), plan.path.clone()));
        plans.dedup_by(|a, b| place(a) == place(b));
        if plans.is_empty() {
            let paths: Vec<_> = paths.iter().map(|p| format!("`{}`", shown(p))).collect();
            return Err(WorkspaceError::NoPlans(paths.join(", ")));
        }
        Ok(plans)
    }

    /// The user's templates by name, and what is wrong with their files.
    ///
    /// # Errors
    /// The folder of templates cannot be read.
    pub fn templates(&self) -> Result<(Templates, Report), WorkspaceError> {
        let folder = self.root.join(TEMPLATES);
        let mut report = Report::new();
        let mut sources = Vec::new();
        if !folder.is_dir() {
            return Ok((sources, report));
        }
        for path in files_below(&folder, &["md"])? {
            let below = path.strip_prefix(&folder).unwrap_or(&path);
            let name = shown(&below.with_extension(""));
            match read(&path, &format!("{TEMPLATES}/{}", shown(below))) {
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
            .flat_map(|folder| files_below(&folder.join(ORGANS), &["yaml"]).unwrap_or_default())
            .filter_map(|path| Some(format!("{ORGANS}/{}", path.file_stem()?.to_str()?)))
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// A path for messages: from the workspace's folder where it lies in it.
    pub fn label(&self, path: &Path) -> String {
        shown(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// A path for the record: from the workspace's folder where it lies in it,
    /// the same however the path was written.
    pub(crate) fn recorded(&self, path: &Path) -> String {
        self.label(&plain(&self.root.join(path)))
    }

    /// The way from a folder to a file, the same from wherever the program is
    /// run.
    pub(crate) fn way(&self, folder: &Path, file: &Path) -> String {
        let (folder, file) = (plain(&self.root.join(folder)), plain(&self.root.join(file)));
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
        self.organ_places(plan, name).find(|path| path.is_file())
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
        let path = self.root.join(&plan.path);
        let inside = path.starts_with(&self.root);
        path.ancestors()
            .skip(1)
            .take_while(|folder| !inside || folder.starts_with(&self.root))
            .flat_map(|folder| [folder.to_path_buf(), folder.join(PLANS)])
            .collect()
    }
}

/// A path with `/` between its parts.
pub(crate) fn shown(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| match part {
            Component::RootDir => String::new(),
            Component::Prefix(_)
            | Component::CurDir
            | Component::ParentDir
            | Component::Normal(_) => part.as_os_str().to_string_lossy().into_owned(),
        })
        .collect();
    parts.join("/")
}

fn plans_below(folder: &Path) -> Result<Vec<PlanFile>, WorkspaceError> {
    let files = files_below(folder, &["yaml", "yml"])?;
    Ok(files
        .iter()
        .map(|path| plan_file(path, Some(folder)))
        .collect())
}

pub(crate) fn files_below(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, WorkspaceError> {
    let mut files = Vec::new();
    let walk = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || (name != ORGANS && !name.starts_with('.'))
        });
    for entry in walk {
        let entry = entry.map_err(|error| WorkspaceError::UnreadableFolder {
            path: shown(error.path().unwrap_or(folder)),
            source: error
                .into_io_error()
                .unwrap_or_else(|| io::Error::other("a loop of links")),
        })?;
        let ending = entry
            .path()
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or("");
        // A link counts as a file, so that one to nowhere is told.
        let kind = entry.file_type();
        if (kind.is_file() || kind.is_symlink()) && endings.contains(&ending) {
            files.push(entry.into_path());
        }
    }
    Ok(files)
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

/// A path without `.`, and without the folders that a `..` leaves again.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(plain.components().next_back(), Some(Component::Normal(_))) =>
            {
                plain.pop();
            }
            Component::ParentDir
            | Component::Normal(_)
            | Component::RootDir
            | Component::Prefix(_) => plain.push(part),
        }
    }
    plain
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
            root: PathBuf::from(root),
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
