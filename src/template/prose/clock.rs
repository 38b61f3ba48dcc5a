//! Times of day: "07 giờ 30 phút".
//!
//! No law gives the form. Minutes are written also when there are none,
//! "08 giờ 00 phút", so that a schedule keeps one form; `brief=true` gives the
//! form of invitations, "08 giờ 00".

use tera::Value;

use super::argument::{Call, Mismatch, flag};
use crate::message::Message;

const TIME: Message = Message::new("expects-time");

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl Time {
    /// Reads `07:30` or `7:30`.
    pub fn parse(text: &str) -> Result<Self, Mismatch> {
        text.split_once(':')
            .filter(|(hour, minute)| matches!(hour.len(), 1 | 2) && minute.len() == 2)
            .and_then(|(hour, minute)| {
                let hour = figure(hour).filter(|hour| *hour < 24)?;
                let minute = figure(minute).filter(|minute| *minute < 60)?;
                Some(Self { hour, minute })
            })
            .ok_or_else(|| Mismatch::of(text, TIME))
    }

    /// "07 giờ 30 phút".
    pub fn long(self) -> String {
        format!("{} phút", self.brief())
    }

    /// "07 giờ 30".
    pub fn brief(self) -> String {
        format!("{:02} giờ {:02}", self.hour, self.minute)
    }
}

/// Filter `time`; `brief=true` leaves the word "phút" out.
pub fn time_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let time = match value.as_str() {
        Some(text) => Time::parse(text)?,
        None => return Err(Mismatch::of_value(value, TIME)),
    };
    Ok(Value::from(if call.option_or("brief", false, flag)? {
        time.brief()
    } else {
        time.long()
    }))
}

/// A number of digits alone: `parse` would also take a sign.
fn figure(text: &str) -> Option<u8> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_minutes_have_two_figures() {
        for (text, long) in [
            ("07:30", "07 giờ 30 phút"),
            ("7:05", "07 giờ 05 phút"),
            ("08:00", "08 giờ 00 phút"),
            ("00:00", "00 giờ 00 phút"),
            ("23:59", "23 giờ 59 phút"),
        ] {
            assert_eq!(Time::parse(text).map(Time::long).as_deref(), Ok(long));
        }
        assert_eq!(
            Time::parse("08:00").map(Time::brief).as_deref(),
            Ok("08 giờ 00")
        );
    }

    #[test]
    fn a_time_that_does_not_exist_is_refused() {
        for wrong in [
            "24:00", "07:60", "7h30", "07:3", "+7:30", "07:30:00", "0730", ":30", "",
        ] {
            assert!(Time::parse(wrong).is_err(), "{wrong}");
        }
    }
}
