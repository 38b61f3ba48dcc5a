//! The letters of addressees and recipients.

use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::specimen::{Found, Fragment, RuleMake};
use crate::model::Component;
use crate::standard::Look;

pub(super) const MISSET_ADDRESSEE_LABEL: Rule = Rule {
    name: "misset-addressee-label",
    group: Group::Recipients,
    requirements: &["addressee-label"],
    at_most: Severity::Error,
    wrong: "Kính gửi: (đậm)",
    right: "Kính gửi: (không đậm)",
    test: misset_addressee_label,
};

pub(super) const MISSET_ADDRESSEE: Rule = Rule {
    name: "misset-addressee",
    group: Group::Recipients,
    requirements: &["addressee"],
    at_most: Severity::Error,
    wrong: "Ủy ban nhân dân các xã, phường (đậm)",
    right: "Ủy ban nhân dân các xã, phường (đứng, không đậm)",
    test: misset_addressee,
};

pub(super) const MISSET_RECIPIENTS_LABEL: Rule = Rule {
    name: "misset-recipients-label",
    group: Group::Recipients,
    requirements: &["recipients-label"],
    at_most: Severity::Error,
    wrong: "Nơi nhận: (gạch chân, trong văn bản của cơ quan nhà nước)",
    right: "Nơi nhận: (nghiêng, đậm, cỡ chữ 12)",
    test: misset_recipients_label,
};

pub(super) const MISSET_RECIPIENTS: Rule = Rule {
    name: "misset-recipients",
    group: Group::Recipients,
    requirements: &["recipient"],
    at_most: Severity::Error,
    wrong: "- Các phòng, đơn vị thuộc Sở; (cỡ chữ 13)",
    right: "- Các phòng, đơn vị thuộc Sở; (cỡ chữ 11)",
    test: misset_recipients,
};

fn misset_addressee_label(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::AddresseeLabel)
}

fn misset_addressee(case: &Case<'_>) -> Verdict {
    names(case, Component::Addressee)
}

fn misset_recipients(case: &Case<'_>) -> Verdict {
    names(case, Component::Recipient)
}

/// Names may be short forms in capitals throughout ("UBND TP. HCM").
fn names(case: &Case<'_>, component: Component) -> Verdict {
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    let pieces: Vec<&Found> = case.specimen.everywhere(component).collect();
    if pieces.is_empty() {
        return Verdict::DoesNotApply;
    }
    let permitted = Look {
        upper: None,
        ..permitted.clone()
    };
    looks::of_pieces(case, pieces, &permitted)
}

/// The line below the label may be an underline or drawn; the colon may stand
/// outside of it.
fn misset_recipients_label(case: &Case<'_>) -> Verdict {
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    let pieces: Vec<&Found> = case
        .specimen
        .everywhere(Component::RecipientsLabel)
        .collect();
    if pieces.is_empty() {
        return Verdict::DoesNotApply;
    }
    let letters = Look {
        upper: None,
        underline: None,
        ..permitted.clone()
    };
    let mut faults = match looks::of_pieces(case, pieces.iter().copied(), &letters) {
        Verdict::Fails(faults) => faults,
        Verdict::Passes | Verdict::DoesNotApply | Verdict::CannotSay => Vec::new(),
    };
    for found in pieces {
        let underlined = is_underlined(case, &found.fragment);
        if permitted
            .underline
            .is_some_and(|wanted| wanted != underlined)
        {
            let word = |on: bool| Fact::key(if on { "on" } else { "off" });
            faults.push(
                Fault::of_text(&found.fragment)
                    .with("property", Fact::key("underline"))
                    .with("found", word(underlined))
                    .with("expected", word(!underlined)),
            );
        }
    }
    Verdict::of(Fault::gathered(faults))
}

fn is_underlined(case: &Case<'_>, label: &Fragment) -> bool {
    let specimen = case.specimen;
    let text = &specimen.paragraph(label).text;
    let mut words = specimen.looks(label).filter(|(range, _)| {
        let piece = text.get(range.clone()).unwrap_or_default();
        piece.chars().any(char::is_alphabetic)
    });
    let is_drawn = specimen.rules.iter().any(|rule| {
        rule.below == Component::RecipientsLabel
            && matches!(rule.make, RuleMake::Drawn | RuleMake::Underlined)
    });
    is_drawn || words.all(|(_, look)| look.underline)
}
