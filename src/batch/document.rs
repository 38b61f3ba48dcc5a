//! One plan to the bytes of its files.

use std::path::Path;
use std::sync::Arc;

use super::format::Format;
use super::look;
use super::profiles::Profiles;
use super::workspace::{BatchError, PlanFile, Workspace, read, shown};
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::model::{Document, DocumentKind};
use crate::plan::{Body, Organ, Plan, Spanned, read_plan};
use crate::render::fonts::Typeface;
use crate::render::metrics::Metrics;
use crate::render::pdf::Press;
use crate::render::{docx, galley, pdf, text};
use crate::standard::{Catalogue, Standard};
use crate::style::StyleSheet;
use crate::template::{Engine, Materials, compose};

/// What all documents of a run share.
pub struct Maker {
    workspace: Workspace,
    engine: Engine,
    press: Press,
    profiles: Profiles,
}

/// A plan with all that it names, read.
struct Loaded {
    plan: Plan,
    organ: Organ,
    joint: Vec<Organ>,
    body: Option<Arc<Source>>,
}

/// A plan's document before anyone has written it to disk.
pub(super) struct Draft {
    /// The document.
    pub(super) docx: Vec<u8>,
    /// The standard that it is set by.
    pub(super) standard: &'static Standard,
    /// The plan's text.
    pub(super) plan: Arc<Source>,
    /// The text of the plan's body, when that is a file of its own.
    pub(super) body: Option<Arc<Source>>,
}

impl Maker {
    /// Reads the templates and the typeface. The report says which template
    /// files cannot be read.
    ///
    /// # Errors
    /// The folder of templates cannot be read, or the typeface is no font.
    pub fn new(workspace: &Workspace, typeface: Typeface) -> Result<(Self, Report), BatchError> {
        let (sources, report) = workspace.templates()?;
        // A run for one document spends a quarter of its time here.
        let (engine, (press, _)) = rayon::join(
            || Engine::new(sources),
            || rayon::join(|| Press::new(typeface), Catalogue::builtin),
        );
        Metrics::new(press.typeface())?;
        let maker = Self {
            workspace: workspace.clone(),
            engine,
            press,
            profiles: Profiles::default(),
        };
        Ok((maker, report))
    }

    /// The templates.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The document of a plan in each format, and what is wrong or doubtful.
    /// With an error there is no file at all: two formats that disagree, or
    /// values that the plan does not ask for, would be half a document.
    pub fn make(&self, file: &PlanFile, formats: &[Format]) -> (Vec<(Format, Vec<u8>)>, Report) {
        let mut report = Report::new();
        let mut files = self.written(file, formats, &mut report).unwrap_or_default();
        if report.has_errors() {
            files.clear();
        }
        (files, report)
    }

    /// What the document of a plan says.
    pub fn document(&self, file: &PlanFile, report: &mut Report) -> Option<Document> {
        let loaded = self.load(file, report)?;
        let standard = standard(&loaded, report)?;
        self.composed(&loaded, standard, file, report)
    }

    /// The document of a plan as a galley.
    pub fn galley(&self, file: &PlanFile, report: &mut Report) -> Option<galley::Galley> {
        self.laid_out(file, report).map(|(galley, ..)| galley)
    }

    /// The document of a plan as DOCX, with what it is made from.
    pub(super) fn draft(&self, file: &PlanFile, report: &mut Report) -> Option<Draft> {
        let (galley, loaded, standard) = self.laid_out(file, report)?;
        let docx = match docx::write(&galley) {
            Ok(docx) => docx,
            Err(error) => {
                report.push(unwritable(file, Format::Docx, &error.to_string()));
                return None;
            }
        };
        (!report.has_errors()).then_some(Draft {
            docx,
            standard,
            plan: loaded.plan.source,
            body: loaded.body,
        })
    }

    fn laid_out(
        &self,
        file: &PlanFile,
        report: &mut Report,
    ) -> Option<(galley::Galley, Loaded, &'static Standard)> {
        let loaded = self.load(file, report)?;
        let standard = standard(&loaded, report)?;
        let sheet = look::sheet(
            standard,
            loaded.plan.style.as_ref(),
            &loaded.plan.source,
            report,
        );
        let document = self.composed(&loaded, standard, file, report)?;
        let galley = self.set(&document, &sheet, &loaded.plan, report)?;
        Some((galley, loaded, standard))
    }

    fn written(
        &self,
        file: &PlanFile,
        formats: &[Format],
        report: &mut Report,
    ) -> Option<Vec<(Format, Vec<u8>)>> {
        let galley = self.galley(file, report)?;
        let mut files = Vec::new();
        for format in formats {
            match self.write(&galley, *format) {
                Ok(bytes) => files.push((*format, bytes)),
                Err(reason) => report.push(unwritable(file, *format, &reason)),
            }
        }
        Some(files)
    }

    fn write(&self, galley: &galley::Galley, format: Format) -> Result<Vec<u8>, String> {
        match format {
            Format::Docx => docx::write(galley).map_err(|error| error.to_string()),
            Format::Pdf => pdf::write(galley, &self.press).map_err(|error| error.to_string()),
            Format::Txt => Ok(text::write(galley).into_bytes()),
        }
    }

