//! Days of the Vietnamese lunar calendar (âm lịch) in words, and working days.
//!
//! Months 1 and 12 have names of their own, with a capital (NĐ 30/2020, PL II
//! V.8); days 1 to 10 are called `mùng`.

use chrono::NaiveDate;
use tera::Value;

use super::argument::{Call, Mismatch, flag, text};
use super::date::day_of;
use crate::message::Message;
use crate::plan::calendar::{Direction, LunarDay};
use crate::plan::keys::WORKING_DAY;

/// "mùng 10 tháng 3 âm lịch"; with the year, "mùng 10 tháng 3 năm Bính Ngọ".
fn lunar(date: NaiveDate, with_year: bool) -> Result<String, Mismatch> {
    let lunar =
        LunarDay::of(date).ok_or_else(|| Mismatch::of(date, Message::new("expects-lunar-day")))?;
    let day = match lunar.day {
        day @ 1..=10 => format!("mùng {day}"),
        day => format!("ngày {day}"),
    };
    let month = match lunar.month {
        1 => "Giêng".to_owned(),
        12 => "Chạp".to_owned(),
        month => month.to_string(),
    };
    let leap = if lunar.leap { " nhuận" } else { "" };
    let year = if with_year {
        format!("năm {}", lunar.year_name())
    } else {
        "âm lịch".to_owned()
    };
    Ok(format!("{day} tháng {month}{leap} {year}"))
}

/// Filter `lunar_date`.
pub fn lunar_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let day = day_of(value)?;
    let with_year = call.option_or("year", false, flag)?;
    lunar(day, with_year).map(Value::from)
}

/// Filter `working_day`.
pub fn working_day_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let day = day_of(value)?;
    let direction = call.option_or("move", Direction::Next, direction)?;
    let day = call.calendar().moved(day, direction).map_err(|unknown| {
        Mismatch::of(
            day,
            Message::new("expects-known-day").with("first", unknown.first.to_string()),
        )
    })?;
    Ok(Value::from(day.format("%Y-%m-%d").to_string()))
}

fn direction(value: &Value) -> Result<Direction, Mismatch> {
    let name = text(value)?;
    let found = WORKING_DAY.iter().find(|(_, known)| *known == name);
    found
        .map(|(direction, _)| *direction)
        .ok_or_else(|| Mismatch::of(name, Message::new("expects-direction")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(iso: &str, with_year: bool) -> String {
        let day = iso.parse().expect("a day in a test exists");
        lunar(day, with_year).expect("a lunar day")
    }

    /// The first two as the notice of Bộ Nội vụ on Tết 2026 has them.
    #[test]
    fn lunar_days_are_named_as_notices_name_them() {
        assert_eq!(told("2026-02-16", true), "ngày 29 tháng Chạp năm Ất Tỵ");
        assert_eq!(told("2026-02-20", true), "mùng 4 tháng Giêng năm Bính Ngọ");
        assert_eq!(told("2026-04-26", false), "mùng 10 tháng 3 âm lịch");
        assert_eq!(told("2025-08-01", false), "mùng 8 tháng 6 nhuận âm lịch");
        assert_eq!(told("2026-08-27", false), "ngày 15 tháng 7 âm lịch");
    }
}
