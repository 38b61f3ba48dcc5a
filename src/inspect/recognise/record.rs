//! What has been recognised so far.

use std::collections::BTreeSet;

use crate::inspect::specimen::{Annex, Confidence, Found, FoundRule, Heading, Scope, Signature};
use crate::model::Component;

use super::piece::Piece;

/// What has been recognised so far.
#[derive(Default)]
pub(super) struct Record {
    pub(super) found: Vec<Found>,
    pub(super) headings: Vec<Heading>,
    pub(super) rules: Vec<FoundRule>,
    pub(super) signatures: Vec<Signature>,
    pub(super) annexes: Vec<Annex>,
    /// Typed lines with the component above each.
    pub(super) typed: Vec<(Component, Piece, Scope)>,
    claimed: BTreeSet<usize>,
}

impl Record {
    /// Records a component.
    pub(super) fn add(
        &mut self,
        component: Component,
        piece: &Piece,
        scope: Scope,
        confidence: Confidence,
    ) {
        self.claimed.insert(piece.paragraph());
        self.found.push(Found {
            component,
            fragment: piece.fragment.clone(),
            scope,
            confidence,
            column: piece.column,
        });
    }

    /// Marks a paragraph as looked at, though nothing in it is a component.
    pub(super) fn claim(&mut self, paragraph: usize) {
        self.claimed.insert(paragraph);
    }

    /// Whether a paragraph has been looked at.
    pub(super) fn is_claimed(&self, paragraph: usize) -> bool {
        self.claimed.contains(&paragraph)
    }

    /// Whether a component has been found in a text.
    pub(super) fn has(&self, component: Component, scope: Scope) -> bool {
        self.found
            .iter()
            .any(|found| found.component == component && found.scope == scope)
    }

    /// Takes back the subject of a letter where the document has a type's name,
    /// unless its words are those of one.
    pub(super) fn settle_letter_subject(&mut self) {
        let of =
            |found: &Found, component| found.component == component && found.scope == Scope::Main;
        let named = self.has(Component::TypeName, Scope::Main);
        let worded = self.found.iter().any(|found| {
            of(found, Component::LetterSubject) && found.confidence == Confidence::Certain
        });
        if named && !worded {
            self.found
                .retain(|found| !of(found, Component::LetterSubject));
        }
    }

    /// A typed line that stands below a component.
    pub(super) fn add_typed(&mut self, below: Component, piece: &Piece, scope: Scope) {
        self.claimed.insert(piece.paragraph());
        self.typed.push((below, piece.clone(), scope));
    }

    /// Puts all in reading order.
    pub(super) fn sort(&mut self) {
        self.found
            .sort_by_key(|found| (found.fragment.paragraph, found.fragment.range.start));
        self.headings
            .sort_by_key(|heading| (heading.fragment.paragraph, heading.fragment.range.start));
        self.rules
            .sort_by_key(|rule| (rule.fragment.paragraph, rule.fragment.range.start));
    }
}
