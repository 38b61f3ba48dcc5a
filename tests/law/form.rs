//! The form of a PDF's pages against the ranges of its standard.

use std::collections::{BTreeMap, BTreeSet};

use thethuc::standard::{Limit, Look, PaperSize, Part, Standard, Subject};
use thethuc::units::{Length, Range};

use super::pdf::{Letter, Printed, Sheet};

/// How far a measured length may be off: places in a PDF are rounded.
const ROUNDING: f64 = 0.2;
/// How far capitals rise above their line and long letters fall below it, of
/// the size of a font like Times.
const RISE: f64 = 0.66;
const FALL: f64 = 0.22;
/// How much of a line's height is above the line that letters stand on.
const LINE_RISE: f64 = 0.8;
/// Lines of one paragraph are not further apart than this, of the size.
const WITHIN_PARAGRAPH: f64 = 1.6;
/// A point in millimetres.
const MM: f64 = 25.4 / 72.0;

/// What is wrong with the form of the pages.
pub fn faults(pdf: &Printed, standard: &Standard, unnumbered: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let body = look(standard, "body");
    let size = body_size(pdf);
    if !permits(body.size.as_ref().expect("a size"), size * MM) {
        faults.push(format!("most letters have {size:.1} pt"));
    }
    faults.extend(paper(pdf, standard));
    faults.extend(sides(pdf, standard));
    faults.extend(heights(pdf, standard, size));
    faults.extend(numbers(pdf, standard, unnumbered));
    faults
}

fn look<'s>(standard: &'s Standard, id: &str) -> &'s Look {
    match &standard.requirement(id).expect("a requirement").limit {
        Limit::Look(look) => look,
        other => panic!("{id}: {other:?}"),
    }
}

fn range(standard: &Standard, part: Part) -> Range {
    let lengths = standard.requirements_of(Subject::Part(part));
    let mut lengths = lengths.filter_map(|requirement| match &requirement.limit {
        Limit::Length(range) => Some(*range),
        _ => None,
    });
    lengths.next().unwrap_or_else(|| panic!("{part:?}"))
}

fn paper_size(standard: &Standard) -> PaperSize {
    match standard.requirement("paper").expect("a paper").limit {
        Limit::Paper(size) => size,
        ref other => panic!("{other:?}"),
    }
}

/// Whether a length in millimetres is permitted.
fn permits(range: &Range, mm: f64) -> bool {
    let slack = ROUNDING + range.tolerance.to_mm();
    let above = |min: Length| mm >= min.to_mm() - slack;
    let below = |max: Length| mm <= max.to_mm() + slack;
    range.min.is_none_or(above) && range.max.is_none_or(below)
}

/// Everything that has ink.
fn inked(sheet: &Sheet) -> impl Iterator<Item = &Letter> {
    let letters = sheet.letters.iter();
    letters.filter(|letter| !letter.text.trim().is_empty())
}

/// The letters of the text and of the page.
fn all(sheet: &Sheet) -> impl Iterator<Item = &Letter> {
    inked(sheet).chain(&sheet.furniture)
}

fn is_upright(sheet: &Sheet) -> bool {
    sheet.width < sheet.height
}

