//! Footnotes.

use super::DocxError;
use super::amend::Amending;
use super::element::{Element, Node};
use super::manuscript::Manuscript;
use super::style_id::SPACER;
use super::{order, root};

/// The ids of the lines that separate notes from the text; those of notes
/// come after.
pub(super) const SEPARATORS: [(&str, &str, i32); 2] = [
    ("separator", "w:separator", -1),
    ("continuationSeparator", "w:continuationSeparator", 0),
];

/// The part: the separators, and what docx-rs built.
pub(super) fn part<'a>(
    built: &'a [u8],
    manuscript: &Manuscript<'_>,
) -> Result<Element<'a>, DocxError> {
    let mut footnotes = Element::parse(built)?;
    let mut amending = Amending::new(manuscript);
    amending.amend(&mut footnotes);
    // Word draws the rule in the middle of the line that carries it.
    let look = &manuscript.galley.footnotes;
    let height = look.clearance * 2 + look.rule_weight;
    let separators = SEPARATORS.map(|(kind, line, id)| {
        let style = Element::new("w:pStyle").value(SPACER);
        let spacing = Element::new("w:spacing")
            .with("w:line", height.to_twips().max(1))
            .with("w:lineRule", "exact");
        let properties = Element::new("w:pPr").child(style).child(spacing);
        let run = Element::new("w:r").child(Element::new(line));
        Node::Element(
            Element::new("w:footnote")
                .with("w:type", kind)
                .with("w:id", id)
                .child(Element::new("w:p").child(properties).child(run)),
        )
    });
    footnotes.children.splice(0..0, separators);
    root::root(&mut footnotes);
    order::tidy(&mut footnotes);
    Ok(footnotes)
}
