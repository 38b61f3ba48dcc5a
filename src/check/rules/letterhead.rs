//! Quốc hiệu hoặc tiêu đề, tên cơ quan ban hành.

mod heading;
mod organ;
mod organ_rule;

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks::{alignment, letters_of};
use crate::diagnostic::Severity;
use crate::inspect::shown::StrokeOrigin;
use crate::inspect::specimen::{Column, Found};
use crate::model::Component;
use crate::standard::Look;

/// Of the letterhead, in the order of the cells.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "missing-national-title",
        group: Group::Letterhead,
        requirements: &["national-title-text"],
        at_most: Severity::Error,
        wrong: "Văn bản không có Quốc hiệu hoặc tiêu đề",
        right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        test: heading::title_present,
    },
    Rule {
        name: "foreign-national-title",
        group: Group::Letterhead,
        requirements: &["national-title-text", "no-motto"],
        at_most: Severity::Error,
        wrong: "Văn bản của Đảng mang Quốc hiệu, Tiêu ngữ",
        right: "ĐẢNG CỘNG SẢN VIỆT NAM",
        test: heading::own,
    },
    Rule {
        name: "wrong-national-title",
        group: Group::Letterhead,
        requirements: &["national-title-text"],
        at_most: Severity::Error,
        wrong: "CỘNG HÒA XHCN VIỆT NAM",
        right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        test: heading::title_text,
    },
    Rule {
        name: "split-national-title",
        group: Group::Letterhead,
        requirements: &["national-title-text"],
        at_most: Severity::Warning,
        wrong: "CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM trên hai dòng",
        right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM trên một dòng",
        test: heading::title_on_one_line,
    },
    Rule {
        name: "misset-national-title",
        group: Group::Letterhead,
        requirements: &["national-title"],
        at_most: Severity::Error,
        wrong: "Quốc hiệu cỡ 14",
        right: "Quốc hiệu cỡ 13, in hoa, đậm",
        test: heading::title_set,
    },
    Rule {
        name: "national-title-not-at-right",
        group: Group::Letterhead,
        requirements: &["national-title-position"],
        at_most: Severity::Error,
        wrong: "Quốc hiệu ở giữa trang",
        right: "Quốc hiệu ở bên phải, ngang dòng đầu tên cơ quan",
        test: heading::title_at_right,
    },
    Rule {
        name: "missing-motto",
        group: Group::Letterhead,
        requirements: &["motto-text"],
        at_most: Severity::Error,
        wrong: "Chỉ có Quốc hiệu",
        right: "Quốc hiệu, bên dưới là Độc lập - Tự do - Hạnh phúc",
        test: heading::motto_present,
    },
    Rule {
        name: "wrong-motto",
        group: Group::Letterhead,
        requirements: &["motto-text"],
        at_most: Severity::Error,
        wrong: "Độc lập – Tự do – Hạnh Phúc",
        right: "Độc lập - Tự do - Hạnh phúc",
        test: heading::motto_text,
    },
    Rule {
        name: "misset-motto",
        group: Group::Letterhead,
        requirements: &["motto"],
        at_most: Severity::Error,
        wrong: "Tiêu ngữ cỡ 12, nghiêng",
        right: "Tiêu ngữ cỡ 14, đứng, đậm",
        test: heading::motto_set,
    },
    Rule {
        name: "missing-title-rule",
        group: Group::Letterhead,
        requirements: &["title-rule"],
        at_most: Severity::Error,
        wrong: "Dưới Tiêu ngữ không có đường kẻ",
        right: "Dưới Tiêu ngữ có đường kẻ ngang, nét liền",
        test: heading::rule_present,
    },
    Rule {
        name: "broken-title-rule",
        group: Group::Letterhead,
        requirements: &["title-rule"],
        at_most: Severity::Error,
        wrong: "Dưới Tiêu ngữ gõ dấu gạch: -----------",
        right: "Dưới Tiêu ngữ có đường kẻ ngang, nét liền",
        test: heading::rule_unbroken,
    },
    Rule {
        name: "wrong-title-rule-length",
        group: Group::Letterhead,
        requirements: &["title-rule", "title-rule-measured"],
        at_most: Severity::Error,
        wrong: "Đường kẻ dài bằng nửa Tiêu ngữ",
        right: "Đường kẻ dài bằng dòng Tiêu ngữ",
        test: heading::rule_length,
    },
    Rule {
        name: "missing-issuing-organ",
        group: Group::Letterhead,
        requirements: &["issuing-organ", "letterhead-names"],
        at_most: Severity::Error,
        wrong: "Góc trái không có tên cơ quan",
        right: "SỞ NỘI VỤ",
        test: organ::present,
    },
    Rule {
        name: "misset-superior-organ",
        group: Group::Letterhead,
        requirements: &["superior-organ"],
        at_most: Severity::Error,
        wrong: "Tên cơ quan cấp trên in đậm",
        right: "Tên cơ quan cấp trên in hoa, không đậm",
        test: organ::superior_set,
    },
    Rule {
        name: "misset-issuing-organ",
        group: Group::Letterhead,
        requirements: &["issuing-organ"],
        at_most: Severity::Error,
        wrong: "Tên cơ quan ban hành không đậm",
        right: "Tên cơ quan ban hành in hoa, đậm",
        test: organ::set,
    },
    Rule {
        name: "abbreviated-issuing-organ",
        group: Group::Letterhead,
        requirements: &["full-organ-name"],
        at_most: Severity::Warning,
        wrong: "UBND XÃ AN HÒA",
        right: "ỦY BAN NHÂN DÂN XÃ AN HÒA",
        test: organ::in_full,
    },
    Rule {
        name: "standing-committee-as-organ",
        group: Group::Letterhead,
        requirements: &["no-standing-committee"],
        at_most: Severity::Error,
        wrong: "BAN THƯỜNG VỤ ĐẢNG UỶ XÃ TÂN HOÀ",
        right: "ĐẢNG UỶ XÃ TÂN HOÀ",
        test: organ::no_standing_committee,
    },
    Rule {
        name: "abolished-level",
        group: Group::Letterhead,
        requirements: &["current-levels"],
        at_most: Severity::Warning,
        wrong: "ỦY BAN NHÂN DÂN HUYỆN SƠN BÌNH, năm 2026",
        right: "ỦY BAN NHÂN DÂN TỈNH HẢI SƠN, năm 2026",
        test: organ::current_level,
    },
    Rule {
        name: "organ-not-at-left",
        group: Group::Letterhead,
        requirements: &["organ-position"],
        at_most: Severity::Error,
        wrong: "Tên cơ quan ở bên phải, Quốc hiệu ở bên trái",
        right: "Tên cơ quan ở bên trái, Quốc hiệu ở bên phải",
        test: organ::at_left,
    },
    Rule {
        name: "missing-organ-mark",
        group: Group::Letterhead,
        requirements: &["organ-mark"],
        at_most: Severity::Error,
        wrong: "Dưới tên cơ quan không có dấu sao",
        right: "Dưới tên cơ quan có một dấu sao: *",
        test: organ_rule::mark_present,
    },
    Rule {
        name: "wrong-organ-mark",
        group: Group::Letterhead,
        requirements: &["organ-mark"],
        at_most: Severity::Error,
        wrong: "***; -----",
        right: "*",
        test: organ_rule::mark_text,
    },
    Rule {
        name: "misset-organ-mark",
        group: Group::Letterhead,
        requirements: &["organ-mark-line"],
        at_most: Severity::Error,
        wrong: "Dấu sao ở đầu dòng",
        right: "Dấu sao ở giữa dòng",
        test: organ_rule::mark_set,
    },
    Rule {
        name: "organ-rule-in-party-document",
        group: Group::Letterhead,
        requirements: &["no-organ-rule"],
        at_most: Severity::Error,
        wrong: "Dưới tên cơ quan kẻ một đường",
        right: "Dưới tên cơ quan có một dấu sao: *",
        test: organ_rule::none,
    },
    Rule {
        name: "missing-organ-rule",
        group: Group::Letterhead,
        requirements: &["organ-rule"],
        at_most: Severity::Error,
        wrong: "Dưới tên cơ quan không có đường kẻ",
        right: "Dưới tên cơ quan có đường kẻ bằng 1/3 đến 1/2 dòng chữ",
        test: organ_rule::present,
    },
    Rule {
        name: "misplaced-organ-rule",
        group: Group::Letterhead,
        requirements: &["organ-rule"],
        at_most: Severity::Error,
        wrong: "Đường kẻ dưới tên cơ quan chủ quản",
        right: "Đường kẻ dưới tên cơ quan ban hành",
        test: organ_rule::placed,
    },
    Rule {
        name: "broken-organ-rule",
        group: Group::Letterhead,
        requirements: &["organ-rule"],
        at_most: Severity::Error,
        wrong: "Dưới tên cơ quan gõ dấu gạch: -------",
        right: "Dưới tên cơ quan có đường kẻ ngang, nét liền",
        test: organ_rule::unbroken,
    },
    Rule {
        name: "wrong-organ-rule-length",
        group: Group::Letterhead,
        requirements: &["organ-rule", "organ-rule-measured"],
        at_most: Severity::Error,
        wrong: "Đường kẻ dài bằng cả tên cơ quan",
        right: "Đường kẻ dài bằng 1/3 đến 1/2 dòng chữ",
        test: organ_rule::length,
    },
    Rule {
        name: "loose-letterhead-spacing",
        group: Group::Letterhead,
        requirements: &["title-spacing", "organ-spacing"],
        at_most: Severity::Warning,
        wrong: "Quốc hiệu và Tiêu ngữ cách nhau 1,5 dòng",
        right: "Quốc hiệu và Tiêu ngữ cách nhau dòng đơn",
        test: heading::single_spaced,
    },
];

