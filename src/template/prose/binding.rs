//! Spaces at which an official text must not break.
//!
//! A line that ends with "ngày" and leaves "05" to the next is no breach of a
//! clause, but reviewers flag it, for "ngày 03", "Điều 1", "số 11", figures and
//! their units. [`bind`] turns such a space into U+00A0, which DOCX and PDF both
//! honour.

use super::roman::from_roman;

const SPACE: &str = " ";
const NO_BREAK: &str = "\u{a0}";

/// Words that stay with the figures or the Roman numeral after them, in any
/// case: parts of a date, parts of a document, numbers, terms and editions.
/// Of two words, the second is the one that is tied.
const LABELS: [&str; 14] = [
    "ngày",
    "tháng",
    "năm",
    "quý",
    "số",
    "điều",
    "khoản",
    "mục",
    "chương",
    "phần",
    "khóa",
    "khoá",
    "phụ lục",
    "lần thứ",
];

/// The word that stays with the single letter after it: "điểm a".
const POINT: &str = "điểm";

/// Letters of points (NĐ 30/2020, PL I II.6đ): the alphabet without ă â ê ô ơ ư.
const POINT_LETTERS: &str = "abcdđeghiklmnopqrstuvxy";

/// Units that stay with the figures before them, as written here or in
/// capitals throughout: shares, measures, money, people, time.
const UNITS: [&str; 44] = [
    "%", "‰", "°C", "mm", "cm", "dm", "m", "km", "mét", "trang", "m²", "m2", "km²", "km2", "m³",
    "m3", "ha", "g", "kg", "yến", "tạ", "tấn", "ml", "lít", "kW", "kWh", "MW", "nghìn", "ngàn",
    "triệu", "tỷ", "tỉ", "đồng", "USD", "VNĐ", "người", "giờ", "phút", "giây", "ngày", "tuần",
    "tháng", "quý", "năm",
];

/// Units that count another unit: "1.250 triệu đồng" stays whole.
const MULTIPLIERS: [&str; 5] = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"];

const HOUR: &str = "giờ";
const OPENING: &[char] = &['(', '[', '{', '"', '\'', '“', '‘', '«'];
const CLOSING: &[char] = &[
    ')', ']', '}', '"', '\'', '”', '’', '»', ',', '.', ';', ':', '!', '?', '…',
];

/// Replaces the spaces that must not break by U+00A0.
///
/// Tied are: a label and its numeral ("ngày 05", "tháng 3/2026", "khoản 2",
/// "Phụ lục I", "số 36-HD/VPTW", "lần thứ XXIII"), "điểm" and its letter,
/// figures and their unit ("5 %", "1.250 triệu đồng", "72 năm"), and the parts
/// of a time ("07 giờ 30 phút"), a dash and the word before it, and both ends
/// of a range of figures ("2020 - 2025"). A date keeps the breaks between its three
/// pairs. Only single spaces change; binding twice changes nothing more.
pub fn bind(text: &str) -> String {
    let words = words(text);
    let mut bound = String::with_capacity(text.len() + text.len() / 16);
    let mut role = Role::Other;
    let mut end = 0;
    for (index, word) in words.iter().enumerate() {
        let gap = &text[end..word.start];
        let adjacent = index > 0 && (gap == SPACE || gap == NO_BREAK);
        let tied = if adjacent {
            tie(&words, index, role)
        } else {
            None
        };
        role = match tied {
            Some(role) => {
                bound.push_str(NO_BREAK);
                role
            }
            None => {
                bound.push_str(gap);
                word.role()
            }
        };
        if word.closes() {
            role = Role::Other;
        }
        bound.push_str(word.text);
        end = word.start + word.text.len();
    }
    bound.push_str(&text[end..]);
    bound
}

/// What a word is to the word after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Figures that count something, or their multiplier: a unit may follow.
    Quantity,
    /// The hours of a time: minutes may follow.
    Hours,
    /// Anything else, also figures that a label has claimed.
    Other,
}

/// A run of characters between whitespace, with its place in the text.
#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    start: usize,
    text: &'a str,
}

