//! Headings and numbered paragraphs.

use crate::inspect::shown::Look;
use crate::inspect::specimen::{Confidence, Fragment, Heading, Scope};
use crate::model::{Component, HeadingForm};

use super::lexicon::is_capital;
use super::numbering::{Numbering, numbering};
use super::piece::Sheet;
use super::record::Record;
use super::whole::{add_text, piece_of, whole_of};

/// The longest line, in letters, that may be a heading without bold letters or
/// capitals.
const SHORT: usize = 90;

/// A number at the start of a paragraph, typed or made by the file.
pub(super) struct Numbered {
    pub(super) numbering: Numbering,
    label: String,
    automatic: bool,
    /// Where the text after the number begins, in the paragraph's text.
    rest: usize,
}

pub(super) fn number_of(sheet: Sheet<'_>, index: usize, seen: &[Numbering]) -> Option<Numbered> {
    let paragraph = sheet.paragraph(index);
    if let Some(label) = paragraph.label.as_ref().filter(|label| !label.bullet) {
        let first = paragraph
            .text
            .trim_start()
            .lines()
            .next()
            .unwrap_or_default();
        let full = format!("{} {}", label.text.trim(), first);
        let numbering = numbering(&full, seen)?;
        return Some(Numbered {
            label: label.text.trim().to_owned(),
            numbering,
            automatic: true,
            rest: paragraph.text.len() - paragraph.text.trim_start().len(),
        });
    }
    let numbering = numbering(&paragraph.text, seen)?;
    let label = Fragment {
        paragraph: index,
        range: numbering.label.clone(),
    };
    // "Điều 5 Luật này quy định ..." is a sentence.
    let division = numbering.form.on_own_line() || numbering.form == HeadingForm::Article;
    if division && !numbering.closed && !sheet.is_bold(&label) && !sheet.is_centred(index) {
        return None;
    }
    Some(Numbered {
        label: paragraph
            .text
            .get(numbering.label.clone())?
            .trim()
            .to_owned(),
        rest: numbering.rest,
        numbering,
        automatic: false,
    })
}

/// Records a numbered paragraph; true when the next paragraph is its title.
pub(super) fn headed(
    sheet: Sheet<'_>,
    index: usize,
    number: &Numbered,
    next: Option<usize>,
    scope: Scope,
    record: &mut Record,
) -> bool {
    let text = &sheet.paragraph(index).text;
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len().max(start);
    let rest = number.rest.clamp(start, end);
    let fragment = |range| Fragment {
        paragraph: index,
        range,
    };
    let whole = fragment(start..end);
    let title = fragment(rest..end);
    let component = Component::of_heading(number.numbering.form);
    let mut heading = Heading {
        form: number.numbering.form,
        label: number.label.clone(),
        value: number.numbering.value,
        fragment: whole.clone(),
        title: None,
        run_in: false,
        automatic: number.automatic,
        scope,
    };
    let plainly_titled = !follows_item(&heading, record);
    let kind = kind_of(sheet, &title, number, next, plainly_titled);
    match kind {
        Kind::Titled => {
            heading.title = (!title.range.is_empty()).then_some(title);
            add_text(sheet, index, component, scope, true, record);
        }
        Kind::TitledBelow(below) => {
            add_text(sheet, index, component, scope, true, record);
            add_text(sheet, below, component, scope, true, record);
            heading.title = Some(whole_of(sheet, below));
        }
        Kind::RunIn(until) => {
            heading.run_in = true;
            heading.title = Some(fragment(rest..until));
            heading.fragment = fragment(start..until);
            add_parted(sheet, &whole, until, component, scope, record);
        }
        Kind::Untitled => {
            heading.run_in = true;
            heading.fragment = fragment(start..rest);
            add_parted(sheet, &whole, rest, component, scope, record);
        }
        Kind::Item => {
            heading.run_in = true;
            add_text(sheet, index, Component::ListItem, scope, false, record);
        }
    }
    record.headings.push(heading);
    matches!(kind, Kind::TitledBelow(_))
}

/// Whether the number before this one numbers running text.
fn follows_item(heading: &Heading, record: &Record) -> bool {
    let same = |before: &&Heading| before.form == heading.form && before.scope == heading.scope;
    record
        .headings
        .iter()
        .rev()
        .find(same)
        .is_some_and(|before| {
            let next = before.value.map(|value| value + 1);
            before.run_in && before.title.is_none() && next.is_some() && next == heading.value
        })
}

