//! A PDF as one who looks at it sees it: letters with their places and fonts.
//!
//! Read from the bytes alone, by a reader that the program does not use.

use std::collections::HashMap;
use std::rc::Rc;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Dict, String as Text};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

/// A PDF.
pub struct Printed {
    /// The title among its properties.
    pub title: String,
    /// The language of its text.
    pub language: String,
    /// Its pages.
    pub sheets: Vec<Sheet>,
}

/// A page; lengths in points.
pub struct Sheet {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// What belongs to the text, in reading order.
    pub letters: Vec<Letter>,
    /// What belongs to the page: its number, the head of a table that goes on.
    pub furniture: Vec<Letter>,
}

/// A letter and its place, from the page's left and top.
pub struct Letter {
    /// What is read.
    pub text: String,
    /// The left end.
    pub left: f64,
    /// The right end, where the next letter begins.
    pub right: f64,
    /// The line that it stands on.
    pub baseline: f64,
    /// The size of its font.
    pub size: f64,
    /// How far it reaches, of a font of size 1000.
    pub advance: f64,
    /// Its font.
    pub font: Rc<Face>,
}

/// An embedded font.
pub struct Face {
    /// Its PostScript name.
    pub name: String,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is italic.
    pub italic: bool,
}

/// Reads a PDF.
pub fn read(bytes: Vec<u8>) -> Printed {
    let pdf = Pdf::new(bytes).expect("a PDF");
    let catalogue: Dict<'_> = pdf
        .xref()
        .get(pdf.xref().root_id())
        .expect("the document's catalogue");
    let language = catalogue.get::<Text<'_>>(b"Lang".as_slice());
    let title = pdf.metadata().title.as_deref().unwrap_or_default();
    let mut faces = HashMap::new();
    let mut sheet = |page: &Page<'_>| read_page(&pdf, page, &mut faces);
    Printed {
        title: decoded(title),
        language: language.map_or_else(String::new, |text| decoded(&text)),
        sheets: pdf.pages().iter().map(&mut sheet).collect(),
    }
}

/// A text of the PDF's properties: UTF-16 or UTF-8 with its mark, else ASCII.
fn decoded(bytes: &[u8]) -> String {
    if let Some(units) = bytes.strip_prefix(&[0xfe, 0xff]) {
        let units: Vec<_> = units
            .chunks_exact(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect();
        return String::from_utf16(&units).expect("UTF-16");
    }
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

type Faces = HashMap<u128, Rc<Face>>;

fn read_page(pdf: &Pdf, page: &Page<'_>, faces: &mut Faces) -> Sheet {
    let (width, height) = page.base_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let mut reader = Reader {
        sheet: Sheet {
            width,
            height,
            letters: Vec::new(),
            furniture: Vec::new(),
        },
        marked: Vec::new(),
        faces,
    };
    let cache = InterpreterCache::new();
    let whole = Rect::new(0.0, 0.0, width, height);
    let settings = InterpreterSettings::default();
    let mut context = Context::new(Affine::IDENTITY, whole, &cache, pdf.xref(), settings);
    interpret_page(page, &mut context, &mut reader);
    reader.sheet
}

/// Takes down the letters of a page.
struct Reader<'f> {
    sheet: Sheet,
    /// For each open stretch of marked content, whether it is an artifact.
    marked: Vec<bool>,
    faces: &'f mut Faces,
}

impl<'a> Device<'a> for Reader<'_> {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        let Glyph::Outline(outline) = glyph else {
            panic!("a font of Type 3");
        };
        let text = match glyph.as_unicode() {
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(letters)) => letters,
            None => panic!("a letter that cannot be read"),
        };
        let face = self
            .faces
            .entry(outline.font_cache_key())
            .or_insert_with(|| {
                let data = outline.font_data().expect("an embedded font");
                Rc::new(Face {
                    name: data.postscript_name.unwrap_or_default(),
                    bold: data.weight.is_some_and(|weight| weight >= 600),
                    italic: data.is_italic,
                })
            });
        let place = transform * glyph_transform;
        let at = place * Point::ORIGIN;
        let size = place.determinant().abs().sqrt() * 1000.0;
        let advance = f64::from(outline.advance_width().expect("a width"));
        let letter = Letter {
            text,
            left: at.x,
            right: at.x + advance * size / 1000.0,
            baseline: self.sheet.height - at.y,
            size,
            advance,
            font: face.clone(),
        };
        if self.marked.contains(&true) {
            self.sheet.furniture.push(letter);
        } else {
            self.sheet.letters.push(letter);
        }
    }

    fn begin_marked_content(&mut self, tag: &[u8], _: Option<i32>) {
        self.marked.push(tag == b"Artifact");
    }

    fn end_marked_content(&mut self) {
        self.marked.pop();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
