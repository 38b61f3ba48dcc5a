//! Who signs and with what authority (quyền hạn, chức vụ, họ tên, ô 7).

use serde::Deserialize;

/// One who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Authority and posts above the signature, from the top.
    pub lines: Vec<SignatureLine>,
    /// Other posts between signature and name (ô 7b of NĐ 30/2020).
    pub other_posts: Vec<String>,
    /// The name.
    pub name: String,
}

/// A line above the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    /// The authority named before the text; its wording is the standard's.
    pub authority: Option<Authority>,
    /// Body or post, as printed.
    pub text: String,
    /// What the line is.
    pub role: LineRole,
}

/// What a line above the signature is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineRole {
    /// The body or head that is acted for, or the only post.
    Authority,
    /// The signer's own post.
    Post,
    /// The word between two posts ("kiêm").
    Link,
}

/// With what authority one signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Authority {
    /// Thay mặt: for a collegiate body.
    #[serde(rename = "TM")]
    OnBehalf,
    /// Ký thay: a deputy for the head.
    #[serde(rename = "KT")]
    Deputy,
    /// Thừa lệnh: by order of the head or body.
    #[serde(rename = "TL")]
    ByOrder,
    /// Thừa uỷ quyền: by written authorisation; the State only.
    #[serde(rename = "TUQ")]
    Authorised,
    /// Quyền: acting head.
    #[serde(rename = "Q")]
    Acting,
}

impl Authority {
    /// Every authority with the name that plans use.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::OnBehalf, "TM"),
        (Self::Deputy, "KT"),
        (Self::ByOrder, "TL"),
        (Self::Authorised, "TUQ"),
        (Self::Acting, "Q"),
    ];
}
