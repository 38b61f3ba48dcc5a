//! A plan for another year, and the way back to the plan it was made from.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Place, Report, Source};
use crate::message::Message;

/// A plan for another year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advanced {
    /// The YAML.
    pub text: String,
    /// What a person must look at.
    pub looks: Vec<Message>,
    /// The plan that it was made from.
    origin: Arc<Source>,
    /// Bytes of the origin, and what length stands in their place.
    edits: Vec<(Range<usize>, usize)>,
}

impl Advanced {
    /// A plan as it stands.
    pub(super) fn same(origin: &Arc<Source>) -> Self {
        Self::new(origin, &BTreeMap::new(), Vec::new())
    }

    /// A plan with edits, by the byte at which each begins: where it ends,
    /// and what stands there from now on.
    pub(super) fn new(
        origin: &Arc<Source>,
        edits: &BTreeMap<usize, (usize, String)>,
        looks: Vec<Message>,
    ) -> Self {
        let old = &origin.text;
        let mut text = String::with_capacity(old.len());
        let mut done = Vec::with_capacity(edits.len());
        let mut at = 0;
        for (start, (end, new)) in edits {
            // A text that aliases repeat is edited once.
            if *start < at {
                continue;
            }
            text.push_str(old.get(at..*start).unwrap_or(""));
            text.push_str(new);
            done.push((*start..*end, new.len()));
            at = *end;
        }
        text.push_str(old.get(at..).unwrap_or(""));
        Self {
            text,
            looks,
            origin: Arc::clone(origin),
            edits: done,
        }
    }

    /// What was reported of this plan, with its places in the plan that it
    /// was made from: that is the file in which a person mends it.
    pub fn settled(&self, report: Report) -> Report {
        let mut settled = Report::new();
        for fault in report.iter() {
            let mut fault = fault.clone();
            if let Some(place) = &mut fault.place
                && place.source.name == self.origin.name
                && place.source.text == self.text
            {
                let start = self.origin_of(place.span.start, false);
                let end = self.origin_of(place.span.end, true);
                *place = Place::new(&self.origin, start..end.max(start));
            }
            settled.push(fault);
        }
        settled
    }

    /// The byte of the origin that stands at a byte of the text; of one
    /// inside an edit, where the edit begins or `end`s.
    fn origin_of(&self, byte: usize, end: bool) -> usize {
        // Where the last edit before the byte ends, in the text and in the
        // origin.
        let (mut here, mut there) = (0, 0);
        for (span, length) in &self.edits {
            let start = here + (span.start - there);
            if byte < start || (byte == start && end) {
                break;
            }
            if byte < start + length || (byte == start + length && end) {
                return if end { span.end } else { span.start };
            }
            here = start + length;
            there = span.end;
        }
        there + (byte - here)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostic;

    #[test]
    fn places_lead_back_to_the_origin() {
        let origin = Source::new("a.yaml", "number: 45\nname: năm 2026\nx: bad\n");
        let year = origin.text.find("2026").expect("in the text");
        let edits = BTreeMap::from([
            (7, (10, String::new())),
            (10, (10, "\nyear: 2035".to_owned())),
            (year, (year + 4, "2035".to_owned())),
        ]);
        let moved = Advanced::new(&origin, &edits, Vec::new());
        assert_eq!(moved.text, "number:\nyear: 2035\nname: năm 2035\nx: bad\n");
        let source = Source::new("a.yaml", moved.text.clone());
        for (words, expected) in [("bad", "a.yaml:3:4"), ("2035\nx", "a.yaml:2:11")] {
            let at = moved.text.find(words).expect("in the text");
            let fault = Diagnostic::error("x").at(Place::new(&source, at..at + 3));
            let settled = moved.settled(fault.into());
            let place = settled.iter().next().and_then(|fault| fault.place.clone());
            assert_eq!(place.expect("a place").label(), expected);
        }
        let other = Source::new("b.md", "template");
        let fault = Diagnostic::error("x").at(Place::new(&other, 1..2));
        assert_eq!(moved.settled(fault.clone().into()), fault.into());
    }
}
