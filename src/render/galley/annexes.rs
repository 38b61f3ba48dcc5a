//! Annexes and texts issued with a document.

use super::balance::balance;
use super::body::annex_ordinal;
use super::headed::{rule_below, title_of};
use super::letterhead::letterhead;
use super::setter::{Setter, page};
use super::{Block, Section};
use crate::model::{Annex, AnnexKind, Component};
use crate::units::Length;

/// The pages of an annex.
pub(super) fn annex_section(setter: &mut Setter<'_>, index: usize, annex: &Annex) -> Section {
    let page = page(&setter.sheet.page, annex.landscape);
    let width = page.text_width();
    setter.last_level = 0;
    setter.origin = annex.origin;
    let mut blocks = match &annex.kind {
        AnnexKind::Annex => annex_heading(setter, index, annex, width),
        AnnexKind::Issued(kind) => {
            let mut blocks = letterhead(setter, width, false);
            blocks.extend(title_of(
                setter,
                &kind.name,
                None,
                &annex.title,
                width,
                false,
            ));
            blocks
        }
    };
    blocks.extend(reference(setter, width));
    blocks.extend(setter.body(&annex.body, &page, true));
    let restart = setter.sheet.annex.restart_page_numbers;
    setter.section(page, restart, Vec::new(), Vec::new(), blocks)
}

/// "Phụ lục I" and the annex's title.
fn annex_heading(
    setter: &mut Setter<'_>,
    index: usize,
    annex: &Annex,
    width: Length,
) -> Vec<Block> {
    let annexes = &setter.document.annexes;
    let is_annex = |annex: &&Annex| annex.kind == AnnexKind::Annex;
    let count = annexes.iter().filter(is_annex).count();
    let ordinal = annexes[..=index].iter().filter(is_annex).count() as u32;
    let wording = &setter.sheet.wording;
    let label = if count > 1 {
        let ordinal = annex_ordinal(wording.annex_numbering, ordinal);
        format!("{}\u{a0}{ordinal}", wording.annex_label)
    } else {
        wording.annex_label.clone()
    };
    let run = setter.run(Component::AnnexLabel, &label);
    let mut heading = setter.heading_paragraph(Component::AnnexLabel, 1);
    heading.runs.push(run);
    let mut blocks = vec![Block::Paragraph(heading)];
    if !annex.title.is_empty() {
        let mut title = setter.line(Component::AnnexTitle, &annex.title);
        balance(setter, &mut title, width);
        title.format.keep_next = true;
        blocks.push(Block::Paragraph(title));
    }
    blocks
}

/// "(Kèm theo ...)" and the rule below it.
fn reference(setter: &mut Setter<'_>, width: Length) -> Vec<Block> {
    let document = setter.document;
    let blank = setter.blank();
    let organs: Vec<_> = document
        .letterhead
        .organs
        .iter()
        .map(|organ| organ.replace('\n', " "))
        .collect();
    let text = setter.sheet.wording.annex_reference(
        &document.kind.name,
        &document.number,
        document.date,
        &organs.join(" - "),
        &blank,
    );
    let mut line = setter.line(Component::AnnexReference, &text);
    balance(setter, &mut line, width);
    line.format.keep_next = true;
    let rule = setter
        .sheet
        .annex
        .rule
        .map(|rule| Block::Rule(rule_below(setter, &line, rule, width)));
    std::iter::once(Block::Paragraph(line))
        .chain(rule)
        .collect()
}
