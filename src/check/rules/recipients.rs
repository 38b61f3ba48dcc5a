//! Kính gửi và nơi nhận (ô 9).

mod addressees;
mod archive;
mod items;
mod label;
mod looks;
mod names;
mod punctuation;

use crate::check::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    addressees::MISSING_ADDRESSEE,
    addressees::NEEDLESS_ADDRESSEE,
    addressees::WRONG_ADDRESSEE_LABEL,
    addressees::WRONG_ADDRESSEE_PUNCTUATION,
    looks::MISSET_ADDRESSEE_LABEL,
    looks::MISSET_ADDRESSEE,
    label::MISSING_RECIPIENTS,
    label::RECIPIENTS_AT_RIGHT,
    label::WRONG_RECIPIENTS_LABEL,
    looks::MISSET_RECIPIENTS_LABEL,
    names::MISSING_AS_ABOVE,
    names::MISSING_AS_ARTICLE,
    names::DUPLICATE_RECIPIENT,
    names::ABBREVIATED_PURPOSE,
    archive::MISSING_ARCHIVE_LINE,
    archive::WRONG_ARCHIVE_FORM,
    punctuation::MISSING_RECIPIENT_DASH,
    punctuation::SEVERAL_RECIPIENTS_ON_A_LINE,
    punctuation::WRONG_RECIPIENT_END,
    punctuation::WRONG_LAST_RECIPIENT_END,
    looks::MISSET_RECIPIENTS,
];
