//! Who issues the document, its number, place and date (ô 1 to 4), and the
//! subject of a letter (ô 5b).

use super::balance::balance;
use super::columns;
use super::headed::{line_width, rule_below};
use super::marks::marks;
use super::setter::Setter;
use super::{Block, Paragraph};
use crate::model::{Component, Letterhead};
use crate::units::Length;

/// The letterhead's two columns. A text issued with the document bears
/// neither number nor date (NĐ 30/2020, Mẫu 1.3).
pub(super) fn letterhead(setter: &mut Setter<'_>, width: Length, numbered: bool) -> Vec<Block> {
    let mut right_lines = right_lines(setter, numbered);
    let number = number_line(setter);
    let number = line_width(setter, &number) + setter.sheet.letterhead.gap;
    make_room(setter, width, number, &mut right_lines);
    let (left_width, right_width, indent) = column_widths(setter, width, number, &right_lines);
    let organs = organ_blocks(setter, left_width);
    for line in right_lines.lines_mut() {
        line.format.left = line.format.left + indent;
    }
    let RightLines { heading, date } = right_lines;
    let style = setter.sheet.letterhead.title_rule;
    let mut rule = rule_below(setter, &heading[heading.len() - 1], style, right_width);
    rule.left = (indent + (right_width - indent - rule.length) / 2).snapped();
    let mut heading: Vec<_> = heading.into_iter().map(Block::Paragraph).collect();
    heading.push(Block::Rule(rule));
    let date = Block::Paragraph(date);
    let beside = setter.sheet.letterhead.date_beside_number;
    let mut rows = Vec::new();
    if numbered {
        let number = number_blocks(setter, left_width);
        if beside {
            rows.push(columns::row(organs, heading));
            rows.push(columns::row(number, vec![date]));
        } else {
            heading.push(date);
            let left = organs.into_iter().chain(number).collect();
            rows.push(columns::row(left, heading));
        }
    } else {
        rows.push(columns::row(organs, heading));
    }
    vec![Block::Table(columns::table(
        left_width,
        right_width,
        Length::ZERO,
        rows,
    ))]
}

/// The fixed lines on the right.
struct RightLines {
    /// Title, and motto where there is one.
    heading: Vec<Paragraph>,
    /// Place and date; empty in a text issued with the document.
    date: Paragraph,
}

impl RightLines {
    fn lines_mut(&mut self) -> impl Iterator<Item = &mut Paragraph> {
        self.heading
            .iter_mut()
            .chain(std::iter::once(&mut self.date))
    }

    /// The width of the longest.
    fn width(&self, setter: &Setter<'_>) -> Length {
        self.heading
            .iter()
            .chain(std::iter::once(&self.date))
            .map(|line| line_width(setter, line))
            .max()
            .unwrap_or(Length::ZERO)
    }
}

fn right_lines(setter: &mut Setter<'_>, numbered: bool) -> RightLines {
    let wording = &setter.sheet.wording;
    let (title, motto) = (wording.heading.title.clone(), wording.heading.motto.clone());
    let mut heading = vec![setter.line(Component::NationalTitle, &title)];
    if let Some(motto) = motto {
        heading.push(setter.line(Component::Motto, &motto));
    }
    let text = if numbered {
        let blank = setter.blank();
        let document = setter.document;
        format!("{}, {}", document.place, document.date.in_words(&blank))
    } else {
        String::new()
    };
    RightLines {
        heading,
        date: setter.line(Component::PlaceDate, &text),
    }
}

/// Sets the lines on the right in the smaller sizes that go together, when
/// they leave less than its width, or than the number needs, to the left
/// column.
fn make_room(setter: &Setter<'_>, width: Length, number: Length, right: &mut RightLines) {
    let style = &setter.sheet.letterhead;
    if right.width(setter) + style.gap + style.left_width.max(number) <= width {
        return;
    }
    for (component, size) in &style.compact {
        let id = format!("{component:?}");
        let usual = setter.sheet.text(*component).size;
        for line in right.lines_mut().filter(|line| line.style == id) {
            line.format.pitch = line.format.pitch.fraction(size.to_emu(), usual.to_emu());
            for run in &mut line.runs {
                run.look.size = *size;
            }
        }
    }
}

/// The widths of the columns, and by how much the lines on the right are drawn
/// in, so that the longest ends at the margin. These never wrap, nor does the
/// number on the left; the organ's name has what is left.
fn column_widths(
    setter: &Setter<'_>,
    width: Length,
    number: Length,
    right: &RightLines,
) -> (Length, Length, Length) {
    let right = right.width(setter);
    let style = &setter.sheet.letterhead;
    let left = style.left_width.min(width - right - style.gap);
    let left = left.max(number).snapped();
    let column = width.snapped() - left;
    let indent = (column - right - Length::pt(2)).max(Length::ZERO);
    (left, column, indent.snapped())
}

fn number_line(setter: &mut Setter<'_>) -> Paragraph {
    let blank = setter.blank();
    let form = &setter.sheet.wording.number;
    let number = setter.document.number.printed(form, &blank);
    setter.line(Component::Number, &number)
}

/// Superior and issuing organ with what stands below them.
fn organ_blocks(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let Letterhead { superior, organs } = &setter.document.letterhead;
    let mut blocks = Vec::new();
    for line in superior {
        let mut paragraph = setter.line(Component::SuperiorOrgan, line);
        balance(setter, &mut paragraph, width);
        blocks.push(Block::Paragraph(paragraph));
    }
    let last = organs.len().saturating_sub(1);
    for (index, organ) in organs.iter().enumerate() {
        let joined = if index < last { " -" } else { "" };
        let mut lines = organ.split('\n').peekable();
        while let Some(line) = lines.next() {
            let joined = if lines.peek().is_none() { joined } else { "" };
            let text = format!("{line}{joined}");
            let mut paragraph = setter.line(Component::IssuingOrgan, &text);
            balance(setter, &mut paragraph, width);
            blocks.push(Block::Paragraph(paragraph));
        }
    }
    if let (Some(rule), Some(Block::Paragraph(last))) =
        (setter.sheet.letterhead.organ_rule, blocks.last())
    {
        let rule = rule_below(setter, last, rule, width);
        blocks.push(Block::Rule(rule));
    }
    if let Some(mark) = setter.sheet.wording.organ_mark.clone() {
        blocks.push(Block::Paragraph(setter.line(Component::OrganMark, &mark)));
    }
    blocks
}

/// Number and symbol, the subject of a letter, and the marks below them.
fn number_blocks(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let document = setter.document;
    let mut blocks = vec![Block::Paragraph(number_line(setter))];
    if !document.kind.titled && !document.subject.is_empty() {
        let prefix = &setter.sheet.wording.letter_subject_prefix;
        let begun = document
            .subject
            .to_lowercase()
            .starts_with(&prefix.trim_end().to_lowercase());
        let text = match begun && !prefix.is_empty() {
            true => document.subject.clone(),
            false => format!("{prefix}{}", document.subject),
        };
        let mut subject = setter.line(Component::LetterSubject, &text);
        balance(setter, &mut subject, width);
        blocks.push(Block::Paragraph(subject));
    }
    blocks.extend(marks(setter, width));
    blocks
}
