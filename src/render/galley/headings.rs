//! Headings, and which of their numbers a word processor can count itself.

use super::setter::Setter;
use super::{Counted, Figures, Label, Paragraph};
use crate::model::{Block, Component, Heading, HeadingForm, Inline};

/// The letters up to which the Vietnamese and the Latin alphabet agree.
const COMMON_LETTERS: u32 = 4;

/// How the headings of one body are counted.
pub(super) struct HeadingList {
    /// The native list of this body's headings.
    list: usize,
    /// The forms of the levels, from the first.
    forms: Vec<Option<HeadingForm>>,
    /// The highest number at each level.
    highest: Vec<u32>,
}

impl HeadingList {
    /// Looks through a body's headings.
    pub(super) fn of(list: usize, body: &[Block]) -> Self {
        let mut found = Self {
            list,
            forms: Vec::new(),
            highest: Vec::new(),
        };
        for block in body {
            if let Block::Heading(heading) = block {
                found.see(heading);
            }
        }
        found
    }

    fn see(&mut self, heading: &Heading) {
        if heading.form == HeadingForm::Plain {
            return;
        }
        let index = usize::from(heading.level.max(1)) - 1;
        if self.forms.len() <= index {
            self.forms.resize(index + 1, None);
            self.highest.resize(index + 1, 0);
        }
        self.forms[index] = Some(heading.form);
        let own = heading.ordinals.last().copied().unwrap_or(0);
        self.highest[index] = self.highest[index].max(own);
    }

    /// The place of a heading in the native list, if a word processor counts
    /// as the Vietnamese do.
    fn counted(&self, heading: &Heading) -> Option<Counted> {
        let level = usize::from(heading.level.max(1)) - 1;
        let figures = match heading.form {
            HeadingForm::Part
            | HeadingForm::Chapter
            | HeadingForm::Roman
            | HeadingForm::RomanDash => Figures::UpperRoman,
            HeadingForm::Section
            | HeadingForm::Subsection
            | HeadingForm::Article
            | HeadingForm::Arabic
            | HeadingForm::Nested
            | HeadingForm::Deep => Figures::Decimal,
            HeadingForm::Letter if self.highest[level] <= COMMON_LETTERS => Figures::UpperLetter,
            HeadingForm::Letter | HeadingForm::Point | HeadingForm::Plain => return None,
        };
        let (before, after) = heading.form.frame();
        Some(Counted {
            list: self.list,
            level,
            figures,
            pattern: format!("{before}{}{after}", self.numbers(heading, level)?),
            start: 1,
            continues: heading.form.continues(),
        })
    }

    /// The numbers that a label shows, "%3.%4" for the levels 3 and 4; only
    /// where the levels above count in Arabic figures too.
    fn numbers(&self, heading: &Heading, level: usize) -> Option<String> {
        let shown = heading.form.shown_ordinals();
        let first = (level + 1).checked_sub(shown)?;
        let arabic = self.forms[first..level].iter().all(|form| {
            matches!(
                form,
                Some(HeadingForm::Arabic | HeadingForm::Nested | HeadingForm::Deep)
            )
        });
        let numbers: Vec<_> = (first..=level).map(|l| format!("%{}", l + 1)).collect();
        arabic.then(|| numbers.join("."))
    }
}

impl Setter<'_> {
    /// A heading with its number, and the text that runs on in its line.
    pub(super) fn heading(
        &mut self,
        list: &HeadingList,
        heading: &Heading,
        below: u8,
    ) -> Paragraph {
        let component = Component::of_heading(heading.form);
        let mut paragraph = if heading.run_in.is_empty() {
            self.heading_paragraph(component, heading.level + below)
        } else {
            self.run_in_paragraph(component)
        };
        if !heading.label.is_empty() {
            paragraph.label = Some(Label {
                text: heading.label.clone(),
                look: self.look(component),
                own_line: heading.form.on_own_line(),
                counted: list.counted(heading),
            });
        }
        paragraph.runs = self.runs(component, &heading.title);
        if !heading.run_in.is_empty() {
            let body = self.look(Component::Body);
            let space = Inline::Text(" ".to_owned());
            let run_in: Vec<_> = std::iter::once(space)
                .chain(heading.run_in.iter().cloned())
                .collect();
            let run_in = self.runs_in(body, false, &run_in);
            paragraph.runs.extend(run_in);
        }
        paragraph
    }
}
