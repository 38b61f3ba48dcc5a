//! What a rule can count from: the dates around it.
//!
//! A rule in a record sees the record's own dates first, then the plan's
//! fields, then the plan's `date`. Each is resolved when it is asked for, so
//! their order does not matter; a circle is a fault.

use std::sync::Arc;

use chrono::NaiveDate;

use super::Calendar;
use super::reader::read_date;
use super::rule::Written;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::{Fact, Message};
use crate::plan::decode::{Decoder, suggest};
use crate::plan::entry::Entry;
use crate::plan::{Node, Spanned};

/// The code of a fault: what a rule counts from is no date.
pub(crate) const UNRESOLVED: &str = "date-reference";

/// How many dates may count from each other in a row.
const MOST_STEPS: usize = 100;

/// A name that a rule can see.
#[derive(Debug, Clone)]
pub(crate) struct Known<'a> {
    /// The name.
    pub name: &'a str,
    /// What it stands for.
    pub value: Value<'a>,
}

/// What a name stands for.
#[derive(Debug, Clone)]
pub(crate) enum Value<'a> {
    /// A day.
    Day(NaiveDate),
    /// A date as it is written, and the source that it stands in.
    Written(&'a Spanned<Node>, &'a Arc<Source>),
    /// A date that is left out.
    Absent,
    /// Something else.
    Other,
}

/// The names that rules of one group see.
#[derive(Debug)]
pub(crate) struct Scope<'a> {
    /// The year of the plan.
    year: i32,
    calendar: &'a Calendar,
    known: Vec<Known<'a>>,
    outer: Option<&'a Scope<'a>>,
}

/// Why a date is not known.
#[derive(Debug)]
pub(crate) struct Unresolved {
    /// The fault, with its place.
    pub fault: Box<Diagnostic>,
    /// Whether it is of this date; else it is told where the other date stands.
    pub own: bool,
}

/// Dates that are being resolved, each counting from the next: how deep the
/// group stands, and the name.
type Path<'p> = [(usize, &'p str)];

impl<'a> Scope<'a> {
    /// The outermost names.
    pub(crate) fn new(year: i32, calendar: &'a Calendar, known: Vec<Known<'a>>) -> Self {
        Self {
            year,
            calendar,
            known,
            outer: None,
        }
    }

    /// Names inside of this group; they hide its own.
    pub(crate) fn inner<'b>(&'b self, known: Vec<Known<'b>>) -> Scope<'b>
    where
        'a: 'b,
    {
        Scope {
            year: self.year,
            calendar: self.calendar,
            known,
            outer: Some(self),
        }
    }

    /// The day of the date `name`, which stands `outside` groups farther out,
    /// 0 for one of this group. Its rule counts from the names seen here.
    pub(crate) fn resolve(
        &self,
        name: &str,
        outside: usize,
        written: &Spanned<Written>,
        source: &Arc<Source>,
    ) -> Result<NaiveDate, Unresolved> {
        let depth = self.depth().saturating_sub(outside);
        self.day(written, source, &[(depth, name)])
    }

    fn depth(&self) -> usize {
        self.outer.map_or(0, |outer| outer.depth() + 1)
    }

    fn day(
        &self,
        written: &Spanned<Written>,
        source: &Arc<Source>,
        path: &Path<'_>,
    ) -> Result<NaiveDate, Unresolved> {
        let rule = match &written.value {
            Written::Day(day) => return Ok(*day),
            Written::Rule(rule) => rule,
        };
        let from = match rule.reference() {
            Some(name) => Some(self.referred(name, source, path)?),
            None => None,
        };
        rule.day(self.year, from, self.calendar)
            .map_err(|unmet| own(*unmet.0, source, &written.span))
    }

    /// The day that a rule counts from.
    fn referred(
        &self,
        name: &Spanned<String>,
        source: &Arc<Source>,
        path: &Path<'_>,
    ) -> Result<NaiveDate, Unresolved> {
        let (scope, known) = self
            .find(&name.value)
            .ok_or_else(|| own(self.unknown(&name.value), source, &name.span))?;
        let fault = match &known.value {
            Value::Day(day) => return Ok(*day),
            Value::Written(node, there) => {
                return scope.followed(known.name, node, there, path, (name, source));
            }
            Value::Absent if known.name == "date" && scope.outer.is_none() => {
                let fault = Diagnostic::error(Message::new("date-reference.draft"))
                    .hint(Message::new("date-reference.give-date"));
                return Err(own(fault, source, &name.span));
            }
            Value::Absent => Message::new("date-reference.absent").with("name", &name.value),
            Value::Other => Message::new("date-reference.other").with("name", &name.value),
        };
        let fault = self.listed(Diagnostic::error(fault));
        Err(own(fault, source, &name.span))
    }

