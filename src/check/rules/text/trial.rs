//! A text of a test, looked at word by word.

use crate::check::prose::{Passage, Place};
use crate::check::rule::Fault;

/// In how many places of a text something is found.
pub(super) fn found(text: &str, look: fn(&Passage<'_>, usize) -> Option<Fault>) -> usize {
    let passage = Passage::of(0, text, Place::Content, false);
    (0..passage.words.len())
        .filter(|index| look(&passage, *index).is_some())
        .count()
}
