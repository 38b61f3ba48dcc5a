//! A plan, its template and its organs as one document.
//!
//! [`compose`] goes on after a fault, so that one run shows all of them; it
//! gives a document only when there is no error.

mod signature;
mod text;

use std::sync::Arc;

use tera::{Context, Value};

use super::engine::Engine;
use super::fields;
use super::front_matter::Template;
use super::markdown::settled_text as settled;
use super::origins::Origins;
use super::texts::tera_value;
use crate::diagnostic::{Diagnostic, Place, Report, Severity, Source};
use crate::message::Message;
use crate::model::{
    Block, Document, DocumentKind, Inline, IssueDate, Letterhead, Marks, NumberSymbol, Side,
    plain_inlines,
};
use crate::plan::{Organ, Plan};
use text::Texts;

/// What a document is made of, beside the templates.
pub struct Materials<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The profile of the plan's organ.
    pub organ: &'a Organ,
    /// The profiles of the organs that issue jointly, in the plan's order.
    pub joint: &'a [Organ],
    /// The text of the plan's `body_file`.
    pub body_file: Option<&'a Arc<Source>>,
    /// The bytes of a picture by its path, from the plan's folder.
    pub pictures: &'a dyn Fn(&str) -> Option<Arc<[u8]>>,
    /// The types of documents of the standard in force.
    pub kinds: &'a [DocumentKind],
}

/// A document, and where its parts were written.
pub struct Composed {
    /// The document.
    pub document: Document,
    /// Where its parts were written.
    pub origins: Origins,
}

/// Makes the document of a plan, and says what is wrong or doubtful. There is
/// no document when the report has errors.
pub fn compose(engine: &Engine, materials: &Materials) -> (Option<Composed>, Report) {
    let plan = materials.plan;
    let name = &plan.template;
    let place = Place::new(&plan.source, name.span.clone());
    let template = match engine.known(&name.value) {
        Ok(template) => template,
        Err(fault) => {
            let mut report = engine.report_of(&name.value);
            if !report.has_errors() {
                report.push(fault.at(place));
            }
            return (None, named_user(report, plan));
        }
    };
    let faults = engine.report_of(&name.value);
    if faults.has_errors() {
        return (None, named_user(faults, plan));
    }
    let mut composer = Composer {
        engine,
        materials,
        template,
        report: Report::new(),
    };
    let composed = composer.composed();
    let report = named_user(composer.report, plan);
    (composed.filter(|_| !report.has_errors()), report)
}

/// A fault in a template says which plan brought it to light.
fn named_user(report: Report, plan: &Plan) -> Report {
    let mut named = Report::new();
    for diagnostic in report.iter().cloned() {
        let elsewhere = diagnostic
            .place
            .as_ref()
            .is_some_and(|place| place.source != plan.source);
        let draft = diagnostic.code == "template-failed" && plan.date.value.day().is_none();
        let mut placed = diagnostic;
        if draft {
            placed = placed.hint(Message::new("used-by-draft"));
        }
        if elsewhere {
            placed = placed.hint(Message::new("used-by-plan").with("plan", &plan.source.name));
        }
        named.push(placed);
    }
    named
}

/// One document in the making.
struct Composer<'a> {
    engine: &'a Engine,
    materials: &'a Materials<'a>,
    template: &'a Template,
    report: Report,
}

