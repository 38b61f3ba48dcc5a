//! The files that a run depends on, and which plans a change concerns.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::batch::Job;
use crate::workspace::files::Files;
use crate::workspace::folder::{Folder, ORGANS, PlanFile, TEMPLATES, WorkspaceError, plain};
use crate::workspace::settings::{self, Settings};

/// How deep files are looked for around a plan that is named by itself: it may
/// lie in a folder with much else. Enough for `plans/organs/office.yaml`.
const NEAR: usize = 3;
/// Folders that hold what programs made.
const MADE: [&str; 2] = ["target", "node_modules"];
/// Endings of plans and profiles.
const YAML: [&str; 2] = ["yaml", "yml"];
/// Endings of documents, which no plan is made from, and of files that
/// programs leave for a moment.
const PASSING: [&str; 11] = [
    "docx", "doc", "odt", "pdf", "tmp", "temp", "swp", "swx", "bak", "orig", "part",
];

/// What a run was asked for, with paths from the root of the file system.
pub(super) struct Scope {
    /// Folders that were named.
    folders: Vec<PathBuf>,
    /// Plans that were named.
    plans: Vec<PathBuf>,
    /// The paths as they were given.
    given: Vec<PathBuf>,
    /// Where documents are written; none when plans lie there as well.
    out: Option<PathBuf>,
}

/// The state of all files around a run's plans at one moment.
#[derive(Debug, Default)]
pub(super) struct Ground {
    plans: Vec<PlanFile>,
    /// The plans by their full paths.
    places: BTreeMap<PathBuf, PlanFile>,
    /// The folder of the user's templates.
    templates: PathBuf,
    /// The folders of organ profiles.
    organs: BTreeSet<PathBuf>,
    /// Settings, house standards, known findings.
    settings: BTreeSet<PathBuf>,
    /// Folders with plans, and with their texts and pictures.
    sources: BTreeSet<PathBuf>,
    out: Option<PathBuf>,
    /// The folders that are there.
    folders: BTreeSet<PathBuf>,
    stamps: BTreeMap<PathBuf, Stamp>,
}

/// By what a change of a file is seen; none when it cannot be read.
type Stamp = Option<(SystemTime, u64)>;

/// What a change asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Concern {
    /// The plans to build, in the order of their paths.
    pub(super) plans: Vec<PlanFile>,
    /// The plans that were deleted, by their paths for messages.
    pub(super) gone: Vec<String>,
    /// Whether it is checked by other settings than before.
    pub(super) settings: bool,
}

/// The plans that changed paths concern. A plan concerns itself alone; what
/// plans share concerns them all: profiles, templates, texts, pictures,
/// settings.
pub(super) fn concern(before: &Ground, now: &Ground, changed: &BTreeSet<PathBuf>) -> Concern {
    let gone = changed
        .iter()
        .filter(|path| !now.places.contains_key(*path))
        .filter_map(|path| before.places.get(path))
        .map(|plan| plan.shown.clone())
        .collect();
    let all = changed
        .iter()
        .any(|path| before.shares(path) || now.shares(path));
    let plans = now
        .places
        .iter()
        .filter(|(path, _)| all || changed.contains(*path))
        .map(|(_, plan)| plan.clone())
        .collect();
    let of_settings =
        |path: &PathBuf| before.settings.contains(path) || now.settings.contains(path);
    Concern {
        plans,
        gone,
        settings: changed.iter().any(of_settings),
    }
}

impl Scope {
    pub(super) fn new(workspace: &Folder, job: &Job) -> Self {
        let full = |path: &PathBuf| plain(&workspace.root().join(path));
        let (folders, plans): (Vec<_>, Vec<_>) = job.paths.iter().partition(|path| path.is_dir());
        let folders: Vec<_> = folders.into_iter().map(full).collect();
        let plans: Vec<_> = plans.into_iter().map(full).collect();
        let out = full(&job.out);
        let apart = !folders
            .iter()
            .chain(&plans)
            .any(|path| path.starts_with(&out));
        Self {
            folders,
            plans,
            given: job.paths.clone(),
            out: apart.then_some(out),
        }
    }

    /// The plans that are there; that none is left is no error.
    fn present(&self, workspace: &Folder) -> Result<Vec<PlanFile>, WorkspaceError> {
        if let Some(gone) = self.folders.iter().find(|folder| !folder.is_dir()) {
            return Err(WorkspaceError::FolderGone(workspace.label(gone)));
        }
        let mut paths = self.given.clone();
        paths.retain(|path| path.exists());
        match workspace.plans(&paths) {
            Err(WorkspaceError::NoPlans(_)) => Ok(Vec::new()),
            found => found,
        }
    }
}

