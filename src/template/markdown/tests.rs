use super::*;
use crate::diagnostic::{Severity, Source};
use crate::model::{AnnexKind, ListForm, PictureFormat, Table, plain_inlines};
use crate::template::escape::escaped;

/// A PNG of 2 x 3 pixels, as far as its header goes.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x02\0\0\0\x03\x08\x06\0\0\0".to_vec();
    bytes.extend([0; 16]);
    bytes
}

fn kinds() -> Vec<DocumentKind> {
    vec![DocumentKind {
        name: "Quy chế".into(),
        code: Some("QC".into()),
        titled: true,
        submission: false,
    }]
}

fn read_with(text: &str, numbering: &[&str]) -> (Content, Report) {
    let source = Source::new("body.md", text);
    let setting = Setting {
        number: 0,
        numbering: numbering
            .iter()
            .map(|sample| HeadingForm::from_sample(sample).expect("a known sample"))
            .collect(),
        pictures: &|path| (path == "a.png").then(|| png().into()),
        kinds: &kinds(),
    };
    read(text, &Origin::whole(&source), &setting)
}

fn content(text: &str) -> Content {
    let (content, report) = read_with(text, &["I.", "1."]);
    assert!(report.is_empty(), "{report:?}");
    content
}

fn blocks(text: &str) -> Vec<Block> {
    content(text).body
}

/// `code @ place: message` of each diagnostic.
fn faults(text: &str) -> Vec<String> {
    let (_, report) = read_with(text, &["I.", "1."]);
    report
        .iter()
        .map(|d| {
            let place = d
                .place
                .as_ref()
                .map(|place| place.label())
                .unwrap_or_default();
            format!("{} @ {place}: {}", d.code, d.message)
        })
        .collect()
}

fn one_fault(text: &str) -> String {
    match faults(text).as_slice() {
        [only] => only.clone(),
        others => panic!("expected one fault, found {others:#?}"),
    }
}

fn said(block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => plain_inlines(&paragraph.content),
        Block::Heading(heading) => plain_inlines(&heading.title),
        other => panic!("expected text, found {other:?}"),
    }
    .replace('\u{a0}', " ")
}

fn table(text: &str) -> Table {
    match blocks(text).as_slice() {
        [Block::Table(table)] => table.clone(),
        others => panic!("expected a table, found {others:?}"),
    }
}

#[test]
fn headings_are_numbered_by_level() {
    let labels: Vec<_> =
        blocks("# Mục đích\n\n## Một\n\n## Hai\n\n# Tổ chức {.plain}\n\n# Ba\n\n## Bốn")
            .iter()
            .map(|block| match block {
                Block::Heading(heading) => format!("{}{}", heading.label, heading.level),
                other => panic!("expected a heading, found {other:?}"),
            })
            .collect();
    assert_eq!(labels, ["I.1", "1.2", "2.2", "1", "II.1", "1.2"]);
}

#[test]
fn a_bold_start_makes_a_run_in_heading() {
    let Block::Heading(heading) = &blocks("# **Mục đích:** văn bản *đi* tiếp")[0] else {
        panic!("expected a heading");
    };
    assert_eq!(plain_inlines(&heading.title), "Mục đích:");
    assert_eq!(plain_inlines(&heading.run_in), "văn bản đi tiếp");
    let Block::Heading(heading) = &blocks("# **Mục đích**")[0] else {
        panic!("expected a heading");
    };
    assert!(heading.run_in.is_empty());
}

#[test]
fn delimiters_of_lists_choose_their_form() {
    let forms = |text: &str| match &blocks(text)[0] {
        Block::List(list) => (list.form, list.start, list.items.len()),
        other => panic!("expected a list, found {other:?}"),
    };
    assert_eq!(forms("1. a\n2. b"), (ListForm::Clause, 1, 2));
    assert_eq!(forms("3. a"), (ListForm::Clause, 3, 1));
    assert_eq!(forms("1) a\n2) b"), (ListForm::Point, 1, 2));
    assert_eq!(forms("- a"), (ListForm::Dash, 1, 1));
    assert_eq!(forms("+ a"), (ListForm::Plus, 1, 1));
}

