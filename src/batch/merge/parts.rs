//! The parts of a batch's record, and whether they are all of one batch.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::batch::manifest::{self, Manifest};
use crate::batch::shard::Shard;
use crate::diagnostic::{Diagnostic, Report};
use crate::workspace::digest::Digest;
use crate::workspace::folder::shown;

/// A record to be joined with others.
pub(super) struct Part {
    pub(super) path: PathBuf,
    /// The part of the batch; none for the whole record of another machine.
    shard: Option<Shard>,
    /// Whether it lies in the folder of the documents, as a part of its record.
    pub(super) is_ours: bool,
    pub(super) manifest: Manifest,
}

/// The parts in the folder of the documents, then those from elsewhere, each
/// once.
pub(super) fn found(folder: &Path, from: &[PathBuf], report: &mut Report) -> Vec<Part> {
    let ours = manifest::parts(folder);
    let mut paths: Vec<(PathBuf, bool)> = ours.into_iter().map(|path| (path, true)).collect();
    for path in from {
        match elsewhere(path) {
            Ok(more) => paths.extend(more.into_iter().map(|path| (path, false))),
            Err(fault) => report.push(fault),
        }
    }
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let mut seen = BTreeSet::from([real(&manifest::path(folder, None))]);
    paths.retain(|(path, _)| seen.insert(real(path)));
    let mut parts = Vec::new();
    for (path, is_ours) in paths {
        match Manifest::read(&path) {
            Ok(manifest) => parts.push(Part {
                shard: manifest::shard_of(&path),
                path,
                is_ours,
                manifest,
            }),
            Err(error) => report.push(unreadable(&path, &error)),
        }
    }
    parts
}

/// The records that a path names.
fn elsewhere(path: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let whole = Some(manifest::path(path, None)).filter(|whole| whole.is_file());
    let records: Vec<_> = whole.into_iter().chain(manifest::parts(path)).collect();
    if records.is_empty() {
        let message = format!("there is no record of a build in `{}`", shown(path));
        let hint = "it is `.thethuc.json`, or for a part `.thethuc.2-of-8.json`; \
                    copies often leave out names that begin with a dot";
        return Err(Diagnostic::old_error("no-record", message).hint(hint));
    }
    Ok(records)
}

/// Whether the parts are all those of one batch, made by one program.
pub(super) fn fit(parts: &[Part], report: &mut Report) {
    let mut batches: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for shard in parts.iter().filter_map(|part| part.shard) {
        batches.entry(shard.count).or_default().insert(shard.index);
    }
    if batches.len() > 1 {
        let counts: Vec<_> = batches.keys().map(u32::to_string).collect();
        let message = format!(
            "there are parts of batches of {} parts",
            counts.join(" and of ")
        );
        let hint = "remove the records of the batch that is out of date";
        report.push(Diagnostic::old_error("parts-of-two-batches", message).hint(hint));
    } else if let Some((count, there)) = batches.first_key_value() {
        missing(*count, there, report);
    }
    let mut of_one_program = true;
    for (at, part) in parts.iter().enumerate() {
        let before = parts.iter().take(at);
        if let Some(other) = before.into_iter().find(|other| differ(other, part)) {
            report.push(programs(other, part));
            of_one_program = false;
        }
    }
    // Another program is another batch, and told already.
    if of_one_program {
        report.extend(strangers(parts));
    }
}

/// The parts that say they are of other batches than the rest.
fn strangers(parts: &[Part]) -> Report {
    let mut batches: BTreeMap<&Digest, Vec<String>> = BTreeMap::new();
    for part in parts {
        if let Some(batch) = &part.manifest.batch {
            let path = format!("`{}`", shown(&part.path));
            batches.entry(batch).or_default().push(path);
        }
    }
    if batches.len() < 2 {
        return Report::new();
    }
    let mut batches: Vec<_> = batches.values().map(|paths| paths.join(", ")).collect();
    batches.sort();
    let message = format!(
        "there are parts of {} batches: {}",
        batches.len(),
        batches.join("; of another: ")
    );
    Diagnostic::old_error("parts-of-two-batches", message)
        .hint("build all parts anew from the same plans, year and formats, with the same typeface and calendar of the office; what is up to date is not made again")
        .into()
}

/// Names the parts of so many that are not there.
fn missing(count: u32, there: &BTreeSet<u32>, report: &mut Report) {
    let missing: Vec<String> = (1..=count)
        .filter(|index| !there.contains(index))
        .map(|index| format!("{index}/{count}"))
        .collect();
    let message = match missing.as_slice() {
        [] => return,
        [one] => format!("part {one} is missing"),
        [first @ .., last] => format!("parts {} and {last} are missing", first.join(", ")),
    };
    let hint = format!(
        "run `thethuc build --shard {}`, or name its record with `--from`",
        missing[0]
    );
    report.push(Diagnostic::old_error("missing-part", message).hint(hint));
}

/// Whether no program made documents of both parts. A part may tell of an
/// older program as well: that which made a document that fails since.
fn differ(one: &Part, other: &Part) -> bool {
    let programs = |part: &Part| -> BTreeSet<String> {
        let entries = part.manifest.documents.values();
        entries.map(|e| e.inputs.program().to_owned()).collect()
    };
    let (one, other) = (programs(one), programs(other));
    !one.is_empty() && !other.is_empty() && one.is_disjoint(&other)
}

fn programs(one: &Part, other: &Part) -> Diagnostic {
    Diagnostic::old_error(
        "parts-of-two-programs",
        format!(
            "`{}` and `{}` were written by different programs",
            shown(&one.path),
            shown(&other.path)
        ),
    )
    .hint("build all parts with one version of the program")
}

/// A record that cannot be read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    if error.kind() == ErrorKind::NotFound {
        let message = format!("there is no file or folder `{}`", shown(path));
        return Diagnostic::old_error("no-record", message);
    }
    Diagnostic::old_error(
        "unreadable-record",
        format!("`{}` cannot be read: {error}", shown(path)),
    )
    .hint("build that part again; it writes its record anew")
}
