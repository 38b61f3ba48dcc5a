//! The text of a DOCX, paragraph by paragraph, read from its XML alone.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::words::letters;

/// What a DOCX says.
#[derive(Default)]
pub struct Written {
    /// The title among its properties.
    pub title: String,
    /// Its text, in order.
    pub stretches: Vec<Stretch>,
    /// The paragraphs of its notes and at the foot of its pages.
    pub asides: Vec<String>,
    /// How many of its sections number their first page not.
    pub unnumbered: usize,
}

/// Paragraphs of the main part; one with a note is cut at the note's mark.
pub enum Stretch {
    /// They stand one after the other.
    Ordered(Vec<String>),
    /// A table in which a cell covers rows: every program reads it in an order of
    /// its own.
    Table(Vec<String>),
}

/// Reads a DOCX.
pub fn read(docx: &[u8]) -> Written {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a ZIP");
    let names: Vec<_> = archive
        .file_names()
        .map(|name| name.expect("a name").into_owned())
        .collect();
    let mut text = |name: &str| {
        let mut text = String::new();
        let mut file = archive.by_name(name).expect("a part");
        file.read_to_string(&mut text).expect("UTF-8");
        text
    };
    let mut main = Part::default();
    main.read(&text("word/document.xml"));
    main.close_stretch();
    let mut asides = Part::default();
    for name in names {
        if name.starts_with("word/footnotes") || name.starts_with("word/footer") {
            asides.read(&text(&name));
        }
    }
    let properties = text("docProps/core.xml");
    let title = properties.split_once("<dc:title>");
    let title = title.and_then(|(_, after)| after.split_once("</dc:title>"));
    let (title, _) = title.expect("a title");
    Written {
        title: quick_xml::escape::unescape(title)
            .expect("XML")
            .into_owned(),
        stretches: main.stretches,
        asides: asides.paragraphs,
        unnumbered: main.unnumbered,
    }
}

/// A part while it is read.
#[derive(Default)]
struct Part {
    stretches: Vec<Stretch>,
    paragraphs: Vec<String>,
    text: String,
    is_text: bool,
    tables: usize,
    covers_rows: bool,
    unnumbered: usize,
}

impl Part {
    fn read(&mut self, xml: &str) {
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event().expect("XML") {
                Event::Start(tag) => self.open(&tag),
                Event::Empty(tag) => self.empty(&tag),
                Event::End(tag) => self.close(tag.name().as_ref()),
                Event::Text(words) if self.is_text => self.text += &words,
                Event::GeneralRef(name) if self.is_text => {
                    let entity = format!("&{};", &*name);
                    self.text += &quick_xml::escape::unescape(&entity).expect("an entity");
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.name().as_ref() {
            "w:t" => self.is_text = true,
            "w:tbl" => {
                if self.tables == 0 {
                    self.close_stretch();
                }
                self.tables += 1;
            }
            _ => {}
        }
    }

    fn empty(&mut self, tag: &BytesStart<'_>) {
        match tag.name().as_ref() {
            "w:footnoteReference" => self.close_paragraph(),
            "w:vMerge" => self.covers_rows = true,
            "w:titlePg" => self.unnumbered += 1,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "w:t" => self.is_text = false,
            "w:p" => self.close_paragraph(),
            "w:tbl" => {
                self.tables -= 1;
                if self.tables == 0 {
                    self.close_stretch();
                }
            }
            _ => {}
        }
    }

    fn close_paragraph(&mut self) {
        let text = letters(&std::mem::take(&mut self.text));
        if !text.is_empty() {
            self.paragraphs.push(text);
        }
    }

    fn close_stretch(&mut self) {
        let paragraphs = std::mem::take(&mut self.paragraphs);
        let covers_rows = std::mem::take(&mut self.covers_rows);
        self.stretches.push(if covers_rows {
            Stretch::Table(paragraphs)
        } else {
            Stretch::Ordered(paragraphs)
        });
    }
}
