//! Tables.

use super::{Docx, paragraph, shown, texts};
use crate::inspect::shown::{Frame, Shown, StrokeOrigin};

const GRID: &str = r#"<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="5000"/></w:tblGrid>"#;

fn cell(properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
}

fn table(properties: &str, rows: &str) -> String {
    format!("<w:tbl><w:tblPr>{properties}</w:tblPr>{GRID}{rows}</w:tbl>")
}

fn row(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

fn edges(shown: &Shown) -> Vec<(i64, i64)> {
    let paragraphs = shown.paragraphs.iter();
    paragraphs
        .map(|p| (p.left_edge.to_twips(), p.right_edge.to_twips()))
        .collect()
}

fn lined(names: &[&str]) -> String {
    let sides = names.iter();
    sides
        .map(|name| format!(r#"<w:{name} w:val="single"/>"#))
        .collect()
}

#[test]
fn cells_stand_on_the_grid_within_their_margins() {
    let rows = row(&[cell("", "<w:p/>"), cell("", "<w:p/>")])
        + &row(&[cell(r#"<w:gridSpan w:val="2"/>"#, "<w:p/>")]);
    let margins =
        r#"<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="50"/></w:tblCellMar>"#;
    // Before Word 2013 the text of the first cell stands at the margin.
    let old = shown(&table(margins, &rows));
    assert_eq!(edges(&old), [(1701, 4551), (4701, 9551), (1701, 9551)]);
    let settings =
        r#"<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>"#;
    let new = Docx::new(&table(margins, &rows))
        .with("settings", settings)
        .read();
    assert_eq!(edges(&new), [(1801, 4651), (4801, 9651), (1801, 9651)]);
    let frames: Vec<_> = new.paragraphs.iter().map(|p| p.frame).collect();
    let at = |row, column| Frame::Cell {
        table: 0,
        row,
        column,
    };
    assert_eq!(frames, [at(0, 0), at(0, 1), at(1, 0)]);
    assert_eq!((new.tables[0].rows, new.tables[0].columns), (2, 2));
}

#[test]
fn tables_are_centred_scaled_and_without_grid() {
    let centred = shown(&table(
        r#"<w:jc w:val="center"/><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar>"#,
        &row(&[cell("", "<w:p/>")]),
    ));
    // 9355 twips of text, 8000 of table.
    assert_eq!(edges(&centred), [(2378, 5378)]);
    let scaled = shown(&table(
        r#"<w:tblW w:w="5000" w:type="pct"/>"#,
        &row(&[cell("", "<w:p/>")]),
    ));
    assert_eq!(scaled.tables[0].width.to_twips(), 9355);
    let bare = shown("<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    assert_eq!(bare.tables[0].columns, 2);
    assert_eq!(bare.tables[0].width.to_twips(), 9355);
}

#[test]
fn merged_cells_show_what_their_first_shows() {
    let merge = |val: &str| format!("<w:vMerge{val}/>");
    let rows = row(&[
        cell(&merge(r#" w:val="restart""#), &paragraph("", "a")),
        cell("", &paragraph("", "b")),
    ]) + &row(&[cell(&merge(""), "<w:p/>"), cell("", &paragraph("", "c"))]);
    assert_eq!(texts(&shown(&table("", &rows))), ["a", "b", "c"]);
}

#[test]
fn header_rows_and_rows_that_may_split_are_counted() {
    let one = |properties: &str| {
        format!(
            "<w:tr><w:trPr>{properties}</w:trPr>{}</w:tr>",
            cell("", "<w:p/>")
        )
    };
    let rows = [
        one("<w:tblHeader/><w:cantSplit/>"),
        one("<w:cantSplit/>"),
        one("<w:tblHeader/>"),
    ];
    let shown = shown(&table("", &rows.concat()));
    assert_eq!(shown.tables[0].header_rows, 1);
    assert_eq!(shown.tables[0].splittable_rows, 1);
}

#[test]
fn lines_between_cells_make_a_table_ruled() {
    let rows = row(&[cell("", "<w:p/>"), cell("", "<w:p/>")]).repeat(2);
    let borders = |names: &[&str]| format!("<w:tblBorders>{}</w:tblBorders>", lined(names));
    let ruled = |properties: &str| shown(&table(properties, &rows)).tables[0].ruled;
    assert!(ruled(&borders(&["insideV", "insideH"])));
    assert!(!ruled(&borders(&["top", "bottom", "left", "right"])));
    assert!(!ruled(""));
    let own = format!(
        "<w:tcBorders>{}</w:tcBorders>",
        lined(&["top", "left", "bottom", "right"])
    );
    let rows = row(&[cell(&own, "<w:p/>"), cell(&own, "<w:p/>")]);
    assert!(shown(&table("", &rows)).tables[0].ruled);
}

#[test]
fn a_line_below_a_cell_belongs_to_its_last_paragraph() {
    let below = r#"<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>"#;
    let rows = row(&[
        cell(below, &(paragraph("", "a") + &paragraph("", "b"))),
        cell("", &paragraph("", "c")),
    ]);
    let shown = shown(&table("", &rows));
    let strokes: Vec<_> = shown.paragraphs.iter().map(|p| p.strokes.len()).collect();
    assert_eq!(strokes, [0, 1, 0]);
    let stroke = &shown.paragraphs[1].strokes[0];
    assert_eq!(stroke.origin, StrokeOrigin::BorderBelow);
    assert_eq!(stroke.length.to_twips(), 3000);
    assert!(!shown.tables[0].ruled);
}

#[test]
fn a_single_cell_with_borders_is_a_box() {
    let borders = format!(
        "<w:tblBorders>{}</w:tblBorders>",
        lined(&["top", "left", "bottom", "right"])
    );
    let inner = table(&borders, &row(&[cell("", &paragraph("", "KHẨN"))]));
    let outer = table(
        "",
        &row(&[cell("", &(inner + "<w:p/>")), cell("", "<w:p/>")]),
    );
    let shown = shown(&outer);
    let boxed: Vec<_> = shown.paragraphs.iter().map(|p| p.boxed).collect();
    assert_eq!(boxed, [true, false, false]);
    assert_eq!(shown.tables[1].within, Some(0));
    assert!(!shown.tables[1].ruled);
}

#[test]
fn styles_of_tables_reach_their_letters_and_first_row() {
    let styles = r#"<w:style w:type="table" w:styleId="T"><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>
        <w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders><w:tblCellMar><w:left w:w="0"/></w:tblCellMar></w:tblPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="CCCCCC"/></w:tcPr></w:tblStylePr></w:style>"#;
    let cells = [cell("", &paragraph("", "x")), cell("", &paragraph("", "y"))];
    let rows = row(&cells).repeat(2);
    let body = table(r#"<w:tblStyle w:val="T"/><w:tblLook w:val="0020"/>"#, &rows);
    let shown = Docx::new(&body).styles(styles).read();
    let looks: Vec<_> = shown
        .paragraphs
        .iter()
        .filter_map(|p| p.look_at(0))
        .map(|look| (look.bold, look.size.to_pt()))
        .collect();
    assert_eq!(
        looks,
        [(true, 12.0), (true, 12.0), (false, 12.0), (false, 12.0)]
    );
    assert!(shown.tables[0].ruled && shown.tables[0].shaded);
    let align = shown.paragraphs[0].layout.align;
    assert_eq!(align, crate::model::Align::Right);
}

#[test]
fn tables_of_headers_are_no_tables_of_the_text() {
    let header = table("", &row(&[cell("", &paragraph("", "x"))]));
    let body = r#"<w:p/><w:sectPr><w:headerReference r:id="header1"/></w:sectPr>"#;
    let shown = Docx::bare(body).with("header1", &header).read();
    assert!(shown.tables.is_empty());
    assert_eq!(shown.paragraphs[1].frame, Frame::Page);
}
