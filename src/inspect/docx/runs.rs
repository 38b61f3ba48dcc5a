//! The runs of a paragraph: text, signs, fields, notes, shapes.

use std::sync::Arc;

use super::counting::written;
use super::element::{Element, is_transparent};
use super::fields;
use super::lettering::{Lettering, Toggle};
use super::measure;
use super::place::Place;
use super::script::Script;
use super::shapes::{self, Shapes};
use super::symbol;
use super::walk::Walk;
use crate::inspect::shown::{Field, FieldKind, Look};

/// A paragraph in the making.
#[derive(Default)]
pub(super) struct Draft<'e> {
    pub script: Script,
    pub fields: Vec<Field>,
    pub shapes: Shapes<'e>,
    /// A page break stands before any text.
    pub break_before: bool,
    /// What stands after the text so far.
    pub break_after: Option<Break>,
}

/// A break that parts text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    Page,
    Column,
}

/// How the runs of a paragraph look where they say nothing themselves.
pub(super) struct Base {
    /// Letters of the table's style.
    pub table: Lettering,
    /// Letters of the paragraph's style.
    pub paragraph: Lettering,
    /// All levels, with the default style of characters.
    pub plain: Lettering,
    /// The paragraph's ground is coloured.
    pub shaded: bool,
}

impl Draft<'_> {
    /// Adds text or a sign; a break before it parts the paragraph.
    fn part(&mut self, look: &Arc<Look>) {
        let Some(parting) = self.break_after.take() else {
            return;
        };
        if !self.script.text.trim().is_empty() {
            self.script.push_sign('\n', look);
        } else if parting == Break::Page {
            self.break_before = true;
        }
    }

    fn add_field(&mut self, kind: FieldKind, start: usize) {
        let end = self.script.text.len();
        self.fields.push(Field {
            kind,
            range: start.min(end)..end,
        });
    }
}

