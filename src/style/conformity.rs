//! Whether a sheet lies within what a standard permits.
//!
//! A standard asks for more than a sheet can say (who may sign, how numbers
//! run on); what a sheet does not say is passed over here and left to the
//! check of documents.

use super::{LineSpacing, RuleLength, RuleStyle, StyleSheet, TextStyle};
use crate::diagnostic::Diagnostic;
use crate::model::{Component, Punctuation};
use crate::standard::{
    BoxSize, Force, Limit, LineLimit, Look, Part, Percents, Requirement, RuleLimit, SizeSet,
    Standard, Subject, range_in_words,
};
use crate::units::{Length, Range};

/// A value outside of what the standard permits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure<'a> {
    /// What is not met.
    pub requirement: &'a Requirement,
    /// Which of its values ("size", "bold", "margin").
    pub property: &'static str,
    /// What the sheet says.
    pub found: String,
    /// What is permitted.
    pub expected: String,
}

impl Departure<'_> {
    /// A warning with the clause.
    pub fn diagnostic(&self) -> Diagnostic {
        Diagnostic::warning(
            "style-outside-standard",
            format!(
                "the style has {} {} for `{}`; expected {}",
                self.property, self.found, self.requirement.id, self.expected
            ),
        )
        .citing(self.requirement.citation.as_str())
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

/// A value beside what is permitted.
struct Comparison {
    property: &'static str,
    found: String,
    expected: String,
    within: bool,
}

impl Comparison {
    fn new(property: &'static str, found: String, expected: String, within: bool) -> Self {
        Self {
            property,
            found,
            expected,
            within,
        }
    }

    fn length(property: &'static str, found: Length, range: &Range) -> Self {
        Self::new(
            property,
            found.to_string(),
            range_in_words(range),
            range.contains(found),
        )
    }

    fn flag(property: &'static str, found: bool, expected: bool) -> Self {
        let word = |flag: bool| if flag { "on" } else { "off" }.to_owned();
        Self::new(property, word(found), word(expected), found == expected)
    }
}

fn comparisons(sheet: &StyleSheet, requirement: &Requirement) -> Vec<Comparison> {
    let subject = requirement.subject;
    match &requirement.limit {
        Limit::Look(limit) => match subject {
            Subject::Component(component) => looks(sheet.text(component), limit),
            Subject::Part(_) => Vec::new(),
        },
        Limit::Length(range) => lengths(sheet, subject, range),
        Limit::Paper(paper) => vec![
            Comparison::length("width", sheet.page.width, &paper.width),
            Comparison::length("height", sheet.page.height, &paper.height),
        ],
        Limit::Typeface(name) => {
            let found = sheet.font.clone();
            let within = found == *name;
            vec![Comparison::new("typeface", found, name.clone(), within)]
        }
        Limit::Colour(colour) => match subject {
            Subject::Component(component) => {
                vec![Comparison::flag(
                    "red",
                    sheet.text(component).red,
                    colour == "red",
                )]
            }
            Subject::Part(_) => Vec::new(),
        },
        Limit::SizeSets(sets) => vec![size_set(sheet, sets)],
        Limit::Rule(limit) => rule(sheet, subject, *limit),
        Limit::Boxes(boxes) => urgency_boxes(sheet, boxes),
        Limit::Present(expected) => presence(sheet, subject)
            .map(|found| Comparison::flag("presence", found, *expected))
            .into_iter()
            .collect(),
        Limit::Restart(expected) => vec![Comparison::flag(
            "page numbers from 1",
            sheet.annex.restart_page_numbers,
            *expected,
        )],
        Limit::Text(text) | Limit::Form(text) => words(sheet, subject, std::slice::from_ref(text)),
        Limit::AnyText(texts) => words(sheet, subject, texts),
        Limit::Punctuation(limit) => punctuation(sheet, subject)
            .map(|found| {
                let show = |p: &Punctuation| {
                    format!(
                        "`{}... {}` and `{}` at the end",
                        p.prefix, p.separator, p.last
                    )
                };
                Comparison::new("punctuation", show(found), show(limit), found == limit)
            })
            .into_iter()
            .collect(),
        Limit::AnnexNumbering(limit) => {
            let found = sheet.wording.annex_numbering;
            let within = found == *limit;
            let (found, expected) = (format!("{found:?}"), format!("{limit:?}"));
            vec![Comparison::new("numbering", found, expected, within)]
        }
        Limit::Landscape(_) | Limit::Figures(_) | Limit::Stated(_) => Vec::new(),
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
            format!("{:?}", found.align).to_lowercase(),
            format!("{align:?}").to_lowercase(),
            found.align == align,
        ));
    }
    if !limit.first.is_empty() {
        let expected: Vec<_> = limit.first.iter().map(range_in_words).collect();
        comparisons.push(Comparison::new(
            "first-line indent",
            found.first.to_string(),
            expected.join(" or "),
            limit.first.iter().any(|range| range.contains(found.first)),
        ));
    }
    if let Some(line) = limit.line {
        let (text, within) = match (found.line, line) {
            (LineSpacing::Exactly(pitch), LineLimit::Exactly(range)) => {
                (format!("exactly {pitch}"), range.contains(pitch))
            }
            (LineSpacing::Multiple(percent), LineLimit::Multiple(percents)) => {
                (format!("{percent}%"), percents.contains(percent))
            }
            (LineSpacing::Exactly(pitch), LineLimit::Multiple(_)) => {
                (format!("exactly {pitch}"), false)
            }
            (LineSpacing::Multiple(percent), LineLimit::Exactly(_)) => {
                (format!("{percent}%"), false)
            }
        };
        comparisons.push(Comparison::new(
            "line spacing",
            text,
            line.to_string(),
            within,
        ));
    }
    comparisons
}

