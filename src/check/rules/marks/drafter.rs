//! Ký hiệu người soạn thảo và số lượng bản (ô 12).

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::model::Component;
use crate::standard::Limit;

pub(super) const WRONG_DRAFTER_MARK_FORM: Rule = Rule {
    name: "wrong-drafter-mark-form",
    group: Group::Marks,
    requirements: &["drafter-mark-form"],
    at_most: Severity::Error,
    wrong: "NVL-300 (văn bản của cơ quan nhà nước)",
    right: "NVL.(300)",
    test: wrong_drafter_mark_form,
};

pub(super) const MISSET_DRAFTER_MARK: Rule = Rule {
    name: "misset-drafter-mark",
    group: Group::Marks,
    requirements: &["drafter-mark"],
    at_most: Severity::Error,
    wrong: "NVL.(300) (đậm)",
    right: "NVL.(300) (đứng, cỡ chữ 11)",
    test: misset_drafter_mark,
};

/// How the mark is written in an example of the form.
fn example(form: &str) -> String {
    form.replace("{initials}", "NVL").replace("{copies}", "20")
}

fn wrong_drafter_mark_form(case: &Case<'_>) -> Verdict {
    let Limit::Form(form) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let Some((found, text)) = case.text_of(Component::DrafterMark) else {
        return Verdict::DoesNotApply;
    };
    if has_form(text, form) {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text)
            .with("expected", example(form)),
    ])
}

/// Whether a mark is of the form: letters, the sign between, the number of
/// copies, the sign behind. A slash stands for the hyphen in marks of the
/// Party as they are seen.
fn has_form(mark: &str, form: &str) -> bool {
    let between = form
        .split_once('}')
        .and_then(|(_, rest)| rest.split_once('{'));
    let Some((between, rest)) = between else {
        return false;
    };
    let behind = rest.split_once('}').map_or("", |(_, behind)| behind);
    let others = if between == "-" { "/" } else { between };
    let parts = mark
        .rsplit_once(between)
        .or_else(|| mark.rsplit_once(others));
    let Some((initials, copies)) = parts else {
        return false;
    };
    let Some(copies) = copies.trim().strip_suffix(behind) else {
        return false;
    };
    let is_name = |text: &str| {
        let letters = |letter: char| letter.is_alphabetic() || matches!(letter, '.' | ' ');
        text.starts_with(char::is_alphabetic) && text.chars().all(letters)
    };
    is_name(initials.trim()) && !copies.is_empty() && copies.bytes().all(|b| b.is_ascii_digit())
}

fn misset_drafter_mark(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::DrafterMark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_standard_has_its_form() {
        let (state, party) = ("{initials}.({copies})", "{initials}-{copies}");
        for (mark, form) in [
            ("PL.(300)", state),
            ("N.V.L.(20)", state),
            ("NVL-20", party),
            ("DCKiên/72", party),
        ] {
            assert!(has_form(mark, form), "{mark}");
        }
        for (mark, form) in [
            ("PL-300", state),
            ("PL.300", state),
            ("PL(300)", state),
            ("NVL.(20)", party),
            ("NVL-", party),
            ("", party),
        ] {
            assert!(!has_form(mark, form), "{mark}");
        }
    }
}
