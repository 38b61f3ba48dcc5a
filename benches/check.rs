//! A hundred documents of about five pages, checked one after another on one
//! core: read from their DOCX, recognised, and tested by every rule of their
//! standard. `read` and `examine` are the two parts of it, for one document.

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use thethuc::check::examine;
use thethuc::inspect::{self, Specimen, Widths};
use thethuc::model::Side;
use thethuc::plan::Calendar;
use thethuc::render::fonts::Typeface;
use thethuc::standard::{Catalogue, Standard};
use thethuc::workspace::{Builder, Folder, Format, Order};

/// 26 pages in all, of both sides and all standards.
const PLANS: [&str; 5] = [
    "plans/bloc-anniversary-2022.yaml",
    "plans/commune-anniversary-draft-2026.yaml",
    "plans/commune-decision-2026.yaml",
    "plans/commune-report-2026.yaml",
    "plans/joint-plan-2026.yaml",
];
const HUNDRED: usize = 100;

/// The plans as DOCX files.
fn documents() -> Vec<Vec<u8>> {
    let workspace = Folder::here().expect("the project's folder");
    let (maker, _) =
        Builder::new(&workspace, Typeface::built_in(), Calendar::country()).expect("fonts");
    let plans = workspace.plans(&PLANS.map(PathBuf::from)).expect("plans");
    let docx = |plan| {
        let mut made = maker.make(&Order::from(plan), &[Format::Docx]);
        let (_, bytes) = made
            .files
            .pop()
            .unwrap_or_else(|| panic!("sound: {made:?}"));
        bytes
    };
    plans.into_iter().map(docx).collect()
}

fn standard(specimen: &Specimen) -> &'static Standard {
    let side = specimen.side.unwrap_or(Side::State);
    Catalogue::builtin().for_side_and_date(side, None).0
}

fn checked(bytes: &[u8], widths: &Widths<'_>) -> usize {
    let specimen = inspect::specimen("document.docx", bytes, widths).expect("a document");
    examine(&specimen, standard(&specimen)).outcomes.len()
}

fn check(criterion: &mut Criterion) {
    let typeface = Typeface::built_in();
    let faces = [0, 1, 2, 3].map(|face| &*typeface.faces[face]);
    let widths = Widths::new(faces).expect("four faces");
    let documents = documents();
    let mut group = criterion.benchmark_group("check");
    group.sample_size(10);

    group.throughput(Throughput::Elements(HUNDRED as u64));
    group.bench_function("hundred-documents", |bencher| {
        bencher.iter(|| -> usize {
            let hundred = documents.iter().cycle().take(HUNDRED);
            hundred
                .map(|bytes| checked(black_box(bytes), &widths))
                .sum()
        });
    });

    let first = documents.first().expect("five documents");
    group.throughput(Throughput::Elements(1));
    group.bench_function("read", |bencher| {
        bencher.iter(|| inspect::specimen("document.docx", black_box(first), &widths));
    });
    let specimen = inspect::specimen("document.docx", first, &widths).expect("a document");
    group.bench_function("examine", |bencher| {
        bencher.iter(|| examine(black_box(&specimen), standard(&specimen)));
    });
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
