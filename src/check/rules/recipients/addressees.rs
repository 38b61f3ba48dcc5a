//! To whom a document is addressed (kính gửi, kính trình, ô 9a).

use super::items::{Item, holds_several, items};
use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::check::rules::kinds::kind;
use crate::diagnostic::Severity;
use crate::inspect::specimen::Fragment;
use crate::model::{Component, Punctuation};
use crate::standard::{Force, Limit};

pub(super) const MISSING_ADDRESSEE: Rule = Rule {
    name: "missing-addressee",
    group: Group::Recipients,
    requirements: &["addressee-label-text"],
    at_most: Severity::Error,
    wrong: "V/v cử công chức tham gia tập huấn (không có Kính gửi)",
    right: "Kính gửi: Ủy ban nhân dân các xã, phường",
    test: missing_addressee,
};

pub(super) const NEEDLESS_ADDRESSEE: Rule = Rule {
    name: "needless-addressee",
    group: Group::Recipients,
    requirements: &["addressee-kinds"],
    at_most: Severity::Error,
    wrong: "KẾ HOẠCH ... / Kính gửi: Các phòng, đơn vị thuộc Sở",
    right: "KẾ HOẠCH ... / Nơi nhận: / - Các phòng, đơn vị thuộc Sở;",
    test: needless_addressee,
};

pub(super) const WRONG_ADDRESSEE_LABEL: Rule = Rule {
    name: "wrong-addressee-label",
    group: Group::Recipients,
    requirements: &["addressee-label-text", "submission-label"],
    at_most: Severity::Error,
    wrong: "Kính gửi: Ban Thường vụ Tỉnh uỷ (tờ trình của Đảng)",
    right: "Kính trình: Ban Thường vụ Tỉnh uỷ",
    test: wrong_addressee_label,
};

pub(super) const WRONG_ADDRESSEE_PUNCTUATION: Rule = Rule {
    name: "wrong-addressee-punctuation",
    group: Group::Recipients,
    requirements: &["addressee-punctuation"],
    at_most: Severity::Error,
    wrong: "Kính gửi: / - Bộ Nội vụ, / - Bộ Tài chính,",
    right: "Kính gửi: / - Bộ Nội vụ; / - Bộ Tài chính.",
    test: wrong_addressee_punctuation,
};

fn is_addressed(case: &Case<'_>) -> bool {
    let specimen = case.specimen;
    let mut pieces = specimen
        .all(Component::AddresseeLabel)
        .chain(specimen.all(Component::Addressee));
    pieces.next().is_some()
}

fn missing_addressee(case: &Case<'_>) -> Verdict {
    let Some(entry) = kind(case) else {
        return Verdict::CannotSay;
    };
    if entry.kind.titled && !entry.kind.submission {
        return Verdict::DoesNotApply;
    }
    if is_addressed(case) {
        return Verdict::Passes;
    }
    let expected = if entry.kind.submission {
        case.standard.wording.submission_label.as_str()
    } else {
        case.standard.wording.addressee_label.as_str()
    };
    Verdict::Fails(vec![Fault::of_document().with("expected", expected)])
}

fn needless_addressee(case: &Case<'_>) -> Verdict {
    let Limit::AnyText(kinds) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let Some(entry) = kind(case) else {
        return Verdict::CannotSay;
    };
    if kinds.contains(&entry.kind.name) {
        return Verdict::DoesNotApply;
    }
    match case.specimen.first(Component::AddresseeLabel) {
        None => Verdict::Passes,
        Some(found) => Verdict::Fails(vec![
            Fault::of_text(&found.fragment).with("kind", entry.kind.name.as_str()),
        ]),
    }
}

fn wrong_addressee_label(case: &Case<'_>) -> Verdict {
    let Some(found) = case.specimen.first(Component::AddresseeLabel) else {
        return Verdict::DoesNotApply;
    };
    let place = with_colon(case, &found.fragment);
    let label = case.specimen.text(&place);
    let permitted = permitted_labels(case);
    let Some(expected) = permitted.first() else {
        return Verdict::CannotSay;
    };
    if permitted.contains(&label) {
        return Verdict::Passes;
    }
    let fault = Fault::of_text(&place)
        .with("found", label)
        .with("expected", *expected);
    let is_submission = kind(case).is_some_and(|entry| entry.kind.submission);
    Verdict::Fails(vec![if is_submission {
        fault.against("submission-label")
    } else {
        fault
    }])
}

/// The labels that a document may bear: that of submissions, that of letters,
/// any of them on other types.
fn permitted_labels<'a>(case: &Case<'a>) -> Vec<&'a str> {
    let wording = &case.standard.wording;
    match (kind(case), &case.requirement.limit) {
        (Some(entry), _) if entry.kind.submission => vec![&wording.submission_label],
        (Some(entry), _) if !entry.kind.titled => vec![&wording.addressee_label],
        (_, Limit::AnyText(texts)) => texts.iter().map(String::as_str).collect(),
        (_, _) => vec![&wording.addressee_label],
    }
}

/// A label with the colon that stands behind it.
fn with_colon(case: &Case<'_>, label: &Fragment) -> Fragment {
    let text = &case.specimen.paragraph(label).text;
    let after = text.get(label.range.end..).unwrap_or_default();
    let blanks = after.len() - after.trim_start_matches(' ').len();
    let colon = usize::from(
        after
            .get(blanks..)
            .is_some_and(|rest| rest.starts_with(':')),
    );
    let mut place = label.clone();
    if colon > 0 && !case.specimen.text(label).ends_with(':') {
        place.range.end += blanks + colon;
    }
    place
}

fn wrong_addressee_punctuation(case: &Case<'_>) -> Verdict {
    let Limit::Punctuation(expected) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let items = items(case, Component::Addressee);
    // Where the standard states the separator only, dash and last mark are
    // free, and so is where the names stand.
    let whole = case.requirement.force == Force::Must;
    let faults = match items.as_slice() {
        [] => return Verdict::DoesNotApply,
        [only] if whole => of_single(case, only, expected),
        [_] => return Verdict::DoesNotApply,
        several => of_several(several, expected, whole),
    };
    Verdict::of(Fault::gathered(faults))
}

fn fault(place: &Fragment, problem: &'static str, expected: &str) -> Fault {
    Fault::of_text(place)
        .with("problem", Fact::key(problem))
        .with("expected", expected.trim())
}

/// One addressee stands in the line of the label, without a dash.
fn of_single(case: &Case<'_>, only: &Item, expected: &Punctuation) -> Vec<Fault> {
    let separator = expected.separator.chars().next().unwrap_or(';');
    if holds_several(&only.text, separator) {
        return vec![fault(only.start(), "together", &expected.prefix)];
    }
    let label = case.specimen.first(Component::AddresseeLabel);
    let stands_apart =
        label.is_some_and(|label| label.fragment.paragraph != only.start().paragraph);
    if only.dashed && stands_apart {
        return vec![fault(only.start(), "single", &expected.prefix)];
    }
    Vec::new()
}

fn of_several(items: &[Item], expected: &Punctuation, whole: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let is_last = index + 1 == items.len();
        if whole && !item.dashed {
            faults.push(fault(item.start(), "dash", &expected.prefix));
        }
        let end = if is_last {
            &expected.last
        } else {
            &expected.separator
        };
        if (whole || !is_last) && item.end_marks() != end {
            let problem = if is_last { "last" } else { "end" };
            faults.push(fault(item.end(), problem, end));
        }
    }
    faults
}
