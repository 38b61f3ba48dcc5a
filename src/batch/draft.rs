//! New plans on disk.
//!
//! A [`Desk`] knows the templates and the organ profiles of a workspace. It
//! drafts a plan, moves last year's on, and puts the file where none stands:
//! nothing is ever overwritten.

mod file;
mod office;

use std::path::{Path, PathBuf};

use super::schema::schema_text;
use crate::diagnostic::{Diagnostic, Report, Severity, Source, nearest};
use crate::drafting::{Advanced, Answers, Brief, advance, blank};
use crate::model::Side;
use crate::plan::{Calendar, Organ, OrganSigner, read_organ, read_outline, read_plan};
use crate::standard::{Catalogue, toned_like};
use crate::template::{Engine, Template};
use crate::workspace::folder::{Folder, PlanFile, WorkspaceError, shown};
use crate::workspace::naming::name_for_year;
use crate::workspace::settings::Settings;

pub use office::{Founded, Office, Profile};

/// Where the schema lies that editors find by a plan's first line.
pub(super) const SCHEMA: &str = ".thethuc/plan.schema.json";
/// The folder of plans.
const PLANS: &str = "plans";

/// An organ profile near the plans.
#[derive(Debug, Clone)]
pub struct OrganFile {
    /// The name by which plans name it.
    pub name: String,
    /// What it says.
    pub organ: Organ,
}

impl OrganFile {
    /// The signers by their keys, in the order of the profile.
    pub fn signers(&self) -> Vec<(&str, &OrganSigner)> {
        let signers = self.organ.signers.iter();
        let mut signers: Vec<_> = signers.map(|(key, one)| (key.as_str(), one)).collect();
        signers.sort_by_key(|(_, signer)| signer.span.start);
        signers
    }
}

/// Templates and organ profiles of a workspace, to draft plans with.
pub struct Desk {
    workspace: Folder,
    engine: Engine,
    organs: Vec<OrganFile>,
}

/// What a new plan is made of, beside the values of its fields.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// The template's name.
    pub template: &'a str,
    /// The organ.
    pub organ: &'a OrganFile,
    /// The key of the signer in the organ's profile.
    pub signer: &'a str,
    /// The year of issue.
    pub year: i32,
}

impl Desk {
    /// The desk of a workspace, and what is wrong with its templates.
    ///
    /// # Errors
    /// The folder of templates cannot be read, or the settings are wrong.
    pub fn new(workspace: &Folder) -> Result<(Self, Report), WorkspaceError> {
        let settings = Settings::sound(workspace.files()).map_err(WorkspaceError::Settings)?;
        let (engine, report) = workspace.engine(&settings.calendar)?;
        let plan = PlanFile::new(&Path::new(PLANS).join("new.yaml"));
        let organs = workspace
            .organs(&plan)
            .into_iter()
            .filter_map(|name| {
                let path = workspace.organ(&plan, &name)?;
                let source = workspace.files().source(&path, &workspace.label(&path));
                let (organ, _) = read_organ(&source.ok()?);
                Some(OrganFile {
                    organ: organ?,
                    name,
                })
            })
            .collect();
        let desk = Self {
            workspace: workspace.clone(),
            engine,
            organs,
        };
        Ok((desk, report))
    }

    /// The template of this name.
    ///
    /// # Errors
    /// There is none, or it has faults.
    pub fn template(&self, name: &str) -> Result<&Template, WorkspaceError> {
        let template = self.engine.known(name)?;
        let report = self.engine.report_of(name);
        let mut faults = report.iter();
        match faults.find(|fault| fault.severity == Severity::Error) {
            Some(fault) => Err(fault.clone().into()),
            None => Ok(template),
        }
    }

    /// The organs on whose side the template's type can be issued.
    pub fn organs_for(&self, template: &Template) -> Vec<&OrganFile> {
        let sides = sides(template);
        let fits = |file: &&OrganFile| sides.contains(&file.organ.side);
        self.organs.iter().filter(fits).collect()
    }

