//! `thethuc explain`.

use std::error::Error;

use clap::Args;

use super::{findings, language, message};
use crate::check::messages::{self, Language, say};
use crate::check::{Rule, bearing, rules};
use crate::diagnostic::{Diagnostic, Report, nearest};
use crate::standard::Catalogue;
use crate::workspace::{Folder, Settings};

/// What `thethuc explain` takes.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The rule's name, as it stands in brackets before a finding
    pub rule: String,
    /// Language, vi or en; without it, that of thethuc.toml or of the system
    #[arg(long, value_name = "LANG")]
    pub lang: Option<Language>,
}

/// Tells what a rule asks.
pub(super) fn run(args: &ExplainArgs) -> Result<bool, Box<dyn Error>> {
    let Some(rule) = rules::by_name(&args.rule) else {
        message::report(&Report::from(unknown(&args.rule)));
        return Err("there is nothing to explain".into());
    };
    let folder = Folder::here()?;
    let (settings, mut faults) = Settings::of(&folder);
    let (catalogue, wrong) = settings.catalogue(folder.files())?;
    faults.extend(wrong);
    message::report(&faults);
    let language = language::chosen(args.lang, settings.language);
    message::result(explanation(rule, &catalogue, language).trim_end());
    Ok(true)
}

fn unknown(name: &str) -> Diagnostic {
    let fault = Diagnostic::old_error("unknown-rule", format!("`{name}` is not a rule"));
    match nearest(name, rules::all().map(|rule| rule.name)) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.hint("`thethuc list rules` shows all"),
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
