//! Sections: their paper, margins and page numbers, headers and footers.
//!
//! The stories of a document (the text of each section, its headers and
//! footers) stand one after the other in the manuscript; [`part`] parts them
//! again.

use docx_rs::{FieldCharType, InstrPAGE, InstrText, Paragraph as Built, Run};

use super::DocxError;
use super::amend::{self, Amending};
use super::element::Element;
use super::look::look;
use super::manuscript::{Manuscript, Piece, Start};
use super::order;
use super::package::{Kind, Package, margin_id};
use super::root::new_root;
use crate::render::galley::{Block, Galley, Page, Section};
use crate::units::Length;

/// What is to be cut from the manuscript.
pub(super) struct Stories {
    /// How many children belong to the text.
    text: usize,
    /// Headers and footers in their order.
    margins: Vec<(Kind, usize)>,
    /// The properties of the last section.
    last: Element<'static>,
}

/// Adds the stories of all sections to the manuscript.
pub(super) fn stories<'g>(manuscript: &mut Manuscript<'g>) -> Result<Stories, DocxError> {
    let galley: &'g Galley = manuscript.galley;
    let sections = &galley.sections;
    let mut margins = Vec::new();
    let mut properties = Vec::new();
    let mut footed = false;
    for section in sections {
        footed |= !section.first_footer.is_empty();
        properties.push(property(section, footed, &mut margins));
    }
    let mut text = 0;
    let last = properties.pop().ok_or(DocxError::NoSection)?;
    let mut properties = properties.into_iter();
    for section in sections {
        let mut pieces = manuscript.flow(&section.blocks, &section.page, Start::Page)?;
        if text == 0 && !galley.notes.is_empty() && matches!(pieces.first(), Some(Piece::Table(_)))
        {
            // LibreOffice puts a line above a table that opens a document
            // with footnotes.
            pieces.insert(0, manuscript.seam());
        }
        if let Some(property) = properties.next()
            && let Some(Piece::Paragraph(end)) = pieces.last()
            && let Some(addition) = manuscript.addition_mut(end)
        {
            addition.properties.push(property);
        }
        text += manuscript.add(pieces);
    }
    let margins = margins
        .into_iter()
        .map(|story: Story<'_>| {
            let pieces = story.pieces(manuscript)?;
            Ok((story.kind, manuscript.add(pieces)))
        })
        .collect::<Result<_, DocxError>>()?;
    Ok(Stories {
        text,
        margins,
        last,
    })
}

/// A header or footer.
struct Story<'g> {
    kind: Kind,
    section: &'g Section,
    /// The page number, with the space above it.
    number: Option<Length>,
    /// The blocks, with the space above them.
    blocks: &'g [Block],
    above: Length,
}

impl<'g> Story<'g> {
    fn pieces(&self, manuscript: &mut Manuscript<'g>) -> Result<Vec<Piece>, DocxError> {
        let mut pieces = Vec::new();
        if let Some(above) = self.number {
            let number = manuscript.page_number(self.section, above)?;
            pieces.push(Piece::Paragraph(Box::new(number)));
        }
        if self.above > Length::ZERO && !self.blocks.is_empty() {
            let spacer = manuscript.empty(self.above);
            pieces.push(Piece::Paragraph(Box::new(spacer)));
        }
        if pieces.is_empty() || !self.blocks.is_empty() {
            pieces.extend(manuscript.flow(self.blocks, &self.section.page, Start::Page)?);
        }
        Ok(pieces)
    }
}

