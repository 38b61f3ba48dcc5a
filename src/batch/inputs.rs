//! What a document is made from, and what of it has changed since.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::workspace::Workspace;
use crate::plan::Calendar;
use crate::render::fonts::Typeface;
use crate::template::Engine;

/// The program: its version, and a digest of all that it is built from, with
/// the standards, styles, templates and fonts inside it.
const PROGRAM: &str = env!("THETHUC_PROGRAM");

/// What a document was made from, each thing with its digest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Inputs {
    /// Files by their paths: plan, organ profiles, texts, pictures. Those that
    /// were looked for and are not there have no digest: were they made, they
    /// would be taken.
    files: BTreeMap<String, Option<Digest>>,
    /// Templates by name, each with all that it takes in.
    templates: BTreeMap<String, Option<Digest>>,
    /// The row of the table, when the plan has one for each document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row: Option<Digest>,
    /// The year that the plan was moved to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    year: Option<i32>,
    /// The days off and the working days that the office has of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calendar: Option<Digest>,
    /// The name of the standard.
    standard: String,
    /// The typeface.
    typeface: String,
    /// The program.
    program: String,
}

impl Inputs {
    /// Notes a file that was read, or, without bytes, looked for.
    pub(super) fn file(&mut self, name: String, digest: Option<Digest>) {
        self.files.insert(name, digest);
    }

    /// Notes a template.
    pub(super) fn template(&mut self, name: &str, digest: Option<Digest>) {
        self.templates.insert(name.to_owned(), digest);
    }

    /// Notes the row and the year of an order.
    pub(super) fn part(&mut self, row: Option<Digest>, year: Option<i32>) {
        self.row = row;
        self.year = year;
    }

    /// Notes the standard that the document is set by.
    pub(super) fn standard(&mut self, name: &str) {
        name.clone_into(&mut self.standard);
    }

    /// The year that the plan was moved to.
    pub(super) const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The program that took them.
    pub(super) fn program(&self) -> &str {
        &self.program
    }

    /// By what a file is known to be made from just these.
    pub(super) fn digest(&self) -> Digest {
        Digest::of(&serde_json::to_vec(self).unwrap_or_default())
    }

    /// What is no more as it was, by its name.
    pub(super) fn changes(
        &self,
        now: &Present,
        row: Option<&Digest>,
        year: Option<i32>,
    ) -> Vec<String> {
        let mut changes = Vec::new();
        if self.program != PROGRAM {
            changes.push("the program".to_owned());
        }
        if self.typeface != now.typeface {
            changes.push("the typeface".to_owned());
        }
        if self.calendar != now.calendar {
            changes.push("the calendar of the office".to_owned());
        }
        for (name, digest) in &self.files {
            if now.file(name) != *digest {
                changes.push(format!("`{name}`"));
            }
        }
        for (name, digest) in &self.templates {
            if now.template(name) != *digest {
                changes.push(format!("the template `{name}` or what it takes in"));
            }
        }
        if self.row.as_ref() != row {
            changes.push("its row".to_owned());
        }
        if self.year != year {
            changes.push("the year".to_owned());
        }
        changes
    }
}

/// What there is now.
pub(super) struct Present {
    root: PathBuf,
    engine: Arc<Engine>,
    calendar: Option<Digest>,
    typeface: String,
    files: Mutex<BTreeMap<String, Option<Digest>>>,
    templates: Mutex<BTreeMap<String, Option<Digest>>>,
}

impl Present {
    pub(super) fn new(workspace: &Workspace, engine: &Arc<Engine>, typeface: &Typeface) -> Self {
        Self {
            root: workspace.root().to_path_buf(),
            calendar: calendar_digest(engine.calendar()),
            engine: Arc::clone(engine),
            typeface: typeface_name(typeface),
            files: Mutex::default(),
            templates: Mutex::default(),
        }
    }

    /// What every document of the run is made from.
    pub(super) fn common(&self) -> Inputs {
        Inputs {
            calendar: self.calendar.clone(),
            typeface: self.typeface.clone(),
            program: PROGRAM.to_owned(),
            ..Inputs::default()
        }
    }

    /// The digest of a file that a record names, read once in a run.
    fn file(&self, name: &str) -> Option<Digest> {
        once(&self.files, name, || {
            let bytes = std::fs::read(self.root.join(name)).ok()?;
            Some(Digest::of(&bytes))
        })
    }

    /// The digest of a template with all that it takes in.
    pub(super) fn template(&self, name: &str) -> Option<Digest> {
        once(&self.templates, name, || {
            let texts = self.engine.texts_of(name);
            (!texts.is_empty()).then(|| Digest::of_parts(texts.iter().map(|t| t.as_bytes())))
        })
    }
}

/// A value by its name, worked out when it is asked for the first time.
fn once<T: Clone>(
    known: &Mutex<BTreeMap<String, T>>,
    name: &str,
    work_out: impl FnOnce() -> T,
) -> T {
    let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(value) = lock().get(name) {
        return value.clone();
    }
    let value = work_out();
    lock().insert(name.to_owned(), value.clone());
    value
}

/// What the office says of its days; none when it says nothing.
fn calendar_digest(calendar: &Calendar) -> Option<Digest> {
    let days = calendar.own().iter();
    let days: Vec<_> = days
        .map(|(day, worked)| format!("{day} {worked}"))
        .collect();
    (!days.is_empty()).then(|| Digest::of_parts(days.iter().map(String::as_bytes)))
}

/// The family with a digest of its faces.
fn typeface_name(typeface: &Typeface) -> String {
    let digest = Digest::of_parts(typeface.faces.iter().map(|face| &face[..]));
    format!("{} {:016x}", typeface.family, digest.number())
}
