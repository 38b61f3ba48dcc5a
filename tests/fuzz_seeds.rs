//! Files made to break a reader. Each must be read or refused: without a
//! panic, in bounded time, with bounded text.
//!
//! `tests/fuzz_seeds/docx` and `plan` keep what the fuzzers of `fuzz/` have
//! found and start from; `hostile` makes the files that would be large, and
//! `mutation` changes a sound document at random, the same way in each run.

use std::fs;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use thethuc::check::examine;
use thethuc::diagnostic::Source;
use thethuc::inspect::{Widths, specimen};
use thethuc::plan::{Calendar, read_plan};
use thethuc::standard::Catalogue;

#[path = "fuzz_seeds/hostile.rs"]
mod hostile;
#[path = "fuzz_seeds/mutation.rs"]
mod mutation;
#[path = "fuzz_seeds/package.rs"]
mod package;

/// Far more than any file takes on a slow machine that does other work too.
const PATIENCE: Duration = Duration::from_secs(60);
/// Text that a small file may come to.
const MOST_TEXT: usize = 64 << 20;

const FACES: [&[u8]; 4] = [
    include_bytes!("../assets/fonts/LiberationSerif-Regular.ttf"),
    include_bytes!("../assets/fonts/LiberationSerif-Bold.ttf"),
    include_bytes!("../assets/fonts/LiberationSerif-Italic.ttf"),
    include_bytes!("../assets/fonts/LiberationSerif-BoldItalic.ttf"),
];

/// Reads a file, recognises it, and tests it against every standard.
fn inspected(name: &str, bytes: &[u8]) {
    let widths = Widths::new(FACES).expect("four faces");
    let Ok(specimen) = specimen(name, bytes, &widths) else {
        return;
    };
    let paragraphs = &specimen.shown.paragraphs;
    let text: usize = paragraphs.iter().map(|shown| shown.full_text().len()).sum();
    assert!(text < MOST_TEXT, "{name}: {text} bytes of text");
    for standard in Catalogue::builtin().iter() {
        examine(&specimen, standard);
    }
}

/// Runs work on a thread of its own, with the small stack that tests have.
fn in_time(name: &str, work: impl FnOnce() + Send + 'static) {
    let (done, finished) = mpsc::channel();
    let worker = thread::spawn(move || {
        work();
        done.send(()).ok();
    });
    match finished.recv_timeout(PATIENCE) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("{name}: not done after {PATIENCE:?}"),
        Ok(()) | Err(mpsc::RecvTimeoutError::Disconnected) => {
            assert!(worker.join().is_ok(), "{name}: panicked");
        }
    }
}

/// The files of a folder of seeds, by name.
fn seeds(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new("tests/fuzz_seeds").join(folder);
    let mut seeds: Vec<_> = fs::read_dir(&folder)
        .expect("a folder of seeds")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            (path.display().to_string(), fs::read(&path).expect("a seed"))
        })
        .collect();
    seeds.sort();
    assert!(!seeds.is_empty(), "no seeds in {}", folder.display());
    seeds
}

#[test]
fn seeds_of_documents_are_read_or_refused() {
    for (name, bytes) in seeds("docx") {
        let bytes = package::of_seed(&bytes);
        in_time(&name.clone(), move || inspected(&name, &bytes));
    }
}

#[test]
fn seeds_of_plans_are_read_or_refused() {
    for (name, bytes) in seeds("plan") {
        in_time(&name.clone(), move || {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            read_plan(&Source::new(name, text), Calendar::country());
        });
    }
}

#[test]
fn hostile_documents_are_read_or_refused() {
    for (name, bytes) in hostile::documents() {
        in_time(name, move || inspected(name, &bytes));
    }
}

#[test]
fn mutated_documents_are_read_or_refused() {
    for number in 0..400 {
        let name = format!("mutation {number}");
        in_time(&name.clone(), move || {
            inspected(&name, &mutation::document(number));
        });
    }
}
