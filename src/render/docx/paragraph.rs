//! Paragraphs and runs, with no more direct formatting than differs from
//! their named style.

use docx_rs::{
    AlignmentType, BreakType, Footnote, LineSpacing, LineSpacingType, Paragraph as Built,
    ParagraphProperty, Run as BuiltRun, RunProperty, SpecialIndentType,
};

use super::DocxError;
use super::element::{Element, permitted};
use super::look::look;
use super::manuscript::{Addition, Manuscript};
use super::style_id::NOTE_MARK;
use super::unit::twips;
use crate::model::Align;
use crate::render::galley::{Format, Label, Look, Page, Paragraph, Role, Run, RunContent};

/// Line spacing of a single line, in its own unit.
const SINGLE: i32 = 240;

impl Manuscript<'_> {
    /// Builds a paragraph. The page is that on which a pinned one stands.
    pub fn paragraph(&mut self, text: &Paragraph, page: &Page) -> Result<Built, DocxError> {
        let style = self.style(&text.style)?;
        let mut format = text.format.clone();
        format.keep_next |= self.keep;
        let mut addition = Addition::default();
        let place = text
            .label
            .as_ref()
            .and_then(|label| self.lists.place(label));
        let native = place.is_some();
        let mut property =
            difference(&format, Some(&style.format), &mut addition).style(&text.style);
        if let Some(place) = place {
            // Written even where it is the style's, so that the indents of
            // the list's level do not take its place.
            property = indents(property, &format).numbering_property(place);
        }
        if let Role::Heading(level) = text.role
            && style.outline != Some(level)
        {
            property = property.outline_lvl(usize::from(level.saturating_sub(1)));
        }
        if let Some(run) = text.runs.last() {
            let mark = Look {
                size: run.look.size,
                ..style.look
            };
            property = property.run_property(look(&mark, Some(&style.look)));
        }
        let mut built = Built::new();
        built.property = property;
        if let Some(label) = &text.label {
            built = printed_label(built, label, native, &style.look);
        }
        for run in &text.runs {
            built = built.add_run(self.run(run, &style.look, page)?);
        }
        if let Some(pin) = text.pinned {
            let lines = 1 + text
                .runs
                .iter()
                .filter(|run| run.content == RunContent::Break)
                .count();
            let top = page.height - pin.from_bottom - format.pitch * lines as i64;
            addition.properties.push(
                Element::new("w:framePr")
                    .with("w:w", page.text_width().to_twips())
                    .with("w:wrap", "around")
                    .with("w:vAnchor", "page")
                    .with("w:hAnchor", "margin")
                    .with("w:xAlign", "center")
                    .with("w:y", top.to_twips()),
            );
        }
        Ok(self.enter(built, addition))
    }

    fn run(&mut self, run: &Run, base: &Look, page: &Page) -> Result<BuiltRun, DocxError> {
        let own = look(&run.look, Some(base));
        Ok(match &run.content {
            RunContent::Text(text) => plain(text, own),
            RunContent::Break => with(own, BuiltRun::new().add_break(BreakType::TextWrapping)),
            RunContent::Note(index) => {
                let note = self
                    .galley
                    .notes
                    .get(*index)
                    .ok_or(DocxError::UnknownNote(*index))?;
                let mut note = note.clone();
                if *index > 0 {
                    note.format.before = note.format.before + self.galley.footnotes.gap;
                }
                let content = self.paragraph(&note, page)?;
                if let Some(addition) = self.addition_mut(&content) {
                    addition.note_mark = true;
                }
                let own = own.style(NOTE_MARK);
                let note = Footnote {
                    id: index + 1,
                    content: vec![content],
                };
                with(own, BuiltRun::new().add_footnote_reference(note))
            }
        })
    }
}

/// What the list does not print of a label: all of one that is not native,
/// and the line break after one on its own line.
fn printed_label(mut built: Built, label: &Label, native: bool, base: &Look) -> Built {
    let own = || look(&label.look, Some(base));
    if !native {
        let space = if label.own_line { "" } else { " " };
        built = built.add_run(plain(&format!("{}{space}", label.text), own()));
    }
    if label.own_line {
        let line = BuiltRun::new().add_break(BreakType::TextWrapping);
        built = built.add_run(with(own(), line));
    }
    built
}

/// A run of text.
pub(super) fn plain(text: &str, property: RunProperty) -> BuiltRun {
    let run = if text.chars().all(permitted) {
        BuiltRun::new().add_text(text)
    } else {
        BuiltRun::new().add_text(text.chars().filter(|&c| permitted(c)).collect::<String>())
    };
    with(property, run)
}

fn with(property: RunProperty, mut run: BuiltRun) -> BuiltRun {
    run.run_property = property;
    run
}

/// The properties of a format as far as it differs from its base; all of
/// them without one. What docx-rs cannot say goes into the addition.
pub(super) fn difference(
    format: &Format,
    base: Option<&Format>,
    addition: &mut Addition,
) -> ParagraphProperty {
    let differs = |same: fn(&Format, &Format) -> bool| base.is_none_or(|base| !same(format, base));
    let mut property = ParagraphProperty::new();
    if differs(|a, b| a.align == b.align) {
        property = property.align(alignment(format.align));
    }
    if differs(|a, b| (a.first, a.left, a.right) == (b.first, b.left, b.right)) {
        property = indents(property, format);
    }
    let mut spacing = LineSpacing::new();
    if differs(|a, b| a.before == b.before) {
        spacing = spacing.before(twips(format.before));
    }
    if differs(|a, b| a.after == b.after) {
        spacing = spacing.after(twips(format.after));
    }
    if differs(|a, b| a.percent == b.percent && (a.percent.is_some() || a.pitch == b.pitch)) {
        spacing = match format.percent {
            Some(percent) => spacing
                .line_rule(LineSpacingType::Auto)
                .line(i32::from(percent) * SINGLE / 100),
            None => spacing
                .line_rule(LineSpacingType::Exact)
                .line(format.pitch.to_twips() as i32),
        };
    }
    if spacing != LineSpacing::new() {
        property = property.line_spacing(spacing);
    }
    let keeps = [
        (
            "w:keepNext",
            format.keep_next,
            base.is_some_and(|base| base.keep_next),
        ),
        (
            "w:keepLines",
            format.keep_lines,
            base.is_some_and(|base| base.keep_lines),
        ),
    ];
    for (name, keep, kept) in keeps {
        match (keep, kept) {
            (true, false) => addition.properties.push(Element::new(name)),
            (false, true) => addition.properties.push(Element::new(name).value(0)),
            (true, true) | (false, false) => {}
        }
    }
    property
}

fn indents(property: ParagraphProperty, format: &Format) -> ParagraphProperty {
    let first = format.first.to_twips() as i32;
    let special = if first < 0 {
        SpecialIndentType::Hanging(-first)
    } else {
        SpecialIndentType::FirstLine(first)
    };
    property.indent(
        Some(format.left.to_twips() as i32),
        Some(special),
        Some(format.right.to_twips() as i32),
        None,
    )
}

fn alignment(align: Align) -> AlignmentType {
    match align {
        Align::Left => AlignmentType::Left,
        Align::Center => AlignmentType::Center,
        Align::Right => AlignmentType::Right,
        Align::Justify => AlignmentType::Both,
    }
}
