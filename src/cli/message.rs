//! Diagnostics as a person reads them: source line, mark, remedy, clause.

use std::error::Error;
use std::io::{IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::workspace::WorkspaceError;

/// Prints the diagnostics of a report to standard error.
pub(super) fn report(report: &Report) {
    for fault in report.iter() {
        diagnostic(fault, None);
    }
}

/// Prints a diagnostic to standard error, with a note below it.
pub(super) fn diagnostic(diagnostic: &Diagnostic, note: Option<&str>) {
    let renderer = if styled(&std::io::stderr()) {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut group = group(diagnostic);
    if let Some(note) = note {
        group = group.element(Level::NOTE.message(note));
    }
    line(&format!("{}\n", renderer.render(&[group])));
}

/// Whether colours are shown on a stream: on a terminal, unless `NO_COLOR` asks
/// for none.
pub(super) fn styled(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Prints why the command could not do its work, and how to mend it.
pub(super) fn failure(error: &(dyn Error + 'static)) {
    if let Some(WorkspaceError::Settings(faults)) = error.downcast_ref() {
        report(faults);
    }
    line(&format!("error: {}", reasons(error)));
    if let Some(hint) = error.downcast_ref().and_then(WorkspaceError::hint) {
        line(&format!("help: {hint}"));
    }
}

/// An error with each reason behind it.
pub(super) fn reasons(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(reason) = source {
        text.push_str(&format!(": {reason}"));
        source = reason.source();
    }
    text
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

/// The words for severity, remedy, row and clause.
pub(super) struct Levels<'a> {
    /// Before the message.
    pub(super) title: Level<'a>,
    /// Before a remedy.
    pub(super) help: Level<'a>,
    /// Before the row of a table.
    pub(super) row: Level<'a>,
    /// Before the clause.
    pub(super) note: Level<'a>,
}

/// A diagnostic as it is drawn.
pub(super) fn group(diagnostic: &Diagnostic) -> Group<'_> {
    let title = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::INFO.with_name("hint"),
    };
    let levels = Levels {
        title,
        help: Level::HELP,
        row: Level::NOTE,
        note: Level::NOTE,
    };
    group_with(diagnostic, levels)
}

/// A diagnostic as it is drawn, with other words.
pub(super) fn group_with<'a>(diagnostic: &'a Diagnostic, levels: Levels<'a>) -> Group<'a> {
    let title = levels
        .title
        .primary_title(diagnostic.message.to_string())
        .id(diagnostic.code);
    let mut group = match &diagnostic.place {
        Some(place) if place.span.is_empty() && place.span.start == 0 => {
            title.element(annotate_snippets::Origin::path(place.source.name.as_str()))
        }
        Some(place) => title.element(
            Snippet::source(place.source.text.as_str())
                .path(place.source.name.as_str())
                .annotation(AnnotationKind::Primary.span(place.span.clone())),
        ),
        None => Group::with_title(title),
    };
    for hint in &diagnostic.hints {
        group = group.element(levels.help.clone().message(hint.to_string()));
    }
    if let Some(row) = &diagnostic.row {
        group = group.element(levels.row.message(row.to_string()));
    }
    if let Some(citation) = &diagnostic.citation {
        group = group.element(levels.note.message(citation.as_str()));
    }
    group
}
