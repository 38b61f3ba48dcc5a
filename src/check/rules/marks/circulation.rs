//! Chỉ dẫn phạm vi lưu hành, phổ biến (ô 11).

use super::urgency::unboxed;
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::inspect::shown::Story;
use crate::inspect::specimen::Fragment;
use crate::model::Component;
use crate::standard::Limit;

pub(super) const MISSET_CIRCULATION: Rule = Rule {
    name: "misset-circulation",
    group: Group::Marks,
    requirements: &["circulation"],
    at_most: Severity::Error,
    wrong: "Lưu hành nội bộ (nghiêng)",
    right: "LƯU HÀNH NỘI BỘ (in hoa, đứng, đậm)",
    test: misset_circulation,
};

pub(super) const UNBOXED_CIRCULATION: Rule = Rule {
    name: "unboxed-circulation",
    group: Group::Marks,
    requirements: &["circulation-box"],
    at_most: Severity::Error,
    wrong: "LƯU HÀNH NỘI BỘ (không có khung)",
    right: "LƯU HÀNH NỘI BỘ (trong khung viền đơn)",
    test: unboxed_circulation,
};

pub(super) const WRONG_MEDIA_MARK: Rule = Rule {
    name: "wrong-media-mark",
    group: Group::Marks,
    requirements: &["media-mark"],
    at_most: Severity::Error,
    wrong: "Không đưa lên phương tiện thông tin đại chúng",
    right: "Không phổ biến trên phương tiện thông tin đại chúng",
    test: wrong_media_mark,
};

fn misset_circulation(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Circulation)
}

fn unboxed_circulation(case: &Case<'_>) -> Verdict {
    unboxed(case, Component::Circulation)
}

/// The mark is a line of its own that says "không" of the mass media.
fn wrong_media_mark(case: &Case<'_>) -> Verdict {
    let Limit::Text(expected) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let wanted = folded(expected);
    // What the mark ends with, and what no other line of that length does.
    let Some(at) = wanted.find(&folded("phương tiện")) else {
        return Verdict::CannotSay;
    };
    let ending = wanted.get(at..).unwrap_or_default();
    let opening = folded("không ");
    let most_words = expected.split_whitespace().count() + 2;
    let specimen = case.specimen;
    let mut applies = false;
    let mut faults = Vec::new();
    for (index, paragraph) in specimen.shown.paragraphs.iter().enumerate() {
        let text = paragraph.text.trim();
        let is_short = text.split_whitespace().count() <= most_words;
        if !is_short || !matches!(paragraph.story, Story::Main | Story::Footer(..)) {
            continue;
        }
        let found = folded(text.trim_matches(['(', ')', '.', '"']));
        if !found.starts_with(&opening) || !found.ends_with(ending) {
            continue;
        }
        applies = true;
        if found != wanted {
            let place = Fragment {
                paragraph: index,
                range: 0..paragraph.text.len(),
            };
            faults.push(
                Fault::of_text(&place)
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
