//! Number and symbol as written.

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::parts::{NumberText, Part, number};
use crate::inspect::specimen::{Found, Fragment};
use crate::model::Component;

/// Number and symbol of the document, as written.
pub(super) struct NumberLine<'a> {
    pub(super) found: &'a Found,
    pub(super) text: &'a str,
    pub(super) parsed: NumberText,
}

impl NumberLine<'_> {
    /// The fault of a part of the text.
    pub(super) fn fault(&self, part: &Part) -> Fault {
        Fault::of_text(&self.fragment(part))
    }

    pub(super) fn fragment(&self, part: &Part) -> Fragment {
        let whole = &self.found.fragment;
        // The text that was parsed is the fragment's, without blanks around:
        // where it starts is known only when nothing was cut off.
        let start = whole.range.start + part.range.start;
        let end = (whole.range.start + part.range.end).min(whole.range.end);
        if self.text.len() == whole.range.len() && start <= end {
            Fragment {
                paragraph: whole.paragraph,
                range: start..end,
            }
        } else {
            whole.clone()
        }
    }
}

/// Number and symbol, or the verdict when there is none or it cannot be read.
pub(super) fn written<'a>(case: &Case<'a>) -> Result<NumberLine<'a>, Verdict> {
    let specimen = case.specimen;
    let found = specimen
        .first(Component::Number)
        .ok_or(Verdict::DoesNotApply)?;
    let text = specimen.text(&found.fragment);
    let parsed = number(text).ok_or(Verdict::CannotSay)?;
    Ok(NumberLine {
        found,
        text,
        parsed,
    })
}

/// The verdict of a test of number and symbol as written.
pub(super) fn of_written(
    case: &Case<'_>,
    test: impl FnOnce(&NumberLine<'_>) -> Verdict,
) -> Verdict {
    match written(case) {
        Ok(written) => test(&written),
        Err(verdict) => verdict,
    }
}