    /// The organ of this name, with or without its folder; the only one that
    /// fits when no name is given.
    ///
    /// # Errors
    /// There is none, or several fit.
    pub fn organ(
        &self,
        template: &Template,
        name: Option<&str>,
    ) -> Result<&OrganFile, WorkspaceError> {
        let fitting = self.organs_for(template);
        let names: Vec<_> = fitting.iter().map(|file| file.name.as_str()).collect();
        let listed = names.join("`, `");
        let Some(name) = name else {
            return match fitting[..] {
                [one] => Ok(one),
                [] => Err(
                    Diagnostic::old_error("unknown-organ", "there is no organ profile here")
                        .hint("`thethuc init` writes one")
                        .into(),
                ),
                _ => Err(Diagnostic::old_error("missing-organ", "no organ is named")
                    .hint(format!("add `--organ` with one of `{listed}`"))
                    .into()),
            };
        };
        let wanted = name.trim_end_matches(".yaml").trim_start_matches("plans/");
        let folder = format!("organs/{wanted}");
        let is_meant = |file: &&OrganFile| file.name == wanted || file.name == folder;
        if let Some(found) = fitting.iter().copied().find(is_meant) {
            return Ok(found);
        }
        let fault = if self.organs.iter().any(|file| is_meant(&file)) {
            let message = format!(
                "organs of the side of `{name}` issue no `{}`",
                template.name
            );
            Diagnostic::old_error("type-of-other-side", message)
        } else {
            Diagnostic::old_error(
                "unknown-organ",
                format!("there is no organ profile `{name}`"),
            )
        };
        Err(match nearest(&folder, names.iter().copied()) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => fault.hint(format!("the profiles are `{listed}`")),
        }
        .into())
    }

    /// The text of a new plan that will stand in a file.
    ///
    /// # Errors
    /// The template is not there, or the values make no plan.
    pub fn draft(
        &self,
        choice: &Choice,
        answers: &Answers,
        file: &Path,
    ) -> Result<String, WorkspaceError> {
        let organ = &choice.organ.organ;
        let own = [
            organ.name.as_str(),
            &organ.place,
            &organ.superior.join(" "),
            &organ.recipients.join(" "),
        ]
        .join(" ");
        // How the standards of each side are written themselves.
        let usual = match organ.side {
            Side::Party => "uỷ",
            Side::State => "ủy",
        };
        let (standard, _) = Catalogue::builtin().for_side_and_date(organ.side, None);
        let kinds: Vec<_> = standard
            .drafted_kinds()
            .map(|entry| entry.kind.clone())
            .collect();
        let text = blank(
            &Brief {
                template: self.template(choice.template)?,
                schema: &self.schema_from(file),
                organ: &choice.organ.name,
                profile: organ,
                signer: choice.signer,
                year: choice.year,
                kinds: &kinds,
                spelled: &|text| toned_like(&toned_like(text, usual), &own),
            },
            answers,
        );
        let (_, report) = read_plan(
            &Source::new(shown(file), text.as_str()),
            self.engine.calendar(),
        );
        match report.iter().find(|_| report.has_errors()) {
            Some(fault) => Err(fault.clone().into()),
            None => Ok(text),
        }
    }

    /// The year of the plan in a file, when it can be read.
    pub fn year_of(&self, path: &Path) -> Option<i32> {
        let source = self.workspace.files().source(path, &shown(path)).ok()?;
        let plan = read_outline(&source, self.engine.calendar()).0?;
        Some(plan.date.value.year())
    }

    /// The plan in a file, moved on to a year.
    ///
    /// # Errors
    /// The file cannot be read, has faults, or is not of an earlier year: a new
    /// plan for a year that is over is a slip of the pen.
    pub fn advance(
        &self,
        path: &Path,
        year: i32,
    ) -> Result<Result<Advanced, Report>, WorkspaceError> {
        if !self.workspace.files().is_file(path) {
            return Err(WorkspaceError::NoSuchPath(shown(path)));
        }
        let source = self.workspace.files().source(path, &shown(path))?;
        let calendar = self.engine.calendar();
        let (plan, report) = read_outline(&source, calendar);
        let Some(plan) = plan else {
            return Ok(Err(report));
        };
        let from = plan.date.value.year();
        if year <= from {
            let fault = Diagnostic::old_error(
                "year-not-later",
                format!(
                    "`{}` is of {from}; expected a later year than {year}",
                    source.name
                ),
            );
            return Ok(Err(fault.into()));
        }
        let template = self.engine.template(&plan.template.value);
        let mut advanced = advance(&source, &plan, template, year, calendar);
        if let Ok(advanced) = &mut advanced {
            let profile = self
                .workspace
                .organ(&PlanFile::new(path), &plan.organ.value)
                .and_then(|path| {
                    let label = self.workspace.label(&path);
                    self.workspace.files().source(&path, &label).ok()
                })
                .and_then(|source| read_organ(&source).0);
            let changed = crate::workspace::inventory::looks(&plan, profile.as_ref(), year);
            advanced.looks.extend(changed);
        }
        Ok(advanced)
    }

    /// Refuses a file that no new plan can go to, before its fields are asked
    /// for.
    ///
    /// # Errors
    /// A file stands there already, or the name is none of a plan.
    pub fn vacant(&self, file: &Path) -> Result<(), WorkspaceError> {
        let ending = file.extension().and_then(|ending| ending.to_str());
        if !matches!(ending, Some("yaml" | "yml")) {
            let fault = format!("`{}` does not end in `.yaml`", shown(file));
            let better = shown(&file.with_extension("yaml"));
            return Err(Diagnostic::old_error("bad-name", fault)
                .hint(format!("plans do; write `{better}`"))
                .into());
        }
        file::vacant(file)
    }

    /// Writes a plan, and the schema that its first line names.
    ///
    /// # Errors
    /// A file stands there already, the name is none of a plan, or the folder
    /// cannot be written to.
    pub fn put(&self, file: &Path, text: &str) -> Result<(), WorkspaceError> {
        self.vacant(file)?;
        file::put(file, text)?;
        self.put_schema()
    }

    /// Writes the schema, in the place of an older one.
    fn put_schema(&self) -> Result<(), WorkspaceError> {
        let path = self.workspace.root().join(SCHEMA);
        let text = schema_text(&self.engine, None)?;
        file::replace(&path, &text)
    }

    /// The way from a plan's folder to the schema.
    fn schema_from(&self, file: &Path) -> String {
        let full = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
        match full.strip_prefix(self.workspace.root()) {
            Ok(below) => {
                let up = below.components().count().saturating_sub(1);
                format!("{}{SCHEMA}", "../".repeat(up))
            }
            Err(_) => shown(&self.workspace.root().join(SCHEMA)),
        }
    }
}

