//! What the words around four figures say of them: a year, or a number.

/// Words before figures that are a year.
const YEAR_WORDS: [&str; 8] = [
    "năm",
    "năm học",
    "niên vụ",
    "niên khóa",
    "niên khoá",
    "mùa",
    "xuân",
    "vụ đông xuân",
];
/// Words before figures that may be an amount, a place or a year.
const DOUBT_WORDS: [&str; 33] = [
    "là", "gồm", "có", "trồng", "đạt", "được", "hơn", "gần", "khoảng", "trên", "dưới", "tổng",
    "cộng", "còn", "bằng", "thêm", "cả", "từ", "đến", "tới", "trước", "sau", "và", "mã", "phòng",
    "thửa", "lô", "tờ", "máy", "khoản", "thoại", "với", "ít",
];
/// Words after a name that ends in a year.
const JOINING: [&str; 40] = [
    "tại", "của", "do", "cho", "và", "trên", "ở", "theo", "là", "được", "đã", "sẽ", "về", "với",
    "vào", "từ", "đến", "nhằm", "để", "lần", "như", "trong", "có", "cùng", "khi", "thì", "gồm",
    "gắn", "diễn", "bảo", "trước", "sau", "qua", "này", "phải", "cần", "hoặc", "bằng", "trở", "so",
];
/// Nouns that are counted.
const UNITS: [&str; 62] = [
    "hộ",
    "cây",
    "người",
    "đồng",
    "đại",
    "ha",
    "héc",
    "hecta",
    "km",
    "m",
    "cm",
    "mm",
    "kg",
    "g",
    "gam",
    "tấn",
    "tạ",
    "yến",
    "lít",
    "con",
    "cái",
    "chiếc",
    "suất",
    "phần",
    "lượt",
    "học",
    "sinh",
    "đoàn",
    "hội",
    "đảng",
    "vận",
    "cán",
    "công",
    "nhân",
    "thanh",
    "thiếu",
    "trẻ",
    "phụ",
    "tỷ",
    "tỉ",
    "triệu",
    "nghìn",
    "ngàn",
    "mét",
    "ngày",
    "giờ",
    "phút",
    "tháng",
    "tuần",
    "năm",
    "bản",
    "cuốn",
    "quyển",
    "trường",
    "lớp",
    "hồ",
    "văn",
    "doanh",
    "căn",
    "ngôi",
    "giống",
    "khách",
];

/// What four figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figures {
    /// Certainly a year.
    Year,
    /// A year, or a number: a person must look.
    Doubtful,
    /// Certainly no year: an amount, part of a number of telephone, or of the
    /// number and symbol of a document.
    Number,
}

impl Figures {
    /// What figures with this text before and after them are.
    pub fn between(before: &str, after: &str) -> Self {
        if is_part(before, after) {
            return Self::Number;
        }
        if is_span(before, after) || is_dated(before, after) {
            return Self::Year;
        }
        let words = before.trim_end();
        if ends_with_word(words, &["số"]) || words.to_lowercase().ends_with("số:") {
            return Self::Number;
        }
        if follows_years(words) {
            return Self::Year;
        }
        if let Some(joined) = joined(before, after) {
            return joined;
        }
        Self::bare(before, after)
    }

    /// Figures that stand alone: a year when they end a name, "Hội thao 2026".
    fn bare(before: &str, after: &str) -> Self {
        let next = after.trim_start();
        let word = next
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        let named = name_before(before);
        if next.starts_with(['%', '‰', '°']) {
            return Self::Number;
        }
        if UNITS.contains(&word) {
            // "Hội thao 2026 học sinh" may be the name of a year.
            return if named { Self::Doubtful } else { Self::Number };
        }
        let ended =
            word.is_empty() || word.starts_with(char::is_uppercase) || JOINING.contains(&word);
        let doubtful = ends_with_word(before.trim_end(), &DOUBT_WORDS);
        if named && ended && !doubtful {
            Self::Year
        } else {
            Self::Doubtful
        }
    }
}

/// Whether figures are part of an amount ("2.026.000") or of a symbol
/// ("30/2026/NĐ-CP", "2026-CV/ĐU"), or have a unit at once ("2026ha").
fn is_part(before: &str, after: &str) -> bool {
    let mut next = after.chars();
    let joined = match next.next() {
        Some('.' | ',') => next.next().is_some_and(|c| c.is_ascii_digit()),
        Some('/') => next.next().is_some_and(char::is_uppercase),
        Some('-') => {
            let symbol = next
                .as_str()
                .split(|c: char| c.is_whitespace() || c == '"')
                .next()
                .unwrap_or("");
            let mut letters = symbol.chars().filter(|c| c.is_alphabetic());
            symbol.starts_with(char::is_uppercase)
                && (symbol.contains('/') || letters.all(char::is_uppercase))
        }
        Some(c) => c.is_alphabetic(),
        None => false,
    };
    let amount = before.ends_with(['.', ',']) && date_head(before).is_none();
    joined || (amount && !is_month(before))
}

