//! Tracked changes as accepted, and alternatives.

use super::{shown, texts};

#[test]
fn insertions_stay_and_deletions_go() {
    let body = "<w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>\
        <w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo></w:p>";
    assert_eq!(texts(&shown(body)), ["mớiđến"]);
}

#[test]
fn a_deleted_mark_joins_two_paragraphs() {
    let body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một</w:t></w:r></w:p>\
        <w:p><w:r><w:t>hai</w:t></w:r></w:p>";
    let shown = shown(body);
    assert_eq!(texts(&shown), ["mộthai"]);
    assert_eq!(shown.paragraphs[0].ordinal, 1);
}

#[test]
fn a_deleted_mark_at_the_end_of_a_cell_joins_nothing() {
    let cell =
        "<w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một</w:t></w:r></w:p></w:tc>";
    let body = format!("<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>");
    assert_eq!(texts(&shown(&body)), ["một", "một"]);
}

#[test]
fn deleted_rows_and_cells_go() {
    let body = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>\
        <w:tr><w:tc><w:p><w:r><w:t>còn</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let shown = shown(body);
    assert_eq!(texts(&shown), ["còn"]);
    assert_eq!(shown.tables[0].rows, 1);
}

#[test]
fn one_alternative_is_shown() {
    let body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>a</w:t></mc:Choice>\
        <mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>\
        <mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback><w:p><w:r><w:t>c</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
    assert_eq!(texts(&shown(body)), ["a", "c"]);
}
