//! Galleys made by hand.

use std::sync::Arc;

use crate::model::{Align, PictureFormat};
use crate::render::galley::*;
use crate::units::Length;

pub(super) const LOREM: &str = "Thực hiện Kế hoạch công tác năm 2026, Ban Thường vụ Đảng uỷ xây \
dựng kế hoạch tổ chức các hoạt động kỷ niệm Ngày truyền thống, nhằm ôn lại truyền thống vẻ vang, \
khơi dậy niềm tự hào và ý chí phấn đấu của cán bộ, đảng viên trong toàn Đảng bộ Khối; tổ chức \
thiết thực, hiệu quả, tiết kiệm.";

const PNG: &[u8] = &[
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE, 0, 0, 0, 12, 0x49, 0x44, 0x41, 0x54, 8,
    0xD7, 0x63, 0xF8, 0xCF, 0xC0, 0, 0, 3, 1, 1, 0, 0x18, 0xDD, 0x8D, 0xB0, 0, 0, 0, 0, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
];

pub(super) fn look(size: i64) -> Look {
    Look {
        size: Length::pt(size),
        bold: false,
        italic: false,
        underline: false,
        red: false,
    }
}

fn bold(size: i64) -> Look {
    Look {
        bold: true,
        ..look(size)
    }
}

fn format(align: Align, first_mm: i64, before: i64, pitch: i64) -> Format {
    Format {
        align,
        first: Length::mm(first_mm),
        left: Length::ZERO,
        right: Length::ZERO,
        before: Length::pt(before),
        after: Length::ZERO,
        pitch: Length::pt(pitch),
        percent: None,
        keep_next: false,
        keep_lines: false,
    }
}

fn styles() -> Vec<NamedStyle> {
    let style = |id: &str, name: &str, outline, format: Format, look| NamedStyle {
        id: id.to_owned(),
        name: name.to_owned(),
        outline,
        format,
        look,
    };
    let heading = Format {
        keep_next: true,
        ..format(Align::Justify, 10, 6, 18)
    };
    vec![
        style(
            "Body",
            "Nội dung",
            None,
            format(Align::Justify, 10, 6, 18),
            look(14),
        ),
        style(
            "Organ",
            "Tên cơ quan ban hành",
            None,
            format(Align::Center, 0, 0, 17),
            bold(14),
        ),
        style(
            "TitleLine",
            "Tên loại",
            None,
            format(Align::Center, 0, 24, 20),
            bold(16),
        ),
        style("Heading1", "Đề mục 1", Some(1), heading.clone(), bold(14)),
        style("Heading2", "Đề mục 2", Some(2), heading, bold(14)),
        style(
            "CellText",
            "Ô bảng",
            None,
            format(Align::Left, 0, 0, 15),
            look(12),
        ),
        style(
            "Small",
            "Nơi nhận",
            None,
            format(Align::Left, 0, 0, 14),
            look(12),
        ),
        style(
            "Number",
            "Số trang",
            None,
            format(Align::Center, 0, 0, 16),
            look(14),
        ),
        style(
            "Note",
            "Chú thích",
            None,
            format(Align::Justify, 0, 0, 12),
            look(10),
        ),
    ]
}

pub(super) fn paragraph(style: &str, text: &str) -> Paragraph {
    let styles = styles();
    let (format, look, outline) = styles.iter().find(|s| s.id == style).map_or_else(
        || (format(Align::Left, 0, 0, 18), look(14), None),
        |s| (s.format.clone(), s.look, s.outline),
    );
    Paragraph {
        style: style.to_owned(),
        role: outline.map_or(Role::Text, Role::Heading),
        format,
        label: None,
        runs: vec![Run {
            content: RunContent::Text(text.to_owned()),
            look,
        }],
        pinned: None,
        origin: crate::model::Origin::NONE,
    }
}

fn text(style: &str, content: &str) -> Block {
    Block::Paragraph(paragraph(style, content))
}

fn page(landscape: bool) -> Page {
    let (width, height) = if landscape { (297, 210) } else { (210, 297) };
    Page {
        width: Length::mm(width),
        height: Length::mm(height),
        top: Length::mm(20),
        bottom: Length::mm(20),
        left: Length::mm(30),
        right: Length::mm(15),
        landscape,
    }
}

fn section(landscape: bool, blocks: Vec<Block>) -> Section {
    Section {
        page: page(landscape),
        restart: landscape,
        hide_first: !landscape,
        page_number: paragraph("Number", "1"),
        number_from_top: Length::mm(10),
        first_header: Vec::new(),
        header_from_top: Length::mm(10),
        first_footer: Vec::new(),
        footer_from_bottom: Length::mm(10),
        blocks,
    }
}

