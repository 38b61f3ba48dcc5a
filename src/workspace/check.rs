//! Plans and documents to findings.
//!
//! [`check`] finds the files, reads `thethuc.toml`, and examines each file by
//! its standard: a document as it stands, a plan as the document that it would
//! become, with every finding placed in the YAML. Files are examined side by
//! side; one that cannot be read says so and the others go on.

mod document;
mod files;
mod known;
mod locate;
mod piece;
mod plan;
mod windows;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::builder::Builder;
use super::folder::{Folder, WorkspaceError};
use super::settings::Settings;
use super::threads;
use crate::check::messages::Language;
use crate::check::selection::RuleName;
use crate::check::{Examination, Finding, Fingerprint, Outcome, Selection, Site};
use crate::diagnostic::{Place, Report, Severity};
use crate::inspect::Widths;
use crate::render::fonts::Typeface;
use crate::standard::{Catalogue, Standard};
use files::{Kind, Target};

pub use piece::Piece;

/// What to check and how.
#[derive(Debug, Clone, Default)]
pub struct CheckJob {
    /// Plans, documents, and folders with them.
    pub paths: Vec<PathBuf>,
    /// The standard to check by, whatever the documents are.
    pub standard: Option<String>,
    /// Rules and groups to test, in place of those of the settings.
    pub select: Vec<String>,
    /// Rules and groups to leave out, beside those of the settings.
    pub ignore: Vec<String>,
    /// The file of known findings, in place of that of the settings.
    pub baseline: Option<PathBuf>,
    /// A file to record all findings in.
    pub write_baseline: Option<PathBuf>,
    /// Whether the components of each document are listed too.
    pub components: bool,
}

/// What a check found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Each file, in the order of their paths.
    pub files: Vec<CheckedFile>,
    /// What concerns no single file: a broken template.
    pub report: Report,
    /// The language that the settings ask for.
    pub language: Option<Language>,
    /// How many findings were recorded, when that was asked for.
    pub recorded: Option<usize>,
}

/// What was found in a file.
#[derive(Debug, Default)]
pub struct CheckedFile {
    /// The file's path as it was given or found.
    pub path: String,
    /// The name of the standard; none when the file could not be examined.
    pub standard: Option<String>,
    /// What keeps it from being examined, and what is wrong with its own
    /// suppressions.
    pub report: Report,
    /// The findings, in the order of the document.
    pub remarks: Vec<Remark>,
    /// How each rule fared.
    pub outcomes: Vec<Outcome>,
    /// The components found, in reading order, when the job asks for them.
    pub pieces: Vec<Piece>,
    /// How many findings the baseline keeps silent.
    pub silenced: usize,
}

/// A finding and where it is.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The finding.
    pub finding: Finding,
    /// Its place in the document.
    pub site: Site,
    /// Its place in the plan that the document is made from.
    pub place: Option<Place>,
    /// Whether the words that are meant stand at the place of the plan.
    pub exact: bool,
}

impl CheckedFile {
    /// A file that could not be examined.
    fn unread(path: &str, report: Report) -> Self {
        Self {
            path: path.to_owned(),
            report,
            ..Self::default()
        }
    }

    /// How many errors, warnings and hints there are.
    pub fn counts(&self) -> Counts {
        let findings = self.remarks.iter().map(|remark| remark.finding.severity);
        let diagnostics = self.report.iter().map(|fault| fault.severity);
        findings.chain(diagnostics).collect()
    }
}

impl Checked {
    /// How many errors, warnings and hints there are in all.
    pub fn counts(&self) -> Counts {
        let own = self.report.iter().map(|fault| fault.severity);
        let mut counts: Counts = own.collect();
        for file in &self.files {
            counts.add(file.counts());
        }
        counts
    }

    /// Whether there is anything to mend: errors and warnings, not hints.
    pub fn failed(&self) -> bool {
        let counts = self.counts();
        counts.errors + counts.warnings > 0
    }
}

/// Numbers of findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Hints.
    pub hints: usize,
}

impl Counts {
    /// Adds others.
    pub const fn add(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.hints += other.hints;
    }
}

impl FromIterator<Severity> for Counts {
    fn from_iter<I: IntoIterator<Item = Severity>>(severities: I) -> Self {
        let mut counts = Self::default();
        for severity in severities {
            match severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Hint => counts.hints += 1,
            }
        }
        counts
    }
}

/// Why nothing was checked.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// The machine or the paths.
    #[error(transparent)]
    Batch(#[from] WorkspaceError),
    /// The settings, options or the baseline are wrong.
    #[error("nothing was checked")]
    Faults(Report),
    /// The baseline cannot be written.
    #[error("cannot write `{path}`")]
    Unwritable {
        /// The file.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
}

/// What all files of a run share.
struct Checker<'a> {
    settings: &'a Settings,
    catalogue: &'a Catalogue,
    /// The standard that the command line names.
    standard: Option<&'a Standard>,
    selection: Selection,
    /// Whether components are listed.
    components: bool,
    widths: Widths<'a>,
    builder: Option<Builder>,
    /// How many threads there are for all files.
    threads: usize,
    /// How many files are being checked.
    busy: AtomicUsize,
}

