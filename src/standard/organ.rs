//! Organs: their codes, and which of them may issue what.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Citation, Force};

/// The code of an organ in the symbol of a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganCode {
    /// The code ("ĐUK").
    pub code: String,
    /// Whose code it is, in Vietnamese.
    pub organ: String,
    /// The day from which documents no longer bear it, because organs of
    /// this kind were abolished or renamed.
    pub abolished: Option<NaiveDate>,
    /// What says so.
    pub citation: Citation,
}

/// The types that a body may issue, or may not.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuingRight {
    /// Who.
    pub body: IssuingBody,
    /// The types that it may issue, by name.
    pub may: Vec<String>,
    /// The types that it may not issue, by name; of all others the sources
    /// say nothing.
    #[serde(default)]
    pub may_not: Vec<String>,
    /// How surely the sources say so.
    pub force: Force,
    /// What says so.
    pub citation: Citation,
}

/// A body that issues documents (tác giả).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssuingBody {
    /// Đại hội đại biểu toàn quốc.
    NationalCongress,
    /// Đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng.
    UpperCommittee,
    /// Đảng uỷ cơ sở (ban chấp hành).
    GrassRootsCommittee,
    /// Ban thường vụ đảng uỷ cơ sở.
    GrassRootsStandingCommittee,
    /// Chi bộ.
    Cell,
}