/// Whether figures are the year of a day, month or quarter in figures:
/// "14/9/2026", "14-9-2026", "tháng 9/2026", "quý I/2026", "2026-09-14".
fn is_dated(before: &str, after: &str) -> bool {
    if date_head(before).is_some() || is_month(before) {
        return true;
    }
    let numbered = ends_with_word(before.trim_end(), &["số"]);
    ['-', '/'].into_iter().any(|mark| {
        let Some(tail) = after.strip_prefix(mark).and_then(|tail| two_off(tail, 12)) else {
            return false;
        };
        let alone = before.is_empty() || before.ends_with([' ', '\n', '"', '\'', '(', '[', ',']);
        let day = tail.strip_prefix(mark).and_then(|tail| two_off(tail, 31));
        alone && !numbered && (day.is_some() || (mark == '-' && !tail.starts_with(mark)))
    })
}

/// Whether a text ends with a word for a year, or with such a word and years:
/// "năm", "các năm 2026, 2027 và".
fn follows_years(words: &str) -> bool {
    let mut words = words.trim_end_matches(':').trim_end();
    loop {
        if ends_with_word(words, &YEAR_WORDS) {
            return true;
        }
        let mut marks = [",", " và", " hoặc", " đến", " tới"].into_iter();
        let Some(list) = marks.find_map(|mark| words.strip_suffix(mark)) else {
            return false;
        };
        let head = list.trim_end_matches(|c: char| c.is_ascii_digit());
        if list.len() - head.len() != 4 {
            return false;
        }
        words = head.trim_end();
    }
}

/// What follows a number of two figures, up to `most`.
fn two_off(text: &str, most: u32) -> Option<&str> {
    let tail = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let figures = &text[..text.len() - tail.len()];
    let number = figures.parse().ok()?;
    (figures.len() == 2 && (1..=most).contains(&number)).then_some(tail)
}

/// Whether a text ends with a month or quarter that its year follows.
fn is_month(before: &str) -> bool {
    let head = before.trim_end_matches([' ', '/', '-', '–', '.', ',']);
    if head.len() == before.len() {
        return false;
    }
    let words = head.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    words.len() < head.len() && ends_with_word(words.trim_end(), &["tháng", "quý", "kỳ"])
}

/// What figures are that a mark, other figures or letters touch.
fn joined(before: &str, after: &str) -> Option<Figures> {
    if let Some(head) = before.strip_suffix('/') {
        return Some(of_slash(head, after));
    }
    if let Some(head) = before.strip_suffix('-') {
        let small = head.ends_with(char::is_lowercase);
        return (!small && !head.ends_with(' ')).then_some(Figures::Doubtful);
    }
    if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        return Some(Figures::Doubtful);
    }
    let figures = |text: &mut dyn Iterator<Item = char>| {
        text.skip_while(|c| matches!(c, ' ' | '\u{a0}'))
            .take_while(char::is_ascii_digit)
            .count()
    };
    match figures(&mut before.chars().rev()).max(figures(&mut after.chars())) {
        0 => None,
        1..=2 => Some(Figures::Doubtful),
        _ => Some(Figures::Number),
    }
}

/// What figures after a slash are: of "9/2026" a year, of "1985/2026 hộ" a
/// number.
fn of_slash(head: &str, after: &str) -> Figures {
    let next = after.trim_start();
    let word = next.split(|c: char| !c.is_alphanumeric()).next();
    if word.is_some_and(|word| UNITS.contains(&word)) {
        return Figures::Doubtful;
    }
    let words = head.trim_end_matches(|c: char| c.is_ascii_digit());
    if ends_with_word(words.trim_end(), &["số"]) {
        return Figures::Doubtful;
    }
    let month: Option<u32> = head[words.len()..].parse().ok();
    let spanned = head[words.len()..].len() == 4;
    match month {
        Some(1..=12) | None => Figures::Year,
        Some(_) if spanned => Figures::Year,
        Some(_) => Figures::Doubtful,
    }
}

/// Whether a name comes right before figures.
fn name_before(before: &str) -> bool {
    let words = before.trim_end();
    if words.ends_with('(') {
        return true;
    }
    let words = match words.strip_suffix(['-', '–', ',', '/']) {
        Some(head) => head.trim_end(),
        None => words,
    };
    words.ends_with(|c: char| c.is_alphabetic() || matches!(c, ')' | '”' | '»' | '*'))
}

/// Whether a text ends with one of these whole words, in whatever case.
fn ends_with_word(text: &str, words: &[&str]) -> bool {
    let longest = text.floor_char_boundary(text.len().saturating_sub(40));
    let near = text[longest..].to_lowercase();
    words.iter().any(|word| {
        near.strip_suffix(word)
            .is_some_and(|head| !head.ends_with(char::is_alphanumeric))
    })
}

