//! Editions and anniversaries that were right in last year's document.

use std::collections::BTreeMap;

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::model::from_roman;

use super::lexicon;
use super::mentions::{self, dates};
use super::sentences::{clause, looks_back};

pub(super) const LEFTOVER_EDITION: Rule = Rule {
    name: "leftover-edition",
    group: Group::Text,
    requirements: &["current-figures"],
    at_most: Severity::Warning,
    wrong: "Hội thao lần thứ XXIII, năm 2022 ... Hội thao lần thứ XXII, năm 2022",
    right: "Hội thao lần thứ XXIII, năm 2022 ... Hội thao lần thứ XXIII, năm 2022",
    test: leftover_edition,
};

pub(super) const LEFTOVER_ANNIVERSARY: Rule = Rule {
    name: "leftover-anniversary",
    group: Group::Text,
    requirements: &["current-figures"],
    at_most: Severity::Warning,
    wrong: "kỷ niệm 67 năm Ngày truyền thống (02/11/1954 - 02/11/2022)",
    right: "kỷ niệm 68 năm Ngày truyền thống (02/11/1954 - 02/11/2022)",
    test: leftover_anniversary,
};

/// How many words before "lần thứ" the name of an event may have.
const EVENT_WORDS: usize = 16;
/// How many words after "68 năm" tell one event from another.
const CAUSE_WORDS: usize = 4;

/// "Hội thao Khối các cơ quan tỉnh lần thứ XXIII, năm 2022".
struct Edition<'a> {
    passage: &'a Passage<'a>,
    /// The name of the event, in keys.
    event: Vec<&'a str>,
    /// Index of the word that counts.
    word: usize,
    number: u32,
    year: Option<u32>,
}

fn leftover_edition(case: &Case<'_>) -> Verdict {
    let passages = case.prose.passages.iter();
    let editions: Vec<_> = passages
        .filter(|passage| passage.place != Place::Form)
        .flat_map(editions)
        .collect();
    if editions.is_empty() {
        return Verdict::DoesNotApply;
    }
    let usual = usual_editions(&editions);
    let faults = editions.iter().filter_map(|edition| {
        let usual = usual.get(&*edition.event)?;
        let span = edition.passage.words.get(edition.word)?;
        contradicts(edition, usual).then(|| {
            edition
                .passage
                .fault(span.range.clone())
                .with("found", told(edition))
                .with("expected", told(usual))
        })
    });
    Verdict::of(Fault::gathered(faults))
}

fn told(edition: &Edition<'_>) -> String {
    let number = edition.passage.slice(edition.word, edition.word);
    match edition.year {
        Some(year) => format!("lần thứ {number}, năm {year}"),
        None => format!("lần thứ {number}"),
    }
}

/// For each event the edition that the document speaks of most, the first of
/// them when there are several.
fn usual_editions<'e, 'a>(editions: &'e [Edition<'a>]) -> BTreeMap<&'e [&'a str], &'e Edition<'a>> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for edition in editions {
        *counts.entry((&*edition.event, edition.number)).or_default() += 1;
    }
    let count = |edition: &Edition<'a>| counts.get(&(&*edition.event, edition.number)).copied();
    let mut usual: BTreeMap<_, &Edition<'_>> = BTreeMap::new();
    for edition in editions.iter().filter(|edition| edition.year.is_some()) {
        let known = usual.entry(&*edition.event).or_insert(edition);
        if count(edition) > count(known) {
            *known = edition;
        }
    }
    usual
}

/// Whether an edition cannot be right when the usual one is: another number
/// in the same year, the same number in another year, or numbers and years
/// that run against each other.
fn contradicts(edition: &Edition<'_>, usual: &Edition<'_>) -> bool {
    let same_number = edition.number == usual.number;
    match (edition.year, usual.year) {
        (Some(year), Some(of_usual)) if year == of_usual => !same_number,
        (Some(_), Some(_)) if same_number => true,
        (Some(year), Some(of_usual)) => {
            let later = year > of_usual;
            let higher = edition.number > usual.number;
            later != higher || edition.number.abs_diff(usual.number) > year.abs_diff(of_usual)
        }
        (None, _) => {
            !same_number
                && edition.number + 1 == usual.number
                && !looks_back(edition.passage, clause(edition.passage, edition.word))
        }
        (Some(_), None) => false,
    }
}

fn editions<'a>(passage: &'a Passage<'a>) -> Vec<Edition<'a>> {
    let events = &lexicon::words().events;
    (2..passage.words.len())
        .filter(|index| {
            passage.before(*index, 2) == Some("lần") && passage.before(*index, 1) == Some("thứ")
        })
        .filter_map(|word| {
            let number = count(passage, word)?;
            let end = word - 2;
            // From the last head on: "kế hoạch tổ chức Hội thao ..." starts
            // with "Hội thao".
            let start = (end.saturating_sub(EVENT_WORDS)..end)
                .rev()
                .find(|at| events.iter().any(|event| event.starts_at(passage, *at)))?;
            let event = (start..end).filter_map(|at| passage.key(at)).collect();
            let named = passage.key(word + 1) == Some("năm");
            let year = named
                .then(|| passage.words.get(word + 2)?.number())
                .flatten();
            Some(Edition {
                passage,
                event,
                word,
                number,
                year: year.filter(|year| (1900..2200).contains(year)),
            })
        })
        .collect()
}

/// A count in Roman or Arabic figures.
fn count(passage: &Passage<'_>, index: usize) -> Option<u32> {
    let word = passage.words.get(index)?;
    word.number().or_else(|| from_roman(word.text))
}

