//! Capitals of names, by phrases and by what stands beside them (NĐ 30/2020
//! Phụ lục II).

use crate::check::prose::{Passage, Place};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;

use super::lexicon::{self, Phrase};
use super::phrases;

pub(super) const LOWER_CASE_CAPITAL_CITY: Rule = Rule {
    name: "lower-case-capital-city",
    group: Group::Text,
    requirements: &["capitals-of-units"],
    at_most: Severity::Error,
    wrong: "thành phố Hồ Chí Minh",
    right: "Thành phố Hồ Chí Minh",
    test: |case| phrases::capitals(case, "lower-case-capital-city"),
};

pub(super) const LOWER_CASE_NUMBERED_UNIT: Rule = Rule {
    name: "lower-case-numbered-unit",
    group: Group::Text,
    requirements: &["capitals-of-units"],
    at_most: Severity::Warning,
    wrong: "phường Điện Biên Phủ, quận 1",
    right: "Phường Điện Biên Phủ, Quận 1",
    test: lower_case_numbered_unit,
};

pub(super) const CAPITAL_BEFORE_PROVINCE: Rule = Rule {
    name: "capital-before-province",
    group: Group::Text,
    requirements: &["capitals-of-units"],
    at_most: Severity::Warning,
    wrong: "nhân dân Tỉnh Nam Định",
    right: "nhân dân tỉnh Nam Định",
    test: capital_before_province,
};

pub(super) const CAPITAL_TERRAIN_WORD: Rule = Rule {
    name: "capital-terrain-word",
    group: Group::Text,
    requirements: &["capitals-of-terrain"],
    at_most: Severity::Warning,
    wrong: "du lịch Vịnh Hạ Long",
    right: "du lịch vịnh Hạ Long",
    test: |case| phrases::capitals(case, "capital-terrain-word"),
};

pub(super) const WRONG_REGION_CAPITALS: Rule = Rule {
    name: "wrong-region-capitals",
    group: Group::Text,
    requirements: &["capitals-of-regions"],
    at_most: Severity::Error,
    wrong: "các tỉnh Bắc bộ, vùng tây bắc",
    right: "các tỉnh Bắc Bộ, vùng Tây Bắc",
    test: |case| phrases::capitals(case, "wrong-region-capitals"),
};

pub(super) const WRONG_ORGAN_CAPITALS: Rule = Rule {
    name: "wrong-organ-capitals",
    group: Group::Text,
    requirements: &["capitals-of-organs"],
    at_most: Severity::Error,
    wrong: "Hội Đồng Nhân Dân tỉnh Sơn La",
    right: "Hội đồng nhân dân tỉnh Sơn La",
    test: |case| phrases::capitals(case, "wrong-organ-capitals"),
};

pub(super) const WRONG_FOREIGN_ORGAN_CAPITALS: Rule = Rule {
    name: "wrong-foreign-organ-capitals",
    group: Group::Text,
    requirements: &["capitals-of-foreign-organs"],
    at_most: Severity::Error,
    wrong: "Liên Hợp Quốc",
    right: "Liên hợp quốc",
    test: |case| phrases::capitals(case, "wrong-foreign-organ-capitals"),
};

pub(super) const WRONG_ACRONYM_CAPITALS: Rule = Rule {
    name: "wrong-acronym-capitals",
    group: Group::Text,
    requirements: &["capitals-of-foreign-organs"],
    at_most: Severity::Error,
    wrong: "Unesco",
    right: "UNESCO",
    test: |case| phrases::capitals(case, "wrong-acronym-capitals"),
};

pub(super) const LOWER_CASE_STATE_AND_PEOPLE: Rule = Rule {
    name: "lower-case-state-and-people",
    group: Group::Text,
    requirements: &["capitals-of-state-and-people"],
    at_most: Severity::Error,
    wrong: "các tầng lớp nhân dân",
    right: "các tầng lớp Nhân dân",
    test: |case| phrases::capitals(case, "lower-case-state-and-people"),
};

pub(super) const WRONG_ORDER_CAPITALS: Rule = Rule {
    name: "wrong-order-capitals",
    group: Group::Text,
    requirements: &["capitals-of-honours"],
    at_most: Severity::Error,
    wrong: "Huân Chương Sao Vàng",
    right: "Huân chương Sao vàng",
    test: |case| phrases::capitals(case, "wrong-order-capitals"),
};

pub(super) const WRONG_HOLIDAY_CAPITALS: Rule = Rule {
    name: "wrong-holiday-capitals",
    group: Group::Text,
    requirements: &["capitals-of-holidays"],
    at_most: Severity::Error,
    wrong: "ngày quốc khánh 2-9",
    right: "ngày Quốc khánh 2-9",
    test: |case| phrases::capitals(case, "wrong-holiday-capitals"),
};

