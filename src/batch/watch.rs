//! Building again what a save has changed.
//!
//! Folders are watched, not files: an editor that saves by renaming puts
//! another file in the place of the old one. An event only says that it is
//! time to look; what has changed is told by comparing the [`Ground`] with
//! what it was before, so that neither reading, nor the documents that are
//! written, nor an event that was lost can lead astray. Drives on a network
//! may tell nothing at all, hence a look every few seconds.

mod ground;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify_debouncer_full::notify::event::{AccessKind, AccessMode};
use notify_debouncer_full::notify::{self, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};

use super::job::Job;
use super::run::{Outcome, State, Summary, build_some};
use crate::workspace::check::{CheckError, CheckJob, Checked, check};
use crate::workspace::folder::{Folder, PlanFile, WorkspaceError};
use crate::workspace::settings::Settings;
use ground::{Ground, Scope};

/// How long a file must have been left alone before it is read.
const SETTLED: Duration = Duration::from_millis(200);
/// How often files are looked at where no event comes.
const LOOK: Duration = Duration::from_secs(3);
/// How often a look is tried again when folders change below it.
const TRIES: usize = 5;

/// A job that is built again whenever its files change.
pub struct Watch {
    job: Job,
    workspace: Folder,
    scope: Scope,
    ground: Ground,
    watcher: Debouncer<RecommendedWatcher, NoCache>,
    watched: BTreeSet<PathBuf>,
    events: Receiver<Result<(), notify::Error>>,
}

/// What followed from a change.
#[derive(Debug)]
pub struct Round {
    /// Plans that were deleted, by their paths for messages.
    pub gone: Vec<String>,
    /// What was built; none when plans were deleted and no more.
    pub built: Option<Built>,
}

/// Plans that were built and checked.
#[derive(Debug)]
pub struct Built {
    /// What became of them.
    pub summary: Summary,
    /// What `check` finds in them, or why it could not look.
    pub checked: Result<Checked, CheckError>,
}

impl Watch {
    /// Builds every plan of a job and begins to watch its files.
    ///
    /// # Errors
    /// As for [`build`](super::build); or the system does not let folders be
    /// watched.
    pub fn start(job: Job) -> Result<(Self, Round), WorkspaceError> {
        let workspace = Folder::here()?;
        let plans = workspace.plans(&job.paths)?;
        let scope = Scope::new(&workspace, &job);
        let ground = Ground::look(&workspace, &scope)?;
        let (send, events) = channel();
        let watcher = new_debouncer_opt(
            SETTLED,
            None,
            move |told: DebounceEventResult| {
                // Nobody receives only when the watch has ended.
                let _ = match told {
                    Ok(events) if events.iter().any(|event| is_change(event.kind)) => {
                        send.send(Ok(()))
                    }
                    Ok(_) => Ok(()),
                    Err(errors) => errors
                        .into_iter()
                        .try_for_each(|error| send.send(Err(error))),
                };
            },
            NoCache::new(),
            notify::Config::default(),
        )?;
        let mut watch = Self {
            job,
            workspace,
            scope,
            ground,
            watcher,
            watched: BTreeSet::new(),
            events,
        };
        watch.watch_folders()?;
        let built = watch.build(&plans, |_| true)?;
        let round = Round {
            gone: Vec::new(),
            built: Some(built),
        };
        Ok((watch, round))
    }