/// Tests the pieces of a component in the document itself against a look.
fn set(case: &Case<'_>, component: Component, permitted: &Look) -> Verdict {
    let pieces: Vec<&Found> = case.specimen.everywhere(component).collect();
    if pieces.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = pieces.into_iter().flat_map(|found| {
        letters_of(case, &found.fragment, permitted)
            .into_iter()
            .chain(alignment(case, &found.fragment, permitted))
    });
    Verdict::of(Fault::gathered(faults))
}

/// Tests on which side of the page a component stands.
fn stands(case: &Case<'_>, component: Component, column: Column) -> Verdict {
    match case.specimen.first(component) {
        None => Verdict::DoesNotApply,
        Some(found) if found.column == column => Verdict::Passes,
        Some(found) if case.specimen.flows(&found.fragment) => Verdict::CannotSay,
        Some(found) => Verdict::Fails(vec![
            Fault::of_text(&found.fragment).with("found", case.specimen.text(&found.fragment)),
        ]),
    }
}

/// Whether a shape is anchored in the letterhead that is recognised as no
/// rule: it may be the one that seems to be missing.
fn has_unknown_shape(case: &Case<'_>) -> bool {
    let specimen = case.specimen;
    let last = [Component::PlaceDate, Component::Number, Component::Motto]
        .into_iter()
        .filter_map(|component| specimen.first(component))
        .map(|found| found.fragment.paragraph)
        .max()
        .unwrap_or_default();
    let is_rule = |index: usize| {
        let mut rules = specimen.rules.iter();
        rules.any(|rule| rule.fragment.paragraph == index)
    };
    let paragraphs = specimen.shown.paragraphs.iter().take(last + 1);
    paragraphs.enumerate().any(|(index, paragraph)| {
        let mut strokes = paragraph.strokes.iter();
        strokes.any(|stroke| stroke.origin == StrokeOrigin::Shape) && !is_rule(index)
    })
}
