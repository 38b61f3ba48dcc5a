//! VML, the older language of shapes (ECMA-376, part 4): `w:pict` and
//! `w:object`.

use super::found::{Area, Bases, LINE_THICKNESS, Shapes, TextBox, bounded};
use crate::inspect::docx::element::Element;
use crate::inspect::docx::measure;
use crate::units::Length;

/// Insets of a text box at its sides, where it says none.
const INSET: Length = Length::emu(91_440);

/// The declarations of a `style` attribute.
struct Style<'s>(&'s str);

impl<'s> Style<'s> {
    fn of(element: &'s Element<'_>) -> Self {
        Self(element.get("style").unwrap_or_default())
    }

    fn get(&self, name: &str) -> Option<&'s str> {
        self.0.split(';').find_map(|declaration| {
            let (key, value) = declaration.split_once(':')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    fn length(&self, name: &str) -> Option<Length> {
        self.get(name).and_then(measure::points)
    }

    fn number(&self, name: &str) -> Option<f64> {
        let value = self.get(name)?.parse::<f64>().ok()?;
        value.is_finite().then_some(value)
    }
}

/// The coordinates of shapes: of the anchor, or of a group.
#[derive(Clone, Copy)]
enum Grid {
    Anchor,
    Group {
        left: Length,
        /// The coordinate at the left edge.
        from: f64,
        /// EMU per unit, across and down.
        unit: [f64; 2],
    },
}

/// Reads `w:pict` or `w:object`.
pub(super) fn read<'e>(element: &'e Element<'_>, bases: &Bases<'_>, shapes: &mut Shapes<'e>) {
    if element.name == "object" {
        shapes.pictures += 1;
        return;
    }
    for child in element.children() {
        shape(child, Grid::Anchor, bases, shapes);
    }
}

fn shape<'e>(element: &'e Element<'_>, grid: Grid, bases: &Bases<'_>, shapes: &mut Shapes<'e>) {
    let style = Style::of(element);
    if style.get("visibility") == Some("hidden") {
        return;
    }
    match element.name {
        "group" => {
            let area = area(element, &style, grid, bases);
            let inner = group(element, area, bases);
            for child in element.children() {
                shape(child, inner, bases, shapes);
            }
        }
        "line" if is_drawn(element) => {
            shapes.line(line_area(element, &style, grid, bases), is_solid(element));
        }
        "shape" | "rect" | "roundrect" | "oval" => {
            let area = area(element, &style, grid, bases);
            single(element, area, bases, shapes);
        }
        _ => {}
    }
}

fn single<'e>(element: &'e Element<'_>, area: Area, bases: &Bases<'_>, shapes: &mut Shapes<'e>) {
    if element.child("imagedata").is_some() {
        shapes.pictures += 1;
        return;
    }
    if element.get("hr").is_some_and(|rule| rule != "f") {
        shapes.line(rule_area(element, area, bases), true);
        return;
    }
    if let Some(text_box) = element.child("textbox")
        && let Some(content) = text_box.child("txbxContent")
    {
        let insets = text_box.get("inset").unwrap_or_default();
        let inset = |index: usize| {
            let inset = insets.split(',').nth(index);
            inset.and_then(measure::points).unwrap_or(INSET)
        };
        let left = area.left.unwrap_or(bases.place.left);
        shapes.boxes.push(TextBox {
            content,
            left: left + inset(0),
            right: left + area.width - inset(2),
            boxed: is_drawn(element),
        });
        return;
    }
    // Shape types 20 and 32 are the line and the straight connector.
    let kind = element.get("type").unwrap_or_default();
    let is_line = kind.ends_with("_t32")
        || kind.ends_with("_t20")
        || element.get("connectortype") == Some("straight");
    let is_thin = area.height <= LINE_THICKNESS;
    if is_drawn(element) && (is_line || is_thin) {
        shapes.line(area, is_solid(element));
    }
}

fn area(element: &Element<'_>, style: &Style<'_>, grid: Grid, bases: &Bases<'_>) -> Area {
    match grid {
        Grid::Anchor => {
            let side = |name: &str| style.length(name).unwrap_or(Length::ZERO);
            let width = side("width");
            Area {
                left: anchored(element, style, bases, width, Length::ZERO),
                width,
                height: side("height"),
            }
        }
        Grid::Group { left, from, unit } => {
            let side = |name: &str| style.number(name).unwrap_or(0.0);
            let [across, down] = unit;
            Area {
                left: Some(left + bounded((side("left") - from) * across)),
                width: bounded(side("width") * across),
                height: bounded(side("height") * down),
            }
        }
    }
}

