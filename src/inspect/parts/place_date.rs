//! Place and date as they are written.

use std::ops::Range;

use chrono::NaiveDate;

use super::fold::folded;
use super::part::{Part, words};

/// Place and date (địa danh, thời gian ban hành): `Hà Nội, ngày 05 tháng 3
/// năm 2026`, with any fault in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlaceDateText {
    /// The place; none when the line begins with the date.
    pub place: Option<Part>,
    /// The comma between place and date.
    pub comma: Option<Part>,
    /// The word "ngày" as written.
    pub day_word: Option<Part>,
    /// The day in figures as written; none where it is left blank.
    pub day: Option<Part>,
    /// The month as written; none where it is left blank.
    pub month: Option<Part>,
    /// The year as written; none where it is left blank.
    pub year: Option<Part>,
    /// Whether the words "tháng" and "năm" part the numbers; else it is
    /// written in figures (`5/3/2026`).
    pub worded: bool,
}

impl PlaceDateText {
    /// The day that it names, when all of it is given and exists.
    pub fn date(&self) -> Option<NaiveDate> {
        let year = i32::try_from(self.year.as_ref()?.value()?).ok()?;
        NaiveDate::from_ymd_opt(
            year,
            self.month.as_ref()?.value()?,
            self.day.as_ref()?.value()?,
        )
    }
}

/// Parses a line as place and date; `None` when it has no date, or when words
/// follow the year.
pub fn place_date(line: &str) -> Option<PlaceDateText> {
    let words = words(line);
    let word = |name: &str| {
        let name = folded(name);
        let spoken = |range: &&Range<usize>| line.get((*range).clone()).map(folded);
        words
            .iter()
            .find(|range| spoken(range).as_ref() == Some(&name))
            .cloned()
    };
    let (day_word, month_word, year_word) = (word("ngày"), word("tháng"), word("năm"));
    let figures = |from: usize| {
        let is_figure = |range: &&Range<usize>| {
            range.start >= from
                && line
                    .as_bytes()
                    .get(range.start)
                    .is_some_and(u8::is_ascii_digit)
        };
        words.iter().find(is_figure).cloned()
    };
    let start = match (&day_word, &month_word) {
        (Some(day), _) => day.start,
        (None, Some(month)) => month.start,
        (None, None) => figures(0)?.start,
    };
    let mut parsed = PlaceDateText {
        worded: month_word
            .as_ref()
            .is_some_and(|month| month.start >= start),
        ..PlaceDateText::default()
    };
    (parsed.place, parsed.comma) = place(line, start);
    let from = day_word.as_ref().map_or(start, |word| word.end);
    parsed.day_word = day_word.map(|range| Part::exact(line, range));
    let end = if let (true, Some(month)) = (parsed.worded, month_word) {
        let year = year_word.filter(|year| year.start >= month.end)?;
        parsed.day = part(line, figures(from), from..month.start);
        parsed.month = part(line, figures(month.end), month.end..year.start);
        parsed.year = part(line, figures(year.end), year.end..line.len());
        parsed.year.as_ref().map_or(year.end, |year| year.range.end)
    } else {
        in_figures(line, from, &mut parsed)?
    };
    let rest = line.get(end..)?;
    (!rest.contains(char::is_alphanumeric)).then_some(parsed)
}

/// The figures, when they stand in the stretch that is theirs.
fn part(line: &str, figures: Option<Range<usize>>, within: Range<usize>) -> Option<Part> {
    figures
        .filter(|range| range.start >= within.start && range.end <= within.end)
        .map(|range| Part::exact(line, range))
}

/// What stands before the date, without the comma.
fn place(line: &str, end: usize) -> (Option<Part>, Option<Part>) {
    let mut place = Part::trimmed(line, 0..end);
    let mut comma = None;
    if place.text.ends_with([',', ';', '.']) {
        let at = place.range.end - 1;
        if place.text.ends_with(',') {
            comma = Some(Part::exact(line, at..at + 1));
        }
        place = Part::trimmed(line, place.range.start..at);
    }
    ((!place.text.is_empty()).then_some(place), comma)
}

/// Day, month and year with `/`, `-` or `.` between them; gives where the
/// year ends.
fn in_figures(line: &str, from: usize, parsed: &mut PlaceDateText) -> Option<usize> {
    let rest = line.get(from..)?;
    let begin = from + (rest.len() - rest.trim_start().len());
    let mut parts = Vec::new();
    let mut at = begin;
    for piece in line
        .get(begin..)?
        .trim_end_matches([' ', '.', ';'])
        .split(['/', '-', '.', '–'])
    {
        let part = Part::trimmed(line, at..at + piece.len());
        let figures = part.text.bytes().all(|b| b.is_ascii_digit());
        let blank = part.text.chars().all(|c| matches!(c, '…' | '_'));
        if !(figures || blank) {
            return None;
        }
        at += piece.len();
        at += line.get(at..)?.chars().next().map_or(0, char::len_utf8);
        parts.push((!part.text.is_empty() && figures).then_some(part));
    }
    let [day, month, year] = <[Option<Part>; 3]>::try_from(parts).ok()?;
    let year = year.filter(|year| matches!(year.text.len(), 2 | 4))?;
    let end = year.range.end;
    (parsed.day, parsed.month, parsed.year) = (day, month, Some(year));
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> PlaceDateText {
        place_date(line).unwrap_or_else(|| panic!("`{line}` has place and date"))
    }

    fn text(part: &Option<Part>) -> &str {
        part.as_ref().map_or("", |part| part.text.as_str())
    }

    #[test]
    fn the_right_form() {
        let date = parsed("Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026");
        assert_eq!(text(&date.place), "Thành phố Hồ Chí Minh");
        assert!(date.comma.is_some() && date.worded);
        assert_eq!((text(&date.day), text(&date.month)), ("05", "3"));
        assert_eq!(date.date(), NaiveDate::from_ymd_opt(2026, 3, 5));
    }

    #[test]
    fn faults_are_kept_apart() {
        let date = parsed("Hà nội Ngày 5 Tháng 01 Năm 2026.");
        assert_eq!((text(&date.place), date.comma), ("Hà nội", None));
        assert_eq!(date.day.map(|d| d.range), Some(16..17));
        let date = parsed("Hà Nội, ngày 5/1/2026");
        assert!(!date.worded);
        assert_eq!((text(&date.day), text(&date.year)), ("5", "2026"));
        let date = parsed("An Hòa, 05-01-26");
        assert_eq!((text(&date.place), text(&date.year)), ("An Hòa", "26"));
    }

    #[test]
    fn blanks_are_no_numbers() {
        let date = parsed("An Hòa, ngày      tháng 9 năm 2026");
        assert_eq!((date.day, text(&date.month)), (None, "9"));
        let date = parsed("…, ngày … tháng … năm …");
        assert!(date.day.is_none() && date.month.is_none() && date.year.is_none());
    }

    #[test]
    fn other_lines_have_none() {
        for line in [
            "Căn cứ Nghị định ngày 05 tháng 3 năm 2020 của Chính phủ",
            "Số: 05/KH-UBND",
            "Hằng ngày",
            "Năm 2026",
            "Tổng số 15",
            "",
        ] {
            assert_eq!(place_date(line), None, "{line}");
        }
    }
}