impl Word<'_> {
    /// The word without the punctuation around it.
    fn core(&self) -> &str {
        self.text
            .trim_start_matches(OPENING)
            .trim_end_matches(CLOSING)
    }

    /// Whether punctuation after the word parts it from the next.
    fn closes(&self) -> bool {
        self.text.ends_with(CLOSING)
    }

    /// The role of a word that is not tied to the one before it.
    fn role(&self) -> Role {
        let figures = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–');
        let core = self.core();
        if core.starts_with(|c: char| c.is_ascii_digit()) && core.chars().all(figures) {
            Role::Quantity
        } else {
            Role::Other
        }
    }

    /// Whether the word begins with figures or with a Roman numeral, as
    /// "05/3/2026", "36-HD/VPTW" and "III/2026" do.
    fn is_numeral(&self) -> bool {
        let core = self.text.trim_end_matches(CLOSING);
        let leading = core.split(['/', '.', '-', '–']).next().unwrap_or(core);
        core.starts_with(|c: char| c.is_ascii_digit())
            || (leading.bytes().all(|b| b"IVXLCDM".contains(&b)) && from_roman(leading).is_ok())
    }

    /// Whether the word is a dash between others, which ends a line and never
    /// starts one: there it would look like the mark of a point.
    fn is_dash(&self) -> bool {
        matches!(self.text, "-" | "–")
    }

    /// Whether the word is a unit; of "đồng/người", the part before the slash.
    fn unit(&self) -> Option<&'static str> {
        let core = self.text.trim_end_matches(CLOSING);
        let leading = core.split('/').next().unwrap_or(core);
        UNITS.iter().copied().find(|unit| {
            leading == *unit
                || leading
                    .chars()
                    .eq(unit.chars().flat_map(char::to_uppercase))
        })
    }

    /// Whether the word is `small` in any case, punctuation before it aside.
    fn is(&self, small: &str) -> bool {
        let word = self.text.trim_start_matches(OPENING);
        word.chars().flat_map(char::to_lowercase).eq(small.chars())
    }
}

/// Whether the word at `index` is tied to the one before it, whose role is
/// `role`, and if so which role the tie gives it.
fn tie(words: &[Word], index: usize, role: Role) -> Option<Role> {
    let word = &words[index];
    if word.is_dash() {
        return Some(Role::Other);
    }
    let ends_range = index > 1 && words[index - 1].is_dash() && words[index - 2].is_numeral();
    if word.is_numeral() {
        return if ends_range || is_label(words, index - 1) {
            Some(Role::Other)
        } else if role == Role::Hours && is_minutes(word.core()) {
            Some(Role::Quantity)
        } else {
            None
        };
    }
    if words[index - 1].is(POINT) && is_point_letter(word.core()) {
        return Some(Role::Other);
    }
    if role != Role::Quantity {
        return None;
    }
    // "ngày" in "05 ngày 03" names a date; it does not count the 05.
    let names_what_follows =
        is_label(words, index) && words.get(index + 1).is_some_and(Word::is_numeral);
    match word.unit() {
        Some(_) if names_what_follows => None,
        Some(HOUR) => Some(Role::Hours),
        Some(unit) if MULTIPLIERS.contains(&unit) => Some(Role::Quantity),
        Some(_) => Some(Role::Other),
        None => None,
    }
}

/// Whether the word at `index`, with the one before it if need be, is a label.
/// "Số:" keeps its colon in the State's number line.
fn is_label(words: &[Word], index: usize) -> bool {
    let word = &words[index];
    word.is("số:")
        || LABELS.iter().any(|label| match label.split_once(' ') {
            None => word.is(label),
            Some((first, second)) => word.is(second) && index > 0 && words[index - 1].is(first),
        })
}

fn is_minutes(core: &str) -> bool {
    core.len() <= 2 && core.parse::<u8>().is_ok_and(|minutes| minutes < 60)
}

fn is_point_letter(core: &str) -> bool {
    let mut letters = core.chars();
    let letter = letters.next();
    letter.is_some_and(|letter| POINT_LETTERS.contains(letter)) && letters.next().is_none()
}

