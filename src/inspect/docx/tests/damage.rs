//! Files that cannot be read, or only in part: a diagnostic, never a panic.

use super::{Docx, paragraph, zipped};
use crate::inspect::docx::read;

fn code(bytes: &[u8]) -> &'static str {
    match read("x.docx", bytes) {
        Ok(_) => "read",
        Err(diagnostic) => {
            assert!(!diagnostic.hints.is_empty(), "{diagnostic:?}");
            diagnostic.code
        }
    }
}

fn rich() -> Vec<u8> {
    let table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid>\
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
    let shape = r#"<w:p><w:r><w:pict><v:line style="position:absolute" from="1,1" to="9pt,1"/></w:pict></w:r></w:p>"#;
    let list = paragraph(
        r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#,
        "Kê\u{301} hoạch",
    );
    let body = format!(
        "{}{table}{shape}{list}",
        paragraph(r#"<w:pStyle w:val="A"/>"#, "Đoạn văn")
    );
    Docx::new(&body)
        .styles(r#"<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style>"#)
        .with("numbering", r#"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#)
        .with("footnotes", "<w:footnote><w:p/></w:footnote>")
        .bytes()
}

#[test]
fn other_files_are_named() {
    assert_eq!(code(b""), "not-a-docx");
    assert_eq!(code(b"%PDF-1.7"), "not-a-docx");
    assert_eq!(code(b"{\\rtf1}"), "not-a-docx");
    let ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert_eq!(code(&ole), "legacy-doc");
    let stream = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]);
    let encrypted: Vec<u8> = ole.into_iter().chain(stream).collect();
    assert_eq!(code(&encrypted), "encrypted-docx");
    let odt = zipped(&[("content.xml".to_owned(), b"<x/>".to_vec())]);
    assert_eq!(code(&odt), "not-a-docx");
    let types = r#"<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
    let mut files = Docx::new("").files();
    files.push(("[Content_Types].xml".to_owned(), types.into()));
    assert_eq!(code(&zipped(&files)), "not-a-docx");
}

#[test]
fn a_package_with_a_password_is_named() {
    let mut bytes = rich();
    // Bit 0 of the flags in local headers (at 6) and the directory (at 8).
    for at in 0..bytes.len().saturating_sub(10) {
        match bytes.get(at..at + 4) {
            Some(b"PK\x03\x04") => bytes[at + 6] |= 1,
            Some(b"PK\x01\x02") => bytes[at + 8] |= 1,
            Some(_) | None => {}
        }
    }
    assert_eq!(code(&bytes), "encrypted-docx");
}

#[test]
fn documents_with_macros_and_other_prefixes_are_read() {
    let types = r#"<Types><Override PartName="/WORD/Document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"#;
    let strict = r#"<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:pPr><d:ind d:start="10mm"/></d:pPr><d:r><d:t>Kế hoạch</d:t></d:r></d:p></d:body></d:document>"#;
    let mut files = Docx::new("").files();
    files.retain(|(path, _)| path != "word/document.xml");
    files.push(("Word\\document.xml".to_owned(), strict.into()));
    files.push(("[Content_Types].xml".to_owned(), types.into()));
    let shown = read("x.docm", &zipped(&files)).expect("names ignore case");
    assert_eq!(super::texts(&shown), ["Kế hoạch"]);
    assert_eq!(
        shown.paragraphs[0].layout.left,
        crate::units::Length::mm(10)
    );
}

#[test]
fn a_missing_main_part_is_said() {
    let mut files = Docx::new("").files();
    files.retain(|(path, _)| path != "word/document.xml");
    files.push(("[Content_Types].xml".to_owned(), b"<Types/>".to_vec()));
    assert_eq!(code(&zipped(&files)), "truncated-docx");
}

#[test]
fn broken_xml_is_placed() {
    let main = |text: &str| {
        let mut files = Docx::new("").files();
        files.retain(|(path, _)| path != "word/document.xml");
        files.push(("word/document.xml".to_owned(), text.as_bytes().to_vec()));
        zipped(&files)
    };
    for text in [
        "<a><b></a>",
        "<a",
        "<a b=>",
        "<a>&nbsp;</a>",
        "<a x='&nbsp;'/>",
        "<a><b/>",
    ] {
        let diagnostic = read("x.docx", &main(text)).expect_err(text);
        assert_eq!(diagnostic.code, "broken-docx", "{text}");
        assert!(
            diagnostic.message.to_string().contains("word/document.xml"),
            "{diagnostic:?}"
        );
    }
    let bomb = r#"<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>"#;
    assert_eq!(code(&main(bomb)), "broken-docx");
    let deep = format!("{}{}", "<w:sdt>".repeat(5_000), "</w:sdt>".repeat(5_000));
    assert_eq!(code(&main(&deep)), "oversized-docx");
}

#[test]
fn nesting_just_below_the_bound_is_read() {
    let nested = |depth: usize| {
        let open = "<w:tbl><w:tr><w:tc>".repeat(depth);
        let close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth);
        Docx::new(&format!("{open}{close}")).attempt()
    };
    assert!(nested(60).is_ok());
    let runs = format!(
        "<w:p>{}{}</w:p>",
        "<w:ins>".repeat(190),
        "</w:ins>".repeat(190)
    );
    assert!(Docx::new(&runs).attempt().is_ok());
}

