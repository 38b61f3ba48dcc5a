//! How the list of recipients is written (nơi nhận, ô 9b): a line each, a dash
//! before it, a mark behind it.

use super::items::{Item, holds_several, items};
use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::model::{Component, Punctuation};
use crate::standard::Limit;

pub(super) const MISSING_RECIPIENT_DASH: Rule = Rule {
    name: "missing-recipient-dash",
    group: Group::Recipients,
    requirements: &["recipient-punctuation"],
    at_most: Severity::Error,
    wrong: "Các phòng, đơn vị thuộc Sở;",
    right: "- Các phòng, đơn vị thuộc Sở;",
    test: missing_recipient_dash,
};

pub(super) const SEVERAL_RECIPIENTS_ON_A_LINE: Rule = Rule {
    name: "several-recipients-on-a-line",
    group: Group::Recipients,
    requirements: &["recipient-punctuation"],
    at_most: Severity::Error,
    wrong: "- Như trên; Giám đốc Sở;",
    right: "- Như trên; / - Giám đốc Sở;",
    test: several_recipients_on_a_line,
};

pub(super) const WRONG_RECIPIENT_END: Rule = Rule {
    name: "wrong-recipient-end",
    group: Group::Recipients,
    requirements: &["recipient-punctuation"],
    at_most: Severity::Error,
    wrong: "- Các phòng, đơn vị thuộc Sở,",
    right: "- Các phòng, đơn vị thuộc Sở;",
    test: wrong_recipient_end,
};

pub(super) const WRONG_LAST_RECIPIENT_END: Rule = Rule {
    name: "wrong-last-recipient-end",
    group: Group::Recipients,
    requirements: &["recipient-punctuation"],
    at_most: Severity::Error,
    wrong: "- Lưu: VT, QLVH",
    right: "- Lưu: VT, QLVH.",
    test: wrong_last_recipient_end,
};

/// The punctuation that is asked for, and the items.
fn list<'a>(case: &Case<'a>) -> Option<(&'a Punctuation, Vec<Item>)> {
    let Limit::Punctuation(expected) = &case.requirement.limit else {
        return None;
    };
    let items = items(case, Component::Recipient);
    (!items.is_empty()).then_some((expected, items))
}

fn missing_recipient_dash(case: &Case<'_>) -> Verdict {
    let Some((expected, items)) = list(case) else {
        return Verdict::DoesNotApply;
    };
    let faults = items
        .iter()
        .filter(|item| !item.dashed)
        .map(|item| Fault::of_text(item.start()).with("expected", expected.prefix.trim()));
    Verdict::of(Fault::gathered(faults))
}

/// Where commas part the items, names with commas in them cannot be told from
/// several on a line: there a dash behind the comma tells.
fn several_recipients_on_a_line(case: &Case<'_>) -> Verdict {
    let Some((expected, items)) = list(case) else {
        return Verdict::DoesNotApply;
    };
    let separator = expected.separator.chars().next().unwrap_or(';');
    let next = format!("{separator} {}", expected.prefix);
    let faults = items
        .iter()
        .filter(|item| {
            item.text.contains(&next) || (separator != ',' && holds_several(&item.text, separator))
        })
        .map(|item| Fault::of_text(item.start()).with("found", item.bare()));
    Verdict::of(Fault::gathered(faults))
}

fn wrong_recipient_end(case: &Case<'_>) -> Verdict {
    let Some((expected, items)) = list(case) else {
        return Verdict::DoesNotApply;
    };
    let Some((_, others)) = items.split_last().filter(|(_, others)| !others.is_empty()) else {
        return Verdict::DoesNotApply;
    };
    let faults = others
        .iter()
        .filter(|item| !ends_so(item, &expected.separator))
        .map(|item| wrong_end(item, &expected.separator));
    Verdict::of(Fault::gathered(faults))
}

fn wrong_last_recipient_end(case: &Case<'_>) -> Verdict {
    let Some((expected, items)) = list(case) else {
        return Verdict::DoesNotApply;
    };
    let last = items.last().filter(|last| !ends_so(last, &expected.last));
    let fault = last.map(|last| wrong_end(last, &expected.last));
    Verdict::of(fault.into_iter().collect())
}

/// Whether an item ends with this mark alone; a full stop before it belongs
/// to a short form ("v.v.;").
fn ends_so(item: &Item, mark: &str) -> bool {
    let found = item.end_marks();
    found == mark || found.strip_suffix(mark) == Some(".")
}

fn wrong_end(item: &Item, expected: &str) -> Fault {
    let found = item.end_marks();
    let state = if found.is_empty() { "none" } else { "other" };
    Fault::of_text(item.end())
        .with("state", Fact::key(state))
        .with("found", found)
        .with("expected", expected)
}
