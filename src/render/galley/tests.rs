//! The galley of small documents in each standard.

use super::*;
use crate::model::{
    self, Align, Annex, AnnexKind, Authority, Column, Document, DocumentKind, Heading, HeadingForm,
    Inline, IssueDate, Letterhead, LineRole, List, ListForm, ListItem, Marks, NumberSymbol, Origin,
    Signatory, SignatureLine,
};
use crate::render::fonts::Typeface;
use crate::render::metrics::Metrics;
use crate::standard::Catalogue;
use crate::style::{StyleSheet, sheet_for};
use crate::units::Length;

const STANDARDS: [&str; 3] = ["hd36-2018", "hd05-2026", "nd30-2020"];

fn sheet(standard: &str) -> StyleSheet {
    sheet_for(
        Catalogue::builtin()
            .by_name(standard)
            .expect("a built-in standard"),
    )
}

/// Sets a document in a standard's style.
pub fn set_in(standard: &str, document: &Document) -> (Galley, Vec<Fault>) {
    let typeface = Typeface::built_in();
    let metrics = Metrics::new(&typeface).expect("built-in faces");
    set(document, &sheet(standard), &metrics)
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

/// A paragraph of the body.
pub fn paragraph(content: &str) -> model::Block {
    model::Block::Paragraph(model::Paragraph {
        content: text(content),
        align: None,
        origin: Origin::NONE,
    })
}

/// A centred line of the body.
pub fn centred(content: &str) -> model::Block {
    model::Block::Paragraph(model::Paragraph {
        content: text(content),
        align: Some(Align::Center),
        origin: Origin::NONE,
    })
}

/// A table of these rows; the first of them are its head.
pub fn table(header_rows: usize, rows: &[&[&str]]) -> model::Block {
    let cell = |(column, content): (usize, &&str)| model::Cell {
        column,
        colspan: 1,
        rowspan: 1,
        content: text(content),
        origin: Origin::NONE,
    };
    let column = Column {
        align: Align::Left,
        weight: 1,
    };
    model::Block::Table(model::Table {
        columns: vec![column; rows[0].len()],
        header_rows,
        rows: rows
            .iter()
            .map(|row| model::Row {
                cells: row.iter().enumerate().map(cell).collect(),
            })
            .collect(),
        origin: Origin::NONE,
    })
}

/// A small plan.
pub fn document() -> Document {
    Document {
        kind: DocumentKind {
            name: "Kế hoạch".into(),
            code: Some("KH".into()),
            titled: true,
            submission: false,
        },
        letterhead: Letterhead {
            superior: vec!["Đảng bộ tỉnh Bình An".into()],
            organs: vec!["Đảng uỷ Khối các cơ quan tỉnh".into()],
        },
        number: NumberSymbol {
            number: Some(5),
            kind: Some("KH".into()),
            organs: vec!["ĐUK".into()],
            unit: None,
        },
        place: "Bình An".into(),
        date: IssueDate::Day(chrono::NaiveDate::from_ymd_opt(2026, 9, 14).expect("a day")),
        author: None,
        subject: "tổ chức hội thao".into(),
        marks: Marks::default(),
        addressees: vec![],
        bases: vec![],
        enactment: None,
        body: vec![
            paragraph("Nội dung thứ nhất."),
            paragraph("Trên đây là Kế hoạch."),
        ],
        recipients: vec!["Thường trực Tỉnh uỷ".into(), "Các chi bộ".into()],
        archive: "Văn phòng".into(),
        signatories: vec![signatory("Bí thư", "Nguyễn Văn Mẫu")],
        annexes: vec![],
    }
}

fn signatory(post: &str, name: &str) -> Signatory {
    let line = |authority, text: &str, role| SignatureLine {
        authority,
        text: text.to_owned(),
        role,
    };
    Signatory {
        lines: vec![
            line(
                Some(Authority::OnBehalf),
                "Ban Thường vụ",
                LineRole::Authority,
            ),
            line(None, post, LineRole::Post),
        ],
        other_posts: vec![],
        name: name.to_owned(),
    }
}

/// All lines of text of a galley, U+00A0 as a space.
fn lines(galley: &Galley) -> Vec<String> {
    crate::render::text::write(galley)
        .replace('\u{a0}', " ")
        .lines()
        .map(str::to_owned)
        .collect()
}

fn tables(galley: &Galley) -> Vec<&Table> {
    galley.sections[0]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

fn paragraphs(blocks: &[Block]) -> impl Iterator<Item = &Paragraph> {
    blocks.iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    })
}

