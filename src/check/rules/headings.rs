//! Đề mục (ô 6): divisions of the content, their numbers, titles and looks.

mod figures;
mod marks;
mod order;
mod titles;

use crate::check::rule::{Case, Fault, Group, Rule};
use crate::diagnostic::Severity;
use crate::inspect::specimen::{Heading, Scope};
use crate::model::HeadingForm;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "numbering-gap",
        group: Group::Headings,
        requirements: &["heading-order"],
        at_most: Severity::Error,
        wrong: "I. MỤC ĐÍCH / III. TỔ CHỨC THỰC HIỆN",
        right: "I. MỤC ĐÍCH / II. TỔ CHỨC THỰC HIỆN",
        test: order::gap,
    },
    Rule {
        name: "repeated-heading-number",
        group: Group::Headings,
        requirements: &["heading-order"],
        at_most: Severity::Error,
        wrong: "II. NỘI DUNG / II. TỔ CHỨC THỰC HIỆN",
        right: "II. NỘI DUNG / III. TỔ CHỨC THỰC HIỆN",
        test: order::repeated,
    },
    Rule {
        name: "wrong-parent-number",
        group: Group::Headings,
        requirements: &["heading-order"],
        at_most: Severity::Error,
        wrong: "2. Nhiệm vụ / 1.1. Nhiệm vụ chung",
        right: "2. Nhiệm vụ / 2.1. Nhiệm vụ chung",
        test: order::wrong_parent,
    },
    Rule {
        name: "mixed-divisions",
        group: Group::Headings,
        requirements: &["division"],
        at_most: Severity::Error,
        wrong: "I. QUY ĐỊNH CHUNG / Điều 1. ...",
        right: "Chương I / QUY ĐỊNH CHUNG / Điều 1. ...",
        test: order::mixed_divisions,
    },
    Rule {
        name: "wrong-heading-figures",
        group: Group::Headings,
        requirements: &[
            "part-figures",
            "chapter-figures",
            "section-figures",
            "subsection-figures",
            "article-figures",
        ],
        at_most: Severity::Error,
        wrong: "Chương 1",
        right: "Chương I",
        test: figures::wrong_figures,
    },
    Rule {
        name: "wrong-point-letter",
        group: Group::Headings,
        requirements: &["point-figures"],
        at_most: Severity::Error,
        wrong: "d) ... / e) ...",
        right: "d) ... / đ) ...",
        test: figures::wrong_letter,
    },
    Rule {
        name: "wrong-article-mark",
        group: Group::Headings,
        requirements: &["article-heading"],
        at_most: Severity::Error,
        wrong: "Điều 1: Phạm vi điều chỉnh",
        right: "Điều 1. Phạm vi điều chỉnh",
        test: marks::article,
    },
    Rule {
        name: "wrong-clause-mark",
        group: Group::Headings,
        requirements: &["clause-figures", "arabic-figures"],
        at_most: Severity::Error,
        wrong: "1) Quyết định này có hiệu lực từ ngày ký.",
        right: "1. Quyết định này có hiệu lực từ ngày ký.",
        test: marks::clause,
    },
    Rule {
        name: "wrong-point-mark",
        group: Group::Headings,
        requirements: &["point-figures"],
        at_most: Severity::Error,
        wrong: "a. Các phòng chuyên môn;",
        right: "a) Các phòng chuyên môn;",
        test: marks::point,
    },
    Rule {
        name: "untitled-division",
        group: Group::Headings,
        requirements: &["division", "division-lines"],
        at_most: Severity::Error,
        wrong: "Chương I / Điều 1. ...",
        right: "Chương I / QUY ĐỊNH CHUNG / Điều 1. ...",
        test: titles::untitled,
    },
    Rule {
        name: "capital-division-label",
        group: Group::Headings,
        requirements: &["division-lines"],
        at_most: Severity::Error,
        wrong: "CHƯƠNG I",
        right: "Chương I",
        test: titles::capital_label,
    },
    Rule {
        name: "heading-on-label-line",
        group: Group::Headings,
        requirements: &["division-lines"],
        at_most: Severity::Error,
        wrong: "Chương I. QUY ĐỊNH CHUNG",
        right: "Chương I / QUY ĐỊNH CHUNG",
        test: titles::on_label_line,
    },
    Rule {
        name: "lower-case-division-title",
        group: Group::Headings,
        requirements: &[
            "part-heading",
            "chapter-heading",
            "section-heading",
            "subsection-heading",
            "roman-heading",
        ],
        at_most: Severity::Error,
        wrong: "Chương I / Quy định chung",
        right: "Chương I / QUY ĐỊNH CHUNG",
        test: titles::lower_case,
    },
    Rule {
        name: "misset-heading",
        group: Group::Headings,
        requirements: &[
            "part-heading",
            "chapter-heading",
            "section-heading",
            "subsection-heading",
            "article-heading",
            "letter-heading",
            "roman-heading",
            "arabic-heading",
            "nested-heading",
            "deep-heading",
            "point-heading",
            "plain-heading",
        ],
        at_most: Severity::Error,
        wrong: "tên điều không in đậm",
        right: "tên điều in đậm",
        test: titles::misset,
    },
];

/// The requirement that rules the look of headings of a form.
const fn look_id(form: HeadingForm) -> &'static str {
    match form {
        HeadingForm::Part => "part-heading",
        HeadingForm::Chapter => "chapter-heading",
        HeadingForm::Section => "section-heading",
        HeadingForm::Subsection => "subsection-heading",
        HeadingForm::Article => "article-heading",
        HeadingForm::Letter => "letter-heading",
        HeadingForm::Roman | HeadingForm::RomanDash => "roman-heading",
        HeadingForm::Arabic => "arabic-heading",
        HeadingForm::Nested => "nested-heading",
        HeadingForm::Deep => "deep-heading",
        HeadingForm::Point => "point-heading",
        HeadingForm::Plain => "plain-heading",
    }
}

/// The headings by the text that they belong to, in order.
fn by_scope<'a>(case: &Case<'a>) -> Vec<(Scope, Vec<&'a Heading>)> {
    let mut scopes: Vec<(Scope, Vec<&'a Heading>)> = Vec::new();
    for heading in &case.specimen.headings {
        match scopes.iter_mut().find(|(scope, _)| *scope == heading.scope) {
            Some((_, headings)) => headings.push(heading),
            None => scopes.push((heading.scope, vec![heading])),
        }
    }
    scopes
}

/// The headings that a standard's divisions rule: those of the document, and
/// of texts issued with it that are divided into articles. Forms and lists in
/// annexes are divided as they need.
fn ruled<'a>(case: &Case<'a>) -> Vec<&'a Heading> {
    by_scope(case)
        .into_iter()
        .filter(|(scope, headings)| *scope == Scope::Main || has_articles(headings))
        .flat_map(|(_, headings)| headings)
        .collect()
}

fn has_articles(headings: &[&Heading]) -> bool {
    headings.iter().any(|h| h.form == HeadingForm::Article)
}

/// Faults of one kind as one: the first, and how many more.
fn first_of(faults: Vec<Fault>) -> Vec<Fault> {
    let more = faults.len().saturating_sub(1);
    let mut first: Vec<_> = faults.into_iter().take(1).collect();
    for fault in &mut first {
        fault.more += more;
    }
    first
}

/// A label as it should read, with plain spaces.
fn label_of(form: HeadingForm, ordinals: &[u32]) -> String {
    form.label(ordinals).replace('\u{a0}', " ")
}
