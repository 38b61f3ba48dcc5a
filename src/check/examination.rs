//! All rules of a standard over one specimen.

use super::prose::Prose;
use super::rule::{Case, Fault, Rule, Verdict};
use super::rules;
use crate::diagnostic::Severity;
use crate::inspect::Specimen;
use crate::standard::{Force, Requirement, Standard};

/// What an examination found.
#[derive(Debug, Clone)]
pub struct Examination {
    /// The name of the standard.
    pub standard: String,
    /// How each rule of the standard fared, in the order of the list.
    pub outcomes: Vec<Outcome>,
    /// The faults, in the order of the rules.
    pub findings: Vec<Finding>,
}

/// How a rule fared.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// The rule.
    pub rule: &'static Rule,
    /// How it fared.
    pub standing: Standing,
}

/// How a rule fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// What it is about is there and right.
    Passed,
    /// It is wrong.
    Failed,
    /// What it is about is not in the document.
    NotApplicable,
    /// What it is about cannot be told from the file.
    NotEvaluated,
}

impl Standing {
    /// How a rule fared in two documents together: what is wrong in one is
    /// wrong, what cannot be told in one cannot be told.
    pub fn joined(self, other: Self) -> Self {
        const WEIGHTS: [Standing; 4] = [
            Standing::Failed,
            Standing::NotEvaluated,
            Standing::Passed,
            Standing::NotApplicable,
        ];
        let first = WEIGHTS.into_iter().find(|one| [self, other].contains(one));
        first.unwrap_or(self)
    }
}

/// A fault of form with its rule and clause.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// How grave it is: from the force of the clause.
    pub severity: Severity,
    /// Where and what.
    pub fault: Fault,
    /// The clause.
    pub citation: String,
}

/// Tests a specimen against all rules of a standard. Of a document that is
/// not recognised only that is said: the other rules are not evaluated.
pub fn examine(specimen: &Specimen, standard: &Standard) -> Examination {
    let mut examination = Examination {
        standard: standard.name.clone(),
        outcomes: Vec::new(),
        findings: Vec::new(),
    };
    let prose = Prose::of(specimen);
    for rule in rules::all() {
        let Some(requirement) = requirement(rule, standard) else {
            continue;
        };
        let verdict = if specimen.recognised || rules::needs_no_components(rule) {
            (rule.test)(&Case {
                specimen,
                standard,
                requirement,
                prose: &prose,
            })
        } else {
            Verdict::CannotSay
        };
        examination.outcomes.push(Outcome {
            rule,
            standing: standing(&verdict),
        });
        if let Verdict::Fails(faults) = verdict {
            let findings = faults
                .into_iter()
                .map(|fault| finding(rule, fault, requirement, standard));
            examination.findings.extend(findings);
        }
    }
    examination
}

/// The first of a rule's requirements that a standard has.
pub(super) fn requirement<'a>(rule: &Rule, standard: &'a Standard) -> Option<&'a Requirement> {
    rule.requirements
        .iter()
        .find_map(|id| standard.requirement(id))
}

/// The severity of a rule's findings where this requirement is not met.
pub(super) fn severity(rule: &Rule, requirement: &Requirement) -> Severity {
    let of_force = match requirement.force {
        Force::Must => Severity::Error,
        Force::Should => Severity::Warning,
        Force::May | Force::Practice => Severity::Hint,
    };
    of_force.min(rule.at_most)
}

/// What a rule is in a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    /// The severity of its findings where the first of its requirements is not
    /// met.
    pub severity: Severity,
    /// The clauses that it tests, in the order of its requirements.
    pub citations: Vec<String>,
}

/// What a rule is in a standard; `None` where the standard does not know it.
pub fn bearing(rule: &Rule, standard: &Standard) -> Option<Bearing> {
    let first = requirement(rule, standard)?;
    let mut citations: Vec<String> = Vec::new();
    for id in rule.requirements {
        let citation = standard.requirement(id).map(|r| r.citation.to_string());
        citations.extend(citation.filter(|citation| !citations.contains(citation)));
    }
    Some(Bearing {
        severity: severity(rule, first),
        citations,
    })
}

impl Bearing {
    /// The clauses in one line.
    pub fn clauses(&self) -> String {
        self.citations.join("; ")
    }
}

fn finding(
    rule: &'static Rule,
    fault: Fault,
    requirement: &Requirement,
    standard: &Standard,
) -> Finding {
    let broken = fault
        .requirement
        .and_then(|id| standard.requirement(id))
        .unwrap_or(requirement);
    Finding {
        rule: rule.name,
        severity: severity(rule, broken),
        fault,
        citation: broken.citation.to_string(),
    }
}

fn standing(verdict: &Verdict) -> Standing {
    match verdict {
        Verdict::Passes => Standing::Passed,
        Verdict::Fails(_) => Standing::Failed,
        Verdict::DoesNotApply => Standing::NotApplicable,
        Verdict::CannotSay => Standing::NotEvaluated,
    }
}
