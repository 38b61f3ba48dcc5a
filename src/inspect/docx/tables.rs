//! Tables: where their cells stand, what their styles say, which lines they
//! draw.

mod grid;
mod style;

use std::sync::Arc;

use self::grid::{COLUMNS, Cell, Width, collect_cells, widths_of_cells};
pub(super) use self::style::TableStyle;
use self::style::{TablePart, margin, shaded};
use super::element::{Element, is_transparent};
use super::fault::Outcome;
use super::measure;
use super::place::Place;
use super::setting::{self, Borders, is_drawn};
use super::styles::Style;
use super::walk::Walk;
use crate::inspect::shown::{Frame, Stroke, StrokeOrigin, Table};
use crate::model::Align;
use crate::units::Length;

/// Space between the edge of a cell and its text where nothing says any
/// (17.4.42).
const CELL_MARGIN: Length = Length::twips(115);

/// A table in the course of being read.
#[derive(Debug, Default)]
pub(super) struct TableWalk {
    style: Option<Arc<Style>>,
    borders: Borders,
    /// Left and right, between the edges of a cell and its text.
    margins: [Option<Length>; 2],
    width: Option<Width>,
    indent: Length,
    align: Option<Align>,
    /// The left edge of a table that floats.
    floats_at: Option<Length>,
    /// Parts of its style that hold: first row, first column, last column.
    look: [bool; 3],
    columns: Vec<Length>,
    left: Length,
    /// Its index among the tables of the main text.
    index: Option<usize>,
    started: bool,
    rows: usize,
    in_header: bool,
    header_rows: usize,
    splittable_rows: usize,
    cells: usize,
    /// Cells with a line between them and another.
    parted: usize,
    shaded: bool,
    /// Paragraphs of cells with borders on all four sides.
    boxes: Vec<std::ops::Range<usize>>,
}