#[test]
fn items_hold_paragraphs_lists_and_tables() {
    let text = "1. Khoản\n\n   đoạn hai\n\n   1) điểm\n      - gạch\n        - cộng\n\n   | a | b |\n   |---|---|\n   | 1 | 2 |\n\nĐoạn ngoài.";
    let blocks = blocks(text);
    assert_eq!(blocks.len(), 2);
    let Block::List(list) = &blocks[0] else {
        panic!("expected a list")
    };
    let item = &list.items[0].blocks;
    assert_eq!(said(&item[0]), "Khoản");
    assert_eq!(said(&item[1]), "đoạn hai");
    let Block::List(points) = &item[2] else {
        panic!("expected a list")
    };
    let Block::List(dashes) = &points.items[0].blocks[1] else {
        panic!("expected a list")
    };
    let Block::List(plus) = &dashes.items[0].blocks[1] else {
        panic!("expected a list")
    };
    assert_eq!(
        (points.form, dashes.form, plus.form),
        (ListForm::Point, ListForm::Dash, ListForm::Plus)
    );
    let Block::Table(table) = &item[3] else {
        panic!("expected a table")
    };
    assert_eq!(table.columns.len(), 2);
    assert_eq!(said(&blocks[1]), "Đoạn ngoài.");
}

#[test]
fn text_keeps_emphasis_breaks_and_footnotes() {
    let blocks = blocks("Một **hai** *ba*\\\nbốn[^1]\nnăm\n\n[^1]: Chú *thích*.\n");
    let Block::Paragraph(paragraph) = &blocks[0] else {
        panic!("expected a paragraph")
    };
    let text = |text: &str| Inline::Text(text.to_owned());
    assert_eq!(
        paragraph.content,
        [
            text("Một "),
            Inline::Strong(vec![text("hai")]),
            text(" "),
            Inline::Emphasis(vec![text("ba")]),
            Inline::Break,
            text("bốn"),
            Inline::Footnote(vec![
                text("Chú "),
                Inline::Emphasis(vec![text("thích")]),
                text(".")
            ]),
            text(" năm"),
        ]
    );
    assert_eq!(blocks.len(), 1);
}

#[test]
fn quotes_centre_and_rules_break_pages() {
    let blocks = blocks("> Ở giữa\n\n***\n\nSau");
    assert!(matches!(
        &blocks[0],
        Block::Paragraph(Paragraph {
            align: Some(Align::Center),
            ..
        })
    ));
    assert_eq!(blocks[1], Block::PageBreak);
}

#[test]
fn text_is_composed_and_tied() {
    let decomposed: String = {
        use unicode_normalization::UnicodeNormalization;
        "ngày 05 **tháng**".nfd().collect()
    };
    let Block::Paragraph(paragraph) = &blocks(&decomposed)[0] else {
        panic!("a paragraph")
    };
    assert_eq!(plain_inlines(&paragraph.content), "ngày\u{a0}05 tháng");
}

#[test]
fn tables_have_widths_alignments_and_merged_cells() {
    let table = table(
        "| TT | Thời gian | << | Tiền |\n\
         |:-:|------|---|----:|\n\
         | ^^ | Từ | Đến | ^^ |\n\
         | 1 | A | << | 5 |\n\
         | 2 | ^^ | << | 6 |\n",
    );
    let columns: Vec<_> = table.columns.iter().map(|c| (c.align, c.weight)).collect();
    assert_eq!(
        columns,
        [
            (Align::Center, 1),
            (Align::Left, 6),
            (Align::Left, 3),
            (Align::Right, 4)
        ]
    );
    assert_eq!(table.header_rows, 2);
    let spans: Vec<Vec<_>> = table
        .rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .map(|c| (c.column, c.colspan, c.rowspan))
                .collect()
        })
        .collect();
    assert_eq!(
        spans,
        [
            vec![(0, 1, 2), (1, 2, 1), (3, 1, 2)],
            vec![(1, 1, 1), (2, 1, 1)],
            vec![(0, 1, 1), (1, 2, 2), (3, 1, 1)],
            vec![(0, 1, 1), (3, 1, 1)],
        ]
    );
}

#[test]
fn blank_lines_of_a_loop_do_not_part_a_table() {
    let one = table("| a | b |\n|---|---|\n\n| 1 | 2 |\n\n\n| 3 | 4 |\n\n");
    assert_eq!(one.rows.len(), 3);
    let two = blocks("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n\nchữ\n\n- x\n\n- y");
    assert_eq!(two.len(), 4);
    assert!(one_fault("chữ\n\n| a | b |\n").starts_with("broken-table @ body.md:3:1"));
}

#[test]
fn a_table_of_one_column_has_its_head() {
    let table = table("| Tên |\n|---|\n| a |");
    assert_eq!((table.header_rows, table.rows.len()), (1, 2));
}

