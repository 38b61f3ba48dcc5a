//! Organ profiles, each read once for all plans that name it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::workspace::read;
use crate::diagnostic::{Diagnostic, Report};
use crate::plan::{Organ, read_organ};

/// The profiles that were read, by their paths.
#[derive(Default)]
pub(super) struct Profiles {
    read: Mutex<BTreeMap<PathBuf, (Option<Organ>, Report)>>,
}

impl Profiles {
    /// The profile in a file, and what is wrong with it.
    ///
    /// # Errors
    /// The file cannot be read or is not UTF-8.
    pub(super) fn get(
        &self,
        path: &Path,
        label: &str,
    ) -> Result<(Option<Organ>, Report), Diagnostic> {
        let mut known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(profile) = known.get(path) {
            return Ok(profile.clone());
        }
        let profile = read_organ(&read(path, label)?);
        known.insert(path.to_path_buf(), profile.clone());
        Ok(profile)
    }
}