impl Composer<'_> {
    fn composed(&mut self) -> Option<Composed> {
        let Materials { plan, organ, .. } = *self.materials;
        let kind = self.kind();
        let (values, report) = fields::values(self.template, plan, self.engine.calendar());
        let wrong_fields = report.has_errors();
        self.report.extend(report);
        let signatories = self.signatories();
        let numbering = self.numbering();
        let marks = self.marks();
        self.unit(kind.as_ref());
        // Rendering without the fields would only repeat what is known.
        if wrong_fields {
            return None;
        }
        let mut context = self.context(values, kind.as_ref());
        let Texts {
            subject,
            author,
            bases,
            enactment,
            content,
            written,
        } = self.texts(&mut context, numbering);
        let recipients = self.recipients(&context);
        self.check_content(&content.body, !content.annexes.is_empty());
        let kind = kind?;
        let texts = written.map(|region| (content.text, region));
        let origins = Origins::new(texts, self.others());
        let document = Document {
            letterhead: self.letterhead(),
            number: self.number(&kind),
            kind,
            place: settled(&organ.place),
            date: plan.date.value,
            author,
            subject,
            marks,
            addressees: plan
                .addressees
                .iter()
                .map(|line| settled(&line.value))
                .collect(),
            bases,
            enactment,
            body: content.body,
            recipients,
            archive: settled(
                plan.archive
                    .as_ref()
                    .or(organ.archive.as_ref())
                    .map_or("", |a| a),
            ),
            signatories,
            annexes: content.annexes,
        };
        Some(Composed { document, origins })
    }

    /// The sources of what the document says beside plan and body.
    fn others(&self) -> impl Iterator<Item = Arc<Source>> {
        let Materials { organ, joint, .. } = *self.materials;
        let profiles = std::iter::once(organ).chain(joint).map(|one| &one.source);
        profiles.chain([&self.template.source]).cloned()
    }

    /// The type that the template fixes, or the plan names.
    fn kind(&mut self) -> Option<DocumentKind> {
        let plan = self.materials.plan;
        let (name, place) = match (&self.template.kind, &plan.kind) {
            (Some(fixed), given) => {
                if let Some(given) = given.as_ref().filter(|given| given.value != fixed.value) {
                    let fault = Message::new("type-fixed")
                        .with("found", &given.value)
                        .with("template", &self.template.name)
                        .with("kind", &fixed.value);
                    let fault = Diagnostic::error(fault).hint(Message::new("type-fixed.leave-out"));
                    self.report
                        .push(fault.at(Place::new(&plan.source, given.span.clone())));
                }
                (
                    &fixed.value,
                    Place::new(&self.template.source, fixed.span.clone()),
                )
            }
            (None, Some(given)) => (&given.value, Place::new(&plan.source, given.span.clone())),
            (None, None) => {
                let fault = Message::new("missing-type").with("template", &self.template.name);
                let fault = Diagnostic::error(fault).hint(Message::new("missing-type.add"));
                let span = plan.template.span.clone();
                self.report.push(fault.at(Place::new(&plan.source, span)));
                return None;
            }
        };
        let found = super::kind_named(name, self.materials.kinds);
        if found.is_none() {
            self.report
                .push(super::unknown_kind(name, self.materials.kinds).at(place));
        }
        found.cloned()
    }

    /// What a template sees: its fields and what every template is given.
    fn context(&self, fields: Vec<(String, Value)>, kind: Option<&DocumentKind>) -> Context {
        let Materials { plan, organ, .. } = *self.materials;
        let side = match organ.side {
            Side::Party => "party",
            Side::State => "state",
        };
        let date: IssueDate = plan.date.value;
        let day = date.day().map(|day| day.format("%Y-%m-%d").to_string());
        let organ: tera::Map = [
            ("name", organ.name.as_str()),
            ("place", organ.place.as_str()),
            ("code", organ.code.as_str()),
            ("side", side),
        ]
        .into_iter()
        .map(|(key, text)| (key.into(), Value::from(text)))
        .collect();
        let mut context = Context::new();
        context.insert_value("organ", Value::from(organ));
        context.insert_value("side", Value::from(side));
        context.insert_value("year", Value::from(date.year()));
        context.insert_value("month", date.month().map_or_else(Value::none, Value::from));
        context.insert_value("date", day.map_or_else(Value::none, Value::from));
        context.insert_value("number", plan.number.map_or_else(Value::none, Value::from));
        let kind = kind.map_or_else(Value::none, |kind| Value::from(kind.name.as_str()));
        context.insert_value("type", kind);
        let row = plan.row.as_ref().map_or_else(Value::none, tera_value);
        context.insert_value("row", row);
        for (name, value) in fields {
            context.insert_value(name, value);
        }
        context
    }

    fn letterhead(&self) -> Letterhead {
        let Materials { organ, joint, .. } = *self.materials;
        let name = |organ: &Organ| match organ.name_lines.as_slice() {
            [] => settled(&organ.name),
            lines => lines
                .iter()
                .map(|line| settled(line))
                .collect::<Vec<_>>()
                .join("\n"),
        };
        Letterhead {
            superior: organ.superior.iter().map(|line| settled(line)).collect(),
            organs: std::iter::once(organ).chain(joint).map(name).collect(),
        }
    }

    fn number(&self, kind: &DocumentKind) -> NumberSymbol {
        let Materials {
            plan, organ, joint, ..
        } = *self.materials;
        NumberSymbol {
            number: plan.number,
            kind: kind.code.clone(),
            organs: std::iter::once(organ)
                .chain(joint)
                .map(|o| o.code.clone())
                .collect(),
            unit: plan.unit.clone(),
        }
    }

    /// Only a letter of the State names the drafting unit in its symbol.
    fn unit(&mut self, kind: Option<&DocumentKind>) {
        let Materials { plan, organ, .. } = *self.materials;
        let (Some(unit), Some(kind)) = (&plan.unit, kind) else {
            return;
        };
        if kind.titled || organ.side == Side::Party {
            let fault = Diagnostic::error(Message::new("unit-in-symbol").with("unit", unit))
                .hint(Message::new("unit-in-symbol.leave-out"));
            self.report.push(fault.at(self.plan_key("unit")));
        }
    }

    fn marks(&self) -> Marks {
        let Materials { plan, organ, .. } = *self.materials;
        let marks = &plan.marks;
        Marks {
            secrecy: marks.secrecy,
            urgency: marks.urgency,
            circulation: marks.circulation.as_deref().map(settled),
            draft: marks.draft,
            not_for_media: marks.not_for_media,
            drafter: marks.drafter.clone(),
            contact: match &marks.contact {
                None => Vec::new(),
                Some(lines) if lines.is_empty() => organ.contact.clone(),
                Some(lines) => lines.clone(),
            },
        }
    }

    fn check_content(&mut self, body: &[Block], has_annexes: bool) {
        let place = self.body_place();
        if body.is_empty() && !self.report.has_errors() {
            let fault = Diagnostic::error(Message::new("empty-body"))
                .hint(Message::new("empty-body.write"));
            self.report.push(fault.at(place));
        } else if has_annexes && !mentions_annex(body) {
            let fault = Diagnostic::warning(Message::new("annex-not-mentioned"))
                .hint(Message::new("annex-not-mentioned.refer"));
            self.report.push(fault.at(place));
        }
    }

    /// A top-level key of the plan.
    fn plan_key(&self, key: &str) -> Place {
        let source = &self.materials.plan.source;
        match super::key_span(source, key) {
            Some(span) => Place::new(source, span),
            None => Place::file(source),
        }
    }

    fn has_errors_since(&self, errors: usize) -> bool {
        self.errors() > errors
    }

    fn errors(&self) -> usize {
        self.report
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count()
    }
}

/// Whether a text says that something is attached.
fn mentions_annex(body: &[Block]) -> bool {
    let speaks = |inlines: &[Inline]| {
        let text = plain_inlines(inlines).replace('\u{a0}', " ").to_lowercase();
        ["phụ lục", "kèm theo"]
            .iter()
            .any(|word| text.contains(word))
    };
    body.iter().any(|block| match block {
        Block::Heading(heading) => speaks(&heading.title) || speaks(&heading.run_in),
        Block::Paragraph(paragraph) => speaks(&paragraph.content),
        Block::List(list) => list.items.iter().any(|item| mentions_annex(&item.blocks)),
        Block::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .any(|cell| speaks(&cell.content)),
        Block::Picture(picture) => speaks(&picture.caption),
        Block::PageBreak => false,
    })
}

#[cfg(test)]
mod tests;
