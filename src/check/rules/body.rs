//! Nội dung (ô 6): how paragraphs and tables of the content are set.

mod letters;
mod paragraphs;
mod spacing;
mod tables;

use std::collections::BTreeMap;

use crate::check::rule::{Case, Group, Rule};
use crate::diagnostic::Severity;
use crate::inspect::shown::{Frame, Paragraph, Story};
use crate::inspect::specimen::Scope;
use crate::model::Component;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "misset-body",
        group: Group::Body,
        requirements: &["body", "list-item"],
        at_most: Severity::Error,
        wrong: "nội dung cỡ chữ 12",
        right: "nội dung cỡ chữ 14",
        test: letters::misset,
    },
    Rule {
        name: "unjustified-body",
        group: Group::Body,
        requirements: &["body"],
        at_most: Severity::Error,
        wrong: "đoạn văn căn lề trái",
        right: "đoạn văn căn đều hai lề",
        test: paragraphs::unjustified,
    },
    Rule {
        name: "wrong-first-line-indent",
        group: Group::Body,
        requirements: &["body", "list-paragraph", "legal-basis-paragraph"],
        at_most: Severity::Error,
        wrong: "dòng đầu không lùi vào",
        right: "dòng đầu lùi vào 10 mm",
        test: paragraphs::wrong_first_line,
    },
    Rule {
        name: "narrow-paragraph-gap",
        group: Group::Body,
        requirements: &["body"],
        at_most: Severity::Error,
        wrong: "các đoạn cách nhau 0 pt",
        right: "các đoạn cách nhau 6 pt",
        test: spacing::narrow_gap,
    },
    Rule {
        name: "wrong-line-spacing",
        group: Group::Body,
        requirements: &["body"],
        at_most: Severity::Error,
        wrong: "giãn dòng gấp đôi",
        right: "giãn dòng trong khoảng quy định",
        test: spacing::wrong_lines,
    },
    Rule {
        name: "empty-paragraphs",
        group: Group::Body,
        requirements: &["paragraph-spacing"],
        at_most: Severity::Warning,
        wrong: "đoạn trống giữa hai đoạn văn",
        right: "khoảng cách đoạn đặt bằng 6 pt",
        test: spacing::empty_paragraphs,
    },
    Rule {
        name: "missing-end-mark",
        group: Group::Body,
        requirements: &["end-mark"],
        at_most: Severity::Warning,
        wrong: "đề nghị các đơn vị thực hiện",
        right: "đề nghị các đơn vị thực hiện./.",
        test: letters::missing_end_mark,
    },
    Rule {
        name: "bullet-marks",
        group: Group::Body,
        requirements: &["list-marks"],
        at_most: Severity::Warning,
        wrong: "• Thời gian: ngày 20/9/2026",
        right: "- Thời gian: ngày 20/9/2026",
        test: paragraphs::bullet_marks,
    },
    Rule {
        name: "wide-table",
        group: Group::Body,
        requirements: &["table-width"],
        at_most: Severity::Error,
        wrong: "bảng rộng 190 mm trên trang có 165 mm",
        right: "bảng rộng 165 mm",
        test: tables::wide,
    },
    Rule {
        name: "unrepeated-table-head",
        group: Group::Body,
        requirements: &["table-head-repetition"],
        at_most: Severity::Warning,
        wrong: "bảng sang trang không có dòng đầu bảng",
        right: "dòng đầu bảng lặp lại ở mỗi trang",
        test: tables::unrepeated_head,
    },
    Rule {
        name: "tabbed-letterhead",
        group: Group::Body,
        requirements: &["letterhead-build"],
        at_most: Severity::Hint,
        wrong: "hai phần đầu văn bản cách nhau bằng phím Tab",
        right: "hai phần đầu văn bản đặt trong bảng không viền",
        test: paragraphs::tabbed_letterhead,
    },
];

/// What a paragraph of the content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
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
struct Piece<'a> {
    index: usize,
    role: Role,
    component: Component,
    paragraph: &'a Paragraph,
    /// Where its text begins: after a heading that it runs on from.
    start: usize,
}

impl Piece<'_> {
    fn is_text(&self) -> bool {
        matches!(self.role, Role::Text | Role::Item)
    }
}

/// The paragraphs of the content in order, each once. Those of annexes are
/// left out, recognised as annexes or not: lists and forms are laid out as
/// they need.
fn pieces<'a>(case: &Case<'a>) -> Vec<Piece<'a>> {
    let specimen = case.specimen;
    let end = first_signature(case).unwrap_or(usize::MAX);
    let mut pieces = BTreeMap::new();
    for found in specimen.found.iter().filter(|f| f.scope == Scope::Main) {
        let index = found.fragment.paragraph;
        let paragraph = specimen.paragraph(&found.fragment);
        let on_page = paragraph.frame == Frame::Page && paragraph.story == Story::Main;
        let Some(role) = role(found.component).filter(|_| on_page && index < end) else {
            continue;
        };
        let piece = pieces.entry(index).or_insert(Piece {
            index,
            role,
            component: found.component,
            paragraph,
            start: 0,
        });
        if piece.role == Role::Heading && role == Role::Text {
            piece.role = role;
            piece.start = found.fragment.range.start;
        }
    }
    pieces.into_values().collect()
}

/// What a component is of the content; none for all others.
fn role(component: Component) -> Option<Role> {
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
fn first_signature(case: &Case<'_>) -> Option<usize> {
    case.specimen
        .signatures
        .iter()
        .filter(|signature| signature.annex.is_none())
        .filter_map(|signature| signature.lines.first().or(signature.name.as_ref()))
        .map(|fragment| fragment.paragraph)
        .min()
}
