//! Letters, and the paragraphs in which they stand.

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::shown::{Look, Paragraph};
use crate::inspect::specimen::Fragment;

/// A stretch of letters in one look, wherever it stands in the document.
pub(super) struct Letters<'a> {
    /// Index of its paragraph.
    pub(super) index: usize,
    pub(super) range: std::ops::Range<usize>,
    pub(super) text: &'a str,
    pub(super) look: &'a Look,
}

impl Letters<'_> {
    pub(super) fn fragment(&self) -> Fragment {
        Fragment {
            paragraph: self.index,
            range: self.range.clone(),
        }
    }
}

/// All letters and figures of the document, headers, footers and footnotes
/// too. Signs alone are left out: for those a program may take any typeface
/// that has them.
pub(super) fn letters<'a>(case: &Case<'a>) -> impl Iterator<Item = Letters<'a>> {
    let paragraphs: &'a [Paragraph] = &case.specimen.shown.paragraphs;
    paragraphs
        .iter()
        .enumerate()
        .flat_map(|(index, paragraph)| {
            paragraph
                .looks(0..paragraph.text.len())
                .filter_map(move |(range, look)| {
                    let text = paragraph.text.get(range.clone())?;
                    text.contains(char::is_alphanumeric).then_some(Letters {
                        index,
                        range,
                        text,
                        look,
                    })
                })
        })
}

/// One fault for each value that is found, however many paragraphs have it.
pub(super) fn by_paragraph(faults: impl Iterator<Item = (usize, Fault)>) -> Verdict {
    let mut seen = Vec::new();
    let mut kept = Vec::new();
    for (paragraph, fault) in faults {
        let key = (paragraph, fault.facts.clone());
        if seen.last() != Some(&key) {
            seen.push(key);
            kept.push(fault);
        }
    }
    Verdict::of(Fault::gathered(kept))
}
