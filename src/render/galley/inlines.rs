//! Running text to runs.

use super::setter::Setter;
use super::{Look, Run, RunContent};
use crate::model::{Component, Inline};

impl Setter<'_> {
    /// The runs of running text in the look of a component.
    pub(super) fn runs(&mut self, component: Component, inlines: &[Inline]) -> Vec<Run> {
        let base = self.look(component);
        self.runs_in(base, self.sheet.text(component).upper, inlines)
    }

    /// The runs of running text in a look.
    pub(super) fn runs_in(&mut self, base: Look, upper: bool, inlines: &[Inline]) -> Vec<Run> {
        let mut runs = Vec::new();
        self.collect(base, upper, inlines, &mut runs);
        runs
    }

    fn collect(&mut self, look: Look, upper: bool, inlines: &[Inline], runs: &mut Vec<Run>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => push_text(runs, look, text, upper),
                Inline::Strong(inner) => {
                    self.collect(Look { bold: true, ..look }, upper, inner, runs);
                }
                Inline::Emphasis(inner) => {
                    let italic = !look.italic;
                    self.collect(Look { italic, ..look }, upper, inner, runs);
                }
                Inline::Break => runs.push(Run {
                    content: RunContent::Break,
                    look,
                }),
                Inline::Footnote(text) => {
                    let note = self.note(text);
                    runs.push(Run {
                        content: RunContent::Note(note),
                        look,
                    });
                }
            }
        }
    }

    /// Sets a footnote and gives its index.
    fn note(&mut self, text: &[Inline]) -> usize {
        let mut paragraph = self.paragraph(Component::Footnote);
        paragraph.runs = self.runs(Component::Footnote, text);
        self.notes.push(paragraph);
        self.notes.len() - 1
    }
}

/// Adds text, to the last run if it has the same look.
fn push_text(runs: &mut Vec<Run>, look: Look, text: &str, upper: bool) {
    let text = if upper {
        text.to_uppercase()
    } else {
        text.to_owned()
    };
    if let Some(Run {
        content: RunContent::Text(last),
        look: last_look,
    }) = runs.last_mut()
        && *last_look == look
    {
        last.push_str(&text);
        return;
    }
    runs.push(Run {
        content: RunContent::Text(text),
        look,
    });
}
