//! A document and a style sheet to the bytes of a file.
//!
//! [`galley`] sets the document once, for every format: it puts the
//! components in their places, joins the standard's words with the
//! document's, gives each paragraph its resolved look and measures the drawn
//! rules. [`docx`] and [`pdf`] write the same galley in their formats, so
//! that the two agree. No figure and no wording of a standard stands here.

pub mod docx;
pub mod fonts;
pub mod galley;
pub mod metrics;
#[cfg_attr(not(feature = "pdf"), path = "render/without_pdf.rs")]
pub mod pdf;
pub mod text;
