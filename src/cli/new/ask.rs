//! The questions for a new plan.
//!
//! Each field is asked for by its label, with help and example below. Enter
//! alone leaves an optional field out, and takes the example for another.
//! Lists and records go on until Enter alone.

use std::error::Error;

use super::super::prompt::{self, PromptError, Question};
use crate::batch::{Desk, OrganFile};
use crate::diagnostic::Diagnostic;
use crate::drafting::{Answers, citation_fields};
use crate::plan::Node;
use crate::template::{Field, FieldKind, Template};

/// The organ, by arrow keys.
pub(super) fn organ<'d>(
    desk: &'d Desk,
    template: &Template,
) -> Result<&'d OrganFile, Box<dyn Error>> {
    let organs = desk.organs_for(template);
    if organs.len() < 2 {
        return Ok(desk.organ(template, None)?);
    }
    let names = organs
        .iter()
        .map(|file| format!("{} ({})", file.organ.name, file.name))
        .collect();
    let index = prompt::choice("Cơ quan ban hành", names)?;
    match organs.get(index) {
        Some(organ) => Ok(organ),
        None => Ok(desk.organ(template, None)?),
    }
}

/// The key of the signer, by arrow keys.
pub(super) fn signer(organ: &OrganFile) -> Result<String, PromptError> {
    let signers = organ.signers();
    let shown: Vec<_> = signers
        .iter()
        .map(|(key, signer)| {
            let lines: Vec<_> = signer.lines.iter().map(|line| line.text.as_str()).collect();
            format!("{}, {} ({key})", signer.name, lines.join(" - "))
        })
        .collect();
    let index = if shown.len() > 1 {
        prompt::choice("Người ký", shown)?
    } else {
        0
    };
    Ok(signers
        .get(index)
        .map_or_else(String::new, |s| s.0.to_owned()))
}

/// The year.
pub(super) fn year(this: i32) -> Result<i32, PromptError> {
    let default = this.to_string();
    let question = Question {
        label: "Năm",
        help: "năm của văn bản; số và ngày để trống, văn thư điền khi phát hành",
        default: Some(&default),
    };
    let typed = prompt::text(&question, |typed| {
        let year = typed.trim().parse::<i32>().ok();
        match year.filter(|year| (1900..=2199).contains(year)) {
            Some(_) => Ok(()),
            None => Err(Diagnostic::old_error(
                "out-of-range",
                format!("`{typed}` is no year from 1900 to 2199, like `2026`"),
            )),
        }
    })?;
    Ok(typed.trim().parse().unwrap_or(this))
}

/// Every field that was not given.
pub(super) fn fields(
    template: &Template,
    given: &[&str],
    answers: &mut Answers,
) -> Result<(), Box<dyn Error>> {
    for key in template.open_keys() {
        if !given.contains(&key.name.as_str())
            && let Some(typed) = value(template, &key, "")?
        {
            let text = match typed {
                Node::String(text) => text,
                Node::Null
                | Node::Bool(_)
                | Node::Integer(_)
                | Node::Decimal(_)
                | Node::List(_)
                | Node::Map(_) => continue,
            };
            answers.take(template, &key.name, &text).map_err(told)?;
        }
    }
    for field in &template.fields {
        if given.contains(&field.name.as_str()) {
            continue;
        }
        if let Some(value) = value(template, field, "")? {
            answers.put(&field.name, value);
        }
    }
    Ok(())
}

fn told(fault: Diagnostic) -> Box<dyn Error> {
    crate::workspace::WorkspaceError::from(fault).into()
}

