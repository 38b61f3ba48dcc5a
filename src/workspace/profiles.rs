//! Organ profiles, each read once for all plans that name it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::digest::Digest;
use super::files::{Files, text};
use crate::diagnostic::{Diagnostic, Report};
use crate::plan::{Organ, read_organ};

/// The profiles that were read, by their paths.
#[derive(Default)]
pub(crate) struct Profiles {
    read: Mutex<BTreeMap<PathBuf, Profile>>,
}

/// A profile that was read.
#[derive(Clone)]
pub(crate) struct Profile {
    /// What it says; none with an error.
    pub(crate) organ: Option<Organ>,
    /// What is wrong with it.
    pub(crate) report: Report,
    /// By what its file is known.
    pub(crate) digest: Digest,
}

impl Profiles {
    /// The profile in a file.
    ///
    /// # Errors
    /// The file cannot be read or is not UTF-8.
    pub(crate) fn get(
        &self,
        files: &Files,
        path: &Path,
        label: &str,
    ) -> Result<Profile, Diagnostic> {
        let mut known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(profile) = known.get(path) {
            return Ok(profile.clone());
        }
        let bytes = files.named(path, label)?;
        let digest = Digest::of(&bytes);
        let (organ, report) = read_organ(&text(bytes, label)?);
        let profile = Profile {
            organ,
            report,
            digest,
        };
        known.insert(path.to_path_buf(), profile.clone());
        Ok(profile)
    }
}
