//! Chỉ dẫn dự thảo (ô 11b).

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::parts::{folded, number, place_date};
use crate::model::Component;
use crate::standard::Limit;

pub(super) const WRONG_DRAFT_FORM: Rule = Rule {
    name: "wrong-draft-form",
    group: Group::Marks,
    requirements: &["draft-form"],
    at_most: Severity::Warning,
    wrong: "Dự thảo",
    right: "Dự thảo lần 2",
    test: wrong_draft_form,
};

pub(super) const MISSET_DRAFT_MARK: Rule = Rule {
    name: "misset-draft-mark",
    group: Group::Marks,
    requirements: &["draft"],
    at_most: Severity::Error,
    wrong: "Dự thảo lần 2 (đậm)",
    right: "Dự thảo lần 2 (nghiêng, cỡ chữ 14)",
    test: misset_draft_mark,
};

pub(super) const DRAFT_MARK_ON_ISSUED_DOCUMENT: Rule = Rule {
    name: "draft-mark-on-issued-document",
    group: Group::Marks,
    requirements: &["draft-mark"],
    at_most: Severity::Warning,
    wrong: "Dự thảo lần 2 / Số 12-KH/ĐU / ngày 03 tháng 7 năm 2026",
    right: "Số 12-KH/ĐU / ngày 03 tháng 7 năm 2026",
    test: draft_mark_on_issued_document,
};

/// The form without its number, which may be in figures or words.
fn wrong_draft_form(case: &Case<'_>) -> Verdict {
    let Limit::Form(form) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let Some((found, text)) = case.text_of(Component::Draft) else {
        return Verdict::DoesNotApply;
    };
    let opening = folded(form.split('{').next().unwrap_or_default());
    let mark = folded(text);
    let rest = mark.strip_prefix(&opening).map(str::trim);
    let is_counted = rest.is_some_and(|rest| {
        rest.starts_with(char::is_alphanumeric) && rest.split_whitespace().count() <= 2
    });
    if is_counted {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text)
            .with("expected", form.replace("{n}", "...")),
    ])
}

fn misset_draft_mark(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Draft)
}

/// A document that has its number and its day is no draft any more.
fn draft_mark_on_issued_document(case: &Case<'_>) -> Verdict {
    let Some(mark) = case.specimen.first(Component::Draft) else {
        return Verdict::DoesNotApply;
    };
    let has_number = case
        .text_of(Component::Number)
        .and_then(|(_, text)| number(text))
        .is_some_and(|number| number.digits.is_some());
    let has_day = case
        .text_of(Component::PlaceDate)
        .and_then(|(_, text)| place_date(text))
        .is_some_and(|date| date.day.is_some_and(|day| day.value().is_some()));
    if has_number && has_day {
        let text = case.specimen.text(&mark.fragment);
        Verdict::Fails(vec![Fault::of_text(&mark.fragment).with("found", text)])
    } else {
        Verdict::Passes
    }
}
