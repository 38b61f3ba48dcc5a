//! Marks that are written in one way throughout a document.

use std::collections::BTreeMap;

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Group, Rule, Verdict};
use crate::diagnostic::Severity;

pub(super) const MIXED_QUOTATION_MARKS: Rule = Rule {
    name: "mixed-quotation-marks",
    group: Group::Text,
    requirements: &["quotation-marks"],
    at_most: Severity::Hint,
    wrong: "“Dân vận khéo” ... \"Mỗi tuần một việc tốt\"",
    right: "“Dân vận khéo” ... “Mỗi tuần một việc tốt”",
    test: mixed_quotation_marks,
};

pub(super) const MIXED_YEAR_RANGES: Rule = Rule {
    name: "mixed-year-ranges",
    group: Group::Text,
    requirements: &["year-ranges"],
    at_most: Severity::Hint,
    wrong: "nhiệm kỳ 2025 - 2030 ... nhiệm kỳ 2025-2030",
    right: "nhiệm kỳ 2025 - 2030 ... nhiệm kỳ 2025 - 2030",
    test: mixed_year_ranges,
};

fn mixed_quotation_marks(case: &Case<'_>) -> Verdict {
    let mut straight = Vec::new();
    let mut curly = Vec::new();
    for passage in &case.prose.passages {
        let mut before = ' ';
        for (offset, mark) in passage.text.char_indices() {
            match mark {
                // After a figure the mark tells inches or seconds.
                '"' if !before.is_ascii_digit() => straight.push((passage, offset, mark)),
                '“' | '”' => curly.push((passage, offset, mark)),
                _ => {}
            }
            before = mark;
        }
    }
    if straight.is_empty() && curly.is_empty() {
        return Verdict::DoesNotApply;
    }
    let fewer = if curly.len() < straight.len() {
        curly
    } else {
        straight
    };
    let Some((passage, offset, mark)) = fewer.first() else {
        return Verdict::Passes;
    };
    let mut fault = passage
        .fault(*offset..offset + mark.len_utf8())
        .with("found", mark.to_string());
    fault.more = fewer.len() - 1;
    Verdict::Fails(vec![fault])
}

/// Two years with what stands between them.
struct YearRange<'a> {
    passage: &'a Passage<'a>,
    first: usize,
    gap: &'a str,
}

fn mixed_year_ranges(case: &Case<'_>) -> Verdict {
    let ranges: Vec<_> = case
        .prose
        .passages
        .iter()
        .filter(|passage| passage.place != Place::Form)
        .flat_map(year_ranges)
        .collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for range in &ranges {
        *counts.entry(range.gap).or_default() += 1;
    }
    // The first of the most.
    let most = ranges.iter().rev();
    let Some(usual) = most.max_by_key(|range| counts.get(range.gap)) else {
        return Verdict::DoesNotApply;
    };
    let mut others = ranges.iter().filter(|range| range.gap != usual.gap);
    let Some(first) = others.next() else {
        return Verdict::Passes;
    };
    let (from, to) = (first.first, first.first + 1);
    let years = |index: usize| first.passage.words.get(index).map_or("", |word| word.text);
    let mut fault = first
        .passage
        .fault(first.passage.span(from, to))
        .with("found", first.passage.slice(from, to))
        .with(
            "expected",
            format!("{}{}{}", years(from), usual.gap, years(to)),
        );
    fault.more = others.count();
    Verdict::Fails(vec![fault])
}

fn year_ranges<'a>(passage: &'a Passage<'a>) -> impl Iterator<Item = YearRange<'a>> {
    (1..passage.words.len()).filter_map(move |index| {
        let gap = passage.gap(index);
        let dash = matches!(gap.trim(), "-" | "–" | "—");
        let (from, to) = (year(passage, index - 1)?, year(passage, index)?);
        // "số 2020-2021/KH": part of a number.
        let numbered = passage.gap(index + 1).starts_with(['/', '-']);
        let dated = passage.gap(index - 1).ends_with(['/', '-', '.']);
        (dash && from < to && !numbered && !dated).then_some(YearRange {
            passage,
            first: index - 1,
            gap,
        })
    })
}

fn year(passage: &Passage<'_>, index: usize) -> Option<u32> {
    let word = passage.words.get(index)?;
    word.number().filter(|year| (1900..2100).contains(year))
}
