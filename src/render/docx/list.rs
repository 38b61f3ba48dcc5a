//! Native lists: every list with a numbering of its own, since Word counts on
//! where two share one.
//!
//! A level that counts on below a new number of a level above it (Điều below
//! Chương) starts a numbering of its own, together with the levels below it:
//! LibreOffice starts every level anew below a level above.

use std::collections::BTreeMap;

use docx_rs::{
    AbstractNumbering, IndentLevel, Level, LevelJc, LevelSuffixType, LevelText, NumberFormat,
    Numbering, NumberingId, NumberingProperty, Numberings, RunFonts, Start,
};

use super::DocxError;
use super::element::{Element, Node, escape};
use super::look::look;
use super::{order, root};
use crate::render::galley::{Counted, Figures, Label};

/// The id that docx-rs gives to the list which it adds to every document.
const OF_DOCX_RS: usize = 1;

/// The lists of a document with their levels.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// In the order of their ids.
    lists: Vec<List>,
}

/// A native list.
#[derive(Debug)]
struct List {
    /// The galley's list.
    list: usize,
    /// The level in the galley's list that is its topmost.
    top: usize,
    levels: BTreeMap<usize, (Counted, Label)>,
}

impl Lists {
    /// The place of a paragraph in its list. The first paragraph of a level
    /// says how the level counts and looks. `None` if no native list can
    /// print the number.
    pub fn place(&mut self, label: &Label) -> Option<NumberingProperty> {
        let counted = label.counted.as_ref()?;
        let top = self.top(counted);
        let pattern = shift(&counted.pattern, top)?;
        let list = counted.list;
        let met = |other: &List| (other.list, other.top) == (list, top);
        let index = self.lists.iter().position(met).unwrap_or_else(|| {
            let levels = BTreeMap::new();
            self.lists.push(List { list, top, levels });
            self.lists.len() - 1
        });
        let level = counted.level - top;
        self.lists[index].levels.entry(level).or_insert_with(|| {
            let counted = Counted {
                level,
                pattern,
                ..counted.clone()
            };
            (counted, label.clone())
        });
        Some(NumberingProperty::new().add_num(NumberingId::new(id(index)), IndentLevel::new(level)))
    }

    /// The topmost level of the native list in which the paragraph counts:
    /// its own if it counts on, or the nearest above that does.
    fn top(&self, counted: &Counted) -> usize {
        if counted.continues && shift(&counted.pattern, counted.level).is_some() {
            return counted.level;
        }
        self.lists
            .iter()
            .filter(|list| list.list == counted.list && list.top <= counted.level)
            .map(|list| list.top)
            .max()
            .unwrap_or(0)
    }

    /// Whether nothing is counted.
    pub fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// The definitions for docx-rs.
    pub fn numberings(&self, font: &str) -> Numberings {
        let mut numberings = Numberings::new();
        for (index, list) in self.lists.iter().enumerate() {
            let id = id(index);
            let mut definition = AbstractNumbering::new(id);
            definition.multi_level_type = Some("multilevel".to_owned());
            for (counted, label) in list.levels.values() {
                definition = definition.add_level(level(counted, label, font));
            }
            numberings = numberings
                .add_abstract_numbering(definition)
                .add_numbering(Numbering::new(id, id));
        }
        numberings
    }
}

fn id(index: usize) -> usize {
    index + 1 + OF_DOCX_RS
}

/// The pattern in a list that lacks the topmost levels; `None` if it prints
/// the number of one of them.
fn shift(pattern: &str, levels: usize) -> Option<String> {
    let mut shifted = String::with_capacity(pattern.len());
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        shifted.push(c);
        if c == '%'
            && let Some(level) = chars.peek().and_then(|next| next.to_digit(10))
        {
            chars.next();
            let level = (level as usize).checked_sub(levels)?;
            if level == 0 {
                return None;
            }
            shifted.push_str(&level.to_string());
        }
    }
    Some(shifted)
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
    if counted.continues && counted.level > 0 {
        level = level.level_restart(0);
    }
    level.run_property = look(&label.look, None);
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
        list.attributes
            .retain(|(name, _)| name == "w:abstractNumId");
        let id: u32 = list
            .attribute("w:abstractNumId")
            .and_then(|id| id.parse().ok())
            .unwrap_or_default();
        let identity = |salt: u32| format!("{:08X}", id.wrapping_mul(0x9E37_79B1) ^ salt);
        let nsid = Element::new("w:nsid").value(identity(0x5448_5543));
        let tmpl = Element::new("w:tmpl").value(identity(0x4E53_4944));
        list.children
            .extend([Node::Element(nsid), Node::Element(tmpl)]);
    }
    root::root(&mut numbering);
    order::tidy(&mut numbering);
    Ok(numbering)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_shifted_with_its_levels() {
        assert_eq!(shift("Điều %2.", 1).as_deref(), Some("Điều %1."));
        assert_eq!(shift("%2.%3.", 1).as_deref(), Some("%1.%2."));
        assert_eq!(shift("%1.%2.", 1), None);
        assert_eq!(shift("-", 3).as_deref(), Some("-"));
        assert_eq!(shift("100 %", 0).as_deref(), Some("100 %"));
    }
}
