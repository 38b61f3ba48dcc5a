//! Căn cứ and viện dẫn (ô 6): what a document rests on and how it names
//! other documents.

mod citation;
mod enactment;
mod found;
mod lines;
mod named;

use crate::check::rule::{Group, Rule};
use crate::diagnostic::Severity;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "missing-legal-bases",
        group: Group::Bases,
        requirements: &["legal-basis-presence"],
        at_most: Severity::Warning,
        wrong: "QUYẾT ĐỊNH / Điều 1. ...",
        right: "QUYẾT ĐỊNH / Căn cứ Luật ...; / Điều 1. ...",
        test: lines::missing,
    },
    Rule {
        name: "joined-legal-bases",
        group: Group::Bases,
        requirements: &["legal-basis-lines"],
        at_most: Severity::Error,
        wrong: "Căn cứ Luật Lưu trữ ...; căn cứ Nghị định số ...;",
        right: "Căn cứ Luật Lưu trữ ...; / Căn cứ Nghị định số ...;",
        test: lines::joined,
    },
    Rule {
        name: "missing-legal-basis-dash",
        group: Group::Bases,
        requirements: &["legal-basis-punctuation"],
        at_most: Severity::Error,
        wrong: "Căn cứ Điều lệ Đảng;",
        right: "- Căn cứ Điều lệ Đảng;",
        test: lines::missing_dash,
    },
    Rule {
        name: "wrong-legal-basis-end",
        group: Group::Bases,
        requirements: &["legal-basis-punctuation"],
        at_most: Severity::Error,
        wrong: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,",
        right: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
        test: lines::wrong_end,
    },
    Rule {
        name: "wrong-last-legal-basis-end",
        group: Group::Bases,
        requirements: &["legal-basis-punctuation"],
        at_most: Severity::Error,
        wrong: "Theo đề nghị của Chánh Văn phòng;",
        right: "Theo đề nghị của Chánh Văn phòng.",
        test: lines::wrong_last_end,
    },
    Rule {
        name: "misset-legal-basis",
        group: Group::Bases,
        requirements: &["legal-basis"],
        at_most: Severity::Error,
        wrong: "căn cứ in đậm",
        right: "căn cứ theo kiểu chữ quy định",
        test: lines::misset,
    },
    Rule {
        name: "incomplete-legal-basis",
        group: Group::Bases,
        requirements: &["legal-basis-data", "references"],
        at_most: Severity::Error,
        wrong: "Căn cứ Nghị định số 30/2020/NĐ-CP về công tác văn thư;",
        right: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        test: named::incomplete,
    },
    Rule {
        name: "numbered-law",
        group: Group::Bases,
        requirements: &["law-basis"],
        at_most: Severity::Error,
        wrong: "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;",
        right: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
        test: named::numbered_law,
    },
    Rule {
        name: "missing-enactment-colon",
        group: Group::Bases,
        requirements: &["enactment-word"],
        at_most: Severity::Warning,
        wrong: "QUYẾT ĐỊNH",
        right: "QUYẾT ĐỊNH:",
        test: enactment::missing_colon,
    },
    Rule {
        name: "misset-enactment",
        group: Group::Bases,
        requirements: &["enactment"],
        at_most: Severity::Warning,
        wrong: "Quyết định:",
        right: "QUYẾT ĐỊNH:",
        test: enactment::misset,
    },
    Rule {
        name: "incomplete-first-citation",
        group: Group::Bases,
        requirements: &["references"],
        at_most: Severity::Warning,
        wrong: "Thực hiện Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh",
        right: "Thực hiện Kế hoạch số 12/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh",
        test: citation::incomplete_first,
    },
    Rule {
        name: "repeated-full-citation",
        group: Group::Bases,
        requirements: &["references"],
        at_most: Severity::Warning,
        wrong: "theo Kế hoạch số 12/KH-UBND ngày 14 tháng 01 năm 2026 của ... (lần thứ hai)",
        right: "theo Kế hoạch số 12/KH-UBND",
        test: citation::repeated_full,
    },
    Rule {
        name: "mixed-citation-form",
        group: Group::Bases,
        requirements: &["references"],
        at_most: Severity::Warning,
        wrong: "Kế hoạch số 05-KH/TU ngày 12/01/2026; Nghị quyết số 02-NQ/TU, ngày 20/02/2026",
        right: "Kế hoạch số 05-KH/TU, ngày 12/01/2026; Nghị quyết số 02-NQ/TU, ngày 20/02/2026",
        test: citation::mixed_form,
    },
];