impl Ground {
    /// What there is now.
    ///
    /// # Errors
    /// A folder that was named is gone, or one cannot be read.
    pub(super) fn look(workspace: &Folder, scope: &Scope) -> Result<Self, WorkspaceError> {
        let plans = scope.present(workspace)?;
        let root = workspace.root();
        let beside = scope.plans.iter().filter_map(|plan| plan.parent());
        let near: BTreeSet<PathBuf> = beside.map(Path::to_path_buf).collect();
        let mut ground = Self {
            places: plans
                .iter()
                .map(|plan| (plain(&root.join(&plan.path)), plan.clone()))
                .collect(),
            templates: root.join(TEMPLATES),
            organs: plans
                .iter()
                .flat_map(|plan| workspace.around(plan))
                .map(|folder| plain(&folder.join(ORGANS)))
                .collect(),
            settings: of_settings(workspace.files()),
            sources: scope.folders.iter().chain(&near).cloned().collect(),
            out: scope.out.clone(),
            plans,
            ..Self::default()
        };
        // A folder that is made later is seen from the one above it.
        let lone: BTreeSet<PathBuf> = ground
            .organs
            .iter()
            .chain(&ground.settings)
            .chain([&ground.templates])
            .filter_map(|path| path.parent())
            .map(Path::to_path_buf)
            .collect();
        let whole: Vec<_> = scope
            .folders
            .iter()
            .chain(&ground.organs)
            .cloned()
            .collect();
        for folder in whole.iter().chain([&ground.templates.clone()]) {
            ground.walk(folder, usize::MAX);
        }
        for folder in &near {
            ground.walk(folder, NEAR);
        }
        for folder in &lone {
            ground.walk(folder, 1);
        }
        Ok(ground)
    }

    /// The plans.
    pub(super) fn plans(&self) -> &[PlanFile] {
        &self.plans
    }

    /// The folders in which a change is to be seen.
    pub(super) const fn folders(&self) -> &BTreeSet<PathBuf> {
        &self.folders
    }

    /// The files that have come, gone or changed.
    pub(super) fn changes(&self, before: &Self) -> BTreeSet<PathBuf> {
        let known = before.stamps.keys().chain(self.stamps.keys());
        known
            .filter(|path| before.stamps.get(*path) != self.stamps.get(*path))
            .cloned()
            .collect()
    }

    /// Whether more than one plan may depend on a file.
    fn shares(&self, path: &Path) -> bool {
        if self.settings.contains(path) {
            return true;
        }
        let below = |folders: &BTreeSet<PathBuf>| folders.iter().any(|f| path.starts_with(f));
        let written = self.out.as_ref().is_some_and(|out| path.starts_with(out));
        if is_passing(path) || written {
            return false;
        }
        if path.starts_with(&self.templates) {
            return has_ending(path, &["md"]);
        }
        if below(&self.organs) {
            return has_ending(path, &YAML);
        }
        // What is no plan of the run is a plan of another, or a text or a
        // picture that a plan names.
        below(&self.sources) && !has_ending(path, &YAML)
    }

    /// Notes the files of a folder and of those below it.
    fn walk(&mut self, folder: &Path, depth: usize) {
        let out = self.out.clone();
        let walk = WalkDir::new(folder)
            .max_depth(depth)
            .into_iter()
            .filter_entry(move |entry| {
                let name = entry.file_name().to_string_lossy();
                let made = entry.file_type().is_dir() && MADE.contains(&&*name);
                let hidden = name.starts_with('.') || made || out.as_deref() == Some(entry.path());
                entry.depth() == 0 || !hidden
            });
        // What cannot be read has gone again, or is told by the build.
        for entry in walk.filter_map(Result::ok) {
            if entry.file_type().is_dir() {
                // Of a folder at the rim, nothing is to be seen.
                if entry.depth() < depth {
                    self.folders.insert(entry.into_path());
                }
                continue;
            }
            let data = std::fs::metadata(entry.path());
            let stamp = data
                .and_then(|data| Ok((data.modified()?, data.len())))
                .ok();
            self.stamps.insert(entry.into_path(), stamp);
        }
    }
}

