//! A paragraph: the hierarchy of its styles, its number, its borders, and how
//! it stands to the one before.

use std::sync::Arc;

use super::element::Element;
use super::fault::Outcome;
use super::lettering::{Lettering, Toggle};
use super::place::{Neighbour, Place};
use super::runs::{Base, Break, Draft};
use super::setting::{self, Border, Borders, Setting};
use super::styles::Style;
use super::walk::Walk;
use super::{measure, shapes};
use crate::inspect::shown::{
    Field, Frame, Label, Layout, Paragraph, Stroke, StrokeOrigin, TabStop,
};
use crate::model::Align;
use crate::units::Length;

/// What a paragraph says, all levels together, and its place in a list.
struct Resolved {
    setting: Setting,
    /// The list and the level in it.
    list: Option<(i64, usize)>,
}

impl Walk<'_> {
    /// Goes through a paragraph and what is anchored in it.
    pub fn paragraph(&mut self, element: &Element<'_>, place: &mut Place) -> Outcome<()> {
        let none = Element::default();
        let properties = element.child("pPr").unwrap_or(&none);
        let named = properties.child("pStyle").and_then(Element::val);
        let style = self.document.styles.of_paragraph(named).cloned();
        let style = style.unwrap_or_default();
        let resolved = self.resolve(&Setting::read(properties), &style, place);
        let base = self.base(&style, place, &resolved.setting);
        let mut own = place.clone();
        let frame_align = self.enter_frame(properties, place, &mut own);
        let mut draft = Draft {
            script: std::mem::take(&mut self.carried),
            ..Draft::default()
        };
        self.inline(element, &base, &mut own, &mut draft);
        self.enter_column(place);
        let mark = self.letters(properties.child("rPr"), &base);
        let ends_section = properties.child("sectPr").is_some();
        let may_go = !ends_section && draft.shapes.is_empty();
        if may_go && is_joined(properties) {
            self.carried = draft.script;
            return Ok(());
        }
        // Of a hidden mark nothing is seen, not even its height.
        if may_go && mark.toggles.has(Toggle::Hidden) && draft.script.text.is_empty() {
            return Ok(());
        }
        let label = self.label(resolved.list, &mark, &base);
        let boxes = std::mem::take(&mut draft.shapes.boxes);
        let break_after = draft.break_after;
        let mut paragraph = self.put_together(draft, &resolved.setting, &own, &style);
        paragraph.label = label;
        if let Some(align) = frame_align {
            paragraph.layout.align = align;
        }
        let setting = &resolved.setting;
        self.settle(paragraph, setting, &style, place)?;
        if place.is_main() && !matches!(own.frame, Frame::TextBox(_)) {
            self.page_break |= break_after == Some(Break::Page);
        }
        for text_box in boxes {
            self.text_box(&text_box, place)?;
        }
        if ends_section {
            self.end_section(place);
        }
        Ok(())
    }

    /// All levels: defaults, table, style, list, and the paragraph's own.
    fn resolve(&self, direct: &Setting, style: &Style, place: &Place) -> Resolved {
        let styles = self.document.styles;
        let numbering = self.document.numbering;
        let under = styles.setting.overlaid(&place.setting);
        let mut setting = under.overlaid(&style.setting);
        let list = direct.list.or(style.setting.list).filter(|list| *list > 0);
        let level = direct.level.or(style.setting.level).unwrap_or(0);
        if let Some(list) = list
            && (direct.list.is_some() || direct.level.is_some())
            && let Some(level) = numbering.level(list, level)
        {
            setting = setting.overlaid(&level.setting);
        }
        // A paragraph that leaves the list of its style leaves its indents too.
        if direct.list == Some(0)
            && let Some(list) = style.setting.list
            && let Some(level) = numbering.level(list, level)
        {
            let listed = &level.setting;
            setting.left = setting.left.filter(|left| Some(*left) != listed.left);
            setting.first = setting.first.filter(|first| Some(*first) != listed.first);
        }
        Resolved {
            setting: setting.overlaid(direct),
            list: list.map(|list| (list, level)),
        }
    }

    fn base(&self, style: &Style, place: &Place, setting: &Setting) -> Base {
        let styles = self.document.styles;
        let none = Lettering::default();
        let letters = styles
            .of_letters(None)
            .map_or(&none, |style| &style.letters);
        let levels = [&place.letters, &style.letters, letters];
        Base {
            plain: styles.letters.under_styles(&levels),
            table: place.letters.clone(),
            paragraph: style.letters.clone(),
            shaded: setting.shaded.unwrap_or(false),
        }
    }

    /// The automatic number, which counts the paragraph.
    fn label(
        &mut self,
        list: Option<(i64, usize)>,
        mark: &Lettering,
        base: &Base,
    ) -> Option<Label> {
        let (list, level) = list?;
        let numbering = self.document.numbering;
        let text = self.counters.count(numbering, list, level)?;
        let definition = numbering.level(list, level)?;
        let letters = mark.overlaid(&definition.letters);
        let [ascii, other] = self.looks(&letters, base.shaded);
        let text = text.trim().to_owned();
        let look = if text.is_ascii() { ascii } else { other };
        (!text.is_empty()).then(|| Label {
            text,
            bullet: definition.is_bullet(),
            look,
        })
    }

    fn put_together(
        &mut self,
        mut draft: Draft<'_>,
        setting: &Setting,
        place: &Place,
        style: &Style,
    ) -> Paragraph {
        let end = draft.script.text.len();
        let running = self.fields.break_paragraph().into_iter();
        draft.fields.extend(running.map(|(kind, start)| Field {
            kind,
            range: start.min(end)..end,
        }));
        draft.fields.sort_by_key(|field| field.range.start);
        let is_text = place.is_main() && !matches!(place.frame, Frame::TextBox(_));
        let starts_page = is_text && {
            let waiting = std::mem::take(&mut self.page_break);
            waiting || draft.break_before || setting.page_break.unwrap_or(false)
        };
        let mut strokes = draft.shapes.strokes;
        strokes.extend(borders(setting, place));
        self.forget_ends(place, &mut strokes);
        let mut tab_stops: Vec<TabStop> = setting
            .tabs
            .iter()
            .filter_map(|(at, align)| {
                Some(TabStop {
                    at: *at,
                    align: (*align)?,
                })
            })
            .collect();
        tab_stops.sort_by_key(|stop| stop.at);
        Paragraph {
            story: place.story,
            ordinal: 0,
            section: self.section,
            frame: place.frame,
            left_edge: place.left,
            right_edge: place.right,
            text: draft.script.text,
            spans: draft.script.spans,
            label: None,
            layout: layout(setting),
            tab_stops,
            strokes,
            fields: draft.fields,
            starts_page,
            decomposed: draft.script.decomposed,
            pictures: draft.shapes.pictures,
            boxed: place.boxed || setting.borders.is_box(),
            style: (!style.name.is_empty()).then(|| Arc::clone(&style.name)),
            outline: setting.outline.filter(|level| *level < 9),
        }
    }

    /// Takes a paragraph up, and mends what depends on it and the one before.
    fn settle(
        &mut self,
        mut paragraph: Paragraph,
        setting: &Setting,
        style: &Style,
        place: &mut Place,
    ) -> Outcome<()> {
        let contextual = setting.contextual.unwrap_or(false);
        if let Some(before) = &place.neighbour
            && let Some(other) = self.shown.paragraphs.get_mut(before.index)
        {
            // Space between alike paragraphs is dropped (17.3.1.9).
            if before.style.as_ref() == Some(&style.id) {
                if before.contextual {
                    other.layout.after = Length::ZERO;
                }
                if contextual {
                    paragraph.layout.before = Length::ZERO;
                }
            }
            // Alike borders are drawn around both together (17.3.1.7).
            let alike = before.borders == setting.borders
                && other.left_edge == paragraph.left_edge
                && other.layout.left == paragraph.layout.left
                && other.layout.right == paragraph.layout.right;
            if alike {
                let drawn = setting::is_drawn(setting.borders.between);
                let above = |stroke: &Stroke| stroke.origin == StrokeOrigin::BorderAbove;
                let below = |stroke: &Stroke| stroke.origin == StrokeOrigin::BorderBelow;
                other.strokes.retain(|stroke| !below(stroke));
                paragraph.strokes.retain(|stroke| !above(stroke) || drawn);
            }
        }
        let index = self.add(paragraph)?;
        place.neighbour = Some(Neighbour {
            index,
            style: Some(Arc::clone(&style.id)),
            contextual,
            borders: setting.borders,
        });
        Ok(())
    }

    /// A container ends: text that was to join a next paragraph stands alone.
    pub fn end_container(&mut self, place: &mut Place) -> Outcome<()> {
        let script = std::mem::take(&mut self.carried);
        if script.text.is_empty() {
            return Ok(());
        }
        let draft = Draft {
            script,
            ..Draft::default()
        };
        let (setting, style) = (Setting::default(), Style::default());
        let paragraph = self.put_together(draft, &setting, place, &style);
        self.settle(paragraph, &setting, &style, place)
    }

    /// What follows belongs to the next section.
    fn end_section(&mut self, place: &mut Place) {
        if !place.is_main() {
            return;
        }
        let Some(next) = self.shown.sections.get(self.section + 1) else {
            return;
        };
        self.section += 1;
        self.column = 0;
        self.page_break |= next.new_page;
        if place.frame == Frame::Page {
            *place = self.page(place.story);
        }
    }

    /// Goes through the text of a box.
    fn text_box(&mut self, text_box: &shapes::TextBox<'_>, anchor: &Place) -> Outcome<()> {
        let fields = std::mem::take(&mut self.fields);
        let carried = std::mem::take(&mut self.carried);
        let mut inside = Place {
            frame: Frame::TextBox(self.boxes),
            left: text_box.left,
            right: text_box.right,
            boxed: text_box.boxed,
            ..Place::page(anchor.story, None)
        };
        self.boxes += 1;
        let read = self.blocks(text_box.content, &mut inside);
        let read = read.and_then(|()| self.end_container(&mut inside));
        self.fields = fields;
        self.carried = carried;
        read
    }

    /// The frame (`w:framePr`) that a paragraph stands in, when it does: sets
    /// its place, and tells how it stands when its width is that of its text.
    fn enter_frame(
        &mut self,
        properties: &Element<'_>,
        place: &mut Place,
        own: &mut Place,
    ) -> Option<Align> {
        let frame = properties.child("framePr");
        let frame = frame.filter(|frame| frame.get("dropCap").is_none_or(|drop| drop == "none"));
        let Some(frame) = frame else {
            place.framed = None;
            return None;
        };
        let key = ["w", "hAnchor", "vAnchor", "x", "y", "xAlign", "yAlign"]
            .map(|name| frame.get(name).unwrap_or_default())
            .join(" ");
        let number = match &place.framed {
            Some((other, number)) if *other == key => *number,
            Some(_) | None => {
                self.boxes += 1;
                self.boxes - 1
            }
        };
        place.framed = Some((key, number));
        own.frame = Frame::TextBox(number);
        let section = self.shown.sections.get(self.section);
        let paper = section.map_or(place.right, |section| section.width);
        let margins = section.map_or((place.left, place.right), |section| {
            (section.left, section.width - section.right)
        });
        let (left, right) = match frame.get("hAnchor") {
            Some("page") | None => (Length::ZERO, paper),
            Some("margin") => margins,
            Some(_) => (place.left, place.right),
        };
        let align = frame.get("xAlign").and_then(|align| match align {
            "center" => Some(Align::Center),
            "right" | "outside" => Some(Align::Right),
            _ => None,
        });
        let x = measure::twips_of(frame, "x").unwrap_or(Length::ZERO);
        let width = measure::twips_of(frame, "w").filter(|width| *width > Length::ZERO);
        let Some(width) = width else {
            (own.left, own.right) = (left + x, right);
            return align;
        };
        own.left = match align {
            Some(Align::Center) => left + (right - left - width) / 2,
            Some(Align::Right) => right - width,
            Some(Align::Left | Align::Justify) | None => left + x,
        };
        own.right = own.left + width;
        None
    }
}

