//! The components of a document, as a list for programs.

use crate::check::SitePart;
use crate::inspect::Specimen;
use crate::inspect::specimen::{Confidence, Found, Scope};
use crate::model::Component;

/// A piece of a document and the component (thành phần thể thức) that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub component: Component,
    /// Its text, with the number that the file generates before it.
    pub text: String,
    /// Where it stands.
    pub part: SitePart,
    /// The annex or attached text that it belongs to, from 1; none for the
    /// document itself.
    pub annex: Option<usize>,
    /// How sure that is.
    pub confidence: Confidence,
}

impl Piece {
    /// Every piece of a specimen, in reading order.
    pub(crate) fn all(specimen: &Specimen) -> Vec<Self> {
        let piece = |found| Self::of(specimen, found);
        specimen.found.iter().map(piece).collect()
    }

    fn of(specimen: &Specimen, found: &Found) -> Self {
        let paragraph = specimen.paragraph(&found.fragment);
        let text = specimen.text(&found.fragment);
        let label = paragraph.label.as_ref();
        Self {
            component: found.component,
            text: match label.filter(|_| found.fragment.range.start == 0) {
                Some(label) => format!("{} {text}", label.text),
                None => text.to_owned(),
            },
            part: SitePart::of(paragraph),
            annex: match found.scope {
                Scope::Main => None,
                Scope::Annex(index) => Some(index + 1),
            },
            confidence: found.confidence,
        }
    }
}
