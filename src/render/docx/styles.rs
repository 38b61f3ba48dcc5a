//! The named styles: what a person who edits the file sees.

use docx_rs::{
    LineSpacing, LineSpacingType, ParagraphProperty, RunProperty, Style, StyleType, Styles,
};

use super::element::{Element, Node, escape};
use super::look::look;
use super::manuscript::Addition;
use super::style_id::{NOTE_MARK, PICTURE, RULE, SPACER};
use super::unit::SEAM;
use super::{DocxError, order, paragraph, root};
use crate::model::Align;
use crate::render::galley::{Format, Galley, Look};
use crate::units::Length;

/// The style that all others are based on.
const NORMAL: &str = "Normal";

/// How a paragraph without a style stands, as [`defaults`] says.
const PLAIN: Format = Format {
    align: Align::Left,
    first: Length::ZERO,
    left: Length::ZERO,
    right: Length::ZERO,
    before: Length::ZERO,
    after: Length::ZERO,
    pitch: Length::ZERO,
    percent: Some(100),
    keep_next: false,
    keep_lines: false,
};

/// How text without a style looks: as large as that of the first style.
fn normal(galley: &Galley) -> Option<Look> {
    let first = galley.styles.first()?;
    Some(Look {
        size: first.look.size,
        bold: false,
        italic: false,
        underline: false,
        red: false,
    })
}

/// The styles for docx-rs, without those that it writes itself.
pub(super) fn styles(galley: &Galley) -> Styles {
    let mut styles = Styles::new();
    let normal = normal(galley);
    for named in &galley.styles {
        // What docx-rs cannot say is added in the pass.
        let mut property =
            paragraph::difference(&named.format, Some(&PLAIN), &mut Addition::default());
        if let Some(level) = named.outline {
            property = property.outline_lvl(usize::from(level.saturating_sub(1)));
        }
        let mut style = style(&named.id, &named.name);
        style.paragraph_property = property;
        style.run_property = look(&named.look, normal.as_ref());
        styles = styles.add_style(style);
    }
    let tiny = RunProperty::new().size(2);
    let mut rule = style(RULE, "Đường kẻ");
    rule.run_property = tiny.clone();
    let mut spacer = style(SPACER, "Khoảng trống");
    spacer.run_property = tiny.clone();
    spacer.paragraph_property = ParagraphProperty::new().line_spacing(
        LineSpacing::new()
            .line_rule(LineSpacingType::Exact)
            .line(SEAM.to_twips() as i32),
    );
    let mut picture = style(PICTURE, "Hình ảnh");
    picture.run_property = tiny;
    picture.paragraph_property = ParagraphProperty::new().align(docx_rs::AlignmentType::Center);
    styles.add_style(rule).add_style(spacer).add_style(picture)
}

fn style(id: &str, name: &str) -> Style {
    Style::new(id, StyleType::Paragraph)
        .name(escape(name))
        .based_on(NORMAL)
        .q_format(true)
}

/// The part: what docx-rs built, with the defaults of the document and the
/// root style in place of its own.
pub(super) fn part<'a>(built: &'a [u8], galley: &'a Galley) -> Result<Element<'a>, DocxError> {
    let mut styles = Element::parse(built)?;
    styles.children.retain(|node| match node {
        Node::Element(element) => {
            element.name == "w:style" && element.attribute("w:styleId") != Some(NORMAL)
        }
        Node::Text(_) => false,
    });
    let named = galley.styles.iter();
    for (style, named) in styles.elements_mut().zip(named) {
        let mut addition = Addition::default();
        paragraph::difference(&named.format, Some(&PLAIN), &mut addition);
        let properties = style.child_mut("w:pPr");
        let additions = addition.properties.into_iter().map(Node::Element);
        properties.children.extend(additions);
    }
    let normal = Element::new("w:style")
        .with("w:type", "paragraph")
        .with("w:default", 1)
        .with("w:styleId", NORMAL)
        .child(Element::new("w:name").value(NORMAL))
        .child(Element::new("w:qFormat"));
    styles.children.insert(0, Node::Element(normal));
    if !galley.notes.is_empty() {
        styles.children.push(Node::Element(note_mark()));
    }
    styles.children.insert(0, Node::Element(defaults(galley)));
    root::root(&mut styles);
    order::tidy(&mut styles);
    Ok(styles)
}

/// Word and LibreOffice know the marks of footnotes by the style's name.
fn note_mark() -> Element<'static> {
    let superscript = Element::new("w:vertAlign").value("superscript");
    Element::new("w:style")
        .with("w:type", "character")
        .with("w:styleId", NOTE_MARK)
        .child(Element::new("w:name").value("footnote reference"))
        .child(Element::new("w:qFormat"))
        .child(Element::new("w:rPr").child(superscript))
}

fn defaults(galley: &Galley) -> Element<'static> {
    let font = &galley.font;
    let language = &galley.properties.language;
    let mut run = Element::new("w:rPr").child(
        Element::new("w:rFonts")
            .with("w:ascii", font)
            .with("w:hAnsi", font)
            .with("w:eastAsia", font)
            .with("w:cs", font),
    );
    if let Some(normal) = normal(galley) {
        let size = normal.size.to_half_points();
        run = run
            .child(Element::new("w:sz").value(size))
            .child(Element::new("w:szCs").value(size));
    }
    run = run.child(
        Element::new("w:lang")
            .value(language)
            .with("w:eastAsia", language)
            .with("w:bidi", "ar-SA"),
    );
    let paragraph = Element::new("w:pPr")
        .child(Element::new("w:widowControl"))
        .child(
            Element::new("w:spacing")
                .with("w:before", 0)
                .with("w:after", 0)
                .with("w:line", 240)
                .with("w:lineRule", "auto"),
        );
    Element::new("w:docDefaults")
        .child(Element::new("w:rPrDefault").child(run))
        .child(Element::new("w:pPrDefault").child(paragraph))
}
