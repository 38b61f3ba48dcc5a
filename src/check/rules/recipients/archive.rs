//! The line of the file copy (lưu, the last line of ô 9b).

use super::items::{Item, items};
use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::model::Component;
use crate::standard::Limit;

pub(super) const MISSING_ARCHIVE_LINE: Rule = Rule {
    name: "missing-archive-line",
    group: Group::Recipients,
    requirements: &["archive-line"],
    at_most: Severity::Error,
    wrong: "Nơi nhận: / - Các phòng, đơn vị thuộc Sở.",
    right: "Nơi nhận: / - Các phòng, đơn vị thuộc Sở; / - Lưu: VT, QLVH.",
    test: missing_archive_line,
};

pub(super) const WRONG_ARCHIVE_FORM: Rule = Rule {
    name: "wrong-archive-form",
    group: Group::Recipients,
    requirements: &["archive-code"],
    at_most: Severity::Error,
    wrong: "- Lưu VT, QLVH.",
    right: "- Lưu: VT, QLVH.",
    test: wrong_archive_form,
};

/// The word that each standard's line begins with.
const WORD: &str = "lưu";

/// The code of the clerk's office in documents of the State, which those of
/// the Party do not bear.
const STATE_CODE: &str = "VT";

/// Whether an item is the line of the file copy: "Lưu" with anything but a
/// name that begins alike.
pub(super) fn is_archive(item: &Item) -> bool {
    let text = folded(&item.text);
    let rest = text.strip_prefix(&folded(WORD));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':', ',']))
}

fn missing_archive_line(case: &Case<'_>) -> Verdict {
    let items = items(case, Component::Recipient);
    let Some(last) = items.last() else {
        return Verdict::DoesNotApply;
    };
    if items.iter().any(is_archive) {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(last.end()).with("expected", case.standard.wording.archive_prefix.trim()),
    ])
}

fn wrong_archive_form(case: &Case<'_>) -> Verdict {
    let items = items(case, Component::Recipient);
    let Some(line) = items.iter().rfind(|item| is_archive(item)) else {
        return Verdict::DoesNotApply;
    };
    let prefix = &case.standard.wording.archive_prefix;
    let code = match &case.requirement.limit {
        Limit::Text(code) => Some(code.as_str()),
        _ => None,
    };
    let expected = format!("{prefix}{}", code.unwrap_or_default());
    let rest = line.text.strip_prefix(prefix.as_str());
    let problem = match (code, rest) {
        (_, None) => Some("prefix"),
        (Some(code), Some(rest)) => (!begins_with_word(rest, code)).then_some("code"),
        (None, Some(rest)) => begins_with_word(rest, STATE_CODE).then_some("foreign-code"),
    };
    Verdict::of(
        problem
            .map(|problem| {
                Fault::of_text(line.start())
                    .with("problem", Fact::key(problem))
                    .with("found", line.bare())
                    .with("expected", expected.trim())
            })
            .into_iter()
            .collect(),
    )
}

/// Whether a text begins with a code, as a word of its own.
fn begins_with_word(text: &str, code: &str) -> bool {
    text.strip_prefix(code)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
