//! Lines, text boxes and pictures.

use super::{first, shown, texts};
use crate::inspect::shown::{Frame, Shown};
use crate::units::Length;

/// 10 mm in EMU.
const CM: i64 = 360_000;

fn anchored(position: &str, width: i64, height: i64, graphic: &str) -> String {
    format!(
        r#"<w:p><w:r><w:drawing><wp:anchor>{position}<wp:extent cx="{width}" cy="{height}"/><a:graphic><a:graphicData>{graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"#
    )
}

fn at(relative: &str, value: &str) -> String {
    format!(r#"<wp:positionH relativeFrom="{relative}">{value}</wp:positionH>"#)
}

fn line(outline: &str) -> String {
    format!(r#"<wps:wsp><wps:spPr><a:prstGeom prst="line"/>{outline}</wps:spPr></wps:wsp>"#)
}

fn strokes(shown: &Shown) -> Vec<(f64, Option<f64>, bool)> {
    let strokes = first(shown).strokes.iter();
    let tenth = |length: Length| (length.to_mm() * 10.0).round() / 10.0;
    strokes
        .map(|s| (tenth(s.length), s.left.map(tenth), s.solid))
        .collect()
}

#[test]
fn a_drawn_line_has_length_and_place() {
    let solid = r#"<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>"#;
    let offset = at(
        "column",
        &format!("<wp:posOffset>{}</wp:posOffset>", 2 * CM),
    );
    let shown_line = |graphic: &str| shown(&anchored(&offset, 3 * CM, 0, graphic));
    assert_eq!(
        strokes(&shown_line(&line(solid))),
        [(30.0, Some(50.0), true)]
    );
    let dashed = r#"<a:ln><a:solidFill/><a:prstDash val="dash"/></a:ln>"#;
    assert_eq!(
        strokes(&shown_line(&line(dashed))),
        [(30.0, Some(50.0), false)]
    );
    assert!(strokes(&shown_line(&line("<a:ln><a:noFill/></a:ln>"))).is_empty());
}

#[test]
fn a_line_may_be_centred_on_the_page_and_upright_ones_are_none() {
    let solid = r#"<a:ln w="9525"><a:solidFill/></a:ln>"#;
    let centred = at("page", "<wp:align>center</wp:align>");
    let flat = shown(&anchored(&centred, 4 * CM, 0, &line(solid)));
    assert_eq!(strokes(&flat), [(40.0, Some(85.0), true)]);
    let upright = shown(&anchored(&centred, 0, 4 * CM, &line(solid)));
    assert!(strokes(&upright).is_empty());
}

#[test]
fn shapes_of_a_group_stand_in_its_coordinates() {
    let offset = at("page", "<wp:posOffset>0</wp:posOffset>");
    let inner = r#"<wps:wsp><wps:spPr><a:xfrm><a:off x="150" y="0"/><a:ext cx="200" cy="0"/></a:xfrm><a:prstGeom prst="straightConnector1"/><a:ln><a:solidFill/></a:ln></wps:spPr></wps:wsp>"#;
    let group = format!(
        r#"<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chOff x="100" y="0"/><a:chExt cx="1000" cy="1000"/></a:xfrm></wpg:grpSpPr>{inner}</wpg:wgp>"#
    );
    let shown = shown(&anchored(&offset, 10 * CM, 10 * CM, &group));
    assert_eq!(strokes(&shown), [(20.0, Some(5.0), true)]);
}

#[test]
fn a_text_box_is_a_frame_with_edges() {
    let text = "<wps:txbx><w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></wps:txbx>";
    let graphic = format!(
        r#"<wps:wsp><wps:spPr><a:ln><a:solidFill/></a:ln></wps:spPr>{text}<wps:bodyPr lIns="0" rIns="{CM}"/></wps:wsp>"#
    );
    let offset = at("page", &format!("<wp:posOffset>{}</wp:posOffset>", 2 * CM));
    let body = anchored(&offset, 6 * CM, CM, &graphic) + &super::paragraph("", "sau");
    let shown = shown(&body);
    assert_eq!(texts(&shown), ["", "trong hộp", "sau"]);
    let inside = &shown.paragraphs[1];
    assert_eq!(inside.frame, Frame::TextBox(0));
    assert_eq!(
        (inside.left_edge, inside.right_edge),
        (Length::mm(20), Length::mm(70))
    );
    assert!(inside.boxed);
}

#[test]
fn vml_draws_lines_and_boxes_too() {
    let pict = |shape: &str| shown(&format!("<w:p><w:r><w:pict>{shape}</w:pict></w:r></w:p>"));
    let plain =
        pict(r#"<v:line style="position:absolute;z-index:1" from="1in,12pt" to="2in,12pt"/>"#);
    assert_eq!(strokes(&plain), [(25.4, Some(55.4), true)]);
    let connector = r##"<v:shape type="#_x0000_t32" style="position:absolute;margin-left:72pt;width:144pt;height:0"/>"##;
    assert_eq!(strokes(&pict(connector)), [(50.8, Some(55.4), true)]);
    let group = r#"<v:group style="position:absolute;margin-left:0;width:100pt;height:50pt" coordsize="1000,500"><v:line from="100,0" to="600,0"><v:stroke dashstyle="dash"/></v:line></v:group>"#;
    assert_eq!(strokes(&pict(group)), [(17.6, Some(33.5), false)]);
    let boxed = pict(
        r#"<v:rect stroked="f" style="position:absolute;margin-left:0;width:100pt;height:50pt"><v:textbox inset="0,0,10pt,0"><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect>"#,
    );
    let inside = &boxed.paragraphs[1];
    assert_eq!(inside.text, "hộp");
    assert!(!inside.boxed);
    assert_eq!((inside.right_edge - inside.left_edge).to_pt(), 90.0);
}

#[test]
fn pictures_are_counted() {
    let picture = anchored("", CM, CM, "<pic:pic xmlns:pic=\"p\"/>");
    let vml = "<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>";
    let shown = shown(&(picture + vml));
    let counts: Vec<_> = shown.paragraphs.iter().map(|p| p.pictures).collect();
    assert_eq!(counts, [1, 1]);
}
