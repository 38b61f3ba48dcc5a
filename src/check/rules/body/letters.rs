//! The letters of the content, and what ends it.

use super::super::looks;
use super::stretch::{Role, Stretch, first_signature, stretches};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::shown::Frame;
use crate::inspect::specimen::Fragment;
use crate::standard::{Limit, Look};

/// Sizes outside the range; whole paragraphs in bold or italics. A word in
/// bold or italics within a paragraph is emphasis.
pub(super) fn misset(case: &Case<'_>) -> Verdict {
    let stretches: Vec<_> = stretches(case)
        .into_iter()
        .filter(Stretch::is_text)
        .collect();
    if stretches.is_empty() {
        return Verdict::DoesNotApply;
    }
    let (Some(text), item) = (case.look(), looks::look_of(case, "list-item")) else {
        return Verdict::CannotSay;
    };
    // Where the clause asks the same of items as of running text, one finding
    // tells it all.
    let own = item
        .filter(|item| (item.size, item.bold, item.italic) != (text.size, text.bold, text.italic));
    let faults = stretches
        .iter()
        .flat_map(|stretch| match (stretch.role, own) {
            (Role::Item, Some(own)) => faults_of(stretch, own)
                .into_iter()
                .map(|fault| fault.against("list-item"))
                .collect(),
            _ => faults_of(stretch, text),
        });
    Verdict::of(Fault::gathered(faults))
}

fn faults_of(stretch: &Stretch<'_>, permitted: &Look) -> Vec<Fault> {
    let paragraph = stretch.paragraph;
    let whole = stretch.start..paragraph.text.len();
    let mut faults = Vec::new();
    let (mut bold, mut italic) = (true, true);
    for (range, look) in paragraph.looks(whole.clone()) {
        if look.raised {
            continue;
        }
        bold &= look.bold;
        italic &= look.italic;
        if let Some(sizes) = permitted.size.filter(|sizes| !sizes.contains(look.size)) {
            faults.push(
                Fault::of_text(&Fragment {
                    paragraph: stretch.index,
                    range,
                })
                .with("property", Fact::key("size"))
                .with("found", look.size)
                .with("expected", sizes),
            );
        }
    }
    if !is_sentence(paragraph.text.get(whole.clone()).unwrap_or_default()) {
        return faults;
    }
    let flags = [
        ("bold", bold, permitted.bold),
        ("italic", italic, permitted.italic),
    ];
    for (property, found, wanted) in flags {
        if found && wanted == Some(false) {
            let fragment = Fragment {
                paragraph: stretch.index,
                range: whole.clone(),
            };
            faults.push(
                Fault::of_text(&fragment)
                    .with("property", Fact::key(property))
                    .with("found", Fact::key("on"))
                    .with("expected", Fact::key("off")),
            );
        }
    }
    faults
}

/// Whether a paragraph is a sentence rather than a heading without a number
/// or a remark in brackets.
fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    text.ends_with(['.', ';']) && !text.starts_with('(') && text.split_whitespace().count() > 8
}

/// Content that ends otherwise than prescribed.
pub(super) fn missing_end_mark(case: &Case<'_>) -> Verdict {
    let Limit::Text(mark) = &case.requirement.limit else {
        return Verdict::CannotSay;
    };
    // A remark in brackets ("(Gửi kèm danh sách)") can follow the end.
    let remark = |stretch: &Stretch<'_>| {
        let text = stretch.paragraph.text.trim();
        text.starts_with('(') && text.ends_with(')')
    };
    let Some(last) = stretches(case)
        .into_iter()
        .rfind(|stretch| !remark(stretch))
    else {
        return Verdict::DoesNotApply;
    };
    let Some(signature) = first_signature(case) else {
        return Verdict::CannotSay;
    };
    // A table or picture may end the content.
    let between = case
        .specimen
        .shown
        .paragraphs
        .get(last.index + 1..signature.max(last.index + 1))
        .unwrap_or_default();
    let followed = between.iter().any(|paragraph| {
        let in_table = match paragraph.frame {
            Frame::Cell { table, .. } => Some(table) != signature_table(case, signature),
            Frame::Page => false,
            Frame::TextBox(_) => true,
        };
        paragraph.pictures > 0 || (in_table && !paragraph.is_blank())
    });
    if followed || last.role == Role::Basis || last.role == Role::Heading {
        return Verdict::CannotSay;
    }
    let text = last.paragraph.text.trim_end();
    if text.ends_with(mark.as_str()) {
        return Verdict::Passes;
    }
    let fragment = Fragment {
        paragraph: last.index,
        range: 0..last.paragraph.text.len(),
    };
    let end: String = text
        .chars()
        .rev()
        .take_while(|c| !c.is_alphanumeric() && !c.is_whitespace())
        .collect();
    let fault = Fault::of_text(&fragment).with("expected", mark.as_str());
    Verdict::Fails(vec![if end.is_empty() {
        fault.with("end", Fact::key("none"))
    } else {
        fault
            .with("end", Fact::key("other"))
            .with("found", end.chars().rev().collect::<String>())
    }])
}

/// The table that holds the signature block, with the recipients beside it.
fn signature_table(case: &Case<'_>, signature: usize) -> Option<usize> {
    match case.specimen.shown.paragraphs.get(signature)?.frame {
        Frame::Cell { table, .. } => Some(table),
        Frame::Page | Frame::TextBox(_) => None,
    }
}
