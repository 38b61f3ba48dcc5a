//! Questions in a terminal.

use std::io::IsTerminal;

use inquire::ui::RenderConfig;
use inquire::validator::{ErrorMessage, Validation};
use inquire::{InquireError, Select, Text};

use crate::diagnostic::Diagnostic;

/// The person ended the questions; nothing was written.
#[derive(Debug, thiserror::Error)]
pub(super) enum PromptError {
    /// By Esc or Ctrl-C.
    #[error("ended by the user; nothing was written")]
    Ended,
    /// The terminal failed.
    #[error("the terminal cannot be asked")]
    Terminal(#[source] InquireError),
}

impl From<InquireError> for PromptError {
    fn from(error: InquireError) -> Self {
        match error {
            InquireError::OperationCanceled | InquireError::OperationInterrupted => Self::Ended,
            InquireError::NotTTY
            | InquireError::InvalidConfiguration(_)
            | InquireError::IO(_)
            | InquireError::Custom(_) => Self::Terminal(error),
        }
    }
}

/// Whether someone is there to answer.
pub(super) fn possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// A question for a text.
#[derive(Default)]
pub(super) struct Question<'a> {
    /// What is asked for.
    pub(super) label: &'a str,
    /// What to write, and an example.
    pub(super) help: &'a str,
    /// What is taken when nothing is typed.
    pub(super) default: Option<&'a str>,
}

/// A text that `valid` takes; another is asked for again, with the reason.
pub(super) fn text(
    question: &Question,
    valid: impl Fn(&str) -> Result<(), Diagnostic> + Clone + 'static,
) -> Result<String, PromptError> {
    let mut prompt = Text::new(question.label)
        .with_render_config(look())
        .with_validator(move |typed: &str| {
            Ok(match valid(typed) {
                Ok(()) => Validation::Valid,
                Err(fault) => Validation::Invalid(ErrorMessage::Custom(told(&fault))),
            })
        });
    if !question.help.is_empty() {
        prompt = prompt.with_help_message(question.help);
    }
    if let Some(default) = question.default {
        prompt = prompt.with_default(default);
    }
    Ok(prompt.prompt()?)
}

/// One of several, by arrow keys: its index.
pub(super) fn choice(label: &str, options: Vec<String>) -> Result<usize, PromptError> {
    Ok(Select::new(label, options)
        .with_render_config(look())
        .with_help_message("mũi tên lên, xuống để chọn; gõ chữ để lọc; Enter để nhận")
        .raw_prompt()?
        .index)
}

fn look() -> RenderConfig<'static> {
    if super::message::styled(&std::io::stderr()) {
        RenderConfig::default_colored()
    } else {
        RenderConfig::empty()
    }
}

/// What was found and how to mend it, on one line.
fn told(fault: &Diagnostic) -> String {
    let mut parts = vec![fault.message.to_string()];
    parts.extend(fault.hints.iter().map(ToString::to_string));
    parts.join("; ")
}
