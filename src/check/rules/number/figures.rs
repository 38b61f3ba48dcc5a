//! The word "Số" and the figures after it.

use crate::check::rule::{Case, Verdict};

use super::line::of_written;

pub(super) fn prefix(case: &Case<'_>) -> Verdict {
    let expected = case.standard.wording.number.prefix.trim_end();
    of_written(case, |written| {
        let part = |part: &Option<crate::inspect::parts::Part>| {
            part.as_ref().map(|part| part.range.end).unwrap_or_default()
        };
        let end = part(&written.parsed.colon).max(part(&written.parsed.prefix));
        let found = written.text.get(..end).unwrap_or_default();
        if found == expected {
            return Verdict::Passes;
        }
        let fault = match &written.parsed.prefix {
            Some(prefix) => written.fault(prefix),
            None => crate::check::rule::Fault::of_text(&written.found.fragment),
        };
        Verdict::Fails(vec![fault.with("found", found).with("expected", expected)])
    })
}

pub(super) fn padded(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        let Some(digits) = &written.parsed.digits else {
            return Verdict::DoesNotApply;
        };
        if digits.text.len() > 1 {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            written
                .fault(digits)
                .with("found", digits.text.as_str())
                .with("expected", format!("0{}", digits.text)),
        ])
    })
}

/// Numbers below 10 have one zero; those from 10 on none, though the texts
/// say so by their examples only.
pub(super) fn not_overpadded(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        let Some(digits) = &written.parsed.digits else {
            return Verdict::DoesNotApply;
        };
        let bare = digits.text.trim_start_matches('0');
        let (expected, requirement) = match bare.len() {
            0 => return Verdict::DoesNotApply,
            1 => (format!("0{bare}"), "number-sequence"),
            _ => (bare.to_owned(), "number-without-zeros"),
        };
        if digits.text.len() <= expected.len() {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            written
                .fault(digits)
                .with("found", digits.text.as_str())
                .with("expected", expected)
                .against(requirement),
        ])
    })
}

pub(super) fn without_year(case: &Case<'_>) -> Verdict {
    of_written(case, |written| match &written.parsed.year {
        Some(year) => Verdict::Fails(vec![
            written
                .fault(year)
                .with("found", year.text.as_str())
                .with("whole", written.text),
        ]),
        None => Verdict::Passes,
    })
}
