//! Title and motto (Quốc hiệu và Tiêu ngữ, or tiêu đề), and the rule below
//! them.

use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::check::rules::looks::pitch_is_permitted;
use crate::inspect::parts::folded;
use crate::inspect::shown::{LinePitch, Paragraph};
use crate::inspect::specimen::{Column, Found, FoundRule, RuleMake};
use crate::model::{Component, WordingHeading};
use crate::standard::{Catalogue, Limit, LineLimit, Look, RuleLimit};

/// The texts that a requirement permits.
fn texts<'a>(case: &'a Case<'_>) -> &'a [String] {
    match &case.requirement.limit {
        Limit::Text(text) => std::slice::from_ref(text),
        Limit::AnyText(texts) => texts,
        _ => &[],
    }
}

/// The first line of title or motto that belongs to documents of the other
/// side: the Party's title in a document of the State, or the State's in one
/// of the Party.
fn foreign<'a>(case: &Case<'a>) -> Option<&'a Found> {
    let others: Vec<&WordingHeading> = Catalogue::builtin()
        .iter()
        .filter(|standard| standard.side != case.standard.side)
        .map(|standard| &standard.wording.heading)
        .collect();
    let specimen = case.specimen;
    let title = specimen.joined(Component::NationalTitle);
    let is_foreign_title = title.is_some_and(|title| {
        others
            .iter()
            .any(|other| folded(&other.title) == folded(&title))
    });
    let is_foreign_motto = case.standard.wording.heading.motto.is_none();
    let found = |component| specimen.first(component);
    found(Component::NationalTitle)
        .filter(|_| is_foreign_title)
        .or_else(|| found(Component::Motto).filter(|_| is_foreign_motto))
}

pub(super) fn title_present(case: &Case<'_>) -> Verdict {
    match case.specimen.first(Component::NationalTitle) {
        Some(_) => Verdict::Passes,
        None => Verdict::Fails(vec![
            Fault::of_document().with("expected", case.standard.wording.heading.title.as_str()),
        ]),
    }
}

pub(super) fn own(case: &Case<'_>) -> Verdict {
    let heading = [Component::NationalTitle, Component::Motto];
    if let Some(found) = foreign(case) {
        return Verdict::Fails(vec![
            Fault::of_text(&found.fragment)
                .with("found", case.specimen.text(&found.fragment))
                .with("expected", case.standard.wording.heading.title.as_str()),
        ]);
    }
    if heading
        .into_iter()
        .any(|component| case.specimen.first(component).is_some())
    {
        Verdict::Passes
    } else {
        Verdict::DoesNotApply
    }
}

pub(super) fn title_text(case: &Case<'_>) -> Verdict {
    let Some(found) = case.specimen.first(Component::NationalTitle) else {
        return Verdict::DoesNotApply;
    };
    if foreign(case).is_some() {
        return Verdict::DoesNotApply;
    }
    let text = case
        .specimen
        .joined(Component::NationalTitle)
        .unwrap_or_default();
    // Whether it stands in capitals is a matter of its look.
    let plain = |text: &str| text.to_uppercase();
    if texts(case)
        .iter()
        .any(|permitted| plain(permitted) == plain(&text))
    {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text)
            .with("expected", case.standard.wording.heading.title.as_str()),
    ])
}

pub(super) fn title_on_one_line(case: &Case<'_>) -> Verdict {
    let lines = case.specimen.all(Component::NationalTitle).count();
    match case.specimen.first(Component::NationalTitle) {
        None => Verdict::DoesNotApply,
        Some(found) if lines > 1 => Verdict::Fails(vec![Fault::of_text(&found.fragment).with(
            "lines",
            Fact::Number(i64::try_from(lines).unwrap_or(i64::MAX)),
        )]),
        Some(_) => Verdict::Passes,
    }
}

pub(super) fn title_set(case: &Case<'_>) -> Verdict {
    if foreign(case).is_some() {
        return Verdict::DoesNotApply;
    }
    let Some(look) = case.look() else {
        return Verdict::CannotSay;
    };
    // An underline is one of the ways to make the rule below it: the guides
    // ask for a line, not for how it is drawn.
    let underlined = rules(case).any(|rule| rule.make == RuleMake::Underlined);
    let look = Look {
        underline: look.underline.filter(|_| !underlined),
        ..look.clone()
    };
    super::line::set(case, Component::NationalTitle, &look)
}

pub(super) fn title_at_right(case: &Case<'_>) -> Verdict {
    super::line::stands(case, Component::NationalTitle, Column::Right)
}

