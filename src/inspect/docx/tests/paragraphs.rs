//! How paragraphs are laid out.

use super::{Docx, first, paragraph, shown};
use crate::inspect::shown::{LinePitch, StrokeOrigin};
use crate::model::Align;
use crate::units::Length;

#[test]
fn layout_is_read_with_units_and_both_names_of_sides() {
    let shown = shown(&paragraph(
        r#"<w:jc w:val="both"/><w:ind w:start="10mm" w:end="100" w:firstLine="567"/><w:spacing w:before="6pt" w:after="120" w:line="360" w:lineRule="auto"/><w:keepNext/><w:outlineLvl w:val="1"/>"#,
        "x",
    ));
    let first = first(&shown);
    assert_eq!(first.layout.align, Align::Justify);
    assert_eq!(first.layout.left, Length::mm(10));
    assert_eq!(first.layout.right.to_twips(), 100);
    assert_eq!(first.layout.first.to_twips(), 567);
    assert_eq!(first.layout.before, Length::pt(6));
    assert_eq!(first.layout.after, Length::pt(6));
    assert_eq!(first.layout.line, LinePitch::Multiple(150));
    assert!(first.layout.keep_next);
    assert_eq!(first.outline, Some(1));
    assert_eq!(first.left_edge.to_twips(), 1701);
    assert_eq!(first.right_edge.to_twips(), 11_056);
}

#[test]
fn lines_may_stand_at_a_fixed_pitch() {
    let pitch = |rule: &str| {
        let spacing = format!(r#"<w:spacing w:line="340" w:lineRule="{rule}"/>"#);
        first(&shown(&paragraph(&spacing, "x"))).layout.line
    };
    assert_eq!(pitch("exact"), LinePitch::Exactly(Length::pt(17)));
    assert_eq!(pitch("atLeast"), LinePitch::AtLeast(Length::pt(17)));
}

#[test]
fn alike_paragraphs_drop_the_space_between_them() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Danh sách"/><w:pPr><w:contextualSpacing/><w:spacing w:before="120" w:after="60"/></w:pPr></w:style>"#;
    let one = paragraph(r#"<w:pStyle w:val="L"/>"#, "x");
    let body = format!("{one}{one}{}", paragraph("", "y"));
    let shown = Docx::new(&body).styles(styles).read();
    let spaces: Vec<_> = shown
        .paragraphs
        .iter()
        .map(|p| (p.layout.before.to_twips(), p.layout.after.to_twips()))
        .collect();
    assert_eq!(spaces, [(120, 0), (0, 60), (0, 0)]);
    assert_eq!(shown.paragraphs[0].style.as_deref(), Some("Danh sách"));
}

#[test]
fn tab_stops_are_inherited_and_cleared() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:tabs><w:tab w:val="center" w:pos="3000"/><w:tab w:val="left" w:pos="500"/></w:tabs></w:pPr></w:style>"#;
    let body = paragraph(
        r#"<w:pStyle w:val="T"/><w:tabs><w:tab w:val="clear" w:pos="500"/><w:tab w:val="right" w:pos="100"/></w:tabs>"#,
        "x",
    );
    let shown = Docx::new(&body).styles(styles).read();
    let stops: Vec<_> = first(&shown)
        .tab_stops
        .iter()
        .map(|stop| (stop.at.to_twips(), stop.align))
        .collect();
    assert_eq!(stops, [(100, Align::Right), (3000, Align::Center)]);
}

#[test]
fn borders_are_lines_between_the_indents() {
    let shown = shown(&paragraph(
        r#"<w:pBdr><w:bottom w:val="single" w:sz="6"/><w:top w:val="nil"/></w:pBdr><w:ind w:left="1000" w:right="355"/>"#,
        "",
    ));
    let [stroke] = &*first(&shown).strokes else {
        panic!("{:?}", first(&shown).strokes)
    };
    assert_eq!(stroke.origin, StrokeOrigin::BorderBelow);
    assert_eq!(stroke.length.to_twips(), 8000);
    assert_eq!(stroke.left.map(Length::to_twips), Some(2701));
    assert!(stroke.solid && !first(&shown).boxed);
}

#[test]
fn four_borders_are_a_box_and_alike_ones_are_drawn_once() {
    let side = |name: &str, style: &str| format!(r#"<w:{name} w:val="{style}"/>"#);
    let all: String = ["top", "left", "bottom", "right"]
        .map(|name| side(name, "single"))
        .concat();
    let boxed = shown(&paragraph(&format!("<w:pBdr>{all}</w:pBdr>"), "x"));
    assert!(first(&boxed).boxed && first(&boxed).strokes.is_empty());
    let both = format!(
        "<w:pBdr>{}{}</w:pBdr>",
        side("top", "double"),
        side("bottom", "single")
    );
    let pair = shown(&paragraph(&both, "x").repeat(2));
    let origins: Vec<_> = pair
        .paragraphs
        .iter()
        .map(|p| {
            p.strokes
                .iter()
                .map(|s| (s.origin, s.solid))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        origins,
        [
            [(StrokeOrigin::BorderAbove, false)],
            [(StrokeOrigin::BorderBelow, true)]
        ]
    );
}

#[test]
fn pages_start_where_breaks_stand() {
    let brk = r#"<w:r><w:br w:type="page"/></w:r>"#;
    let text = "<w:r><w:t>x</w:t></w:r>";
    let body = format!(
        "<w:p>{text}</w:p><w:p>{brk}{text}</w:p><w:p>{text}{brk}</w:p><w:p>{text}</w:p><w:p>{brk}</w:p><w:p>{text}</w:p>{}",
        paragraph("<w:pageBreakBefore/>", "x")
    );
    let shown = shown(&body);
    let starts: Vec<_> = shown.paragraphs.iter().map(|p| p.starts_page).collect();
    assert_eq!(starts, [false, true, false, true, false, true, true]);
}

#[test]
fn frames_are_boxes_of_their_own() {
    let frame = r#"<w:framePr w:w="2000" w:hAnchor="page" w:x="3000" w:y="100"/>"#;
    let body = format!(
        "{}{}{}",
        paragraph(frame, "a").repeat(2),
        paragraph(
            r#"<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>"#,
            "b"
        ),
        paragraph("", "c")
    );
    let shown = shown(&body);
    use crate::inspect::shown::Frame;
    let frames: Vec<_> = shown.paragraphs.iter().map(|p| p.frame).collect();
    assert_eq!(
        frames,
        [
            Frame::TextBox(0),
            Frame::TextBox(0),
            Frame::TextBox(1),
            Frame::Page
        ]
    );
    assert_eq!(shown.paragraphs[0].left_edge.to_twips(), 3000);
    assert_eq!(shown.paragraphs[0].right_edge.to_twips(), 5000);
    assert_eq!(shown.paragraphs[2].layout.align, Align::Center);
}
