//! Which rules are asked for, and how grave their findings are.
//!
//! Rules are named one by one or by their group (`number`). A rule's own name
//! is stronger than its group's: with `number` ignored and
//! `unpadded-number` selected, that one rule of the group is tested. Where
//! both are named alike, what is left out wins.

use std::fmt;
use std::str::FromStr;

use super::examination::Examination;
use super::rule::{Group, Rule};
use super::rules;
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::message::Message;

/// One rule, or all of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleName {
    /// A rule, by its name.
    Rule(&'static str),
    /// The rules of a group.
    Group(Group),
}

/// What becomes of a rule's findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// They are told with this severity.
    At(Severity),
    /// The rule is not tested.
    Off,
}

/// A name that is no level.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownLevel(String);

impl UnknownLevel {
    /// What was found and what is expected.
    pub fn message(&self) -> Message {
        Message::new("unknown-severity").with("name", &self.0)
    }
}

impl fmt::Display for UnknownLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message())
    }
}

/// Which rules are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// The rules to test; all when none is named.
    pub select: Vec<RuleName>,
    /// The rules to leave out.
    pub ignore: Vec<RuleName>,
    /// Rules whose findings are told otherwise than the clause's force says.
    pub levels: Vec<(RuleName, Level)>,
    /// Rules that are left out whatever else is said: those of this file.
    pub never: Vec<RuleName>,
}

impl Selection {
    /// Whether a rule is tested.
    pub fn has(&self, rule: &Rule) -> bool {
        let selected = strength(&self.select, rule).or(self.select.is_empty().then_some(0));
        let ignored = strength(&self.ignore, rule);
        let off = self.level(rule) == Some(Level::Off);
        let never = strength(&self.never, rule).is_some();
        selected.is_some()
            && ignored.is_none_or(|ignored| Some(ignored) < selected)
            && !off
            && !never
    }

    /// What is said of a rule's findings, if anything.
    fn level(&self, rule: &Rule) -> Option<Level> {
        self.levels
            .iter()
            .filter_map(|(name, level)| Some((name.strength(rule)?, *level)))
            .max_by_key(|(strength, _)| *strength)
            .map(|(_, level)| level)
    }

    /// Leaves of an examination what is asked for.
    pub fn apply(&self, examination: &mut Examination) {
        examination
            .outcomes
            .retain(|outcome| self.has(outcome.rule));
        examination.findings.retain_mut(|finding| {
            let Some(rule) = rules::by_name(finding.rule).filter(|rule| self.has(rule)) else {
                return false;
            };
            if let Some(Level::At(severity)) = self.level(rule) {
                finding.severity = severity;
            }
            true
        });
    }
}

impl RuleName {
    /// The name as it is written.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Rule(name) => name,
            Self::Group(group) => group.key(),
        }
    }

    /// Whether it names the rule of this name, or its group.
    pub fn is_for(self, rule: &str) -> bool {
        rules::by_name(rule).is_some_and(|rule| self.strength(rule).is_some())
    }

    /// How closely it names a rule: 2 by name, 1 by group.
    fn strength(self, rule: &Rule) -> Option<u8> {
        match self {
            Self::Rule(name) => (name == rule.name).then_some(2),
            Self::Group(group) => (group == rule.group).then_some(1),
        }
    }
}

fn strength(names: &[RuleName], rule: &Rule) -> Option<u8> {
    names.iter().filter_map(|name| name.strength(rule)).max()
}

impl FromStr for RuleName {
    type Err = Diagnostic;

    /// Reads the name of a rule or a group.
    ///
    /// # Errors
    /// There is none: the diagnostic has the nearest as a hint.
    fn from_str(text: &str) -> Result<Self, Diagnostic> {
        if let Some(rule) = rules::by_name(text) {
            return Ok(Self::Rule(rule.name));
        }
        Group::ALL
            .into_iter()
            .find(|group| group.key() == text)
            .map(Self::Group)
            .ok_or_else(|| unknown_rule(text))
    }
}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, UnknownLevel> {
        match text {
            "error" => Ok(Self::At(Severity::Error)),
            "warning" => Ok(Self::At(Severity::Warning)),
            "hint" => Ok(Self::At(Severity::Hint)),
            "off" => Ok(Self::Off),
            _ => Err(UnknownLevel(text.to_owned())),
        }
    }
}

