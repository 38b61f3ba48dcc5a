//! Files written whole or not at all, and never over someone's own work.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::ledger::{Ledger, Owner};
use super::workspace::{BatchError, shown};
use crate::diagnostic::{Diagnostic, Report};

/// The folder that documents are written to.
pub(super) struct Outbox {
    folder: PathBuf,
    force: bool,
    ledger: Mutex<Ledger>,
}

impl Outbox {
    /// Opens a folder, and makes it when it is not there. The report says
    /// when the record of earlier output could not be read.
    pub(super) fn open(folder: &Path, force: bool) -> Result<(Self, Report), BatchError> {
        let unwritable = |source| BatchError::UnwritableFolder {
            path: shown(folder),
            source,
        };
        std::fs::create_dir_all(folder).map_err(unwritable)?;
        beside().tempfile_in(folder).map_err(unwritable)?;
        let (ledger, report) = Ledger::open(folder);
        let outbox = Self {
            folder: folder.to_path_buf(),
            force,
            ledger: Mutex::new(ledger),
        };
        Ok((outbox, report))
    }

    /// Why a file cannot be put: someone's own stands there.
    pub(super) fn refusal(&self, name: &Path, bytes: &[u8]) -> Option<Diagnostic> {
        let path = self.folder.join(name);
        let owner = self.with_ledger(|ledger| ledger.owner(&shown(name), &path, bytes));
        (owner == Owner::Someone && !self.force).then(|| foreign(&path))
    }

    /// Puts a file into the folder, unless the very same is there, and records
    /// it at once: a run that is cut short knows its files the next time.
    ///
    /// # Errors
    /// The file cannot be written, or someone's own file stands there.
    pub(super) fn put(&self, name: &Path, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
        let path = self.folder.join(name);
        let label = shown(name);
        let failed = |error: std::io::Error| {
            Diagnostic::error(
                "unwritable-file",
                format!("cannot write `{}`: {error}", shown(&path)),
            )
        };
        match self.with_ledger(|ledger| ledger.owner(&label, &path, bytes)) {
            Owner::Nobody | Owner::Ours => self.write(&path, bytes).map_err(failed)?,
            Owner::Same => {}
            Owner::Someone if self.force => {
                keep(&path).map_err(failed)?;
                self.write(&path, bytes).map_err(failed)?;
            }
            Owner::Someone => return Err(foreign(&path)),
        }
        self.with_ledger(|ledger| {
            ledger.record(label.clone(), bytes);
            // What cannot be written now is told when the run ends.
            self.write_record(ledger).ok();
        });
        Ok(path)
    }

    /// Writes the record of what was put, also when that is nothing.
    pub(super) fn close(self) -> Report {
        let path = Ledger::path(&self.folder);
        match self.with_ledger(|ledger| self.write_record(ledger)) {
            Ok(()) => Report::new(),
            Err(error) => Diagnostic::warning(
                "unwritable-record",
                format!("cannot write `{}`: {error}", shown(&path)),
            )
            .hint("the next build cannot tell these files from someone's own")
            .into(),
        }
    }

    fn with_ledger<T>(&self, use_it: impl FnOnce(&mut Ledger) -> T) -> T {
        let mut ledger = self
            .ledger
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        use_it(&mut ledger)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        let folder = path.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder)?;
        let mut file = beside().tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    }

    /// Writes the record, with what another run has recorded meanwhile.
    fn write_record(&self, ledger: &mut Ledger) -> std::io::Result<()> {
        ledger.merge(&self.folder);
        let mut file = beside().tempfile_in(&self.folder)?;
        file.write_all(&ledger.to_json())?;
        file.persist(Ledger::path(&self.folder))?;
        Ok(())
    }
}

/// A file beside its target. Others may do with it what the system lets them
/// do with any new file.
pub(super) fn beside() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".thethuc-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder
}

/// Moves someone's file aside under a name with the date.
fn keep(path: &Path) -> std::io::Result<()> {
    let day = chrono::Local::now().date_naive();
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
    let copy = (1..)
        .map(|n| {
            let count = if n == 1 {
                String::new()
            } else {
                format!("-{n}")
            };
            path.with_extension(format!("{day}{count}.{ending}"))
        })
        .find(|copy| !copy.exists());
    match copy {
        Some(copy) => std::fs::rename(path, copy),
        None => Ok(()),
    }
}

fn foreign(path: &Path) -> Diagnostic {
    Diagnostic::error(
        "edited-output",
        format!(
            "`{}` was changed after it was built, or was not built here; it is left as it is",
            shown(path)
        ),
    )
    .hint("move it away, or build with `--force`, which keeps it as a dated copy")
}
