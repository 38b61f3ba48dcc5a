//! Whether a sheet lies within what a standard permits.
//!
//! A standard asks for more than a sheet can say (who may sign, how numbers
//! run on); what a sheet does not say is passed over here and left to the
//! check of documents.

mod comparison;
mod words;

use super::{LineSpacing, RuleLength, RuleStyle, StyleSheet, TextStyle};
use crate::diagnostic::Diagnostic;
use crate::message::{Fact, Message};
use crate::model::{Align, AnnexNumbering, Component};
use crate::standard::{
    BoxSize, Force, Limit, LineLimit, Look, Part, Percents, Requirement, RuleLimit, SizeSet,
    Standard, Subject,
};
use crate::units::Length;
use comparison::{Comparison, any_of};
use words::{punctuation, punctuations, word, words};

/// A value outside of what the standard permits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure<'a> {
    /// What is not met.
    pub requirement: &'a Requirement,
    /// Which of its values ("size", "bold", "margin").
    pub property: &'static str,
    /// What the sheet says.
    pub found: Fact,
    /// What is permitted.
    pub expected: Fact,
}

impl Departure<'_> {
    /// A warning with the clause.
    pub fn diagnostic(&self) -> Diagnostic {
        let message = Message::new("style-outside-standard")
            .with("property", Message::of("property", self.property))
            .with("found", self.found.clone())
            .with("requirement", &self.requirement.id)
            .with("expected", self.expected.clone());
        Diagnostic::warning(message).citing(self.requirement.citation.as_str())
    }
}

/// The values of a sheet that lie outside of what the standard permits, in
/// the order of its clauses. What is practice only is not asked for.
pub fn departures<'a>(sheet: &StyleSheet, standard: &'a Standard) -> Vec<Departure<'a>> {
    standard
        .requirements
        .iter()
        .filter(|requirement| requirement.force > Force::Practice)
        .flat_map(|requirement| {
            comparisons(sheet, requirement)
                .into_iter()
                .filter(|comparison| !comparison.within)
                .map(move |comparison| Departure {
                    requirement,
                    property: comparison.property,
                    found: comparison.found,
                    expected: comparison.expected,
                })
        })
        .collect()
}

/// Whether a sheet says anything about a requirement.
pub fn is_comparable(sheet: &StyleSheet, requirement: &Requirement) -> bool {
    !comparisons(sheet, requirement).is_empty()
}

fn comparisons(sheet: &StyleSheet, requirement: &Requirement) -> Vec<Comparison> {
    let subject = requirement.subject;
    let look = match subject {
        Subject::Component(component) => Some(sheet.text(component)),
        Subject::Part(_) => None,
    };
    let is = |part: Part| subject == Subject::Part(part);
    let texts = |permitted: &[String]| {
        words(&sheet.wording)
            .iter()
            .filter(|(of, _)| *of == subject)
            .map(|(_, found)| word(found, permitted))
            .collect()
    };
    match &requirement.limit {
        Limit::Look(limit) => look.map_or_else(Vec::new, |look| looks(look, limit)),
        Limit::Length(range) => lengths(sheet)
            .into_iter()
            .filter(|(part, ..)| is(*part))
            .map(|(_, property, found)| Comparison::length(property, found, range))
            .collect(),
        Limit::Paper(paper) => vec![
            Comparison::length("width", sheet.page.width, &paper.width),
            Comparison::length("height", sheet.page.height, &paper.height),
        ],
        Limit::Typeface(name) => {
            let (found, within) = (sheet.font.clone(), sheet.font == *name);
            vec![Comparison::new(
                "typeface",
                found.into(),
                name.into(),
                within,
            )]
        }
        Limit::Colour(colour) => look
            .map(|look| Comparison::flag("red", look.red, colour == "red"))
            .into_iter()
            .collect(),
        Limit::SizeSets(sets) => vec![size_set(sheet, sets)],
        Limit::Rule(limit) => rules(sheet)
            .into_iter()
            .filter(|(part, _)| is(*part))
            .map(|(_, found)| rule(found, *limit))
            .collect(),
        Limit::Boxes(boxes) => urgency_boxes(sheet, boxes),
        Limit::Present(expected) => presences(sheet)
            .into_iter()
            .filter(|(of, _)| *of == subject)
            .map(|(_, found)| Comparison::flag("presence", found, *expected))
            .collect(),
        Limit::Restart(expected) => {
            let found = sheet.annex.restart_page_numbers;
            vec![Comparison::flag("restart", found, *expected)]
        }
        Limit::Text(text) | Limit::Form(text) => texts(std::slice::from_ref(text)),
        Limit::AnyText(permitted) => texts(permitted),
        Limit::Punctuation(limit) => punctuations(&sheet.wording)
            .into_iter()
            .filter(|(of, _)| *of == subject)
            .map(|(_, found)| punctuation(found, limit))
            .collect(),
        Limit::AnnexNumbering(limit) => {
            let found = sheet.wording.annex_numbering;
            let figures = |one: AnnexNumbering| match one {
                AnnexNumbering::Roman => Fact::from("I, II, III"),
                AnnexNumbering::Arabic => Fact::from("1, 2, 3"),
            };
            vec![Comparison::new(
                "numbering",
                figures(found),
                figures(*limit),
                found == *limit,
            )]
        }
        Limit::Landscape(_)
        | Limit::Figures(_)
        | Limit::Without(_)
        | Limit::Characters(_)
        | Limit::Stated(_) => Vec::new(),
    }
}

