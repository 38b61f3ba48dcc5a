//! The annexes that a standard rules.

use crate::check::rule::Case;
use crate::inspect::parts::folded;
use crate::inspect::specimen::{Annex, Fragment};

/// The annexes proper, with their labels: not the texts that a document
/// issues, nor tables of other names ("Phụ biểu 01"), of which the standards
/// say nothing.
pub(super) fn labelled<'a>(case: &Case<'a>) -> Vec<(&'a Annex, &'a Fragment)> {
    let word = folded(&case.standard.wording.annex_label);
    let annexes = case.specimen.annexes.iter();
    annexes
        .filter_map(|annex| Some((annex, annex.label.as_ref()?)))
        .filter(|(_, label)| folded(case.specimen.text(label)).starts_with(&word))
        .collect()
}
