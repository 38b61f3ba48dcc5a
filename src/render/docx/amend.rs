//! The pass over what docx-rs built: adds what it cannot say and drops what
//! it says too much.

use super::element::{Element, Node};
use super::manuscript::Manuscript;
use super::style_id::NOTE_MARK;
use crate::render::galley::Picture;

/// The attribute that carries the id of a paragraph through docx-rs.
const PARAGRAPH_ID: &str = "w14:paraId";

/// Adds to paragraphs, rows and pictures what the manuscript keeps for them.
pub(super) struct Amending<'m, 'g> {
    manuscript: &'m Manuscript<'g>,
    heads: std::slice::Iter<'m, bool>,
}

impl<'m, 'g> Amending<'m, 'g> {
    /// A pass over the manuscript from its start.
    pub fn new(manuscript: &'m Manuscript<'g>) -> Self {
        Self {
            manuscript,
            heads: manuscript.heads().iter(),
        }
    }

    /// Amends the element and all below it. Rows come in the order of the
    /// document.
    pub fn amend(&mut self, element: &mut Element<'_>) {
        match &*element.name {
            "w:p" => self.paragraph(element),
            "w:tr" => self.row(element),
            "wp:inline" => self.picture(element),
            _ => {}
        }
        for child in element.elements_mut() {
            self.amend(child);
        }
    }

    fn row(&mut self, element: &mut Element<'_>) {
        if self.heads.next() == Some(&true) {
            let head = Node::Element(Element::new("w:tblHeader"));
            element.child_mut("w:trPr").children.push(head);
        }
    }

    fn paragraph(&self, element: &mut Element<'_>) {
        let addition = element
            .attribute(PARAGRAPH_ID)
            .and_then(|id| self.manuscript.addition(id));
        element.attributes.clear();
        let Some(addition) = addition else { return };
        if !addition.properties.is_empty() {
            let properties = element.child_mut("w:pPr");
            let additions = addition.properties.iter().cloned().map(Node::Element);
            properties.children.extend(additions);
        }
        if addition.note_mark {
            let superscript =
                Element::new("w:rPr").child(Element::new("w:rStyle").value(NOTE_MARK));
            let mark = Element::new("w:r")
                .child(superscript)
                .child(Element::new("w:footnoteRef"));
            let space = Element::new("w:t").with("xml:space", "preserve").text(" ");
            let space = Element::new("w:r").child(space);
            let start = element
                .children
                .iter()
                .take_while(|node| matches!(node, Node::Element(child) if child.name == "w:pPr"));
            let start = start.count();
            element
                .children
                .splice(start..start, [Node::Element(mark), Node::Element(space)]);
        }
    }

    /// docx-rs names the picture by our index in its relationship.
    fn picture(&self, inline: &mut Element<'_>) {
        let Some(index) = embedded(inline) else {
            return;
        };
        let Some(picture) = self.manuscript.pictures().get(index) else {
            return;
        };
        for child in inline.elements_mut() {
            if child.name == "wp:docPr" {
                describe(child, index, picture);
            }
        }
        describe_below(inline, index, picture);
    }
}

fn describe_below(element: &mut Element<'_>, index: usize, picture: &Picture) {
    for child in element.elements_mut() {
        if child.name == "pic:cNvPr" {
            describe(child, index, picture);
        }
        describe_below(child, index, picture);
    }
}

/// The index of the first picture below the element.
pub(super) fn embedded(element: &Element<'_>) -> Option<usize> {
    if let Some(id) = element.attribute("r:embed") {
        return id.strip_prefix("picture")?.parse().ok();
    }
    element.children.iter().find_map(|node| match node {
        Node::Element(child) => embedded(child),
        Node::Text(_) => None,
    })
}

/// The alternative text and number of a picture that docx-rs built.
fn describe(drawing: &mut Element, index: usize, picture: &Picture) {
    drawing.set("id", index + 1);
    drawing.set("name", format!("Picture {}", index + 1));
    drawing.set("descr", &picture.description);
}
