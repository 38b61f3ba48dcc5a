//! The letters of signature blocks.

use super::block::only_block;
use super::post::is_link_word;
use crate::check::rule::{Case, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::specimen::Found;
use crate::model::Component;
use crate::standard::Look;

pub(super) const MISSET_SIGNATURE_AUTHORITY: Rule = Rule {
    name: "misset-signature-authority",
    group: Group::Signature,
    requirements: &["signature-authority"],
    at_most: Severity::Error,
    wrong: "KT. Giám đốc (không đậm)",
    right: "KT. GIÁM ĐỐC (in hoa, đậm)",
    test: misset_signature_authority,
};

pub(super) const MISSET_SIGNATURE_POST: Rule = Rule {
    name: "misset-signature-post",
    group: Group::Signature,
    requirements: &["signature-post"],
    at_most: Severity::Error,
    wrong: "BÍ THƯ (đậm, trong văn bản của Đảng)",
    right: "BÍ THƯ (chữ đứng, không đậm)",
    test: misset_signature_post,
};

pub(super) const MISSET_OTHER_POST: Rule = Rule {
    name: "misset-other-post",
    group: Group::Signature,
    requirements: &["other-post"],
    at_most: Severity::Warning,
    wrong: "PHÓ CHỦ TỊCH UBND XÃ (cỡ chữ 11, căn trái)",
    right: "PHÓ CHỦ TỊCH UBND XÃ (cỡ chữ 13 đến 14, căn giữa)",
    test: misset_other_post,
};

pub(super) const MISSET_SIGNER_NAME: Rule = Rule {
    name: "misset-signer-name",
    group: Group::Signature,
    requirements: &["signer-name"],
    at_most: Severity::Error,
    wrong: "Trần Minh Khoa (nghiêng)",
    right: "Trần Minh Khoa (đứng, đậm)",
    test: misset_signer_name,
};

fn misset_signature_authority(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::SignatureAuthority)
}

fn misset_signature_post(case: &Case<'_>) -> Verdict {
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    let specimen = case.specimen;
    let posts: Vec<&Found> = specimen
        .everywhere(Component::SignaturePost)
        .filter(|found| !is_link_word(specimen.text(&found.fragment)))
        .collect();
    if posts.is_empty() {
        return Verdict::DoesNotApply;
    }
    // Where one signs with two posts, and where several sign with post and
    // organ, the lines below the first may be bold like it.
    let is_plain = only_block(case).is_some_and(|block| {
        let mut lines = block.lines.iter();
        !lines.any(|line| is_link_word(specimen.text(line)))
    });
    let permitted = Look {
        bold: permitted.bold.filter(|bold| *bold || is_plain),
        ..permitted.clone()
    };
    looks::of_pieces(case, posts, &permitted)
}

fn misset_other_post(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::OtherPost)
}

/// Capitals are the fault of `capital-signer-name`.
fn misset_signer_name(case: &Case<'_>) -> Verdict {
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    let names: Vec<&Found> = case.specimen.everywhere(Component::SignerName).collect();
    if names.is_empty() {
        return Verdict::DoesNotApply;
    }
    let permitted = Look {
        upper: None,
        ..permitted.clone()
    };
    looks::of_pieces(case, names, &permitted)
}
