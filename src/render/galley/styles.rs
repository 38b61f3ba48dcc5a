//! Named styles and the paragraphs made from them.

use super::setter::Setter;
use super::{Format, Look, NamedStyle, Paragraph, Role, Run, RunContent};
use crate::message::Language;
use crate::model::Component;
use crate::render::metrics::Metrics;
use crate::style::{LineSpacing, TextStyle};
use crate::units::Length;

impl Setter<'_> {
    /// An empty paragraph in the style of a component.
    pub(super) fn paragraph(&mut self, component: Component) -> Paragraph {
        let text = self.sheet.text(component);
        let style = NamedStyle {
            id: format!("{component:?}"),
            name: component.message().text(Language::Vietnamese),
            outline: None,
            format: format(text, self.metrics),
            look: look(text),
        };
        self.styled(style, Role::Text)
    }

    /// An empty heading at a level, from 1.
    pub(super) fn heading_paragraph(&mut self, component: Component, level: u8) -> Paragraph {
        let level = level.min(self.last_level + 1).min(9);
        self.last_level = level;
        let text = self.sheet.text(component);
        let style = NamedStyle {
            id: format!("{component:?}{level}"),
            name: format!(
                "{} (cấp {level})",
                component.message().text(Language::Vietnamese)
            ),
            outline: Some(level),
            format: Format {
                keep_next: true,
                keep_lines: true,
                ..format(text, self.metrics)
            },
            look: look(text),
        };
        self.styled(style, Role::Heading(level))
    }

    /// An empty paragraph that starts with a heading and goes on as text: no
    /// heading to those who leaf through the headings.
    pub(super) fn run_in_paragraph(&mut self, component: Component) -> Paragraph {
        let text = self.sheet.text(component);
        let style = NamedStyle {
            id: format!("{component:?}RunIn"),
            name: format!(
                "{} liền đoạn",
                component.message().text(Language::Vietnamese)
            ),
            outline: None,
            format: format(text, self.metrics),
            look: look(text),
        };
        self.styled(style, Role::Text)
    }

    /// A paragraph of one run in the style of a component, in capitals where
    /// the style asks for them.
    pub(super) fn line(&mut self, component: Component, text: &str) -> Paragraph {
        let mut paragraph = self.paragraph(component);
        if !text.is_empty() {
            let run = self.run(component, text);
            paragraph.runs.push(run);
        }
        paragraph
    }

    /// A run in the look of a component.
    pub(super) fn run(&self, component: Component, text: &str) -> Run {
        let style = self.sheet.text(component);
        let text = if style.upper {
            text.to_uppercase()
        } else {
            text.to_owned()
        };
        Run {
            content: RunContent::Text(text),
            look: look(style),
        }
    }

    /// The look of a component's text.
    pub(super) fn look(&self, component: Component) -> Look {
        look(self.sheet.text(component))
    }

    fn styled(&mut self, style: NamedStyle, role: Role) -> Paragraph {
        let paragraph = Paragraph {
            style: style.id.clone(),
            role,
            format: style.format.clone(),
            label: None,
            runs: Vec::new(),
            pinned: None,
            origin: self.origin,
        };
        self.book.add(style);
        paragraph
    }
}

fn look(style: &TextStyle) -> Look {
    Look {
        size: style.size,
        bold: style.bold,
        italic: style.italic,
        underline: style.underline,
        red: style.red,
    }
}

fn format(style: &TextStyle, metrics: &Metrics<'_>) -> Format {
    let (pitch, percent) = match style.line {
        LineSpacing::Exactly(pitch) => (pitch, None),
        LineSpacing::Multiple(percent) => {
            // Word processors count the height of a line in whole twips.
            let single = metrics.single_line(style.size).to_twips();
            let pitch = Length::twips(single * i64::from(percent) / 100);
            (pitch, Some(percent))
        }
    };
    Format {
        align: style.align,
        first: style.first.snapped(),
        left: style.left.snapped(),
        right: Length::ZERO,
        before: style.before,
        after: style.after,
        pitch,
        percent,
        keep_next: false,
        keep_lines: false,
    }
}
