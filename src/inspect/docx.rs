//! The parts of a DOCX package to [`Shown`]: everything resolved as Word
//! shows it (ECMA-376, part 1; section numbers in comments refer to it).
//!
//! The package opens within bounds (`package`). Theme, numbering and styles
//! are read first, each small; the main part is then gone through block by
//! block (`walk`), so that no more than a paragraph or a row of a table ever
//! stands in memory as a tree. What a paragraph shows is put together from
//! its runs (`runs`), shapes (`shapes`) and the hierarchy of its styles
//! (`paragraph`). Damage of a part is a diagnostic; anything unknown in it is
//! passed over.

mod blocks;
mod columns;
mod counting;
mod element;
mod fault;
mod fields;
mod flow;
mod lettering;
mod measure;
mod numbering;
mod package;
mod paragraph;
mod place;
mod runs;
mod script;
mod sections;
mod setting;
mod shapes;
mod styles;
mod symbol;
mod tables;
#[cfg(test)]
mod tests;
mod theme;
mod walk;

use std::collections::{BTreeMap, HashMap};

use self::element::{Cursor, Element};
use self::fault::Outcome;
use self::numbering::Numbering;
use self::package::{Package, Relation};
use self::sections::{Settings, Source};
use self::styles::Styles;
use self::theme::Theme;
use self::walk::{Document, Walk};
use super::Shown;
use super::shown::{PageKind, Story};
use crate::diagnostic::Diagnostic;
use crate::message::Message;

/// Bytes of headers and footers, each counted for every section that shows it.
const MARGIN_BYTES: usize = 128 << 20;

/// What a DOCX file shows.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Shown, Diagnostic> {
    transcribe(name, bytes).map_err(|fault| *fault)
}

fn transcribe(name: &str, bytes: &[u8]) -> Outcome<Shown> {
    let mut package = Package::open(name, bytes)?;
    let main = package.main.clone();
    let relations = package.relations(&main)?;
    let theme = part(&mut package, &relations, "theme", Theme::read)?;
    let numbering = part(&mut package, &relations, "numbering", |root| {
        Numbering::read(root, &theme)
    })?;
    let styles = part(&mut package, &relations, "styles", |root| {
        Styles::read(root, &theme, &numbering)
    })?;
    let settings = part(&mut package, &relations, "settings", Settings::read)?;
    let Some(text) = package.text(&main)? else {
        return Err(fault::truncated(name, Message::new("truncated-docx.main")));
    };
    let sections = sections::find(&main, &text, settings)?;
    let document = Document {
        name,
        theme: &theme,
        numbering: &numbering,
        styles: &styles,
        settings,
        sections: &sections,
    };
    let mut walk = Walk::new(document);
    walk.main(Cursor::new(&main, &text))?;
    drop(text);
    margins(&mut package, &relations, &sections, settings, &mut walk)?;
    notes(&mut package, &relations, &mut walk)?;
    Ok(walk.finish())
}

/// Reads the part of this kind; its defaults when there is none.
fn part<T: Default>(
    package: &mut Package<'_>,
    relations: &BTreeMap<String, Relation>,
    kind: &str,
    read: impl FnOnce(&Element<'_>) -> T,
) -> Outcome<T> {
    let Some(path) = path(relations, kind) else {
        return Ok(T::default());
    };
    let Some(text) = package.text(path)? else {
        return Ok(T::default());
    };
    Ok(read(&element::parse(path, &text)?))
}

/// The path of the part of this kind.
fn path<'r>(relations: &'r BTreeMap<String, Relation>, kind: &str) -> Option<&'r str> {
    let relation = relations.values().find(|relation| relation.kind == kind);
    Some(&relation?.target)
}

/// Headers and footers of each section; those of the section before where a
/// section has none of its own.
fn margins(
    package: &mut Package<'_>,
    relations: &BTreeMap<String, Relation>,
    sections: &[Source],
    settings: Settings,
    walk: &mut Walk<'_>,
) -> Outcome<()> {
    let mut texts: HashMap<&str, Option<String>> = HashMap::new();
    let mut read = 0_usize;
    let stories: [fn(usize, PageKind) -> Story; 2] = [Story::Header, Story::Footer];
    for story in stories {
        for (index, source) in sections.iter().enumerate() {
            let margins = match story(index, PageKind::Default) {
                Story::Header(..) => &source.headers,
                Story::Footer(..) | Story::Main | Story::Footnote => &source.footers,
            };
            let title_page = source.section.title_page;
            for (kind, id) in margins.shown(title_page, settings.even_differs) {
                let Some(path) = relations.get(id).map(|relation| &*relation.target) else {
                    continue;
                };
                if !texts.contains_key(path) {
                    let text = package.text(path)?;
                    texts.insert(path, text);
                }
                if let Some(Some(text)) = texts.get(path) {
                    read = read.saturating_add(text.len());
                    if read > MARGIN_BYTES {
                        let what = Message::new("oversized-docx.margins");
                        return Err(fault::oversized(walk.document.name, what));
                    }
                    walk.side_story(&element::parse(path, text)?, story(index, kind), index)?;
                }
            }
        }
    }
    Ok(())
}

/// Footnotes and endnotes; separators are no notes.
fn notes(
    package: &mut Package<'_>,
    relations: &BTreeMap<String, Relation>,
    walk: &mut Walk<'_>,
) -> Outcome<()> {
    for kind in ["footnotes", "endnotes"] {
        let Some(path) = path(relations, kind) else {
            continue;
        };
        if let Some(text) = package.text(path)? {
            walk.notes(&element::parse(path, &text)?)?;
        }
    }
    Ok(())
}
