use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::bounds::*;
use super::*;
use crate::diagnostic::Place;
use crate::plan::tree::Node;

/// Made by `tests/tables/make.py`.
const UNITS: &[u8] = include_bytes!("../../../tests/tables/units.xlsx");
const ERRORS: &[u8] = include_bytes!("../../../tests/tables/errors.xlsx");

fn good(name: &str, bytes: &[u8]) -> Table {
    let (table, report) = read_table(name, bytes, None, None);
    assert!(report.is_empty(), "{report:?}");
    table.expect("a table without faults")
}

fn csv(text: &str) -> Table {
    good("a.csv", text.as_bytes())
}

fn faults(name: &str, bytes: &[u8]) -> Vec<(&'static str, String)> {
    let (table, report) = read_table(name, bytes, None, None);
    assert_eq!(table, None, "{report:?}");
    report
        .iter()
        .map(|fault| (fault.code, fault.place.as_ref().expect("placed").label()))
        .collect()
}

fn fault(text: &str) -> (&'static str, String) {
    faults("a.csv", text.as_bytes()).remove(0)
}

fn names(table: &Table) -> Vec<&str> {
    table.columns.iter().map(|c| c.value.as_str()).collect()
}

fn cells(table: &Table, row: usize) -> Vec<Node> {
    let cells = table.rows[row].cells.iter();
    cells.map(|cell| cell.value.clone()).collect()
}

/// What the source shows where each cell stands.
fn written(table: &Table, row: usize) -> Vec<&str> {
    let cells = table.rows[row].cells.iter();
    cells
        .map(|cell| &table.source.text[cell.span.clone()])
        .collect()
}

fn text(text: &str) -> Node {
    Node::String(text.to_owned())
}

#[test]
fn cells_are_typed_as_values_of_a_plan() {
    let table = csv("code,phone,quota,new,share,none\r\nMN-01, 0912000111 ,-120,true,\"2,5\",\r\n");
    assert_eq!(
        names(&table),
        ["code", "phone", "quota", "new", "share", "none"]
    );
    let expected = [
        text("MN-01"),
        text("0912000111"),
        Node::Integer(-120),
        Node::Bool(true),
        text("2,5"),
        Node::Null,
    ];
    assert_eq!(cells(&table, 0), expected);
    assert_eq!(
        written(&table, 0),
        ["MN-01", "0912000111", "-120", "true", "2,5", ""]
    );
    for number in [
        "00",
        "-0",
        "+5",
        "1.5",
        "1e3",
        "99999999999999999999",
        "True",
    ] {
        assert_eq!(cells(&csv(&format!("a\n{number}\n")), 0), [text(number)]);
    }
}

#[test]
fn the_delimiter_is_told_from_the_names() {
    for delimiter in [',', ';', '\t'] {
        let table = csv(&format!("\u{feff}a{delimiter}\"b,;\"\n1{delimiter}2\n"));
        assert_eq!(names(&table), ["a", "b,;"]);
        assert_eq!(written(&table, 0), ["1", "2"]);
    }
    assert_eq!(names(&csv("đơn vị\nxã A\n")), ["đơn vị"]);
}

#[test]
fn the_names_end_with_their_record() {
    let table = csv("\"Mã, số\nđơn vị\";\"Tên\";\"Số\"\n1;2;3\n");
    assert_eq!(names(&table), ["Mã, số đơn vị", "Tên", "Số"]);
    assert_eq!(names(&csv("\r\na \"x;b\r\n1;2\r\n")), ["a \"x", "b"]);
    // Line ends of old Macs; decimals below are no delimiters.
    let table = csv("a;b\r1,5;2,5\r\r3,5;4,5\r");
    assert_eq!(cells(&table, 1), [text("3,5"), text("4,5")]);
    assert_eq!(table.rows[1].number, 4);
}

#[test]
fn a_first_line_may_name_the_delimiter() {
    for (first, delimiter) in [
        ("sep=;", ';'),
        ("\u{feff}SEP=,", ','),
        ("sep=\t", '\t'),
        ("\"sep=|\"", '|'),
    ] {
        let table = csv(&format!(
            "{first}\r\n\"a,b;c,d;e\"{delimiter}f\r\n1{delimiter}2\r\n"
        ));
        assert_eq!(names(&table), ["a,b;c,d;e", "f"]);
        assert_eq!(written(&table, 0), ["1", "2"]);
        assert_eq!(table.rows[0].number, 3);
    }
    // A column of such a name.
    assert_eq!(names(&csv("sep=x;b\n1;2\n")), ["sep=x", "b"]);
    assert_eq!(fault("sep=;"), ("empty-table", "a.csv:1:1".into()));
}

