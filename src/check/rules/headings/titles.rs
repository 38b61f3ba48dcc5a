//! The titles of divisions: there, on their own line, in capitals, and set as
//! prescribed.

use super::super::looks;
use super::order::rank;
use super::series::{by_scope, first_of, has_articles, look_id, ruled};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::specimen::{Fragment, Heading, Scope};
use crate::model::{Component, HeadingForm};
use crate::standard::Look;

/// Phần, chương, mục without a title; an article without one where the others
/// have theirs.
pub(super) fn untitled(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for (scope, headings) in by_scope(case) {
        if scope != Scope::Main && !has_articles(&headings) {
            continue;
        }
        let articles: Vec<_> = headings
            .iter()
            .filter(|heading| heading.form == HeadingForm::Article)
            .collect();
        let titled = articles.iter().filter(|h| bears_title(case, h)).count();
        // Articles of decisions often have no title at all: the sample forms
        // leave it open.
        let articles_bear_titles = titled * 2 > articles.len();
        for heading in headings {
            let bears = heading.form.on_own_line()
                || (heading.form == HeadingForm::Article && articles_bear_titles);
            applies |= bears;
            let lone = heading.form == HeadingForm::Article || !heading.run_in;
            if bears && heading.title.is_none() && lone {
                let label = heading.label.trim().trim_end_matches('.');
                faults.push(Fault::of_text(&heading.fragment).with("found", label));
            }
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

/// Whether an article has a title in bold; other words after its number are
/// its text.
fn bears_title(case: &Case<'_>, article: &Heading) -> bool {
    let Some(title) = article.title.as_ref() else {
        return false;
    };
    case.specimen.looks(title).all(|(_, look)| look.bold)
}

/// "CHƯƠNG I", where only the title is in capitals.
pub(super) fn capital_label(case: &Case<'_>) -> Verdict {
    let divisions: Vec<_> = ruled(case)
        .into_iter()
        .filter(|heading| heading.form.on_own_line())
        .collect();
    if divisions.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = divisions.into_iter().filter_map(|heading| {
        let label = heading.label.trim().trim_end_matches(['.', ':', '-', ' ']);
        let word = label.split_whitespace().next()?;
        looks::is_upper(word).then(|| {
            let (before, _) = heading.form.frame();
            let number = label.split_whitespace().last().unwrap_or_default();
            Fault::of_text(&heading.fragment).with("found", label).with(
                "expected",
                format!("{}{number}", before.replace('\u{a0}', " ")),
            )
        })
    });
    Verdict::of(first_of(faults.collect()))
}

/// "Chương I. QUY ĐỊNH CHUNG" in one line.
pub(super) fn on_label_line(case: &Case<'_>) -> Verdict {
    let divisions: Vec<_> = ruled(case)
        .into_iter()
        .filter(|heading| heading.form.on_own_line())
        .collect();
    if divisions.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults: Vec<_> = divisions
        .into_iter()
        .filter(|heading| shares_line(case, heading))
        .map(|heading| {
            Fault::of_text(&heading.fragment)
                .with("found", case.specimen.text(&heading.fragment))
                .with(
                    "label",
                    heading.label.trim().trim_end_matches(['.', ':', '-', ' ']),
                )
        })
        .collect();
    Verdict::of(first_of(faults))
}

fn shares_line(case: &Case<'_>, heading: &Heading) -> bool {
    match &heading.title {
        None => heading.run_in,
        Some(title) if title.paragraph == heading.fragment.paragraph => {
            let text = &case.specimen.paragraph(title).text;
            // The file's own label stands before the whole text.
            let start = if heading.automatic {
                0
            } else {
                heading.fragment.range.start
            };
            let before = text.get(start..title.range.start);
            !before.is_some_and(|before| before.contains('\n'))
        }
        Some(_) => false,
    }
}

/// Titles in small letters where capitals are asked for.
pub(super) fn lower_case(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for heading in ruled(case) {
        let id = look_id(heading.form);
        let capitals = looks::look_of(case, id).and_then(|look| look.upper) == Some(true);
        let Some(title) = heading
            .title
            .as_ref()
            .filter(|_| capitals && !heading.run_in)
        else {
            continue;
        };
        applies = true;
        let text = case.specimen.text(title);
        let small = text.chars().filter(|c| c.is_lowercase()).count();
        let large = text.chars().filter(|c| c.is_uppercase()).count();
        if small > large {
            faults.push(
                Fault::of_text(title)
                    .with("found", text)
                    .with("expected", text.to_uppercase())
                    .against(id),
            );
        }
    }
    if applies {
        Verdict::of(first_of(faults))
    } else {
        Verdict::DoesNotApply
    }
}

/// Headings of another size, weight or place than their kind has. Capitals
/// have a rule of their own.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    let headings = ruled(case);
    let titled: Vec<_> = headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| heading.title.is_some() || heading.form.on_own_line())
        .filter(|(index, heading)| !is_text(case, &headings, *index, heading))
        .map(|(_, heading)| *heading)
        .filter_map(|heading| Some((heading, looks::look_of(case, look_id(heading.form))?)))
        .collect();
    if titled.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = titled.into_iter().flat_map(|(heading, look)| {
        let component = Component::of_heading(heading.form);
        faults_of(case, heading, look)
            .into_iter()
            .map(move |fault| {
                fault
                    .with("component", component)
                    .against(look_id(heading.form))
            })
    });
    Verdict::of(Fault::gathered(faults))
}

/// Whether what seems a title is text: that of an article of which the number
/// alone is bold, or of a short item in a list of items.
fn is_text(case: &Case<'_>, headings: &[&Heading], index: usize, heading: &Heading) -> bool {
    let Some(title) = heading.title.as_ref() else {
        return false;
    };
    if case.specimen.looks(title).any(|(_, look)| look.bold) {
        return false;
    }
    if heading.form == HeadingForm::Article {
        let label = Fragment {
            paragraph: heading.fragment.paragraph,
            range: heading.fragment.range.start..title.range.start,
        };
        let own = case.specimen.paragraph(title).label.as_ref();
        return own.is_some_and(|label| label.look.bold)
            || case.specimen.looks(&label).any(|(_, look)| look.bold);
    }
    let sibling = |other: &&&Heading| {
        let beside = match (heading.value, other.value) {
            (Some(value), Some(other)) => value.abs_diff(other) == 1,
            (Some(_) | None, _) => false,
        };
        other.form == heading.form && beside && other.title.is_none() && other.run_in
    };
    let own = rank(heading.form);
    // A greater heading ends the list.
    let in_list = |other: &&&Heading| rank(other.form) >= own;
    let same = |other: &&&Heading| other.form == heading.form;
    let before = headings.get(..index).unwrap_or_default().iter().rev();
    let after = headings.get(index + 1..).unwrap_or_default().iter();
    let beside = [
        before.take_while(in_list).find(same),
        after.take_while(in_list).find(same),
    ];
    beside.iter().flatten().any(sibling)
}

fn faults_of(case: &Case<'_>, heading: &Heading, permitted: &Look) -> Vec<Fault> {
    let mut look = permitted.clone();
    look.upper = None;
    // Where text goes on in the paragraph, the weight of its first words is
    // free.
    if heading.run_in {
        look.bold = None;
        look.italic = None;
    }
    let pieces = pieces(heading);
    let mut faults: Vec<_> = pieces
        .iter()
        .flat_map(|piece| looks::letters_of(case, piece, &look))
        .collect();
    if let Some(title) = heading
        .title
        .as_ref()
        .filter(|_| permitted.upper == Some(false))
    {
        let only = Look {
            upper: Some(false),
            ..Look::default()
        };
        faults.extend(looks::letters_of(case, title, &only));
    }
    let Some(align) = permitted.align else {
        return faults;
    };
    for piece in &pieces {
        let found = case.specimen.paragraph(piece).layout.align;
        if found != align {
            faults.push(
                Fault::of_text(piece)
                    .with("property", Fact::key("align"))
                    .with("found", Fact::key(looks::align_key(found)))
                    .with("expected", Fact::key(looks::align_key(align))),
            );
        }
    }
    faults
}

/// Label and title, without text that goes on after them.
fn pieces(heading: &Heading) -> Vec<Fragment> {
    let label = &heading.fragment;
    match &heading.title {
        None => vec![label.clone()],
        Some(title) if title.paragraph == label.paragraph => vec![Fragment {
            paragraph: label.paragraph,
            range: label.range.start.min(title.range.start)..title.range.end,
        }],
        Some(title) => vec![label.clone(), title.clone()],
    }
}
