//! Dates as plans write them: `2026-09-14`.

use chrono::NaiveDate;

use crate::diagnostic::Diagnostic;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NotADate {
    /// It is written in another way; the same day as it should be written,
    /// when that is clear.
    Form(Option<String>),
    /// There is no such day: why, and what may be meant.
    Missing(String, Option<String>),
}

/// How a date is written.
pub(crate) const EXPECTED: &str = "year-month-day, like `2026-09-14`";

impl NotADate {
    /// What is wrong with `text`, which is the value of `label`.
    pub(crate) fn fault(self, label: &str, text: &str) -> Diagnostic {
        let (fault, meant) = match self {
            Self::Form(meant) => (
                Diagnostic::error(
                    "date-form",
                    format!("{label} is `{text}`; expected {EXPECTED}"),
                ),
                meant,
            ),
            Self::Missing(why, meant) => (
                Diagnostic::error("no-such-date", format!("`{text}` does not exist; {why}")),
                meant,
            ),
        };
        match meant {
            Some(meant) => fault.hint(format!("write `{meant}`, if this is the day")),
            None => fault,
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
        Err(NotADate::Form(meant(text, &numbers)))
    }
}

fn day_of(year: u32, month: u32, day: u32) -> Result<NaiveDate, NotADate> {
    let Some(name) = month_name(month) else {
        let swapped = written(year, day, month);
        return Err(NotADate::Missing(
            format!("months are numbered 01 to 12, not {month:02}"),
            swapped,
        ));
    };
    let date = i32::try_from(year)
        .ok()
        .filter(|year| *year > 0)
        .ok_or_else(|| NotADate::Missing("years begin with 0001".to_owned(), None))
        .map(|year| (year, NaiveDate::from_ymd_opt(year, month, day)))?;
    match date {
        (_, Some(date)) => Ok(date),
        (year, None) => Err(NotADate::Missing(
            format!("{name} {year} has {} days", days_in(year, month)),
            None,
        )),
    }
}

/// The name of a month, counted from 1.
pub(super) fn month_name(month: u32) -> Option<&'static str> {
    let index = usize::try_from(month.checked_sub(1)?).ok()?;
    MONTHS.get(index).copied()
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
            Err(NotADate::Missing(why, meant)) => (why, meant),
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
        for text in [
            "",
            "hôm nay",
            "5/3/26",
            "31/02/2026",
            "99999999999-1-1",
            "2026-03",
        ] {
            assert_eq!(form(text), None, "{text}");
        }
    }
}
