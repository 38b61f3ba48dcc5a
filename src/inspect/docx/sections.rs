//! Sections: paper, margins, and which headers and footers they show.

use super::columns::{Columns, Scan};
use super::element::{Cursor, Element, Step};
use super::fault::{self, Outcome};
use super::measure;
use crate::inspect::shown::{PageKind, Section};
use crate::message::Message;
use crate::units::Length;

/// Sections beyond which the file is made to do harm.
const MOST: usize = 10_000;

/// What the part `settings.xml` says about pages.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Settings {
    pub mirrored: bool,
    pub even_differs: bool,
    pub gutter_at_top: bool,
    /// Tables stand at their border, not at their text (Word 2013 and later).
    pub tables_by_border: bool,
}

impl Settings {
    /// Reads the part `settings.xml`.
    pub fn read(root: &Element<'_>) -> Self {
        let on = |name: &str| measure::switch_in(root, name).unwrap_or(false);
        let mode = root.child("compat").and_then(|compat| {
            let settings = compat.children();
            let mut modes = settings.filter(|s| s.get("name") == Some("compatibilityMode"));
            measure::number(modes.next()?, "val")
        });
        Self {
            mirrored: on("mirrorMargins"),
            even_differs: on("evenAndOddHeaders"),
            gutter_at_top: on("gutterAtTop"),
            tables_by_border: mode.is_some_and(|mode| mode >= 15),
        }
    }
}

/// A section with the relationships of what stands in its margins.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub section: Section,
    pub columns: Columns,
    pub headers: Margins,
    pub footers: Margins,
}

/// The relationships of headers or footers, by the pages they are for.
#[derive(Debug, Clone, Default)]
pub(super) struct Margins {
    default: Option<String>,
    first: Option<String>,
    even: Option<String>,
}

impl Margins {
    fn read(element: &Element<'_>, name: &str) -> Self {
        let mut margins = Self::default();
        for reference in element.children().filter(|child| child.name == name) {
            let slot = match reference.get("type") {
                Some("first") => &mut margins.first,
                Some("even") => &mut margins.even,
                Some(_) | None => &mut margins.default,
            };
            *slot = reference.reference().map(str::to_owned);
        }
        margins
    }

    /// These; what is not said is taken from the section before.
    fn inherit(&mut self, before: &Self) {
        for (own, before) in [
            (&mut self.default, &before.default),
            (&mut self.first, &before.first),
            (&mut self.even, &before.even),
        ] {
            if own.is_none() {
                own.clone_from(before);
            }
        }
    }

    /// Those that are shown.
    pub fn shown(
        &self,
        title_page: bool,
        even_differs: bool,
    ) -> impl Iterator<Item = (PageKind, &str)> {
        [
            (PageKind::Default, &self.default, true),
            (PageKind::First, &self.first, title_page),
            (PageKind::Even, &self.even, even_differs),
        ]
        .into_iter()
        .filter_map(|(kind, id, shown)| Some((kind, id.as_deref().filter(|_| shown)?)))
    }
}

/// Finds the sections of the main part, before its text is read: their
/// properties stand at their ends.
pub(super) fn find(part: &str, text: &str, settings: Settings) -> Outcome<Vec<Source>> {
    let mut cursor = Cursor::new(part, text);
    let mut sources: Vec<Source> = Vec::new();
    let mut scan = Scan::default();
    while let Some(step) = cursor.step_lightly(&["sectPr", "br"])? {
        let Step::Open(element) = step else { continue };
        match element.name {
            "sectPr" => {}
            // What is deleted is no longer there.
            "del" | "moveFrom" => {
                cursor.skip()?;
                continue;
            }
            _ => {
                let last = sources.last_mut().map(|source| &mut source.columns);
                scan.meet(&element, last);
                continue;
            }
        }
        let element = cursor.whole(element)?;
        if sources.len() == MOST {
            let what = Message::new("oversized-docx.sections").with("count", MOST);
            return Err(fault::oversized(part, what));
        }
        let mut source = read(&element, settings, sources.last());
        scan.end_section(&mut source.columns);
        sources.push(source);
    }
    for source in &mut sources {
        source.section.flowing = source.columns.is_flowing();
    }
    if sources.is_empty() {
        sources.push(read(&Element::default(), settings, None));
    }
    Ok(sources)
}

fn read(element: &Element<'_>, settings: Settings, before: Option<&Source>) -> Source {
    let length = |child: &str, attribute: &str, otherwise: i64| {
        let found = element.child(child);
        let found = found.and_then(|child| measure::twips_of(child, attribute));
        found.unwrap_or(Length::twips(otherwise))
    };
    let positive = |length: Length| length.max(-length);
    let gutter = length("pgMar", "gutter", 0);
    let rtl_gutter = measure::switch_in(element, "rtlGutter").unwrap_or(false);
    let at = |here: bool| if here { gutter } else { Length::ZERO };
    let at_side = !settings.gutter_at_top;
    let numbers = element.child("pgNumType");
    let start = numbers.and_then(|numbers| measure::number(numbers, "start"));
    let format = numbers.and_then(|numbers| numbers.get("fmt"));
    let kind = element.child("type").and_then(Element::val);
    let section = Section {
        width: length("pgSz", "w", 12_240),
        height: length("pgSz", "h", 15_840),
        // A negative margin is one that the header cannot push down.
        top: positive(length("pgMar", "top", 1_440)) + at(settings.gutter_at_top),
        bottom: positive(length("pgMar", "bottom", 1_440)),
        left: length("pgMar", "left", 1_440) + at(at_side && !rtl_gutter),
        right: length("pgMar", "right", 1_440) + at(at_side && rtl_gutter),
        header: length("pgMar", "header", 720),
        footer: length("pgMar", "footer", 720),
        mirrored: settings.mirrored,
        title_page: measure::switch_in(element, "titlePg").unwrap_or(false),
        page_start: start.and_then(|start| u32::try_from(start).ok()),
        page_format: format.unwrap_or("decimal").to_owned(),
        new_page: before.is_none() || kind != Some("continuous"),
        flowing: false,
    };
    let columns = Columns::read(
        element.child("cols"),
        section.left,
        section.width - section.right,
    );
    let mut headers = Margins::read(element, "headerReference");
    let mut footers = Margins::read(element, "footerReference");
    if let Some(before) = before {
        headers.inherit(&before.headers);
        footers.inherit(&before.footers);
    }
    Source {
        section,
        columns,
        headers,
        footers,
    }
}
