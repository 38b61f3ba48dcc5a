//! The ZIP package of a document: its parts within bounds, and which part is
//! what by content types and relationships (ECMA-376, part 2).

use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::element::{self, Element};
use super::fault::{self, Outcome};
use crate::message::Message;

/// Entries of a package; real ones have some hundreds at most.
const ENTRIES: usize = 20_000;
/// Bytes of one part; 500 pages from Word take about 15 MB.
const PART_BYTES: u64 = 64 << 20;
/// Bytes of all parts that are read.
const TOTAL_BYTES: u64 = 160 << 20;

/// An opened package.
pub(super) struct Package<'a> {
    name: &'a str,
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Entries by name in lower case: part names ignore case.
    entries: HashMap<String, usize>,
    /// Bytes that may still be read.
    budget: u64,
    /// The path of the main part.
    pub main: String,
}

/// A relationship of a part.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    /// The last segment of its type (`styles`, `header`, ...).
    pub kind: String,
    /// The path of the part that it leads to; empty when outside the package.
    pub target: String,
}

impl<'a> Package<'a> {
    /// Opens a file that should be a DOCX document.
    pub fn open(name: &'a str, bytes: &'a [u8]) -> Outcome<Self> {
        recognise(name, bytes)?;
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| {
            let what = Message::new("truncated-docx.zip").with("reason", error.to_string());
            fault::truncated(name, what)
        })?;
        if archive.len() > ENTRIES {
            let what = Message::new("oversized-docx.entries").with("count", archive.len());
            return Err(fault::oversized(name, what));
        }
        let entries = (0..archive.len())
            .filter_map(|index| {
                let entry = archive.name_for_index(index)?.ok()?;
                Some((normal(&entry), index))
            })
            .collect();
        let mut package = Self {
            name,
            archive,
            entries,
            budget: TOTAL_BYTES,
            main: String::new(),
        };
        package.main = package.find_main()?;
        Ok(package)
    }

    /// The text of a part; `None` when there is no such part.
    pub fn text(&mut self, path: &str) -> Outcome<Option<String>> {
        let Some(&index) = self.entries.get(&normal(path)) else {
            return Ok(None);
        };
        let bytes = self.bytes(path, index)?;
        decode(path, bytes).map(Some)
    }

    /// The relationships of a part by id; none when it has none.
    pub fn relations(&mut self, path: &str) -> Outcome<BTreeMap<String, Relation>> {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let rels = format!("{folder}/_rels/{file}.rels");
        let rels = rels.trim_start_matches('/');
        let Some(text) = self.text(rels)? else {
            return Ok(BTreeMap::new());
        };
        let root = element::parse(rels, &text)?;
        Ok(root
            .children()
            .filter_map(|relation| {
                let kind = relation.get("Type")?.rsplit('/').next()?.to_owned();
                let outside = relation.get("TargetMode") == Some("External");
                let target = if outside {
                    String::new()
                } else {
                    resolve(folder, relation.get("Target")?)
                };
                Some((relation.get("Id")?.to_owned(), Relation { kind, target }))
            })
            .collect())
    }

    fn bytes(&mut self, path: &str, index: usize) -> Outcome<Vec<u8>> {
        let name = self.name;
        let mut entry = self.archive.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => fault::encrypted(name),
            other => fault::unreadable(name, path, &other.to_string()),
        })?;
        let limit = PART_BYTES.min(self.budget);
        let mut bytes = Vec::with_capacity(usize::try_from(entry.size().min(limit)).unwrap_or(0));
        let read = entry.by_ref().take(limit + 1).read_to_end(&mut bytes);
        read.map_err(|error| fault::unreadable(name, path, &error.to_string()))?;
        let size = bytes.len() as u64;
        if size > limit {
            let what = Message::new("oversized-docx.part")
                .with("part", path)
                .with("limit", limit.to_string());
            return Err(fault::oversized(name, what));
        }
        self.budget -= size;
        Ok(bytes)
    }

    /// The main part, by the package's relationships and content types.
    fn find_main(&mut self) -> Outcome<String> {
        let by_relation = self.relations("")?.into_values().find_map(|relation| {
            let known = self.entries.contains_key(&normal(&relation.target));
            (relation.kind == "officeDocument" && known).then_some(relation.target)
        });
        let usual = || {
            let usual = "word/document.xml";
            self.entries.contains_key(usual).then(|| usual.to_owned())
        };
        let Some(main) = by_relation.or_else(usual) else {
            return Err(self.without_main());
        };
        let Some(text) = self.text("[Content_Types].xml")? else {
            return Ok(main);
        };
        let types = element::parse("[Content_Types].xml", &text)?;
        match content_type(&types, &main) {
            Some(kind) if !is_word(kind) => Err(fault::not_docx(self.name, other_office(kind))),
            Some(_) | None => Ok(main),
        }
    }

    fn without_main(&self) -> fault::Fault {
        let has = |path: &str| self.entries.contains_key(path);
        let found = if has("content.xml") {
            Message::new("not-a-docx.open-document")
        } else if has("[content_types].xml") || has("word/styles.xml") {
            return fault::truncated(self.name, Message::new("truncated-docx.main"));
        } else {
            Message::new("not-a-docx.zip")
        };
        fault::not_docx(self.name, found)
    }
}