/// The properties of a section; adds its headers and footers. `footed` says
/// that some section up to it has a footer on its first page, which it would
/// go on with.
fn property<'g>(
    section: &'g Section,
    footed: bool,
    margins: &mut Vec<Story<'g>>,
) -> Element<'static> {
    let first =
        section.hide_first || !section.first_header.is_empty() || !section.first_footer.is_empty();
    // A section has one distance for all its headers; the lower ones get the
    // difference as space above.
    let distance = if section.first_header.is_empty() {
        section.number_from_top
    } else {
        section.number_from_top.min(section.header_from_top)
    };
    let number = section.number_from_top - distance;
    let mut element = Element::new("w:sectPr");
    let mut add = |kind, at, number, blocks, above| {
        margins.push(Story {
            kind,
            section,
            number,
            blocks,
            above,
        });
        let name = match kind {
            Kind::Footer => "w:footerReference",
            _ => "w:headerReference",
        };
        let id = margin_id(margins.len());
        Element::new(name).with("w:type", at).with("r:id", id)
    };
    let header = add(
        Kind::Header,
        "default",
        Some(number),
        &[] as &[Block],
        Length::ZERO,
    );
    element = element.child(header);
    if first {
        let shown = (!section.hide_first).then_some(number);
        let above = section.header_from_top - distance;
        let header = add(Kind::Header, "first", shown, &section.first_header, above);
        element = element.child(header);
        if footed {
            let none = Length::ZERO;
            let footer = add(Kind::Footer, "first", None, &section.first_footer, none);
            element = element.child(footer);
        }
    }
    element = element.child(Element::new("w:type").value("nextPage"));
    element = paper(element, &section.page, distance, section.footer_from_bottom);
    if section.restart {
        element = element.child(Element::new("w:pgNumType").with("w:start", 1));
    }
    element = element.child(Element::new("w:cols").with("w:space", 0));
    if first {
        element = element.child(Element::new("w:titlePg"));
    }
    element
}

fn paper(
    element: Element<'static>,
    page: &Page,
    header: Length,
    footer: Length,
) -> Element<'static> {
    let mut size = Element::new("w:pgSz")
        .with("w:w", page.width.to_twips())
        .with("w:h", page.height.to_twips());
    if page.landscape {
        size = size.with("w:orient", "landscape");
    }
    let margins = Element::new("w:pgMar")
        .with("w:top", page.top.to_twips())
        .with("w:right", page.right.to_twips())
        .with("w:bottom", page.bottom.to_twips())
        .with("w:left", page.left.to_twips())
        .with("w:header", header.to_twips())
        .with("w:footer", footer.to_twips())
        .with("w:gutter", 0);
    element.child(size).child(margins)
}

impl Manuscript<'_> {
    /// The paragraph that prints the number of its page.
    fn page_number(&mut self, section: &Section, above: Length) -> Result<Built, DocxError> {
        let number = &section.page_number;
        let style = self.style(&number.style)?;
        let own = number.runs.first().map_or(style.look, |run| run.look);
        let own = look(&own, Some(&style.look));
        let mut bare = number.clone();
        bare.runs.clear();
        bare.format.before = bare.format.before + above;
        let mut built = self.paragraph(&bare, &section.page)?;
        let field = [
            Run::new().add_field_char(FieldCharType::Begin, false),
            Run::new().add_instr_text(InstrText::PAGE(InstrPAGE::new())),
            Run::new().add_field_char(FieldCharType::Separate, false),
            Run::new().add_text("1"),
            Run::new().add_field_char(FieldCharType::End, false),
        ];
        for mut run in field {
            run.run_property = own.clone();
            built = built.add_run(run);
        }
        Ok(built)
    }
}

/// Amends what docx-rs built and parts it into the document, its headers and
/// its footers.
pub(super) fn part(
    built: Element<'_>,
    stories: Stories,
    manuscript: &Manuscript<'_>,
    package: &mut Package,
) -> Result<(), DocxError> {
    let body = built.into_elements().next().ok_or(DocxError::Unreadable)?;
    let mut amending = Amending::new(manuscript);
    let mut pieces = body.into_elements().map(|mut piece| {
        amending.amend(&mut piece);
        order::tidy(&mut piece);
        piece
    });
    let text = Element::new("w:body")
        .all(pieces.by_ref().take(stories.text))
        .child(stories.last);
    package.add(Kind::Document, &new_root("w:document").child(text));
    for (kind, count) in stories.margins {
        let root = match kind {
            Kind::Footer => "w:ftr",
            _ => "w:hdr",
        };
        let story = new_root(root).all(pieces.by_ref().take(count));
        package.add_margin(kind, &story, amend::embedded(&story).is_some());
    }
    for picture in manuscript.pictures() {
        package.add_picture(&picture.bytes, picture.format);
    }
    Ok(())
}
