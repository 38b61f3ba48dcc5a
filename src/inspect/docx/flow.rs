//! From column to column of the text.

use super::columns::Columns;
use super::place::Place;
use super::runs::{Break, Draft};
use super::walk::Walk;
use crate::inspect::shown::{Stroke, StrokeOrigin};
use crate::units::Length;

impl Walk<'_> {
    fn columns(&self) -> Option<&Columns> {
        let source = self.document.sections.get(self.section)?;
        Some(&source.columns)
    }

    /// Sets a place in the main text to the edges of the present column, where
    /// that is known.
    pub fn enter_column(&self, place: &mut Place) {
        let columns = self.columns().filter(|columns| {
            columns.edges.len() > 1 && !columns.is_flowing() && place.is_column()
        });
        if let Some(edges) = columns.and_then(|columns| columns.edges.get(self.column)) {
            (place.left, place.right) = *edges;
        }
    }

    /// Forgets of lines what is not known of them in columns that text flows
    /// through: where they stand, and how long borders are.
    pub fn forget_ends(&self, place: &Place, strokes: &mut [Stroke]) {
        if !place.is_column() || !self.columns().is_some_and(Columns::is_flowing) {
            return;
        }
        for stroke in strokes {
            stroke.left = None;
            match stroke.origin {
                StrokeOrigin::BorderAbove | StrokeOrigin::BorderBelow => {
                    stroke.length = Length::ZERO;
                }
                StrokeOrigin::Shape => {}
            }
        }
    }

    /// A column break: the next column of the page, or the next page. A
    /// paragraph that it opens stands in the new column.
    pub fn break_column(&mut self, place: &mut Place, draft: &mut Draft<'_>) {
        let count = self.columns().map_or(1, |columns| columns.edges.len());
        let is_last = self.column + 1 >= count;
        draft.break_after = Some(if is_last { Break::Page } else { Break::Column });
        if !place.is_column() {
            return;
        }
        self.column = if is_last { 0 } else { self.column + 1 };
        if draft.script.text.trim().is_empty() {
            self.enter_column(place);
        }
    }
}
