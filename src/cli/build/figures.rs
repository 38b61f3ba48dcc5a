//! Numbers, times and rates as a person reads them.

use std::time::Duration;

use crate::message::{Fact, Message};

/// "1 document", "3 documents".
pub(super) fn documents(count: usize) -> Message {
    Message::new("count-documents").with("n", count)
}

/// "1 file", "3 files".
pub(super) fn files(count: usize) -> Message {
    Message::new("count-files").with("n", count)
}

/// A length of time: "0.42 s", "12.3 s", "3 min 05 s", "2 h 14 min".
pub(super) fn lasting(time: Duration) -> Message {
    let seconds = time.as_secs();
    let two = |count: u64| format!("{count:02}");
    match seconds {
        0..10 => Message::new("time-seconds").with("seconds", Fact::Decimal(hundredths(time), 2)),
        10..60 => {
            let tenths = (hundredths(time) + 5) / 10;
            Message::new("time-seconds").with("seconds", Fact::Decimal(tenths, 1))
        }
        60..3600 => Message::new("time-minutes")
            .with("minutes", (seconds / 60).to_string())
            .with("seconds", two(seconds % 60)),
        _ => Message::new("time-hours")
            .with("hours", (seconds / 3600).to_string())
            .with("minutes", two(seconds % 3600 / 60)),
    }
}

/// Whole seconds, as of a guess.
pub(super) fn about(time: Duration) -> Message {
    let seconds = time.as_millis().div_ceil(1000);
    if seconds < 60 {
        Message::new("time-seconds").with("seconds", seconds.to_string())
    } else {
        lasting(time)
    }
}

fn hundredths(time: Duration) -> i64 {
    i64::try_from((time.as_millis() + 5) / 10).unwrap_or(i64::MAX)
}

/// How fast so many are made: "7.2 documents a second", "340 documents a
/// minute"; none when no time passed.
pub(super) fn rate(count: usize, time: Duration) -> Option<Message> {
    let count = u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    let second = count / time.as_secs_f64();
    let tenths = |rate: f64| Fact::Decimal((rate * 10.0).round() as i64, 1);
    match second {
        rate if !rate.is_finite() || rate <= 0.0 => None,
        rate if rate >= 9.5 => Some(Message::new("rate-second").with("rate", format!("{rate:.0}"))),
        rate if rate >= 1.0 => Some(Message::new("rate-second").with("rate", tenths(rate))),
        rate => Some(Message::new("rate-minute").with("rate", tenths(rate * 60.0))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Language;

    #[test]
    fn times_are_short() {
        let said = |millis| {
            let time = lasting(Duration::from_millis(millis));
            Language::ALL.map(|language| time.text(language))
        };
        assert_eq!(said(420), ["0,42 giây", "0.42 s"]);
        assert_eq!(said(12_340), ["12,3 giây", "12.3 s"]);
        assert_eq!(said(185_000), ["3 phút 05 giây", "3 min 05 s"]);
        assert_eq!(said(8_040_000), ["2 giờ 14 phút", "2 h 14 min"]);
    }

    #[test]
    fn rates_have_two_figures_that_count() {
        let said = |count, seconds| {
            let rate = rate(count, Duration::from_secs(seconds))?;
            Some(rate.to_string())
        };
        assert_eq!(said(0, 5), None);
        assert_eq!(said(5, 0), None);
        assert_eq!(said(840, 20).as_deref(), Some("42 documents a second"));
        assert_eq!(said(36, 5).as_deref(), Some("7.2 documents a second"));
        assert_eq!(said(1, 2).as_deref(), Some("30.0 documents a minute"));
    }

    #[test]
    fn one_is_no_plural() {
        assert_eq!(files(1).to_string(), "1 file");
        assert_eq!(files(0).to_string(), "0 files");
    }
}
