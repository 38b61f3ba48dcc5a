//! Which posts stand above a signature (chức vụ của người ký, ô 7a).

use super::authority::{after_opening, begins, lines, opening};
use super::block::{blocks, only_block};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::model::{Authority, Component};
use crate::standard::Limit;

pub(super) const ORGAN_IN_POST: Rule = Rule {
    name: "organ-in-post",
    group: Group::Signature,
    requirements: &["post-without-organ"],
    at_most: Severity::Error,
    wrong: "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ TỈNH UỶ",
    right: "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ",
    test: organ_in_post,
};

pub(super) const MEMBER_POST_SHOWN: Rule = Rule {
    name: "member-post-shown",
    group: Group::Signature,
    requirements: &["no-member-post"],
    at_most: Severity::Error,
    wrong: "T/M BAN THƯỜNG VỤ / UỶ VIÊN",
    right: "T/M BAN THƯỜNG VỤ / Bùi Thị Ngọc Lan",
    test: member_post_shown,
};

pub(super) const CAPITAL_LINK_WORD: Rule = Rule {
    name: "capital-link-word",
    group: Group::Signature,
    requirements: &["link-word"],
    at_most: Severity::Warning,
    wrong: "BÍ THƯ / KIÊM / TRƯỞNG BAN CHỈ ĐẠO",
    right: "BÍ THƯ / kiêm / TRƯỞNG BAN CHỈ ĐẠO",
    test: capital_link_word,
};

/// Posts that stand without their organ.
const POSTS: [&str; 8] = [
    "bí thư",
    "phó bí thư",
    "chánh văn phòng",
    "phó chánh văn phòng",
    "trưởng ban",
    "phó trưởng ban",
    "chủ nhiệm",
    "phó chủ nhiệm",
];

/// Committees of the Party by their names.
const COMMITTEES: [&str; 9] = [
    "tỉnh uỷ",
    "thành uỷ",
    "huyện uỷ",
    "quận uỷ",
    "thị uỷ",
    "đảng uỷ",
    "đảng bộ",
    "chi uỷ",
    "chi bộ",
];

/// Bodies that may have no seal of their own: there the post says of what.
const WITHOUT_SEAL: [&str; 4] = ["chỉ đạo", "tiểu ban", "hội đồng", "ban tổ chức"];

fn contains(text: &str, words: &[&str]) -> bool {
    let text = folded(text);
    words.iter().any(|word| text.contains(&folded(word)))
}

fn organ_in_post(case: &Case<'_>) -> Verdict {
    let Some(block) = only_block(case) else {
        return Verdict::DoesNotApply;
    };
    let organ = case
        .specimen
        .joined(Component::IssuingOrgan)
        .unwrap_or_default();
    let is_linked = lines(case, block).any(|(_, text)| is_link_word(text));
    if is_linked || contains(&organ, &WITHOUT_SEAL) {
        return Verdict::DoesNotApply;
    }
    let mut applies = false;
    let mut faults = Vec::new();
    for (line, text) in lines(case, block) {
        let post = after_opening(text);
        if !POSTS.iter().any(|known| begins(post, known)) || contains(post, &WITHOUT_SEAL) {
            continue;
        }
        applies = true;
        if contains(post, &COMMITTEES) {
            faults.push(Fault::of_text(line).with("found", post));
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

fn member_post_shown(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for block in blocks(case) {
        let mut on_behalf = false;
        for (line, text) in lines(case, block) {
            let opening = opening(text);
            if opening.is_some_and(|opening| opening.authority == Authority::OnBehalf) {
                on_behalf = true;
                applies = true;
            } else if on_behalf && contains(text, &["uỷ viên"]) {
                faults.push(Fault::of_text(line).with("found", text));
            }
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

/// Whether a line is the word between two posts of one signer.
pub(super) fn is_link_word(text: &str) -> bool {
    folded(text) == folded("kiêm")
}

fn capital_link_word(case: &Case<'_>) -> Verdict {
    let Limit::Text(expected) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let mut applies = false;
    let mut faults = Vec::new();
    for (line, text) in blocks(case).flat_map(|block| lines(case, block)) {
        if !is_link_word(text) {
            continue;
        }
        applies = true;
        if text != expected {
            faults.push(
                Fault::of_text(line)
                    .with("found", text)
                    .with("expected", expected.as_str()),
            );
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}
