//! Which rule belongs to which component.

use crate::inspect::shown::{Stroke, StrokeOrigin};
use crate::inspect::specimen::{Column, Confidence, Found, FoundRule, Fragment, RuleMake, Scope};
use crate::model::{Component, Side};
use crate::units::Length;

use super::lexicon::is_typed_line;
use super::piece::Sheet;
use super::record::Record;

/// Components below which a rule may stand.
const RULED: [Component; 9] = [
    Component::NationalTitle,
    Component::Motto,
    Component::SuperiorOrgan,
    Component::IssuingOrgan,
    Component::Subject,
    Component::TypeName,
    Component::RecipientsLabel,
    Component::AnnexReference,
    Component::AnnexTitle,
];

/// Records the rules: drawn, typed and underlined.
pub(super) fn rules(sheet: Sheet<'_>, side: Option<Side>, record: &mut Record) {
    drawn(sheet, record);
    typed(sheet, side, record);
    underlined(sheet, record);
}

/// Drawn lines, each with the component above it in its column; of those in
/// headers and footers the one above the contact.
fn drawn(sheet: Sheet<'_>, record: &mut Record) {
    for index in 0..sheet.shown.paragraphs.len() {
        let paragraph = sheet.paragraph(index);
        for stroke in &paragraph.strokes {
            let column = column_of(sheet, index, stroke);
            let owner = if index < sheet.main_length() {
                owner(sheet, index, stroke, column, record)
            } else {
                contact_below(index, record).filter(|(_, contact)| {
                    sheet.paragraph(contact.fragment.paragraph).story == paragraph.story
                })
            };
            let Some((component, found)) = owner else {
                continue;
            };
            let rule = FoundRule {
                below: component,
                make: RuleMake::Drawn,
                length: stroke.length,
                text_length: sheet.width(&found.fragment),
                solid: stroke.solid,
                fragment: place(sheet, index),
                scope: found.scope,
            };
            record.rules.push(rule);
        }
    }
}

/// A paragraph as the place of a rule.
fn place(sheet: Sheet<'_>, index: usize) -> Fragment {
    Fragment {
        paragraph: index,
        range: 0..sheet.paragraph(index).text.len(),
    }
}

/// The column in which a line is drawn.
fn column_of(sheet: Sheet<'_>, index: usize, stroke: &Stroke) -> Column {
    let own = sheet.column(index);
    let (Some(left), Some(section)) = (stroke.left, sheet.section(index)) else {
        return own;
    };
    let width = section.text_width();
    let middle = section.left + width / 2;
    let centre = left + stroke.length / 2;
    if (centre - middle).to_emu().abs() * 20 < width.to_emu() {
        // A line in the middle of the page belongs to what is centred on it,
        // unless its paragraph stands in a column.
        own
    } else if centre < middle {
        Column::Left
    } else {
        Column::Right
    }
}

/// The component that a drawn line stands below, with its last line.
fn owner(
    sheet: Sheet<'_>,
    index: usize,
    stroke: &Stroke,
    column: Column,
    record: &Record,
) -> Option<(Component, Found)> {
    let limit = match stroke.origin {
        StrokeOrigin::BorderAbove => index.checked_sub(1)?,
        StrokeOrigin::BorderBelow | StrokeOrigin::Shape => index,
    };
    if let Some(contact) = contact_below(index, record) {
        return Some(contact);
    }
    let same = |found: &&Found| {
        found.fragment.paragraph <= limit
            && (found.column == column || column == Column::Whole || found.column == Column::Whole)
    };
    let Some(above) = record.found.iter().rev().find(same) else {
        return anchored_above(index, stroke, column, record);
    };
    let component = above.component;
    let near = sheet.shown.paragraphs[above.fragment.paragraph..index]
        .iter()
        .filter(|paragraph| paragraph.text.trim().is_empty())
        .count()
        <= 6;
    if !near {
        return None;
    }
    if RULED.contains(&component) {
        return Some(settled(above, stroke, record));
    }
    // A shape floats: it may be anchored in a line above or below the one that
    // it is drawn at.
    (stroke.origin == StrokeOrigin::Shape)
        .then(|| floating(above, column, record))
        .flatten()
}

/// The rule of a shape that is anchored above the whole letterhead: its place
/// on the page tells the column, and each column has one rule.
fn anchored_above(
    index: usize,
    stroke: &Stroke,
    column: Column,
    record: &Record,
) -> Option<(Component, Found)> {
    let first = record.found.iter().find(|found| found.column == column)?;
    let near = first.fragment.paragraph.abs_diff(index) <= 12;
    let wanted: &[Component] = match column {
        Column::Left => &[Component::IssuingOrgan],
        Column::Right => &[Component::Motto, Component::NationalTitle],
        Column::Whole => &[],
    };
    let known = near && stroke.origin == StrokeOrigin::Shape;
    last_of(wanted.iter().filter(|_| known), first.scope, record)
}