/// "kỷ niệm 68 năm Ngày truyền thống ... (02/11/1954 - 02/11/2022)".
struct Anniversary<'a> {
    passage: &'a Passage<'a>,
    /// Index of the word that counts.
    word: usize,
    count: u32,
    /// The words after "năm", in keys.
    cause: Vec<&'a str>,
    /// Years between the two dates that follow.
    between: Option<u32>,
}

fn leftover_anniversary(case: &Case<'_>) -> Verdict {
    let passages = mentions::passages(case);
    let found: Vec<_> = passages.into_iter().flat_map(anniversaries).collect();
    if found.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = found.iter().filter_map(|one| {
        let expected = expected_count(&found, one).filter(|count| *count != one.count)?;
        let span = one.passage.span(one.word, one.word + 1);
        Some(
            one.passage
                .fault(span)
                .with("found", format!("{} năm", one.count))
                .with("expected", format!("{expected} năm")),
        )
    });
    Verdict::of(Fault::gathered(faults))
}

/// What the dates beside a count say; without dates, what the other places
/// that count to the same cause say, if they are more.
fn expected_count(all: &[Anniversary<'_>], one: &Anniversary<'_>) -> Option<u32> {
    if let Some(years) = one.between {
        return Some(years);
    }
    // Without dates of its own a count may be of an earlier year's event; one
    // year less is what copying leaves.
    if looks_back(one.passage, clause(one.passage, one.word)) {
        return None;
    }
    let same = || {
        all.iter()
            .filter(|other| other.cause == one.cause && other.count.abs_diff(one.count) <= 1)
    };
    // A count that its own dates confirm speaks for the document.
    let confirmed = same().find(|other| other.between == Some(other.count));
    if let Some(confirmed) = confirmed {
        return Some(confirmed.count);
    }
    let votes = |count: u32| same().filter(|other| other.count == count).count();
    let near = one.count.saturating_sub(1)..=one.count.saturating_add(1);
    let usual = near.max_by_key(|count| votes(*count))?;
    (votes(usual) > votes(one.count)).then_some(usual)
}

fn anniversaries<'a>(passage: &'a Passage<'a>) -> Vec<Anniversary<'a>> {
    let dates = dates(passage);
    (2..passage.words.len())
        .filter(|index| {
            passage.before(*index, 2) == Some("kỷ")
                && passage.before(*index, 1) == Some("niệm")
                && passage.key(index + 1) == Some("năm")
        })
        .filter_map(|word| {
            let count = passage.words.get(word)?.number()?;
            let cause: Vec<_> = (word + 2..word + 2 + CAUSE_WORDS)
                .filter_map(|at| passage.key(at))
                .collect();
            let end = clause(passage, word).end;
            let next = (word + 1..end).find(|at| passage.before(*at, 1) == Some("niệm"));
            let pair = dates.windows(2).find(|pair| match pair {
                [from, to] => {
                    from.first > word
                        && to.first == from.last + 1
                        && passage.gap(from.first).ends_with('(')
                        && to.last < next.unwrap_or(end)
                }
                _ => false,
            });
            let years = pair.and_then(|pair| match pair {
                [from, to] => to.year?.checked_sub(from.year?),
                _ => None,
            });
            (cause.len() == CAUSE_WORDS).then_some(Anniversary {
                passage,
                word,
                count,
                cause,
                between: years.and_then(|years| u32::try_from(years).ok()),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contradictions(text: &str) -> usize {
        let passage = Passage::of(0, text, Place::Content, false);
        let all = editions(&passage);
        let usual = usual_editions(&all);
        all.iter()
            .filter(|one| {
                let usual = usual.get(&*one.event);
                usual.is_some_and(|usual| contradicts(one, usual))
            })
            .count()
    }

    #[test]
    fn editions_run_in_step_with_years() {
        for text in [
            "Giải Cờ tướng lần thứ XXIII, năm 2022; Giải Cờ tướng lần thứ XXII, năm 2022",
            "Giải Cờ tướng lần thứ XXIII, năm 2022; Giải Cờ tướng lần thứ XXIII, năm 2021",
            "Giải Cờ tướng lần thứ 5 năm 2022; Giải Cờ tướng lần thứ 9 - năm 2023",
            "Giải Cờ tướng lần thứ V năm 2022. Tham dự Giải Cờ tướng lần thứ IV có 20 đội",
        ] {
            assert_eq!(contradictions(text), 1, "{text}");
        }
        for text in [
            "Giải Cờ tướng lần thứ XXIII, năm 2022; so với Giải Cờ tướng lần thứ XXII, năm 2021",
            "Giải Cờ tướng lần thứ V năm 2022. Sau thành công của Giải Cờ tướng lần thứ IV",
            "Đại hội Đảng bộ Khối lần thứ VI, nhiệm kỳ 2020 - 2025; Giải Cờ tướng lần thứ V năm 2022",
            "Hội nghị lần thứ tám",
        ] {
            assert_eq!(contradictions(text), 0, "{text}");
        }
    }

    fn counts(text: &str) -> Vec<Option<u32>> {
        let passage = Passage::of(0, text, Place::Content, false);
        let all = anniversaries(&passage);
        all.iter().map(|one| expected_count(&all, one)).collect()
    }

    #[test]
    fn an_anniversary_is_the_span_of_its_dates() {
        assert_eq!(
            counts("kỷ niệm 67 năm Ngày truyền thống Đảng bộ Khối (02/11/1954 - 02/11/2022)"),
            [Some(68)]
        );
        assert_eq!(
            counts(
                "kỷ niệm 68 năm Ngày truyền thống Đảng bộ (02/11/1954 - 02/11/2022); kỷ niệm 67 năm Ngày truyền thống Đảng bộ"
            ),
            [Some(68), Some(68)]
        );
        assert_eq!(counts("kỷ niệm 80 năm Ngày Thể thao Việt Nam"), [None]);
    }
}
