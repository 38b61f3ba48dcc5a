//! Templates, in short and at length.

use std::error::Error;

use super::message;
use crate::batch::{examples, sides};
use crate::model::Side;
use crate::plan::Calendar;
use crate::template::{Field, FieldKind, Template};
use crate::workspace::Folder;

/// A row for each template and each of its fields. `false` goes to `well` when
/// a template has faults.
pub(super) fn rows(well: &mut bool) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    let (engine, faults) = Folder::here()?.engine(Calendar::country())?;
    message::report(&faults);
    *well &= !faults.has_errors();
    let mut rows = Vec::new();
    for template in engine.templates() {
        rows.push(vec![template.name.clone(), template.summary.clone()]);
        for field in &template.fields {
            rows.push(vec![
                format!("  {}", field.name),
                format!(
                    "{} ({}): {}",
                    field.label,
                    need(field),
                    field.kind.expectation()
                ),
            ]);
        }
    }
    Ok(rows)
}

/// What each template is for, who may issue it, its fields with their help,
/// and what to begin with.
pub(super) fn long(well: &mut bool) -> Result<String, Box<dyn Error>> {
    let workspace = Folder::here()?;
    let (engine, faults) = workspace.engine(Calendar::country())?;
    message::report(&faults);
    *well &= !faults.has_errors();
    let plans = examples(&workspace);
    let mut text = String::new();
    for template in engine.templates() {
        let used: Vec<_> = plans
            .iter()
            .filter(|(_, name)| *name == template.name)
            .map(|(path, _)| path.as_str())
            .collect();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&one(template, &used));
    }
    Ok(text)
}

fn one(template: &Template, plans: &[&str]) -> String {
    let kind = template
        .kind
        .as_ref()
        .map_or("any, named by the plan as `type`", |kind| {
            kind.value.as_str()
        });
    let issuers: Vec<_> = sides(template)
        .into_iter()
        .map(|side| match side {
            Side::Party => "organs of the Party (Đảng)",
            Side::State => "organs of the State (Nhà nước)",
        })
        .collect();
    let mut lines = vec![
        template.name.clone(),
        format!("  for      {}", template.summary),
        format!("  type     {kind}"),
        format!("  issuers  {}", issuers.join(", ")),
        format!("  begin    thethuc new {}", template.name),
    ];
    if let Some(first) = plans.first() {
        lines.push(format!("  example  {first}"));
    }
    lines.push("  fields".to_owned());
    if template.fields.is_empty() {
        lines.push("    none".to_owned());
    }
    for field in &template.fields {
        lines.extend(described(field, 4));
    }
    lines.join("\n") + "\n"
}

/// A field, its help, and below it the columns of records.
fn described(field: &Field, margin: usize) -> Vec<String> {
    let space = " ".repeat(margin);
    let mut lines = vec![format!(
        "{space}{} ({}, {}): {}",
        field.name,
        field.kind.name(),
        need(field),
        field.label
    )];
    if let Some(help) = &field.help {
        lines.push(format!("{space}    {help}"));
    }
    if let FieldKind::Choice(options) = &field.kind {
        lines.push(format!("{space}    one of: {}", options.join(", ")));
    }
    if let FieldKind::Records(columns) = &field.kind {
        lines.extend(
            columns
                .iter()
                .flat_map(|column| described(column, margin + 4)),
        );
    }
    lines
}

fn need(field: &Field) -> &'static str {
    if field.is_required() {
        "required"
    } else {
        "optional"
    }
}