fn galley(sections: Vec<Section>) -> Galley {
    Galley {
        properties: Properties {
            title: "Kế hoạch số 45-KH/ĐUK".to_owned(),
            subject: "Số 45-KH/ĐUK & ngày 14/9/2026".to_owned(),
            author: "Đảng uỷ Khối".to_owned(),
            language: "vi-VN".to_owned(),
            keywords: vec!["kế hoạch".to_owned(), "2026".to_owned()],
            date: (2026, 9, 14),
        },
        font: "Times New Roman".to_owned(),
        footnotes: FootnoteLook {
            rule_length: Length::mm(50),
            rule_weight: Length::pt(1),
            clearance: Length::pt(3),
            gap: Length::pt(2),
        },
        sections,
        styles: styles(),
        notes: Vec::new(),
    }
}

pub(super) fn small() -> Galley {
    let mut body = paragraph("Body", "Thực hiện ");
    body.format.left = Length::mm(5);
    body.runs.push(Run {
        content: RunContent::Text("đúng".to_owned()),
        look: bold(14),
    });
    body.runs.push(Run {
        content: RunContent::Break,
        look: look(14),
    });
    body.runs.push(Run {
        content: RunContent::Text("hạn.".to_owned()),
        look: look(14),
    });
    let mut loose = paragraph("Heading1", "Yêu cầu");
    loose.format.keep_next = false;
    galley(vec![section(
        false,
        vec![
            text("Organ", "ĐẢNG UỶ KHỐI"),
            rule(165, 40),
            Block::Paragraph(body),
            Block::Paragraph(loose),
        ],
    )])
}

fn rule(available: i64, length: i64) -> Block {
    let available = Length::mm(available);
    Block::Rule(Rule {
        length: Length::mm(length),
        weight: Length::emu(9_525),
        left: (available - Length::mm(length)) / 2,
        available,
        before: Length::pt(2),
        height: Length::pt(4),
        keep_next: false,
    })
}

fn cell(column: usize, blocks: Vec<Block>) -> Cell {
    Cell {
        column,
        colspan: 1,
        rowspan: 1,
        head: false,
        middle: false,
        blocks,
    }
}

fn plain_table(rows: Vec<Row>) -> Table {
    Table {
        line: None,
        columns: vec![Length::mm(82), Length::mm(83)],
        padding_x: Length::ZERO,
        padding_y: Length::ZERO,
        header_rows: 0,
        before: Length::ZERO,
        after: Length::pt(6),
        rows,
        keep_together: true,
    }
}

fn counted(style: &str, content: &str, counted: Counted, label: &str, own: Look) -> Block {
    let mut built = paragraph(style, content);
    built.label = Some(Label {
        text: label.to_owned(),
        look: own,
        own_line: false,
        counted: Some(counted),
    });
    Block::Paragraph(built)
}

fn numbered(
    list: usize,
    level: usize,
    figures: Figures,
    pattern: &str,
    continues: bool,
) -> Counted {
    Counted {
        list,
        level,
        figures,
        pattern: pattern.to_owned(),
        start: 1,
        continues,
    }
}

fn letterhead() -> Block {
    let mut red = paragraph("Organ", "MẬT");
    red.runs[0].look.red = true;
    let frame = Block::Frame(Frame {
        width: Length::mm(25),
        height: Length::mm(9),
        line: Length::emu(9_525),
        align: Align::Center,
        available: Length::mm(82),
        before: Length::pt(6),
        text: red,
    });
    let row = |left: Vec<Block>, right: Vec<Block>| Row {
        cells: vec![cell(0, left), cell(1, right)],
    };
    Block::Table(plain_table(vec![row(
        vec![
            text("Organ", "ĐẢNG UỶ KHỐI"),
            text("Organ", "CÁC CƠ QUAN TỈNH"),
            rule(82, 30),
            text("CellText", "Số 45-KH/ĐUK"),
            frame,
        ],
        vec![
            text("Organ", "ĐẢNG CỘNG SẢN VIỆT NAM"),
            rule(83, 70),
            text("CellText", "ngày 14 tháng 9 năm 2026"),
        ],
    )]))
}

