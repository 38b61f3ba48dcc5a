//! The parts of a batch's record, and whether they are all of one batch.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::batch::manifest::{self, Manifest, RecordError};
use crate::batch::shard::Shard;
use crate::diagnostic::{Diagnostic, Report};
use crate::message::{Fact, Message};
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
        let fault = Message::new("no-record.in-folder").with("folder", shown(path));
        return Err(Diagnostic::error(fault).hint("no-record.names"));
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
        let fault = Message::new("parts-of-two-batches.counts").with("counts", Fact::List(counts));
        report.push(Diagnostic::error(fault).hint("parts-of-two-batches.remove"));
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
            batches.entry(batch).or_default().push(shown(&part.path));
        }
    }
    if batches.len() < 2 {
        return Report::new();
    }
    let mut batches: Vec<_> = batches.into_values().collect();
    batches.sort();
    let count = batches.len();
    let of_one =
        |paths: Vec<String>| Message::new("parts-of-one-batch").with("paths", Fact::Names(paths));
    let fault = Message::new("parts-of-two-batches")
        .with("count", count)
        .with(
            "batches",
            batches.into_iter().map(of_one).collect::<Vec<_>>(),
        );
    Diagnostic::error(fault)
        .hint("parts-of-two-batches.build")
        .into()
}

/// Names the parts of so many that are not there.
fn missing(count: u32, there: &BTreeSet<u32>, report: &mut Report) {
    let missing: Vec<String> = (1..=count)
        .filter(|index| !there.contains(index))
        .map(|index| format!("{index}/{count}"))
        .collect();
    let Some(first) = missing.first() else {
        return;
    };
    let hint = Message::new("missing-part.build").with("shard", first);
    let fault = match missing.len() {
        1 => Message::new("missing-part").with("shard", first),
        _ => Message::new("missing-part.several").with("shards", Fact::List(missing)),
    };
    report.push(Diagnostic::error(fault).hint(hint));
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
    let fault = Message::new("parts-of-two-programs")
        .with("one", shown(&one.path))
        .with("other", shown(&other.path));
    Diagnostic::error(fault).hint("parts-of-two-programs.build")
}

/// A record that cannot be read.
pub(super) fn unreadable(path: &Path, error: &RecordError) -> Diagnostic {
    if error.is_not_found() {
        let fault = Message::new("no-record").with("path", shown(path));
        return Diagnostic::error(fault);
    }
    let fault = Message::new("unreadable-record")
        .with("file", shown(path))
        .with("reason", error.reason());
    Diagnostic::error(fault).hint("unreadable-record.build-part")
}