/// The sides whose newest standard has the type of a template; both, when the
/// plan names the type.
pub fn sides(template: &Template) -> Vec<Side> {
    [Side::Party, Side::State]
        .into_iter()
        .filter(|side| {
            let (standard, _) = Catalogue::builtin().for_side_and_date(*side, None);
            template.kind.as_ref().is_none_or(|kind| {
                standard
                    .drafted_kinds()
                    .any(|entry| entry.kind.name.to_lowercase() == kind.value.to_lowercase())
            })
        })
        .collect()
}

/// The plans of a workspace by their paths, with the names of their templates.
pub fn examples(workspace: &Folder) -> Vec<(String, String)> {
    let Ok(plans) = workspace.plans(&[PathBuf::from(PLANS)]) else {
        return Vec::new();
    };
    plans
        .into_iter()
        .filter_map(|file| {
            let source = workspace.files().source(&file.path, &file.shown).ok()?;
            let plan = read_outline(&source, Calendar::country()).0?;
            Some((file.shown, plan.template.value))
        })
        .collect()
}

/// Where a new plan goes when no file is named.
pub fn usual_file(template: &str, year: i32) -> PathBuf {
    let name = template.rsplit('/').next().unwrap_or(template);
    Path::new(PLANS).join(format!("{name}-{year}.yaml"))
}

/// Where the plan of another year goes: beside the plan in a file, with the
/// new year in its name; also in those of folders below `plans`.
pub fn next_file(path: &Path, from: Option<i32>, year: i32) -> PathBuf {
    let parts: Vec<_> = path.components().collect();
    let plans = parts.iter().rposition(|part| part.as_os_str() == PLANS);
    // Folders above `plans` are none of the plan's.
    let above = plans.map_or(parts.len().saturating_sub(1), |at| at + 1);
    let folder: PathBuf = parts[..above.min(parts.len())].iter().collect();
    let name: PathBuf = parts[above.min(parts.len())..].iter().collect();
    let mut file = folder.join(name_for_year(&name.with_extension(""), from, year));
    file.as_mut_os_string().push(".yaml");
    file
}

/// This year.
pub fn this_year() -> i32 {
    chrono::Datelike::year(&chrono::Local::now())
}
