//! Space between the paragraphs and lines of the content.

use super::super::looks;
use super::stretch::{Role, Stretch, stretches};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::shown::{Frame, LinePitch, Paragraph};
use crate::inspect::specimen::Fragment;
use crate::standard::LineLimit;

fn whole(index: usize, paragraph: &Paragraph) -> Fragment {
    Fragment {
        paragraph: index,
        range: 0..paragraph.text.len(),
    }
}

/// Paragraphs that stand closer than the least gap.
pub(super) fn narrow_gap(case: &Case<'_>) -> Verdict {
    let Some(gap) = case.look().and_then(|look| look.gap) else {
        return Verdict::CannotSay;
    };
    let stretches = stretches(case);
    let pairs: Vec<_> = stretches
        .windows(2)
        .filter_map(|pair| {
            let [above, below] = pair else { return None };
            let adjoin = above.index + 1 == below.index && !below.paragraph.starts_page;
            (adjoin && below.role != Role::Heading).then_some((above, below))
        })
        .collect();
    if pairs.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = pairs.into_iter().filter_map(|(above, below)| {
        let found = above.paragraph.layout.after + below.paragraph.layout.before;
        let narrow = gap.min.is_some_and(|min| found < min - gap.tolerance);
        narrow.then(|| {
            Fault::of_text(&whole(below.index, below.paragraph))
                .with("found", found)
                .with("expected", gap)
        })
    });
    Verdict::of(Fault::gathered(faults))
}

/// Lines closer or wider than permitted, or spaced in another way.
pub(super) fn wrong_lines(case: &Case<'_>) -> Verdict {
    let Some(limit) = case.look().and_then(|look| look.line) else {
        return Verdict::CannotSay;
    };
    let texts: Vec<_> = stretches(case)
        .into_iter()
        .filter(|stretch| stretch.role != Role::Heading)
        .collect();
    if texts.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = texts
        .iter()
        .filter(|stretch| !is_permitted(stretch, limit))
        .map(|stretch| {
            told(
                &whole(stretch.index, stretch.paragraph),
                stretch.paragraph,
                limit,
            )
        });
    Verdict::of(Fault::gathered(faults))
}

fn is_permitted(stretch: &Stretch<'_>, limit: LineLimit) -> bool {
    if looks::pitch_is_permitted(stretch.paragraph, limit) {
        return true;
    }
    // "At least" what the letters need anyway is the single line.
    match (stretch.paragraph.layout.line, limit) {
        (LinePitch::AtLeast(least), LineLimit::Multiple(percents)) => {
            let single = stretch
                .paragraph
                .look_at(0)
                .map(|look| look.size.fraction(115, 100));
            percents.contains(100) && single.is_some_and(|single| least <= single)
        }
        (LinePitch::AtLeast(_), LineLimit::Exactly(_))
        | (LinePitch::Exactly(_) | LinePitch::Multiple(_), _) => false,
    }
}

fn told(fragment: &Fragment, paragraph: &Paragraph, limit: LineLimit) -> Fault {
    let fault = Fault::of_text(fragment);
    let fault = match paragraph.layout.line {
        LinePitch::Multiple(percent) => fault
            .with("kind", Fact::key("multiple"))
            .with("percent", i64::from(percent)),
        LinePitch::Exactly(pitch) => fault
            .with("kind", Fact::key("exactly"))
            .with("pitch", pitch),
        LinePitch::AtLeast(pitch) => fault
            .with("kind", Fact::key("at-least"))
            .with("pitch", pitch),
    };
    match limit {
        LineLimit::Exactly(range) => fault
            .with("wanted", Fact::key("exactly"))
            .with("expected", range),
        LineLimit::Multiple(percents) => fault
            .with("wanted", Fact::key("multiple"))
            .with("min", i64::from(percents.min))
            .with("max", i64::from(percents.max)),
    }
}

/// Empty paragraphs between those of the content. Around tables, titles and
/// signatures they are left to taste.
pub(super) fn empty_paragraphs(case: &Case<'_>) -> Verdict {
    let stretches = stretches(case);
    if stretches.len() < 2 {
        return Verdict::DoesNotApply;
    }
    let faults = stretches.windows(2).filter_map(|pair| {
        let [above, below] = pair else { return None };
        let between = case
            .specimen
            .shown
            .paragraphs
            .get(above.index + 1..below.index)?;
        let blank = |paragraph: &Paragraph| {
            paragraph.is_blank() && paragraph.frame == Frame::Page && !paragraph.starts_page
        };
        let empty =
            !between.is_empty() && between.iter().all(blank) && !below.paragraph.starts_page;
        empty.then(|| Fault::of_text(&whole(below.index, below.paragraph)))
    });
    Verdict::of(Fault::gathered(faults))
}
