//! What is shown to a [`Specimen`]: each piece gets its component.
//!
//! The main text is first divided into the document and its annexes. In each,
//! the letterhead is read from the top, title, addressees and bases below it,
//! signature and recipients from the end, and what lies between is content.
//! Words that only one component has, place on the page and look decide, in
//! this order, so that a component with a fault in it is still that component.
//! Names of styles count for nothing: files of others have none of use.

mod annexes;
mod body;
mod cuts;
mod headings;
mod letterhead;
mod lexicon;
mod margins;
mod marks;
mod names;
mod numbering;
mod organs;
mod pages;
mod piece;
mod preamble;
mod receiving;
mod record;
mod side;
mod signing;
mod strokes;
mod tail;
mod texts;
mod title;
mod whole;

use super::specimen::Scope;
use super::{Shown, Specimen, Widths};
use piece::Sheet;
use record::Record;

/// Recognises the components of what is shown.
pub fn recognise(name: &str, shown: Shown, widths: &Widths) -> Specimen {
    let mut record = Record::default();
    let sheet = Sheet {
        shown: &shown,
        widths,
    };
    let texts = texts::texts(sheet);
    let main = texts.main.clone();
    let content = texts.tail.unwrap_or(main.end);
    let scope = Scope::Main;
    let after = letterhead::letterhead(sheet, main.start..content, scope, &mut record);
    let after = title::title(sheet, after..content, scope, &mut record);
    record.settle_letter_subject();
    let after = preamble::preamble(sheet, after..content, scope, &mut record);
    body::body(sheet, after..content, scope, &mut record);
    signing::tail(sheet, content..main.end, scope, &mut record);
    for text in texts.annexes {
        annexes::annex(sheet, text, &mut record);
    }
    margins::margins(sheet, &mut record);
    let side = side::side(sheet, &record);
    record.sort();
    strokes::rules(sheet, side, &mut record);
    record.sort();
    let pages = pages::pages(sheet, main);
    Specimen {
        name: name.to_owned(),
        recognised: side::is_recognised(&record),
        is_letter: side::is_letter(&record),
        side,
        pages,
        found: record.found,
        headings: record.headings,
        rules: record.rules,
        signatures: record.signatures,
        annexes: record.annexes,
        shown,
    }
}