/// The last line of the first component of a list that was found.
fn last_of<'a>(
    components: impl IntoIterator<Item = &'a Component>,
    scope: Scope,
    record: &Record,
) -> Option<(Component, Found)> {
    components.into_iter().find_map(|component| {
        let own = |found: &&Found| found.component == *component && found.scope == scope;
        let found = record.found.iter().rev().find(own)?;
        Some((*component, found.clone()))
    })
}

/// A shape that is anchored at an upper line belongs below the last one.
fn settled(above: &Found, stroke: &Stroke, record: &Record) -> (Component, Found) {
    let shape = stroke.origin == StrokeOrigin::Shape;
    let group: &[Component] = match above.component {
        Component::SuperiorOrgan | Component::IssuingOrgan if shape => &[Component::IssuingOrgan],
        Component::NationalTitle | Component::Motto if shape => {
            &[Component::Motto, Component::NationalTitle]
        }
        Component::TypeName | Component::Subject if shape => &[Component::Subject],
        _ => &[],
    };
    last_of(group, above.scope, record).unwrap_or_else(|| (above.component, above.clone()))
}

/// The rule of a shape that is anchored at another line of the letterhead.
fn floating(above: &Found, column: Column, record: &Record) -> Option<(Component, Found)> {
    if column == Column::Whole && above.column != Column::Whole {
        return None;
    }
    let mut upwards = record
        .found
        .iter()
        .rev()
        .skip_while(|found| *found != above);
    let first_below = upwards.nth(1).is_some_and(|before| {
        matches!(
            before.component,
            Component::Subject | Component::SubjectMark
        )
    });
    let wanted: &[Component] = match (above.component, column) {
        (Component::Body | Component::LegalBasis | Component::Enactment, _) if first_below => {
            &[Component::Subject]
        }
        (Component::Number | Component::OrganMark | Component::LetterSubject, _)
        | (Component::PlaceDate, Column::Left) => &[Component::IssuingOrgan],
        (Component::PlaceDate, _) => &[Component::Motto, Component::NationalTitle],
        (Component::SubjectMark, _) => &[Component::Subject],
        _ => return None,
    };
    last_of(wanted, above.scope, record)
}

/// The line above the contact is that of the contact.
fn contact_below(index: usize, record: &Record) -> Option<(Component, Found)> {
    let contact = record
        .found
        .iter()
        .find(|found| found.component == Component::Contact)?;
    let at = contact.fragment.paragraph;
    (index <= at && at - index <= 3).then(|| (Component::Contact, contact.clone()))
}

/// Typed lines: marks of the Party's form, and rules.
fn typed(sheet: Sheet<'_>, side: Option<Side>, record: &mut Record) {
    for (below, piece, scope) in std::mem::take(&mut record.typed) {
        let stars = piece.text.contains(['*', '•']) || !is_typed_line(&piece.text);
        let underscores = piece.text.contains('_');
        let mark = match below {
            Component::IssuingOrgan => Some(Component::OrganMark),
            Component::Subject => Some(Component::SubjectMark),
            _ => None,
        };
        let as_mark = stars
            || side != Some(Side::State) && !(underscores && below == Component::IssuingOrgan);
        if let Some(mark) = mark.filter(|_| as_mark) {
            record.add(mark, &piece, scope, Confidence::Certain);
        }
        if stars || mark.is_some() && as_mark && !underscores {
            continue;
        }
        let above = last_above(record, below, &piece.fragment, scope);
        let rule = FoundRule {
            below,
            make: RuleMake::Typed,
            length: sheet.width(&piece.fragment),
            text_length: above.map_or(Length::ZERO, |above| sheet.width(&above)),
            solid: underscores,
            fragment: piece.fragment,
            scope,
        };
        record.rules.push(rule);
    }
}

/// The last line of a component above a place.
fn last_above(
    record: &Record,
    component: Component,
    place: &Fragment,
    scope: Scope,
) -> Option<Fragment> {
    record
        .found
        .iter()
        .filter(|found| found.component == component && found.scope == scope)
        .filter(|found| found.fragment.paragraph <= place.paragraph)
        .max_by_key(|found| (found.fragment.paragraph, found.fragment.range.start))
        .map(|found| found.fragment.clone())
}

/// Underlined text, where no other rule is.
fn underlined(sheet: Sheet<'_>, record: &mut Record) {
    let mut rules = Vec::new();
    for found in &record.found {
        let ruled = RULED.contains(&found.component) && sheet.is_underlined(&found.fragment);
        if !ruled {
            continue;
        }
        let length = sheet.width(&found.fragment);
        rules.push(FoundRule {
            below: found.component,
            make: RuleMake::Underlined,
            length,
            text_length: length,
            solid: true,
            fragment: found.fragment.clone(),
            scope: found.scope,
        });
    }
    record.rules.extend(rules);
}
