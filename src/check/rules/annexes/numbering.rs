//! How annexes are numbered (đánh số phụ lục).

use std::collections::BTreeSet;

use super::labels::labelled;
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::model::{AnnexNumbering, from_roman, roman};
use crate::standard::Limit;

pub(super) const UNNUMBERED_ANNEXES: Rule = Rule {
    name: "unnumbered-annexes",
    group: Group::Annexes,
    requirements: &["annex-numbering"],
    at_most: Severity::Error,
    wrong: "Phụ lục / ... / Phụ lục",
    right: "Phụ lục I / ... / Phụ lục II",
    test: unnumbered_annexes,
};

pub(super) const NUMBERED_SINGLE_ANNEX: Rule = Rule {
    name: "numbered-single-annex",
    group: Group::Annexes,
    requirements: &["single-annex"],
    at_most: Severity::Hint,
    wrong: "Phụ lục I (văn bản chỉ có một phụ lục)",
    right: "Phụ lục",
    test: numbered_single_annex,
};

pub(super) const WRONG_ANNEX_FIGURES: Rule = Rule {
    name: "wrong-annex-figures",
    group: Group::Annexes,
    requirements: &["annex-numbering"],
    at_most: Severity::Error,
    wrong: "Phụ lục 1 (văn bản của cơ quan nhà nước)",
    right: "Phụ lục I",
    test: wrong_annex_figures,
};

pub(super) const ANNEX_ORDER_GAP: Rule = Rule {
    name: "annex-order-gap",
    group: Group::Annexes,
    requirements: &["annex-numbering"],
    at_most: Severity::Warning,
    wrong: "Phụ lục I / ... / Phụ lục III",
    right: "Phụ lục I / ... / Phụ lục II",
    test: annex_order_gap,
};

/// The most annexes that are counted.
const MOST: u32 = 99;

/// The value of an annex's number, and how it is written.
pub(super) fn value(number: &str) -> Option<(u32, AnnexNumbering)> {
    if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((number.parse().ok()?, AnnexNumbering::Arabic));
    }
    let value = from_roman(number).filter(|value| *value <= MOST)?;
    Some((value, AnnexNumbering::Roman))
}

/// A number as annexes bear it.
pub(super) fn written(value: u32, numbering: AnnexNumbering) -> String {
    match numbering {
        AnnexNumbering::Arabic => value.to_string(),
        AnnexNumbering::Roman => roman(value),
    }
}

fn asked_for(case: &Case<'_>) -> Option<AnnexNumbering> {
    match &case.requirement.limit {
        Limit::AnnexNumbering(numbering) => Some(*numbering),
        _ => None,
    }
}

fn unnumbered_annexes(case: &Case<'_>) -> Verdict {
    let Some(numbering) = asked_for(case) else {
        return Verdict::CannotSay;
    };
    let annexes = labelled(case);
    if annexes.len() < 2 {
        return Verdict::DoesNotApply;
    }
    let word = &case.standard.wording.annex_label;
    let example = format!("{word} {}", written(1, numbering));
    let faults = annexes
        .into_iter()
        .filter(|(annex, _)| annex.number.is_none())
        .map(|(_, label)| Fault::of_text(label).with("expected", example.as_str()));
    Verdict::of(Fault::gathered(faults))
}

fn numbered_single_annex(case: &Case<'_>) -> Verdict {
    let annexes = labelled(case);
    let [(annex, label)] = annexes.as_slice() else {
        return Verdict::DoesNotApply;
    };
    if annex.number.is_none() {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(label)
            .with("found", case.specimen.text(label))
            .with("expected", case.standard.wording.annex_label.as_str()),
    ])
}

/// That an annex alone is numbered at all is the fault of
/// `numbered-single-annex`.
fn wrong_annex_figures(case: &Case<'_>) -> Verdict {
    let Some(numbering) = asked_for(case) else {
        return Verdict::CannotSay;
    };
    let annexes = labelled(case);
    if annexes.len() < 2 {
        return Verdict::DoesNotApply;
    }
    let word = &case.standard.wording.annex_label;
    let mut applies = false;
    let mut faults = Vec::new();
    for (annex, label) in annexes {
        let Some((value, found)) = annex.number.as_deref().and_then(value) else {
            continue;
        };
        applies = true;
        if found != numbering {
            faults.push(
                Fault::of_text(label)
                    .with("found", case.specimen.text(label))
                    .with("expected", format!("{word} {}", written(value, numbering))),
            );
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

fn annex_order_gap(case: &Case<'_>) -> Verdict {
    let Some(numbering) = asked_for(case) else {
        return Verdict::CannotSay;
    };
    let annexes = labelled(case);
    let values: Option<Vec<_>> = annexes
        .iter()
        .map(|(annex, _)| annex.number.as_deref().and_then(value))
        .collect();
    let Some(values) = values.filter(|values| values.len() > 1) else {
        return Verdict::DoesNotApply;
    };
    let mut seen = BTreeSet::new();
    let mut next = 1;
    let mut faults = Vec::new();
    for ((value, _), (_, label)) in values.into_iter().zip(&annexes) {
        if value != next || !seen.insert(value) {
            let word = &case.standard.wording.annex_label;
            faults.push(
                Fault::of_text(label)
                    .with("found", case.specimen.text(label))
                    .with("expected", format!("{word} {}", written(next, numbering))),
            );
        }
        next = value + 1;
    }
    Verdict::of(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_either_figures() {
        assert_eq!(value("04"), Some((4, AnnexNumbering::Arabic)));
        assert_eq!(value("IV"), Some((4, AnnexNumbering::Roman)));
        for number in ["", "IIII", "A", "1a", "iv", "99999999999"] {
            assert_eq!(value(number), None, "{number}");
        }
    }
}