#[test]
fn quoted_cells_keep_their_places_and_rows_their_numbers() {
    let table = csv("\na,b\n\n\"x \"\"y\"\"\",\"1\r\n2\"\n , \n\"\",z\n");
    assert_eq!(cells(&table, 0), [text("x \"y\""), text("1\n2")]);
    assert_eq!(written(&table, 0), ["x \"\"y\"\"", "1\r\n2"]);
    assert_eq!(cells(&table, 1), [Node::Null, text("z")]);
    let numbers: Vec<_> = table.rows.iter().map(|row| row.number).collect();
    // As a spreadsheet counts: a cell with two lines lies in one row.
    assert_eq!(numbers, [4, 6]);
}

#[test]
fn columns_without_name_and_values_are_passed_over() {
    let table = csv("a,,b,\n1,,2,\n3, ,4,,,\n");
    assert_eq!(names(&table), ["a", "b"]);
    assert_eq!(written(&table, 1), ["3", "4"]);
    assert_eq!(
        fault("a,,b\n1,x,2\n"),
        ("nameless-column", "a.csv:2:3".into())
    );
}

#[test]
fn decomposed_letters_are_composed() {
    let table = csv("Đo\u{31b}n  vi\u{323}\nxa\u{303}\n");
    assert_eq!(names(&table), ["Đơn vị"]);
    assert_eq!(cells(&table, 0), [text("xã")]);
}

#[test]
fn faults_of_csv_name_their_row() {
    assert_eq!(fault(""), ("empty-table", "a.csv:1:1".into()));
    assert_eq!(fault("a,b\n\n"), ("empty-table", "a.csv:1:1".into()));
    assert_eq!(fault("a,b\n1,2\n1\n"), ("row-length", "a.csv:3:1".into()));
    assert_eq!(fault("a,b\n1,2,3\n"), ("row-length", "a.csv:2:1".into()));
    assert_eq!(
        fault("a,b,a\n1,2,3\n"),
        ("duplicate-column", "a.csv:1:5".into())
    );
    assert_eq!(
        fault("a,b\n1,\"2\n3,4\n"),
        ("unclosed-quote", "a.csv:2:3".into())
    );
    assert_eq!(
        fault("a,b\n1,x\u{200b}y\n"),
        ("invisible-character", "a.csv:2:4".into())
    );
    let (_, report) = read_table("a.csv", b"a,b\n\n1\n", None, None);
    let message = &report.iter().next().expect("a fault").message.to_string();
    assert!(message.contains("row 3 has 1 cell;"), "{message}");
}

#[test]
fn other_codings_are_told() {
    let utf16: Vec<u8> = "\u{feff}a,b"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [&utf16[..], b"a,b\nTr\xad\xf6ng,1\n"] {
        assert_eq!(
            faults("x/a.csv", bytes),
            [("not-utf-8", "x/a.csv:1:1".into())]
        );
    }
}

#[test]
fn a_list_in_yaml_holds_lists_and_maps() {
    let table = good(
        "a.yaml",
        "- code: MN-01\n  quota: 12\n  to: [a, b]\n-\n- {quota: 7, phone: 0912}\n".as_bytes(),
    );
    assert_eq!(names(&table), ["code", "quota", "to", "phone"]);
    assert_eq!(written(&table, 0), ["MN-01", "12", "[a, b]", ""]);
    assert_eq!(
        cells(&table, 1),
        [Node::Null, Node::Integer(7), Node::Null, text("0912")]
    );
    assert_eq!(table.rows[1].number, 3);
}

#[test]
fn faults_of_yaml_have_their_places() {
    let fault = |text: &str| faults("a.yml", text.as_bytes()).remove(0);
    assert_eq!(fault("a: 1\n").0, "wrong-type");
    assert_eq!(fault("- a: 1\n- b\n"), ("wrong-type", "a.yml:2:3".into()));
    assert_eq!(
        fault("- a: 1\n  a: 2\n"),
        ("duplicate-key", "a.yml:2:3".into())
    );
    assert_eq!(fault("[]").0, "empty-table");
    assert_eq!(fault("[null]").0, "empty-table");
    assert_eq!(fault("").0, "empty-file");
    assert_eq!(fault("- '': 1\n").0, "nameless-column");
}

