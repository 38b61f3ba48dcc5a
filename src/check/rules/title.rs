//! Tên loại and trích yếu (ô 5): which type, how both look, and what parts
//! them from the content.

mod issuer;
mod letter;
mod parting;
mod subject;
mod type_name;

use crate::check::rule::{Case, Group, Rule};
use crate::diagnostic::Severity;
use crate::inspect::specimen::Scope;
use crate::model::{Component, opens_phrase};
use crate::standard::KindEntry;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "missing-type-name",
        group: Group::Title,
        requirements: &["type-name"],
        at_most: Severity::Error,
        wrong: "Số: 05/KH-UBND / tổ chức Ngày hội đọc sách",
        right: "Số: 05/KH-UBND / KẾ HOẠCH / Tổ chức Ngày hội đọc sách",
        test: type_name::missing,
    },
    Rule {
        name: "unknown-type",
        group: Group::Title,
        requirements: &["document-types"],
        at_most: Severity::Warning,
        wrong: "KẾ HOẠCK",
        right: "KẾ HOẠCH",
        test: type_name::unknown,
    },
    Rule {
        name: "misset-type-name",
        group: Group::Title,
        requirements: &["type-name"],
        at_most: Severity::Error,
        wrong: "Kế hoạch",
        right: "KẾ HOẠCH",
        test: type_name::misset,
    },
    Rule {
        name: "misset-author",
        group: Group::Title,
        requirements: &["author"],
        at_most: Severity::Hint,
        wrong: "của Ban Thường vụ Tỉnh uỷ",
        right: "CỦA BAN THƯỜNG VỤ TỈNH UỶ",
        test: type_name::misset_author,
    },
    Rule {
        name: "type-name-on-letter",
        group: Group::Title,
        requirements: &["letter-without-type"],
        at_most: Severity::Error,
        wrong: "CÔNG VĂN",
        right: "Kính gửi: Sở Nội vụ",
        test: type_name::on_letter,
    },
    Rule {
        name: "type-not-allowed",
        group: Group::Title,
        requirements: &["issuing-rights"],
        at_most: Severity::Warning,
        wrong: "CHI BỘ PHÒNG TỔNG HỢP / CHỈ THỊ",
        right: "CHI BỘ PHÒNG TỔNG HỢP / NGHỊ QUYẾT",
        test: issuer::type_not_allowed,
    },
    Rule {
        name: "missing-subject",
        group: Group::Title,
        requirements: &["subject-presence"],
        at_most: Severity::Error,
        wrong: "BÁO CÁO",
        right: "BÁO CÁO / Kết quả công tác văn thư năm 2025",
        test: subject::missing,
    },
    Rule {
        name: "misset-subject",
        group: Group::Title,
        requirements: &["subject"],
        at_most: Severity::Error,
        wrong: "KẾT QUẢ CÔNG TÁC VĂN THƯ NĂM 2025",
        right: "Kết quả công tác văn thư năm 2025",
        test: subject::misset,
    },
    Rule {
        name: "subject-ends-with-stop",
        group: Group::Title,
        requirements: &["subject-end", "subject-start"],
        at_most: Severity::Warning,
        wrong: "Kết quả công tác văn thư năm 2025.",
        right: "Kết quả công tác văn thư năm 2025",
        test: subject::ends_with_stop,
    },
    Rule {
        name: "capital-subject",
        group: Group::Title,
        requirements: &["subject-start"],
        at_most: Severity::Warning,
        wrong: "Về công tác kiểm tra, giám sát năm 2026",
        right: "về công tác kiểm tra, giám sát năm 2026",
        test: subject::capital,
    },
    Rule {
        name: "long-subject",
        group: Group::Title,
        requirements: &["subject-length"],
        at_most: Severity::Warning,
        wrong: "Tổ chức thực hiện các nội dung ... (620 ký tự)",
        right: "Tổ chức Ngày hội đọc sách năm 2026",
        test: subject::long,
    },
    Rule {
        name: "letter-prefix-in-titled-document",
        group: Group::Title,
        requirements: &["letter-subject-form"],
        at_most: Severity::Error,
        wrong: "KẾ HOẠCH / V/v tổ chức Ngày hội đọc sách",
        right: "KẾ HOẠCH / Tổ chức Ngày hội đọc sách",
        test: letter::prefix_in_titled_document,
    },
    Rule {
        name: "missing-subject-mark",
        group: Group::Title,
        requirements: &["subject-mark"],
        at_most: Severity::Error,
        wrong: "về công tác kiểm tra, giám sát",
        right: "về công tác kiểm tra, giám sát / -----",
        test: parting::missing_mark,
    },
    Rule {
        name: "wrong-subject-mark",
        group: Group::Title,
        requirements: &["subject-mark"],
        at_most: Severity::Error,
        wrong: "---",
        right: "-----",
        test: parting::wrong_mark,
    },
    Rule {
        name: "misset-subject-mark",
        group: Group::Title,
        requirements: &["subject-mark-line"],
        at_most: Severity::Error,
        wrong: "----- (căn trái)",
        right: "----- (căn giữa)",
        test: parting::misset_mark,
    },
    Rule {
        name: "subject-rule-in-party-document",
        group: Group::Title,
        requirements: &["no-subject-rule"],
        at_most: Severity::Error,
        wrong: "đường kẻ dưới trích yếu",
        right: "-----",
        test: parting::rule_in_party_document,
    },
    Rule {
        name: "missing-subject-rule",
        group: Group::Title,
        requirements: &["subject-rule"],
        at_most: Severity::Error,
        wrong: "trích yếu không có đường kẻ",
        right: "đường kẻ dài 1/3 đến 1/2 dòng trích yếu",
        test: parting::missing_rule,
    },
    Rule {
        name: "makeshift-subject-rule",
        group: Group::Title,
        requirements: &["subject-rule"],
        at_most: Severity::Error,
        wrong: "____________",
        right: "đường kẻ vẽ liền nét",
        test: parting::makeshift_rule,
    },
    Rule {
        name: "broken-subject-rule",
        group: Group::Title,
        requirements: &["subject-rule"],
        at_most: Severity::Error,
        wrong: "- - - - - -",
        right: "────────",
        test: parting::broken_rule,
    },
    Rule {
        name: "wrong-subject-rule-length",
        group: Group::Title,
        requirements: &["subject-rule"],
        at_most: Severity::Error,
        wrong: "đường kẻ dài bằng dòng trích yếu",
        right: "đường kẻ dài 1/3 đến 1/2 dòng trích yếu",
        test: parting::wrong_rule_length,
    },
    Rule {
        name: "missing-letter-prefix",
        group: Group::Title,
        requirements: &["letter-subject-form"],
        at_most: Severity::Error,
        wrong: "Phối hợp tổ chức hội nghị",
        right: "V/v phối hợp tổ chức hội nghị",
        test: letter::missing_prefix,
    },
    Rule {
        name: "miscased-letter-prefix",
        group: Group::Title,
        requirements: &["letter-subject-form"],
        at_most: Severity::Error,
        wrong: "V/V phối hợp tổ chức hội nghị",
        right: "V/v phối hợp tổ chức hội nghị",
        test: letter::miscased_prefix,
    },
    Rule {
        name: "letter-prefix-of-other-side",
        group: Group::Title,
        requirements: &["letter-subject-form"],
        at_most: Severity::Error,
        wrong: "V/v chuẩn bị hội nghị",
        right: "về việc chuẩn bị hội nghị",
        test: letter::prefix_of_other_side,
    },
    Rule {
        name: "colon-after-letter-prefix",
        group: Group::Title,
        requirements: &["letter-subject-form"],
        at_most: Severity::Warning,
        wrong: "V/v: phối hợp tổ chức hội nghị",
        right: "V/v phối hợp tổ chức hội nghị",
        test: letter::colon_after_prefix,
    },
    Rule {
        name: "capital-after-letter-prefix",
        group: Group::Title,
        requirements: &["letter-subject-form"],
        at_most: Severity::Warning,
        wrong: "V/v Phối hợp tổ chức hội nghị",
        right: "V/v phối hợp tổ chức hội nghị",
        test: letter::capital_after_prefix,
    },
    Rule {
        name: "misset-letter-subject",
        group: Group::Title,
        requirements: &["letter-subject"],
        at_most: Severity::Error,
        wrong: "trích yếu công văn cỡ chữ 14, in đậm",
        right: "trích yếu công văn cỡ chữ 12",
        test: letter::misset,
    },
    Rule {
        name: "narrow-letter-subject-gap",
        group: Group::Title,
        requirements: &["letter-subject"],
        at_most: Severity::Error,
        wrong: "trích yếu sát dưới số, ký hiệu",
        right: "cách dòng số, ký hiệu 6 pt",
        test: letter::narrow_gap,
    },
];

