//! Annexes (phụ lục) and attached texts.

use std::ops::Range;

use crate::inspect::specimen::{Annex, Confidence, Fragment, Scope};
use crate::model::Component;

use super::body::body;
use super::letterhead::{ALIKE, letterhead};
use super::lexicon::{NATIONAL_TITLES, REFERENCES, TYPES, is_typed_line};
use super::numbering::numbering;
use super::piece::{Piece, Sheet};
use super::preamble::preamble;
use super::record::Record;
use super::signing::tail;
use super::tail::tail_start;
use super::texts::label;
use super::title::title;

/// Recognises one annex.
pub(super) fn annex(sheet: Sheet<'_>, text: Range<usize>, record: &mut Record) {
    let scope = Scope::Annex(record.annexes.len());
    let mut annex = Annex {
        paragraphs: text.clone(),
        ..Annex::default()
    };
    let content = if let Some((piece, label)) = label(sheet, text.start) {
        let own = piece.part(0..label.end);
        annex.label = Some(own.fragment.clone());
        annex.number = label.number;
        record.add(Component::AnnexLabel, &own, scope, Confidence::Certain);
        if let Some(at) = label.title {
            let own = piece.part(at..piece.text.len());
            annex.title = Some(own.fragment.clone());
            record.add(Component::AnnexTitle, &own, scope, Confidence::Likely);
        }
        for line in sheet.lines(text.start).iter().skip(1) {
            head_line(sheet, line, &mut annex, scope, record);
        }
        head(sheet, text.start + 1..text.end, &mut annex, scope, record)
    } else if begins_with_type(sheet, text.clone()) {
        let after = letterhead(sheet, text.clone(), scope, record);
        let after = title(sheet, after..text.end, scope, record);
        let first = |component| {
            let mut found = record.found.iter();
            let own = found.find(|f| f.component == component && f.scope == scope);
            own.map(|found| found.fragment.clone())
        };
        annex.title = first(Component::TypeName).or_else(|| first(Component::Subject));
        annex.reference = first(Component::AnnexReference);
        for found in &record.found {
            let own = found.component == Component::AnnexReference && found.scope == scope;
            if own {
                extend(&mut annex.reference, &found.fragment);
            }
        }
        preamble(sheet, after..text.end, scope, record)
    } else {
        head(sheet, text.clone(), &mut annex, scope, record)
    };
    record.annexes.push(annex);
    let end = tail_start(sheet, content..text.end).filter(|start| is_tail(sheet, *start, &text));
    body(sheet, content..end.unwrap_or(text.end), scope, record);
    if let Some(start) = end {
        tail(sheet, start..text.end, scope, record);
    }
}

/// Whether the text has a letterhead or a type's name at its top.
fn begins_with_type(sheet: Sheet<'_>, text: Range<usize>) -> bool {
    let lines = text.flat_map(|index| sheet.pieces(index)).take(14);
    lines.into_iter().any(|piece| {
        TYPES.has(&piece.folded) && piece.is_capital()
            || NATIONAL_TITLES.likeness(&piece.folded) >= ALIKE
    })
}

/// An annex has a signature of its own only near its end.
fn is_tail(sheet: Sheet<'_>, start: usize, text: &Range<usize>) -> bool {
    let lines: usize = (start..text.end)
        .map(|index| sheet.lines(index).len())
        .sum();
    lines <= 40
}

/// The lines of title and reference at the top of an annex; gives where its
/// content begins.
fn head(
    sheet: Sheet<'_>,
    text: Range<usize>,
    annex: &mut Annex,
    scope: Scope,
    record: &mut Record,
) -> usize {
    for index in text.clone() {
        if sheet.is_empty(index) {
            continue;
        }
        let lines = sheet.lines(index);
        let mut all = sheet.table(index).is_none() && !lines.is_empty();
        for line in &lines {
            all = all && head_line(sheet, line, annex, scope, record);
        }
        if !all {
            return index;
        }
    }
    text.end
}

/// Records a line at the top of an annex; false when the content begins.
fn head_line(
    sheet: Sheet<'_>,
    line: &Piece,
    annex: &mut Annex,
    scope: Scope,
    record: &mut Record,
) -> bool {
    let index = line.paragraph();
    let centred = sheet.is_centred(index);
    let inner = line.folded.trim_start_matches(['(', ' ']);
    let opens = REFERENCES.opening(inner).is_some() && (line.text.starts_with('(') || centred);
    let goes_on = annex
        .reference
        .as_ref()
        .is_some_and(|reference| !closed(sheet, reference) && !line.is_capital());
    if is_typed_line(&line.text) {
        record.add_typed(above(annex), line, scope);
        return true;
    }
    if opens || goes_on {
        record.add(Component::AnnexReference, line, scope, Confidence::Certain);
        extend(&mut annex.reference, &line.fragment);
        return true;
    }
    let numbered = numbering(&line.text, &[]).is_some() || sheet.paragraph(index).label.is_some();
    let set = centred || line.is_capital() && sheet.is_bold(&line.fragment);
    // A title in capitals may stand below the reference by mistake.
    let title_open = match (&annex.title, &annex.reference) {
        (None, None) => true,
        (Some(_), None) => centred,
        (None, Some(_)) => centred && line.is_capital(),
        (Some(_), Some(_)) => false,
    };
    if set && title_open && !numbered {
        record.add(Component::AnnexTitle, line, scope, Confidence::Likely);
        extend(&mut annex.title, &line.fragment);
        return true;
    }
    false
}

/// The component above a typed line at the top of an annex.
fn above(annex: &Annex) -> Component {
    if annex.reference.is_some() {
        Component::AnnexReference
    } else {
        Component::AnnexTitle
    }
}

/// Whether the bracket of a reference has been closed.
fn closed(sheet: Sheet<'_>, reference: &Fragment) -> bool {
    let text = &sheet.paragraph(reference.paragraph).text;
    let own = text.get(reference.range.clone()).unwrap_or_default();
    !own.starts_with('(') || own.contains(')')
}

/// Takes a line into a fragment, when it stands in the same paragraph.
fn extend(fragment: &mut Option<Fragment>, line: &Fragment) {
    match fragment {
        Some(known) if known.paragraph == line.paragraph => known.range.end = line.range.end,
        Some(_) => {}
        None => *fragment = Some(line.clone()),
    }
}