/// Checks every file of a job.
///
/// # Errors
/// A path does not exist, a folder cannot be read, there is nothing to check,
/// or the settings, options or baseline are wrong. What is wrong with a single
/// file is in its report.
pub fn check(job: &CheckJob) -> Result<Checked, CheckError> {
    let workspace = Folder::here()?;
    let (settings, mut faults) = Settings::near(workspace.root());
    let (catalogue, wrong) = settings.catalogue()?;
    faults.extend(wrong);
    let selection = selection(job, &settings, &mut faults);
    let standard = job.standard.as_deref().and_then(|name| {
        let named = catalogue.by_name(name);
        named.map_err(|fault| faults.push(fault)).ok()
    });
    let baseline = known::known(job, &settings, &mut faults);
    if faults.has_errors() {
        return Err(CheckError::Faults(faults));
    }
    let targets = files::targets(&workspace, &job.paths)?;
    let targets = files::without_tables(&workspace, targets);
    let typeface = Typeface::built_in();
    let mut report = faults;
    let builder = if targets.iter().any(|target| target.kind == Kind::Plan) {
        let (builder, unread) = Builder::new(&workspace, typeface.clone(), &settings.calendar)?;
        report.extend(unread);
        Some(builder)
    } else {
        None
    };
    let faces = [0, 1, 2, 3].map(|face| &*typeface.faces[face]);
    let checker = Checker {
        settings: &settings,
        catalogue: &catalogue,
        standard,
        selection,
        components: job.components,
        widths: Widths::new(faces)
            .expect("the built-in faces are fonts: Builder's tests read them"),
        builder,
        threads: threads::count(None),
        busy: AtomicUsize::new(0),
    };
    let mut files = threads::each(checker.threads, &targets, |target| {
        checker.busy.fetch_add(1, Ordering::Relaxed);
        let file = checker.file(target);
        checker.busy.fetch_sub(1, Ordering::Relaxed);
        file
    });
    let recorded = match &job.write_baseline {
        Some(path) => Some(known::record(path, &targets, &files)?),
        None => {
            known::silence(baseline, &targets, &mut files);
            None
        }
    };
    Ok(Checked {
        files,
        report,
        language: settings.language,
        recorded,
    })
}

/// The rules that the command line and the settings ask for.
fn selection(job: &CheckJob, settings: &Settings, faults: &mut Report) -> Selection {
    let mut names = |texts: &[String]| -> Vec<RuleName> {
        texts
            .iter()
            .filter_map(|text| text.parse().map_err(|fault| faults.push(fault)).ok())
            .collect()
    };
    let select = names(&job.select);
    let mut ignore = names(&job.ignore);
    // What the command line selects comes before what the settings leave out.
    if select.is_empty() {
        ignore.extend(settings.ignore.iter().copied());
    }
    Selection {
        select: if select.is_empty() {
            settings.select.clone()
        } else {
            select
        },
        ignore,
        levels: settings.levels.clone(),
        never: Vec::new(),
    }
}

impl Remark {
    fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.finding, &self.site)
    }
}

impl Checker<'_> {
    fn file(&self, target: &Target) -> CheckedFile {
        let mut selection = self.selection.clone();
        selection.never = self.settings.left_out(&target.path);
        let mut file = match target.kind {
            Kind::Document => self.document(target, &selection),
            Kind::Plan => self.plan(target, &selection),
        };
        let order = |remark: &Remark| (remark.site.part, remark.site.range.start);
        file.remarks.sort_by_key(order);
        file
    }

    /// How many threads a file may take: those of files that are done are free
    /// for the rows of others.
    fn share(&self) -> usize {
        let busy = self.busy.load(Ordering::Relaxed).max(1);
        self.threads.div_ceil(busy)
    }

    /// The components of a specimen, when they are asked for.
    fn pieces(&self, specimen: &crate::inspect::Specimen) -> Vec<Piece> {
        if self.components {
            Piece::all(specimen)
        } else {
            Vec::new()
        }
    }

    /// The findings of an examination that are asked for, with their places.
    fn remarks(
        specimen: &crate::inspect::Specimen,
        selection: &Selection,
        mut examination: Examination,
    ) -> (Vec<Remark>, Vec<Outcome>) {
        selection.apply(&mut examination);
        let remarks = examination
            .findings
            .into_iter()
            .map(|finding| Remark {
                site: Site::of(specimen, &finding.fault.spot),
                finding,
                place: None,
                exact: false,
            })
            .collect();
        (remarks, examination.outcomes)
    }
}