impl Walk<'_> {
    /// Goes through what a table, or something that wraps rows, holds.
    pub fn table_children(
        &mut self,
        holder: &Element<'_>,
        table: &mut TableWalk,
        place: &Place,
    ) -> Outcome<()> {
        for child in holder.children() {
            self.table_child(child, table, place)?;
        }
        Ok(())
    }

    /// Goes through a child of a table.
    pub fn table_child(
        &mut self,
        child: &Element<'_>,
        table: &mut TableWalk,
        place: &Place,
    ) -> Outcome<()> {
        match child.name {
            "tblPr" => {
                self.table_properties(child, table, place);
                Ok(())
            }
            "tblGrid" => {
                let columns = child.children().filter(|c| c.name == "gridCol");
                let width = |column| measure::twips_of(column, "w").unwrap_or(Length::ZERO);
                table.columns = columns.take(COLUMNS).map(width).collect();
                Ok(())
            }
            "tr" => self.row(child, table, place),
            name if is_transparent(name) => self.table_children(child, table, place),
            _ => Ok(()),
        }
    }

    fn table_properties(&self, said: &Element<'_>, table: &mut TableWalk, place: &Place) {
        let named = said.child("tblStyle").and_then(Element::val);
        table.style = self.document.styles.of_table(named).cloned();
        let style = table.style.as_ref().map(|style| &style.table);
        let own = said.child("tblBorders").map(Borders::read);
        let styled = style.map(|style| style.borders).unwrap_or_default();
        table.borders = styled.overlaid(own.unwrap_or_default());
        table.shaded = style.is_some_and(|style| style.shaded);
        let margins = said.child("tblCellMar");
        let left = margins.and_then(|m| margin(m, ["left", "start"]));
        let right = margins.and_then(|m| margin(m, ["right", "end"]));
        table.margins = [
            left.or(style.and_then(|style| style.margin_left)),
            right.or(style.and_then(|style| style.margin_right)),
        ];
        table.width = Width::read(said.child("tblW"));
        let indent = said.child("tblInd");
        let indent = indent.and_then(|indent| measure::twips_of(indent, "w"));
        table.indent = indent.unwrap_or(Length::ZERO);
        let align = said.child("jc").and_then(Element::val);
        table.align = align.and_then(setting::align);
        table.floats_at = self.float(said, place);
        if let Some(look) = said.child("tblLook") {
            let bits = look.val().and_then(|val| u32::from_str_radix(val, 16).ok());
            let bits = bits.unwrap_or(0);
            let on = |name: &str, bit: u32| look.get(name).map_or(bits & bit != 0, measure::truth);
            table.look = [
                on("firstRow", 0x20),
                on("firstColumn", 0x80),
                on("lastColumn", 0x100),
            ];
        }
    }

    /// The left edge of a table that floats, when it gives one.
    fn float(&self, said: &Element<'_>, place: &Place) -> Option<Length> {
        let float = said.child("tblpPr")?;
        let x = measure::twips_of(float, "tblpX")?;
        let section = self.shown.sections.get(self.section);
        Some(match float.get("horzAnchor") {
            Some("page") => x,
            Some("margin") => section.map_or(place.left, |section| section.left) + x,
            Some(_) | None => place.left + x,
        })
    }

    /// The first row has come: where the table stands is now known.
    fn start_table(&mut self, row: &Element<'_>, table: &mut TableWalk, place: &Place) {
        table.started = true;
        table.in_header = true;
        let area = (place.right - place.left).max(Length::ZERO);
        let total: Length = table.columns.iter().copied().sum();
        if total == Length::ZERO {
            table.columns = widths_of_cells(row, table.width.map_or(area, |width| width.of(area)));
        } else if let Some(Width::Share(share)) = table.width {
            let width = Width::Share(share).of(area);
            for column in &mut table.columns {
                *column = column.fraction(width.to_twips(), total.to_twips().max(1));
            }
        }
        let width: Length = table.columns.iter().copied().sum();
        // Before Word 2013, text of top-level tables stands at the margin and
        // the border hangs out.
        let hangs = !self.document.settings.tables_by_border && !is_cell(place.frame);
        let hang = if hangs {
            table.margins().0
        } else {
            Length::ZERO
        };
        table.left = table.floats_at.unwrap_or(match table.align {
            Some(Align::Center) => place.left + (area - width) / 2,
            Some(Align::Right) => place.right - width,
            Some(Align::Left | Align::Justify) | None => place.left + table.indent - hang,
        });
        if place.is_main() {
            table.index = Some(self.shown.tables.len());
            self.shown.tables.push(Table {
                section: self.section,
                width,
                left: table.left,
                columns: table.columns.len(),
                within: match place.frame {
                    Frame::Cell { table, .. } => Some(table),
                    Frame::Page | Frame::TextBox(_) => None,
                },
                ..Table::default()
            });
        }
    }

    fn row(&mut self, row: &Element<'_>, table: &mut TableWalk, place: &Place) -> Outcome<()> {
        let none = Element::default();
        let properties = row.child("trPr").unwrap_or(&none);
        if properties.child("del").is_some() {
            return Ok(());
        }
        if !table.started {
            self.start_table(row, table, place);
        }
        let on = |name: &str| measure::switch_in(properties, name).unwrap_or(false);
        table.in_header &= on("tblHeader");
        table.header_rows += usize::from(table.in_header);
        table.splittable_rows += usize::from(!on("cantSplit"));
        let before = properties.child("gridBefore");
        let before = before.and_then(|before| measure::number(before, "val"));
        let mut cells = Vec::new();
        let before = before.and_then(|before| usize::try_from(before).ok());
        let mut column = before.unwrap_or(0).min(COLUMNS);
        collect_cells(row, &mut column, &mut cells);
        if let Some(last) = cells.last_mut() {
            last.last = true;
        }
        for cell in &cells {
            self.cell(cell, table, place)?;
        }
        table.rows += 1;
        Ok(())
    }

    fn cell(&mut self, cell: &Cell<'_>, table: &mut TableWalk, place: &Place) -> Outcome<()> {
        let none = Element::default();
        let properties = cell.element.child("tcPr").unwrap_or(&none);
        let own = properties
            .child("tcBorders")
            .map(Borders::read)
            .unwrap_or_default();
        // A cell that a merged one covers shows nothing of its own.
        let merge = properties.child("vMerge");
        let covered = merge.is_some_and(|merge| merge.val() != Some("restart"));
        table.cells += 1;
        let style = table.style.clone();
        let mut parts = style.iter().flat_map(|style| table.parts(style, cell));
        let is_shaded = shaded(Some(properties)) || parts.any(|part| part.shaded);
        drop(parts);
        table.shaded |= is_shaded;
        if table.is_parted(cell, own, covered) {
            table.parted += 1;
        }
        if covered || properties.child("cellDel").is_some() {
            return Ok(());
        }
        let start = self.shown.paragraphs.len();
        let mut inside = table.inside(cell, properties, place);
        let frame = inside.frame;
        self.blocks(cell.element, &mut inside)?;
        self.end_container(&mut inside)?;
        let end = self.shown.paragraphs.len();
        if table.effective(cell, own).is_box() {
            table.boxes.push(start..end);
        }
        let edges = table.edges(cell);
        self.cell_lines(start, frame, own, edges);
        Ok(())
    }

    /// A line above or below a cell that has none at its sides is a line of
    /// its first or last paragraph.
    fn cell_lines(&mut self, start: usize, frame: Frame, own: Borders, edges: [Length; 2]) {
        if is_drawn(own.left) || is_drawn(own.right) {
            return;
        }
        let [left, right] = edges;
        let paragraphs = self.shown.paragraphs.get_mut(start..).unwrap_or_default();
        let stroke = |border: setting::Border, origin| Stroke {
            origin,
            length: right - left,
            left: Some(left),
            solid: border.solid,
        };
        let drawn = |border: Option<setting::Border>| border.filter(|border| border.drawn);
        if let Some(top) = drawn(own.top)
            && let Some(first) = paragraphs.iter_mut().find(|p| p.frame == frame)
        {
            first.strokes.push(stroke(top, StrokeOrigin::BorderAbove));
        }
        if let Some(bottom) = drawn(own.bottom)
            && let Some(last) = paragraphs.iter_mut().rfind(|p| p.frame == frame)
        {
            last.strokes.push(stroke(bottom, StrokeOrigin::BorderBelow));
        }
    }

    /// The table is read.
    pub fn end_table(&mut self, table: TableWalk, place: &mut Place) {
        place.neighbour = None;
        place.framed = None;
        let ruled = table.cells > 1 && table.parted * 2 >= table.cells - 1;
        if !ruled {
            for range in table.boxes {
                let inside = self.shown.paragraphs.get_mut(range).unwrap_or_default();
                for paragraph in inside {
                    paragraph.boxed = true;
                }
            }
        }
        let index = table.index.filter(|_| table.started);
        let Some(shown) = index.and_then(|index| self.shown.tables.get_mut(index)) else {
            return;
        };
        shown.rows = table.rows;
        shown.header_rows = table.header_rows;
        shown.splittable_rows = table.splittable_rows;
        shown.ruled = ruled;
        shown.shaded = table.shaded;
    }
}

