//! `thethuc build --watch`.

use std::error::Error;

use super::account::{Account, Manner};
use super::faults::Faults;
use crate::batch::{Built, Job, Mode, Round, Watch};
use crate::cli::findings::{self, FindingsFormat, Look};
use crate::cli::{language, message};
use crate::diagnostic::Report;
use crate::message::{Fact, Language, Message};
use crate::workspace::{CheckError, Checked};

/// Builds, and again after each change, until the process is ended.
pub(super) fn run(job: Job, quiet: bool) -> Result<bool, Box<dyn Error>> {
    let paths: Vec<_> = job
        .paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let waiting = Message::new("watching").with("paths", Fact::List(paths));
    let arguments: Vec<_> = std::env::args_os().collect();
    let formats = job.formats.len();
    let (mut watch, mut round) = Watch::start(job)?;
    loop {
        // The settings may ask for another language meanwhile.
        let language = language::of(&arguments);
        say(round, formats, quiet, language);
        if !quiet {
            message::line(&waiting.text(language));
        }
        round = watch.next_round()?;
    }
}

fn say(round: Round, formats: usize, quiet: bool, language: Language) {
    for plan in &round.gone {
        let gone = Message::new("plan-gone").with("plan", plan);
        message::line(&gone.text(language));
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
        language,
    };
    let manner = if quiet { Manner::Quiet } else { Manner::Files };
    account.say(manner, &Faults::new(true, language));
    let mut told = summary.report;
    for outcome in summary.outcomes {
        told.extend(outcome.report);
    }
    match checked {
        Ok(checked) => say_findings(&untold(checked, &told), quiet, language),
        Err(error) => {
            if let CheckError::Faults(report) = &error {
                message::report(report, language);
            }
            message::failure(&error, language);
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

fn say_findings(checked: &Checked, quiet: bool, language: Language) {
    if checked.files.is_empty() && checked.report.is_empty() {
        return;
    }
    let look = Look {
        language,
        styled: message::styled(&std::io::stdout()),
        quiet,
    };
    message::text(&findings::write(checked, FindingsFormat::Text, look));
}
