//! The keys that plans and organ profiles may hold, each list once:
//! messages, documentation and schema are derived from it.

use crate::model::{Secrecy, Side, Urgency};

/// Keys of a plan.
pub const PLAN: [&str; 24] = [
    "template",
    "organ",
    "joint_organs",
    "standard",
    "number",
    "date",
    "year",
    "month",
    "type",
    "subject",
    "author",
    "unit",
    "signer",
    "addressees",
    "bases",
    "enactment",
    "recipients",
    "archive",
    "marks",
    "numbering",
    "style",
    "fields",
    "body",
    "body_file",
];

/// Keys of `enactment`.
pub const ENACTMENT: [&str; 2] = ["authority", "word"];

/// Keys of `marks`.
pub const MARKS: [&str; 7] = [
    "secrecy",
    "urgency",
    "circulation",
    "draft",
    "not_for_media",
    "drafter",
    "contact",
];

/// Keys of `marks.drafter`.
pub const DRAFTER: [&str; 2] = ["initials", "copies"];

/// Names of the degrees of secrecy (độ mật), from the lowest.
pub const SECRECY: [(Secrecy, &str); 3] = [
    (Secrecy::Secret, "secret"),
    (Secrecy::TopSecret, "top-secret"),
    (Secrecy::AbsoluteSecret, "absolute-secret"),
];

/// Names of the degrees of urgency (mức độ khẩn), from the lowest.
pub const URGENCY: [(Urgency, &str); 3] = [
    (Urgency::Urgent, "urgent"),
    (Urgency::VeryUrgent, "very-urgent"),
    (Urgency::Immediate, "immediate"),
];

/// Keys of an organ profile.
pub const ORGAN: [&str; 11] = [
    "side",
    "name",
    "name_lines",
    "superior",
    "code",
    "place",
    "standard",
    "signers",
    "recipients",
    "archive",
    "contact",
];

/// Names of the two sides.
pub const SIDE: [(Side, &str); 2] = [(Side::Party, "party"), (Side::State, "state")];

/// Keys of a signer of an organ.
pub const SIGNER: [&str; 3] = ["lines", "other_posts", "name"];
