//! The look of a component against what is permitted of it: a row of the
//! standard's table of sizes.

use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::shown::{self, LinePitch, Paragraph};
use crate::inspect::specimen::{Found, Fragment};
use crate::model::{Align, Component};
use crate::standard::{Limit, LineLimit, Look};

/// Tests the letters of a component, in the document and its annexes, against
/// the case's requirement: size, bold, italic, underline, capitals.
pub(super) fn letters(case: &Case<'_>, component: Component) -> Verdict {
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    let pieces: Vec<&Found> = case.specimen.everywhere(component).collect();
    if pieces.is_empty() {
        return Verdict::DoesNotApply;
    }
    of_pieces(case, pieces, permitted)
}

/// Tests the letters and the alignment of pieces against what is permitted.
pub(super) fn of_pieces<'a>(
    case: &Case<'_>,
    pieces: impl IntoIterator<Item = &'a Found>,
    permitted: &Look,
) -> Verdict {
    let faults = pieces.into_iter().flat_map(|found| {
        let mut faults = letters_of(case, &found.fragment, permitted);
        faults.extend(alignment(case, &found.fragment, permitted));
        faults
    });
    Verdict::of(Fault::gathered(faults))
}

/// In what the letters of a piece, all of one look, depart from what is
/// permitted: size, bold, italic, underline.
pub(super) fn departures(piece: &Fragment, look: &shown::Look, permitted: &Look) -> Vec<Fault> {
    let size = permitted.size.filter(|range| !range.contains(look.size));
    let size = size.map(|range| {
        Fault::of_text(piece)
            .with("property", Fact::key("size"))
            .with("found", look.size)
            .with("expected", range)
    });
    let flags = [
        ("bold", look.bold, permitted.bold),
        ("italic", look.italic, permitted.italic),
        ("underline", look.underline, permitted.underline),
    ];
    let flags = flags
        .into_iter()
        .filter(|(_, found, wanted)| wanted.is_some_and(|wanted| wanted != *found))
        .map(|(property, found, _)| flag(piece, property, found));
    size.into_iter().chain(flags).collect()
}

/// What is wrong with the letters of a fragment.
pub(super) fn letters_of(case: &Case<'_>, fragment: &Fragment, permitted: &Look) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (range, look) in case.specimen.looks(fragment) {
        if look.raised {
            continue;
        }
        let piece = Fragment {
            paragraph: fragment.paragraph,
            range,
        };
        faults.extend(departures(&piece, look, permitted));
    }
    let text = case.specimen.text(fragment);
    if let Some(upper) = permitted.upper.filter(|upper| *upper != is_upper(text)) {
        // One word in capitals is a name or a short form, not a line in
        // capitals.
        if upper || text.split_whitespace().count() > 2 {
            faults.push(flag(fragment, "upper", !upper));
        }
    }
    faults
}

/// Whether the paragraph of a fragment is aligned as permitted. A piece that
/// tabs or other pieces share the paragraph with is placed by those; a
/// justified line that does not fill its measure stands at the left.
pub(super) fn alignment(case: &Case<'_>, fragment: &Fragment, permitted: &Look) -> Option<Fault> {
    let wanted = permitted.align?;
    let paragraph = case.specimen.paragraph(fragment);
    let shared = paragraph.text.contains('\t')
        || paragraph.text.trim().len() > case.specimen.text(fragment).len();
    let found = paragraph.layout.align;
    let stands_alike = wanted == Align::Left && found == Align::Justify;
    (found != wanted && !shared && !stands_alike).then(|| {
        Fault::of_text(fragment)
            .with("property", Fact::key("align"))
            .with("found", Fact::key(align_key(found)))
            .with("expected", Fact::key(align_key(wanted)))
    })
}

fn flag(fragment: &Fragment, property: &'static str, found: bool) -> Fault {
    Fault::of_text(fragment)
        .with("property", Fact::key(property))
        .with("found", Fact::key(if found { "on" } else { "off" }))
        .with("expected", Fact::key(if found { "off" } else { "on" }))
}

/// The name by which messages choose an alignment.
pub(super) const fn align_key(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "justify",
    }
}

/// Whether a text has letters, all of them capitals.
pub(super) fn is_upper(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

/// The look that a requirement of the standard permits, by its id.
pub(super) fn look_of<'a>(case: &'a Case<'_>, id: &str) -> Option<&'a Look> {
    match &case.requirement(id)?.limit {
        Limit::Look(look) => Some(look),
        _ => None,
    }
}

/// Whether the pitch of a paragraph is permitted.
pub(super) fn pitch_is_permitted(paragraph: &Paragraph, limit: LineLimit) -> bool {
    match (paragraph.layout.line, limit) {
        (LinePitch::Exactly(pitch), LineLimit::Exactly(range)) => range.contains(pitch),
        (LinePitch::Multiple(percent), LineLimit::Multiple(percents)) => percents.contains(percent),
        (LinePitch::AtLeast(_) | LinePitch::Multiple(_), LineLimit::Exactly(_))
        | (LinePitch::AtLeast(_) | LinePitch::Exactly(_), LineLimit::Multiple(_)) => false,
    }
}