fn looks(found: &TextStyle, limit: &Look) -> Vec<Comparison> {
    let mut comparisons = Vec::new();
    let flags = [
        ("capitals", found.upper, limit.upper),
        ("bold", found.bold, limit.bold),
        ("italic", found.italic, limit.italic),
        ("underline", found.underline, limit.underline),
    ];
    for (property, found, expected) in flags {
        comparisons.extend(expected.map(|expected| Comparison::flag(property, found, expected)));
    }
    let gap = found.before + found.after;
    for (property, found, range) in [("size", found.size, &limit.size), ("gap", gap, &limit.gap)] {
        comparisons.extend(range.map(|range| Comparison::length(property, found, &range)));
    }
    if let Some(align) = limit.align {
        comparisons.push(Comparison::new(
            "alignment",
            alignment(found.align).into(),
            alignment(align).into(),
            found.align == align,
        ));
    }
    if !limit.first.is_empty() {
        let expected = limit.first.iter().map(|range| Fact::Range(*range));
        comparisons.push(Comparison::new(
            "first-line-indent",
            found.first.into(),
            any_of(expected),
            limit.first.iter().any(|range| range.contains(found.first)),
        ));
    }
    comparisons.extend(limit.line.map(|limit| line_spacing(found.line, limit)));
    comparisons
}

const fn alignment(align: Align) -> Message {
    match align {
        Align::Left => Message::new("align-left"),
        Align::Center => Message::new("align-center"),
        Align::Right => Message::new("align-right"),
        Align::Justify => Message::new("align-justify"),
    }
}

fn line_spacing(found: LineSpacing, limit: LineLimit) -> Comparison {
    let (shown, within) = match found {
        LineSpacing::Exactly(pitch) => {
            let within = match limit {
                LineLimit::Exactly(range) => range.contains(pitch),
                LineLimit::Multiple(_) => false,
            };
            (Message::new("line-exactly").with("pitch", pitch), within)
        }
        LineSpacing::Multiple(percent) => {
            let within = match limit {
                LineLimit::Exactly(_) => false,
                LineLimit::Multiple(percents) => percents.contains(percent),
            };
            (
                Message::new("line-multiple").with("percents", format!("{percent}%")),
                within,
            )
        }
    };
    let limit = match limit {
        LineLimit::Exactly(range) => Message::new("line-exactly").with("pitch", range),
        LineLimit::Multiple(percents) => {
            Message::new("line-multiple").with("percents", percents.to_string())
        }
    };
    Comparison::new("line-spacing", shown.into(), limit.into(), within)
}