impl TableWalk {
    fn margins(&self) -> (Length, Length) {
        let [left, right] = self.margins;
        (left.unwrap_or(CELL_MARGIN), right.unwrap_or(CELL_MARGIN))
    }

    /// Left and right edge of a cell, from the left edge of the paper.
    fn edges(&self, cell: &Cell<'_>) -> [Length; 2] {
        let upto = |column: usize| -> Length { self.columns.iter().take(column).copied().sum() };
        [
            self.left + upto(cell.column),
            self.left + upto(cell.column + cell.span),
        ]
    }

    /// What the paragraphs of a cell stand in.
    fn inside(&self, cell: &Cell<'_>, properties: &Element<'_>, place: &Place) -> Place {
        let [left, right] = self.edges(cell);
        let margins = properties.child("tcMar");
        let own_left = margins.and_then(|m| margin(m, ["left", "start"]));
        let own_right = margins.and_then(|m| margin(m, ["right", "end"]));
        let mut inside = Place {
            frame: match self.index {
                Some(table) => Frame::Cell {
                    table,
                    row: self.rows,
                    column: cell.column,
                },
                None => place.frame,
            },
            left: left + own_left.unwrap_or(self.margins().0),
            right: right - own_right.unwrap_or(self.margins().1),
            ..Place::page(place.story, None)
        };
        let Some(style) = &self.style else {
            return inside;
        };
        inside.letters = style.letters.clone();
        inside.setting = style.setting.clone();
        for part in self.parts(style, cell) {
            inside.letters = inside.letters.overlaid(&part.letters);
            inside.setting = inside.setting.overlaid(&part.setting);
        }
        inside
    }

    /// The parts of the style that hold for a cell, the strongest last.
    fn parts<'s>(&self, style: &'s Style, cell: &Cell<'_>) -> impl Iterator<Item = &'s TablePart> {
        let [first_row, first_column, last_column] = self.look;
        [
            ("wholeTable", true),
            ("lastCol", last_column && cell.last),
            ("firstCol", first_column && cell.column == 0),
            ("firstRow", first_row && self.rows == 0),
        ]
        .into_iter()
        .filter(|(_, holds)| *holds)
        .filter_map(|(name, _)| style.table.part(name))
    }

    /// The borders of a cell as far as they are known before the next row.
    fn effective(&self, cell: &Cell<'_>, own: Borders) -> Borders {
        let styled = self.style.iter().flat_map(|style| self.parts(style, cell));
        let styled = styled.fold(Borders::default(), |all, part| all.overlaid(part.borders));
        let pick = |at_edge: bool, edge, inner| if at_edge { edge } else { inner };
        let of_table = self.borders;
        let by_place = Borders {
            top: pick(self.rows == 0, of_table.top, of_table.between),
            left: pick(cell.column == 0, of_table.left, of_table.upright),
            right: pick(cell.last, of_table.right, of_table.upright),
            bottom: of_table.bottom,
            between: None,
            upright: None,
        };
        by_place.overlaid(styled).overlaid(own)
    }

    /// Whether a line stands between a cell and the one before or above.
    fn is_parted(&self, cell: &Cell<'_>, own: Borders, covered: bool) -> bool {
        let borders = self.effective(cell, own);
        let at_side = cell.column > 0 && is_drawn(borders.left);
        let of_table = is_drawn(self.borders.between) && !is_drawn(own.top.filter(|_| covered));
        let above = self.rows > 0
            && is_drawn(borders.top)
            && (of_table || is_drawn(borders.left) || is_drawn(borders.right));
        at_side || above
    }
}

fn is_cell(frame: Frame) -> bool {
    match frame {
        Frame::Cell { .. } => true,
        Frame::Page | Frame::TextBox(_) => false,
    }
}
