//! A galley to the bytes of a DOCX file.
//!
//! docx-rs builds paragraphs, tables, styles and lists. Its files are not
//! valid by the schema and lack what an official document needs, so each part
//! that it builds is read back as a tree of elements, amended and brought into
//! schema order, and packed by our own ZIP writer.
//!
//! Everything that stands on a page (the sections, their headers and footers)
//! goes through docx-rs as one long manuscript, and is then parted into
//! the files of the package. What docx-rs cannot say of a paragraph is noted
//! under the paragraph's id and added in the pass.

mod amend;
mod block;
mod borders;
mod element;
mod error;
mod list;
mod look;
mod manuscript;
mod note;
mod order;
mod package;
mod paragraph;
mod properties;
mod root;
mod section;
mod settings;
mod style_id;
mod styles;
mod table;
#[cfg(test)]
mod tests;
mod unit;

use docx_rs::Docx;

pub use error::DocxError;

use super::galley::Galley;
use element::Element;
use manuscript::Manuscript;
use package::{Kind, Package};

/// Writes the galley as a DOCX file. Same galley, same bytes.
pub fn write(galley: &Galley) -> Result<Vec<u8>, DocxError> {
    let mut manuscript = Manuscript::new(galley);
    let stories = section::stories(&mut manuscript)?;
    let mut docx = Docx::new();
    docx.styles = styles::styles(galley);
    docx.numberings = manuscript.lists.numberings(&galley.font);
    docx.document.children = std::mem::take(&mut manuscript.children);
    let built = docx.build();

    let mut package = Package::new();
    let document = Element::parse(&built.document)?;
    section::part(document, stories, &manuscript, &mut package)?;
    package.add(Kind::Styles, &styles::part(&built.styles, galley)?);
    if !manuscript.lists.is_empty() {
        package.add(Kind::Numbering, &list::part(&built.numberings)?);
    }
    if !galley.notes.is_empty() {
        package.add(Kind::Footnotes, &note::part(&built.footnotes, &manuscript)?);
    }
    package.add(Kind::Settings, &settings::settings(galley));
    package.add(Kind::FontTable, &settings::font_table(galley));
    package.add(Kind::Theme, &settings::theme(galley));
    package.add(Kind::Core, &properties::core(&galley.properties));
    package.add(Kind::App, &properties::app());
    package.pack()
}
