//! What stands below the issuing organ: a rule in documents of the State, a
//! star in those of the Party.

use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::check::rules::looks;
use crate::inspect::shown::StrokeOrigin;
use crate::inspect::specimen::{Found, FoundRule, Fragment, RuleMake};
use crate::model::Component;
use crate::standard::{Limit, Percents, RuleLimit};
use crate::units::Length;

fn rules<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a FoundRule> {
    case.specimen.rules_below(Component::IssuingOrgan)
}

fn typed<'a>(case: &Case<'a>) -> Option<&'a FoundRule> {
    rules(case).find(|rule| rule.make == RuleMake::Typed)
}

fn last_line<'a>(case: &Case<'a>) -> Option<&'a Found> {
    case.specimen.all(Component::IssuingOrgan).last()
}

/// Whether a rule is one solid line, drawn or underlined.
pub(super) fn is_unbroken(rule: &FoundRule) -> bool {
    rule.solid
        && match rule.make {
            RuleMake::Drawn | RuleMake::Underlined => true,
            RuleMake::Typed => false,
        }
}

pub(super) fn mark_present(case: &Case<'_>) -> Verdict {
    if case.specimen.first(Component::OrganMark).is_some() {
        return Verdict::Passes;
    }
    // What stands in its place is a fault of its own.
    match last_line(case) {
        Some(line) if rules(case).next().is_none() => {
            Verdict::Fails(vec![Fault::of_text(&line.fragment)])
        }
        Some(_) | None => Verdict::DoesNotApply,
    }
}

pub(super) fn mark_text(case: &Case<'_>) -> Verdict {
    let Limit::Text(expected) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let specimen = case.specimen;
    let mark = specimen
        .first(Component::OrganMark)
        .map(|mark| &mark.fragment);
    let Some(fragment) = mark.or_else(|| typed(case).map(|rule| &rule.fragment)) else {
        return Verdict::DoesNotApply;
    };
    let text = specimen.text(fragment);
    if text == expected {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(fragment)
            .with("found", text)
            .with("expected", expected.as_str()),
    ])
}

pub(super) fn mark_set(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::OrganMark)
}

/// Documents of the Party have no drawn line there.
pub(super) fn none(case: &Case<'_>) -> Verdict {
    if last_line(case).is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = rules(case)
        .filter(|rule| rule.make != RuleMake::Typed)
        .take(1)
        .map(|rule| Fault::of_text(&rule.fragment));
    Verdict::of(faults.collect())
}

/// A rule below the superior organ: one that is recognised as such, a border
/// below its line, an underline. A shape that is anchored in the line is not
/// asked: it may stand anywhere below.
fn below_superior<'a>(case: &Case<'a>) -> Option<&'a Fragment> {
    let specimen = case.specimen;
    let rule = specimen.rules_below(Component::SuperiorOrgan).next();
    let is_ruled = |found: &&Found| {
        let paragraph = specimen.paragraph(&found.fragment);
        let mut strokes = paragraph.strokes.iter();
        let mut looks = paragraph.looks(found.fragment.range.clone());
        strokes.any(|stroke| stroke.origin == StrokeOrigin::BorderBelow)
            || looks.any(|(_, look)| look.underline)
    };
    rule.map(|rule| &rule.fragment).or_else(|| {
        let mut lines = specimen.all(Component::SuperiorOrgan);
        lines.find(is_ruled).map(|found| &found.fragment)
    })
}

pub(super) fn present(case: &Case<'_>) -> Verdict {
    if rules(case).next().is_some() {
        return Verdict::Passes;
    }
    match last_line(case) {
        Some(_) if super::line::has_unknown_shape(case) => Verdict::CannotSay,
        Some(line) if below_superior(case).is_none() => {
            Verdict::Fails(vec![Fault::of_text(&line.fragment)])
        }
        Some(_) | None => Verdict::DoesNotApply,
    }
}

pub(super) fn placed(case: &Case<'_>) -> Verdict {
    let specimen = case.specimen;
    let Some(superior) = specimen.joined(Component::SuperiorOrgan) else {
        return Verdict::DoesNotApply;
    };
    match below_superior(case) {
        Some(fragment) => Verdict::Fails(vec![Fault::of_text(fragment).with("above", superior)]),
        None => Verdict::Passes,
    }
}

pub(super) fn unbroken(case: &Case<'_>) -> Verdict {
    let Some(first) = rules(case).next() else {
        return Verdict::DoesNotApply;
    };
    if rules(case).any(is_unbroken) {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![Fault::of_text(&first.fragment)])
}

pub(super) fn length(case: &Case<'_>) -> Verdict {
    let (Limit::Rule(RuleLimit::Percent(asked)), Some(Limit::Rule(RuleLimit::Percent(measured)))) = (
        &case.requirement.limit,
        case.requirement("organ-rule-measured").map(|r| &r.limit),
    ) else {
        return Verdict::CannotSay;
    };
    lengths(rules(case).collect(), *measured, |rule| {
        Fault::of_text(&rule.fragment)
            .with("found", rule.length)
            .with("min", Fact::Number(asked.min.into()))
            .with("max", Fact::Number(asked.max.into()))
            .with("text", rule.text_length)
    })
}

/// Whether one of the unbroken rules has a permitted share of the length of
/// the text above it.
pub(super) fn lengths(
    rules: Vec<&FoundRule>,
    permitted: Percents,
    fault: impl Fn(&FoundRule) -> Fault,
) -> Verdict {
    let unbroken: Vec<&FoundRule> = rules.into_iter().filter(|rule| is_unbroken(rule)).collect();
    let Some(first) = unbroken.first() else {
        return Verdict::DoesNotApply;
    };
    // A shape without a size of its own, or a line that nothing stands above.
    if unbroken
        .iter()
        .any(|rule| rule.length == Length::ZERO || rule.text_length == Length::ZERO)
    {
        return Verdict::CannotSay;
    }
    let fits = |rule: &&FoundRule| {
        let percent = rule.length.to_emu() * 100 / rule.text_length.to_emu();
        i64::from(permitted.min) <= percent && percent <= i64::from(permitted.max)
    };
    if unbroken.iter().any(fits) {
        Verdict::Passes
    } else {
        Verdict::Fails(vec![fault(first)])
    }
}
