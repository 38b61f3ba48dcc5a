//! What parts the subject from the content: five hyphens on a line of the
//! Party's documents, a drawn rule in those of the State.

use super::super::looks;
use super::kind::{is_titled, named_kind};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::specimen::{Found, FoundRule, RuleMake};
use crate::model::Component;
use crate::standard::{KindClass, Limit, RuleLimit};
use crate::units::Length;

/// How far the length of a rule may lie outside its percentages: lengths of
/// text are measured with another font of the same metrics.
const SLACK: i64 = 3;

/// Whether the subject is one below which something must part it from the
/// content: papers (giấy tờ hành chính) have forms of their own.
fn parts(case: &Case<'_>) -> bool {
    let is_type =
        named_kind(case).is_none_or(|(entry, whole)| whole && entry.class == KindClass::Type);
    is_titled(case) && is_type && case.specimen.first(Component::Subject).is_some()
}

/// A fault at the last line of the subject.
fn at_subject(case: &Case<'_>) -> Fault {
    match case.specimen.all(Component::Subject).last() {
        Some(found) => Fault::of_text(&found.fragment),
        None => Fault::of_document(),
    }
}

fn first_rule<'a>(case: &Case<'a>) -> Option<&'a FoundRule> {
    case.specimen.rules_below(Component::Subject).next()
}

/// No five hyphens, nor anything in their place.
pub(super) fn missing_mark(case: &Case<'_>) -> Verdict {
    if !parts(case) {
        return Verdict::DoesNotApply;
    }
    if case.specimen.first(Component::SubjectMark).is_some() {
        return Verdict::Passes;
    }
    if first_rule(case).is_some() {
        return Verdict::DoesNotApply;
    }
    let Limit::Text(mark) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    Verdict::Fails(vec![at_subject(case).with("expected", mark.as_str())])
}

/// Another number of hyphens, or other signs.
pub(super) fn wrong_mark(case: &Case<'_>) -> Verdict {
    let Limit::Text(mark) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let Some((found, text)) = case.text_of(Component::SubjectMark) else {
        return Verdict::DoesNotApply;
    };
    if text == mark {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text)
            .with("expected", mark.as_str()),
    ])
}

/// The hyphens elsewhere than in the middle.
pub(super) fn misset_mark(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::SubjectMark)
}

/// A rule where the Party has five hyphens.
pub(super) fn rule_in_party_document(case: &Case<'_>) -> Verdict {
    if !parts(case) {
        return Verdict::DoesNotApply;
    }
    // Typed hyphens and the like are a wrong mark, not a rule.
    let mark = case.specimen.first(Component::SubjectMark);
    let rule = first_rule(case).filter(|rule| {
        mark.is_none_or(|mark| mark.fragment.paragraph != rule.fragment.paragraph)
            || rule.make != RuleMake::Typed
    });
    match rule {
        Some(rule) => Verdict::Fails(vec![
            Fault::of_text(&rule.fragment).with("expected", mark_of(case)),
        ]),
        None => Verdict::Passes,
    }
}

/// No rule below the subject.
pub(super) fn missing_rule(case: &Case<'_>) -> Verdict {
    if !parts(case) {
        return Verdict::DoesNotApply;
    }
    if first_rule(case).is_some() {
        return Verdict::Passes;
    }
    // Hyphens of the Party's form are no rule either.
    Verdict::Fails(vec![at_subject(case)])
}

/// Typed characters or an underline for a rule.
pub(super) fn makeshift_rule(case: &Case<'_>) -> Verdict {
    let Some(rule) = first_rule(case) else {
        return Verdict::DoesNotApply;
    };
    let make = match rule.make {
        RuleMake::Drawn => return Verdict::Passes,
        RuleMake::Underlined => "underlined",
        RuleMake::Typed => "typed",
    };
    Verdict::Fails(vec![
        Fault::of_text(&rule.fragment).with("make", Fact::key(make)),
    ])
}

/// A drawn rule that is dashed, dotted or double.
pub(super) fn broken_rule(case: &Case<'_>) -> Verdict {
    match drawn_rule(case) {
        None => Verdict::DoesNotApply,
        Some(rule) if rule.solid => Verdict::Passes,
        Some(rule) => Verdict::Fails(vec![Fault::of_text(&rule.fragment)]),
    }
}

fn drawn_rule<'a>(case: &Case<'a>) -> Option<&'a FoundRule> {
    first_rule(case).filter(|rule| rule.make == RuleMake::Drawn)
}

/// A drawn rule outside its share of the line of text above it.
pub(super) fn wrong_rule_length(case: &Case<'_>) -> Verdict {
    let Limit::Rule(RuleLimit::Percent(percents)) = &case.requirement.limit else {
        return Verdict::DoesNotApply;
    };
    let Some(rule) = drawn_rule(case).filter(|rule| rule.solid) else {
        return Verdict::DoesNotApply;
    };
    if rule.text_length <= Length::ZERO || rule.length <= Length::ZERO {
        return Verdict::CannotSay;
    }
    let (least, most) = (i64::from(percents.min), i64::from(percents.max));
    let share = |line: Length| rule.length.to_emu() * 100 / line.to_emu().max(1);
    // Of a subject of several lines the clause does not say which is meant.
    let (shortest, longest) = lines(case, rule);
    if share(shortest) >= least - SLACK && share(longest) <= most + SLACK {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&rule.fragment)
            .with("found", share(longest))
            .with("min", least)
            .with("max", most)
            .with("length", rule.length)
            .with("line", longest),
    ])
}

/// The shortest and the longest line of the subject. Only the width of the
/// last piece is known: the others are longer and shorter as they have more
/// and fewer letters, and what is wider than the page is broken.
fn lines(case: &Case<'_>, rule: &FoundRule) -> (Length, Length) {
    let pieces: Vec<_> = case.specimen.all(Component::Subject).collect();
    let letters = |found: &&Found| {
        let count = case.specimen.text(&found.fragment).chars().count();
        i64::try_from(count).unwrap_or(1).max(1)
    };
    let last = pieces.last().map_or(1, letters);
    let lines = pieces.iter().map(|found| {
        let paragraph = case.specimen.paragraph(&found.fragment);
        let layout = &paragraph.layout;
        let room = paragraph.right_edge - paragraph.left_edge - layout.left - layout.right;
        let width = rule.text_length.fraction(letters(found), last);
        if width > room && room > Length::ZERO {
            (Length::emu(width.to_emu() % room.to_emu()), room)
        } else {
            (width, width)
        }
    });
    lines
        .reduce(|(shortest, longest), (short, long)| (shortest.min(short), longest.max(long)))
        .unwrap_or((rule.text_length, rule.text_length))
}

/// What the Party's guides have below the subject.
fn mark_of(case: &Case<'_>) -> String {
    let mark = case.standard.wording.subject_mark.as_deref();
    mark.unwrap_or_default().to_owned()
}
