//! Phông chữ, màu chữ, bộ mã.

mod colour;
mod encoding;
mod letters;
mod sizes;

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::standard::Limit;
use letters::{by_paragraph, letters};

/// Of the letters, in the order of the clauses.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "wrong-typeface",
        group: Group::Typeface,
        requirements: &["typeface"],
        at_most: Severity::Error,
        wrong: "Bảng dùng phông Arial",
        right: "Bảng dùng phông Times New Roman",
        test: typeface,
    },
    Rule {
        name: "legacy-encoding",
        group: Group::Typeface,
        requirements: &["encoding"],
        at_most: Severity::Error,
        wrong: "Phông .VnTime, bộ mã TCVN3 (ABC)",
        right: "Phông Times New Roman, bộ mã Unicode",
        test: encoding::legacy,
    },
    Rule {
        name: "coloured-text",
        group: Group::Typeface,
        requirements: &["colour"],
        at_most: Severity::Error,
        wrong: "Địa chỉ thư điện tử màu xanh",
        right: "Địa chỉ thư điện tử màu đen",
        test: colour::letters,
    },
    Rule {
        name: "shaded-text",
        group: Group::Typeface,
        requirements: &["plain-ground"],
        at_most: Severity::Warning,
        wrong: "Thời hạn được tô nền vàng",
        right: "Thời hạn không tô nền",
        test: colour::ground,
    },
    Rule {
        name: "mixed-letterhead-sizes",
        group: Group::Typeface,
        requirements: &["size-set"],
        at_most: Severity::Warning,
        wrong: "Quốc hiệu cỡ 13, Tiêu ngữ cỡ 13, địa danh cỡ 14",
        right: "Quốc hiệu cỡ 13, Tiêu ngữ cỡ 14, địa danh cỡ 14",
        test: sizes::together,
    },
];

fn typeface(case: &Case<'_>) -> Verdict {
    let Limit::Typeface(expected) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    by_paragraph(
        letters(case)
            .filter(|letters| !is_named(&letters.look.font, expected))
            .filter(|letters| encoding::of_font(&letters.look.font).is_none())
            .map(|letters| {
                let fault = Fault::of_text(&letters.fragment())
                    .with("found", &*letters.look.font)
                    .with("expected", expected.as_str());
                (letters.index, fault)
            }),
    )
}

/// Whether a font is the one of this name: programs write its faces
/// ("Times New Roman Bold") and its PostScript name ("TimesNewRomanPSMT")
/// too.
fn is_named(font: &str, name: &str) -> bool {
    let bare = |text: &str| -> String {
        text.chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    bare(font).starts_with(&bare(name))
}
