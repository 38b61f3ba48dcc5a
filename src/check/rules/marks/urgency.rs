//! Dấu chỉ độ mật, mức độ khẩn (ô 10).

use crate::check::rule::{Case, Fact, Fault, Group, Rule, Verdict};
use crate::check::rules::looks;
use crate::diagnostic::Severity;
use crate::inspect::parts::folded;
use crate::model::Component;
use crate::standard::Limit;

pub(super) const UNKNOWN_SECRECY: Rule = Rule {
    name: "unknown-secrecy",
    group: Group::Marks,
    requirements: &["secrecy-words"],
    at_most: Severity::Error,
    wrong: "TUYỆT ĐỐI MẬT",
    right: "TUYỆT MẬT",
    test: unknown_secrecy,
};

pub(super) const UNKNOWN_URGENCY: Rule = Rule {
    name: "unknown-urgency",
    group: Group::Marks,
    requirements: &["urgency-words"],
    at_most: Severity::Error,
    wrong: "HỎA TỐC HẸN GIỜ",
    right: "HỎA TỐC",
    test: unknown_urgency,
};

pub(super) const MISSET_URGENCY: Rule = Rule {
    name: "misset-urgency",
    group: Group::Marks,
    requirements: &["urgency"],
    at_most: Severity::Error,
    wrong: "Khẩn (chữ thường, nghiêng)",
    right: "KHẨN (in hoa, đứng, đậm)",
    test: misset_urgency,
};

pub(super) const UNBOXED_URGENCY: Rule = Rule {
    name: "unboxed-urgency",
    group: Group::Marks,
    requirements: &["urgency-box"],
    at_most: Severity::Error,
    wrong: "KHẨN (không có khung)",
    right: "KHẨN (trong khung viền đơn 20 mm x 8 mm)",
    test: unboxed_urgency,
};

pub(super) const UNCOLOURED_URGENCY: Rule = Rule {
    name: "uncoloured-urgency",
    group: Group::Marks,
    requirements: &["urgency-colour"],
    at_most: Severity::Error,
    wrong: "KHẨN (chữ đen)",
    right: "KHẨN (mực đỏ tươi)",
    test: uncoloured_urgency,
};

/// Whether the marks of a component bear one of the words permitted.
fn known(case: &Case<'_>, component: Component) -> Verdict {
    let Limit::AnyText(words) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let specimen = case.specimen;
    let mut marks = specimen.all(component).peekable();
    if marks.peek().is_none() {
        return Verdict::DoesNotApply;
    }
    let is_known = |text: &str| words.iter().any(|word| folded(word) == folded(text));
    let faults = marks.filter_map(|mark| {
        let text = specimen.text(&mark.fragment);
        (!is_known(text)).then(|| {
            Fault::of_text(&mark.fragment)
                .with("found", text)
                .with("expected", Fact::List(words.clone()))
        })
    });
    Verdict::of(faults.collect())
}

fn unknown_secrecy(case: &Case<'_>) -> Verdict {
    known(case, Component::Secrecy)
}

fn unknown_urgency(case: &Case<'_>) -> Verdict {
    known(case, Component::Urgency)
}

fn misset_urgency(case: &Case<'_>) -> Verdict {
    looks::letters(case, Component::Urgency)
}

/// The size of a box is not known from every kind of box: that there is one
/// is.
fn unboxed_urgency(case: &Case<'_>) -> Verdict {
    unboxed(case, Component::Urgency)
}

/// Whether marks of a component stand in a box.
pub(super) fn unboxed(case: &Case<'_>, component: Component) -> Verdict {
    let specimen = case.specimen;
    let mut marks = specimen.all(component).peekable();
    if marks.peek().is_none() {
        return Verdict::DoesNotApply;
    }
    let faults = marks
        .filter(|mark| !specimen.paragraph(&mark.fragment).boxed)
        .map(|mark| Fault::of_text(&mark.fragment).with("found", specimen.text(&mark.fragment)));
    Verdict::of(faults.collect())
}

fn uncoloured_urgency(case: &Case<'_>) -> Verdict {
    let Limit::Colour(colour) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    let specimen = case.specimen;
    let mut marks = specimen.all(Component::Urgency).peekable();
    if marks.peek().is_none() {
        return Verdict::DoesNotApply;
    }
    if colour != "red" {
        return Verdict::CannotSay;
    }
    let faults = marks
        .filter(|mark| {
            let mut looks = specimen.looks(&mark.fragment);
            looks.any(|(_, look)| !is_red(look.colour))
        })
        .map(|mark| Fault::of_text(&mark.fragment).with("found", specimen.text(&mark.fragment)));
    Verdict::of(faults.collect())
}

/// Whether a colour is a red of any shade: far more of it than of the others.
const fn is_red([red, green, blue]: [u8; 3]) -> bool {
    let other = if green > blue { green } else { blue };
    red >= 128 && other < red / 2
}
