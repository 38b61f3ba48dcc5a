//! What the Typst layout can see: itself, one document's data and its
//! pictures, four faces, and no clock.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_kit::fonts::FontStore;

use crate::render::fonts::Typeface;

/// What stays the same between documents: the typeface, read once.
pub struct Press {
    typeface: Typeface,
    fonts: FontStore,
    /// How many documents were laid out.
    laid_out: AtomicUsize,
}

/// After so many documents, what none of them used is forgotten. To look for
/// it takes a tenth of a document's time, so it is not done after each.
const REMEMBERED: usize = 4;

impl Press {
    /// A press with the faces of a typeface.
    pub fn new(typeface: Typeface) -> Self {
        let mut fonts = FontStore::new();
        for face in &typeface.faces {
            for font in Font::iter(Bytes::new(Arc::clone(face))) {
                let info = font.info().clone();
                fonts.push((font, info));
            }
        }
        Self {
            typeface,
            fonts,
            laid_out: AtomicUsize::new(0),
        }
    }

    /// Counts one more document; whether it is time to forget what none of the
    /// last ones used.
    pub(super) fn is_to_forget(&self) -> bool {
        self.laid_out.fetch_add(1, Ordering::Relaxed) % REMEMBERED == REMEMBERED - 1
    }

    /// The typeface.
    pub fn typeface(&self) -> &Typeface {
        &self.typeface
    }
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static LAYOUT: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("layout.typ"), include_str!("layout.typ").to_owned()));

/// One document's world.
pub(super) struct World<'a> {
    press: &'a Press,
    data: Bytes,
    pictures: Vec<Bytes>,
}

impl<'a> World<'a> {
    pub(super) fn new(press: &'a Press, data: Vec<u8>, pictures: Vec<Bytes>) -> Self {
        Self {
            press,
            data: Bytes::new(data),
            pictures,
        }
    }
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        LAYOUT.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == LAYOUT.id() {
            Ok(LAYOUT.clone())
        } else {
            Err(FileError::NotSource)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file_id("document.json") {
            return Ok(self.data.clone());
        }
        (0..self.pictures.len())
            .find(|index| id == file_id(&format!("picture-{index}")))
            .map(|index| self.pictures[index].clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