/// The words of a text, parted by any whitespace.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut start = None;
    for (at, character) in text.char_indices() {
        match (character.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                words.push(Word {
                    start: from,
                    text: &text[from..at],
                });
                start = None;
            }
            (false, Some(_)) | (true, None) => {}
        }
    }
    if let Some(from) = start {
        words.push(Word {
            start: from,
            text: &text[from..],
        });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Binds text in which `~` shows where U+00A0 is expected, and binds the
    /// result again.
    fn expect(marked: &str) {
        let expected = marked.replace('~', NO_BREAK);
        let bound = bind(&marked.replace('~', SPACE));
        assert_eq!(bound.replace(NO_BREAK, "~"), marked);
        assert_eq!(bind(&bound), expected, "binding twice");
    }

    #[test]
    fn dates_are_tied_pair_by_pair() {
        expect("Hà Nội, ngày~05 tháng~3 năm~2026");
        expect("(ngày~02/11/1954~- ngày~02/11/2026)");
        expect("nhiệm kỳ 2020~-~2025; kinh tế~- xã hội");
        expect("trước ngày~15/9/2022, tháng~10/2022; quý~I năm~2026, quý~III/2026");
        expect("ngày Quốc khánh 2-9");
        expect("ngày~05 và 06 tháng~3");
        expect("NGÀY~05");
    }

    #[test]
    fn parts_of_documents_are_tied() {
        expect("điểm~a khoản~2 Điều~103 Mục~5 Chương~XII Phần~I của Bộ luật Hình sự");
        expect("điểm~đ, khoản~1; tiểu mục~2; Phụ lục~II.");
        expect("kỷ lục 5 lần, điểm của a, điểm abc");
        expect("Hướng dẫn số~36-HD/VPTW, ngày~03/4/2018");
        expect("Số: 05/KH-UBND".replace(": ", ":~").as_str());
        expect("Nghị định số~30/2020/NĐ-CP ngày~05 tháng~3 năm~2020");
        expect("hội thao lần thứ~XXIII~- năm~2022, Đại hội khóa~XIII, khoá~14");
        expect("số lượng, phần lớn, Điều lệ, mục đích, chương trình VI");
    }

    #[test]
    fn figures_stay_with_their_units() {
        expect("đạt 95~%, tăng 5~% (12,5~%)");
        expect("1.250.000~đồng; 1.250~triệu~đồng/người, 3~tỷ~đồng");
        expect("diện tích 12,5~ha, dài 3~km, 500~m², nặng 20~kg.");
        expect("72~năm Ngày truyền thống; 72~NĂM");
        expect("trong 05~ngày, 5-7~ngày, 30~người, 2~giờ");
        expect("5~mét, 10 xã, 3 mục tiêu");
        expect("5, ha và 6. người");
        expect("20~đồng chí");
    }

    #[test]
    fn a_time_is_tied_whole() {
        expect("lúc 07~giờ~30~phút, ngày~05/3/2026");
        expect("08~giờ~00, ngày~05/3/2026");
        expect("07~giờ~30 ngày~05/3/2026");
        expect("2~giờ 75~km");
    }

    #[test]
    fn figures_with_a_label_do_not_count() {
        expect("năm~2026 người dân");
        expect("ngày~15 tháng này");
        expect("Mục~5 triệu tập");
    }

    #[test]
    fn only_whole_words_match() {
        expect("hằngngày 05, dãysố 3, ngày05 năm2026");
        expect("bàn-số 5");
    }

    #[test]
    fn other_spacing_is_left_alone() {
        for text in [
            "",
            " ",
            "ngày  05",
            "ngày\n05",
            "Số      -KH/ĐUK",
            "  lùi đầu dòng ",
            "a\tb",
        ] {
            assert_eq!(bind(text), text);
        }
        assert_eq!(
            bind("ngày\u{a0}05 tháng\u{a0}3"),
            "ngày\u{a0}05 tháng\u{a0}3"
        );
    }
}
