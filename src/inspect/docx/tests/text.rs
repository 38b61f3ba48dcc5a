//! What text is shown.

use super::{first, paragraph, shown, texts};
use crate::inspect::shown::FieldKind;

#[test]
fn decomposed_letters_are_composed_and_noted() {
    let shown = shown(&paragraph("", "Kê\u{0301} hoa\u{0323}ch"));
    let paragraph = first(&shown);
    assert_eq!(paragraph.text, "Kế hoạch");
    let noted: Vec<_> = paragraph
        .decomposed
        .iter()
        .filter_map(|range| paragraph.text.get(range.clone()))
        .collect();
    assert_eq!(noted, ["ế", "ạ"]);
}

#[test]
fn a_mark_in_the_next_run_joins_its_letter() {
    let shown = shown(
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>hoa</w:t></w:r><w:r><w:t>\u{0323}ch</w:t></w:r></w:p>",
    );
    let paragraph = first(&shown);
    assert_eq!(paragraph.text, "hoạch");
    assert_eq!(paragraph.decomposed.len(), 1);
    let mut end = 0;
    for span in &paragraph.spans {
        assert_eq!(span.range.start, end);
        end = span.range.end;
    }
    assert_eq!(end, paragraph.text.len());
}

#[test]
fn blanks_and_hyphens_become_plain() {
    let shown = shown(
        "<w:p><w:r><w:t>Số\u{A0}1\u{2011}2\u{AD}3\u{200B}4</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>5</w:t></w:r></w:p>",
    );
    assert_eq!(first(&shown).text, "Số 1-234-5");
}

#[test]
fn blanks_at_the_ends_count_only_when_preserved() {
    let shown = shown(
        r#"<w:p><w:r><w:t> một </w:t></w:r><w:r><w:t xml:space="preserve">  hai </w:t></w:r></w:p>"#,
    );
    assert_eq!(first(&shown).text, "một  hai ");
}

#[test]
fn entities_and_sections_of_characters_are_text() {
    let shown = shown("<w:p><w:r><w:t>A &amp; B &#x1EBF; &lt;<![CDATA[<c>]]></w:t></w:r></w:p>");
    assert_eq!(first(&shown).text, "A & B ế <<c>");
}

#[test]
fn symbols_are_signs_that_a_reader_knows() {
    let shown = shown(
        r#"<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:sym w:font="Wingdings" w:char="FC"/><w:br/><w:t>x</w:t></w:r></w:p>"#,
    );
    assert_eq!(first(&shown).text, "•\t✓\nx");
}

#[test]
fn fields_show_their_results() {
    let body = r#"<w:p><w:r><w:t>Trang </w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \* MERGEFORMAT </w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>"#;
    let shown = shown(body);
    let paragraph = first(&shown);
    assert_eq!(paragraph.text, "Trang79");
    let kinds: Vec<_> = paragraph
        .fields
        .iter()
        .map(|field| (&field.kind, paragraph.text.get(field.range.clone())))
        .collect();
    assert_eq!(
        kinds,
        [
            (&FieldKind::Page, Some("7")),
            (&FieldKind::PageCount, Some("9"))
        ]
    );
}

#[test]
fn instructions_of_nested_fields_are_not_shown() {
    let mark = |kind: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>"#);
    let body = format!(
        "<w:p>{b}<w:r><w:instrText>IF </w:instrText></w:r>{b}<w:r><w:instrText>PAGE</w:instrText></w:r>{s}<w:r><w:t>3</w:t></w:r>{e}\
         <w:r><w:instrText> = 3</w:instrText></w:r>{s}<w:r><w:t>đúng</w:t></w:r></w:p>\
         <w:p><w:r><w:t>tiếp</w:t></w:r>{e}<w:r><w:t>!</w:t></w:r></w:p>",
        b = mark("begin"),
        s = mark("separate"),
        e = mark("end"),
    );
    let shown = shown(&body);
    assert_eq!(texts(&shown), ["đúng", "tiếp!"]);
    for paragraph in &shown.paragraphs {
        let [field] = &*paragraph.fields else {
            panic!("{:?}", paragraph.fields)
        };
        assert_eq!(field.kind, FieldKind::Other("IF".to_owned()));
    }
}

#[test]
fn links_and_content_controls_show_their_text() {
    let body = "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>\
        <w:sdt><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt>\
        <w:smartTag><w:r><w:t>c</w:t></w:r></w:smartTag></w:p></w:sdtContent></w:sdt>";
    assert_eq!(texts(&shown(body)), ["abc"]);
}
