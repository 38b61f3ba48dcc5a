//! What the file says about itself.

use super::element::Element;
use crate::render::galley::Properties;

/// Title, subject, author, language and date.
pub(super) fn core(properties: &Properties) -> Element<'static> {
    let (year, month, day) = properties.date;
    let date = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    let at = |name| {
        Element::new(name)
            .with("xsi:type", "dcterms:W3CDTF")
            .text(&date)
    };
    let mut core = Element::new("cp:coreProperties")
        .with(
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        )
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(Element::new("dc:title").text(&properties.title))
        .child(Element::new("dc:subject").text(&properties.subject))
        .child(Element::new("dc:creator").text(&properties.author));
    if !properties.keywords.is_empty() {
        let keywords = properties.keywords.join(", ");
        core = core.child(Element::new("cp:keywords").text(&keywords));
    }
    core.child(Element::new("cp:lastModifiedBy").text(&properties.author))
        .child(at("dcterms:created"))
        .child(at("dcterms:modified"))
        .child(Element::new("dc:language").text(&properties.language))
}

/// The program that wrote it.
pub(super) fn app() -> Element<'static> {
    Element::new("Properties")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        )
        .child(Element::new("Application").text(env!("CARGO_PKG_NAME")))
}
