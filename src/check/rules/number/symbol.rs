//! The symbol (ký hiệu): codes of type and organs, and the signs between
//! them.

use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::check::rules::place_date::first_day;
use crate::inspect::parts::{SymbolPart, folded};
use crate::inspect::specimen::Confidence;
use crate::model::{Component, IssueDate};
use crate::standard::{Catalogue, KindEntry, Limit};

use super::line::{NumberLine, of_written};

pub(super) fn unspaced(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        let parts = written.parsed.symbol.iter().enumerate();
        let spaced = parts.filter(|(index, part)| {
            let joint = &part.joint.text;
            // Blanks before the first sign are the number left to the clerk.
            let blank = *index == 0 && written.parsed.digits.is_none();
            let joint = if blank { joint.trim_start() } else { joint };
            joint != joint.trim() || part.text.text.contains(char::is_whitespace)
        });
        let Some((_, part)) = spaced.into_iter().next() else {
            return Verdict::Passes;
        };
        Verdict::Fails(vec![
            written
                .fault(&part.joint)
                .with("found", written.text)
                .with("expected", rejoined(written)),
        ])
    })
}

/// The line without blanks around its signs.
fn rejoined(written: &NumberLine<'_>) -> String {
    let first = written.parsed.symbol.first();
    let start = first.map_or(0, |part| part.joint.range.start);
    let mut line = written.text.get(..start).unwrap_or_default().to_owned();
    for part in &written.parsed.symbol {
        line.push_str(part.joint.text.trim());
        line.extend(part.text.text.split_whitespace());
    }
    line
}

pub(super) fn hyphened(case: &Case<'_>) -> Verdict {
    of_written(case, |written| {
        let is_dashed = |part: &&SymbolPart| !part.joint.text.trim().chars().all(is_sign);
        match written.parsed.symbol.iter().find(is_dashed) {
            Some(part) => Verdict::Fails(vec![
                written
                    .fault(&part.joint)
                    .with("found", part.joint.text.trim())
                    .with("whole", written.text),
            ]),
            None => Verdict::Passes,
        }
    })
}

const fn is_sign(letter: char) -> bool {
    matches!(letter, '/' | '-')
}

/// The sign of a joint, a dash taken for the hyphen that it should be.
fn sign(part: &SymbolPart) -> &'static str {
    match part.joint.text.trim() {
        "" => "",
        "/" => "/",
        _ => "-",
    }
}

/// The signs between number, type and organ stand as the standard joins
/// them: those of the other side are the same two, the other way round.
pub(super) fn joined(case: &Case<'_>) -> Verdict {
    let form = &case.standard.wording.number;
    of_written(case, |written| {
        let symbol = &written.parsed.symbol;
        let (Some(first), second) = (symbol.first(), symbol.get(1)) else {
            return Verdict::DoesNotApply;
        };
        let has_code = entry_of(case).is_some_and(|entry| entry.kind.code.is_some());
        let (after_number, after_first) = if has_code || !case.specimen.is_letter {
            (&form.after_number, &form.after_kind)
        } else {
            (&form.after_letter_number, &form.before_unit)
        };
        let wrong_first = sign(first) != after_number;
        let wrong_second = second.is_some_and(|part| sign(part) != after_first);
        // A year stands between number and type: the sign before it is not
        // that of the type.
        if !(wrong_first || wrong_second) || written.parsed.year.is_some() {
            return Verdict::Passes;
        }
        let mut expected = written
            .text
            .get(..first.joint.range.start)
            .unwrap_or_default()
            .to_owned();
        for (index, part) in symbol.iter().enumerate() {
            expected.push_str(match index {
                0 => after_number,
                1 => after_first,
                _ => sign(part),
            });
            expected.push_str(&part.text.text);
        }
        Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment)
                .with("found", written.text)
                .with("expected", expected),
        ])
    })
}

pub(super) fn complete(case: &Case<'_>) -> Verdict {
    let entry = entry_of(case);
    of_written(case, |written| {
        let code = entry.and_then(|entry| entry.kind.code.as_deref());
        let is_code = |part: &SymbolPart| Some(part.text.text.as_str()) == code;
        let lacking = match written.parsed.symbol.as_slice() {
            [] => "all",
            [only] if is_code(only) => "organ",
            [_, ..] => return Verdict::Passes,
        };
        Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment)
                .with("found", written.text)
                .with("lacking", Fact::key(lacking)),
        ])
    })
}

