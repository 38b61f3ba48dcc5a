//! Thông tin liên hệ (ô 13).

use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::shown::{PageKind, Story};
use crate::inspect::specimen::{Found, FoundRule, RuleMake};
use crate::model::{Component, Side};
use crate::standard::{Limit, RuleLimit};
use crate::units::Length;

pub(super) const MISPLACED_CONTACT: Rule = Rule {
    name: "misplaced-contact",
    group: Group::Marks,
    requirements: &["contact-page"],
    at_most: Severity::Error,
    wrong: "Địa chỉ: ..., ĐT: ... (ở chân mọi trang)",
    right: "Địa chỉ: ..., ĐT: ... (ở trang thứ nhất)",
    test: misplaced_contact,
};

pub(super) const MISSET_CONTACT: Rule = Rule {
    name: "misset-contact",
    group: Group::Marks,
    requirements: &["contact"],
    at_most: Severity::Error,
    wrong: "ĐT: (0298) 3 000 118 (nghiêng)",
    right: "ĐT: (0298) 3 000 118 (đứng, cỡ chữ 11 đến 12)",
    test: misset_contact,
};

pub(super) const MISSING_CONTACT_RULE: Rule = Rule {
    name: "missing-contact-rule",
    group: Group::Marks,
    requirements: &["contact-rule"],
    at_most: Severity::Error,
    wrong: "Địa chỉ: ... (không có đường kẻ ở trên)",
    right: "Địa chỉ: ... (dưới một đường kẻ nét liền)",
    test: missing_contact_rule,
};

pub(super) const WRONG_CONTACT_RULE: Rule = Rule {
    name: "wrong-contact-rule",
    group: Group::Marks,
    requirements: &["contact-rule"],
    at_most: Severity::Error,
    wrong: "Đường kẻ ngắn, nét đứt trên thông tin liên hệ",
    right: "Đường kẻ nét liền, dài hết chiều ngang vùng trình bày",
    test: wrong_contact_rule,
};

/// From this estimate on a document has a second page for sure.
const SURELY_TWO_PAGES: f32 = 1.3;

/// How much shorter than the text a rule may be that is drawn by hand.
const SLACK: Length = Length::mm(8);

/// The State wants the lines on page 1, the Party on the last page: a
/// document of one page has both at once.
fn misplaced_contact(case: &Case<'_>) -> Verdict {
    let specimen = case.specimen;
    let mut pieces = specimen.everywhere(Component::Contact).peekable();
    if pieces.peek().is_none() {
        return Verdict::DoesNotApply;
    }
    if specimen.pages < SURELY_TWO_PAGES {
        return Verdict::CannotSay;
    }
    let problem = |found: &Found| {
        let paragraph = specimen.paragraph(&found.fragment);
        match (paragraph.story, case.standard.side) {
            (Story::Footer(_, PageKind::First), Side::Party) => Some("first"),
            (Story::Footer(_, PageKind::Default | PageKind::Even), _) => Some("every"),
            (Story::Main, Side::State) => is_after_signature(case, found).then_some("last"),
            (Story::Footer(_, PageKind::First), Side::State)
            | (Story::Main, Side::Party)
            | (Story::Header(..) | Story::Footnote, _) => None,
        }
    };
    let side = match case.standard.side {
        Side::Party => "party",
        Side::State => "state",
    };
    let faults = pieces.filter_map(|found| {
        Some(
            Fault::of_text(&found.fragment)
                .with("problem", Fact::key(problem(found)?))
                .with("side", Fact::key(side)),
        )
    });
    Verdict::of(Fault::gathered(faults))
}

fn is_after_signature(case: &Case<'_>, found: &Found) -> bool {
    let names = case.specimen.all(Component::SignerName);
    let last = names.map(|name| name.fragment.paragraph).max();
    last.is_some_and(|last| found.fragment.paragraph > last)
}

fn misset_contact(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Contact)
}

/// The rules that belong to the contact lines.
fn contact_rules<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a FoundRule> {
    let rules = case.specimen.rules.iter();
    rules.filter(|rule| rule.below == Component::Contact)
}

fn missing_contact_rule(case: &Case<'_>) -> Verdict {
    let Some(first) = case.specimen.everywhere(Component::Contact).next() else {
        return Verdict::DoesNotApply;
    };
    if contact_rules(case).next().is_some() {
        Verdict::Passes
    } else {
        Verdict::Fails(vec![Fault::of_text(&first.fragment)])
    }
}

fn wrong_contact_rule(case: &Case<'_>) -> Verdict {
    let Limit::Rule(RuleLimit::Page) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let specimen = case.specimen;
    let mut rules = contact_rules(case).peekable();
    if rules.peek().is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = rules.filter_map(|rule| {
        let section = specimen.paragraph(&rule.fragment).section;
        let width = specimen.shown.sections.get(section)?.text_width();
        let problem = if rule.make == RuleMake::Typed || !rule.solid {
            "broken"
        } else if rule.length > Length::ZERO && rule.length + SLACK < width {
            "short"
        } else {
            return None;
        };
        Some(
            Fault::of_text(&rule.fragment)
                .with("problem", Fact::key(problem))
                .with("found", rule.length)
                .with("expected", width),
        )
    });
    Verdict::of(Fault::gathered(faults))
}
