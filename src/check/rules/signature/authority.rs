//! With what authority one signs (quyền hạn của người ký, ô 7a).

use std::ops::Range;

use super::block::{blocks, only_block};
use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::inspect::specimen::{Fragment, Signature};
use crate::model::{Authority, Side};

pub(super) const FOREIGN_AUTHORITY_WORDS: Rule = Rule {
    name: "foreign-authority-words",
    group: Group::Signature,
    requirements: &["authority-words"],
    at_most: Severity::Error,
    wrong: "T/M ỦY BAN NHÂN DÂN (văn bản của cơ quan nhà nước)",
    right: "TM. ỦY BAN NHÂN DÂN",
    test: foreign_authority_words,
};

pub(super) const DEPUTY_WITHOUT_AUTHORITY: Rule = Rule {
    name: "deputy-without-authority",
    group: Group::Signature,
    requirements: &["authority-use"],
    at_most: Severity::Error,
    wrong: "PHÓ GIÁM ĐỐC",
    right: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    test: deputy_without_authority,
};

pub(super) const DEPUTY_OF_COMMITTEE: Rule = Rule {
    name: "deputy-of-committee",
    group: Group::Signature,
    requirements: &["committee-deputy"],
    at_most: Severity::Error,
    wrong: "K/T BÍ THƯ / PHÓ BÍ THƯ",
    right: "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ",
    test: deputy_of_committee,
};

pub(super) const ACTING_SPELLED_OUT: Rule = Rule {
    name: "acting-spelled-out",
    group: Group::Signature,
    requirements: &["authority-words"],
    at_most: Severity::Error,
    wrong: "QUYỀN GIÁM ĐỐC",
    right: "Q. GIÁM ĐỐC",
    test: acting_spelled_out,
};

pub(super) const DEPUTY_IN_CHARGE: Rule = Rule {
    name: "deputy-in-charge",
    group: Group::Signature,
    requirements: &["deputy-in-charge"],
    at_most: Severity::Warning,
    wrong: "PHÓ GIÁM ĐỐC PHỤ TRÁCH",
    right: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    test: deputy_in_charge,
};

/// How a line above a signature begins when it names an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opening {
    /// Which one, however it is written.
    pub(super) authority: Authority,
    /// Bytes of its words in the line.
    pub(super) words: Range<usize>,
}

/// The letters of each authority, the longest first.
const LETTERS: [(&str, Authority); 5] = [
    ("TUQ", Authority::Authorised),
    ("TM", Authority::OnBehalf),
    ("KT", Authority::Deputy),
    ("TL", Authority::ByOrder),
    ("Q", Authority::Acting),
];

/// Authorities in full words.
const SPELLED: [(&str, Authority); 4] = [
    ("thừa uỷ quyền", Authority::Authorised),
    ("thay mặt", Authority::OnBehalf),
    ("ký thay", Authority::Deputy),
    ("thừa lệnh", Authority::ByOrder),
];

/// The authority that a line begins with: `TM.`, `T/M`, `TM`, `T/M.`, `T.M.`
/// and their like, or in words.
pub(super) fn opening(line: &str) -> Option<Opening> {
    let of = |authority, end| Opening {
        authority,
        words: 0..end,
    };
    let short = LETTERS
        .iter()
        .find_map(|(letters, authority)| Some(of(*authority, end_of_letters(line, letters)?)));
    short.or_else(|| {
        let (words, authority) = SPELLED.iter().find(|(words, _)| begins(line, words))?;
        Some(of(*authority, end_of_words(line, words.split(' ').count())))
    })
}

/// Where the first words of a line end.
fn end_of_words(line: &str, count: usize) -> usize {
    let mut ends = line.match_indices(' ').map(|(at, _)| at);
    ends.nth(count - 1).unwrap_or(line.len())
}