fn lengths(sheet: &StyleSheet, subject: Subject, range: &Range) -> Vec<Comparison> {
    let page = &sheet.page;
    let margins = |upright, turned| {
        vec![
            Comparison::length("margin", upright, range),
            Comparison::length("landscape margin", turned, range),
        ]
    };
    let Subject::Part(part) = subject else {
        return Vec::new();
    };
    match part {
        Part::TopMargin => margins(page.top, page.landscape_top),
        Part::BottomMargin => margins(page.bottom, page.landscape_bottom),
        Part::LeftMargin => margins(page.left, page.landscape_left),
        Part::RightMargin => margins(page.right, page.landscape_right),
        Part::PageNumberPosition => {
            // Digits stand about the middle of their single line, which is
            // 115 % of the size.
            let middle = sheet.text(Component::PageNumber).size.fraction(115, 200);
            let position = sheet.page_number.from_top + middle;
            vec![Comparison::length("distance from the top", position, range)]
        }
        Part::CirculationPosition => vec![Comparison::length(
            "distance from the top",
            sheet.marks.circulation_from_top,
            range,
        )],
        Part::MediaMarkPosition => vec![Comparison::length(
            "distance from the bottom",
            sheet.marks.media_from_bottom,
            range,
        )],
        _ => Vec::new(),
    }
}

fn size_set(sheet: &StyleSheet, sets: &[SizeSet]) -> Comparison {
    let show = |set: &SizeSet| format!("{}, {}, {}", set.title, set.motto, set.place_date);
    let found = SizeSet {
        title: sheet.text(Component::NationalTitle).size,
        motto: sheet.text(Component::Motto).size,
        place_date: sheet.text(Component::PlaceDate).size,
    };
    let expected: Vec<_> = sets.iter().map(show).collect();
    let within = sets.contains(&found);
    Comparison::new("sizes", show(&found), expected.join(" or "), within)
}