/// Turns away what is no ZIP file.
fn recognise(name: &str, bytes: &[u8]) -> Outcome<()> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.starts_with(b"PK") {
        return Ok(());
    }
    if bytes.starts_with(OLE) {
        let stream: Vec<u8> = "EncryptedPackage".bytes().flat_map(|b| [b, 0]).collect();
        let is_encrypted = bytes.windows(stream.len()).any(|window| window == stream);
        return Err(if is_encrypted {
            fault::encrypted(name)
        } else {
            fault::legacy(name)
        });
    }
    let found = if bytes.is_empty() {
        Message::new("not-a-docx.empty")
    } else if bytes.starts_with(b"{\\rtf") {
        Message::new("not-a-docx.rtf")
    } else if bytes.starts_with(b"%PDF") {
        Message::new("not-a-docx.pdf")
    } else {
        Message::new("not-a-docx.no-zip")
    };
    Err(fault::not_docx(name, found))
}

/// Whether a content type is that of a document or template, with macros or
/// without.
fn is_word(kind: &str) -> bool {
    kind.contains("wordprocessingml") || kind.contains("ms-word") || kind.ends_with("/xml")
}

fn other_office(content_type: &str) -> Message {
    if content_type.contains("spreadsheetml") {
        Message::new("not-a-docx.workbook")
    } else if content_type.contains("presentationml") {
        Message::new("not-a-docx.presentation")
    } else {
        Message::new("not-a-docx.package")
    }
}

/// The content type of a part: its own, or that of its extension.
fn content_type<'e>(types: &'e Element<'_>, path: &str) -> Option<&'e str> {
    let path = normal(path);
    let own = types.children().find(|entry| {
        entry.name == "Override"
            && entry
                .get("PartName")
                .is_some_and(|part| normal(part) == path)
    });
    own.and_then(|entry| entry.get("ContentType"))
}

/// A part's name for comparison.
fn normal(path: &str) -> String {
    path.trim_start_matches('/')
        .replace('\\', "/")
        .to_lowercase()
}

/// The path that a target means, seen from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let full = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut segments: Vec<&str> = Vec::new();
    for segment in full.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    segments.join("/")
}

/// XML text from bytes in UTF-8 or UTF-16, the encodings that OPC permits.
fn decode(path: &str, bytes: Vec<u8>) -> Outcome<String> {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1);
        let units = units.map(|pair| read([pair[0], pair[1]]));
        char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    };
    if bytes.starts_with(&[0xFF, 0xFE]) {
        return Ok(wide(u16::from_le_bytes));
    }
    if bytes.starts_with(&[0xFE, 0xFF]) {
        return Ok(wide(u16::from_be_bytes));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to() as u64;
        fault::broken(path, offset, Message::new("broken-docx.encoding"))
    })?;
    Ok(match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