/// Where the letters end that a line begins with, with the marks between and
/// behind them. Letters without any mark are a word of their own; one letter
/// alone needs a mark.
fn end_of_letters(line: &str, letters: &str) -> Option<usize> {
    let is_mark = |letter: char| matches!(letter, '.' | '/');
    let mut rest = line.char_indices().peekable();
    let mut marked = false;
    let mut end = 0;
    for wanted in letters.chars() {
        if end > 0 && rest.next_if(|(_, letter)| is_mark(*letter)).is_some() {
            marked = true;
        }
        let (at, found) = rest.next()?;
        if !found.to_uppercase().eq([wanted]) {
            return None;
        }
        end = at + found.len_utf8();
    }
    while let Some((at, mark)) = rest.next_if(|(_, letter)| is_mark(*letter)) {
        marked = true;
        end = at + mark.len_utf8();
    }
    let closed = line.get(..end).is_some_and(|words| words.ends_with('.'));
    let is_word = rest.peek().is_none_or(|(_, next)| next.is_whitespace());
    let stands_alone = marked || letters.chars().count() > 1;
    (stands_alone && (is_word || closed)).then_some(end)
}

/// What follows the authority in a line.
pub(super) fn after_opening(line: &str) -> &str {
    let end = opening(line).map_or(0, |opening| opening.words.end);
    line.get(end..).unwrap_or_default().trim()
}

/// Whether a text begins with these words, in any case.
pub(super) fn begins(text: &str, words: &str) -> bool {
    let (text, words) = (folded(text), folded(words));
    text.strip_prefix(words.as_str())
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// The lines of a block with their texts.
pub(super) fn lines<'a>(
    case: &Case<'a>,
    block: &'a Signature,
) -> impl Iterator<Item = (&'a Fragment, &'a str)> {
    let specimen = case.specimen;
    block.lines.iter().map(|line| (line, specimen.text(line)))
}

/// The standard's word for an authority; for one that it does not know, that
/// for signing by order, which takes its place.
fn word_for<'a>(case: &Case<'a>, authority: Authority) -> Option<&'a str> {
    let words = &case.standard.wording.authorities;
    words
        .get(&authority)
        .or_else(|| words.get(&Authority::ByOrder))
        .map(String::as_str)
}

