//! The package: parts, their content types and relationships, and the ZIP
//! file around them.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::sync::Arc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::DocxError;
use super::element::Element;
use crate::model::PictureFormat;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// Levels above it cost time and save next to nothing.
const COMPRESSION: i64 = 5;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Styles,
    Numbering,
    Footnotes,
    Settings,
    FontTable,
    Theme,
    Header,
    Footer,
    Core,
    App,
}

impl Kind {
    /// The path, without the number of a header or footer.
    fn path(self) -> &'static str {
        match self {
            Self::Document => "word/document",
            Self::Styles => "word/styles",
            Self::Numbering => "word/numbering",
            Self::Footnotes => "word/footnotes",
            Self::Settings => "word/settings",
            Self::FontTable => "word/fontTable",
            Self::Theme => "word/theme/theme1",
            Self::Header => "word/header",
            Self::Footer => "word/footer",
            Self::Core => "docProps/core",
            Self::App => "docProps/app",
        }
    }

    /// The last part of the content type.
    fn content_type(self) -> &'static str {
        match self {
            Self::Document => "officedocument.wordprocessingml.document.main",
            Self::Styles => "officedocument.wordprocessingml.styles",
            Self::Numbering => "officedocument.wordprocessingml.numbering",
            Self::Footnotes => "officedocument.wordprocessingml.footnotes",
            Self::Settings => "officedocument.wordprocessingml.settings",
            Self::FontTable => "officedocument.wordprocessingml.fontTable",
            Self::Theme => "officedocument.theme",
            Self::Header => "officedocument.wordprocessingml.header",
            Self::Footer => "officedocument.wordprocessingml.footer",
            Self::Core => "package.core-properties",
            Self::App => "officedocument.extended-properties",
        }
    }

    /// The last part of the relationship's type.
    fn relationship(self) -> &'static str {
        match self {
            Self::Document => "officeDocument",
            Self::Styles => "styles",
            Self::Numbering => "numbering",
            Self::Footnotes => "footnotes",
            Self::Settings => "settings",
            Self::FontTable => "fontTable",
            Self::Theme => "theme",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Core => "core-properties",
            Self::App => "extended-properties",
        }
    }

    /// Whether the package refers to it, not the document.
    fn is_top(self) -> bool {
        match self {
            Self::Document | Self::Core | Self::App => true,
            Self::Styles
            | Self::Numbering
            | Self::Footnotes
            | Self::Settings
            | Self::FontTable
            | Self::Theme
            | Self::Header
            | Self::Footer => false,
        }
    }
}

/// A package in the making.
pub(super) struct Package {
    parts: BTreeMap<String, Content>,
    types: Element<'static>,
    top: Element<'static>,
    document: Element<'static>,
    margins: usize,
    footers: usize,
    pictures: Vec<(String, String)>,
    pictured_margins: Vec<String>,
}

enum Content {
    Xml(Vec<u8>),
    Picture(Arc<[u8]>),
}

/// The relationship's id of the header or footer with this number, from 1.
pub(super) fn margin_id(number: usize) -> String {
    format!("margin{number}")
}

impl Package {
    /// A package without parts.
    pub fn new() -> Self {
        let default = |extension, kind| {
            Element::new("Default")
                .with("Extension", extension)
                .with("ContentType", kind)
        };
        let types = Element::new("Types").with("xmlns", TYPES).all([
            default("jpeg", "image/jpeg"),
            default("png", "image/png"),
            default(
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml",
            ),
            default("xml", "application/xml"),
        ]);
        Self {
            parts: BTreeMap::new(),
            types,
            top: Element::new("Relationships").with("xmlns", RELATIONSHIPS),
            document: Element::new("Relationships").with("xmlns", RELATIONSHIPS),
            margins: 0,
            footers: 0,
            pictures: Vec::new(),
            pictured_margins: Vec::new(),
        }
    }

    /// Adds a part that a package has once.
    pub fn add(&mut self, kind: Kind, root: &Element<'_>) {
        let id = kind.relationship().to_owned();
        self.file(kind, format!("{}.xml", kind.path()), id, root);
    }

