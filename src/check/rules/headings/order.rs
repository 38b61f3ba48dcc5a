//! The order of numbers, and which divisions stand side by side.
//!
//! Numbers start anew below each heading, in each annex and after each
//! signature. A list may hold another of the same form: a sequence that
//! starts anew is laid over the one before it, which may go on later.

use std::collections::BTreeMap;

use super::series::{by_scope, label_of};
use crate::check::rule::{Case, Fault, Verdict};
use crate::inspect::specimen::{Heading, Scope};
use crate::model::HeadingForm;

/// What is wrong with a number.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Break {
    /// Numbers are left out; the label that was due.
    Gap(String),
    /// The number stood before; the label that was due.
    Repeat(String),
    /// The number above it is another; that number.
    Parent(String),
}

/// A gap in the numbers.
pub(super) fn gap(case: &Case<'_>) -> Verdict {
    told(case, |heading, fault| match fault {
        Break::Gap(due) => Some(at(heading).with("expected", due)),
        Break::Repeat(_) | Break::Parent(_) => None,
    })
}

/// A number that stood before.
pub(super) fn repeated(case: &Case<'_>) -> Verdict {
    told(case, |heading, fault| match fault {
        Break::Repeat(due) => Some(at(heading).with("expected", due)),
        Break::Gap(_) | Break::Parent(_) => None,
    })
}

/// A number of several levels below a heading with another number.
pub(super) fn wrong_parent(case: &Case<'_>) -> Verdict {
    let several = [HeadingForm::Nested, HeadingForm::Deep];
    if !case
        .specimen
        .headings
        .iter()
        .any(|heading| several.contains(&heading.form))
    {
        return Verdict::DoesNotApply;
    }
    told(case, |heading, fault| match fault {
        Break::Parent(due) => Some(at(heading).with("expected", due)),
        Break::Gap(_) | Break::Repeat(_) => None,
    })
}

fn at(heading: &Heading) -> Fault {
    Fault::of_text(&heading.fragment).with("found", heading.label.trim())
}

/// The verdict of those breaks of which a rule tells.
fn told(case: &Case<'_>, tell: impl Fn(&Heading, Break) -> Option<Fault>) -> Verdict {
    if case.specimen.headings.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = by_scope(case)
        .into_iter()
        .flat_map(|(scope, headings)| breaks(case, scope, &headings))
        .filter_map(|(heading, fault)| tell(heading, fault));
    Verdict::of(faults.collect())
}

/// The last paragraphs of the signature blocks of a text: what follows one is
/// another text, recognised as an annex or not.
fn text_ends(case: &Case<'_>, scope: Scope) -> Vec<usize> {
    let annex = match scope {
        Scope::Main => None,
        Scope::Annex(index) => Some(index),
    };
    case.specimen
        .signatures
        .iter()
        .filter(|signature| signature.annex == annex)
        .filter_map(|signature| signature.name.as_ref())
        .map(|name| name.paragraph)
        .collect()
}

fn breaks<'a>(
    case: &Case<'_>,
    scope: Scope,
    headings: &[&'a Heading],
) -> Vec<(&'a Heading, Break)> {
    let ends = text_ends(case, scope);
    let mut counts = Counts::default();
    let mut before = 0;
    let mut found = Vec::new();
    for heading in headings {
        let here = heading.fragment.paragraph;
        if ends.iter().any(|end| (before..here).contains(end)) {
            counts = Counts::default();
        }
        before = here;
        if let Some(fault) = counts.step(heading) {
            found.push((*heading, fault));
        }
    }
    found
}

/// The place of a form among the divisions, from the greatest; none for
/// headings that count nothing.
pub(super) const fn rank(form: HeadingForm) -> Option<u8> {
    match form {
        HeadingForm::Part => Some(0),
        HeadingForm::Chapter => Some(1),
        HeadingForm::Section => Some(2),
        HeadingForm::Subsection => Some(3),
        HeadingForm::Letter => Some(4),
        HeadingForm::Roman | HeadingForm::RomanDash => Some(5),
        HeadingForm::Article => Some(6),
        HeadingForm::Arabic => Some(7),
        HeadingForm::Nested => Some(8),
        HeadingForm::Deep => Some(9),
        HeadingForm::Point => Some(10),
        HeadingForm::Plain => None,
    }
}

/// Whether a text has one sequence of the form below one heading, so that a
/// second "I." is a fault and not another list.
const fn is_single(form: HeadingForm) -> bool {
    match form {
        HeadingForm::Part
        | HeadingForm::Chapter
        | HeadingForm::Section
        | HeadingForm::Subsection
        | HeadingForm::Letter
        | HeadingForm::Roman
        | HeadingForm::RomanDash
        | HeadingForm::Article => true,
        HeadingForm::Arabic
        | HeadingForm::Nested
        | HeadingForm::Deep
        | HeadingForm::Point
        | HeadingForm::Plain => false,
    }
}

/// The running numbers of a text.
#[derive(Debug, Default)]
struct Counts {
    /// By rank and the numbers above that a label shows: the last number of
    /// each sequence that may go on, the newest last. Zero stands for a
    /// number that could not be read, which any may follow.
    running: BTreeMap<(u8, Vec<u32>), Vec<u32>>,
    /// By rank, the last number before a greater heading.
    closed: BTreeMap<u8, u32>,
}

