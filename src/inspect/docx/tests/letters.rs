//! How letters look.

use super::{Docx, first, first_look, paragraph, shown};
use crate::units::Length;

fn run(properties: &str) -> String {
    format!("<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>Tên</w:t></w:r></w:p>")
}

#[test]
fn nothing_said_is_times_new_roman_of_ten_points() {
    let shown = shown(&paragraph("", "Tên"));
    let look = first_look(&shown);
    assert_eq!(
        (&*look.font, look.size),
        ("Times New Roman", Length::pt(10))
    );
    assert!(!look.bold && !look.italic && !look.underline && !look.shaded);
    assert_eq!(look.colour, [0; 3]);
}

#[test]
fn a_run_overrides_its_styles() {
    let styles = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="A"><w:name w:val="Normal"/><w:rPr><w:sz w:val="26"/><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>"#;
    let body = r#"<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>
        <w:r><w:rPr><w:b w:val="0"/><w:sz w:val="28"/></w:rPr><w:t>một</w:t></w:r><w:r><w:t>hai</w:t></w:r></w:p>"#;
    let shown = Docx::new(body).styles(styles).read();
    let paragraph = first(&shown);
    let looks: Vec<_> = paragraph
        .spans
        .iter()
        .map(|span| (span.look.size, span.look.bold, span.look.italic))
        .collect();
    assert_eq!(
        looks,
        [(Length::pt(14), false, true), (Length::pt(13), true, true)]
    );
}

#[test]
fn toggles_of_paragraph_and_character_style_cancel_out() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>"#;
    let body = r#"<w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr>
        <w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>a</w:t></w:r>
        <w:r><w:rPr><w:rStyle w:val="C"/><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>"#;
    let shown = Docx::new(body).styles(styles).read();
    let bold: Vec<_> = first(&shown).spans.iter().map(|s| s.look.bold).collect();
    // 17.7.3: direct formatting is absolute, styles are combined.
    assert_eq!(bold, [false, true]);
    assert!(first_look(&shown).italic);
}

#[test]
fn a_cycle_of_styles_ends() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>"#;
    let body = paragraph(r#"<w:pStyle w:val="A"/>"#, "x");
    let shown = Docx::new(&body).styles(styles).read();
    assert!(first_look(&shown).bold && first_look(&shown).italic);
}

#[test]
fn themes_name_typefaces_and_colours() {
    let theme = r#"<a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="102030"/></a:accent1></a:clrScheme>
        <a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont>
        <a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>"#;
    let body = run(
        r#"<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi" w:ascii="Arial"/><w:color w:val="auto" w:themeColor="accent1"/>"#,
    );
    let shown = Docx::new(&body).with("theme", theme).read();
    let fonts: Vec<_> = first(&shown).spans.iter().map(|s| &*s.look.font).collect();
    // T and n are ASCII, ê is not.
    assert_eq!(fonts, ["Calibri", "Cambria", "Calibri"]);
    assert_eq!(first_look(&shown).colour, [0x10, 0x20, 0x30]);
}

#[test]
fn capitals_are_shown_as_such() {
    assert_eq!(first(&shown(&run("<w:caps/>"))).text, "TÊN");
    assert_eq!(
        first(&shown(&run(r#"<w:caps w:val="false"/>"#))).text,
        "Tên"
    );
}

#[test]
fn white_and_automatic_grounds_are_no_shading() {
    let shaded = |properties: &str| first_look(&shown(&run(properties))).shaded;
    assert!(shaded(r#"<w:highlight w:val="yellow"/>"#));
    assert!(shaded(r#"<w:shd w:val="clear" w:fill="D9D9D9"/>"#));
    assert!(shaded(r#"<w:shd w:val="pct10" w:fill="auto"/>"#));
    assert!(!shaded(r#"<w:highlight w:val="none"/>"#));
    assert!(!shaded(
        r#"<w:shd w:val="clear" w:color="auto" w:fill="auto"/>"#
    ));
    assert!(!shaded(r#"<w:shd w:val="clear" w:fill="FFFFFF"/>"#));
}

#[test]
fn marks_and_lines_of_letters_are_read() {
    let shown = shown(&run(
        r#"<w:vertAlign w:val="superscript"/><w:strike/><w:u w:val="single"/><w:color w:val="FF0000"/>"#,
    ));
    let look = first_look(&shown);
    assert!(look.raised && look.struck && look.underline);
    assert_eq!(look.colour, [0xFF, 0, 0]);
}

#[test]
fn hidden_text_is_left_out() {
    let body = format!(
        "{}{}",
        run("<w:vanish/>"),
        "<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>in trên giấy</w:t></w:r></w:p>"
    );
    let shown = shown(&body);
    assert_eq!(super::texts(&shown), ["", "in trên giấy"]);
}