    /// Waits until files change, and builds and checks the plans that they
    /// concern.
    ///
    /// # Errors
    /// A folder of the job has disappeared, the folder of templates cannot be
    /// read or that for the output not be written, or changes are told no
    /// more.
    pub fn next_round(&mut self) -> Result<Round, WorkspaceError> {
        loop {
            let told = self.wait()?;
            let mut now = self.look()?;
            if !told && !now.changes(&self.ground).is_empty() {
                // Nobody has waited yet until the file was written in full.
                std::thread::sleep(SETTLED);
                now = self.look()?;
            }
            let concern = ground::concern(&self.ground, &now, &now.changes(&self.ground));
            self.ground = now;
            self.watch_folders()?;
            let built = match concern.plans.as_slice() {
                [] => None,
                plans => {
                    let anew =
                        |outcome: &Outcome| concern.settings || outcome.state != State::Skipped;
                    Some(self.build(plans, anew)?)
                }
            };
            // What a change concerns may still be as it would be built.
            let built = built.filter(|built| concern.settings || !built.is_idle());
            if built.is_some() || !concern.gone.is_empty() {
                return Ok(Round {
                    gone: concern.gone,
                    built,
                });
            }
        }
    }

    /// Until something has happened, or, with `false`, until it is time to look.
    fn wait(&self) -> Result<bool, WorkspaceError> {
        let told = match self.events.recv_timeout(LOOK) {
            Ok(event) => event.map(|()| true)?,
            // The watcher, which holds the sender, is ours.
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => false,
        };
        for event in self.events.try_iter() {
            event?;
        }
        Ok(told)
    }

    /// What there is now. Folders may come and go during the look; a folder
    /// that is only being replaced is back at the next one.
    fn look(&self) -> Result<Ground, WorkspaceError> {
        let mut looked = Ground::look(&self.workspace, &self.scope);
        for _ in 1..TRIES {
            if looked.is_ok() {
                break;
            }
            std::thread::sleep(SETTLED);
            looked = Ground::look(&self.workspace, &self.scope);
        }
        looked
    }

    /// Watches the folders that there are now, each by itself: below it may
    /// lie others that do not matter and are large.
    fn watch_folders(&mut self) -> Result<(), WorkspaceError> {
        let folders = self.ground.folders();
        for folder in self.watched.difference(folders) {
            // The system has mostly forgotten it already.
            let _ = self.watcher.unwatch(folder);
        }
        let mut watched: BTreeSet<_> = self.watched.intersection(folders).cloned().collect();
        for folder in folders.difference(&self.watched) {
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => _ = watched.insert(folder.clone()),
                // It has gone since; if it comes back, the next look sees it.
                Err(_) if !folder.is_dir() => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.watched = watched;
        Ok(())
    }

    /// Builds plans, and checks those whose documents came out so.
    fn build(
        &self,
        plans: &[PlanFile],
        is_checked: impl Fn(&Outcome) -> bool,
    ) -> Result<Built, WorkspaceError> {
        let all = self.ground.plans();
        let summary = match Settings::sound(self.workspace.files()) {
            Ok(settings) => {
                build_some(&self.workspace, &settings, (all, plans), &self.job, &|_| {})?
            }
            // They may be mended by the next save.
            Err(faults) => Summary::of_report(faults),
        };
        // A plan with a table has an outcome for each row.
        let done: BTreeSet<&Path> = summary
            .outcomes
            .iter()
            .filter(|outcome| is_checked(outcome))
            .map(|outcome| outcome.path.as_path())
            .collect();
        let is_done = |plan: &&PlanFile| done.contains(plan.path.as_path());
        let paths: Vec<_> = plans
            .iter()
            .filter(is_done)
            .map(|plan| plan.path.clone())
            .collect();
        let checked = match paths.is_empty() {
            true => Ok(Checked::default()),
            false => check(
                &self.workspace,
                &CheckJob {
                    paths,
                    ..CheckJob::default()
                },
            ),
        };
        Ok(Built { summary, checked })
    }
}

impl Built {
    /// Whether there was nothing to do and there is nothing to say.
    fn is_idle(&self) -> bool {
        let outcomes = &self.summary.outcomes;
        self.summary.report.is_empty() && outcomes.iter().all(|o| o.state == State::Skipped)
    }
}

/// Whether an event tells of more than reading.
const fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => {
            matches!(access, AccessKind::Close(AccessMode::Write))
        }
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}
