//! Numbers, times and rates as a person reads them.

use std::time::Duration;

/// "1 document", "3 documents".
pub(in crate::cli) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {}", plural(count, noun))
}

/// The noun for so many.
pub(super) fn plural(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{noun}{ending}")
}

/// A length of time: "0.42 s", "12.3 s", "3 min 05 s", "2 h 14 min".
pub(super) fn lasting(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.2} s", time.as_secs_f64()),
        10..60 => format!("{:.1} s", time.as_secs_f64()),
        60..3600 => format!("{} min {:02} s", seconds / 60, seconds % 60),
        _ => format!("{} h {:02} min", seconds / 3600, seconds % 3600 / 60),
    }
}

/// How fast so many are made: "7.2 documents a second", "340 documents a
/// minute"; none when no time passed.
pub(super) fn rate(count: usize, time: Duration) -> Option<String> {
    let count = u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    let second = count / time.as_secs_f64();
    match second {
        rate if !rate.is_finite() || rate <= 0.0 => None,
        rate if rate >= 9.5 => Some(format!("{rate:.0} documents a second")),
        rate if rate >= 1.0 => Some(format!("{rate:.1} documents a second")),
        rate => Some(format!("{:.1} documents a minute", rate * 60.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        let told = |millis| lasting(Duration::from_millis(millis));
        assert_eq!(told(420), "0.42 s");
        assert_eq!(told(12_340), "12.3 s");
        assert_eq!(told(185_000), "3 min 05 s");
        assert_eq!(told(8_040_000), "2 h 14 min");
    }

    #[test]
    fn rates_have_two_figures_that_count() {
        let told = |count, seconds| rate(count, Duration::from_secs(seconds));
        assert_eq!(told(0, 5), None);
        assert_eq!(told(5, 0), None);
        assert_eq!(told(840, 20).as_deref(), Some("42 documents a second"));
        assert_eq!(told(36, 5).as_deref(), Some("7.2 documents a second"));
        assert_eq!(told(1, 2).as_deref(), Some("30.0 documents a minute"));
    }

    #[test]
    fn one_is_no_plural() {
        assert_eq!(counted(1, "file"), "1 file");
        assert_eq!(counted(0, "file"), "0 files");
    }
}
