//! Sections, headers, footers and notes.

use super::{Docx, PAGE, paragraph};
use crate::inspect::shown::{PageKind, Story};
use crate::units::Length;

#[test]
fn nothing_said_is_letter_paper_with_margins_of_an_inch() {
    let shown = Docx::bare("<w:p/>").read();
    let [section] = &*shown.sections else {
        panic!("{:?}", shown.sections)
    };
    assert_eq!(section.width.to_twips(), 12_240);
    assert_eq!(section.left.to_twips(), 1_440);
    assert!(section.new_page && !section.title_page);
}

#[test]
fn sections_end_with_their_last_paragraph() {
    let body = format!(
        "{}{}<w:p><w:pPr>{PAGE}</w:pPr></w:p>{}\
         <w:sectPr><w:type w:val=\"continuous\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>\
         <w:pgMar w:left=\"1000\" w:gutter=\"200\" w:right=\"1000\" w:top=\"-500\"/><w:titlePg/>\
         <w:pgNumType w:start=\"3\" w:fmt=\"lowerRoman\"/></w:sectPr>",
        paragraph("", "a"),
        format_args!("<w:p><w:pPr>{PAGE}</w:pPr><w:r><w:t>b</w:t></w:r></w:p>"),
        paragraph("", "c"),
    );
    let shown = Docx::bare(&body).read();
    let places: Vec<_> = shown
        .paragraphs
        .iter()
        .map(|p| (p.section, p.starts_page, p.left_edge.to_twips()))
        .collect();
    assert_eq!(
        places,
        [
            (0, false, 1701),
            (0, false, 1701),
            (1, true, 1701),
            (2, false, 1200)
        ]
    );
    let last = &shown.sections[2];
    assert!(last.is_landscape() && last.title_page && !last.new_page);
    assert_eq!(last.top, Length::twips(500));
    assert_eq!(
        (last.page_start, &*last.page_format),
        (Some(3), "lowerRoman")
    );
}

#[test]
fn headers_are_inherited_and_shown_where_their_pages_are() {
    let reference =
        |name: &str, kind: &str| format!(r#"<w:headerReference w:type="{kind}" r:id="{name}"/>"#);
    let first = format!(
        "<w:p><w:pPr><w:sectPr>{}{}<w:footerReference w:type=\"even\" r:id=\"footer1\"/></w:sectPr></w:pPr></w:p>",
        reference("header1", "default"),
        reference("header2", "first"),
    );
    let body = format!("{first}<w:p/><w:sectPr><w:titlePg/></w:sectPr>");
    let docx = Docx::bare(&body)
        .with("header1", "<w:p><w:r><w:t>mặc định</w:t></w:r></w:p>")
        .with("header2", "<w:p><w:r><w:t>trang đầu</w:t></w:r></w:p>")
        .with("footer1", "<w:p><w:r><w:t>trang chẵn</w:t></w:r></w:p>");
    let stories = |docx: &Docx| -> Vec<_> {
        let shown = docx.read();
        let aside = shown.paragraphs.into_iter();
        aside
            .filter(|p| p.story != Story::Main)
            .map(|p| (p.story, p.ordinal, p.text))
            .collect()
    };
    let expected = [
        (
            Story::Header(0, PageKind::Default),
            1,
            "mặc định".to_owned(),
        ),
        (
            Story::Header(1, PageKind::Default),
            1,
            "mặc định".to_owned(),
        ),
        (Story::Header(1, PageKind::First), 1, "trang đầu".to_owned()),
    ];
    assert_eq!(stories(&docx), expected);
    let docx = docx.with("settings", "<w:evenAndOddHeaders/><w:mirrorMargins/>");
    assert_eq!(stories(&docx).len(), 5);
    assert!(docx.read().sections[0].mirrored);
}

#[test]
fn notes_are_raised_numbers_and_a_story_of_their_own() {
    let body =
        r#"<w:p><w:r><w:t>văn bản</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>"#;
    let notes = r#"<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
        <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>chú thích</w:t></w:r></w:p></w:footnote>"#;
    let shown = Docx::new(body).with("footnotes", notes).read();
    let [main, note] = &*shown.paragraphs else {
        panic!("{:?}", shown.paragraphs)
    };
    assert_eq!(main.text, "văn bản1");
    assert!(
        main.look_at(main.text.len() - 1)
            .is_some_and(|look| look.raised)
    );
    assert_eq!((note.story, note.ordinal), (Story::Footnote, 1));
    assert_eq!(note.text, "1chú thích");
}
