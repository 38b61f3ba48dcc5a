//! Which body issues which type (thẩm quyền ban hành).

use super::kind::named_kind;
use crate::check::rule::{Case, Fault, Verdict};
use crate::model::Component;
use crate::standard::IssuingBody;

/// A type that the issuing body has no right to.
pub(super) fn type_not_allowed(case: &Case<'_>) -> Verdict {
    let Some((entry, _)) = named_kind(case) else {
        return Verdict::DoesNotApply;
    };
    let Some(body) = issuing_body(case) else {
        return Verdict::CannotSay;
    };
    match case.standard.may_issue(body, &entry.kind.name) {
        Some((true, _)) => Verdict::Passes,
        Some((false, _)) => {
            let organ = case.specimen.joined(Component::IssuingOrgan);
            let fault = match case.specimen.first(Component::TypeName) {
                Some(found) => Fault::of_text(&found.fragment),
                None => Fault::of_document(),
            };
            Verdict::Fails(vec![
                fault
                    .with("found", entry.kind.name.to_uppercase())
                    .with("organ", organ.unwrap_or_default()),
            ])
        }
        None => Verdict::CannotSay,
    }
}

/// The body, where letterhead and signature leave no doubt: a cell by its
/// name, a committee at the grass roots by the level right above it.
fn issuing_body(case: &Case<'_>) -> Option<IssuingBody> {
    let folded = |component| {
        let name: String = case.specimen.joined(component)?;
        Some(name.to_uppercase().replace("ỦY", "UỶ"))
    };
    let organ: String = folded(Component::IssuingOrgan)?;
    if organ.starts_with("CHI BỘ ") && !organ.starts_with("CHI BỘ CƠ SỞ") {
        return Some(IssuingBody::Cell);
    }
    // Committees of communes, wards and special zones stand right above the
    // grass roots (HD05 I.2), so those below them are at the grass roots.
    let below = ["ĐẢNG BỘ XÃ ", "ĐẢNG BỘ PHƯỜNG ", "ĐẢNG BỘ ĐẶC KHU "];
    let superior: String = folded(Component::SuperiorOrgan)?;
    if !organ.starts_with("ĐẢNG UỶ ") || !below.iter().any(|name| superior.starts_with(name)) {
        return None;
    }
    let authority: String = folded(Component::SignatureAuthority)?;
    if authority.contains("BAN THƯỜNG VỤ") {
        Some(IssuingBody::GrassRootsStandingCommittee)
    } else if authority.contains("BAN CHẤP HÀNH") || authority.contains("ĐẢNG UỶ") {
        Some(IssuingBody::GrassRootsCommittee)
    } else {
        None
    }
}
