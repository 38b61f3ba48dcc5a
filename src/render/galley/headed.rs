//! What stands above the content: letterhead, number, date, title,
//! addressees, legal bases (ô 1 to 5, 9a, 10, 11, 13).

use super::balance::{balance, longest_line};
use super::columns;
use super::setting::Setter;
use super::{Block, Frame, Paragraph, Role, Rule, Run, RunContent};
use crate::model::{Align, Component, Letterhead, Secrecy};
use crate::style::{RuleLength, RuleStyle};
use crate::units::Length;

/// The letterhead's two columns. A text issued with the document bears
/// neither number nor date (NĐ 30/2020, Mẫu 1.3).
pub(super) fn letterhead(setter: &mut Setter<'_>, width: Length, numbered: bool) -> Vec<Block> {
    let mut right_lines = right_lines(setter, numbered);
    make_room(setter, width, &mut right_lines);
    let (left_width, right_width, indent) = column_widths(setter, width, &right_lines);
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
    vec![Block::Table(columns::table(left_width, right_width, Length::ZERO, rows))]
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
        self.heading.iter_mut().chain(std::iter::once(&mut self.date))
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
/// they leave less than its width to the left column.
fn make_room(setter: &Setter<'_>, width: Length, right: &mut RightLines) {
    let style = &setter.sheet.letterhead;
    if right.width(setter) + style.gap + style.left_width <= width {
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
    setter: &mut Setter<'_>,
    width: Length,
    right: &RightLines,
) -> (Length, Length, Length) {
    let right = right.width(setter);
    let number = number_line(setter);
    let number = line_width(setter, &number);
    let style = &setter.sheet.letterhead;
    let left = style.left_width.min(width - right - style.gap);
    let left = left.max(number + style.gap).snapped();
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
        let begun = document.subject.to_lowercase().starts_with(&prefix.trim_end().to_lowercase());
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

/// Secrecy, urgency and draft, below the number.
fn marks(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let sheet = setter.sheet;
    let (style, wording, marks) = (&sheet.marks, &sheet.wording, &setter.document.marks);
    let mut blocks = Vec::new();
    if let Some(secrecy) = marks.secrecy {
        let degree = match secrecy {
            Secrecy::Secret => 0,
            Secrecy::TopSecret => 1,
            Secrecy::AbsoluteSecret => 2,
        };
        let box_width = style.secrecy_boxed.then_some(style.secrecy_widths[degree]);
        blocks.push(mark(setter, Component::Secrecy, &wording.secrecy[degree], box_width, width));
    }
    if let Some(urgency) = marks.urgency {
        let degree = urgency as usize;
        let box_width = style.urgency_boxed.then(|| style.urgency_width(urgency));
        blocks.push(mark(setter, Component::Urgency, &wording.urgency[degree], box_width, width));
    }
    if let Some(draft) = marks.draft {
        let text = wording.draft.replace("{n}", &draft.to_string());
        blocks.push(mark(setter, Component::Draft, &text, None, width));
    }
    blocks
}

/// A mark, in a box where it has one.
fn mark(
    setter: &mut Setter<'_>,
    component: Component,
    text: &str,
    boxed: Option<Length>,
    available: Length,
) -> Block {
    let mut line = setter.line(component, text);
    let style = &setter.sheet.marks;
    let Some(width) = boxed else {
        line.format.before = style.before;
        return Block::Paragraph(line);
    };
    let align = line.format.align;
    line.format.align = Align::Center;
    Block::Frame(Frame {
        width,
        height: style.height,
        line: style.line,
        align,
        available,
        before: style.before,
        text: line,
    })
}

/// The mark of circulation in the top margin of page 1.
pub(super) fn circulation(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let Some(text) = setter.document.marks.circulation.clone() else {
        return Vec::new();
    };
    let line = setter.line(Component::Circulation, &text);
    let boxed = setter.sheet.marks.circulation_boxed;
    let padding = setter.sheet.marks.circulation_padding;
    let box_width = boxed.then(|| (line_width(setter, &line) + padding * 2).snapped());
    let mut mark = mark(setter, Component::Circulation, &text, box_width, width);
    match &mut mark {
        Block::Paragraph(line) => line.format.before = Length::ZERO,
        Block::Frame(frame) => frame.before = Length::ZERO,
        Block::Rule(_) | Block::Table(_) | Block::Picture(_) | Block::PageBreak => {}
    }
    vec![mark]
}

/// Contact lines below a rule as wide as the text.
pub(super) fn contact_lines(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let lines = setter.document.marks.contact.clone();
    if lines.is_empty() {
        return Vec::new();
    }
    let style = &setter.sheet.marks;
    let mut blocks = vec![Block::Rule(Rule {
        length: width,
        weight: style.contact_rule,
        left: Length::ZERO,
        available: width,
        before: style.before,
        height: style.contact_gap,
        keep_next: true,
    })];
    let last = lines.len() - 1;
    for (index, text) in lines.iter().enumerate() {
        let mut line = setter.line(Component::Contact, text);
        line.format.keep_next = index < last;
        blocks.push(Block::Paragraph(line));
    }
    blocks
}

/// Type, author and subject of the document.
pub(super) fn title(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let document = setter.document;
    let author = document.author.as_deref();
    title_of(setter, &document.kind.name, author, &document.subject, width, true)
}

/// A type, its author and subject, and what stands below them.
pub(super) fn title_of(
    setter: &mut Setter<'_>,
    kind: &str,
    author: Option<&str>,
    subject: &str,
    width: Length,
    closes: bool,
) -> Vec<Block> {
    let mut lines = vec![setter.line(Component::TypeName, kind)];
    lines.extend(author.map(|author| setter.line(Component::Author, author)));
    if !subject.is_empty() {
        lines.push(setter.line(Component::Subject, subject));
    }
    for line in &mut lines {
        balance(setter, line, width);
        line.role = Role::Title;
        line.format.keep_next = true;
    }
    let rule = setter.sheet.letterhead.subject_rule.filter(|_| closes);
    let rule = lines
        .last()
        .zip(rule)
        .map(|(line, rule)| Block::Rule(rule_below(setter, line, rule, width)));
    let mut blocks: Vec<_> = lines.into_iter().map(Block::Paragraph).collect();
    blocks.extend(rule);
    let mark = setter.sheet.wording.subject_mark.clone().filter(|_| closes);
    if let Some(mark) = mark {
        blocks.push(Block::Paragraph(setter.line(Component::SubjectMark, &mark)));
    }
    blocks
}

/// "Kính gửi" or "Kính trình" and the names after it: one beside it, several
/// below it, their dashes aligned.
pub(super) fn addressees(setter: &mut Setter<'_>, width: Length, submission: bool) -> Vec<Block> {
    let names = &setter.document.addressees;
    if names.is_empty() {
        return Vec::new();
    }
    let wording = &setter.sheet.wording;
    let label = if submission {
        &wording.submission_label
    } else {
        &wording.addressee_label
    };
    let label_run = setter.run(Component::AddresseeLabel, &format!("{label} "));
    if let [name] = names.as_slice() {
        let mut line = setter.paragraph(Component::AddresseeLabel);
        let name = setter.run(Component::Addressee, name);
        line.runs = vec![label_run, name];
        return vec![Block::Paragraph(line)];
    }
    let punctuation = wording.addressees.clone();
    let last = names.len() - 1;
    let texts: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(index, name)| punctuation.line(name, index == last))
        .collect();
    let look = setter.look(Component::Addressee);
    let indent = setter
        .metrics
        .width(label.trim_end_matches(':'), setter.look(Component::AddresseeLabel));
    let longest = texts
        .iter()
        .map(|text| setter.metrics.width(text, look))
        .max()
        .unwrap_or(Length::ZERO);
    let start = ((width - indent - longest) / 2).max(Length::ZERO).snapped();
    let hanging = setter.metrics.width(&punctuation.prefix, look).snapped();
    let mut lines = vec![setter.paragraph(Component::AddresseeLabel)];
    lines[0].runs.push(label_run);
    lines[0].format.align = Align::Left;
    lines[0].format.left = start;
    lines[0].format.keep_next = true;
    for text in &texts {
        let mut line = setter.line(Component::Addressee, text);
        line.format.align = Align::Left;
        line.format.left = (start + indent + hanging).snapped();
        line.format.first = -hanging;
        lines.push(line);
    }
    lines.into_iter().map(Block::Paragraph).collect()
}

/// The legal bases between the lines that enact.
pub(super) fn bases(setter: &mut Setter<'_>) -> Vec<Block> {
    let document = setter.document;
    let punctuation = setter.sheet.wording.bases.clone();
    let mut lines = Vec::new();
    let enactment = document.enactment.as_ref();
    if let Some(authority) = enactment.and_then(|lines| lines.authority.as_deref()) {
        lines.push(setter.line(Component::Enactment, authority));
    }
    let last = document.bases.len().saturating_sub(1);
    for (index, basis) in document.bases.iter().enumerate() {
        let mut line = setter.running(Component::LegalBasis, basis);
        let look = setter.look(Component::LegalBasis);
        let text = |text: &str| Run {
            content: RunContent::Text(text.to_owned()),
            look,
        };
        let end = punctuation.end(&line.text(), index == last).to_owned();
        if !punctuation.prefix.is_empty() {
            line.runs.insert(0, text(&punctuation.prefix));
        }
        if !end.is_empty() {
            line.runs.push(text(&end));
        }
        lines.push(line);
    }
    if let Some(enactment) = enactment {
        let mut word = setter.line(Component::Enactment, &enactment.word);
        word.format.keep_next = true;
        lines.push(word);
    }
    lines.into_iter().map(Block::Paragraph).collect()
}

/// A rule below a line of text, as long as the style asks.
pub(super) fn rule_below(
    setter: &Setter<'_>,
    line: &Paragraph,
    style: RuleStyle,
    available: Length,
) -> Rule {
    let text = longest_line(setter, line, available);
    let length = match style.length {
        RuleLength::Text => text,
        RuleLength::Percent(percent) => text.fraction(i64::from(percent), 100),
    };
    let length = length.snapped().min(available);
    Rule {
        length,
        weight: style.weight,
        left: ((available - length) / 2).snapped(),
        available,
        before: style.before,
        height: style.after,
        keep_next: line.format.keep_next,
    }
}

fn line_width(setter: &Setter<'_>, line: &Paragraph) -> Length {
    line.runs.iter().map(|run| run_width(setter, run)).sum()
}

fn run_width(setter: &Setter<'_>, run: &Run) -> Length {
    match &run.content {
        RunContent::Text(text) => setter.metrics.width(text, run.look),
        RunContent::Break | RunContent::Note(_) => Length::ZERO,
    }
}

