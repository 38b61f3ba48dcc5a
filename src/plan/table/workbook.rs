//! Tables in workbooks of Excel (XLSX).
//!
//! Cells are read one after the other: a sheet may claim a million rows and
//! hold ten. Before that the package is packed anew within bounds, because
//! the library that reads it trusts what it unpacks.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::ops::Range;
use std::sync::Arc;

use calamine::{CellErrorType, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::message::{Fact, Message};
use crate::plan::tree::{Node, Spanned};

use super::bounds::{ENOUGH, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, too_large};
use super::damage::{damaged, of_library, of_package, unplaced};
use super::format::Format;
use super::grid::{self, Form};
use super::line::Line;
use super::number::number_of;
use super::rows::Table;

/// Bytes of all parts that are unpacked. A sheet of a million cells takes
/// about 60 MB.
const MAX_UNPACKED: u64 = 160 << 20;
/// Parts of a package; real ones have some hundreds at most.
const MAX_PARTS: usize = 5_000;
/// Between the cells in the text that shows a sheet.
const RULE: &str = " | ";
/// The sign for a line break in a cell there.
const BREAK: &str = "⏎";

/// Cells by row and column, both from 0: the node and the text that shows it.
type Cells = BTreeMap<(u32, u32), (Node, String)>;

/// Reads a sheet of a workbook; `headings` is the row of the names when the
/// plan tells it.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    sheet: Option<&str>,
    headings: Option<usize>,
) -> (Option<Table>, Report) {
    match open(bytes).and_then(|mut book| {
        let sheet = choose(&book, sheet)?;
        let cells = cells(&mut book, &sheet)?;
        Ok((sheet, cells))
    }) {
        Ok((sheet, (cells, errors))) => {
            let mut report = Report::new();
            let (source, lines) = shown(name, cells);
            for (row, column) in errors {
                let place = lines.iter().find(|line| line.number == row as usize + 1);
                let span = place
                    .and_then(|line| line.cells.get(column as usize))
                    .map_or(0..0, |cell| cell.span.clone());
                let fault = error_cell(row, column, &source.text[span.clone()]);
                report.push(fault.at(Place::new(&source, span)));
            }
            for cell in lines.iter().flat_map(|line| &line.cells) {
                if let Node::String(text) = &cell.value
                    && report.iter().count() < ENOUGH
                {
                    grid::check(text, &source, &cell.span, &mut report);
                }
            }
            let form = Form {
                headings,
                exact: false,
                letters: &|at| Some(letters(at)),
            };
            let table = grid::table(&source, lines, &form, &mut report);
            let table = table.map(|table| Table {
                sheet: Some(sheet),
                ..table
            });
            (table, report)
        }
        Err(fault) => (None, unplaced(name, fault).into()),
    }
}

fn open(bytes: &[u8]) -> Result<Xlsx<Cursor<Vec<u8>>>, Diagnostic> {
    if !bytes.starts_with(b"PK") {
        return Err(
            Diagnostic::error(Message::new("unreadable-table.no-package"))
                .hint(Message::new("unreadable-table.save")),
        );
    }
    let packed = repacked(bytes)?;
    Xlsx::new(Cursor::new(packed)).map_err(|error| of_library(&error))
}

/// The parts of the package that hold XML, stored as they are.
fn repacked(bytes: &[u8]) -> Result<Vec<u8>, Diagnostic> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| of_package(&error))?;
    if archive.len() > MAX_PARTS {
        let found = Message::new("table-parts").with("count", archive.len());
        return Err(too_large(found, MAX_PARTS));
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let mut part = archive
            .by_index(index)
            .map_err(|error| of_package(&error))?;
        let name = part
            .name()
            .map_err(|error| of_package(&error))?
            .into_owned();
        let lower = name.to_lowercase();
        if !lower.ends_with(".xml") && !lower.ends_with(".rels") {
            continue;
        }
        let mut text = Vec::new();
        let read = part.by_ref().take(left + 1).read_to_end(&mut text);
        read.map_err(|_| damaged())?;
        let size = text.len() as u64;
        if size > left {
            let limit = usize::try_from(MAX_UNPACKED).unwrap_or(usize::MAX);
            return Err(too_large(Message::new("table-unpacked"), limit));
        }
        left -= size;
        writer
            .start_file(&*name, stored)
            .map_err(|error| of_package(&error))?;
        writer.write_all(&text).map_err(|_| damaged())?;
    }
    let packed = writer.finish().map_err(|error| of_package(&error))?;
    Ok(packed.into_inner())
}

/// The sheet of this name, or the first that is shown.
fn choose(book: &Xlsx<Cursor<Vec<u8>>>, name: Option<&str>) -> Result<String, Diagnostic> {
    let sheets: Vec<_> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| matches!(sheet.typ, SheetType::WorkSheet))
        .collect();
    let Some(name) = name else {
        let first = sheets
            .iter()
            .find(|sheet| matches!(sheet.visible, SheetVisible::Visible))
            .or(sheets.first());
        return first
            .map(|sheet| sheet.name.clone())
            .ok_or_else(|| Diagnostic::error(Message::new("unreadable-table.no-sheet")));
    };
    let wanted = grid::settled(name);
    if let Some(sheet) = sheets
        .iter()
        .find(|sheet| grid::settled(&sheet.name) == wanted)
    {
        return Ok(sheet.name.clone());
    }
    let names: Vec<_> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let fault = Diagnostic::error(Message::new("unknown-sheet").with("sheet", name));
    let fault = match nearest(name, names.iter().copied()) {
        Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
        None => fault,
    };
    Err(fault.hint(Message::new("unknown-sheet.known").with("names", Fact::names(names))))
}