/// The left edge of a shape that is anchored in a paragraph; `None` when it
/// runs with the text.
fn anchored(
    element: &Element<'_>,
    style: &Style<'_>,
    bases: &Bases<'_>,
    width: Length,
    offset: Length,
) -> Option<Length> {
    if style.get("position") != Some("absolute") && element.name != "line" {
        return None;
    }
    let relative = style
        .get("mso-position-horizontal-relative")
        .unwrap_or("text");
    let (left, _) = bases.edges(relative);
    let align = style.get("mso-position-horizontal").unwrap_or_default();
    let margin = style.length("margin-left").or_else(|| style.length("left"));
    let plain = left + margin.unwrap_or(Length::ZERO) + offset;
    Some(bases.aligned(relative, align, width).unwrap_or(plain))
}

/// The area of `v:line`, which is given by its ends.
fn line_area(element: &Element<'_>, style: &Style<'_>, grid: Grid, bases: &Bases<'_>) -> Area {
    let end = |name: &str| {
        let (x, y) = element.get(name).unwrap_or("0,0").split_once(',')?;
        Some((x.trim(), y.trim()))
    };
    let (from, to) = (
        end("from").unwrap_or(("0", "0")),
        end("to").unwrap_or(("0", "0")),
    );
    match grid {
        Grid::Anchor => {
            let length = |text: &str| measure::points(text).unwrap_or(Length::ZERO);
            let (x1, x2) = (length(from.0), length(to.0));
            let (y1, y2) = (length(from.1), length(to.1));
            let width = x1.max(x2) - x1.min(x2);
            Area {
                left: anchored(element, style, bases, width, x1.min(x2)),
                width,
                height: y1.max(y2) - y1.min(y2),
            }
        }
        Grid::Group {
            left,
            from: origin,
            unit: [across, down],
        } => {
            let number = |text: &str| text.parse::<f64>().unwrap_or(0.0);
            let (x1, x2) = (number(from.0), number(to.0));
            let (y1, y2) = (number(from.1), number(to.1));
            Area {
                left: Some(left + bounded((x1.min(x2) - origin) * across)),
                width: bounded((x2 - x1).abs() * across),
                height: bounded((y2 - y1).abs() * down),
            }
        }
    }
}

/// The area of a horizontal rule (`o:hr`), which may be a share of the width.
fn rule_area(element: &Element<'_>, area: Area, bases: &Bases<'_>) -> Area {
    let (left, right) = (bases.place.left, bases.place.right);
    let share = measure::number(element, "hrpct")
        .unwrap_or(0)
        .clamp(0, 1_000);
    let width = if area.width > Length::ZERO {
        area.width
    } else if share > 0 {
        (right - left).fraction(share, 1_000)
    } else {
        right - left
    };
    let align = element.get("hralign").unwrap_or("left");
    Area {
        left: bases.aligned("text", align, width),
        width,
        height: Length::ZERO,
    }
}

fn group(element: &Element<'_>, area: Area, bases: &Bases<'_>) -> Grid {
    let pair = |name: &str| {
        let (x, y) = element.get(name)?.split_once(',')?;
        let (x, y) = (x.trim().parse::<f64>().ok()?, y.trim().parse::<f64>().ok()?);
        (x.is_finite() && y.is_finite()).then_some((x, y))
    };
    // A group counts 1000 units each way where it says nothing.
    let (units_across, units_down) = pair("coordsize").unwrap_or((1_000.0, 1_000.0));
    let unit = |whole: Length, units: f64| {
        if units > 0.0 {
            whole.to_emu() as f64 / units
        } else {
            1.0
        }
    };
    Grid::Group {
        left: area.left.unwrap_or(bases.place.left),
        from: pair("coordorigin").map_or(0.0, |(x, _)| x),
        unit: [
            unit(area.width, units_across),
            unit(area.height, units_down),
        ],
    }
}

/// Whether the outline of a shape is drawn.
fn is_drawn(element: &Element<'_>) -> bool {
    let off = |value: &str| matches!(value, "f" | "false" | "0");
    let white = |value: &str| value.starts_with("white") || value.starts_with("#fff");
    let stroke = element.child("stroke").and_then(|stroke| stroke.get("on"));
    !element.get("stroked").is_some_and(off)
        && !stroke.is_some_and(off)
        && !element.get("strokecolor").is_some_and(white)
}

/// Whether the outline is one unbroken line.
fn is_solid(element: &Element<'_>) -> bool {
    let Some(stroke) = element.child("stroke") else {
        return true;
    };
    let single = |name: &str, plain: &str| stroke.get(name).is_none_or(|value| value == plain);
    single("dashstyle", "solid") && single("linestyle", "single")
}
