//! What a build costs: one document, batches, a batch in which nothing has
//! changed, and each format by itself.
//!
//! `cold`, `batch` and `rebuild` run the program, from plans on disk to files
//! on disk. Every plan of a batch has other words: with the same ones over and
//! over, typst would remember the whole layout, which `pdf/unchanged` shows
//! apart. `docx` and `pdf` measure from the galley, on one core, and so show
//! how much of a batch is the writing of a format.
//!
//! `cargo bench --profile dev` takes the dependencies that `cargo run` has
//! built; `cargo bench` builds them anew. With `-- --test` each runs once, on
//! small batches.

use std::cell::Cell;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{
    BatchSize, BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group,
    criterion_main,
};
use tempfile::TempDir;
use thethuc::diagnostic::Report;
use thethuc::plan::Calendar;
use thethuc::render::fonts::Typeface;
use thethuc::render::galley::Galley;
use thethuc::render::pdf::Press;
use thethuc::render::{docx, pdf};
use thethuc::workspace::{Builder, Folder, Order, PlanFile};

const PLAN: &str = include_str!("../plans/bloc-anniversary-2022.yaml");
const ORGAN: &str = include_str!("../plans/organs/binh-an-agencies-bloc.yaml");
const ORGAN_PATH: &str = "organs/binh-an-agencies-bloc.yaml";
/// Stands in most paragraphs of the plan; in each document, another number
/// follows it.
const VARIED: &str = " Khối";

/// Formats of a batch: each by itself, then both.
const FORMATS: [&str; 3] = ["docx", "pdf", "docx,pdf"];
/// Plans of a batch.
const BATCH: usize = 200;
/// Plans of a workspace in which nothing has changed.
const WORKSPACE: usize = 1000;
/// Plans of either when each benchmark is only tried.
const TRIAL: usize = 4;

/// A folder with an organ's profile and plans.
struct Desk {
    folder: TempDir,
    count: Cell<usize>,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder for the plans");
        let organ = folder.path().join(ORGAN_PATH);
        std::fs::create_dir_all(folder.path().join("organs")).expect("a folder for the profile");
        std::fs::write(organ, ORGAN).expect("the organ's profile");
        Self {
            folder,
            count: Cell::new(0),
        }
    }

    /// A folder with so many plans, or a few when each benchmark is only tried.
    fn with(plans: usize) -> Self {
        let desk = Self::new();
        for _ in 0..count(plans) {
            desk.plan();
        }
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A plan with words that no other has.
    fn plan(&self) -> PlanFile {
        let number = self.count.get() + 1;
        self.count.set(number);
        let name = format!("plan-{number:04}");
        let path = self.path().join(&name).with_extension("yaml");
        let text = PLAN.replace(VARIED, &format!("{VARIED} {number:04}"));
        std::fs::write(&path, text).expect("the plan");
        PlanFile {
            path,
            shown: format!("{name}.yaml"),
            name: PathBuf::from(name),
        }
    }

    /// A galley with words that no other has.
    fn galley(&self, maker: &Builder) -> Galley {
        let mut report = Report::new();
        let galley = maker.galley(&Order::from(self.plan()), &mut report);
        galley.unwrap_or_else(|| panic!("the plan is sound: {report:?}"))
    }
}

fn maker() -> Builder {
    let workspace = Folder::here().expect("the current folder");
    Builder::new(&workspace, Typeface::built_in(), Calendar::country())
        .expect("fonts")
        .0
}

/// Whether each benchmark is only tried once.
fn is_trial() -> bool {
    std::env::args().any(|argument| argument == "--test")
}

fn count(plans: usize) -> usize {
    if is_trial() { TRIAL } else { plans }
}

/// One run of the program.
fn run(plans: &Path, out: &Path, arguments: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_thethuc"))
        .arg("build")
        .arg(plans)
        .args(["--quiet", "--out"])
        .arg(out)
        .args(arguments)
        .stdout(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success(), "the program builds the plans");
}

/// A run into an empty folder, which is given back, so that its removal is not
/// measured.
fn run_anew(plans: &Path, out: TempDir, arguments: &[&str]) -> TempDir {
    run(plans, out.path(), arguments);
    out
}

fn empty_folder() -> TempDir {
    TempDir::new().expect("a folder for the files")
}

/// One document, by a program that has read nothing yet.
fn cold(criterion: &mut Criterion) {
    let desk = Desk::new();
    let plan = desk.plan();
    let mut group = criterion.benchmark_group("cold");
    group.throughput(Throughput::Elements(1));
    group.bench_function("docx,pdf", |bencher| {
        bencher.iter_batched(
            empty_folder,
            |out| run_anew(&plan.path, out, &["--format", "docx,pdf"]),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// Two hundred documents in one run.
fn batch(criterion: &mut Criterion) {
    let desk = Desk::with(BATCH);
    let mut group = long(criterion, "batch", BATCH);
    for formats in FORMATS {
        for jobs in ["1", "2"] {
            group.bench_function(BenchmarkId::new(formats, jobs), |bencher| {
                bencher.iter_batched(
                    empty_folder,
                    |out| run_anew(desk.path(), out, &["--format", formats, "--jobs", jobs]),
                    BatchSize::PerIteration,
                );
            });
        }
    }
    group.finish();
}

/// A thousand plans, all built and none changed since.
fn rebuild(criterion: &mut Criterion) {
    let mut group = long(criterion, "rebuild", WORKSPACE);
    group.bench_function("unchanged", |bencher| {
        let desk = Desk::with(WORKSPACE);
        let out = empty_folder();
        let formats = ["--format", "docx,pdf"];
        run(desk.path(), out.path(), &formats);
        bencher.iter(|| run(desk.path(), out.path(), &formats));
    });
    group.finish();
}

/// A group of which one measurement takes seconds.
fn long<'a>(
    criterion: &'a mut Criterion,
    name: &str,
    plans: usize,
) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group
        .sample_size(10)
        .sampling_mode(SamplingMode::Flat)
        .warm_up_time(Duration::from_millis(1))
        .throughput(Throughput::Elements(count(plans) as u64));
    group
}

fn docx_file(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("docx");
    group.throughput(Throughput::Elements(1));
    let galley = Desk::new().galley(&maker());
    group.bench_function("from-galley", |bencher| {
        bencher.iter(|| docx::write(black_box(&galley)).expect("a file"));
    });
    group.finish();
}

fn pdf_file(criterion: &mut Criterion) {
    let (desk, maker) = (Desk::new(), maker());
    let press = Press::new(Typeface::built_in());
    let mut group = criterion.benchmark_group("pdf");
    group.throughput(Throughput::Elements(1));
    group.bench_function("from-galley", |bencher| {
        bencher.iter_batched(
            || desk.galley(&maker),
            |galley| pdf::write(&galley, &press).expect("a file"),
            BatchSize::PerIteration,
        );
    });
    let galley = desk.galley(&maker);
    group.bench_function("unchanged", |bencher| {
        bencher.iter(|| pdf::write(black_box(&galley), &press).expect("a file"));
    });
    group.finish();
}

fn one_core() -> Criterion {
    // What rayon would share out stays on one core; the programs that are run
    // take those that they find, or as many as they are told.
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
    targets = cold, batch, rebuild, docx_file, pdf_file
}
criterion_main!(build);
