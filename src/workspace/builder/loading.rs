//! A plan with all that it names, read from disk.

use std::path::Path;
use std::sync::Arc;

use super::work::{Builder, Work};
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::message::{Fact, Message};
use crate::plan::{Body, Organ, Plan, Spanned, read_plan};
use crate::standard::{Catalogue, Standard};
use crate::workspace::digest::Digest;
use crate::workspace::files::text;
use crate::workspace::folder::{PlanFile, shown};
use crate::workspace::order::Order;

/// A plan with all that it names, read.
pub(crate) struct Loaded {
    pub(crate) plan: Plan,
    pub(crate) organ: Organ,
    pub(crate) joint: Vec<Organ>,
    pub(crate) body: Option<Arc<Source>>,
}

impl Builder {
    /// The plan of an order with all that it names.
    pub(super) fn load(&self, work: &mut Work<'_>) -> Option<Loaded> {
        let plan = self.read_plan(work)?;
        work.read = Some((Arc::clone(&plan.source), work.report.iter().count()));
        let organ = self.organ(&plan, &plan.organ, work);
        let joint: Vec<_> = plan
            .joint_organs
            .iter()
            .map(|name| self.organ(&plan, name, work))
            .collect();
        let body = match &plan.body {
            Some(Body::File(name)) => {
                let path = work.order.plan.folder().join(&name.value);
                let place = Place::new(&plan.source, name.span.clone());
                let found = self.read(&path, &shown(&path), work);
                let found = found.map_err(|fault| fault.at(place));
                Some(collected(found, &mut work.report)?)
            }
            Some(Body::Inline(_)) | None => None,
        };
        self.note_templates(&plan, body.as_ref(), work);
        Some(Loaded {
            organ: organ?,
            joint: joint.into_iter().collect::<Option<_>>()?,
            body,
            plan,
        })
    }

    /// The plan of an order: its file, or what was made of it.
    pub(super) fn read_plan(&self, work: &mut Work<'_>) -> Option<Plan> {
        let order = work.order;
        let file = &order.plan;
        let (plan, faults) = match &order.definition {
            Some(definition) => {
                let recorded = self.workspace.recorded(&file.path);
                work.inputs.file(recorded, Some(definition.digest.clone()));
                match order.roster() {
                    Some((roster, row)) => roster.plan(row),
                    None => read_plan(&definition.source, self.engine.calendar()),
                }
            }
            None => {
                let found = self.read(&file.path, &file.shown, work);
                read_plan(&collected(found, &mut work.report)?, self.engine.calendar())
            }
        };
        work.report.extend(faults);
        plan
    }

    /// The profile of a plan's organ, when it can be read.
    pub(crate) fn profile(&self, file: &PlanFile, plan: &Plan) -> Option<Organ> {
        self.organ_named(file, &plan.organ.value)
    }

    /// The profile of a name around a plan, when it can be read.
    pub(crate) fn organ_named(&self, file: &PlanFile, name: &str) -> Option<Organ> {
        let path = self.workspace.organ(file, name)?;
        let label = self.workspace.label(&path);
        self.profiles
            .get(self.workspace.files(), &path, &label)
            .ok()?
            .organ
    }

    /// Reads a text that the document is made from.
    fn read(
        &self,
        path: &Path,
        name: &str,
        work: &mut Work<'_>,
    ) -> Result<Arc<Source>, Diagnostic> {
        let bytes = self.workspace.files().named(path, name)?;
        let recorded = self.workspace.recorded(path);
        work.inputs.file(recorded, Some(Digest::of(&bytes)));
        text(bytes, name)
    }

    /// Notes the plan's template, and those that its own texts take in.
    fn note_templates(&self, plan: &Plan, body: Option<&Arc<Source>>, work: &mut Work<'_>) {
        // The source of a row holds the whole table as well.
        let definition = work.order.definition.as_ref();
        let text = definition.map_or(&plan.source, |definition| &definition.source);
        let own = std::iter::once(text)
            .chain(body)
            .map(|text| text.text.as_str());
        // A cell may give a text that is a template's as well.
        let inline = match &plan.body {
            Some(Body::Inline(text)) => Some(text.value.as_str()),
            Some(Body::File(_)) | None => None,
        };
        let named = own
            .chain(inline)
            .flat_map(|text| self.engine.named_in(text));
        for name in named.chain([plan.template.value.as_str()]) {
            work.inputs.template(name, self.present.template(name));
        }
    }

    fn organ(&self, plan: &Plan, name: &Spanned<String>, work: &mut Work<'_>) -> Option<Organ> {
        let place = Place::new(&plan.source, name.span.clone());
        let file = &work.order.plan;
        let mut found = None;
        for path in self.workspace.organ_places(file, &name.value) {
            if self.workspace.files().is_file(&path) {
                found = Some(path);
                break;
            }
            // A profile that is put here later would be taken.
            work.inputs.file(self.workspace.recorded(&path), None);
        }
        let Some(path) = found else {
            let fault = self.unknown_organ(work.order, &name.value);
            work.report.push(fault.at(place));
            return None;
        };
        let label = self.workspace.label(&path);
        let found = self.profiles.get(self.workspace.files(), &path, &label);
        let profile = collected(found.map_err(|fault| fault.at(place)), &mut work.report)?;
        let recorded = self.workspace.recorded(&path);
        work.inputs.file(recorded, Some(profile.digest));
        work.report.extend(profile.report);
        profile.organ
    }

    fn unknown_organ(&self, order: &Order, name: &str) -> Diagnostic {
        let fault = Diagnostic::error(Message::new("unknown-organ").with("name", name));
        let known = self.workspace.organs(&order.plan);
        match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
            None if known.is_empty() => fault.hint("unknown-organ.write"),
            None => {
                fault.hint(Message::new("unknown-organ.known").with("names", Fact::names(known)))
            }
        }
    }
}

/// The standard that a document is set by: the plan's, else the organ's, else
/// that in force for the organ's side on the document's date.
pub(crate) fn standard(loaded: &Loaded, report: &mut Report) -> Option<&'static Standard> {
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
        let fault = Message::new("standard-of-other-side")
            .with("standard", &name.value)
            .with("organ", &loaded.organ.name);
        let fault = Diagnostic::error(fault).hint("standard-of-other-side.leave-out");
        report.push(fault.at(place));
        return None;
    }
    Some(standard)
}

/// The value, or `None` with the fault in the report.
fn collected<T>(result: Result<T, Diagnostic>, report: &mut Report) -> Option<T> {
    result.map_err(|fault| report.push(fault)).ok()
}
