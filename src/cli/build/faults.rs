//! What is wrong, each thing said once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::cli::message;
use crate::diagnostic::Diagnostic;
use crate::message::{Fact, Language, Message};

/// How many of the places of one fault are named.
const NAMED: usize = 3;

/// The faults that were printed.
pub(super) struct Faults {
    prints: bool,
    language: Language,
    printed: Mutex<Vec<Diagnostic>>,
}

impl Faults {
    /// Nothing was printed yet.
    pub(super) fn new(prints: bool, language: Language) -> Self {
        Self {
            prints,
            language,
            printed: Mutex::default(),
        }
    }

    /// Prints what was not printed before. A fault that many plans have is
    /// printed once, with the number of its places.
    pub(super) fn tell<'a>(&self, faults: impl Iterator<Item = &'a Diagnostic>) {
        if !self.prints {
            return;
        }
        let mut printed = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        let new: Vec<_> = faults.filter(|fault| !printed.contains(fault)).collect();
        for fault in folded(new.iter().copied()) {
            let note = fault.note().map(|note| note.text(self.language));
            message::diagnostic(fault.first, note.as_deref(), self.language);
        }
        printed.extend(new.into_iter().cloned());
    }
}

/// A fault with the places where it stands.
struct Fault<'a> {
    first: &'a Diagnostic,
    /// In the order in which they were found, after the first.
    others: Vec<Site>,
    sites: BTreeSet<Site>,
}

/// Where a fault stands: in a row of a table, or in a text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Site {
    Row(Message),
    Place(String),
}

impl Site {
    fn of(diagnostic: &Diagnostic) -> Option<Self> {
        let row = diagnostic.row.clone().map(Self::Row);
        row.or_else(|| Some(Self::Place(diagnostic.place.as_ref()?.label())))
    }

    fn message(&self) -> Message {
        match self {
            Self::Row(row) => row.clone(),
            Self::Place(label) => Message::new("same-place").with("place", label),
        }
    }
}

impl<'a> Fault<'a> {
    fn of(first: &'a Diagnostic) -> Self {
        Self {
            first,
            others: Vec::new(),
            sites: Site::of(first).into_iter().collect(),
        }
    }

    /// One more place, unless it is known.
    fn stands_at(&mut self, site: Site) {
        if self.sites.insert(site.clone()) {
            self.others.push(site);
        }
    }

    fn note(&self) -> Option<Message> {
        let named = self.others.get(..NAMED).unwrap_or(&self.others);
        let rest = self.others.len() - named.len();
        let names: Vec<_> = named.iter().map(Site::message).collect();
        let rows = self.others.iter().all(|site| matches!(site, Site::Row(_)));
        let kind = if rows {
            Fact::key("row")
        } else {
            Fact::key("place")
        };
        let many = self.others.len();
        Some(match (many, rest) {
            (0, _) => return None,
            (1, _) => Message::new("same-in").with("sites", names),
            (_, 0) => Message::new("same-in.many")
                .with("n", many)
                .with("kind", kind)
                .with("sites", names),
            _ => Message::new("same-in.more")
                .with("n", many)
                .with("kind", kind)
                .with("sites", names)
                .with("rest", rest),
        })
    }
}

/// Faults that differ in their place or row alone as one, in the order of the
/// first.
fn folded<'a>(faults: impl Iterator<Item = &'a Diagnostic>) -> Vec<Fault<'a>> {
    let mut known = BTreeMap::new();
    let mut folded: Vec<Fault<'a>> = Vec::new();
    for diagnostic in faults {
        let Diagnostic {
            code,
            severity,
            message,
            place,
            row,
            hints,
            citation,
        } = diagnostic;
        let placed = (place.is_some(), row.is_some());
        let key = (code, severity, message, hints, citation, placed);
        let at = *known.entry(key).or_insert(folded.len());
        match (folded.get_mut(at), Site::of(diagnostic)) {
            (Some(fault), Some(site)) => fault.stands_at(site),
            (Some(_), None) => {}
            (None, _) => folded.push(Fault::of(diagnostic)),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Place, Source};

    fn faults(count: usize) -> Vec<Diagnostic> {
        let placed = (1..=count).map(|number| {
            let source = Source::new(format!("{number}.yaml"), "a: 1\nb: 2\n");
            Diagnostic::error("failure").at(Place::new(&source, 5..6))
        });
        placed.chain([Diagnostic::error("failure")]).collect()
    }

    fn notes(faults: &[Diagnostic]) -> Vec<Option<String>> {
        let folded = folded(faults.iter());
        let notes = folded.iter().map(Fault::note);
        notes
            .map(|note| note.map(|note| note.to_string()))
            .collect()
    }

    #[test]
    fn one_fault_of_many_plans_is_one() {
        let of = |count| notes(&faults(count));
        assert_eq!(of(1), [None, None]);
        assert_eq!(of(2), [Some("the same in 2.yaml:2:1".to_owned()), None]);
        let many = "the same in 29 more places: 2.yaml:2:1, 3.yaml:2:1, 4.yaml:2:1 and 26 more";
        assert_eq!(of(30), [Some(many.to_owned()), None]);
    }

    #[test]
    fn the_same_fault_at_the_same_place_is_told_once() {
        let twice = [faults(2), faults(2)].concat();
        assert_eq!(notes(&twice), notes(&faults(2)));
    }

    #[test]
    fn one_fault_of_many_rows_is_one() {
        let source = Source::new("a.yaml", "a: 1\nb: 2\n");
        let of_row = |label: String| {
            let fault = Diagnostic::warning("failure").at(Place::new(&source, 5..6));
            fault.of_row(Message::new("same-place").with("place", label))
        };
        let rows: Vec<_> = (2..=9)
            .map(|number| of_row(format!("row {number}")))
            .collect();
        let many = "the same in 7 more rows: row 3, row 4, row 5 and 4 more";
        assert_eq!(notes(&rows), [Some(many.to_owned())]);
    }
}
