//! The paragraphs of the content.

use std::collections::BTreeMap;

use crate::check::rule::Case;
use crate::inspect::shown::{Frame, Paragraph, Story};
use crate::inspect::specimen::Scope;
use crate::model::Component;

/// What a paragraph of the content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Running text.
    Text,
    /// An item of a list, or a numbered paragraph without a title.
    Item,
    /// A legal basis.
    Basis,
    /// A heading.
    Heading,
}

/// A paragraph of the document's own content, on the page itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch<'a> {
    pub(super) index: usize,
    pub(super) role: Role,
    pub(super) component: Component,
    pub(super) paragraph: &'a Paragraph,
    /// Where its text begins: after a heading that it runs on from.
    pub(super) start: usize,
}

impl Stretch<'_> {
    pub(super) fn is_text(&self) -> bool {
        matches!(self.role, Role::Text | Role::Item)
    }
}

/// The paragraphs of the content in order, each once. Those of annexes are
/// left out, recognised as annexes or not: lists and forms are laid out as
/// they need.
pub(super) fn stretches<'a>(case: &Case<'a>) -> Vec<Stretch<'a>> {
    let specimen = case.specimen;
    let end = first_signature(case).unwrap_or(usize::MAX);
    let mut stretches = BTreeMap::new();
    for found in specimen.found.iter().filter(|f| f.scope == Scope::Main) {
        let index = found.fragment.paragraph;
        let paragraph = specimen.paragraph(&found.fragment);
        let on_page = paragraph.frame == Frame::Page && paragraph.story == Story::Main;
        let Some(role) = role(found.component).filter(|_| on_page && index < end) else {
            continue;
        };
        let stretch = stretches.entry(index).or_insert(Stretch {
            index,
            role,
            component: found.component,
            paragraph,
            start: 0,
        });
        if stretch.role == Role::Heading && role == Role::Text {
            stretch.role = role;
            stretch.start = found.fragment.range.start;
        }
    }
    stretches.into_values().collect()
}

/// What a component is of the content; none for all others.
pub(super) fn role(component: Component) -> Option<Role> {
    use Component as C;
    match component {
        C::Body => Some(Role::Text),
        C::ListItem => Some(Role::Item),
        C::LegalBasis => Some(Role::Basis),
        C::PartHeading
        | C::ChapterHeading
        | C::SectionHeading
        | C::SubsectionHeading
        | C::ArticleHeading
        | C::LetterHeading
        | C::RomanHeading
        | C::ArabicHeading
        | C::NestedHeading
        | C::DeepHeading
        | C::PointHeading
        | C::PlainHeading => Some(Role::Heading),
        _ => None,
    }
}

/// The paragraph with which the first signature block of the document begins.
pub(super) fn first_signature(case: &Case<'_>) -> Option<usize> {
    case.specimen
        .signatures
        .iter()
        .filter(|signature| signature.annex.is_none())
        .filter_map(|signature| signature.lines.first().or(signature.name.as_ref()))
        .map(|fragment| fragment.paragraph)
        .min()
}
