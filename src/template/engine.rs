//! All templates of a run, parsed once.
//!
//! The body of a template and the texts of its front matter each become a
//! Tera template of their own, so that a fault is placed in the file. Those
//! whose names end in `.md` write Markdown, and escape what a plan hands in.

mod parse;
mod reach;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use tera::{Context, Tera};

use super::escape;
use super::fault::{self, Fault};
use super::front_matter::{self, Template, VARIABLES};
use super::origin::Origin;
use super::prose;
use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::message::Message;
use crate::plan::{Calendar, Spanned};

/// The templates of a run: the program's own, and the user's before them.
pub struct Engine {
    tera: Tera,
    calendar: Calendar,
    templates: BTreeMap<String, Template>,
    pieces: BTreeMap<String, Piece>,
    reports: BTreeMap<String, Report>,
    /// By template or part, those with faults that it takes in.
    leans: BTreeMap<String, BTreeSet<String>>,
}

/// A text that Tera has parsed.
#[derive(Debug, Clone)]
struct Piece {
    template: String,
    text: String,
    origin: Origin,
    is_subject: bool,
}

impl Engine {
    /// An engine with the built-in templates, and with the user's by name
    /// (the file's, without its ending). A template of the user takes the
    /// place of a built-in one of the same name. `calendar` tells which days
    /// are worked.
    pub fn new(own: impl IntoIterator<Item = (String, Arc<Source>)>, calendar: &Calendar) -> Self {
        let mut sources: BTreeMap<String, Arc<Source>> = super::builtin().into_iter().collect();
        sources.extend(own);
        Self::of(sources, calendar)
    }

    /// An engine with these templates alone.
    pub(crate) fn of(sources: BTreeMap<String, Arc<Source>>, calendar: &Calendar) -> Self {
        let mut engine = Self {
            tera: language(calendar),
            calendar: calendar.clone(),
            templates: BTreeMap::new(),
            pieces: BTreeMap::new(),
            reports: BTreeMap::new(),
            leans: BTreeMap::new(),
        };
        for (name, source) in sources {
            engine.add(name, &source);
        }
        engine.parse();
        engine.check_variables();
        engine
    }

    /// Which days are worked.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The template of this name, also when it has faults.
    pub fn template(&self, name: &str) -> Option<&Template> {
        self.templates.get(name)
    }

    /// The template of this name, also when it has faults.
    ///
    /// # Errors
    /// There is none: the diagnostic has the nearest name as a hint.
    pub fn known(&self, name: &str) -> Result<&Template, Diagnostic> {
        if let Some(template) = self.template(name) {
            return Ok(template);
        }
        let fault = Diagnostic::error(Message::new("unknown-template").with("name", name));
        Err(if self.is_part(name) {
            fault.hint(Message::new("unknown-template.is-part"))
        } else {
            match nearest(name, self.templates.keys().map(String::as_str)) {
                Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
                None => fault.hint(Message::new("unknown-template.list")),
            }
        })
    }

    /// All templates by name.
    pub fn templates(&self) -> impl Iterator<Item = &Template> {
        self.templates.values()
    }

    /// Whether a file of this name is only a part that templates include.
    pub(super) fn is_part(&self, name: &str) -> bool {
        !self.templates.contains_key(name) && self.pieces.contains_key(&body_piece(name))
    }

    /// What is wrong with the templates themselves.
    pub fn report(&self) -> Report {
        let mut all = Report::new();
        for report in self.reports.values() {
            all.extend(report.clone());
        }
        all
    }

    /// Renders a piece of a template.
    pub(super) fn render(&self, piece: &str, context: &Context) -> Result<String, Diagnostic> {
        self.tera
            .render(piece, context)
            .map_err(|error| self.first(fault::faults(&error, piece), None))
    }

    /// Renders a text of a plan, as Markdown or as plain text.
    pub(super) fn render_text(
        &self,
        text: &str,
        origin: &Origin,
        context: &Context,
        markdown: bool,
    ) -> Result<String, Report> {
        if !text.contains("{{") && !text.contains("{%") && !text.contains("{#") {
            return Ok(text.to_owned());
        }
        self.tera
            .render_str(text, context, markdown)
            .map_err(|error| {
                let mut report = Report::new();
                let mut broken = BTreeSet::new();
                for fault in fault::faults(&error, fault::ONE_OFF) {
                    match self.broken(&fault) {
                        owners if owners.is_empty() => {
                            report.push(self.first(vec![fault], Some((text, origin))));
                        }
                        owners => broken.extend(owners),
                    }
                }
                report.extend(self.errors_of(broken));
                report
            })
    }

    fn add(&mut self, name: String, source: &Arc<Source>) {
        if front_matter::split(&source.text).is_none() {
            // A part that templates include by its name.
            let piece = Piece {
                template: name.clone(),
                text: source.text.clone(),
                origin: Origin::whole(source),
                is_subject: false,
            };
            self.pieces.insert(body_piece(&name), piece);
            return;
        }
        let (template, report) = front_matter::read(&name, source);
        self.reports.insert(name.clone(), report);
        let Some(template) = template else { return };
        let body = Spanned {
            value: template.body().to_owned(),
            span: template.body_span.clone(),
        };
        let mut pieces = vec![(body_piece(&name), &body)];
        pieces.extend(
            template
                .subject
                .as_ref()
                .map(|text| (subject_piece(&name), text)),
        );
        pieces.extend(
            template
                .author
                .as_ref()
                .map(|text| (author_piece(&name), text)),
        );
        for (at, text) in template.bases.iter().enumerate() {
            pieces.push((basis_piece(&name, at), text));
        }
        for (at, text) in template.recipients.iter().enumerate() {
            pieces.push((recipient_piece(&name, at), text));
        }
        if let Some(enactment) = &template.enactment {
            pieces.extend(
                enactment
                    .authority
                    .as_ref()
                    .map(|text| (authority_piece(&name), text)),
            );
            pieces.push((word_piece(&name), &enactment.word));
        }
        for (key, text) in pieces {
            let piece = Piece {
                template: name.clone(),
                text: text.value.clone(),
                origin: Origin::new(source, text.span.clone()),
                is_subject: key == subject_piece(&name),
            };
            self.pieces.insert(key, piece);
        }
        self.templates.insert(name, template);
    }

