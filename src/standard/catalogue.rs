//! The standards that there are, and which of them rules a document.

use std::sync::{Arc, LazyLock};

use chrono::{Days, Months, NaiveDate};
use include_dir::{Dir, include_dir};
use serde_json::{Map, Value};

use super::Standard;
use super::reader::{self, StandardFault};
use crate::diagnostic::{Diagnostic, Place, Source, nearest};
use crate::message::{Fact, Message};
use crate::model::{IssueDate, Side};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/standards");

static BUILTIN: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::read_builtin()
        .expect("the built-in standards are well formed: tests/standards.rs reads them")
});

/// The built-in standards and those of the house.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Each with the tree that it was read from, for house standards to be
    /// laid over; the built-in ones from the oldest.
    entries: Vec<(Standard, Map<String, Value>)>,
}

impl Catalogue {
    /// The standards inside the program.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The standards, the built-in ones first, from the oldest.
    pub fn iter(&self) -> impl Iterator<Item = &Standard> {
        self.entries.iter().map(|(standard, _)| standard)
    }

    /// The standard of this name.
    ///
    /// # Errors
    /// There is none: the diagnostic names those that there are.
    pub fn by_name(&self, name: &str) -> Result<&Standard, Diagnostic> {
        if let Some(standard) = self.iter().find(|standard| standard.name == name) {
            return Ok(standard);
        }
        let known: Vec<_> = self.iter().map(|standard| standard.name.as_str()).collect();
        let message = Message::new("unknown-standard")
            .with("name", name)
            .with("known", Fact::names(&known));
        let diagnostic = Diagnostic::error(message);
        Err(match nearest(name, known) {
            Some(near) => diagnostic.hint(Message::new("did-you-mean").with("name", near)),
            None => diagnostic,
        })
    }

    /// The built-in standard that rules documents of a side on a date: of a
    /// draft, on the last day that its date can still become; without any
    /// date, today's. A document older than all of them gets the oldest, and
    /// a warning.
    pub fn for_side_and_date(
        &self,
        side: Side,
        date: Option<IssueDate>,
    ) -> (&Standard, Option<Diagnostic>) {
        let of_side: Vec<_> = self
            .iter()
            .filter(|standard| standard.side == side && standard.extends.is_none())
            .collect();
        let newest = of_side
            .last()
            .expect("each side has a built-in standard: tests/standards.rs asks for both");
        let Some(day) = date.map(last_day) else {
            return (newest, None);
        };
        if let Some(standard) = of_side.iter().rfind(|s| s.validity.contains(day)) {
            return (standard, None);
        }
        let oldest = of_side[0];
        if day >= oldest.validity.from {
            return (newest, None);
        }
        let from = oldest.validity.from.format("%d/%m/%Y");
        let message = Message::new("date-before-standard")
            .with("day", day.format("%d/%m/%Y").to_string())
            .with("name", &oldest.name)
            .with("from", from.to_string());
        let warning = Diagnostic::warning(message)
            .hint(Message::new("date-before-standard.meant").with("name", &oldest.name))
            .citing(oldest.validity.citation.as_str());
        (oldest, Some(warning))
    }

    /// Reads a house standard, which refines a standard of this catalogue,
    /// and adds it.
    ///
    /// # Errors
    /// The text is no standard, `extends` nothing that is known, or has the
    /// name of another.
    pub fn add(&mut self, source: &Arc<Source>) -> Result<(), Diagnostic> {
        let wrong = |fault: StandardFault| {
            let diagnostic = Diagnostic::error(fault.message()).at(Place::file(source));
            match &fault {
                StandardFault::UnknownSection(name) => match nearest(name, reader::SECTIONS) {
                    Some(near) => diagnostic.hint(Message::new("did-you-mean").with("name", near)),
                    None => diagnostic,
                },
                StandardFault::Yaml(_)
                | StandardFault::Section { .. }
                | StandardFault::Missing(_)
                | StandardFault::DuplicateId(_) => diagnostic,
            }
        };
        let house = reader::tree(&source.text).map_err(wrong)?;
        let Some(base) = house.get("extends").and_then(Value::as_str) else {
            return Err(Diagnostic::error(Message::new("invalid-standard.extends"))
                .at(Place::file(source))
                .hint(Message::new("invalid-standard.add-extends")));
        };
        let below = self
            .by_name(base)
            .map_err(|diagnostic| diagnostic.at(Place::file(source)))?;
        // A house standard that refines another keeps the style of the
        // built-in one at the bottom.
        let bottom = below.base().to_owned();
        let tree = self
            .entries
            .iter()
            .find(|(standard, _)| standard.name == base)
            .map(|(_, tree)| reader::laid_over(tree, house))
            .expect("`by_name` found it in the same entries");
        let mut standard = reader::standard(tree.clone()).map_err(wrong)?;
        standard.extends = Some(bottom);
        if self.iter().any(|known| known.name == standard.name) {
            let message = Message::new("invalid-standard.taken").with("name", &standard.name);
            return Err(Diagnostic::error(message)
                .at(Place::file(source))
                .hint(Message::new("invalid-standard.own-name")));
        }
        self.entries.push((standard, tree));
        Ok(())
    }

    fn read_builtin() -> Result<Self, StandardFault> {
        let mut entries = Vec::new();
        for file in FILES.files() {
            let text = file.contents_utf8().unwrap_or_default();
            let tree = reader::tree(text)?;
            entries.push((reader::standard(tree.clone())?, tree));
        }
        entries.sort_by_key(|(standard, _)| standard.validity.from);
        Ok(Self { entries })
    }
}

/// The last day that a date can still become.
fn last_day(date: IssueDate) -> NaiveDate {
    let of_month = |year: i32, month: u32| {
        NaiveDate::from_ymd_opt(year, month, 1)
            .and_then(|first| first.checked_add_months(Months::new(1)))
            .and_then(|next| next.checked_sub_days(Days::new(1)))
            .unwrap_or(NaiveDate::MAX)
    };
    match date {
        IssueDate::Day(day) => day,
        IssueDate::Blank { year, month } => of_month(year, month.unwrap_or(12)),
    }
}
