//! Whether there is a signature block (khối chữ ký), whole and in its place.

use crate::check::rule::{Case, Fault, Group, Rule, Verdict};
use crate::diagnostic::Severity;
use crate::inspect::specimen::{Column, Found, Signature};
use crate::model::Component;

pub(super) const MISSING_SIGNATURE: Rule = Rule {
    name: "missing-signature",
    group: Group::Signature,
    requirements: &["signature-required"],
    at_most: Severity::Error,
    wrong: "Nơi nhận: ... (không có khối chữ ký)",
    right: "GIÁM ĐỐC / Trần Minh Khoa",
    test: missing_signature,
};

pub(super) const MISSING_SIGNER_NAME: Rule = Rule {
    name: "missing-signer-name",
    group: Group::Signature,
    requirements: &["signer-name-required"],
    at_most: Severity::Error,
    wrong: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    right: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Phạm Quốc Bảo",
    test: missing_signer_name,
};

pub(super) const SIGNATURE_NOT_AT_RIGHT: Rule = Rule {
    name: "signature-not-at-right",
    group: Group::Signature,
    requirements: &["signature-position"],
    at_most: Severity::Error,
    wrong: "GIÁM ĐỐC (ở bên trái trang)",
    right: "GIÁM ĐỐC (ở bên phải, ngang hàng với Nơi nhận)",
    test: signature_not_at_right,
};

/// The signature blocks of the document itself.
pub(super) fn blocks<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Signature> {
    let signatures = case.specimen.signatures.iter();
    signatures.filter(|signature| signature.annex.is_none())
}

/// The block of a document that one alone signs.
pub(super) fn only_block<'a>(case: &Case<'a>) -> Option<&'a Signature> {
    let mut blocks = blocks(case);
    let first = blocks.next()?;
    blocks.next().is_none().then_some(first)
}

/// The pieces of signature blocks of the document itself.
fn pieces<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Found> {
    let specimen = case.specimen;
    specimen
        .all(Component::SignatureAuthority)
        .chain(specimen.all(Component::SignaturePost))
        .chain(specimen.all(Component::SignerName))
}

fn missing_signature(case: &Case<'_>) -> Verdict {
    if blocks(case).next().is_some() || pieces(case).next().is_some() {
        Verdict::Passes
    } else {
        Verdict::Fails(vec![Fault::of_document()])
    }
}

fn missing_signer_name(case: &Case<'_>) -> Verdict {
    let mut applies = false;
    let mut faults = Vec::new();
    for block in blocks(case) {
        let Some(last) = block.lines.last() else {
            continue;
        };
        applies = true;
        if block.name.is_none() {
            faults.push(Fault::of_text(last).with("post", case.specimen.text(last)));
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}

/// Several signers stand side by side: of them the place says nothing.
fn signature_not_at_right(case: &Case<'_>) -> Verdict {
    if blocks(case).nth(1).is_some() {
        return Verdict::DoesNotApply;
    }
    let Some(first) = pieces(case).next() else {
        return Verdict::DoesNotApply;
    };
    match first.column {
        Column::Right => Verdict::Passes,
        Column::Whole => Verdict::CannotSay,
        Column::Left => Verdict::Fails(vec![
            Fault::of_text(&first.fragment).with("found", case.specimen.text(&first.fragment)),
        ]),
    }
}
