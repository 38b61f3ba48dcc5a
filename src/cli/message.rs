//! Diagnostics as a person reads them: source line, mark, remedy, clause.

use std::error::Error;
use std::io::{IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::failure;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::message::{Language, Message};

/// Prints the diagnostics of a report to standard error.
pub(super) fn report(report: &Report, language: Language) {
    for fault in report {
        diagnostic(fault, None, language);
    }
}

/// Prints a diagnostic to standard error, with a note below it.
pub(super) fn diagnostic(diagnostic: &Diagnostic, note: Option<&str>, language: Language) {
    let renderer = if styled(&std::io::stderr()) {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut group = group(diagnostic, language);
    if let Some(note) = note {
        group =
            group.element(word(Level::NOTE, &Message::new("level-note"), language).message(note));
    }
    line(&format!("{}\n", renderer.render(&[group])));
}

/// Whether colours are shown on a stream: on a terminal, unless `NO_COLOR` asks
/// for none.
pub(super) fn styled(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Prints why the command could not do its work, and how to mend it.
pub(super) fn failure(error: &(dyn Error + 'static), language: Language) {
    let (hints, found) = failure::details(error);
    if let Some(found) = found {
        report(found, language);
    }
    refusal(&failure::message(error), &hints, language);
}

/// Prints a reason and its remedies to standard error.
pub(super) fn refusal(reason: &Message, hints: &[Message], language: Language) {
    let error = Message::new("level-error").text(language);
    line(&format!("{error}: {}", reason.text(language)));
    let help = Message::new("level-help").text(language);
    for hint in hints {
        line(&format!("{help}: {}", hint.text(language)));
    }
}

/// Prints a line to standard error. A closed pipe is nobody's fault.
pub(super) fn line(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Prints a line to standard output; `false` when nobody reads it any more.
pub(super) fn result(text: &str) -> bool {
    writeln!(std::io::stdout().lock(), "{text}").is_ok()
}

/// Prints a text to standard output; `false` when nobody reads it.
pub(super) fn text(text: &str) -> bool {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .is_ok()
}

/// The levels of what is drawn, with their words in a language.
pub(super) fn level(severity: Severity, language: Language) -> Level<'static> {
    match severity {
        Severity::Error => word(Level::ERROR, &Message::new("level-error"), language),
        Severity::Warning => word(Level::WARNING, &Message::new("level-warning"), language),
        Severity::Hint => word(Level::INFO, &Message::new("level-hint"), language),
    }
}

/// A level under a word of the catalogue.
pub(super) fn word(level: Level<'static>, word: &Message, language: Language) -> Level<'static> {
    level.with_name(word.text(language))
}

/// A diagnostic as it is drawn.
pub(super) fn group(diagnostic: &Diagnostic, language: Language) -> Group<'_> {
    let title = level(diagnostic.severity, language)
        .primary_title(diagnostic.message.text(language))
        .id(diagnostic.code);
    let mut group = match &diagnostic.place {
        Some(place) if place.span.is_empty() && place.span.start == 0 => {
            title.element(Origin::path(place.source.name.as_str()))
        }
        Some(place) => title.element(
            Snippet::source(place.source.text.as_str())
                .path(place.source.name.as_str())
                .annotation(AnnotationKind::Primary.span(place.span.clone())),
        ),
        None => Group::with_title(title),
    };
    for hint in &diagnostic.hints {
        group = group.element(
            word(Level::HELP, &Message::new("level-help"), language).message(hint.text(language)),
        );
    }
    if let Some(row) = &diagnostic.row {
        group = group.element(
            word(Level::NOTE, &Message::new("level-note"), language).message(row.text(language)),
        );
    }
    if let Some(citation) = &diagnostic.citation {
        group = group.element(
            word(Level::NOTE, &Message::new("level-clause"), language).message(citation.as_str()),
        );
    }
    group
}
