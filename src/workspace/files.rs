//! The one way to files: those of a folder, with unsaved text laid over them.
//!
//! Paths start at the folder, wherever the program is run, unless they are
//! absolute. What is laid over a file is read in its place, as if it had been
//! saved: for an editor, or a page that shows a document while it is written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use super::folder::WorkspaceError;
use super::path::{ORGANS, plain, shown};
use crate::diagnostic::{Diagnostic, Source};
use crate::message::Message;

/// The files of a folder.
#[derive(Debug, Clone)]
pub(crate) struct Files {
    root: PathBuf,
    laid: BTreeMap<PathBuf, Arc<[u8]>>,
}

impl Files {
    /// The files of a folder, which is named from the root of the file system.
    pub(crate) const fn new(root: PathBuf) -> Self {
        Self {
            root,
            laid: BTreeMap::new(),
        }
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Lays bytes over a file, which need not be there.
    pub(crate) fn lay(&mut self, path: &Path, bytes: &[u8]) {
        self.laid.insert(self.place(path), Arc::from(bytes));
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn bytes(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.laid.get(&self.place(path)) {
            Some(bytes) => Ok(bytes.to_vec()),
            None => std::fs::read(self.root.join(path)),
        }
    }

    /// The bytes of a file that has no more than so many; none of a longer one.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn bytes_within(&self, path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
        let mut bytes = Vec::new();
        match self.laid.get(&self.place(path)) {
            Some(laid) => bytes.extend_from_slice(laid),
            None => {
                let file = File::open(self.root.join(path))?;
                file.take(most + 1).read_to_end(&mut bytes)?;
            }
        }
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok((length <= most).then_some(bytes))
    }

    /// The bytes of a file that messages call by a name.
    ///
    /// # Errors
    /// A diagnostic when the file cannot be read.
    pub(crate) fn named(&self, path: &Path, name: &str) -> Result<Vec<u8>, Diagnostic> {
        self.bytes(path).map_err(|error| unreadable(name, &error))
    }

    /// The text of a file, as [`text`] gives it.
    ///
    /// # Errors
    /// A diagnostic when the file cannot be read or is not UTF-8.
    pub(crate) fn source(&self, path: &Path, name: &str) -> Result<Arc<Source>, Diagnostic> {
        text(self.named(path, name)?, name)
    }

    /// Whether there is a file.
    pub(crate) fn is_file(&self, path: &Path) -> bool {
        self.laid.contains_key(&self.place(path)) || self.root.join(path).is_file()
    }

    /// Whether there is a folder.
    pub(crate) fn is_folder(&self, path: &Path) -> bool {
        let place = self.place(path);
        self.laid.keys().any(|file| within(file, &place)) || self.root.join(path).is_dir()
    }

    /// Whether there is a file, a folder or anything else.
    pub(crate) fn is_there(&self, path: &Path) -> bool {
        self.is_file(path) || self.is_folder(path) || self.root.join(path).exists()
    }

    /// The files below a folder with one of these endings, in the order of
    /// their names; not those of organ profiles, unless the folder is theirs,
    /// and none whose name, or a folder's, begins with a dot.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub(crate) fn below(
        &self,
        folder: &Path,
        endings: &[&str],
    ) -> Result<Vec<PathBuf>, WorkspaceError> {
        let base = self.root.join(folder);
        let mut files = Vec::new();
        if base.is_dir() {
            let named = |path: &Path| shown(&folder.join(path.strip_prefix(&base).unwrap_or(path)));
            on_disk(&base, endings, &named, &mut files)?;
        }
        let place = self.place(folder);
        let laid = self.laid.keys().filter(|file| within(file, &place));
        for file in laid.filter(|file| has_ending(file, endings)) {
            let file = base.join(file.strip_prefix(&place).unwrap_or(file));
            if is_seen(&base, &file) && !files.contains(&file) {
                files.push(file);
            }
        }
        files.sort();
        let named = |file: &PathBuf| folder.join(file.strip_prefix(&base).unwrap_or(file));
        Ok(files.iter().map(named).collect())
    }