fn foreign_authority_words(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for (line, text) in blocks(case).flat_map(|block| lines(case, block)) {
        let Some(opening) = opening(text) else {
            continue;
        };
        let Some(expected) = word_for(case, opening.authority) else {
            continue;
        };
        applies = true;
        let found = text.get(opening.words.clone()).unwrap_or_default();
        if found != expected {
            let place = case.specimen.part(line, opening.words);
            faults.push(
                Fault::of_text(&place)
                    .with("found", found)
                    .with("expected", expected),
            );
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

/// The first line of a block in which a deputy signs for nobody.
fn lone_deputy<'a>(case: &Case<'a>, block: &'a Signature) -> Option<(&'a Fragment, &'a str)> {
    if lines(case, block).any(|(_, text)| opening(text).is_some()) {
        return None;
    }
    lines(case, block)
        .next()
        .filter(|(_, text)| begins(text, "phó"))
}

/// Posts of collegiate bodies, whose deputies sign for the body.
const COLLEGIATE: [&str; 2] = ["bí thư", "chủ nhiệm"];

/// In documents that several sign, a deputy may be one of those present.
fn deputy_without_authority(case: &Case<'_>) -> Verdict {
    let Some(block) = only_block(case) else {
        return Verdict::DoesNotApply;
    };
    let Some((line, text)) = lone_deputy(case, block) else {
        return Verdict::Passes;
    };
    let head = text.split_once(char::is_whitespace).map(|(_, head)| head);
    let Some(head) = head.map(str::trim) else {
        return Verdict::CannotSay;
    };
    let is_collegiate =
        case.standard.side == Side::Party && COLLEGIATE.iter().any(|post| begins(head, post));
    let words = &case.standard.wording.authorities;
    let expected = if is_collegiate {
        words.get(&Authority::OnBehalf).cloned()
    } else {
        let word = words.get(&Authority::Deputy);
        word.map(|word| format!("{word} {head}"))
    };
    let Some(expected) = expected else {
        return Verdict::CannotSay;
    };
    Verdict::Fails(vec![
        Fault::of_text(line)
            .with("found", text)
            .with("expected", expected),
    ])
}

fn deputy_of_committee(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for block in blocks(case) {
        let mut under_committee = false;
        for (line, text) in lines(case, block) {
            let Some(opening) = opening(text) else {
                continue;
            };
            let of_secretary = begins(after_opening(text), "bí thư");
            let is_deputy = opening.authority == Authority::Deputy;
            under_committee |= opening.authority == Authority::OnBehalf;
            applies |= under_committee || of_secretary;
            if is_deputy && (under_committee || of_secretary) {
                faults.push(Fault::of_text(line).with("found", text));
            }
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

fn acting_spelled_out(case: &Case<'_>) -> Verdict {
    let Some(word) = case.standard.wording.authorities.get(&Authority::Acting) else {
        return Verdict::CannotSay;
    };
    let mut applies = false;
    let mut faults = Vec::new();
    for (line, text) in blocks(case).flat_map(|block| lines(case, block)) {
        let post = after_opening(text);
        applies |= opening(text).is_some_and(|opening| opening.authority == Authority::Acting);
        if !begins(post, "quyền") {
            continue;
        }
        let head = post.split_once(char::is_whitespace).map(|(_, head)| head);
        faults.push(
            Fault::of_text(line)
                .with("found", post)
                .with("expected", format!("{word} {}", head.unwrap_or_default())),
        );
    }
    if applies || !faults.is_empty() {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

fn deputy_in_charge(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for block in blocks(case) {
        // A deputy who names no authority at all is the fault of
        // `deputy-without-authority`.
        if lone_deputy(case, block).is_some() {
            continue;
        }
        for (line, text) in lines(case, block) {
            let post = after_opening(text);
            let is_deputy = begins(post, "phó");
            applies |= is_deputy;
            let in_charge = ["phụ trách", "điều hành"]
                .iter()
                .any(|words| folded(post).contains(&folded(words)));
            // Phụ trách kế toán is a post of its own.
            let opens_with_it =
                begins(post, "phụ trách") && !folded(post).contains(&folded("kế toán"));
            if (is_deputy && in_charge) || opens_with_it {
                faults.push(Fault::of_text(line).with("found", post));
            }
        }
    }
    if applies || !faults.is_empty() {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(line: &str) -> Option<(Authority, &str)> {
        let opening = opening(line)?;
        Some((opening.authority, line.get(opening.words)?))
    }

    #[test]
    fn authorities_are_read_however_they_are_written() {
        use Authority as A;
        for (line, expected) in [
            ("TM. ỦY BAN NHÂN DÂN", (A::OnBehalf, "TM.")),
            ("T/M BAN THƯỜNG VỤ", (A::OnBehalf, "T/M")),
            ("T/M. BAN THƯỜNG VỤ", (A::OnBehalf, "T/M.")),
            ("TM ỦY BAN NHÂN DÂN", (A::OnBehalf, "TM")),
            ("TM.ỦY BAN NHÂN DÂN", (A::OnBehalf, "TM.")),
            ("KT. GIÁM ĐỐC", (A::Deputy, "KT.")),
            ("K/T TRƯỞNG BAN", (A::Deputy, "K/T")),
            ("TUQ. CHỦ TỊCH", (A::Authorised, "TUQ.")),
            ("T/L BAN THƯỜNG VỤ", (A::ByOrder, "T/L")),
            ("Q. GIÁM ĐỐC", (A::Acting, "Q.")),
            ("THAY MẶT BAN THƯỜNG VỤ", (A::OnBehalf, "THAY MẶT")),
            ("THỪA ỦY QUYỀN", (A::Authorised, "THỪA ỦY QUYỀN")),
        ] {
            assert_eq!(written(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn posts_name_no_authority() {
        for line in ["TRƯỞNG BAN", "QUYỀN GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "Q", ""] {
            assert_eq!(written(line), None, "{line}");
        }
    }
}