#[test]
fn a_sheet_is_shown_by_lines_of_its_rows() {
    let table = good("units.xlsx", UNITS);
    assert_eq!(table.sheet.as_deref(), Some("Danh sách"));
    assert_eq!(
        names(&table),
        [
            "code",
            "Đơn vị",
            "quota",
            "area",
            "start",
            "opens_at",
            "covered",
            "total",
            "recipients"
        ]
    );
    assert_eq!(table.letters.concat(), "ABCDEFGHI");
    let expected = [
        text("MN-01"),
        text("Trường Mầm non Sen Hồng"),
        Node::Integer(120),
        Node::Decimal(2.5),
        text("2027-03-08"),
        text("07:30"),
        Node::Bool(true),
        Node::Integer(240),
        text("Phòng Tài chính\nHội Phụ nữ"),
    ];
    assert_eq!(cells(&table, 0), expected);
    assert_eq!(
        written(&table, 0)[1..9],
        [
            "Trường Mầm non Sen Hồng",
            "120",
            "2.5",
            "2027-03-08",
            "07:30",
            "true",
            "240",
            "Phòng Tài chính⏎Hội Phụ nữ"
        ]
    );
    let numbers: Vec<_> = table.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [3, 5, 6]);
    assert_eq!(cells(&table, 1)[5], text("13:00"));
    assert_eq!(cells(&table, 2)[0], text("0912"));
    assert_eq!(cells(&table, 2)[3], Node::Integer(1_250_000));
    assert_eq!(cells(&table, 2)[4], Node::Null);
    for row in &table.rows {
        let (line, _) = table.source.line_column(row.cells[0].span.start);
        assert_eq!(line, row.number);
    }
}

#[test]
fn a_sheet_is_chosen_by_its_name() {
    let (table, report) = read_table("units.xlsx", UNITS, Some("Ghi chu\u{301}"), None);
    assert!(report.is_empty(), "{report:?}");
    assert_eq!(names(&table.expect("a table")), ["note"]);
    let (table, report) = read_table("units.xlsx", UNITS, Some("Ghi chu"), None);
    assert_eq!(table, None);
    let fault = report.iter().next().expect("a fault");
    assert_eq!(fault.code, "unknown-sheet");
    assert_eq!(
        fault
            .hints
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        [
            "did you mean `Ghi chú`?",
            "its sheets: `Danh sách`, `Ghi chú`"
        ]
    );
    let (_, report) = read_table("a.csv", b"a\n1\n", Some("x"), None);
    assert_eq!(report.iter().next().expect("a fault").code, "unknown-sheet");
}

#[test]
fn an_error_of_a_formula_names_its_cell() {
    let (table, report) = read_table("errors.xlsx", ERRORS, None, None);
    assert_eq!(table, None);
    let messages: Vec<_> = report
        .iter()
        .map(|fault| fault.message.to_string())
        .collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(
        messages[0].contains("cell B2 gives the error `#N/A`"),
        "{messages:?}"
    );
    assert!(
        messages[1].contains("cell B3 gives the error `#DIV/0!`"),
        "{messages:?}"
    );
    let place = report.iter().next().and_then(|fault| fault.place.clone());
    assert_eq!(place.expect("placed").label(), "errors.xlsx:2:9");
}

#[test]
fn other_files_are_refused_with_the_reason() {
    for (name, bytes, code) in [
        ("a.xls", &b"\xD0\xCF\x11\xE0"[..], "table-form"),
        ("a.ods", b"PK", "table-form"),
        ("a", b"", "table-form"),
        ("a.xlsx", b"", "unreadable-table"),
        ("a.xlsx", b"PK\x03\x04", "unreadable-table"),
        (
            "a.xlsx",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
            "unreadable-table",
        ),
    ] {
        assert_eq!(faults(name, bytes)[0].0, code, "{name}");
    }
}

/// A package with one sheet of this XML.
fn workbook(sheet: &str) -> Vec<u8> {
    styled(sheet, &[])
}

