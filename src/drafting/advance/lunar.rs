//! Names of lunar years in a text: "Tết Bính Ngọ".

use super::shift::Shift;
use crate::message::Message;
use crate::plan::calendar::LunarDay;

/// Words before the name of a lunar year that is certainly the year's.
const BEFORE: [&str; 6] = ["tết", "xuân", "năm", "nguyên đán", "cổ truyền", "âm lịch"];

/// A year that begins sixty names as year 0 does.
const CYCLE: i32 = 1980;

/// A text with its names of lunar years moved, and what a person must look at.
/// A plan for Tết is issued in the year before it, so the name of the next
/// year moves as well as that of the plan's own.
pub(super) fn named(text: &str, shift: Shift<'_>) -> (String, Vec<Message>) {
    let last = shift.from.checked_sub(1).map(name_of);
    let last = last.filter(|name| text.contains(&format!("năm {name}")));
    let mut text = text.to_owned();
    let mut remarks = Vec::new();
    let ahead = [1, 0].map(|ahead| shift.from.checked_add(ahead));
    // The new names are not looked for: all are found in the old text.
    let mut found: Vec<(usize, usize, i32)> = Vec::new();
    for year in ahead.into_iter().flatten() {
        for name in spellings(year) {
            let hits = text.match_indices(&name);
            found.extend(hits.map(|(at, name)| (at, name.len(), year)));
        }
    }
    found.sort_unstable();
    for (at, length, year) in found.into_iter().rev() {
        let name = &text[at..at + length];
        let new = year.checked_add(shift.by()).map(name_of);
        match new {
            Some(new) if is_certain(&text[..at], &text[at + length..], year, shift) => {
                let moved = Message::new("year-lunar.moved")
                    .with("name", name)
                    .with("new", &new);
                remarks.push(moved);
                text.replace_range(at..at + length, &new);
            }
            Some(_) | None => {
                remarks.push(Message::new("year-lunar").with("name", name));
            }
        }
    }
    if let Some(name) = last {
        remarks.push(Message::new("year-lunar").with("name", name));
    }
    remarks.reverse();
    remarks.dedup();
    (text, remarks)
}

/// The name of a year, however far: names return after 60 years.
fn name_of(year: i32) -> String {
    let first = LunarDay {
        year: CYCLE + year.rem_euclid(60),
        month: 1,
        leap: false,
        day: 1,
    };
    first.year_name()
}

/// A name as texts spell it: with `y`, or with `i`.
fn spellings(year: i32) -> Vec<String> {
    let name = name_of(year);
    let pairs = [("Kỷ", "Kỉ"), ("Quý", "Quí"), ("Tý", "Tí"), ("Tỵ", "Tị")];
    let mut all = vec![name];
    for (y, i) in pairs {
        let more: Vec<_> = all
            .iter()
            .filter(|name| name.contains(y))
            .map(|name| name.replace(y, i))
            .collect();
        all.extend(more);
    }
    all
}

/// Whether a name is that of this year, not of one 60 years before, as a year
/// of birth is. The years beside it have moved already.
fn is_certain(before: &str, after: &str, year: i32, shift: Shift<'_>) -> bool {
    let words = before.trim_end().to_lowercase();
    let led = BEFORE.iter().any(|word| words.ends_with(word));
    let born = ["sinh năm", "tuổi"]
        .iter()
        .any(|word| words.ends_with(word));
    let beside = after.trim_start_matches([' ', '(', '-', '–', ',']);
    let gap = after.len() - beside.len();
    let figures: String = beside.chars().take_while(char::is_ascii_digit).collect();
    let other = (1..=3).contains(&gap)
        && figures.len() == 4
        && figures.parse() != Ok(year.saturating_add(shift.by()));
    let part = after.starts_with(char::is_alphanumeric);
    led && !born && !other && !part
}

#[cfg(test)]
mod tests {
    use super::super::year::moved;
    use super::*;
    use crate::message::Language;

    #[test]
    fn the_name_of_a_lunar_year_goes_with_the_year() {
        for (text, to, expected) in [
            ("Tết Bính Ngọ 2026", 2027, "Tết Đinh Mùi 2027"),
            ("Xuân Bính Ngọ năm 2026", 2025, "Xuân Ất Tỵ năm 2025"),
            ("Tết Nguyên đán Đinh Mùi", 2027, "Tết Nguyên đán Mậu Thân"),
            (
                "Tết Bính Ngọ, Tết Đinh Mùi",
                2027,
                "Tết Đinh Mùi, Tết Mậu Thân",
            ),
            ("sinh năm Bính Ngọ", 2027, "sinh năm Bính Ngọ"),
            ("năm Bính Ngọ (1966)", 2027, "năm Bính Ngọ (1966)"),
        ] {
            let moved = moved(text, Shift::yearly(2026, to));
            assert_eq!(moved.text, expected);
            assert!(
                moved.remarks[0]
                    .text(Language::Vietnamese)
                    .contains("tên năm âm lịch"),
                "{text}"
            );
        }
        let spelt = moved("Tết Ất Tị", Shift::yearly(2025, 2026));
        assert_eq!(spelt.text, "Tết Bính Ngọ");
        let none = moved("ông Bính, xã Ngọ Sơn", Shift::yearly(2026, 2027));
        assert!(none.remarks.is_empty());
    }

    #[test]
    fn the_name_of_the_year_before_is_told() {
        let (text, remarks) = named("tháng Chạp năm Ất Tỵ", Shift::yearly(2026, 2027));
        assert_eq!(text, "tháng Chạp năm Ất Tỵ");
        let remark = remarks[0].text(Language::Vietnamese);
        assert_eq!(remark, "có tên năm âm lịch Ất Tỵ; xem lại");
    }
}
