//! What stands between letterhead and content: title, addressees, legal bases
//! (ô 5a, 9a, 6).

use super::balance::{balance, longest_line};
use super::setter::Setter;
use super::{Block, Paragraph, Role, Rule, Run, RunContent};
use crate::model::{Align, Component};
use crate::style::{RuleLength, RuleStyle};
use crate::units::Length;

/// Type, author and subject of the document.
pub(super) fn title(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let document = setter.document;
    let author = document.author.as_deref();
    title_of(
        setter,
        &document.kind.name,
        author,
        &document.subject,
        width,
        true,
    )
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
    let indent = setter.metrics.width(
        label.trim_end_matches(':'),
        setter.look(Component::AddresseeLabel),
    );
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

pub(super) fn line_width(setter: &Setter<'_>, line: &Paragraph) -> Length {
    line.runs.iter().map(|run| run_width(setter, run)).sum()
}

fn run_width(setter: &Setter<'_>, run: &Run) -> Length {
    match &run.content {
        RunContent::Text(text) => setter.metrics.width(text, run.look),
        RunContent::Break | RunContent::Note(_) => Length::ZERO,
    }
}