fn rule(sheet: &StyleSheet, subject: Subject, limit: RuleLimit) -> Vec<Comparison> {
    let found: Option<&RuleStyle> = match subject {
        Subject::Part(Part::TitleRule) => Some(&sheet.letterhead.title_rule),
        Subject::Part(Part::OrganRule) => sheet.letterhead.organ_rule.as_ref(),
        Subject::Part(Part::SubjectRule) => sheet.letterhead.subject_rule.as_ref(),
        Subject::Component(_) | Subject::Part(_) => return Vec::new(),
    };
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
    let found = percent.map_or_else(|| "none".to_owned(), |p| format!("{p}% of the text"));
    vec![Comparison::new("rule", found, limit.to_string(), within)]
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
                    show(*width, marks.height),
                    show(limit.width, limit.height),
                    *width == limit.width && marks.height == limit.height,
                )
            }),
    );
    comparisons
}

fn presence(sheet: &StyleSheet, subject: Subject) -> Option<bool> {
    match subject {
        Subject::Component(Component::Motto) => Some(sheet.wording.heading.motto.is_some()),
        Subject::Part(Part::FirstPageNumber) => Some(!sheet.page_number.hide_on_first),
        Subject::Part(Part::CirculationBox) => Some(sheet.marks.circulation_boxed),
        Subject::Component(_) | Subject::Part(_) => None,
    }
}

fn punctuation(sheet: &StyleSheet, subject: Subject) -> Option<&Punctuation> {
    match subject {
        Subject::Component(Component::LegalBasis) => Some(&sheet.wording.bases),
        Subject::Component(Component::Recipient) => Some(&sheet.wording.recipients),
        Subject::Component(Component::Addressee) => Some(&sheet.wording.addressees),
        Subject::Component(_) | Subject::Part(_) => None,
    }
}

/// Each word that the sheet has for a subject must be one of those permitted.
fn words(sheet: &StyleSheet, subject: Subject, permitted: &[String]) -> Vec<Comparison> {
    let quoted = |text: &str| format!("`{text}`");
    let expected: Vec<_> = permitted.iter().map(|text| quoted(text)).collect();
    wording(sheet, subject)
        .into_iter()
        .map(|found| {
            let found = found.replace('\u{a0}', " ");
            let within = permitted.contains(&found);
            Comparison::new("text", quoted(&found), expected.join(" or "), within)
        })
        .collect()
}

/// The words that the sheet has for a subject; forms with their names in
/// braces.
fn wording(sheet: &StyleSheet, subject: Subject) -> Vec<String> {
    let words = &sheet.wording;
    let one = |text: &str| vec![text.to_owned()];
    let optional = |text: &Option<String>| text.iter().cloned().collect();
    match subject {
        Subject::Component(component) => match component {
            Component::NationalTitle => one(&words.heading.title),
            Component::Motto => optional(&words.heading.motto),
            Component::OrganMark => optional(&words.organ_mark),
            Component::SubjectMark => optional(&words.subject_mark),
            Component::Number => {
                let form = &words.number;
                vec![format!(
                    "{}{{number}}{}{{code}}{}{{organ}}",
                    form.prefix, form.after_number, form.after_kind
                )]
            }
            Component::LetterSubject => vec![format!("{}{{subject}}", words.letter_subject_prefix)],
            Component::AddresseeLabel => one(&words.addressee_label),
            Component::RecipientsLabel => one(&words.recipients_label),
            Component::Secrecy => words.secrecy.to_vec(),
            Component::Urgency => words.urgency.to_vec(),
            Component::Draft => one(&words.draft),
            Component::DrafterMark => one(&words.drafter),
            Component::AnnexLabel => vec![format!("{} {{n}}", words.annex_label)],
            Component::AnnexReference => one(&words.annex_reference),
            _ => Vec::new(),
        },
        Subject::Part(part) => match part {
            Part::EndMark => one(&words.end_mark),
            Part::SigningAuthority => words.authorities.values().cloned().collect(),
            Part::FirstRecipient => one(&words.as_above),
            Part::ArchiveLine => vec![format!("{}{{archive}}", words.archive_prefix)],
            Part::SubmissionLabel => one(&words.submission_label),
            Part::MediaMark => optional(&words.not_for_media),
            _ => Vec::new(),
        },
    }
}