    fn load(&self, file: &PlanFile, report: &mut Report) -> Option<Loaded> {
        let source = collected(read(&file.path, &file.shown), report)?;
        let (plan, faults) = read_plan(&source);
        report.extend(faults);
        let plan = plan?;
        let organ = self.organ(file, &plan, &plan.organ, report);
        let joint: Vec<_> = plan
            .joint_organs
            .iter()
            .map(|name| self.organ(file, &plan, name, report))
            .collect();
        let body = match &plan.body {
            Some(Body::File(name)) => {
                let path = folder(file).join(&name.value);
                let place = Place::new(&plan.source, name.span.clone());
                let found = read(&path, &shown(&path)).map_err(|fault| fault.at(place));
                Some(collected(found, report)?)
            }
            Some(Body::Inline(_)) | None => None,
        };
        Some(Loaded {
            organ: organ?,
            joint: joint.into_iter().collect::<Option<_>>()?,
            body,
            plan,
        })
    }

    fn organ(
        &self,
        file: &PlanFile,
        plan: &Plan,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<Organ> {
        let place = Place::new(&plan.source, name.span.clone());
        let Some(path) = self.workspace.organ(file, &name.value) else {
            report.push(self.unknown_organ(file, &name.value).at(place));
            return None;
        };
        let label = self.workspace.label(&path);
        let found = self.profiles.get(&path, &label);
        let (organ, faults) = collected(found.map_err(|fault| fault.at(place)), report)?;
        report.extend(faults);
        organ
    }

    fn unknown_organ(&self, file: &PlanFile, name: &str) -> Diagnostic {
        let fault = Diagnostic::error(
            "unknown-organ",
            format!("there is no organ profile `{name}.yaml` in the plan's folder or above it"),
        );
        let known = self.workspace.organs(file);
        match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None if known.is_empty() => {
                fault.hint("write one, for instance `plans/organs/office.yaml`")
            }
            None => fault.hint(format!("the profiles there are `{}`", known.join("`, `"))),
        }
    }

    fn composed(
        &self,
        loaded: &Loaded,
        standard: &Standard,
        file: &PlanFile,
        report: &mut Report,
    ) -> Option<Document> {
        let kinds: Vec<DocumentKind> = standard
            .drafted_kinds()
            .map(|entry| entry.kind.clone())
            .collect();
        let folder = folder(file);
        let pictures = |name: &str| std::fs::read(folder.join(name)).ok().map(Arc::from);
        let (document, faults) = compose(
            &self.engine,
            &Materials {
                plan: &loaded.plan,
                organ: &loaded.organ,
                joint: &loaded.joint,
                body_file: loaded.body.as_ref(),
                pictures: &pictures,
                kinds: &kinds,
            },
        );
        report.extend(faults);
        document
    }

    fn set(
        &self,
        document: &Document,
        sheet: &StyleSheet,
        plan: &Plan,
        report: &mut Report,
    ) -> Option<galley::Galley> {
        let metrics = match Metrics::new(self.press.typeface()) {
            Ok(metrics) => metrics,
            Err(error) => {
                report.push(Diagnostic::error("typeface", error.to_string()));
                return None;
            }
        };
        let (galley, faults) = galley::set(document, sheet, &metrics);
        let wrong = faults.has_errors();
        for fault in faults.iter().cloned() {
            report.push(fault.at(Place::file(&plan.source)));
        }
        (!wrong).then_some(galley)
    }
}

/// The standard that a document is set by: the plan's, else the organ's, else
/// that in force for the organ's side on the document's date.
fn standard(loaded: &Loaded, report: &mut Report) -> Option<&'static Standard> {
    let catalogue = Catalogue::builtin();
    let plan = loaded
        .plan
        .standard
        .as_ref()
        .map(|name| (name, &loaded.plan.source));
    let organ = loaded
        .organ
        .standard
        .as_ref()
        .map(|name| (name, &loaded.organ.source));
    let Some((name, source)) = plan.or(organ) else {
        let date = loaded.plan.date.value;
        let (standard, warning) = catalogue.for_side_and_date(loaded.organ.side, Some(date));
        let place = Place::new(&loaded.plan.source, loaded.plan.date.span.clone());
        report.extend(warning.map_or_else(Report::new, |fault| fault.at(place).into()));
        return Some(standard);
    };
    let place = Place::new(source, name.span.clone());
    let named = catalogue
        .by_name(&name.value)
        .map_err(|fault| fault.at(place.clone()));
    let standard = collected(named, report)?;
    if standard.side != loaded.organ.side {
        report.push(
            Diagnostic::error(
                "standard-of-other-side",
                format!(
                    "`{}` is not a standard of the side that `{}` is on",
                    name.value, loaded.organ.name
                ),
            )
            .at(place)
            .hint("leave `standard` out: it is chosen by the organ's side and the date"),
        );
        return None;
    }
    Some(standard)
}

fn unwritable(file: &PlanFile, format: Format, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "unwritable-format",
        format!("`{}` cannot be written as {format}: {reason}", file.shown),
    )
}

fn folder(file: &PlanFile) -> &Path {
    file.path.parent().unwrap_or(Path::new(""))
}

/// The value, or `None` with the fault in the report.
fn collected<T>(result: Result<T, Diagnostic>, report: &mut Report) -> Option<T> {
    result.map_err(|fault| report.push(fault)).ok()
}
