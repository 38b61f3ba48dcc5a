//! `thethuc explain`.

use std::error::Error;

use clap::Args;

use super::{findings, message};
use crate::check::messages::{self, say};
use crate::check::{Rule, bearing, rules};
use crate::diagnostic::{Diagnostic, nearest};
use crate::message::{Language, Message};
use crate::standard::Catalogue;
use crate::workspace::{Folder, Settings, WorkspaceError};

/// What `thethuc explain` takes.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The rule's name, as it stands in brackets before a finding
    pub rule: String,
}

/// Tells what a rule asks.
pub(super) fn run(args: &ExplainArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let Some(rule) = rules::by_name(&args.rule) else {
        return Err(WorkspaceError::from(unknown(&args.rule)).into());
    };
    let folder = Folder::here()?;
    let (settings, mut faults) = Settings::of(&folder);
    let (catalogue, wrong) = settings.catalogue(folder.files())?;
    faults.extend(wrong);
    message::report(&faults, language);
    message::result(explanation(rule, &catalogue, language).trim_end());
    Ok(true)
}

fn unknown(name: &str) -> Diagnostic {
    let fault = Diagnostic::error(Message::new("unknown-rule.alone").with("name", name));
    match nearest(name, rules::all().map(|rule| rule.name)) {
        Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
        None => fault.hint(Message::new("unknown-rule.list")),
    }
}

fn explanation(rule: &Rule, catalogue: &Catalogue, language: Language) -> String {
    let field = |id: &str| say(language, id, &[]);
    let group = say(language, &format!("group-{}", rule.group.key()), &[]);
    let mut text = format!(
        "{} ({group})\n\n{}\n{}\n\n{}:\n",
        rule.name,
        messages::what(language, rule.name),
        messages::why(language, rule.name),
        field("field-clause")
    );
    for standard in catalogue.iter() {
        if let Some(bearing) = bearing(rule, standard) {
            let severity = findings::severity(language, bearing.severity);
            let line = format!("  {} ({severity}): {}\n", standard.name, bearing.clauses());
            text.push_str(&line);
        }
    }
    for (id, example) in [("field-wrong", rule.wrong), ("field-right", rule.right)] {
        text.push_str(&format!("\n{}:\n", field(id)));
        for line in example.lines() {
            text.push_str(&format!("  {line}\n"));
        }
    }
    text
}
