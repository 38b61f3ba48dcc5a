//! What a style says of tables and of their parts.

use crate::inspect::docx::element::Element;
use crate::inspect::docx::lettering::{Lettering, is_shaded};
use crate::inspect::docx::measure;
use crate::inspect::docx::setting::{Borders, Setting};
use crate::inspect::docx::theme::Theme;
use crate::units::Length;

/// What a style says of tables.
#[derive(Debug, Clone, Default)]
pub(in crate::inspect::docx) struct TableStyle {
    pub(super) borders: Borders,
    pub(super) margin_left: Option<Length>,
    pub(super) margin_right: Option<Length>,
    pub(super) shaded: bool,
    /// For parts of a table, by name (`firstRow`).
    parts: Vec<(String, TablePart)>,
}

/// What a style says of a part of tables.
#[derive(Debug, Clone, Default)]
pub(super) struct TablePart {
    pub(super) letters: Lettering,
    pub(super) setting: Setting,
    pub(super) borders: Borders,
    pub(super) shaded: bool,
}

impl TableStyle {
    /// Reads a `w:style` of tables.
    pub fn read(source: &Element<'_>, theme: &Theme) -> Self {
        let mut style = Self::default();
        if let Some(properties) = source.child("tblPr") {
            let borders = properties.child("tblBorders");
            style.borders = borders.map(Borders::read).unwrap_or_default();
            let margins = properties.child("tblCellMar");
            style.margin_left = margins.and_then(|m| margin(m, ["left", "start"]));
            style.margin_right = margins.and_then(|m| margin(m, ["right", "end"]));
        }
        style.shaded = shaded(source.child("tcPr"));
        let parts = source.children().filter(|c| c.name == "tblStylePr");
        style.parts = parts
            .filter_map(|part| {
                let said = TablePart {
                    letters: part
                        .child("rPr")
                        .map(|said| Lettering::read(said, theme))
                        .unwrap_or_default(),
                    setting: part.child("pPr").map(Setting::read).unwrap_or_default(),
                    borders: part
                        .at(&["tcPr", "tcBorders"])
                        .map(Borders::read)
                        .unwrap_or_default(),
                    shaded: shaded(part.child("tcPr")),
                };
                Some((part.get("type")?.to_owned(), said))
            })
            .collect();
        style
    }

    /// This style with another over it.
    pub fn overlaid(&self, over: &Self) -> Self {
        let mut parts = self.parts.clone();
        for (name, part) in &over.parts {
            match parts.iter_mut().find(|(other, _)| other == name) {
                Some((_, known)) => *known = known.overlaid(part),
                None => parts.push((name.clone(), part.clone())),
            }
        }
        Self {
            borders: self.borders.overlaid(over.borders),
            margin_left: over.margin_left.or(self.margin_left),
            margin_right: over.margin_right.or(self.margin_right),
            shaded: over.shaded || self.shaded,
            parts,
        }
    }

    pub(super) fn part(&self, name: &str) -> Option<&TablePart> {
        let found = self.parts.iter().find(|(other, _)| other == name);
        found.map(|(_, part)| part)
    }
}

impl TablePart {
    fn overlaid(&self, over: &Self) -> Self {
        Self {
            letters: self.letters.overlaid(&over.letters),
            setting: self.setting.overlaid(&over.setting),
            borders: self.borders.overlaid(over.borders),
            shaded: over.shaded || self.shaded,
        }
    }
}

/// Whether the ground of cells with these properties is coloured.
pub(super) fn shaded(properties: Option<&Element<'_>>) -> bool {
    let shading = properties.and_then(|properties| properties.child("shd"));
    shading.is_some_and(is_shaded)
}

/// The margin of cells at one side.
pub(super) fn margin(margins: &Element<'_>, names: [&str; 2]) -> Option<Length> {
    let side = names.iter().find_map(|name| margins.child(name))?;
    measure::twips_of(side, "w")
}
