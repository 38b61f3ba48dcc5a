//! What the law requires of a document's form.
//!
//! A [`Standard`] is a guide or decree as data: [`Requirement`]s (a subject,
//! a limit, a force and a citation each), the document types with their codes,
//! the fixed words, who may issue what, and the days between which it is in
//! force. The data stand in `assets/standards/<name>.yaml`, in the order of
//! the clauses; this module holds no figure of its own. The [`Catalogue`]
//! chooses a standard by name, or by side and date. A house standard names
//! the standard that it `extends` and says only what differs.

mod catalogue;
mod kind;
mod limit;
mod organ;
mod reader;
mod requirement;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{Side, Wording};

pub use catalogue::Catalogue;
pub use kind::{KindClass, KindEntry, toned_like};
pub use limit::{
    BoxSize, Figures, LandscapeUse, Limit, LineLimit, Look, NotARange, PaperSize, Percents,
    RuleLimit, SizeSet, range, range_in_words,
};
pub use organ::{IssuingBody, IssuingRight, OrganCode};
pub use requirement::{Citation, Force, Part, Requirement, Subject};

/// A guide or decree about the form of documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// The name by which plans and the command line call it ("nd30-2020").
    pub name: String,
    /// Its full name in Vietnamese.
    pub title: String,
    /// Whose documents it rules.
    pub side: Side,
    /// When it is in force.
    pub validity: Validity,
    /// The acts that it replaced.
    pub replaces: Vec<String>,
    /// The standard that a house standard refines.
    pub extends: Option<String>,
    /// What it requires, in the order of its clauses.
    pub requirements: Vec<Requirement>,
    /// Its fixed words.
    pub wording: Wording,
    /// The clause of each entry of the wording, by the entry's name.
    pub wording_citations: BTreeMap<String, Citation>,
    /// The document types, papers and copies that it knows.
    pub kinds: Vec<KindEntry>,
    /// Which body may issue which type, as far as the sources say.
    pub issuing_rights: Vec<IssuingRight>,
    /// Codes of organs, with the day from which an abolished one is wrong.
    pub organ_codes: Vec<OrganCode>,
}

/// When a standard is in force (hiệu lực).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validity {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; none while it is in force.
    pub until: Option<NaiveDate>,
    /// What says so.
    pub citation: Citation,
}

impl Validity {
    /// Whether the standard is in force on a day.
    pub fn contains(&self, day: NaiveDate) -> bool {
        day >= self.from && self.until.is_none_or(|until| day <= until)
    }
}

impl Standard {
    /// The requirement with this id.
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        self.requirements.iter().find(|r| r.id == id)
    }

    /// What is required of a subject.
    pub fn requirements_of(&self, subject: Subject) -> impl Iterator<Item = &Requirement> {
        self.requirements
            .iter()
            .filter(move |r| r.subject == subject)
    }

    /// The name of the built-in standard that it is or refines: the one whose
    /// style fits it.
    pub fn base(&self) -> &str {
        self.extends.as_deref().unwrap_or(&self.name)
    }
}
