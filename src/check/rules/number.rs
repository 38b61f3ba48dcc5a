//! Số và ký hiệu.

mod figures;
mod line;
mod symbol;

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::specimen::Column;
use crate::model::Component;

/// Of number and symbol, from left to right.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "missing-number",
        group: Group::Number,
        requirements: &["number-form"],
        at_most: Severity::Error,
        wrong: "Dưới tên cơ quan không có số và ký hiệu",
        right: "Số: 05/KH-UBND",
        test: present,
    },
    Rule {
        name: "number-not-below-organ",
        group: Group::Number,
        requirements: &["number-position"],
        at_most: Severity::Error,
        wrong: "Số và ký hiệu ở bên phải, dưới Quốc hiệu",
        right: "Số và ký hiệu ở bên trái, dưới tên cơ quan",
        test: below_organ,
    },
    Rule {
        name: "misset-number",
        group: Group::Number,
        requirements: &["number"],
        at_most: Severity::Error,
        wrong: "Số và ký hiệu in đậm, cỡ 12",
        right: "Số và ký hiệu chữ đứng, không đậm",
        test: set,
    },
    Rule {
        name: "wrong-number-prefix",
        group: Group::Number,
        requirements: &["number-form"],
        at_most: Severity::Error,
        wrong: "SỐ 05/KH-UBND",
        right: "Số: 05/KH-UBND",
        test: figures::prefix,
    },
    Rule {
        name: "unpadded-number",
        group: Group::Number,
        requirements: &["number-sequence"],
        at_most: Severity::Error,
        wrong: "Số: 5/KH-UBND",
        right: "Số: 05/KH-UBND",
        test: figures::padded,
    },
    Rule {
        name: "overpadded-number",
        group: Group::Number,
        requirements: &["number-sequence", "number-without-zeros"],
        at_most: Severity::Error,
        wrong: "Số: 005/KH-UBND",
        right: "Số: 05/KH-UBND",
        test: figures::not_overpadded,
    },
    Rule {
        name: "year-in-number",
        group: Group::Number,
        requirements: &["no-year-in-number"],
        at_most: Severity::Error,
        wrong: "Số: 05/2026/KH-UBND",
        right: "Số: 05/KH-UBND",
        test: figures::without_year,
    },
    Rule {
        name: "spaced-number",
        group: Group::Number,
        requirements: &["number-form"],
        at_most: Severity::Error,
        wrong: "Số: 05 / KH - UBND",
        right: "Số: 05/KH-UBND",
        test: symbol::unspaced,
    },
    Rule {
        name: "dashed-number",
        group: Group::Number,
        requirements: &["number-form"],
        at_most: Severity::Error,
        wrong: "Số: 05/KH–UBND",
        right: "Số: 05/KH-UBND",
        test: symbol::hyphened,
    },
    Rule {
        name: "wrong-number-order",
        group: Group::Number,
        requirements: &["number-form"],
        at_most: Severity::Error,
        wrong: "Số 11/CTr-ĐU trong văn bản của Đảng",
        right: "Số 11-CTr/ĐU",
        test: symbol::joined,
    },
    Rule {
        name: "incomplete-symbol",
        group: Group::Number,
        requirements: &["number-form"],
        at_most: Severity::Error,
        wrong: "Số: 05/KH",
        right: "Số: 05/KH-UBND",
        test: symbol::complete,
    },
    Rule {
        name: "wrong-type-code",
        group: Group::Number,
        requirements: &["type-code"],
        at_most: Severity::Error,
        wrong: "Số: 05/CTR-UBND (chương trình)",
        right: "Số: 05/CTr-UBND",
        test: symbol::type_code,
    },
    Rule {
        name: "type-code-on-letter",
        group: Group::Number,
        requirements: &["no-letter-code"],
        at_most: Severity::Error,
        wrong: "Số: 05/CV-UBND",
        right: "Số: 05/UBND-VX",
        test: symbol::letter_without_code,
    },
    Rule {
        name: "long-symbol",
        group: Group::Number,
        requirements: &["symbol-length"],
        at_most: Severity::Warning,
        wrong: "Số: 05/KH-BCĐPCTTTKCNPTDSUBND-VPTT",
        right: "Số: 05/KH-BCĐ",
        test: symbol::short,
    },
    Rule {
        name: "abolished-organ-code",
        group: Group::Number,
        requirements: &["current-organ-codes"],
        at_most: Severity::Warning,
        wrong: "Số 05-KH/HU, ngày 02 tháng 3 năm 2026",
        right: "Số 05-KH/ĐU, ngày 02 tháng 3 năm 2026",
        test: symbol::current_organs,
    },
];

fn present(case: &Case<'_>) -> Verdict {
    match case.specimen.first(Component::Number) {
        Some(_) => Verdict::Passes,
        None => Verdict::Fails(vec![Fault::of_document()]),
    }
}

fn set(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Number)
}

/// The number stands below the organ. Where the organ stands is its own
/// matter.
fn below_organ(case: &Case<'_>) -> Verdict {
    let Some(number) = case.specimen.first(Component::Number) else {
        return Verdict::DoesNotApply;
    };
    let organ = case.specimen.first(Component::IssuingOrgan);
    let below = organ.is_none_or(|organ| {
        organ.fragment.paragraph <= number.fragment.paragraph
            && (number.column == organ.column || number.column == Column::Left)
    });
    if below {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&number.fragment).with("found", case.specimen.text(&number.fragment)),
    ])
}
