//! One order to the bytes of its files.

mod loading;
pub(crate) mod warning;
mod work;

use std::cell::RefCell;
use std::sync::Arc;

use super::digest::Digest;
use super::format::Format;
use super::inputs::Inputs;
use super::look;
use super::order::Order;
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::Message;
use crate::model::{Document, DocumentKind, Origin};
use crate::plan::Plan;
use crate::render::metrics::Metrics;
use crate::render::{docx, galley, pdf, text as plain_text};
use crate::standard::Standard;
use crate::style::StyleSheet;
use crate::template::{Composed, Materials, Origins, compose};
use loading::{Loaded, standard};
use warning::Warning;
use work::Work;

pub use work::Builder;

/// What was made for an order.
#[derive(Debug)]
pub struct Made {
    /// The files, each in its format; none when the report has an error.
    pub files: Vec<(Format, Vec<u8>)>,
    /// What is wrong or doubtful.
    pub report: Report,
    /// What they are made from.
    pub(crate) inputs: Inputs,
    /// What is to be recorded of the report.
    pub(crate) warnings: Option<Vec<Warning>>,
}

/// An order's document as it is to be written.
struct Layout {
    galley: galley::Galley,
    origins: Origins,
    loaded: Loaded,
    standard: &'static Standard,
}

/// A plan's document before anyone has written it to disk.
pub(crate) struct Draft {
    /// The document.
    pub(crate) docx: Vec<u8>,
    /// The standard that it is set by.
    pub(crate) standard: &'static Standard,
    /// The plan's text.
    pub(crate) plan: Arc<Source>,
    /// The text of the plan's body, when that is a file of its own.
    pub(crate) body: Option<Arc<Source>>,
}

impl Builder {
    /// The document of an order in each format, and what is wrong or doubtful.
    /// With an error there is no file at all: two formats that disagree, or
    /// values that the plan does not ask for, would be half a document.
    pub fn make(&self, order: &Order, formats: &[Format]) -> Made {
        let mut work = self.begin(order);
        let mut files = self.written(&mut work, formats).unwrap_or_default();
        if work.report.has_errors() {
            files.clear();
        }
        Made {
            files,
            warnings: self.recorded(&work),
            report: order.settled(work.report),
            inputs: work.inputs,
        }
    }

    /// The plan of an order: of a plan with a table, that of a row.
    pub fn plan(&self, order: &Order, report: &mut Report) -> Option<Plan> {
        let mut work = self.begin(order);
        let plan = self.read_plan(&mut work);
        report.extend(order.settled(work.report));
        plan
    }

    /// What the document of an order says.
    pub fn document(&self, order: &Order, report: &mut Report) -> Option<Document> {
        let mut work = self.begin(order);
        let document = self.load(&mut work).and_then(|loaded| {
            let standard = standard(&loaded, &mut work.report)?;
            self.composed(&loaded, standard, &mut work)
        });
        report.extend(order.settled(work.report));
        document.map(|composed| composed.document)
    }

    /// The document of an order as a galley.
    pub fn galley(&self, order: &Order, report: &mut Report) -> Option<galley::Galley> {
        let mut work = self.begin(order);
        let galley = self.laid_out(&mut work).map(|layout| layout.galley);
        report.extend(order.settled(work.report));
        galley
    }

    /// The document of an order as DOCX, with what it is made from.
    pub(crate) fn draft(&self, order: &Order, report: &mut Report) -> Option<Draft> {
        let mut work = self.begin(order);
        let draft = self.drafted(&mut work);
        report.extend(order.settled(work.report));
        draft.filter(|_| !report.has_errors())
    }

    fn drafted(&self, work: &mut Work<'_>) -> Option<Draft> {
        let layout = self.laid_out(work)?;
        let docx = self.write(&layout, Format::Docx, work)?;
        Some(Draft {
            docx,
            standard: layout.standard,
            plan: layout.loaded.plan.source,
            body: layout.loaded.body,
        })
    }

    fn laid_out(&self, work: &mut Work<'_>) -> Option<Layout> {
        let loaded = self.load(work)?;
        let standard = standard(&loaded, &mut work.report)?;
        work.inputs.standard(&standard.name);
        let sheet = look::sheet(
            standard,
            loaded.plan.style.as_ref(),
            &loaded.plan.source,
            &mut work.report,
        );
        let composed = self.composed(&loaded, standard, work)?;
        let galley = self.set(&composed, &sheet, &loaded.plan, &mut work.report)?;
        Some(Layout {
            galley,
            origins: composed.origins,
            loaded,
            standard,
        })
    }

    fn written(&self, work: &mut Work<'_>, formats: &[Format]) -> Option<Vec<(Format, Vec<u8>)>> {
        let layout = self.laid_out(work)?;
        let mut files = Vec::new();
        for format in formats {
            let bytes = self.write(&layout, *format, work);
            files.extend(bytes.map(|bytes| (*format, bytes)));
        }
        Some(files)
    }

    /// The bytes of a format; what cannot be written is placed where the plan
    /// or the template says it.
    fn write(&self, layout: &Layout, format: Format, work: &mut Work<'_>) -> Option<Vec<u8>> {
        let galley = &layout.galley;
        let written = match format {
            Format::Docx => {
                let nowhere = (Origin::NONE, String::new());
                docx::write(galley).map_err(|error| (error.message(), nowhere))
            }
            Format::Pdf => {
                let written = pdf::write(galley, &self.press);
                written.map_err(|error| (error.message(), error.part()))
            }
            Format::Txt => Ok(plain_text::write(galley).into_bytes()),
        };
        match written {
            Ok(bytes) => Some(bytes),
            Err((reason, (origin, words))) => {
                let fault = Message::new("unwritable-format")
                    .with("file", &work.order.shown)
                    .with("format", format.to_string())
                    .with("reason", reason);
                let plan = &layout.loaded.plan;
                let fault = Diagnostic::error(fault);
                let fault = layout.origins.locate(fault, origin, &words, plan);
                work.report.push(fault);
                None
            }
        }
    }

    fn composed(
        &self,
        loaded: &Loaded,
        standard: &Standard,
        work: &mut Work<'_>,
    ) -> Option<Composed> {
        let kinds: Vec<DocumentKind> = standard
            .drafted_kinds()
            .map(|entry| entry.kind.clone())
            .collect();
        let folder = work.order.plan.folder();
        let read = RefCell::new(Vec::new());
        let pictures = |name: &str| {
            let path = folder.join(name);
            let bytes = self.workspace.files().bytes(&path).ok();
            let digest = bytes.as_deref().map(Digest::of);
            let recorded = (self.workspace.recorded(&path), digest);
            read.borrow_mut().push(recorded);
            bytes.map(Arc::from)
        };
        let (composed, faults) = compose(
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
        work.report.extend(faults);
        for (name, digest) in read.into_inner() {
            work.inputs.file(name, digest);
        }
        composed
    }

    fn set(
        &self,
        composed: &Composed,
        sheet: &StyleSheet,
        plan: &Plan,
        report: &mut Report,
    ) -> Option<galley::Galley> {
        let metrics = match Metrics::new(self.press.typeface()) {
            Ok(metrics) => metrics,
            Err(error) => {
                report.push(Diagnostic::error(error.message()));
                return None;
            }
        };
        let (galley, faults) = galley::set(&composed.document, sheet, &metrics);
        let wrong = faults.iter().any(galley::Fault::is_error);
        for fault in faults {
            let located =
                composed
                    .origins
                    .locate(fault.diagnostic, fault.origin, &fault.words, plan);
            report.push(located);
        }
        (!wrong).then_some(galley)
    }
}
