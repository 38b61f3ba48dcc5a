//! Gives the program a name for what it is built from.
//!
//! A document is skipped when nothing that it is made from has changed. The
//! program is one of these things: its sources, the standards, styles,
//! templates and fonts inside it, and the libraries that it is linked with.

use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What the program is built from, beside the libraries' own sources.
const SOURCES: [&str; 5] = ["src", "assets", "templates", "Cargo.lock", "Cargo.toml"];

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source))? {
            hasher.write(file.to_string_lossy().as_bytes());
            hasher.write(&fs::read(&file)?);
        }
    }
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let digest = hasher.finish();
    println!("cargo::rustc-env=THETHUC_PROGRAM={version}+{digest:016x}");
    Ok(())
}

/// A file, or all files of a folder and of those below it, in order.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(if path.exists() {
            vec![path.to_path_buf()]
        } else {
            Vec::new()
        });
    }
    let mut below: Vec<_> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    below.sort();
    let mut found = Vec::new();
    for path in below {
        found.extend(files(&path)?);
    }
    Ok(found)
}