#[test]
fn faults_of_tables_name_the_row() {
    let fault = one_fault("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n");
    assert!(
        fault.starts_with("ragged-table @ body.md:4:1: the row `| 3 |` has 1 cells, expected 2"),
        "{fault}"
    );
    let fault = one_fault("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n");
    assert!(fault.contains("has 3 cells, expected 2"), "{fault}");
    let fault = one_fault("| a | b |\n|---|\n| 1 | 2 |\n");
    assert!(fault.starts_with("broken-table @ body.md:1:1"), "{fault}");
    let fault = one_fault("| << | b |\n|---|---|\n| 1 | 2 |\n");
    assert!(
        fault.contains("`<<` has no cell to the left of it"),
        "{fault}"
    );
    let fault = one_fault("| a | << |\n|---|---|\n| ^^ | 2 |\n");
    assert!(fault.contains("do not form a rectangle"), "{fault}");
}

#[test]
fn pictures_come_with_size_and_caption() {
    let blocks = blocks("![Sơ đồ](a.png \"Hình 1. Sơ đồ\")");
    let Block::Picture(picture) = &blocks[0] else {
        panic!("expected a picture")
    };
    assert_eq!(picture.format, PictureFormat::Png);
    assert_eq!(picture.pixels, (2, 3));
    assert_eq!(picture.description, "Sơ đồ");
    assert_eq!(plain_inlines(&picture.caption), "Hình 1. Sơ đồ");
}

#[test]
fn pictures_have_faults_of_their_own() {
    assert!(one_fault("![](a.png)").starts_with("picture-without-description @ body.md:1:1"));
    assert!(one_fault("![a](b.png)").starts_with("picture-not-found"));
    assert!(one_fault("chữ ![a](a.png)").starts_with("picture-in-text"));
}

#[test]
fn annexes_start_numbers_again() {
    let content = content(
        "Thân bài kèm theo.\n\n# Một\n\n# Lịch thi đấu {.annex .landscape}\n\n# Bảng\n\n\
         # Quy chế thi {.issued type=\"quy chế\" numbering=\"Chương I, Điều 1.\"}\n\n# Chung\n\n## Phạm vi\n",
    );
    assert_eq!(content.body.len(), 2);
    let [annex, issued] = content.annexes.as_slice() else {
        panic!("expected two annexes")
    };
    assert_eq!(
        (annex.title.as_str(), annex.landscape),
        ("Lịch thi đấu", true)
    );
    assert_eq!(annex.kind, AnnexKind::Annex);
    assert!(matches!(&annex.body[0], Block::Heading(h) if h.label == "I."));
    assert_eq!(issued.kind, AnnexKind::Issued(kinds().remove(0)));
    let labels: Vec<_> = issued
        .body
        .iter()
        .map(|block| match block {
            Block::Heading(heading) => heading.label.replace('\u{a0}', " "),
            other => panic!("expected a heading, found {other:?}"),
        })
        .collect();
    assert_eq!(labels, ["Chương I", "Điều 1."]);
}

#[test]
fn faults_of_headings_are_placed() {
    assert!(one_fault("# A\n\n### B").starts_with("heading-too-deep @ body.md:3:1"));
    assert!(one_fault("# A {.anex}").contains("found `.anex`"));
    assert!(one_fault("## A {.annex}").starts_with("annex-level"));
    assert!(one_fault("# A {.landscape}").starts_with("heading-attribute"));
    assert!(one_fault("# A {.issued}").starts_with("missing-type"));
    assert!(one_fault("# A {.issued type=\"Quy chê\"}").starts_with("unknown-type"));
    assert!(one_fault("# A {.annex numbering=\"(1)\"}").starts_with("unknown-numbering"));
    assert!(one_fault("A\n---").starts_with("underlined-heading"));
    assert!(one_fault("#").starts_with("empty-heading"));
    assert!(one_fault("# II. Mục đích").starts_with("numbered-by-hand"));
    assert!(one_fault("# 1.1. Mục đích").starts_with("numbered-by-hand"));
    assert!(one_fault("# Điều 5. Phạm vi").starts_with("numbered-by-hand"));
    assert!(faults("# Điều lệ giải").is_empty());
    assert!(one_fault("- # A").starts_with("misplaced-block"));
}

#[test]
fn html_and_code_are_refused() {
    assert_eq!(
        one_fault("A\n\nB <i>c"),
        "html @ body.md:3:3: found HTML `<i>`, expected Markdown"
    );
    assert!(one_fault("<div>\n</div>").starts_with("html @ body.md:1:1"));
    assert!(one_fault("A `b`").starts_with("code"));
    assert!(one_fault("A\n\n    b").starts_with("code"));
}

#[test]
fn footnotes_are_matched_with_their_texts() {
    assert_eq!(
        one_fault("Một[^x].\n"),
        "undefined-footnote @ body.md:1:4: the footnote `[^x]` has no text"
    );
    assert!(one_fault("Một.\n\n[^x]: a\n").starts_with("unused-footnote"));
    assert!(faults("\\[^x\\]").is_empty());
}

