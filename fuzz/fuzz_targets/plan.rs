//! Any bytes as a plan.

#![no_main]

use libfuzzer_sys::fuzz_target;
use thethuc::diagnostic::Source;
use thethuc::plan::{Calendar, read_plan};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    read_plan(&Source::new("fuzzed.yaml", text), Calendar::country());
});
