//! Dates as plans write them: `2026-09-14`.

use chrono::NaiveDate;

use crate::diagnostic::Diagnostic;
use crate::message::Message;

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NotADate {
    /// It is written in another way; the same day as it should be written,
    /// when that is clear.
    Form(Option<String>),
    /// Its year has two figures.
    ShortYear,
    /// There is no such day: why, and what may be meant.
    Missing(Gap, Option<String>),
}

/// What keeps a day from being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// No month has this number; whether the day was written before it.
    Month { number: u32, day_first: bool },
    /// The year is 0.
    Year,
    /// The month has fewer days.
    Day { year: i32, month: u32 },
}

impl NotADate {
    /// What is wrong with `text`, which is the value of `label`.
    pub(crate) fn fault(self, label: impl Into<Message>, text: &str) -> Diagnostic {
        let (fault, meant) = match self {
            Self::Form(meant) => {
                let fault = Message::new("date-form")
                    .with("value", label.into())
                    .with("text", text);
                (fault, meant)
            }
            Self::ShortYear => {
                let fault = Message::new("date-form.short-year")
                    .with("value", label.into())
                    .with("text", text);
                (fault, None)
            }
            Self::Missing(gap, meant) => {
                let fault = Message::new("no-such-date")
                    .with("text", text)
                    .with("why", gap.message());
                (fault, meant)
            }
        };
        let fault = Diagnostic::error(fault);
        match meant {
            Some(meant) => fault.hint(Message::new("date-meant").with("day", meant)),
            None => fault,
        }
    }
}

impl Gap {
    fn message(self) -> Message {
        match self {
            Self::Month { number, day_first } => {
                let month = format!("{number:02}");
                if day_first {
                    Message::new("no-such-month.day-first").with("month", month)
                } else {
                    Message::new("no-such-month").with("month", month)
                }
            }
            Self::Year => Message::new("no-such-year"),
            Self::Day { year, month } => Message::new("month-length")
                .with("month", month_name(month))
                .with("year", year)
                .with("days", days_in(year, month)),
        }
    }
}

/// Reads a date: year, month and day in figures, parted by hyphens.
pub(crate) fn read(text: &str) -> Result<NaiveDate, NotADate> {
    let numbers = numbers(text);
    let shape: Vec<_> = text.split('-').map(str::len).collect();
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if plain && shape == [4, 2, 2] {
        match numbers[..] {
            [year, month, day] => day_of(year, month, day),
            _ => Err(NotADate::Form(None)),
        }
    } else {
        Err(match read_typed(text) {
            Some(Err(fault)) => fault,
            Some(Ok(_)) | None => NotADate::Form(meant(text, &numbers)),
        })
    }
}

/// Reads a day as people type it into tables: `5/6/2026`, `05-06-2026`,
/// `5.6.2026`; none when the text has another form. The day stands before the
/// month, as everywhere in Vietnam.
pub(crate) fn read_typed(text: &str) -> Option<Result<NaiveDate, NotADate>> {
    let text = text.trim();
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<_> = text.split(mark).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_typed = matches!(mark, '/' | '-' | '.')
        && [day, month, year].into_iter().all(figures)
        && [day, month].iter().all(|part| matches!(part.len(), 1 | 2));
    match (is_typed, year.len()) {
        (true, 4) => {
            let [day, month, year] = [day, month, year].map(str::parse);
            let read = day_of(year.ok()?, month.ok()?, day.ok()?);
            Some(read.map_err(|fault| match fault {
                NotADate::Missing(Gap::Month { number, .. }, meant) => {
                    let day_first = true;
                    NotADate::Missing(Gap::Month { number, day_first }, meant)
                }
                other => other,
            }))
        }
        (true, 2) => Some(Err(NotADate::ShortYear)),
        _ => None,
    }
}

fn day_of(year: u32, month: u32, day: u32) -> Result<NaiveDate, NotADate> {
    if !(1..=12).contains(&month) {
        let swapped = written(year, day, month);
        let gap = Gap::Month {
            number: month,
            day_first: false,
        };
        return Err(NotADate::Missing(gap, swapped));
    }
    let year = i32::try_from(year)
        .ok()
        .filter(|year| *year > 0)
        .ok_or(NotADate::Missing(Gap::Year, None))?;
    NaiveDate::from_ymd_opt(year, month, day)
        .ok_or(NotADate::Missing(Gap::Day { year, month }, None))
}