    /// The first fault as a diagnostic, placed in its template, or in the
    /// text of a plan.
    fn first(&self, faults: Vec<Fault>, one_off: Option<(&str, &Origin)>) -> Diagnostic {
        let Some(fault) = faults.into_iter().next() else {
            return Diagnostic::error(Message::new("template-failed"));
        };
        match (self.pieces.get(&fault.piece), one_off) {
            (Some(piece), _) => fault.diagnostic(&piece.text, &piece.origin),
            (None, Some((text, origin))) => fault.diagnostic(text, origin),
            (None, None) => fault.unplaced(),
        }
    }

    /// Every variable of a template is a field or given; every field is used.
    fn check_variables(&mut self) {
        let mut found = Vec::new();
        for template in self.templates.values() {
            let mut used: BTreeSet<String> = BTreeSet::new();
            let mut whole = true;
            for (key, piece) in self
                .pieces
                .iter()
                .filter(|(_, p)| p.template == template.name)
            {
                let Ok(variables) = self.tera.get_template_variables(key) else {
                    whole = false;
                    continue;
                };
                let variables: BTreeSet<String> =
                    variables.into_iter().map(str::to_owned).collect();
                for name in &variables {
                    let given =
                        front_matter::is_given(name) && (name != "subject" || !piece.is_subject);
                    let declared = template.fields.iter().any(|field| field.name == *name);
                    if !given && !declared {
                        let fault = self.undeclared(name, template, piece);
                        found.push((template.name.clone(), fault));
                    }
                }
                used.extend(variables);
            }
            for field in template
                .fields
                .iter()
                .filter(|f| whole && !used.contains(&f.name))
            {
                let fault =
                    Diagnostic::warning(Message::new("unused-field").with("name", &field.name));
                let place = Place::new(&template.source, field.span.clone());
                found.push((template.name.clone(), fault.at(place)));
            }
        }
        for (name, fault) in found {
            self.reports.entry(name).or_default().push(fault);
        }
    }

    fn undeclared(&self, name: &str, template: &Template, piece: &Piece) -> Diagnostic {
        let mut fault =
            Diagnostic::error(Message::new("undefined-variable.in-template").with("name", name));
        let fields = template.fields.iter().map(|field| field.name.as_str());
        let known = fields.chain(VARIABLES.map(|(name, _)| name));
        fault = match nearest(name, known) {
            Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
            None => fault.hint(Message::new("undefined-variable.declare").with("name", name)),
        };
        // It stands in the piece, or in a part that the piece includes.
        let parts = self
            .pieces
            .values()
            .filter(|piece| self.is_part(&piece.template));
        let found = std::iter::once(piece)
            .chain(parts)
            .find_map(|piece| Some((piece, variable_span(&piece.text, name)?)));
        match found {
            Some((piece, span)) => piece.origin.locate(fault, &piece.text, span),
            None => fault.at(Place::file(&template.source)),
        }
    }
}

/// The first place inside Tera's braces where a variable of this name stands.
fn variable_span(text: &str, name: &str) -> Option<Range<usize>> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).map(|(at, _)| at).find_map(|at| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        let opened = before.rfind("{{").max(before.rfind("{%"))?;
        let inside = &before[opened..];
        let code = !inside.contains("}}") && !inside.contains("%}");
        let quoted = inside.matches('"').count() % 2 == 1 || inside.matches('\'').count() % 2 == 1;
        let alone = !before.ends_with(|c| word(c) || c == '.') && !after.starts_with(word);
        let filter = inside.trim_end().ends_with('|') || after.trim_start().starts_with('(');
        (code && !quoted && alone && !filter).then_some(at..at + name.len())
    })
}

/// Tera with the filters and functions of templates, and without a text.
pub(super) fn language(calendar: &Calendar) -> Tera {
    let mut tera = Tera::default();
    tera.set_escape_fn(escape::escape);
    tera.autoescape_on([MARKDOWN]);
    prose::register(&mut tera, calendar);
    tera
}

/// The ending of pieces that write Markdown.
pub(super) const MARKDOWN: &str = ".md";

pub(super) fn body_piece(template: &str) -> String {
    format!("{template}{MARKDOWN}")
}

pub(super) fn subject_piece(template: &str) -> String {
    format!("{template}:subject")
}

pub(super) fn author_piece(template: &str) -> String {
    format!("{template}:author")
}

pub(super) fn basis_piece(template: &str, at: usize) -> String {
    format!("{template}:basis-{at}{MARKDOWN}")
}

pub(super) fn recipient_piece(template: &str, at: usize) -> String {
    format!("{template}:recipient-{at}")
}

pub(super) fn authority_piece(template: &str) -> String {
    format!("{template}:authority")
}

pub(super) fn word_piece(template: &str) -> String {
    format!("{template}:word")
}

#[cfg(test)]
mod tests;
