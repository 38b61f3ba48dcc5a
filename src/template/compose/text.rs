//! The texts that Tera renders: subject, bases, enactment, body.

use std::sync::Arc;

use tera::{Context, Value};

use super::super::engine;
use super::super::markdown::{self, Content, Setting};
use super::super::origin::Origin;
use super::super::prose;
use super::{Composer, settled};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;
use crate::model::{Enactment, HeadingForm, Inline, Side};
use crate::plan::{Body, Spanned};

/// Parts texts while citations are settled over all of them; no keyboard
/// writes it.
const SEPARATOR: char = '\u{e00f}';

/// How headings are numbered when neither plan nor template says it.
const USUAL_NUMBERING: [HeadingForm; 3] =
    [HeadingForm::Roman, HeadingForm::Arabic, HeadingForm::Point];

/// The rendered texts of a document.
pub(super) struct Texts {
    pub subject: String,
    pub author: Option<String>,
    pub bases: Vec<Vec<Inline>>,
    pub enactment: Option<Enactment>,
    pub content: Content,
    /// What the content was made from.
    pub written: Option<Origin>,
}

/// Markdown with its origin.
struct Rendered {
    text: String,
    origin: Origin,
}

impl Composer<'_> {
    /// Renders all texts; each that fails is reported and empty.
    pub(super) fn texts(&mut self, context: &mut Context, numbering: Vec<HeadingForm>) -> Texts {
        let errors = self.errors();
        let subject = self.subject(context);
        context.insert_value("subject", Value::from(subject.as_str()));
        let author = self.author(context);
        let enactment = self.enactment(context);
        let mut rendered = self.bases(context);
        let bodies_from = rendered.len();
        rendered.extend(self.body(context));
        self.settle_citations(&mut rendered);
        let bodies = rendered.split_off(bodies_from);
        let mut bases = Vec::new();
        for basis in &rendered {
            let (inlines, report) = markdown::read_line(basis.text.trim(), &basis.origin);
            self.report.extend(report);
            bases.extend(Some(inlines).filter(|inlines| !inlines.is_empty()));
        }
        let setting = Setting {
            number: 0,
            numbering,
            pictures: self.materials.pictures,
            kinds: self.materials.kinds,
        };
        let mut content = Content::default();
        let body = bodies.into_iter().next();
        if let Some(body) = &body {
            let (read, report) = markdown::read(&body.text, &body.origin, &setting);
            self.report.extend(report);
            content = read;
        }
        if body.is_none() && !self.has_errors_since(errors) {
            let fault = Diagnostic::error(Message::new("empty-body"));
            self.report.push(fault.at(self.body_place()));
        }
        Texts {
            subject: settled(&prose::resolve_citations(&subject)),
            author: author.map(|text| settled(&prose::resolve_citations(&text))),
            bases,
            enactment,
            content,
            written: body.map(|body| body.origin),
        }
    }

    /// Where the body stands: in its file, in the plan, or in the template.
    pub(super) fn body_place(&self) -> Place {
        let plan = self.materials.plan;
        match (&plan.body, self.materials.body_file) {
            (Some(Body::File(_)), Some(file)) => Place::file(file),
            (Some(Body::File(text) | Body::Inline(text)), _) => {
                Place::new(&plan.source, text.span.start..text.span.start)
            }
            (None, _) if self.template.body().trim().is_empty() => {
                Place::new(&plan.source, plan.template.span.clone())
            }
            (None, _) => {
                let start = self.template.body_span.start;
                Place::new(&self.template.source, start..start)
            }
        }
    }

    /// How headings are numbered: the plan's way, the template's, the usual.
    pub(super) fn numbering(&mut self) -> Vec<HeadingForm> {
        let plan = self.materials.plan;
        let Some(samples) = &plan.numbering else {
            let template = self.template;
            let own = match self.materials.organ.side {
                Side::Party => None,
                Side::State => template.state_numbering.as_ref(),
            };
            let forms = own.or(template.numbering.as_ref());
            return forms.map_or_else(|| USUAL_NUMBERING.to_vec(), Clone::clone);
        };
        let mut forms = Vec::new();
        for sample in samples {
            match HeadingForm::from_sample(&sample.value) {
                Ok(form) => forms.push(form),
                Err(error) => {
                    let fault = Diagnostic::error(error.message());
                    let place = Place::new(&plan.source, sample.span.clone());
                    self.report.push(fault.at(place));
                }
            }
        }
        forms
    }

    fn subject(&mut self, context: &Context) -> String {
        let template = self.template;
        let subject = match (&self.materials.plan.subject, &template.subject) {
            (Some(own), _) => self.plan_text(own, context, false),
            (None, Some(_)) => self.piece(&engine::subject_piece(&template.name), context),
            (None, None) => {
                let fault = Message::new("missing-subject.open").with("template", &template.name);
                let fault = Diagnostic::error(fault).hint(Message::new("missing-subject.add"));
                let plan = self.materials.plan;
                self.report
                    .push(fault.at(Place::new(&plan.source, plan.template.span.clone())));
                None
            }
        };
        one_line(&subject.unwrap_or_default())
    }

    fn author(&mut self, context: &Context) -> Option<String> {
        let template = self.template;
        let author = match (&self.materials.plan.author, &template.author) {
            (Some(own), _) => Some(own.clone()),
            (None, Some(_)) => self.piece(&engine::author_piece(&template.name), context),
            (None, None) => None,
        };
        author
            .map(|text| one_line(&text))
            .filter(|text| !text.is_empty())
    }

    fn enactment(&mut self, context: &Context) -> Option<Enactment> {
        if let Some(own) = &self.materials.plan.enactment {
            return Some(Enactment {
                authority: own.authority.as_deref().map(settled),
                word: settled(&own.word),
            });
        }
        let template = self.template;
        let lines = template.enactment.as_ref()?;
        let authority = lines
            .authority
            .as_ref()
            .and_then(|_| self.piece(&engine::authority_piece(&template.name), context));
        let word = self.piece(&engine::word_piece(&template.name), context)?;
        Some(Enactment {
            authority: authority
                .map(|text| settled(&one_line(&text)))
                .filter(|text| !text.is_empty()),
            word: settled(&one_line(&word)),
        })
    }

    fn bases(&mut self, context: &Context) -> Vec<Rendered> {
        let (plan, template) = (self.materials.plan, self.template);
        let mut rendered = Vec::new();
        for basis in &plan.bases {
            rendered.extend(self.plan_text(basis, context, true).map(|text| Rendered {
                text,
                origin: Origin::new(&plan.source, basis.span.clone()),
            }));
        }
        if plan.bases.is_empty() {
            for (at, basis) in template.bases.iter().enumerate() {
                let text = self.piece(&engine::basis_piece(&template.name, at), context);
                rendered.extend(text.map(|text| Rendered {
                    text,
                    origin: Origin::new(&template.source, basis.span.clone()),
                }));
            }
        }
        rendered
    }

    /// The plan's recipients; else the template's, and after them the organ's.
    pub(super) fn recipients(&mut self, context: &Context) -> Vec<String> {
        let (materials, template) = (self.materials, self.template);
        if let Some(lines) = &materials.plan.recipients {
            return lines.iter().map(|line| settled(&line.value)).collect();
        }
        let mut lines = Vec::new();
        for at in 0..template.recipients.len() {
            let text = self.piece(&engine::recipient_piece(&template.name, at), context);
            let text = text.map(|text| settled(&one_line(&prose::resolve_citations(&text))));
            lines.extend(text.filter(|text| !text.is_empty()));
        }
        lines.extend(materials.organ.recipients.iter().map(|line| settled(line)));
        lines
    }

    /// The plan's own body, else the template's.
    fn body(&mut self, context: &Context) -> Option<Rendered> {
        let (plan, template) = (self.materials.plan, self.template);
        let (text, origin) = match &plan.body {
            Some(Body::Inline(own)) => (
                self.plan_text(own, context, true)?,
                Origin::new(&plan.source, own.span.clone()),
            ),
            Some(Body::File(path)) => {
                let Some(file) = self.materials.body_file else {
                    let fault = Diagnostic::error(
                        Message::new("missing-body-file").with("path", &path.value),
                    );
                    let place = Place::new(&plan.source, path.span.clone());
                    self.report.push(fault.at(place));
                    return None;
                };
                (self.file_text(file, context)?, Origin::whole(file))
            }
            None => (
                self.piece(&engine::body_piece(&template.name), context)?,
                Origin::new(&template.source, template.body_span.clone()),
            ),
        };
        Some(Rendered { text, origin })
    }

    fn file_text(&mut self, file: &Arc<Source>, context: &Context) -> Option<String> {
        let origin = Origin::whole(file);
        self.own_text(&file.text, &origin, context, true)
    }

    /// A text of the plan. It is a template too.
    fn plan_text(
        &mut self,
        text: &Spanned<String>,
        context: &Context,
        markdown: bool,
    ) -> Option<String> {
        let origin = Origin::new(&self.materials.plan.source, text.span.clone());
        self.own_text(&text.value, &origin, context, markdown)
    }

    fn own_text(
        &mut self,
        text: &str,
        origin: &Origin,
        context: &Context,
        markdown: bool,
    ) -> Option<String> {
        match self.engine.render_text(text, origin, context, markdown) {
            Ok(text) => Some(text),
            Err(report) => {
                self.report.extend(report);
                None
            }
        }
    }

    fn piece(&mut self, piece: &str, context: &Context) -> Option<String> {
        match self.engine.render(piece, context) {
            Ok(text) => Some(text),
            Err(fault) => {
                self.report.push(fault);
                None
            }
        }
    }

    /// A document is cited in full once in all, so the bases and the body are
    /// settled as one text.
    fn settle_citations(&self, rendered: &mut [Rendered]) {
        let joined = rendered
            .iter()
            .map(|rendered| rendered.text.replace(SEPARATOR, ""))
            .collect::<Vec<_>>()
            .join(&SEPARATOR.to_string());
        let settled = prose::resolve_citations(&joined);
        for (rendered, text) in rendered.iter_mut().zip(settled.split(SEPARATOR)) {
            text.clone_into(&mut rendered.text);
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
