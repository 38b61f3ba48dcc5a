//! Dates that do not exist, do not fit, or are not written as usual.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::prose::Passage;
use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;

use super::mentions::{self, Mention, belongs, dates, named_days};

pub(super) const IMPOSSIBLE_DATE: Rule = Rule {
    name: "impossible-date-in-text",
    group: Group::Text,
    requirements: &["true-dates"],
    at_most: Severity::Error,
    wrong: "hoàn thành trước ngày 31/4/2026",
    right: "hoàn thành trước ngày 30/4/2026",
    test: impossible_date,
};

pub(super) const WEEKDAY_MISMATCH: Rule = Rule {
    name: "weekday-mismatch",
    group: Group::Text,
    requirements: &["true-dates"],
    at_most: Severity::Error,
    wrong: "thứ Ba, ngày 05/10/2026",
    right: "thứ Hai, ngày 05/10/2026",
    test: weekday_mismatch,
};

pub(super) const UNPADDED_DATE: Rule = Rule {
    name: "unpadded-date-in-text",
    group: Group::Text,
    requirements: &["figure-dates"],
    at_most: Severity::Warning,
    wrong: "ngày 5/3/2026",
    right: "ngày 05/3/2026",
    test: unpadded_date,
};

pub(super) const DATE_ORDER: Rule = Rule {
    name: "date-order",
    group: Group::Text,
    requirements: &["true-dates"],
    at_most: Severity::Warning,
    wrong: "từ ngày 20/10/2026 đến ngày 15/10/2026",
    right: "từ ngày 15/10/2026 đến ngày 20/10/2026",
    test: date_order,
};

/// The faults of the dates in the text; where none is named the rule does not
/// apply.
fn of_dates(
    case: &Case<'_>,
    look: fn(&Passage<'_>, &[Mention], &mut Vec<Fault>) -> bool,
) -> Verdict {
    let mut faults = Vec::new();
    let mut applies = false;
    for passage in mentions::passages(case) {
        let dates = dates(passage);
        applies |= !dates.is_empty() && look(passage, &dates, &mut faults);
    }
    if applies {
        Verdict::of(Fault::gathered(faults))
    } else {
        Verdict::DoesNotApply
    }
}

fn impossible_date(case: &Case<'_>) -> Verdict {
    of_dates(case, |passage, dates, faults| {
        let wrong = dates.iter().filter(|date| !date.exists());
        faults.extend(wrong.map(|date| {
            passage
                .fault(passage.span(date.first, date.last))
                .with("found", passage.slice(date.first, date.last))
        }));
        true
    })
}

fn weekday_mismatch(case: &Case<'_>) -> Verdict {
    of_dates(case, |passage, dates, faults| {
        let mut any = false;
        for day in named_days(passage) {
            let with = dates.iter().find(|date| belongs(passage, &day, date));
            let Some((mention, date)) = with.and_then(|m| Some((m, m.date()?))) else {
                continue;
            };
            any = true;
            if date.weekday() != day.weekday {
                let (first, last) = (day.first, day.first + 1);
                faults.push(
                    passage
                        .fault(passage.span(first, last))
                        .with("found", passage.slice(first, last))
                        .with("date", passage.slice(mention.first, mention.last))
                        .with("expected", Fact::key(weekday_key(date.weekday()))),
                );
            }
        }
        any
    })
}

/// The name by which messages choose a day of the week.
const fn weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

/// Days below 10 and months 1 and 2 have two figures, as in the date of
/// issue; months 3 to 9 may have one.
fn unpadded_date(case: &Case<'_>) -> Verdict {
    of_dates(case, |passage, dates, faults| {
        for date in dates.iter().filter(|date| date.year.is_some()) {
            let month_word = date.day_word + if date.in_figures { 1 } else { 2 };
            let written = |at: usize| passage.words.get(at).map_or("", |word| word.text);
            let (day, month) = (written(date.day_word), written(month_word));
            let short_month = month.len() == 1 && date.month < 3;
            if day.len() > 1 && !short_month {
                continue;
            }
            let padded_month = if short_month {
                format!("0{month}")
            } else {
                month.to_owned()
            };
            let between = passage.words.get(date.day_word).map_or(0, |w| w.range.end)
                ..passage.words.get(month_word).map_or(0, |w| w.range.start);
            let between = passage.text.get(between).unwrap_or_default();
            let found = passage.span(date.day_word, date.last);
            let rest = passage.words.get(month_word).map_or(0, |w| w.range.end)..found.end;
            let rest = passage.text.get(rest).unwrap_or_default();
            faults.push(
                passage
                    .fault(found)
                    .with("found", passage.slice(date.day_word, date.last))
                    .with(
                        "expected",
                        format!("{day:0>2}{between}{padded_month}{rest}"),
                    ),
            );
        }
        true
    })
}

fn date_order(case: &Case<'_>) -> Verdict {
    of_dates(case, |passage, dates, faults| {
        let mut any = false;
        for pair in dates.windows(2) {
            let [from, to] = pair else { continue };
            let Some((start, end)) = interval(passage, from, to) else {
                continue;
            };
            any = true;
            if end < start {
                let span = passage.span(from.first, to.last);
                faults.push(
                    passage
                        .fault(span)
                        .with("from", passage.slice(from.day_word, from.last))
                        .with("to", passage.slice(to.day_word, to.last)),
                );
            }
        }
        any
    })
}

/// Start and end of "từ ngày ... đến (hết) ngày ...", or of two full dates
/// with a dash between them. A start without a year has that of the end if
/// its month is none later.
fn interval(passage: &Passage<'_>, from: &Mention, to: &Mention) -> Option<(NaiveDate, NaiveDate)> {
    let end = to.date()?;
    let between: Vec<_> = (from.last + 1..to.first)
        .filter_map(|index| passage.key(index))
        .collect();
    let gaps_are_blank = (from.last + 1..=to.first).all(|index| passage.follows(index));
    let led = passage.before(from.first, 1) == Some("từ");
    let through = led && gaps_are_blank && matches!(between[..], ["đến"] | ["đến", "hết"]);
    let dashed = between.is_empty()
        && from.year.is_some()
        && matches!(passage.gap(to.first).trim(), "-" | "–");
    if !through && !dashed {
        return None;
    }
    // Without a year of its own the start may lie in the year before.
    let year = from.year.or(to.year.filter(|_| from.month <= to.month))?;
    Some((NaiveDate::from_ymd_opt(year, from.month, from.day)?, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Place;

    fn order(text: &str) -> Option<bool> {
        let passage = Passage::of(0, text, Place::Content, false);
        let dates = dates(&passage);
        let (start, end) = interval(&passage, dates.first()?, dates.get(1)?)?;
        Some(start <= end)
    }

    #[test]
    fn an_interval_ends_after_it_starts() {
        for (text, expected) in [
            ("từ ngày 20/10/2026 đến ngày 15/10/2026", Some(false)),
            (
                "từ ngày 15 tháng 3 đến hết ngày 30 tháng 4 năm 2026",
                Some(true),
            ),
            ("(02/11/1954 - 02/11/2022)", Some(true)),
            ("(02/11/2022 - 02/11/1954)", Some(false)),
            ("trước ngày 20/10/2026, sau ngày 15/10/2026", None),
            ("từ ngày 20/12 đến ngày 15/01/2027", None),
        ] {
            assert_eq!(order(text), expected, "{text}");
        }
    }
}
