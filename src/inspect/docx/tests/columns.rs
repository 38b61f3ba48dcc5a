//! Text columns: edges by column breaks, or the page's where text flows.

use super::{Docx, paragraph};
use crate::inspect::shown::Shown;
use crate::units::Length;

const TWO: &str = r#"<w:cols w:num="2" w:space="100"/>"#;
const BREAK: &str = r#"<w:br w:type="column"/>"#;

/// A section from 1 000 to 9 100 twips, with these columns.
fn section(columns: &str) -> String {
    format!(
        r#"<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="10000" w:h="15000"/>
           <w:pgMar w:left="1000" w:right="900"/>{columns}</w:sectPr>"#
    )
}

fn run(content: &str) -> String {
    format!("<w:p><w:r>{content}</w:r></w:p>")
}

fn text(text: &str) -> String {
    format!("<w:t>{text}</w:t>")
}

/// What a section of these columns shows, with one of the whole page after it.
fn shown(columns: &str, body: &str) -> Shown {
    let ended = format!("<w:p><w:pPr>{}</w:pPr></w:p>", section(columns));
    let after = paragraph("", "sau");
    Docx::bare(&format!("{body}{ended}{after}{}", section(""))).read()
}

/// Texts with their edges in twips, and whether a page starts with them.
fn places(shown: &Shown) -> Vec<(&str, i64, i64, bool)> {
    let paragraphs = shown.paragraphs.iter().filter(|p| !p.text.is_empty());
    let place = |length: Length| length.to_twips();
    paragraphs
        .map(|p| {
            let (left, right) = (place(p.left_edge), place(p.right_edge));
            (&*p.text, left, right, p.starts_page)
        })
        .collect()
}

#[test]
fn a_column_break_leads_to_the_next_column() {
    let body = format!(
        "{}{}{}",
        run(&text("a")),
        run(&format!("{BREAK}{}", text("b"))),
        run(&text("c"))
    );
    let shown = shown(TWO, &body);
    assert!(!shown.sections[0].flowing);
    assert_eq!(
        places(&shown),
        [
            ("a", 1000, 5000, false),
            ("b", 5100, 9100, false),
            ("c", 5100, 9100, false),
            ("sau", 1000, 9100, false),
        ]
    );
}

#[test]
fn a_break_at_the_end_of_a_paragraph_moves_the_next_one() {
    let body = format!(
        "{}{}",
        run(&format!("{}{BREAK}", text("a"))),
        run(&text("b"))
    );
    let columns = r#"<w:cols w:equalWidth="0" w:num="2"><w:col w:w="3000" w:space="200"/><w:col w:w="4900"/></w:cols>"#;
    let shown = shown(columns, &body);
    let found = places(&shown);
    assert_eq!(found[0], ("a", 1000, 4000, false));
    assert_eq!(found[1], ("b", 4200, 9100, false));
}

#[test]
fn the_paragraph_that_ends_the_section_may_break_it() {
    let body = format!(
        "{}<w:p><w:pPr>{}</w:pPr><w:r>{BREAK}{}</w:r></w:p>{}{}",
        run(&text("a")),
        section(TWO),
        text("b"),
        run(&text("c")),
        section("")
    );
    let shown = Docx::bare(&body).read();
    let found = places(&shown);
    assert_eq!(found[1], ("b", 5100, 9100, false));
    assert_eq!(found[2], ("c", 1000, 9100, false));
}

#[test]
fn after_the_last_column_comes_the_next_page() {
    let broken = |word: &str| run(&format!("{BREAK}{}", text(word)));
    let body = format!("{}{}{}", run(&text("a")), broken("b"), broken("c"));
    let several = shown(TWO, &body);
    assert_eq!(places(&several)[2], ("c", 1000, 5000, true));
    let one = shown("", &broken("b"));
    assert_eq!(places(&one)[0], ("b", 1000, 9100, true));
}

#[test]
fn flowing_text_keeps_the_edges_of_the_page() {
    let border = r#"<w:pBdr><w:bottom w:val="single"/></w:pBdr>"#;
    let bordered = paragraph(border, "a");
    let deleted = format!("<w:p><w:del><w:r>{BREAK}</w:r></w:del></w:p>");
    let astride = run(&format!("{}{BREAK}{}", text("b"), text("c")));
    for body in [
        bordered.clone(),
        format!("{bordered}{deleted}"),
        format!("{bordered}{astride}"),
    ] {
        let shown = shown(TWO, &body);
        assert!(shown.sections[0].flowing && !shown.sections[1].flowing);
        assert!(places(&shown).iter().all(|place| place.1 == 1000));
        assert!(places(&shown).iter().all(|place| !place.3));
        let [stroke] = &*shown.paragraphs[0].strokes else {
            panic!("{:?}", shown.paragraphs[0])
        };
        assert_eq!((stroke.length, stroke.left), (Length::ZERO, None));
    }
}

#[test]
fn columns_without_room_keep_the_edges_of_the_page() {
    let columns = r#"<w:cols w:num="2" w:space="9000"/>"#;
    let body = format!(
        "{}{}",
        run(&text("a")),
        run(&format!("{BREAK}{}", text("b")))
    );
    let shown = shown(columns, &body);
    assert!(shown.sections[0].flowing);
    assert_eq!(places(&shown)[1], ("b", 1000, 9100, false));
}