/// The type that the title names: the entry of the longest run of its first
/// words that is one, and whether that run is the whole name ("CHƯƠNG TRÌNH
/// HÀNH ĐỘNG" begins with a type).
fn named_kind<'a>(case: &Case<'a>) -> Option<(&'a KindEntry, bool)> {
    let name = case.specimen.joined(Component::TypeName)?;
    let words: Vec<_> = name.split_whitespace().collect();
    (1..=words.len()).rev().find_map(|count| {
        let run = words.get(..count)?.join(" ");
        let entry = case.standard.kind_entry(&run)?;
        Some((entry, count == words.len()))
    })
}

/// Whether the document is a titled one (văn bản có tên loại) whose title
/// can be relied on.
fn is_titled(case: &Case<'_>) -> bool {
    case.specimen.first(Component::TypeName).is_some()
        && named_kind(case).is_none_or(|(entry, _)| entry.kind.titled)
}

/// Whether a text starts with a capital only because it starts: its first
/// words stand elsewhere in small letters, or the first one opens phrases.
/// None when that cannot be told from a name.
fn starts_like_sentence(case: &Case<'_>, text: &str) -> Option<bool> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let mut letters = first.chars();
    if !letters.next().is_some_and(char::is_uppercase) {
        return Some(false);
    }
    if letters.clone().next().is_some() && letters.all(|letter| !letter.is_lowercase()) {
        return Some(false);
    }
    let first = first.to_lowercase();
    if opens_phrase(&first) {
        return Some(true);
    }
    let run = format!(" {first} {} ", words.next()?.to_lowercase());
    let elsewhere = case
        .specimen
        .found
        .iter()
        .filter(|found| matches!(found.component, Component::Body | Component::ListItem))
        .filter(|found| found.scope == Scope::Main)
        .any(|found| case.specimen.text(&found.fragment).contains(&run));
    elsewhere.then_some(true)
}