/// A package with one sheet of this XML. Style 1 of its cells has the first
/// of these formats, and so on.
fn styled(sheet: &str, formats: &[&str]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let numbered = || (164..).zip(formats);
    let codes: String = numbered()
        .map(|(id, code)| {
            let code = code.replace('"', "&quot;");
            format!("<numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/>")
        })
        .collect();
    let styles: String = numbered()
        .map(|(id, _)| format!("<xf numFmtId=\"{id}\" applyNumberFormat=\"1\"/>"))
        .collect();
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><numFmts>{codes}</numFmts><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                "<worksheet xmlns=\"{MAIN}\"><dimension ref=\"A1:XFD1048576\"/><sheetData>{sheet}</sheetData></worksheet>"
            ),
        ),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer
            .start_file(name, SimpleFileOptions::default())
            .expect("a part");
        writer.write_all(text.as_bytes()).expect("memory holds it");
    }
    writer.finish().expect("a package").into_inner()
}

#[test]
fn a_sheet_may_claim_more_than_it_holds() {
    let cell = |at: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>x{at}</t></is></c>");
    let row = |number: u32, cells: &str| format!("<row r=\"{number}\">{cells}</row>");
    // Cells that are only formatted, far away from the data.
    let sheet = [
        row(1, &cell("A1")),
        row(2, &cell("A2")),
        row(1_048_576, "<c r=\"XFD1048576\" s=\"0\"/>"),
    ];
    let table = good("a.xlsx", &workbook(&sheet.concat()));
    assert_eq!(cells(&table, 0), [text("xA2")]);
    for far in [row(900_000, &cell("A900000")), row(2, &cell("XFD2"))] {
        let sheet = format!("{}{far}", row(1, &cell("A1")));
        assert_eq!(faults("a.xlsx", &workbook(&sheet))[0].0, "table-too-large");
    }
    let empty = workbook("");
    assert_eq!(faults("a.xlsx", &empty)[0].0, "empty-table");
    let nameless = [row(1, &cell("A1")), row(2, &(cell("A2") + &cell("B2")))];
    let nameless = workbook(&nameless.concat());
    assert_eq!(
        faults("a.xlsx", &nameless),
        [("nameless-column", "a.xlsx:2:7".into())]
    );
}

/// A table and the row of its names.
fn headed(text: &str, headings: Option<usize>) -> (Table, usize) {
    let (table, report) = read_table("a.csv", text.as_bytes(), None, headings);
    assert!(report.is_empty(), "{text}: {report:?}");
    let table = table.expect("a table");
    let found = table.headings.clone().expect("a row of names");
    assert_eq!(found.given, headings.is_some());
    (table, found.row)
}

#[test]
fn titles_above_the_names_are_passed_over() {
    const LIST: &str = "code;unit;quota\nMN-01;Trường A;12\n;Trường B;\n";
    for titles in [
        "DANH SÁCH;;\n",
        "ỦY BAN NHÂN DÂN XÃ AN HÒA;;\n;;\nDANH SÁCH CÁC TRƯỜNG;;\n\n;;Đơn vị tính: trẻ\n",
        "ỦY BAN NHÂN DÂN XÃ;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG VĂN HÓA;;Độc lập\nBiểu 1, 2;;\n",
    ] {
        let (table, row) = headed(&format!("{titles}{LIST}"), None);
        assert_eq!(row, titles.lines().count() + 1, "{titles}");
        assert_eq!(names(&table), ["code", "unit", "quota"]);
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[0].number, row + 1);
        let said = table.headings.expect("a row of names").titles;
        assert!(!said.is_empty() && said.iter().all(|text| titles.contains(text)));
    }
    // As other programs write it: the title has no delimiters.
    assert_eq!(headed("DANH SÁCH\ncode,unit\nA,B\nC,D\n", None).1, 2);
}

#[test]
fn a_row_of_names_is_not_passed_over() {
    for (text, columns) in [
        ("unit\nA\nB\n", 1),
        ("a,b\n1,\n2,\n3,x\n", 2),
        ("a,b,\nx,y,\n", 2),
        (",b\n,x\n,y\n", 1),
        // Recipients of a list of one column are parted by semicolons.
        ("recipients\nA; B\nC; D\n", 1),
    ] {
        let (table, row) = headed(text, None);
        assert_eq!((row, table.columns.len()), (1, columns), "{text}");
        assert!(table.headings.expect("a row of names").titles.is_empty());
    }
    // Data is not taken for names, and a remark makes no table.
    assert_eq!(fault("number,\n1,A\n2,B\n").0, "nameless-column");
    let remark = "unit,\nA,\nB,\nC,xem lại\nD,\nE,\n";
    assert_eq!(fault(remark), ("nameless-column", "a.csv:4:3".into()));
    let two_rows = "DANH SÁCH,,,\na,b,Chỉ tiêu,\n,,Trẻ,Lớp\nx,y,1,2\n";
    let (_, report) = read_table("a.csv", two_rows.as_bytes(), None, None);
    let found = report.iter().next().expect("a fault");
    assert!(
        found
            .message
            .to_string()
            .contains("row 2 must hold the names"),
        "{found:?}"
    );
    assert!(
        found.hints[0].to_string().contains("`headings: 4`"),
        "{found:?}"
    );
    // Longer texts are no titles.
    let long = "x,\n".repeat(11) + "a,b\nc,d\n";
    assert_eq!(fault(&long).0, "nameless-column");
}

