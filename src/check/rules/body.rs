//! Nội dung (ô 6): how paragraphs and tables of the content are set.

mod letters;
mod paragraphs;
mod spacing;
mod stretch;
mod tables;

use crate::check::rule::{Group, Rule};
use crate::diagnostic::Severity;

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
