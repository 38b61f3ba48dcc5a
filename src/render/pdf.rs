//! A galley to PDF/A-2a with PDF/UA-1 tags, by a fixed Typst layout.
//!
//! The layout, `pdf/layout.typ`, reads the galley as JSON at a constant path:
//! no text of a user ever becomes Typst source, and what stays the same
//! between documents is computed once. Lines break greedily, without kerning
//! and hyphenation, as they do in Word and LibreOffice.

mod error;
mod overflow;
mod world;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::fonts::Typeface;
use super::galley::{Galley, Properties};
use super::metrics::Metrics;
use crate::model::Origin;
use world::World;

pub use error::PdfError;
pub use world::Press;

/// Writes a galley as PDF.
///
/// # Errors
/// A letter has no glyph, or the layout refuses the document. A warning of
/// the layout is an error: a font that is not found is only that, and its
/// text would be missing.
pub fn write(galley: &Galley, press: &Press) -> Result<Vec<u8>, PdfError> {
    let written = written(galley, press);
    // A document that is refused leaves as much behind as another.
    if press.is_to_forget() {
        typst::comemo::evict(1);
    }
    written
}

fn written(galley: &Galley, press: &Press) -> Result<Vec<u8>, PdfError> {
    let document = lay_out(galley, press)?;
    overflow::check(&document, galley)?;
    let options = options(&galley.properties)?;
    typst_pdf::pdf(&document, &options).map_err(|errors| refused(&errors))
}

/// The pages of a galley.
fn lay_out(galley: &Galley, press: &Press) -> Result<PagedDocument, PdfError> {
    let metrics = Metrics::new(press.typeface())?;
    check_glyphs(galley, &metrics, press.typeface())?;
    let data = serde_json::to_vec(&Data {
        galley,
        family: &press.typeface().family,
        descent: metrics.descent(),
    })?;
    let world = World::new(press, data, pictures(galley));
    let compiled = typst::compile::<PagedDocument>(&world);
    let document = compiled.output.map_err(|errors| refused(&errors))?;
    if !compiled.warnings.is_empty() {
        return Err(refused(&compiled.warnings));
    }
    Ok(document)
}

/// What the layout reads.
#[derive(Serialize)]
struct Data<'a> {
    galley: &'a Galley,
    family: &'a str,
    /// From the baseline to the bottom of a single line, as a share of the
    /// size.
    descent: f64,
}

fn options(properties: &Properties) -> Result<PdfOptions, PdfError> {
    let (year, month, day) = properties.date;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| PdfError::Layout(error.message().to_string()))?;
    let date = Datetime::from_ymd_hms(year, month as u8, day as u8, 0, 0, 0);
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{} {}", properties.title, properties.subject)),
        creator: Smart::Custom(Some("thethuc".to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn check_glyphs(
    galley: &Galley,
    metrics: &Metrics<'_>,
    typeface: &Typeface,
) -> Result<(), PdfError> {
    // A document says a hundred characters ten thousand times: the whole is
    // looked through once, and its parts only when a letter is missing.
    let Some(character) = metrics.missing(&super::text::write(galley)) else {
        return Ok(());
    };
    let mut paragraphs = galley.paragraphs();
    let found = paragraphs.find(|paragraph| paragraph.text().contains(character));
    Err(PdfError::MissingGlyph {
        family: typeface.family.clone(),
        character,
        origin: found.map_or(Origin::NONE, |paragraph| paragraph.origin),
    })
}

fn pictures(galley: &Galley) -> Vec<Bytes> {
    let pictures = galley.pictures();
    pictures
        .map(|picture| Bytes::new(Arc::clone(&picture.bytes)))
        .collect()
}

fn refused(diagnostics: &[SourceDiagnostic]) -> PdfError {
    let messages: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| diagnostic.message.as_str())
        .collect();
    PdfError::Layout(messages.join("; "))
}
