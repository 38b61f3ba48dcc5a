//! By what bytes are known again.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The SHA-256 of some bytes, in hexadecimal figures.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Digest(String);

impl Digest {
    /// That of bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::of_parts([bytes])
    }

    /// That of several pieces, of which none can run into the next.
    pub(crate) fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut parts = parts.into_iter();
        let mut hash = Sha256::new();
        hash.update(parts.next().unwrap_or_default());
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Self(hash.finalize().iter().map(|b| format!("{b:02x}")).collect())
    }

    /// A number that is spread evenly over all bytes.
    pub(crate) fn number(&self) -> u64 {
        let head = self.0.get(..16).unwrap_or("");
        u64::from_str_radix(head, 16).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_other_tools() {
        let digest = Digest::of(b"abc");
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest.0, known);
        assert_eq!(digest.number(), 0xba78_16bf_8f01_cfea);
    }

    #[test]
    fn parts_do_not_run_together() {
        let of = |parts: &[&str]| Digest::of_parts(parts.iter().map(|part| part.as_bytes()));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["a", "bc"]), of(&["a", "b", "c"]));
    }
}
