//! Properties of paragraphs (`w:pPr`) as one level of the style hierarchy says
//! them.

use super::element::Element;
use super::lettering::is_shaded;
use super::measure;
use crate::inspect::shown::LinePitch;
use crate::model::Align;
use crate::units::Length;

/// What HTML's automatic space between paragraphs comes to in Word.
const AUTOMATIC_SPACE: Length = Length::pt(14);

/// Tab stops of a paragraph, the most that Word permits.
const TABS: usize = 64;

/// What one level says; `None` where it is silent.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Setting {
    pub align: Option<Align>,
    pub left: Option<Length>,
    pub right: Option<Length>,
    pub first: Option<Length>,
    pub before: Option<Length>,
    pub after: Option<Length>,
    pub automatic_before: Option<bool>,
    pub automatic_after: Option<bool>,
    /// Twips, or 240ths of a line.
    pub line: Option<i64>,
    pub rule: Option<LineRule>,
    pub contextual: Option<bool>,
    pub keep_next: Option<bool>,
    pub page_break: Option<bool>,
    /// 9 means none.
    pub outline: Option<u8>,
    /// `None` clears a stop that was inherited.
    pub tabs: Vec<(Length, Option<Align>)>,
    /// The list, 0 for none.
    pub list: Option<i64>,
    /// The level in the list.
    pub level: Option<usize>,
    pub borders: Borders,
    pub shaded: Option<bool>,
}

/// How the pitch of lines is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineRule {
    Auto,
    Exactly,
    AtLeast,
}

/// The borders of a paragraph, table or cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Borders {
    pub top: Option<Border>,
    pub bottom: Option<Border>,
    pub left: Option<Border>,
    pub right: Option<Border>,
    /// Between alike paragraphs, or rows of a table.
    pub between: Option<Border>,
    /// Between the columns of a table.
    pub upright: Option<Border>,
}

/// A border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Border {
    /// Whether anything is drawn.
    pub drawn: bool,
    /// Whether it is one unbroken line.
    pub solid: bool,
}

impl Borders {
    /// Reads `w:pBdr`, `w:tblBorders` or `w:tcBorders`.
    pub fn read(element: &Element<'_>) -> Self {
        let side = |names: [&str; 2]| {
            let found = names.iter().find_map(|name| element.child(name));
            found.map(Border::read)
        };
        Self {
            top: side(["top", "top"]),
            bottom: side(["bottom", "bottom"]),
            left: side(["left", "start"]),
            right: side(["right", "end"]),
            between: side(["between", "insideH"]),
            upright: side(["insideV", "insideV"]),
        }
    }

    /// These with others over them.
    pub fn overlaid(self, over: Self) -> Self {
        Self {
            top: over.top.or(self.top),
            bottom: over.bottom.or(self.bottom),
            left: over.left.or(self.left),
            right: over.right.or(self.right),
            between: over.between.or(self.between),
            upright: over.upright.or(self.upright),
        }
    }

    /// Whether all four sides are drawn.
    pub fn is_box(self) -> bool {
        [self.top, self.bottom, self.left, self.right]
            .into_iter()
            .all(is_drawn)
    }
}

/// Whether there is a border that draws anything.
pub(super) fn is_drawn(border: Option<Border>) -> bool {
    border.is_some_and(|border| border.drawn)
}

impl Border {
    fn read(element: &Element<'_>) -> Self {
        let style = element.val().unwrap_or("single");
        let white = element
            .get("color")
            .is_some_and(|colour| colour.eq_ignore_ascii_case("ffffff"));
        Self {
            drawn: !matches!(style, "nil" | "none") && !white,
            solid: matches!(style, "single" | "thick"),
        }
    }
}

impl Setting {
    /// Reads `w:pPr`.
    pub fn read(element: &Element<'_>) -> Self {
        let mut said = Self::default();
        for property in element.children() {
            said.take(property);
        }
        said
    }

    fn take(&mut self, property: &Element<'_>) {
        match property.name {
            "jc" => self.align = property.val().and_then(align),
            "ind" => self.take_indents(property),
            "spacing" => self.take_spacing(property),
            "contextualSpacing" => self.contextual = Some(measure::switch(property)),
            "keepNext" => self.keep_next = Some(measure::switch(property)),
            "pageBreakBefore" => self.page_break = Some(measure::switch(property)),
            "outlineLvl" => {
                let level = measure::number(property, "val");
                self.outline = level.and_then(|level| u8::try_from(level).ok());
            }
            "tabs" => {
                // Stops after the numbers of lists are no stops of the text.
                let stops = property.children().filter(|tab| tab.val() != Some("num"));
                for tab in stops.take(TABS) {
                    let stop = |at| (at, tab.val().and_then(tab_align));
                    self.tabs.extend(measure::twips_of(tab, "pos").map(stop));
                }
            }
            "numPr" => {
                let value = |name: &str| {
                    let child = property.child(name)?;
                    measure::number(child, "val")
                };
                self.list = value("numId").or(self.list);
                let level = value("ilvl").and_then(|level| usize::try_from(level).ok());
                self.level = level.or(self.level);
            }
            "pBdr" => self.borders = Borders::read(property),
            "shd" => self.shaded = Some(is_shaded(property)),
            _ => {}
        }
    }

