//! The typeface that a build sets in.

use std::path::Path;

use crate::render::fonts::Typeface;
use crate::workspace::WorkspaceError;

/// The family among the font files of a folder; the built-in typeface when no
/// folder is named.
pub(super) fn chosen(folder: Option<&Path>, family: &str) -> Result<Typeface, WorkspaceError> {
    let Some(folder) = folder else {
        return Ok(Typeface::built_in());
    };
    let unreadable = |source| WorkspaceError::UnreadableFolder {
        path: folder.display().to_string(),
        source,
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let ending = path
            .extension()
            .and_then(|ending| ending.to_str())
            .map(str::to_lowercase);
        if matches!(ending.as_deref(), Some("ttf" | "otf")) {
            let bytes = std::fs::read(&path).map_err(unreadable)?;
            files.push((path.display().to_string(), bytes));
        }
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(Typeface::from_files(family, &files)?)
}
