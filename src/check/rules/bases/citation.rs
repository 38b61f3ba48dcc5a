//! How the content names other documents (viện dẫn): in full at first, then
//! by type and number.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::specimen::{Found, Fragment, Scope};
use crate::model::Component;

/// A document that a text names by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Citation {
    /// Number and symbol ("30/2020/NĐ-CP").
    pub(super) symbol: String,
    /// Where number and symbol stand in the text.
    pub(super) range: Range<usize>,
    /// Whether a comma stands between it and its date; none without a date
    /// right after it.
    comma: Option<bool>,
    /// Whether a date stands near enough after it to be its own.
    dated: bool,
    /// Whether an organ follows its date.
    full: bool,
}

/// How far after a number its date may stand, in characters: several numbers
/// can share one date.
const DATE_REACH: usize = 60;

/// How far after a date its organ may stand, in characters.
const ORGAN_REACH: usize = 40;

/// The documents that a text names by number, in order.
pub(super) fn citations(text: &str) -> Vec<Citation> {
    let mut found = Vec::new();
    for (at, word) in text.match_indices("số ") {
        let joined = text
            .get(..at)
            .and_then(|before| before.chars().last())
            .is_some_and(char::is_alphanumeric);
        let start = at + word.len();
        let Some(rest) = text.get(start..).filter(|_| !joined) else {
            continue;
        };
        let length = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '/' | '-')))
            .unwrap_or(rest.len());
        let symbol = rest.get(..length).unwrap_or_default();
        if !is_symbol(symbol) {
            continue;
        }
        found.push(citation(text, start..start + length));
    }
    found
}

/// Whether a word is number and symbol: digits, a mark, then letters.
fn is_symbol(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.contains(['/', '-'])
        && word.chars().filter(|c| c.is_uppercase()).count() > 1
        && word.ends_with(char::is_alphanumeric)
}

fn citation(text: &str, range: Range<usize>) -> Citation {
    let after = text.get(range.end..).unwrap_or_default();
    let (comma, bare) = match after.trim_start().strip_prefix(',') {
        Some(bare) => (true, bare),
        None => (false, after),
    };
    let date = bare.trim_start();
    let right_after = date.starts_with("ngày ");
    let near: String = after.chars().take(DATE_REACH).collect();
    let far: String = date.chars().take(DATE_REACH + ORGAN_REACH).collect();
    Citation {
        symbol: text.get(range.clone()).unwrap_or_default().to_owned(),
        range,
        comma: right_after.then_some(comma),
        dated: right_after || near.contains("ngày "),
        full: right_after && far.contains(" của "),
    }
}

/// The paragraphs of the content, each once, with whether it is a legal basis.
fn content<'a>(case: &Case<'a>) -> Vec<(&'a Found, bool)> {
    let mut seen = BTreeSet::new();
    case.specimen
        .found
        .iter()
        .filter(|found| {
            matches!(
                found.component,
                Component::LegalBasis
                    | Component::Body
                    | Component::ListItem
                    | Component::ArticleHeading
                    | Component::ArabicHeading
                    | Component::NestedHeading
                    | Component::DeepHeading
                    | Component::PointHeading
            )
        })
        .filter(|found| seen.insert(found.fragment.paragraph))
        .map(|found| (found, found.component == Component::LegalBasis))
        .collect()
}

/// The citations of the content with the fragments of their numbers.
fn cited<'a>(case: &Case<'a>) -> Vec<(&'a Found, bool, Citation, Fragment)> {
    content(case)
        .into_iter()
        .flat_map(|(found, is_basis)| {
            let paragraph = found.fragment.paragraph;
            citations(&case.specimen.paragraph(&found.fragment).text)
                .into_iter()
                .map(move |citation| {
                    let range = citation.range.clone();
                    (found, is_basis, citation, Fragment { paragraph, range })
                })
        })
        .collect()
}

/// A document that is named without its date the first time.
pub(super) fn incomplete_first(case: &Case<'_>) -> Verdict {
    let mut known = BTreeSet::new();
    let mut faults = Vec::new();
    for (found, is_basis, citation, spot) in cited(case) {
        if found.scope != Scope::Main || !known.insert(citation.symbol.clone()) {
            continue;
        }
        // A legal basis without its date has a rule of its own.
        if !is_basis && !citation.dated {
            faults.push(Fault::of_text(&spot).with("found", citation.symbol));
        }
    }
    if known.is_empty() {
        Verdict::DoesNotApply
    } else {
        Verdict::of(faults)
    }
}

/// A document that is named in full again.
pub(super) fn repeated_full(case: &Case<'_>) -> Verdict {
    let mut known = BTreeSet::new();
    let mut faults = Vec::new();
    for (found, is_basis, citation, spot) in cited(case) {
        if found.scope != Scope::Main || is_basis || !citation.full {
            continue;
        }
        if !known.insert(citation.symbol.clone()) {
            faults.push(Fault::of_text(&spot).with("found", citation.symbol));
        }
    }
    if known.is_empty() {
        Verdict::DoesNotApply
    } else {
        Verdict::of(Fault::gathered(faults))
    }
}

/// Dates after a comma here and without one there.
pub(super) fn mixed_form(case: &Case<'_>) -> Verdict {
    let (with, without): (Vec<_>, Vec<_>) = cited(case)
        .into_iter()
        .filter_map(|(_, _, citation, spot)| Some((citation.comma?, citation.symbol, spot)))
        .partition(|(comma, ..)| *comma);
    let (rare, usual) = if with.len() < without.len() {
        (&with, &without)
    } else {
        (&without, &with)
    };
    let (Some((comma, symbol, spot)), Some((_, other, _))) = (rare.first(), usual.first()) else {
        return if usual.len() > 1 {
            Verdict::Passes
        } else {
            Verdict::DoesNotApply
        };
    };
    let form = |comma: bool, symbol: &str| {
        let mark = if comma { "," } else { "" };
        format!("số {symbol}{mark} ngày")
    };
    let mut fault = Fault::of_text(spot)
        .with("found", form(*comma, symbol))
        .with("other", form(!*comma, other))
        .with("expected", form(!*comma, symbol));
    fault.more = rare.len() - 1;
    Verdict::Fails(vec![fault])
}

#[cfg(test)]
mod tests {
    use super::citations;

    #[test]
    fn numbers_with_their_dates() {
        let found = citations(
            "Thực hiện Kế hoạch số 64-KH/TU, ngày 27/4/2026 của Tỉnh uỷ; Nghị định số \
             30/2020/NĐ-CP; một số 5-10 người; hồ sơ số 12.",
        );
        let symbols: Vec<_> = found.iter().map(|c| c.symbol.as_str()).collect();
        assert_eq!(symbols, ["64-KH/TU", "30/2020/NĐ-CP"]);
        assert_eq!(found[0].comma, Some(true));
        assert!(found[0].full && !found[1].dated);
    }
}