fn rules(blocks: &[Block]) -> impl Iterator<Item = &Rule> {
    blocks.iter().filter_map(|block| match block {
        Block::Rule(rule) => Some(rule),
        _ => None,
    })
}

#[test]
fn the_party_letterhead_follows_its_order() {
    let (galley, _) = set_in("hd05-2026", &document());
    let found = lines(&galley);
    assert_eq!(
        found[..8],
        [
            "ĐẢNG BỘ TỈNH BÌNH AN",
            "ĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH",
            "*",
            "Số 05-KH/ĐUK",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Bình An, ngày 14 tháng 9 năm 2026",
            "KẾ HOẠCH",
            "tổ chức hội thao",
        ]
    );
    assert_eq!(found[8], "-----");
}

#[test]
fn the_state_letterhead_sets_number_and_date_level() {
    let (galley, _) = set_in("nd30-2020", &document());
    let letterhead = tables(&galley)[0];
    let second: Vec<_> = letterhead.rows[1]
        .cells
        .iter()
        .flat_map(|cell| paragraphs(&cell.blocks))
        .map(|line| line.style.as_str())
        .collect();
    assert_eq!(second, ["Number", "PlaceDate"]);
}

/// HD05 I.1, NĐ 30/2020 PL I II.1b: as long as the line above it; II.5b: a
/// third to a half of it.
#[test]
fn rules_have_the_length_that_the_standard_asks() {
    let typeface = Typeface::built_in();
    let metrics = Metrics::new(&typeface).expect("built-in faces");
    for standard in STANDARDS {
        let (galley, _) = set_in(standard, &document());
        let right = &tables(&galley)[0].rows[0].cells[1].blocks;
        let above = paragraphs(right)
            .filter(|line| line.style != "PlaceDate")
            .last()
            .expect("title or motto");
        let text = metrics.width(&above.text(), above.runs[0].look);
        let rule = rules(right).next().expect("a rule below it");
        assert!((rule.length - text).to_mm().abs() < 0.1, "{standard}");
    }
    let (galley, _) = set_in("nd30-2020", &document());
    let blocks = &galley.sections[0].blocks;
    let subject = paragraphs(blocks)
        .find(|line| line.style == "Subject")
        .expect("a subject");
    let text = metrics.width(&subject.text(), subject.runs[0].look);
    let rule = rules(blocks).next().expect("a rule below it");
    assert!(rule.length >= text / 3 && rule.length <= text / 2);
}

#[test]
fn fixed_lines_and_the_number_never_wrap() {
    let typeface = Typeface::built_in();
    let metrics = Metrics::new(&typeface).expect("built-in faces");
    let mut far = document();
    far.place = "Phường Khởi Nghĩa Tân Lập".into();
    let mut joint = document();
    joint.number.organs = vec!["SVHTTDL".into(), "SGDĐT".into(), "STC".into()];
    for (standard, document) in STANDARDS.iter().flat_map(|s| [(s, &far), (s, &joint)]) {
        let (galley, _) = set_in(standard, document);
        let letterhead = tables(&galley)[0];
        for cell in letterhead.rows.iter().flat_map(|row| &row.cells) {
            let fixed = ["NationalTitle", "Motto", "PlaceDate", "Number"];
            for line in paragraphs(&cell.blocks).filter(|l| fixed.contains(&l.style.as_str())) {
                let width = letterhead.columns[cell.column] - line.format.left;
                let needed = metrics.width(&line.text(), line.runs[0].look);
                assert!(needed <= width, "{standard}: {}", line.text());
            }
        }
    }
}

