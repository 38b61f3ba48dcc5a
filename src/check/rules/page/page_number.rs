//! Where page numbers stand, and how they look.

use std::ops::Range;

use crate::check::rule::{Case, Fact, Fault, Spot, Verdict};
use crate::check::rules::looks::{align_key, departures};
use crate::inspect::Shown;
use crate::inspect::shown::{
    FieldKind, Frame, LinePitch, Look, PageKind, Paragraph, Section, Story,
};
use crate::inspect::specimen::Fragment;
use crate::model::Align;
use crate::standard::Limit;
use crate::units::Length;

/// From how many pages on a document surely goes over to a second one: the
/// count is an estimate from its lines.
const SURELY_TWO_PAGES: f32 = 1.4;

/// How far from the middle of the text a number still stands in the middle:
/// the tab stops of Word's own headers are made for other margins.
const OFF_CENTRE: Length = Length::mm(8);

/// The height of a single line in Times New Roman, in hundredths of the size.
const SINGLE_LINE: i64 = 115;

/// A page number in a header or footer.
struct PageNumber<'a> {
    /// Index of its paragraph.
    index: usize,
    paragraph: &'a Paragraph,
    /// Bytes of the field in the text.
    field: Range<usize>,
}

impl PageNumber<'_> {
    fn fragment(&self) -> Fragment {
        Fragment {
            paragraph: self.index,
            range: self.field.clone(),
        }
    }

    /// The bytes of the text between the tabs around the field.
    fn cell(&self) -> Range<usize> {
        let text = &self.paragraph.text;
        let before = text.get(..self.field.start).unwrap_or_default();
        let after = text.get(self.field.end..).unwrap_or_default();
        let start = before.rfind(['\t', '\n']).map_or(0, |at| at + 1);
        let end = after
            .find(['\t', '\n'])
            .map_or(text.len(), |at| self.field.end + at);
        start..end
    }

    fn look(&self) -> Option<&Look> {
        self.paragraph.look_at(self.field.start)
    }
}

/// The fields that number pages, wherever they stand.
fn all(shown: &Shown) -> impl Iterator<Item = PageNumber<'_>> {
    shown
        .paragraphs
        .iter()
        .enumerate()
        .filter(|(_, paragraph)| matches!(paragraph.story, Story::Header(..) | Story::Footer(..)))
        .filter_map(|(index, paragraph)| {
            let field = paragraph
                .fields
                .iter()
                .find(|field| field.kind == FieldKind::Page)?;
            Some(PageNumber {
                index,
                paragraph,
                field: field.range.clone(),
            })
        })
}

fn in_headers(shown: &Shown) -> impl Iterator<Item = PageNumber<'_>> {
    all(shown).filter(|number| matches!(number.paragraph.story, Story::Header(..)))
}

/// Whether any page bears its number.
pub(super) fn is_shown(shown: &Shown) -> bool {
    all(shown).next().is_some()
}

pub(super) fn present(case: &Case<'_>) -> Verdict {
    if is_shown(&case.specimen.shown) {
        Verdict::Passes
    } else if case.specimen.pages < SURELY_TWO_PAGES {
        Verdict::DoesNotApply
    } else {
        Verdict::Fails(vec![Fault::of_document()])
    }
}

pub(super) fn in_header(case: &Case<'_>) -> Verdict {
    let shown = &case.specimen.shown;
    if !is_shown(shown) {
        return Verdict::DoesNotApply;
    }
    let faults = all(shown)
        .filter(|number| matches!(number.paragraph.story, Story::Footer(..)))
        .map(|number| Fault::of_text(&number.fragment()));
    Verdict::of(Fault::gathered(faults))
}

pub(super) fn centred(case: &Case<'_>) -> Verdict {
    let shown = &case.specimen.shown;
    if in_headers(shown).next().is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = in_headers(shown).filter_map(|number| {
        let section = shown.sections.get(number.paragraph.section)?;
        let found = place(&number, section).filter(|align| *align != Align::Center)?;
        Some(
            Fault::of_text(&number.fragment())
                .with("found", Fact::key(align_key(found)))
                .with("expected", Fact::key(align_key(Align::Center))),
        )
    });
    Verdict::of(Fault::gathered(faults))
}

/// At which part of the line a number stands; none when that cannot be told.
fn place(number: &PageNumber<'_>, section: &Section) -> Option<Align> {
    let paragraph = number.paragraph;
    if matches!(paragraph.frame, Frame::TextBox(_)) {
        return None;
    }
    let middle = section.left + section.text_width() / 2;
    let is_middle = |at: Length| {
        let off = at - middle;
        off.max(-off) <= OFF_CENTRE
    };
    let before = paragraph.text.get(..number.field.start)?;
    let tabs = before.matches('\t').count();
    if tabs > 0 {
        let stop = paragraph.tab_stops.get(tabs - 1)?;
        let at = paragraph.left_edge + stop.at;
        return Some(match stop.align {
            Align::Center if is_middle(at) => Align::Center,
            Align::Center if at < middle => Align::Left,
            Align::Center => Align::Right,
            Align::Left | Align::Right | Align::Justify => stop.align,
        });
    }
    let layout = &paragraph.layout;
    let start = paragraph.left_edge + layout.left;
    let end = paragraph.right_edge - layout.right;
    match layout.align {
        Align::Center if is_middle(start + (end - start) / 2) => Some(Align::Center),
        Align::Center if start + (end - start) / 2 < middle => Some(Align::Left),
        Align::Center | Align::Right => Some(Align::Right),
        // Blanks typed before the number push it by nobody knows how much.
        Align::Left | Align::Justify if before.trim().is_empty() && !before.is_empty() => None,
        Align::Left | Align::Justify => Some(Align::Left),
    }
}

