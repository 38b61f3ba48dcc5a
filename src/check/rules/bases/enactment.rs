//! The lines that enact ("QUYẾT ĐỊNH:").

use super::super::looks;
use crate::check::rule::{Case, Fault, Verdict};
use crate::model::Component;
use crate::standard::Limit;

/// The word without its colon.
pub(super) fn missing_colon(case: &Case<'_>) -> Verdict {
    let Limit::AnyText(words) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let lines: Vec<_> = case.specimen.all(Component::Enactment).collect();
    let named = lines.iter().find_map(|found| {
        let text = case.specimen.text(&found.fragment).to_uppercase();
        let bare = text.trim_end_matches([':', ' ', '.', ';']);
        let word = words
            .iter()
            .find(|word| word.trim_end_matches(':') == bare)?;
        Some((*found, text == *word, word))
    });
    match named {
        None => Verdict::DoesNotApply,
        Some((_, true, _)) => Verdict::Passes,
        Some((found, false, word)) => Verdict::Fails(vec![
            Fault::of_text(&found.fragment)
                .with("found", case.specimen.text(&found.fragment))
                .with("expected", word.as_str()),
        ]),
    }
}

/// Size, bold, capitals and place.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Enactment)
}
