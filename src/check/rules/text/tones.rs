//! One way to set tone marks in one document.

use crate::check::prose::Passage;
use crate::check::rule::{Case, Group, Rule, Verdict};
use crate::check::syllable::{ToneStyle, restyled, tone_style};
use crate::diagnostic::Severity;

pub(super) const MIXED_TONE_STYLE: Rule = Rule {
    name: "mixed-tone-style",
    group: Group::Text,
    requirements: &["tone-style"],
    at_most: Severity::Warning,
    wrong: "Đảng uỷ ... xã hội hóa",
    right: "Đảng uỷ ... xã hội hoá",
    test: mixed_tone_style,
};

fn mixed_tone_style(case: &Case<'_>) -> Verdict {
    let mut first = Vec::new();
    let mut second = Vec::new();
    for passage in &case.prose.passages {
        for (index, word) in passage.words.iter().enumerate() {
            let style = tone_style(word.text).filter(|_| !is_name(passage, index));
            match style {
                Some(ToneStyle::First) => first.push((passage, word)),
                Some(ToneStyle::Second) => second.push((passage, word)),
                None => {}
            }
        }
    }
    let (fewer, others) = if first.len() < second.len() {
        (first, second.len())
    } else {
        (second, first.len())
    };
    if fewer.is_empty() && others == 0 {
        return Verdict::DoesNotApply;
    }
    let Some((passage, word)) = fewer.first() else {
        return Verdict::Passes;
    };
    let count = fewer.len();
    let mut fault = passage
        .fault(word.range.clone())
        .with("found", word.text)
        .with("expected", restyled(word.text).unwrap_or_default())
        .with("count", i64::try_from(count).unwrap_or(i64::MAX))
        .with("others", i64::try_from(others).unwrap_or(i64::MAX));
    fault.more = count - 1;
    Verdict::Fails(vec![fault])
}

/// Whether a word may be part of a name, which keeps the style of its bearer.
/// "Ủy" is no name, nor are words of institutions in capitals.
fn is_name(passage: &Passage<'_>, index: usize) -> bool {
    let Some(word) = passage.words.get(index) else {
        return true;
    };
    let institution = matches!(&*word.key, "uỷ" | "hoá" | "toà");
    if passage.in_capitals || word.is_in_capitals() {
        return !institution;
    }
    word.is_capitalised()
        && !(institution && (word.key == "uỷ" || passage.key(index + 1) == Some("án")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Place;

    fn names(text: &str) -> Vec<String> {
        let passage = Passage::of(0, text, Place::Content, false);
        (0..passage.words.len())
            .filter(|index| tone_style(passage.words[*index].text).is_some())
            .filter(|index| is_name(&passage, *index))
            .map(|index| passage.words[index].text.to_owned())
            .collect()
    }

    #[test]
    fn names_keep_their_style() {
        assert_eq!(names("Ông Hòa ở xã Tân Hoà làm ở Ủy ban"), ["Hòa", "Hoà"]);
        assert_eq!(names("ĐẢNG ỦY XÃ TÂN HÒA"), ["HÒA"]);
        assert_eq!(names("Tòa án, xã hội hóa, Hòa giải cơ sở"), ["Hòa"]);
    }
}
