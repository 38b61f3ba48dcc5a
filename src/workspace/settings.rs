//! `thethuc.toml`: how an office checks, and which days it works.
//!
//! It is looked for in the current folder and those above it. Paths and
//! patterns in it start at its own folder. What the command line says comes
//! before it.
//!
//! ```toml
//! [check]
//! standard = "house"                  # one, or a list with one for each side
//! standards = ["house/*.yaml"]        # house standards, which refine built-in ones
//! select = ["number", "place-date"]   # rules and groups; all when left out
//! ignore = ["drawn-subject-mark"]
//! lang = "vi"
//! baseline = "thethuc-baseline.json"
//!
//! [check.severity]
//! unpadded-number = "warning"         # error, warning, hint, off
//!
//! [check.per-file-ignores]
//! "archive/**" = ["recipients"]
//!
//! [calendar]
//! days-off = [2027-12-31]             # announced, or of the province
//! working-days = [2027-12-25]
//! ```

mod calendar;
mod named;
mod syntax;
mod table;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use glob::{MatchOptions, Pattern, PatternError};

use super::files::Files;
use super::folder::{Folder, WorkspaceError, shown};
use crate::check::selection::{Level, RuleName, UnknownLevel};
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::{Language, Message, UnknownLanguage};
use crate::plan::Calendar;
use crate::standard::Catalogue;
use table::Table;

pub use named::Named;

/// The name of the file.
pub(crate) const FILE: &str = "thethuc.toml";

/// How an office checks, and which days it works.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The folder from which paths are meant that no setting names.
    root: PathBuf,
    /// The folder of the file; none when there is no file.
    pub folder: Option<PathBuf>,
    /// Standards to check by, where a document's side has one of them.
    pub standard: Vec<Named>,
    /// Files of house standards.
    pub standards: Vec<Named>,
    /// The rules to test; all when none is named.
    pub select: Vec<RuleName>,
    /// The rules to leave out.
    pub ignore: Vec<RuleName>,
    /// The language of messages.
    pub language: Option<Language>,
    /// The file of known findings.
    pub baseline: Option<PathBuf>,
    /// Rules whose findings are told otherwise than the clause's force says.
    pub levels: Vec<(RuleName, Level)>,
    /// Rules that are left out for some files.
    pub per_file: Vec<(Pattern, Vec<RuleName>)>,
    /// Which days the office works.
    pub calendar: Calendar,
}

impl Settings {
    /// The settings for a folder, and what is wrong with them.
    pub fn of(folder: &Folder) -> (Self, Report) {
        Self::near(folder.files())
    }

    /// The settings of the nearest file, from the folder of files upwards.
    ///
    /// # Errors
    /// They are wrong: what is made by them would be other than is meant.
    pub(crate) fn sound(files: &Files) -> Result<Self, Report> {
        match Self::near(files) {
            (_, faults) if faults.has_errors() => Err(faults),
            (settings, _) => Ok(settings),
        }
    }

    /// The settings of the nearest file, from the folder of files upwards, and what is
    /// wrong with them.
    pub(crate) fn near(files: &Files) -> (Self, Report) {
        match nearest(files) {
            Some((folder, Ok(source))) => {
                let (settings, report) = Self::parse(&source, folder);
                (settings.from(files), report)
            }
            Some((_, Err(fault))) => (Self::default().from(files), fault.into()),
            None => (Self::default().from(files), Report::new()),
        }
    }

    fn from(self, files: &Files) -> Self {
        let root = files.root().to_path_buf();
        Self { root, ..self }
    }

    /// The settings in a text.
    fn parse(source: &Arc<Source>, folder: &Path) -> (Self, Report) {
        let mut report = Report::new();
        let mut settings = Self {
            folder: Some(folder.to_path_buf()),
            ..Self::default()
        };
        if let Some(root) = table::parse(source, &mut report) {
            root.refuse_others(&["check", calendar::TABLE], &mut report);
            let (calendar, faults) = calendar::read(&root);
            settings.calendar = calendar;
            report.extend(faults);
            if let Some(check) = root.table("check", &mut report) {
                settings.read(&check, &mut report);
            }
        }
        (settings, report)
    }

