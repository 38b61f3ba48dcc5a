//! The letters of annexes.

use super::labels::labelled;
use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::model::Component;
use crate::standard::Look;

pub(super) const MISSET_ANNEX_LABEL: Rule = Rule {
    name: "misset-annex-label",
    group: Group::Annexes,
    requirements: &["annex-label"],
    at_most: Severity::Error,
    wrong: "PHỤ LỤC I",
    right: "Phụ lục I",
    test: misset_annex_label,
};

pub(super) const MISSET_ANNEX_TITLE: Rule = Rule {
    name: "misset-annex-title",
    group: Group::Annexes,
    requirements: &["annex-title"],
    at_most: Severity::Error,
    wrong: "Chủ đề trưng bày sách (không in hoa)",
    right: "CHỦ ĐỀ TRƯNG BÀY SÁCH",
    test: misset_annex_title,
};

pub(super) const MISSET_ANNEX_REFERENCE: Rule = Rule {
    name: "misset-annex-reference",
    group: Group::Annexes,
    requirements: &["annex-reference"],
    at_most: Severity::Error,
    wrong: "(Kèm theo Kế hoạch số 05/KH-SVHTT ...) (chữ đứng)",
    right: "(Kèm theo Kế hoạch số 05/KH-SVHTT ...) (chữ nghiêng, căn giữa)",
    test: misset_annex_reference,
};

/// The label is too short for capitals to be told from a name, so its own word
/// is compared.
fn misset_annex_label(case: &Case<'_>) -> Verdict {
    let Some(permitted) = case.look() else {
        return Verdict::CannotSay;
    };
    let labels: Vec<_> = labelled(case).into_iter().map(|(_, label)| label).collect();
    let pieces: Vec<_> = case
        .specimen
        .everywhere(Component::AnnexLabel)
        .filter(|found| labels.contains(&&found.fragment))
        .collect();
    if pieces.is_empty() {
        return Verdict::DoesNotApply;
    }
    let letters = Look {
        upper: None,
        ..permitted.clone()
    };
    let mut faults = match looks::of_pieces(case, pieces, &letters) {
        Verdict::Fails(faults) => faults,
        Verdict::Passes | Verdict::DoesNotApply | Verdict::CannotSay => Vec::new(),
    };
    let capitals = case.standard.wording.annex_label.to_uppercase();
    for label in labels {
        let is_upper = case.specimen.text(label).starts_with(&capitals);
        if permitted.upper == Some(false) && is_upper {
            faults.push(
                Fault::of_text(label)
                    .with("property", Fact::key("upper"))
                    .with("found", Fact::key("on"))
                    .with("expected", Fact::key("off")),
            );
        }
    }
    Verdict::of(Fault::gathered(faults))
}

fn misset_annex_title(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::AnnexTitle)
}

fn misset_annex_reference(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::AnnexReference)
}
