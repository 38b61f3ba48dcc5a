//! Shapes that are anchored in a paragraph: drawn lines, text boxes, pictures.
//!
//! DrawingML here, the older VML in [`vml`].

mod found;
mod vml;

pub(super) use self::found::{Shapes, TextBox};

use self::found::{Area, Bases, LINE_THICKNESS, bounded};
use super::element::Element;
use super::measure;
use super::place::Place;
use crate::inspect::shown::Section;
use crate::units::Length;

/// Insets of a text box at its sides, where it says none (20.1.10.11).
const INSET: Length = Length::emu(91_440);

/// Reads a drawing (DrawingML), picture or object (VML).
pub(super) fn read<'e>(
    element: &'e Element<'_>,
    place: &Place,
    section: Option<&Section>,
    shapes: &mut Shapes<'e>,
) {
    let bases = Bases { place, section };
    if element.name != "drawing" {
        vml::read(element, &bases, shapes);
        return;
    }
    for anchor in element.children() {
        let properties = anchor.child("docPr");
        if properties
            .and_then(|p| p.get("hidden"))
            .is_some_and(measure::truth)
        {
            continue;
        }
        let Some(data) = anchor.at(&["graphic", "graphicData"]) else {
            continue;
        };
        let (width, height) = size(anchor.child("extent"));
        let area = Area {
            left: (anchor.name == "anchor").then(|| position(anchor, &bases, width)),
            width,
            height,
        };
        for graphic in data.children() {
            shape(graphic, area, &bases, shapes);
        }
    }
}

fn size(extent: Option<&Element<'_>>) -> (Length, Length) {
    let side = |name: &str| {
        let value = extent.and_then(|extent| extent.get(name));
        value.and_then(measure::emu).unwrap_or(Length::ZERO)
    };
    (side("cx"), side("cy"))
}

/// The left edge of an anchored drawing.
fn position(anchor: &Element<'_>, bases: &Bases<'_>, width: Length) -> Length {
    if anchor.get("simplePos").is_some_and(measure::truth)
        && let Some(x) = anchor.child("simplePos").and_then(|p| p.get("x"))
        && let Some(x) = measure::emu(x)
    {
        return x;
    }
    let none = Element::default();
    let horizontal = anchor.child("positionH").unwrap_or(&none);
    let relative = horizontal.get("relativeFrom").unwrap_or("column");
    let (left, right) = bases.edges(relative);
    let text = |name: &str| horizontal.child(name).map(Element::text);
    if let Some(align) = text("align") {
        return bases.aligned(relative, align.trim(), width).unwrap_or(left);
    }
    if let Some(offset) = text("posOffset").and_then(|offset| measure::emu(&offset)) {
        return left + offset;
    }
    let share = text("pctPosHOffset").and_then(|share| share.trim().parse::<i64>().ok());
    let share = share.unwrap_or(0).clamp(-1_000_000, 1_000_000);
    left + (right - left).fraction(share, 100_000)
}

/// A shape, or a group of them, in its area.
fn shape<'e>(element: &'e Element<'_>, area: Area, bases: &Bases<'_>, shapes: &mut Shapes<'e>) {
    match element.name {
        "wsp" => single(element, area, bases, shapes),
        "wgp" | "grpSp" | "wpc" => {
            let grid = Grid::of(element, area);
            for child in element.children() {
                let transform = child
                    .at(&["spPr", "xfrm"])
                    .or_else(|| child.at(&["grpSpPr", "xfrm"]));
                if matches!(child.name, "wsp" | "grpSp" | "pic") {
                    let area = transform.map_or(area, |transform| grid.area(transform));
                    shape(child, area, bases, shapes);
                }
            }
        }
        // Pictures, charts, diagrams.
        _ => shapes.pictures += 1,
    }
}

