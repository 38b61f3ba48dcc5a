//! The texts handed to Tera, and what a broken one means for the others.
//!
//! Tera takes in a set of texts whole or not at all, so those with faults are
//! left out. What includes one of them then looks as if it named a file that
//! is not there; it is left out as well, but has no fault of its own.

use std::collections::BTreeSet;

use super::{Engine, MARKDOWN, reach};
use crate::diagnostic::{Report, Severity};
use crate::template::fault::{self, Absent, Fault};

impl Engine {
    /// What is wrong with one template itself, and with those that it takes
    /// in where it cannot be rendered for their faults.
    pub fn report_of(&self, name: &str) -> Report {
        let mut report = self.reports.get(name).cloned().unwrap_or_default();
        let others = self.leans.get(name).cloned().unwrap_or_default();
        report.extend(self.errors_from(BTreeSet::from([name.to_owned()]), others));
        report
    }

    /// The errors of broken templates, and of those for which they are broken.
    pub(super) fn errors_of(&self, broken: BTreeSet<String>) -> Report {
        self.errors_from(BTreeSet::new(), broken)
    }

    fn errors_from(&self, mut told: BTreeSet<String>, broken: BTreeSet<String>) -> Report {
        let mut report = Report::new();
        let mut left: Vec<String> = broken.into_iter().collect();
        while let Some(name) = left.pop() {
            let own = self.reports.get(&name).into_iter().flat_map(Report::iter);
            if told.insert(name.clone()) {
                for error in own.filter(|fault| fault.severity == Severity::Error) {
                    report.push(error.clone());
                }
                left.extend(self.leans.get(&name).into_iter().flatten().cloned());
            }
        }
        report
    }

    /// The templates and parts that are there, but broken, where a fault says
    /// that there is none; nothing when the fault is one of its own.
    pub(super) fn broken(&self, fault: &Fault) -> Vec<String> {
        let mut owners = match &fault.absent {
            Some(Absent::Text(piece)) => vec![self.owner(piece)],
            Some(Absent::Component(name)) => self.definers(name),
            None => Vec::new(),
        };
        owners.retain(|name| {
            let faulty = self.reports.get(*name).is_some_and(Report::has_errors);
            faulty || self.leans.contains_key(*name)
        });
        owners.into_iter().map(str::to_owned).collect()
    }

    /// The template or part that a text belongs to. Of front matter that
    /// cannot be read there are no texts.
    fn owner<'e>(&'e self, piece: &'e str) -> &'e str {
        match self.pieces.get(piece) {
            Some(piece) => &piece.template,
            None => piece.strip_suffix(MARKDOWN).unwrap_or(piece),
        }
    }

    fn definers(&self, component: &str) -> Vec<&str> {
        let opening = format!("{{%component{component}(");
        self.pieces
            .values()
            .filter(|piece| reach::bare(&piece.text).contains(&opening))
            .map(|piece| piece.template.as_str())
            .collect()
    }

    /// Hands all pieces to Tera. Those with faults are reported and taken
    /// out, until the rest holds together.
    pub(super) fn parse(&mut self) {
        let mut left: BTreeSet<String> = self.pieces.keys().cloned().collect();
        loop {
            let pieces: Vec<_> = left
                .iter()
                .map(|key| (key.as_str(), self.pieces[key].text.as_str()))
                .collect();
            let Err(error) = self.tera.add_raw_templates(pieces) else {
                return;
            };
            let faults = fault::faults(&error, "");
            let mut removed = false;
            for fault in faults {
                removed |= left.remove(&fault.piece);
                self.blame(fault);
            }
            if !removed {
                // Tera names no template: none of them can be trusted.
                return;
            }
        }
    }

    fn blame(&mut self, fault: Fault) {
        let template = match self.pieces.get(&fault.piece) {
            Some(piece) => piece.template.clone(),
            None => String::new(),
        };
        let broken = self.broken(&fault);
        if !broken.is_empty() {
            // Told where it is: in the other.
            self.leans.entry(template).or_default().extend(broken);
            return;
        }
        let diagnostic = self.first(vec![fault], None);
        self.reports.entry(template).or_default().push(diagnostic);
    }
}
