//! How the signer is named (họ và tên người ký, ô 7b).

use super::block::blocks;
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::check::rules::looks::is_upper;
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::inspect::specimen::Fragment;
use crate::model::{Component, Side};

pub(super) const CAPITAL_SIGNER_NAME: Rule = Rule {
    name: "capital-signer-name",
    group: Group::Signature,
    requirements: &["signer-name"],
    at_most: Severity::Error,
    wrong: "TRẦN MINH KHOA",
    right: "Trần Minh Khoa",
    test: capital_signer_name,
};

pub(super) const HONORIFIC_BEFORE_NAME: Rule = Rule {
    name: "honorific-before-name",
    group: Group::Signature,
    requirements: &["signer-name-bare"],
    at_most: Severity::Error,
    wrong: "ThS. Trần Minh Khoa",
    right: "Trần Minh Khoa",
    test: honorific_before_name,
};

/// Short forms of titles, as they are typed before a name.
const SHORT_TITLES: [&str; 22] = [
    "ths", "ts", "tskh", "pgs", "gs", "bs", "bscki", "bsckii", "dscki", "dsckii", "ds", "ks", "cn",
    "kts", "ls", "ngnd", "ngưt", "nsnd", "nsưt", "ttnd", "ttưt", "đ/c",
];

/// Titles, ranks and words of address in full.
const TITLES: [&str; 28] = [
    "đồng chí",
    "bà",
    "thạc sĩ",
    "thạc sỹ",
    "tiến sĩ",
    "tiến sỹ",
    "giáo sư",
    "phó giáo sư",
    "bác sĩ",
    "bác sỹ",
    "kỹ sư",
    "cử nhân",
    "dược sĩ",
    "luật sư",
    "kiến trúc sư",
    "nhà giáo",
    "đại tướng",
    "thượng tướng",
    "trung tướng",
    "thiếu tướng",
    "đại tá",
    "thượng tá",
    "trung tá",
    "thiếu tá",
    "đại uý",
    "thượng uý",
    "trung uý",
    "thiếu uý",
];

/// Bodies of sectors whose heads may permit titles and ranks: the army, the
/// police, education, health and science.
const SECTORS: [&str; 14] = [
    "trường",
    "học viện",
    "đại học",
    "giáo dục",
    "bệnh viện",
    "y tế",
    "viện",
    "khoa học",
    "quân",
    "quốc phòng",
    "công an",
    "biên phòng",
    "cảnh sát",
    "cảnh vệ",
];

/// The names of the signers of the document itself.
fn names<'a>(case: &Case<'a>) -> Vec<(&'a Fragment, &'a str)> {
    blocks(case)
        .filter_map(|block| block.name.as_ref())
        .map(|name| (name, case.specimen.text(name)))
        .collect()
}

fn capital_signer_name(case: &Case<'_>) -> Verdict {
    let names = names(case);
    if names.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = names
        .into_iter()
        .filter(|(_, name)| is_upper(name) && name.split_whitespace().count() > 1)
        .map(|(place, name)| {
            Fault::of_text(place)
                .with("found", name)
                .with("expected", capitalised(name))
        });
    Verdict::of(faults.collect())
}

/// A name with a capital at the start of each word only.
fn capitalised(name: &str) -> String {
    let words = name.split_whitespace().map(|word| {
        let mut letters = word.chars();
        let first = letters.next();
        first
            .into_iter()
            .chain(letters.flat_map(char::to_lowercase))
    });
    let words: Vec<String> = words.map(Iterator::collect).collect();
    words.join(" ")
}

fn honorific_before_name(case: &Case<'_>) -> Verdict {
    let names = names(case);
    if names.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults: Vec<_> = names
        .into_iter()
        .filter_map(|(place, name)| {
            let end = end_of_titles(name);
            let found = name.get(..end)?.trim();
            (!found.is_empty()).then(|| {
                Fault::of_text(&case.specimen.part(place, 0..found.len()))
                    .with("found", found)
                    .with("expected", name.get(end..).unwrap_or_default())
            })
        })
        .collect();
    if !faults.is_empty() && may_permit_titles(case) {
        return Verdict::CannotSay;
    }
    Verdict::of(faults)
}

