//! The margins of every section.
//!
//! A page on its side may keep its margins where they are, or turn them with
//! the paper, either way round: no clause says which. The way that fits best
//! is taken to be meant.

use crate::check::rule::{Case, Fault, Spot, Verdict};
use crate::inspect::shown::Section;
use crate::standard::{Limit, Standard};
use crate::units::{Length, Range};

/// A side of the paper as it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Top,
    Right,
    Bottom,
    Left,
}

/// The edges, clockwise.
const EDGES: [Edge; 4] = [Edge::Top, Edge::Right, Edge::Bottom, Edge::Left];

impl Edge {
    fn margin(self, section: &Section) -> Length {
        match self {
            Self::Top => section.top,
            Self::Right => section.right,
            Self::Bottom => section.bottom,
            Self::Left => section.left,
        }
    }

    /// The requirement of the margin at this edge of an upright page.
    const fn requirement(self) -> &'static str {
        match self {
            Self::Top => "top-margin",
            Self::Right => "right-margin",
            Self::Bottom => "bottom-margin",
            Self::Left => "left-margin",
        }
    }
}

pub(super) fn top(case: &Case<'_>) -> Verdict {
    margin(case, Edge::Top)
}

pub(super) fn bottom(case: &Case<'_>) -> Verdict {
    margin(case, Edge::Bottom)
}

pub(super) fn left(case: &Case<'_>) -> Verdict {
    margin(case, Edge::Left)
}

pub(super) fn right(case: &Case<'_>) -> Verdict {
    margin(case, Edge::Right)
}

fn margin(case: &Case<'_>, edge: Edge) -> Verdict {
    let sections = case.specimen.shown.sections.iter().enumerate();
    let faults = sections.filter_map(|(index, section)| {
        let (id, range) = permitted(case.standard, section, edge)?;
        let found = edge.margin(section);
        (!range.contains(found)).then(|| {
            Fault::at(Spot::Section(index))
                .with("found", found)
                .with("expected", range)
                .against(id)
        })
    });
    Verdict::of(Fault::gathered(faults))
}

/// What is permitted at an edge of a section, and the requirement that says
/// so.
fn permitted(standard: &Standard, section: &Section, edge: Edge) -> Option<(&'static str, Range)> {
    if section.mirrored && is_back(standard, section) {
        // The file starts with the back of a sheet: its margins are those of
        // the front, turned round.
        return match edge {
            Edge::Left => range(standard, "back-left-margin"),
            Edge::Right => range(standard, "back-right-margin"),
            Edge::Top | Edge::Bottom => range(standard, edge.requirement()),
        };
    }
    let turns: &[usize] = if section.is_landscape() {
        &[0, 1, 3]
    } else {
        &[0]
    };
    let fitting = |turn: usize| {
        EDGES
            .into_iter()
            .filter(|edge| {
                turned(standard, *edge, turn)
                    .is_some_and(|(_, range)| range.contains(edge.margin(section)))
            })
            .count()
    };
    // Of equally good ways the first: margins that stay where they are.
    let best = turns
        .iter()
        .copied()
        .min_by_key(|turn| EDGES.len() - fitting(*turn))?;
    turned(standard, edge, best)
}

/// What is permitted at an edge when the margins of an upright page are turned
/// clockwise by so many quarters.
fn turned(standard: &Standard, edge: Edge, quarters: usize) -> Option<(&'static str, Range)> {
    let at = EDGES.iter().position(|known| *known == edge)?;
    let upright = EDGES.get((at + EDGES.len() - quarters) % EDGES.len())?;
    range(standard, upright.requirement())
}

fn range(standard: &Standard, id: &'static str) -> Option<(&'static str, Range)> {
    match standard.requirement(id)?.limit {
        Limit::Length(range) => Some((id, range)),
        _ => None,
    }
}

/// Whether a section has the margins of the back of a sheet, where the
/// standard knows such.
fn is_back(standard: &Standard, section: &Section) -> bool {
    let fits = |id, margin| range(standard, id).is_some_and(|(_, range)| range.contains(margin));
    fits("back-left-margin", section.left) && fits("back-right-margin", section.right)
}
