//! Dates and days of the week as the text names them.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::prose::{Passage, Place, Prose};
use crate::check::rule::Case;
use crate::model::Component;

use super::lexicon;

/// A date named in a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// Its first word: the day, or "ngày" before it.
    pub(super) first: usize,
    /// Its last word.
    pub(super) last: usize,
    /// Index of the word that is the day.
    pub(super) day_word: usize,
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<i32>,
    /// Whether it is written in figures alone ("05/3/2026").
    pub(super) in_figures: bool,
}

/// A day of the week named in a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NamedDay {
    /// Index of "thứ" or "Chủ".
    pub(super) first: usize,
    pub(super) weekday: Weekday,
}

impl Mention {
    /// The day, when it exists and its year is known.
    pub(super) fn date(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }

    /// Whether such a day exists, in a leap year if no year is named.
    pub(super) fn exists(&self) -> bool {
        NaiveDate::from_ymd_opt(self.year.unwrap_or(2024), self.month, self.day).is_some()
    }
}

/// The dates of a passage, in order.
pub(super) fn dates(passage: &Passage<'_>) -> Vec<Mention> {
    let mut dates = Vec::new();
    let mut index = 0;
    while index < passage.words.len() {
        let date = in_figures(passage, index).or_else(|| in_words(passage, index));
        index = date.as_ref().map_or(index, |date| date.last) + 1;
        dates.extend(date);
    }
    dates
}

/// "05/3/2026", "05-3-2026", or "ngày 05/3" with the day at `index`.
fn in_figures(passage: &Passage<'_>, index: usize) -> Option<Mention> {
    let figures = |at: usize, length: usize| {
        let word = passage.words.get(at)?;
        (word.text.len() <= length).then(|| word.number()).flatten()
    };
    let (day, month) = (figures(index, 2)?, figures(index + 1, 2)?);
    let mark = passage.gap(index + 1);
    if !matches!(mark, "/" | "-" | ".") || passage.gap(index).ends_with(['/', '-', '.', ',']) {
        return None;
    }
    let led = passage.before(index, 1) == Some("ngày") && passage.follows(index);
    let first = if led { index - 1 } else { index };
    let mention = |last, year| Mention {
        first,
        last,
        day_word: index,
        day,
        month,
        year,
        in_figures: true,
    };
    let goes_on = |last: usize| {
        let gap = passage.gap(last + 1);
        gap.starts_with(['/', '-']) || (gap == mark && last + 1 < passage.words.len())
    };
    let year = passage
        .words
        .get(index + 2)
        .filter(|word| word.text.len() == 4);
    let year = year.and_then(|word| word.number());
    match year.filter(|year| passage.gap(index + 2) == mark && (1000..3000).contains(year)) {
        Some(year) if !goes_on(index + 2) => mention(index + 2, i32::try_from(year).ok()).into(),
        Some(_) => None,
        None if led && mark == "/" && !goes_on(index + 1) => mention(index + 1, None).into(),
        None => None,
    }
}

/// "ngày 05 tháng 3 năm 2026", or without the year, with "ngày" at `index`.
fn in_words(passage: &Passage<'_>, index: usize) -> Option<Mention> {
    let number = |at: usize| passage.words.get(at)?.number();
    let joined = |from: usize, to: usize| (from..=to).all(|at| passage.follows(at));
    let named = passage.key(index) == Some("ngày") && passage.key(index + 2) == Some("tháng");
    if !named || !joined(index + 1, index + 3) {
        return None;
    }
    let (day, month) = (number(index + 1)?, number(index + 3)?);
    let year = (passage.key(index + 4) == Some("năm") && joined(index + 4, index + 5))
        .then(|| number(index + 5))
        .flatten()
        .filter(|year| (1000..3000).contains(year));
    Some(Mention {
        first: index,
        last: if year.is_some() { index + 5 } else { index + 3 },
        day_word: index + 1,
        day,
        month,
        year: year.and_then(|year| i32::try_from(year).ok()),
        in_figures: false,
    })
}