impl Walk<'_> {
    /// Goes through what stands in a paragraph or in something that wraps
    /// runs.
    pub fn inline<'e>(
        &mut self,
        holder: &'e Element<'_>,
        base: &Base,
        place: &mut Place,
        draft: &mut Draft<'e>,
    ) {
        for child in holder.children() {
            match child.name {
                "r" => self.run(child, base, place, draft),
                "fldSimple" => {
                    let start = draft.script.text.len();
                    self.inline(child, base, place, draft);
                    if self.fields.is_shown() {
                        let kind = fields::kind(child.get("instr").unwrap_or_default());
                        draft.add_field(kind, start);
                    }
                }
                // What stands below a ruby is the text itself.
                "hyperlink" | "ruby" | "rubyBase" | "oMath" | "oMathPara" => {
                    self.inline(child, base, place, draft);
                }
                name if is_transparent(name) => self.inline(child, base, place, draft),
                // Deleted and moved text is no longer shown; properties and
                // marks of places show nothing.
                _ => {}
            }
        }
    }

    fn run<'e>(
        &mut self,
        run: &'e Element<'_>,
        base: &Base,
        place: &mut Place,
        draft: &mut Draft<'e>,
    ) {
        let letters = self.letters(run.child("rPr"), base);
        let looks = self.looks(&letters, base.shaded);
        let is_hidden = letters.toggles.has(Toggle::Hidden);
        for child in run.children() {
            match child.name {
                "fldChar" => self.field_mark(child, draft),
                "instrText" => self.fields.instruct(&child.text()),
                _ if is_hidden || !self.fields.is_shown() => {}
                "t" => push_text(child, &letters, &looks, draft),
                "tab" | "ptab" => push_sign('\t', &looks, draft),
                "cr" => push_sign('\n', &looks, draft),
                "br" => match child.get("type") {
                    Some("page") => draft.break_after = Some(Break::Page),
                    Some("column") => self.break_column(place, draft),
                    Some(_) | None => push_sign('\n', &looks, draft),
                },
                "noBreakHyphen" => push("-", &letters, &looks, draft),
                "sym" => {
                    let code = child.get("char").unwrap_or_default();
                    let code = u32::from_str_radix(code, 16).ok();
                    // Codes may be given without the offset of the private
                    // use area.
                    let code = code.map(|code| if code < 0x100 { code + 0xF000 } else { code });
                    if let Some(sign) = code.and_then(char::from_u32) {
                        let mut bytes = [0; 4];
                        let sign = symbol::glyph(sign).encode_utf8(&mut bytes);
                        push(sign, &letters, &looks, draft);
                    }
                }
                "footnoteReference" | "footnoteRef" => self.note(0, child, &letters, base, draft),
                "endnoteReference" | "endnoteRef" => self.note(1, child, &letters, base, draft),
                "pgNum" => draft.add_field(FieldKind::Page, draft.script.text.len()),
                "drawing" | "pict" | "object" => shapes::read(
                    child,
                    place,
                    self.shown.sections.get(self.section),
                    &mut draft.shapes,
                ),
                "ruby" | "rubyBase" => self.inline(child, base, place, draft),
                _ => {}
            }
        }
    }

    /// The letters of a run with these properties.
    pub fn letters(&self, properties: Option<&Element<'_>>, base: &Base) -> Lettering {
        let Some(properties) = properties else {
            return base.plain.clone();
        };
        let direct = Lettering::read(properties, self.document.theme);
        let Some(style) = properties.child("rStyle").and_then(Element::val) else {
            return base.plain.overlaid(&direct);
        };
        let style = self.document.styles.of_letters(Some(style));
        let none = Lettering::default();
        let style = style.map_or(&none, |style| &style.letters);
        let defaults = &self.document.styles.letters;
        let styled = defaults.under_styles(&[&base.table, &base.paragraph, style]);
        styled.overlaid(&direct)
    }

    fn field_mark(&mut self, mark: &Element<'_>, draft: &mut Draft<'_>) {
        let at = draft.script.text.len();
        match mark.get("fldCharType") {
            Some("begin") => self.fields.begin(),
            Some("separate") => self.fields.separate(at),
            Some("end") => {
                if let Some((kind, start)) = self.fields.end(at) {
                    draft.add_field(kind, start);
                }
            }
            Some(_) | None => {}
        }
    }

    /// The number of a footnote or endnote, raised.
    fn note(
        &mut self,
        kind: usize,
        mark: &Element<'_>,
        letters: &Lettering,
        base: &Base,
        draft: &mut Draft<'_>,
    ) {
        if mark.get("customMarkFollows").is_some_and(measure::truth) {
            return;
        }
        let Some(count) = self.notes.get_mut(kind) else {
            return;
        };
        *count += 1;
        // Endnotes count in small Roman figures (17.11.18).
        let format = if kind == 0 { "decimal" } else { "lowerRoman" };
        let number = written(i64::try_from(*count).unwrap_or(0), format);
        let raised = Lettering {
            raised: Some(true),
            ..letters.clone()
        };
        let looks = self.looks(&raised, base.shaded);
        push(&number, &raised, &looks, draft);
    }
}

fn push_text(
    child: &Element<'_>,
    letters: &Lettering,
    looks: &[Arc<Look>; 2],
    draft: &mut Draft<'_>,
) {
    let text = child.text();
    let keeps_blanks = child.get("space") == Some("preserve");
    let text = if keeps_blanks {
        &*text
    } else {
        text.trim_matches([' ', '\t', '\n', '\r'])
    };
    push(text, letters, looks, draft);
}

/// Adds text, in capitals where the letters say so; ASCII characters and
/// others may have different typefaces.
fn push(text: &str, letters: &Lettering, looks: &[Arc<Look>; 2], draft: &mut Draft<'_>) {
    if text.is_empty() {
        return;
    }
    let [ascii, other] = looks;
    draft.part(ascii);
    let upper;
    let caps = letters.toggles.has(Toggle::Caps) || letters.toggles.has(Toggle::SmallCaps);
    let text = if caps {
        upper = text.to_uppercase();
        &upper
    } else {
        text
    };
    if Arc::ptr_eq(ascii, other) {
        draft.script.push(text, ascii);
        return;
    }
    for piece in by_class(text) {
        let look = if piece.is_ascii() { ascii } else { other };
        draft.script.push(piece, look);
    }
}

/// Splits text where ASCII characters meet others.
fn by_class(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?.is_ascii();
        let end = rest.find(|c: char| c.is_ascii() != first);
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(piece)
    })
}

fn push_sign(sign: char, looks: &[Arc<Look>; 2], draft: &mut Draft<'_>) {
    let [ascii, _] = looks;
    draft.part(ascii);
    draft.script.push_sign(sign, ascii);
}
