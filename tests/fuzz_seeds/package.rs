//! DOCX packages from parts, sound and unsound.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const DOCUMENT: &str = "word/document.xml";
const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#,
    r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#,
    r#"xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" "#,
    r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#,
    r#"xmlns:v="urn:schemas-microsoft-com:vml""#,
);

/// The parts of a package, in order.
#[derive(Debug, Clone)]
pub struct Package {
    pub parts: Vec<(String, Vec<u8>)>,
}

impl Package {
    /// A package whose document has this body, with nothing beside it.
    pub fn of_body(body: &str) -> Self {
        Self::of_document(&format!(
            "<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
        ))
    }

    /// A package with this main part.
    pub fn of_document(xml: &str) -> Self {
        let parts = Vec::new();
        Self { parts }
            .with("[Content_Types].xml", CONTENT_TYPES)
            .with("_rels/.rels", RELATIONS)
            .with(DOCUMENT, xml)
    }

    /// With a part more, to which the document refers.
    pub fn with(mut self, path: &str, xml: impl AsRef<[u8]>) -> Self {
        self.parts.push((path.to_owned(), xml.as_ref().to_vec()));
        self
    }

    /// With a part in `word/`, its root in the usual namespaces.
    pub fn with_part(self, name: &str, root: &str, content: &str) -> Self {
        let xml = format!("<w:{root} {NAMESPACES}>{content}</w:{root}>");
        self.with(&format!("word/{name}.xml"), xml)
            .with("word/_rels/document.xml.rels", DOCUMENT_RELATIONS)
    }

    /// The package as a file.
    pub fn packed(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut seen = Vec::new();
        for (path, content) in &self.parts {
            if seen.contains(&path) {
                continue;
            }
            seen.push(path);
            zip.start_file(path.as_str(), options).expect("a new entry");
            zip.write_all(content).expect("memory takes all");
        }
        zip.finish().expect("memory takes all").into_inner()
    }
}

/// A seed as a file: a ZIP as it is; else parts, each after a line `=== PATH`,
/// and what stands before the first is the document.
pub fn of_seed(seed: &[u8]) -> Vec<u8> {
    if seed.starts_with(b"PK") || !seed.contains(&b'<') {
        return seed.to_vec();
    }
    let mut parts = vec![(DOCUMENT.to_owned(), Vec::new())];
    for line in seed.split_inclusive(|byte| *byte == b'\n') {
        if let Some(path) = line.strip_prefix(b"=== ") {
            let path = String::from_utf8_lossy(path.trim_ascii()).into_owned();
            parts.push((path, Vec::new()));
        } else if let Some((_, content)) = parts.last_mut() {
            content.extend_from_slice(line);
        }
    }
    let mut package = Package { parts };
    package.parts.retain(|(_, content)| !content.is_empty());
    package
        .with("[Content_Types].xml", CONTENT_TYPES)
        .with("_rels/.rels", RELATIONS)
        .with("word/_rels/document.xml.rels", DOCUMENT_RELATIONS)
        .packed()
}

const CONTENT_TYPES: &str = concat!(
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="#,
    r#""application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    "</Types>"
);
const RELATIONS: &str = concat!(
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/"#,
    r#"relationships/officeDocument" Target="word/document.xml"/></Relationships>"#
);
const DOCUMENT_RELATIONS: &str = concat!(
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="s" Type="x/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/>"#,
    r#"<Relationship Id="t" Type="x/settings" Target="settings.xml"/>"#,
    r#"<Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/>"#,
    r#"<Relationship Id="h" Type="x/header" Target="header.xml"/>"#,
    r#"<Relationship Id="d" Type="x/header" Target="document.xml"/>"#,
    r#"<Relationship Id="m" Type="x/theme" Target="theme.xml"/></Relationships>"#
);
