//! Small packages, built here, read as Word shows them.

mod changes;
mod columns;
mod damage;
mod letters;
mod lists;
mod pages;
mod paragraphs;
mod shapes;
mod tables;
mod text;

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::diagnostic::Diagnostic;
use crate::inspect::shown::{Look, Paragraph, Shown};

const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#,
    r#"xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" "#,
    r#"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#,
    r#"xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" "#,
    r#"xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" "#,
    r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#,
);

/// A4 with 30 mm to the left and 15 mm to the right (1701 and 850 twips).
const PAGE: &str = concat!(
    r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>"#,
    r#"<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850"/></w:sectPr>"#,
);

/// A document in the making.
struct Docx {
    body: String,
    parts: Vec<(&'static str, String)>,
}

impl Docx {
    fn new(body: &str) -> Self {
        Self {
            body: format!("{body}{PAGE}"),
            parts: Vec::new(),
        }
    }

    /// With a body that brings its own sections.
    fn bare(body: &str) -> Self {
        Self {
            body: body.to_owned(),
            parts: Vec::new(),
        }
    }

    /// With a part of this kind, the file of the same name.
    fn with(mut self, kind: &'static str, content: &str) -> Self {
        self.parts.push((kind, content.to_owned()));
        self
    }

    fn styles(self, content: &str) -> Self {
        self.with("styles", content)
    }

    fn main(&self) -> String {
        format!(
            "<w:document {NAMESPACES}><w:body>{}</w:body></w:document>",
            self.body
        )
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut relations = String::new();
        let mut files = Vec::new();
        for (kind, content) in &self.parts {
            let relation = kind.trim_end_matches(|c: char| c.is_ascii_digit());
            relations.push_str(&format!(
                r#"<Relationship Id="{kind}" Type="http://x/{relation}" Target="{kind}.xml"/>"#
            ));
            let root = format!("<w:{relation} {NAMESPACES}>{content}</w:{relation}>");
            files.push((format!("word/{kind}.xml"), root.into_bytes()));
        }
        let wrap = |content: &str| format!("<Relationships>{content}</Relationships>");
        let top =
            r#"<Relationship Id="d" Type="http://x/officeDocument" Target="word/document.xml"/>"#;
        files.push(("_rels/.rels".to_owned(), wrap(top).into_bytes()));
        let of_main = "word/_rels/document.xml.rels".to_owned();
        files.push((of_main, wrap(&relations).into_bytes()));
        files.push(("word/document.xml".to_owned(), self.main().into_bytes()));
        files
    }

    fn bytes(&self) -> Vec<u8> {
        zipped(&self.files())
    }

    fn read(&self) -> Shown {
        match self.attempt() {
            Ok(shown) => shown,
            Err(diagnostic) => panic!("{diagnostic:?}"),
        }
    }

    fn attempt(&self) -> Result<Shown, Diagnostic> {
        super::read("test.docx", &self.bytes())
    }
}

fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        let options = SimpleFileOptions::default();
        writer
            .start_file(path, options)
            .and_then(|()| Ok(writer.write_all(content)?))
            .expect("memory takes every write");
    }
    let finished = writer.finish();
    finished.expect("memory takes every write").into_inner()
}

/// What a body shows without any other part.
fn shown(body: &str) -> Shown {
    Docx::new(body).read()
}

/// A paragraph with one run of this text.
fn paragraph(properties: &str, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"#
    )
}

/// The texts of all paragraphs.
fn texts(shown: &Shown) -> Vec<&str> {
    shown.paragraphs.iter().map(|p| &*p.text).collect()
}

/// The first paragraph.
fn first(shown: &Shown) -> &Paragraph {
    shown.paragraphs.first().expect("the test has a paragraph")
}

/// The look of the first letter of the first paragraph.
fn first_look(shown: &Shown) -> &Look {
    first(shown).look_at(0).expect("the test has text")
}