/// A shape of its own: a line or text box.
fn single<'e>(element: &'e Element<'_>, area: Area, bases: &Bases<'_>, shapes: &mut Shapes<'e>) {
    let none = Element::default();
    let properties = element.child("spPr").unwrap_or(&none);
    let outline = properties.child("ln");
    let is_drawn = is_drawn(outline, element);
    if let Some(content) = element.at(&["txbx", "txbxContent"]) {
        let body = element.child("bodyPr").unwrap_or(&none);
        let inset = |name: &str| body.get(name).and_then(measure::emu).unwrap_or(INSET);
        let left = area.left.unwrap_or(bases.place.left);
        shapes.boxes.push(TextBox {
            content,
            left: left + inset("lIns"),
            right: left + area.width - inset("rIns"),
            boxed: is_drawn,
        });
        return;
    }
    let geometry = properties
        .child("prstGeom")
        .and_then(|geometry| geometry.get("prst"));
    let is_line = geometry.is_some_and(|name| name == "line" || name.starts_with("straightConn"));
    let is_filled = properties.child("noFill").is_none();
    let is_thin = area.height <= LINE_THICKNESS && (is_drawn || is_filled);
    if (is_line && is_drawn) || (!is_line && is_thin) {
        shapes.line(turned(properties, area), is_solid(outline));
    }
}

/// Whether the outline of a shape is drawn.
fn is_drawn(outline: Option<&Element<'_>>, shape: &Element<'_>) -> bool {
    let referred = shape.at(&["style", "lnRef"]);
    let by_style = referred.is_some_and(|line| line.get("idx") != Some("0"));
    let Some(outline) = outline else {
        return by_style;
    };
    let fill = outline
        .children()
        .find(|child| child.name.ends_with("Fill"));
    match fill {
        Some(fill) if fill.name == "noFill" => false,
        Some(fill) => {
            let colour = fill.child("srgbClr").and_then(Element::val);
            !colour.is_some_and(|colour| colour.eq_ignore_ascii_case("ffffff"))
        }
        None => by_style || outline.get("w").is_some(),
    }
}

/// Whether an outline is one unbroken line.
fn is_solid(outline: Option<&Element<'_>>) -> bool {
    let dash = outline.and_then(|outline| outline.child("prstDash"));
    let dash = dash.and_then(Element::val).unwrap_or("solid");
    let compound = outline.and_then(|outline| outline.get("cmpd"));
    dash == "solid" && compound.is_none_or(|compound| compound == "sng")
}

/// The area of a shape that is turned by a right angle.
fn turned(properties: &Element<'_>, area: Area) -> Area {
    let transform = properties.child("xfrm");
    let angle = transform.and_then(|transform| measure::number(transform, "rot"));
    // In 60 000ths of a degree.
    let degrees = (angle.unwrap_or(0) / 60_000).rem_euclid(180);
    if !(80..=100).contains(&degrees) {
        return area;
    }
    Area {
        left: area.left.map(|left| left + (area.width - area.height) / 2),
        width: area.height,
        height: area.width,
    }
}

/// The coordinates inside a group.
struct Grid {
    left: Option<Length>,
    /// The coordinate at the left edge.
    from: f64,
    /// EMU per unit, across and down.
    unit: [f64; 2],
}

impl Grid {
    fn of(group: &Element<'_>, area: Area) -> Self {
        let transform = group.at(&["grpSpPr", "xfrm"]);
        let inner = |child: &str, name: &str| {
            let value = transform?.child(child)?.get(name)?;
            value.trim().parse::<f64>().ok()
        };
        let unit = |name: &str, whole: Length| match inner("chExt", name) {
            Some(extent) if extent > 0.0 => whole.to_emu() as f64 / extent,
            Some(_) | None => 1.0,
        };
        Self {
            left: area.left,
            from: inner("chOff", "x").unwrap_or(0.0),
            unit: [unit("cx", area.width), unit("cy", area.height)],
        }
    }

    fn area(&self, transform: &Element<'_>) -> Area {
        let (width, height) = size(transform.child("ext"));
        let x = transform.child("off").and_then(|offset| offset.get("x"));
        let x = x.and_then(|x| x.trim().parse::<f64>().ok()).unwrap_or(0.0);
        let [across, down] = self.unit;
        Area {
            left: self
                .left
                .map(|left| left + bounded((x - self.from) * across)),
            width: bounded(width.to_emu() as f64 * across),
            height: bounded(height.to_emu() as f64 * down),
        }
    }
}