    /// The day of a date that another counts from.
    fn followed(
        &self,
        name: &str,
        node: &Spanned<Node>,
        source: &Arc<Source>,
        path: &Path<'_>,
        asked: (&Spanned<String>, &Arc<Source>),
    ) -> Result<NaiveDate, Unresolved> {
        let step = (self.depth(), name);
        if let Some(at) = path.iter().position(|passed| *passed == step) {
            return Err(circle(&path[at..], at == 0, asked));
        }
        if path.len() >= MOST_STEPS {
            let (asked, source) = asked;
            let fault = Diagnostic::error(Message::new("date-depth").with("most", MOST_STEPS))
                .hint(Message::new("date-depth.count-from-day"));
            return Err(own(fault, source, &asked.span));
        }
        let mut decoder = Decoder::new(source);
        let key = Spanned {
            value: name.to_owned(),
            span: node.span.clone(),
        };
        let Some(written) = read_date(&mut decoder, &Entry::of_key(&key, node)) else {
            let told = decoder.finish().iter().next().cloned();
            let fault =
                told.unwrap_or_else(|| Diagnostic::error(Message::new("date-reference.unread")));
            return Err(Unresolved {
                fault: Box::new(fault),
                own: false,
            });
        };
        let further = [path, &[step]].concat();
        self.day(&written, source, &further)
            .map_err(|unresolved| Unresolved {
                // Whoever closes a circle tells of it, if it began it.
                own: unresolved.own && [CIRCLE, TOO_DEEP].contains(&unresolved.fault.code),
                ..unresolved
            })
    }

    /// The nearest of this name; one that is left out gives way to one farther
    /// out.
    fn find(&self, name: &str) -> Option<(&Self, &Known<'a>)> {
        let own = self.known.iter().find(|known| known.name == name);
        let own = own.map(|known| (self, known));
        match own {
            Some((_, known)) if !matches!(known.value, Value::Absent) => own,
            Some(_) | None => self.outer.and_then(|outer| outer.find(name)).or(own),
        }
    }

    /// The names of dates, from the innermost group on.
    fn dates(&self) -> Vec<&str> {
        let mut names = Vec::new();
        let mut scope = Some(self);
        while let Some(Scope { known, outer, .. }) = scope {
            for known in known {
                if !matches!(known.value, Value::Other) && !names.contains(&known.name) {
                    names.push(known.name);
                }
            }
            scope = *outer;
        }
        names
    }

    fn unknown(&self, name: &str) -> Diagnostic {
        let fault = Diagnostic::error(Message::new("date-reference").with("name", name));
        self.listed(suggest(fault, name, &self.dates()))
    }

    fn listed(&self, fault: Diagnostic) -> Diagnostic {
        let names = Fact::names(self.dates());
        fault.hint(Message::new("date-reference.known").with("names", names))
    }
}

const CIRCLE: &str = "date-circle";
const TOO_DEEP: &str = "date-depth";

fn own(fault: Diagnostic, source: &Arc<Source>, span: &std::ops::Range<usize>) -> Unresolved {
    Unresolved {
        fault: Box::new(fault.at(Place::new(source, span.clone()))),
        own: true,
    }
}

/// Dates that count from each other. It is told once: by the name that comes
/// first in the alphabet.
fn circle(
    steps: &[(usize, &str)],
    whole: bool,
    (asked, source): (&Spanned<String>, &Arc<Source>),
) -> Unresolved {
    let names: Vec<_> = steps.iter().map(|(_, name)| *name).collect();
    let first = names.first().copied().unwrap_or_default();
    let told: Vec<_> = names
        .iter()
        .chain([&first])
        .map(|name| format!("`{name}`"))
        .collect();
    let fault = match names.as_slice() {
        [one] => Message::new("date-circle.itself").with("name", *one),
        _ => Message::new("date-circle").with("names", told.join(" → ")),
    };
    let fault = Diagnostic::error(fault).hint(Message::new("date-circle.give-day"));
    Unresolved {
        fault: Box::new(fault.at(Place::new(source, asked.span.clone()))),
        own: whole && names.iter().min() == Some(&first),
    }
}
