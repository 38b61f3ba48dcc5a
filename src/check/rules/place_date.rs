//! Địa danh, ngày tháng năm.

mod date;
mod line;
mod place;
mod position;

pub(super) use line::first_day;

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::model::Component;

/// Of place and date, from left to right.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "missing-place-date",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "Văn bản không có địa danh, ngày tháng năm",
        right: "An Hòa, ngày 05 tháng 3 năm 2026",
        test: present,
    },
    Rule {
        name: "date-not-at-right",
        group: Group::PlaceDate,
        requirements: &["place-date-position"],
        at_most: Severity::Error,
        wrong: "Địa danh và ngày tháng ở bên trái",
        right: "Địa danh và ngày tháng ở bên phải, dưới Tiêu ngữ hoặc tiêu đề",
        test: position::at_right,
    },
    Rule {
        name: "date-not-level-with-number",
        group: Group::PlaceDate,
        requirements: &["place-date-line"],
        at_most: Severity::Error,
        wrong: "Ngày tháng ở dòng dưới số và ký hiệu",
        right: "Ngày tháng cùng dòng với số và ký hiệu",
        test: position::level_with_number,
    },
    Rule {
        name: "misset-place-date",
        group: Group::PlaceDate,
        requirements: &["place-date"],
        at_most: Severity::Error,
        wrong: "Địa danh và ngày tháng chữ đứng",
        right: "Địa danh và ngày tháng chữ nghiêng",
        test: set,
    },
    Rule {
        name: "missing-place",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "Ngày 05 tháng 3 năm 2026",
        right: "An Hòa, ngày 05 tháng 3 năm 2026",
        test: place::present,
    },
    Rule {
        name: "lower-case-place",
        group: Group::PlaceDate,
        requirements: &["place-capitals"],
        at_most: Severity::Error,
        wrong: "An hòa, ngày 05 tháng 3 năm 2026",
        right: "An Hòa, ngày 05 tháng 3 năm 2026",
        test: place::capitals,
    },
    Rule {
        name: "abbreviated-place",
        group: Group::PlaceDate,
        requirements: &["full-place", "place-abbreviations"],
        at_most: Severity::Error,
        wrong: "TP.HCM, ngày 05 tháng 3 năm 2026",
        right: "Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026",
        test: place::in_full,
    },
    Rule {
        name: "place-without-class",
        group: Group::PlaceDate,
        requirements: &["place-class"],
        at_most: Severity::Warning,
        wrong: "Huế, ngày 05 tháng 3 năm 2026",
        right: "Thành phố Huế, ngày 05 tháng 3 năm 2026",
        test: place::with_class,
    },
    Rule {
        name: "abolished-place",
        group: Group::PlaceDate,
        requirements: &["current-levels"],
        at_most: Severity::Warning,
        wrong: "Huyện Sơn Bình, ngày 05 tháng 3 năm 2026",
        right: "Xã Sơn Bình, ngày 05 tháng 3 năm 2026",
        test: place::current_level,
    },
    Rule {
        name: "missing-place-comma",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "An Hòa ngày 05 tháng 3 năm 2026",
        right: "An Hòa, ngày 05 tháng 3 năm 2026",
        test: place::comma,
    },
    Rule {
        name: "date-in-figures",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "An Hòa, ngày 05/3/2026",
        right: "An Hòa, ngày 05 tháng 3 năm 2026",
        test: date::in_words,
    },
    Rule {
        name: "capitalised-date-word",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "An Hòa, Ngày 05 Tháng 3 Năm 2026",
        right: "An Hòa, ngày 05 tháng 3 năm 2026",
        test: date::small_words,
    },
    Rule {
        name: "unpadded-day",
        group: Group::PlaceDate,
        requirements: &["date-figures"],
        at_most: Severity::Error,
        wrong: "ngày 5 tháng 3 năm 2026",
        right: "ngày 05 tháng 3 năm 2026",
        test: date::padded_day,
    },
    Rule {
        name: "unpadded-month",
        group: Group::PlaceDate,
        requirements: &["date-figures"],
        at_most: Severity::Error,
        wrong: "ngày 05 tháng 1 năm 2026",
        right: "ngày 05 tháng 01 năm 2026",
        test: date::padded_month,
    },
    Rule {
        name: "overpadded-month",
        group: Group::PlaceDate,
        requirements: &["later-months"],
        at_most: Severity::Error,
        wrong: "ngày 05 tháng 03 năm 2026",
        right: "ngày 05 tháng 3 năm 2026",
        test: date::bare_month,
    },
    Rule {
        name: "short-year",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "ngày 05 tháng 3 năm 26",
        right: "ngày 05 tháng 3 năm 2026",
        test: date::whole_year,
    },
    Rule {
        name: "impossible-date",
        group: Group::PlaceDate,
        requirements: &["place-date-form"],
        at_most: Severity::Error,
        wrong: "ngày 31 tháng 9 năm 2026",
        right: "ngày 30 tháng 9 năm 2026",
        test: date::possible,
    },
    Rule {
        name: "date-outside-validity",
        group: Group::PlaceDate,
        requirements: &["validity"],
        at_most: Severity::Warning,
        wrong: "Văn bản ngày 02 tháng 6 năm 2026 trình bày theo Hướng dẫn số 36-HD/VPTW",
        right: "Văn bản ngày 02 tháng 6 năm 2026 trình bày theo Hướng dẫn số 05-HD/VPTW",
        test: date::within_validity,
    },
];

fn present(case: &Case<'_>) -> Verdict {
    match case.specimen.first(Component::PlaceDate) {
        Some(_) => Verdict::Passes,
        None => Verdict::Fails(vec![Fault::of_document()]),
    }
}

fn set(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::PlaceDate)
}