/// What stands before the day whose year comes next: of "ngày 14/9/", "ngày
/// 14-9-" and "ngày 14 tháng 9 năm " it is "ngày ".
pub(super) fn date_head(before: &str) -> Option<&str> {
    if let Some(month) = before.strip_suffix(" năm ") {
        let (head, _) = number_off(month, 12)?;
        return number_off(head.strip_suffix(" tháng ")?, 31).map(|(head, _)| head);
    }
    // "14 / 9 / 2026", but no "mục 1. 2. 2026".
    let mark = before.trim_end().chars().next_back()?;
    let close = |text: &str| -> usize {
        match mark {
            '.' => text.len(),
            _ => text.trim_end_matches(' ').len(),
        }
    };
    let off = |text: &str| -> Option<usize> {
        let head = text[..close(text)].strip_suffix(mark)?;
        Some(close(head))
    };
    if !matches!(mark, '/' | '-' | '.') {
        return None;
    }
    let (head, _) = number_off(&before[..off(before)?], 12)?;
    let (head, _) = number_off(&head[..off(head)?], 31)?;
    let touches = head.ends_with(|c: char| c.is_alphanumeric() || c == mark);
    (!touches || head.ends_with("--")).then_some(head)
}

/// A number of one or two figures at the end of a text, taken off it.
pub(super) fn number_off(text: &str, most: u32) -> Option<(&str, u32)> {
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = &text[head.len()..];
    let number = figures.parse().ok()?;
    (figures.len() <= 2 && (1..=most).contains(&number)).then_some((head, number))
}

/// Whether a year begins or ends a span of years, "2025 - 2030".
pub(super) fn is_span(before: &str, after: &str) -> bool {
    let dash = |c: char| matches!(c, '-' | '–' | ' ');
    let four = |text: &str| text.chars().take_while(char::is_ascii_digit).count() == 4;
    let tail = after.trim_start_matches(dash);
    let joined = |gap: &str| gap.contains(['-', '–']);
    let gap_after = after.get(..after.len() - tail.len()).unwrap_or("");
    let begins = joined(gap_after) && four(tail) && !before.ends_with('/');
    begins || span_start(before).is_some()
}

/// The year that begins a span whose last year comes next.
pub(super) fn span_start(before: &str) -> Option<i32> {
    let head = before.trim_end_matches(['-', '–', ' ']);
    let gap = &before[head.len()..];
    let words = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = &head[words.len()..];
    let is_span = gap.contains(['-', '–']) && figures.len() == 4 && !words.ends_with('/');
    figures.parse().ok().filter(|_| is_span)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first "2026" of a text.
    fn figures(text: &str) -> Figures {
        let (before, after) = text.split_once("2026").expect("a year in the text");
        Figures::between(before, after)
    }

    #[test]
    fn what_is_certainly_a_year_is_one() {
        for text in [
            "năm 2026",
            "Năm 2026, 12 hộ",
            "năm 2026 hộ dân đóng góp",
            "2026-09-14",
            "\"2026-09-14\"",
            "tháng 9/2026",
            "tháng 9-2026",
            "10/2026",
            "quý I/2026",
            "Quý IV-2026",
            "ngày 14/9/2026",
            "ngày 14-9-2026 của",
            "ngày 14.9.2026.",
            "14/11/2026 07 giờ 30",
            "Hội thao 2026",
            "Hội thao 2026\"",
            "Kế hoạch công tác 2026",
            "Hội thao 2026 tại sân vận động",
            "Giải chạy lần thứ IX - 2026",
            "Hội thao (2026)",
            "Hội thi Dân vận khéo 2026, có 12 đội",
            "giai đoạn 2026-2030",
            "năm học 2026/2027",
            "ngân sách năm 2025, 2026;",
            "các năm 2024, 2025 và 2026",
            "ngày 14 / 9 / 2026",
            "ngày 14/ 9/ 2026",
        ] {
            assert_eq!(figures(text), Figures::Year, "{text}");
        }
    }

    #[test]
    fn what_is_certainly_a_number_is_one() {
        for text in [
            "2026 hộ dân",
            "2026 cây giống",
            "2026 %",
            "2026ha",
            "0912 2026 115",
            "Công văn số 2026-CV/ĐU",
            "Công văn 2026-CV/ĐU",
            "Công văn số 2026",
            "2026.000 đồng",
            "0299.2026.015",
            "số 30/2026/NĐ-CP",
        ] {
            assert_eq!(figures(text), Figures::Number, "{text}");
        }
    }

    #[test]
    fn what_may_be_either_is_in_doubt() {
        for text in [
            "2026",
            "tổng cộng 2026",
            "từ 2026 đến 2030",
            "phòng 2026",
            "1985/2026 hộ",
            "Bản tin số 9/2026",
            "HT-2026",
            "ke_hoach_2026.docx",
            "trồng 2026 gốc bưởi",
            "Mã: 2026",
        ] {
            assert_eq!(figures(text), Figures::Doubtful, "{text}");
        }
    }
}