    /// The place of a path, the same however it is written.
    fn place(&self, path: &Path) -> PathBuf {
        plain(&self.root.join(path))
    }
}

fn within(file: &Path, folder: &Path) -> bool {
    file != folder && file.starts_with(folder)
}

fn has_ending(file: &Path, endings: &[&str]) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    endings.contains(&ending.unwrap_or(""))
}

/// Whether no name on the way from a folder to a file is passed over.
fn is_seen(folder: &Path, file: &Path) -> bool {
    let way = file.strip_prefix(folder).unwrap_or(file);
    way.components()
        .all(|part| !is_passed_over(&part.as_os_str().to_string_lossy()))
}

fn is_passed_over(name: &str) -> bool {
    name == ORGANS || name.starts_with('.')
}

fn on_disk(
    base: &Path,
    endings: &[&str],
    named: &dyn Fn(&Path) -> String,
    files: &mut Vec<PathBuf>,
) -> Result<(), WorkspaceError> {
    let walk = WalkDir::new(base).into_iter().filter_entry(|entry| {
        entry.depth() == 0 || !is_passed_over(&entry.file_name().to_string_lossy())
    });
    for entry in walk {
        let entry = entry.map_err(|error| WorkspaceError::UnreadableFolder {
            path: named(error.path().unwrap_or(base)),
            source: error
                .into_io_error()
                .unwrap_or_else(|| io::ErrorKind::TooManyLinks.into()),
        })?;
        // A link counts as a file, so that one to nowhere is told.
        let kind = entry.file_type();
        if (kind.is_file() || kind.is_symlink()) && has_ending(entry.path(), endings) {
            files.push(entry.into_path());
        }
    }
    Ok(())
}

/// That a file cannot be read.
pub(crate) fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    let reason = Message::of_io(error);
    let fault = Message::new("unreadable-file")
        .with("file", name)
        .with("reason", reason);
    Diagnostic::error(fault)
}

/// The text in bytes, without the byte order mark that some editors put before
/// it: it would count as a column.
///
/// # Errors
/// A diagnostic when the bytes are not UTF-8.
pub(crate) fn text(bytes: Vec<u8>, name: &str) -> Result<Arc<Source>, Diagnostic> {
    String::from_utf8(bytes)
        .map(|text| Source::new(name, text.trim_start_matches('\u{feff}')))
        .map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at]
                .iter()
                .filter(|b| **b == b'\n')
                .count()
                + 1;
            let fault = Message::new("not-utf-8.file")
                .with("file", name)
                .with("offset", at)
                .with("line", line);
            Diagnostic::error(fault).hint("not-utf-8.save-file")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::new(folder.path().to_path_buf());
        std::fs::create_dir(folder.path().join("plans")).expect("a folder");
        std::fs::write(folder.path().join("plans/b.yaml"), "saved").expect("a file");
        (folder, files)
    }

    #[test]
    fn unsaved_text_is_read_in_place_of_the_file() {
        let (_folder, mut files) = files();
        let path = Path::new("plans/b.yaml");
        assert_eq!(files.bytes(path).expect("read"), b"saved");
        files.lay(Path::new("./plans/x/../b.yaml"), b"unsaved");
        assert_eq!(files.bytes(path).expect("read"), b"unsaved");
    }

    #[test]
    fn unsaved_files_are_found_among_the_others() {
        let (_folder, mut files) = files();
        for path in [
            "plans/a.yaml",
            "plans/c/d.yaml",
            "plans/organs/e.yaml",
            "plans/.f.yaml",
        ] {
            files.lay(Path::new(path), b"");
        }
        let found = files
            .below(Path::new("plans"), &["yaml"])
            .expect("a folder");
        let names: Vec<_> = found.iter().map(|path| shown(path)).collect();
        assert_eq!(names, ["plans/a.yaml", "plans/b.yaml", "plans/c/d.yaml"]);
        assert!(files.is_folder(Path::new("plans/c")));
        assert!(!files.is_there(Path::new("plans/g.yaml")));
    }
}