/// NĐ 30/2020 PL I Mục V, footnote: 13/14/14 or 12/13/13.
#[test]
fn a_long_date_takes_the_smaller_set_of_sizes() {
    let mut long = document();
    long.place = "Thành phố Hồ Chí Minh".into();
    let (galley, _) = set_in("nd30-2020", &long);
    let sizes: Vec<_> = tables(&galley)[0]
        .rows
        .iter()
        .flat_map(|row| paragraphs(&row.cells[1].blocks))
        .map(|line| line.runs[0].look.size)
        .collect();
    assert_eq!(sizes, [Length::pt(12), Length::pt(13), Length::pt(13)]);
}

#[test]
fn a_draft_has_blanks_as_wide_in_every_draft() {
    let mut draft = document();
    draft.number.number = None;
    draft.date = IssueDate::Blank {
        year: 2026,
        month: Some(9),
    };
    let (galley, _) = set_in("hd05-2026", &draft);
    let blank = " ".repeat(sheet("hd05-2026").letterhead.blank);
    let found = lines(&galley);
    assert_eq!(found[3], format!("Số {blank}-KH/ĐUK"));
    assert_eq!(found[5], format!("Bình An, ngày {blank} tháng 9 năm 2026"));
}

#[test]
fn recipients_are_punctuated_by_the_standard() {
    let expect = [
        (
            "hd36-2018",
            [
                "- Thường trực Tỉnh uỷ,",
                "- Các chi bộ,",
                "- Lưu Văn phòng.",
            ],
        ),
        (
            "hd05-2026",
            [
                "- Thường trực Tỉnh uỷ;",
                "- Các chi bộ;",
                "- Lưu Văn phòng.",
            ],
        ),
        (
            "nd30-2020",
            [
                "- Thường trực Tỉnh uỷ;",
                "- Các chi bộ;",
                "- Lưu: Văn phòng.",
            ],
        ),
    ];
    for (standard, expected) in expect {
        let (galley, _) = set_in(standard, &document());
        let found = lines(&galley);
        let start = found
            .iter()
            .position(|line| line == "Nơi nhận:")
            .expect("recipients");
        assert_eq!(found[start + 1..start + 4], expected, "{standard}");
    }
}

#[test]
fn a_letter_names_those_above_first() {
    let mut letter = document();
    letter.kind.titled = false;
    letter.addressees = vec!["Sở Tài chính".into(), "Sở Nội vụ".into()];
    let (galley, _) = set_in("nd30-2020", &letter);
    let found = lines(&galley);
    assert!(
        found.contains(&"V/v tổ chức hội thao".to_owned()),
        "{found:?}"
    );
    assert!(!found.contains(&"KẾ HOẠCH".to_owned()));
    let start = found
        .iter()
        .position(|line| line.starts_with("Kính gửi:"))
        .expect("addressees");
    assert_eq!(
        found[start + 1..start + 3],
        ["- Sở Tài chính;", "- Sở Nội vụ."]
    );
    assert!(found.contains(&"- Như trên;".to_owned()));
}

#[test]
fn authorities_have_the_words_of_their_side() {
    for (standard, expected) in [
        ("hd05-2026", "T/M BAN THƯỜNG VỤ"),
        ("nd30-2020", "TM. BAN THƯỜNG VỤ"),
    ] {
        let (galley, _) = set_in(standard, &document());
        assert!(lines(&galley).contains(&expected.to_owned()), "{standard}");
    }
}