/// What is said of a name that no rule and no group has.
pub fn unknown_rule(name: &str) -> Diagnostic {
    let fault = Diagnostic::error(Message::new("unknown-rule").with("name", name));
    let rules = rules::all().map(|rule| rule.name);
    let known = rules.chain(Group::ALL.iter().map(|group| group.key()));
    match nearest(name, known) {
        Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
        None => fault.hint(Message::new("unknown-rule.list")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::examination::{Finding, Outcome, Standing};
    use crate::check::rule::{Fault, Verdict};

    static PADDED: Rule = rule("unpadded-number", Group::Number);
    static SIGN: Rule = rule("wrong-sign", Group::Number);
    static MARGIN: Rule = rule("wrong-margin", Group::Page);

    const fn rule(name: &'static str, group: Group) -> Rule {
        Rule {
            name,
            group,
            requirements: &[],
            at_most: Severity::Error,
            wrong: "",
            right: "",
            test: |_| Verdict::Passes,
        }
    }

    fn kept(selection: &Selection) -> Vec<&'static str> {
        [&PADDED, &SIGN, &MARGIN]
            .into_iter()
            .filter(|rule| selection.has(rule))
            .map(|rule| rule.name)
            .collect()
    }

    const NUMBER: RuleName = RuleName::Group(Group::Number);
    const ONE: RuleName = RuleName::Rule("unpadded-number");

    #[test]
    fn without_a_choice_all_are_tested() {
        assert_eq!(kept(&Selection::default()).len(), 3);
    }

    #[test]
    fn the_nearer_name_decides() {
        let selection = Selection {
            select: vec![ONE, RuleName::Group(Group::Page)],
            ignore: vec![NUMBER],
            ..Selection::default()
        };
        assert_eq!(kept(&selection), ["unpadded-number", "wrong-margin"]);
        let selection = Selection {
            select: vec![NUMBER],
            ignore: vec![ONE],
            ..Selection::default()
        };
        assert_eq!(kept(&selection), ["wrong-sign"]);
        let selection = Selection {
            levels: vec![(NUMBER, Level::Off), (ONE, Level::At(Severity::Hint))],
            ..Selection::default()
        };
        assert_eq!(kept(&selection), ["unpadded-number", "wrong-margin"]);
    }

    #[test]
    fn what_is_never_tested_is_not_even_by_name() {
        let selection = Selection {
            select: vec![ONE],
            never: vec![NUMBER],
            ..Selection::default()
        };
        assert!(kept(&selection).is_empty());
    }

    #[test]
    fn what_is_left_out_leaves_no_outcome() {
        let mut examination = Examination {
            standard: "nd30-2020".to_owned(),
            outcomes: vec![Outcome {
                rule: &SIGN,
                standing: Standing::Passed,
            }],
            findings: vec![Finding {
                rule: "not-a-rule",
                severity: Severity::Error,
                fault: Fault::of_document(),
                citation: String::new(),
            }],
        };
        let selection = Selection {
            ignore: vec![NUMBER],
            ..Selection::default()
        };
        selection.apply(&mut examination);
        assert!(examination.outcomes.is_empty());
        assert!(examination.findings.is_empty());
    }

    #[test]
    fn names_are_known_or_refused() {
        assert_eq!("place-date".parse(), Ok(RuleName::Group(Group::PlaceDate)));
        let fault = "place-dat".parse::<RuleName>().expect_err("no such group");
        assert_eq!(fault.code, "unknown-rule");
        assert_eq!(fault.hints[0].to_string(), "did you mean `place-date`?");
        assert_eq!("off".parse(), Ok(Level::Off));
        assert!("fatal".parse::<Level>().is_err());
    }
}
