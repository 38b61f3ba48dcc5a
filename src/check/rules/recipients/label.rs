//! "Nơi nhận:" and its place (ô 9b).

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::kinds::kind;
use crate::diagnostic::Severity;
use crate::inspect::specimen::Column;
use crate::model::Component;
use crate::standard::{KindClass, Limit};

pub(super) const MISSING_RECIPIENTS: Rule = Rule {
    name: "missing-recipients",
    group: Group::Recipients,
    requirements: &["recipients-required"],
    at_most: Severity::Error,
    wrong: "GIÁM ĐỐC / Trần Minh Khoa (không có Nơi nhận)",
    right: "Nơi nhận: / - Các phòng, đơn vị thuộc Sở; / - Lưu: VT, QLVH.",
    test: missing_recipients,
};

pub(super) const RECIPIENTS_AT_RIGHT: Rule = Rule {
    name: "recipients-at-right",
    group: Group::Recipients,
    requirements: &["recipients-position"],
    at_most: Severity::Error,
    wrong: "Nơi nhận: (ở bên phải, dưới chữ ký)",
    right: "Nơi nhận: (ở bên trái, ngang hàng với chức vụ người ký)",
    test: recipients_at_right,
};

pub(super) const WRONG_RECIPIENTS_LABEL: Rule = Rule {
    name: "wrong-recipients-label",
    group: Group::Recipients,
    requirements: &["recipients-label-text"],
    at_most: Severity::Error,
    wrong: "NƠI NHẬN",
    right: "Nơi nhận:",
    test: wrong_recipients_label,
};

/// Types that the parties to them keep: of their recipients the standards say
/// nothing.
const KEPT_BY_PARTIES: [&str; 6] = [
    "Hợp đồng",
    "Bản ghi nhớ",
    "Bản thỏa thuận",
    "Thư công",
    "Biên bản",
    "Điều lệ Đảng",
];

fn missing_recipients(case: &Case<'_>) -> Verdict {
    let specimen = case.specimen;
    if specimen.first(Component::RecipientsLabel).is_some()
        || specimen.first(Component::Recipient).is_some()
    {
        return Verdict::Passes;
    }
    match kind(case) {
        None => Verdict::CannotSay,
        Some(entry)
            if entry.class != KindClass::Type
                || KEPT_BY_PARTIES.contains(&entry.kind.name.as_str()) =>
        {
            Verdict::DoesNotApply
        }
        Some(_) => Verdict::Fails(vec![
            Fault::of_document().with("expected", case.standard.wording.recipients_label.as_str()),
        ]),
    }
}

fn recipients_at_right(case: &Case<'_>) -> Verdict {
    let Some(found) = case.specimen.first(Component::RecipientsLabel) else {
        return Verdict::DoesNotApply;
    };
    match found.column {
        Column::Left | Column::Whole => Verdict::Passes,
        Column::Right => Verdict::Fails(vec![Fault::of_text(&found.fragment)]),
    }
}

fn wrong_recipients_label(case: &Case<'_>) -> Verdict {
    let Limit::Text(expected) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let Some((found, label)) = case.text_of(Component::RecipientsLabel) else {
        return Verdict::DoesNotApply;
    };
    if label == expected {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", label)
            .with("expected", expected.as_str()),
    ])
}