/// The cells with a value, and where errors of formulas stand.
fn cells(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    sheet: &str,
) -> Result<(Cells, Vec<(u32, u32)>), Diagnostic> {
    let mut reader = book
        .worksheet_cells_reader(sheet)
        .map_err(|error| of_library(&error))?;
    let codes = reader.styles().iter().map(|style| &style.number_format);
    let formats: Vec<_> = codes
        .map(|format| Format::read(&format.as_ref()?.format_code))
        .collect();
    let mut cells = Cells::new();
    let mut errors = Vec::new();
    while let Some((cell, style)) = reader
        .next_cell_with_style_id()
        .map_err(|error| of_library(&error))?
    {
        let at @ (row, column) = cell.get_position();
        if let DataRef::Error(_) = cell.get_value() {
            errors.push(at);
        }
        let format = formats.get(style).and_then(Option::as_ref);
        let Some(value) = value(cell.get_value(), format) else {
            continue;
        };
        // Rows may be empty in between; the text that shows the sheet has
        // a line for each.
        if row as usize > 4 * MAX_ROWS {
            let found = Message::new("table-far-row").with("row", row + 1);
            return Err(too_large(found, MAX_ROWS));
        }
        if column as usize > MAX_COLUMNS {
            let found = Message::new("table-far-column").with("column", letters(column as usize));
            return Err(too_large(found, MAX_COLUMNS));
        }
        if cells.len() >= MAX_CELLS {
            let found = Message::new("table-cells.or-more").with("count", MAX_CELLS);
            return Err(too_large(found, MAX_CELLS));
        }
        cells.insert(at, value);
    }
    errors.truncate(ENOUGH);
    Ok((cells, errors))
}

/// A cell as a node, and how it is shown; none when it is empty. A format
/// makes a text of a number.
fn value(data: &DataRef<'_>, format: Option<&Format>) -> Option<(Node, String)> {
    let number = |number: f64| {
        let shown = format.and_then(|format| format.show(number));
        shown.map_or_else(
            || number_of(number),
            |shown| (Node::String(shown.clone()), shown),
        )
    };
    let text = |text: &str| {
        let text = grid::settled(text);
        let shown = text.replace('\n', BREAK);
        (!text.is_empty()).then_some((Node::String(text), shown))
    };
    match data {
        DataRef::Empty => None,
        DataRef::Int(whole) => Some(number(*whole as f64)),
        DataRef::Float(decimal) => Some(number(*decimal)),
        DataRef::String(written) => text(written),
        DataRef::SharedString(written) => text(written),
        DataRef::Bool(flag) => Some((Node::Bool(*flag), flag.to_string())),
        DataRef::DateTime(moment) => text(&moment_of(moment)),
        DataRef::DateTimeIso(moment) => {
            let moment = moment.strip_suffix("T00:00:00").unwrap_or(moment);
            text(&moment.replace('T', " "))
        }
        DataRef::DurationIso(duration) => text(duration),
        DataRef::Error(error) => Some((Node::Null, error_name(error).to_owned())),
    }
}

/// `2026-09-14`, `07:30`, or both; a length of time as `26:30`.
fn moment_of(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let seconds = if second == 0 {
        String::new()
    } else {
        format!(":{second:02}")
    };
    let days = moment.as_f64();
    if moment.is_duration() {
        let hours = (days.max(0.0).trunc() as u64).saturating_mul(24) + u64::from(hour);
        return format!("{hours:02}:{minute:02}{seconds}");
    }
    let time = format!("{hour:02}:{minute:02}{seconds}");
    let date = format!("{year:04}-{month:02}-{day:02}");
    if days < 1.0 {
        time
    } else if time == "00:00" {
        date
    } else {
        format!("{date} {time}")
    }
}

/// The text that shows the sheet, and its rows with their cells in it.
fn shown(name: &str, cells: Cells) -> (Arc<Source>, Vec<Line>) {
    let mut text = String::new();
    let mut lines: Vec<Line> = Vec::new();
    let mut open = 0;
    for ((row, column), (node, shown)) in cells {
        while open < row {
            text.push('\n');
            open += 1;
        }
        let number = row as usize + 1;
        if lines.last().is_none_or(|line| line.number != number) {
            lines.push(Line {
                number,
                span: text.len()..text.len(),
                cells: Vec::new(),
            });
        }
        let Some(line) = lines.last_mut() else {
            continue;
        };
        fill(line, &mut text, column as usize);
        let start = text.len();
        text.push_str(&shown);
        line.cells.push(Spanned {
            value: node,
            span: start..text.len(),
        });
        line.span.end = text.len();
    }
    (Source::new(name, text), lines)
}

/// Goes on in a row up to a column, over cells without a value.
fn fill(line: &mut Line, text: &mut String, column: usize) {
    while line.cells.len() < column {
        if !line.cells.is_empty() {
            text.push_str(RULE);
        }
        line.cells.push(blank(text.len()..text.len()));
    }
    if column > 0 {
        text.push_str(RULE);
    }
}

fn blank(span: Range<usize>) -> Spanned<Node> {
    Spanned {
        value: Node::Null,
        span,
    }
}

/// The letters of a column, counted from 0: `A`, `Z`, `AA`.
fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    letters
}

fn error_name(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#GETTING_DATA",
    }
}

fn error_cell(row: u32, column: u32, shown: &str) -> Diagnostic {
    let cell = format!("{}{}", letters(column as usize), row + 1);
    let fault = Message::new("error-cell")
        .with("cell", cell)
        .with("error", shown);
    Diagnostic::error(fault).hint(Message::new("error-cell.mend"))
}