pub(super) fn hidden_on_first(case: &Case<'_>) -> Verdict {
    let Limit::Present(false) = case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let shown = &case.specimen.shown;
    if in_headers(shown).next().is_none() {
        return Verdict::DoesNotApply;
    }
    let Some(first) = shown.sections.first() else {
        return Verdict::CannotSay;
    };
    let kind = if first.title_page {
        PageKind::First
    } else {
        PageKind::Default
    };
    let on_first = |paragraph: &Paragraph| paragraph.story == Story::Header(0, kind);
    // A condition that hides the number cannot be told from one that does not.
    let conditional = shown.paragraphs.iter().any(|paragraph| {
        let is_if = |kind: &FieldKind| {
            matches!(kind, FieldKind::Other(name) if name.eq_ignore_ascii_case("if"))
        };
        on_first(paragraph) && paragraph.fields.iter().any(|field| is_if(&field.kind))
    });
    if conditional {
        return Verdict::CannotSay;
    }
    let faults: Vec<Fault> = in_headers(shown)
        .filter(|number| on_first(number.paragraph))
        .take(1)
        .map(|number| Fault::of_text(&number.fragment()))
        .collect();
    Verdict::of(faults)
}

pub(super) fn bare(case: &Case<'_>) -> Verdict {
    let shown = &case.specimen.shown;
    if in_headers(shown).next().is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = in_headers(shown).filter_map(|number| {
        let cell = number.cell();
        let text = number.paragraph.text.get(cell)?.trim();
        let digits = number.paragraph.text.get(number.field.clone())?.trim();
        let format = &shown.sections.get(number.paragraph.section)?.page_format;
        let counted = format.is_empty() || format == "decimal";
        // A field that no program has worked out yet shows nothing.
        let arabic = digits.bytes().all(|b| b.is_ascii_digit());
        let alone = text == digits || text.is_empty();
        if counted && arabic && alone {
            return None;
        }
        let found = if alone && arabic { format } else { text };
        Some(Fault::of_text(&number.fragment()).with("found", found))
    });
    Verdict::of(Fault::gathered(faults))
}

pub(super) fn set(case: &Case<'_>) -> Verdict {
    let shown = &case.specimen.shown;
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    if in_headers(shown).next().is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = in_headers(shown).flat_map(|number| {
        let look = number.look();
        look.map_or_else(Vec::new, |look| {
            departures(&number.fragment(), look, permitted)
        })
    });
    Verdict::of(Fault::gathered(faults))
}

pub(super) fn placed(case: &Case<'_>) -> Verdict {
    let shown = &case.specimen.shown;
    let Limit::Length(range) = case.requirement.limit else {
        return Verdict::CannotSay;
    };
    if in_headers(shown).next().is_none() {
        return Verdict::DoesNotApply;
    }
    let middles: Option<Vec<_>> = in_headers(shown)
        .map(|number| Some((middle(shown, &number)?, number)))
        .collect();
    let Some(middles) = middles else {
        return Verdict::CannotSay;
    };
    let faults = middles
        .into_iter()
        .filter(|(middle, _)| !range.contains(*middle))
        .map(|(middle, number)| {
            Fault::at(Spot::Text(number.fragment()))
                .with("found", middle)
                .with("expected", range)
        });
    Verdict::of(Fault::gathered(faults))
}

/// From the top edge of the paper to the middle of the digits, when the number
/// stands in the flow of the header.
fn middle(shown: &Shown, number: &PageNumber<'_>) -> Option<Length> {
    let section = shown.sections.get(number.paragraph.section)?;
    if number.paragraph.frame != Frame::Page {
        return None;
    }
    let above: Length = shown
        .paragraphs
        .iter()
        .filter(|other| {
            other.story == number.paragraph.story
                && other.ordinal < number.paragraph.ordinal
                && other.frame == Frame::Page
        })
        .map(|other| other.layout.before + line(other, other.look_at(0)) + other.layout.after)
        .sum();
    let own = line(number.paragraph, number.look());
    Some(section.header + above + number.paragraph.layout.before + own / 2)
}

/// The height of a line. What a wider pitch adds is not counted: it is a
/// matter of taste where in the line the digits then stand.
fn line(paragraph: &Paragraph, look: Option<&Look>) -> Length {
    let single = look.map_or(Length::ZERO, |look| look.size.fraction(SINGLE_LINE, 100));
    match paragraph.layout.line {
        LinePitch::Exactly(pitch) => pitch,
        LinePitch::AtLeast(pitch) => pitch.max(single),
        LinePitch::Multiple(_) => single,
    }
}
