//! Documents per second, one core, on a plan of four to five pages.
//!
//! `docx` and `pdf` measure each format from the galley and from the plan on
//! disk. A new document stands there every time, as in a batch: with the same
//! one over and over, typst would remember the whole layout, which
//! `pdf/unchanged` shows apart. `cold` is one run of the program, from the
//! plan's file to both files on disk.
//!
//! `cargo bench --profile dev` takes the dependencies that `cargo run` has
//! built; `cargo bench` builds them anew.

use std::cell::Cell;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use tempfile::TempDir;
use thethuc::batch::{Format, Maker, Order, PlanFile, Workspace};
use thethuc::diagnostic::Report;
use thethuc::render::fonts::Typeface;
use thethuc::render::galley::Galley;
use thethuc::render::pdf::Press;
use thethuc::render::{docx, pdf};

const PLAN: &str = include_str!("../plans/bloc-anniversary-2022.yaml");
const ORGAN: &str = include_str!("../plans/organs/binh-an-agencies-bloc.yaml");
const ORGAN_PATH: &str = "organs/binh-an-agencies-bloc.yaml";
/// Stands in most paragraphs of the plan; in each document, another number
/// follows it.
const VARIED: &str = " Khối";

/// A folder with the plan and its organ's profile.
struct Desk {
    folder: TempDir,
    maker: Maker,
    count: Cell<usize>,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder for the plan");
        let organ = folder.path().join(ORGAN_PATH);
        std::fs::create_dir_all(folder.path().join("organs")).expect("a folder for the profile");
        std::fs::write(organ, ORGAN).expect("the organ's profile");
        let workspace = Workspace::here().expect("the current folder");
        let (maker, _) = Maker::new(&workspace, Typeface::built_in()).expect("fonts");
        Self {
            folder,
            maker,
            count: Cell::new(0),
        }
    }

    /// A plan that was not built before.
    fn plan(&self) -> Order {
        self.count.set(self.count.get() + 1);
        let text = PLAN.replace(VARIED, &format!("{VARIED} {:04}", self.count.get()));
        let path = self.path();
        std::fs::write(&path, text).expect("the plan");
        Order::from(PlanFile {
            path,
            shown: "plan.yaml".to_owned(),
            name: PathBuf::from("plan"),
        })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("plan.yaml")
    }

    fn galley(&self) -> Galley {
        let plan = self.plan();
        let mut report = Report::new();
        let galley = self.maker.galley(&plan, &mut report);
        galley.unwrap_or_else(|| panic!("the plan is sound: {report:?}"))
    }

    fn files(&self, plan: &Order, format: Format) -> Vec<(Format, Vec<u8>)> {
        let made = self.maker.make(plan, &[format]);
        assert_eq!(made.files.len(), 1, "the plan is sound: {:?}", made.report);
        made.files
    }
}

fn docx_files(criterion: &mut Criterion) {
    let desk = Desk::new();
    let mut group = criterion.benchmark_group("docx");
    group.throughput(Throughput::Elements(1));
    let galley = desk.galley();
    group.bench_function("from-galley", |bencher| {
        bencher.iter(|| docx::write(black_box(&galley)).expect("a file"));
    });
    let plan = desk.plan();
    group.bench_function("from-plan", |bencher| {
        bencher.iter(|| desk.files(black_box(&plan), Format::Docx));
    });
    group.finish();
}

fn pdf_files(criterion: &mut Criterion) {
    let desk = Desk::new();
    let press = Press::new(Typeface::built_in());
    let mut group = criterion.benchmark_group("pdf");
    group.throughput(Throughput::Elements(1));
    group.bench_function("from-galley", |bencher| {
        bencher.iter_batched(
            || desk.galley(),
            |galley| pdf::write(&galley, &press).expect("a file"),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("from-plan", |bencher| {
        bencher.iter_batched(
            || desk.plan(),
            |plan| desk.files(&plan, Format::Pdf),
            BatchSize::PerIteration,
        );
    });
    let galley = desk.galley();
    group.bench_function("unchanged", |bencher| {
        bencher.iter(|| pdf::write(black_box(&galley), &press).expect("a file"));
    });
    group.finish();
}

/// One run of the program.
fn cold(criterion: &mut Criterion) {
    let desk = Desk::new();
    desk.plan();
    let mut group = criterion.benchmark_group("cold");
    group.throughput(Throughput::Elements(1));
    group.bench_function("docx-and-pdf", |bencher| {
        bencher.iter_batched(
            || TempDir::new().expect("a folder for the files"),
            |out| run(&desk.path(), out),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// Gives the folder back, so that its removal is not measured.
fn run(plan: &Path, out: TempDir) -> TempDir {
    let status = Command::new(env!("CARGO_BIN_EXE_thethuc"))
        .arg("build")
        .arg(plan)
        .args(["--format", "docx,pdf", "--quiet", "--out"])
        .arg(out.path())
        .stdout(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success(), "the program builds the plan");
    out
}

fn one_core() -> Criterion {
    // What rayon would share out stays on one core; the program that `cold`
    // runs takes those that it finds.
    let threads = rayon::ThreadPoolBuilder::new().num_threads(1);
    threads.build_global().ok();
    Criterion::default()
        .sample_size(40)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(4))
}

criterion_group! {
    name = build;
    config = one_core();
    targets = docx_files, pdf_files, cold
}
criterion_main!(build);
