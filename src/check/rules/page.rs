//! Khổ giấy, lề, số trang.

mod annex_pages;
mod margins;
mod page_number;
mod paper;

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;

/// Of the paper and its numbers, in the order of the clauses.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "unrecognised-document",
        group: Group::Page,
        requirements: &["components"],
        at_most: Severity::Error,
        wrong: "Tệp chỉ có một bảng số liệu",
        right: "Tệp có Quốc hiệu hoặc tiêu đề, tên cơ quan, số và ký hiệu, địa danh và ngày tháng",
        test: recognised,
    },
    Rule {
        name: "paper-not-a4",
        group: Group::Page,
        requirements: &["paper", "small-paper"],
        at_most: Severity::Error,
        wrong: "Giấy Letter 216 mm × 279 mm",
        right: "Giấy A4 210 mm × 297 mm",
        test: paper::size,
    },
    Rule {
        name: "landscape-without-table",
        group: Group::Page,
        requirements: &["orientation"],
        at_most: Severity::Error,
        wrong: "Trang nằm ngang chỉ có đoạn văn",
        right: "Trang nằm ngang có bảng, biểu",
        test: paper::orientation,
    },
    Rule {
        name: "top-margin-outside-range",
        group: Group::Page,
        requirements: &["top-margin"],
        at_most: Severity::Error,
        wrong: "Lề trên 15 mm",
        right: "Lề trên 20 mm",
        test: margins::top,
    },
    Rule {
        name: "bottom-margin-outside-range",
        group: Group::Page,
        requirements: &["bottom-margin"],
        at_most: Severity::Error,
        wrong: "Lề dưới 15 mm",
        right: "Lề dưới 20 mm",
        test: margins::bottom,
    },
    Rule {
        name: "left-margin-outside-range",
        group: Group::Page,
        requirements: &["left-margin", "back-left-margin"],
        at_most: Severity::Error,
        wrong: "Lề trái 25,4 mm",
        right: "Lề trái 30 mm",
        test: margins::left,
    },
    Rule {
        name: "right-margin-outside-range",
        group: Group::Page,
        requirements: &["right-margin", "back-right-margin"],
        at_most: Severity::Error,
        wrong: "Lề phải 25,4 mm",
        right: "Lề phải 15 mm",
        test: margins::right,
    },
    Rule {
        name: "missing-page-number",
        group: Group::Page,
        requirements: &["page-number"],
        at_most: Severity::Error,
        wrong: "Văn bản 4 trang không có số trang",
        right: "Văn bản 4 trang có số 2, 3, 4 ở đầu trang",
        test: page_number::present,
    },
    Rule {
        name: "page-number-in-footer",
        group: Group::Page,
        requirements: &["page-number-position"],
        at_most: Severity::Error,
        wrong: "Số trang ở chân trang",
        right: "Số trang ở đầu trang, canh giữa",
        test: page_number::in_header,
    },
    Rule {
        name: "page-number-not-centred",
        group: Group::Page,
        requirements: &["page-number"],
        at_most: Severity::Error,
        wrong: "Số trang ở góc phải",
        right: "Số trang ở giữa",
        test: page_number::centred,
    },
    Rule {
        name: "page-number-on-first-page",
        group: Group::Page,
        requirements: &["first-page-number"],
        at_most: Severity::Error,
        wrong: "Trang đầu có số 1",
        right: "Trang đầu không có số trang",
        test: page_number::hidden_on_first,
    },
    Rule {
        name: "decorated-page-number",
        group: Group::Page,
        requirements: &["page-number"],
        at_most: Severity::Error,
        wrong: "Trang 2/5; - 2 -; ii",
        right: "2",
        test: page_number::bare,
    },
    Rule {
        name: "misset-page-number",
        group: Group::Page,
        requirements: &["page-number"],
        at_most: Severity::Error,
        wrong: "Số trang cỡ 11, nghiêng",
        right: "Số trang cỡ 14, kiểu chữ đứng",
        test: page_number::set,
    },
    Rule {
        name: "misplaced-page-number",
        group: Group::Page,
        requirements: &["page-number-position"],
        at_most: Severity::Error,
        wrong: "Số trang cách mép trên 20 mm",
        right: "Số trang cách mép trên 10 mm",
        test: page_number::placed,
    },
    Rule {
        name: "annex-pages-run-on",
        group: Group::Page,
        requirements: &["annex-page-numbers"],
        at_most: Severity::Error,
        wrong: "Phụ lục đánh số trang tiếp theo văn bản: 5, 6",
        right: "Phụ lục đánh số trang riêng: 1, 2",
        test: annex_pages::restart,
    },
];

/// Of a document without the components of the form nothing else is said.
fn recognised(case: &Case<'_>) -> Verdict {
    if case.specimen.recognised {
        Verdict::Passes
    } else {
        Verdict::Fails(vec![Fault::of_document()])
    }
}