#[test]
fn two_who_sign_stand_level_the_lead_on_the_right() {
    let mut joint = document();
    joint
        .signatories
        .push(signatory("Phó Bí thư Thường trực", "Trần Thị Minh Hoạ"));
    let (galley, _) = set_in("hd05-2026", &joint);
    let block = *tables(&galley).last().expect("a signature block");
    let names: Vec<_> = block.rows[1]
        .cells
        .iter()
        .map(|cell| {
            paragraphs(&cell.blocks)
                .map(Paragraph::text)
                .collect::<String>()
        })
        .collect();
    assert_eq!(names, ["Trần Thị Minh Hoạ", "Nguyễn Văn Mẫu"]);
}

#[test]
fn two_lines_of_content_stay_with_the_signature() {
    for standard in STANDARDS {
        let (galley, _) = set_in(standard, &document());
        let kept: Vec<_> = paragraphs(&galley.sections[0].blocks)
            .filter(|line| line.style == "Body")
            .map(|line| line.format.keep_next)
            .collect();
        assert_eq!(kept, [true, true], "{standard}");
    }
}

#[test]
fn what_announces_a_table_stays_with_it() {
    let mut shown = document();
    shown.body = vec![
        centred("* * *"),
        paragraph("Số liệu của các xã."),
        centred("Bảng 1. Số hộ"),
        centred("Đơn vị tính: hộ"),
        table(1, &[&["Xã"], &["Tân Hoà"]]),
        paragraph("Cụ thể như sau:"),
        centred("Bảng 2. Số thôn"),
        table(1, &[&["Xã"], &["Tân Hoà"]]),
        paragraph("Không có bảng."),
        paragraph("Bảng dưới đây nêu số liệu."),
        table(1, &[&["Xã"], &["Tân Hoà"]]),
    ];
    let (galley, _) = set_in("nd30-2020", &shown);
    let kept: Vec<_> = paragraphs(&galley.sections[0].blocks)
        .filter(|line| line.style == "Body")
        .map(|line| line.format.keep_next)
        .collect();
    assert_eq!(
        kept,
        [false, false, true, true, true, true, false, true],
        "a title of two lines, an announced one, none"
    );
}

#[test]
fn the_content_ends_with_the_mark_of_the_standard() {
    for (standard, end) in [("hd05-2026", "Kế hoạch."), ("nd30-2020", "Kế hoạch./.")] {
        let (galley, _) = set_in(standard, &document());
        assert!(
            lines(&galley).iter().any(|line| line.ends_with(end)),
            "{standard}"
        );
    }
    let mut form = document();
    form.body.push(model::Block::Paragraph(model::Paragraph {
        content: text("(Ký tên, đóng dấu)"),
        align: Some(Align::Center),
        origin: Origin::NONE,
    }));
    let (galley, _) = set_in("nd30-2020", &form);
    assert!(lines(&galley).contains(&"(Ký tên, đóng dấu)".to_owned()));
}

#[test]
fn annexes_are_numbered_when_there_are_two() {
    let annex = |title: &str| Annex {
        kind: AnnexKind::Annex,
        title: title.to_owned(),
        landscape: true,
        origin: Origin::NONE,
        body: vec![paragraph("Nội dung.")],
    };
    let labels = |standard, annexes| {
        let mut document = document();
        document.annexes = annexes;
        let (galley, _) = set_in(standard, &document);
        lines(&galley)
            .into_iter()
            .filter(|line| line.starts_with("Phụ lục"))
            .collect::<Vec<_>>()
    };
    assert_eq!(labels("nd30-2020", vec![annex("Lịch")]), ["Phụ lục"]);
    let two = || vec![annex("Lịch"), annex("Dự toán")];
    assert_eq!(labels("nd30-2020", two()), ["Phụ lục I", "Phụ lục II"]);
    assert_eq!(labels("hd05-2026", two()), ["Phụ lục 1", "Phụ lục 2"]);
}