#[test]
fn links_lose_their_address_with_a_warning() {
    let (content, report) = read_with("[cổng](https://a.vn) <https://b.vn>", &[]);
    assert_eq!(said(&content.body[0]), "cổng https://b.vn");
    let warnings: Vec<_> = report.iter().map(|d| (d.code, d.severity)).collect();
    assert_eq!(warnings, [("link-address", Severity::Warning)]);
}

/// Values that would mean something else if they were not escaped.
const ODD: [&str; 33] = [
    "*",
    "**a**",
    "_a_",
    "# a",
    "a #",
    "#",
    "a | b",
    "|",
    "||",
    "1. x",
    "1) x",
    "12.",
    "- y",
    "+ y",
    "* y",
    "---",
    "***",
    "===",
    "<b>",
    "</b>",
    "a < b > c",
    "> a",
    "\\",
    "a\\",
    "\\|",
    "\\*",
    "`a`",
    "```",
    "[a](b)",
    "![a](b)",
    "[^1]",
    "&amp; &#35;",
    "a {.annex}",
];

#[test]
fn odd_values_come_through_everywhere() {
    let values = ODD.iter().map(|v| (*v).to_owned());
    let more = [
        "~~a~~",
        "^^",
        "<<",
        "{#x}",
        "a_b_c",
        "$a$",
        ":--",
        "| a |",
        "https://a.vn",
        "5 * 3 * 2",
    ];
    for value in values.chain(more.iter().map(|v| (*v).to_owned())) {
        let markdown = escaped(&value);
        for text in [
            markdown.clone(),
            format!("# {markdown}"),
            format!("- {markdown}"),
            format!("1. {markdown}"),
            format!("> {markdown}"),
        ] {
            // A warning may say that the number was written by hand.
            let (content, report) = read_with(&text, &["I.", "1."]);
            assert!(!report.has_errors(), "{value}: {report:?}");
            let found = match &content.body[..] {
                [Block::List(list)] => said(&list.items[0].blocks[0]),
                [block] => said(block),
                others => panic!("{value}: {others:?}"),
            };
            assert_eq!(found, value, "{text}");
        }
        let table = table(&format!(
            "| {markdown} | b |\n|---|---|\n| a | {markdown} |\n"
        ));
        let cell = |row: usize, cell: usize| {
            plain_inlines(&table.rows[row].cells[cell].content).replace('\u{a0}', " ")
        };
        assert_eq!(
            (cell(0, 0), cell(1, 1)),
            (value.clone(), value.clone()),
            "{markdown}"
        );
        let paragraph = format!("trước {markdown} sau\n{markdown}");
        assert_eq!(
            said(&blocks(&paragraph)[0]),
            format!("trước {value} sau {value}")
        );
    }
}

#[test]
fn line_ends_in_values_become_spaces() {
    let markdown = escaped("a\n\n- b\n# c");
    assert_eq!(said(&blocks(&markdown)[0]), "a  - b # c");
    let markdown = escaped("      thụt");
    assert_eq!(said(&blocks(&markdown)[0]), "thụt");
}

#[test]
fn too_deep_text_is_refused() {
    let fault = one_fault(&">".repeat(5000));
    assert!(fault.starts_with("markdown-too-deep"), "{fault}");
    assert!(!faults(&format!("{}a", "- ".repeat(3000))).is_empty());
    assert!(!faults(&format!("{}x{}", "*a **b ".repeat(900), "***".repeat(900))).is_empty());
}

#[test]
fn garbled_text_never_panics() {
    let seeds = [
        "# A {.annex numbering=\"I., 1.\"}\n\n| a | << |\n|---|:-:|\n| ^^ | b |\n\n1) x\n   - y\n[^1]\n\n[^1]: z\n",
        "> ![a](a.png \"b\")\n\n***\n\n<i>ấ</i> `c` **Đ** *e*\\\nf [g](h)\n===\n",
    ];
    let pieces = [
        "|", "\n", "`", "*", "[^1]", "]", "{", "}", "<<", "^^", "ậ", "#", ">", "- ", "1. ", "    ",
        "\\", "<", "---|---", "\"",
    ];
    let mut state = 7_u64;
    let mut random = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    for round in 0..3000 {
        let mut text = seeds[round % seeds.len()].to_owned();
        for _ in 0..random(8) {
            let at = text.floor_char_boundary(random(text.len() + 1));
            match random(3) {
                0 => text.insert_str(at, pieces[random(pieces.len())]),
                1 => text.truncate(at),
                _ => text = text[at..].to_owned() + &text[..at],
            }
        }
        let _ = read_with(&text, &["I.", "1."]);
        let source = Source::new("x", "{{ x }}");
        let _ = read_line(&text, &Origin::whole(&source));
    }
}
