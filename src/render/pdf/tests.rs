//! What stands on which page, and how far apart.

use typst::layout::{Abs, Frame, FrameItem};

use super::{Press, lay_out};
use crate::render::fonts::Typeface;
use crate::render::galley::tests::{centred, document, paragraph, set_in, table};
use crate::render::galley::{Block, Galley};
use crate::units::Length;

/// The text of each page.
fn pages(galley: &Galley, press: &Press) -> Vec<String> {
    fn read(frame: &Frame, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => read(&group.frame, out),
                FrameItem::Text(text) => out.push_str(&text.text),
                FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..)
                | FrameItem::Tag(_) => {}
            }
        }
    }
    let document = lay_out(galley, press).expect("the layout takes it");
    let pages = document.pages().iter().map(|page| {
        let mut text = String::new();
        read(&page.frame, &mut text);
        text.replace('\u{a0}', " ")
    });
    pages.collect()
}

/// A table with title, unit and a head of two rows, below so many lines.
fn below(lines: usize) -> Galley {
    let mut plan = document();
    plan.body = (0..lines).map(|_| paragraph("Một dòng.")).collect();
    plan.body.extend([
        centred("Tên bảng"),
        centred("Đơn vị tính: hộ"),
        table(
            2,
            &[&["Đầu trên"], &["Đầu dưới"], &["Hàng đầu"], &["Hàng sau"]],
        ),
        paragraph("Phần cuối của văn bản."),
    ]);
    set_in("nd30-2020", &plan).0
}

/// What is torn from the next at some distance from the foot of the page, and
/// on how many pages the table begins.
fn torn(press: &Press, change: fn(&mut Galley)) -> (Vec<&'static str>, usize) {
    let kept = [
        "Tên bảng",
        "Đơn vị tính",
        "Đầu trên",
        "Đầu dưới",
        "Hàng đầu",
    ];
    let (mut torn, mut starts) = (Vec::new(), Vec::new());
    for lines in 12..36 {
        let mut galley = below(lines);
        change(&mut galley);
        let pages = pages(&galley, press);
        let places = kept.map(|text| {
            let place = pages.iter().position(|page| page.contains(text));
            place.expect("each line is on a page")
        });
        let apart = (1..kept.len()).filter(|&at| places[at - 1] != places[at]);
        torn.extend(apart.map(|at| kept[at - 1]));
        starts.push(places[0]);
    }
    torn.sort_unstable();
    torn.dedup();
    starts.dedup();
    (torn, starts.len())
}

#[test]
fn a_table_begins_with_title_head_and_row_on_one_page() {
    let press = Press::new(Typeface::built_in());
    assert_eq!(torn(&press, |_| {}), (vec![], 2));

    // Were they not kept, nor both rows of the head its head, they would part.
    let (apart, _) = torn(&press, |galley| {
        for block in &mut galley.sections[0].blocks {
            match block {
                Block::Table(table) => table.header_rows = 1,
                Block::Paragraph(line) => line.format.keep_next = false,
                Block::Rule(_) | Block::Frame(_) | Block::Picture(_) | Block::PageBreak => {}
            }
        }
    });
    assert_eq!(apart, ["Tên bảng", "Đơn vị tính", "Đầu dưới"]);
}

/// How far the baseline of a text lies below the top of the frame.
fn baseline(frame: &Frame, sought: &str) -> Option<Abs> {
    frame.items().find_map(|(at, item)| match item {
        FrameItem::Group(group) => baseline(&group.frame, sought).map(|below| at.y + below),
        FrameItem::Text(text) => text.text.contains(sought).then_some(at.y),
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {
            None
        }
    })
}

#[test]
fn the_lines_of_a_table_take_room() {
    let press = Press::new(Typeface::built_in());
    let distance = |points: i64| {
        let mut galley = below(1);
        for block in &mut galley.sections[0].blocks {
            if let Block::Table(table) = block
                && table.line.is_some()
            {
                table.line = Some(Length::pt(points));
            }
        }
        let document = lay_out(&galley, &press).expect("the layout takes it");
        let frame = &document.pages()[0].frame;
        let place = |text| baseline(frame, text).expect("the text is on the page");
        let (above, first) = (place("tính: hộ"), place("trên"));
        let (last, after) = (place("sau"), place("cuối"));
        ((first - above).to_pt(), (after - last).to_pt())
    };
    let (thin, thick) = (distance(1), distance(4));
    assert!((thick.0 - thin.0 - 3.0).abs() < 0.01, "{thin:?} {thick:?}");
    assert!((thick.1 - thin.1 - 3.0).abs() < 0.01, "{thin:?} {thick:?}");
}
