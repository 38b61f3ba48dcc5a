//! A part of a batch, for one of several machines.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use crate::message::{Explained, Language, Message};
use crate::workspace::digest::Digest;
use crate::workspace::folder::shown;

/// One part of several, `2/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shard {
    /// Which part, from 1.
    pub(super) index: u32,
    /// How many parts there are.
    pub(super) count: u32,
}

/// A text that names no shard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownShard(String);

impl Shard {
    /// Whether a document belongs to this part. That hangs on the name of the
    /// document alone: each machine finds the same, and another document more
    /// or less moves none of the others.
    pub(super) fn has(self, document: &Path) -> bool {
        let digest = Digest::of(shown(document).as_bytes());
        digest.number() % u64::from(self.count) == u64::from(self.index - 1)
    }
}

impl Explained for UnknownShard {
    fn message(&self) -> Message {
        Message::new("unknown-shard").with("name", self.0.as_str())
    }
}

impl fmt::Display for UnknownShard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.count)
    }
}

impl FromStr for Shard {
    type Err = UnknownShard;

    fn from_str(text: &str) -> Result<Self, UnknownShard> {
        let number = |text: &str| text.trim().parse::<u32>().ok();
        text.split_once('/')
            .and_then(|(index, count)| Some((number(index)?, number(count)?)))
            .filter(|(index, count)| (1..=*count).contains(index))
            .map(|(index, count)| Self { index, count })
            .ok_or_else(|| UnknownShard(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_has_one_part_and_parts_are_even() {
        let shards: Vec<Shard> = (1..=8)
            .map(|k| format!("{k}/8").parse().expect("a shard"))
            .collect();
        let mut sizes = [0; 8];
        for number in 0..1000 {
            let name = format!("2026/unit-{number}");
            let having: Vec<_> = (0..8)
                .filter(|at| shards[*at].has(Path::new(&name)))
                .collect();
            assert_eq!(having.len(), 1, "{name}");
            sizes[having[0]] += 1;
        }
        assert!(
            sizes.iter().all(|size| (95..=160).contains(size)),
            "{sizes:?}"
        );
    }

    #[test]
    fn what_is_no_shard_is_refused() {
        for text in ["", "3", "0/4", "5/4", "1/0", "a/b", "1/2/3", "-1/4"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
        assert_eq!(
            "2/8".parse::<Shard>().map(|s| s.to_string()).as_deref(),
            Ok("2/8")
        );
    }
}
