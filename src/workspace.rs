//! The door of the library: a folder of plans to documents, bytes and findings.
//!
//! A [`Workspace`] is an office's folder: its plans, organ profiles, templates
//! and settings, with unsaved text laid over them where there is some. From it
//! come the document of a plan, the bytes of its files, and what is wrong with
//! their form. It writes nothing. Several may be open at once, and each reads
//! its own folder alone, from wherever the program is run. [`check_document`]
//! examines the bytes of any document without a folder.
//!
//! Below, a [`Builder`] makes the documents, an inventory lists those of plans
//! with a table, and [`check()`] examines many files for a command.

pub(crate) mod builder;
pub(crate) mod change;
pub(crate) mod check;
pub(crate) mod digest;
pub(crate) mod files;
pub(crate) mod folder;
pub(crate) mod format;
pub(crate) mod inputs;
pub(crate) mod inventory;
pub(crate) mod look;
pub(crate) mod naming;
pub(crate) mod order;
pub(crate) mod path;
pub(crate) mod profiles;
pub(crate) mod settings;
pub(crate) mod threads;

use std::path::{Path, PathBuf};

use crate::diagnostic::Report;
use crate::model::Document;
use crate::plan::Organ;
use crate::render::fonts::Typeface;
use crate::template::Template;
use inventory::Inventory;

pub use builder::{Builder, Made};
pub use change::{Change, Fate};
pub use check::{
    CheckError, CheckJob, CheckOptions, Checked, CheckedFile, Counts, Piece, Remark, check,
    check_document,
};
pub use folder::{Folder, PlanFile, WorkspaceError};
pub use format::{Format, UnknownFormat};
pub use inventory::LeftOut;
pub use order::Order;
pub use settings::{Named, Settings};
pub use threads::limit_threads;

/// An office's folder: plans, organ profiles, templates, settings.
pub struct Workspace {
    folder: Folder,
    settings: Settings,
    builder: Builder,
    report: Report,
}

/// A document that was built from a plan.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Built {
    /// Its path below a folder of output, without ending: as the plan's below
    /// `plans`, or as the plan names the documents of its table.
    pub name: PathBuf,
    /// The DOCX; empty unless it was asked for.
    pub docx: Vec<u8>,
    /// The PDF/A; empty unless it was asked for.
    pub pdf: Vec<u8>,
    /// The text alone; empty unless it was asked for.
    pub txt: Vec<u8>,
    /// What is doubtful. Errors are no document at all.
    pub report: Report,
    /// The files that it was made from, by their paths from the folder: plan,
    /// table, organ profiles, texts, pictures.
    pub read: Vec<PathBuf>,
}

/// What the document of a plan says, before it is set.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Draft {
    /// The document.
    pub document: Document,
    /// What is doubtful.
    pub report: Report,
}

impl Workspace {
    /// Opens a folder, with the typeface in the program.
    ///
    /// # Errors
    /// The folder is not there or cannot be read, or its `thethuc.toml` is
    /// wrong.
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, WorkspaceError> {
        let folder = folder.as_ref();
        if !folder.is_dir() {
            return Err(WorkspaceError::NoSuchPath(folder::shown(folder)));
        }
        Self::of(Folder::at(folder)?, Typeface::built_in())
    }

    /// Sets documents in another typeface.
    ///
    /// # Errors
    /// Its faces are no fonts.
    pub fn with_typeface(self, typeface: Typeface) -> Result<Self, WorkspaceError> {
        Self::of(self.folder, typeface)
    }

    /// Lays unsaved texts over files: each is read in place of the file of its
    /// path, which need not be there.
    ///
    /// # Errors
    /// As of [`Workspace::open`]: a text may be a template, or the settings.
    pub fn with_texts<P: AsRef<Path>, T: AsRef<str>>(
        mut self,
        texts: impl IntoIterator<Item = (P, T)>,
    ) -> Result<Self, WorkspaceError> {
        for (path, text) in texts {
            let text = text.as_ref().as_bytes();
            self.folder.files_mut().lay(path.as_ref(), text);
        }
        let typeface = self.builder.typeface().clone();
        Self::of(self.folder, typeface)
    }

    fn of(folder: Folder, typeface: Typeface) -> Result<Self, WorkspaceError> {
        let settings = Settings::sound(folder.files()).map_err(WorkspaceError::Settings)?;
        let (builder, report) = Builder::new(&folder, typeface, &settings.calendar)?;
        Ok(Self {
            folder,
            settings,
            builder,
            report,
        })
    }

    /// Its folder, from the root of the file system.
    pub fn root(&self) -> &Path {
        self.folder.root()
    }

    /// What is wrong with its templates.
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// How the office checks, and which days it works.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The plans below its folder `plans`, in the order of their paths.
    ///
    /// # Errors
    /// The folder cannot be read, or holds no plan.
    pub fn plans(&self) -> Result<Vec<PathBuf>, WorkspaceError> {
        let plans = self.folder.plans(&[PathBuf::from(folder::PLANS)])?;
        Ok(plans.into_iter().map(|plan| plan.path).collect())
    }

