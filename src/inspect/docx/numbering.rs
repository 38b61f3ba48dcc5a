//! Automatic numbers: the lists of `numbering.xml`, and counting along the
//! document (ECMA-376, part 1, 17.9).

use std::collections::{BTreeMap, HashMap, HashSet};

use super::counting::written;
use super::element::Element;
use super::lettering::Lettering;
use super::measure;
use super::setting::Setting;
use super::symbol;
use super::theme::Theme;

/// Levels of a list.
const LEVELS: usize = 9;

/// Characters of a label; it is repeated at each paragraph.
const LABEL: usize = 100;

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: BTreeMap<i64, Definition>,
    lists: HashMap<i64, List>,
}

/// How a list counts and looks (`w:abstractNum`).
#[derive(Debug, Default)]
struct Definition {
    levels: HashMap<usize, Level>,
    /// The numbering style that this defines.
    style: Option<String>,
    /// The numbering style that defines this.
    defined_by: Option<String>,
    /// The definition of that style.
    link: Option<i64>,
}

/// A list that follows a definition (`w:num`).
#[derive(Debug, Default)]
struct List {
    definition: i64,
    /// Levels of its own.
    levels: HashMap<usize, Level>,
    /// Numbers at which levels start anew in this list.
    starts: HashMap<usize, i64>,
}

/// A level of a list.
#[derive(Debug, Clone, Default)]
pub(super) struct Level {
    start: i64,
    format: String,
    text: String,
    /// The level, from 1, after which it starts anew; 0 for never.
    restart: Option<usize>,
    /// All numbers in Arabic figures.
    legal: bool,
    style: Option<String>,
    pub letters: Lettering,
    pub setting: Setting,
}

impl Level {
    fn read(element: &Element<'_>, theme: &Theme) -> Self {
        let number = |name: &str| {
            let child = element.child(name)?;
            measure::number(child, "val")
        };
        let text = |name: &str| element.child(name).and_then(Element::val);
        let label = text("lvlText").unwrap_or_default();
        let mut label: String = label.chars().take(LABEL).collect();
        if element.child("lvlPicBulletId").is_some() {
            "•".clone_into(&mut label);
        }
        Self {
            start: number("start").unwrap_or(0),
            format: text("numFmt").unwrap_or("decimal").to_owned(),
            text: label,
            restart: number("lvlRestart").and_then(|level| usize::try_from(level).ok()),
            legal: measure::switch_in(element, "isLgl").unwrap_or(false),
            style: text("pStyle").map(str::to_owned),
            letters: element
                .child("rPr")
                .map(|said| Lettering::read(said, theme))
                .unwrap_or_default(),
            setting: element.child("pPr").map(Setting::read).unwrap_or_default(),
        }
    }

    /// Whether it shows a sign that counts nothing.
    pub fn is_bullet(&self) -> bool {
        self.format == "bullet" || !self.text.contains('%')
    }
}

fn levels(element: &Element<'_>, theme: &Theme) -> HashMap<usize, Level> {
    let levels = element.children().filter(|child| child.name == "lvl");
    levels
        .filter_map(|level| Some((index(level)?, Level::read(level, theme))))
        .collect()
}

fn index(element: &Element<'_>) -> Option<usize> {
    let index = measure::number(element, "ilvl")?;
    usize::try_from(index).ok().filter(|index| *index < LEVELS)
}

impl Numbering {
    /// Reads the part `numbering.xml`.
    pub fn read(root: &Element<'_>, theme: &Theme) -> Self {
        let mut numbering = Self::default();
        for child in root.children() {
            match child.name {
                "abstractNum" => {
                    let Some(id) = measure::number(child, "abstractNumId") else {
                        continue;
                    };
                    let name = |name: &str| Some(child.child(name)?.val()?.to_owned());
                    let definition = Definition {
                        levels: levels(child, theme),
                        style: name("styleLink"),
                        defined_by: name("numStyleLink"),
                        link: None,
                    };
                    numbering.definitions.insert(id, definition);
                }
                "num" => {
                    if let Some((id, list)) = List::read(child, theme) {
                        numbering.lists.insert(id, list);
                    }
                }
                _ => {}
            }
        }
        numbering.link();
        numbering
    }