#[test]
fn the_plan_may_name_the_row_of_names() {
    const TEXT: &str = "một, hai, ba\n\nDANH SÁCH\nunit\nTrường A\n";
    let (table, row) = headed(TEXT, Some(4));
    assert_eq!((row, names(&table)), (4, vec!["unit"]));
    assert_eq!((table.rows.len(), table.rows[0].number), (1, 5));
    assert_eq!(table.headings.expect("a row of names").titles, [""; 0]);
    // Its delimiter counts, not that of the title.
    let (table, _) = headed("Biểu 1, 2, 3\n\"a\nb\";c\n1;2\n", Some(2));
    assert_eq!(names(&table), ["a b", "c"]);
    for (row, found, hint) in [
        (2, "row 2 of the table is empty;", "row 3"),
        (9, "the table ends with row 5, before row 9;", "Excel"),
    ] {
        let (none, report) = read_table("a.csv", TEXT.as_bytes(), None, Some(row));
        assert_eq!(none, None);
        let fault = report.iter().next().expect("a fault");
        assert_eq!(fault.code, "headings-row");
        assert!(fault.message.to_string().starts_with(found), "{fault:?}");
        assert!(fault.hints[0].to_string().contains(hint), "{fault:?}");
    }
    let (_, report) = read_table("a.csv", TEXT.as_bytes(), None, Some(5));
    assert_eq!(report.iter().next().expect("a fault").code, "empty-table");
    let (_, report) = read_table("a.yaml", b"- a: 1\n", None, Some(2));
    assert_eq!(report.iter().next().expect("a fault").code, "headings-row");
}

#[test]
fn titles_of_a_workbook_are_merged_cells() {
    let row = |number: usize, cells: &[&str]| {
        let cells = cells
            .iter()
            .zip(["A", "B", "C"])
            .map(|(text, column)| match *text {
                "" => format!("<c r=\"{column}{number}\" s=\"0\"/>"),
                text => {
                    format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
                }
            });
        format!("<row r=\"{number}\">{}</row>", cells.collect::<String>())
    };
    let sheet = [
        row(1, &["ỦY BAN NHÂN DÂN", "", ""]),
        row(2, &["DANH SÁCH", "", ""]),
        row(4, &["code", "unit", "quota"]),
        row(5, &["MN-01", "Trường A", "12"]),
    ];
    let table = good("a.xlsx", &workbook(&sheet.concat()));
    assert_eq!(names(&table), ["code", "unit", "quota"]);
    assert_eq!(table.headings.expect("a row of names").row, 4);
    assert_eq!(table.rows[0].number, 5);
}

#[test]
fn formats_of_codes_and_shares_are_read_as_shown() {
    const FORMATS: [&str; 8] = [
        "000",
        "\"TT-\"000",
        "000\\-00",
        "0%",
        "0.0%",
        "#,##0.00",
        "0\" trẻ\"",
        "dd/mm/yyyy",
    ];
    let names: String = ('A'..='J')
        .map(|column| format!("<c r=\"{column}1\" t=\"inlineStr\"><is><t>{column}</t></is></c>"))
        .collect();
    let values = ["7", "7", "12345", "0.5", "0.125", "1250", "12", "46454"];
    let cells: String = values
        .iter()
        .zip('A'..)
        .zip(1..)
        .map(|((value, column), style)| {
            format!("<c r=\"{column}2\" s=\"{style}\"><v>{value}</v></c>")
        })
        .collect();
    // A text with such a format, and a cell without a format.
    let more =
        "<c r=\"I2\" s=\"4\" t=\"inlineStr\"><is><t>7</t></is></c><c r=\"J2\"><v>0.5</v></c>";
    let sheet = format!("<row r=\"1\">{names}</row><row r=\"2\">{cells}{more}</row>");
    let table = good("a.xlsx", &styled(&sheet, &FORMATS));
    let expected = [
        text("007"),
        text("TT-007"),
        text("123-45"),
        text("50%"),
        text("12,5%"),
        Node::Integer(1250),
        Node::Integer(12),
        text("2027-03-08"),
        text("7"),
        Node::Decimal(0.5),
    ];
    assert_eq!(self::cells(&table, 0), expected);
    assert_eq!(
        written(&table, 0)[..5],
        ["007", "TT-007", "123-45", "50%", "12,5%"]
    );
}