    fn take_indents(&mut self, property: &Element<'_>) {
        let either = |names: [&str; 2]| {
            let mut found = names.iter();
            found.find_map(|name| measure::twips_of(property, name))
        };
        self.left = either(["left", "start"]).or(self.left);
        self.right = either(["right", "end"]).or(self.right);
        let hanging = measure::twips_of(property, "hanging").map(|hanging| -hanging);
        let first = hanging.or_else(|| measure::twips_of(property, "firstLine"));
        self.first = first.or(self.first);
    }

    fn take_spacing(&mut self, property: &Element<'_>) {
        let automatic = |name: &str| property.get(name).map(measure::truth);
        self.before = measure::twips_of(property, "before").or(self.before);
        self.after = measure::twips_of(property, "after").or(self.after);
        self.automatic_before = automatic("beforeAutospacing").or(self.automatic_before);
        self.automatic_after = automatic("afterAutospacing").or(self.automatic_after);
        if let Some(line) = measure::twips_of(property, "line") {
            self.line = Some(line.to_twips());
            self.rule = Some(LineRule::Auto);
        }
        match property.get("lineRule") {
            Some("exact") => self.rule = Some(LineRule::Exactly),
            Some("atLeast") => self.rule = Some(LineRule::AtLeast),
            Some(_) => self.rule = Some(LineRule::Auto),
            None => {}
        }
    }

    /// This level with another over it, which wins where it speaks.
    pub fn overlaid(&self, over: &Self) -> Self {
        let mut tabs = self.tabs.clone();
        for (at, align) in &over.tabs {
            tabs.retain(|(other, _)| other != at);
            tabs.push((*at, *align));
        }
        Self {
            align: over.align.or(self.align),
            left: over.left.or(self.left),
            right: over.right.or(self.right),
            first: over.first.or(self.first),
            before: over.before.or(self.before),
            after: over.after.or(self.after),
            automatic_before: over.automatic_before.or(self.automatic_before),
            automatic_after: over.automatic_after.or(self.automatic_after),
            line: over.line.or(self.line),
            rule: over.rule.or(self.rule),
            contextual: over.contextual.or(self.contextual),
            keep_next: over.keep_next.or(self.keep_next),
            page_break: over.page_break.or(self.page_break),
            outline: over.outline.or(self.outline),
            tabs,
            list: over.list.or(self.list),
            level: over.level.or(self.level),
            borders: self.borders.overlaid(over.borders),
            shaded: over.shaded.or(self.shaded),
        }
    }

    /// Space above.
    pub fn space_before(&self) -> Length {
        space(self.automatic_before, self.before)
    }

    /// Space below.
    pub fn space_after(&self) -> Length {
        space(self.automatic_after, self.after)
    }

    /// From baseline to baseline.
    pub fn pitch(&self) -> LinePitch {
        let line = self.line.filter(|line| *line > 0).unwrap_or(240);
        match self.rule.unwrap_or(LineRule::Auto) {
            LineRule::Auto => {
                let percent = (line * 100 + 120) / 240;
                LinePitch::Multiple(u16::try_from(percent).unwrap_or(u16::MAX))
            }
            LineRule::Exactly => LinePitch::Exactly(Length::twips(line)),
            LineRule::AtLeast => LinePitch::AtLeast(Length::twips(line)),
        }
    }
}

fn space(automatic: Option<bool>, given: Option<Length>) -> Length {
    match automatic {
        Some(true) => AUTOMATIC_SPACE,
        Some(false) | None => given.unwrap_or(Length::ZERO),
    }
}

/// The alignment of a paragraph or table.
pub(super) fn align(value: &str) -> Option<Align> {
    Some(match value {
        "left" | "start" => Align::Left,
        "center" => Align::Center,
        "right" | "end" => Align::Right,
        "both" | "distribute" | "lowKashida" | "mediumKashida" | "highKashida"
        | "thaiDistribute" => Align::Justify,
        _ => return None,
    })
}

/// The alignment at a tab stop; `None` clears the stop.
fn tab_align(value: &str) -> Option<Align> {
    Some(match value {
        "center" => Align::Center,
        "right" | "end" => Align::Right,
        "clear" | "bar" => return None,
        _ => Align::Left,
    })
}
