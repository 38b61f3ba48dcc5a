//! What is wrong, each thing said once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::cli::message;
use crate::diagnostic::Diagnostic;

/// How many of the places of one fault are named.
const NAMED: usize = 3;

/// The faults that were told.
pub(super) struct Faults {
    prints: bool,
    told: Mutex<Vec<Diagnostic>>,
}

impl Faults {
    /// Nothing was told yet.
    pub(super) fn new(prints: bool) -> Self {
        Self {
            prints,
            told: Mutex::default(),
        }
    }

    /// Prints what was not told before. A fault that many plans have is
    /// printed once, with the number of its places.
    pub(super) fn tell<'a>(&self, faults: impl Iterator<Item = &'a Diagnostic>) {
        if !self.prints {
            return;
        }
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let untold: Vec<_> = faults.filter(|fault| !told.contains(fault)).collect();
        for fault in folded(untold.iter().copied()) {
            message::diagnostic(fault.first, fault.note().as_deref());
        }
        told.extend(untold.into_iter().cloned());
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
    Row(String),
    Place(String),
}

impl Site {
    fn of(diagnostic: &Diagnostic) -> Option<Self> {
        let row = diagnostic
            .row
            .as_ref()
            .map(|row| Self::Row(row.to_string()));
        row.or_else(|| Some(Self::Place(diagnostic.place.as_ref()?.label())))
    }

    /// Its name beside that of another: a table need not be named twice.
    fn beside(&self, first: Option<&str>) -> &str {
        match self {
            Self::Place(label) => label,
            Self::Row(label) => match label.rsplit_once(" of ") {
                Some((row, table)) if first.is_some_and(|first| first.ends_with(table)) => row,
                Some(_) | None => label,
            },
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

    fn note(&self) -> Option<String> {
        let named = self.others.get(..NAMED).unwrap_or(&self.others);
        let rest = self.others.len() - named.len();
        let row = self.first.row.as_ref().map(ToString::to_string);
        let row = row.as_deref();
        let names: Vec<_> = named.iter().map(|site| site.beside(row)).collect();
        let rows = self.others.iter().all(|site| matches!(site, Site::Row(_)));
        let noun = if rows { "rows" } else { "places" };
        let mut note = match self.others.len() {
            0 => return None,
            1 => format!("the same in {}", names.concat()),
            many => format!("the same in {many} more {noun}: {}", names.join(", ")),
        };
        if rest > 0 {
            note.push_str(&format!(" and {rest} more"));
        }
        Some(note)
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
            Diagnostic::old_error("code", "wrong").at(Place::new(&source, 5..6))
        });
        placed
            .chain([Diagnostic::old_error("code", "wrong")])
            .collect()
    }

    fn notes(faults: &[Diagnostic]) -> Vec<Option<String>> {
        let folded = folded(faults.iter());
        folded.iter().map(Fault::note).collect()
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
            let fault = Diagnostic::old_warning("code", "doubtful").at(Place::new(&source, 5..6));
            fault.of_row(label)
        };
        let rows: Vec<_> = (2..=9)
            .map(|number| of_row(format!("row {number} of `a.csv`")))
            .collect();
        let many = "the same in 7 more rows: row 3, row 4, row 5 and 4 more";
        assert_eq!(notes(&rows), [Some(many.to_owned())]);
        let other = [rows[0].clone(), of_row("row 2 of `b.csv`".to_owned())];
        assert_eq!(
            notes(&other),
            [Some("the same in row 2 of `b.csv`".to_owned())]
        );
    }
}