/// The name of a month, counted from 1.
pub(super) fn month_name(month: u32) -> Message {
    Message::of("month", &month.to_string())
}

/// How many days a month has.
pub(super) fn days_in(year: i32, month: u32) -> u32 {
    (28..=31)
        .rev()
        .find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some())
        .unwrap_or(28)
}

/// The day that a text in another form names: `5/3/2026`, `5.3.2026`, `ngày 5
/// tháng 3 năm 2026`, `2026/3/5`, `20260305`. Days stand before months, as in
/// Vietnam.
fn meant(text: &str, numbers: &[u32]) -> Option<String> {
    let starts_with_year = text
        .trim_start_matches(|c: char| !c.is_ascii_digit())
        .bytes()
        .take_while(u8::is_ascii_digit)
        .count()
        == 4;
    match *numbers {
        [year, month, day] if starts_with_year => written(year, month, day),
        [day, month, year] if year >= 1000 => written(year, month, day),
        [joined] if joined >= 10_000_101 => {
            written(joined / 10_000, joined / 100 % 100, joined % 100)
        }
        _ => None,
    }
}

fn written(year: u32, month: u32, day: u32) -> Option<String> {
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (1..=9999)
        .contains(&year)
        .then(|| date.format("%Y-%m-%d").to_string())
}

/// The numbers in a text, in order; those that are too large do not count.
fn numbers(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|figures| figures.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Option<String> {
        match read(text) {
            Err(NotADate::Form(meant)) => meant,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn missing(text: &str) -> (String, Option<String>) {
        match read(text) {
            Err(NotADate::Missing(gap, meant)) => (gap.message().to_string(), meant),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn days_that_exist_are_read() {
        assert_eq!(
            read("2026-09-14").ok(),
            NaiveDate::from_ymd_opt(2026, 9, 14)
        );
        assert_eq!(
            read("2028-02-29").ok(),
            NaiveDate::from_ymd_opt(2028, 2, 29)
        );
    }

    #[test]
    fn days_that_do_not_exist_say_why() {
        assert_eq!(missing("2026-02-30").0, "February 2026 has 28 days");
        assert_eq!(missing("2028-02-30").0, "February 2028 has 29 days");
        assert_eq!(missing("2026-04-00").0, "April 2026 has 30 days");
        let (why, meant) = missing("2026-14-09");
        assert_eq!(why, "months are numbered 01 to 12, not 14");
        assert_eq!(meant.as_deref(), Some("2026-09-14"));
        assert_eq!(missing("0000-01-01").0, "years begin with 0001");
    }

    #[test]
    fn other_forms_say_what_is_meant() {
        for text in [
            "05/3/2026",
            "5.3.2026",
            "5-3-2026",
            "ngày 05 tháng 3 năm 2026",
            "2026/3/5",
            "2026-3-5",
            "20260305",
        ] {
            assert_eq!(form(text).as_deref(), Some("2026-03-05"), "{text}");
        }
        for text in ["", "hôm nay", "99999999999-1-1", "2026-03"] {
            assert_eq!(form(text), None, "{text}");
        }
    }

    #[test]
    fn days_that_people_type_begin_with_the_day() {
        let day = NaiveDate::from_ymd_opt(2026, 6, 5);
        for text in [
            "05/6/2026",
            "5/6/2026",
            "05-06-2026",
            "5.6.2026",
            " 5-6-2026 ",
        ] {
            assert_eq!(read_typed(text).and_then(Result::ok), day, "{text}");
            // A plan has days in one form.
            assert_eq!(form(text.trim()).as_deref(), Some("2026-06-05"), "{text}");
        }
        for text in [
            "2026-06-05",
            "5/6-2026",
            "5/6",
            "5 6 2026",
            "5/6/2026/1",
            "5/6/202",
            "005/6/2026",
            "x/6/2026",
            "/6/2026",
            "",
        ] {
            assert_eq!(read_typed(text), None, "{text}");
        }
        for text in ["5/6/26", "05-06-26"] {
            assert_eq!(read_typed(text), Some(Err(NotADate::ShortYear)), "{text}");
            assert_eq!(read(text), Err(NotADate::ShortYear), "{text}");
        }
        assert_eq!(missing("31/02/2026").0, "February 2026 has 28 days");
        assert_eq!(
            missing("13/14/2026"),
            (
                "months are numbered 01 to 12, not 14; the day stands before the month".to_owned(),
                None
            )
        );
        assert_eq!(missing("5/13/2026").1.as_deref(), Some("2026-05-13"));
    }
}