#[test]
fn wide_text_and_foreign_encodings_are_read() {
    let mut files = Docx::new(&paragraph("", "Kế hoạch")).files();
    for (path, content) in &mut files {
        if path.ends_with("document.xml") {
            let text = String::from_utf8_lossy(content).into_owned();
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            *content = units.flat_map(u16::to_le_bytes).collect();
        }
    }
    let shown = read("x.docx", &zipped(&files)).expect("UTF-16 is permitted");
    assert_eq!(super::texts(&shown), ["Kế hoạch"]);
}

#[test]
fn oversized_parts_are_refused() {
    let many = "<w:p/>".repeat(300_001);
    assert_eq!(code(&Docx::new(&many).bytes()), "oversized-docx");
    let blanks = " ".repeat(65 << 20);
    assert_eq!(code(&Docx::new(&blanks).bytes()), "oversized-docx");
}

#[test]
fn absurd_numbers_do_no_harm() {
    let huge = "99999999999999999999";
    let body = format!(
        r#"<w:p><w:pPr><w:ind w:left="{huge}" w:hanging="-{huge}" w:right="1e300"/><w:spacing w:line="{huge}" w:before="-{huge}"/><w:outlineLvl w:val="{huge}"/><w:numPr><w:ilvl w:val="{huge}"/><w:numId w:val="{huge}"/></w:numPr><w:framePr w:w="{huge}" w:x="-{huge}"/></w:pPr><w:r><w:rPr><w:sz w:val="{huge}"/></w:rPr><w:t>x</w:t></w:r></w:p>
        <w:tbl><w:tblPr><w:tblW w:w="{huge}" w:type="pct"/><w:tblInd w:w="{huge}"/></w:tblPr><w:tblGrid><w:gridCol w:w="{huge}"/><w:gridCol w:w="-{huge}"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="9223372036854775807"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="{huge}"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>
        <w:sectPr><w:pgSz w:w="{huge}" w:h="-{huge}"/><w:pgMar w:left="-{huge}" w:right="{huge}"/></w:sectPr>"#
    );
    assert!(Docx::bare(&body).attempt().is_ok());
}

#[test]
fn no_truncation_panics() {
    let bytes = rich();
    assert_eq!(code(&bytes), "read");
    for end in (0..bytes.len()).step_by(97) {
        let _ = read("x.docx", bytes.get(..end).unwrap_or_default());
    }
}

#[test]
fn no_flipped_byte_panics() {
    let bytes = rich();
    for at in (0..bytes.len()).step_by(3) {
        let mut damaged = bytes.clone();
        for mask in [0x01, 0x80, 0xFF] {
            damaged[at] = bytes[at] ^ mask;
            let _ = read("x.docx", &damaged);
        }
    }
}

#[test]
fn no_damage_of_the_xml_panics() {
    let files = unzipped_rich();
    for (index, (_, content)) in files.iter().enumerate() {
        for at in (0..content.len()).step_by(7) {
            let mut damaged = files.clone();
            damaged[index].1.truncate(at);
            damaged[index]
                .1
                .extend_from_slice(content.get(at + 2..).unwrap_or_default());
            let _ = read("x.docx", &zipped(&damaged));
        }
    }
}

fn unzipped_rich() -> Vec<(String, Vec<u8>)> {
    let bytes = rich();
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(&*bytes)).expect("it was built here");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).expect("it was built here");
            let name = entry.name().expect("names are plain").into_owned();
            let mut content = Vec::new();
            std::io::copy(&mut entry, &mut content).expect("it was built here");
            (name, content)
        })
        .collect()
}