/// The lengths of a sheet by the part that they belong to.
fn lengths(sheet: &StyleSheet) -> [(Part, &'static str, Length); 11] {
    let page = &sheet.page;
    // Digits stand about the middle of their single line, which is 115 % of
    // the size.
    let middle = sheet.text(Component::PageNumber).size.fraction(115, 200);
    let number = sheet.page_number.from_top + middle;
    let marks = &sheet.marks;
    [
        (Part::TopMargin, "margin", page.top),
        (Part::TopMargin, "landscape-margin", page.landscape_top),
        (Part::BottomMargin, "margin", page.bottom),
        (
            Part::BottomMargin,
            "landscape-margin",
            page.landscape_bottom,
        ),
        (Part::LeftMargin, "margin", page.left),
        (Part::LeftMargin, "landscape-margin", page.landscape_left),
        (Part::RightMargin, "margin", page.right),
        (Part::RightMargin, "landscape-margin", page.landscape_right),
        (Part::PageNumberPosition, "from-top", number),
        (
            Part::CirculationPosition,
            "from-top",
            marks.circulation_from_top,
        ),
        (
            Part::MediaMarkPosition,
            "from-bottom",
            marks.media_from_bottom.unwrap_or_default(),
        ),
    ]
}

fn size_set(sheet: &StyleSheet, sets: &[SizeSet]) -> Comparison {
    let show = |set: &SizeSet| format!("{}, {}, {}", set.title, set.motto, set.place_date);
    let found = SizeSet {
        title: sheet.text(Component::NationalTitle).size,
        motto: sheet.text(Component::Motto).size,
        place_date: sheet.text(Component::PlaceDate).size,
    };
    let within = sets.contains(&found);
    let expected = any_of(sets.iter().map(|set| show(set).into()));
    Comparison::new("sizes", show(&found).into(), expected, within)
}

/// The rules of a letterhead by the part that they are.
fn rules(sheet: &StyleSheet) -> [(Part, Option<&RuleStyle>); 3] {
    let letterhead = &sheet.letterhead;
    [
        (Part::TitleRule, Some(&letterhead.title_rule)),
        (Part::OrganRule, letterhead.organ_rule.as_ref()),
        (Part::SubjectRule, letterhead.subject_rule.as_ref()),
    ]
}

fn rule(found: Option<&RuleStyle>, limit: RuleLimit) -> Comparison {
    let percent = found.map(|rule| match rule.length {
        RuleLength::Text => 100,
        RuleLength::Percent(percent) => percent,
    });
    let whole = Percents { min: 100, max: 100 };
    let within = match limit {
        RuleLimit::None => percent.is_none(),
        RuleLimit::Text => percent.is_some_and(|percent| whole.contains(percent)),
        RuleLimit::Percent(percents) => percent.is_some_and(|percent| percents.contains(percent)),
        RuleLimit::Page => false,
    };
    let of_text = |percents: String| Message::new("rule-of-text").with("percents", percents);
    let found = percent.map_or(Message::new("rule-none"), |p| of_text(format!("{p}%")));
    let limit = match limit {
        RuleLimit::None => Message::new("rule-none"),
        RuleLimit::Text => Message::new("rule-as-text"),
        RuleLimit::Percent(percents) => of_text(percents.to_string()),
        RuleLimit::Page => Message::new("rule-as-page"),
    };
    Comparison::new("rule", found.into(), limit.into(), within)
}

fn urgency_boxes(sheet: &StyleSheet, boxes: &[BoxSize]) -> Vec<Comparison> {
    let marks = &sheet.marks;
    let show = |width: Length, height: Length| format!("{width} x {height}");
    let mut comparisons = vec![Comparison::flag("box", marks.urgency_boxed, true)];
    comparisons.extend(
        marks
            .urgency_widths
            .iter()
            .zip(boxes)
            .map(|(width, limit)| {
                Comparison::new(
                    "box",
                    show(*width, marks.height).into(),
                    show(limit.width, limit.height).into(),
                    *width == limit.width && marks.height == limit.height,
                )
            }),
    );
    comparisons
}

/// What is there or not.
fn presences(sheet: &StyleSheet) -> [(Subject, bool); 3] {
    [
        (
            Subject::Component(Component::Motto),
            sheet.wording.heading.motto.is_some(),
        ),
        (
            Subject::Part(Part::FirstPageNumber),
            !sheet.page_number.hide_on_first,
        ),
        (
            Subject::Part(Part::CirculationBox),
            sheet.marks.circulation_boxed,
        ),
    ]
}