/// Records a paragraph that is a heading up to a byte, and running text after
/// it.
fn add_parted(
    sheet: Sheet<'_>,
    whole: &Fragment,
    until: usize,
    component: Component,
    scope: Scope,
    record: &mut Record,
) {
    let column = sheet.column(whole.paragraph);
    let parts = [
        (component, whole.range.start..until),
        (Component::Body, until..whole.range.end),
    ];
    for (component, range) in parts.into_iter().filter(|(_, range)| !range.is_empty()) {
        let fragment = Fragment {
            paragraph: whole.paragraph,
            range,
        };
        let piece = piece_of(sheet, fragment, column);
        record.add(component, &piece, scope, Confidence::Likely);
    }
}

/// What a numbered paragraph is.
enum Kind {
    /// A heading, with its title in the paragraph.
    Titled,
    /// A heading, with its title in the paragraph of this index.
    TitledBelow(usize),
    /// A heading whose title ends at this byte; text follows.
    RunIn(usize),
    /// An article without a title: its text follows the number.
    Untitled,
    /// Khoản, điểm: running text with a number.
    Item,
}

fn kind_of(
    sheet: Sheet<'_>,
    title: &Fragment,
    number: &Numbered,
    next: Option<usize>,
    plainly_titled: bool,
) -> Kind {
    let text = &sheet.paragraph(title.paragraph).text;
    let text = text.get(title.range.clone()).unwrap_or_default().trim();
    let form = number.numbering.form;
    if form.on_own_line() {
        return match next {
            Some(next) if text.is_empty() && is_title_below(sheet, next) => Kind::TitledBelow(next),
            Some(_) | None => Kind::Titled,
        };
    }
    if let Some(until) = lead(sheet, title) {
        return Kind::RunIn(until);
    }
    let length = text.chars().count();
    let short = length <= SHORT && !text.ends_with(['.', ';', ':', ',']);
    let sentence = length > 200 && text.ends_with(['.', ';', ':']);
    let bold = sheet.is_bold(title) && !sentence;
    if form == HeadingForm::Article {
        return if bold || short {
            Kind::Titled
        } else {
            Kind::Untitled
        };
    }
    let centred = sheet.is_centred(title.paragraph) && length <= SHORT;
    if text.is_empty() || is_capital(text) || bold || centred {
        return Kind::Titled;
    }
    let above_items = matches!(
        form,
        HeadingForm::Letter | HeadingForm::Roman | HeadingForm::RomanDash
    );
    let deeper = next.is_some_and(|next| !same_form(sheet, next, form));
    // A short line in regular letters is a heading, unless the items beside
    // it are short too.
    let seems_title = short && !text.contains(": ") && (above_items || deeper);
    if seems_title && plainly_titled {
        Kind::Titled
    } else {
        Kind::Item
    }
}

/// Whether the paragraph begins with a number of the same form.
fn same_form(sheet: Sheet<'_>, index: usize, form: HeadingForm) -> bool {
    number_of(sheet, index, &[]).is_some_and(|number| number.numbering.form == form)
}

/// Where the title of a run-in heading ends: the bold (or, in regular text,
/// italic or underlined) start of a paragraph that goes on otherwise.
fn lead(sheet: Sheet<'_>, title: &Fragment) -> Option<usize> {
    let looks: Vec<_> = sheet
        .paragraph(title.paragraph)
        .looks(title.range.clone())
        .collect();
    let (_, first) = looks.first()?;
    let strong = |look: &Look| (look.bold, look.italic, look.underline);
    let lead = strong(first);
    if lead == (false, false, false) {
        return None;
    }
    let change = looks.iter().position(|(_, look)| strong(look) != lead)?;
    let plain = |look: &Look| (!lead.0 || !look.bold) && (!lead.1 || lead.0 || !look.italic);
    let until = looks[..change].last()?.0.end;
    let after = title.range.end - looks[change].0.start;
    let rest_is_plain = looks[change..].iter().all(|(_, look)| plain(look));
    let text = &sheet.paragraph(title.paragraph).text;
    let lead_text = text.get(title.range.start..until)?.trim();
    let worded = lead_text.chars().filter(|c| c.is_alphabetic()).count() > 1;
    // Words may be italic only because they are a term.
    let set_off = lead.0 || lead_text.ends_with([':', '.']);
    (rest_is_plain && after > 20 && worded && set_off).then_some(until)
}

/// Whether a paragraph can be the title of the label above it.
fn is_title_below(sheet: Sheet<'_>, index: usize) -> bool {
    let Some(line) = sheet.lines(index).into_iter().next() else {
        return false;
    };
    let set = sheet.is_centred(index) || line.is_capital() || sheet.is_bold(&line.fragment);
    set && numbering(&line.text, &[]).is_none() && sheet.table(index).is_none()
}

pub(super) fn next_text(
    sheet: Sheet<'_>,
    index: usize,
    end: usize,
    record: &Record,
) -> Option<usize> {
    (index + 1..end).find(|next| !sheet.is_empty(*next) && !record.is_claimed(*next))
}
