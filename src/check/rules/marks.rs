//! Dấu chỉ mức độ, chỉ dẫn lưu hành, dự thảo, người soạn thảo, liên hệ, bản sao
//! (ô 10 to 13).

mod circulation;
mod contact;
mod copies;
mod draft;
mod drafter;
mod urgency;

use crate::check::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    urgency::UNKNOWN_SECRECY,
    urgency::UNKNOWN_URGENCY,
    urgency::MISSET_URGENCY,
    urgency::UNBOXED_URGENCY,
    urgency::UNCOLOURED_URGENCY,
    circulation::MISSET_CIRCULATION,
    circulation::UNBOXED_CIRCULATION,
    circulation::WRONG_MEDIA_MARK,
    draft::WRONG_DRAFT_FORM,
    draft::MISSET_DRAFT_MARK,
    draft::DRAFT_MARK_ON_ISSUED_DOCUMENT,
    drafter::WRONG_DRAFTER_MARK_FORM,
    drafter::MISSET_DRAFTER_MARK,
    contact::MISPLACED_CONTACT,
    contact::MISSET_CONTACT,
    contact::MISSING_CONTACT_RULE,
    contact::WRONG_CONTACT_RULE,
    copies::WRONG_COPY_WORDS,
];