    /// Finds the definitions of numbering styles.
    fn link(&mut self) {
        let mut styles: HashMap<String, i64> = HashMap::new();
        for (id, definition) in &self.definitions {
            if let Some(style) = &definition.style {
                styles.entry(style.clone()).or_insert(*id);
            }
        }
        for definition in self.definitions.values_mut() {
            let style = definition.defined_by.as_ref();
            definition.link = style.and_then(|style| styles.get(style)).copied();
        }
    }

    /// A level of a list.
    pub fn level(&self, list: i64, level: usize) -> Option<&Level> {
        let list = self.lists.get(&list)?;
        let own = list.levels.get(&level);
        own.or_else(|| self.definition(list.definition)?.levels.get(&level))
    }

    /// The level of a list that the paragraph style of this id stands for.
    pub fn level_of_style(&self, list: i64, style: &str) -> Option<usize> {
        (0..LEVELS).find(|level| {
            self.level(list, *level)
                .is_some_and(|level| level.style.as_deref() == Some(style))
        })
    }

    /// A definition, or that of the numbering style to which it points.
    fn definition(&self, id: i64) -> Option<&Definition> {
        let definition = self.definitions.get(&id)?;
        let linked = definition.link.and_then(|id| self.definitions.get(&id));
        linked.or(Some(definition))
    }
}

impl List {
    fn read(element: &Element<'_>, theme: &Theme) -> Option<(i64, Self)> {
        let definition = element.child("abstractNumId")?;
        let mut list = Self {
            definition: measure::number(definition, "val")?,
            ..Self::default()
        };
        for change in element.children().filter(|c| c.name == "lvlOverride") {
            let Some(level) = index(change) else { continue };
            if let Some(own) = change.child("lvl") {
                list.levels.insert(level, Level::read(own, theme));
            }
            let start = change.child("startOverride");
            if let Some(start) = start.and_then(|start| measure::number(start, "val")) {
                list.starts.insert(level, start);
            }
        }
        Some((measure::number(element, "numId")?, list))
    }
}

/// How far the lists have counted.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// By definition: lists that share one count on.
    counts: HashMap<i64, [Option<i64>; LEVELS]>,
    /// Levels of lists that have started anew.
    restarted: HashSet<(i64, usize)>,
}

impl Counters {
    /// Counts a paragraph at a level of a list: what it shows.
    pub fn count(&mut self, numbering: &Numbering, list: i64, level: usize) -> Option<String> {
        let own = numbering.level(list, level)?;
        let source = numbering.lists.get(&list)?;
        let counts = self.counts.entry(source.definition).or_default();
        let start = match source.starts.get(&level) {
            Some(start) if self.restarted.insert((list, level)) => {
                *counts.get_mut(level)? = None;
                *start
            }
            Some(start) => *start,
            None => own.start,
        };
        let slot = counts.get_mut(level)?;
        *slot = Some(slot.map_or(start, |count| count.saturating_add(1)));
        for deeper in level + 1..LEVELS {
            let restart = numbering
                .level(list, deeper)
                .and_then(|deeper| deeper.restart);
            let starts_anew = restart.is_none_or(|after| level < after);
            if let Some(slot) = counts.get_mut(deeper).filter(|_| starts_anew) {
                *slot = None;
            }
        }
        Some(shown(numbering, list, own, counts))
    }
}

/// The text of a level with its numbers filled in.
fn shown(numbering: &Numbering, list: i64, own: &Level, counts: &[Option<i64>]) -> String {
    if own.format == "bullet" {
        return own.text.chars().map(symbol::glyph).collect();
    }
    let mut text = String::new();
    let mut chars = own.text.chars().peekable();
    while let Some(c) = chars.next() {
        let digit = chars.peek().and_then(|next| next.to_digit(10));
        let Some(digit) = digit.filter(|digit| c == '%' && *digit > 0) else {
            text.push(symbol::glyph(c));
            continue;
        };
        chars.next();
        let index = digit as usize - 1;
        let Some(level) = numbering.level(list, index) else {
            continue;
        };
        let count = counts.get(index).copied().flatten().unwrap_or(level.start);
        let format = match &*level.format {
            zero @ "decimalZero" => zero,
            _ if own.legal => "decimal",
            other => other,
        };
        text.push_str(&written(count, format));
    }
    text
}
