//! `thethuc build --watch`.

use std::error::Error;

use super::account::{Account, Manner};
use super::faults::Faults;
use crate::batch::{Built, Job, Mode, Round, Watch};
use crate::cli::findings::{self, FindingsFormat, Look};
use crate::cli::{language, message};
use crate::diagnostic::Report;
use crate::workspace::{CheckError, Checked};

/// Builds, and again after each change, until the process is ended.
pub(super) fn run(job: Job, quiet: bool) -> Result<bool, Box<dyn Error>> {
    let paths: Vec<_> = job
        .paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let waiting = format!(
        "watching {} with organ profiles, templates and settings; press Ctrl-C to end",
        paths.join(", ")
    );
    let formats = job.formats.len();
    let (mut watch, mut round) = Watch::start(job)?;
    loop {
        say(round, formats, quiet);
        if !quiet {
            message::line(&waiting);
        }
        round = watch.next_round()?;
    }
}

fn say(round: Round, formats: usize, quiet: bool) {
    for plan in &round.gone {
        message::line(&format!(
            "gone: {plan}; documents that were built from it stay"
        ));
    }
    let Some(Built {
        mut summary,
        checked,
    }) = round.built
    else {
        return;
    };
    // A plan that is deleted is told when it happens.
    summary.orphans.clear();
    let account = Account {
        mode: Mode::Build,
        formats,
        prune: false,
        time: None,
        summary: &summary,
    };
    let manner = if quiet { Manner::Quiet } else { Manner::Files };
    account.say(manner, &Faults::new(true));
    let mut told = summary.report;
    for outcome in summary.outcomes {
        told.extend(outcome.report);
    }
    match checked {
        Ok(checked) => say_findings(untold(checked, &told), quiet),
        Err(error) => {
            if let CheckError::Faults(report) = &error {
                message::report(report);
            }
            message::failure(&error);
        }
    }
}

/// What building has not told yet: a plan that makes no document is not
/// counted among those that were checked.
fn untold(mut checked: Checked, told: &Report) -> Checked {
    let rest = |report: &Report| {
        let mut rest = Report::new();
        for diagnostic in report.iter() {
            if !told.iter().any(|known| known == diagnostic) {
                rest.push(diagnostic.clone());
            }
        }
        rest
    };
    checked.report = rest(&checked.report);
    for file in &mut checked.files {
        file.report = rest(&file.report);
    }
    checked
        .files
        .retain(|file| file.standard.is_some() || !file.report.is_empty());
    checked
}

fn say_findings(checked: Checked, quiet: bool) {
    if checked.files.is_empty() && checked.report.is_empty() {
        return;
    }
    let look = Look {
        language: language::chosen(None, checked.language),
        styled: message::styled(&std::io::stdout()),
        quiet,
    };
    let checked = findings::translated(checked, look.language);
    message::text(&findings::write(&checked, FindingsFormat::Text, look));
}
