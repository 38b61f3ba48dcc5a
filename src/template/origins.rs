//! Where the parts of a document were written.
//!
//! A part knows its bytes in the Markdown that Tera wrote. Only when a fault
//! is told are they traced back: to the same line of the text that a person
//! wrote, to the value of the plan that Tera put in, or to the line of the
//! template that has the words around that value.

use std::ops::Range;
use std::sync::Arc;

use super::origin::Origin;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;
use crate::model;
use crate::plan::Plan;

/// The texts that a document's [origins](model::Origin) count in.
#[derive(Debug, Default)]
pub struct Origins {
    texts: Vec<(String, Origin)>,
    /// What gives the document its other parts, beside the plan: the organs'
    /// profiles and the template.
    others: Vec<Arc<Source>>,
}

impl Origins {
    /// Texts with what they were made from, in the order of their numbers, and
    /// the sources of all else.
    pub(super) fn new(
        texts: impl IntoIterator<Item = (String, Origin)>,
        others: impl IntoIterator<Item = Arc<Source>>,
    ) -> Self {
        Self {
            texts: texts.into_iter().collect(),
            others: others.into_iter().collect(),
        }
    }

    /// Places a fault of a part of a plan's document: where `words` of the
    /// part were written, or the part itself when there are none.
    pub fn locate(
        &self,
        fault: Diagnostic,
        origin: model::Origin,
        words: &str,
        plan: &Plan,
    ) -> Diagnostic {
        let text = origin.text().and_then(|number| self.texts.get(number));
        let part = text.map(|(text, written)| {
            let at = narrowed(text, origin.span(), words);
            (text, written, at)
        });
        let exact = part
            .as_ref()
            .and_then(|(text, written, at)| written.place(text, at));
        let place = exact
            .or_else(|| value(&plan.source, words))
            .or_else(|| part.and_then(|(text, written, at)| written.pattern(text, &at)))
            .or_else(|| self.others.iter().find_map(|source| value(source, words)));
        let place = place.unwrap_or_else(|| Place::file(&plan.source));
        let elsewhere = place.source != plan.source;
        let fault = fault.at(place);
        if elsewhere {
            fault.hint(Message::new("used-by-plan").with("plan", &plan.source.name))
        } else {
            fault
        }
    }
}

/// The bytes of the words in a part of a text; of the part's first line when
/// they do not stand there as they are.
fn narrowed(text: &str, part: Range<usize>, words: &str) -> Range<usize> {
    let inside = text.get(part.clone()).unwrap_or_default();
    if let Some(at) = inside.find(words).filter(|_| !words.is_empty()) {
        let start = part.start + at;
        return start..start + words.len();
    }
    let start = part.start + inside.len() - inside.trim_start().len();
    let line = inside.trim_start().lines().next().unwrap_or_default();
    start..start + line.trim_end().len()
}

/// Where words stand in a plan or a profile, comments apart.
fn value(source: &Arc<Source>, words: &str) -> Option<Place> {
    if words.is_empty() {
        return None;
    }
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let found = line.find(words);
        if let Some(at) = found.filter(|_| !line.trim_start().starts_with('#')) {
            let at = start + at;
            return Some(Place::new(source, at..at + words.len()));
        }
        start += line.len();
    }
    None
}