#[test]
fn a_bomb_is_not_unpacked() {
    let bomb = workbook(&" ".repeat(170 << 20));
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(faults("a.xlsx", &bomb)[0].0, "table-too-large");
}

#[test]
fn tables_have_bounds() {
    let mut rows = "a\n1\n".to_owned();
    rows.push_str(&"1\n".repeat(MAX_ROWS));
    assert_eq!(fault(&rows).0, "table-too-large");
    // What stands below titles is read to its end.
    let rows = "x,\n".repeat(3) + "a,b\n" + &"1,2\n".repeat(MAX_ROWS);
    assert_eq!(csv(&rows).rows.len(), MAX_ROWS);
    let titles = "x\n".repeat(MAX_ROWS - 1) + "a\n" + &"1\n".repeat(MAX_ROWS + 1);
    let (_, report) = read_table("a.csv", titles.as_bytes(), None, Some(MAX_ROWS));
    assert_eq!(
        report.iter().next().expect("a fault").code,
        "table-too-large"
    );
    let columns: Vec<_> = (0..=MAX_COLUMNS).map(|n| format!("c{n}")).collect();
    let wide = format!("{0}\n{0}\n", columns.join(";"));
    assert_eq!(fault(&wide).0, "table-too-large");
    let ragged = "a,b\n".to_owned() + &"1\n".repeat(500);
    assert_eq!(faults("a.csv", ragged.as_bytes()).len(), ENOUGH);
}

/// Damage at any place gives a table or faults, and never a panic.
#[test]
fn damaged_workbooks_are_survived() {
    for at in (0..UNITS.len()).step_by(37) {
        let mut bytes = UNITS.to_vec();
        bytes[at] ^= 0x55;
        let _ = read_table("a.xlsx", &bytes, None, None);
        let _ = read_table("a.xlsx", &UNITS[..at], None, None);
    }
    for text in [
        "<row r=\"0\"><c r=\"A0\"/></row>",
        "<c/>",
        "<row><c r=\"ZZZZZZ9\"><v>1</v></c></row>",
        "<row><c t=\"s\"><v>9</v></c></row>",
        "<row",
    ] {
        let _ = read_table("a.xlsx", &workbook(text), None, None);
    }
}

#[test]
fn rows_that_seem_none_of_data_are_told_and_kept() {
    let doubts = |text: &str| {
        let (table, report) = read_table("a.csv", text.as_bytes(), None, None);
        let rows = table.map(|table| table.rows.len());
        let told = report.iter().map(|fault| {
            let place = fault.place.as_ref().map(Place::label).unwrap_or_default();
            (fault.code, fault.severity, place)
        });
        (rows, told.collect::<Vec<_>>())
    };
    let warning = crate::diagnostic::Severity::Warning;
    let numbered = |row: &str| format!("code,unit,quota\n{row}\nA,Trường A,5\n");
    for row in ["(1),(2),(3)", "1,2,3", "1,(2),3", "(1),(2),"] {
        let place = "a.csv:2:1".to_owned();
        assert_eq!(
            doubts(&numbered(row)),
            (Some(2), vec![("row-of-numbers", warning, place)]),
            "{row}"
        );
    }
    for row in [
        "1,Trường B,3",
        "1,2,",
        "(2),(3),(4)",
        "(1),,",
        "1,3,2",
        "01a,2,3",
    ] {
        assert_eq!(doubts(&numbered(row)), (Some(2), vec![]), "{row}");
    }
    for row in ["Cộng,,5", "TỔNG CỘNG:,,5", ",Tổng số,5"] {
        let text = format!("code,unit,quota\nA,Trường A,5\n{row}\n");
        let found = doubts(&text);
        assert_eq!(found.0, Some(2));
        assert_eq!(found.1.len(), 1, "{row}");
        assert_eq!(found.1[0].0, "row-of-sums");
    }
    let text = "code,unit\nA,Tổng công ty B\nTổng hợp,C\n";
    assert_eq!(doubts(text), (Some(2), vec![]));
}
