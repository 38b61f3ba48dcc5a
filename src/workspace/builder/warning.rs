//! What the making of a document told, kept in the record.
//!
//! A document that is skipped tells it again, until it is mended: no run
//! looks clean only because it had nothing to do. Places are bytes of what the
//! document is made from, and that is the same as long as it is skipped. The
//! rows around its own may change meanwhile, so in its row they are counted
//! from where that begins. What the reading of the plan tells is not recorded:
//! the plan is read again, for its text.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::work::{Builder, Work};
use crate::diagnostic::{Diagnostic, Place, Report, Severity, Source};
use crate::message::Message;
use crate::workspace::order::Order;

/// Something doubtful about a document that was made all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Warning {
    /// Whether it is a remark only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_hint: bool,
    message: Message,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<Spot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hints: Vec<Message>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    citation: Option<String>,
}

/// Bytes of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spot {
    text: Text,
    start: usize,
    end: usize,
}

/// A text that a document is made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Text {
    /// Its plan.
    Plan,
    /// Its row of the table.
    Row,
    /// A profile, a body, a template.
    File(String),
}

/// The texts of an order, to write places down by and to find them again.
struct Texts<'a> {
    builder: &'a Builder,
    /// The plan; with a table, the table stands behind it.
    plan: &'a Arc<Source>,
    /// The bytes of the row in it.
    row: Option<Range<usize>>,
}

impl Builder {
    /// What is to be recorded of all that the making of a document told; none
    /// when it told nothing.
    pub(super) fn recorded(&self, work: &Work<'_>) -> Option<Vec<Warning>> {
        let (plan, told) = work.read.as_ref()?;
        if work.report.is_empty() {
            return None;
        }
        let texts = Texts::new(self, work.order, plan);
        let later = work.report.iter().skip(*told);
        Some(later.map(|fault| Warning::of(fault, &texts)).collect())
    }

    /// What the making of a document told, whose files are what would be
    /// built now.
    pub(crate) fn recalled(&self, order: &Order, warnings: &[Warning]) -> Report {
        let mut work = self.begin(order);
        if let Some(plan) = self.read_plan(&mut work) {
            let texts = Texts::new(self, order, &plan.source);
            let told = warnings.iter().map(|warning| warning.told(&texts));
            told.for_each(|fault| work.report.push(fault));
        }
        order.settled(work.report)
    }
}

impl Warning {
    fn of(fault: &Diagnostic, texts: &Texts<'_>) -> Self {
        Self {
            is_hint: fault.severity == Severity::Hint,
            message: fault.message.clone(),
            place: fault.place.as_ref().map(|place| texts.spot(place)),
            hints: fault.hints.clone(),
            citation: fault.citation.clone(),
        }
    }

    fn told(&self, texts: &Texts<'_>) -> Diagnostic {
        Diagnostic {
            code: self.message.code(),
            severity: match self.is_hint {
                true => Severity::Hint,
                false => Severity::Warning,
            },
            message: self.message.clone(),
            place: self.place.as_ref().map(|spot| texts.place(spot)),
            row: None,
            hints: self.hints.clone(),
            citation: self.citation.clone(),
        }
    }
}

impl<'a> Texts<'a> {
    fn new(builder: &'a Builder, order: &Order, plan: &'a Arc<Source>) -> Self {
        let row = || {
            let (roster, row) = order.roster()?;
            let place = roster.place(row)?;
            let table = plan.text.len().checked_sub(place.source.text.len())?;
            Some(table + place.span.start..table + place.span.end)
        };
        Self {
            builder,
            plan,
            row: row(),
        }
    }

    fn spot(&self, place: &Place) -> Spot {
        let span = &place.span;
        let (text, from) = match &self.row {
            _ if place.source != *self.plan => (Text::File(self.file(&place.source.name)), 0),
            Some(row) if row.start <= span.start && span.end <= row.end => (Text::Row, row.start),
            Some(_) | None => (Text::Plan, 0),
        };
        Spot {
            text,
            start: span.start - from,
            end: span.end - from,
        }
    }

    fn place(&self, spot: &Spot) -> Place {
        let span = spot.start..spot.end;
        match &spot.text {
            Text::Plan => Place::new(self.plan, span),
            Text::Row => {
                let row = self.row.clone().unwrap_or(0..0);
                // A cell may be spelled otherwise and hold the same.
                let byte = |at: usize| row.start.saturating_add(at).min(row.end);
                Place::new(self.plan, byte(span.start)..byte(span.end))
            }
            Text::File(name) => Place::new(&self.source(name), span),
        }
    }

    /// The name of a source in the record, the same however paths were
    /// written. A template of the program is no file.
    fn file(&self, name: &str) -> String {
        match self.built_in(name) {
            Some(_) => name.to_owned(),
            None => self.builder.workspace.recorded(Path::new(name)),
        }
    }

    /// The source that the record calls so. What cannot be read has no text
    /// to show; its place is the file.
    fn source(&self, name: &str) -> Arc<Source> {
        let files = self.builder.workspace.files();
        let read = || files.source(Path::new(name), name).ok();
        let found = self.built_in(name).or_else(read);
        found.unwrap_or_else(|| Source::new(name, ""))
    }

    fn built_in(&self, name: &str) -> Option<Arc<Source>> {
        let mut templates = self.builder.engine.templates();
        let found = templates.find(|template| template.source.name == name);
        found.map(|template| Arc::clone(&template.source))
    }
}
