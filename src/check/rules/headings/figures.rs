//! With which figures and letters divisions are counted.

use super::series::{first_of, label_of, ruled};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::specimen::Heading;
use crate::model::{HeadingForm, roman, vietnamese_letter};
use crate::standard::{Figures, Limit};

/// The requirement that rules how a form is counted; none where the shape of
/// the label is the form.
const fn figures_id(form: HeadingForm) -> Option<&'static str> {
    match form {
        HeadingForm::Part => Some("part-figures"),
        HeadingForm::Chapter => Some("chapter-figures"),
        HeadingForm::Section => Some("section-figures"),
        HeadingForm::Subsection => Some("subsection-figures"),
        HeadingForm::Article => Some("article-figures"),
        HeadingForm::Letter
        | HeadingForm::Roman
        | HeadingForm::RomanDash
        | HeadingForm::Arabic
        | HeadingForm::Nested
        | HeadingForm::Deep
        | HeadingForm::Point
        | HeadingForm::Plain => None,
    }
}

/// Chapters in Arabic figures, sections in Roman ones.
pub(super) fn wrong_figures(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for heading in ruled(case) {
        let Some((id, figures)) =
            figures_id(heading.form).and_then(|id| Some((id, &case.requirement(id)?.limit)))
        else {
            continue;
        };
        // Numbers in words ("Phần thứ nhất") are left alone.
        let (Limit::Figures(permitted), Some((found, value))) = (figures, number_of(heading))
        else {
            continue;
        };
        applies = true;
        if found != *permitted {
            faults.push(
                Fault::of_text(&heading.fragment)
                    .with("found", label_text(heading))
                    .with("expected", label_of(heading.form, &[value]))
                    .with("figures", Fact::key(figures_key(*permitted)))
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

const fn figures_key(figures: Figures) -> &'static str {
    match figures {
        Figures::Arabic => "arabic",
        Figures::Roman => "roman",
        Figures::Letters => "letters",
    }
}

fn label_text(heading: &Heading) -> String {
    heading
        .label
        .trim_end_matches(['.', ':', ' ', '-'])
        .to_owned()
}

/// The number of a label with a word ("Chương 2"), and its figures.
fn number_of(heading: &Heading) -> Option<(Figures, u32)> {
    let words = heading.form.frame().0.split_whitespace().count();
    let number = heading
        .label
        .split_whitespace()
        .nth(words)?
        .trim_matches(['.', ':', '-', ')']);
    if let Ok(value) = number.parse::<u32>() {
        return Some((Figures::Arabic, value));
    }
    (1..=200)
        .find(|value| roman(*value) == number.to_uppercase())
        .map(|value| (Figures::Roman, value))
}

/// The letter of a point, when it is a single one.
fn letter_of(heading: &Heading) -> Option<char> {
    if heading.form != HeadingForm::Point {
        return None;
    }
    let mut letters = heading.label.trim().chars().filter(|c| c.is_alphabetic());
    let letter = letters.next()?;
    letters
        .next()
        .is_none()
        .then(|| letter.to_lowercase().next().unwrap_or(letter))
}

/// Letters that Vietnamese has not, and the letter đ left out.
pub(super) fn wrong_letter(case: &Case<'_>) -> Verdict {
    let points: Vec<_> = ruled(case)
        .into_iter()
        .filter_map(|heading| Some((heading, letter_of(heading)?)))
        .collect();
    if points.is_empty() {
        return Verdict::DoesNotApply;
    }
    let mut faults = Vec::new();
    // The place in the list, and whether a fault of this list is told.
    let (mut place, mut is_told, mut previous) = (0_u32, false, ' ');
    for (heading, letter) in points {
        if letter == 'a' {
            (place, is_told) = (0, false);
        }
        place += 1;
        let foreign = "fjwz".contains(letter);
        let skips = previous == 'd' && letter == 'e';
        previous = letter;
        if (foreign || skips) && !is_told {
            is_told = true;
            let due = if skips {
                "đ".to_owned()
            } else {
                vietnamese_letter(place)
            };
            faults.push(
                Fault::of_text(&heading.fragment)
                    .with("found", format!("{letter})"))
                    .with("expected", format!("{due})")),
            );
        }
    }
    Verdict::of(Fault::gathered(faults))
}
