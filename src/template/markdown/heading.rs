//! Headings with their numbers, and those that start an annex.

use std::ops::Range;

use super::{Node, Reader};
use crate::diagnostic::{Diagnostic, nearest};
use crate::message::Message;
use crate::model::{
    Annex, AnnexKind, Counters, DocumentKind, Heading, HeadingForm, Inline, plain_inlines,
};

const CLASSES: [&str; 4] = ["plain", "annex", "issued", "landscape"];
const KEYS: [&str; 2] = ["numbering", "type"];

/// What stands in braces after a heading.
#[derive(Debug, Default)]
struct Attributes {
    plain: bool,
    annex: bool,
    issued: bool,
    landscape: bool,
    numbering: Option<String>,
    kind: Option<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn heading(
        &mut self,
        level: usize,
        range: &Range<usize>,
        inner: &[Node<'a>],
    ) -> Option<Heading> {
        if !self.text[range.clone()].trim_start().starts_with('#') {
            let fault = Diagnostic::error(Message::new("underlined-heading"))
                .hint(Message::new("underlined-heading.part"));
            self.fault(fault, range.clone());
            return None;
        }
        let attributes = self.attributes(range);
        let (title, run_in) = run_in(self.inlines(inner));
        if title.is_empty() {
            let fault = Diagnostic::error(Message::new("empty-heading"));
            self.fault(fault, range.clone());
        }
        self.hand_numbered(&title, range);
        if attributes.annex || attributes.issued {
            let fault = Diagnostic::error(Message::new("annex-level").with("level", level));
            self.fault(fault, range.clone());
        } else if attributes.landscape
            || attributes.numbering.is_some()
            || attributes.kind.is_some()
        {
            let fault = Diagnostic::error(Message::new("heading-attribute.of-annex"))
                .hint(Message::new("heading-attribute.add"));
            self.fault(fault, range.clone());
        }
        if !(attributes.plain || attributes.annex || attributes.issued) {
            self.skipped(level, range);
        }
        let (form, ordinals) = if attributes.plain {
            (HeadingForm::Plain, Vec::new())
        } else {
            self.number(level, range)?
        };
        Some(Heading {
            label: form.label(&ordinals),
            form,
            level: u8::try_from(level).unwrap_or(u8::MAX),
            ordinals,
            title,
            run_in,
            origin: self.at(range),
        })
    }

    /// The annex that this heading starts, if it starts one.
    pub(super) fn annex(
        &mut self,
        level: usize,
        range: &Range<usize>,
        inner: &[Node<'a>],
    ) -> Option<Annex> {
        let block = attribute_block(&self.text[range.clone()])?;
        let starts = |class| parts(block).any(|part| part == class);
        if level != 1 || !(starts(".annex") || starts(".issued")) {
            return None;
        }
        let attributes = self.attributes(range);
        if attributes.plain || (attributes.annex && attributes.issued) {
            let fault = Diagnostic::error(Message::new("heading-attribute.one"));
            self.fault(fault, range.clone());
        }
        let forms = match &attributes.numbering {
            Some(samples) => self.forms(samples, range),
            None => self.setting.numbering.clone(),
        };
        self.counters = Counters::new(forms);
        let title = plain_inlines(&self.inlines(inner));
        if title.is_empty() {
            let fault = Diagnostic::error(Message::new("empty-heading.annex"));
            self.fault(fault, range.clone());
        }
        let kind = if attributes.issued {
            self.issued(attributes.kind.as_deref(), range)
                .map_or(AnnexKind::Annex, AnnexKind::Issued)
        } else {
            AnnexKind::Annex
        };
        Some(Annex {
            kind,
            title,
            landscape: attributes.landscape,
            origin: self.at(range),
            body: Vec::new(),
        })
    }

    fn issued(&mut self, name: Option<&str>, range: &Range<usize>) -> Option<DocumentKind> {
        let kinds = self.setting.kinds;
        let found = name.and_then(|name| super::super::kind_named(name, kinds));
        if found.is_none() {
            let fault = match name {
                Some(name) => super::super::unknown_kind(name, kinds),
                None => Diagnostic::error(Message::new("missing-type.issued"))
                    .hint(Message::new("missing-type.issued-write")),
            };
            self.fault(fault, range.clone());
        }
        found.cloned()
    }

    fn forms(&mut self, samples: &str, range: &Range<usize>) -> Vec<HeadingForm> {
        let mut forms = Vec::new();
        for sample in samples.split(',') {
            match HeadingForm::from_sample(sample.trim()) {
                Ok(form) => forms.push(form),
                Err(error) => {
                    self.fault(Diagnostic::error(error.message()), range.clone());
                }
            }
        }
        forms
    }

    fn number(&mut self, level: usize, range: &Range<usize>) -> Option<(HeadingForm, Vec<u32>)> {
        let number = self.counters.next(level);
        if number.is_none() {
            let depth = self.counters.depth();
            let fault = Message::new("heading-too-deep")
                .with("level", level)
                .with("depth", depth);
            let fault = Diagnostic::error(fault).hint(Message::new("heading-too-deep.add"));
            self.fault(fault, range.clone());
        }
        number
    }

    /// Below a level that was left out, word processors count otherwise.
    fn skipped(&mut self, level: usize, range: &Range<usize>) {
        if level <= self.counters.depth() && !self.counters.leads_to(level) {
            let fault = Message::new("heading-skips-level")
                .with("level", level)
                .with("above", level - 1);
            let fault = Diagnostic::error(fault).hint(Message::new("heading-skips-level.start"));
            self.fault(fault, range.clone());
        }
    }

    /// A number in the title would stand beside the engine's own.
    fn hand_numbered(&mut self, title: &[Inline], range: &Range<usize>) {
        let title = plain_inlines(title).replace('\u{a0}', " ");
        let Some((first, _)) = title.split_once(' ') else {
            return;
        };
        let number = first.trim_end_matches(['.', ')', '-']);
        let is_number = number.len() < first.len()
            && !number.is_empty()
            && (number.chars().all(|c| c.is_ascii_digit() || c == '.')
                || number.chars().all(|c| matches!(c, 'I' | 'V' | 'X')));
        let is_named = ["Điều ", "Chương "].iter().any(|word| {
            title.strip_prefix(word).is_some_and(|rest| {
                rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X'))
            })
        });
        if is_number || is_named {
            let fault = Diagnostic::warning(Message::new("numbered-by-hand").with("title", title))
                .hint(Message::new("numbered-by-hand.leave-out"));
            self.fault(fault, range.clone());
        }
    }

    fn attributes(&mut self, range: &Range<usize>) -> Attributes {
        let mut attributes = Attributes::default();
        let Some(block) = attribute_block(&self.text[range.clone()]) else {
            return attributes;
        };
        for part in parts(block) {
            match part {
                ".plain" => attributes.plain = true,
                ".annex" => attributes.annex = true,
                ".issued" => attributes.issued = true,
                ".landscape" => attributes.landscape = true,
                _ => match part.split_once('=') {
                    Some(("numbering", value)) => attributes.numbering = Some(unquoted(value)),
                    Some(("type", value)) => attributes.kind = Some(unquoted(value)),
                    _ => self.unknown_attribute(part, range),
                },
            }
        }
        attributes
    }

    fn unknown_attribute(&mut self, part: &str, range: &Range<usize>) {
        let mut fault = Diagnostic::error(Message::new("heading-attribute").with("found", part));
        let (name, known) = match part.strip_prefix('.') {
            Some(class) => (class, CLASSES.as_slice()),
            None => (part.split('=').next().unwrap_or(part), KEYS.as_slice()),
        };
        if let Some(known) = nearest(name, known.iter().copied()) {
            fault = fault.hint(Message::new("did-you-mean").with("name", known));
        }
        self.fault(fault, range.clone());
    }
}

/// What stands in the braces at the end of a heading. The parser splits it at
/// every space; quoted values may hold some.
fn attribute_block(heading: &str) -> Option<&str> {
    let heading = heading.trim_end().strip_suffix('}')?;
    let open = heading.rfind('{')?;
    let block = &heading[open + 1..];
    let plain = !block.contains(['\\', '<', '>', '\n', '}']);
    (plain && !heading[..open].ends_with('\\')).then_some(block)
}

/// The parts of an attribute block, parted by spaces outside quotes.
fn parts(block: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    block
        .split(move |c: char| {
            quoted ^= c == '"';
            c.is_whitespace() && !quoted
        })
        .filter(|part| !part.is_empty())
}

fn unquoted(value: &str) -> String {
    value.trim_matches('"').to_owned()
}

/// Parts a title that is bold at its start from the text that goes on.
fn run_in(mut inlines: Vec<Inline>) -> (Vec<Inline>, Vec<Inline>) {
    match inlines.first() {
        Some(Inline::Strong(title)) => {
            let title = title.clone();
            let mut rest = inlines.split_off(1);
            if let Some(Inline::Text(text)) = rest.first_mut() {
                *text = text.trim_start().to_owned();
            }
            rest.retain(|inline| *inline != Inline::Text(String::new()));
            (title, rest)
        }
        _ => (inlines, Vec::new()),
    }
}