    fn read(&mut self, check: &Table<'_>, report: &mut Report) {
        check.refuse_others(
            &[
                "standard",
                "standards",
                "select",
                "ignore",
                "lang",
                "baseline",
                "severity",
                "per-file-ignores",
            ],
            report,
        );
        self.standard = check.texts("standard", report);
        self.standards = check.texts("standards", report);
        self.select = rules(check.list("select", report), report);
        self.ignore = rules(check.list("ignore", report), report);
        self.language = check.text("lang", report).and_then(|lang| {
            placed(
                lang.text.parse().map_err(|e: UnknownLanguage| e.message()),
                &lang,
                report,
            )
        });
        self.baseline = check
            .text("baseline", report)
            .map(|named| self.path(&named.text));
        if let Some(severity) = check.table("severity", report) {
            for (rule, level) in severity.all_texts(report) {
                let name = name(&rule, report);
                let level = placed(
                    level.text.parse().map_err(|e: UnknownLevel| e.message()),
                    &level,
                    report,
                );
                self.levels.extend(name.zip(level));
            }
        }
        if let Some(ignores) = check.table("per-file-ignores", report) {
            for (files, list) in ignores.all_lists(report) {
                match Pattern::new(&files.text) {
                    Ok(pattern) => self.per_file.push((pattern, rules(list, report))),
                    Err(error) => report.push(invalid_pattern(&files, &error)),
                }
            }
        }
    }

    /// The rules that are left out for a file.
    pub fn left_out(&self, file: &Path) -> Vec<RuleName> {
        let path = self.below(file);
        self.per_file
            .iter()
            .filter(|(pattern, _)| is_for(pattern, &path))
            .flat_map(|(_, rules)| rules.iter().copied())
            .collect()
    }

    /// The built-in standards and those of the house, and what is wrong with
    /// the latter.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub(crate) fn catalogue(&self, files: &Files) -> Result<(Catalogue, Report), WorkspaceError> {
        let mut catalogue = Catalogue::builtin().clone();
        let mut report = Report::new();
        for pattern in &self.standards {
            let full = self.path(&pattern.text);
            let paths = match glob::glob(&full.to_string_lossy()) {
                Ok(paths) => paths.filter_map(Result::ok).collect::<Vec<_>>(),
                Err(error) => {
                    report.push(invalid_pattern(pattern, &error));
                    continue;
                }
            };
            if paths.is_empty() {
                let fault = Message::new("unreadable-file.none").with("file", &pattern.text);
                report.push(Diagnostic::error(fault).at(pattern.place.clone()));
            }
            for path in paths {
                let added = files
                    .source(&path, &self.below(&path))
                    .and_then(|text| catalogue.add(&text));
                report.extend(added.err().map_or_else(Report::new, Report::from));
            }
        }
        for named in &self.standard {
            if let Err(fault) = catalogue.by_name(&named.text) {
                report.push(fault.at(named.place.clone()));
            }
        }
        Ok((catalogue, report))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder
            .as_ref()
            .map_or_else(|| PathBuf::from(name), |folder| folder.join(name))
    }

    /// A path from the folder of the settings where it lies in it.
    pub fn below(&self, path: &Path) -> String {
        let full = self.root.join(path);
        let folder = self.folder.as_deref();
        shown(
            folder
                .and_then(|folder| full.strip_prefix(folder).ok())
                .unwrap_or(path),
        )
    }
}

/// The nearest file of settings, from a folder upwards, with its folder.
fn nearest(files: &Files) -> Option<(&Path, Result<Arc<Source>, Diagnostic>)> {
    files.root().ancestors().find_map(|folder| {
        let path = folder.join(FILE);
        let found = files.is_file(&path);
        found.then(|| (folder, files.source(&path, FILE)))
    })
}

/// Whether a pattern is for a path; one without `/` is for the name of a file
/// in any folder.
fn is_for(pattern: &Pattern, path: &str) -> bool {
    let options = MatchOptions {
        require_literal_separator: true,
        ..MatchOptions::default()
    };
    let name = path.rsplit('/').next().unwrap_or(path);
    pattern.matches_with(path, options)
        || (!pattern.as_str().contains('/') && pattern.matches_with(name, options))
}

fn rules(names: Vec<Named>, report: &mut Report) -> Vec<RuleName> {
    names
        .iter()
        .filter_map(|named| name(named, report))
        .collect()
}

fn name(named: &Named, report: &mut Report) -> Option<RuleName> {
    named
        .text
        .parse()
        .map_err(|fault: Diagnostic| report.push(fault.at(named.place.clone())))
        .ok()
}

/// A value that was read from a text, or that the text is not one.
fn placed<T>(read: Result<T, Message>, text: &Named, report: &mut Report) -> Option<T> {
    let fault = |fault| report.push(Diagnostic::error(fault).at(text.place.clone()));
    read.map_err(fault).ok()
}

fn invalid_pattern(pattern: &Named, error: &PatternError) -> Diagnostic {
    let fault = Message::new("invalid-pattern")
        .with("pattern", &pattern.text)
        .with("reason", syntax::of_pattern(error));
    Diagnostic::error(fault).at(pattern.place.clone())
}

#[cfg(test)]
mod tests;
