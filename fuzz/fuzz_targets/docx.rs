//! Any bytes as a DOCX: read, recognised, and tested against every standard.
//! Bytes that are no ZIP are the parts of one as text (see
//! `tests/fuzz_seeds/package.rs`), for a mutated ZIP is hardly ever one.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use thethuc::check::examine;
use thethuc::inspect::{Widths, specimen};
use thethuc::standard::Catalogue;

#[allow(dead_code)]
#[path = "../../tests/fuzz_seeds/package.rs"]
mod package;

static WIDTHS: LazyLock<Widths<'static>> = LazyLock::new(|| {
    let faces: [&[u8]; 4] = [
        include_bytes!("../../assets/fonts/LiberationSerif-Regular.ttf"),
        include_bytes!("../../assets/fonts/LiberationSerif-Bold.ttf"),
        include_bytes!("../../assets/fonts/LiberationSerif-Italic.ttf"),
        include_bytes!("../../assets/fonts/LiberationSerif-BoldItalic.ttf"),
    ];
    Widths::new(faces).expect("four faces")
});

fuzz_target!(|bytes: &[u8]| {
    let file = package::of_seed(bytes);
    if let Ok(specimen) = specimen("fuzzed.docx", &file, &WIDTHS) {
        for standard in Catalogue::builtin().iter() {
            examine(&specimen, standard);
        }
    }
});
