//! Quyền hạn, chức vụ, họ tên người ký (ô 7).

mod authority;
mod block;
mod looks;
mod name;
mod post;

use crate::check::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    block::MISSING_SIGNATURE,
    block::MISSING_SIGNER_NAME,
    block::SIGNATURE_NOT_AT_RIGHT,
    authority::FOREIGN_AUTHORITY_WORDS,
    authority::DEPUTY_WITHOUT_AUTHORITY,
    authority::DEPUTY_OF_COMMITTEE,
    authority::ACTING_SPELLED_OUT,
    authority::DEPUTY_IN_CHARGE,
    post::ORGAN_IN_POST,
    post::MEMBER_POST_SHOWN,
    post::CAPITAL_LINK_WORD,
    name::CAPITAL_SIGNER_NAME,
    name::HONORIFIC_BEFORE_NAME,
    looks::MISSET_SIGNATURE_AUTHORITY,
    looks::MISSET_SIGNATURE_POST,
    looks::MISSET_OTHER_POST,
    looks::MISSET_SIGNER_NAME,
];
