//! Files of a workspace: those of a person are never written over.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::super::beside::beside;
use crate::diagnostic::Diagnostic;
use crate::workspace::folder::{WorkspaceError, shown};

/// Refuses a path where a file stands.
pub(super) fn vacant(path: &Path) -> Result<(), WorkspaceError> {
    if path.exists() {
        let fault =
            Diagnostic::old_error("file-exists", format!("`{}` is there already", shown(path)));
        return Err(fault
            .hint(format!(
                "name another file, such as `{}`",
                shown(&free(path))
            ))
            .into());
    }
    Ok(())
}

/// Writes a file where none stands.
pub(super) fn put(path: &Path, text: &str) -> Result<(), WorkspaceError> {
    vacant(path)?;
    let file = written(path, text)?;
    file.persist_noclobber(path)
        .map_err(|error| unwritable(path, error.error))?;
    Ok(())
}

/// Writes a file of the program's own, whatever stands there.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), WorkspaceError> {
    let file = written(path, text)?;
    file.persist(path)
        .map_err(|error| unwritable(path, error.error))?;
    Ok(())
}

fn written(path: &Path, text: &str) -> Result<tempfile::NamedTempFile, WorkspaceError> {
    let failed = |error| unwritable(path, error);
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut file = beside().tempfile_in(folder).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    Ok(file)
}

fn unwritable(path: &Path, source: std::io::Error) -> WorkspaceError {
    WorkspaceError::UnwritableFolder {
        path: shown(path.parent().unwrap_or(path)),
        source,
    }
}

/// A path beside one that is taken.
fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    (2_u32..)
        .map(|number| path.with_file_name(format!("{stem}-{number}.yaml")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| path.to_path_buf())
}
