//! Phụ lục và văn bản kèm theo.

mod looks;
mod mention;
mod numbering;
mod parts;
mod reference;

use crate::check::rule::{Case, Rule};
use crate::inspect::parts::folded;
use crate::inspect::specimen::{Annex, Fragment};

pub(super) const RULES: &[Rule] = &[
    mention::UNMENTIONED_ANNEX,
    numbering::UNNUMBERED_ANNEXES,
    numbering::NUMBERED_SINGLE_ANNEX,
    numbering::WRONG_ANNEX_FIGURES,
    numbering::ANNEX_ORDER_GAP,
    parts::WRONG_ANNEX_LABEL_FORM,
    looks::MISSET_ANNEX_LABEL,
    parts::MISSING_ANNEX_TITLE,
    looks::MISSET_ANNEX_TITLE,
    parts::MISSING_ANNEX_REFERENCE,
    parts::MISPLACED_ANNEX_REFERENCE,
    reference::INCOMPLETE_ANNEX_REFERENCE,
    reference::FOREIGN_ANNEX_REFERENCE,
    reference::WRONG_ANNEX_REFERENCE_WORDS,
    looks::MISSET_ANNEX_REFERENCE,
    parts::NUMBER_ON_ATTACHED_TEXT,
];

/// The annexes proper, with their labels: not the texts that a document
/// issues, nor tables of other names ("Phụ biểu 01"), of which the standards
/// say nothing.
fn labelled<'a>(case: &Case<'a>) -> Vec<(&'a Annex, &'a Fragment)> {
    let word = folded(&case.standard.wording.annex_label);
    let annexes = case.specimen.annexes.iter();
    annexes
        .filter_map(|annex| Some((annex, annex.label.as_ref()?)))
        .filter(|(_, label)| folded(case.specimen.text(label)).starts_with(&word))
        .collect()
}
