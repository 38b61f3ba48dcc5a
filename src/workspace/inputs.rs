//! What a document is made from, and what of it has changed since.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::change::{Change, Fate};
use super::digest::Digest;
use super::files::Files;
use super::folder::Folder;
use crate::message::Message;
use crate::plan::Calendar;
use crate::render::fonts::Typeface;
use crate::template::Engine;

/// The program: its version, and a digest of all that it is built from, with
/// the standards, styles, templates and fonts inside it.
const PROGRAM: &str = env!("THETHUC_PROGRAM");

/// The texts that make a template, by their names.
type Texts = BTreeMap<String, Digest>;

/// What a document was made from, each thing with its digest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Inputs {
    /// Files by their paths: plan, organ profiles, texts, pictures. Those that
    /// were looked for and are not there have no digest: were they made, they
    /// would be taken.
    files: BTreeMap<String, Option<Digest>>,
    /// Templates by name, each with the texts that make it: its own and those
    /// of all that it takes in. One that is not there has none.
    #[serde(default)]
    templates: BTreeMap<String, Texts>,
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
    pub(crate) fn file(&mut self, name: String, digest: Option<Digest>) {
        self.files.insert(name, digest);
    }

    /// Notes a template.
    pub(crate) fn template(&mut self, name: &str, texts: Texts) {
        self.templates.insert(name.to_owned(), texts);
    }

    /// Notes the row and the year of an order.
    pub(crate) fn part(&mut self, row: Option<Digest>, year: Option<i32>) {
        self.row = row;
        self.year = year;
    }

    /// Notes the standard that the document is set by.
    pub(crate) fn standard(&mut self, name: &str) {
        name.clone_into(&mut self.standard);
    }

    /// The year that the plan was moved to.
    pub(crate) const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The program that took them.
    pub(crate) fn program(&self) -> &str {
        &self.program
    }

    /// The files that were read, by their paths.
    pub(crate) fn read(&self) -> impl Iterator<Item = &str> {
        let read = self.files.iter().filter(|(_, digest)| digest.is_some());
        read.map(|(name, _)| name.as_str())
    }

    /// By what a file is known to be made from just these.
    pub(crate) fn digest(&self) -> Digest {
        Digest::of(&serde_json::to_vec(self).unwrap_or_default())
    }

    /// What is no more as it was, by its name.
    pub(crate) fn changes(
        &self,
        now: &Present,
        row: Option<&Digest>,
        year: Option<i32>,
    ) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut other = |name: Message| changes.push(Change::new(name, Fate::Other));
        if self.program != PROGRAM {
            other(Message::new("input-program"));
        }
        if self.typeface != now.typeface {
            other(Message::new("input-typeface"));
        }
        if self.calendar != now.calendar {
            other(Message::new("input-calendar"));
        }
        for (name, digest) in &self.files {
            let fate = Fate::between(digest.as_ref(), now.file(name).as_ref());
            changes.extend(
                fate.map(|fate| Change::new(Message::new("input-file").with("name", name), fate)),
            );
        }
        for (name, texts) in &self.templates {
            for change in now.changes_of(name, texts) {
                // Two templates may take in the same part.
                if !changes.contains(&change) {
                    changes.push(change);
                }
            }
        }
        if self.row.as_ref() != row {
            changes.push(Change::new(Message::new("input-row"), Fate::Other));
        }
        if self.year != year {
            changes.push(Change::new(Message::new("input-year"), Fate::Other));
        }
        changes
    }
}

/// What there is now.
pub(crate) struct Present {
    files: Files,
    engine: Arc<Engine>,
    calendar: Option<Digest>,
    typeface: String,
    digests: Mutex<BTreeMap<String, Option<Digest>>>,
    templates: Mutex<BTreeMap<String, Texts>>,
}

impl Present {
    pub(crate) fn new(workspace: &Folder, engine: &Arc<Engine>, typeface: &Typeface) -> Self {
        Self {
            files: workspace.files().clone(),
            calendar: calendar_digest(engine.calendar()),
            engine: Arc::clone(engine),
            typeface: typeface_name(typeface),
            digests: Mutex::default(),
            templates: Mutex::default(),
        }
    }

    /// What every document of the run is made from.
    pub(crate) fn common(&self) -> Inputs {
        Inputs {
            calendar: self.calendar.clone(),
            typeface: self.typeface.clone(),
            program: PROGRAM.to_owned(),
            ..Inputs::default()
        }
    }

    /// The digest of a file that a record names, read once in a run.
    pub(crate) fn file(&self, name: &str) -> Option<Digest> {
        once(&self.digests, name, || {
            let bytes = self.files.bytes(Path::new(name)).ok()?;
            Some(Digest::of(&bytes))
        })
    }

    /// The texts that make a template.
    pub(crate) fn template(&self, name: &str) -> Texts {
        once(&self.templates, name, || {
            let texts = self.engine.texts_of(name).into_iter();
            texts
                .map(|(name, text)| (name.to_owned(), Digest::of(text.as_bytes())))
                .collect()
        })
    }

    /// What has changed of a template that was made of these texts.
    fn changes_of(&self, template: &str, before: &Texts) -> Vec<Change> {
        let now = self.template(template);
        let names: BTreeSet<_> = before.keys().chain(now.keys()).collect();
        let change = |name: &String| {
            let fate = Fate::between(before.get(name), now.get(name))?;
            let is_template = self.engine.template(name).is_some();
            // Of what is there no more, the one that was named is the template.
            let called = match is_template || fate == Fate::Gone && name == template {
                true => Message::new("input-template").with("name", name),
                false => Message::new("input-part").with("name", name),
            };
            Some(Change::new(called, fate))
        };
        names.into_iter().filter_map(change).collect()
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
