//! The command line's own words: help, and what is wrong with arguments.
//!
//! clap knows the arguments; its sentences are English. Help of commands and
//! arguments is set from the catalogue, by ids such as `help-build.format`; what
//! clap refuses is told by the kind of its error and the facts that it gives.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};

use super::{Cli, failure, message};
use crate::message::{Fact, Language, Message};

/// The command line with its words in a language.
pub(super) fn command(language: Language) -> Command {
    localised(Cli::command(), "thethuc", language)
}

/// `help build` as `build --help`, in the way of other programs.
pub(super) fn asked(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|word| word == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

fn localised(command: Command, name: &str, language: Language) -> Command {
    let text = |id: &str| Message::of("help", id).text(language);
    let heading = |id| Message::of("heading", id).text(language);
    let is_root = name == "thethuc";
    let described = |arg: Arg| described(arg, name, language);
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        heading("usage")
    );
    let mut command = command
        .about(text(name))
        .help_template(template)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(heading("commands"))
        .mut_args(described)
        .arg(flag("help", 'h', ArgAction::Help, &text("flag-help")));
    if is_root {
        let version = flag("version", 'V', ArgAction::Version, &text("flag-version"));
        command = command.arg(version).disable_help_subcommand(true);
    }
    let command = command.mut_args(|arg| {
        let id = if arg.is_positional() {
            "arguments"
        } else {
            "options"
        };
        arg.help_heading(heading(id))
    });
    command.mut_subcommands(|inner| {
        let name = inner.get_name().to_owned();
        localised(inner, &name, language)
    })
}

fn flag(name: &'static str, short: char, action: ArgAction, help: &str) -> Arg {
    let arg = Arg::new(name).short(short).long(name).action(action);
    arg.help(help.to_owned())
}

/// An argument with its help, what it may be, and what it is by itself.
fn described(arg: Arg, command: &str, language: Language) -> Arg {
    let id = arg.get_id().to_string();
    if ["help", "version"].contains(&id.as_str()) {
        return arg;
    }
    let owner = if id == "lang" { "thethuc" } else { command };
    let mut help = Message::of("help", &format!("{owner}.{}", id.replace('_', "-"))).text(language);
    let values: Vec<_> = arg.get_possible_values();
    let names: Vec<_> = values.iter().filter(|value| !value.is_hide_set()).collect();
    if arg.get_action().takes_values() && !names.is_empty() {
        let names = names.iter().map(|value| value.get_name().to_owned());
        let of = Message::new("help-values").with("values", Fact::List(names.collect()));
        help = format!("{help} {}", of.text(language));
    }
    let defaults = arg.get_default_values();
    if arg.get_action().takes_values() && !defaults.is_empty() {
        let defaults = defaults
            .iter()
            .map(|value| value.to_string_lossy().into_owned());
        let by = Message::new("help-default").with("value", Fact::List(defaults.collect()));
        help = format!("{help} {}", by.text(language));
    }
    let takes = arg.get_action().takes_values();
    let arg = arg.help(help);
    if takes {
        arg.hide_default_value(true).hide_possible_values(true)
    } else {
        arg
    }
}

/// Prints what is wrong with the arguments, or the help that was asked for;
/// gives the exit status.
pub(super) fn answer(error: &clap::Error, language: Language) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // A closed pipe is nobody's fault.
            let _ = error.print();
        }
        _ => refuse(error, language),
    }
    u8::try_from(error.exit_code()).unwrap_or(super::NO_WORK)
}

fn refuse(error: &clap::Error, language: Language) {
    message::refusal(&reason(error), &hints(error), language);
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let heading = Message::of("heading", "usage").text(language);
        message::line(&format!("\n{heading} {}", plain(usage)));
    }
    message::line(&format!("\n{}", Message::new("usage-more").text(language)));
}

/// The usage without the English word before it.
fn plain(usage: &StyledStr) -> String {
    let text = usage.to_string();
    let line = text.trim();
    line.strip_prefix("Usage:")
        .unwrap_or(line)
        .trim()
        .to_owned()
}

/// What was found and what was expected.
fn reason(error: &clap::Error) -> Message {
    let argument = || context(error, ContextKind::InvalidArg);
    let value = || context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            Message::new("usage-unknown-argument").with("argument", argument())
        }
        ErrorKind::InvalidSubcommand => Message::new("usage-unknown-command")
            .with("command", context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue if value().is_empty() => {
            Message::new("usage-no-value").with("argument", argument())
        }
        ErrorKind::InvalidValue => Message::new("usage-other-value")
            .with("argument", argument())
            .with("value", value())
            .with(
                "expected",
                Fact::choice(all(error, ContextKind::ValidValue)),
            ),
        ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(error);
            Message::new("usage-wrong-value")
                .with("argument", argument())
                .with("value", value())
                .with(
                    "reason",
                    reason.map_or(Message::new("usage-not-this"), failure::message),
                )
        }
        ErrorKind::NoEquals => Message::new("usage-no-equals").with("argument", argument()),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Message::new("usage-number-of-values").with("argument", argument())
        }
        ErrorKind::ArgumentConflict if all(error, ContextKind::PriorArg) == [argument()] => {
            Message::new("usage-twice").with("argument", argument())
        }
        ErrorKind::ArgumentConflict => Message::new("usage-conflict")
            .with("argument", argument())
            .with("others", Fact::names(all(error, ContextKind::PriorArg))),
        ErrorKind::MissingRequiredArgument => Message::new("usage-missing-argument").with(
            "arguments",
            Fact::names(all(error, ContextKind::InvalidArg)),
        ),
        ErrorKind::MissingSubcommand => Message::new("usage-missing-command").with(
            "commands",
            Fact::choice(all(error, ContextKind::ValidSubcommand)),
        ),
        ErrorKind::InvalidUtf8 => Message::new("usage-not-utf-8"),
        _ => Message::new("failure").with("reason", error.to_string()),
    }
}

fn hints(error: &clap::Error) -> Vec<Message> {
    let suggested = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedCommand,
        ContextKind::SuggestedValue,
    ];
    let names = suggested.into_iter().flat_map(|kind| all(error, kind));
    names
        .map(|name| Message::new("did-you-mean").with("name", name))
        .collect()
}

/// What the error tells of a kind, as one text.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    all(error, kind).join(", ")
}

/// What the error tells of a kind.
fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}
