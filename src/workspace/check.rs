//! Plans and documents to findings.
//!
//! [`check`] finds the files, reads `thethuc.toml`, and examines each file by
//! its standard: a document as it stands, a plan as the document that it would
//! become, with every finding placed in the YAML. Files are examined side by
//! side; one that cannot be read says so and the others go on.

mod checked;
mod checker;
mod document;
mod examiner;
mod files;
mod job;
mod known;
mod locate;
mod piece;
mod plan;
mod windows;

use std::sync::atomic::{AtomicUsize, Ordering};

use super::builder::Builder;
use super::folder::Folder;
use super::settings::Settings;
use super::threads;
use crate::diagnostic::Report;
use crate::inspect::Widths;
use crate::render::fonts::Typeface;
use crate::standard::Catalogue;
use checker::Checker;
use examiner::Examiner;
use files::{Kind, Target};
use job::selection;

pub use checked::{Checked, CheckedFile, Counts, Remark};
pub use job::{CheckError, CheckJob, CheckOptions};

pub use piece::Piece;

/// What a document without a name is called.
const UNNAMED: &str = "document.docx";

/// Checks every file of a job.
///
/// # Errors
/// A path does not exist, a folder cannot be read, there is nothing to check,
/// or the settings, options or baseline are wrong. What is wrong with a single
/// file is in its report.
pub fn check(workspace: &Folder, job: &CheckJob) -> Result<Checked, CheckError> {
    let (settings, mut faults) = Settings::near(workspace.files());
    let (catalogue, wrong) = settings.catalogue(workspace.files())?;
    faults.extend(wrong);
    let selection = selection((&job.select, &job.ignore), &settings, &mut faults);
    let standard = job.standard.as_deref().and_then(|name| {
        let named = catalogue.by_name(name);
        named.map_err(|fault| faults.push(fault)).ok()
    });
    let baseline = known::known(workspace, job, &settings, &mut faults);
    if faults.has_errors() {
        return Err(CheckError::Faults(faults));
    }
    let targets = files::targets(workspace, &job.paths)?;
    let targets = files::without_tables(workspace, targets);
    let typeface = Typeface::built_in();
    let mut report = faults;
    let builder = if targets.iter().any(|target| target.kind == Kind::Plan) {
        let (builder, unread) = Builder::new(workspace, typeface.clone(), &settings.calendar)?;
        report.extend(unread);
        Some(builder)
    } else {
        None
    };
    let checker = Checker {
        workspace,
        examiner: Examiner {
            settings: &settings,
            catalogue: &catalogue,
            standard,
            components: job.components,
            widths: widths(&typeface),
        },
        selection,
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
        Some(path) => Some(known::record(workspace, path, &targets, &files)?),
        None => {
            known::silence(workspace, baseline, &targets, &mut files);
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

/// What is wrong with the form of a document, given by the bytes of its DOCX:
/// by the standard in force for its side on its date, unless one is named.
///
/// # Errors
/// The bytes are no DOCX that can be read, or a name in the options is that of
/// no standard, rule or group.
pub fn check_document(bytes: &[u8], options: &CheckOptions) -> Result<CheckedFile, CheckError> {
    let (settings, catalogue) = (Settings::default(), Catalogue::builtin());
    let mut faults = Report::new();
    let selection = selection((&options.select, &options.ignore), &settings, &mut faults);
    let standard = options.standard.as_deref().and_then(|name| {
        let named = catalogue.by_name(name);
        named.map_err(|fault| faults.push(fault)).ok()
    });
    if faults.has_errors() {
        return Err(CheckError::Faults(faults));
    }
    let typeface = Typeface::built_in();
    let examiner = Examiner {
        settings: &settings,
        catalogue,
        standard,
        components: false,
        widths: widths(&typeface),
    };
    let name = match options.name.as_str() {
        "" => UNNAMED,
        name => name,
    };
    let mut file = examiner
        .examined(name, bytes, &selection)
        .map_err(|fault| CheckError::Faults(fault.into()))?;
    file.in_order();
    Ok(file)
}

/// The widths of the built-in typeface.
fn widths(typeface: &Typeface) -> Widths<'_> {
    let faces = [0, 1, 2, 3].map(|face| &*typeface.faces[face]);
    Widths::new(faces).expect("the built-in faces are fonts: Builder's tests read them")
}

impl Checker<'_> {
    fn file(&self, target: &Target) -> CheckedFile {
        let mut selection = self.selection.clone();
        selection.never = self.examiner.settings.left_out(&target.path);
        let mut file = match target.kind {
            Kind::Document => {
                let bytes = document::bytes(self.workspace.files(), target);
                let examined =
                    |bytes: Vec<u8>| self.examiner.examined(&target.shown, &bytes, &selection);
                let found = bytes.and_then(examined);
                found.unwrap_or_else(|fault| CheckedFile::unread(&target.shown, fault.into()))
            }
            Kind::Plan => self.plan(target, &selection),
        };
        file.in_order();
        file
    }
}
