//! The size of the paper, and how it lies.

use std::collections::BTreeSet;

use crate::check::rule::{Case, Fact, Fault, Spot, Verdict};
use crate::inspect::shown::{Frame, Section};
use crate::model::Component;
use crate::standard::{KindClass, Limit, PaperSize};

/// Every section lies on the paper of the standard; administrative papers
/// (giấy tờ hành chính) of the Party on smaller ones too.
pub(super) fn size(case: &Case<'_>) -> Verdict {
    let Limit::Paper(paper) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    if is_administrative_paper(case) {
        return Verdict::DoesNotApply;
    }
    let faults = case
        .specimen
        .shown
        .sections
        .iter()
        .enumerate()
        .filter(|(_, section)| !fits(section, paper))
        .map(|(index, section)| {
            Fault::at(Spot::Section(index))
                .with("width", section.width)
                .with("height", section.height)
                .with("expected-width", paper.width)
                .with("expected-height", paper.height)
        });
    Verdict::of(Fault::gathered(faults))
}

fn fits(section: &Section, paper: &PaperSize) -> bool {
    let short = section.width.min(section.height);
    let long = section.width.max(section.height);
    paper.width.contains(short) && paper.height.contains(long)
}

/// Whether the standard lists the document's type as a paper, and lets such
/// papers be smaller.
fn is_administrative_paper(case: &Case<'_>) -> bool {
    case.requirement("small-paper").is_some()
        && case
            .specimen
            .joined(Component::TypeName)
            .and_then(|name| case.standard.kind_entry(&name))
            .is_some_and(|entry| entry.class == KindClass::Paper)
}

/// A page lies on its side only for its tables.
pub(super) fn orientation(case: &Case<'_>) -> Verdict {
    let shown = &case.specimen.shown;
    let landscape: Vec<usize> = (0..shown.sections.len())
        .filter(|index| {
            shown
                .sections
                .get(*index)
                .is_some_and(Section::is_landscape)
        })
        .collect();
    if landscape.is_empty() {
        return Verdict::Passes;
    }
    let formal = tables_of_the_form(case);
    let has_table = |section: usize| {
        shown
            .tables
            .iter()
            .enumerate()
            .any(|(index, table)| table.section == section && !formal.contains(&index))
    };
    // A picture too wide for an upright page is no text that could stand on
    // one; whether it shows a table cannot be told.
    let has_picture = |section: usize| {
        shown
            .paragraphs
            .iter()
            .any(|paragraph| paragraph.section == section && paragraph.pictures > 0)
    };
    let faults: Vec<Fault> = landscape
        .into_iter()
        .filter(|section| !has_table(*section) && !has_picture(*section))
        .map(|section| Fault::at(Spot::Section(section)).with("section", ordinal(section)))
        .collect();
    Verdict::of(faults)
}

/// Sections as people count them.
fn ordinal(index: usize) -> Fact {
    Fact::Number(i64::try_from(index + 1).unwrap_or(i64::MAX))
}

/// The tables that hold letterhead or signatures in place.
fn tables_of_the_form(case: &Case<'_>) -> BTreeSet<usize> {
    let components = [
        Component::NationalTitle,
        Component::IssuingOrgan,
        Component::Number,
        Component::RecipientsLabel,
        Component::SignatureAuthority,
        Component::SignaturePost,
        Component::SignerName,
    ];
    components
        .into_iter()
        .flat_map(|component| case.specimen.everywhere(component))
        .filter_map(
            |found| match case.specimen.paragraph(&found.fragment).frame {
                Frame::Cell { table, .. } => Some(table),
                Frame::Page | Frame::TextBox(_) => None,
            },
        )
        .collect()
}