/// A table with a head of two rows, longer than a page.
pub(super) fn lined_table() -> Block {
    let head = |column, colspan, rowspan, content| Cell {
        column,
        colspan,
        rowspan,
        head: true,
        middle: true,
        blocks: vec![text("Organ", content)],
    };
    let mut rows = vec![
        Row {
            cells: vec![
                head(0, 1, 2, "TT"),
                head(1, 2, 1, "Nội dung"),
                head(3, 1, 2, "Ghi chú"),
            ],
        },
        Row {
            cells: vec![head(1, 1, 1, "Việc"), head(2, 1, 1, "Thời hạn")],
        },
    ];
    for index in 0..40 {
        let number = (index + 1).to_string();
        rows.push(Row {
            cells: vec![
                cell(0, vec![text("CellText", &number)]),
                cell(
                    1,
                    vec![text("CellText", "Tham mưu ban hành kế hoạch chi tiết")],
                ),
                cell(2, vec![text("CellText", "Quý III")]),
                cell(3, vec![]),
            ],
        });
    }
    Block::Table(Table {
        line: Some(Length::emu(6_350)),
        columns: vec![
            Length::mm(12),
            Length::mm(83),
            Length::mm(35),
            Length::mm(35),
        ],
        padding_x: Length::mm(2),
        padding_y: Length::mm(1),
        header_rows: 2,
        before: Length::pt(6),
        after: Length::pt(6),
        rows,
        keep_together: false,
    })
}

/// Everything that a galley can hold.
pub(super) fn rich() -> Galley {
    let roman = |list| numbered(list, 0, Figures::UpperRoman, "%1.", false);
    let decimal = |list, on| numbered(list, 1, Figures::Decimal, "%2.", on);
    let dash = || numbered(2, 0, Figures::Bullet, "-", false);
    let mut noted = paragraph("Body", LOREM);
    noted.runs.push(Run {
        content: RunContent::Note(0),
        look: look(14),
    });
    noted.runs.push(Run {
        content: RunContent::Text(" Tiếp theo.".to_owned()),
        look: look(14),
    });
    let mut pinned = paragraph("Organ", "Quảng Trị, tháng 9");
    pinned.pinned = Some(Pin {
        from_bottom: Length::mm(25),
    });
    let mut printed = paragraph("Body", "Mục không đếm được.");
    printed.label = Some(Label {
        text: "đ)".to_owned(),
        look: look(14),
        own_line: false,
        counted: None,
    });
    let picture = Picture {
        bytes: Arc::from(PNG),
        index: 0,
        format: PictureFormat::Png,
        width: Length::mm(40),
        height: Length::mm(20),
        description: "Một ô \"đỏ\"".to_owned(),
        before: Length::pt(6),
    };
    let signature = Block::Table(plain_table(vec![Row {
        cells: vec![
            cell(
                0,
                vec![text("Small", "Nơi nhận:"), text("Small", "- Các chi bộ,")],
            ),
            cell(
                1,
                vec![text("Organ", "T/M BAN THƯỜNG VỤ"), text("Organ", "BÍ THƯ")],
            ),
        ],
    }]));
    let mut first = section(
        false,
        vec![
            letterhead(),
            text("TitleLine", "KẾ HOẠCH"),
            text("Organ", "tổ chức các hoạt động kỷ niệm"),
            rule(165, 20),
            Block::Paragraph(noted),
            counted("Heading1", "MỤC ĐÍCH", roman(0), "I.", bold(14)),
            counted("Heading2", "Mục đích", decimal(0, false), "1.", bold(14)),
            text("Body", LOREM),
            counted("Heading2", "Yêu cầu", decimal(0, false), "2.", bold(14)),
            counted("Body", LOREM, dash(), "-", look(14)),
            counted("Body", LOREM, dash(), "-", look(14)),
            counted("Heading1", "NỘI DUNG", roman(0), "II.", bold(14)),
            counted("Heading2", "Bắt đầu lại", decimal(0, false), "1.", bold(14)),
            Block::Paragraph(printed),
            Block::Picture(picture),
            counted("Heading1", "DANH SÁCH KHÁC", roman(1), "I.", bold(14)),
            counted("Heading2", "Điều", decimal(1, true), "1.", look(14)),
            counted("Heading1", "CHƯƠNG", roman(1), "II.", bold(14)),
            counted(
                "Heading2",
                "Điều tiếp tục",
                decimal(1, true),
                "2.",
                look(14),
            ),
            Block::PageBreak,
            lined_table(),
            text("Body", LOREM),
            signature,
            Block::Paragraph(pinned),
        ],
    );
    first.first_header = vec![text("Small", "DỰ THẢO LẦN 2")];
    first.header_from_top = Length::mm(8);
    first.first_footer = vec![text("Small", "Đường dây nóng: 0233")];
    let annex = section(
        true,
        vec![
            text("TitleLine", "PHỤ LỤC"),
            text("Body", LOREM),
            Block::PageBreak,
            text("Body", LOREM),
        ],
    );
    let mut galley = galley(vec![first, annex]);
    galley.notes = vec![paragraph("Note", "Kèm theo Quyết định số 12-QĐ/TW.")];
    galley
}
