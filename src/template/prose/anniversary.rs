//! Anniversaries (kỷ niệm) and editions (lần thứ) that follow from years.
//!
//! An anniversary plan repeats both: "68 năm Ngày truyền thống", "hội thao lần
//! thứ XXIII - năm 2022". Worked out from two dates, they cannot be left over
//! from last year's file.

use tera::Value;

use super::argument::{Call, Mismatch, flag, option_place, whole};
use super::date::year_of;
use super::roman::roman;
use crate::message::Message;

/// "lần thứ XXIII": an edition is counted in Roman numerals.
pub fn edition(number: u64) -> Result<String, Mismatch> {
    Ok(format!("lần thứ {}", roman(number)?))
}

/// The number of the edition held in `year` of a series that began in `first`
/// and returns `every` so many years: 2022 in a yearly series from 2000 is 23.
///
/// A year before the first, or between two editions, is a mismatch.
pub fn edition_of(year: u64, first: u64, every: u64) -> Result<u64, Mismatch> {
    if every == 0 {
        return Err(Mismatch::of(every, Message::new("expects-step")).at(option_place("every")));
    }
    let Some(passed) = year.checked_sub(first) else {
        return Err(Mismatch::of(
            year,
            Message::new("expects-year-of-series").with("first", first.to_string()),
        ));
    };
    if !passed.is_multiple_of(every) {
        let before = year - passed % every;
        let after = before + every;
        return Err(Mismatch::of(
            year,
            Message::new("expects-year-between")
                .with("first", first.to_string())
                .with("before", before.to_string())
                .with("after", after.to_string()),
        ));
    }
    Ok(passed / every + 1)
}

/// How many years an organ founded in `founded` counts in the year `on`: the
/// difference of the years, whatever the day.
///
/// An anniversary is announced by plans that are signed before its day, so a
/// plan of 14 September 2026 for 2 November 1954 speaks of 72 years.
pub fn years_since(founded: u64, on: u64) -> Result<u64, Mismatch> {
    on.checked_sub(founded).ok_or_else(|| {
        let expected = Message::new("expects-year-since").with("founded", founded.to_string());
        Mismatch::of(on, expected)
    })
}

/// Whether an anniversary is a "năm tròn", whose number ends in 0, the kind
/// that NĐ 111/2018/NĐ-CP reserves ceremonies for; with `half`, also a
/// "năm lẻ 5", whose number ends in 5.
pub fn is_round(years: u64, half: bool) -> bool {
    years > 0 && years.is_multiple_of(if half { 5 } else { 10 })
}

/// Filter `edition`.
pub fn edition_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    edition(whole(value)?).map(Value::from)
}

/// Filter `edition_of`, of a year or a day.
pub fn edition_of_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let first = call.required("first", year_of)?;
    let every = call.option_or("every", 1, whole)?;
    edition_of(year_of(value)?, first, every).map(Value::from)
}

/// Filter `years_since`, of a founding year or day.
pub fn years_since_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let founded = year_of(value)?;
    let on = call.required("on", year_of)?;
    years_since(founded, on)
        .map(Value::from)
        .map_err(|error| error.at(option_place("on")))
}

/// Test `round_year`.
pub fn round_year_test(value: &Value, call: &Call) -> Result<bool, Mismatch> {
    Ok(is_round(
        whole(value)?,
        call.option_or("half", false, flag)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editions_are_counted_from_the_first() {
        assert_eq!(edition(23).as_deref(), Ok("lần thứ XXIII"));
        assert_eq!(edition(1).as_deref(), Ok("lần thứ I"));
        assert!(edition(0).is_err());
        assert_eq!(edition_of(2022, 2000, 1), Ok(23));
        assert_eq!(edition_of(2000, 2000, 1), Ok(1));
        assert_eq!(edition_of(2025, 2010, 5), Ok(4));
    }

    #[test]
    fn a_year_outside_the_series_is_refused() {
        assert!(edition_of(1999, 2000, 1).is_err());
        assert!(edition_of(2022, 2000, 0).is_err());
        let between = edition_of(2023, 2010, 5).map_err(|error| error.message().to_string());
        assert!(
            between
                .as_ref()
                .is_err_and(|message| message.ends_with("such as `2020` or `2025`")),
            "{between:?}"
        );
    }

    #[test]
    fn the_count_is_the_one_reached_in_that_year() {
        assert_eq!(years_since(1954, 2026), Ok(72));
        assert_eq!(years_since(1954, 2022), Ok(68));
        assert_eq!(years_since(1954, 1954), Ok(0));
        assert!(years_since(1954, 1953).is_err());
    }

    #[test]
    fn round_years_end_in_nought_and_half_round_ones_in_five() {
        assert!(is_round(70, false) && is_round(70, true));
        assert!(!is_round(75, false) && is_round(75, true));
        assert!(!is_round(72, true) && !is_round(0, true));
    }
}