    /// The templates, its own before those of the program.
    pub fn templates(&self) -> impl Iterator<Item = &Template> {
        self.builder.engine().templates()
    }

    /// The organ profiles that its plans can name, each with the name.
    pub fn organs(&self) -> Vec<(String, Organ)> {
        let plan = PlanFile::new(&Path::new(folder::PLANS).join("any.yaml"));
        let names = self.folder.organs(&plan).into_iter();
        names
            .filter_map(|name| {
                let organ = self.builder.organ_named(&plan, &name)?;
                Some((name, organ))
            })
            .collect()
    }

    /// What the document of a plan says.
    ///
    /// # Errors
    /// There is no such plan, it has faults, or it defines several documents.
    pub fn draft(&self, plan: impl AsRef<Path>) -> Result<Draft, WorkspaceError> {
        let order = self.only(plan.as_ref())?;
        let mut report = order.report.clone();
        match self.builder.document(&order, &mut report) {
            Some(document) if !report.has_errors() => Ok(Draft { document, report }),
            Some(_) | None => Err(WorkspaceError::Faults(report)),
        }
    }

    /// The document of a plan in these formats.
    ///
    /// # Errors
    /// There is no such plan, it has faults, or it defines several documents,
    /// one for each row of a table: these are [`Workspace::build_all`]'s. Or
    /// the program is built without the format.
    pub fn build(
        &self,
        plan: impl AsRef<Path>,
        formats: &[Format],
    ) -> Result<Built, WorkspaceError> {
        let order = self.only(plan.as_ref())?;
        self.built(&order, formats)
    }

    /// The documents of a plan in these formats: one, or one for each row of
    /// its table. What is wrong with one row is no fault of the others.
    ///
    /// # Errors
    /// There is no such plan, or the program is built without a format.
    pub fn build_all(
        &self,
        plan: impl AsRef<Path>,
        formats: &[Format],
    ) -> Result<Vec<Result<Built, WorkspaceError>>, WorkspaceError> {
        let orders = self.orders(plan.as_ref())?;
        let built = orders.iter().map(|order| self.built(order, formats));
        Ok(built.collect())
    }

    /// What is wrong with the form of a plan, or of a document (`*.docx`), by
    /// the settings of the folder.
    ///
    /// # Errors
    /// There is no such file, or the settings are wrong.
    pub fn check(&self, path: impl AsRef<Path>) -> Result<CheckedFile, CheckError> {
        let job = CheckJob {
            paths: vec![path.as_ref().to_path_buf()],
            ..CheckJob::default()
        };
        let checked = check(&self.folder, &job)?;
        let mut files = checked.files.into_iter();
        // One path that is no folder is one file.
        files.next().ok_or_else(|| {
            let path = folder::shown(path.as_ref());
            CheckError::Workspace(WorkspaceError::NothingToCheck(vec![path]))
        })
    }

    fn built(&self, order: &Order, formats: &[Format]) -> Result<Built, WorkspaceError> {
        formats.iter().try_for_each(Format::built)?;
        let mut report = order.report.clone();
        if report.has_errors() {
            return Err(WorkspaceError::Faults(report));
        }
        let made = self.builder.make(order, formats);
        report.extend(made.report);
        if report.has_errors() {
            return Err(WorkspaceError::Faults(report));
        }
        let mut built = Built {
            name: order.name.clone(),
            report,
            read: made.inputs.read().map(PathBuf::from).collect(),
            ..Built::default()
        };
        for (format, bytes) in made.files {
            match format {
                Format::Docx => built.docx = bytes,
                Format::Pdf => built.pdf = bytes,
                Format::Txt => built.txt = bytes,
            }
        }
        Ok(built)
    }

    /// The documents that a plan defines.
    fn orders(&self, plan: &Path) -> Result<Vec<Order>, WorkspaceError> {
        if !self.folder.files().is_file(plan) {
            return Err(WorkspaceError::NoSuchPath(folder::shown(plan)));
        }
        let plan = PlanFile::new(plan);
        Ok(Inventory::of(&self.builder, &[plan], None, 1).orders)
    }

    /// The one document that a plan defines.
    fn only(&self, plan: &Path) -> Result<Order, WorkspaceError> {
        let mut orders = self.orders(plan)?;
        match (orders.len(), orders.pop()) {
            (1, Some(order)) => Ok(order),
            (documents, _) => Err(WorkspaceError::SeveralDocuments {
                plan: folder::shown(plan),
                documents,
            }),
        }
    }
}

impl Built {
    /// The bytes in a format; none unless it was asked for.
    pub fn bytes(&self, format: Format) -> Option<&[u8]> {
        let bytes = match format {
            Format::Docx => &self.docx,
            Format::Pdf => &self.pdf,
            Format::Txt => &self.txt,
        };
        (!bytes.is_empty()).then_some(bytes)
    }
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace")
            .field("root", &self.root())
            .finish_non_exhaustive()
    }
}