#[test]
fn an_annex_names_its_document() {
    let mut document = document();
    document.annexes = vec![Annex {
        kind: AnnexKind::Annex,
        title: "Lịch".into(),
        landscape: true,
        origin: Origin::NONE,
        body: vec![paragraph("Nội dung.")],
    }];
    let reference = |standard| {
        let (galley, _) = set_in(standard, &document);
        assert!(galley.sections[1].page.landscape);
        lines(&galley)
            .into_iter()
            .find(|line| line.starts_with("(Kèm theo"))
    };
    assert_eq!(
        reference("hd05-2026").as_deref(),
        Some("(Kèm theo Kế hoạch số 05-KH/ĐUK, ngày 14/9/2026 của Đảng uỷ Khối các cơ quan tỉnh)")
    );
    assert_eq!(
        reference("nd30-2020").as_deref(),
        Some(
            "(Kèm theo Kế hoạch số 05/KH-ĐUK ngày 14 tháng 9 năm 2026 của Đảng uỷ Khối các cơ quan tỉnh)"
        )
    );
}

#[test]
fn a_word_processor_counts_what_it_can() {
    let heading = |form: HeadingForm, level, ordinals: &[u32]| {
        model::Block::Heading(Heading {
            form,
            level,
            ordinals: ordinals.to_vec(),
            label: form.label(ordinals),
            title: text("Tên"),
            run_in: vec![],
            origin: Origin::NONE,
        })
    };
    let native = |body: Vec<model::Block>| {
        let (galley, _) = set_in("hd05-2026", &Document { body, ..document() });
        paragraphs(&galley.sections[0].blocks)
            .filter_map(|line| line.label.as_ref())
            .map(|label| {
                label
                    .counted
                    .as_ref()
                    .map(|counted| counted.pattern.clone())
            })
            .collect::<Vec<_>>()
    };
    let some = |pattern: &str| Some(pattern.to_owned());
    let four = vec![
        heading(HeadingForm::Letter, 1, &[4]),
        heading(HeadingForm::Roman, 2, &[1]),
        heading(HeadingForm::Arabic, 3, &[1]),
        heading(HeadingForm::Nested, 4, &[1, 1]),
    ];
    assert_eq!(
        native(four),
        [some("%1."), some("%2."), some("%3."), some("%3.%4.")]
    );
    // "Đ." follows "D.", where Word would count "E.".
    assert_eq!(native(vec![heading(HeadingForm::Letter, 1, &[5])]), [None]);
    let list = |form| {
        model::Block::List(List {
            form,
            start: 1,
            items: vec![ListItem {
                blocks: vec![paragraph("Điểm.")],
            }],
        })
    };
    assert_eq!(native(vec![list(ListForm::Clause)]), [some("%1.")]);
    assert_eq!(native(vec![list(ListForm::Point)]), [None]);
}

#[test]
fn a_table_of_too_long_words_is_refused() {
    let mut wide = document();
    wide.body
        .push(table(1, &[&["Nghiêng-nghiêng-nghiêng-nghiêng"; 6]]));
    let (_, report) = set_in("hd05-2026", &wide);
    let codes: Vec<_> = report.iter().map(|fault| fault.diagnostic.code).collect();
    assert_eq!(codes, ["wide-table"]);
}

#[test]
fn lines_are_whole_twips_apart() {
    for standard in STANDARDS {
        let (galley, _) = set_in(standard, &document());
        for style in &galley.styles {
            let pitch = style.format.pitch;
            assert_eq!(pitch, pitch.snapped(), "{standard}: {}", style.id);
        }
    }
    // 110 % of 322 twips is 354.2.
    let (galley, _) = set_in("nd30-2020", &document());
    let body = galley.styles.iter().find(|style| style.id == "Body");
    let body = &body.expect("the style of the text").format;
    assert_eq!((body.percent, body.pitch), (Some(110), Length::twips(354)));
}