pub(super) const WRONG_DOCUMENT_TYPE_CAPITALS: Rule = Rule {
    name: "wrong-document-type-capitals",
    group: Group::Text,
    requirements: &["capitals-of-documents"],
    at_most: Severity::Error,
    wrong: "bộ luật Hình sự",
    right: "Bộ luật Hình sự",
    test: |case| phrases::capitals(case, "wrong-document-type-capitals"),
};

pub(super) const LOWER_CASE_DOCUMENT_TYPE: Rule = Rule {
    name: "lower-case-document-type",
    group: Group::Text,
    requirements: &["capitals-of-documents"],
    at_most: Severity::Warning,
    wrong: "thực hiện kế hoạch số 12/KH-UBND",
    right: "thực hiện Kế hoạch số 12/KH-UBND",
    test: lower_case_document_type,
};

pub(super) const WRONG_LUNAR_YEAR_CAPITALS: Rule = Rule {
    name: "wrong-lunar-year-capitals",
    group: Group::Text,
    requirements: &["capitals-of-the-calendar"],
    at_most: Severity::Error,
    wrong: "năm Mậu thân",
    right: "năm Mậu Thân",
    test: wrong_lunar_year_capitals,
};

pub(super) const WRONG_TET_CAPITALS: Rule = Rule {
    name: "wrong-tet-capitals",
    group: Group::Text,
    requirements: &["capitals-of-the-calendar"],
    at_most: Severity::Error,
    wrong: "dịp Tết Nguyên Đán",
    right: "dịp tết Nguyên đán",
    test: |case| phrases::capitals(case, "wrong-tet-capitals"),
};

pub(super) const WRONG_MONTH_CAPITALS: Rule = Rule {
    name: "wrong-month-capitals",
    group: Group::Text,
    requirements: &["capitals-of-the-calendar"],
    at_most: Severity::Error,
    wrong: "Cách mạng tháng tám",
    right: "Cách mạng tháng Tám",
    test: |case| phrases::capitals(case, "wrong-month-capitals"),
};

pub(super) const WRONG_WORK_CAPITALS: Rule = Rule {
    name: "wrong-work-capitals",
    group: Group::Text,
    requirements: &["capitals-of-works"],
    at_most: Severity::Error,
    wrong: "Tạp Chí Cộng Sản",
    right: "tạp chí Cộng sản",
    test: |case| phrases::capitals(case, "wrong-work-capitals"),
};

/// The faults that a look at each word finds, in the passages with small
/// letters that are no forms.
pub(super) fn at_words(
    case: &Case<'_>,
    look: impl Fn(&Passage<'_>, usize) -> Option<Fault>,
) -> Verdict {
    let mut faults = Vec::new();
    for passage in &case.prose.passages {
        if passage.place != Place::Form && !passage.in_capitals {
            faults.extend((0..passage.words.len()).filter_map(|index| look(passage, index)));
        }
    }
    Verdict::of(Fault::gathered(faults))
}

/// A fault of a stretch of words with what they should be.
pub(super) fn fault(passage: &Passage<'_>, first: usize, last: usize, expected: String) -> Fault {
    passage
        .fault(passage.span(first, last))
        .with("found", passage.slice(first, last))
        .with("expected", expected)
}

/// A text with a capital at its start.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn lower_case_numbered_unit(case: &Case<'_>) -> Verdict {
    at_words(case, numbered_unit)
}

/// "quận 1", "phường Điện Biên Phủ". After "các" or a count the word is a
/// common one: "các phường Lê Lợi, Trần Phú"; a number before a noun counts:
/// "phường 12 hộ".
fn numbered_unit(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let word = passage.words.get(index).filter(|word| !word.quoted)?;
    let unit = matches!(word.text, "quận" | "phường" | "xã" | "huyện");
    let before = index.checked_sub(1).and_then(|at| passage.words.get(at));
    let counted = before.is_some_and(|before| {
        before.number().is_some()
            || matches!(
                &*before.key,
                "các"
                    | "những"
                    | "mỗi"
                    | "từng"
                    | "hai"
                    | "ba"
                    | "bốn"
                    | "năm"
                    | "số"
                    | "và"
                    | "cấp"
            )
    });
    if !unit || counted || !passage.follows(index + 1) {
        return None;
    }
    let next = passage.words.get(index + 1)?;
    let after = passage.gap(index + 2);
    let ends = index + 2 == passage.words.len() || after.starts_with([',', ';', '.', ')']);
    let numbered = matches!(word.text, "quận" | "phường")
        && next
            .number()
            .is_some_and(|number| (1..40).contains(&number))
        && next.text.len() < 3
        && ends
        && !after.starts_with(".0");
    let names = &lexicon::names().persons_and_events;
    let named = names
        .iter()
        .find(|name| name.starts_at(passage, index + 1) && next.is_capitalised());
    let length = if numbered { 1 } else { named?.keys.len() };
    let last = index + length;
    let expected = capitalised(passage.slice(index, last));
    Some(fault(passage, index, last, expected))
}