/// The days of the week in a passage, in order, and not what only counts:
/// "lần thứ hai".
pub(super) fn named_days(passage: &Passage<'_>) -> Vec<NamedDay> {
    let heads = &lexicon::words().ordinal_heads;
    (0..passage.words.len())
        .filter(|index| passage.follows(index + 1))
        .filter_map(|first| {
            let weekday = match (passage.key(first)?, passage.key(first + 1)?) {
                ("thứ", "hai" | "2") => Weekday::Mon,
                ("thứ", "ba" | "3") => Weekday::Tue,
                ("thứ", "tư" | "4") => Weekday::Wed,
                ("thứ", "năm" | "5") => Weekday::Thu,
                ("thứ", "sáu" | "6") => Weekday::Fri,
                ("thứ", "bảy" | "7") => Weekday::Sat,
                ("chủ", "nhật") => Weekday::Sun,
                _ => return None,
            };
            Some(NamedDay { first, weekday })
        })
        .filter(|day| {
            !heads
                .iter()
                .any(|head| head.ends_before(passage, day.first))
        })
        .collect()
}

/// Whether a day of the week and a date name one day: "thứ Hai, ngày
/// 05/10/2026", "05/10/2026 (thứ Hai)".
pub(super) fn belongs(passage: &Passage<'_>, day: &NamedDay, date: &Mention) -> bool {
    let close = |gap: &str| gap.len() <= 3 && gap.chars().all(|c| " ,(\n".contains(c));
    let second = day.first + 1;
    if date.first == second + 1 {
        close(passage.gap(date.first))
    } else {
        date.last + 1 == day.first && close(passage.gap(day.first))
    }
}

/// The passages that dates are looked for in: all but the date of issue.
pub(super) fn passages<'a>(case: &Case<'a>) -> Vec<&'a Passage<'a>> {
    let issue: Vec<usize> = case
        .specimen
        .everywhere(Component::PlaceDate)
        .map(|found| found.fragment.paragraph)
        .collect();
    let prose: &'a Prose<'a> = case.prose;
    prose
        .passages
        .iter()
        .filter(|passage| !issue.contains(&passage.paragraph))
        .collect()
}

/// The date of issue: its year, and the day when it is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) year: i32,
    pub(super) date: Option<NaiveDate>,
}

/// The document's own date.
pub(super) fn issue(case: &Case<'_>) -> Option<Issue> {
    let (_, text) = case.text_of(Component::PlaceDate)?;
    let passage = Passage::of(0, text, Place::Form, false);
    if let Some(date) = dates(&passage).iter().find_map(Mention::date) {
        return Some(Issue {
            year: date.year(),
            date: Some(date),
        });
    }
    let year = (1..passage.words.len())
        .filter(|index| passage.before(*index, 1) == Some("năm"))
        .find_map(|index| passage.words.get(index)?.number())
        .filter(|year| (1900..2200).contains(year))?;
    Some(Issue {
        year: i32::try_from(year).ok()?,
        date: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(text: &str) -> Passage<'_> {
        Passage::of(0, text, Place::Content, false)
    }

    #[test]
    fn dates_are_read_in_both_ways() {
        let text = "từ ngày 05/3/2026 đến ngày 31 tháng 4 năm 2026, ngày 20/10, số 12/2026/QĐ-UBND";
        let dates = dates(&passage(text));
        let told: Vec<_> = dates.iter().map(|d| (d.day, d.month, d.year)).collect();
        assert_eq!(
            told,
            [(5, 3, Some(2026)), (31, 4, Some(2026)), (20, 10, None)]
        );
        assert!(dates[0].exists() && !dates[1].exists());
        for text in [
            "1.2.2026.5",
            "tỷ lệ 5/12/2026/3",
            "04/05 trường",
            "5 - 5 thì",
        ] {
            assert!(super::dates(&passage(text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_day_of_the_week_goes_with_its_date() {
        for text in [
            "thứ Hai, ngày 05/10/2026",
            "ngày 05/10/2026 (thứ Hai)",
            "Thứ hai, 05/10/2026",
            "sáng thứ Hai ngày 05 tháng 10 năm 2026",
            "chiều thứ 2 (05/10/2026)",
        ] {
            let passage = passage(text);
            let days = named_days(&passage);
            assert_eq!(days.len(), 1, "{text}");
            assert_eq!(days[0].weekday, Weekday::Mon);
            assert!(belongs(&passage, &days[0], &dates(&passage)[0]), "{text}");
        }
        for text in ["Hội nghị lần thứ hai, ngày 05/10/2026", "năm thứ ba"] {
            assert!(named_days(&passage(text)).is_empty(), "{text}");
        }
    }
}
