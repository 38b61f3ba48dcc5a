//! What stands around a word in its sentence.

use std::ops::Range;

use crate::check::prose::Passage;

use super::lexicon::{self, Phrase};

/// The words of the clause that a word stands in: between full stops,
/// semicolons and line breaks.
pub(super) fn clause(passage: &Passage<'_>, index: usize) -> Range<usize> {
    let ends = |at: usize| {
        let gap = passage.gap(at);
        gap.contains([';', '?', '!', '\n']) || gap.starts_with('.')
    };
    let start = (1..=index).rev().find(|at| ends(*at)).unwrap_or(0);
    let end = (index + 1..passage.words.len())
        .find(|at| ends(*at))
        .unwrap_or(passage.words.len());
    start..end
}

/// Whether one of these phrases stands in a stretch of words.
pub(super) fn says(passage: &Passage<'_>, words: Range<usize>, phrases: &[Phrase]) -> bool {
    words
        .into_iter()
        .any(|at| phrases.iter().any(|phrase| phrase.starts_at(passage, at)))
}

/// Whether a clause tells of the past.
pub(super) fn is_past(passage: &Passage<'_>, words: Range<usize>) -> bool {
    says(passage, words, &lexicon::words().past)
}

/// Whether a clause may speak of what was held last year.
pub(super) fn looks_back(passage: &Passage<'_>, words: Range<usize>) -> bool {
    is_past(passage, words.clone()) || says(passage, words, &lexicon::words().retrospective)
}
