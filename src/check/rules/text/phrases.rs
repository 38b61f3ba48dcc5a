//! Phrases whose capitals the law fixes, against how they are written.

use crate::check::prose::{Passage, Place, Word};
use crate::check::rule::{Case, Fault, Verdict};

use super::lexicon::{self, Fixed, Phrase, When};

/// Tests the phrases that `assets/words/capitals.yaml` lists for a rule.
pub(super) fn capitals(case: &Case<'_>, rule: &str) -> Verdict {
    let Some(index) = lexicon::fixed(rule) else {
        return Verdict::CannotSay;
    };
    let faults = case
        .prose
        .passages
        .iter()
        .filter(|passage| passage.place != Place::Form && !passage.in_capitals)
        .flat_map(|passage| in_passage(passage, index));
    Verdict::of(Fault::gathered(faults))
}

fn in_passage(passage: &Passage<'_>, index: &lexicon::Index) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(word) = passage.words.get(at) {
        let entries = index.get(&*word.key).map_or(&[][..], Vec::as_slice);
        let known = entries.iter().find(|e| e.right.starts_at(passage, at));
        match known {
            Some(first) => {
                let length = first.right.keys.len();
                // Entries of one phrase differ in what stands around it.
                let same = entries
                    .iter()
                    .filter(|entry| entry.right.keys == first.right.keys);
                faults.extend(same.filter_map(|entry| fault(passage, at, entry)).next());
                at += length;
            }
            None => at += 1,
        }
    }
    faults
}

/// The fault of a phrase at a word, if its capitals are wrong.
fn fault(passage: &Passage<'_>, at: usize, entry: &Fixed) -> Option<Fault> {
    let end = at + entry.right.keys.len();
    let words = passage.words.get(at..end)?;
    let acronym = entry
        .right
        .words
        .iter()
        .all(|w| w.chars().all(char::is_uppercase));
    if words
        .iter()
        .any(|word| word.quoted || (word.is_in_capitals() && !acronym))
    {
        return None;
    }
    let counts = match entry.when {
        When::Always => true,
        When::SomeCapital => words.iter().any(Word::is_capitalised),
        When::FirstCapital => words.first().is_some_and(Word::is_capitalised),
    };
    let stands = |phrases: &[Phrase]| phrases.iter().any(|p| p.ends_before(passage, at));
    let led = (entry.after.is_empty() || stands(&entry.after)) && !stands(&entry.not_after);
    let followed = entry.not_before.iter().any(|p| p.starts_at(passage, end));
    if !counts || !led || followed {
        return None;
    }
    let opens = passage.opens(at);
    // At the start of a sentence one capital says nothing: "Ban chấp hành
    // công đoàn cơ sở".
    let rest_is_small = words.iter().skip(1).all(|word| !word.is_capitalised());
    if entry.when == When::FirstCapital && opens && rest_is_small && words.len() > 1 {
        return None;
    }
    let right = [&entry.right].into_iter().chain(&entry.or);
    if right.clone().any(|phrase| is_right(words, phrase, opens)) {
        return None;
    }
    let span = passage.span(at, end - 1);
    Some(
        passage
            .fault(span)
            .with("found", passage.slice(at, end - 1))
            .with("expected", recased(words, &entry.right, opens)),
    )
}

