//! Native lists: every list with a numbering of its own, since Word counts on
//! where two share one.

use std::collections::BTreeMap;

use docx_rs::{
    AbstractNumbering, IndentLevel, Level, LevelJc, LevelSuffixType, LevelText, NumberFormat,
    Numbering, NumberingId, NumberingProperty, Numberings, RunFonts, Start,
};

use super::DocxError;
use super::element::{Element, Node, escape};
use super::{amend, order, paragraph};
use crate::render::galley::{Counted, Figures, Label};

/// The id that docx-rs gives to the list which it adds to every document.
const OF_DOCX_RS: usize = 1;

/// The lists of a document with their levels.
#[derive(Debug, Default)]
pub(super) struct Lists {
    lists: BTreeMap<usize, BTreeMap<usize, Label>>,
}

impl Lists {
    /// The place of a paragraph in its list. The first paragraph of a level
    /// says how the level counts and looks.
    pub fn place(&mut self, label: &Label, counted: &Counted) -> NumberingProperty {
        self.lists
            .entry(counted.list)
            .or_default()
            .entry(counted.level)
            .or_insert_with(|| label.clone());
        NumberingProperty::new().add_num(
            NumberingId::new(id(counted.list)),
            IndentLevel::new(counted.level),
        )
    }

    /// Whether nothing is counted.
    pub fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// The definitions for docx-rs.
    pub fn numberings(&self, font: &str) -> Numberings {
        let mut numberings = Numberings::new();
        for (list, levels) in &self.lists {
            let id = id(*list);
            let mut definition = AbstractNumbering::new(id);
            definition.multi_level_type = Some("multilevel".to_owned());
            for label in levels.values() {
                if let Some(counted) = &label.counted {
                    definition = definition.add_level(level(counted, label, font));
                }
            }
            numberings = numberings
                .add_abstract_numbering(definition)
                .add_numbering(Numbering::new(id, id));
        }
        numberings
    }
}

fn id(list: usize) -> usize {
    list + 1 + OF_DOCX_RS
}

fn level(counted: &Counted, label: &Label, font: &str) -> Level {
    let format = match counted.figures {
        Figures::Decimal => "decimal",
        Figures::UpperRoman => "upperRoman",
        Figures::UpperLetter => "upperLetter",
        Figures::Bullet => "bullet",
    };
    let suffix = if label.own_line {
        LevelSuffixType::Nothing
    } else {
        LevelSuffixType::Space
    };
    let mut level = Level::new(
        counted.level,
        Start::new(counted.start as usize),
        NumberFormat::new(format),
        LevelText::new(escape(&counted.pattern)),
        LevelJc::new("left"),
    )
    .suffix(suffix)
    .indent(Some(0), None, None, None);
    if counted.continues {
        level = level.level_restart(0);
    }
    level.run_property = paragraph::look(&label.look, None);
    if counted.figures == Figures::Bullet {
        let fonts = RunFonts::new().ascii(font).hi_ansi(font).cs(font);
        level.run_property = level.run_property.fonts(fonts);
    }
    level
}

/// The part: what docx-rs built, without the list that it adds, and with the
/// identities by which Word tells lists apart.
pub(super) fn part(built: &[u8]) -> Result<Element<'_>, DocxError> {
    let mut numbering = Element::parse(built)?;
    let own = OF_DOCX_RS.to_string();
    numbering.children.retain(|node| match node {
        Node::Element(list) => {
            let id = match &*list.name {
                "w:num" => list.attribute("w:numId"),
                _ => list.attribute("w:abstractNumId"),
            };
            id != Some(&own)
        }
        Node::Text(_) => false,
    });
    for list in numbering.elements_mut() {
        if list.name != "w:abstractNum" {
            continue;
        }
        list.attributes.retain(|(name, _)| name == "w:abstractNumId");
        let id: u32 = list
            .attribute("w:abstractNumId")
            .and_then(|id| id.parse().ok())
            .unwrap_or_default();
        let identity = |salt: u32| format!("{:08X}", id.wrapping_mul(0x9E37_79B1) ^ salt);
        let nsid = Element::new("w:nsid").value(identity(0x5448_5543));
        let tmpl = Element::new("w:tmpl").value(identity(0x4E53_4944));
        list.children.extend([Node::Element(nsid), Node::Element(tmpl)]);
    }
    amend::root(&mut numbering);
    order::tidy(&mut numbering);
    Ok(numbering)
}