/// Whether the document is of the State and of a sector whose head may have
/// permitted titles.
fn may_permit_titles(case: &Case<'_>) -> bool {
    let specimen = case.specimen;
    let organs = [Component::SuperiorOrgan, Component::IssuingOrgan]
        .into_iter()
        .filter_map(|component| specimen.joined(component));
    let organs = folded(&organs.collect::<Vec<_>>().join(" "));
    case.standard.side == Side::State
        && SECTORS
            .iter()
            .any(|sector| organs.contains(&folded(sector)))
}

/// Where the titles end that stand before a name.
fn end_of_titles(name: &str) -> usize {
    let mut end = 0;
    while let Some(title) = title_of(name.get(end..).unwrap_or_default()) {
        end += title;
    }
    end
}

/// The bytes of a title that a text begins with, with the blanks behind it.
fn title_of(text: &str) -> Option<usize> {
    let word_end = text.find([' ', '.']).unwrap_or(text.len());
    let word = folded(text.get(..word_end)?);
    let is_short = SHORT_TITLES.iter().any(|title| folded(title) == word);
    let end = if is_short {
        word_end
    } else {
        (1..=3)
            .rev()
            .filter_map(|count| end_of_words(text, count))
            .find(|end| is_title(text, *end))?
    };
    let rest = text.get(end..)?;
    let after = rest.trim_start_matches(['.', ' ', ':', ',']);
    let end = text.len() - after.len();
    // What is left is a name of at least two words.
    (after.split_whitespace().count() > 1).then_some(end)
}

/// The bytes of the first words of a text.
fn end_of_words(text: &str, count: usize) -> Option<usize> {
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    blanks.chain([text.len()]).nth(count - 1)
}

fn is_title(text: &str, end: usize) -> bool {
    let words = folded(text.get(..end).unwrap_or_default());
    let words = words.trim_end_matches(['.', ':']);
    if words == folded("ông") {
        return is_address(text);
    }
    TITLES.iter().any(|title| folded(title) == words)
}

/// Whether "Ông" at the start of a name is a word of address: it is a family
/// name too, which a middle name or a name of two words follows.
fn is_address(text: &str) -> bool {
    let mut words = text.split_whitespace().skip(1);
    let next = words.next().map(folded).unwrap_or_default();
    words.count() >= 2 && next != folded("thị") && next != folded("văn")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_before_a_name_are_found() {
        for (name, bare) in [
            ("ThS. Trần Minh Khoa", "Trần Minh Khoa"),
            ("PGS.TS. Trần Minh Khoa", "Trần Minh Khoa"),
            ("PGS. TS Trần Minh Khoa", "Trần Minh Khoa"),
            ("Đồng chí Trần Minh Khoa", "Trần Minh Khoa"),
            ("Đại tá Trần Minh Khoa", "Trần Minh Khoa"),
            ("Ông Trần Minh Khoa", "Trần Minh Khoa"),
            ("Bà Lê Thị Thu Hà", "Lê Thị Thu Hà"),
        ] {
            assert_eq!(name.get(end_of_titles(name)..), Some(bare), "{name}");
        }
    }

    #[test]
    fn names_are_left_alone() {
        for name in [
            "Trần Minh Khoa",
            "Ông Thị Thu Hà",
            "Ông Gia Bảo",
            "Cử Văn Lâm",
            "Đại Tá",
            "",
        ] {
            assert_eq!(end_of_titles(name), 0, "{name}");
        }
    }

    #[test]
    fn a_name_in_capitals_gets_its_usual_form() {
        assert_eq!(capitalised("TRẦN MINH  KHOA"), "Trần Minh Khoa");
    }
}
