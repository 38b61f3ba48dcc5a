//! Text columns of sections (`w:cols`, 17.6.4), and the column breaks that
//! tell which one a paragraph stands in.
//!
//! Where text flows from column to column by itself, its place depends on the
//! height of every line; that is not known here.

use super::element::Element;
use super::measure;
use crate::units::Length;

/// The most columns that Word makes of a page.
const MOST: usize = 45;

/// Between columns, where nothing is said.
const SPACE: Length = Length::twips(720);

/// The columns of a section.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    /// Left and right edge of each, from the left edge of the paper.
    pub(super) edges: Vec<(Length, Length)>,
    /// Column breaks in the section.
    breaks: usize,
    /// A column break stands amid the text of a paragraph, which is then in
    /// two of them.
    astride: bool,
}

impl Columns {
    /// Reads them for a page with its text between these edges.
    pub fn read(element: Option<&Element<'_>>, left: Length, right: Length) -> Self {
        let none = Element::default();
        let element = element.unwrap_or(&none);
        let space = measure::twips_of(element, "space").unwrap_or(SPACE);
        let own: Vec<(Length, Length)> = element
            .children()
            .filter(|child| child.name == "col")
            .take(MOST)
            .filter_map(|column| {
                let space = measure::twips_of(column, "space").unwrap_or(Length::ZERO);
                Some((measure::twips_of(column, "w")?, space))
            })
            .collect();
        let is_equal = element.get("equalWidth").is_none_or(measure::truth);
        let sizes = if is_equal || own.is_empty() {
            let count = measure::number(element, "num").unwrap_or(1);
            let count = usize::try_from(count).unwrap_or(1).clamp(1, MOST);
            let parts = i64::try_from(count).unwrap_or(1);
            let width = (right - left - space * (parts - 1)) / parts;
            vec![(width, space); count]
        } else {
            own
        };
        let mut at = left;
        let edges = sizes.into_iter().map(|(width, space)| {
            let start = at;
            at = at + width + space;
            (start, start + width)
        });
        Self {
            edges: edges.collect(),
            ..Self::default()
        }
    }

    /// Whether text flows from one to another by itself: not every column but
    /// the last ends with a break. Columns without room tell nothing either.
    pub fn is_flowing(&self) -> bool {
        let is_parted = self.breaks + 1 >= self.edges.len() && !self.astride;
        let has_room = self.edges.iter().all(|(left, right)| left < right);
        self.edges.len() > 1 && !(is_parted && has_room)
    }
}

/// Looks for the column breaks of each section.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Of the section whose properties are still to come.
    waiting: Columns,
    /// Properties of a section were met in the present paragraph.
    is_last: bool,
    /// The present paragraph has text.
    has_text: bool,
    /// The present paragraph has a break behind text.
    is_cut: bool,
}

impl Scan {
    /// An element was met; the columns are those of the section whose
    /// properties were met last.
    pub fn meet(&mut self, element: &Element<'_>, last: Option<&mut Columns>) {
        let columns = last.filter(|_| self.is_last).unwrap_or(&mut self.waiting);
        match element.name {
            "p" => {
                self.is_last = false;
                self.has_text = false;
                self.is_cut = false;
            }
            "br" if element.get("type") == Some("column") => {
                columns.breaks += 1;
                self.is_cut |= self.has_text;
            }
            "t" => {
                columns.astride |= self.is_cut;
                self.has_text = true;
            }
            _ => {}
        }
    }

    /// The properties of a section were met; what follows in the paragraph
    /// belongs to it too.
    pub fn end_section(&mut self, columns: &mut Columns) {
        let waiting = std::mem::take(&mut self.waiting);
        columns.breaks = waiting.breaks;
        columns.astride = waiting.astride;
        self.is_last = true;
    }
}
