//! Which parts an annex has, and where they stand.

use super::labels::labelled;
use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::inspect::specimen::{Fragment, Scope};
use crate::model::Component;

pub(super) const WRONG_ANNEX_LABEL_FORM: Rule = Rule {
    name: "wrong-annex-label-form",
    group: Group::Annexes,
    requirements: &["annex-label-form"],
    at_most: Severity::Error,
    wrong: "Phụ lục số II: DANH MỤC HỒ SƠ",
    right: "Phụ lục II / DANH MỤC HỒ SƠ",
    test: wrong_annex_label_form,
};

pub(super) const MISSING_ANNEX_TITLE: Rule = Rule {
    name: "missing-annex-title",
    group: Group::Annexes,
    requirements: &["annex-title-required"],
    at_most: Severity::Error,
    wrong: "Phụ lục / (Kèm theo Chương trình số 09-CTr/ĐUK, ...)",
    right: "Phụ lục / MẪU RÀ SOÁT NGUỒN / (Kèm theo Chương trình số 09-CTr/ĐUK, ...)",
    test: missing_annex_title,
};

pub(super) const MISSING_ANNEX_REFERENCE: Rule = Rule {
    name: "missing-annex-reference",
    group: Group::Annexes,
    requirements: &["annex-reference-form"],
    at_most: Severity::Error,
    wrong: "Phụ lục / CHỦ ĐỀ TRƯNG BÀY SÁCH",
    right: "Phụ lục / CHỦ ĐỀ TRƯNG BÀY SÁCH / (Kèm theo Kế hoạch số 05/KH-SVHTT ...)",
    test: missing_annex_reference,
};

pub(super) const MISPLACED_ANNEX_REFERENCE: Rule = Rule {
    name: "misplaced-annex-reference",
    group: Group::Annexes,
    requirements: &["annex-reference-form"],
    at_most: Severity::Error,
    wrong: "Phụ lục / (Kèm theo Kế hoạch số 05/KH-SVHTT ...) / CHỦ ĐỀ TRƯNG BÀY SÁCH",
    right: "Phụ lục / CHỦ ĐỀ TRƯNG BÀY SÁCH / (Kèm theo Kế hoạch số 05/KH-SVHTT ...)",
    test: misplaced_annex_reference,
};

pub(super) const NUMBER_ON_ATTACHED_TEXT: Rule = Rule {
    name: "number-on-attached-text",
    group: Group::Annexes,
    requirements: &["attached-text-letterhead"],
    at_most: Severity::Warning,
    wrong: "QUY CHẾ (kèm theo Quyết định) có Số: 113/QC-UBND",
    right: "QUY CHẾ (kèm theo Quyết định) không có số, địa danh, ngày tháng",
    test: number_on_attached_text,
};

/// The label stands alone on its line: the word and, after it, the number.
fn wrong_annex_label_form(case: &Case<'_>) -> Verdict {
    let annexes = labelled(case);
    if annexes.is_empty() {
        return Verdict::DoesNotApply;
    }
    let word = &case.standard.wording.annex_label;
    let faults = annexes.into_iter().filter_map(|(annex, label)| {
        let text = &case.specimen.paragraph(label).text;
        let from = text.get(label.range.start..)?;
        let line = from.lines().next().unwrap_or_default().trim();
        let expected = match &annex.number {
            Some(number) => format!("{word} {number}"),
            None => word.clone(),
        };
        if folded(line) == folded(&expected) {
            return None;
        }
        let end = label.range.start + line.len();
        let holds_title = annex
            .title
            .as_ref()
            .is_some_and(|title| title.paragraph == label.paragraph && title.range.start < end);
        let (problem, found) = if holds_title {
            ("title", case.specimen.text(label))
        } else {
            ("words", line)
        };
        Some(
            Fault::of_text(label)
                .with("problem", Fact::key(problem))
                .with("found", found)
                .with("expected", expected),
        )
    });
    Verdict::of(faults.collect())
}

fn missing_annex_title(case: &Case<'_>) -> Verdict {
    let annexes = labelled(case);
    if annexes.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = annexes
        .into_iter()
        .filter(|(annex, _)| annex.title.is_none())
        .map(|(_, label)| Fault::of_text(label).with("found", case.specimen.text(label)));
    Verdict::of(faults.collect())
}

fn missing_annex_reference(case: &Case<'_>) -> Verdict {
    let annexes = labelled(case);
    if annexes.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = annexes
        .into_iter()
        .filter(|(annex, _)| annex.reference.is_none())
        .map(|(annex, label)| {
            let place = annex.title.as_ref().unwrap_or(label);
            Fault::of_text(place).with("found", case.specimen.text(label))
        });
    Verdict::of(faults.collect())
}

fn misplaced_annex_reference(case: &Case<'_>) -> Verdict {
    let place = |fragment: &Fragment| (fragment.paragraph, fragment.range.start);
    let pairs: Vec<_> = case
        .specimen
        .annexes
        .iter()
        .filter_map(|annex| annex.title.as_ref().zip(annex.reference.as_ref()))
        .collect();
    if pairs.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = pairs
        .into_iter()
        .filter(|(title, reference)| place(reference) < place(title))
        .map(|(_, reference)| Fault::of_text(reference));
    Verdict::of(faults.collect())
}

fn number_on_attached_text(case: &Case<'_>) -> Verdict {
    let specimen = case.specimen;
    let is_attached = |scope| match scope {
        Scope::Main => false,
        Scope::Annex(index) => specimen
            .annexes
            .get(index)
            .is_some_and(|annex| annex.label.is_none()),
    };
    if !specimen.annexes.iter().any(|annex| annex.label.is_none()) {
        return Verdict::DoesNotApply;
    }
    let faults = specimen
        .found
        .iter()
        .filter(|found| is_attached(found.scope))
        .filter(|found| matches!(found.component, Component::Number | Component::PlaceDate))
        .map(|found| Fault::of_text(&found.fragment).with("found", specimen.text(&found.fragment)));
    Verdict::of(faults.collect())
}
