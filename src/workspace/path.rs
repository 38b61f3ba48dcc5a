//! Paths as they are shown and compared.

use std::path::{Component, Path, PathBuf};

/// The folder of organ profiles, which are no plans.
pub(crate) const ORGANS: &str = "organs";

/// A path with `/` between its parts.
pub(crate) fn shown(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| match part {
            Component::RootDir => String::new(),
            Component::Prefix(_)
            | Component::CurDir
            | Component::ParentDir
            | Component::Normal(_) => part.as_os_str().to_string_lossy().into_owned(),
        })
        .collect();
    parts.join("/")
}

/// A path without `.`, and without the folders that a `..` leaves again.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(plain.components().next_back(), Some(Component::Normal(_))) =>
            {
                plain.pop();
            }
            Component::ParentDir
            | Component::Normal(_)
            | Component::RootDir
            | Component::Prefix(_) => plain.push(part),
        }
    }
    plain
}
