//! `thethuc new`.

mod ask;

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{message, prompt};
use crate::batch::{Choice, Desk, OrganFile, next_file, this_year, usual_file};
use crate::diagnostic::Diagnostic;
use crate::drafting::Answers;
use crate::message::{Fact, Language, Message};
use crate::template::Template;
use crate::workspace::{Folder, WorkspaceError};

/// The name that stands for standard output.
const STDOUT: &str = "-";

/// What `thethuc new` takes.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The template; `thethuc list templates` shows all
    #[arg(value_name = "TEMPLATE", required_unless_present = "from")]
    pub template: Option<String>,
    /// The file to write, `-` for standard output; without it,
    /// `plans/TEMPLATE-YEAR.yaml`
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// The organ's profile; asked for, or the only one that fits
    #[arg(long, value_name = "NAME", conflicts_with = "from")]
    pub organ: Option<String>,
    /// The key of the signer in the profile; without it, the first
    #[arg(long, value_name = "KEY", conflicts_with = "from")]
    pub signer: Option<String>,
    /// The year of the document; without it, this year, or the year after
    /// that of the plan named by `--from`
    #[arg(long, value_name = "YEAR", value_parser = super::build::year)]
    pub year: Option<i32>,
    /// A value: KEY=VALUE; lists grow with each
    #[arg(long, value_name = "KEY=VALUE", conflicts_with = "from")]
    pub set: Vec<String>,
    /// Move this plan on to another year; FILE stands in the place of TEMPLATE
    #[arg(long, value_name = "PLAN")]
    pub from: Option<PathBuf>,
    /// Ask nothing, also in a terminal
    #[arg(long)]
    pub no_input: bool,
}

/// Writes a plan.
pub(super) fn run(args: &NewArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let (desk, faults) = Desk::new(&Folder::here()?)?;
    message::report(&faults, language);
    match (&args.from, &args.template) {
        (Some(plan), file) => next_year(&desk, args, plan, file.as_deref(), language),
        (None, Some(name)) => first(&desk, args, name, language),
        (None, None) => Ok(false),
    }
}

fn first(
    desk: &Desk,
    args: &NewArgs,
    name: &str,
    language: Language,
) -> Result<bool, Box<dyn Error>> {
    let template = desk.template(name)?;
    let (mut answers, given) = given(template, &args.set)?;
    let asks = prompt::possible() && !args.no_input;
    let (organ, signer, year) = if asks {
        let organ = match &args.organ {
            Some(name) => desk.organ(template, Some(name))?,
            None => ask::organ(desk, template)?,
        };
        let signer = match &args.signer {
            Some(key) => signer(organ, Some(key))?,
            None => ask::signer(organ)?,
        };
        let year = match args.year {
            Some(year) => year,
            None => ask::year(this_year())?,
        };
        let file = place(args, &template.name, year);
        if file != Path::new(STDOUT) {
            desk.vacant(&file)?;
        }
        ask::fields(template, &given, &mut answers)?;
        (organ, signer, year)
    } else {
        let organ = desk.organ(template, args.organ.as_deref())?;
        let signer = signer(organ, args.signer.as_deref())?;
        (organ, signer, args.year.unwrap_or_else(this_year))
    };
    let choice = Choice {
        template: &template.name,
        organ,
        signer: &signer,
        year,
    };
    let file = place(args, &template.name, year);
    let text = desk.draft(&choice, &answers, &file)?;
    put(desk, &file, &text)?;
    if file != Path::new(STDOUT) {
        let examples = text.matches(" VÍ DỤ, ").count();
        if examples > 0 {
            let left = Message::new("new-examples").with("n", examples);
            message::line(&left.text(language));
        }
        let next = Message::new("next-build").with("path", file.display().to_string());
        message::line(&next.text(language));
    }
    Ok(true)
}

/// The values that options give, and the names of their keys.
fn given<'a>(
    template: &Template,
    sets: &'a [String],
) -> Result<(Answers, Vec<&'a str>), WorkspaceError> {
    let mut answers = Answers::default();
    let mut given = Vec::new();
    for set in sets {
        let (key, value) = set
            .split_once('=')
            .ok_or_else(|| Diagnostic::error(Message::new("no-value").with("set", set)))?;
        answers.take(template, key.trim(), value)?;
        given.push(key.trim());
    }
    Ok((answers, given))
}

/// Where the plan goes.
fn place(args: &NewArgs, template: &str, year: i32) -> PathBuf {
    let named = args.file.clone();
    named.unwrap_or_else(|| usual_file(template, year))
}

/// The signer of this key; the profile's first when no key is given.
fn signer(organ: &OrganFile, key: Option<&str>) -> Result<String, WorkspaceError> {
    let signers = organ.signers();
    match key {
        None => Ok(signers.first().map_or_else(String::new, |s| s.0.to_owned())),
        Some(key) if signers.iter().any(|signer| signer.0 == key) => Ok(key.to_owned()),
        Some(key) => {
            let keys: Vec<_> = signers.iter().map(|signer| signer.0).collect();
            let fault = Message::new("unknown-signer.profile")
                .with("organ", organ.name.as_str())
                .with("key", key);
            let known = Message::new("unknown-signer.those").with("keys", Fact::names(keys));
            Err(Diagnostic::error(fault).hint(known).into())
        }
    }
}

fn next_year(
    desk: &Desk,
    args: &NewArgs,
    plan: &Path,
    file: Option<&str>,
    language: Language,
) -> Result<bool, Box<dyn Error>> {
    let from = desk.year_of(plan);
    let year = args
        .year
        .unwrap_or_else(|| from.map_or_else(this_year, |year| year + 1));
    let advanced = match desk.advance(plan, year)? {
        Ok(advanced) => advanced,
        Err(faults) => {
            message::report(&faults, language);
            let fault = Message::new("bad-plan").with("path", plan.display().to_string());
            return Err(WorkspaceError::from(Diagnostic::error(fault)).into());
        }
    };
    let file = file.map_or_else(|| next_file(plan, from, year), PathBuf::from);
    put(desk, &file, &advanced.text)?;
    message::line(&Message::new("look-over").text(language));
    for look in &advanced.looks {
        message::line(&format!("- {}", look.text(language)));
    }
    Ok(true)
}

/// Writes a plan and says where, or prints it.
fn put(desk: &Desk, file: &Path, text: &str) -> Result<(), WorkspaceError> {
    if file == Path::new(STDOUT) {
        message::result(text.trim_end());
        return Ok(());
    }
    desk.put(file, text)?;
    message::result(&file.display().to_string());
    Ok(())
}
