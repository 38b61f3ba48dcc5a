//! The shapes of a paragraph, and what their places are counted from.

use crate::inspect::docx::element::Element;
use crate::inspect::docx::place::Place;
use crate::inspect::shown::{Section, Stroke, StrokeOrigin};
use crate::units::Length;

/// A shape that is no thicker is taken for a line.
pub(super) const LINE_THICKNESS: Length = Length::pt(3);

/// The shapes of a paragraph.
#[derive(Default)]
pub(in crate::inspect::docx) struct Shapes<'e> {
    pub strokes: Vec<Stroke>,
    pub boxes: Vec<TextBox<'e>>,
    pub pictures: usize,
}

/// A text box: what it holds, and where its text stands on the paper.
pub(in crate::inspect::docx) struct TextBox<'e> {
    pub content: &'e Element<'e>,
    pub left: Length,
    pub right: Length,
    pub boxed: bool,
}

/// Where a shape stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    /// From the left edge of the paper; `None` when it runs with the text.
    pub(super) left: Option<Length>,
    pub(super) width: Length,
    pub(super) height: Length,
}

impl Shapes<'_> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.strokes.is_empty() && self.boxes.is_empty() && self.pictures == 0
    }

    /// A line, when the shape lies flat.
    pub(super) fn line(&mut self, area: Area, solid: bool) {
        let Area {
            left,
            width,
            height,
        } = area;
        let is_flat = height <= LINE_THICKNESS.max(width / 20);
        if is_flat && width > Length::ZERO {
            self.strokes.push(Stroke {
                origin: StrokeOrigin::Shape,
                length: width,
                left,
                solid,
            });
        }
    }
}

/// What the positions of shapes are counted from.
pub(super) struct Bases<'p> {
    pub(super) place: &'p Place,
    pub(super) section: Option<&'p Section>,
}

impl Bases<'_> {
    /// Left and right edge of what a shape is placed in.
    pub(super) fn edges(&self, relative: &str) -> (Length, Length) {
        let column = (self.place.left, self.place.right);
        let Some(section) = self.section else {
            return column;
        };
        let right_margin = section.width - section.right;
        match relative {
            "page" => (Length::ZERO, section.width),
            "margin" => (section.left, right_margin),
            "leftMargin" | "insideMargin" | "left-margin-area" | "inner-margin-area" => {
                (Length::ZERO, section.left)
            }
            "rightMargin" | "outsideMargin" | "right-margin-area" | "outer-margin-area" => {
                (right_margin, section.width)
            }
            _ => column,
        }
    }

    /// The left edge of a shape that is aligned in what it is placed in.
    pub(super) fn aligned(&self, relative: &str, align: &str, width: Length) -> Option<Length> {
        let (left, right) = self.edges(relative);
        match align {
            "left" | "inside" => Some(left),
            "center" => Some(left + (right - left - width) / 2),
            "right" | "outside" => Some(right - width),
            _ => None,
        }
    }
}

/// A length that no sum of it overflows.
pub(super) fn bounded(emu: f64) -> Length {
    if emu.is_finite() {
        Length::emu(emu.clamp(-1e9, 1e9) as i64)
    } else {
        Length::ZERO
    }
}