/// The size that most letters have, in points.
fn body_size(pdf: &Printed) -> f64 {
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    for letter in pdf.sheets.iter().flat_map(inked) {
        let tenths = (letter.size * 10.0).round();
        *counts.entry(tenths as i64).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.expect("letters").0 as f64 / 10.0
}

fn paper(pdf: &Printed, standard: &Standard) -> Vec<String> {
    let paper = paper_size(standard);
    let wrong = |sheet: &&Sheet| {
        let (short, long) = (sheet.width.min(sheet.height), sheet.width.max(sheet.height));
        !permits(&paper.width, short * MM) || !permits(&paper.height, long * MM)
    };
    let told = |sheet: &Sheet| {
        let (width, height) = (sheet.width * MM, sheet.height * MM);
        format!("a page of {width:.1} x {height:.1} mm")
    };
    pdf.sheets.iter().filter(wrong).map(told).collect()
}

/// The margins at the left and at the right, between which the lines of upright
/// pages lie, in points.
fn margins(pdf: &Printed) -> (f64, f64) {
    let upright = || pdf.sheets.iter().filter(|sheet| is_upright(sheet));
    let left = upright().flat_map(inked).map(|letter| letter.left);
    let right = upright().flat_map(|sheet| inked(sheet).map(|letter| sheet.width - letter.right));
    (
        left.fold(f64::INFINITY, f64::min),
        right.fold(f64::INFINITY, f64::min),
    )
}

fn sides(pdf: &Printed, standard: &Standard) -> Vec<String> {
    let (left, right) = margins(pdf);
    let (left, right) = (left * MM, right * MM);
    let mut faults = Vec::new();
    for (mm, part) in [(left, Part::LeftMargin), (right, Part::RightMargin)] {
        if !permits(&range(standard, part), mm) {
            faults.push(format!("{part:?} of {mm:.1} mm"));
        }
    }
    faults
}

/// The margins at the top and at the bottom.
///
/// Pages that go on begin at the top margin, with text or with the head of a
/// table. How far a page is filled depends on what stands on the next, so that
/// below there is only a least; addresses at the foot have another size.
fn heights(pdf: &Printed, standard: &Standard, size: f64) -> Vec<String> {
    let of_body = |letter: &&Letter| (letter.size - size).abs() < 0.1;
    let upright = || pdf.sheets.iter().filter(|sheet| is_upright(sheet));
    let mut faults = Vec::new();

    let (edge, top) = (top_edge(standard), range(standard, Part::TopMargin));
    let goes_on = |sheet: &&Sheet| sheet.furniture.iter().any(|l| l.baseline * MM < edge);
    let below = |letter: &&Letter| letter.baseline * MM > edge;
    let letters = |sheet| all(sheet).filter(below);
    let first = upright().filter(goes_on).flat_map(letters);
    let first = first
        .map(|letter| letter.baseline)
        .fold(f64::INFINITY, f64::min);
    let found = (first - LINE_RISE * pitch(pdf, size)) * MM;
    if found.is_finite() && !permits(&top, found) {
        faults.push(format!("TopMargin of {found:.1} mm"));
    }

    let least = Range {
        max: None,
        ..range(standard, Part::BottomMargin)
    };
    let body = |sheet| all(sheet).filter(of_body);
    let last = upright().flat_map(|sheet| body(sheet).map(|l| sheet.height - l.baseline));
    let found = (last.fold(f64::INFINITY, f64::min) - FALL * size) * MM;
    if !permits(&least, found) {
        faults.push(format!("BottomMargin of {found:.1} mm"));
    }
    faults
}

/// Where the page number ends and the text may begin, in millimetres.
fn top_edge(standard: &Standard) -> f64 {
    range(standard, Part::TopMargin)
        .min
        .expect("a least")
        .to_mm()
}

/// From line to line of a paragraph: what parts most lines that are not
/// parted by more, as paragraphs are, in points.
fn pitch(pdf: &Printed, size: f64) -> f64 {
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    for sheet in &pdf.sheets {
        let body = sheet.letters.iter().filter(|l| (l.size - size).abs() < 0.1);
        let lines: BTreeSet<_> = body.map(|l| (l.baseline * 10.0).round() as i64).collect();
        for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
            if (next - line) as f64 <= 10.0 * WITHIN_PARAGRAPH * size {
                *counts.entry(next - line).or_default() += 1;
            }
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.expect("lines").0 as f64 / 10.0
}

/// The numbers of the pages: none on page 1 and where counting begins anew, else
/// one more than on the page before, in the middle of the lines, neither bold nor
/// italic.
fn numbers(pdf: &Printed, standard: &Standard, unnumbered: usize) -> Vec<String> {
    let position = range(standard, Part::PageNumberPosition);
    let size = look(standard, "page-number").size.expect("a size");
    let edge = top_edge(standard);
    let (left, right) = margins(pdf);
    let mut faults = Vec::new();
    let (mut count, mut without) = (0, 0);
    for (index, sheet) in pdf.sheets.iter().enumerate() {
        let page = index + 1;
        let digits: Vec<_> = sheet
            .furniture
            .iter()
            .filter(|l| l.baseline * MM < edge)
            .collect();
        let (Some(first), Some(last)) = (digits.first(), digits.last()) else {
            (count, without) = (1, without + 1);
            continue;
        };
        count += 1;
        let said: String = digits.iter().map(|letter| letter.text.as_str()).collect();
        if page == 1 || said != count.to_string() {
            faults.push(format!("page {page} bears the number {said}"));
        }
        let aside = (first.left + last.right - left - sheet.width + right) / 2.0 * MM;
        if aside.abs() > ROUNDING {
            faults.push(format!(
                "page {page}: its number stands {aside:.1} mm aside"
            ));
        }
        let height = (first.baseline - RISE * first.size / 2.0) * MM;
        if !permits(&position, height) || !permits(&size, first.size * MM) {
            let size = first.size;
            faults.push(format!(
                "page {page}: a number of {size} pt at {height:.1} mm"
            ));
        }
        if first.font.bold || first.font.italic {
            faults.push(format!("page {page}: its number is bold or italic"));
        }
    }
    if without != unnumbered {
        faults.push(format!("{without} pages bear no number, not {unnumbered}"));
    }
    faults
}
