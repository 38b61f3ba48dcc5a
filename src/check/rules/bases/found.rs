//! The legal bases of a document.

use crate::check::rule::Case;
use crate::inspect::specimen::Found;
use crate::model::Component;

/// The legal bases of the document. A line that leads in to the content
/// ("Căn cứ ... như sau:") is a sentence, not one of them.
pub(super) fn bases<'a>(case: &Case<'a>) -> Vec<&'a Found> {
    case.specimen
        .all(Component::LegalBasis)
        .filter(|found| !case.specimen.text(&found.fragment).ends_with(':'))
        .collect()
}

/// A legal basis from its first word: without its dash and "Căn cứ"; none
/// for lines that name no document ("Theo đề nghị của ...").
pub(super) fn named_in(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['-', ' ']);
    let rest = text.strip_prefix("Căn cứ ")?;
    Some(rest.trim_start())
}
