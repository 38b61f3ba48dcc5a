//! What a reader of the file would notice.

mod sample;

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::element::{Element, Node};
use super::{DocxError, write};
use crate::render::galley::{Block, Counted, Figures, Galley, Label, Run, RunContent};
use crate::units::Length;

/// The text of a part.
fn part(docx: &[u8], path: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive
        .by_name(path)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

fn document(galley: &Galley) -> String {
    part(&write(galley).unwrap(), "word/document.xml")
}

/// The part with an element a line, for the eye.
fn pretty(xml: &str) -> String {
    fn lines(element: &Element<'_>, depth: usize, out: &mut String) {
        out.push_str(&"  ".repeat(depth));
        out.push_str(&element.name);
        for (name, value) in &element.attributes {
            if !name.starts_with("xmlns:") {
                out.push_str(&format!(" {name}=\"{value}\""));
            }
        }
        for child in &element.children {
            if let Node::Text(text) = child {
                out.push_str(&format!(" | {text}"));
            }
        }
        out.push('\n');
        for child in &element.children {
            if let Node::Element(child) = child {
                lines(child, depth + 1, out);
            }
        }
    }
    let root = Element::parse(xml.as_bytes()).unwrap();
    let mut out = String::new();
    lines(&root, 0, &mut out);
    out
}

#[test]
fn golden_document() {
    insta::assert_snapshot!(pretty(&document(&sample::small())));
}

#[test]
fn golden_styles() {
    let docx = write(&sample::small()).unwrap();
    insta::assert_snapshot!(pretty(&part(&docx, "word/styles.xml")));
}

#[test]
fn the_same_galley_gives_the_same_bytes() {
    let galley = sample::rich();
    let first = write(&galley).unwrap();
    assert_eq!(first, write(&galley).unwrap());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let other = write(&sample::small()).unwrap();
                    (write(&galley).unwrap(), other)
                })
            })
            .collect();
        for thread in threads {
            assert_eq!(first, thread.join().unwrap().0);
        }
    });
}

#[test]
fn the_package_is_plain_and_sorted() {
    let docx = write(&sample::rich()).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(&docx)).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    assert_eq!(names[0], "[Content_Types].xml");
    assert!(names[1..].is_sorted());
    for index in 0..archive.len() {
        let file = archive.by_index(index).unwrap();
        assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        assert_eq!(file.last_modified().map(|date| date.year()), Some(1980));
        assert!(!file.is_dir());
    }
    for gone in ["comments", "webSettings", "custom", "taskpanes"] {
        assert!(names.iter().all(|name| !name.contains(gone)), "{gone}");
    }
}

#[test]
fn each_relationship_leads_to_a_part() {
    let docx = write(&sample::rich()).unwrap();
    let archive = ZipArchive::new(Cursor::new(&docx)).unwrap();
    let rels = part(&docx, "word/_rels/document.xml.rels");
    let root = Element::parse(rels.as_bytes()).unwrap();
    let targets: Vec<String> = root
        .into_elements()
        .map(|relation| format!("word/{}", relation.attribute("Target").unwrap()))
        .collect();
    assert!(
        targets.contains(&"word/styles.xml".to_owned()),
        "{targets:?}"
    );
    for target in &targets {
        assert!(
            archive.file_names().any(|name| name.unwrap() == *target),
            "{target}"
        );
    }
}

