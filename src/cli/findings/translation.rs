//! What the program says of files and suppressions, in the language of the
//! report. Diagnostics are written in English; those that a reader of a report
//! meets have their words in the catalogue of messages.

use crate::check::Fact;
use crate::check::messages::{Language, said};
use crate::diagnostic::{Diagnostic, Report};
use crate::workspace::Checked;

/// What was found, with the diagnostics of files in a language.
pub(in crate::cli) fn translated(mut checked: Checked, language: Language) -> Checked {
    for file in &mut checked.files {
        let mut report = Report::new();
        for diagnostic in file.report.iter() {
            report.push(in_language(diagnostic, &file.path, language));
        }
        file.report = report;
    }
    checked
}

fn in_language(diagnostic: &Diagnostic, file: &str, language: Language) -> Diagnostic {
    let facts: [(&'static str, Fact); 4] = [
        ("file", file.into()),
        ("name", name(diagnostic).into()),
        ("told", diagnostic.message.to_string().into()),
        (
            "remedy",
            diagnostic
                .hints
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; ")
                .into(),
        ),
    ];
    let mut translated = diagnostic.clone();
    if let Some(message) = said(language, &format!("fault-{}", diagnostic.code), &facts) {
        translated.message = message.into();
    }
    let mend = said(language, &format!("fault-{}-mend", diagnostic.code), &facts);
    if let Some(mend) = mend.filter(|mend| !mend.is_empty()) {
        translated.hints = vec![mend.into()];
    }
    translated
}

/// The first name that a message tells: names stand in backticks.
fn name(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.place.as_ref();
    let marked = place.and_then(|place| place.source.text.get(place.span.clone()));
    let message = diagnostic.message.to_string();
    let quoted = message.split('`').nth(1);
    quoted.or(marked).unwrap_or_default().to_owned()
}
