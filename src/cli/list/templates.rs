//! Templates, in short and at length.

use std::error::Error;

use super::message;
use crate::batch::{examples, sides};
use crate::message::{Fact, Language, Message};
use crate::model::Side;
use crate::plan::Calendar;
use crate::template::{Field, FieldKind, Template};
use crate::workspace::Folder;

/// A row for each template and each of its fields. `false` goes to `well` when
/// a template has faults.
pub(super) fn rows(
    well: &mut bool,
    language: Language,
) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    let (engine, faults) = Folder::here()?.engine(Calendar::country())?;
    message::report(&faults, language);
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
                    need(field, language),
                    field.kind.expectation().text(language)
                ),
            ]);
        }
    }
    Ok(rows)
}

/// What each template is for, who may issue it, its fields with their help,
/// and what to begin with.
pub(super) fn long(well: &mut bool, language: Language) -> Result<String, Box<dyn Error>> {
    let workspace = Folder::here()?;
    let (engine, faults) = workspace.engine(Calendar::country())?;
    message::report(&faults, language);
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
        text.push_str(&one(template, &used, language));
    }
    Ok(text)
}

fn one(template: &Template, plans: &[&str], language: Language) -> String {
    let text = |message: Message| message.text(language);
    let kind = template.kind.as_ref().map_or_else(
        || text(Message::new("template-any-type")),
        |kind| kind.value.clone(),
    );
    let issuers: Vec<_> = sides(template)
        .into_iter()
        .map(|side| match side {
            Side::Party => text(Message::new("template-party")),
            Side::State => text(Message::new("template-state")),
        })
        .collect();
    let labels = ["for", "type", "issuers", "begin", "example"]
        .map(|name| Message::of("template", name).text(language));
    let width = labels.iter().map(|label| label.chars().count()).max();
    let width = width.unwrap_or(0);
    let [purpose, of_type, by, begin, example] = labels;
    let line = |label: &str, value: &str| format!("  {label:width$}  {value}");
    let mut lines = vec![
        template.name.clone(),
        line(&purpose, &template.summary),
        line(&of_type, &kind),
        line(&by, &issuers.join(", ")),
        line(&begin, &format!("thethuc new {}", template.name)),
    ];
    if let Some(first) = plans.first() {
        lines.push(line(&example, first));
    }
    lines.push(format!("  {}", text(Message::new("template-fields"))));
    if template.fields.is_empty() {
        lines.push(format!("    {}", text(Message::new("template-none"))));
    }
    for field in &template.fields {
        lines.extend(described(field, 4, language));
    }
    lines.join("\n") + "\n"
}

/// A field, its help, and below it the columns of records.
fn described(field: &Field, margin: usize, language: Language) -> Vec<String> {
    let space = " ".repeat(margin);
    let mut lines = vec![format!(
        "{space}{} ({}, {}): {}",
        field.name,
        field.kind.name(),
        need(field, language),
        field.label
    )];
    if let Some(help) = &field.help {
        lines.push(format!("{space}    {help}"));
    }
    if let FieldKind::Choice(options) = &field.kind {
        let of = Message::new("template-one-of").with("options", Fact::List(options.clone()));
        lines.push(format!("{space}    {}", of.text(language)));
    }
    if let FieldKind::Records(columns) = &field.kind {
        lines.extend(
            columns
                .iter()
                .flat_map(|column| described(column, margin + 4, language)),
        );
    }
    lines
}

fn need(field: &Field, language: Language) -> String {
    let need = if field.is_required() {
        Message::new("template-required")
    } else {
        Message::new("template-optional")
    };
    need.text(language)
}
