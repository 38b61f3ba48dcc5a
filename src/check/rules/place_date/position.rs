//! Where place and date stand.

use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::shown::Frame;
use crate::inspect::specimen::{Column, Found};
use crate::model::Component;

/// Place and date stand at the right, below the title. Where the title stands
/// is its own matter.
pub(super) fn at_right(case: &Case<'_>) -> Verdict {
    let Some((found, text)) = case.text_of(Component::PlaceDate) else {
        return Verdict::DoesNotApply;
    };
    let title = case.specimen.first(Component::NationalTitle);
    let below_title = title.is_some_and(|title| title.column == found.column);
    if found.column == Column::Right || below_title {
        return Verdict::Passes;
    }
    if case.specimen.flows(&found.fragment) {
        return Verdict::CannotSay;
    }
    Verdict::Fails(vec![Fault::of_text(&found.fragment).with("found", text)])
}

/// Whether place and date stand on the line of the number, as far as tables
/// and tabs tell; cells with several lines do not.
pub(super) fn level_with_number(case: &Case<'_>) -> Verdict {
    let specimen = case.specimen;
    let (Some(number), Some(date)) = (
        specimen.first(Component::Number),
        specimen.first(Component::PlaceDate),
    ) else {
        return Verdict::DoesNotApply;
    };
    if number.fragment.paragraph == date.fragment.paragraph {
        return Verdict::Passes;
    }
    // Lines across the whole page cannot stand side by side.
    if number.column == Column::Whole || date.column == Column::Whole {
        return Verdict::CannotSay;
    }
    let number_line = specimen.paragraph(&number.fragment);
    let date_line = specimen.paragraph(&date.fragment);
    let level = match (number_line.frame, date_line.frame) {
        (
            Frame::Cell { table, row, .. },
            Frame::Cell {
                table: other_table,
                row: other_row,
                ..
            },
        ) if table == other_table => {
            // Cells that are merged over rows, or hold several lines, do not
            // tell how high a line stands in them.
            if row != other_row && !(stands_alone(case, number) && stands_alone(case, date)) {
                return Verdict::CannotSay;
            }
            row == other_row
        }
        // Text columns are filled each from its top.
        (Frame::Page, Frame::Page) if number_line.left_edge != date_line.left_edge => {
            return Verdict::CannotSay;
        }
        (Frame::Page, Frame::Page) => false,
        (Frame::Cell { .. } | Frame::Page | Frame::TextBox(_), _) => return Verdict::CannotSay,
    };
    if level {
        return Verdict::Passes;
    }
    Verdict::Fails(vec![
        Fault::of_text(&date.fragment)
            .with("date", specimen.text(&date.fragment))
            .with("number", specimen.text(&number.fragment)),
    ])
}

/// Whether nothing else stands in the cell of a piece.
fn stands_alone(case: &Case<'_>, found: &Found) -> bool {
    let frame = case.specimen.paragraph(&found.fragment).frame;
    let mut others = case.specimen.shown.paragraphs.iter().enumerate();
    !others.any(|(index, paragraph)| {
        index != found.fragment.paragraph && paragraph.frame == frame && !paragraph.is_blank()
    })
}
