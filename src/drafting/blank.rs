//! A plan to fill in, from a template's front matter and what is known.
//!
//! [`blank`] writes the YAML of a plan that builds as it stands: what was
//! answered, the organ's usual recipients, and for what the template wants
//! and nobody gave, its example, marked as one. What may be left out stands
//! there as a comment that explains it. Days and years of examples are moved
//! to the plan's year, as [`advance`](super::advance) moves those of last
//! year's plan.

mod answer;
mod lines;
mod sample;

use crate::model::{DocumentKind, Side};
use crate::plan::{Node, Organ};

use crate::template::Template;
use crate::template::kind_named;
use crate::template::{Field, FieldKind};
use lines::Lines;
use sample::Sample;

pub use answer::{Answers, citation_fields};

/// What a draft is made of, beside the answers.
pub struct Brief<'a> {
    /// The template.
    pub template: &'a Template,
    /// Where editors find the schema, from the plan's folder.
    pub schema: &'a str,
    /// The organ's profile, as plans name it.
    pub organ: &'a str,
    /// What the profile says.
    pub profile: &'a Organ,
    /// The key of the signer.
    pub signer: &'a str,
    /// The year of issue.
    pub year: i32,
    /// The types of documents of the organ's side.
    pub kinds: &'a [DocumentKind],
    /// Spells examples as the organ does.
    pub spelled: &'a dyn Fn(&str) -> String,
}

/// Type, subject and body for a template that leaves them to the plan.
const OPEN_TYPE: &str = "Báo cáo";
const OPEN_SUBJECT: &str = "ết quả công tác văn thư năm";
const OPEN_BODY: &str = "# Tình hình chung\n\nCông tác văn thư của cơ quan được thực hiện đúng quy định.\n\n# Nhiệm vụ thời gian tới\n\nTiếp tục thực hiện quy chế công tác văn thư của cơ quan.\n";

/// Before a value that nobody gave.
const EXAMPLE: &str = "VÍ DỤ, cần thay bằng nội dung thật:";

/// The YAML of a plan.
pub fn blank(brief: &Brief, answers: &Answers) -> String {
    let mut lines = Lines::default();
    head(&mut lines, brief);
    keys(&mut lines, brief, answers);
    fields(&mut lines, brief, answers);
    open_body(&mut lines, brief, answers);
    lines.finish()
}

fn head(lines: &mut Lines, brief: &Brief) {
    lines.comment(
        0,
        &format!("yaml-language-server: $schema={}", brief.schema),
    );
    lines.comment(0, &brief.template.summary);
    lines.comment(
        0,
        "Dòng bắt đầu bằng dấu # là lời giải thích, hoặc mục có thể bỏ trống: xoá dấu # và dấu cách sau nó để dùng.",
    );
}

/// The plan's own keys, before its fields.
fn keys(lines: &mut Lines, brief: &Brief, answers: &Answers) {
    let text = |text: &str| Node::String(text.to_owned());
    lines.entry(0, "template", &text(&brief.template.name));
    lines.entry(0, "organ", &text(brief.organ));
    for key in ["joint_organs", "standard"] {
        answered(lines, key, answers);
    }
    if !answered(lines, "number", answers) {
        lines.aside(0, "number: 45", "số; bỏ trống là dự thảo, chừa chỗ điền số");
    }
    dated(lines, brief, answers);
    if !answered(lines, "repeats", answers) {
        lines.aside(
            0,
            "repeats: yearly",
            "hằng năm; bỏ trống là văn bản chỉ có một lần",
        );
    }
    if !answered(lines, "type", answers) && brief.template.kind.is_none() {
        lines.comment(0, EXAMPLE);
        lines.entry(0, "type", &text(OPEN_TYPE));
    }
    if !answered(lines, "subject", answers) && brief.template.subject.is_none() {
        let first = match brief.profile.side {
            Side::Party => 'k',
            Side::State => 'K',
        };
        lines.comment(0, EXAMPLE);
        let subject = format!("{first}{OPEN_SUBJECT} {}", brief.year);
        lines.entry(0, "subject", &text(&subject));
    }
    for key in ["author", "unit"] {
        answered(lines, key, answers);
    }
    lines.entry(0, "signer", &text(brief.signer));
    if !answered(lines, "addressees", answers) && is_addressed(brief, answers) {
        lines.comment(0, EXAMPLE);
        let example = (brief.spelled)("Các cơ quan, đơn vị trực thuộc");
        lines.entry(0, "addressees", &texts(&[example]));
    }
    for key in ["bases", "enactment"] {
        answered(lines, key, answers);
    }
    receiving(lines, brief, answers);
    for key in ["marks", "numbering", "style"] {
        answered(lines, key, answers);
    }
}

