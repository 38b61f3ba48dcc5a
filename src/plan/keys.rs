//! The keys that plans and organ profiles may hold, each list once:
//! messages, documentation and schema are derived from it.

use chrono::Weekday;

use super::calendar::Direction;
use crate::model::{Secrecy, Side, Urgency};

/// Keys of a plan.
pub const PLAN: [&str; 27] = [
    "template",
    "organ",
    "joint_organs",
    "standard",
    "number",
    "date",
    "year",
    "month",
    "repeats",
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
    "for_each",
    "file_name",
];

/// Keys of a plan that a column of its table gives by its name.
pub const BY_COLUMN: [&str; 18] = [
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
    "recipients",
    "archive",
    "body",
    "body_file",
];

/// Those of them that are words of everyday too. A plan that names such a
/// column itself (`{{ row.unit }}`) has it for that alone.
pub const EVERYDAY: [&str; 4] = ["type", "subject", "author", "unit"];

/// Those of them that hold a list of texts: a cell is split at `;` and at
/// line breaks.
pub const LISTS: [&str; 5] = [
    "joint_organs",
    "signer",
    "addressees",
    "bases",
    "recipients",
];

/// Keys of `for_each`.
pub const FOR_EACH: [&str; 3] = ["file", "sheet", "headings"];

/// Keys of `repeats`.
pub const REPEATS: [&str; 3] = ["first", "every", "last"];

/// What `repeats` says of a plan that is held every year.
pub const YEARLY: &str = "yearly";

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

/// Keys of a rule from which a date follows.
pub const DATE_RULE: [&str; 12] = [
    "month",
    "day",
    "weekday",
    "nth",
    "lunar_month",
    "lunar_day",
    "before",
    "after",
    "days",
    "working_days",
    "working_day",
    "year_offset",
];

/// The forms of such a rule: the keys that make it, with an example.
pub const DATE_FORMS: [(&[&str], &str); 7] = [
    (&["month", "day"], "{month: 11, day: 13}"),
    (
        &["month", "weekday", "nth"],
        "{month: 11, weekday: saturday, nth: 2}",
    ),
    (
        &["lunar_month", "lunar_day"],
        "{lunar_month: 3, lunar_day: 10}",
    ),
    (&["before", "days"], "{before: start, days: 14}"),
    (
        &["before", "working_days"],
        "{before: start, working_days: 5}",
    ),
    (&["after", "days"], "{after: end, days: 3}"),
    (&["after", "working_days"], "{after: end, working_days: 10}"),
];

/// Names of the days of the week.
pub const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "monday"),
    (Weekday::Tue, "tuesday"),
    (Weekday::Wed, "wednesday"),
    (Weekday::Thu, "thursday"),
    (Weekday::Fri, "friday"),
    (Weekday::Sat, "saturday"),
    (Weekday::Sun, "sunday"),
];

/// Where a day moves that is no working day.
pub(crate) const WORKING_DAY: [(Direction, &str); 2] =
    [(Direction::Next, "next"), (Direction::Previous, "previous")];

/// The word for the last day of a month, and the last weekday in one.
pub const LAST: &str = "last";