/// The files by which an office checks: the settings, where they are or could
/// be, and what they name.
fn of_settings(files: &Files) -> BTreeSet<PathBuf> {
    let (settings, _) = Settings::near(files);
    let mut files = BTreeSet::from([files.root().join(settings::FILE)]);
    let Some(folder) = &settings.folder else {
        return files;
    };
    files.insert(folder.join(settings::FILE));
    files.extend(settings.baseline);
    for pattern in &settings.standards {
        let pattern = folder.join(&pattern.text);
        let found = glob::glob(&pattern.to_string_lossy());
        files.extend(found.into_iter().flatten().filter_map(Result::ok));
    }
    files
}

/// Whether a file is one that editors and other programs leave for a moment,
/// or a document, which no plan is made from.
fn is_passing(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default();
    name.starts_with(['.', '~', '#'])
        || name.ends_with('~')
        || path.extension().is_none()
        || has_ending(path, &PASSING)
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy());
    ending.is_some_and(|ending| endings.contains(&ending.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ground of `/w`, where `plans` is built.
    fn ground(plans: &[&str]) -> Ground {
        let plans: Vec<_> = plans
            .iter()
            .map(|plan| PlanFile::new(Path::new(plan)))
            .collect();
        Ground {
            places: plans
                .iter()
                .map(|plan| (Path::new("/w").join(&plan.path), plan.clone()))
                .collect(),
            plans,
            templates: "/w/templates".into(),
            organs: ["/w/organs", "/w/plans/organs"].map(PathBuf::from).into(),
            settings: BTreeSet::from(["/w/thethuc.toml".into(), "/w/house/own.yaml".into()]),
            sources: BTreeSet::from(["/w/plans".into()]),
            out: Some("/w/plans/output".into()),
            ..Ground::default()
        }
    }

    /// The plans that changed files concern, and those that are gone.
    fn concerned(before: &[&str], now: &[&str], changed: &[&str]) -> (Vec<String>, Vec<String>) {
        let changed = changed.iter().map(|path| Path::new("/w").join(path));
        let concern = concern(&ground(before), &ground(now), &changed.collect());
        let plans = concern.plans.into_iter().map(|plan| plan.shown);
        (plans.collect(), concern.gone)
    }

    const TWO: [&str; 2] = ["plans/a.yaml", "plans/b.yaml"];

    #[test]
    fn a_plan_concerns_itself_alone() {
        let found = concerned(&TWO, &TWO, &["plans/b.yaml"]);
        assert_eq!(found, (vec!["plans/b.yaml".to_owned()], vec![]));
    }

    #[test]
    fn what_plans_share_concerns_them_all() {
        for shared in [
            "plans/organs/office.yaml",
            "organs/office.yml",
            "templates/report.md",
            "plans/text.md",
            "plans/pictures/map.PNG",
            "thethuc.toml",
            "house/own.yaml",
        ] {
            let (plans, gone) = concerned(&TWO, &TWO, &[shared]);
            assert_eq!(plans, TWO, "{shared}");
            assert!(gone.is_empty());
        }
    }

    #[test]
    fn other_files_concern_no_plan() {
        for other in [
            "plans/output/a.docx",
            "plans/output/a.txt",
            "plans/output/.thethuc.json",
            "plans/a.pdf",
            "plans/.a.yaml.swp",
            "plans/.lock.md",
            "plans/a.yaml~",
            "plans/#a.yaml#",
            "plans/4913",
            "plans/~$a.docx",
            "plans/other.yaml",
            "templates/note.txt",
            "readme.md",
        ] {
            let found = concerned(&TWO, &TWO, &[other]);
            assert_eq!(found, (vec![], vec![]), "{other}");
        }
    }

    #[test]
    fn plans_come_and_go() {
        let changed = ["plans/a.yaml", "plans/c.yaml"];
        let found = concerned(&TWO, &["plans/b.yaml", "plans/c.yaml"], &changed);
        let told = |plan: &str| vec![plan.to_owned()];
        assert_eq!(found, (told("plans/c.yaml"), told("plans/a.yaml")));
        let last = concerned(&["plans/a.yaml"], &[], &["plans/a.yaml"]);
        assert_eq!(last, (vec![], told("plans/a.yaml")));
    }

    #[test]
    fn a_deleted_profile_concerns_all_plans() {
        let (plans, _) = concerned(
            &TWO,
            &["plans/b.yaml"],
            &["plans/a.yaml", "plans/organs/x.yaml"],
        );
        assert_eq!(plans, ["plans/b.yaml"]);
    }
}
