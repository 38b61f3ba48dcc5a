//! Who issues a document (tên cơ quan ban hành, ô 2).

use serde::{Deserialize, Serialize};

/// Whose rules of form an organ follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The Party (văn bản của Đảng).
    Party,
    /// The State (văn bản hành chính).
    State,
}

/// The names at the top left of page 1, in capitals as printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letterhead {
    /// The superior organ, a line each; empty for organs that print only
    /// themselves.
    pub superior: Vec<String>,
    /// The issuing organs, the lead organ first. An organ's name can have
    /// several lines, parted by line feeds.
    pub organs: Vec<String>,
}
