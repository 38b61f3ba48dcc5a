//! Styles: the chain of each resolved to what it says in the end.

use std::collections::HashMap;
use std::sync::Arc;

use super::element::Element;
use super::lettering::Lettering;
use super::numbering::Numbering;
use super::setting::Setting;
use super::tables::TableStyle;
use super::theme::Theme;

/// Chains longer than it are cycles or made to do harm.
const CHAIN: usize = 64;

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<Arc<str>, Arc<Style>>,
    /// Those of paragraphs, characters and tables that name no style.
    paragraph: Option<Arc<Style>>,
    character: Option<Arc<Style>>,
    table: Option<Arc<Style>>,
    /// What holds below all styles.
    pub letters: Lettering,
    /// What holds below all styles.
    pub setting: Setting,
}

/// A style with all that it is based on.
#[derive(Debug, Default)]
pub(super) struct Style {
    /// Its id.
    pub id: Arc<str>,
    /// Its name, as users see it.
    pub name: Arc<str>,
    pub letters: Lettering,
    pub setting: Setting,
    /// For tables.
    pub table: TableStyle,
    kind: Kind,
    link: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Paragraph,
    Character,
    Table,
    Numbering,
}

impl Kind {
    fn of(element: &Element<'_>) -> Self {
        match element.get("type") {
            Some("character") => Self::Character,
            Some("table") => Self::Table,
            Some("numbering") => Self::Numbering,
            Some(_) | None => Self::Paragraph,
        }
    }
}

impl Styles {
    /// Reads the part `styles.xml`.
    pub fn read(root: &Element<'_>, theme: &Theme, numbering: &Numbering) -> Self {
        let mut styles = Self::default();
        if let Some(defaults) = root.at(&["docDefaults", "rPrDefault", "rPr"]) {
            styles.letters = Lettering::read(defaults, theme);
        }
        if let Some(defaults) = root.at(&["docDefaults", "pPrDefault", "pPr"]) {
            styles.setting = Setting::read(defaults);
        }
        let sources: HashMap<&str, &Element<'_>> = root
            .children()
            .filter(|child| child.name == "style")
            .filter_map(|style| Some((style.get("styleId")?, style)))
            .collect();
        for source in root.children().filter(|child| child.name == "style") {
            let Some(id) = source.get("styleId") else {
                continue;
            };
            let style = styles.resolve(id, &sources, theme, numbering);
            if source.get("default").is_some_and(super::measure::truth) {
                let slot = match Kind::of(source) {
                    Kind::Paragraph => &mut styles.paragraph,
                    Kind::Character => &mut styles.character,
                    Kind::Table => &mut styles.table,
                    Kind::Numbering => continue,
                };
                slot.get_or_insert(style);
            }
        }
        // Where none is marked as the default, Word and LibreOffice take this.
        if styles.paragraph.is_none() {
            let normal = styles.styles.get("Normal").cloned();
            styles.paragraph = normal.filter(|style| style.kind == Kind::Paragraph);
        }
        styles
    }

    /// Resolves a style, and first what it is based on.
    fn resolve(
        &mut self,
        id: &str,
        sources: &HashMap<&str, &Element<'_>>,
        theme: &Theme,
        numbering: &Numbering,
    ) -> Arc<Style> {
        let mut chain: Vec<&Element<'_>> = Vec::new();
        let mut base: Option<Arc<Style>> = None;
        let mut next = Some(id);
        while let Some(id) = next {
            if let Some(known) = self.styles.get(id) {
                base = Some(Arc::clone(known));
                break;
            }
            let Some(source) = sources.get(id) else { break };
            let is_cycle = chain.iter().any(|other| std::ptr::eq(*other, *source));
            if is_cycle || chain.len() == CHAIN {
                break;
            }
            chain.push(source);
            next = source.child("basedOn").and_then(Element::val);
        }
        for source in chain.into_iter().rev() {
            let style = Arc::new(Style::read(source, base.as_deref(), theme, numbering));
            self.styles
                .insert(Arc::clone(&style.id), Arc::clone(&style));
            base = Some(style);
        }
        base.unwrap_or_default()
    }

    /// The style of a paragraph that names this one; an unknown name means
    /// the default.
    pub fn of_paragraph(&self, id: Option<&str>) -> Option<&Arc<Style>> {
        let named = id.and_then(|id| self.styles.get(id));
        named
            .filter(|style| style.kind == Kind::Paragraph)
            .or(self.paragraph.as_ref())
    }

    /// The style of letters that name this one; of a paragraph's style the
    /// linked style of characters.
    pub fn of_letters(&self, id: Option<&str>) -> Option<&Arc<Style>> {
        let named = id.and_then(|id| self.styles.get(id));
        let named = named.and_then(|style| match style.kind {
            Kind::Character => Some(style),
            Kind::Paragraph => self.styles.get(style.link.as_deref()?),
            Kind::Table | Kind::Numbering => None,
        });
        named.or(self.character.as_ref())
    }

    /// The style of a table that names this one.
    pub fn of_table(&self, id: Option<&str>) -> Option<&Arc<Style>> {
        let named = id.and_then(|id| self.styles.get(id));
        named
            .filter(|style| style.kind == Kind::Table)
            .or(self.table.as_ref())
    }
}

impl Style {
    fn read(
        source: &Element<'_>,
        base: Option<&Self>,
        theme: &Theme,
        numbering: &Numbering,
    ) -> Self {
        let text = |name: &str| source.child(name).and_then(Element::val);
        let id: Arc<str> = Arc::from(source.get("styleId").unwrap_or_default());
        let kind = Kind::of(source);
        let base = base.filter(|base| base.kind == kind);
        let mut letters = base.map(|base| base.letters.clone()).unwrap_or_default();
        let mut setting = base.map(|base| base.setting.clone()).unwrap_or_default();
        if let Some(said) = source.child("rPr") {
            letters = letters.overlaid(&Lettering::read(said, theme));
        }
        if let Some(said) = source.child("pPr") {
            let mut said = Setting::read(said);
            let is_numbered = said.list.is_some() || said.level.is_some();
            if let Some(list) = said.list.or(setting.list).filter(|_| is_numbered) {
                // A style of a list is found in the list by its own id.
                said.level = numbering.level_of_style(list, &id).or(said.level);
                // The list's indents stand below those of the style itself.
                if let Some(level) = numbering.level(list, said.level.unwrap_or(0)) {
                    setting = setting.overlaid(&level.setting);
                }
            }
            setting = setting.overlaid(&said);
        }
        let table = base.map(|base| base.table.clone()).unwrap_or_default();
        let table = match kind {
            Kind::Table => table.overlaid(&TableStyle::read(source, theme)),
            Kind::Paragraph | Kind::Character | Kind::Numbering => table,
        };
        Self {
            name: text("name").map_or_else(|| Arc::clone(&id), Arc::from),
            id,
            letters,
            setting,
            table,
            kind,
            link: text("link").map(str::to_owned),
        }
    }
}