fn is_right(words: &[Word<'_>], right: &Phrase, opens: bool) -> bool {
    words
        .iter()
        .zip(&right.words)
        .enumerate()
        .all(|(place, (word, right))| {
            capitals_of(word.text).eq(capitals_of(right))
                || (place == 0 && opens && word.is_capitalised())
        })
}

/// Which letters of a word are capitals.
fn capitals_of(word: &str) -> impl Iterator<Item = bool> {
    word.chars().map(char::is_uppercase)
}

/// The words with the capitals of a phrase, in their own spelling.
fn recased(words: &[Word<'_>], right: &Phrase, opens: bool) -> String {
    let recased: Vec<String> = words
        .iter()
        .zip(&right.words)
        .enumerate()
        .map(|(place, (word, right))| {
            let first = place == 0 && opens;
            word.text
                .chars()
                .zip(right.chars())
                .enumerate()
                .flat_map(|(at, (letter, like))| {
                    let capital = like.is_uppercase() || (first && at == 0);
                    let upper = letter.to_uppercase().filter(move |_| capital);
                    upper.chain(letter.to_lowercase().filter(move |_| !capital))
                })
                .collect()
        })
        .collect();
    recased.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(rule: &str, text: &str) -> Vec<String> {
        let passage = Passage::of(0, text, Place::Content, false);
        let index = lexicon::fixed(rule).expect("a rule with phrases");
        in_passage(&passage, index)
            .iter()
            .map(|fault| format!("{:?}", fault.facts))
            .collect()
    }

    #[test]
    fn wrong_capitals_are_found() {
        for (rule, text) in [
            ("lower-case-capital-city", "tại thủ đô Hà Nội"),
            ("lower-case-capital-city", "ở thành phố Hồ Chí Minh"),
            ("wrong-region-capitals", "các tỉnh Bắc bộ"),
            ("wrong-region-capitals", "vùng tây bắc"),
            ("wrong-organ-capitals", "của Hội Đồng Nhân Dân tỉnh"),
            ("wrong-organ-capitals", "gửi Bộ tài chính"),
            ("wrong-organ-capitals", "gửi Uỷ Ban nhân dân xã"),
            ("wrong-foreign-organ-capitals", "Liên Hợp Quốc"),
            ("wrong-acronym-capitals", "được Unesco công nhận"),
            ("lower-case-state-and-people", "các tầng lớp nhân dân"),
            (
                "lower-case-state-and-people",
                "đường lối của Đảng và nhà nước",
            ),
            (
                "lower-case-state-and-people",
                "chủ trương của Đảng, chính sách của nhà nước",
            ),
            ("wrong-order-capitals", "tặng Huân Chương Lao Động"),
            (
                "wrong-order-capitals",
                "tặng huân chương lao động hạng Nhất",
            ),
            ("wrong-holiday-capitals", "chào mừng ngày quốc khánh"),
            ("wrong-holiday-capitals", "dịp Quốc Khánh 2-9"),
            ("wrong-document-type-capitals", "theo bộ luật Hình sự"),
            ("wrong-document-type-capitals", "theo Luật tổ chức Quốc hội"),
            ("wrong-tet-capitals", "dịp Tết Nguyên Đán"),
            ("wrong-tet-capitals", "đón tết nguyên đán"),
            ("wrong-month-capitals", "tháng giêng"),
            ("wrong-work-capitals", "trên Tạp Chí Cộng Sản"),
            ("capital-terrain-word", "du lịch Vịnh Hạ Long"),
        ] {
            assert_eq!(found(rule, text).len(), 1, "{text}");
        }
    }

    #[test]
    fn right_capitals_are_left_alone() {
        for (rule, text) in [
            (
                "lower-case-capital-city",
                "Thủ đô Hà Nội, Thành phố Hồ Chí Minh, các thành phố Hồ Chí Minh, Huế",
            ),
            (
                "wrong-region-capitals",
                "phía tây bắc, gió đông bắc, nam bộ đội, vùng Bắc Trung Bộ, Tây Nguyên",
            ),
            (
                "wrong-organ-capitals",
                "hội đồng nhân dân các cấp, Ủy ban nhân dân xã, Uỷ ban Nhân dân, BỘ TÀI CHÍNH",
            ),
            (
                "wrong-organ-capitals",
                "Ban chấp hành công đoàn cơ sở; cán bộ Tài chính - Kế hoạch",
            ),
            (
                "lower-case-state-and-people",
                "Hội đồng nhân dân, Quân đội nhân dân, ngân sách nhà nước, Nhân dân",
            ),
            (
                "lower-case-state-and-people",
                "bí mật của Đảng, bí mật nhà nước; quản lý nhà nước",
            ),
            (
                "wrong-order-capitals",
                "Huân chương Sao vàng, Huy chương, giấy khen, huân chương",
            ),
            (
                "wrong-holiday-capitals",
                "ông Nguyễn Quốc Khánh; ngày Quốc khánh 2-9",
            ),
            (
                "wrong-document-type-capitals",
                "Luật Đất đai, pháp luật đất đai, Bộ luật Tố tụng hình sự",
            ),
            (
                "wrong-tet-capitals",
                "Tết Nguyên đán năm nay; đón Tết; tết Trung thu",
            ),
            ("wrong-acronym-capitals", "UNESCO, ASEAN"),
        ] {
            assert_eq!(found(rule, text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn the_expected_form_keeps_the_spelling() {
        let passage = Passage::of(0, "gửi Uỷ Ban Nhân Dân xã", Place::Content, false);
        let index = lexicon::fixed("wrong-organ-capitals").expect("phrases");
        let faults = in_passage(&passage, index);
        assert_eq!(faults[0].facts[1].1, "Uỷ ban nhân dân".into());
    }
}
