//! Phụ lục và văn bản kèm theo.

mod labels;
mod looks;
mod mention;
mod numbering;
mod parts;
mod reference;

use crate::check::rule::Rule;

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
