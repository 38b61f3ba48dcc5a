//! Diagnostics as a person reads them: source line, mark, remedy, clause.

use std::error::Error;
use std::io::{IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Report, Severity};

/// Prints the diagnostics of a report to standard error.
pub(super) fn report(report: &Report) {
    let styled = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    for diagnostic in report.iter() {
        let text = renderer.render(&[group(diagnostic)]);
        line(&format!("{text}\n"));
    }
}

/// Prints why the command could not do its work, with each reason behind it.
pub(super) fn failure(error: &dyn Error) {
    let mut text = format!("error: {error}");
    let mut source = error.source();
    while let Some(reason) = source {
        text.push_str(&format!(": {reason}"));
        source = reason.source();
    }
    line(&text);
}

/// Prints a line to standard error. A closed pipe is nobody's fault.
pub(super) fn line(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Prints a line to standard output; `false` when nobody reads it any more.
pub(super) fn result(text: &str) -> bool {
    writeln!(std::io::stdout().lock(), "{text}").is_ok()
}

fn group(diagnostic: &Diagnostic) -> Group<'_> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::INFO.with_name("hint"),
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
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
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    if let Some(citation) = &diagnostic.citation {
        group = group.element(Level::NOTE.message(citation.as_str()));
    }
    group
}