#[test]
fn titles_break_between_phrases() {
    let mut long = document();
    long.subject = "tổ chức các hoạt động kỷ niệm 72 năm Ngày truyền thống của Đảng bộ Khối \
                    và phát động phong trào thi đua năm 2026"
        .into();
    let (galley, _) = set_in("hd05-2026", &long);
    let subject = paragraphs(&galley.sections[0].blocks)
        .find(|line| line.style == "Subject")
        .expect("a subject");
    let broken: Vec<_> = subject
        .runs
        .iter()
        .filter_map(|run| match &run.content {
            RunContent::Text(text) => Some(text.as_str()),
            RunContent::Break | RunContent::Note(_) => None,
        })
        .collect();
    assert_eq!(broken.len(), 2);
    assert!(
        !broken[0].ends_with("Đảng") && !broken[0].ends_with("của"),
        "{broken:?}"
    );
}

#[test]
fn no_space_is_left_below_a_block() {
    let (galley, _) = set_in("nd30-2020", &document());
    assert!(paragraphs(&galley.sections[0].blocks).all(|line| line.format.after == Length::ZERO));
}

#[test]
fn italics_lose_the_no_break_spaces_that_hold_nothing() {
    let mut based = document();
    based.bases = vec![text(
        "Căn cứ Nghị định số\u{a0}30/2020/NĐ-CP ngày\u{a0}05 tháng\u{a0}3 năm\u{a0}2020 của Chính phủ",
    )];
    let basis = |standard| {
        let (galley, _) = set_in(standard, &based);
        paragraphs(&galley.sections[0].blocks)
            .find(|line| line.style == "LegalBasis")
            .map(Paragraph::text)
            .expect("a basis")
    };
    assert!(
        basis("hd05-2026").contains("ngày\u{a0}05"),
        "upright text keeps them"
    );
    assert!(
        basis("nd30-2020").contains("ngày 05"),
        "italics need none within a line"
    );
}

#[test]
fn a_long_list_of_recipients_goes_on_below_the_signature() {
    let mut long = document();
    long.recipients = (1..=120).map(|n| format!("Đảng uỷ xã {n}")).collect();
    let (galley, _) = set_in("hd05-2026", &long);
    let block = *tables(&galley).last().expect("a signature block");
    assert!(!block.keep_together);
    let signature = &block.rows[0].cells[1].blocks;
    assert!(paragraphs(signature).any(|line| line.style == "SignerName"));
    assert!(
        block.rows[1..]
            .iter()
            .all(|row| row.cells[0].blocks.len() == 1)
    );
    let found = lines(&galley);
    assert!((1..=120).all(|n| found.contains(&format!("- Đảng uỷ xã {n};"))));
}

#[test]
fn what_the_standard_does_not_know_is_reported() {
    let mut unknown = document();
    unknown.marks.not_for_media = true;
    unknown.signatories[0].lines[0].authority = Some(Authority::Authorised);
    let codes = |standard| {
        let (_, report) = set_in(standard, &unknown);
        report
            .iter()
            .map(|fault| fault.diagnostic.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes("nd30-2020"), ["mark-not-in-standard"]);
    assert_eq!(codes("hd05-2026"), ["authority-not-in-standard"]);
}

#[test]
fn a_footnote_in_the_head_of_a_table_is_refused() {
    let mut noted = document();
    noted.body.push(model::Block::Table(model::Table {
        columns: vec![Column {
            align: Align::Left,
            weight: 1,
        }],
        header_rows: 1,
        rows: vec![model::Row {
            cells: vec![model::Cell {
                column: 0,
                colspan: 1,
                rowspan: 1,
                content: vec![Inline::Strong(vec![Inline::Footnote(text("Chú thích."))])],
                origin: Origin::new(0, &(20..30)),
            }],
        }],
        origin: Origin::new(0, &(10..40)),
    }));
    let (_, report) = set_in("nd30-2020", &noted);
    let codes: Vec<_> = report.iter().map(|fault| fault.diagnostic.code).collect();
    assert_eq!(codes, ["footnote-in-table-head"]);
    assert_eq!(report[0].origin.span(), 20..30);
}
