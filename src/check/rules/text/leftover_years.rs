//! Years that were right in last year's document.

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::model::Component;

use super::lexicon;
use super::mentions::{self, Issue, Mention, dates};
use super::sentences::{clause, is_past, looks_back, says};

pub(super) const LEFTOVER_YEAR: Rule = Rule {
    name: "leftover-year",
    group: Group::Text,
    requirements: &["current-figures"],
    at_most: Severity::Warning,
    wrong: "kế hoạch năm 2026: báo cáo trước ngày 30/6/2025",
    right: "kế hoạch năm 2026: báo cáo trước ngày 30/6/2026",
    test: leftover_year,
};

/// How many words before "năm" tell one subject from another.
const SUBJECT_WORDS: usize = 4;

fn leftover_year(case: &Case<'_>) -> Verdict {
    let Some(issue) = mentions::issue(case) else {
        return Verdict::DoesNotApply;
    };
    let reports = case.text_of(Component::TypeName).is_some_and(|(_, name)| {
        let name = Passage::of(0, name, Place::Form, false);
        says(&name, 0..1, &lexicon::words().reporting_types)
    });
    let subject = subject_year(case).filter(|(_, year)| *year == issue.year);
    let mut faults = Vec::new();
    for passage in mentions::passages(case) {
        if passage.place == Place::Form {
            continue;
        }
        if let Some((words, _)) = &subject {
            faults.extend(other_years(passage, words, issue));
        }
        if !reports {
            faults.extend(past_deadlines(passage, issue));
        }
    }
    Verdict::of(Fault::gathered(faults))
}

fn fault(passage: &Passage<'_>, first: usize, last: usize, issue: Issue) -> Fault {
    passage
        .fault(passage.span(first, last))
        .with("found", passage.slice(first, last))
        .with("year", issue.year.to_string())
}

/// The year that the subject ends with or names, and the words before it.
fn subject_year(case: &Case<'_>) -> Option<(Vec<String>, i32)> {
    let subject = |component| case.specimen.joined(component);
    let text = subject(Component::Subject).or_else(|| subject(Component::LetterSubject))?;
    let passage = Passage::of(0, &text, Place::Title, false);
    (SUBJECT_WORDS..passage.words.len()).find_map(|index| {
        let year = named_year(&passage, index)?;
        let words = (index - SUBJECT_WORDS..index)
            .filter_map(|at| Some(passage.key(at)?.to_owned()))
            .collect();
        Some((words, year))
    })
}

/// The year named by "năm 2026" with "năm" at `index`.
fn named_year(passage: &Passage<'_>, index: usize) -> Option<i32> {
    let year = passage.words.get(index + 1)?.number()?;
    let named = passage.key(index) == Some("năm") && passage.follows(index + 1);
    (named && (1900..2200).contains(&year))
        .then(|| i32::try_from(year).ok())
        .flatten()
}

/// The words of the subject with the year before: "Giải Cầu lông tỉnh Bình
/// An, năm 2025" in the plan of 2026.
fn other_years(passage: &Passage<'_>, subject: &[String], issue: Issue) -> Vec<Fault> {
    (subject.len()..passage.words.len())
        .filter(|index| named_year(passage, *index) == Some(issue.year - 1))
        .filter(|index| {
            let words = (index - subject.len()..*index).filter_map(|at| passage.key(at));
            words.eq(subject.iter().map(String::as_str))
        })
        .filter(|index| !looks_back(passage, clause(passage, *index)))
        .map(|index| fault(passage, index, index + 1, issue))
        .collect()
}

/// Deadlines that were over before the year began: a task "trước ngày
/// 30/6/2025", "chậm nhất", or what is to happen at "Thời gian: ...".
fn past_deadlines(passage: &Passage<'_>, issue: Issue) -> Vec<Fault> {
    if !passage.is_sentences() {
        return Vec::new();
    }
    let is_over = |date: &&Mention| date.year.is_some_and(|year| year < issue.year);
    let dates = dates(passage);
    let last_is_past = dates.last().as_ref().is_some_and(is_over);
    let timed = last_is_past && passage.key(0) == Some("thời") && passage.gap(2).starts_with(':');
    dates
        .iter()
        .filter(is_over)
        .filter(|date| {
            let clause = clause(passage, date.first);
            // The first of a month divides before from after.
            let divides =
                date.day == 1 || says(passage, clause.clone(), &lexicon::words().thresholds);
            let before = clause.start..date.first;
            let is = usize::from(passage.before(date.first, 1) == Some("là"));
            let at_latest = passage.before(date.first, 2 + is) == Some("chậm")
                && passage.before(date.first, 1 + is) == Some("nhất");
            let deadline = passage.before(date.first, 1) == Some("trước")
                && says(passage, before, &lexicon::words().tasks);
            (at_latest || (deadline && !divides) || timed) && !is_past(passage, clause)
        })
        .map(|date| fault(passage, date.first, date.last, issue))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUE: Issue = Issue {
        year: 2026,
        date: None,
    };

    fn deadlines(text: &str) -> usize {
        past_deadlines(&Passage::of(0, text, Place::Content, false), ISSUE).len()
    }

    #[test]
    fn a_deadline_of_last_year_is_found() {
        for text in [
            "gửi kế hoạch về Ban Thường vụ trước ngày 30/6/2025.",
            "Các xã nộp danh sách chậm nhất là ngày 10/10/2025.",
            "- Thời gian: từ ngày 20/9/2025 đến hết ngày 05/11/2025.",
            "hoàn thành trước ngày 15 tháng 12 năm 2025",
        ] {
            assert!(deadlines(text) > 0, "{text}");
        }
    }

    #[test]
    fn history_is_left_alone() {
        for text in [
            "hồ sơ hình thành trước ngày 01/7/2025 do xã quản lý",
            "các xã đã hoàn thành trước ngày 31/12/2025",
            "Kế hoạch số 12-KH/ĐU, ngày 05/3/2025 về công tác năm 2025",
            "Số liệu tính từ ngày 15/12/2025 đến hết ngày 14/6/2026",
            "gửi báo cáo trước ngày 30/6/2026",
            "Thời gian: từ ngày 28/12/2025 đến ngày 03/01/2026",
            "thành lập trước ngày 01/7/2025",
            "hồ sơ đăng ký trước ngày 01/7/2025 do huyện quản lý",
            "đối với hồ sơ nộp trước ngày 15/6/2025",
        ] {
            assert_eq!(deadlines(text), 0, "{text}");
        }
    }

    #[test]
    fn the_subject_keeps_its_year() {
        let subject: Vec<String> = ["lông", "tỉnh", "bình", "an"].map(str::to_owned).into();
        let found = |text: &str| {
            let passage = Passage::of(0, text, Place::Content, false);
            other_years(&passage, &subject, ISSUE).len()
        };
        assert_eq!(found("tổ chức Giải Cầu lông tỉnh Bình An năm 2025"), 1);
        assert_eq!(found("ĐIỀU LỆ GIẢI CẦU LÔNG TỈNH BÌNH AN, NĂM 2025"), 1);
        assert_eq!(found("so với Giải Cầu lông tỉnh Bình An năm 2025"), 0);
        assert_eq!(found("tổ chức Giải Cầu lông tỉnh Bình An năm 2026"), 0);
    }
}