#[test]
fn a_counted_label_is_native_and_another_is_printed() {
    let mut galley = sample::small();
    let mut text = sample::paragraph("Body", "Nội dung");
    let counted = Counted {
        list: 4,
        level: 1,
        figures: Figures::UpperRoman,
        pattern: "Điều %2.".to_owned(),
        start: 3,
        continues: true,
    };
    let label = Label {
        text: "Điều III.".to_owned(),
        look: sample::look(14),
        own_line: false,
        counted: Some(counted),
    };
    text.label = Some(label.clone());
    galley.sections[0].blocks = vec![Block::Paragraph(text.clone())];
    let docx = write(&galley).unwrap();
    let body = part(&docx, "word/document.xml");
    assert!(body.contains(r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>"#));
    assert!(!body.contains("Điều III."));
    let numbering = pretty(&part(&docx, "word/numbering.xml"));
    insta::assert_snapshot!(numbering);

    text.label = Some(Label {
        own_line: false,
        counted: None,
        ..label
    });
    galley.sections[0].blocks = vec![Block::Paragraph(text)];
    let docx = write(&galley).unwrap();
    let body = part(&docx, "word/document.xml");
    assert!(!body.contains("w:numPr"));
    assert!(body.contains("Điều III. </w:t>"));
}

#[test]
fn each_list_has_a_numbering_of_its_own() {
    let docx = write(&sample::rich()).unwrap();
    let numbering = part(&docx, "word/numbering.xml");
    let root = Element::parse(numbering.as_bytes()).unwrap();
    let mut abstracts = Vec::new();
    let mut nums = 0;
    for list in root.into_elements() {
        if list.name == "w:num" {
            nums += 1;
        } else {
            let mut children = list.into_elements();
            abstracts.push(
                children
                    .next()
                    .unwrap()
                    .attribute("w:val")
                    .unwrap()
                    .to_owned(),
            );
        }
    }
    assert_eq!(abstracts.len(), nums);
    let count = abstracts.len();
    abstracts.sort();
    abstracts.dedup();
    assert_eq!(abstracts.len(), count);
}

#[test]
fn sections_have_their_paper_and_numbers() {
    let docx = write(&sample::rich()).unwrap();
    let body = pretty(&part(&docx, "word/document.xml"));
    let sections: Vec<&str> = body.split("w:sectPr\n").skip(1).collect();
    assert_eq!(sections.len(), 2);
    assert!(sections[0].contains("w:titlePg"));
    assert!(!sections[0].contains("w:orient"));
    assert!(!sections[0].contains("w:pgNumType"));
    assert!(sections[1].contains("w:orient=\"landscape\""));
    assert!(sections[1].contains("w:pgNumType w:start=\"1\""));
    for section in sections {
        assert!(section.contains("w:type w:val=\"nextPage\""));
        assert!(section.contains("w:headerReference w:type=\"default\""));
    }
    assert!(part(&docx, "word/header1.xml").contains("PAGE"));
}

#[test]
fn a_span_reaches_into_the_rows_below() {
    let body = document(&sample::rich());
    let restarts = body.matches(r#"<w:vMerge w:val="restart"/>"#).count();
    let continued = body.matches(r#"<w:vMerge w:val="continue"/>"#).count();
    assert_eq!((restarts, continued), (2, 2));
    assert_eq!(body.matches("<w:tblHeader/>").count(), 2);
}

#[test]
fn the_head_of_a_table_stays_with_the_row_below_it() {
    /// Whether all paragraphs of each row of the table stay with the next.
    fn kept(galley: &Galley, rows: usize) -> Vec<bool> {
        let body = document(galley);
        let table = &body[body.rfind("<w:tbl>").unwrap()..];
        table
            .split("<w:tr>")
            .skip(1)
            .take(rows)
            .map(|row| {
                let row = row.split("</w:tr>").next().unwrap();
                let all = row.matches("<w:p>").count();
                let keeping = row.matches("<w:keepNext/>").count();
                assert!(all > 0 && (keeping == 0 || keeping == all), "{row}");
                keeping > 0
            })
            .collect()
    }
    let Block::Table(mut table) = sample::lined_table() else {
        panic!("the sample has a table with a head of two rows");
    };
    let mut galley = sample::small();
    galley.sections[0].blocks = vec![Block::Table(table.clone())];
    assert_eq!(kept(&galley, 4), [true, true, false, false]);
    // Without a row below, a head would pull at the text behind the table.
    table.rows.truncate(2);
    galley.sections[0].blocks = vec![Block::Table(table)];
    assert_eq!(kept(&galley, 4), [true, false]);
}

#[test]
fn the_space_around_a_table_goes_to_the_paragraphs_beside_it() {
    let mut galley = sample::small();
    let Some(Block::Table(mut table)) = sample::rich().sections[0].blocks.first().cloned() else {
        panic!("the sample starts with its letterhead");
    };
    table.before = Length::pt(3);
    table.after = Length::pt(5);
    table.rows[0]
        .cells
        .iter_mut()
        .for_each(|cell| cell.blocks.clear());
    let text = Block::Paragraph(sample::paragraph("Body", "x"));
    let table = Block::Table(table);
    galley.sections[0].blocks = vec![text.clone(), table.clone(), text, table.clone(), table];
    let body = document(&galley);
    // At the top of the page there is none above.
    assert!(body.contains(r#"<w:spacing w:before="0" w:after="60"/>"#));
    assert!(body.contains(r#"<w:spacing w:before="220" w:after="60"/>"#));
    let between = r#"<w:pStyle w:val="Spacer"/><w:spacing w:line="160" w:lineRule="exact"/>"#;
    assert!(body.contains(between));
    let last = r#"<w:pStyle w:val="Spacer"/><w:spacing w:line="100" w:lineRule="exact"/></w:pPr></w:p><w:sectPr>"#;
    assert!(body.contains(last));
}

#[test]
fn text_comes_through_as_it_is() {
    let mut galley = sample::small();
    let text = "A & B <c> \"d\" 'e'\u{A0}f  g";
    galley.sections[0].blocks = vec![Block::Paragraph(sample::paragraph("Body", text))];
    let body = document(&galley);
    assert!(body.contains("A &amp; B &lt;c&gt; &quot;d&quot; "));
    assert!(body.contains("\u{A0}f  g</w:t>"));
}

#[test]
fn what_the_galley_does_not_define_is_an_error() {
    let mut galley = sample::small();
    let text = sample::paragraph("Nowhere", "x");
    galley.sections[0].blocks = vec![Block::Paragraph(text)];
    assert!(matches!(write(&galley), Err(DocxError::UnknownStyle(id)) if id == "Nowhere"));

    let mut text = sample::paragraph("Body", "x");
    text.runs.push(Run {
        content: RunContent::Note(3),
        look: sample::look(14),
    });
    galley.sections[0].blocks = vec![Block::Paragraph(text)];
    assert!(matches!(write(&galley), Err(DocxError::UnknownNote(3))));

    galley.sections.clear();
    assert!(matches!(write(&galley), Err(DocxError::NoSection)));
}
