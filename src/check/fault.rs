//! A fault that a rule finds.

use crate::inspect::specimen::Fragment;
use crate::message::Fact;

/// One place where a rule is broken.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Where.
    pub spot: Spot,
    /// What the message tells, by the names that it uses.
    pub facts: Vec<(&'static str, Fact)>,
    /// How many more places there are with just this fault.
    pub more: usize,
    /// The requirement that is not met, where it is not the case's.
    pub requirement: Option<&'static str>,
}

/// Where in a specimen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The document as a whole: something is missing.
    Document,
    /// The paper of a section, by index.
    Section(usize),
    /// A stretch of text.
    Text(Fragment),
}

impl Fault {
    /// A fault at a place.
    pub fn at(spot: Spot) -> Self {
        Self {
            spot,
            facts: Vec::new(),
            more: 0,
            requirement: None,
        }
    }

    /// A fault of the document as a whole.
    pub fn of_document() -> Self {
        Self::at(Spot::Document)
    }

    /// A fault of a stretch of text.
    pub fn of_text(fragment: &Fragment) -> Self {
        Self::at(Spot::Text(fragment.clone()))
    }

    /// Tells a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name, fact.into()));
        self
    }

    /// Names the requirement that is not met.
    #[must_use]
    pub fn against(mut self, requirement: &'static str) -> Self {
        self.requirement = Some(requirement);
        self
    }

    /// Faults with the same facts as one: the first place, and how many more.
    pub fn gathered(faults: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut gathered: Vec<Self> = Vec::new();
        for fault in faults {
            let same = |known: &&mut Self| {
                known.facts == fault.facts && known.requirement == fault.requirement
            };
            match gathered.iter_mut().find(same) {
                Some(known) => known.more += 1 + fault.more,
                None => gathered.push(fault),
            }
        }
        gathered
    }
}