/// The value of a field; none when it is left to its default or example.
fn value(template: &Template, field: &Field, before: &str) -> Result<Option<Node>, PromptError> {
    match &field.kind {
        FieldKind::Text
        | FieldKind::Date
        | FieldKind::Time
        | FieldKind::Integer
        | FieldKind::Year
        | FieldKind::Money => one(template, field, before),
        FieldKind::Boolean => {
            let index = prompt::choice(&field.label, vec!["không".to_owned(), "có".to_owned()])?;
            Ok(Some(Node::Bool(index == 1)))
        }
        FieldKind::Choice(options) => {
            let index = prompt::choice(&field.label, options.clone())?;
            Ok(options.get(index).map(|text| Node::String(text.clone())))
        }
        FieldKind::Markdown => {
            let lines = several(template, field, before, FieldKind::Text)?;
            let lines: Vec<_> = lines.iter().filter_map(text_of).collect();
            Ok((!lines.is_empty()).then(|| Node::String(lines.join("\n"))))
        }
        FieldKind::List => {
            let items = several(template, field, before, FieldKind::Text)?;
            Ok((!items.is_empty()).then(|| Answers::list(items)))
        }
        FieldKind::Records(columns) => {
            let mut items = Vec::new();
            while let Some(item) = record(template, field, columns, items.len() + 1)? {
                items.push(item);
            }
            Ok((!items.is_empty()).then(|| Answers::list(items)))
        }
        FieldKind::Citation => record(template, field, &citation_fields(), 0),
    }
}

fn text_of(node: &Node) -> Option<&str> {
    match node {
        Node::String(text) => Some(text),
        Node::Null
        | Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::List(_)
        | Node::Map(_) => None,
    }
}

/// Texts until Enter alone.
fn several(
    template: &Template,
    field: &Field,
    before: &str,
    kind: FieldKind,
) -> Result<Vec<Node>, PromptError> {
    let line = Field {
        kind,
        ..field.clone()
    };
    let more = Field {
        optional: true,
        help: Some("dòng tiếp theo; Enter để kết thúc".to_owned()),
        example: None,
        ..line.clone()
    };
    let mut items = Vec::new();
    let mut next = one(template, &line, before)?;
    while let Some(item) = next {
        items.push(item);
        next = one(template, &more, before)?;
    }
    Ok(items)
}

/// A record; none when nothing is typed for its first column. `number` counts
/// records of a list, and is 0 for one alone.
fn record(
    template: &Template,
    field: &Field,
    columns: &[Field],
    number: usize,
) -> Result<Option<Node>, PromptError> {
    let before = match number {
        0 => format!("{}: ", field.label),
        number => format!("{} {number}: ", field.label),
    };
    let mut entries = Vec::new();
    for (index, column) in columns.iter().enumerate() {
        let leads = index == 0;
        let asked = Field {
            // Nothing typed for the first column ends the list.
            optional: column.optional || leads,
            help: if leads {
                field.help.clone()
            } else {
                column.help.clone()
            },
            ..column.clone()
        };
        let mut typed = value(template, &asked, &before)?;
        while typed.is_none() && !leads && column.is_required() {
            typed = value(
                template,
                &Field {
                    optional: false,
                    example: None,
                    ..asked.clone()
                },
                &before,
            )?;
        }
        match typed {
            Some(value) => entries.push((column.name.clone(), value)),
            None if leads => return Ok(None),
            None => {}
        }
    }
    Ok(Some(Answers::record(entries)))
}

/// One value; none when Enter alone was typed.
fn one(template: &Template, field: &Field, before: &str) -> Result<Option<Node>, PromptError> {
    let mut help = field.help.clone().unwrap_or_default();
    let example = field.example_text(template);
    if let Some(example) = &example {
        let word = if help.is_empty() {
            "ví dụ"
        } else {
            "; ví dụ"
        };
        help.push_str(&format!("{word}: {example}"));
    }
    if !field.is_required() {
        help.push_str(" (Enter: bỏ qua)");
    } else if example.is_some() {
        help.push_str(" (Enter: dùng tạm ví dụ)");
    }
    let label = format!("{before}{}", field.label);
    let may_skip = !field.is_required() || example.is_some();
    let (checked, by) = (field.clone(), template.clone());
    let typed = prompt::text(
        &Question {
            label: &label,
            help: help.trim_start(),
            default: None,
        },
        move |typed| match typed.trim() {
            "" if may_skip => Ok(()),
            typed => checked.read(typed, &by).map(drop),
        },
    )?;
    match typed.trim() {
        "" => Ok(None),
        typed => Ok(field.read(typed, template).ok()),
    }
}