impl Counts {
    /// Counts a heading, and tells what is wrong with its number.
    fn step(&mut self, heading: &Heading) -> Option<Break> {
        let rank = rank(heading.form)?;
        let prefix = prefix(heading)?;
        if let Some(fault) = self.parent_break(heading.form, &prefix) {
            return Some(fault);
        }
        self.close_below(rank);
        let closed = self.closed.get(&rank).copied();
        let under_outline = self.has(5) || self.has(4);
        let sequences = self.running.entry((rank, prefix.clone())).or_default();
        let Some(value) = heading.value else {
            sequences.push(0);
            return None;
        };
        let due = |number: u32| {
            let mut ordinals = prefix.clone();
            ordinals.push(number);
            label_of(heading.form, &ordinals)
        };
        let Some(last) = sequences.last().copied() else {
            sequences.push(value);
            let goes_on = closed.is_some_and(|closed| closed + 1 == value);
            let counts_from_one = is_single(heading.form)
                || (heading.form == HeadingForm::Arabic && under_outline)
                || !prefix.is_empty();
            let starts_late = value == 2 && counts_from_one && !goes_on;
            return starts_late.then(|| Break::Gap(due(1)));
        };
        // The newest sequence that this number continues.
        let continued = sequences
            .iter()
            .rposition(|last| *last == 0 || last + 1 == value);
        if let Some(index) = continued {
            sequences.truncate(index);
            sequences.push(value);
            return None;
        }
        if value == 1 && !(is_single(heading.form) && last == 1) {
            sequences.push(1);
            return None;
        }
        // The letter đ left out has a rule of its own.
        let skips_letter = heading.form == HeadingForm::Point && (last, value) == (4, 6);
        sequences.pop();
        sequences.push(value);
        if skips_letter {
            None
        } else if value > last {
            Some(Break::Gap(due(last + 1)))
        } else {
            Some(Break::Repeat(due(last + 1)))
        }
    }

    /// Whether a heading of a rank is open.
    fn has(&self, rank: u8) -> bool {
        self.running.keys().any(|(known, _)| *known == rank)
    }

    /// Closes the sequences below a heading; articles and chapters go on.
    fn close_below(&mut self, rank: u8) {
        let goes_on = |below: u8| matches!(below, 0 | 1 | 6);
        let below: Vec<_> = self
            .running
            .keys()
            .filter(|(known, _)| *known > rank && !goes_on(*known))
            .cloned()
            .collect();
        for key in below {
            if let Some(last) = self.running.remove(&key).and_then(|s| s.last().copied()) {
                self.closed.insert(key.0, last);
            }
        }
    }

    /// The last number of a rank that is open.
    fn last(&self, rank: u8) -> Option<(Vec<u32>, u32)> {
        let (key, sequences) = self
            .running
            .iter()
            .rfind(|((known, _), _)| *known == rank)?;
        Some((key.1.clone(), sequences.last().copied()?))
    }

    /// The fault of a label that shows other numbers than those above it.
    fn parent_break(&self, form: HeadingForm, prefix: &[u32]) -> Option<Break> {
        let above: Vec<Vec<u32>> = match form {
            HeadingForm::Nested => [7, 6, 5, 4]
                .into_iter()
                .filter_map(|rank| self.last(rank))
                .map(|(_, last)| vec![last])
                .collect(),
            HeadingForm::Deep => self
                .last(8)
                .map(|(mut numbers, last)| {
                    numbers.push(last);
                    numbers
                })
                .into_iter()
                .collect(),
            HeadingForm::Part
            | HeadingForm::Chapter
            | HeadingForm::Section
            | HeadingForm::Subsection
            | HeadingForm::Article
            | HeadingForm::Letter
            | HeadingForm::Roman
            | HeadingForm::RomanDash
            | HeadingForm::Arabic
            | HeadingForm::Point
            | HeadingForm::Plain => return None,
        };
        let nearest = above.first()?;
        let fits = above
            .iter()
            .any(|numbers| numbers == prefix || numbers.contains(&0));
        // Deeper levels show more numbers than two.
        let comparable = nearest.len() == prefix.len();
        (comparable && !fits).then(|| {
            let shown: Vec<_> = nearest.iter().map(u32::to_string).collect();
            Break::Parent(shown.join("."))
        })
    }
}

/// The numbers above its own that a label shows; none when it cannot be read.
fn prefix(heading: &Heading) -> Option<Vec<u32>> {
    if !matches!(heading.form, HeadingForm::Nested | HeadingForm::Deep) {
        return Some(Vec::new());
    }
    let mut numbers: Vec<u32> = heading
        .label
        .trim()
        .trim_end_matches(['.', ')', ':'])
        .split('.')
        .map(|number| number.trim().parse().ok())
        .collect::<Option<_>>()?;
    numbers.pop()?;
    Some(numbers)
}

/// Articles beside sections of the other system ("I. TITLE").
pub(super) fn mixed_divisions(case: &Case<'_>) -> Verdict {
    let scopes = by_scope(case);
    let mut applies = false;
    let mut faults = Vec::new();
    for (scope, headings) in scopes {
        let ends = text_ends(case, scope);
        let end = ends.into_iter().min().unwrap_or(usize::MAX);
        let own: Vec<_> = headings
            .into_iter()
            .filter(|heading| heading.fragment.paragraph < end)
            .collect();
        let articles = || own.iter().filter(|h| h.form == HeadingForm::Article);
        let mut sections = own.iter().filter(|heading| {
            matches!(heading.form, HeadingForm::Roman | HeadingForm::RomanDash)
                && heading.title.is_some()
                && !heading.run_in
        });
        applies |= articles().next().is_some();
        if let (Some(article), Some(section)) = (articles().next(), sections.next()) {
            faults.push(
                Fault::of_text(&section.fragment)
                    .with("found", section.label.trim())
                    .with("article", article.label.trim()),
            );
        }
    }
    if applies {
        Verdict::of(faults)
    } else {
        Verdict::DoesNotApply
    }
}