/// Whether the paragraph goes on in the next one: its mark is deleted, or only
/// parts two styles (17.3.2.36).
fn is_joined(properties: &Element<'_>) -> bool {
    properties.child("rPr").is_some_and(|mark| {
        mark.children()
            .any(|change| matches!(change.name, "del" | "moveFrom" | "specVanish"))
    })
}

fn layout(setting: &Setting) -> Layout {
    let length = |said: Option<Length>| said.unwrap_or(Length::ZERO);
    Layout {
        align: setting.align.unwrap_or(Align::Left),
        first: length(setting.first),
        left: length(setting.left),
        right: length(setting.right),
        before: setting.space_before(),
        after: setting.space_after(),
        line: setting.pitch(),
        keep_next: setting.keep_next.unwrap_or(false),
    }
}

/// The lines above and below a paragraph without a box around it.
fn borders(setting: &Setting, place: &Place) -> Vec<Stroke> {
    let Borders { top, bottom, .. } = setting.borders;
    if setting.borders.is_box() {
        return Vec::new();
    }
    let length = |said: Option<Length>| said.unwrap_or(Length::ZERO);
    let hanging = length(setting.first).min(Length::ZERO);
    let left = place.left + length(setting.left) + hanging;
    let right = place.right - length(setting.right);
    let stroke = |border: Option<Border>, origin| {
        border.filter(|border| border.drawn).map(|border| Stroke {
            origin,
            length: (right - left).max(Length::ZERO),
            left: Some(left),
            solid: border.solid,
        })
    };
    [
        stroke(top, StrokeOrigin::BorderAbove),
        stroke(bottom, StrokeOrigin::BorderBelow),
    ]
    .into_iter()
    .flatten()
    .collect()
}
