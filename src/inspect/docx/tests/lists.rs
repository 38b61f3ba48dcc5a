//! Automatic numbers.

use super::Docx;
use crate::inspect::docx::counting::written;

const NUMBERING: &str = r#"<w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:isLgl/><w:rPr><w:b/></w:rPr></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/><w:lvlRestart w:val="0"/>
        <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
    <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>"#;

fn labels(items: &[(u32, u32)]) -> Vec<String> {
    let body: String = items
        .iter()
        .map(|(list, level)| {
            let place =
                format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#);
            super::paragraph(&place, "x")
        })
        .collect();
    let shown = Docx::new(&body).with("numbering", NUMBERING).read();
    let labels = shown.paragraphs.iter();
    labels
        .map(|p| {
            p.label
                .as_ref()
                .map_or(String::new(), |label| label.text.clone())
        })
        .collect()
}

#[test]
fn levels_count_and_start_anew() {
    let items = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (1, 3), (0, 0)];
    assert_eq!(
        labels(&items),
        ["I.", "1.1.", "1.2.", "II.", "2.1.", "•", ""]
    );
}

#[test]
fn a_level_may_never_start_anew() {
    assert_eq!(
        labels(&[(1, 0), (1, 2), (1, 0), (1, 2)]),
        ["I.", "a)", "II.", "b)"]
    );
}

#[test]
fn lists_of_one_definition_count_on_unless_they_start_anew() {
    assert_eq!(
        labels(&[(1, 0), (2, 0), (2, 0), (1, 0)]),
        ["I.", "IV.", "V.", "VI."]
    );
}

#[test]
fn labels_look_as_their_level_says_and_bring_indents() {
    let body = super::paragraph(
        r#"<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>"#,
        "x",
    ) + &super::paragraph(
        r#"<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:ind w:left="500"/>"#,
        "y",
    );
    let shown = Docx::new(&body).with("numbering", NUMBERING).read();
    let [one, two] = &*shown.paragraphs else {
        panic!("{shown:?}")
    };
    assert!(
        one.label
            .as_ref()
            .is_some_and(|label| label.look.bold && !label.bullet)
    );
    assert_eq!(two.layout.left.to_twips(), 500);
    assert_eq!(two.layout.first.to_twips(), -360);
}

#[test]
fn styles_number_their_paragraphs() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#;
    let body = super::paragraph(r#"<w:pStyle w:val="H"/>"#, "x");
    let docx = Docx::new(&body).with("numbering", NUMBERING).styles(styles);
    let shown = docx.read();
    let label = shown.paragraphs[0].label.as_ref();
    assert_eq!(label.map(|label| &*label.text), Some("I."));
}

#[test]
fn a_style_may_name_only_its_level() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>"#;
    let body = super::paragraph(r#"<w:pStyle w:val="B"/>"#, "x")
        + &super::paragraph(
            r#"<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>"#,
            "y",
        );
    let docx = Docx::new(&body).with("numbering", NUMBERING).styles(styles);
    let shown = docx.read();
    let [listed, plain] = &*shown.paragraphs else {
        panic!("{shown:?}")
    };
    assert_eq!(listed.label.as_ref().map(|label| &*label.text), Some("a)"));
    assert_eq!(listed.layout.left.to_twips(), 720);
    // A paragraph that leaves the list leaves its indents.
    assert!(plain.label.is_none());
    assert_eq!(
        (plain.layout.left.to_twips(), plain.layout.first.to_twips()),
        (0, 0)
    );
}

#[test]
fn numbers_are_written_in_their_formats() {
    let cases = [
        (4, "decimalZero", "04"),
        (12, "decimalZero", "12"),
        (1949, "upperRoman", "MCMXLIX"),
        (4, "lowerRoman", "iv"),
        (5, "lowerLetter", "e"),
        (28, "upperLetter", "BB"),
        (0, "lowerLetter", "0"),
        (-3, "upperRoman", "-3"),
        (7, "none", ""),
        (7, "unknown", "7"),
    ];
    for (number, format, expected) in cases {
        assert_eq!(written(number, format), expected);
    }
}
