//! The roots of the parts, with our namespaces.

use super::element::Element;

/// The namespaces of our parts.
const NAMESPACES: &[(&str, &str)] = &[
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
];

/// Gives a root the namespaces of our parts and nothing else.
pub(super) fn root(element: &mut Element) {
    element.attributes.clear();
    for (name, value) in NAMESPACES {
        element.set(name, value);
    }
}

/// A root with the namespaces of our parts.
pub(super) fn new_root<'a>(name: &'a str) -> Element<'a> {
    let mut element = Element::new(name);
    root(&mut element);
    element
}
