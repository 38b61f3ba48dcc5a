//! A guide or decree as a whole.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Citation, IssuingBody, IssuingRight, KindEntry, OrganCode, Requirement, Subject};
use crate::model::{Side, Wording};

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

    /// Whether a body may issue a type (by its name in this standard); `None`
    /// where the sources do not say.
    pub fn may_issue(&self, body: IssuingBody, kind: &str) -> Option<(bool, &IssuingRight)> {
        let name = self.kind(kind)?.name;
        let right = self
            .issuing_rights
            .iter()
            .find(|right| right.body == body)?;
        if right.may.contains(&name) {
            Some((true, right))
        } else if right.may_not.contains(&name) {
            Some((false, right))
        } else {
            None
        }
    }

    /// The entry of an organ's code, when documents of this day no longer
    /// bear it.
    pub fn abolished_code(&self, code: &str, day: NaiveDate) -> Option<&OrganCode> {
        self.organ_codes
            .iter()
            .find(|entry| entry.code == code && entry.abolished.is_some_and(|from| day >= from))
    }
}
