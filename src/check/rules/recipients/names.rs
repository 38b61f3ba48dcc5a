//! Who is named among the recipients (nơi nhận, ô 9b).

use std::collections::BTreeMap;

use super::archive::is_archive;
use super::items::{Item, items};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::kinds::kind;
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::model::Component;
use crate::standard::Limit;

pub(super) const MISSING_AS_ABOVE: Rule = Rule {
    name: "missing-as-above",
    group: Group::Recipients,
    requirements: &["first-recipient"],
    at_most: Severity::Error,
    wrong: "Nơi nhận: / - Ủy ban nhân dân các xã, phường;",
    right: "Nơi nhận: / - Như trên;",
    test: missing_as_above,
};

pub(super) const MISSING_AS_ARTICLE: Rule = Rule {
    name: "missing-as-article",
    group: Group::Recipients,
    requirements: &["as-article"],
    at_most: Severity::Warning,
    wrong: "Nơi nhận: / - Trưởng phòng Kinh tế;",
    right: "Nơi nhận: / - Như Điều 3;",
    test: missing_as_article,
};

pub(super) const DUPLICATE_RECIPIENT: Rule = Rule {
    name: "duplicate-recipient",
    group: Group::Recipients,
    requirements: &["recipients-once"],
    at_most: Severity::Warning,
    wrong: "- Sở Nội vụ; / - Sở Tài chính; / - Sở Nội vụ;",
    right: "- Sở Nội vụ; / - Sở Tài chính;",
    test: duplicate_recipient,
};

pub(super) const ABBREVIATED_PURPOSE: Rule = Rule {
    name: "abbreviated-purpose",
    group: Group::Recipients,
    requirements: &["purpose-tag"],
    at_most: Severity::Hint,
    wrong: "- Ủy ban nhân dân tỉnh (b/c);",
    right: "- Ủy ban nhân dân tỉnh (để báo cáo);",
    test: abbreviated_purpose,
};

/// Types whose articles name who carries them out.
const WITH_ARTICLES: [&str; 2] = ["QĐ", "NQ"];

/// The first recipient must open with these words.
fn first_must_be(first: &Item, words: &str) -> Verdict {
    if folded(&first.text).starts_with(&folded(words)) {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(first.start())
            .with("found", first.bare())
            .with("expected", words),
    ])
}

fn missing_as_above(case: &Case<'_>) -> Verdict {
    let Limit::Text(words) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let is_addressed = case.specimen.first(Component::AddresseeLabel).is_some();
    // An address on a type that bears none is the fault of
    // `needless-addressee`.
    let bearers = case.requirement("addressee-kinds").map(|r| &r.limit);
    let bears_it = match (kind(case), bearers) {
        (Some(entry), Some(Limit::AnyText(kinds))) => kinds.contains(&entry.kind.name),
        (_, _) => true,
    };
    let items = items(case, Component::Recipient);
    match items.first() {
        Some(first) if is_addressed && bears_it => first_must_be(first, words),
        Some(_) | None => Verdict::DoesNotApply,
    }
}

fn missing_as_article(case: &Case<'_>) -> Verdict {
    let Limit::Text(words) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let code = kind(case).and_then(|entry| entry.kind.code.as_deref());
    let has_articles = case.specimen.first(Component::ArticleHeading).is_some();
    if !has_articles || !code.is_some_and(|code| WITH_ARTICLES.contains(&code)) {
        return Verdict::DoesNotApply;
    }
    let items = items(case, Component::Recipient);
    items
        .first()
        .map_or(Verdict::DoesNotApply, |first| first_must_be(first, words))
}

fn duplicate_recipient(case: &Case<'_>) -> Verdict {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    let items = items(case, Component::Recipient);
    let named = items.iter().filter(|item| !is_archive(item));
    for item in named {
        let name = folded(without_purpose(item.bare()));
        let times = seen.entry(name).or_default();
        *times += 1;
        if *times > 1 {
            faults.push(Fault::of_text(item.start()).with("found", without_purpose(item.bare())));
        }
    }
    if seen.is_empty() {
        Verdict::DoesNotApply
    } else {
        Verdict::of(faults)
    }
}

/// A recipient without the bracket that says what for.
fn without_purpose(text: &str) -> &str {
    match text.rsplit_once('(') {
        Some((name, _)) if text.ends_with(')') => name.trim_end(),
        Some(_) | None => text,
    }
}

fn abbreviated_purpose(case: &Case<'_>) -> Verdict {
    let items = items(case, Component::Recipient);
    let tags: Vec<_> = items
        .iter()
        .filter_map(|item| {
            let (_, tag) = item.bare().rsplit_once('(')?;
            Some((item, tag.strip_suffix(')')?))
        })
        .collect();
    if tags.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = tags
        .into_iter()
        .filter(|(_, tag)| is_abbreviated(tag))
        .map(|(item, tag)| Fault::of_text(item.end()).with("found", format!("({tag})")));
    Verdict::of(Fault::gathered(faults))
}

/// Whether a purpose is of the kind `b/c`, `t/h`, `để b/c`.
fn is_abbreviated(tag: &str) -> bool {
    let tag = folded(tag);
    let letters = tag.split_whitespace().last().unwrap_or_default();
    let mut parts = letters.split('/');
    let is_short = |part: Option<&str>| {
        part.is_some_and(|part| {
            matches!(part.chars().count(), 1..=2) && part.chars().all(char::is_alphabetic)
        })
    };
    is_short(parts.next()) && is_short(parts.next()) && parts.next().is_none()
}
