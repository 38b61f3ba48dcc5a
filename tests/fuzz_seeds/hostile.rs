//! Documents that are hostile in one way each.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::package::Package;

const DEEP: usize = 10_000;
const MANY: usize = 20_000;
const TEXT: &str = "<w:p><w:r><w:t>Số: 05/KH-UBND</w:t></w:r></w:p>";

/// Each with what it is.
pub fn documents() -> Vec<(&'static str, Vec<u8>)> {
    let packages = [nested(), repeated(), references(), numbers(), broken_xml()].concat();
    let packed = packages
        .into_iter()
        .map(|(name, package)| (name, package.packed()));
    packed.chain(archives()).collect()
}

type Named = (&'static str, Package);

/// Deeper than any document.
fn nested() -> Vec<Named> {
    let deep = |open: &str, inner: &str, close: &str| {
        Package::of_body(&format!(
            "{}{inner}{}",
            open.repeat(DEEP),
            close.repeat(DEEP)
        ))
    };
    vec![
        (
            "tables in tables",
            deep(
                "<w:tbl><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc>",
                TEXT,
                "<w:p/></w:tc></w:tr></w:tbl>",
            ),
        ),
        (
            "tables in 60 tables",
            Package::of_body(&format!(
                "{}{TEXT}{}",
                "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>".repeat(60),
                "</w:tc></w:tr></w:tbl>".repeat(60)
            )),
        ),
        (
            "content controls in content controls",
            deep("<w:sdt><w:sdtContent>", TEXT, "</w:sdtContent></w:sdt>"),
        ),
        (
            "insertions in insertions",
            deep("<w:ins>", "<w:r><w:t>a</w:t></w:r>", "</w:ins>"),
        ),
        (
            "text boxes in text boxes",
            deep(
                "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>",
                TEXT,
                "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
            ),
        ),
        (
            "alternatives in alternatives",
            deep(
                "<mc:AlternateContent><mc:Choice>",
                TEXT,
                "</mc:Choice></mc:AlternateContent>",
            ),
        ),
        (
            "fields in fields",
            Package::of_body(&format!(
                "<w:p>{}<w:r><w:t>1</w:t></w:r></w:p>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"
                    .repeat(DEEP)
            )),
        ),
    ]
}

/// More than any document has.
fn repeated() -> Vec<Named> {
    let runs: String = (0..MANY)
        .map(|n| {
            let size = 20 + n % 7;
            format!("<w:r><w:rPr><w:sz w:val=\"{size}\"/></w:rPr><w:t>a </w:t></w:r>")
        })
        .collect();
    let of_text =
        |text: &str| Package::of_body(&format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"));
    let of_lines = |line: &str| {
        Package::of_body(&format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>").repeat(MANY))
    };
    vec![
        ("empty paragraphs", Package::of_body(&"<w:p/>".repeat(500_000))),
        ("runs", Package::of_body(&format!("<w:p>{runs}</w:p>"))),
        ("one long word", of_text(&"a".repeat(2_000_000))),
        ("words", of_text(&"ngày 05 tháng 4 năm 2026 ".repeat(40_000))),
        ("brackets", of_text(&"(".repeat(200_000))),
        ("quotation marks", of_text(&"\u{201c}\"".repeat(100_000))),
        ("tabs and breaks", Package::of_body(&format!(
            "<w:p><w:r>{}</w:r></w:p>", "<w:tab/><w:br/>".repeat(100_000)))),
        ("articles", of_lines("Điều 1. Căn cứ số 05/KH-UBND ngày 31/4/2026")),
        ("recipients", of_lines("Nơi nhận:")),
        ("letterheads", of_lines("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        ("numbers", of_lines("Số: 05/KH-UBND")),
        ("annexes", of_lines("Phụ lục I")),
        ("signatures", of_lines("TM. ỦY BAN NHÂN DÂN")),
        ("sections", Package::of_body(
            &"<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr></w:pPr></w:p>"
                .repeat(MANY)).with_part("header", "hdr", &TEXT.repeat(50))),
        ("columns of a table", Package::of_body(&format!(
            "<w:tbl><w:tblGrid>{}</w:tblGrid><w:tr>{}</w:tr></w:tbl>",
            "<w:gridCol w:w=\"1\"/>".repeat(MANY),
            "<w:tc><w:p/></w:tc>".repeat(MANY)))),
        ("tables", Package::of_body(&"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>".repeat(MANY))),
        ("shapes", Package::of_body(&format!(
            "<w:p>{}</w:p>",
            "<w:r><w:pict><v:line from=\"0,0\" to=\"100pt,0\"/></w:pict></w:r>".repeat(MANY)))),
        ("accents", of_text(&format!("a{}", "\u{301}".repeat(200_000)))),
    ]
}

/// References that lead back or nowhere.
fn references() -> Vec<Named> {
    let styled = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    let style = |id: &str, base: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:basedOn w:val=\"{base}\"/><w:link w:val=\"{base}\"/></w:style>"
        )
    };
    let chain: String = (0..MANY)
        .map(|n| style(&format!("s{n}"), &format!("s{}", n + 1)))
        .chain([style("a", "s0")])
        .collect();
    let counted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
    let lists = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"a\"/></w:abstractNum>\
        <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    let list_style = "<w:style w:type=\"numbering\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/>\
        <w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    let note = "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    vec![
        (
            "a style on itself",
            Package::of_body(styled).with_part("styles", "styles", &style("a", "a")),
        ),
        (
            "two styles on each other",
            Package::of_body(styled).with_part(
                "styles",
                "styles",
                &(style("a", "b") + &style("b", "a")),
            ),
        ),
        (
            "a chain of styles",
            Package::of_body(&styled.repeat(200)).with_part("styles", "styles", &chain),
        ),
        (
            "one style twice",
            Package::of_body(styled).with_part(
                "styles",
                "styles",
                &(style("a", "b") + &style("a", "c")),
            ),
        ),
        (
            "numbering by itself",
            Package::of_body(&counted.repeat(9))
                .with_part("styles", "styles", list_style)
                .with_part("numbering", "numbering", lists),
        ),
        ("numbering that is not there", Package::of_body(counted)),
        (
            "a footnote in itself",
            Package::of_body(note).with_part(
                "footnotes",
                "footnotes",
                &format!("<w:footnote w:id=\"1\">{note}</w:footnote>"),
            ),
        ),
        (
            "the document as its header",
            Package::of_body(
                "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"d\"/></w:sectPr>",
            )
            .with_part("header", "hdr", TEXT),
        ),
        (
            "a header that is not there",
            Package::of_body(
                "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"zzz\"/></w:sectPr>",
            ),
        ),
        (
            "empty styles",
            Package::of_body(styled)
                .with("word/styles.xml", "")
                .with_part("numbering", "numbering", ""),
        ),
    ]
}

/// Numbers that no page can have.
fn numbers() -> Vec<Named> {
    let values = [
        "0",
        "-1",
        "1",
        "4294967296",
        "9223372036854775807",
        "-9223372036854775808",
        "99999999999999999999999",
        "1e308",
        "NaN",
        "",
        "12.5mm",
        "5000%",
        "0x7f",
    ];
    let with = |value: &str| {
        let body = BODY_OF_NUMBERS.replace('#', value);
        let levels: String = [
            "decimal",
            "upperRoman",
            "lowerLetter",
            "decimalZero",
            "bullet",
        ]
        .iter()
        .enumerate()
        .map(|(level, format)| {
            LEVEL
                .replace('@', &level.to_string())
                .replace("FORMAT", format)
        })
        .collect();
        let lists = format!(
            "<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum>\
             <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        );
        Package::of_body(&body)
            .with_part("numbering", "numbering", &lists.replace('#', value))
            .with_part("styles", "styles", &STYLES_OF_NUMBERS.replace('#', value))
            .with_part(
                "settings",
                "settings",
                &format!("<w:defaultTabStop w:val=\"{value}\"/>"),
            )
    };
    let mut packages: Vec<Named> = values
        .iter()
        .map(|value| ("numbers", with(value)))
        .collect();
    let long = "a".repeat(100_000);
    let level = LEVEL
        .replace('#', "1")
        .replace('@', "0")
        .replace("%1", &long);
    let lists = format!(
        "<w:abstractNum w:abstractNumId=\"0\">{level}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    );
    let counted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
    packages.push((
        "long labels",
        Package::of_body(&counted.repeat(MANY)).with_part("numbering", "numbering", &lists),
    ));
    packages
}

const LEVEL: &str = "<w:lvl w:ilvl=\"@\"><w:start w:val=\"#\"/><w:numFmt w:val=\"FORMAT\"/>\
    <w:lvlText w:val=\"%1.%2.%9\"/><w:lvlRestart w:val=\"#\"/>\
    <w:pPr><w:ind w:left=\"#\" w:hanging=\"#\"/></w:pPr></w:lvl>";
const STYLES_OF_NUMBERS: &str = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"#\"/></w:rPr>\
    </w:rPrDefault></w:docDefaults><w:style w:type=\"table\" w:styleId=\"t\" w:default=\"1\">\
    <w:tblPr><w:tblCellMar><w:left w:w=\"#\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
const BODY_OF_NUMBERS: &str = concat!(
    r##"<w:p><w:pPr><w:ind w:left="#" w:right="#" w:firstLine="#" w:hanging="#"/>"##,
    r##"<w:spacing w:before="#" w:after="#" w:line="#" w:lineRule="auto"/>"##,
    r##"<w:tabs><w:tab w:val="center" w:pos="#"/></w:tabs><w:outlineLvl w:val="#"/>"##,
    r##"<w:pBdr><w:bottom w:val="single" w:sz="#" w:space="#"/></w:pBdr></w:pPr>"##,
    r##"<w:r><w:rPr><w:sz w:val="#"/><w:w w:val="#"/><w:spacing w:val="#"/>"##,
    r##"<w:position w:val="#"/><w:color w:val="#"/></w:rPr><w:tab/><w:t>KẾ HOẠCH</w:t></w:r>"##,
    r##"<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>#</wp:posOffset></wp:positionH>"##,
    r##"<wp:positionV><wp:posOffset>#</wp:posOffset></wp:positionV><wp:extent cx="#" cy="#"/>"##,
    r##"<a:graphic><a:graphicData><wps:wsp><wps:spPr><a:xfrm><a:off x="#" y="#"/>"##,
    r##"<a:ext cx="#" cy="#"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="#"/></wps:spPr>"##,
    r##"</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"##,
    r##"<w:r><w:pict><v:line style="position:absolute;margin-left:#pt;width:#pt;height:#mm" "##,
    r##"from="#,#" to="#pt,#in" strokeweight="#"/></w:pict></w:r></w:p>"##,
    r##"<w:p><w:pPr><w:numPr><w:ilvl w:val="#"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>"##,
    r##"<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>"##,
    r##"<w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>"##,
    r##"<w:tbl><w:tblPr><w:tblW w:w="#" w:type="pct"/><w:tblInd w:w="#" w:type="dxa"/></w:tblPr>"##,
    r##"<w:tblGrid><w:gridCol w:w="#"/><w:gridCol w:w="#"/></w:tblGrid>"##,
    r##"<w:tr><w:trPr><w:gridBefore w:val="#"/><w:gridAfter w:val="#"/><w:trHeight w:val="#"/>"##,
    r##"</w:trPr><w:tc><w:tcPr><w:tcW w:w="#" w:type="dxa"/><w:gridSpan w:val="#"/><w:vMerge/>"##,
    r##"</w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="#"/></w:tcPr><w:p/></w:tc></w:tr>"##,
    r##"</w:tbl><w:p><w:pPr><w:framePr w:w="#" w:h="#" w:x="#" w:y="#"/></w:pPr></w:p>"##,
    r##"<w:sectPr><w:pgSz w:w="#" w:h="#"/><w:pgMar w:top="#" w:bottom="#" w:left="#" w:right="#" "##,
    r##"w:header="#" w:footer="#" w:gutter="#"/><w:pgNumType w:start="#"/>"##,
    r##"<w:cols w:num="#" w:space="#"/></w:sectPr>"##,
);

/// What is no XML, or not what it should be.
fn broken_xml() -> Vec<Named> {
    let bomb: String = (1..10)
        .map(|n| format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10)))
        .collect();
    let bomb = format!(
        "<!DOCTYPE d [<!ENTITY a0 \"ha\">{bomb}]><w:document><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>"
    );
    let utf16: Vec<u8> = "\u{feff}<document><body><p><r><t>KẾ HOẠCH</t></r></p></body></document>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let of = Package::of_document;
    let with_bytes = |bytes: &[u8]| {
        let mut package = of("");
        if let Some((_, content)) = package.parts.last_mut() {
            *content = bytes.to_vec();
        }
        package
    };
    vec![
        ("entities in entities", of(&bomb)),
        (
            "an external entity",
            of("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>"),
        ),
        (
            "an unknown entity",
            Package::of_body("<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>"),
        ),
        (
            "a character that is none",
            Package::of_body("<w:p><w:r><w:t>&#0;&#xFFFFFFF;</w:t></w:r></w:p>"),
        ),
        ("no element", of("")),
        ("another element", of("<html><body><p>a</p></body></html>")),
        ("no body", of("<w:document/>")),
        (
            "an open element",
            of("<w:document><w:body><w:p><w:r><w:t>a"),
        ),
        (
            "crossed elements",
            Package::of_body("<w:p><w:r></w:p></w:r>"),
        ),
        (
            "closed once too often",
            Package::of_body("</w:p></w:body></w:document></w:document>"),
        ),
        (
            "an attribute twice",
            Package::of_body("<w:p w:a=\"1\" w:a=\"2\"/>"),
        ),
        (
            "an attribute without quotes",
            Package::of_body("<w:p w:a=1/>"),
        ),
        ("UTF-16", with_bytes(&utf16)),
        (
            "half a character of UTF-16",
            with_bytes(&utf16[..utf16.len() - 1]),
        ),
        (
            "no UTF-8",
            with_bytes(b"<w:document><w:body><w:p>\xff\xfe\x80</w:p></w:body></w:document>"),
        ),
        ("zeros", with_bytes(&[0; 100_000])),
    ]
}

/// What is wrong with the archive itself.
fn archives() -> Vec<(&'static str, Vec<u8>)> {
    let sound = Package::of_body(TEXT).packed();
    let find = |mark: &[u8]| {
        let found = sound.windows(mark.len()).rposition(|window| window == mark);
        found.expect("every archive has it")
    };
    let changed = |at: usize, bytes: &[u8]| {
        let mut file = sound.clone();
        for (slot, byte) in file.iter_mut().skip(at).zip(bytes) {
            *slot = *byte;
        }
        file
    };
    let central = find(b"PK\x01\x02");
    let end = find(b"PK\x05\x06");
    let mut files = vec![
        (
            "a size that is too large",
            changed(central + 24, &[0xff; 4]),
        ),
        (
            "a compressed size that is too large",
            changed(central + 20, &[0xfe; 4]),
        ),
        ("a wrong checksum", changed(central + 16, &[1; 4])),
        ("an unknown method", changed(central + 10, &[99, 0])),
        ("an encrypted part", changed(central + 8, &[1, 0])),
        ("a data descriptor", changed(central + 8, &[8, 0])),
        (
            "an offset beyond the end",
            changed(central + 42, &[0xfe; 4]),
        ),
        ("a directory beyond the end", changed(end + 16, &[0xfe; 4])),
        ("more entries than there are", changed(end + 8, &[0xfe; 4])),
        ("ZIP64 marks without ZIP64", changed(end + 8, &[0xff; 12])),
        (
            "text before the archive",
            [b"PK text before", sound.as_slice()].concat(),
        ),
        (
            "the archive twice",
            [sound.as_slice(), sound.as_slice()].concat(),
        ),
        ("no archive", b"PK".to_vec()),
        ("nothing", Vec::new()),
    ];
    let cuts = (1..8).map(|part| ("cut off", sound[..sound.len() * part / 8].to_vec()));
    files.extend(cuts);
    files.extend([
        ("a large part of zeros", bomb(400 << 20)),
        (
            "paths that leave the folder",
            named(&["../../word/document.xml", "/word/document.xml"]),
        ),
        (
            "paths with backslashes",
            named(&["word\\document.xml", "_rels\\.rels"]),
        ),
        (
            "paths that differ by case",
            named(&["word/document.xml", "WORD/Document.XML"]),
        ),
        ("a path with a zero", named(&["word/document.xml\0.txt"])),
        ("very many entries", many_entries()),
    ]);
    files
}

/// A package whose document inflates to so many zeros.
fn bomb(size: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file("word/document.xml", options)
        .expect("a new entry");
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..size >> 20 {
        zip.write_all(&zeros).expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}

fn named(paths: &[&str]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for path in paths {
        zip.start_file(
            *path,
            SimpleFileOptions::default().compression_method(CompressionMethod::Stored),
        )
        .expect("a new entry");
        zip.write_all(b"<w:document/>").expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}

fn many_entries() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..30_000 {
        zip.start_file(format!("word/{number}.xml"), SimpleFileOptions::default())
            .expect("a new entry");
    }
    zip.finish().expect("memory takes all").into_inner()
}
