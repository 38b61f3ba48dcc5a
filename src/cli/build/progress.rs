//! How far a run is: a bar on a terminal, now and then a line elsewhere.

use std::io::IsTerminal;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::figures::{about, rate};
use crate::cli::message;
use crate::message::{Language, Message};

/// The bar: how much is done, how fast, how long it takes yet, what failed.
const BAR: &str = "{bar:28} {pos}/{len}{rate}{left}{msg}";
/// How often the bar is drawn where nothing is done.
const TICK: Duration = Duration::from_millis(250);
/// The least time between two lines.
const BREATH: Duration = Duration::from_secs(2);
/// The time after which a line comes though little was done.
const SILENCE: Duration = Duration::from_secs(30);
/// Into how many steps the work is divided.
const STEPS: usize = 10;

/// What shows how far a run is.
pub(super) struct Progress {
    form: Form,
    language: Language,
    state: Mutex<State>,
}

/// In what form it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Bar,
    Lines,
    Nothing,
}

#[derive(Default)]
struct State {
    failed: usize,
    bar: Option<ProgressBar>,
    lines: Option<Lines>,
}

impl Progress {
    /// Nothing is shown before the work begins.
    pub(super) fn new(is_shown: bool, language: Language) -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let form = match std::io::stderr().is_terminal() && !dumb {
            _ if !is_shown => Form::Nothing,
            true => Form::Bar,
            false => Form::Lines,
        };
        Self {
            form,
            language,
            state: Mutex::default(),
        }
    }

    /// The work on so many documents begins.
    pub(super) fn begin(&self, count: usize) {
        let mut state = self.state();
        match self.form {
            Form::Bar if count > 0 => state.bar = Some(bar(count, self.language)),
            Form::Lines => state.lines = Some(Lines::new(count, self.language)),
            Form::Bar | Form::Nothing => {}
        }
    }

    /// One more is done.
    pub(super) fn step(&self, failed: bool) {
        let mut state = self.state();
        state.failed += usize::from(failed);
        let failures = state.failed;
        if let Some(bar) = &state.bar {
            bar.inc(1);
            // Only a message draws the bar before its next tick.
            bar.set_message(match failures {
                0 => String::new(),
                count => format!(", {}", failed_so_far(count).text(self.language)),
            });
        }
        if let Some(lines) = &mut state.lines
            && let Some(line) = lines.step(failures)
        {
            message::line(&line);
        }
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        if let Some(bar) = self.state().bar.take() {
            bar.finish_and_clear();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn bar(count: usize, language: Language) -> ProgressBar {
    let speed = move |state: &ProgressState, to: &mut dyn std::fmt::Write| {
        let done = usize::try_from(state.pos()).unwrap_or(usize::MAX);
        if let Some(rate) = rate(done, state.elapsed()) {
            // The bar's own text takes every word.
            let _ = write!(to, ", {}", rate.text(language));
        }
    };
    let left = move |state: &ProgressState, to: &mut dyn std::fmt::Write| {
        if state.pos() > 0 {
            let left = Message::new("progress-left").with("time", about(state.eta()));
            let _ = write!(to, ", {}", left.text(language));
        }
    };
    let style = ProgressStyle::with_template(BAR).unwrap_or_else(|_| ProgressStyle::default_bar());
    let style = style.with_key("rate", speed).with_key("left", left);
    let target = ProgressDrawTarget::stderr();
    let bar = ProgressBar::with_draw_target(u64::try_from(count).ok(), target).with_style(style);
    bar.enable_steady_tick(TICK);
    bar.tick();
    bar
}

/// How many documents failed until now.
fn failed_so_far(count: usize) -> Message {
    Message::new("progress-failed").with("n", count)
}

/// When a line is due, and what it says.
struct Lines {
    language: Language,
    count: usize,
    done: usize,
    began: Instant,
    /// The time of the line before, and how much was done then.
    last: (Duration, usize),
}

impl Lines {
    fn new(count: usize, language: Language) -> Self {
        Self {
            language,
            count,
            done: 0,
            began: Instant::now(),
            last: (Duration::ZERO, 0),
        }
    }

    /// The line that is due after one more document.
    fn step(&mut self, failed: usize) -> Option<String> {
        self.done += 1;
        self.line(self.began.elapsed(), failed)
    }

    fn line(&mut self, time: Duration, failed: usize) -> Option<String> {
        let (before, told) = self.last;
        let step = |done: usize| done * STEPS / self.count.max(1);
        let pause = time.saturating_sub(before);
        let due = pause >= BREATH && step(self.done) > step(told) || pause >= SILENCE;
        // Of the end the account tells.
        if !due || self.done >= self.count {
            return None;
        }
        self.last = (time, self.done);
        let done = u32::try_from(self.done).unwrap_or(u32::MAX);
        let rest = u32::try_from(self.count - self.done).unwrap_or(u32::MAX);
        let mut parts = vec![
            Message::new("progress-done")
                .with("done", self.done)
                .with("n", self.count),
        ];
        if let Some(rate) = rate(self.done, time) {
            let left = about(time.mul_f64(f64::from(rest) / f64::from(done)));
            parts.extend([rate, Message::new("progress-left").with("time", left)]);
        }
        if failed > 0 {
            parts.push(failed_so_far(failed));
        }
        let texts: Vec<_> = parts.iter().map(|part| part.text(self.language)).collect();
        Some(texts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of a run in which each document takes so long.
    fn told(count: usize, each: Duration, failed: usize) -> Vec<String> {
        let mut lines = Lines::new(count, Language::English);
        let mut told = Vec::new();
        for done in 1..=count {
            lines.done = done;
            let time = each * u32::try_from(done).expect("a small number");
            told.extend(lines.line(time, failed));
        }
        told
    }

    #[test]
    fn a_short_run_is_silent() {
        assert!(told(40, Duration::from_millis(45), 0).is_empty());
    }

    #[test]
    fn a_long_run_tells_each_tenth() {
        let lines = told(1000, Duration::from_millis(25), 2);
        assert_eq!(lines.len(), 9, "{lines:#?}");
        assert_eq!(
            lines[0],
            "100 of 1000 documents, 40 documents a second, 23 s left, 2 failed"
        );
        assert_eq!(
            lines[8],
            "900 of 1000 documents, 40 documents a second, 3 s left, 2 failed"
        );
    }

    #[test]
    fn a_run_of_some_seconds_tells_less() {
        let lines = told(200, Duration::from_millis(25), 0);
        assert_eq!(lines.len(), 2, "{lines:#?}");
        assert!(lines[0].starts_with("80 of 200 documents, "), "{lines:#?}");
    }

    #[test]
    fn a_very_long_run_tells_twice_a_minute() {
        let lines = told(100_000, Duration::from_millis(25), 0);
        // 2500 seconds: a line each 30 seconds, or each tenth of 250.
        assert!((80..=100).contains(&lines.len()), "{}", lines.len());
    }
}