fn capital_before_province(case: &Case<'_>) -> Verdict {
    at_words(case, |passage, index| {
        let word = passage.words.get(index).filter(|word| !word.quoted)?;
        let next = passage.words.get(index + 1)?;
        // Names of organs of a province: Tỉnh uỷ, Tỉnh đoàn, Tỉnh đội.
        let organ = matches!(&*next.key, "uỷ" | "đoàn" | "đội" | "lộ" | "hội");
        let before = index.checked_sub(1).and_then(|at| passage.words.get(at));
        let in_sentence = passage.follows(index) && before.is_some_and(|b| !b.is_capitalised());
        let wrong = word.text == "Tỉnh"
            && in_sentence
            && !organ
            && passage.follows(index + 1)
            && next.is_capitalised()
            && !next.is_in_capitals();
        wrong.then(|| {
            let expected = passage.slice(index, index + 1).replacen('T', "t", 1);
            fault(passage, index, index + 1, expected)
        })
    })
}

/// "kế hoạch số 12/KH-UBND": a type with a number names one document.
fn lower_case_document_type(case: &Case<'_>) -> Verdict {
    let kinds = case.standard.kinds.iter();
    let own = kinds.map(|kind| Phrase::from(kind.kind.name.to_string()));
    let types: Vec<Phrase> = own.chain(lexicon::words().acts.iter().cloned()).collect();
    at_words(case, |passage, index| {
        // From "số" back to the type.
        let numbered = passage.key(index) == Some("số")
            && passage.follows(index)
            && passage.follows(index + 1)
            && passage.words.get(index + 1)?.number().is_some()
            && matches!(passage.gap(index + 2), "/" | "-")
            && passage
                .words
                .get(index + 2)?
                .number()
                .is_none_or(|year| year > 1900);
        if !numbered {
            return None;
        }
        let longest = types.iter().filter(|name| name.ends_before(passage, index));
        let name = longest.max_by_key(|name| name.keys.len())?;
        let first = index.checked_sub(name.keys.len())?;
        let word = passage.words.get(first)?;
        let small = !word.is_capitalised() && !word.quoted;
        small.then(|| {
            let expected = capitalised(passage.slice(first, index - 1));
            fault(passage, first, index - 1, expected)
        })
    })
}

fn wrong_lunar_year_capitals(case: &Case<'_>) -> Verdict {
    at_words(case, lunar_year)
}

/// "năm Mậu thân", "xuân bính ngọ": a stem and a branch after a word for the
/// year.
fn lunar_year(passage: &Passage<'_>, index: usize) -> Option<Fault> {
    let led = matches!(passage.before(index, 1)?, "năm" | "xuân" | "tết" | "đán");
    let (stem, branch) = (passage.words.get(index)?, passage.words.get(index + 1)?);
    let names = lexicon::names();
    let year = names.heavenly_stems.contains(&*stem.key)
        && names.earthly_branches.contains(&*branch.key)
        && passage.follows(index)
        && passage.follows(index + 1);
    let wrong = !stem.is_capitalised() || !branch.is_capitalised();
    (led && year && wrong && !stem.quoted).then(|| {
        let expected = format!("{} {}", capitalised(stem.text), capitalised(branch.text));
        fault(passage, index, index + 1, expected)
    })
}

#[cfg(test)]
mod tests {
    use super::super::trial::found;
    use super::*;

    #[test]
    fn units_named_by_number_or_person() {
        for text in [
            "tại quận 1, Thành phố",
            "ở phường 7.",
            "tại phường Điện Biên Phủ",
        ] {
            assert_eq!(found(text, numbered_unit), 1, "{text}");
        }
        for text in [
            "phường 12 hộ nghèo",
            "các phường Lê Lợi, Trần Phú",
            "02 phường 5 xã",
            "Phường Điện Biên Phủ, Quận 1",
            "phường Tân Lập",
        ] {
            assert_eq!(found(text, numbered_unit), 0, "{text}");
        }
    }

    #[test]
    fn lunar_years_have_two_capitals() {
        assert_eq!(found("đón xuân bính ngọ, năm Mậu thân", lunar_year), 2);
        assert_eq!(
            found("năm Bính Ngọ; năm kỷ niệm; tết tân niên", lunar_year),
            0
        );
    }
}