/// The standard's entry of the document's type, when that is surely known.
fn entry_of<'a>(case: &Case<'a>) -> Option<&'a KindEntry> {
    let standard = case.standard;
    if is_letter(case) {
        return standard.kinds.iter().find(|entry| !entry.kind.titled);
    }
    let name = case.specimen.first(Component::TypeName)?;
    if name.confidence == Confidence::Guess {
        return None;
    }
    standard.kind_entry(&case.specimen.joined(Component::TypeName)?)
}

/// Whether the document is surely a letter, and not one whose type name is
/// left out: a letter has its subject below the number.
fn is_letter(case: &Case<'_>) -> bool {
    case.specimen.is_letter && case.specimen.first(Component::LetterSubject).is_some()
}

pub(super) fn type_code(case: &Case<'_>) -> Verdict {
    let Some(entry) = entry_of(case) else {
        return Verdict::CannotSay;
    };
    let Some(expected) = entry.kind.code.as_deref() else {
        return Verdict::DoesNotApply;
    };
    of_written(case, |written| {
        let Some(first) = written.parsed.symbol.first() else {
            return Verdict::DoesNotApply;
        };
        let code: String = first.text.text.split_whitespace().collect();
        if code == expected || entry.alternatives.contains(&code) {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            written
                .fault(&first.text)
                .with("found", code)
                .with("expected", expected)
                .with("type", entry.kind.name.as_str()),
        ])
    })
}

/// A letter of the State bears no code of a type. An organ may have one by
/// chance: its initials are asked first (CT of a cục thuế).
pub(super) fn letter_without_code(case: &Case<'_>) -> Verdict {
    if !is_letter(case) {
        return Verdict::DoesNotApply;
    }
    of_written(case, |written| {
        let Some(first) = written.parsed.symbol.first() else {
            return Verdict::DoesNotApply;
        };
        let code = first.text.text.as_str();
        let is_type = Catalogue::builtin()
            .iter()
            .flat_map(|standard| &standard.kinds)
            .any(|entry| entry.kind.code.as_deref() == Some(code));
        if !is_type || is_of_organ(case, code) {
            return Verdict::Passes;
        }
        Verdict::Fails(vec![
            written
                .fault(&first.text)
                .with("found", code)
                .with("whole", written.text),
        ])
    })
}

/// Whether a code is made of initials of the issuing organ.
fn is_of_organ(case: &Case<'_>, code: &str) -> bool {
    let name = case
        .specimen
        .joined(Component::IssuingOrgan)
        .unwrap_or_default();
    let initials: String = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()))
        .collect();
    folded(&initials).starts_with(&folded(code))
}

pub(super) fn short(case: &Case<'_>) -> Verdict {
    let Limit::Characters(most) = case.requirement.limit else {
        return Verdict::CannotSay;
    };
    of_written(case, |written| {
        let symbol = written.parsed.symbol_text();
        let count = symbol.chars().count();
        if count <= most {
            return Verdict::Passes;
        }
        let number = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
        Verdict::Fails(vec![
            Fault::of_text(&written.found.fragment)
                .with("found", symbol)
                .with("count", number(count))
                .with("most", number(most)),
        ])
    })
}

pub(super) fn current_organs(case: &Case<'_>) -> Verdict {
    let Some(day) = first_day(case.specimen) else {
        return Verdict::CannotSay;
    };
    of_written(case, |written| {
        let organs = written.parsed.symbol.iter().skip(1);
        let abolished: Vec<Fault> = organs
            .filter_map(|part| {
                let entry = case.standard.abolished_code(&part.text.text, day)?;
                let since = IssueDate::Day(entry.abolished?).in_figures("");
                Some(
                    written
                        .fault(&part.text)
                        .with("found", entry.code.as_str())
                        .with("organ", entry.organ.as_str())
                        .with("since", since),
                )
            })
            .collect();
        Verdict::of(abolished)
    })
}
