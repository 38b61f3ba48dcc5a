//! The date of issue (thời gian ban hành).

use chrono::{Datelike, NaiveDate};

/// When a document is issued, or what is known of it before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IssueDate {
    /// The day is known.
    Day(NaiveDate),
    /// A draft: day, and perhaps month, are left for the clerk.
    Blank {
        /// The year.
        year: i32,
        /// The month, when it is known.
        month: Option<u32>,
    },
}

impl IssueDate {
    /// The year.
    pub fn year(self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::Blank { year, .. } => year,
        }
    }

    /// The month, when it is known.
    pub fn month(self) -> Option<u32> {
        match self {
            Self::Day(day) => Some(day.month()),
            Self::Blank { month, .. } => month,
        }
    }

    /// The day, when it is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Blank { .. } => None,
        }
    }

    /// "ngày 05 tháng 3 năm 2026", with `blank` for what is not known. Days
    /// below 10 and months 1 and 2 are padded, others are not (HD05 I.4,
    /// HD36 1.4.2, NĐ 30/2020 PL I II.4b). The words do not part from their
    /// numbers.
    pub fn in_words(self, blank: &str) -> String {
        let day = self
            .day()
            .map_or_else(|| blank.to_owned(), |d| format!("{:02}", d.day()));
        let month = self.month().map_or_else(|| blank.to_owned(), padded_month);
        format!(
            "ngày\u{a0}{day} tháng\u{a0}{month} năm\u{a0}{}",
            self.year()
        )
    }

    /// "05/3/2026", with `blank` for what is not known: the form in running
    /// text and in references.
    pub fn in_figures(self, blank: &str) -> String {
        let day = self
            .day()
            .map_or_else(|| blank.to_owned(), |d| format!("{:02}", d.day()));
        let month = self.month().map_or_else(|| blank.to_owned(), padded_month);
        format!("{day}/{month}/{}", self.year())
    }
}

/// "01", "02", "3" ... "12".
fn padded_month(month: u32) -> String {
    if month < 3 {
        format!("{month:02}")
    } else {
        month.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> IssueDate {
        IssueDate::Day(NaiveDate::from_ymd_opt(y, m, d).expect("a real day"))
    }

    #[test]
    fn pads_days_below_ten_and_the_first_two_months() {
        let plain = |date: IssueDate| date.in_words("   ").replace('\u{a0}', " ");
        assert_eq!(plain(day(2026, 2, 3)), "ngày 03 tháng 02 năm 2026");
        assert_eq!(plain(day(2026, 5, 27)), "ngày 27 tháng 5 năm 2026");
        assert_eq!(plain(day(2026, 3, 9)), "ngày 09 tháng 3 năm 2026");
        assert_eq!(day(2020, 3, 5).in_figures(""), "05/3/2020");
    }

    #[test]
    fn leaves_blanks_in_a_draft() {
        let draft = IssueDate::Blank {
            year: 2026,
            month: Some(9),
        };
        assert_eq!(
            draft.in_words("__").replace('\u{a0}', " "),
            "ngày __ tháng 9 năm 2026"
        );
    }
}