/// When the document is issued.
fn dated(lines: &mut Lines, brief: &Brief, answers: &Answers) {
    if let Some(date) = answers.get("date") {
        // A rule gives the day of a year.
        if matches!(date, Node::Map(_)) {
            lines.entry(0, "year", &Node::Integer(brief.year.into()));
        }
        answered(lines, "date", answers);
        return;
    }
    let day = format!("date: {}-09-14", brief.year);
    lines.aside(
        0,
        &day,
        "ngày ban hành; bỏ trống là dự thảo, chừa chỗ điền ngày",
    );
    lines.entry(0, "year", &Node::Integer(brief.year.into()));
    answered(lines, "month", answers);
}

/// Whether the type is one that is addressed: a letter or a submission.
fn is_addressed(brief: &Brief, answers: &Answers) -> bool {
    let fixed = brief.template.kind.as_ref().map(|kind| kind.value.as_str());
    let given = match answers.get("type") {
        Some(Node::String(name)) => Some(name.as_str()),
        Some(
            Node::Null
            | Node::Bool(_)
            | Node::Integer(_)
            | Node::Decimal(_)
            | Node::List(_)
            | Node::Map(_),
        )
        | None => None,
    };
    fixed
        .or(given)
        .and_then(|name| kind_named(name, brief.kinds))
        .is_some_and(|kind| kind.submission || !kind.titled)
}

/// Recipients and file copy: the organ's, unless others were given.
fn receiving(lines: &mut Lines, brief: &Brief, answers: &Answers) {
    if !answered(lines, "recipients", answers) {
        let usual = &brief.profile.recipients;
        if !brief.template.recipients.is_empty() {
            lines.comment(
                0,
                "Nơi nhận: bỏ trống thì là nơi nhận của mẫu, rồi đến nơi nhận thường dùng của cơ quan.",
            );
            lines.commented(0, "recipients", &texts(usual));
        } else if usual.is_empty() {
            lines.comment(0, EXAMPLE);
            lines.entry(0, "recipients", &texts(&["Như trên".to_owned()]));
        } else {
            lines.entry(0, "recipients", &texts(usual));
        }
    }
    if !answered(lines, "archive", answers) {
        let usual = match brief.profile.side {
            Side::Party => "Văn phòng",
            Side::State => "VT",
        };
        let archive = brief.profile.archive.as_deref().unwrap_or(usual);
        lines.entry(0, "archive", &Node::String(archive.to_owned()));
    }
}

fn texts(texts: &[String]) -> Node {
    Answers::list(texts.iter().cloned().map(Node::String).collect())
}

/// Writes a key that was answered.
fn answered(lines: &mut Lines, key: &str, answers: &Answers) -> bool {
    match answers.get(key) {
        Some(value) => {
            lines.entry(0, key, value);
            true
        }
        None => false,
    }
}

fn fields(lines: &mut Lines, brief: &Brief, answers: &Answers) {
    if brief.template.fields.is_empty() {
        return;
    }
    let sample = Sample::of(brief.template, brief.year, brief.spelled);
    lines.line(0, "fields:");
    for field in &brief.template.fields {
        lines.comment(1, &about(field));
        match answers.field(&field.name) {
            Some(value) => lines.entry(1, &field.name, value),
            None if field.is_required() => {
                lines.comment(1, EXAMPLE);
                required(lines, field, &sample);
            }
            None => {
                let value = field.default.as_ref().map(|node| node.value.clone());
                let value = value.unwrap_or_else(|| sample.value(field));
                lines.commented(1, &field.name, &value);
            }
        }
    }
}

/// A field that nobody answered, with its example.
fn required(lines: &mut Lines, field: &Field, sample: &Sample) {
    let (FieldKind::Records(columns), None) = (&field.kind, &field.example) else {
        lines.entry(1, &field.name, &sample.value(field));
        return;
    };
    lines.line(1, &format!("{}:", field.name));
    let (wanted, spare): (Vec<_>, Vec<_>) = columns.iter().partition(|c| c.is_required());
    let shown = if wanted.is_empty() { &spare } else { &wanted };
    for (index, column) in shown.iter().enumerate() {
        lines.item(2, index == 0, &column.name, &sample.value(column));
    }
    for column in spare.iter().filter(|_| !wanted.is_empty()) {
        lines.comment(3, &about(column));
        lines.commented(3, &column.name, &sample.value(column));
    }
}

/// What a field is, in a line.
fn about(field: &Field) -> String {
    let need = if field.is_required() {
        ""
    } else {
        " (không bắt buộc)"
    };
    let help = field
        .help
        .as_ref()
        .map_or_else(String::new, |help| format!(": {help}"));
    format!("{}{need}{help}", field.label)
}

/// The body of a template that leaves it to the plan.
fn open_body(lines: &mut Lines, brief: &Brief, answers: &Answers) {
    let given = answered(lines, "body", answers) || answered(lines, "body_file", answers);
    if !given && brief.template.body().trim().is_empty() {
        lines.comment(0, EXAMPLE);
        lines.entry(0, "body", &Node::String(OPEN_BODY.to_owned()));
    }
}