pub(super) fn motto_present(case: &Case<'_>) -> Verdict {
    if case.specimen.first(Component::Motto).is_some() {
        return Verdict::Passes;
    }
    if foreign(case).is_some() {
        return Verdict::DoesNotApply;
    }
    let fault = match case.specimen.first(Component::NationalTitle) {
        Some(title) => Fault::of_text(&title.fragment),
        None => Fault::of_document(),
    };
    let expected = texts(case).first().map(String::as_str).unwrap_or_default();
    Verdict::Fails(vec![fault.with("expected", expected)])
}

pub(super) fn motto_text(case: &Case<'_>) -> Verdict {
    let Some(found) = case.specimen.first(Component::Motto) else {
        return Verdict::DoesNotApply;
    };
    let text = case.specimen.joined(Component::Motto).unwrap_or_default();
    let permitted = texts(case);
    if permitted.contains(&text) {
        return Verdict::Passes;
    }
    let expected = permitted.first().map(String::as_str).unwrap_or_default();
    Verdict::Fails(vec![
        Fault::of_text(&found.fragment)
            .with("found", text)
            .with("expected", expected),
    ])
}

pub(super) fn motto_set(case: &Case<'_>) -> Verdict {
    let Some(look) = case.look() else {
        return Verdict::CannotSay;
    };
    // Capitals are part of its text; an underline may be the rule below it.
    let look = Look {
        upper: None,
        ..look.clone()
    };
    super::line::set(case, Component::Motto, &look)
}

/// The rules below title and motto.
fn rules<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a FoundRule> {
    let specimen = case.specimen;
    [Component::Motto, Component::NationalTitle]
        .into_iter()
        .flat_map(|component| specimen.rules_below(component))
}

/// The last line of title and motto, below which the rule stands.
fn last_line<'a>(case: &Case<'a>) -> Option<&'a Found> {
    let specimen = case.specimen;
    specimen
        .all(Component::Motto)
        .last()
        .or_else(|| specimen.all(Component::NationalTitle).last())
}

pub(super) fn rule_present(case: &Case<'_>) -> Verdict {
    match last_line(case) {
        None => Verdict::DoesNotApply,
        Some(_) if rules(case).next().is_some() => Verdict::Passes,
        Some(_) if super::line::has_unknown_shape(case) => Verdict::CannotSay,
        Some(line) => Verdict::Fails(vec![
            Fault::of_text(&line.fragment).with("above", case.specimen.text(&line.fragment)),
        ]),
    }
}

pub(super) fn rule_unbroken(case: &Case<'_>) -> Verdict {
    let Some(first) = rules(case).next() else {
        return Verdict::DoesNotApply;
    };
    if rules(case).any(super::organ_rule::is_unbroken) {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![Fault::of_text(&first.fragment)])
}

pub(super) fn rule_length(case: &Case<'_>) -> Verdict {
    let measured = case.requirement("title-rule-measured").map(|r| &r.limit);
    let Some(Limit::Rule(RuleLimit::Percent(percents))) = measured else {
        return Verdict::CannotSay;
    };
    super::organ_rule::lengths(rules(case).collect(), *percents, |rule| {
        Fault::of_text(&rule.fragment)
            .with("found", rule.length)
            .with("expected", rule.text_length)
    })
}

/// Title and motto, and the names of the organs, are single-spaced. A pitch
/// in points is left alone: whether it is a single line depends on the font.
pub(super) fn single_spaced(case: &Case<'_>) -> Verdict {
    use Component::{IssuingOrgan, Motto, NationalTitle, SuperiorOrgan};
    let groups = [
        ("title-spacing", [NationalTitle, Motto]),
        ("organ-spacing", [SuperiorOrgan, IssuingOrgan]),
    ];
    let mut faults = Vec::new();
    for (id, components) in groups {
        let limit = match case.requirement(id).map(|requirement| &requirement.limit) {
            Some(Limit::Look(look)) => look.line,
            _ => None,
        };
        let lines: Vec<&Found> = components
            .into_iter()
            .flat_map(|component| case.specimen.all(component))
            .collect();
        // A single line has no other to be apart from.
        let Some(limit) = limit.filter(|_| lines.len() > 1) else {
            continue;
        };
        faults.extend(lines.into_iter().filter_map(|found| {
            let percent = loose(case.specimen.paragraph(&found.fragment), limit)?;
            Some(
                Fault::of_text(&found.fragment)
                    .with("found", Fact::Number(percent.into()))
                    .against(id),
            )
        }));
    }
    Verdict::of(Fault::gathered(faults))
}

/// The pitch of a paragraph, in percent, when it is not permitted.
fn loose(paragraph: &Paragraph, limit: LineLimit) -> Option<u16> {
    match paragraph.layout.line {
        LinePitch::Multiple(percent) => (!pitch_is_permitted(paragraph, limit)).then_some(percent),
        LinePitch::Exactly(_) | LinePitch::AtLeast(_) => None,
    }
}