    /// Adds the next header or footer; `pictured` if it shows a picture.
    pub fn add_margin(&mut self, kind: Kind, root: &Element<'_>, pictured: bool) {
        self.margins += 1;
        self.footers += usize::from(kind == Kind::Footer);
        let number = match kind {
            Kind::Footer => self.footers,
            _ => self.margins - self.footers,
        };
        let path = format!("{}{number}.xml", kind.path());
        if pictured {
            self.pictured_margins.push(path.clone());
        }
        self.file(kind, path, margin_id(self.margins), root);
    }

    /// Adds the next picture. Its id is that under which docx-rs refers to it.
    pub fn add_picture(&mut self, bytes: &Arc<[u8]>, format: PictureFormat) {
        let id = format!("picture{}", self.pictures.len());
        let extension = match format {
            PictureFormat::Png => "png",
            PictureFormat::Jpeg => "jpeg",
        };
        let target = format!("media/{id}.{extension}");
        let content = Content::Picture(Arc::clone(bytes));
        self.parts.insert(format!("word/{target}"), content);
        self.pictures.push((id, target));
    }

    fn file(&mut self, kind: Kind, path: String, id: String, root: &Element<'_>) {
        self.types = std::mem::replace(&mut self.types, Element::new("Types")).child(
            Element::new("Override")
                .with("PartName", format!("/{path}"))
                .with(
                    "ContentType",
                    format!("application/vnd.openxmlformats-{}+xml", kind.content_type()),
                ),
        );
        let (relationships, target) = if kind.is_top() {
            (&mut self.top, path.as_str())
        } else {
            (&mut self.document, path.trim_start_matches("word/"))
        };
        let own = match kind {
            Kind::Core => CORE.to_owned(),
            _ => format!("{OFFICE}/{}", kind.relationship()),
        };
        relate(relationships, &id, own, target);
        self.parts.insert(path, Content::Xml(root.to_part()));
    }

    /// The package as a ZIP file: content types first, then the parts by
    /// name, nothing in it that depends on where and when it was made.
    pub fn pack(mut self) -> Result<Vec<u8>, DocxError> {
        relate_pictures(&mut self.document, &self.pictures);
        for path in &self.pictured_margins {
            let mut own = Element::new("Relationships").with("xmlns", RELATIONSHIPS);
            relate_pictures(&mut own, &self.pictures);
            let name = path.trim_start_matches("word/");
            let path = format!("word/_rels/{name}.rels");
            self.parts.insert(path, Content::Xml(own.to_part()));
        }
        for (path, root) in [
            ("_rels/.rels", &self.top),
            ("word/_rels/document.xml.rels", &self.document),
        ] {
            let part = Content::Xml(root.to_part());
            self.parts.insert(path.to_owned(), part);
        }
        let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(32 * 1024)));
        let options = SimpleFileOptions::default()
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o644);
        let deflated = options
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(COMPRESSION));
        let stored = options.compression_method(CompressionMethod::Stored);
        zip.start_file("[Content_Types].xml", deflated)?;
        zip.write_all(&self.types.to_part())?;
        for (path, content) in &self.parts {
            match content {
                Content::Xml(bytes) => {
                    zip.start_file(path.as_str(), deflated)?;
                    zip.write_all(bytes)?;
                }
                Content::Picture(bytes) => {
                    zip.start_file(path.as_str(), stored)?;
                    zip.write_all(bytes)?;
                }
            }
        }
        Ok(zip.finish()?.into_inner())
    }
}

fn relate(relationships: &mut Element<'static>, id: &str, kind: String, target: &str) {
    let taken = std::mem::replace(relationships, Element::new("Relationships"));
    *relationships = taken.child(
        Element::new("Relationship")
            .with("Id", id)
            .with("Type", kind)
            .with("Target", target),
    );
}

fn relate_pictures(relationships: &mut Element<'static>, pictures: &[(String, String)]) {
    for (id, target) in pictures {
        relate(relationships, id, format!("{OFFICE}/image"), target);
    }
}
