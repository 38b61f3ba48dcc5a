//! `thethuc list`.

mod rules;
mod templates;

use std::error::Error;

use clap::{Args, ValueEnum};

use super::message;
use crate::message::{Language, Message};
use crate::model::Component;
use crate::standard::Catalogue;
use crate::template::prose;
use crate::workspace::{Folder, Settings};

/// What `thethuc list` takes.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// What to list; all of it when nothing is named
    #[arg(value_name = "WHAT", value_delimiter = ',')]
    pub what: Vec<Shelf>,
    /// Tell of each template what it is for, who may issue it, and the help of
    /// its fields
    #[arg(long)]
    pub long: bool,
    /// Print the rules as tables in Markdown
    #[arg(long)]
    pub markdown: bool,
}

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shelf {
    /// Templates with their fields (mẫu)
    Templates,
    /// Standards with their validity (tiêu chuẩn thể thức)
    Standards,
    /// Types of documents with their codes (tên loại)
    Types,
    /// Components whose style a plan can change (thành phần thể thức)
    Components,
    /// Filters, functions and tests for templates
    Filters,
    /// Rules of `check` with their severity by each standard (quy tắc)
    Rules,
}

/// Prints the lists that were asked for.
pub(super) fn run(args: &ListArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let shelves = if args.what.is_empty() {
        Shelf::value_variants().to_vec()
    } else {
        args.what.clone()
    };
    let (_, faults) = Settings::of(&Folder::here()?);
    message::report(&faults, language);
    if args.markdown {
        message::result(rules::markdown(language).trim_end());
        return Ok(true);
    }
    let mut well = true;
    for (index, shelf) in shelves.iter().enumerate() {
        let (title, rows) = match shelf {
            Shelf::Templates => ("templates", templates::rows(&mut well, language)?),
            Shelf::Standards => ("standards", standards()),
            Shelf::Types => ("types", types()),
            Shelf::Components => ("components", components(language)),
            Shelf::Filters => ("filters", filters(language)),
            Shelf::Rules => ("rules", rules::rows(language)),
        };
        let gap = if index > 0 { "\n" } else { "" };
        if shelves.len() > 1
            && !message::result(&format!(
                "{gap}{}:",
                Message::of("list", title).text(language)
            ))
        {
            return Ok(well);
        }
        if args.long && *shelf == Shelf::Templates {
            message::result(templates::long(&mut well, language)?.trim_end());
        } else {
            print(&rows);
        }
    }
    Ok(well)
}

/// Prints rows in columns.
fn print(rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<_> = (0..columns).map(width).collect();
    for row in rows {
        let cells: Vec<_> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        if !message::result(format!("  {}", cells.join("  ")).trim_end()) {
            return;
        }
    }
}

fn standards() -> Vec<Vec<String>> {
    Catalogue::builtin()
        .iter()
        .map(|standard| {
            let from = standard.validity.from.format("%d/%m/%Y");
            let until = standard
                .validity
                .until
                .map_or_else(String::new, |day| day.format("%d/%m/%Y").to_string());
            vec![
                standard.name.clone(),
                format!("{from} - {until}"),
                standard.title.clone(),
            ]
        })
        .collect()
}

fn types() -> Vec<Vec<String>> {
    Catalogue::builtin()
        .iter()
        .flat_map(|standard| {
            standard.drafted_kinds().map(|entry| {
                vec![
                    standard.name.clone(),
                    entry.kind.code.clone().unwrap_or_else(|| "-".to_owned()),
                    entry.kind.name.clone(),
                ]
            })
        })
        .collect()
}

fn components(language: Language) -> Vec<Vec<String>> {
    Component::ALL
        .iter()
        .map(|component| vec![component.key(), component.message().text(language)])
        .collect()
}

fn filters(language: Language) -> Vec<Vec<String>> {
    prose::CATALOGUE
        .iter()
        .map(|entry| {
            vec![
                entry.name.to_owned(),
                entry.tool.kind().text(language),
                entry.summary.text(language),
                format!("{} -> {}", entry.example, entry.result),
            ]
        })
        .collect()
}
