//! Alignment, first line and marks of the paragraphs of the content.

use super::super::looks;
use super::stretch::{Role, Stretch, stretches};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::shown::Paragraph;
use crate::inspect::specimen::Fragment;
use crate::model::{Align, Component};
use crate::standard::{Limit, Look};
use crate::units::Range;

/// A paragraph of fewer characters may fill one line only, of which nobody
/// sees how it is aligned.
const SEVERAL_LINES: usize = 110;

fn whole(stretch: &Stretch<'_>) -> Fragment {
    Fragment {
        paragraph: stretch.index,
        range: 0..stretch.paragraph.text.len(),
    }
}

/// Paragraphs that are not set to both margins.
pub(super) fn unjustified(case: &Case<'_>) -> Verdict {
    let Some(align) = case.look().and_then(|look| look.align) else {
        return Verdict::CannotSay;
    };
    let long: Vec<_> = stretches(case)
        .into_iter()
        .filter(|stretch| stretch.is_text() || stretch.role == Role::Basis)
        .filter(|stretch| stretch.paragraph.text.chars().count() > SEVERAL_LINES)
        .collect();
    if long.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = long.iter().filter_map(|stretch| {
        let found = stretch.paragraph.layout.align;
        (found != align).then(|| {
            Fault::of_text(&whole(stretch))
                .with("found", Fact::key(looks::align_key(found)))
                .with("expected", Fact::key(looks::align_key(align)))
        })
    });
    Verdict::of(Fault::gathered(faults))
}

/// First lines that are indented otherwise than prescribed.
pub(super) fn wrong_first_line(case: &Case<'_>) -> Verdict {
    let stretches: Vec<_> = stretches(case)
        .into_iter()
        .filter(|stretch| begins_sentence(stretch.paragraph))
        .collect();
    if stretches.is_empty() {
        return Verdict::DoesNotApply;
    }
    let text: &[Range] = case.look().map_or(&[], |look| &look.first);
    let faults = stretches.iter().filter_map(|stretch| {
        let (id, look) = look_of(case, stretch)?;
        if is_permitted(stretch, &look.first) {
            return None;
        }
        let layout = &stretch.paragraph.layout;
        let fault = Fault::of_text(&whole(stretch))
            .with("found", layout.left + layout.first)
            .with("expected", *look.first.first()?);
        let fault = match look.first.get(1) {
            Some(other) => fault.with("choice", Fact::key("two")).with("other", *other),
            None => fault.with("choice", Fact::key("one")),
        };
        // Where the clause asks for the same as of running text, one finding
        // tells it all.
        Some(if look.first == text {
            fault
        } else {
            fault.against(id)
        })
    });
    Verdict::of(Fault::gathered(faults))
}

/// Whether a paragraph is one that a first line opens: not centred, and not
/// the rest of a sentence that a table or picture parts.
fn begins_sentence(paragraph: &Paragraph) -> bool {
    let flush = matches!(paragraph.layout.align, Align::Left | Align::Justify);
    // Blanks and tabs at the start push the text in as an indent does.
    let pushed = paragraph.label.is_none() && paragraph.text.starts_with(['\t', ' ']);
    let starts = paragraph.text.trim_start().chars().next();
    flush
        && !pushed
        && starts.is_some_and(|first| !first.is_lowercase() || paragraph.label.is_some())
}

/// The requirement that rules the first line of a paragraph.
fn look_of<'a>(case: &'a Case<'_>, stretch: &Stretch<'_>) -> Option<(&'static str, &'a Look)> {
    let ids: &[&'static str] = match stretch.role {
        Role::Item => &["list-paragraph", "list-item"],
        Role::Basis => &["legal-basis-paragraph"],
        Role::Text | Role::Heading => match stretch.component {
            Component::ArticleHeading => &["article-heading"],
            Component::ArabicHeading => &["arabic-heading"],
            Component::PointHeading => &["point-heading"],
            _ if stretch.role == Role::Text => &["body"],
            _ => &[],
        },
    };
    ids.iter()
        .filter_map(|id| Some((*id, looks::look_of(case, id)?)))
        .find(|(_, look)| !look.first.is_empty())
}

/// Whether the first line stands within one of the ranges; of an item, its
/// number or the text after it, or its step beyond the items above.
fn is_permitted(stretch: &Stretch<'_>, ranges: &[Range]) -> bool {
    let layout = &stretch.paragraph.layout;
    let mut starts = vec![layout.left + layout.first];
    if stretch.paragraph.label.is_some() {
        starts.push(layout.left);
    }
    if stretch.role == Role::Item {
        starts.push(layout.first);
    }
    starts
        .iter()
        .any(|start| ranges.iter().any(|range| range.contains(*start)))
}

/// Items that bear other marks than dashes.
pub(super) fn bullet_marks(case: &Case<'_>) -> Verdict {
    let Limit::AnyText(marks) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let marked: Vec<_> = stretches(case)
        .into_iter()
        .filter_map(|stretch| Some((stretch, mark_of(stretch.paragraph)?)))
        .collect();
    if marked.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = marked.iter().filter_map(|(stretch, mark)| {
        let known = marks.iter().any(|known| known == mark);
        (!known).then(|| Fault::of_text(&whole(stretch)).with("found", mark.as_str()))
    });
    Verdict::of(Fault::gathered(faults))
}

/// The mark before an item: the file's own, or a sign that is typed.
fn mark_of(paragraph: &Paragraph) -> Option<String> {
    if let Some(label) = paragraph.label.as_ref().filter(|label| label.bullet) {
        return Some(label.text.trim().to_owned());
    }
    let mut signs = paragraph.text.trim_start().chars();
    let first = signs.next()?;
    let parted = signs.next().is_some_and(char::is_whitespace);
    let sign = !first.is_alphanumeric() && !"\"“‘'([…<".contains(first);
    (sign && parted && paragraph.label.is_none()).then(|| first.to_string())
}

/// A letterhead whose two sides stand in one line, parted by tabs.
pub(super) fn tabbed_letterhead(case: &Case<'_>) -> Verdict {
    let sides = [
        (Component::SuperiorOrgan, Component::NationalTitle),
        (Component::IssuingOrgan, Component::NationalTitle),
        (Component::IssuingOrgan, Component::Motto),
        (Component::Number, Component::PlaceDate),
    ];
    let pairs: Vec<_> = sides
        .into_iter()
        .filter_map(|(left, right)| {
            let left = case.specimen.first(left)?;
            Some((left, case.specimen.first(right)?))
        })
        .collect();
    if pairs.is_empty() {
        return Verdict::DoesNotApply;
    }
    let joined = pairs
        .into_iter()
        .find(|(left, right)| left.fragment.paragraph == right.fragment.paragraph);
    Verdict::of(Vec::from_iter(
        joined.map(|(left, _)| Fault::of_text(&left.fragment)),
    ))
}
