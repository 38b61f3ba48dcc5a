//! Properties of letters (`w:rPr`) as one level of the style hierarchy says
//! them, and what all levels together make of them.

use std::sync::Arc;

use super::element::Element;
use super::measure;
use super::theme::Theme;
use crate::units::Length;

/// What one level says; `None` where it is silent.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Lettering {
    /// The typeface of ASCII characters.
    pub ascii: Option<Arc<str>>,
    /// The typeface of other Latin characters, the Vietnamese among them.
    pub other: Option<Arc<str>>,
    pub size: Option<Length>,
    pub toggles: Toggles,
    pub underline: Option<bool>,
    pub colour: Option<[u8; 3]>,
    pub highlight: Option<bool>,
    pub shading: Option<bool>,
    pub raised: Option<bool>,
    /// Raised or lowered by an amount.
    pub shifted: Option<bool>,
}

/// Toggle properties: those of several levels of styles cancel each other out
/// (ECMA-376, part 1, 17.7.3).
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Toggles([Option<bool>; TOGGLES.len()]);

/// Names of the toggle properties, in the order of [`Toggle`].
const TOGGLES: [&str; 6] = ["b", "i", "caps", "smallCaps", "strike", "vanish"];

/// A toggle property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Toggle {
    Bold,
    Italic,
    Caps,
    SmallCaps,
    Strike,
    Hidden,
}

impl Toggles {
    /// Whether a property is on.
    pub fn has(self, toggle: Toggle) -> bool {
        self.get(toggle) == Some(true)
    }

    fn get(self, toggle: Toggle) -> Option<bool> {
        self.0.get(toggle as usize).copied().flatten()
    }

    fn overlaid(self, over: Self) -> Self {
        let mut both = self;
        for (under, over) in both.0.iter_mut().zip(over.0) {
            *under = over.or(*under);
        }
        both
    }

    /// All levels of styles together: the defaults where no style speaks, else
    /// on when an odd number of styles turns it on.
    fn combined(defaults: Self, styles: &[&Lettering]) -> Self {
        let mut combined = defaults;
        for (index, slot) in combined.0.iter_mut().enumerate() {
            let said = styles.iter().filter_map(|style| style.toggles.0.get(index));
            let said: Option<bool> = said.flatten().copied().reduce(|a, b| a ^ b);
            *slot = said.or(*slot);
        }
        combined
    }
}

impl Lettering {
    /// Reads `w:rPr`.
    pub fn read(element: &Element<'_>, theme: &Theme) -> Self {
        let mut said = Self::default();
        for property in element.children() {
            said.take(property, theme);
        }
        said
    }

    fn take(&mut self, property: &Element<'_>, theme: &Theme) {
        if let Some(index) = TOGGLES.iter().position(|name| *name == property.name) {
            if let Some(slot) = self.toggles.0.get_mut(index) {
                *slot = Some(measure::switch(property));
            }
            return;
        }
        let value = property.val();
        match property.name {
            "rFonts" => {
                let font = |plain: &str, themed: &str| {
                    let role = property.get(themed).and_then(|role| theme.font(role));
                    role.or_else(|| property.get(plain).filter(|f| !f.is_empty()).map(Arc::from))
                };
                self.ascii = font("ascii", "asciiTheme").or(self.ascii.take());
                self.other = font("hAnsi", "hAnsiTheme").or(self.other.take());
            }
            "sz" => self.size = value.and_then(measure::half_points),
            "dstrike" => {
                let slot = self.toggles.0.get_mut(Toggle::Strike as usize);
                if let Some(slot) = slot {
                    *slot = Some(measure::switch(property));
                }
            }
            "webHidden" => {}
            "u" => self.underline = Some(value.is_some_and(|value| value != "none")),
            "color" => self.colour = Some(colour(property, theme)),
            "highlight" => {
                let none = |value: &str| matches!(value, "none" | "white");
                self.highlight = Some(!value.is_none_or(none));
            }
            "shd" => self.shading = Some(is_shaded(property)),
            "vertAlign" => self.raised = Some(value.is_some_and(|value| value != "baseline")),
            "position" => {
                let shift = value.and_then(measure::half_points);
                self.shifted = Some(shift.is_some_and(|shift| shift != Length::ZERO));
            }
            _ => {}
        }
    }

    /// This level with another over it, which wins where it speaks. For
    /// levels of one kind: along `basedOn`, and for direct formatting.
    pub fn overlaid(&self, over: &Self) -> Self {
        Self {
            ascii: over.ascii.clone().or_else(|| self.ascii.clone()),
            other: over.other.clone().or_else(|| self.other.clone()),
            size: over.size.or(self.size),
            toggles: self.toggles.overlaid(over.toggles),
            underline: over.underline.or(self.underline),
            colour: over.colour.or(self.colour),
            highlight: over.highlight.or(self.highlight),
            shading: over.shading.or(self.shading),
            raised: over.raised.or(self.raised),
            shifted: over.shifted.or(self.shifted),
        }
    }

    /// The defaults under table, paragraph and character style, in which
    /// toggle properties cancel each other out.
    pub fn under_styles(&self, styles: &[&Self]) -> Self {
        let mut said = self.clone();
        for style in styles {
            said = said.overlaid(style);
        }
        said.toggles = Toggles::combined(self.toggles, styles);
        said
    }
}

/// The colour of letters; black when automatic.
fn colour(property: &Element<'_>, theme: &Theme) -> [u8; 3] {
    let tinted = property.get("themeTint").is_some() || property.get("themeShade").is_some();
    let plain = property.val().and_then(measure::colour);
    let role = property.get("themeColor");
    let themed = role.and_then(|role| theme.colour(role));
    let both = if tinted {
        plain.or(themed)
    } else {
        themed.or(plain)
    };
    both.unwrap_or([0; 3])
}

/// Whether shading colours the ground: white and automatic do not.
pub(super) fn is_shaded(shading: &Element<'_>) -> bool {
    let paints = |attribute: &str| {
        let value = shading.get(attribute).unwrap_or("auto");
        !value.eq_ignore_ascii_case("auto") && !value.eq_ignore_ascii_case("ffffff")
    };
    match shading.val() {
        Some("nil") | None => shading.val().is_none() && paints("fill"),
        Some("clear") => paints("fill"),
        Some("solid") => paints("color") || shading.get("color").is_none_or(|c| c == "auto"),
        Some(_) => true,
    }
}
